// The body's value is the return value; an iterator has none.

use genmacro_runtime::{Generator, generator};

#[generator]
fn iterator_with_a_value() -> impl Iterator<Item = u8> {
    yield_!(1);
    2
}

#[generator]
fn wrong_type() -> impl Generator<Yield = u8, Return = u8> {
    yield_!(1);
    "text"
}

#[generator]
fn no_value(flag: bool) -> impl Generator<Yield = u8, Return = u8> {
    yield_!(1);
    if flag {
        return;
    }
    2
}

#[generator]
fn discarded() -> impl Generator<Yield = u8, Return = String> {
    yield_!(1);
    String::new();
}

fn main() {}
