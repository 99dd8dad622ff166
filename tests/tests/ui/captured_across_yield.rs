// What visibly borrows from a local of the generator, and lives across a yield.

use genmacro_runtime::generator;

#[generator]
fn a_number(n: u8) -> impl Iterator<Item = u8> {
    let twice = n * 2;
    let add = |x: u8| x + twice;
    yield_!(add(1));
    yield_!(add(2));
}

#[generator]
fn a_counter() -> impl Iterator<Item = u8> {
    let mut count = 0;
    let mut next = || {
        count += 1;
        count
    };
    yield_!(next());
    yield_!(next());
}

#[generator]
fn a_list() -> impl Iterator<Item = usize> {
    let list = vec![1, 2];
    let at = |n: usize| list[n] + list.len();
    yield_!(at(0));
    yield_!(at(1));
}

#[generator]
fn found(list: Vec<u8>) -> impl Iterator<Item = u8> {
    let sorted = list.clone();
    let found = sorted.iter().filter(|x| **x > 3).next();
    yield_!(1);
    if let Some(x) = found {
        yield_!(*x);
    }
}

#[generator]
fn longest(text: String) -> impl Iterator<Item = usize> {
    let longest = text.split(' ').max_by_key(|word| word.len()).unwrap();
    yield_!(1);
    yield_!(longest.len());
}

#[generator]
fn collected(text: String) -> impl Iterator<Item = usize> {
    let words: Vec<&str> = text.split(' ').collect();
    for word in words {
        yield_!(word.len());
    }
}

#[generator]
fn collected_where_used(text: String) -> impl Iterator<Item = usize> {
    let words = text.lines().rev().collect::<Vec<_>>();
    yield_!(words.len());
    yield_!(words[0].len());
}

fn main() {}
