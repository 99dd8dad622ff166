//! The methods of [`Iterator`] that a `for` loop and `for_each` don't show: those that count or skip, and those that stop early.
//! `cargo bench -p genmacro-benches --bench adaptors`.

use std::ops::Range;

use divan::{Bencher, black_box};
use genmacro_runtime::generator;

fn main() {
    divan::main();
}

const END: u64 = 100_000;

#[generator]
fn not_by_three(end: u64) -> impl Iterator<Item = u64> {
    for number in 0..end {
        if number % 3 != 0 {
            yield_!(number);
        }
    }
}

struct NotByThree(Range<u64>);

impl Iterator for NotByThree {
    type Item = u64;

    fn next(&mut self) -> Option<u64> {
        self.0.find(|number| number % 3 != 0)
    }
}

/// A method by its name, of both iterators.
macro_rules! adaptors {
    ($($name:ident: |$items:ident| $call:expr;)*) => {$(
        mod $name {
            use super::*;

            #[allow(unused_mut, reason = "some take it by value")]
            fn call(mut $items: impl Iterator<Item = u64>) -> u64 {
                $call
            }

            #[divan::bench]
            fn by_hand(bencher: Bencher) {
                assert_eq!(call(NotByThree(0..END)), call(not_by_three(END)));
                bencher.bench(|| call(NotByThree(0..black_box(END))));
            }

            #[divan::bench]
            fn generator(bencher: Bencher) {
                bencher.bench(|| call(not_by_three(black_box(END))));
            }
        }
    )*};
}

adaptors! {
    all: |items| u64::from(items.all(|number| number < END));
    any: |items| u64::from(items.any(|number| number == END));
    count: |items| items.count() as u64;
    find: |items| items.find(|&number| number + 5 > END).unwrap_or_default();
    last: |items| items.last().unwrap_or_default();
    nth: |items| items.nth(60_000).unwrap_or_default();
    position: |items| items.position(|number| number + 5 > END).unwrap_or_default() as u64;
    take: |items| items.take(60_000).sum();
    zip: |items| items.zip(1..).map(|(one, other)| one ^ other).sum();
}
