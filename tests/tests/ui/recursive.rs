// What is yet to come: `Recursive`.

use genmacro_runtime::generator;

struct Recursive<'a, T>(&'a T);

#[generator]
fn walk<'a>(depth: u8) -> Recursive<'a, u8> {
    yield_!(depth);
}

fn main() {}
