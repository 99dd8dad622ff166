// The arguments of a macro are tokens.

use genmacro_runtime::{Generator, generator};

macro_rules! twice {
    ($e:expr) => {
        $e;
        $e
    };
}

#[generator]
fn in_a_macro_of_the_user() -> impl Iterator<Item = u8> {
    twice!(yield_!(1));
}

#[generator]
fn in_a_macro_of_std() -> impl Generator<u8, Yield = u8, Return = ()> {
    println!("{}", yield_!(1));
    let list = vec![yield_!(2)];
    drop(list);
}

fn main() {}
