// Names that are nearly right.

use genmacro_runtime::generator;

#[generator]
fn letters_swapped() -> impl Iterator<Item = u8> {
    yeild_!(1);
}

#[generator]
fn called_like_a_function() -> impl Iterator<Item = u8> {
    yield_(1);
}

#[generator]
fn delegation_called_like_a_function() -> impl Iterator<Item = u8> {
    yield_from(0..3);
}

#[generator]
fn raw_keyword() -> impl Iterator<Item = u8> {
    r#yield!(3);
}

fn main() {}
