// Calls that need an `unsafe` block.

use genmacro_runtime::generator;

unsafe fn g() -> u8 { 1 }
#[generator]
fn unsafe_needed() -> impl Iterator<Item = u8> {
    yield_!(1);
    yield_!(g());
}

fn main() {}
