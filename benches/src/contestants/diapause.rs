//! diapause: it too makes an enum of the function, from its text.

#![allow(clippy::ignored_unit_patterns, reason = "in what the attribute makes of a delegation")]

use diapause::{Coroutine, CoroutineState};

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

#[diapause::coroutine(yield = u64)]
fn not_by_three_below(end: u64) {
    for number in 0u64..end {
        if number % 3 != 0 {
            yield_!(number);
        }
    }
}

fn range_sum<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    consumer.consume(not_by_three_below(input.range).into_iter())
}

#[diapause::coroutine(yield = u64)]
fn fibonacci_numbers(count: u64) {
    let mut a: u64 = 0;
    let mut b: u64 = 1;
    for _number in 0u64..count {
        yield_!(a);
        (a, b) = (b, a.wrapping_add(b));
    }
}

fn fibonacci<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    consumer.consume(fibonacci_numbers(input.fibonacci).into_iter())
}

#[diapause::coroutine(yield = u64)]
fn primes_below(end: u64) {
    let mut primes: Vec<u64> = Vec::new();
    for candidate in 2u64..end {
        if primes.iter().take_while(|&&prime| prime * prime <= candidate).all(|&prime| candidate % prime != 0)
        {
            primes.push(candidate);
            yield_!(candidate);
        }
    }
}

fn primes<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    consumer.consume(primes_below(input.primes).into_iter())
}

#[diapause::coroutine(yield = u64)]
fn numbers_below(end: u64) {
    for number in 0u64..end {
        yield_!(number);
    }
}

#[diapause::coroutine(yield = u64)]
fn not_by_three(numbers: impl Iterator<Item = u64>) {
    for number in numbers {
        if number % 3 != 0 {
            yield_!(number);
        }
    }
}

#[diapause::coroutine(yield = u64)]
fn scrambled(numbers: impl Iterator<Item = u64>) {
    for number in numbers {
        yield_!(scramble(number));
    }
}

#[diapause::coroutine(yield = u64)]
fn totals(numbers: impl Iterator<Item = u64>) {
    let mut total: u64 = 0;
    for number in numbers {
        total = total.wrapping_add(number);
        yield_!(total);
    }
}

#[diapause::coroutine(yield = u64)]
fn pairs(mut numbers: impl Iterator<Item = u64>) {
    while let Some(first) = numbers.next() {
        match numbers.next() {
            Some(second) => yield_!(first ^ second),
            None => yield_!(first),
        }
    }
}

fn pipeline_2<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    consumer.consume(scrambled(numbers_below(input.pipeline).into_iter()).into_iter())
}

fn pipeline_5<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    let filtered = not_by_three(numbers_below(input.pipeline).into_iter()).into_iter();
    consumer.consume(pairs(totals(scrambled(filtered).into_iter()).into_iter()).into_iter())
}

#[diapause::coroutine(yield = (u32, u32, u32))]
fn pythagorean_triples(side: u32) {
    for c in 1u32..side {
        for b in 1u32..c {
            for a in 1u32..b {
                if a * a + b * b == c * c {
                    yield_!((a, b, c));
                }
            }
        }
    }
}

fn triples<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    consumer.consume(pythagorean_triples(input.side).into_iter())
}

#[diapause::coroutine(yield = Token<'a>)]
fn tokens_of<'a>(text: &'a str) {
    let mut at: usize = 0;
    while at < text.len() {
        let start: usize = at;
        match text.as_bytes()[at] {
            b' ' | b'\n' => at += 1,
            b'0'..=b'9' => {
                let mut number = 0;
                while at < text.len() && text.as_bytes()[at].is_ascii_digit() {
                    number = number * 10 + u64::from(text.as_bytes()[at] - b'0');
                    at += 1;
                }
                yield_!(Token::Number(number));
            }
            b'a'..=b'z' => {
                while at < text.len() && text.as_bytes()[at].is_ascii_lowercase() {
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
    consumer.consume(tokens_of(&input.text).into_iter())
}

#[diapause::coroutine(yield = [u8; 8])]
fn heap_permutations(count: usize) {
    let mut items: [u8; 8] = [0, 1, 2, 3, 4, 5, 6, 7];
    let mut swaps: [usize; 8] = [0; 8];
    yield_!(items);
    let mut at: usize = 1;
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
    consumer.consume(heap_permutations(input.permuted).into_iter())
}

#[diapause::coroutine(yield = u64)]
fn flat(rows: &[Vec<u64>]) {
    for row in rows {
        for &number in row {
            yield_!(number);
        }
    }
}

fn flatten<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    consumer.consume(flat(&input.rows).into_iter())
}

#[diapause::coroutine(yield = u64)]
fn in_order<'a>(node: &'a Node) {
    if let Some(left) = &node.left {
        let walk: in_order::State<'a> = in_order(left);
        yield_all!(box walk);
    }
    yield_!(node.value);
    if let Some(right) = &node.right {
        let walk: in_order::State<'a> = in_order(right);
        yield_all!(box walk);
    }
}

fn tree<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    consumer.consume(in_order(&input.tree).into_iter())
}

fn chain<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    consumer.consume(in_order(&input.chain).into_iter())
}

#[diapause::coroutine(yield = u64)]
fn buffered(count: u64) {
    let mut buffer: [u64; 512] = [0; 512];
    let mut at: usize = 0;
    for number in 0u64..count {
        at = (at + 7) % 512;
        buffer[at] += number;
        yield_!(buffer[at]);
    }
}

fn buffer<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    consumer.consume(buffered(input.buffered).into_iter())
}

#[diapause::coroutine(yield = u64, resume = u64)]
fn smooth() {
    let mut level: u64 = 0;
    let mut number: u64 = yield_!(0);
    loop {
        level = level - level / 8 + number;
        number = yield_!(level);
    }
}

fn smoothing<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    let mut smooth = smooth();
    // The start takes no argument.
    let _ = smooth.start();
    consumer.consume((0..input.smoothed).map_while(move |number| match smooth.resume(number) {
        CoroutineState::Yielded(level) => Some(level),
        CoroutineState::Complete(()) => None,
    }))
}

#[diapause::coroutine(yield = (u8, u32))]
fn runs_of(bytes: &[u8]) {
    // No iterator over the bytes: its type would have to be written, and this one has a lifetime.
    if bytes.is_empty() {
        return;
    }
    let mut current: u8 = bytes[0];
    let mut count: u32 = 1;
    let mut at: usize = 1;
    while at < bytes.len() {
        if bytes[at] == current {
            count += 1;
        } else {
            yield_!((current, count));
            current = bytes[at];
            count = 1;
        }
        at += 1;
    }
    yield_!((current, count));
}

fn run_lengths<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    consumer.consume(runs_of(&input.bytes).into_iter())
}
