// Patterns that don't match all there is.

use genmacro_runtime::generator;

#[generator]
fn non_exhaustive(x: Option<u8>) -> impl Iterator<Item = u8> {
    match x {
        Some(x) => yield_!(x),
    }
}

#[generator]
fn non_exhaustive_opaque(x: Option<u8>) -> impl Iterator<Item = u8> {
    yield_!(1);
    let y = match x {
        Some(x) => x,
    };
    yield_!(y);
}

#[generator]
fn refutable_let(x: Option<u8>) -> impl Iterator<Item = u8> {
    yield_!(1);
    let Some(y) = x;
    yield_!(y);
}

#[generator]
fn refutable_for(x: Vec<Option<u8>>) -> impl Iterator<Item = u8> {
    for Some(y) in x {
        yield_!(y);
    }
}

fn main() {}
