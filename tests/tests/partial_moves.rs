//! A part of a local is moved away, and the rest of it lives on across a yield.

use genmacro_runtime::generator;
use genmacro_tests::{Log, iterators};

struct Pair<T> {
    left: T,
    right: T,
}

iterators! {
    /// What a pattern does not bind stays where it is.
    fn partly_bound<'a>(log: &'a Log) {
        let pair = Pair { left: log.noisy("left"), right: log.noisy("right") };
        let Pair { left, .. } = pair;
        yield_!(1);
        left.touch();
        pair.right.touch();
    } in [()]

    fn a_field_by_value<'a>(log: &'a Log) {
        let pair = (log.noisy("zero"), log.noisy("one"));
        drop(pair.0);
        yield_!(1);
        log.event("between");
        yield_!(2);
        pair.1.touch();
    } in [()]

    fn a_field_that_no_one_moves<'a>(log: &'a Log) {
        let c = (log.noisy("c"), log.noisy("beside"));
        yield_!(1);
        let (d, _) = c;
        yield_!(2);
        d.touch();
    } in [()]

    fn by_a_pattern_in_some_arms<'a>(log: &'a Log, c: bool) {
        let pair = (log.noisy("a"), c);
        match pair {
            (a, true) => {
                yield_!(1);
                a.touch();
            }
            (_, false) => {
                yield_!(2);
                log.event("not moved");
                yield_!(3);
            }
        }
    } in [(false), (true)]

    fn one_part_after_the_other<'a>(log: &'a Log) {
        let mut pair = Pair { left: log.noisy("left"), right: log.noisy("right") };
        drop(pair.left);
        yield_!(1);
        pair.right.change();
        yield_!(2);
        drop(pair.right);
        yield_!(3);
        log.event("the end");
    } in [()]

    fn a_part_under_a_method_that_takes_it<'a>(log: &'a Log) {
        let pair = Pair { left: vec![log.noisy("l0"), log.noisy("l1")], right: vec![log.noisy("right")] };
        for left in pair.left.into_iter().rev() {
            yield_!(left.touch());
        }
        yield_!(2);
        pair.right[0].touch();
    } in [()]
}

struct Shelf<T> {
    books: Vec<T>,
    reads: usize,
}

impl<T> Shelf<T> {
    /// The commonest of them: a loop over a field of `self`.
    #[generator]
    fn by_value(self) -> impl Iterator<Item = T> {
        let len = self.books.len();
        for book in self.books {
            yield_!(book);
        }
        assert!(len >= self.reads);
    }

    #[generator]
    fn by_box(self: Box<Self>) -> impl Iterator<Item = T> {
        for book in self.books {
            yield_!(book);
        }
    }
}

#[test]
fn fields_of_self() {
    let shelf = || Shelf { books: vec!['a', 'b'], reads: 1 };
    assert_eq!(shelf().by_value().collect::<String>(), "ab");
    assert_eq!(Box::new(shelf()).by_box().collect::<String>(), "ab");
    assert_eq!(shelf().by_value().nth(1), Some('b'));
}
