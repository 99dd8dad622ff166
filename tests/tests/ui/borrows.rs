// Borrows that conflict, or can't cross a yield.

use genmacro_runtime::generator;

#[generator]
fn borrow_iter(text: String) -> impl Iterator<Item = char> {
    for c in text.chars() {
        yield_!(c);
    }
}

#[generator]
fn borrow_let(list: Vec<u8>) -> impl Iterator<Item = u8> {
    let last = list.last();
    yield_!(1);
    yield_!(*last.unwrap());
}

struct Book { pages: Vec<u8> }
fn book() -> Book { Book { pages: vec![] } }
#[generator]
fn borrow_unknown() -> impl Iterator<Item = u8> {
    let book = book();
    for x in book.pages.iter() {
        yield_!(*x);
    }
}

#[generator]
fn borrow_mut_conflict(mut list: Vec<u8>) -> impl Iterator<Item = u8> {
    let first = &mut list[0];
    yield_!(1);
    list.push(1);
    *first = 2;
    yield_!(*first);
}

#[generator]
fn assign_borrowed() -> impl Iterator<Item = u8> {
    let mut x = 5;
    let r = &x;
    x = 6;
    yield_!(*r);
    yield_!(x);
}

#[generator]
fn local_ref_yielded() -> impl Iterator<Item = &'static str> {
    let s = String::from("a");
    yield_!(s.as_str());
}

#[generator]
fn missing_mut() -> impl Iterator<Item = u8> {
    let x = 1;
    yield_!(x);
    x += 1;
    yield_!(x);
}

#[generator]
fn missing_mut_borrow() -> impl Iterator<Item = usize> {
    let v = vec![1];
    yield_!(v.len());
    v.push(2);
    yield_!(v.len());
}

#[generator]
fn missing_mut_arg(v: Vec<u8>) -> impl Iterator<Item = usize> {
    yield_!(v.len());
    v.push(2);
    yield_!(v.len());
}

#[generator]
fn uninit(c: bool) -> impl Iterator<Item = u8> {
    let x;
    if c { x = 1; }
    yield_!(1);
    yield_!(x);
}

#[generator]
fn number_ref_yielded<'a>() -> impl Iterator<Item = &'a u8> {
    let number = 1;
    yield_!(&number);
}

fn main() {}
