// What is yet to come: yields deeper inside expressions.

use genmacro_runtime::{Generator, generator};

#[generator]
fn in_an_operand() -> impl Generator<u8, Yield = u8, Return = u8> {
    1 + yield_!(1)
}

#[generator]
fn in_an_argument() -> impl Generator<u8, Yield = u8, Return = ()> {
    drop(yield_!(1));
}

#[generator]
fn in_a_condition() -> impl Generator<bool, Yield = u8, Return = ()> {
    if yield_!(1) {
        return;
    }
}

#[generator]
fn in_an_assignment() -> impl Generator<u8, Yield = u8, Return = u8> {
    let mut x = 0;
    x += yield_!(x);
    x
}

fn main() {}
