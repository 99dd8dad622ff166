//! The compiler's own `gen` blocks.

use super::workloads;
use crate::{
    consume::Consumer,
    input::{Input, Node, Token, scramble},
};

// Without a resume argument, `smoothing` can't be written.
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
    run_lengths,
];

fn range_sum<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    consumer.consume(not_by_three_below(input.range))
}

fn not_by_three_below(end: u64) -> impl Iterator<Item = u64> {
    gen move {
        for number in 0..end {
            if number % 3 != 0 {
                yield number;
            }
        }
    }
}

fn fibonacci_numbers(count: u64) -> impl Iterator<Item = u64> {
    gen move {
        let (mut a, mut b) = (0_u64, 1_u64);
        for _ in 0..count {
            yield a;
            (a, b) = (b, a.wrapping_add(b));
        }
    }
}

fn fibonacci<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    consumer.consume(fibonacci_numbers(input.fibonacci))
}

fn primes_below(end: u64) -> impl Iterator<Item = u64> {
    gen move {
        let mut primes = Vec::new();
        for candidate in 2..end {
            if primes
                .iter()
                .take_while(|&&prime| prime * prime <= candidate)
                .all(|&prime| candidate % prime != 0)
            {
                primes.push(candidate);
                yield candidate;
            }
        }
    }
}

fn primes<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    consumer.consume(primes_below(input.primes))
}

fn numbers_below(end: u64) -> impl Iterator<Item = u64> {
    gen move {
        for number in 0..end {
            yield number;
        }
    }
}

fn not_by_three(numbers: impl Iterator<Item = u64>) -> impl Iterator<Item = u64> {
    gen move {
        for number in numbers {
            if number % 3 != 0 {
                yield number;
            }
        }
    }
}

fn scrambled(numbers: impl Iterator<Item = u64>) -> impl Iterator<Item = u64> {
    gen move {
        for number in numbers {
            yield scramble(number);
        }
    }
}

fn totals(numbers: impl Iterator<Item = u64>) -> impl Iterator<Item = u64> {
    gen move {
        let mut total = 0_u64;
        for number in numbers {
            total = total.wrapping_add(number);
            yield total;
        }
    }
}

fn pairs(mut numbers: impl Iterator<Item = u64>) -> impl Iterator<Item = u64> {
    gen move {
        while let Some(first) = numbers.next() {
            match numbers.next() {
                Some(second) => yield first ^ second,
                None => yield first,
            }
        }
    }
}

fn pipeline_2<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    consumer.consume(scrambled(numbers_below(input.pipeline)))
}

fn pipeline_5<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    consumer.consume(pairs(totals(scrambled(not_by_three(numbers_below(input.pipeline))))))
}

fn pythagorean_triples(side: u32) -> impl Iterator<Item = (u32, u32, u32)> {
    gen move {
        for c in 1..side {
            for b in 1..c {
                for a in 1..b {
                    if a * a + b * b == c * c {
                        yield (a, b, c);
                    }
                }
            }
        }
    }
}

fn triples<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    consumer.consume(pythagorean_triples(input.side))
}

fn tokens_of(text: &str) -> impl Iterator<Item = Token<'_>> {
    gen move {
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
                    yield Token::Number(number);
                }
                b'a'..=b'z' => {
                    while at < bytes.len() && bytes[at].is_ascii_lowercase() {
                        at += 1;
                    }
                    yield Token::Word(&text[start..at]);
                }
                symbol => {
                    at += 1;
                    yield Token::Symbol(symbol);
                }
            }
        }
    }
}

fn tokens<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    consumer.consume(tokens_of(&input.text))
}

fn heap_permutations(count: usize) -> impl Iterator<Item = [u8; 8]> {
    gen move {
        let mut items = [0, 1, 2, 3, 4, 5, 6, 7];
        let mut swaps = [0; 8];
        yield items;
        let mut at = 1;
        while at < count {
            if swaps[at] < at {
                items.swap(at, if at % 2 == 0 { 0 } else { swaps[at] });
                yield items;
                swaps[at] += 1;
                at = 1;
            } else {
                swaps[at] = 0;
                at += 1;
            }
        }
    }
}

fn permutations<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    consumer.consume(heap_permutations(input.permuted))
}

fn flat(rows: &[Vec<u64>]) -> impl Iterator<Item = u64> {
    gen move {
        for row in rows {
            for &number in row {
                yield number;
            }
        }
    }
}

fn flatten<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    consumer.consume(flat(&input.rows))
}

fn in_order(node: &Node) -> Box<dyn Iterator<Item = u64> + '_> {
    Box::new(gen move {
        if let Some(left) = &node.left {
            for value in in_order(left) {
                yield value;
            }
        }
        yield node.value;
        if let Some(right) = &node.right {
            for value in in_order(right) {
                yield value;
            }
        }
    })
}

fn tree<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    consumer.consume(in_order(&input.tree))
}

fn chain<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    consumer.consume(in_order(&input.chain))
}

fn buffered(count: u64) -> impl Iterator<Item = u64> {
    gen move {
        let mut buffer = [0_u64; 512];
        let mut at = 0;
        for number in 0..count {
            at = (at + 7) % 512;
            buffer[at] += number;
            yield buffer[at];
        }
    }
}

fn buffer<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    consumer.consume(buffered(input.buffered))
}

fn runs_of(bytes: &[u8]) -> impl Iterator<Item = (u8, u32)> {
    gen move {
        let mut bytes = bytes.iter().copied();
        let Some(mut current) = bytes.next() else { return };
        let mut count = 1;
        for byte in bytes {
            if byte == current {
                count += 1;
            } else {
                yield (current, count);
                current = byte;
                count = 1;
            }
        }
        yield (current, count);
    }
}

fn run_lengths<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    consumer.consume(runs_of(&input.bytes))
}
