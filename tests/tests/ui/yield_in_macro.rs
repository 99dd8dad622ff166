// The arguments of a macro are tokens.

use genmacro_runtime::generator;

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

fn main() {}
