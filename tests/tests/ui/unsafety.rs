// Calls that need an `unsafe` block.

use genmacro_runtime::generator;

unsafe fn g() -> u8 { 1 }
#[generator]
fn unsafe_needed() -> impl Iterator<Item = u8> {
    yield_!(1);
    yield_!(g());
}

#[generator]
fn dereferenced(pointer: *const u8) -> impl Iterator<Item = u8> {
    yield_!(*pointer);
}

fn main() {}
