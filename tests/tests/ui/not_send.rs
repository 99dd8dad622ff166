// A promise that a local across a yield breaks.

use genmacro_runtime::generator;
use std::rc::Rc;

#[generator]
fn promises_send() -> impl Iterator<Item = u8> + Send {
    let shared = Rc::new(1);
    yield_!(1);
    yield_!(*shared);
}

fn main() {}
