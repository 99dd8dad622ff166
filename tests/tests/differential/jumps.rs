//! `break`, `continue` and `return`, across any nesting, out of code with yields and without.

use genmacro_tests::{Log, forkable_generators, forkable_iterators};

forkable_iterators! {
    fn mentions_where_control_cannot_come<'a>(log: &'a Log) {
        let n = log.get(2);
        let number: i64 = log.get(3);
        let x: i64;
        yield_!(1);
        if n > 2 {
            log.get(i64::max(match n { 3 => return, _ => return }, number));
        }
        if n > 1 {
            log.event("more");
            yield_!(2);
            if n == 2 {
                x = match n { 2 => return, _ => return };
            }
        }
    } in [()]

    fn continue_in_while<'a>(log: &'a Log) {
        let mut i = 0;
        while i < 6 {
            i += 1;
            let each = log.numbered("each", i);
            if i % 3 == 0 {
                continue;
            }
            yield_!(i);
            if i % 2 == 0 {
                continue;
            }
            log.event("odd");
        }
    } in [()]

    fn continue_in_for<'a>(log: &'a Log, xs: Vec<i64>) {
        for x in xs {
            if x < 0 {
                continue;
            }
            yield_!(x);
            if x == 0 {
                break;
            }
            log.event("positive");
        }
        yield_!(99);
    } in [(vec![1, -1, 2]), (vec![3, 0, 4])]

    fn labelled_loops<'a>(log: &'a Log, stop: i64) {
        'outer: for i in 0..4 {
            let outer = log.numbered("outer", i);
            for j in 0..4 {
                let inner = log.numbered("inner", j);
                if j > i {
                    continue 'outer;
                }
                yield_!(10 * i + j);
                if i + j == stop {
                    break 'outer;
                }
            }
            log.event("not reached for continues");
        }
        yield_!(-1);
    } in [(0), (3), (100)]

    fn three_labels<'a>(log: &'a Log, code: i64) {
        let mut turns = 0;
        'a: loop {
            let a = log.noisy("a");
            turns += 1;
            if turns > 2 {
                break;
            }
            'b: while turns < 10 {
                let b = log.noisy("b");
                for i in 0..2 {
                    let c = log.numbered("c", i);
                    yield_!(i);
                    match code {
                        0 => continue 'a,
                        1 => break 'b,
                        2 => break 'a,
                        3 => {
                            turns += 5;
                            continue 'b;
                        }
                        4 => continue,
                        5 => return,
                        _ => break,
                    }
                }
                turns += 5;
            }
            yield_!(turns);
        }
        yield_!(99);
    } in [(0), (1), (2), (3), (4), (5), (6)]

    fn return_from_the_depths<'a>(log: &'a Log, at: i64) {
        let a = log.noisy("a");
        for i in 0..3 {
            let b = log.numbered("b", i);
            loop {
                let c = log.noisy("c");
                yield_!(i);
                if i == at {
                    let d = log.noisy("d");
                    if at == 1 {
                        yield_!(50);
                    }
                    return;
                }
                break;
            }
        }
        log.event("reached the end");
    } in [(0), (1), (7)]

    fn early_return_without_a_yield<'a>(log: &'a Log, early: bool) {
        let guard = log.noisy("guard");
        if early {
            return;
        }
        yield_!(1);
    } in [(false), (true)]

    fn return_as_tail<'a>(log: &'a Log) {
        let guard = log.noisy("guard");
        yield_!(1);
        return
    } in [()]

    fn return_unit_expression<'a>(log: &'a Log, x: i64) {
        if x == 0 {
            return log.event("an expression");
        }
        yield_!(1);
        return finish(log);
        fn finish(log: &Log) {
            log.event("a call");
        }
    } in [(0), (1)]

    /// Opaque code (no yield inside) that jumps to loops of the machine.
    fn jumps_in_initialisers<'a>(log: &'a Log, xs: Vec<Option<i64>>) {
        'outer: for x in xs {
            let guard = log.noisy("guard");
            let x = match x {
                Some(x) => x,
                None => continue,
            };
            let y = if x == 3 { break 'outer } else { x + 1 };
            yield_!(y);
            let z = if let 4 = x { continue 'outer } else if x == 5 { return } else { y + 1 };
            yield_!(z);
        }
        yield_!(0);
    } in [
        (vec![Some(1), None, Some(2)]),
        (vec![Some(4), Some(3), Some(1)]),
        (vec![Some(6), Some(5), Some(7)]),
    ]

    fn jumps_in_quiet_loops<'a>(log: &'a Log, xs: Vec<i64>) {
        'outer: for x in xs {
            yield_!(x);
            for i in 0..10 {
                if i == x {
                    continue 'outer;
                }
                if i * x == 14 {
                    break 'outer;
                }
                if i * x == 18 {
                    return;
                }
                if i == 9 {
                    break;
                }
            }
            log.event("the end of the body");
        }
        log.event("the end");
    } in [(vec![1, 20]), (vec![20, 7, 1]), (vec![18, 3]), (vec![9, 9, 2])]

    fn jumps_in_operands<'a>(log: &'a Log, xs: Vec<i64>) {
        for x in xs {
            let guard = log.numbered("guard", x);
            yield_!(if x == 2 { continue } else { x });
            yield_!(match x {
                3 => break,
                4 => return,
                other => other * 10,
            });
        }
        log.event("the end");
    } in [(vec![1, 2, 5]), (vec![1, 3, 5]), (vec![4, 5])]

    fn jumps_in_conditions<'a>(log: &'a Log, xs: Vec<i64>) {
        for x in xs {
            let guard = log.numbered("guard", x);
            if (match x { 1 => continue, 2 => break, other => other }) > 3 {
                yield_!(x);
            }
            match if x == 4 { return } else { x } {
                5 => yield_!(55),
                _ => log.event("other"),
            }
        }
        log.event("the end");
    } in [(vec![1, 3, 5]), (vec![5, 2]), (vec![5, 4])]

    fn jumps_in_arguments_of_macros<'a>(log: &'a Log, xs: Vec<Option<i64>>) {
        for x in xs {
            log.event(format!("got {}", match x { Some(x) => x, None => continue }));
            yield_!(1);
        }
    } in [(vec![Some(1), None, Some(2)])]

    fn loops_in_closures_keep_their_jumps<'a>(log: &'a Log, xs: Vec<i64>) {
        for x in xs {
            let first = move |limit: i64| {
                for i in 0..limit {
                    if i * i >= x {
                        return i;
                    }
                    if i == 5 {
                        break;
                    }
                }
                -1
            };
            yield_!(first(2));
            yield_!(first(10));
        }
    } in [(vec![0, 1, 9, 100])]

    fn break_out_of_blocks_in_loops<'a>(log: &'a Log, n: i64) {
        'numbers: for i in 0..n {
            'body: {
                let guard = log.numbered("guard", i);
                if i % 2 == 0 {
                    break 'body;
                }
                if i == 3 {
                    break 'numbers;
                }
                yield_!(i);
                if i == 1 {
                    continue 'numbers;
                }
                log.event("the end of the block");
            }
            yield_!(100 + i);
        }
    } in [(1), (2), (5)]

    /// Everything after a jump is dead; a yield there too.
    fn dead_code<'a>(log: &'a Log, x: i64) {
        let guard = log.noisy("guard");
        loop {
            yield_!(1);
            if x == 0 {
                break;
                yield_!(2);
            }
            return;
            yield_!(3);
        }
        yield_!(4);
        return;
        yield_!(5);
        log.event("unreachable");
    } in [(0), (1)]

    fn dead_after_infinite_loop<'a>(log: &'a Log) {
        let mut n = 0;
        loop {
            n += 1;
            if n > 2 {
                return;
            }
            yield_!(n);
        }
        yield_!(-1);
    } in [()]

    fn continue_in_match_in_loop<'a>(log: &'a Log, text: &'a str) {
        let mut depth = 0;
        for c in text.chars() {
            match c {
                ' ' => continue,
                '(' => {
                    depth += 1;
                    yield_!(depth);
                    continue;
                }
                ')' => {
                    depth -= 1;
                    if depth < 0 {
                        yield_!(-1);
                        break;
                    }
                }
                _ => {}
            }
            yield_!(i64::from(u32::from(c)));
        }
        log.event("end");
    } in [("(a b)"), ("())a"), ("")]
}

forkable_generators! {
    fn break_with_value<'a>(log: &'a Log, n: i64) -> i64 {
        let mut i = 0;
        let found = loop {
            let each = log.numbered("each", i);
            i += 1;
            yield_!(i);
            if i == n {
                break i * 10;
            }
            if i > 3 {
                break -1;
            }
        };
        yield_!(found);
        found + 1
    } in [(1), (3), (9)]

    fn break_outer_with_value<'a>(log: &'a Log, n: i64) -> i64 {
        let found = 'outer: loop {
            let a = log.noisy("a");
            let inner = loop {
                let b = log.noisy("b");
                yield_!(1);
                if n == 0 {
                    break 'outer 7;
                }
                if n == 1 {
                    break 8;
                }
                yield_!(2);
                return 9;
            };
            yield_!(inner);
            break inner + 1;
        };
        yield_!(found);
        found
    } in [(0), (1), (2)]

    fn return_with_value<'a>(log: &'a Log, x: i64) -> i64 {
        let guard = log.numbered("guard", 3);
        if x == 0 {
            return guard.touch();
        }
        yield_!(1);
        if x == 1 {
            return guard.touch() + 1;
        }
        for i in 0..x {
            yield_!(i);
            if i == 4 {
                return i;
            }
        }
        return guard.into_number();
    } in [(0), (1), (2), (6)]

    fn loop_as_tail<'a>(log: &'a Log, n: i64) -> i64 {
        let mut i = 0;
        loop {
            yield_!(i);
            i += 1;
            if i >= n {
                break i;
            }
        }
    } in [(0), (3)]

    fn a_loop_with_a_value_after_a_suspension<'a>(log: &'a Log, attempts: &'a [i64]) -> i64 {
        let mut left = attempts.iter();
        let mut failures = 0;
        let found = loop {
            let name = match left.next() {
                Some(&name) if name > 10 => log.noisy("name").into_number() + name,
                Some(&name) => {
                    failures += 1;
                    if failures == 3 {
                        return -1;
                    }
                    yield_!(name);
                    continue;
                }
                None => {
                    yield_!(0);
                    return -2;
                }
            };
            yield_!(name);
            match left.len() {
                0 => break name,
                _ => yield_!(failures),
            }
        };
        yield_!(found);
        let more = loop {
            match left.next() {
                Some(_) => yield_!(1),
                None => break found + 1,
            }
        };
        more * 2
    } in [(&[]), (&[1, 2]), (&[1, 2, 3]), (&[11]), (&[1, 11, 12])]

    fn return_in_an_initialiser<'a>(log: &'a Log, option: Option<i64>) -> i64 {
        let guard = log.noisy("guard");
        yield_!(0);
        let x = match option {
            Some(x) => x,
            None => return -1,
        };
        yield_!(x);
        let Some(y) = x.checked_sub(1) else { return -2 };
        y
    } in [(None), (Some(i64::MIN)), (Some(5))]
}
