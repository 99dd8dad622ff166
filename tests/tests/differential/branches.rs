//! `if`, `if let`, let chains, `let … else` and `match`.

use genmacro_tests::{Log, forkable_iterators};

forkable_iterators! {
    fn if_alone<'a>(log: &'a Log, x: i64) {
        if log.get(x > 0) {
            yield_!(1);
        }
        yield_!(2);
    } in [(0), (1)]

    fn if_else<'a>(log: &'a Log, x: i64) {
        if x > 0 {
            let positive = log.noisy("positive");
            yield_!(x);
            positive.touch();
        } else {
            let negative = log.noisy("negative");
            yield_!(-x);
            yield_!(x);
            negative.touch();
        }
        log.event("joined");
    } in [(0), (1)]

    fn else_if_chain<'a>(log: &'a Log, x: i64) {
        if log.get(x == 0) {
            yield_!(0);
        } else if log.get(x == 1) {
            log.event("no yield here");
        } else if log.get(x == 2) {
            yield_!(2);
            yield_!(22);
        } else {
            yield_!(-1);
        }
        yield_!(9);
    } in [(0), (1), (2), (3)]

    fn yield_in_one_branch_alone<'a>(log: &'a Log, x: i64) {
        let kept = log.noisy("kept");
        if x > 0 {
            log.event("quiet");
        } else {
            yield_!(1);
        }
        kept.touch();
        if x > 1 {
            yield_!(2);
        } else {
            log.event("quiet");
        }
    } in [(0), (1), (2)]

    fn if_as_tail<'a>(log: &'a Log, x: i64) {
        let kept = log.noisy("kept");
        if x > 0 { yield_!(1) } else { yield_!(2) }
    } in [(0), (1)]

    fn nested_ifs<'a>(log: &'a Log, x: i64, y: i64) {
        if x > 0 {
            if y > 0 {
                yield_!(1);
            } else {
                yield_!(2);
            }
            yield_!(3);
        } else if y > 0 {
            yield_!(4);
            if y > 1 {
                yield_!(5);
            }
        }
        yield_!(6);
    } in [(0, 0), (0, 1), (0, 2), (1, 0), (1, 1)]

    fn never_taken<'a>(log: &'a Log) {
        if false {
            yield_!(1);
        }
        log.event("nothing was yielded");
    } in [()]

    fn if_let<'a>(log: &'a Log, option: Option<i64>) {
        if let Some(x) = log.get(option) {
            yield_!(x);
            yield_!(x + 1);
        } else {
            yield_!(-1);
        }
        yield_!(0);
    } in [(None), (Some(5))]

    fn if_let_else_if_let<'a>(log: &'a Log, a: Option<i64>, b: Result<i64, i64>) {
        if let Some(x) = a {
            yield_!(x);
        } else if let Ok(y) = b {
            yield_!(y);
            yield_!(y);
        } else if let Err(z) = b {
            yield_!(z);
        }
        yield_!(0);
    } in [(None, Ok(1)), (None, Err(2)), (Some(3), Ok(4))]

    /// A temporary of the condition goes before the yield, in both worlds.
    fn temporaries_of_a_condition<'a>(log: &'a Log, x: i64) {
        if log.numbered("condition", x).touch() > 0 {
            yield_!(1);
        } else {
            yield_!(2);
        }
    } in [(0), (1)]

    /// The owned scrutinee of an `if let` lives in its binding.
    fn if_let_by_move<'a>(log: &'a Log, some: bool) {
        let option = if some { Some(log.noisy("inside")) } else { None };
        if let Some(inside) = option {
            yield_!(1);
            inside.touch();
            yield_!(2);
        } else {
            yield_!(3);
        }
        yield_!(4);
    } in [(false), (true)]

    fn let_chains<'a>(log: &'a Log, a: Option<i64>, b: Option<i64>) {
        if let Some(x) = a && log.get(x > 1) && let Some(y) = b {
            yield_!(x);
            yield_!(y);
        } else if let Some(z) = b && z > 2 {
            yield_!(z);
        } else {
            yield_!(-1);
        }
        yield_!(0);
    } in [(None, None), (Some(1), None), (Some(2), Some(1)), (Some(1), Some(3)), (Some(5), Some(6)), (None, Some(7))]

    fn let_chain_that_moves<'a>(log: &'a Log, n: i64) {
        let a = if n > 0 { Some(log.noisy("a")) } else { None };
        if n > 1 && let Some(a) = a && a.touch() == 0 {
            yield_!(1);
            a.touch();
            yield_!(2);
        }
        yield_!(3);
    } in [(0), (1), (2)]

    fn let_else<'a>(log: &'a Log, option: Option<i64>) {
        let Some(x) = option else {
            let leaving = log.noisy("leaving");
            yield_!(-1);
            leaving.touch();
            return;
        };
        yield_!(x);
        let guard = log.noisy("guard");
        let (1 | 2) = x else {
            yield_!(-2);
            return;
        };
        yield_!(x + 1);
    } in [(None), (Some(2)), (Some(3))]

    fn let_else_without_yield<'a>(log: &'a Log, xs: Vec<Option<i64>>) {
        for x in xs {
            let Some(x) = x else { continue };
            yield_!(x);
            let true = x < 5 else { break };
            log.event("small");
        }
        yield_!(0);
    } in [(vec![Some(1), None, Some(2)]), (vec![Some(6), Some(1)])]

    fn let_else_by_move<'a>(log: &'a Log, n: i64) {
        let pair = (if n > 0 { Some(log.noisy("left")) } else { None }, log.noisy("right"));
        let (Some(left), right) = pair else {
            yield_!(1);
            return;
        };
        yield_!(2);
        left.touch();
        yield_!(3);
        right.touch();
    } in [(0), (1)]

    fn match_numbers<'a>(log: &'a Log, x: i64) {
        match log.get(x) {
            0 => yield_!(0),
            1 | 2 => {
                yield_!(12);
                yield_!(21);
            }
            3..=5 => log.event("quiet"),
            n @ 6..=9 => {
                yield_!(n);
                yield_!(n + 1);
            }
            n if n < 0 => {
                yield_!(-n);
            }
            _ => {}
        }
        yield_!(99);
    } in [(0), (1), (2), (4), (7), (-3), (20)]

    fn match_guards<'a>(log: &'a Log, pair: (i64, i64)) {
        match pair {
            (x, y) if log.get(x == y) => yield_!(x),
            (x, _) if log.get(x > 10) && x % 2 == 0 => {
                yield_!(x);
                log.event("even");
            }
            (x, y) if let Some(difference) = x.checked_sub(y) && difference > 0 => {
                yield_!(difference);
            }
            (_, y) => {
                yield_!(y);
            }
        }
    } in [((1, 1)), ((12, 1)), ((5, 3)), ((3, 5))]

    fn match_by_move<'a>(log: &'a Log, n: i64) {
        #[derive(Clone)]
        enum Shape<T> {
            One(T),
            Two(T, T),
            Named { left: T, right: T },
            Empty,
        }
        let shape = match n {
            0 => Shape::Empty,
            1 => Shape::One(log.noisy("one")),
            2 => Shape::Two(log.noisy("first"), log.noisy("second")),
            _ => Shape::Named { left: log.noisy("left"), right: log.noisy("right") },
        };
        match shape {
            Shape::Empty => yield_!(0),
            Shape::One(only) => {
                yield_!(1);
                only.touch();
            }
            Shape::Two(a, b) => {
                yield_!(2);
                a.touch();
                drop(a);
                yield_!(22);
                b.touch();
            }
            Shape::Named { left: l, right } => {
                yield_!(3);
                right.into_number();
                yield_!(33);
                l.touch();
            }
        }
        yield_!(4);
    } in [(0), (1), (2), (3)]

    fn match_on_strings<'a>(log: &'a Log, name: &'a str) {
        match name {
            "one" => yield_!(1),
            "two" | "zwei" => {
                yield_!(2);
                log.event(name);
            }
            other => {
                yield_!(other.len() as i64);
                log.event(other);
            }
        }
    } in [("one"), ("zwei"), ("three")]

    fn match_in_match<'a>(log: &'a Log, a: Option<i64>, b: Option<i64>) {
        match a {
            Some(x) => match b {
                Some(y) => {
                    yield_!(x + y);
                }
                None => yield_!(x),
            },
            None => match b {
                Some(y) if y > 3 => {
                    yield_!(y);
                    match y {
                        4 => yield_!(44),
                        _ => log.event("more"),
                    }
                }
                _ => return,
            },
        }
        yield_!(0);
    } in [(None, None), (None, Some(4)), (None, Some(5)), (Some(1), None), (Some(1), Some(2))]

    /// The scrutinee is evaluated once, and its temporaries end with its value.
    fn match_on_a_call<'a>(log: &'a Log, x: i64) {
        let guard = log.noisy("guard");
        match log.get(x) + guard.touch() {
            0 => {}
            1 => yield_!(1),
            n => {
                yield_!(n);
                yield_!(n);
            }
        }
        guard.touch();
    } in [(0), (1), (2)]

    fn many_sequential_ifs<'a>(log: &'a Log, bits: i64) {
        let guard = log.noisy("guard");
        if bits & 1 != 0 {
            yield_!(1);
        }
        if bits & 2 != 0 {
            yield_!(2);
        } else {
            log.event("not 2");
        }
        if bits & 4 != 0 {
            yield_!(4);
        }
        if bits & 8 != 0 {
            yield_!(8);
        } else {
            yield_!(-8);
        }
        if bits & 16 != 0 {
            yield_!(16);
        }
        if bits & 32 != 0 {
            yield_!(32);
        }
        if bits & 64 != 0 {
            yield_!(64);
        }
        if bits & 128 != 0 {
            yield_!(128);
        }
        guard.touch();
    } in [(0), (0xff), (0x55), (0xaa), (0x81)]

    fn diverging_arms<'a>(log: &'a Log, x: i64) {
        let guard = log.noisy("guard");
        match x {
            0 => return,
            1 => {
                yield_!(1);
                return;
            }
            2 => unreachable!(),
            _ => {}
        }
        yield_!(x);
    } in [(0), (1), (3)]
}
