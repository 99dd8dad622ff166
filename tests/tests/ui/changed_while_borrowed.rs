// A borrow is made again after a yield; what it borrows must not have changed in between.

use genmacro_runtime::generator;

#[generator]
fn changed(mut x: u8) -> impl Iterator<Item = u8> {
    let r = &x;
    yield_!(*r);
    x += 1;
    yield_!(*r);
}

fn main() {}
