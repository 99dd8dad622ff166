// The compiler's own errors speak of the user's code, once.

use genmacro_runtime::generator;

#[generator]
fn unknown_names(x: u8) -> impl Iterator<Item = u8> {
    yield_!(x);
    let y = x.no_such_method();
    yield_!(z);
}

#[generator]
fn mismatched(x: u8) -> impl Iterator<Item = u8> {
    let y: u16 = x;
    yield_!(x);
    if x {
        yield_!(x + 1);
    }
}

fn main() {}
