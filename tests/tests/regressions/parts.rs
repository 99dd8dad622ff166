//! Elements that move out of a tuple by themselves.

use genmacro_tests::{Log, Noisy, iterators};

fn left<T, U>(value: T, _: U) -> T {
    value
}

fn read(noisy: &Noisy<'_>, number: i64) -> i64 {
    noisy.touch() + number
}

fn write(noisy: &mut Noisy<'_>, number: i64) -> i64 {
    noisy.change();
    number + 1
}

iterators! {
    /// By value, without a word that says so.
    fn an_element_by_value<'a>(log: &'a Log) {
        let pair = (log.noisy("a"), log.noisy("b"), 5);
        let x = pair.0;
        yield_!(pair.2);
        x.touch();
        let n = pair.2;
        yield_!(pair.2 + n);
    } in [()]

    /// On some paths alone.
    fn an_element_on_some_paths<'a>(log: &'a Log, c: bool) {
        let pair = (log.noisy("a"), log.noisy("b"), 5);
        if c {
            drop(pair.1);
        }
        yield_!(1);
        yield_!(pair.2);
    } in [(true), (false)]

    /// And is given another value.
    fn an_element_that_comes_back<'a>(log: &'a Log, c: bool, pair: (Noisy<'a>, Noisy<'a>), mut other: (Noisy<'a>, i64)) {
        let d = log.noisy("d");
        yield_!(other.1);
        if c {
            let x = pair.1;
            yield_!(3);
            x.touch();
        } else {
            yield_!(pair.0.into_number());
        }
        yield_!(1);
        if c {
            other.0 = log.noisy("o2");
            other.0.change();
            yield_!(other.0.touch());
            drop(other.0);
            other.0 = log.noisy("o3");
        } else {
            drop(other.0);
            yield_!(2);
            other.0 = log.noisy("o4");
        }
        yield_!(2);
        other.0.touch();
        yield_!(2);
    } in [
        (true, (log.noisy("a"), log.noisy("b")), (log.noisy("c"), 2)),
        (false, (log.noisy("a"), log.noisy("b")), (log.noisy("c"), 2)),
    ]

    /// In a loop, out of a tuple that branches make.
    fn an_element_in_a_loop<'a>(log: &'a Log, c: bool) {
        for i in 0..2 {
            let pair = if c {
                (log.noisy("a"), log.numbered("b", i))
            } else {
                yield_!(0);
                (log.noisy("c"), log.noisy("d"))
            };
            let v = vec![log.noisy("v")];
            match i {
                0 => drop(pair.0),
                1 if c => {
                    left(pair.1, 1).touch();
                }
                _ => {}
            }
            yield_!(5);
            log.event("e");
        }
    } in [(true), (false)]

    /// By assignments that take apart.
    fn elements_in_assignments<'a>(log: &'a Log, c: bool) {
        let mut pair: (Noisy<'a>, i64) = (log.noisy("a"), 1);
        let mut x;
        if c {
            (x, pair.1) = (pair.0, 3);
            yield_!(pair.1);
            drop(x);
        } else {
            yield_!(2);
        }
        yield_!(3);
        (pair.0, pair.1) = (log.noisy("b"), 7);
        yield_!(pair.1);
    } in [(true), (false)]

    /// Beside what needs the tuple as a whole, and into a closure.
    fn elements_of_a_whole<'a>(log: &'a Log, c: bool) {
        let pair = (log.noisy("a"), log.noisy("b"), 5);
        log.event(format!("{pair:?}"));
        if c {
            drop(pair.1);
            return;
        }
        yield_!(1);
        let (x, y, z) = pair;
        yield_!(1);
        let t = (x, y);
        yield_!(1);
        let u = t.0;
        yield_!(1);
        let f = move || t.1.touch();
        yield_!(1);
        f();
        yield_!(1);
    } in [(true), (false)]

    /// Elements that borrow from other locals are gone at a yield, or made again.
    fn elements_that_borrow<'a>(log: &'a Log, n: i64, v: Vec<i64>) {
        let x = log.noisy("x");
        let t = (&x, &n);
        t.0.touch();
        read(t.0, 1);
        yield_!(1);
        let u = (&x, &n);
        read(u.0, 1);
        yield_!(1);
        yield_!(*u.1);
        let w = (v.len(), v.iter());
        let k = w.0;
        yield_!(k as i64);
        let mut w = (v.iter(), v.len());
        for y in w.0 { log.event(y); }
        yield_!(w.1 as i64);
        let w = (v.iter(), log.noisy("b"), 3);
        if n == 0 { for y in w.0 { log.event(y); } }
        yield_!(w.2);
        drop(w.1);
        yield_!(w.2);
        let mut p = log.noisy("p");
        let mut q = log.noisy("q");
        let m = (&mut p, &mut q);
        write(m.0, 1);
        yield_!(1);
        write(m.1, 1);
        yield_!(1);
        let o = (log.noisy("o"), Some(&x));
        drop(o.0);
        yield_!(2);
    } in [(0, vec![]), (1, vec![1, 2])]
}
