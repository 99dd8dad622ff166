//! Generators without std and without an allocator.
#![no_std]
#![forbid(unsafe_code)]
#![deny(missing_docs, warnings)]

use genmacro_runtime::{Generator, generator};

/// The bits of a number, the lowest first.
#[generator]
pub fn bits(number: u32) -> impl Iterator<Item = bool> {
    let mut rest = number;
    while rest != 0 {
        yield_!(rest & 1 == 1);
        rest >>= 1;
    }
}

/// The fields of a line, and how many there were.
#[generator]
pub fn fields(line: &str) -> impl Generator<Yield = &str, Return = usize> {
    let mut count = 0;
    for field in line.split(',') {
        let field = field.trim();
        if field.is_empty() {
            continue;
        }
        count += 1;
        yield_!(field);
    }
    count
}

/// Answers each command with the sum so far.
#[generator]
pub fn sums(#[resume] first: i32) -> impl Generator<i32, Yield = i32, Return = ()> {
    let mut sum = first;
    loop {
        let next = yield_!(sum);
        if next == 0 {
            return;
        }
        sum += next;
    }
}
