//! `loop`, `while`, `while let` and `for`.

use std::collections::{BTreeMap, VecDeque};

use genmacro_tests::{Log, forkable_iterators};

forkable_iterators! {
    fn loop_with_break<'a>(log: &'a Log, n: i64) {
        let mut i = 0;
        loop {
            if i == n {
                break;
            }
            yield_!(i);
            i += 1;
        }
        log.event("done");
    } in [(0), (1), (3)]

    fn loop_that_yields_last<'a>(log: &'a Log) {
        let mut i = 0;
        loop {
            let each = log.numbered("each", i);
            i += 1;
            if i > 3 {
                return;
            }
            yield_!(i);
        }
    } in [()]

    fn loop_that_yields_first<'a>(log: &'a Log) {
        let mut i = 0;
        loop {
            yield_!(i);
            i += 1;
            let each = log.numbered("each", i);
            if i > 2 {
                break;
            }
        }
    } in [()]

    fn loop_that_yields_in_tail_position<'a>(log: &'a Log) {
        let mut i = 0;
        loop {
            if i == 3 {
                break;
            }
            i += 1;
            yield_!(i)
        }
    } in [()]

    fn while_condition<'a>(log: &'a Log, n: i64) {
        let mut i = n;
        while log.get(i > 0) {
            let each = log.numbered("each", i);
            yield_!(i);
            i -= 1;
        }
        yield_!(-1);
    } in [(0), (1), (3)]

    fn while_with_block_condition<'a>(log: &'a Log, n: i64) {
        let mut i = 0;
        while {
            i += 1;
            i < n
        } {
            yield_!(i);
        }
    } in [(0), (3)]

    fn while_let_pop<'a>(log: &'a Log, mut stack: Vec<i64>) {
        while let Some(x) = stack.pop() {
            yield_!(x);
            if x > 10 {
                stack.push(x / 2);
            }
        }
        log.event("empty");
    } in [(vec![]), (vec![1, 2]), (vec![3, 42])]

    fn while_let_moves<'a>(log: &'a Log) {
        let mut queue = VecDeque::from([log.noisy("a"), log.noisy("b"), log.noisy("c")]);
        while let Some(front) = queue.pop_front() {
            yield_!(queue.len() as i64);
            front.touch();
        }
    } in [()]

    fn while_let_chain<'a>(log: &'a Log, mut xs: Vec<i64>) {
        while let Some(x) = xs.pop() && log.get(x != 0) {
            yield_!(x);
        }
        yield_!(xs.len() as i64);
    } in [(vec![1, 0, 2, 3]), (vec![0]), (vec![])]

    fn while_let_next<'a>(log: &'a Log, xs: Vec<i64>) {
        let mut iter = xs.into_iter();
        while let Some(x) = iter.next() {
            yield_!(x);
            if x == 2 {
                iter.next();
            }
        }
    } in [(vec![1, 2, 3, 4])]

    fn for_range<'a>(log: &'a Log, n: i64) {
        for i in 0..n {
            yield_!(i);
        }
        for i in (0..=n).rev().step_by(2) {
            yield_!(i);
        }
    } in [(0), (1), (5)]

    fn for_vec<'a>(log: &'a Log, xs: Vec<i64>) {
        for x in xs {
            yield_!(x);
            log.event(x);
        }
    } in [(vec![]), (vec![1, 2, 3])]

    fn for_noisy_vec<'a>(log: &'a Log) {
        let all = vec![log.noisy("a"), log.noisy("b"), log.noisy("c")];
        for each in all {
            yield_!(1);
            each.touch();
        }
        yield_!(2);
    } in [()]

    /// What the loop has not come to yet is dropped with the iterator.
    fn for_noisy_vec_left_early<'a>(log: &'a Log) {
        let after = log.noisy("after");
        for each in vec![log.noisy("a"), log.noisy("b"), log.noisy("c")] {
            yield_!(1);
            each.touch();
            break;
        }
        yield_!(2);
        after.touch();
    } in [()]

    fn for_borrowed_slice<'a>(log: &'a Log, xs: &'a [i64]) {
        for x in xs {
            yield_!(*x);
        }
        for &x in xs.iter().rev() {
            yield_!(x);
        }
    } in [(&[]), (&[1, 2, 3])]

    unique fn for_mutable_slice<'a>(log: &'a Log, xs: &'a mut [i64]) {
        for x in xs {
            *x += 1;
            yield_!(*x);
            *x += 1;
            log.get(*x);
        }
    } in [(genmacro_tests::leak([1, 2, 3]))]

    fn for_adaptors<'a>(log: &'a Log, xs: Vec<i64>, ys: &'a [i64]) {
        for (i, (x, y)) in xs.into_iter().zip(ys.iter().copied()).enumerate() {
            yield_!(i as i64);
            yield_!(x * y);
        }
        for x in ys.iter().filter(|y| **y > 1).map(|y| log.get(y * 10)) {
            yield_!(x);
        }
        for pair in ys.windows(2) {
            yield_!(pair[0] + pair[1]);
        }
        for chunk in ys.chunks(2) {
            let [first, ..] = chunk else { continue };
            yield_!(*first);
        }
    } in [(vec![1, 2, 3], &[4, 5]), (vec![], &[])]

    fn for_chars_and_bytes<'a>(log: &'a Log, text: &'a str) {
        for c in text.chars() {
            yield_!(i64::from(u32::from(c)));
        }
        for (i, b) in text.bytes().enumerate() {
            yield_!(i as i64 + i64::from(b));
        }
        for word in text.split(' ') {
            yield_!(word.len() as i64);
            log.event(word);
        }
    } in [("añ z"), ("")]

    unique fn for_array_and_map<'a>(log: &'a Log) {
        for [a, b] in [[1, 2], [3, 4]] {
            yield_!(a);
            yield_!(b);
        }
        let map = BTreeMap::from([(1, "one"), (2, "two")]);
        for (number, name) in map {
            yield_!(number);
            log.event(name);
        }
    } in [()]

    fn for_option<'a>(log: &'a Log, option: Option<i64>) {
        for x in option {
            yield_!(x);
        }
        for _ in 0..2 {
            yield_!(7);
        }
    } in [(None), (Some(1))]

    /// The head is evaluated once, before the body.
    fn for_head_with_effects<'a>(log: &'a Log, n: i64) {
        for i in log.get(0)..log.get(n) {
            yield_!(i);
        }
    } in [(0), (2)]

    /// A temporary of the head that the iterator does not hold.
    fn for_head_that_reads<'a>(log: &'a Log) {
        let limit = log.numbered("limit", 2);
        for i in 0..limit.touch() {
            yield_!(i);
        }
        limit.touch();
    } in [()]

    unique fn for_over_a_generator<'a>(log: &'a Log, n: i64) {
        fn inner(n: i64) -> impl Iterator<Item = i64> {
            (0..n).map(|i| i * i)
        }
        for x in inner(n) {
            yield_!(x);
        }
    } in [(3)]

    fn three_deep<'a>(log: &'a Log, n: i64) {
        for i in 0..n {
            yield_!(i);
            let outer = log.numbered("outer", i);
            for j in 0..i {
                yield_!(10 * j);
                let middle = log.numbered("middle", j);
                for k in 0..=j {
                    let inner = log.numbered("inner", k);
                    yield_!(100 * k);
                }
                yield_!(11 * j);
            }
            yield_!(-i);
        }
    } in [(0), (3)]

    fn three_deep_bare<'a>(log: &'a Log, n: i64) {
        for i in 0..n {
            for j in i..n {
                for k in j..n {
                    yield_!(100 * i + 10 * j + k);
                }
            }
        }
    } in [(0), (3)]

    fn quiet_loops_around_and_inside<'a>(log: &'a Log, xs: Vec<i64>) {
        let mut total = 0;
        for x in &xs {
            total += x;
        }
        yield_!(total);
        for x in xs {
            let mut product = 1;
            for i in 1..=x {
                product *= i;
            }
            while product > 10 {
                product /= 2;
                if product == 11 {
                    continue;
                }
            }
            yield_!(product);
        }
    } in [(vec![]), (vec![2, 3, 4])]

    fn loop_in_a_loop_without_yield_between<'a>(log: &'a Log) {
        let mut n = 0;
        loop {
            loop {
                n += 1;
                if n % 2 == 0 {
                    break;
                }
                yield_!(n);
            }
            log.event("outer turn");
            if n > 5 {
                break;
            }
        }
    } in [()]

    fn collatz<'a>(log: &'a Log, mut n: u64) {
        loop {
            yield_!(n as i64);
            if n == 1 {
                break;
            }
            n = if n % 2 == 0 { n / 2 } else { 3 * n + 1 };
        }
    } in [(1), (6)]

    fn fibonacci<'a>(log: &'a Log, n: usize) {
        let (mut a, mut b) = (0, 1);
        for _ in 0..n {
            yield_!(a);
            (a, b) = (b, a + b);
        }
    } in [(0), (8)]

    fn primes<'a>(log: &'a Log, limit: usize) {
        let mut sieve = vec![true; limit];
        for i in 2..limit {
            if !sieve[i] {
                continue;
            }
            yield_!(i as i64);
            let mut multiple = i * i;
            while multiple < limit {
                sieve[multiple] = false;
                multiple += i;
            }
        }
    } in [(2), (20)]

    fn no_iterations<'a>(log: &'a Log) {
        while false {
            yield_!(1);
        }
        for _ in 0..0 {
            yield_!(2);
        }
        log.event("none");
    } in [()]

    fn loop_that_never_loops<'a>(log: &'a Log) {
        loop {
            yield_!(1);
            break;
        }
        loop {
            let guard = log.noisy("guard");
            yield_!(2);
            return;
        }
    } in [()]
}
