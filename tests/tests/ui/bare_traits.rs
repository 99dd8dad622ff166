// A trait where a type must stand. The callers see what was meant.

use genmacro_runtime::{Generator, generator};

#[generator]
fn iterator() -> Iterator<Item = u8> {
    yield_!(1);
}

#[generator]
fn numbers() -> Generator<Yield = u8, Return = String> {
    yield_!(1);
    String::new()
}

#[generator]
fn object() -> dyn Iterator<Item = u8> {
    yield_!(1);
}

fn main() {
    for number in iterator() {
        let _: u8 = number;
    }
    let _ = numbers().resume(());
    let _: Option<u8> = object().next();
}
