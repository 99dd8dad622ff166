//! A part of a local is moved away, and the rest of it lives on across a yield.

use genmacro_runtime::generator;
use genmacro_tests::{Log, Noisy, iterators, leak};

struct Pair<T> {
    left: T,
    right: T,
}

struct Triple<'a>(Noisy<'a>, i64, Noisy<'a>);

/// Can't be taken apart, but a field of it can be copied.
struct Guarded<'a> {
    log: &'a Log,
    number: i64,
    name: String,
}

impl Drop for Guarded<'_> {
    fn drop(&mut self) {
        self.log.event(format_args!("drop {}", self.name));
    }
}

struct Counted<'a> {
    total: &'a mut i64,
    noisy: Noisy<'a>,
}

fn left<T, U>(value: T, _: U) -> T {
    value
}

fn add(total: &mut i64, number: i64) -> i64 {
    *total += number;
    *total
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

iterators! {
    /// By value: a move, as the type tells.
    fn out_of_a_struct<'a>(log: &'a Log) {
        let mut pair = Pair { left: log.noisy("left"), right: log.noisy("right") };
        let left = pair.left;
        yield_!(1);
        pair.right.change();
        yield_!(2);
        log.event("the end");
    } in [()]

    /// What no one mentions lives to the end of its scope, where the struct is visible.
    fn the_rest_is_not_mentioned<'a>(log: &'a Log) {
        let pair = Pair { left: log.noisy("left"), right: log.noisy("right") };
        let other = std::convert::identity(pair.left);
        yield_!(1);
        drop(other);
        yield_!(2);
        log.event("the end");
    } in [()]

    /// A copy out of what can't be taken apart.
    fn a_copy_out_of_a_guard<'a>(log: &'a Log) {
        let guarded = Guarded { log, number: 4, name: String::from("guarded") };
        let number = guarded.number;
        yield_!(number);
        log.event("between");
        yield_!(number + 1);
    } in [()]

    /// A move and copies.
    fn several_fields<'a>(log: &'a Log, triple: Triple<'a>) {
        let (number, first) = (triple.1, triple.0);
        yield_!(number);
        triple.2.touch();
        yield_!(first.touch());
        drop(triple.2);
        yield_!(3);
    } in [(Triple(log.noisy("0"), 1, log.noisy("2")))]

    /// In the last round of a loop that reads another field in each.
    fn in_a_loop<'a>(log: &'a Log) {
        let triple = Triple(log.noisy("0"), 3, log.noisy("2"));
        for n in 0..triple.1 {
            if n == 2 {
                let first = std::convert::identity(triple.0);
                yield_!(1);
                first.touch();
                break;
            }
            yield_!(2);
        }
        yield_!(triple.2.into_number());
    } in [()]

    fn out_of_a_box<'a>(log: &'a Log) {
        let pair = Box::new(Pair { left: log.noisy("left"), right: log.noisy("right") });
        let left = pair.left;
        yield_!(1);
        let right = pair.right;
        yield_!(2);
    } in [()]

    /// A struct that is made whole again before the yield.
    fn refilled<'a>(log: &'a Log) {
        let mut pair = Pair { left: log.noisy("left"), right: log.noisy("right") };
        let left = pair.left;
        pair.left = log.noisy("again");
        yield_!(1);
        let Pair { left, right } = pair;
        yield_!(2);
    } in [()]

    /// A `&mut` is moved out, or else borrowed again.
    fn a_reference_in_a_struct<'a>(log: &'a Log, total: &'a mut i64) {
        let mut counted = Counted { total, noisy: log.noisy("noisy") };
        let borrow = &mut counted;
        yield_!(add(borrow.total, { yield_!(1); 4 }));
        yield_!(add(borrow.total, { yield_!(2); 5 }));
        let total = counted.total;
        yield_!(3);
        *total += 1;
        yield_!(counted.noisy.touch() + *total);
    } in [(leak(3))]

    /// As a whole on some of the paths.
    fn the_whole_on_some_paths<'a>(log: &'a Log, c: bool) {
        let triple;
        if c {
            triple = Triple(log.noisy("0"), 1, log.noisy("2"));
            yield_!(if log.get(c) { triple.1 } else { let whole = triple; whole.1 });
        } else {
            return;
        }
        yield_!(2);
    } in [(false), (true)]

    /// An operand waits outside of its owner.
    fn as_an_operand<'a>(log: &'a Log) {
        let pair = Pair { left: log.noisy("left"), right: log.noisy("right") };
        let tuple = (log.noisy("0"), log.noisy("1"), 5);
        let last = log.noisy("last");
        left(pair.left, yield_!(1)).touch();
        left(tuple.0, { yield_!(2); log.noisy("other") }).touch();
        yield_!(left(tuple.2, { yield_!(3); 4 }));
    } in [()]
}

/// Whether a field of a type parameter is `Copy` is as the bounds say.
#[test]
fn in_generic_code() {
    #[generator]
    fn moved<T: Into<i64>>(pair: Pair<T>) -> impl Iterator<Item = i64> {
        let left = pair.left;
        yield_!(0);
        yield_!(left.into());
        yield_!(pair.right.into());
    }

    #[generator]
    fn copied<T: Into<i64> + Copy>(pair: Pair<T>) -> impl Iterator<Item = i64> {
        let left = pair.left;
        yield_!(0);
        yield_!(left.into());
        yield_!(pair.right.into());
    }

    let pair = || Pair { left: 3_i64, right: 4 };
    assert!(moved(pair()).eq([0, 3, 4]));
    assert!(copied(pair()).eq([0, 3, 4]));
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
