//! Free functions, of all kinds.

use genmacro_runtime::generator;

use crate::collect;

#[generator]
fn generic<T: Clone>(value: T, times: usize) -> impl Iterator<Item = T> {
    for _ in 0..times {
        yield_!(value.clone());
    }
}

#[generator]
fn where_clause<T, I>(values: I) -> impl Iterator<Item = (usize, T)>
where
    I: IntoIterator<Item = T>,
    T: PartialOrd + Default,
{
    for (i, value) in values.into_iter().enumerate() {
        if value > T::default() {
            yield_!((i, value));
        }
    }
}

#[generator]
fn const_generic<const N: usize, T>(array: [T; N]) -> impl Iterator<Item = (usize, T)> {
    let mut left = N;
    for value in array {
        left -= 1;
        yield_!((left, value));
    }
}

#[generator]
fn named_lifetimes<'a, 'b: 'a>(first: &'a str, second: &'b str) -> impl Iterator<Item = &'a str> {
    yield_!(first);
    yield_!(second);
}

#[generator]
fn elided_lifetime(text: &str) -> impl Iterator<Item = &str> {
    for line in text.lines() {
        let line = line.trim();
        if line.is_empty() {
            continue;
        }
        yield_!(line);
    }
}

#[generator]
fn anonymous_lifetime(text: &str) -> impl Iterator<Item = char> + '_ {
    for c in text.chars() {
        yield_!(c);
    }
}

#[generator]
fn impl_arguments(
    values: impl IntoIterator<Item = u8>,
    keep: impl Fn(&u8) -> bool,
) -> impl Iterator<Item = u8> {
    for value in values {
        if keep(&value) {
            yield_!(value);
        }
    }
}

#[generator]
fn dyn_argument(source: &mut dyn Iterator<Item = u8>) -> impl Iterator<Item = u8> {
    while let Some(value) = source.next() {
        yield_!(value * 2);
    }
}

#[generator]
fn patterns((a, mut b): (u8, u8), [c, ..]: [u8; 3], mut d: u8, _: u8) -> impl Iterator<Item = u8> {
    yield_!(a);
    b += 1;
    yield_!(b);
    d += c;
    yield_!(d);
}

/// What follows is dropped unless it stays as it was written.
#[must_use = "it does nothing by itself"]
#[inline]
#[generator]
pub(crate) fn attributes(#[allow(unused_variables)] value: u8) -> impl Iterator<Item = u8> {
    yield_!(value);
}

#[generator]
unsafe fn unsafe_function(values: *const u8, len: usize) -> impl Iterator<Item = u8> {
    for i in 0..len {
        // SAFETY: the caller says that there are `len` values.
        yield_!(unsafe { *values.add(i) });
    }
}

#[test]
fn free() {
    assert_eq!(collect(generic("x".to_owned(), 2)), ["x", "x"]);
    assert_eq!(collect(where_clause([0, 3, -1, 4])), [(1, 3), (3, 4)]);
    assert_eq!(collect(const_generic(['a', 'b'])), [(1, 'a'), (0, 'b')]);
    assert_eq!(collect(named_lifetimes("a", "b")), ["a", "b"]);
    assert_eq!(collect(elided_lifetime("a \n\n b")), ["a", "b"]);
    assert_eq!(collect(anonymous_lifetime("ab")), ['a', 'b']);
    assert_eq!(collect(impl_arguments(0..6, |n| n % 2 == 0)), [0, 2, 4]);
    assert_eq!(collect(dyn_argument(&mut vec![1, 2].into_iter())), [2, 4]);
    assert_eq!(collect(patterns((1, 2), [4, 5, 6], 7, 8)), [1, 3, 11]);
    assert_eq!(collect(attributes(1)), [1]);
    let values = [1, 2, 3];
    // SAFETY: the array has so many values, and lives until they are read.
    assert_eq!(collect(unsafe { unsafe_function(values.as_ptr(), values.len()) }), [1, 2, 3]);
}

#[test]
fn nested_in_a_function() {
    #[generator]
    fn inner(n: u8) -> impl Iterator<Item = u8> {
        for i in 0..n {
            yield_!(i);
        }
    }
    assert_eq!(collect(inner(2)), [0, 1]);
}

#[generator]
fn outer(n: u8) -> impl Iterator<Item = u8> {
    #[generator]
    fn inner(n: u8) -> impl Iterator<Item = u8> {
        for i in 0..n {
            yield_!(10 * i);
        }
    }
    for i in 0..n {
        yield_!(i);
        for j in inner(i) {
            yield_!(j);
        }
    }
}

#[test]
fn nested_in_a_generator() {
    assert_eq!(collect(outer(3)), [0, 1, 0, 2, 0, 10]);
}

#[generator]
fn recursive(depth: u8) -> Box<dyn Iterator<Item = u8>> {
    yield_!(depth);
    if depth > 0 {
        for value in recursive(depth - 1) {
            yield_!(value);
        }
    }
}

#[test]
fn recursion() {
    assert_eq!(collect(recursive(3)), [3, 2, 1, 0]);
    assert_eq!(recursive(100).map(u64::from).sum::<u64>(), 5050);
}

/// Arguments are moved in by the call; nothing else happens before the first `next`.
#[test]
fn laziness() {
    #[generator]
    fn panics() -> impl Iterator<Item = u8> {
        assert!(collect(0..1).is_empty(), "the body runs");
        yield_!(1);
    }
    drop(panics());
}
