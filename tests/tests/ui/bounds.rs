// What a generator cannot promise.

use genmacro_runtime::generator;

#[generator]
fn from_both_ends() -> impl DoubleEndedIterator<Item = u8> {
    yield_!(1);
}

#[generator]
fn of_known_length() -> impl Iterator<Item = u8> + ExactSizeIterator {
    yield_!(1);
}

#[generator]
fn copied() -> impl Iterator<Item = u8> + Copy {
    yield_!(1);
}

fn main() {}
