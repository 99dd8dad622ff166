//! `size_hint` where the shape of the body tells it. That it is never wrong is checked of each body of the other tests, too.

use std::collections::BTreeMap;

use genmacro_runtime::{Generator, generator};

/// The hints at each point of a life. All of them hold.
fn hints<I: Iterator>(mut iterator: I) -> Vec<(usize, Option<usize>)> {
    let mut hints = vec![iterator.size_hint()];
    while iterator.next().is_some() {
        hints.push(iterator.size_hint());
    }
    for (left, &(lower, upper)) in hints.iter().rev().enumerate() {
        assert!(
            lower <= left && upper.is_none_or(|upper| left <= upper),
            "{left} are left: {lower}, {upper:?}"
        );
    }
    hints
}

const fn exactly(number: usize) -> (usize, Option<usize>) {
    (number, Some(number))
}

/// A hint for each point of the life of what has `number` values, which is always right.
fn exact(number: usize) -> Vec<(usize, Option<usize>)> {
    (0..=number).rev().map(exactly).collect()
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
    assert_eq!(hints(three()), exact(3));
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
    let some = |number| (number, Some(number + 1));
    assert_eq!(hints(pairs(2, false)), [some(5), some(4), some(3), some(2), some(1), exactly(0)]);
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
    // What a generator that hasn't been begun will yield isn't asked.
    assert_eq!(hints[..2], [(4, None), (3, None)]);
    assert_eq!(hints[2..], exact(7)[2..]);
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
    assert_eq!(hints(early(vec![1, 2, 3], 2)), [(0, Some(6)), (1, Some(5)), (0, Some(4))]);
}

#[generator]
fn parsed(words: Vec<&'static str>) -> impl Iterator<Item = Result<u8, std::num::ParseIntError>> {
    for word in words {
        yield_!(Ok(word.parse()?));
    }
}

#[test]
fn an_error_is_one_more() {
    assert_eq!(hints(parsed(vec!["1", "x", "3"])), [(0, Some(6)), (0, Some(4)), exactly(0)]);
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

#[generator]
fn mapped<T: Copy, F: Fn(T) -> T>(slice: &[T], f: F) -> impl Iterator<Item = T> + use<'_, T, F> {
    for x in slice {
        yield_!(f(*x));
    }
}

#[test]
fn a_loop_has_the_hint_of_its_iterator() {
    assert_eq!(hints(mapped(&[1, 2, 3], |n| n * 2)), exact(3));
    let many: Vec<u32> = (0..1000).collect();
    let mapped: Vec<u32> = mapped(&many, |n| n + 1).collect();
    assert_eq!((mapped.len(), mapped.capacity()), (1000, 1000));
}

#[generator]
fn through<I: IntoIterator>(items: I) -> impl Iterator<Item = I::Item> {
    for item in items {
        yield_!(item);
    }
}

#[generator]
fn through_iterator<I: Iterator>(items: I) -> impl Iterator<Item = I::Item> {
    yield_from!(items.inspect(|_| ()));
}

#[generator]
fn handed_on<I: Iterator>(items: I) -> impl Iterator<Item = I::Item> {
    yield_from!(items);
}

#[test]
fn whatever_the_iterator() {
    // Whether a collection's length is that of its iterator isn't known before it is one.
    assert_eq!(hints(through(vec![1, 2]))[1..], exact(2)[1..]);
    assert_eq!(hints(through("day".chars())), [UNKNOWN, (1, Some(2)), (1, Some(1)), exactly(0)]);
    assert_eq!(hints(through_iterator([1, 2, 3].iter()))[1..], exact(3)[1..]);
    assert_eq!(hints(handed_on([1, 2, 3].iter())), exact(3));
    assert_eq!(hints(handed_on((0..3).filter(|n| n % 2 == 0))), [(0, Some(3)), (0, Some(2)), (0, Some(0))]);
}

struct Grid {
    cells: Vec<[u8; 2]>,
    names: BTreeMap<u8, &'static str>,
    corner: Option<u8>,
}

impl Grid {
    #[generator]
    fn cells(&self) -> impl Iterator<Item = u8> + '_ {
        for row in &self.cells {
            for cell in row {
                yield_!(*cell);
            }
        }
    }

    #[generator]
    fn all(&self) -> impl Iterator<Item = u8> + use<'_> {
        for i in 0..self.cells.len() {
            yield_!(self.cells[i][0]);
        }
        for name in &self.names {
            yield_!(*name.0);
        }
        if let Some(corner) = self.corner {
            yield_!(corner);
        }
    }

    #[generator]
    fn drained(&mut self) -> impl Iterator<Item = [u8; 2]> + '_ {
        self.cells.pop();
        for row in &self.cells {
            yield_!(*row);
        }
    }
}

#[test]
fn fields_of_arguments() {
    let names = BTreeMap::from([(5, "five"), (6, "six")]);
    let mut grid = Grid { cells: vec![[1, 2], [3, 4]], names, corner: Some(7) };
    assert_eq!(hints(grid.cells()), [UNKNOWN, (1, None), UNKNOWN, (1, Some(1)), exactly(0)]);
    assert_eq!(hints(grid.drained()), [UNKNOWN, exactly(0)]);
    assert_eq!(hints(grid.all()), [(3, Some(4)), (2, Some(3)), (1, Some(2)), (0, Some(1)), exactly(0)]);
}

#[generator]
fn triangle(w: u32, h: u32) -> impl Iterator<Item = (u32, u32)> {
    for x in 0..w {
        for y in 1..=h {
            yield_!((x, y));
        }
        yield_!((x, 0));
    }
}

#[test]
fn nested_loops_over_arguments() {
    assert_eq!(hints(triangle(2, 3)), exact(8));
    assert_eq!(hints(triangle(2, 0)), exact(2));
    assert_eq!(triangle(u32::MAX, u32::MAX).size_hint().0, (u32::MAX as usize).saturating_mul(1 << 32));
}

#[generator]
fn shortened(mut items: Vec<u8>, count: usize) -> impl Iterator<Item = u8> {
    items.truncate(count);
    let count = count / 2;
    for item in items {
        yield_!(item);
    }
    for n in 0..count {
        yield_!(u8::try_from(n).unwrap_or(u8::MAX));
    }
}

#[test]
fn what_changes_before_the_loop_isnt_asked() {
    assert_eq!(hints(shortened(vec![1, 2, 3, 4], 2)), [UNKNOWN, (1, None), UNKNOWN, exactly(0)]);
}

#[generator]
fn fibonacci() -> impl Iterator<Item = u64> {
    let (mut a, mut b) = (0, 1);
    loop {
        yield_!(a);
        (a, b) = (b, a + b);
    }
}

#[generator]
fn evens(from: u64) -> impl Iterator<Item = u64> {
    let mut n = from;
    loop {
        if n % 2 == 0 {
            yield_!(n);
        }
        n += 1;
    }
}

#[test]
fn endless() {
    let mut numbers = fibonacci();
    assert_eq!(numbers.size_hint(), (usize::MAX, None));
    assert_eq!(numbers.next(), Some(0));
    assert_eq!(numbers.size_hint(), (usize::MAX, None));
    assert_eq!(numbers.take(6).size_hint(), exactly(6));
    let mut numbers = evens(1);
    assert_eq!((numbers.size_hint(), numbers.next(), numbers.size_hint()), (UNKNOWN, Some(2), UNKNOWN));
}

#[generator]
fn by_reference(letters: &str) -> impl Iterator<Item = char> + '_ {
    let mut rest = letters.bytes().map(char::from);
    yield_!(rest.next().unwrap_or('?'));
    yield_from!(&mut rest);
    yield_!('.');
}

#[test]
fn delegation_by_reference() {
    let hints = hints(by_reference("abc"));
    assert_eq!(hints[2..], exact(4)[2..]);
}

#[generator(type = Counted, yield = usize)]
fn counted(words: Vec<String>) -> Counted {
    for word in words {
        yield_!(word.len());
    }
}

#[test]
fn named_types() {
    let words = || counted(vec!["a".into(), "bc".into()]);
    assert_eq!(hints(words()), exact(2));
    let boxed: Box<dyn Generator<Yield = usize, Return = ()>> = Box::new(words());
    assert_eq!(hints(boxed), exact(2));
}

#[generator]
fn unlike(flag: bool, few: [u8; 2], many: [u8; 5]) -> impl Iterator<Item = u8> {
    if flag {
        for n in few {
            yield_!(n);
        }
    } else {
        for n in many {
            yield_!(n);
        }
    }
}

#[test]
fn either_of_two_loops() {
    assert_eq!(hints(unlike(true, [0; 2], [0; 5])), [(2, Some(5)), exactly(1), exactly(0)]);
    assert_eq!(hints(unlike(false, [0; 2], [0; 5]))[1..], exact(5)[1..]);
}
