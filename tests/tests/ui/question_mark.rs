// `?` needs an item, or a return value, that an error can become.

use std::num::ParseIntError;

use genmacro_runtime::{Generator, generator};

#[generator]
fn item_without_errors(text: &str) -> impl Iterator<Item = u8> {
    yield_!(text.parse()?);
}

#[generator]
fn option_in_result(list: &[u8]) -> impl Iterator<Item = Result<u8, String>> {
    yield_!(Ok(*list.first()?));
}

#[generator]
fn another_error(text: &str) -> impl Iterator<Item = Result<u8, std::fmt::Error>> {
    yield_!(Ok(text.parse::<u8>()?));
}

#[generator]
fn return_without_errors(text: &str) -> impl Generator<Yield = u8, Return = ()> {
    let number: Result<u8, ParseIntError> = text.parse();
    yield_!(number?);
}

#[generator]
fn not_fallible() -> impl Iterator<Item = Option<u8>> {
    yield_!(Some(5?));
}

struct Refused;

#[generator]
fn error_of_an_inferred_type(text: &str) -> impl Iterator<Item = Result<u8, Refused>> {
    let number: u8 = text.parse()?;
    yield_!(Ok(number));
}

fn main() {}
