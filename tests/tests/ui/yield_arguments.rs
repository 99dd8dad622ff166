// `yield_!` takes one value, or none.

use genmacro_runtime::generator;

#[generator]
fn two_values() -> impl Iterator<Item = (u8, u8)> {
    yield_!(1, 2);
}

#[generator]
fn no_expression() -> impl Iterator<Item = u8> {
    yield_!(let x = 1);
}

#[generator]
fn unit_for_a_number() -> impl Iterator<Item = u8> {
    yield_!();
}

#[generator]
fn by_path() -> impl Iterator<Item = u8> {
    genmacro_runtime::yield_!(1);
}

#[generator]
fn half_an_operator() -> impl Iterator<Item = u8> {
    yield_!(1 +);
}

#[generator]
fn half_a_method() -> impl Iterator<Item = u8> {
    let list = vec![1];
    yield_from!(list.);
    yield_!(list.len() as u8);
}

fn main() {}
