// Lifetimes that are too short.

use genmacro_runtime::generator;

#[generator]
fn lifetime_short<'a>(a: &'a str, b: &str) -> impl Iterator<Item = &'a str> {
    yield_!(a);
    yield_!(b);
}

#[generator]
fn static_needed(s: &str) -> Box<dyn Iterator<Item = char>> {
    for c in s.chars() {
        yield_!(c);
    }
}

fn main() {}
