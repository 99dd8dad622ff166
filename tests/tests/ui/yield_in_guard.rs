// A match guard may run more than once, or not at all.

use genmacro_runtime::{Generator, generator};

#[generator]
fn in_a_guard(option: Option<u8>) -> impl Generator<bool, Yield = u8, Return = ()> {
    match option {
        Some(x) if yield_!(x) => {}
        _ => {}
    }
}

fn main() {}
