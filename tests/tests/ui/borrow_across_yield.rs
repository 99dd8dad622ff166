// A borrow of a local that cannot be made again cannot live across a yield: a generator can be moved.

use genmacro_runtime::generator;

#[generator]
fn iterates_over_a_local() -> impl Iterator<Item = u8> {
    let list = vec![1, 2, 3];
    for x in &list {
        yield_!(*x);
    }
}

#[generator]
fn iterator_of_an_argument(list: Vec<u8>) -> impl Iterator<Item = u8> {
    let mut iter = list.iter();
    while let Some(x) = iter.next() {
        yield_!(*x);
    }
}

#[generator]
fn part_of_an_argument(list: Vec<String>) -> impl Iterator<Item = usize> {
    let first = list.first().unwrap();
    yield_!(1);
    yield_!(first.len());
}

#[generator]
fn part_of_an_argument_if_any(map: std::collections::HashMap<u8, String>) -> impl Iterator<Item = usize> {
    if let Some(text) = map.get(&1) {
        yield_!(1);
        yield_!(text.len());
    }
}

struct Parser<'a> {
    text: &'a str,
}

#[generator]
fn in_a_struct() -> impl Iterator<Item = usize> {
    let text = String::from("text");
    let parser = Parser { text: &text };
    yield_!(1);
    yield_!(parser.text.len());
}

fn main() {}
