// The return type says what to build.

use genmacro_runtime::{Generator, generator};

#[generator]
fn none() {
    yield_!(1);
}

#[generator]
fn number() -> u32 {
    yield_!(1);
    2
}

#[generator]
fn list() -> Vec<u32> {
    yield_!(1);
}

#[generator]
fn other_trait() -> impl std::fmt::Display {
    yield_!(1);
}

#[generator]
fn bare_dyn() -> dyn Iterator<Item = u32> {
    yield_!(1);
}

#[generator]
fn reference<'a>() -> &'a mut dyn Iterator<Item = u32> {
    yield_!(1);
}

#[generator]
fn boxed_impl() -> Box<impl Iterator<Item = u32>> {
    yield_!(1);
}

#[generator]
fn optional() -> Option<impl Iterator<Item = u32>> {
    yield_!(1);
}

#[generator]
fn boxed_number() -> Box<dyn Generator<Yield = u32, Return = ()>> {
    yield_!(1);
}

fn main() {}
