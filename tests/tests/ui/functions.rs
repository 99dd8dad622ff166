// Functions that cannot be generators.

use genmacro_runtime::generator;

#[generator]
async fn asynchronous() -> impl Iterator<Item = u8> {
    yield_!(1);
}

#[generator]
const fn constant() -> impl Iterator<Item = u8> {
    yield_!(1);
}

fn main() {}
