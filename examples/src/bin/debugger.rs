//! Steps through a generator as a debugger would: where it stands, the line there, and what it holds.

use std::fmt::Debug;

use genmacro_runtime::{
    Generator,
    GeneratorState::{Complete, Yielded},
    Status, generator,
};

/// Sorts by exchanging neighbours; yields the indices of each two.
#[generator]
fn bubble_sort(mut numbers: Vec<u32>) -> impl Generator<Yield = (usize, usize), Return = Vec<u32>> + Debug {
    for end in (1..numbers.len()).rev() {
        for i in 0..end {
            if numbers[i] > numbers[i + 1] {
                numbers.swap(i, i + 1);
                yield_!((i, i + 1));
            }
        }
    }
    numbers
}

/// The line of this file where a generator is suspended.
fn line(status: Status) -> Option<&'static str> {
    let Status::Suspended(location) = status else { return None };
    let line = usize::try_from(location.line()).ok()?;
    include_str!("debugger.rs").lines().nth(line - 1)
}

fn step_through<R: Debug>(mut generator: impl Generator<Yield: Debug, Return = R> + Debug) {
    loop {
        println!("{generator:#?}");
        if let Some(line) = line(generator.status()) {
            println!("> {}", line.trim());
        }
        match generator.resume(()) {
            Ok(Yielded(value)) => println!("\nyields {value:?}"),
            Ok(Complete(value)) => println!("\nreturns {value:?}"),
            Err(_) => return,
        }
    }
}

fn main() {
    step_through(bubble_sort(vec![3, 1, 2]));
}
