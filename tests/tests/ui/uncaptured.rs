// An argument is borrowed, and the return type says that it isn't: before edition 2024 it says so if it doesn't mention it.

use genmacro_runtime::{Generator, generator};

#[generator]
fn lengths(text: &str) -> impl Iterator<Item = usize> + use<> {
    for word in text.split(' ') {
        yield_!(word.len());
    }
}

struct Numbers(Vec<u8>);

impl Numbers {
    #[generator]
    fn sums(&self) -> impl Generator<u8, Yield = u8, Return = ()> + use<> {
        let mut sum = 0u8;
        for number in &self.0 {
            sum = yield_!(sum + number);
        }
    }

    #[generator]
    fn threads<'a>(&'a self) -> impl Iterator<Item = u8> + Send + use<> {
        for number in &self.0 {
            yield_!(*number);
        }
    }

    #[generator]
    fn threads_of_generators<'a>(&'a self) -> impl Generator<Yield = u8, Return = bool> + Send + Sync + use<> {
        for number in &self.0 {
            yield_!(*number);
        }
        true
    }
}

fn main() {}
