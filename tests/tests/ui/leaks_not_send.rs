// Auto traits are those of the locals.

use genmacro_runtime::generator;
use std::rc::Rc;

#[generator]
fn holds_an_rc() -> impl Iterator<Item = u8> {
    let shared = Rc::new(1);
    yield_!(1);
    yield_!(*shared);
}

fn is_send<T: Send>(_: T) {}

fn main() {
    is_send(holds_an_rc());
}
