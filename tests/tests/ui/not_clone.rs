//! A local that isn't `Clone`, in a generator that promises to be.

use std::sync::MutexGuard;

use genmacro_runtime::generator;

struct Ticket;

#[generator]
fn local() -> impl Iterator<Item = u32> + Clone {
    let count = 1;
    let ticket = Ticket;
    yield_!(count);
    yield_!(count + 1);
}

#[generator]
fn argument(ticket: Ticket, guard: MutexGuard<'_, u32>) -> impl Iterator<Item = u32> + Clone {
    yield_!(*guard);
}

#[generator]
fn generic<T>(items: Vec<T>) -> impl Iterator<Item = T> + Clone {
    for item in items {
        yield_!(item);
    }
}

#[generator]
fn unique(numbers: &mut [u32]) -> impl Iterator<Item = u32> + Clone {
    yield_!(numbers[0]);
    numbers[0] = 1;
}

#[generator]
fn delegate(boxed: Box<dyn Iterator<Item = u32>>) -> impl Iterator<Item = u32> + Clone {
    yield_from!(boxed);
}

fn ticket() -> Ticket {
    Ticket
}

fn pair(_: Ticket, (): ()) -> u32 {
    1
}

#[generator]
fn temporary() -> impl Iterator<Item = u32> + Clone {
    yield_!(pair(ticket(), yield_!(1)));
}

fn main() {
    let _ = local().clone();
    let _ = generic(vec![1]).clone();
}
