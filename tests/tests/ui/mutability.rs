// What is not declared `mut` cannot be changed, on either side of a yield.

use genmacro_runtime::generator;

#[generator]
fn not_mutable(n: u8) -> impl Iterator<Item = u8> {
    let total = n;
    yield_!(total);
    total += 1;
    yield_!(total);
}

#[generator]
fn popped(list: Vec<u8>) -> impl Iterator<Item = u8> {
    while let Some(last) = list.pop() {
        yield_!(last);
    }
}

#[generator]
fn iterator(numbers: impl Iterator<Item = u8>) -> impl Iterator<Item = u8> {
    while let Some(number) = numbers.next() {
        yield_!(number);
    }
}

#[generator]
fn counted() -> impl Iterator<Item = u8> {
    let i = 0;
    while i < 3 {
        yield_!(i);
        i += 1;
    }
}

fn main() {}
