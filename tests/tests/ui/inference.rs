// Types that nothing tells.

use genmacro_runtime::generator;

#[generator]
fn unconstrained() -> impl Iterator<Item = u8> {
    let v = Vec::new();
    yield_!(1);
    yield_!(v.len() as u8);
}

#[generator]
fn unconstrained2() -> impl Iterator<Item = usize> {
    let x = None;
    yield_!(1);
}

fn main() {}
