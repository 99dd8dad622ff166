//! Nothing in a body needs a type that it would not need in a plain function.

#![allow(clippy::default_trait_access, reason = "what is inferred is what is tested")]

use std::collections::{BTreeMap, HashMap};

use genmacro_runtime::{Generator, GeneratorState, generator};

#[generator]
fn integers() -> impl Iterator<Item = u64> {
    let mut a = 0;
    let b = 1;
    loop {
        yield_!(a);
        a += b;
        if a > 2 {
            return;
        }
    }
}

#[generator]
fn default_integer() -> impl Iterator<Item = String> {
    let mut n = 250;
    for _ in 0..2 {
        yield_!(format!("{n}"));
        // Falls back to `i32`, so there is no overflow.
        n += 10;
    }
}

#[generator]
fn default_float() -> impl Iterator<Item = usize> {
    let x = 0.1;
    yield_!(size_of_val(&x));
    let y = x + 0.2;
    yield_!(size_of_val(&y));
}

#[generator]
fn by_later_use() -> impl Iterator<Item = usize> {
    let mut list = Vec::new();
    let mut map = HashMap::new();
    let mut best = None;
    yield_!(list.len());
    list.push(1_u16);
    map.insert("key", list.len());
    yield_!(map.len());
    best = best.max(map.get("key").copied());
    yield_!(best.unwrap_or(9));
}

#[generator]
fn by_yield() -> impl Iterator<Item = Option<Vec<u8>>> {
    let nothing = None;
    yield_!(nothing);
    let empty = Vec::new();
    yield_!(Some(empty));
    let parsed = "7".parse();
    yield_!(parsed.ok().map(|byte| vec![byte]));
}

#[generator]
fn by_return() -> impl Generator<Yield = u8, Return = BTreeMap<u8, &'static str>> {
    let mut map = Default::default();
    yield_!(1);
    let collected = [(1, "one"), (2, "two")].into_iter().collect();
    yield_!(2);
    if false {
        map = collected;
        return map;
    }
    map
}

#[generator]
fn by_resume() -> impl Generator<u16, Yield = usize, Return = u32> {
    let mut all = Vec::new();
    loop {
        let answer = yield_!(all.len());
        if answer == 0 {
            break;
        }
        all.push(answer);
    }
    all.into_iter().map(u32::from).sum()
}

#[generator]
fn generic_helpers<T: Copy + Default>(value: T) -> impl Iterator<Item = (T, T)> {
    let mut last = Default::default();
    for _ in 0..2 {
        yield_!((last, value));
        last = value;
    }
}

#[generator]
fn coercions(flag: bool) -> impl Iterator<Item = &'static dyn std::fmt::Display> {
    yield_!(&1);
    yield_!(&"two");
    let chosen: &'static dyn std::fmt::Display = if flag { &3.5 } else { &'c' };
    yield_!(chosen);
}

#[generator]
fn unsized_coercions() -> impl Iterator<Item = &'static [u8]> {
    let array = &[1, 2, 3];
    yield_!(array);
    yield_!(&[]);
    yield_!(b"bytes");
}

#[generator]
fn closures_unify() -> impl Iterator<Item = i64> {
    let function: fn(i64) -> i64 = if size_of::<u8>() == 1 { |x| x + 1 } else { |x| x };
    yield_!(function(1));
    let turbofish = (0..4).map(i64::from).sum::<i64>();
    yield_!(function(turbofish));
}

#[generator]
fn never() -> impl Generator<Yield = u8, Return = std::convert::Infallible> {
    let mut n = 0;
    loop {
        yield_!(n);
        n += 1;
    }
}

#[generator]
fn nothing_is_yielded() -> impl Iterator<Item = u8> {
    if false {
        yield_!(1);
    }
}

#[generator]
fn no_yield_at_all() -> impl Iterator<Item = (u8, String)> {}

#[test]
fn literals() {
    assert_eq!(integers().collect::<Vec<_>>(), [0, 1, 2]);
    assert_eq!(default_integer().collect::<Vec<_>>(), ["250", "260"]);
    assert_eq!(default_float().collect::<Vec<_>>(), [8, 8]);
}

#[test]
fn from_both_sides_of_a_yield() {
    assert_eq!(by_later_use().collect::<Vec<_>>(), [0, 1, 1]);
    assert_eq!(by_yield().collect::<Vec<_>>(), [None, Some(vec![]), Some(vec![7])]);
    assert_eq!(generic_helpers('x').collect::<Vec<_>>(), [('\0', 'x'), ('x', 'x')]);
}

#[test]
fn from_the_signature() {
    let mut generator = by_return();
    assert_eq!(generator.resume(()), Ok(GeneratorState::Yielded(1)));
    assert_eq!(generator.resume(()), Ok(GeneratorState::Yielded(2)));
    assert_eq!(generator.resume(()), Ok(GeneratorState::Complete(BTreeMap::new())));

    let mut coroutine = by_resume();
    assert_eq!(coroutine.resume(0), Ok(GeneratorState::Yielded(0)));
    assert_eq!(coroutine.resume(5), Ok(GeneratorState::Yielded(1)));
    assert_eq!(coroutine.resume(6), Ok(GeneratorState::Yielded(2)));
    assert_eq!(coroutine.resume(0), Ok(GeneratorState::Complete(11)));
}

#[test]
fn coerced() {
    assert_eq!(coercions(true).map(ToString::to_string).collect::<Vec<_>>(), ["1", "two", "3.5"]);
    assert_eq!(unsized_coercions().map(<[u8]>::len).collect::<Vec<_>>(), [3, 0, 5]);
    assert_eq!(closures_unify().collect::<Vec<_>>(), [2, 7]);
}

#[test]
fn degenerate() {
    let mut generator = never();
    assert_eq!(generator.next_value().ok(), Some(0));
    assert_eq!(generator.next_value().ok(), Some(1));
    assert_eq!(nothing_is_yielded().count(), 0);
    assert_eq!(no_yield_at_all().next(), None);
}
