// The user's own lints fire, once.
#![deny(
    unused_variables,
    unused_mut,
    unused_assignments,
    unreachable_code,
    dead_code,
    unused_must_use
)]

use genmacro_runtime::generator;

#[generator]
pub fn warned(argument: u8) -> impl Iterator<Item = u8> {
    let unused = 1;
    let mut never_changed = 2;
    yield_!(never_changed);
    let mut overwritten = 3;
    overwritten = 4;
    yield_!(overwritten);
    Some(1).ok_or(());
    return;
    yield_!(5);
}

#[generator]
fn never_called() -> impl Iterator<Item = u8> {
    yield_!(1);
}

#[generator]
pub fn overwritten_argument(mut argument: u8) -> impl Iterator<Item = u8> {
    argument = 3;
    yield_!(argument);
}

fn main() {}
