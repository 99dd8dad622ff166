//! Recursive bodies, run as plain functions and as generators.

use genmacro_tests::{Log, recursives};

recursives! {
    group in_order(log) {
        fn in_order<'a>(log: &'a Log, from: i64, to: i64) {
            if from >= to {
                return;
            }
            let middle: i64 = from.midpoint(to);
            let _whole = log.numbered("whole", middle);
            {
                let _left = log.numbered("left", middle);
                yield_from!(in_order(log, from, middle));
            }
            yield_!(log.get(middle));
            let right = log.numbered("right", middle);
            yield_from!(in_order(log, middle + 1, to));
            drop(right);
            log.event("end");
        }
    }
    in [(0, 0), (0, 1), (0, 4), (3, 9)]

    group even(log) {
        fn even<'a>(log: &'a Log, n: i64) {
            let _even = log.numbered("even", n);
            yield_!(n);
            if n > 0 {
                yield_from!(odd(log, n - 1, log.noisy("argument")));
            }
        }
        fn odd<'a>(log: &'a Log, n: i64, guard: genmacro_tests::Noisy<'a>) {
            for i in 0..2 {
                let _round = log.numbered("round", i);
                if n > 0 {
                    yield_from!(even(log, n - 1));
                    continue;
                }
                yield_!(-n);
            }
        }
    }
    in [(0), (1), (4)]

    group others(log) {
        fn others<'a>(log: &'a Log, n: i64) {
            let _outer = log.numbered("outer", n);
            yield_from!([n, n + 1]);
            yield_from!((0..n).map(|i| log.get(i)));
            let mut lent = n..n + 2;
            yield_from!(&mut lent);
            yield_from!(lent.by_ref());
            if n > 0 {
                yield_from!(others(log, n - 1));
            }
            yield_from!(Some(n));
        }
    }
    in [(0), (2)]

    group places(log) {
        fn places<'a>(log: &'a Log, n: i64) {
            let guard = log.numbered("guard", n);
            let unit = match n {
                0 => yield_!(log.get(10)),
                _ if log.get(n % 2 == 0) => yield_from!(places(log, { let _block = log.noisy("block"); n - 1 })),
                _ => {
                    let () = yield_from!(places(log, n - 1));
                    'block: {
                        if n == 1 {
                            break 'block yield_from!(places(log, n - 1));
                        }
                        yield_!(n);
                    }
                }
            };
            log.event(format_args!("{unit:?}"));
            while log.get(false) {}
            drop(guard);
        }
    }
    in [(0), (1), (2), (3)]

    group early(log) {
        fn early<'a>(log: &'a Log, n: i64) {
            let _guard = log.numbered("guard", n);
            for i in 0..n {
                yield_!(i);
                yield_from!(early(log, i));
                if i == 2 {
                    return;
                }
            }
            if n == 0 {
                return yield_from!(early(log, -1));
            }
        }
    }
    in [(0), (2), (4)]

    group borrowed(log) {
        fn borrowed<'a>(log: &'a Log, list: &'a [i64]) {
            let [first, rest @ ..] = list else { return };
            let _guard = log.numbered("guard", *first);
            yield_!(*first);
            yield_from!(borrowed(log, rest));
            yield_!(-*first);
        }
    }
    in [(&[]), (&[1, 2, 3])]
}
