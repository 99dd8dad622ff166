// Promises about threads: what breaks them is shown where it is declared, and at the yield.

use std::cell::Cell;
use std::rc::Rc;

use genmacro_runtime::generator;

#[generator]
fn argument(shared: Rc<u8>) -> impl Iterator<Item = u8> + Send {
    yield_!(*shared);
}

#[generator]
fn generic<T>(items: Vec<T>) -> impl Iterator<Item = T> + Send {
    for item in items {
        yield_!(item);
    }
}

#[generator]
fn boxed() -> Box<dyn Iterator<Item = u8> + Send> {
    let shared = Rc::new(1);
    yield_!(1);
    yield_!(*shared);
}

#[generator]
fn cell() -> impl Iterator<Item = u8> + Sync {
    let cell = Cell::new(1);
    yield_!(1);
    yield_!(cell.get());
}

#[generator]
fn two() -> impl Iterator<Item = u8> + Send {
    let first = Rc::new(1);
    let second = Rc::new("second");
    yield_!(*first);
    yield_!(second.len() as u8);
}

struct Shared(Rc<u8>);

impl Shared {
    #[generator]
    fn method(&self) -> impl Iterator<Item = u8> + Send {
        yield_!(*self.0);
    }
}

fn main() {}
