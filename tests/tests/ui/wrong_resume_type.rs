// `yield_!` evaluates to what the generator is sent.

use genmacro_runtime::{Generator, generator};

#[generator]
fn wrong_answer() -> impl Generator<u8, Yield = u8, Return = ()> {
    let answer: String = yield_!(1);
    drop(answer);
}

#[generator]
fn no_answer() -> impl Iterator<Item = u8> {
    let answer: u8 = yield_!(1);
    yield_!(answer);
}

fn main() {}
