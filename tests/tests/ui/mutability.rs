// What is not declared `mut` cannot be changed, on either side of a yield.

use genmacro_runtime::generator;

#[generator]
fn not_mutable(n: u8) -> impl Iterator<Item = u8> {
    let total = n;
    yield_!(total);
    total += 1;
    yield_!(total);
}

fn main() {}
