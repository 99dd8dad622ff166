// A body that does not parse, as while one types.

use genmacro_runtime::generator;

#[generator]
fn half_typed(x: u8) -> impl Iterator<Item = u8> {
    yield_!(x);
    let y = x.
}

fn main() {
    let _ = half_typed(1).count();
}
