//! Moves: on every path, on some paths, into calls, closures and the next state.

use genmacro_tests::{Log, Noisy, forkable_iterators, iterators};

#[derive(Clone, Copy)]
struct Pair {
    left: i64,
    right: [i64; 2],
}

fn sum(pair: Pair) -> i64 {
    pair.left + pair.right[0] + pair.right[1]
}

fn increment(number: &mut i64) {
    *number += 1;
}

/// Its methods are called as those that take `self`.
struct Text(&'static str);

impl Text {
    fn join(&self) -> i64 {
        self.0.len().try_into().expect("it is short")
    }

    fn build(&self) -> usize {
        self.0.len()
    }
}

forkable_iterators! {
    fn moved_before_a_yield<'a>(log: &'a Log) {
        let a = log.noisy("a");
        drop(a);
        yield_!(1);
        log.event("end");
    } in [()]

    fn moved_after_a_yield<'a>(log: &'a Log) {
        let a = log.noisy("a");
        let b = log.noisy("b");
        yield_!(1);
        drop(a);
        yield_!(2);
        b.into_number();
        yield_!(3);
    } in [()]

    fn moved_between_locals<'a>(log: &'a Log) {
        let a = log.noisy("a");
        let between = log.noisy("between");
        let b = a;
        yield_!(1);
        let c = (b, log.noisy("beside"));
        yield_!(2);
        let (d, e) = c;
        yield_!(3);
        d.touch();
    } in [()]

    fn moved_in_an_if<'a>(log: &'a Log, c: bool) {
        let a = log.noisy("a");
        let b = log.noisy("b");
        if c {
            drop(a);
        }
        yield_!(1);
        yield_!(2);
    } in [(false), (true)]

    fn moved_in_an_else<'a>(log: &'a Log, c: bool) {
        let a = log.noisy("a");
        if c {
            yield_!(1);
        } else {
            drop(a);
            yield_!(2);
        }
        log.event("joined");
        yield_!(3);
    } in [(false), (true)]

    fn moved_in_both_branches<'a>(log: &'a Log, c: bool) {
        let a = log.noisy("a");
        if c {
            yield_!(1);
            drop(a);
            yield_!(11);
        } else {
            a.into_number();
            yield_!(2);
        }
        yield_!(3);
    } in [(false), (true)]

    fn moved_in_some_arms<'a>(log: &'a Log, n: i64) {
        let a = log.noisy("a");
        let b = log.noisy("b");
        match n {
            0 => drop(a),
            1 => {
                yield_!(1);
                drop(b);
            }
            2 => {
                drop(b);
                yield_!(2);
                drop(a);
            }
            _ => {}
        }
        yield_!(3);
        log.event("end");
    } in [(0), (1), (2), (3)]

    fn moved_twice_over<'a>(log: &'a Log, x: i64, y: i64) {
        let a = log.noisy("a");
        let b = log.noisy("b");
        if x > 0 {
            drop(a);
            if y > 0 {
                drop(b);
            }
            yield_!(1);
        } else if y > 0 {
            yield_!(2);
            drop(b);
        }
        yield_!(3);
    } in [(0, 0), (0, 1), (1, 0), (1, 1)]

    fn moved_in_a_loop_that_breaks<'a>(log: &'a Log, n: i64) {
        let a = log.noisy("a");
        for i in 0..3 {
            yield_!(i);
            if i == n {
                drop(a);
                break;
            }
        }
        yield_!(99);
    } in [(0), (1), (5)]

    fn moved_before_continue_after_refill<'a>(log: &'a Log) {
        let mut slot = log.noisy("first");
        for i in 0..4 {
            if i % 2 == 0 {
                drop(slot);
                yield_!(i);
                slot = log.numbered("refill", i);
                continue;
            }
            yield_!(10 + i);
            slot.touch();
        }
        yield_!(99);
    } in [()]

    fn moved_into_return<'a>(log: &'a Log, c: bool) {
        let a = log.noisy("a");
        let b = log.noisy("b");
        yield_!(1);
        if c {
            return drop(a);
        }
        yield_!(2);
        a.touch();
    } in [(false), (true)]

    fn moved_by_methods<'a>(log: &'a Log, xs: Vec<i64>) {
        let option = Some(log.noisy("inside"));
        let inside = option.unwrap();
        yield_!(1);
        let doubled: Vec<i64> = xs.into_iter().map(|x| 2 * x).collect();
        yield_!(doubled.len() as i64);
        let number = inside.into_number();
        yield_!(number);
        let sum: i64 = doubled.into_iter().sum();
        yield_!(sum);
    } in [(vec![1, 2, 3])]

    /// A copy type that is mentioned by value again and again.
    fn copies_are_not_moves<'a>(log: &'a Log, point: (i64, i64)) {
        let copy = point;
        yield_!(copy.0);
        let again = point;
        yield_!(again.1);
        let reference = log;
        reference.event("one");
        yield_!(copy.0 + point.1);
        let other = reference;
        other.event("two");
    } in [((1, 2))]

    /// By value for the last time, but `Copy`: nothing to drop.
    fn last_mention_of_a_copy<'a>(log: &'a Log, x: i64) {
        let y = x;
        yield_!(y);
        let z = y;
        yield_!(1);
        log.get(z);
        yield_!(2);
    } in [(4)]

    fn moved_into_a_vec<'a>(log: &'a Log) {
        let mut all = Vec::new();
        for i in 0..3 {
            let each = log.numbered("each", i);
            yield_!(i);
            all.push(each);
        }
        let last = all.pop();
        yield_!(all.len() as i64);
        drop(all);
        yield_!(1);
        drop(last);
    } in [()]

    fn moved_into_a_struct<'a>(log: &'a Log) {
        #[derive(Clone)]
        struct Holder<T> {
            first: T,
            second: Option<T>,
        }
        let a = log.noisy("a");
        let mut holder = Holder { first: a, second: None };
        yield_!(1);
        holder.second = Some(log.noisy("b"));
        yield_!(2);
        let Holder { first, second } = holder;
        yield_!(3);
        drop(first);
        yield_!(4);
        if let Some(second) = second {
            second.touch();
        }
    } in [()]

    fn argument_moved_on_some_paths<'a>(log: &'a Log, a: Noisy<'a>, c: bool, b: Noisy<'a>) {
        if c {
            yield_!(1);
            drop(a);
        }
        yield_!(2);
        if !c {
            drop(b);
            yield_!(3);
        }
    } in [(log.noisy("a"), false, log.noisy("b")), (log.noisy("a"), true, log.noisy("b"))]

    fn moved_in_an_operand<'a>(log: &'a Log) {
        let a = log.numbered("a", 1);
        let b = log.numbered("b", 2);
        yield_!(a.into_number());
        yield_!({
            let c = b;
            c.touch()
        });
        yield_!(3);
    } in [()]

    fn swapped_and_replaced<'a>(log: &'a Log) {
        let mut a = log.noisy("a");
        let mut b = log.noisy("b");
        yield_!(1);
        std::mem::swap(&mut a, &mut b);
        yield_!(2);
        let old = std::mem::replace(&mut a, log.noisy("c"));
        yield_!(3);
        old.touch();
        a.touch();
    } in [()]

    fn move_in_a_condition<'a>(log: &'a Log, n: i64) {
        let a = log.numbered("a", n);
        if a.into_number() > 0 {
            yield_!(1);
        } else {
            yield_!(2);
        }
        let b = log.numbered("b", n);
        while b.touch() > 5 {
            yield_!(3);
            break;
        }
    } in [(0), (9)]
}

iterators! {
    fn copies_are_gone_through_again<'a>(log: &'a Log, numbers: [i64; 2]) {
        for n in numbers {
            yield_!(n);
            log.event("first");
        }
        for n in numbers {
            yield_!(n);
        }
        yield_from!(numbers);
        yield_from!(numbers);
        let mut rounds = 0;
        loop {
            for n in numbers {
                if n == 2 {
                    break;
                }
                yield_!(n);
            }
            log.event("round");
            rounds += 1;
            if rounds == 2 {
                break;
            }
        }
    } in [([1, 2]), ([2, 1])]

    fn copies_are_passed_on<'a>(log: &'a Log, pair: Pair) {
        yield_!(sum(pair));
        let other = pair;
        yield_!(sum(other));
        for n in 0..2 {
            yield_!(sum(pair) + n);
            let third = other;
            log.event(sum(third));
        }
        yield_!(sum(other) + sum(pair));
    } in [(Pair { left: 1, right: [2, 3] })]

    fn fields_are_copied<'a>(log: &'a Log, pair: (Pair, i64), guard: bool) {
        let noisy = log.noisy("noisy");
        let both = (noisy, pair.0);
        yield_!(sum(pair.0));
        yield_!(sum(both.1));
        for n in pair.0.right {
            yield_!(n);
        }
        let right = both.1;
        yield_!(sum(right) + pair.1);
        if guard {
            drop(both.0);
            yield_!(sum(both.1));
        }
        yield_!(sum(pair.0) + sum(both.1));
    } in [((Pair { left: 1, right: [2, 3] }, 4), true), ((Pair { left: 1, right: [2, 3] }, 4), false)]

    fn mutable_references_are_lent<'a>(log: &'a Log) {
        for number in [Box::leak(Box::new(1_i64)), Box::leak(Box::new(5_i64))] {
            increment(number);
            yield_!(*number);
            increment(number);
            log.event(&*number);
            yield_!(*number);
            increment(number);
            yield_!(*number);
        }
    } in [()]

    fn methods_that_seem_to_move<'a>(log: &'a Log) {
        let text = Text("text");
        let boxed = Box::new(3_i64);
        yield_!(text.join());
        yield_!(*boxed);
        log.event(text.build());
        yield_!(text.join() + *boxed);
        yield_!(text.join());
    } in [()]

    fn moved_where_nothing_goes_on<'a>(log: &'a Log, stop: bool) {
        let name = log.numbered("name", 1);
        for n in 0..2 {
            if stop && n == 1 {
                drop(name);
                log.event("stopped");
                return;
            }
            yield_!(n);
            name.touch();
        }
        yield_!(name.touch());
    } in [(false), (true)]

    fn shown<'a>(log: &'a Log, width: usize) {
        let (text, number) = (String::from("text"), 10_i64);
        let noisy = log.noisy("noisy");
        yield_!(1);
        log.event(format!("{text} {} {number:?} {0:>width$} {:#x} {{}}", text.len(), number));
        log.event(format!("{number:>1$} {:?} {2:.1$}", Some(&text), width, 1.5));
        yield_!(number);
        log.event(format!("{} {}", text, if width > 3 { "wide" } else { return }));
        yield_!(noisy.touch());
    } in [(3), (5)]
}
