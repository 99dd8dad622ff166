// Jumps that lead nowhere.

use genmacro_runtime::generator;

#[generator]
fn break_outside() -> impl Iterator<Item = u8> {
    yield_!(1);
    break;
}

#[generator]
fn unknown_label() -> impl Iterator<Item = u8> {
    loop {
        yield_!(1);
        break 'outer;
    }
}

fn main() {}
