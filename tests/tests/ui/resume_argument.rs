// `#[resume]`, where it cannot be.

use genmacro_runtime::{Generator, generator};

#[generator]
fn of_an_iterator(#[resume] first: u8) -> impl Iterator<Item = u8> {
    yield_!(first);
}

#[generator]
fn without_an_argument_type(#[resume] first: u8) -> impl Generator<Yield = u8, Return = ()> {
    yield_!(first);
}

#[generator]
fn two(#[resume] first: u8, #[resume] second: u8) -> impl Generator<u8, Yield = u8, Return = ()> {
    let _ = yield_!(first + second);
}

#[generator]
fn impl_trait(#[resume] first: impl Into<u8>) -> impl Generator<u8, Yield = u8, Return = ()> {
    let _ = yield_!(first.into());
}

struct Struct;

impl Struct {
    #[generator]
    fn receiver(#[resume] self) -> impl Generator<Self, Yield = u8, Return = ()> {
        let _ = yield_!(1);
    }
}

fn main() {}
