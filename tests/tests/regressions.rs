//! Bodies that went wrong once, each as small as it gets.

#[path = "regressions/closures.rs"]
mod closures;
#[path = "regressions/parts.rs"]
mod parts;
#[path = "regressions/pending.rs"]
mod pending;

use genmacro_runtime::generator;
use genmacro_tests::{Log, Noisy, fallibles, generators, iterators};

generators! {
    /// What control doesn't come out of has a type all the same, also as the end of the body.
    fn a_call_that_is_not_reached<'a>(log: &'a Log, c: bool) -> i64 {
        yield_!(1);
        if c {
            yield_!(2);
            std::convert::identity::<i64>(return 3)
        } else {
            std::cmp::max::<i64>(return 4, 5)
        }
    } in [(false), (true)]
}

macro_rules! pass {
    ($value:expr) => {
        $value
    };
}

generators! {
    /// A macro's mention of a number is by its name: it isn't moved.
    fn a_number_in_a_macro<'a>(log: &'a Log, (mut g, h): (Noisy<'a>, i64)) -> i64 {
        let shared = &h;
        yield_!(pass!(if *shared < 1 { (h) % 100 } else { (h) % 10 }));
        if h == 3 {
            yield_!(h);
            g = log.noisy("g");
        } else if h == 4 {
            return (h) % 100;
        }
        g.touch()
    } in [((log.noisy("a"), 0)), ((log.noisy("a"), 3)), ((log.noisy("a"), 4))]
}

iterators! {
    /// What a condition binds, it may move on.
    fn bound_and_moved_in_one_condition<'a>(log: &'a Log, o: Option<Noisy<'a>>) {
        #[allow(unused_mut)]
        if let mut first = o && let second = first && let Some(third) = second {
            yield_!(1);
            third.touch();
        } else {
            yield_!(2);
        }
    } in [(None), (Some(log.noisy("o")))]

    fn a_loop_that_is_not_reached<'a>(log: &'a Log) {
        yield_!(1);
        for k in std::convert::identity::<Vec<i64>>(return) {}
    } in [()]
}

fallibles! {
    /// The type of a yield's operand is known, even if that never comes to have a value.
    fn an_operand_that_returns<'a>(log: &'a Log, c: bool) of Result<i64, i64> {
        yield_!(Ok(1));
        yield_!(Ok(match c { true => 2, false => return finish() }));
        yield_!(Ok(std::convert::identity::<i64>(match c { _ => return finish() })));
    } in [(false), (true)]
}

iterators! {
    /// The compiler can't tell that a yield in dead code isn't passed.
    fn a_dead_yield_after_a_dead_break<'a>(log: &'a Log, m: i64) {
        let n = loop {
            while let Some(k) = { yield_!(1); None::<i64> } {
                yield_!(k);
            }
            if m > 3 {
                break m;
            }
            yield_!(2)
        };
        yield_!(n);
    } in [(5)]
}

iterators! {
    /// What is copied while it is borrowed stays as it was: the borrow can be made again.
    fn copied_while_borrowed<'a>(log: &'a Log, n: i64, c: bool) {
        let r = &n;
        yield_!(if c { 1 } else { n });
        yield_!(*r + 1);
    } in [(3, false), (3, true)]

    /// What a debug assertion does may not be done.
    fn assigned_in_a_debug_assertion<'a>(log: &'a Log, mut n: i64) {
        yield_!(1);
        debug_assert_ne!({ n = 5; n }, 4);
        yield_!(n);
        debug_assert!({ n = 6; true });
        yield_!(n);
    } in [(3)]

    /// The rest of a slice is bound again as the rest.
    fn the_rest_of_a_slice_is_borrowed_again<'a>(log: &'a Log, mut list: Vec<i64>) {
        let [first, rest @ ..] = &list[..] else { return };
        yield_!(*first);
        yield_!(rest.iter().sum());
        match &mut list[..] {
            [start @ .., last] => {
                yield_!(*last);
                start.reverse();
                yield_!(start.len() as i64);
            }
            [] => {}
        }
    } in [(vec![]), (vec![1]), (vec![1, 2, 3])]

    /// A block moves what it evaluates to, even if it is matched by what binds nothing.
    fn the_value_of_a_block_is_matched<'a>(log: &'a Log, o: Option<Noisy<'a>>) {
        if let None = ({ o }) {
            yield_!(1);
        }
        yield_!(2);
    } in [(None), (Some(log.noisy("o")))]

    /// A value doesn't borrow from what the conditions that choose it mention.
    fn chosen_by_a_pattern<'a>(log: &'a Log, c: i64) {
        let (a, b) = if let 1 = c {
            (log.noisy("a"), log.noisy("b"))
        } else {
            (log.noisy("c"), log.noisy("d"))
        };
        let e = match c {
            1 => log.noisy("e"),
            _ => log.noisy("f"),
        };
        yield_!(1);
    } in [(0), (1)]

    /// Nor from what the statements before it mention.
    fn made_after_a_mention<'a>(log: &'a Log) {
        let outer = log.noisy("outer");
        let value = {
            outer.touch();
            log.noisy("value")
        };
        yield_!(1);
    } in [()]

    /// Nor from a borrow beside it, which ends with the block.
    fn made_beside_a_borrow<'a>(log: &'a Log) {
        let outer = log.noisy("outer");
        let value = {
            yield_!(1);
            let borrow = &outer;
            borrow.touch();
            log.noisy("value")
        };
        yield_!(2);
    } in [()]

    /// But what a `break` takes out of a block may borrow from that: it is gone at the yield.
    fn carried_out_of_a_block<'a>(log: &'a Log, c: bool) {
        let list = vec![1, 2, 3];
        let last = 'block: {
            if c {
                break 'block list.last();
            }
            None
        };
        log.get(last);
        yield_!(1);
    } in [(false), (true)]

    /// A local that may have been moved is assigned what is made of itself.
    fn assigned_from_itself<'a>(log: &'a Log, c: bool, mut a: Noisy<'a>) {
        a = a;
        a = std::convert::identity(a);
        if c {
            a.into_number();
        }
        yield_!(1);
    } in [(false, log.noisy("a")), (true, log.noisy("a"))]

    /// The alternatives of a borrow that is made again stand in parentheses.
    fn borrowed_by_alternatives<'a>(log: &'a Log, mut result: Result<i64, i64>) {
        match &mut result {
            Ok(n) | Err(n) => {
                yield_!(*n);
                *n += 1;
            }
        }
        yield_!(result.unwrap_or(9));
    } in [(Ok(1)), (Err(2))]

    /// Whether a value borrows isn't seen from what it is chosen by, be that in a slot or not.
    fn chosen_under_a_guard<'a>(log: &'a Log, c: bool, option: Option<Noisy<'a>>) {
        let value = match option {
            moved if c => log.noisy("value"),
            _ => log.noisy("other"),
        };
        yield_!(2)
    } in [(false, None), (true, None), (false, Some(log.noisy("a"))), (true, Some(log.noisy("a")))]

    /// A guard decides whether a local that may have been moved is moved.
    fn moved_under_a_guard<'a>(log: &'a Log, n: i64, option: Option<Noisy<'a>>) {
        match option {
            Some(noisy) if noisy.touch() == n => {
                yield_!(1);
                noisy.touch();
            }
            Some(noisy) if n == 5 && matches!(noisy.touch(), 3..) => drop(noisy),
            _ if n == 7 => return,
            all if n == 9 => yield_!(2),
            _ => {}
        }
        yield_!(3);
    } in [
        (1, None), (9, None),
        (1, Some(log.numbered("a", 1))), (5, Some(log.numbered("a", 3))), (7, Some(log.numbered("a", 1))),
        (9, Some(log.numbered("a", 1))), (0, Some(log.numbered("a", 1))),
    ]
}

iterators! {
    /// What stands in an `else` may get a label when it is brought to normal form.
    fn a_condition_in_an_else<'a>(log: &'a Log, c: bool, option: Option<i64>) {
        yield_!(if c {
            1
        } else if let Some(n) = { yield_!(2); option } {
            n
        } else {
            3
        });
    } in [(true, None), (false, None), (false, Some(4))]

    /// A field of what was taken as a whole: it is `Copy`, as a whole.
    fn copied_as_a_whole<'a>(log: &'a Log, pair: (i64, i64)) {
        match pair {
            (1, ..) => yield_!(1),
            moved => {}
        }
        yield_!(2);
        for _ in 0..2 {
            yield_!(pair.1);
        }
    } in [((1, 2)), ((2, 3))]

    /// What a guard mentions by value is `Copy`, and not yet in a slot.
    fn a_guard_over_a_condition<'a>(log: &'a Log, c: bool, n: i64) {
        match c {
            d if n > 5 || d => yield_!(1),
            _ => yield_!(2),
        }
    } in [(false, 7), (true, 1), (false, 1)]

    /// A local that comes back to life beside one that became a resident of the state for something that is gone by then.
    fn assigned_beside_a_resident<'a>(log: &'a Log, mut g: Noisy<'a>) {
        drop(g);
        let v = log.noisy("v");
        for _ in 0..1 {
            yield_from!(vec![1]);
            yield_!(2);
        }
        g = log.noisy("n");
        yield_!(3);
    } in [(log.noisy("g"))]

    /// Nor can a guard move what is matched.
    fn a_guard_over_what_is_matched<'a>(log: &'a Log, n: i64, d: bool) {
        let c = log.get(d);
        yield_!(match c {
            true if c && n > 1 => 1,
            false => 2,
            _ => 3,
        });
        let e = d || c;
        match &e {
            true if log.get(e) && n > 1 => {}
            _ => yield_!(5),
        }
        yield_!(4);
    } in [(1, true), (2, true), (1, false)]

    /// A struct literal as the value of an arm.
    fn a_struct_in_an_arm<'a>(log: &'a Log, c: bool) {
        struct Named<'a> {
            noisy: Noisy<'a>,
            number: i64,
        }
        let named = match c {
            true => Named { noisy: log.noisy("a"), number: { yield_!(1); log.noisy("b").touch() } },
            false => Named { number: log.noisy("c").touch() + { yield_!(2); 1 }, noisy: log.noisy("d") },
        };
        yield_!(named.number);
    } in [(true), (false)]

    /// A guard binds what its scrutinee is called.
    fn a_guard_under_the_same_name<'a>(log: &'a Log, option: Option<Noisy<'a>>) {
        let value = match option {
            Some(option) if option.touch() == 1 => return,
            Some(option) if format!("{option}") == "a2" => option,
            _ => log.noisy("other"),
        };
        yield_!(2);
    } in [(None), (Some(log.numbered("a", 1))), (Some(log.numbered("a", 2))), (Some(log.numbered("a", 3)))]

    /// The one that a pattern has moved away isn't there to be declared once more, in order.
    fn moved_on_in_a_chain_of_conditions<'a>(log: &'a Log, o: Option<Noisy<'a>>) {
        if let Some(a) = o && let b = (a, [0; 64]) && let c = b {
            let beside = log.noisy("beside");
            yield_!(1);
            log.event("inside");
        } else {
            yield_!(2);
        }
        if let a = log.noisy("a") && let c = a {
            yield_!(3);
            c.touch();
        }
    } in [(None), (Some(log.noisy("o")))]

    /// What a condition binds isn't in its slot yet in the rest of the condition.
    fn mentioned_in_a_chain_of_conditions<'a>(log: &'a Log, o: Option<Noisy<'a>>) {
        if let Some(a) = o && a.touch() < 4 && a.touch() > 1 {
            if a.touch() == 2 {
                drop(a);
            }
            yield_!(1);
        }
    } in [(None), (Some(log.numbered("a", 2))), (Some(log.numbered("a", 3)))]

    /// A local of an arm before the one that has a barrier put around the whole.
    fn declared_in_an_arm_before_a_barrier<'a>(log: &'a Log, b: Noisy<'a>) {
        match b.touch() {
            3.. => {
                let inner = log.noisy("inner");
                yield_!(1);
                inner.touch();
            }
            p => yield_!(b.touch()),
        }
    } in [(log.noisy("b")), (log.numbered("b", 4))]

    /// What is borrowed at the end of a block isn't its value.
    fn carried_out_beside_a_borrow<'a>(log: &'a Log, mut v: Noisy<'a>) {
        let mut n = 0;
        let list = loop {
            n += 1;
            if n > 1 {
                yield_!(n);
                break vec![v, log.noisy("b")];
            }
            let r = &mut v;
        };
        yield_!(2);
    } in [(log.noisy("v"))]
}

generators! {
    /// The block of a `let … else` diverges, though its value comes from where nothing comes from any more.
    fn an_else_that_suspends<'a>(log: &'a Log, c: bool) -> i64 {
        let false = c else {
            return 1 + 'block: {
                loop {
                    yield_!(3);
                    break 'block 4;
                }
            };
        };
        yield_!(2);
        5
    } in [(false), (true)]

    /// The guard uses numbers by value.
    fn numbers_under_a_guard<'a>(log: &'a Log, n: i64, pair: Option<(Noisy<'a>, i64)>) -> i64 {
        struct Wrapped {
            k: i64,
        }
        let result = match pair {
            Some((noisy, k)) if k + 1 == n => k,
            Some((noisy, k)) if (Wrapped { k }).k > n && format!("{k}") != "0" => noisy.into_number(),
            _ => 0,
        };
        yield_!(1);
        result
    } in [(3, Some((log.noisy("a"), 2))), (3, Some((log.noisy("a"), 4))), (3, Some((log.noisy("a"), 3))), (3, None)]
}

macro_rules! set {
    ($place:ident, $value:expr) => {
        $place = $value;
    };
}

/// An element that is a reference is no borrow of the list.
#[expect(clippy::needless_borrow, reason = "it is what this is about")]
#[generator]
fn elements<'a>(all: &[&'a str]) -> impl Iterator<Item = &'a str> {
    let list: Vec<&'a str> = all.to_vec();
    let mut index = 0;
    index += 1;
    yield_!(&list[0]);
    let second: &str = &list[index];
    yield_!("between");
    yield_!(second);
}

/// What a macro of the user's does with a name isn't known: it may give a local its value.
#[generator]
fn assigned_by_a_macro() -> impl Iterator<Item = u8> {
    let x;
    set!(x, 5);
    yield_!(x);
    yield_!(x + 1);
}

#[derive(Clone, Copy)]
struct Point(u8);

impl Point {
    /// Called as if it made a `Vec`.
    fn to_vec(self) -> Self {
        self
    }
}

/// A name is no proof of a type: this one is `Copy`.
#[generator]
fn copied_under_the_name_of_an_owner(point: Point) -> impl Iterator<Item = u8> {
    let take = |Point(n)| n;
    let vector = point.to_vec();
    yield_!(take(vector));
    yield_!(take(vector) + 1);
}

#[test]
fn nothing_is_refused_for_its_looks() {
    let (mut elements, mut assigned) = (elements(&["a", "b"]), assigned_by_a_macro());
    let mut copied = copied_under_the_name_of_an_owner(Point(7));
    assert_eq!([elements.next(), elements.next(), elements.next()], [Some("a"), Some("between"), Some("b")]);
    assert_eq!([assigned.next(), assigned.next(), assigned.next()], [Some(5), Some(6), None]);
    assert_eq!([copied.next(), copied.next(), copied.next()], [Some(7), Some(8), None]);
}
