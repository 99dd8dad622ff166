//! A pipeline: one generator takes its values from another.

use genmacro_runtime::generator;

/// The numbers 1, 2, 3 and so on.
#[generator]
fn numbers() -> impl Iterator<Item = u32> {
    let mut n = 1;
    loop {
        yield_!(n);
        n += 1;
    }
}

/// The squares of `numbers`, which may be any iterator: a generator, a range, what stands in a `Vec`.
#[generator]
fn squares(numbers: impl Iterator<Item = u32>) -> impl Iterator<Item = u32> {
    for n in numbers {
        yield_!(n * n);
    }
}

fn main() {
    // A generator is an iterator: the adapters of the standard library take it, and it takes them.
    for square in squares(numbers().filter(|n| n % 2 == 1)).take_while(|&square| square < 500) {
        println!("{square}");
    }
}
