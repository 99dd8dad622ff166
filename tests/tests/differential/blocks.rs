//! Blocks, labelled blocks, items, and the scopes they make.

use genmacro_tests::{Log, forkable_generators, forkable_iterators};

forkable_iterators! {
    fn nothing<'a>(log: &'a Log) {} in [()]

    fn no_yield_but_effects<'a>(log: &'a Log) {
        log.event("only this");
        let _guard = log.noisy("guard");
    } in [()]

    fn single<'a>(log: &'a Log) {
        yield_!(1);
    } in [()]

    fn single_as_tail<'a>(log: &'a Log) {
        yield_!(1)
    } in [()]

    fn straight_line<'a>(log: &'a Log) {
        log.event("one");
        yield_!(1);
        log.event("two");
        yield_!(2);
        yield_!(3);
        log.event("end");
    } in [()]

    fn unit_binding<'a>(log: &'a Log) {
        let unit = yield_!(1);
        log.get(unit);
        let () = yield_!(2);
        let _ = yield_!(3);
    } in [()]

    fn other_delimiters<'a>(log: &'a Log) {
        yield_![1];
        yield_! { 2 }
        yield_!(3,);
    } in [()]

    fn operands_are_evaluated_once<'a>(log: &'a Log, x: i64) {
        yield_!(log.get(x) + log.get(2 * x));
        yield_!({
            let inner = log.noisy("inner");
            inner.touch() + x
        });
    } in [(1), (-7)]

    fn temporaries_of_an_operand<'a>(log: &'a Log) {
        yield_!(log.numbered("temporary", 4).touch());
        log.event("between");
        yield_!(log.numbered("temporary", 5).into_number());
    } in [()]

    fn inner_blocks<'a>(log: &'a Log) {
        let outer = log.noisy("outer");
        {
            let first = log.noisy("first");
            yield_!(1);
            first.touch();
        }
        {
            let second = log.noisy("second");
            {
                let third = log.noisy("third");
                yield_!(2);
                third.touch();
            }
            yield_!(3);
            second.touch();
        }
        yield_!(4);
        outer.touch();
    } in [()]

    fn block_as_tail<'a>(log: &'a Log) {
        let outer = log.noisy("outer");
        {
            let inner = log.noisy("inner");
            yield_!(1);
            inner.touch();
            {
                yield_!(2)
            }
        }
    } in [()]

    fn unsafe_block<'a>(log: &'a Log, xs: Vec<i64>) {
        unsafe {
            let first = *xs.get_unchecked(0);
            yield_!(first);
            let second = *xs.get_unchecked(1);
            yield_!(second);
        }
        log.event("safe again");
        let sum = unsafe { xs.get_unchecked(0) + xs.get_unchecked(1) };
        yield_!(sum);
    } in [(vec![1, 2])]

    fn labelled_block<'a>(log: &'a Log, n: i64) {
        let outer = log.noisy("outer");
        'block: {
            let inner = log.noisy("inner");
            yield_!(1);
            if n == 1 {
                break 'block;
            }
            yield_!(2);
            if n == 2 {
                let last = log.noisy("last");
                yield_!(3);
                break 'block;
            }
            inner.touch();
        }
        yield_!(4);
    } in [(1), (2), (3)]

    fn nested_labelled_blocks<'a>(log: &'a Log, n: i64) {
        'outer: {
            let a = log.noisy("a");
            'inner: {
                let b = log.noisy("b");
                yield_!(1);
                match n {
                    0 => break 'outer,
                    1 => break 'inner,
                    2 => {
                        yield_!(2);
                        break 'outer;
                    }
                    3 => {
                        yield_!(3);
                        break 'inner;
                    }
                    _ => {}
                }
                yield_!(4);
            }
            log.event("after inner");
            yield_!(5);
        }
        log.event("after outer");
        yield_!(6);
    } in [(0), (1), (2), (3), (4)]

    fn labels_that_shadow<'a>(log: &'a Log, n: i64) {
        'label: {
            yield_!(1);
            if n > 0 {
                'other: {
                    yield_!(2);
                    if n > 1 {
                        break 'label;
                    }
                    break 'other;
                }
                yield_!(3);
            }
            yield_!(4);
        }
        'label: {
            yield_!(5);
            if n > 2 {
                break 'label;
            }
            yield_!(6);
        }
    } in [(0), (1), (2), (3)]

    fn items_in_the_body<'a>(log: &'a Log, x: i64) {
        const STEP: i64 = 10;
        static NAMES: [&str; 2] = ["zero", "one"];
        struct Point {
            x: i64,
            y: i64,
        }
        impl Point {
            fn sum(&self) -> i64 {
                self.x + self.y + STEP
            }
        }
        #[derive(Clone)]
        enum Kind {
            Even,
            Odd,
        }
        yield_!(later(x));
        let point = Point { x, y: STEP };
        yield_!(point.sum());
        let kind = if x % 2 == 0 { Kind::Even } else { Kind::Odd };
        match kind {
            Kind::Even => yield_!(0),
            Kind::Odd => yield_!(1),
        }
        log.event(NAMES[usize::from(matches!(kind, Kind::Odd))]);
        use std::cmp::max;
        yield_!(max(x, STEP));
        fn later(x: i64) -> i64 {
            x * STEP
        }
    } in [(1), (4), (20)]

    fn items_in_an_inner_block<'a>(log: &'a Log) {
        fn value() -> i64 {
            1
        }
        yield_!(value());
        {
            fn value() -> i64 {
                2
            }
            const OFFSET: i64 = 100;
            yield_!(value());
            yield_!(value() + OFFSET);
        }
        yield_!(value());
    } in [()]

    /// A trait, with a generic function that is called on both sides of a yield.
    fn trait_in_the_body<'a>(log: &'a Log) {
        trait Twice {
            fn twice(&self) -> i64;
        }
        impl Twice for i64 {
            fn twice(&self) -> i64 {
                self * 2
            }
        }
        fn four_times<T: Twice>(value: &T) -> i64 {
            value.twice().twice()
        }
        let x = 3;
        yield_!(x.twice());
        yield_!(four_times(&x));
    } in [()]

    /// Both copies of the body share one static.
    unique fn static_counter<'a>(log: &'a Log) {
        use std::sync::atomic::{AtomicI64, Ordering};
        static COUNTER: AtomicI64 = AtomicI64::new(0);
        COUNTER.store(0, Ordering::Relaxed);
        COUNTER.fetch_add(1, Ordering::Relaxed);
        // Other runs may be suspended here: but not in this thread of this test.
        yield_!(COUNTER.fetch_add(1, Ordering::Relaxed));
        yield_!(COUNTER.fetch_add(1, Ordering::Relaxed));
    } in [()]

    fn macros_in_the_body<'a>(log: &'a Log, x: i64) {
        macro_rules! double {
            ($e:expr) => {
                $e * 2
            };
        }
        yield_!(double!(x));
        let y = double!(x + 1);
        yield_!(y);
        log.event(format!("{x} {y:>3} {}", double!(y)));
        assert!(y == double!(x + 1), "{y}");
        assert_eq!(y, 2 * x + 2);
        debug_assert_ne!(y, x * 2);
        let all = vec![x, y];
        yield_!(all.len() as i64);
        if matches!(all.first(), Some(&v) if v == x) {
            yield_!(all[0]);
        }
    } in [(3)]

    fn attributes_in_the_body<'a>(log: &'a Log) {
        #[allow(unused_variables)]
        let x = 1;
        yield_!(1);
        {
            yield_!(2);
        }
        #[allow(clippy::never_loop)]
        loop {
            yield_!(3);
            break;
        }
    } in [()]

    fn stray_semicolons<'a>(log: &'a Log) {
        ;
        yield_!(1);;
        { };
        {
            yield_!(2);
        };
        ;
    } in [()]
}

forkable_generators! {
    fn value_without_yield<'a>(log: &'a Log) -> i64 {
        log.event("body");
        7
    } in [()]

    fn value_as_tail<'a>(log: &'a Log, x: i64) -> i64 {
        let guard = log.noisy("guard");
        yield_!(x);
        x + guard.touch()
    } in [(5)]

    fn block_values<'a>(log: &'a Log, x: i64) -> i64 {
        let a = {
            let inner = log.numbered("inner", x);
            yield_!(1);
            inner.touch() + 1
        };
        let b = 'block: {
            let inner = log.noisy("block");
            if a > 3 {
                break 'block a;
            }
            yield_!(2);
            if a > 2 {
                yield_!(3);
                break 'block 2 * a;
            }
            yield_!(4);
            3 * a
        };
        let c = unsafe {
            yield_!(5);
            b + 1
        };
        {
            yield_!(a + b + c);
            let last = log.noisy("last");
            c + last.touch()
        }
    } in [(0), (1), (2), (3), (4)]
}
