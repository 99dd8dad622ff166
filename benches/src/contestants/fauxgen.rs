//! fauxgen: an `async` function, pinned to the stack, that finds its way out through the waker.

use std::pin::{Pin, pin};

use fauxgen::{Generator, GeneratorIter, GeneratorState, generator};

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

#[generator(yield = u64)]
fn not_by_three_below(end: u64) {
    for number in 0..end {
        if number % 3 != 0 {
            r#yield!(number);
        }
    }
}

fn range_sum<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    let numbers = pin!(not_by_three_below(input.range));
    consumer.consume(numbers)
}

#[generator(yield = u64)]
fn fibonacci_numbers(count: u64) {
    let (mut a, mut b) = (0_u64, 1_u64);
    for _ in 0..count {
        r#yield!(a);
        (a, b) = (b, a.wrapping_add(b));
    }
}

fn fibonacci<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    let numbers = pin!(fibonacci_numbers(input.fibonacci));
    consumer.consume(numbers)
}

#[generator(yield = u64)]
fn primes_below(end: u64) {
    let mut primes = Vec::new();
    for candidate in 2..end {
        if primes.iter().take_while(|&&prime| prime * prime <= candidate).all(|&prime| candidate % prime != 0)
        {
            primes.push(candidate);
            r#yield!(candidate);
        }
    }
}

fn primes<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    let numbers = pin!(primes_below(input.primes));
    consumer.consume(numbers)
}

#[generator(yield = u64)]
fn numbers_below(end: u64) {
    for number in 0..end {
        r#yield!(number);
    }
}

#[generator(yield = u64)]
fn not_by_three<I: Iterator<Item = u64>>(numbers: I) {
    for number in numbers {
        if number % 3 != 0 {
            r#yield!(number);
        }
    }
}

#[generator(yield = u64)]
fn scrambled<I: Iterator<Item = u64>>(numbers: I) {
    for number in numbers {
        r#yield!(scramble(number));
    }
}

#[generator(yield = u64)]
fn totals<I: Iterator<Item = u64>>(numbers: I) {
    let mut total = 0_u64;
    for number in numbers {
        total = total.wrapping_add(number);
        r#yield!(total);
    }
}

#[generator(yield = u64)]
fn pairs<I: Iterator<Item = u64>>(mut numbers: I) {
    while let Some(first) = numbers.next() {
        match numbers.next() {
            Some(second) => r#yield!(first ^ second),
            None => r#yield!(first),
        }
    }
}

fn pipeline_2<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    let numbers = pin!(numbers_below(input.pipeline));
    let scrambled = pin!(scrambled(numbers));
    consumer.consume(scrambled)
}

fn pipeline_5<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    let numbers = pin!(numbers_below(input.pipeline));
    let filtered = pin!(not_by_three(numbers));
    let scrambled = pin!(scrambled(filtered));
    let totals = pin!(totals(scrambled));
    // One that has ended panics when it is asked again.
    let pairs = pin!(pairs(totals.fuse()));
    consumer.consume(pairs)
}

#[generator(yield = (u32, u32, u32))]
fn pythagorean_triples(side: u32) {
    for c in 1..side {
        for b in 1..c {
            for a in 1..b {
                if a * a + b * b == c * c {
                    r#yield!((a, b, c));
                }
            }
        }
    }
}

fn triples<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    let triples = pin!(pythagorean_triples(input.side));
    consumer.consume(triples)
}

#[generator(yield = Token<'a>)]
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
                r#yield!(Token::Number(number));
            }
            b'a'..=b'z' => {
                while at < bytes.len() && bytes[at].is_ascii_lowercase() {
                    at += 1;
                }
                r#yield!(Token::Word(&text[start..at]));
            }
            symbol => {
                at += 1;
                r#yield!(Token::Symbol(symbol));
            }
        }
    }
}

fn tokens<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    let tokens = pin!(tokens_of(&input.text));
    consumer.consume(tokens)
}

#[generator(yield = [u8; 8])]
fn heap_permutations(count: usize) {
    let mut items = [0, 1, 2, 3, 4, 5, 6, 7];
    let mut swaps = [0; 8];
    r#yield!(items);
    let mut at = 1;
    while at < count {
        if swaps[at] < at {
            items.swap(at, if at % 2 == 0 { 0 } else { swaps[at] });
            r#yield!(items);
            swaps[at] += 1;
            at = 1;
        } else {
            swaps[at] = 0;
            at += 1;
        }
    }
}

fn permutations<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    let permutations = pin!(heap_permutations(input.permuted));
    consumer.consume(permutations)
}

#[generator(yield = u64)]
fn flat(rows: &[Vec<u64>]) {
    for row in rows {
        for &number in row {
            r#yield!(number);
        }
    }
}

fn flatten<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    let numbers = pin!(flat(&input.rows));
    consumer.consume(numbers)
}

#[generator(yield = u64)]
fn in_order(node: &Node) {
    if let Some(left) = &node.left {
        for value in walk(left) {
            r#yield!(value);
        }
    }
    r#yield!(node.value);
    if let Some(right) = &node.right {
        for value in walk(right) {
            r#yield!(value);
        }
    }
}

/// A type that is written out: else it would contain itself.
fn walk(node: &Node) -> GeneratorIter<Pin<Box<dyn Generator<Yield = u64, Return = ()> + '_>>> {
    GeneratorIter::new(Box::pin(in_order(node)))
}

fn tree<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    consumer.consume(walk(&input.tree))
}

fn chain<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    consumer.consume(walk(&input.chain))
}

#[generator(yield = u64)]
fn buffered(count: u64) {
    let mut buffer = [0_u64; 512];
    let mut at = 0;
    for number in 0..count {
        at = (at + 7) % 512;
        buffer[at] += number;
        r#yield!(buffer[at]);
    }
}

fn buffer<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    let numbers = pin!(buffered(input.buffered));
    consumer.consume(numbers)
}

#[generator(yield = u64, arg = u64)]
fn smooth() {
    let mut number = argument!();
    let mut level = 0;
    loop {
        level = level - level / 8 + number;
        number = r#yield!(level);
    }
}

fn smoothing<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    let mut smooth = pin!(smooth());
    consumer.consume((0..input.smoothed).map_while(move |number| match smooth.as_mut().resume(number) {
        GeneratorState::Yielded(level) => Some(level),
        GeneratorState::Complete(()) => None,
    }))
}

#[generator(yield = (u8, u32))]
fn runs_of(bytes: &[u8]) {
    let mut bytes = bytes.iter().copied();
    let Some(mut current) = bytes.next() else { return };
    let mut count = 1;
    for byte in bytes {
        if byte == current {
            count += 1;
        } else {
            r#yield!((current, count));
            current = byte;
            count = 1;
        }
    }
    r#yield!((current, count));
}

fn run_lengths<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    let runs = pin!(runs_of(&input.bytes));
    consumer.consume(runs)
}
