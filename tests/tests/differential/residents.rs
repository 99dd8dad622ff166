//! Locals that are large, or might be, and so stay in the state: their values, and when they die.

use genmacro_tests::{Log, Noisy, coroutines, iterators};

/// Large, for all that the macro can see.
struct Pair<'a> {
    left: Noisy<'a>,
    right: Noisy<'a>,
}

impl<'a> Pair<'a> {
    fn new(log: &'a Log, name: &'static str) -> Self {
        Self { left: log.numbered(name, 1), right: log.numbered(name, 2) }
    }

    fn touch(&self) -> i64 {
        self.left.touch() + self.right.touch()
    }

    /// By value, under a name that doesn't say so.
    fn finish(self) -> i64 {
        self.left.into_number()
    }
}

iterators! {
    fn arrays_that_are_written_to<'a>(log: &'a Log) {
        let mut sums = [0; 4];
        for i in 0..6 {
            sums[i % 4] += log.get(i as i64);
            yield_!(sums[i % 4]);
        }
        yield_!(sums.iter().sum());
    } in [()]

    fn arrays_of_what_is_dropped<'a>(log: &'a Log) {
        let noisy = [log.noisy("a"), log.noisy("b")];
        yield_!(noisy[0].touch());
        log.event("between");
        yield_!(noisy[1].touch());
    } in [()]

    fn in_the_order_of_their_declarations<'a>(log: &'a Log, argument: Noisy<'a>) {
        let first = log.noisy("first");
        let pair = Pair::new(log, "pair");
        let last = log.noisy("last");
        yield_!(1);
        yield_!(pair.touch());
        {
            let inner = [log.noisy("inner")];
            yield_!(inner[0].touch());
        }
        yield_!(4);
    } in [(log.noisy("argument"))]

    fn in_each_round_anew<'a>(log: &'a Log) {
        for i in 0..3 {
            let pair = Pair::new(log, "round");
            if i == 1 {
                continue;
            }
            yield_!(pair.touch());
            let after = log.noisy("after");
            if i == 2 {
                break;
            }
            yield_!(pair.touch());
        }
        log.event("end");
    } in [()]

    fn left_by_return<'a>(log: &'a Log, early: bool) {
        let pair = Pair::new(log, "pair");
        loop {
            yield_!(pair.touch());
            if log.get(early) {
                return;
            }
            let inner = [log.noisy("inner")];
            yield_!(inner[0].touch());
            if !early {
                break;
            }
        }
        yield_!(pair.touch());
    } in [(true), (false)]

    fn assigned_anew<'a>(log: &'a Log) {
        let mut pair = Pair::new(log, "old");
        yield_!(pair.touch());
        pair = Pair::new(log, "new");
        yield_!(pair.touch());
        pair.left = log.noisy("left");
        yield_!(pair.touch());
        yield_!({ pair = Pair::new(log, "newest"); pair.touch() });
        pair = { yield_!(7); Pair::new(log, "last") };
        yield_!(pair.touch());
    } in [()]

    fn moved_in_the_end<'a>(log: &'a Log, c: bool) {
        let pair = Pair::new(log, "pair");
        yield_!(pair.touch());
        if c {
            log.event(pair.finish());
            return;
        }
        yield_!(2);
    } in [(true), (false)]

    fn moved_on_one_path<'a>(log: &'a Log, c: bool) {
        let pair = Pair::new(log, "pair");
        yield_!(pair.touch());
        if c {
            drop(pair);
        }
        yield_!(2);
    } in [(true), (false)]

    fn moved_in_part<'a>(log: &'a Log) {
        let pair = Pair { left: log.noisy("left"), right: log.noisy("right") };
        yield_!(pair.touch());
        drop(pair.left);
        yield_!(pair.right.touch());
    } in [()]

    fn borrowed_across_a_yield<'a>(log: &'a Log) {
        let mut pair = Pair::new(log, "pair");
        let left = &pair.left;
        yield_!(left.touch());
        yield_!(left.touch());
        let right = &mut pair.right;
        yield_!(right.touch());
        right.change();
        yield_!(pair.touch());
    } in [()]

    fn captured_by_closures<'a>(log: &'a Log) {
        let mut numbers = [1, 2, 3];
        let mut double = || numbers.iter_mut().for_each(|number| *number *= 2);
        double();
        double();
        yield_!(numbers[2]);
        let copy = move || numbers[1];
        yield_!(copy());
        yield_!(numbers[0]);
    } in [()]

    fn mentioned_in_macros<'a>(log: &'a Log) {
        macro_rules! first {
            ($array:ident) => { $array[0] };
        }
        let mut numbers = [1, 2];
        let words = ["x"; 3];
        yield_!(1);
        numbers[0] += 1;
        log.event(format!("{numbers:?} {} {words:?}", words.len()));
        yield_!(first!(numbers));
        assert_eq!(numbers, [2, 2], "{words:?}");
        yield_!(numbers[1]);
    } in [()]

    fn behind_a_barrier<'a>(log: &'a Log) {
        let cell = std::cell::RefCell::new(Some(3));
        let pair = Pair::new(log, "pair");
        match cell.borrow().clone() {
            Some(n) => {
                let inner = Pair::new(log, "inner");
                yield_!(n + inner.touch());
                log.event("after");
                yield_!(inner.touch());
            }
            None => {}
        }
        yield_!(pair.touch());
    } in [()]

    fn behind_two_barriers<'a>(log: &'a Log) {
        let cell = std::cell::RefCell::new(Some(3));
        let outer = [log.noisy("outer")];
        if let Some(n) = cell.borrow().clone() {
            let middle = [log.noisy("middle")];
            if let Some(m) = cell.borrow().clone() {
                let inner = [log.noisy("inner")];
                yield_!(n + m + inner[0].touch());
            }
            yield_!(middle[0].touch());
        }
        yield_!(outer[0].touch());
    } in [()]

    fn in_nested_loops<'a>(log: &'a Log) {
        let table = [[1, 2], [3, 4]];
        let outer = Pair::new(log, "outer");
        'rows: for row in table {
            let inner = Pair::new(log, "inner");
            for cell in row {
                let each = [log.numbered("each", cell)];
                if cell == 2 {
                    continue 'rows;
                }
                yield_!(cell + each[0].touch());
            }
            yield_!(inner.touch());
        }
        yield_!(outer.touch());
    } in [()]

    fn as_the_value_of_a_block<'a>(log: &'a Log, c: bool) {
        let pair = if c {
            let pair = Pair::new(log, "made");
            yield_!(pair.touch());
            pair
        } else {
            Pair { left: log.noisy("left"), right: { yield_!(1); log.noisy("right") } }
        };
        yield_!(pair.touch());
    } in [(true), (false)]

    fn mentioned_in_the_condition_that_binds<'a>(log: &'a Log, mut numbers: Vec<i64>) {
        struct Point {
            place: [i64; 2],
        }
        while let Some(Point { place }) = numbers.pop().map(|n| Point { place: [n, 1] })
            && place[0] > 1
            && (|| place[1])() == 1
        {
            yield_!(log.get(place[0]));
            yield_!(place[1]);
        }
        match [log.get(3), 4] {
            pair if pair[0] > 3 => yield_!(1),
            pair if pair[1] > 3 => {
                yield_!(pair[0]);
                yield_!(pair[1]);
            }
            _ => {}
        }
    } in [(vec![1, 2, 3]), (vec![])]

    fn a_closure_made_past_a_yield<'a>(log: &'a Log) {
        let table = [log.noisy("a"), log.noisy("b")];
        let touch = {
            let inner = log.numbered("inner", { yield_!(1); 2 });
            move || inner.touch()
        };
        let later = Pair::new(log, "later");
        yield_!(touch() + table[0].touch());
        yield_!(touch() + later.touch());
    } in [()]

    fn shadowed<'a>(log: &'a Log) {
        let pair = Pair::new(log, "first");
        yield_!(pair.touch());
        let pair = Pair::new(log, if pair.touch() > 0 { "second" } else { "other" });
        yield_!(pair.touch());
        let pair = [pair.touch(), 1];
        yield_!(pair[0] + pair[1]);
    } in [()]

    fn other_iterators<'a>(log: &'a Log, numbers: impl Iterator<Item = i64> + 'a) {
        for number in numbers {
            let guard = log.numbered("guard", number);
            yield_!(number);
        }
        log.event("end");
    } in [([1, 2, 3].into_iter()), (std::iter::empty())]

    fn delegates<'a>(log: &'a Log, c: bool) {
        let guard = log.noisy("guard");
        if c {
            yield_from!([log.get(1), 2]);
        }
        yield_from!(log.get(vec![3]).into_iter().map(|n| { log.event(n); n }));
        yield_!(4);
    } in [(true), (false)]
}

coroutines! {
    fn filled_by_what_is_sent<'a>(log: &'a Log) resume first -> i64 {
        let mut sent = [first, 0, 0];
        for i in 0..3 {
            sent[i] = yield_!(i as i64);
            log.event(format!("{sent:?}"));
        }
        let pair = Pair::new(log, "pair");
        sent[0] += yield_!(pair.touch());
        sent.iter().sum::<i64>() + pair.touch()
    } in [()]
}
