//! Control flow that has a value, deferred initialisation, and re-assignment.

use genmacro_tests::{Log, forkable_generators, forkable_iterators};

forkable_iterators! {
    fn value_of_if<'a>(log: &'a Log, x: i64) {
        let y = if x > 0 {
            yield_!(1);
            x * 2
        } else {
            -x
        };
        yield_!(y);
        let z = if y > 5 {
            let inner = log.noisy("inner");
            yield_!(2);
            inner.touch() + 3
        } else if y > 3 {
            4
        } else {
            yield_!(5);
            yield_!(6);
            7
        };
        yield_!(z);
    } in [(0), (1), (2), (3)]

    fn value_of_match<'a>(log: &'a Log, option: Option<i64>) {
        let x = match option {
            Some(x) if x > 10 => {
                yield_!(x);
                x / 2
            }
            Some(x) => x,
            None => {
                log.event("none");
                yield_!(0);
                -1
            }
        };
        yield_!(x);
    } in [(None), (Some(5)), (Some(20))]

    fn value_of_match_that_moves<'a>(log: &'a Log, n: i64) {
        let a = log.noisy("a");
        let b = log.noisy("b");
        let chosen = match n {
            0 => {
                yield_!(0);
                a
            }
            1 => b,
            _ => {
                yield_!(1);
                log.noisy("c")
            }
        };
        yield_!(2);
        chosen.touch();
    } in [(0), (1), (2)]

    fn value_of_block<'a>(log: &'a Log) {
        let sum = {
            let a = log.numbered("a", 1);
            yield_!(1);
            let b = log.numbered("b", 2);
            yield_!(2);
            a.touch() + b.touch()
        };
        yield_!(sum);
        let () = {
            yield_!(7);
        };
    } in [()]

    fn nested_values<'a>(log: &'a Log, x: i64) {
        let y = if x > 1 {
            match x {
                2 => {
                    let z = {
                        yield_!(1);
                        x + 1
                    };
                    yield_!(z);
                    z * 2
                }
                other => loop {
                    yield_!(other);
                    break other + 5;
                },
            }
        } else {
            'block: {
                if x == 1 {
                    break 'block 100;
                }
                yield_!(2);
                200
            }
        };
        yield_!(y);
    } in [(0), (1), (2), (3)]

    fn tuple_from_if<'a>(log: &'a Log, c: bool) {
        let (a, b) = if c {
            yield_!(1);
            (log.noisy("a"), 2)
        } else {
            (log.noisy("other"), 3)
        };
        yield_!(b);
        a.touch();
    } in [(false), (true)]

    fn diverging_branches<'a>(log: &'a Log, xs: Vec<i64>) {
        for x in xs {
            let y = if x > 2 {
                yield_!(x);
                continue;
            } else if x < 0 {
                yield_!(-x);
                return;
            } else {
                x
            };
            yield_!(y + 100);
        }
    } in [(vec![1, 3, 2]), (vec![0, -1, 5])]

    fn deferred<'a>(log: &'a Log, c: bool) {
        let x;
        if c {
            x = 1;
        } else {
            yield_!(0);
            x = 2;
        }
        yield_!(x);
    } in [(false), (true)]

    fn deferred_noisy<'a>(log: &'a Log, c: bool) {
        let guard;
        let before = log.noisy("before");
        if c {
            guard = log.noisy("then");
            yield_!(1);
        } else {
            yield_!(2);
            guard = log.noisy("else");
        }
        yield_!(3);
        guard.touch();
    } in [(false), (true)]

    fn deferred_and_maybe_never<'a>(log: &'a Log, c: bool) {
        let guard;
        if c {
            guard = log.noisy("guard");
            yield_!(1);
        }
        yield_!(2);
    } in [(false), (true)]

    fn deferred_in_a_loop<'a>(log: &'a Log) {
        for i in 0..3 {
            let name;
            yield_!(i);
            if i == 1 {
                continue;
            }
            name = log.numbered("name", i);
            yield_!(10 * i);
            name.touch();
        }
    } in [()]

    fn deferred_by_a_loop<'a>(log: &'a Log) {
        let found;
        let mut i = 0;
        loop {
            yield_!(i);
            if i == 2 {
                found = log.numbered("found", i);
                break;
            }
            i += 1;
        }
        yield_!(found.touch());
    } in [()]

    fn assigned_anew<'a>(log: &'a Log) {
        let mut x = log.noisy("first");
        yield_!(1);
        x = log.noisy("second");
        yield_!(2);
        x.touch();
        x = log.noisy("third");
        yield_!(3);
    } in [()]

    fn assigned_after_a_move<'a>(log: &'a Log, n: i64) {
        let mut x = log.noisy("first");
        for i in 0..n {
            yield_!(i);
            drop(x);
            yield_!(10 + i);
            x = log.numbered("next", i);
        }
        yield_!(99);
        x.touch();
    } in [(0), (1), (2)]

    fn assigned_in_branches<'a>(log: &'a Log, n: i64) {
        let mut kept = None;
        for i in 0..n {
            if i % 2 == 0 {
                kept = Some(log.numbered("kept", i));
                yield_!(i);
            } else if let Some(kept) = kept.take() {
                yield_!(10 * i);
                kept.touch();
            }
        }
        yield_!(-1);
    } in [(0), (1), (4)]

    fn compound_assignment<'a>(log: &'a Log, n: i64) {
        let mut sum = 0;
        let mut product = 1;
        for i in 1..=n {
            sum += i;
            product *= log.get(i);
            yield_!(sum);
            product -= 1;
            sum <<= 1;
            yield_!(product);
        }
        log.get((sum, product));
    } in [(0), (3)]

    fn numbers_of_many_types<'a>(log: &'a Log) {
        let byte = 200_u8;
        let mut float = 1.5;
        let small: i16 = -3;
        let letter = 'a';
        yield_!(i64::from(byte));
        float *= 2.0_f32;
        yield_!(small.into());
        let inferred = byte.wrapping_add(100);
        yield_!(float as i64);
        yield_!(i64::from(inferred) + i64::from(u32::from(letter)));
    } in [()]

    /// The type of a literal is inferred from a use on the other side of a yield.
    fn inferred_from_a_later_use<'a>(log: &'a Log) {
        let mut list = Vec::new();
        let small = 7;
        let mut nothing = None;
        yield_!(1);
        list.push(small);
        yield_!(2);
        let byte: u8 = small;
        nothing = nothing.or(Some("text"));
        yield_!(list.len() as i64 + i64::from(byte));
        log.get(nothing);
    } in [()]

    fn inferred_by_collect<'a>(log: &'a Log, xs: Vec<i64>) {
        let doubled = xs.iter().map(|x| x * 2).collect::<Vec<_>>();
        yield_!(doubled.len() as i64);
        let parsed = "1 2 3".split(' ').map(str::parse).collect::<Result<Vec<i64>, _>>();
        yield_!(doubled.iter().sum());
        if let Ok(parsed) = parsed {
            yield_!(parsed[2]);
        }
        let default = Default::default();
        yield_!(0);
        log.get(vec![1_u16, default]);
    } in [(vec![1, 2])]
}

forkable_generators! {
    fn if_as_tail_value<'a>(log: &'a Log, c: bool) -> i64 {
        let guard = log.numbered("guard", 4);
        if c {
            yield_!(1);
            guard.touch()
        } else {
            log.event("quiet");
            5
        }
    } in [(false), (true)]

    fn match_as_tail_value<'a>(log: &'a Log, option: Option<i64>) -> i64 {
        match option {
            Some(x) if x > 3 => {
                yield_!(x);
                x + 1
            }
            Some(x) => x,
            None => {
                let inner = log.numbered("inner", 8);
                yield_!(0);
                inner.into_number()
            }
        }
    } in [(None), (Some(1)), (Some(4))]

    fn running_totals<'a>(log: &'a Log, xs: Vec<i64>) -> i64 {
        let mut total = 0;
        for x in xs {
            total += x;
            yield_!(total);
        }
        total
    } in [(vec![]), (vec![1, 2, 3])]
}
