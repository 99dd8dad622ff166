//! Generators with a type of their own.

use genmacro_runtime::generator;

fn make() -> Vec<u32> {
    vec![1]
}

#[generator(type = Untold, yield = u32)]
fn untold(numbers: Vec<u32>) -> Untold {
    let first = make();
    let mut sum = 0;
    for n in make() {
        sum += n;
        yield_!(sum + first[0]);
    }
    for n in numbers {
        yield_!(n + { yield_!(sum); sum });
    }
}

#[generator(type = Other, yield = u32)]
fn other() -> Another {
    yield_!(1);
}

#[generator(type = Nothing, yield = u32)]
fn nothing() {
    yield_!(1);
}

#[generator(type = Silent)]
fn silent() -> Silent {
    yield_!(1);
}

#[generator(yield = u32)]
fn without_a_type() -> impl Iterator<Item = u32> {
    yield_!(1);
}

#[generator(type = Elided, yield = char)]
fn elided(text: &str) -> Elided<'_> {
    yield_!('x');
}

#[generator(type = Opaque, yield = u32)]
fn opaque(numbers: impl Iterator<Item = u32>) -> Opaque {
    yield_!(1);
}

struct Counter(u32);

impl Counter {
    #[generator(type = Count, yield = u32)]
    fn count(&self) -> Count {
        yield_!(self.0);
    }
}

struct Holder {
    untold: Untold,
}

fn main() {
    let holder = Holder { untold: untold(Vec::new()) };
    for n in holder.untold {
        println!("{n}");
    }
}
