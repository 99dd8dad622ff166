// A guard that borrows from a local, and is used after a yield.

use genmacro_runtime::generator;
use std::cell::RefCell;
use std::fs;
use std::sync::Mutex;

#[generator]
fn guard() -> impl Iterator<Item = usize> {
    let cell = RefCell::new(vec![1]);
    let mut list = cell.borrow_mut();
    yield_!(list.len());
    list.push(2);
}

#[generator]
fn lock(mutex: Mutex<u8>) -> impl Iterator<Item = u8> {
    let guard = mutex.lock().unwrap();
    yield_!(1);
    yield_!(*guard);
}

#[generator]
fn file() -> impl Iterator<Item = char> {
    let text = fs::read_to_string("text").unwrap();
    for letter in text.chars() {
        yield_!(letter);
    }
}

#[generator]
fn iterator_of_a_guard(cell: std::cell::RefCell<Vec<u8>>) -> impl Iterator<Item = u8> {
    for x in cell.borrow().iter() {
        yield_!(*x);
    }
}

fn main() {}
