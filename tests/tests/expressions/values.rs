//! Yields in the values of jumps and blocks, in initialisers, and the temporaries around them.

use genmacro_tests::{Log, Noisy, coroutines, generators, iterators};

fn consume<'n, 'a>(noisy: &'n Noisy<'a>, _: i64) -> &'n Noisy<'a> {
    noisy.touch();
    noisy
}

fn pick(noisy: &Noisy<'_>, number: i64) -> i64 {
    noisy.touch() + number
}

coroutines! {
    fn values_of_break<'a>(log: &'a Log) resume first -> i64 {
        let a = loop { break yield_!(1); };
        let b = loop {
            let guard = log.noisy("guard");
            if yield_!(a) > 3 { break yield_!(2) + log.get(10); }
            let more = log.noisy("more");
            if log.get(a) == 1 { break log.numbered("value", 4).touch() * yield_!(3); }
        };
        let c = 'outer: loop {
            for i in 0..3 {
                let each = log.numbered("each", i);
                loop { if yield_!(i) > 4 { break 'outer yield_!(5) + i } else { break } }
            }
            break yield_!(6);
        };
        a + b * 10 + c * 100
    } in [()]

    fn values_of_return<'a>(log: &'a Log, n: i64) resume first -> i64 {
        let outer = log.noisy("outer");
        if n == 0 { return yield_!(1); }
        let x = match n {
            1 => return yield_!(2) + pick(&outer, yield_!(3)),
            2 => loop { let inner = log.noisy("inner"); return pick(&inner, yield_!(4)) },
            _ => yield_!(5),
        };
        return { let last = log.noisy("last"); yield_!(x) };
    } in [(0), (1), (2), (3)]

    fn jumps_within_operands<'a>(log: &'a Log, n: i64) resume first -> i64 {
        let outer = log.noisy("outer");
        let mut sum = 0;
        for i in 0..4 {
            let each = log.numbered("each", i);
            sum += pick(&log.numbered("argument", i), if i == n { yield_!(1); continue } else { yield_!(2) });
            sum += log.get(sum) + match yield_!(i) { 9 => break, 2 => return yield_!(sum), other => other };
        }
        sum
    } in [(0), (1), (9)]

    fn blocks<'a>(log: &'a Log, n: i64) resume first -> i64 {
        let a = 'block: {
            let guard = log.noisy("guard");
            if n == 0 { break 'block yield_!(1); }
            if yield_!(2) == n { break 'block log.get(5); }
            yield_!(3) + log.get(1)
        };
        let b = { yield_!(4) } + { let inner = log.noisy("inner"); { yield_!(5) } };
        let c = i64::max('left: { if a > 4 { break 'left yield_!(6) } log.get(0) }, unsafe { yield_!(7) });
        a + b + c
    } in [(0), (1), (2)]

    fn constructs_as_operands<'a>(log: &'a Log, n: i64) resume first -> i64 {
        let a = log.get(1) + if n > 0 { yield_!(1) } else { log.get(0) } + match n { 1 => yield_!(2), n => n };
        log.get(a);
        let b = pick(&log.noisy("argument"), loop { if yield_!(3) > 3 { break yield_!(4); } });
        log.get(b);
        let pair = (
            if let 4 = yield_!(5) { yield_!(6) } else { yield_!(7) },
            match b { 1 => 1, b => yield_!(b) },
        );
        log.get(pair);
        struct Fields { x: i64, y: i64 }
        let fields = Fields { y: { yield_!(8); log.get(2) }, x: if n == 1 { yield_!(9) } else { 7 } };
        -(match n { 0 => yield_!(10), _ => fields.x }) + fields.y + pair.0
    } in [(0), (1), (2)]

    fn initialisers_with_patterns<'a>(log: &'a Log) resume first -> i64 {
        let (a, mut b) = (yield_!(1), log.numbered("b", yield_!(2)));
        b.change();
        let [x, .., z] = [yield_!(3), log.get(2), yield_!(4)];
        let (Some(y) | Some(y)) = Some(log.noisy("y")).filter(|_| true) else { return yield_!(5) };
        let (_, kept) = (log.noisy("not bound"), yield_!(6));
        let _ = (log.noisy("let go"), yield_!(7));
        let ref r = yield_!(8);
        let copy = *r;
        yield_!(a + x + z);
        b.touch() + y.touch() + kept + copy
    } in [()]

    fn types_and_deferred<'a>(log: &'a Log, c: bool) resume first -> i64 {
        let a: i64 = yield_!(1).into();
        let list: [i64; 2] = [yield_!(2); 2];
        let b;
        let guard;
        if c { b = yield_!(3) + a; guard = log.numbered("guard", yield_!(4)); } else { b = 0; }
        let boxed: Box<dyn Fn(i64) -> i64> = Box::new({ let n = yield_!(5); move |x| x + n });
        boxed(list[1]) + b
    } in [(false), (true)]

    /// A temporary in a `let` that lives as long as the local.
    fn extended_temporaries<'a>(log: &'a Log) resume first -> i64 {
        let before = log.noisy("before");
        let r = &yield_!(1);
        let noisy = &log.numbered("extended", yield_!(2));
        let pair = (&log.noisy("left"), &mut yield_!(3));
        *pair.1 += 10;
        let block = { log.event("in a block"); &log.noisy("tail") };
        let after = log.noisy("after");
        log.get(*r + noisy.touch() + *pair.1);
        block.touch();
        0
    } in [()]

    fn extended_across_yields<'a>(log: &'a Log) resume first -> i64 {
        let before = log.noisy("before");
        let number = &yield_!(1);
        let noisy = &log.numbered("extended", 5);
        yield_!(*number);
        let list = &mut vec![yield_!(2), log.get(3)];
        list.push(yield_!(noisy.touch()));
        log.event(format!("{list:?}"));
        yield_!(*number + noisy.touch())
    } in [()]

    fn temporaries_of_a_statement<'a>(log: &'a Log) resume first -> i64 {
        consume(&log.noisy("one"), yield_!(1)).touch();
        log.event("after one");
        consume(&log.noisy("two"), consume(&log.noisy("three"), yield_!(2)).touch() + yield_!(3)).touch();
        log.event("after two");
        pick(&log.noisy("four"), yield_!(4)) + pick(&log.noisy("five"), yield_!(5));
        log.event("end");
        0
    } in [()]

    fn temporaries_of_an_initialiser<'a>(log: &'a Log) resume first -> i64 {
        let before = log.noisy("before");
        let a = consume(&log.noisy("one"), yield_!(1)).touch() + pick(&log.noisy("two"), log.get(2));
        let b = log.numbered("local", a);
        let mut c = (pick(&log.noisy("three"), yield_!(2)), yield_!(3));
        c.0 = pick(&log.noisy("four"), yield_!(4)) + yield_!(5);
        c.1 += pick(&log.noisy("five"), yield_!(6));
        a + c.0 + c.1
    } in [()]

    /// In the tail they go before the locals do.
    fn temporaries_of_a_tail<'a>(log: &'a Log) resume first -> i64 {
        let local = log.noisy("local");
        let block = {
            let inner = log.noisy("inner");
            pick(&log.noisy("one"), yield_!(1)) + pick(&log.noisy("two"), yield_!(2))
        };
        log.get(block);
        pick(&log.noisy("three"), yield_!(3)) + pick(&local, yield_!(4))
    } in [()]

    /// In a condition they go before the branches are taken.
    fn temporaries_of_conditions<'a>(log: &'a Log) resume first -> i64 {
        let mut n = 0;
        if pick(&log.noisy("if"), yield_!(1)) > 0 {
            yield_!(10);
        }
        while pick(&log.numbered("while", n), yield_!(2)) < 9 {
            yield_!(11);
            n += 1;
        }
        let both = pick(&log.noisy("left"), yield_!(3)) > 0 && pick(&log.noisy("right"), yield_!(4)) > 0;
        i64::from(both) + n
    } in [()]

    /// The operand is done with, temporaries and all, when its value is handed out.
    fn temporaries_of_operands<'a>(log: &'a Log) resume first -> i64 {
        let a = yield_!(consume(&log.noisy("one"), yield_!(1)).touch() + 1);
        let b = log.get(a) + yield_!(pick(&log.noisy("two"), yield_!(pick(&log.noisy("three"), 2))));
        yield_!({ let inner = log.noisy("inner"); pick(&log.noisy("four"), yield_!(b)) })
    } in [()]

    fn references_to_locals_as_arguments<'a>(log: &'a Log) resume first -> i64 {
        struct Holder<'a> { noisy: Noisy<'a>, numbers: Vec<i64> }
        let mut holder = Holder { noisy: log.noisy("held"), numbers: vec![1, 2, 3] };
        let local = log.noisy("local");
        let a = pick(&local, yield_!(1)) + pick(&holder.noisy, yield_!(2));
        let b = i64::max(*consume(&local, 0).touch_ref(), yield_!(3));
        std::mem::replace(&mut holder.numbers, vec![yield_!(4)]).push(yield_!(5));
        let c = (&local, yield_!(6), &holder.noisy);
        c.0.touch();
        c.2.touch();
        a + b + holder.numbers[0] + c.1
    } in [()]
}

iterators! {
    fn unit_values<'a>(log: &'a Log, n: i64) {
        let () = loop { break yield_!(1); };
        let unit: () = if n > 0 { yield_!(2) } else { log.event("none") };
        match n { 0 => return yield_!(3), 1 => yield_!(4), _ => () }
        'block: { if n == 2 { break 'block yield_!(5); } yield_!(6) }
        for i in 0..n { if (yield_!(i)) != () { break; } }
        return { let last = log.noisy("last"); yield_!(7) };
    } in [(0), (1), (2)]

    fn temporaries_across_units<'a>(log: &'a Log, c: bool) {
        fn both<'n, 'a>(a: &'n Noisy<'a>, _: (), b: &Noisy<'a>) -> &'n Noisy<'a> {
            b.touch();
            a
        }
        let local = log.noisy("local");
        both(&log.noisy("one"), yield_!(1), &log.noisy("two")).touch();
        log.event("between");
        both(&local, yield_!(2), &log.noisy("three")).touch();
        let n = both(&log.noisy("four"), if c { return yield_!(3) } else { yield_!(4) }, &local).touch();
        yield_!(n);
    } in [(false), (true)]
}

generators! {
    fn value_of_the_body<'a>(log: &'a Log, n: i64) -> i64 {
        let guard = log.noisy("guard");
        (match n { 0 => { yield_!(1); 1 } _ => { yield_!(2); log.get(2) } }) * {
            let inner = log.numbered("inner", 3);
            yield_!(3);
            inner.touch()
        } + pick(&guard, { yield_!(4); n })
    } in [(0), (1)]
}

trait TouchRef {
    fn touch_ref(&self) -> &i64;
}

impl TouchRef for Noisy<'_> {
    fn touch_ref(&self) -> &i64 {
        self.touch();
        &7
    }
}
