//! The first twenty Fibonacci numbers.

use genmacro_runtime::generator;

/// The Fibonacci numbers, lazily: the loop has no end, and runs only as far as values are asked for.
#[generator]
fn fibonacci() -> impl Iterator<Item = u64> {
    let (mut a, mut b) = (0, 1);
    loop {
        yield_!(a);
        (a, b) = (b, a + b);
    }
}

fn main() {
    for n in fibonacci().take(20) {
        println!("{n}");
    }
}
