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

#[generator]
fn yields_static(text: &str) -> impl Iterator<Item = &'static str> {
    yield_!("a");
    yield_!(text);
}

#[generator]
fn two<'a, 'b>(first: &'a str, second: &'b str) -> impl Iterator<Item = &'a str> {
    yield_!(first);
    let other = second;
    yield_!(other);
}

struct Numbers(Vec<u8>);

impl Numbers {
    #[generator]
    fn of_another<'a>(&self, others: &'a [u8]) -> impl Iterator<Item = &'a u8> {
        yield_!(&others[0]);
        for number in &self.0 {
            yield_!(number);
        }
    }
}

fn main() {}
