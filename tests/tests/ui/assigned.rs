// What isn't a place is assigned to.

use genmacro_runtime::{Generator, generator};

#[generator]
fn assigned() -> impl Generator<u8, Yield = u8, Return = ()> {
    yield_!(1) = 2;
}

#[generator]
fn added_to(mut n: u8) -> impl Generator<u8, Yield = u8, Return = u8> {
    yield_!(n) += 1;
    n *= 2;
    (yield_!(n)) <<= 1;
    n
}

#[generator]
fn taken_apart(pair: (u8, u8)) -> impl Generator<u8, Yield = u8, Return = u8> {
    let mut a = 0;
    (a, yield_!(a)) = pair;
    (a, [yield_!(a), _]) = (a, [1, 2]);
    a
}

#[generator]
fn blocks(mut n: u8) -> impl Generator<u8, Yield = u8, Return = u8> {
    ({
        yield_!(1);
        n
    }) = 1;
    n
}

#[generator]
fn calls(n: u8) -> impl Generator<u8, Yield = u8, Return = ()> {
    u8::from(n) += yield_!(n);
    n + 1 = yield_!(n);
}

fn main() {}
