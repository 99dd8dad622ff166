// All that is wrong is said at once, each at its own place.

use genmacro_runtime::generator;

#[generator]
const fn many(#[resume] x: u8) -> impl ExactSizeIterator<Item = u8> {
    let f = || yield_!(x);
    yield_!(1, 2);
    yield_from!(0..x);
}

fn main() {}
