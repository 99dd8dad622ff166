//! `#[generator]`.

use std::convert::Infallible;

use genmacro_runtime::{Generator, GeneratorState::Yielded, Recursive, generator};

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

#[generator]
fn not_by_three_below(end: u64) -> impl Iterator<Item = u64> {
    for number in 0..end {
        if number % 3 != 0 {
            yield_!(number);
        }
    }
}

fn range_sum<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    consumer.consume(not_by_three_below(input.range))
}

#[generator]
fn fibonacci_numbers(count: u64) -> impl Iterator<Item = u64> {
    let (mut a, mut b) = (0_u64, 1_u64);
    for _ in 0..count {
        yield_!(a);
        (a, b) = (b, a.wrapping_add(b));
    }
}

fn fibonacci<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    consumer.consume(fibonacci_numbers(input.fibonacci))
}

#[generator]
fn primes_below(end: u64) -> impl Iterator<Item = u64> {
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
    consumer.consume(primes_below(input.primes))
}

#[generator]
fn numbers_below(end: u64) -> impl Iterator<Item = u64> {
    for number in 0..end {
        yield_!(number);
    }
}

#[generator]
fn not_by_three(numbers: impl Iterator<Item = u64>) -> impl Iterator<Item = u64> {
    for number in numbers {
        if number % 3 != 0 {
            yield_!(number);
        }
    }
}

#[generator]
fn scrambled(numbers: impl Iterator<Item = u64>) -> impl Iterator<Item = u64> {
    for number in numbers {
        yield_!(scramble(number));
    }
}

#[generator]
fn totals(numbers: impl Iterator<Item = u64>) -> impl Iterator<Item = u64> {
    let mut total = 0_u64;
    for number in numbers {
        total = total.wrapping_add(number);
        yield_!(total);
    }
}

#[generator]
fn pairs(mut numbers: impl Iterator<Item = u64>) -> impl Iterator<Item = u64> {
    while let Some(first) = numbers.next() {
        match numbers.next() {
            Some(second) => yield_!(first ^ second),
            None => yield_!(first),
        }
    }
}

fn pipeline_2<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    consumer.consume(scrambled(numbers_below(input.pipeline)))
}

fn pipeline_5<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    consumer.consume(pairs(totals(scrambled(not_by_three(numbers_below(input.pipeline))))))
}

#[generator]
fn pythagorean_triples(side: u32) -> impl Iterator<Item = (u32, u32, u32)> {
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
    consumer.consume(pythagorean_triples(input.side))
}

#[generator]
fn tokens_of(text: &str) -> impl Iterator<Item = Token<'_>> {
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
    consumer.consume(tokens_of(&input.text))
}

#[generator]
fn heap_permutations(count: usize) -> impl Iterator<Item = [u8; 8]> {
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
    consumer.consume(heap_permutations(input.permuted))
}

#[generator]
fn flat(rows: &[Vec<u64>]) -> impl Iterator<Item = u64> {
    for row in rows {
        for &number in row {
            yield_!(number);
        }
    }
}

fn flatten<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    consumer.consume(flat(&input.rows))
}

#[generator]
fn in_order(node: &Node) -> Recursive<'_, u64> {
    if let Some(left) = &node.left {
        yield_from!(in_order(left));
    }
    yield_!(node.value);
    if let Some(right) = &node.right {
        yield_from!(in_order(right));
    }
}

fn tree<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    consumer.consume(in_order(&input.tree))
}

fn chain<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    consumer.consume(in_order(&input.chain))
}

#[generator]
fn buffered(count: u64) -> impl Iterator<Item = u64> {
    let mut buffer = [0_u64; 512];
    let mut at = 0;
    for number in 0..count {
        at = (at + 7) % 512;
        buffer[at] += number;
        yield_!(buffer[at]);
    }
}

fn buffer<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    consumer.consume(buffered(input.buffered))
}

#[generator]
fn smooth(#[resume] mut number: u64) -> impl Generator<u64, Yield = u64, Return = Infallible> {
    let mut level = 0;
    loop {
        level = level - level / 8 + number;
        number = yield_!(level);
    }
}

fn smoothing<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    let mut smooth = smooth();
    consumer.consume((0..input.smoothed).map_while(move |number| match smooth.resume(number) {
        Ok(Yielded(level)) => Some(level),
        _ => None,
    }))
}

#[generator]
fn runs_of(bytes: &[u8]) -> impl Iterator<Item = (u8, u32)> {
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
    consumer.consume(runs_of(&input.bytes))
}
