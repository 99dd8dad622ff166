//! Patterns in `let`, `match`, `for` and arguments.

use genmacro_tests::{Log, Noisy, forkable_iterators};

#[derive(Clone)]
struct Pair<T> {
    left: T,
    right: T,
}

#[derive(Clone)]
struct Wrapper<T>(T, i64);

forkable_iterators! {
    fn tuples<'a>(log: &'a Log) {
        let (a, mut b) = (log.noisy("a"), log.noisy("b"));
        yield_!(1);
        b.change();
        let (c, (d, _), ..) = (1, (2, 3), 4, 5);
        yield_!(c + d);
        a.touch();
    } in [()]

    fn structs<'a>(log: &'a Log) {
        let pair = Pair { left: log.noisy("left"), right: log.noisy("right") };
        let Pair { left, right: other } = pair;
        yield_!(1);
        left.touch();
        let Wrapper(inner, number) = Wrapper(other, 3);
        yield_!(number);
        inner.touch();
    } in [()]

    /// `_` drops a temporary at once, and leaves a place alone.
    fn wildcards<'a>(log: &'a Log) {
        let place = log.noisy("place");
        let _ = log.noisy("temporary");
        yield_!(1);
        let _ = place;
        yield_!(2);
        let _named = log.noisy("named");
        yield_!(3);
    } in [()]

    fn arrays_and_slices<'a>(log: &'a Log, xs: &'a [i64]) {
        let [a, b, c] = [1, 2, 3];
        yield_!(a + b + c);
        match xs {
            [] => yield_!(0),
            [only] => yield_!(*only),
            [first, .., last] if first == last => {
                yield_!(*first);
                yield_!(*last);
            }
            [first, rest @ ..] => {
                yield_!(*first);
                for x in rest {
                    yield_!(*x);
                }
            }
        }
    } in [(&[]), (&[4]), (&[5, 6, 5]), (&[5, 6, 7])]

    fn arrays_by_move<'a>(log: &'a Log) {
        let [a, b, c] = [log.noisy("a"), log.noisy("b"), log.noisy("c")];
        yield_!(1);
        drop(b);
        yield_!(2);
        a.touch();
        yield_!(3);
        c.touch();
    } in [()]

    fn at_patterns<'a>(log: &'a Log, x: Option<i64>) {
        match x {
            whole @ Some(n @ 1..=3) => {
                yield_!(n);
                log.get(whole);
            }
            Some(n @ (10 | 20)) => {
                yield_!(n);
                yield_!(n + 1);
            }
            whole @ (None | Some(_)) => {
                yield_!(0);
                log.get(whole);
            }
        }
    } in [(Some(2)), (Some(20)), (Some(5)), (None)]

    fn or_patterns_that_bind<'a>(log: &'a Log, x: Result<i64, i64>) {
        let (Ok(n) | Err(n)) = x;
        yield_!(n);
        match x {
            Ok(v) | Err(v) if v > 3 => {
                yield_!(v);
                log.get(v);
            }
            Ok(_) => yield_!(0),
            Err(v) => {
                yield_!(-v);
            }
        }
    } in [(Ok(1)), (Ok(4)), (Err(2)), (Err(5))]

    fn references_in_patterns<'a>(log: &'a Log, pairs: &'a [(i64, i64)]) {
        for &(a, b) in pairs {
            yield_!(a);
            yield_!(b);
        }
        for (i, (a, b)) in pairs.iter().enumerate() {
            yield_!(*a + i as i64);
            yield_!(*b);
        }
    } in [(&[(1, 2), (3, 4)]), (&[])]

    fn nested_enums<'a>(log: &'a Log, x: Result<Option<(i64, i64)>, i64>) {
        match x {
            Ok(Some((a, b))) if a < b => {
                yield_!(a);
                yield_!(b);
            }
            Ok(Some((a, _))) => yield_!(a),
            Ok(None) => {}
            Err(0) => return,
            Err(code) => {
                yield_!(code);
            }
        }
        yield_!(100);
    } in [(Ok(Some((1, 2)))), (Ok(Some((2, 1)))), (Ok(None)), (Err(0)), (Err(3))]

    fn argument_patterns<'a>(log: &'a Log, (a, mut b): (i64, i64), [c, ..]: [i64; 3], &d: &'a i64, mut e: i64) {
        yield_!(a + c + d);
        b += 1;
        yield_!(b);
        e += b;
        yield_!(e);
    } in [((1, 2), [3, 4, 5], &6, 7)]

    fn struct_argument<'a>(log: &'a Log, Pair { left, right: other }: Pair<i64>, Wrapper(inner, _): Wrapper<i64>) {
        yield_!(left);
        yield_!(other);
        yield_!(inner);
    } in [(Pair { left: 1, right: 2 }, Wrapper(3, 4))]

    fn noisy_arguments<'a>(log: &'a Log, a: Noisy<'a>, mut b: Noisy<'a>, _c: Noisy<'a>) {
        let local = log.noisy("local");
        yield_!(1);
        b.change();
        yield_!(2);
        a.touch();
    } in [(log.noisy("a"), log.noisy("b"), log.noisy("c"))]

    /// An argument that no pattern binds lives to the end of the call.
    fn ignored_argument<'a>(log: &'a Log, _: Noisy<'a>, last: Noisy<'a>) {
        let local = log.noisy("local");
        yield_!(1);
        yield_!(2);
    } in [(log.noisy("ignored"), log.noisy("last"))]

    fn noisy_argument_pattern<'a>(log: &'a Log, (a, number): (Noisy<'a>, i64), b: Noisy<'a>) {
        yield_!(number);
        b.touch();
        yield_!(number + 1);
        a.touch();
    } in [((log.noisy("a"), 1), log.noisy("b"))]

    fn constants_in_patterns<'a>(log: &'a Log, x: i64) {
        const LIMIT: i64 = 5;
        match x {
            LIMIT => yield_!(1),
            i64::MIN..0 => yield_!(2),
            0..LIMIT => yield_!(3),
            _ => yield_!(4),
        }
    } in [(5), (-1), (2), (6)]

    fn destructuring_assignment<'a>(log: &'a Log) {
        let (mut a, mut b) = (1, 2);
        yield_!(a);
        (a, b) = (b, a + b);
        yield_!(a);
        [a, _] = [b, a];
        yield_!(a);
        Wrapper(b, ..) = Wrapper(a * 2, 0);
        yield_!(b);
        _ = log.noisy("assigned to nothing");
        yield_!(a);
    } in [()]

    fn by_reference_in_a_match<'a>(log: &'a Log) {
        let option = Some(log.noisy("inside"));
        match &option {
            Some(inside) => {
                yield_!(1);
                inside.touch();
                yield_!(2);
                inside.touch();
            }
            None => yield_!(3),
        }
        yield_!(4);
        drop(option);
        yield_!(5);
    } in [()]

    fn ref_and_ref_mut<'a>(log: &'a Log, mut pair: (i64, i64)) {
        let (ref a, ref mut b) = pair;
        yield_!(*a);
        *b += 1;
        yield_!(*b);
        *b += *a;
        yield_!(*b);
        yield_!(pair.1);
        match pair {
            (ref mut first, 9) => {
                yield_!(*first);
                *first = 7;
            }
            (ref first, _) => {
                yield_!(-*first);
                log.get(*first);
            }
        }
        yield_!(pair.0);
    } in [((1, 2)), ((3, 5))]

    fn if_let_by_reference<'a>(log: &'a Log, mut option: Option<i64>) {
        if let Some(x) = &mut option {
            yield_!(*x);
            *x += 1;
            yield_!(*x);
            *x += 1;
        }
        if let Some(ref x) = option {
            yield_!(*x);
            log.get(*x);
        }
        while let Some(x) = &mut option {
            if *x > 5 {
                break;
            }
            yield_!(*x);
            *x += 2;
        }
        log.get(option);
    } in [(None), (Some(1)), (Some(4))]
}
