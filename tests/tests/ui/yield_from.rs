// What can be yielded from, and what comes of it.

use genmacro_runtime::{Generator, generator};

#[generator]
fn numbers() -> impl Generator<Yield = u8, Return = String> {
    yield_!(1);
    String::new()
}

#[generator]
fn not_iterable() -> impl Iterator<Item = u8> {
    yield_from!(5);
}

#[generator]
fn other_items() -> impl Iterator<Item = u8> {
    yield_from!(["a", "b"]);
}

#[generator]
fn other_return_value() -> impl Generator<Yield = u8, Return = u8> {
    yield_from!(numbers())
}

#[generator]
fn other_argument() -> impl Generator<String, Yield = u8, Return = String> {
    yield_from!(numbers(), String::new())
}

#[generator]
fn returns_nothing() -> impl Generator<Yield = u8, Return = u8> {
    yield_from!(0..3)
}

fn main() {}
