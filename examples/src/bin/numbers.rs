//! The numbers from 1 to 10, and what comes after the last of them.

use genmacro_runtime::{Generator, generator};

/// Yields the numbers from 1 to `last`, and returns their sum.
#[generator]
fn numbers(last: u32) -> impl Generator<Yield = u32, Return = u32> {
    let mut sum = 0;
    for n in 1..=last {
        yield_!(n);
        sum += n;
    }
    sum
}

fn main() {
    let mut numbers = numbers(10);
    let end = loop {
        match numbers.next_value() {
            Ok(n) => println!("{n}"),
            Err(end) => break end,
        }
    };

    // The first `StopIteration` holds what the function returned, the later ones hold nothing.
    println!("the end: {end:?}");
    println!("the next value after that: {:?}", numbers.next_value());

    // `resume` is what `next_value` rests on. It tells a return from a generator that had ended before.
    println!("resumed after the end: {:?}", numbers.resume(()));
}
