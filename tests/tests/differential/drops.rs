//! When values die: guards, scopes, temporaries, and the order of it all.

use std::rc::Rc;

use genmacro_tests::{Log, Noisy, forkable_generators, forkable_iterators};

forkable_iterators! {
    fn guards_that_no_one_mentions<'a>(log: &'a Log) {
        let _first = log.noisy("first");
        yield_!(1);
        let _second = log.noisy("second");
        let third = log.noisy("third");
        yield_!(2);
        let _fourth = log.noisy("fourth");
    } in [()]

    fn guards_in_scopes<'a>(log: &'a Log) {
        let _outer = log.noisy("outer");
        {
            let _inner = log.noisy("inner");
            yield_!(1);
        }
        log.event("between");
        yield_!(2);
        {
            let _inner = log.noisy("again");
            yield_!(3);
            log.event("the end of the scope");
        }
        yield_!(4);
    } in [()]

    fn guards_in_branches<'a>(log: &'a Log, c: bool) {
        let _outer = log.noisy("outer");
        if c {
            let _then = log.noisy("then");
            yield_!(1);
        } else {
            let _else = log.noisy("else");
            yield_!(2);
            let _more = log.noisy("more");
            yield_!(3);
        }
        yield_!(4);
    } in [(false), (true)]

    fn guards_in_loops<'a>(log: &'a Log) {
        for i in 0..2 {
            let _before = log.numbered("before", i);
            yield_!(i);
            let _after = log.numbered("after", i);
        }
        let mut i = 0;
        loop {
            let _each = log.numbered("each", i);
            if i == 2 {
                break;
            }
            i += 1;
            yield_!(i);
        }
    } in [()]

    fn drop_order_of_many<'a>(log: &'a Log) {
        let a = log.noisy("a");
        let (b, c) = (log.noisy("b"), log.noisy("c"));
        yield_!(1);
        let d = vec![log.noisy("d0"), log.noisy("d1")];
        {
            let e = log.noisy("e");
            let f = Some(log.noisy("f"));
            yield_!(2);
            let g = [log.noisy("g0"), log.noisy("g1")];
            yield_!(3);
        }
        yield_!(4);
    } in [()]

    fn drop_order_is_not_order_of_last_use<'a>(log: &'a Log) {
        let a = log.noisy("a");
        let b = log.noisy("b");
        let c = log.noisy("c");
        yield_!(1);
        c.touch();
        a.touch();
        yield_!(2);
        b.touch();
        yield_!(3);
    } in [()]

    fn explicit_drops<'a>(log: &'a Log) {
        let a = log.noisy("a");
        let b = log.noisy("b");
        yield_!(1);
        drop(a);
        yield_!(2);
        let c = log.noisy("c");
        drop((b, c));
        yield_!(3);
    } in [()]

    fn dropped_by_assignment<'a>(log: &'a Log) {
        let mut slot = Some(log.noisy("first"));
        yield_!(1);
        slot = None;
        yield_!(2);
        slot = Some(log.noisy("second"));
        yield_!(3);
        slot.take();
        yield_!(4);
    } in [()]

    fn temporaries_of_statements<'a>(log: &'a Log) {
        log.noisy("statement").touch();
        yield_!(1);
        let number = log.numbered("initialiser", 5).touch();
        yield_!(number);
        let kept = &log.noisy("extended");
        kept.touch();
    } in [()]

    fn temporaries_of_tails<'a>(log: &'a Log) {
        let number = {
            let inner = log.numbered("inner", 2);
            yield_!(1);
            log.numbered("tail", 3).touch() + inner.touch()
        };
        yield_!(number);
    } in [()]

    fn arguments_die_last_in_reverse<'a>(log: &'a Log, a: Noisy<'a>, b: Noisy<'a>) {
        let c = log.noisy("c");
        yield_!(1);
        let d = log.noisy("d");
    } in [(log.noisy("a"), log.noisy("b"))]

    unique fn shared_ownership<'a>(log: &'a Log) {
        let one = Rc::new(log.noisy("shared"));
        let two = Rc::clone(&one);
        yield_!(1);
        drop(one);
        yield_!(2);
        two.touch();
    } in [()]

    fn guard_with_a_body_of_its_own<'a>(log: &'a Log) {
        #[derive(Clone)]
        struct Exit<'l>(&'l Log, &'static str);
        impl Drop for Exit<'_> {
            fn drop(&mut self) {
                let _nested = self.0.noisy("nested");
                self.0.event(self.1);
            }
        }
        let _outer = Exit(log, "leave outer");
        yield_!(1);
        {
            let _inner = Exit(log, "leave inner");
            yield_!(2);
        }
        yield_!(3);
    } in [()]

    /// The iterator of a `for` dies after the body's locals and before what surrounds the loop.
    fn the_iterator_of_a_for<'a>(log: &'a Log, n: i64) {
        #[derive(Clone)]
        struct Countdown<'l>(i64, Noisy<'l>);
        impl Iterator for Countdown<'_> {
            type Item = i64;
            fn next(&mut self) -> Option<i64> {
                self.1.touch();
                self.0 -= 1;
                (self.0 >= 0).then_some(self.0)
            }
        }
        let _outer = log.noisy("outer");
        for i in Countdown(n, log.noisy("iterator")) {
            let _body = log.noisy("body");
            yield_!(i);
            if i == 1 {
                break;
            }
        }
        yield_!(99);
    } in [(0), (1), (4)]

    /// The scrutinee of a `while let` lives as long as its bindings.
    fn bindings_of_while_let<'a>(log: &'a Log) {
        let mut rest = vec![(log.noisy("a"), 1), (log.noisy("b"), 2), (log.noisy("c"), 3)];
        while let Some((noisy, number)) = rest.pop() {
            yield_!(number);
            if number == 2 {
                break;
            }
            let _local = log.noisy("local");
            noisy.touch();
        }
        yield_!(0);
    } in [()]

    fn an_inner_guard_that_borrows<'a>(log: &'a Log) {
        let mut counter = log.numbered("counter", 0);
        for i in 0..3 {
            {
                let counter = &mut counter;
                counter.change();
            }
            yield_!(i);
        }
        yield_!(counter.touch());
    } in [()]

    fn zero_sized_and_unit_locals<'a>(log: &'a Log) {
        #[derive(Clone)]
        struct Marker;
        let marker = Marker;
        let unit = ();
        let never_used: Option<Noisy<'_>> = None;
        yield_!(1);
        let Marker = marker;
        log.get(unit);
        yield_!(2);
    } in [()]

    fn match_bindings_and_their_scopes<'a>(log: &'a Log, c: bool) {
        let _outer = log.noisy("outer");
        match (log.noisy("left"), c) {
            (left, true) => {
                let _inner = log.noisy("inner");
                yield_!(1);
            }
            (left, false) => {
                yield_!(2);
                left.touch();
            }
        }
        log.event("after the match");
        yield_!(3);
    } in [(false), (true)]

    fn deep_scopes<'a>(log: &'a Log) {
        let _1 = log.noisy("1");
        {
            let _2 = log.noisy("2");
            {
                let _3 = log.noisy("3");
                {
                    let _4 = log.noisy("4");
                    yield_!(1);
                    let _5 = log.noisy("5");
                }
                let _6 = log.noisy("6");
                yield_!(2);
            }
            let _7 = log.noisy("7");
        }
        let _8 = log.noisy("8");
        yield_!(3);
    } in [()]
}

forkable_generators! {
    /// The return value is computed while the locals live.
    fn locals_outlive_the_value<'a>(log: &'a Log, c: bool) -> i64 {
        let guard = log.numbered("guard", 6);
        yield_!(1);
        if c {
            let _inner = log.noisy("inner");
            return log.get(guard.touch());
        }
        log.get(guard.touch() + 1)
    } in [(false), (true)]
}
