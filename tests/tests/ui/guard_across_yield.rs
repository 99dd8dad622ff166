// A guard that borrows from a local, and is used after a yield.

use genmacro_runtime::generator;
use std::cell::RefCell;

#[generator]
fn guard() -> impl Iterator<Item = usize> {
    let cell = RefCell::new(vec![1]);
    let mut list = cell.borrow_mut();
    yield_!(list.len());
    list.push(2);
}

fn main() {}
