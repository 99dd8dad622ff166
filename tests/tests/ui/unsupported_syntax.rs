// What is yet to come: `?`, `yield_from!`, and `#[cfg]` inside the body.

use genmacro_runtime::generator;

#[generator]
fn question_mark(text: &str) -> impl Iterator<Item = Result<u8, std::num::ParseIntError>> {
    let number = text.parse()?;
    yield_!(Ok(number));
}

#[generator]
fn delegates() -> impl Iterator<Item = u8> {
    yield_from!(0..3);
}

#[generator]
fn conditional_compilation() -> impl Iterator<Item = u8> {
    #[cfg(unix)]
    yield_!(1);
    #[cfg(unix)]
    let x = 2;
    yield_!(3);
}

fn main() {}
