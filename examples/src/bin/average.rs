//! A coroutine: each resume sends it a value, and it answers with the average so far.

use genmacro_runtime::{
    Generator,
    GeneratorState::{Complete, Yielded},
    generator,
};

/// Yields the average of the values that it has been sent. `None` ends it; it returns how many values there were.
///
/// The first resume starts the body, and `#[resume]` is the argument that takes its value: callers write `average()`.
/// The value of each later resume is what the `yield_!` evaluates to.
#[generator]
fn average(#[resume] first: Option<f64>) -> impl Generator<Option<f64>, Yield = f64, Return = u32> {
    let Some(mut sum) = first else { return 0 };
    let mut count = 1;
    loop {
        let Some(value) = yield_!(sum / f64::from(count)) else { return count };
        sum += value;
        count += 1;
    }
}

fn main() {
    let mut average = average();
    for value in [Some(10.0), Some(20.0), Some(60.0), Some(-90.0), None, Some(1.0)] {
        match average.resume(value) {
            Ok(Yielded(average)) => println!("sent {value:?}: the average is {average}"),
            Ok(Complete(count)) => println!("sent {value:?}: the end, after {count} values"),
            Err(error) => println!("sent {value:?}: {error}"),
        }
    }
}
