//! A struct for each workload, as an expert would write it.

use std::{iter, ops::Range, slice};

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

struct NotByThree {
    numbers: Range<u64>,
}

impl Iterator for NotByThree {
    type Item = u64;

    fn next(&mut self) -> Option<u64> {
        self.numbers.by_ref().find(|number| number % 3 != 0)
    }
}

fn range_sum<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    consumer.consume(NotByThree { numbers: 0..input.range })
}

struct Fibonacci {
    left: u64,
    a: u64,
    b: u64,
}

impl Iterator for Fibonacci {
    type Item = u64;

    fn next(&mut self) -> Option<u64> {
        self.left = self.left.checked_sub(1)?;
        let value = self.a;
        (self.a, self.b) = (self.b, self.a.wrapping_add(self.b));
        Some(value)
    }
}

fn fibonacci<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    consumer.consume(Fibonacci { left: input.fibonacci, a: 0, b: 1 })
}

struct Primes {
    candidates: Range<u64>,
    primes: Vec<u64>,
}

impl Iterator for Primes {
    type Item = u64;

    fn next(&mut self) -> Option<u64> {
        for candidate in self.candidates.by_ref() {
            let mut divisors = self.primes.iter().take_while(|&&prime| prime * prime <= candidate);
            if divisors.all(|&prime| candidate % prime != 0) {
                self.primes.push(candidate);
                return Some(candidate);
            }
        }
        None
    }
}

fn primes<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    consumer.consume(Primes { candidates: 2..input.primes, primes: Vec::new() })
}

struct Numbers {
    next: u64,
    end: u64,
}

impl Iterator for Numbers {
    type Item = u64;

    fn next(&mut self) -> Option<u64> {
        (self.next < self.end).then(|| {
            let number = self.next;
            self.next += 1;
            number
        })
    }
}

struct Filter<I> {
    numbers: I,
}

impl<I: Iterator<Item = u64>> Iterator for Filter<I> {
    type Item = u64;

    fn next(&mut self) -> Option<u64> {
        self.numbers.by_ref().find(|number| number % 3 != 0)
    }
}

struct Scrambled<I> {
    numbers: I,
}

impl<I: Iterator<Item = u64>> Iterator for Scrambled<I> {
    type Item = u64;

    fn next(&mut self) -> Option<u64> {
        let number = self.numbers.next()?;
        Some(scramble(number))
    }
}

struct Totals<I> {
    numbers: I,
    total: u64,
}

impl<I: Iterator<Item = u64>> Iterator for Totals<I> {
    type Item = u64;

    fn next(&mut self) -> Option<u64> {
        self.total = self.total.wrapping_add(self.numbers.next()?);
        Some(self.total)
    }
}

struct Pairs<I> {
    numbers: I,
}

impl<I: Iterator<Item = u64>> Iterator for Pairs<I> {
    type Item = u64;

    fn next(&mut self) -> Option<u64> {
        let first = self.numbers.next()?;
        Some(match self.numbers.next() {
            Some(second) => first ^ second,
            None => first,
        })
    }
}

fn pipeline_2<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    consumer.consume(Scrambled { numbers: Numbers { next: 0, end: input.pipeline } })
}

fn pipeline_5<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    let filtered = Filter { numbers: Numbers { next: 0, end: input.pipeline } };
    consumer.consume(Pairs { numbers: Totals { numbers: Scrambled { numbers: filtered }, total: 0 } })
}

struct Triples {
    side: u32,
    a: u32,
    b: u32,
    c: u32,
}

impl Iterator for Triples {
    type Item = (u32, u32, u32);

    fn next(&mut self) -> Option<(u32, u32, u32)> {
        while self.c < self.side {
            while self.b < self.c {
                while self.a < self.b {
                    let (a, b, c) = (self.a, self.b, self.c);
                    self.a += 1;
                    if a * a + b * b == c * c {
                        return Some((a, b, c));
                    }
                }
                self.a = 1;
                self.b += 1;
            }
            self.b = 1;
            self.c += 1;
        }
        None
    }
}

fn triples<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    consumer.consume(Triples { side: input.side, a: 1, b: 1, c: 1 })
}

struct Tokens<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Iterator for Tokens<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        let bytes = self.text.as_bytes();
        let mut at = self.at;
        while at < bytes.len() {
            let start = at;
            let token = match bytes[at] {
                b' ' | b'\n' => {
                    at += 1;
                    continue;
                }
                b'0'..=b'9' => {
                    let mut number = 0;
                    while at < bytes.len() && bytes[at].is_ascii_digit() {
                        number = number * 10 + u64::from(bytes[at] - b'0');
                        at += 1;
                    }
                    Token::Number(number)
                }
                b'a'..=b'z' => {
                    while at < bytes.len() && bytes[at].is_ascii_lowercase() {
                        at += 1;
                    }
                    Token::Word(&self.text[start..at])
                }
                symbol => {
                    at += 1;
                    Token::Symbol(symbol)
                }
            };
            self.at = at;
            return Some(token);
        }
        self.at = at;
        None
    }
}

fn tokens<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    consumer.consume(Tokens { text: &input.text, at: 0 })
}

struct Permutations {
    count: usize,
    items: [u8; 8],
    swaps: [usize; 8],
    /// Nothing before the first.
    at: Option<usize>,
}

impl Iterator for Permutations {
    type Item = [u8; 8];

    fn next(&mut self) -> Option<[u8; 8]> {
        let Some(mut at) = self.at else {
            self.at = Some(1);
            return Some(self.items);
        };
        while at < self.count {
            if self.swaps[at] < at {
                self.items.swap(at, if at % 2 == 0 { 0 } else { self.swaps[at] });
                self.swaps[at] += 1;
                self.at = Some(1);
                return Some(self.items);
            }
            self.swaps[at] = 0;
            at += 1;
        }
        self.at = Some(at);
        None
    }
}

fn permutations<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    let items = [0, 1, 2, 3, 4, 5, 6, 7];
    consumer.consume(Permutations { count: input.permuted, items, swaps: [0; 8], at: None })
}

struct Flatten<'a> {
    rows: slice::Iter<'a, Vec<u64>>,
    row: slice::Iter<'a, u64>,
}

impl Iterator for Flatten<'_> {
    type Item = u64;

    fn next(&mut self) -> Option<u64> {
        loop {
            if let Some(&number) = self.row.next() {
                return Some(number);
            }
            self.row = self.rows.next()?.iter();
        }
    }
}

fn flatten<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    consumer.consume(Flatten { rows: input.rows.iter(), row: [].iter() })
}

struct InOrder<'a> {
    /// Those whose left side is being walked.
    stack: Vec<&'a Node>,
}

impl<'a> InOrder<'a> {
    fn new(root: &'a Node) -> Self {
        let mut walk = Self { stack: Vec::new() };
        walk.descend(Some(root));
        walk
    }

    fn descend(&mut self, from: Option<&'a Node>) {
        self.stack.extend(iter::successors(from, |node| node.left.as_deref()));
    }
}

impl Iterator for InOrder<'_> {
    type Item = u64;

    fn next(&mut self) -> Option<u64> {
        let node = self.stack.pop()?;
        self.descend(node.right.as_deref());
        Some(node.value)
    }
}

fn tree<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    consumer.consume(InOrder::new(&input.tree))
}

fn chain<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    consumer.consume(InOrder::new(&input.chain))
}

struct Ring {
    numbers: Range<u64>,
    at: usize,
    buffer: [u64; 512],
}

impl Iterator for Ring {
    type Item = u64;

    fn next(&mut self) -> Option<u64> {
        let number = self.numbers.next()?;
        self.at = (self.at + 7) % 512;
        self.buffer[self.at] += number;
        Some(self.buffer[self.at])
    }
}

fn buffer<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    consumer.consume(Ring { numbers: 0..input.buffered, at: 0, buffer: [0; 512] })
}

struct Smoothing {
    level: u64,
}

impl Smoothing {
    fn send(&mut self, number: u64) -> u64 {
        self.level = self.level - self.level / 8 + number;
        self.level
    }
}

fn smoothing<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    let mut smoothing = Smoothing { level: 0 };
    consumer.consume((0..input.smoothed).map_while(move |number| Some(smoothing.send(number))))
}

struct RunLengths<'a> {
    bytes: slice::Iter<'a, u8>,
    /// The first byte of the next run.
    next: Option<u8>,
}

impl Iterator for RunLengths<'_> {
    type Item = (u8, u32);

    fn next(&mut self) -> Option<(u8, u32)> {
        let current = self.next.take()?;
        let mut count = 1;
        for &byte in self.bytes.by_ref() {
            if byte != current {
                self.next = Some(byte);
                break;
            }
            count += 1;
        }
        Some((current, count))
    }
}

fn run_lengths<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    let mut bytes = input.bytes.iter();
    let next = bytes.next().copied();
    consumer.consume(RunLengths { bytes, next })
}
