//! `#[cfg]` inside the body: what is left out need not make sense.

use genmacro_tests::{Log, Noisy, coroutines, generators, iterators};

iterators! {
    fn statements<'a>(log: &'a Log) {
        #[cfg(all())]
        yield_!(1);
        #[cfg(any())]
        yield_!(2);
        #[cfg(any())]
        yield_!("not a number", unknown);
        #[cfg(all())]
        log.event("kept");
        #[cfg(any())]
        unknown.event(unknown);
        #[cfg(any())]
        { yield_!(unknown); missing::function(); }
        #[cfg(all())]
        { let inner = log.noisy("inner"); yield_!(3); }
        #[cfg(not(any()))]
        #[allow(unused_must_use)]
        yield_!(4);
        #[cfg(all())]
        #[cfg(any())]
        yield_!(5);
    } in [()]

    fn lets<'a>(log: &'a Log) {
        #[cfg(any())]
        let x = unknown();
        #[cfg(all())]
        let x = log.get(1);
        yield_!(x);
        #[cfg(all())]
        let guard = log.noisy("kept guard");
        #[cfg(any())]
        let other = log.noisy("guard left out");
        #[cfg(any())]
        let (a, Some(b)) = yield_!(unknown) else { return };
        yield_!(2);
        #[cfg_attr(all(), allow(unused))]
        let y = x + 1;
        #[cfg_attr(any(), unknown_attribute)]
        let z = y + 1;
        #[allow(clippy::let_unit_value)]
        let unit = yield_!(z);
    } in [()]

    /// Which `x` is meant is for the configuration to say.
    fn shadowing<'a>(log: &'a Log) {
        let x = 1;
        {
            #[cfg(any())]
            let x = 2;
            yield_!(x);
            log.event(format!("{x}"));
        }
        {
            #[cfg(all())]
            let x = 3;
            yield_!(x);
            log.event(format!("{x}"));
        }
        log.get(x);
        #[cfg(any())]
        let x = log.noisy("not there");
        #[cfg(all())]
        let x = x + 10;
        #[cfg(any())]
        let x = unknown;
        yield_!(x);
        log.get(x);
    } in [()]

    fn moves<'a>(log: &'a Log) {
        let (a, b, c) = (log.noisy("a"), log.noisy("b"), log.noisy("c"));
        #[cfg(any())]
        drop(a);
        #[cfg(all())]
        drop(b);
        yield_!(1);
        #[cfg(any())]
        { a.into_number(); yield_!(unknown); drop((b, c)); }
        a.touch();
        yield_!(2);
        #[cfg(all())]
        { yield_!(c.into_number()); }
        yield_!(3);
    } in [()]

    fn jumps<'a>(log: &'a Log, n: i64) {
        let guard = log.noisy("guard");
        #[cfg(any())]
        return;
        for i in 0..n {
            let each = log.numbered("each", i);
            #[cfg(any())]
            break;
            yield_!(i);
            #[cfg(all())]
            if i == 1 { continue; }
            #[cfg(any())]
            if unknown { continue 'nowhere; }
            log.event("not skipped");
            #[cfg(all())]
            while i == 2 { yield_!(20); break; }
            #[cfg(any())]
            loop { yield_!(unknown); }
        }
        #[cfg(all())]
        return;
        #[cfg(any())]
        yield_!(unknown);
    } in [(0), (4)]

    fn loops<'a>(log: &'a Log) {
        #[cfg(any())]
        for i in unknown { yield_!(i); }
        #[cfg(all())]
        for i in 0..2 { yield_!(i); }
        #[cfg(any())]
        while let Some(x) = unknown.next() { yield_!(x); }
        #[cfg(all())]
        'outer: loop {
            let guard = log.noisy("guard");
            #[cfg(all())]
            loop { yield_!(3); break 'outer; }
        }
        #[cfg(any())]
        match unknown { Unknown => yield_!(1), _ => return }
        #[cfg(all())]
        match 1 { 1 => yield_!(4), _ => return }
        #[cfg(any())]
        unsafe { yield_!(unknown()); }
    } in [()]

    fn match_arms<'a>(log: &'a Log, option: Option<i64>) {
        let x = match option {
            #[cfg(any())]
            Some(_) => unknown(),
            #[cfg(all())]
            Some(n) if n > 5 => { yield_!(n); n / 2 }
            #[cfg(any())]
            Unknown::Variant { field } if field.yes() => yield_!(field),
            Some(n) => n,
            #[cfg(any())]
            None => { yield_!("none"); 0 }
            #[cfg(all())]
            None => { let inner = log.noisy("inner"); yield_!(0); -1 }
            #[cfg(any())]
            _ => return,
        };
        yield_!(x);
        match x {
            #[cfg(any())]
            _ => unreachable!(),
            #[cfg(all())]
            -1 => yield_!(1),
            #[cfg(any())]
            n => yield_!(unknown + n),
            n => yield_!(n),
        }
    } in [(None), (Some(3)), (Some(8))]

    fn items<'a>(log: &'a Log) {
        #[cfg(any())]
        fn helper() -> Unknown {}
        #[cfg(all())]
        fn helper() -> i64 {
            LIMIT
        }
        #[cfg(any())]
        const LIMIT: Unknown = 1;
        #[cfg(not(any()))]
        const LIMIT: i64 = 7;
        #[cfg(any())]
        use unknown::{self, helper, missing};
        struct Pair {
            #[cfg(any())]
            unknown: Unknown,
            number: i64,
        }
        #[cfg(any())]
        impl Unknown for Pair {}
        yield_!(helper());
        let pair = Pair { number: LIMIT };
        yield_!(pair.number);
    } in [()]

    fn macros<'a>(log: &'a Log) {
        #[cfg(any())]
        println!("{} {unknown}", yield_!(1));
        #[cfg(all())]
        println!("{:?}", yield_!(2));
        #[cfg(any())]
        yield_from!(unknown);
        #[cfg(any())]
        unknown_macro! { with anything => at all }
        #[cfg(any())]
        assert!(unknown?);
        if cfg!(any()) {
            yield_!(3);
        } else if cfg!(all()) {
            yield_!(4);
        }
        #[cfg(any())]
        macro_rules! number { () => { unknown } }
        #[cfg(all())]
        macro_rules! number { () => { 5 } }
        yield_!(number!());
    } in [()]

    fn assignments<'a>(log: &'a Log) {
        let (mut x, mut guard) = (1, log.noisy("old"));
        #[cfg(any())]
        { x = unknown; guard = unknown; }
        yield_!(x);
        #[cfg(all())]
        { x += 1; guard = log.noisy("new"); }
        yield_!(x);
        let deferred;
        #[cfg(any())]
        { deferred = yield_!(unknown); }
        #[cfg(all())]
        { yield_!(3); deferred = x; }
        yield_!(deferred);
    } in [()]
}

struct Record<'a> {
    number: i64,
    guard: Noisy<'a>,
    #[cfg(any())]
    unknown: Unknown,
}

coroutines! {
    fn struct_fields<'a>(log: &'a Log) resume first -> i64 {
        let record = Record {
            #[cfg(any())]
            number: yield_!(unknown),
            #[cfg(all())]
            number: yield_!(1),
            #[cfg(all())]
            guard: log.numbered("guard", yield_!(2)),
            #[cfg(any())]
            unknown: { yield_!(unknown)?; unknown },
        };
        yield_!(record.number);
        let Record {
            #[cfg(any())]
            unknown,
            #[cfg(all())]
            number,
            #[cfg(any())]
            guard: Some(other),
            guard,
        } = record;
        yield_!(guard.touch());
        number
    } in [()]

    fn answers<'a>(log: &'a Log) resume first -> i64 {
        #[cfg(any())]
        let answer: String = yield_!(1);
        #[cfg(all())]
        let answer = yield_!(2);
        #[cfg(any())]
        let ref mut answer = yield_!(yield_!(3));
        log.get(answer);
        let mut sum = answer;
        #[cfg(any())]
        { sum += yield_!(unknown); }
        #[cfg(all())]
        { sum += yield_!(sum); }
        sum
    } in [()]

    fn elements<'a>(log: &'a Log) resume first -> i64 {
        fn sum(numbers: &[i64]) -> i64 {
            numbers.iter().sum()
        }
        let list = [#[cfg(all())] yield_!(1), log.get(2), #[cfg(any())] yield_!(unknown), #[cfg(any())] 1];
        log.get(list);
        let a = sum(#[cfg(any())] unknown, #[cfg(all())] &[yield_!(2), #[cfg(any())] "text", yield_!(3)]);
        let pair = (log.get(a), #[cfg(any())] unknown, #[cfg(all())] yield_!(4));
        pair.0 + pair.1 + i64::max(1, #[cfg(any())] unknown()?, yield_!(5))
    } in [()]

    fn within_operands<'a>(log: &'a Log) resume first -> i64 {
        let a = log.get(1) + {
            #[cfg(any())]
            let x = unknown;
            #[cfg(all())]
            let x = yield_!(1);
            #[cfg(any())]
            return unknown;
            x
        };
        let b = match yield_!(a) {
            #[cfg(any())]
            n => unknown(n),
            #[cfg(all())]
            n => n + yield_!(n),
        };
        (|| {
            #[cfg(any())]
            return unknown;
            #[cfg(all())]
            return b + 1;
        })()
    } in [()]
}

generators! {
    fn tails<'a>(log: &'a Log, c: bool) -> i64 {
        let guard = log.noisy("guard");
        let x = {
            #[cfg(any())]
            { yield_!(unknown); unknown }
            #[cfg(all())]
            { yield_!(1); log.get(1) }
        };
        if c {
            #[cfg(all())]
            return { yield_!(2); x };
        }
        #[cfg(all())]
        { yield_!(3); guard.touch() + x }
        #[cfg(any())]
        { yield_!(unknown); "text" }
    } in [(false), (true)]
}
