//! next-gen: an `async` function, pinned to the stack.

// The attribute's output: all its functions are structs too.
#![allow(non_camel_case_types, unreachable_pub, reason = "what the attribute makes")]

use std::pin::Pin;

use next_gen::prelude::*;

use super::workloads;
use crate::{
    consume::Consumer,
    input::{Input, Node, Token, scramble},
};

workloads![
    range_sum,
    fibonacci,
    primes,
    pipeline_2,
    pipeline_5,
    triples,
    tokens,
    permutations,
    flatten,
    tree,
    chain,
    buffer,
    smoothing,
    run_lengths,
];

#[generator(yield(u64))]
fn not_by_three_below(end: u64) {
    for number in 0..end {
        if number % 3 != 0 {
            yield_!(number);
        }
    }
}

fn range_sum<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    mk_gen!(let numbers = not_by_three_below(input.range));
    consumer.consume(numbers.into_iter())
}

#[generator(yield(u64))]
fn fibonacci_numbers(count: u64) {
    let (mut a, mut b) = (0_u64, 1_u64);
    for _ in 0..count {
        yield_!(a);
        (a, b) = (b, a.wrapping_add(b));
    }
}

fn fibonacci<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    mk_gen!(let numbers = fibonacci_numbers(input.fibonacci));
    consumer.consume(numbers.into_iter())
}

#[generator(yield(u64))]
fn primes_below(end: u64) {
    let mut primes = Vec::new();
    for candidate in 2..end {
        if primes.iter().take_while(|&&prime| prime * prime <= candidate).all(|&prime| candidate % prime != 0)
        {
            primes.push(candidate);
            yield_!(candidate);
        }
    }
}

fn primes<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    mk_gen!(let numbers = primes_below(input.primes));
    consumer.consume(numbers.into_iter())
}

#[generator(yield(u64))]
fn numbers_below(end: u64) {
    for number in 0..end {
        yield_!(number);
    }
}

#[generator(yield(u64))]
fn not_by_three<I: Iterator<Item = u64>>(numbers: I) {
    for number in numbers {
        if number % 3 != 0 {
            yield_!(number);
        }
    }
}

#[generator(yield(u64))]
fn scrambled<I: Iterator<Item = u64>>(numbers: I) {
    for number in numbers {
        yield_!(scramble(number));
    }
}

#[generator(yield(u64))]
fn totals<I: Iterator<Item = u64>>(numbers: I) {
    let mut total = 0_u64;
    for number in numbers {
        total = total.wrapping_add(number);
        yield_!(total);
    }
}

#[generator(yield(u64))]
fn pairs<I: Iterator<Item = u64>>(mut numbers: I) {
    while let Some(first) = numbers.next() {
        match numbers.next() {
            Some(second) => yield_!(first ^ second),
            None => yield_!(first),
        }
    }
}

fn pipeline_2<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    mk_gen!(let numbers = numbers_below(input.pipeline));
    mk_gen!(let scrambled = scrambled(numbers));
    consumer.consume(scrambled.into_iter())
}

fn pipeline_5<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    mk_gen!(let numbers = numbers_below(input.pipeline));
    mk_gen!(let filtered = not_by_three(numbers));
    mk_gen!(let scrambled = scrambled(filtered));
    mk_gen!(let totals = totals(scrambled));
    // One that has ended panics when it is asked again.
    mk_gen!(let pairs = pairs(totals.into_iter().fuse()));
    consumer.consume(pairs.into_iter())
}

#[generator(yield((u32, u32, u32)))]
fn pythagorean_triples(side: u32) {
    for c in 1..side {
        for b in 1..c {
            for a in 1..b {
                if a * a + b * b == c * c {
                    yield_!((a, b, c));
                }
            }
        }
    }
}

fn triples<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    mk_gen!(let triples = pythagorean_triples(input.side));
    consumer.consume(triples.into_iter())
}

#[generator(yield(Token<'a>))]
fn tokens_of<'a>(text: &'a str) {
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let start = at;
        match bytes[at] {
            b' ' | b'\n' => at += 1,
            b'0'..=b'9' => {
                let mut number = 0;
                while at < bytes.len() && bytes[at].is_ascii_digit() {
                    number = number * 10 + u64::from(bytes[at] - b'0');
                    at += 1;
                }
                yield_!(Token::Number(number));
            }
            b'a'..=b'z' => {
                while at < bytes.len() && bytes[at].is_ascii_lowercase() {
                    at += 1;
                }
                yield_!(Token::Word(&text[start..at]));
            }
            symbol => {
                at += 1;
                yield_!(Token::Symbol(symbol));
            }
        }
    }
}

fn tokens<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    mk_gen!(let tokens = tokens_of(&input.text));
    consumer.consume(tokens.into_iter())
}

#[generator(yield([u8; 8]))]
fn heap_permutations(count: usize) {
    let mut items = [0, 1, 2, 3, 4, 5, 6, 7];
    let mut swaps = [0; 8];
    yield_!(items);
    let mut at = 1;
    while at < count {
        if swaps[at] < at {
            items.swap(at, if at % 2 == 0 { 0 } else { swaps[at] });
            yield_!(items);
            swaps[at] += 1;
            at = 1;
        } else {
            swaps[at] = 0;
            at += 1;
        }
    }
}

fn permutations<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    mk_gen!(let permutations = heap_permutations(input.permuted));
    consumer.consume(permutations.into_iter())
}

#[generator(yield(u64))]
fn flat(rows: &'_ [Vec<u64>]) {
    for row in rows {
        for &number in row {
            yield_!(number);
        }
    }
}

fn flatten<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    mk_gen!(let numbers = flat(&input.rows));
    consumer.consume(numbers.into_iter())
}

#[generator(yield(u64))]
fn in_order(node: &'_ Node) {
    if let Some(left) = &node.left {
        for value in walk(left) {
            yield_!(value);
        }
    }
    yield_!(node.value);
    if let Some(right) = &node.right {
        for value in walk(right) {
            yield_!(value);
        }
    }
}

/// A type that is written out: else it would contain itself.
fn walk(node: &Node) -> Pin<Box<dyn Generator<Yield = u64, Return = ()> + '_>> {
    in_order.call_boxed((node,))
}

fn tree<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    consumer.consume(walk(&input.tree))
}

fn chain<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    consumer.consume(walk(&input.chain))
}

#[generator(yield(u64))]
fn buffered(count: u64) {
    let mut buffer = [0_u64; 512];
    let mut at = 0;
    for number in 0..count {
        at = (at + 7) % 512;
        buffer[at] += number;
        yield_!(buffer[at]);
    }
}

fn buffer<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    mk_gen!(let numbers = buffered(input.buffered));
    consumer.consume(numbers.into_iter())
}

#[generator(yield(u64), resume(u64) as mut number)]
fn smooth() {
    let mut level = 0;
    loop {
        level = level - level / 8 + number;
        number = yield_!(level);
    }
}

fn smoothing<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    mk_gen!(let mut smooth = smooth());
    consumer.consume((0..input.smoothed).map_while(move |number| match smooth.as_mut().resume(number) {
        GeneratorState::Yielded(level) => Some(level),
        GeneratorState::Returned(()) => None,
    }))
}

#[generator(yield((u8, u32)))]
fn runs_of(bytes: &'_ [u8]) {
    let mut bytes = bytes.iter().copied();
    let Some(mut current) = bytes.next() else { return };
    let mut count = 1;
    for byte in bytes {
        if byte == current {
            count += 1;
        } else {
            yield_!((current, count));
            current = byte;
            count = 1;
        }
    }
    yield_!((current, count));
}

fn run_lengths<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    mk_gen!(let runs = runs_of(&input.bytes));
    consumer.consume(runs.into_iter())
}
