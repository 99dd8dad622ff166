//! What is pending in a statement: in which order it drops when the statement is left in its midst, and at its end.

use genmacro_tests::{Log, Noisy, coroutines, generators, iterators, leak};

struct Pair<'a> {
    left: Noisy<'a>,
    right: Noisy<'a>,
}

#[derive(Debug, Default)]
struct Builder(i64);

impl Builder {
    fn plus(self, number: i64) -> Self {
        Self(self.0 + number)
    }
}

fn left<T, U>(value: T, _: U) -> T {
    value
}

fn right<T, U>(_: T, value: U) -> U {
    value
}

fn sum3(a: i64, b: i64, c: i64) -> i64 {
    a + 10 * b + 100 * c
}

fn add(total: &mut i64, number: i64) -> i64 {
    *total += number;
    *total
}

iterators! {
    /// The temporaries of an argument of `vec!` live as long as those of an argument of a function.
    fn temporaries_in_a_vec<'a>(log: &'a Log) {
        yield_!(vec![log.noisy("a").touch(), 5][right(log.noisy("c"), { yield_!(1); 0 })]);
        let n = left(vec![log.noisy("b").touch(), 6], yield_!(2)).len();
        let n = left(vec![log.noisy("d").touch(); 2], yield_!(3)).len();
        let n = left(dbg!(log.noisy("e").touch()), yield_!(3));
        let v = vec![log.noisy("b").touch(), right(yield_!(2), 1), log.noisy("f").touch()];
        yield_!(v[0]);
    } in [()]

    /// A reference that waits to be passed on is made again like any other.
    fn a_reference_waits<'a>(log: &'a Log) {
        let noisy = &mut log.noisy("a");
        yield_!(std::mem::replace(noisy, { yield_!(1); log.noisy("b") }).into_number());
    } in [()]

    /// A temporary that borrows is gone at each yield of a loop: no state has to know whether it is there.
    fn a_borrowing_temporary_before_a_loop<'a>(log: &'a Log, list: Vec<i64>) {
        yield_!(list.iter().copied().max().unwrap_or({ yield_from!([1, 2]); 4 }));
    } in [(vec![]), (vec![3, 5])]

    /// A destructuring assignment assigns from left to right, to slots too.
    fn slots_are_assigned_in_order<'a>(log: &'a Log, c: bool, mut a: Noisy<'a>, mut b: Noisy<'a>) {
        if c {
            drop(a);
            a = log.noisy("c");
        }
        let mut pair = Pair { left: log.noisy("left"), right: log.noisy("right") };
        yield_!(1);
        if !c {
            a.into_number();
        }
        yield_!(2);
        (a, b, pair.left) = (log.noisy("d"), log.noisy("e"), log.noisy("f"));
        yield_!(3);
        (pair.right, a, b) = (log.noisy("g"), log.noisy("h"), log.noisy("i"));
        yield_!(4);
    } in [(false, log.noisy("a"), log.noisy("b")), (true, log.noisy("a"), log.noisy("b"))]

    /// What a destructuring assignment doesn't assign drops before the assignment, and so do the temporaries of the value.
    fn what_isn_t_assigned<'a>(log: &'a Log, mut a: Noisy<'a>, other: Noisy<'a>) {
        (a, _) = { yield_!(1); (log.noisy("b"), log.noisy("rest")) };
        (_, a) = (log.noisy("c").touch(), right(yield_!(2), log.noisy("d")));
        Pair { left: a, .. } = Pair { left: right(yield_!(3), a), right: log.noisy("e") };
    } in [(log.noisy("a"), log.noisy("other"))]

    /// An element that is taken out of a tuple is an operand, what is left of the tuple a temporary.
    fn an_element_of_a_tuple<'a>(log: &'a Log) {
        let _ = left((log.noisy("z"), yield_!(1), 1).2, yield_!(2));
        let _ = left((log.noisy("x"), log.noisy("y"), yield_!(1), log.noisy("z")).1, yield_!(2));
        let _ = (log.noisy("w"), (log.noisy("x"), log.noisy("y"), log.noisy("z")).1, yield_!(2));
        let kept = (log.noisy("w"), (log.noisy("x"), log.noisy("y"), log.noisy("z")).1, yield_!(2));
    } in [()]

    /// It need not be `Copy`.
    fn an_owned_element_of_a_tuple<'a>(log: &'a Log, c: bool) {
        let first = vec![(format!("t"), 5).0, if c { yield_!(1); format!("x") } else { format!("y") }];
        let second = vec![(5, format!("t")).1, if c { yield_!(1); format!("x") } else { format!("y") }];
        log.event(first.concat() + &second.concat());
    } in [(false), (true)]

    /// Arguments that wait for their call drop before temporaries do, be those older or not.
    fn operands_drop_first<'a>(log: &'a Log) {
        let kept = left(
            log.noisy("a"),
            left(log.noisy("b").touch(), left(log.noisy("c"), left(log.noisy("d").touch(), left(log.noisy("e"), yield_!(1))))),
        );
        (log.noisy("f"), left(log.noisy("g").touch(), left(log.noisy("h"), yield_!(2))));
        sum3(
            log.noisy("i").into_number(),
            left(log.noisy("j"), (log.noisy("k").touch(), log.noisy("l")).0 + { yield_!(1); 2 }).touch(),
            right(log.noisy("m").touch() + { yield_!(2); 1 }, 3),
        );
    } in [()]

    /// But those of a whole tail drop along with its temporaries.
    fn operands_of_a_tail<'a>(log: &'a Log, c: bool) {
        let kept = if c {
            left(log.noisy("a"), (log.noisy("b").touch(), yield_!(1), log.noisy("c").touch()))
        } else {
            left(log.noisy("a"), left(log.noisy("d"), (log.noisy("b").touch(), yield_!(1), log.noisy("c").touch())))
        };
        match c {
            true => left(log.noisy("a"), (log.noisy("b").touch(), yield_!(1), log.noisy("c").touch())),
            false => (log.noisy("e"), (log.noisy("b").touch(), yield_!(1), log.noisy("c").touch())).0,
        };
    } in [(false), (true)]

    /// A reference is another name of what it refers to, also where that is mentioned in between.
    fn references_as_operands<'a>(log: &'a Log, c: bool) {
        let x = &log.noisy("x");
        let y = log.noisy("y");
        let r = &y;
        let n = left(x, if c { yield_!(x.touch()); 9 } else { 4 }).touch();
        left(r, { yield_!(r.touch() + n); r.touch() }).touch();
    } in [(false), (true)]

    /// Those of a scrutinee, an operand of a lazy operator, a jump drop first.
    fn operands_inside<'a>(log: &'a Log, c: bool) {
        let k = c && left(true, left(log.noisy("a"), (log.noisy("b").touch(), yield_!(1), log.noisy("c").touch())));
        let k = left(true, left(log.noisy("a"), (log.noisy("b").touch(), yield_!(1), log.noisy("c").touch()))) && c;
        let k = 'l: {
            if c {
                break 'l left(log.noisy("a"), (log.noisy("b").touch(), yield_!(1), log.noisy("c").touch()));
            }
            left(log.noisy("a"), (log.noisy("b").touch(), yield_!(1), log.noisy("c").touch()))
        };
        if let Some(x) = left(Some(log.noisy("a")), (log.noisy("b").touch(), yield_!(1), log.noisy("c").touch())) {
            log.event("in");
        }
        for x in left(Some(log.noisy("a")), (log.noisy("b").touch(), yield_!(1), log.noisy("c").touch())) {
            log.event("in");
        }
    } in [(false), (true)]

    /// The temporaries of what is formatted are gone when that is done.
    fn temporaries_of_macros<'a>(log: &'a Log, c: bool) {
        log.event(format!(
            "{} {}",
            left(log.noisy("a"), (log.noisy("b").touch(), yield_!(1), log.noisy("c").touch())),
            log.noisy("d"),
        ));
    } in [(true)]

    /// Locals and references are operands, too.
    fn locals_as_operands<'a>(log: &'a Log, a: Noisy<'a>, b: (Noisy<'a>, i64), mut n: i64, r: &'a mut i64) {
        let kept = left(a, left(log.noisy("c").touch(), left(b, left(n, yield_!(n)))));
        n += 1;
        while left(n, left(log.noisy("p"), (log.noisy("q").touch(), yield_!(3), log.noisy("r").touch()))) < 4 {
            n += 1;
        }
        let m = left(log.noisy("t"), add(r, left(log.noisy("b").touch(), right(yield_!(1), 5))));
        *r += 1;
        yield_!(*r);
    } in [(log.noisy("a"), (log.noisy("b"), 2), 1, leak(4))]

    /// A value that isn't used drops before the temporaries of its statement.
    fn unused_values<'a>(log: &'a Log) {
        left(
            { yield_!(4); Pair { left: log.noisy("x"), right: log.noisy("y") } },
            sum3(log.noisy("z").touch(), 1, 1),
        );
        let _ = left({ yield_!(4); log.noisy("x") }, log.noisy("z").touch());
        _ = left(log.noisy("x"), left((log.noisy("y").touch(), yield_!(4)).0, log.noisy("z").touch()));
    } in [()]

    /// A value isn't lost if a temporary panics when it drops.
    fn values_beside_temporaries<'a>(log: &'a Log) {
        let value = left(log.noisy("a"), (log.noisy("b").touch(), yield_!(1)));
        let Some(other) = left(Some(log.noisy("c")), (log.noisy("d").touch(), yield_!(1))) else { return };
        let (x, y): (Noisy<'_>, _) =
            left((log.noisy("x"), log.noisy("y")), { yield_!(1); log.noisy("z").touch() });
        let n = sum3(
            { let b = log.noisy("b"); yield_!(1); 2 },
            { yield_!(1); left(log.noisy("a"), (log.noisy("b").touch(), yield_!(1))).into_number() },
            log.noisy("c").touch(),
        );
        yield_!(n);
    } in [()]

    /// What an inner generator returns doesn't borrow from it.
    fn returned_by_an_inner_generator<'a>(log: &'a Log) {
        #[genmacro_runtime::generator]
        fn inner() -> impl genmacro_runtime::Generator<Yield = i64, Return = i64> + Iterator<Item = i64> {
            yield_!(1);
            2
        }
        let value = left(log.noisy("a"), yield_from!(inner()));
        yield_!(2);
    } in [()]

    /// Nor does a value from that a field of which is beside it.
    fn made_beside_a_field<'a>(log: &'a Log, pair: (i64, i64)) {
        let value = left(log.noisy("a"), pair.0);
        yield_!(2);
    } in [((1, 2))]
}

iterators! {
    /// A temporary lives as long as the local that borrows a part of it, or what it points to.
    fn parts_of_temporaries<'a>(log: &'a Log) {
        let r = &*Box::new(log.noisy("a"));
        yield_!(1);
        r.touch();
        let r = &Pair { left: log.noisy("b"), right: log.noisy("c") }.left;
        yield_!(2);
        r.touch();
        let r = &vec![log.noisy("d"), log.noisy("e")][0];
        yield_!(3);
        r.touch();
        let r = &mut *left(Box::new(log.noisy("f")), yield_!(4));
        yield_!(5);
        r.change();
        let (r, s) = (&left((log.noisy("g"), 1), yield_!(4)).0, &mut (log.noisy("h"), yield_!(5)).0);
        yield_!(r.touch() + s.touch());
        let r: &str = &*left(format!("x"), yield_!(6));
        yield_!(r.len() as i64);
        let r = &left(vec![3], yield_!(6))[..];
        yield_!(r[0]);
    } in [()]

    /// Or what an index leads to.
    fn indexed_temporaries<'a>(log: &'a Log, n: usize) {
        let mut i = 1;
        let r = &left(vec![3, 4, 5, 6], yield_!(6))[i..n + 1];
        yield_!(r[0]);
        i += 1;
        yield_!(r.len() as i64);
        let r = &mut vec![log.noisy("a"), log.noisy("b")][i - 1];
        r.change();
        yield_!(r.touch());
        let r = &left(vec![3, 4, 5, 6], 6)[{ yield_!(2); i }..];
        yield_!(r[0]);
        let s: &str = &format!("abc")[1..];
        yield_!(s.len() as i64);
        let (a, b) = (&vec![1, 2][..], &*Box::new({ yield_!(3); 4 }));
        yield_!(a[0] + b);
    } in [(2)]
}

generators! {
    /// A `match` whose scrutinee is made of temporaries is a value, too.
    fn a_match_beside_temporaries<'a>(log: &'a Log) -> i64 {
        let value = match left(log.noisy("a"), (log.noisy("b").touch(), yield_!(1))) {
            k => {
                yield_!(1);
                k
            }
        };
        let n = right(log.noisy("c").touch(), yield_!(1));
        left(
            sum3(1, left(log.noisy("x"), log.noisy("y").touch() + { yield_!(1); 2 }).touch(), log.noisy("z").touch()),
            log.noisy("u").touch(),
        )
    } in [()]
}

coroutines! {
    /// Builders move what they are called on, whatever the method's name is.
    fn chains_of_builders<'a>(log: &'a Log) resume first -> i64 {
        Builder::default().plus(yield_!(1)).plus(yield_!(2)).plus(yield_!(3)).0
    } in [()]
}
