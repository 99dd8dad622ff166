// The attribute's options.

use genmacro_runtime::generator;

#[generator(colour = "red")]
fn unknown() -> impl Iterator<Item = u8> {
    yield_!(1);
}

#[generator(crate = genmacro_runtime, crate = genmacro_runtime)]
fn twice() -> impl Iterator<Item = u8> {
    yield_!(1);
}

#[generator(crate)]
fn no_value() -> impl Iterator<Item = u8> {
    yield_!(1);
}

#[generator(crate = "genmacro_runtime")]
fn string() -> impl Iterator<Item = u8> {
    yield_!(1);
}

#[generator(boxed)]
fn not_yet() -> impl Iterator<Item = u8> {
    yield_!(1);
}

fn main() {}
