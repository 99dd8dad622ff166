//! A plain loop that calls a closure for each value.

use std::hint::black_box;

use crate::{
    consume::{Item, Runs},
    input::{Input, Node, Token, scramble},
};

/// Like `workloads`, for functions of an input and a closure: there is no iterator, so there are but two ways.
macro_rules! workloads {
    ($($workload:ident),* $(,)?) => {
        pub(super) fn runs(workload: &str) -> Option<Runs> {
            Some(match workload {
                $(stringify!($workload) => Runs {
                    ways: [
                        None,
                        Some(|input| {
                            let mut sum = 0_u64;
                            $workload(input, |item| sum = sum.wrapping_add(item.digest()));
                            sum
                        }),
                        None,
                        Some(|input| {
                            let mut items = Vec::new();
                            $workload(input, |item| items.push(item));
                            black_box(items).len() as u64
                        }),
                    ],
                    digests: |input| {
                        let mut digests = Vec::new();
                        $workload(input, |item| digests.push(item.digest()));
                        digests
                    },
                    size: None,
                },)*
                _ => return None,
            })
        }
    };
}

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

pub(super) fn range_sum(input: &Input, mut sink: impl FnMut(u64)) {
    for number in 0..input.range {
        if number % 3 != 0 {
            sink(number);
        }
    }
}

pub(super) fn fibonacci(input: &Input, mut sink: impl FnMut(u64)) {
    let (mut a, mut b) = (0_u64, 1_u64);
    for _ in 0..input.fibonacci {
        sink(a);
        (a, b) = (b, a.wrapping_add(b));
    }
}

pub(super) fn primes(input: &Input, mut sink: impl FnMut(u64)) {
    let mut primes = Vec::new();
    for candidate in 2..input.primes {
        if primes.iter().take_while(|&&prime| prime * prime <= candidate).all(|&prime| candidate % prime != 0)
        {
            primes.push(candidate);
            sink(candidate);
        }
    }
}

fn pipeline_2(input: &Input, mut sink: impl FnMut(u64)) {
    for number in 0..input.pipeline {
        sink(scramble(number));
    }
}

fn pipeline_5(input: &Input, mut sink: impl FnMut(u64)) {
    let mut total = 0_u64;
    let mut first = None;
    for number in 0..input.pipeline {
        if number % 3 != 0 {
            total = total.wrapping_add(scramble(number));
            match first.take() {
                None => first = Some(total),
                Some(first) => sink(first ^ total),
            }
        }
    }
    if let Some(first) = first {
        sink(first);
    }
}

pub(super) fn triples(input: &Input, mut sink: impl FnMut((u32, u32, u32))) {
    for c in 1..input.side {
        for b in 1..c {
            for a in 1..b {
                if a * a + b * b == c * c {
                    sink((a, b, c));
                }
            }
        }
    }
}

pub(super) fn tokens<'a>(input: &'a Input, mut sink: impl FnMut(Token<'a>)) {
    let text = &*input.text;
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
                sink(Token::Number(number));
            }
            b'a'..=b'z' => {
                while at < bytes.len() && bytes[at].is_ascii_lowercase() {
                    at += 1;
                }
                sink(Token::Word(&text[start..at]));
            }
            symbol => {
                at += 1;
                sink(Token::Symbol(symbol));
            }
        }
    }
}

pub(super) fn permutations(input: &Input, mut sink: impl FnMut([u8; 8])) {
    let count = input.permuted;
    let mut items = [0, 1, 2, 3, 4, 5, 6, 7];
    let mut swaps = [0; 8];
    sink(items);
    let mut at = 1;
    while at < count {
        if swaps[at] < at {
            items.swap(at, if at % 2 == 0 { 0 } else { swaps[at] });
            sink(items);
            swaps[at] += 1;
            at = 1;
        } else {
            swaps[at] = 0;
            at += 1;
        }
    }
}

pub(super) fn flatten(input: &Input, mut sink: impl FnMut(u64)) {
    for row in &input.rows {
        for &number in row {
            sink(number);
        }
    }
}

pub(super) fn tree(input: &Input, mut sink: impl FnMut(u64)) {
    walk(Some(&input.tree), &mut sink);
}

pub(super) fn chain(input: &Input, mut sink: impl FnMut(u64)) {
    walk(Some(&input.chain), &mut sink);
}

fn walk(node: Option<&Node>, sink: &mut impl FnMut(u64)) {
    if let Some(node) = node {
        walk(node.left.as_deref(), sink);
        sink(node.value);
        walk(node.right.as_deref(), sink);
    }
}

pub(super) fn buffer(input: &Input, mut sink: impl FnMut(u64)) {
    let mut buffer = [0_u64; 512];
    let mut at = 0;
    for number in 0..input.buffered {
        at = (at + 7) % 512;
        buffer[at] += number;
        sink(buffer[at]);
    }
}

fn smoothing(input: &Input, mut sink: impl FnMut(u64)) {
    let mut level = 0;
    for number in 0..input.smoothed {
        level = level - level / 8 + number;
        sink(level);
    }
}

pub(super) fn run_lengths(input: &Input, mut sink: impl FnMut((u8, u32))) {
    let mut bytes = input.bytes.iter().copied();
    let Some(mut current) = bytes.next() else { return };
    let mut count = 1;
    for byte in bytes {
        if byte == current {
            count += 1;
        } else {
            sink((current, count));
            current = byte;
            count = 1;
        }
    }
    sink((current, count));
}
