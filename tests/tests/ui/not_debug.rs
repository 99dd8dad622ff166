//! A local that isn't `Debug`, in a generator that promises to be.

use std::{fmt::Debug, sync::MutexGuard};

use genmacro_runtime::generator;

struct Ticket;

#[generator]
fn local() -> impl Iterator<Item = u32> + Debug {
    let count = 1;
    let ticket = Ticket;
    yield_!(count);
    yield_!(count + 1);
}

#[generator]
fn argument(ticket: Ticket, guard: MutexGuard<'_, u32>) -> impl Iterator<Item = u32> + Debug {
    yield_!(*guard);
}

#[generator]
fn generic<T>(items: Vec<T>) -> impl Iterator<Item = T> + Debug {
    for item in items {
        yield_!(item);
    }
}

#[generator]
fn closure(f: impl Fn(u32) -> u32) -> impl Iterator<Item = u32> + Debug {
    let g = |x| f(x) + 1;
    yield_!(f(1));
    yield_!(f(2));
}

#[generator]
fn delegate(boxed: Box<dyn Iterator<Item = u32>>) -> impl Iterator<Item = u32> + Debug {
    yield_from!(boxed);
}

fn ticket() -> Ticket {
    Ticket
}

fn pair(_: Ticket, (): ()) -> u32 {
    1
}

#[generator]
fn temporary() -> impl Iterator<Item = u32> + Debug {
    yield_!(pair(ticket(), yield_!(1)));
}

fn main() {
    println!("{:?}", local());
}
