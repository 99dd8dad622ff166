// A local that some path does not initialise.

use genmacro_runtime::generator;

#[generator]
fn maybe_uninitialised(c: bool) -> impl Iterator<Item = u8> {
    let x;
    if c {
        x = 1;
        yield_!(0);
    }
    yield_!(x);
}

fn main() {}
