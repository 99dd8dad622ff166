// Names that mean nothing.

use genmacro_runtime::generator;

#[generator]
fn undeclared() -> impl Iterator<Item = u8> {
    yield_!(nothing);
    yield_!(1);
}

#[generator]
fn undeclared_fn() -> impl Iterator<Item = u8> {
    yield_!(1);
    frob(1);
    yield_!(1);
}

fn main() {}
