// A generator is not a future.

use genmacro_runtime::generator;

async fn number() -> u8 {
    1
}

#[generator]
fn awaits() -> impl Iterator<Item = u8> {
    let n = number().await;
    yield_!(n);
}

fn main() {}
