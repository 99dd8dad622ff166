//! Closures, iterators and other things that hold on to locals.

use std::collections::BTreeMap;

use genmacro_tests::{Log, Noisy, forkable_iterators};

forkable_iterators! {
    fn called_before_and_after<'a>(log: &'a Log, offset: i64) {
        let add = move |x: i64| x + offset;
        yield_!(add(1));
        yield_!(add(2));
        log.get(add(3));
    } in [(10)]

    fn captures_a_noisy_value<'a>(log: &'a Log) {
        let noisy = log.numbered("captured", 3);
        let before = log.noisy("before");
        let f = move || noisy.touch();
        yield_!(1);
        yield_!(f());
        drop(f);
        yield_!(2);
    } in [()]

    fn that_no_one_calls<'a>(log: &'a Log) {
        let noisy = log.noisy("captured");
        let _f = move || noisy.touch();
        yield_!(1);
        yield_!(2);
    } in [()]

    fn called_once<'a>(log: &'a Log, c: bool) {
        let noisy = log.numbered("captured", 3);
        let f = move || noisy.into_number();
        yield_!(1);
        if c {
            yield_!(f());
        }
        yield_!(2);
    } in [(false), (true)]

    fn mutable_state<'a>(log: &'a Log) {
        let mut count = 0;
        let mut next = move || {
            count += 1;
            count
        };
        yield_!(next());
        yield_!(next());
        yield_!(count);
        log.get(next());
    } in [()]

    /// A closure that borrows, used up before the yield.
    fn borrows_between_yields<'a>(log: &'a Log) {
        let mut list = vec![1, 2, 3];
        list.retain(|x| x % 2 == 1);
        yield_!(list.len() as i64);
        let mut add = |x| list.push(x);
        add(10);
        add(20);
        yield_!(list.len() as i64);
        let limit = 5;
        let large = list.iter().filter(|x| **x > limit).count();
        yield_!(large as i64);
    } in [()]

    /// A closure over a reference that is an argument.
    fn over_an_argument<'a>(log: &'a Log, xs: &'a [i64]) {
        let at = move |i: usize| xs.get(i).copied().unwrap_or(-1);
        yield_!(at(0));
        yield_!(at(1));
        let say = move |text: &str| log.event(text);
        say("one");
        yield_!(at(2));
        say("two");
    } in [(&[5, 6]), (&[])]

    unique fn boxed_dyn<'a>(log: &'a Log, c: bool) {
        let noisy = log.numbered("captured", 3);
        let mut f: Box<dyn FnMut() -> i64 + 'a> = if c {
            Box::new(move || noisy.touch())
        } else {
            let mut n = 0;
            Box::new(move || {
                n += 1;
                n
            })
        };
        yield_!(f());
        yield_!(f());
        f = Box::new(|| 7);
        yield_!(f());
    } in [(false), (true)]

    unique fn returned_by_a_call<'a>(log: &'a Log) {
        fn adder(x: i64) -> impl Fn(i64) -> i64 {
            move |y| x + y
        }
        let add = adder(3);
        yield_!(add(1));
        let add = adder(add(10));
        yield_!(add(1));
    } in [()]

    fn iterators_as_locals<'a>(log: &'a Log, xs: Vec<i64>) {
        let mut iter = xs.into_iter().peekable();
        while let Some(x) = iter.next() {
            yield_!(x);
            if let Some(&next) = iter.peek() && next > x {
                yield_!(next - x);
            }
        }
        let mut range = (0..10).step_by(4).skip(1);
        yield_!(range.next().unwrap_or(-1));
        yield_!(range.next().unwrap_or(-1));
        yield_!(range.next().unwrap_or(-1));
    } in [(vec![1, 5, 2, 3]), (vec![])]

    fn iterator_that_holds_a_closure<'a>(log: &'a Log, xs: Vec<i64>) {
        let factor = 3;
        let mut scaled = xs.into_iter().map(move |x| x * factor).filter(|x| x % 2 == 0);
        let first = scaled.next();
        yield_!(first.unwrap_or(0));
        for x in scaled {
            yield_!(x);
        }
    } in [(vec![1, 2, 3, 4, 6]), (vec![])]

    fn by_ref<'a>(log: &'a Log, n: i64) {
        let mut numbers = 0..n;
        let sum: i64 = numbers.by_ref().take(3).sum();
        yield_!(sum);
        if let Some(x) = numbers.next() {
            yield_!(x);
        }
        yield_!(numbers.count() as i64);
    } in [(2), (10)]

    unique fn boxed_dyn_iterator<'a>(log: &'a Log, xs: &'a [i64], back: bool) {
        let iter: Box<dyn Iterator<Item = &'a i64> + 'a> =
            if back { Box::new(xs.iter().rev()) } else { Box::new(xs.iter()) };
        for x in iter {
            yield_!(*x);
        }
    } in [(&[1, 2, 3], false), (&[1, 2, 3], true)]

    unique fn trait_object<'a>(log: &'a Log, n: i64) {
        trait Shape {
            fn area(&self) -> i64;
        }
        struct Square(i64);
        struct Named<'l>(Noisy<'l>);
        impl Shape for Square {
            fn area(&self) -> i64 {
                self.0 * self.0
            }
        }
        impl Shape for Named<'_> {
            fn area(&self) -> i64 {
                self.0.touch()
            }
        }
        let shapes: Vec<Box<dyn Shape + 'a>> = vec![Box::new(Square(n)), Box::new(Named(log.numbered("shape", n)))];
        yield_!(shapes.len() as i64);
        for shape in shapes {
            yield_!(shape.area());
        }
        yield_!(0);
    } in [(4)]

    unique fn maps_and_entries<'a>(log: &'a Log, text: &'a str) {
        let mut counts = BTreeMap::new();
        for word in text.split_whitespace() {
            *counts.entry(word).or_insert(0) += 1;
            yield_!(counts.len() as i64);
        }
        for (word, count) in counts {
            log.event(word);
            yield_!(count);
        }
    } in [("a b a c b a"), ("")]

    /// Nested functions and closures may hold loops, returns and labels of their own.
    fn closures_with_control_flow<'a>(log: &'a Log, xs: Vec<Option<i64>>) {
        let sum = |list: &[Option<i64>]| -> Option<i64> {
            let mut total = 0;
            for x in list {
                total += (*x)?;
            }
            return Some(total);
        };
        yield_!(sum(&xs).unwrap_or(-1));
        let checked = (|| {
            let first = xs.first()?.as_ref()?;
            Some(first + 1)
        })();
        yield_!(checked.unwrap_or(-2));
    } in [(vec![Some(1), Some(2)]), (vec![Some(1), None]), (vec![])]
}
