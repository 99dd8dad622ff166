//! `size_hint` where the shape of the body tells it. That it is never wrong is checked of each body of the other tests.

use genmacro_runtime::{Generator, generator};

/// The hints at each point of a life.
fn hints<I: Iterator>(mut iterator: I) -> Vec<(usize, Option<usize>)> {
    let mut hints = vec![iterator.size_hint()];
    while iterator.next().is_some() {
        hints.push(iterator.size_hint());
    }
    hints
}

const fn exactly(number: usize) -> (usize, Option<usize>) {
    (number, Some(number))
}

const UNKNOWN: (usize, Option<usize>) = (0, None);

#[generator]
fn three() -> impl Generator<Yield = u8, Return = ()> + Iterator<Item = u8> {
    yield_!(1);
    let two = 2;
    yield_!(two);
    yield_!(3);
}

#[test]
fn yields_in_a_row() {
    assert_eq!(hints(three()), [exactly(3), exactly(2), exactly(1), exactly(0)]);
}

#[generator]
fn pairs(count: u8, odd: bool) -> impl Iterator<Item = u8> {
    for n in 0..count {
        yield_!(n);
        println!("{n}");
        yield_!(n);
    }
    if odd {
        yield_!(count);
    }
    yield_!(0);
}

#[test]
fn sums() {
    assert_eq!(hints(pairs(2, false)), [(1, None), (2, None), (1, None), (2, None), (1, None), exactly(0)]);
}

#[generator]
fn chained(first: impl Generator<Yield = u8, Return = ()>) -> impl Iterator<Item = u8> {
    yield_!(0);
    yield_from!(first);
    yield_!(0);
    yield_from!([1]);
    yield_!(0);
}

#[test]
fn delegation() {
    let hints = hints(chained(three()));
    let expected = [(3, None), (2, None), (4, None), (3, None), (2, None), (1, None), (1, None), exactly(0)];
    assert_eq!(hints, expected);
}

#[generator]
fn outer() -> impl Generator<Yield = u8, Return = u8> + Iterator<Item = u8> {
    yield_from!(three());
    7
}

#[test]
fn of_generators() {
    assert_eq!(hints(outer()), [UNKNOWN, exactly(2), exactly(1), exactly(0)]);
    let boxed: Box<dyn Generator<Yield = u8, Return = u8>> = Box::new(outer());
    assert_eq!(hints(boxed)[1..], [exactly(2), exactly(1), exactly(0)]);
}

#[generator]
fn early(numbers: Vec<u8>, until: u8) -> impl Iterator<Item = u8> {
    for number in numbers {
        if number == until {
            break;
        }
        yield_!(number);
        yield_!(number);
    }
}

#[test]
fn what_may_not_come() {
    assert_eq!(hints(early(vec![1, 2, 3], 2)), [UNKNOWN, (1, None), UNKNOWN]);
}

#[generator]
fn parsed(words: Vec<&'static str>) -> impl Iterator<Item = Result<u8, std::num::ParseIntError>> {
    for word in words {
        yield_!(Ok(word.parse()?));
    }
}

#[test]
fn an_error_is_one_more() {
    assert_eq!(hints(parsed(vec!["1", "x", "3"])), [UNKNOWN, UNKNOWN, exactly(0)]);
}

#[generator]
fn branches(flag: bool) -> impl Iterator<Item = u8> {
    if flag {
        yield_!(1);
        yield_!(2);
    } else {
        yield_!(3);
    }
    if !flag {
        return;
    }
    yield_!(4);
}

#[test]
fn either_of_two() {
    assert_eq!(hints(branches(true)), [(1, Some(3)), (1, Some(2)), (0, Some(1)), exactly(0)]);
    assert_eq!(hints(branches(false)), [(1, Some(3)), (0, Some(1))]);
}

macro_rules! stop_if {
    ($condition:expr) => {
        if $condition {
            break;
        }
    };
}

#[generator]
fn stopped(number: u8) -> impl Iterator<Item = u8> {
    yield_!(number);
    for n in 0..number {
        stop_if!(n > 0);
    }
    yield_!(number);
}

#[test]
fn unknown_macros() {
    assert_eq!(hints(stopped(1)), [(1, Some(2)), (0, Some(1)), exactly(0)]);
}
