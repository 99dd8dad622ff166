//! genawaiter: an `async` function, and a cell through which it hands out its values. Pinned to the stack, or on the heap.

use std::{future::Future, pin::Pin};

use genawaiter::{GeneratorState, rc::Gen, stack::let_gen_using};

use super::workloads;
use crate::{
    consume::Consumer,
    input::{Input, Node, Token, scramble},
};

/// The way out of either sort: the bodies are the same.
trait Out<T, R = ()> {
    fn put(&self, value: T) -> impl Future<Output = R>;
}

impl<T, R> Out<T, R> for genawaiter::stack::Co<'_, T, R> {
    fn put(&self, value: T) -> impl Future<Output = R> {
        self.yield_(value)
    }
}

impl<T, R> Out<T, R> for genawaiter::rc::Co<T, R> {
    fn put(&self, value: T) -> impl Future<Output = R> {
        self.yield_(value)
    }
}

async fn not_by_three_below(out: impl Out<u64>, end: u64) {
    for number in 0..end {
        if number % 3 != 0 {
            out.put(number).await;
        }
    }
}

async fn fibonacci_numbers(out: impl Out<u64>, count: u64) {
    let (mut a, mut b) = (0_u64, 1_u64);
    for _ in 0..count {
        out.put(a).await;
        (a, b) = (b, a.wrapping_add(b));
    }
}

async fn primes_below(out: impl Out<u64>, end: u64) {
    let mut primes = Vec::new();
    for candidate in 2..end {
        if primes.iter().take_while(|&&prime| prime * prime <= candidate).all(|&prime| candidate % prime != 0)
        {
            primes.push(candidate);
            out.put(candidate).await;
        }
    }
}

async fn numbers_below(out: impl Out<u64>, end: u64) {
    for number in 0..end {
        out.put(number).await;
    }
}

async fn not_by_three(out: impl Out<u64>, numbers: impl Iterator<Item = u64>) {
    for number in numbers {
        if number % 3 != 0 {
            out.put(number).await;
        }
    }
}

async fn scrambled(out: impl Out<u64>, numbers: impl Iterator<Item = u64>) {
    for number in numbers {
        out.put(scramble(number)).await;
    }
}

async fn totals(out: impl Out<u64>, numbers: impl Iterator<Item = u64>) {
    let mut total = 0_u64;
    for number in numbers {
        total = total.wrapping_add(number);
        out.put(total).await;
    }
}

async fn pairs(out: impl Out<u64>, mut numbers: impl Iterator<Item = u64>) {
    while let Some(first) = numbers.next() {
        match numbers.next() {
            Some(second) => out.put(first ^ second).await,
            None => out.put(first).await,
        }
    }
}

async fn pythagorean_triples(out: impl Out<(u32, u32, u32)>, side: u32) {
    for c in 1..side {
        for b in 1..c {
            for a in 1..b {
                if a * a + b * b == c * c {
                    out.put((a, b, c)).await;
                }
            }
        }
    }
}

async fn tokens_of<'a>(out: impl Out<Token<'a>>, text: &'a str) {
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
                out.put(Token::Number(number)).await;
            }
            b'a'..=b'z' => {
                while at < bytes.len() && bytes[at].is_ascii_lowercase() {
                    at += 1;
                }
                out.put(Token::Word(&text[start..at])).await;
            }
            symbol => {
                at += 1;
                out.put(Token::Symbol(symbol)).await;
            }
        }
    }
}

async fn heap_permutations(out: impl Out<[u8; 8]>, count: usize) {
    let mut items = [0, 1, 2, 3, 4, 5, 6, 7];
    let mut swaps = [0; 8];
    out.put(items).await;
    let mut at = 1;
    while at < count {
        if swaps[at] < at {
            items.swap(at, if at % 2 == 0 { 0 } else { swaps[at] });
            out.put(items).await;
            swaps[at] += 1;
            at = 1;
        } else {
            swaps[at] = 0;
            at += 1;
        }
    }
}

async fn flat(out: impl Out<u64>, rows: &[Vec<u64>]) {
    for row in rows {
        for &number in row {
            out.put(number).await;
        }
    }
}

async fn buffered(out: impl Out<u64>, count: u64) {
    let mut buffer = [0_u64; 512];
    let mut at = 0;
    for number in 0..count {
        at = (at + 7) % 512;
        buffer[at] += number;
        out.put(buffer[at]).await;
    }
}

async fn runs_of(out: impl Out<(u8, u32)>, bytes: &[u8]) {
    let mut bytes = bytes.iter().copied();
    let Some(mut current) = bytes.next() else { return };
    let mut count = 1;
    for byte in bytes {
        if byte == current {
            count += 1;
        } else {
            out.put((current, count)).await;
            current = byte;
            count = 1;
        }
    }
    out.put((current, count)).await;
}

async fn in_order(out: impl Out<u64>, node: &Node) {
    walk(&out, node).await;
}

/// A type that is written out: else it would contain itself.
fn walk<'a>(out: &'a impl Out<u64>, node: &'a Node) -> Pin<Box<dyn Future<Output = ()> + 'a>> {
    Box::pin(async move {
        if let Some(left) = &node.left {
            walk(out, left).await;
        }
        out.put(node.value).await;
        if let Some(right) = &node.right {
            walk(out, right).await;
        }
    })
}

/// The first number is lost, so it must not be one that matters.
async fn smooth(out: impl Out<u64, u64>) {
    let mut number = out.put(0).await;
    let mut level = 0;
    loop {
        level = level - level / 8 + number;
        number = out.put(level).await;
    }
}

macro_rules! let_gen {
    ($name:ident, $producer:expr) => {
        #[allow(unused_mut, reason = "some are resumed by hand")]
        let mut $name = Gen::new($producer);
    };
}

/// Defines the workloads for one of the sorts, of which `$make` makes a generator.
macro_rules! sort {
    ($sort:ident, $make:ident) => {
        pub(in crate::contestants) mod $sort {
            use super::*;

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

            fn range_sum<C: Consumer>(input: &Input, consumer: C) -> C::Output {
                $make!(items, |out| not_by_three_below(out, input.range));
                consumer.consume(items.into_iter())
            }

            fn fibonacci<C: Consumer>(input: &Input, consumer: C) -> C::Output {
                $make!(items, |out| fibonacci_numbers(out, input.fibonacci));
                consumer.consume(items.into_iter())
            }

            fn primes<C: Consumer>(input: &Input, consumer: C) -> C::Output {
                $make!(items, |out| primes_below(out, input.primes));
                consumer.consume(items.into_iter())
            }

            fn pipeline_2<C: Consumer>(input: &Input, consumer: C) -> C::Output {
                $make!(numbers, |out| numbers_below(out, input.pipeline));
                $make!(items, |out| scrambled(out, numbers.into_iter()));
                consumer.consume(items.into_iter())
            }

            fn pipeline_5<C: Consumer>(input: &Input, consumer: C) -> C::Output {
                $make!(numbers, |out| numbers_below(out, input.pipeline));
                $make!(filtered, |out| not_by_three(out, numbers.into_iter()));
                $make!(scrambled_items, |out| scrambled(out, filtered.into_iter()));
                $make!(total_items, |out| totals(out, scrambled_items.into_iter()));
                // One that has ended panics when it is asked again.
                $make!(items, |out| pairs(out, total_items.into_iter().fuse()));
                consumer.consume(items.into_iter())
            }

            fn triples<C: Consumer>(input: &Input, consumer: C) -> C::Output {
                $make!(items, |out| pythagorean_triples(out, input.side));
                consumer.consume(items.into_iter())
            }

            fn tokens<C: Consumer>(input: &Input, consumer: C) -> C::Output {
                $make!(items, |out| tokens_of(out, &input.text));
                consumer.consume(items.into_iter())
            }

            fn permutations<C: Consumer>(input: &Input, consumer: C) -> C::Output {
                $make!(items, |out| heap_permutations(out, input.permuted));
                consumer.consume(items.into_iter())
            }

            fn flatten<C: Consumer>(input: &Input, consumer: C) -> C::Output {
                $make!(items, |out| flat(out, &input.rows));
                consumer.consume(items.into_iter())
            }

            fn tree<C: Consumer>(input: &Input, consumer: C) -> C::Output {
                $make!(items, |out| in_order(out, &input.tree));
                consumer.consume(items.into_iter())
            }

            fn chain<C: Consumer>(input: &Input, consumer: C) -> C::Output {
                $make!(items, |out| in_order(out, &input.chain));
                consumer.consume(items.into_iter())
            }

            fn buffer<C: Consumer>(input: &Input, consumer: C) -> C::Output {
                $make!(items, |out| buffered(out, input.buffered));
                consumer.consume(items.into_iter())
            }

            fn run_lengths<C: Consumer>(input: &Input, consumer: C) -> C::Output {
                $make!(items, |out| runs_of(out, &input.bytes));
                consumer.consume(items.into_iter())
            }

            fn smoothing<C: Consumer>(input: &Input, consumer: C) -> C::Output {
                $make!(smooth, |out| super::smooth(out));
                let _ = smooth.resume_with(0);
                consumer.consume((0..input.smoothed).map_while(
                    move |number| match smooth.resume_with(number) {
                        GeneratorState::Yielded(level) => Some(level),
                        GeneratorState::Complete(()) => None,
                    },
                ))
            }
        }
    };
}

sort!(stack, let_gen_using);
sort!(rc, let_gen);
