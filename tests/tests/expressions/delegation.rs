//! `yield_from!`: to iterators, to generators, to oneself.

use std::collections::BTreeMap;

use genmacro_runtime::{Completed, Generator, GeneratorState, Status, generator};

use GeneratorState::{Complete, Yielded};

fn collect<T>(values: impl Iterator<Item = T>) -> Vec<T> {
    values.collect()
}

/// By `next`, `for_each` and `fold`: all values must be these, whenever one changes from the one to the other.
fn check<I: Iterator<Item = i32>>(create: impl Fn() -> I, expected: &[i32]) {
    for k in 0..=expected.len() + 1 {
        let mut seen = vec![];
        let mut values = create();
        for _ in 0..k {
            seen.extend(values.next());
        }
        let folded = values.fold(seen.clone(), |mut seen, value| {
            seen.push(value);
            seen
        });
        assert_eq!(folded, expected, "`fold` after {k} values");
        let mut values = create();
        values.by_ref().take(k).for_each(drop);
        values.for_each(|value| seen.push(value));
        assert_eq!(seen, expected, "`for_each` after {k} values");
        assert_eq!(collect(create().skip(k)), expected[k.min(expected.len())..], "`skip({k})`");
    }
    let mut values = create();
    assert_eq!(collect(values.by_ref()), expected);
    assert!(values.next().is_none());
}

#[generator]
fn to_iterators(list: Vec<i32>, slice: &[i32]) -> impl Iterator<Item = i32> {
    yield_from!(list);
    yield_from!(100..102);
    yield_!(0);
    yield_from!(slice.iter().copied());
    yield_from!([7, 8]);
    yield_from!(Some(9));
    yield_from!(None);
    yield_from!(slice.iter().rev().map(|x| x * 10).filter(|x| *x > 10));
    yield_from!(std::iter::repeat_n(5, 2).chain(1..=1),);
}

#[generator]
fn to_references<'a>(slice: &'a [i32], map: &'a BTreeMap<i32, i32>) -> impl Iterator<Item = &'a i32> {
    yield_from!(slice);
    yield_from!(map.values());
    yield_from!(slice.iter());
    yield_from!(map.range(2..).map(|(key, _)| key));
}

#[test]
fn iterators() {
    let expected = [1, 2, 100, 101, 0, 1, 2, 7, 8, 9, 20, 5, 5, 1];
    check(|| to_iterators(vec![1, 2], &[1, 2]), &expected);
    check(|| to_iterators(vec![], &[]), &[100, 101, 0, 7, 8, 9, 5, 5, 1]);
    let map = BTreeMap::from([(1, 10), (2, 20)]);
    check(|| to_references(&[3, 4], &map).copied(), &[3, 4, 10, 20, 3, 4, 2]);
}

/// What the other iterator has left stays in it.
#[generator]
fn in_turns<A, B>(left: &mut A, right: B) -> impl Iterator<Item = i32>
where
    A: Iterator<Item = i32>,
    B: IntoIterator<Item = i32>,
{
    for _ in 0..2 {
        yield_from!(left.next());
    }
    yield_from!(right);
    if let Some(next) = left.next() {
        yield_!(-next);
    }
    yield_from!(&mut *left);
    yield_from!(left);
}

#[test]
fn generic_iterators() {
    check(|| in_turns(Box::leak(Box::new(1..6)), vec![10, 11]), &[1, 2, 10, 11, -3, 4, 5]);
    let mut numbers = 1..10;
    assert_eq!(collect(in_turns(&mut numbers, [0]).take(4)), [1, 2, 0, -3]);
    assert_eq!(numbers, 4..10);
}

#[generator]
fn countdown(from: i32) -> impl Generator<Yield = i32, Return = &'static str> + Iterator<Item = i32> {
    for n in (1..=from).rev() {
        yield_!(n);
    }
    if from > 2 { "liftoff" } else { "too short" }
}

#[generator]
fn counts(list: &[i32]) -> impl Generator<Yield = i32, Return = i32> + Iterator<Item = i32> {
    yield_from!(list.iter().copied());
    list.iter().sum()
}

#[generator]
fn to_generators() -> impl Generator<Yield = i32, Return = String> + Iterator<Item = i32> {
    yield_from!(countdown(1));
    let first = yield_from!(countdown(2));
    yield_!(i32::try_from(first.len()).unwrap());
    let total = yield_from!(counts(&[5, 6])) + 1;
    yield_!(total);
    let both = total * yield_from!(counts(&[7, 1]));
    let text = format!("{first} {}", if both > 0 { yield_from!(countdown(3)) } else { "" });
    yield_!(both);
    match yield_from!(counts(&[])) {
        0 => text + yield_from!(countdown(0)),
        _ => text,
    }
}

#[generator]
fn to_any<T, G: Generator<Yield = T>>(
    generic: G,
    opaque: impl Generator<Yield = T, Return = T>,
) -> impl Generator<Yield = T, Return = (G::Return, T)> {
    let opaque = yield_from!(opaque);
    (yield_from!(generic), opaque)
}

/// The value of an iterator that is not known to be a generator is `()`.
#[generator]
fn units<T: Iterator<Item = i32>>(values: T) -> impl Iterator<Item = i32> {
    let unit: () = yield_from!(values);
    let () = yield_from!(0..2);
    yield_from!(std::iter::once(5))
}

#[test]
fn generators() {
    check(to_generators, &[1, 2, 1, 9, 5, 6, 12, 7, 1, 3, 2, 1, 96]);
    let mut last = to_generators();
    last.by_ref().take(13).for_each(drop);
    assert_eq!(last.resume(()), Ok(Complete("too short liftofftoo short".to_owned())));

    let mut any = to_any(countdown(1), counts(&[4]));
    assert_eq!([any.next_value(), any.next_value()], [Ok(4), Ok(1)]);
    assert_eq!(any.next_value().unwrap_err().value, Some(("too short", 4)));
    check(|| units(countdown(2)), &[2, 1, 0, 1, 5]);
    check(|| units(units([8].into_iter())), &[8, 0, 1, 5, 0, 1, 5]);
}

/// An iterator and a generator of one's own, run through in parts.
#[generator]
fn in_parts() -> impl Generator<Yield = i32, Return = i32> + Iterator<Item = i32> {
    let mut evens = (0..100).filter(|n| n % 2 == 0);
    let mut inner = counts(&[7, 8, 9]);
    yield_from!(evens.next());
    yield_from!(inner.next());
    let sum = yield_from!(&mut inner);
    yield_!(sum);
    yield_!(i32::from(inner.next().is_none()));
    let mut few = evens.take(2);
    yield_from!(&mut few);
    yield_from!(few.next());
    sum + 1
}

#[test]
fn by_reference() {
    check(in_parts, &[0, 7, 8, 9, 24, 1, 2, 4]);
    let mut last = in_parts();
    last.by_ref().take(8).for_each(drop);
    assert_eq!(last.resume(()), Ok(Complete(25)));
}

#[derive(Default)]
struct Tree {
    left: Option<Box<Self>>,
    value: i32,
    right: Option<Box<Self>>,
}

impl Tree {
    fn leaf(value: i32) -> Self {
        Self { left: None, value, right: None }
    }

    fn insert(&mut self, value: i32) {
        let side = if value < self.value { &mut self.left } else { &mut self.right };
        match side {
            Some(tree) => tree.insert(value),
            None => *side = Some(Box::new(Self::leaf(value))),
        }
    }

    #[generator]
    fn walk(&self) -> Box<dyn Iterator<Item = i32> + '_> {
        if let Some(left) = &self.left {
            yield_from!(left.walk());
        }
        yield_!(self.value);
        if let Some(right) = &self.right {
            yield_from!(right.walk());
        }
    }

    /// A tree that is a list.
    fn degenerate(depth: i32) -> Self {
        (0..depth).fold(Self::default(), |tree, value| Self {
            left: Some(Box::new(tree)),
            value,
            right: None,
        })
    }
}

impl Drop for Tree {
    fn drop(&mut self) {
        let mut next = self.left.take();
        while let Some(mut tree) = next {
            next = tree.left.take();
        }
    }
}

#[generator]
fn post_order<'a>(tree: Option<&'a Tree>) -> Box<dyn Generator<Yield = i32, Return = usize> + 'a> {
    let Some(tree) = tree else { return 0 };
    let left = yield_from!(post_order(tree.left.as_deref()));
    let right = yield_from!(post_order(tree.right.as_deref()));
    yield_!(tree.value);
    1 + left.max(right)
}

#[test]
fn recursive() {
    let mut tree = Tree::leaf(5);
    for value in [2, 8, 1, 9, 7, 3] {
        tree.insert(value);
    }
    check(|| tree.walk(), &[1, 2, 3, 5, 7, 8, 9]);
    check(|| post_order(Some(&tree)), &[1, 3, 2, 7, 9, 8, 5]);
    let mut walk = post_order(Some(&tree));
    while walk.resume(()).is_ok_and(|state| matches!(state, Yielded(_))) {}
    let mut walk = post_order(Some(&tree));
    let depth = loop {
        if let Complete(depth) = walk.resume(()).unwrap() {
            break depth;
        }
    };
    assert_eq!(depth, 3);
    assert_eq!(walk.resume(()), Err(Completed));
}

#[test]
fn deeply_recursive() {
    let work = || {
        let tree = Tree::degenerate(1000);
        let (mut count, mut sum) = (0, 0);
        tree.walk().for_each(|value| {
            count += 1;
            sum += value;
        });
        assert_eq!((count, sum), (1001, 499_500));
        assert_eq!(post_order(Some(&tree)).count(), 1001);
        let deeper = Tree::degenerate(10_000);
        assert_eq!(collect(deeper.walk().take(20)), collect(post_order(Some(&deeper)).take(20)));
    };
    std::thread::Builder::new().stack_size(1 << 29).spawn(work).unwrap().join().unwrap();
}

#[generator]
fn doubles(#[resume] first: i32, n: i32) -> impl Generator<i32, Yield = i32, Return = i32> {
    let mut sent = first;
    for _ in 0..n {
        sent = yield_!(sent * 2);
    }
    sent
}

#[generator]
fn passes_on(#[resume] first: i32) -> impl Generator<i32, Yield = i32, Return = (i32, i32, i32)> {
    let a = yield_from!(doubles(1));
    let b = yield_from!(doubles(2), first);
    let sent = yield_!(-1);
    let c = yield_from!(doubles(1), sent + yield_!(-2));
    yield_from!([100, 200]);
    (a, b, c)
}

#[test]
fn resume_arguments_pass_through() {
    let mut outer = passes_on();
    let steps = [
        (5, 0),  // the inner one is started with the default
        (6, 10), // a = 6; then started with `first`
        (7, 14),
        (8, -1), // b = 8
        (9, -2),
        (10, 38),  // 2 * (9 + 10)
        (11, 100), // c = 11
        (12, 200),
    ];
    for (sent, expected) in steps {
        assert_eq!(outer.resume(sent), Ok(Yielded(expected)), "sent {sent}");
    }
    assert_eq!(outer.resume(13), Ok(Complete((6, 8, 11))));
    assert_eq!(outer.resume(14), Err(Completed));
}

#[generator]
fn borrows(
    inner: &mut dyn Generator<i32, Yield = i32, Return = i32>,
) -> impl Generator<i32, Yield = i32, Return = i32> {
    yield_!(0);
    yield_from!(inner, 50) + 1
}

#[test]
fn started_generators() {
    let mut inner = doubles(4);
    assert_eq!(inner.resume(1), Ok(Yielded(2)));
    let mut outer = borrows(&mut inner);
    assert_eq!(outer.resume(0), Ok(Yielded(0)));
    assert_eq!(outer.resume(0), Ok(Yielded(100)));
    assert_eq!(outer.resume(4), Ok(Yielded(8)));
    drop(outer);
    assert_eq!(inner.resume(9), Ok(Yielded(18)));
    let mut outer = borrows(&mut inner);
    assert_eq!(outer.resume(0), Ok(Yielded(0)));
    assert_eq!(outer.resume(0), Ok(Complete(51)));
    drop(outer);
    assert!(matches!(inner.status(), Status::Complete));
}

#[generator]
fn outermost() -> impl Generator<Yield = i32, Return = ()> {
    yield_!(1);
    yield_from!(middle());
    yield_from!([7]);
}

#[generator]
fn middle() -> impl Generator<Yield = i32, Return = ()> {
    let boxed: Box<dyn Generator<Yield = i32, Return = ()>> = Box::new(innermost());
    yield_from!(boxed);
}

#[generator]
fn innermost() -> impl Generator<Yield = i32, Return = ()> {
    yield_!(2);
}

#[test]
fn status_is_that_of_the_innermost_yield_by_reference() {
    #[generator]
    fn inner() -> impl Generator<Yield = i64, Return = ()> {
        yield_!(1);
        yield_!(2);
    }

    #[generator]
    fn outer(
        mut given: impl Generator<Yield = i64, Return = ()>,
    ) -> impl Generator<Yield = i64, Return = ()> {
        yield_from!(&mut given);
        let mut own = inner();
        yield_from!(&mut own);
        let mut numbers = vec![3].into_iter();
        yield_from!(numbers.by_ref());
        drop((given, own));
    }

    let (mut reference, mut generator) = (inner(), outer(inner()));
    for step in 0..4 {
        if step == 2 {
            reference = inner();
        }
        assert!(reference.next_value().is_ok() && generator.next_value().is_ok());
        assert_eq!(generator.status(), reference.status(), "after {step}");
    }
    assert!(generator.next_value().is_ok());
    assert_ne!(generator.status(), reference.status());
}

#[test]
fn status_is_that_of_the_innermost_yield() {
    let source = include_str!("delegation.rs");
    let line = |text| 1 + source.lines().position(|line| line.trim() == text).unwrap() as u32;
    let mut generator = outermost();
    assert_eq!(generator.status(), Status::Created);
    for text in ["yield_!(1);", "yield_!(2);", "yield_from!([7]);"] {
        generator.next_value().unwrap();
        let Status::Suspended(location) = generator.status() else { panic!("suspended") };
        assert_eq!((location.line(), location.column()), (line(text), 5), "{text}");
        assert!(location.file().ends_with("delegation.rs"));
    }
    assert!(generator.next_value().is_err());
    assert_eq!(generator.status(), Status::Complete);
}
