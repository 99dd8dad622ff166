//! Closures: what they take with them, and where they are written.

use genmacro_runtime::generator;
use genmacro_tests::{Log, iterators};

iterators! {
    /// What borrows from a local may do so up to a yield; and what is found by reference may be a reference to something else.
    fn borrowers_that_end_before_a_yield<'a>(log: &'a Log, n: i64) {
        let list = vec![n, 2, 3];
        let at = |index: usize| list[index] + n;
        let first = at(0);
        yield_!(first);
        let greatest = list.iter().filter(|x| **x > 1).max().copied();
        yield_!(greatest.unwrap());
        let names = vec!["a", "bcd"];
        let longest: &str = names.iter().max_by_key(|name| name.len()).unwrap();
        let touch = || list.len();
        let count = touch();
        yield_!(count as i64);
        log.event(longest);
        let sum = move |x: i64| x + n;
        yield_!(sum(1));
        yield_!(sum(2));
    } in [(1), (7)]

    /// A closure has one type, however many ways lead to it.
    fn a_closure_at_the_end_of_an_initialiser<'a>(log: &'a Log, c: bool) {
        let f = {
            let inner = if c {
                yield_!(1);
                log.noisy("a")
            } else {
                log.noisy("b")
            };
            move || inner.touch()
        };
        f();
        yield_!(2);
        f();
    } in [(false), (true)]

    /// A closure that moves a local of the block that it is the value of.
    fn a_closure_that_can_be_called_once<'a>(log: &'a Log) {
        let f = {
            let inner = log.noisy("a");
            move || inner.into_number()
        };
        let n = loop {
            break f();
        };
        yield_!(n);
        yield_!(n);
    } in [()]

    /// It can be called but once under its second name, too.
    fn called_once_under_another_name<'a>(log: &'a Log) {
        let noisy = log.noisy("a");
        let first = move || noisy.into_number();
        let second = first;
        yield_!(second());
        for n in 0..2 {
            yield_!(n);
        }
    } in [()]

    /// A closure that can be called but once, from an initialiser that holds a yield.
    fn called_once_after_a_yield_in_its_initialiser<'a>(log: &'a Log, n: i64) {
        let call = { let inner = { yield_!(0); log.numbered("inner", n) }; move || inner.into_number() };
        yield_!(1);
        if n > 3 {
            yield_!(2);
        }
        yield_!(call());
        yield_!(3);
    } in [(1), (5)]

    /// A closure in a loop whose head may leave temporaries.
    fn a_closure_in_a_loop_behind_a_barrier<'a>(log: &'a Log, n: i64) {
        for i in 0..({ log.event("head"); n }) % 4 {
            let call = { let inner = log.noisy("inner"); move || inner.touch() };
            if i != 1 {
                yield_!(i);
            }
            call();
        }
        log.event("after");
    } in [(0), (1), (3)]

    /// The same, where it does.
    fn a_closure_in_a_loop_with_a_guard_in_its_head<'a>(log: &'a Log, n: i64) {
        for i in 0..vec![n].iter().sum::<i64>() {
            let call = { let inner = log.noisy("inner"); move || inner.touch() };
            if i != 1 {
                yield_!(i);
            }
            call();
        }
        log.event("after");
    } in [(0), (1), (3)]

    /// However short the loop.
    fn a_closure_in_a_small_loop<'a>(log: &'a Log, n: i64) {
        for i in 0..n {
            let c = || 1;
            yield_!(c());
            c();
        }
        let mut m = n;
        while m > 0 {
            m -= 1;
            let c = || 1;
            yield_!(c());
            c();
        }
    } in [(0), (2)]

    /// A closure in a closure that has got a local out of its slot.
    fn a_closure_in_a_closure_that_moves_on_some_paths<'a>(log: &'a Log, c: i64) {
        let (a, b) = (log.noisy("a"), log.noisy("b"));
        if c == 1 {
            let f = move || { let touch = || a.touch(); touch() };
            yield_!(f());
        } else if c == 2 {
            let f = move || { let consume = || b.into_number(); consume() };
            yield_!(f());
        }
        yield_!(2);
    } in [(0), (1), (2)]
}

#[generator]
fn longest<'a>(names: Vec<&'a str>) -> impl Iterator<Item = &'a str> {
    yield_!(names.iter().max_by_key(|name| name.len()).unwrap());
    let first: &str = names.first().unwrap();
    yield_!(first);
    yield_!(first);
}

/// What is found by reference may be a reference to something else.
#[test]
fn a_found_reference_to_what_comes_from_outside() {
    let names = ["a".to_owned(), "bc".to_owned()];
    let found: Vec<&str> = longest(names.iter().map(String::as_str).collect()).collect();
    assert_eq!(found, ["bc", "a", "a"]);
}
