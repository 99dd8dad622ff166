// What a generator cannot promise, or not yet.

use genmacro_runtime::generator;
use std::fmt::Debug;

#[generator]
fn from_both_ends() -> impl DoubleEndedIterator<Item = u8> {
    yield_!(1);
}

#[generator]
fn of_known_length() -> impl Iterator<Item = u8> + ExactSizeIterator {
    yield_!(1);
}

#[generator]
fn cloned() -> impl Iterator<Item = u8> + Clone {
    yield_!(1);
}

#[generator]
fn debugged() -> impl Iterator<Item = u8> + Debug {
    yield_!(1);
}

fn main() {}
