//! Names that are used twice: in one scope, in inner scopes, in loops, patterns and arguments.

use genmacro_tests::{Log, Noisy, forkable_iterators};

const fn twice(n: i64) -> i64 {
    2 * n
}

forkable_iterators! {
    fn of_a_function_outside_of_its_scope<'a>(log: &'a Log) {
        {
            let twice = twice(1);
            yield_!(twice);
            log.get(twice);
        }
        yield_!(twice(2));
        let last = {
            let twice = log.noisy("twice");
            yield_!(twice.touch());
            yield_!(4);
            1
        };
        yield_!(twice(last));
    } in [()]

    fn of_a_function_in_a_loop<'a>(log: &'a Log) {
        for n in 0..3 {
            let twice = twice(n);
            if twice > 1 {
                log.get(twice);
            }
            if n != 1 {
                yield_!(twice);
            }
        }
        let mut n = 0;
        while twice(n) < 4 {
            let twice = log.numbered("twice", twice(n));
            yield_!(twice.touch());
            n += 1;
        }
    } in [()]

    fn in_one_scope<'a>(log: &'a Log, x: i64) {
        yield_!(x);
        let x = x + 1;
        yield_!(x);
        let x = x * 10;
        yield_!(x);
        log.get(x);
    } in [(1)]

    fn with_both_alive<'a>(log: &'a Log) {
        let x = log.noisy("first");
        yield_!(1);
        let x = log.noisy("second");
        yield_!(2);
        x.touch();
        let x = log.noisy("third");
        yield_!(3);
    } in [()]

    fn with_a_borrow_of_the_first<'a>(log: &'a Log) {
        let x = log.numbered("x", 4);
        let x = x.touch() + 1;
        yield_!(x);
        let y = log.noisy("y");
        let y = (y, 1);
        yield_!(y.1);
        y.0.touch();
    } in [()]

    fn in_an_inner_scope<'a>(log: &'a Log) {
        let x = log.noisy("outer");
        {
            x.touch();
            let x = log.noisy("inner");
            yield_!(1);
            x.touch();
        }
        x.touch();
        yield_!(2);
        {
            yield_!(3);
            let x = x;
            yield_!(4);
            x.touch();
        }
        yield_!(5);
    } in [()]

    fn of_arguments<'a>(log: &'a Log, x: Noisy<'a>, n: i64) {
        yield_!(n);
        let n = n * 2;
        let x = (x, log.noisy("beside"));
        yield_!(n);
        x.0.touch();
        let x = log.noisy("another");
        yield_!(3);
    } in [(log.noisy("argument"), 5)]

    fn in_loops<'a>(log: &'a Log) {
        let i = log.noisy("outer i");
        for i in 0..2 {
            yield_!(i);
            let i = i + 10;
            yield_!(i);
            for i in i..i + 2 {
                yield_!(i);
            }
            log.get(i);
        }
        i.touch();
        let mut n = 0;
        while n < 2 {
            n += 1;
            let n = n * 100;
            yield_!(n);
        }
        yield_!(n);
    } in [()]

    fn in_patterns<'a>(log: &'a Log, x: Option<i64>) {
        if let Some(x) = x {
            yield_!(x);
            let x = -x;
            yield_!(x);
        }
        match x {
            Some(x) if x > 3 => {
                yield_!(x);
                let Some(x) = x.checked_mul(2) else { return };
                yield_!(x);
            }
            x => {
                yield_!(1);
                log.get(x);
            }
        }
        log.get(x);
        yield_!(0);
    } in [(None), (Some(1)), (Some(5))]

    fn unwrapping_in_place<'a>(log: &'a Log, x: Option<i64>) {
        let Some(x) = x else {
            log.get(x);
            yield_!(-1);
            return;
        };
        yield_!(x);
        let x = match x {
            1 => {
                yield_!(11);
                x + 1
            }
            x => x - 1,
        };
        yield_!(x);
        let x = if x > 2 { x } else { let x = x + 5; yield_!(x); x };
        yield_!(x);
    } in [(None), (Some(1)), (Some(9))]

    fn in_format_captures<'a>(log: &'a Log, x: i64) {
        log.event(format!("{x}"));
        yield_!(1);
        let x = format!("<{x}>");
        yield_!(2);
        log.event(format!("{x} {x:?} {{x}}"));
        let width = 6;
        let x = format!("{x:>width$}");
        yield_!(3);
        let width = width + 2;
        log.event(format!("{x:>width$}|{0:1$}", 5, width));
        yield_!(4);
        {
            let x = 3.0;
            let precision = 2;
            yield_!(5);
            log.event(format_args!("{x:.precision$} {y}", y = x));
        }
        log.event(format!(r#"{x} "raw""#));
    } in [(7)]

    fn in_closures<'a>(log: &'a Log, x: i64) {
        let f = |x: i64| x * 2;
        yield_!(f(x));
        let x = f(x) + 1;
        let g = move || x + 1;
        yield_!(g());
        let x = move |y: i64| {
            let x = y;
            x + g()
        };
        yield_!(x(1));
        yield_!(x(2));
    } in [(3)]

    fn in_struct_shorthand<'a>(log: &'a Log, x: i64) {
        struct Point {
            x: i64,
            y: i64,
        }
        let y = 1;
        yield_!(x);
        let x = x + 1;
        let y = y + 10;
        yield_!(x);
        let point = Point { x, y };
        let Point { x, y } = point;
        yield_!(x);
        let Point { x: y, y: x } = Point { x, y };
        yield_!(x);
        yield_!(y);
    } in [(5)]

    /// Fields, methods, functions and labels of the same name are other things.
    fn names_of_other_kinds<'a>(log: &'a Log) {
        #[derive(Clone)]
        struct X {
            x: i64,
        }
        impl X {
            fn x(&self) -> i64 {
                self.x
            }
        }
        fn x(x: i64) -> i64 {
            x + 1
        }
        mod module {
            pub(super) const X: i64 = 9;
        }
        let y = x(1);
        yield_!(y);
        let x = X { x: 5 };
        yield_!(x.x);
        let x = X { x: x.x() + 1 };
        yield_!(x.x());
        'x: for x in 0..3 {
            yield_!(x);
            if x == 1 {
                break 'x;
            }
        }
        yield_!(module::X);
        yield_!(x.x);
    } in [()]

    fn of_deferred<'a>(log: &'a Log, c: bool) {
        let x = log.noisy("first");
        let x;
        yield_!(1);
        if c {
            x = log.noisy("second");
        } else {
            let x = log.noisy("inner");
            yield_!(2);
            return;
        }
        yield_!(3);
        x.touch();
    } in [(false), (true)]

    fn in_let_chains<'a>(log: &'a Log, x: Option<Option<i64>>) {
        if let Some(x) = x && let Some(x) = x && x > 1 {
            yield_!(x);
            let x = x + 1;
            yield_!(x);
        }
        log.get(x);
    } in [(None), (Some(None)), (Some(Some(1))), (Some(Some(2)))]

    fn branches_with_the_same_names<'a>(log: &'a Log, n: i64) {
        if n > 0 {
            let value = log.numbered("positive", n);
            yield_!(1);
            value.touch();
        } else {
            let value = n - 1;
            yield_!(value);
            let value = format!("{value}");
            yield_!(2);
            log.event(value);
        }
        let value = (n, n);
        yield_!(value.0);
        log.get(value);
    } in [(0), (1)]

    fn names_that_an_expansion_might_use<'a>(log: &'a Log) {
        let state = log.noisy("state");
        let machine = 1;
        let sink = 2;
        let drive = 3;
        let argument = 4;
        let __state = 5;
        let resume = 6;
        yield_!(machine + sink + drive);
        let next = argument + resume;
        let witness0 = 8;
        yield_!(next + __state);
        state.touch();
        yield_!(witness0);
    } in [()]

    fn raw_identifiers<'a>(log: &'a Log, r#type: i64) {
        let r#match = r#type + 1;
        yield_!(r#match);
        let r#type = r#match * 2;
        yield_!(r#type);
        log.event(format!("{type} {match}", type = r#type, match = r#match));
        let r#yield = 5;
        yield_!(r#yield);
    } in [(1)]
}
