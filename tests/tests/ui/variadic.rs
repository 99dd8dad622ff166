// A function with C's variable arguments.

use genmacro_runtime::generator;

#[generator]
unsafe extern "C" fn variadic(first: u8, rest: ...) -> impl Iterator<Item = u8> {
    yield_!(first);
}

fn main() {}
