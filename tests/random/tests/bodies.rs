//! Random bodies. Made by `genmacro-random emit`: not to be edited.
#![allow(warnings, clippy::all, clippy::pedantic)]

use genmacro_runtime::{Generator, generator};
use genmacro_tests::{Log, Noisy, coroutines, fallibles, generators, iterators, leak, optionals};

#[derive(Debug)]
struct Pair<'a> {
    left: Noisy<'a>,
    right: Noisy<'a>,
    n: i64,
}

#[derive(Clone, Copy, Debug)]
struct Point {
    x: i64,
    y: i64,
}

#[derive(Debug)]
enum Shape<'a> {
    Dot,
    Circle(i64),
    Owner(Noisy<'a>),
    Both { noisy: Noisy<'a>, n: i64 },
}

macro_rules! pass {
    ($value:expr) => {
        $value
    };
}

fn same<T>(value: T) -> T {
    value
}

fn left<T, U>(value: T, _: U) -> T {
    value
}

fn right<T, U>(_: T, value: U) -> U {
    value
}

fn sum3(a: i64, b: i64, c: i64) -> i64 {
    a + 10 * b + 100 * c
}

fn read(noisy: &Noisy<'_>, number: i64) -> i64 {
    noisy.touch() + number
}

fn write(noisy: &mut Noisy<'_>, number: i64) -> i64 {
    noisy.change();
    number + 1
}

fn maybe(number: i64) -> Option<i64> {
    (number % 4 != 3).then_some(number)
}

fn attempt(number: i64) -> Result<i64, i64> {
    if number % 4 == 3 { Err(number) } else { Ok(number) }
}

#[generator]
fn countdown(from: i64) -> impl Generator<Yield = i64, Return = i64> + Iterator<Item = i64> {
    for n in (0..from).rev() {
        yield_!(n);
    }
    from
}

generators! {
    fn seed_0<'a>(log: &'a Log, items: &'a [i64], mut m: i64, mut b: Noisy<'a>, (mut g, h): (Noisy<'a>, i64)) -> i64 {
        {
            {
                let mut c1 = 0;
                loop {
                    c1 += 1;
                    if c1 > 3 {
                        let Pair { left: m, right: mut p6, n: _ } = match Ok::<i64, Pair<'a>>(4) {
                            p3 => Pair { left: g, n: m, right: b },
                            p4 => Pair { left: log.numbered("n5", h), n: h, right: g },
                        };
                        break;
                    }
                }
            }
            let x8 = &log.noisy("n7");
            'l9: {}
            yield_!(-(x8.touch()))
        }
        log.event("e10");
        log.event(format!("{} {h}", {
            let mut c11 = 0;
            'l12: loop {
                c11 += 1;
                if c11 > 3 {
                    let v15 = same(Pair { left: log.noisy("n13"), right: log.numbered("n14", m), n: c11 });
                    if true {}
                    break 'l12 Some(3).unwrap_or(v15.n);
                }
            }
        }));
        let mut source16 = vec![match h {
            4 => {
                Some(0)
            }
            (3..) => None::<i64>,
            _ => None::<i64>,
        }; 2];
        'l17: while let Some(p18) = source16.pop() {
            match &h {
                p19 if log.get(p18.is_none()) => {
                    debug_assert!(((h) % 100) < 1_000_000_007);
                    yield_!(7)
                }
                (..=4) if (m <= 3 && m != 1) => {}
                (..=4) => {
                    yield_from!(vec![(m) % 100; 2]);
                }
                p20 => yield_!(source16.len() as i64),
            }
            let d21;
            let None = p18 else {
                continue 'l17;
            };
            if ((p18.is_none() || p18.is_some()) && matches!(m, 1 | 3 | 5..=9)) {
                d21 = {
                    log.noisy("n22")
                };
            } else {
                d21 = log.numbered("n23", m);
            }
        }
        i64::max(8, (9) + (7))
    } in [(&[], 7, log.noisy("b"), (log.noisy("g"), 1)), (&[5], 1, log.numbered("b", 3), (log.numbered("g", 3), 0)), (&[2, 1], 3, log.numbered("b", 2), (log.numbered("g", 2), 6))]
}

generators! {
    fn seed_1<'a>(log: &'a Log, items: &'a [i64], flag: bool, o: Option<Noisy<'a>>, total: &'a mut i64) -> i64 {
        {
            let mut c1 = 0;
            loop {
                c1 += 1;
                if c1 > 1 {
                    yield_!((3) - (0));
                    break;
                }
                yield_!(o.as_ref().map_or(7, |inner| inner.touch()));
                yield_!(((3..(o.as_ref().map_or(7, |inner| inner.touch())) % 9).sum::<i64>()) + (Some((c1) % 100).unwrap_or(6)));
            }
        }
        let mut source8 = vec![if false {
            log.event("e3");
            (flag, 4, false)
        } else {
            let v5 = format!("t4-{}", 6);
            (flag, 5, flag)
        }, {
            let mut v7 = Shape::Both { noisy: log.numbered("n6", 4), n: 5 };
            (false, 8, flag)
        }];
        while let Some(_) = source8.pop() {}
        let r10 = &mut *total;
        yield_!(if let Some((1 | 2 | 5)) = None::<i64> && (*r10) == 5 {
            let r11 = &o;
            6
        } else {
            ((*r10)) % 100
        });
        maybe(((*r10)) % 100).unwrap_or(5)
    } in [(&[], false, None, leak(0)), (&[5], true, Some(log.noisy("o")), leak(3)), (&[2, 1], false, Some(log.numbered("o", 2)), leak(9))]
}

iterators! {
    fn seed_2<'a>(log: &'a Log, items: &'a [i64], n: i64, mut m: i64, a: Noisy<'a>, o: Option<Noisy<'a>>, total: &'a mut i64, list: Vec<i64>) {
        yield_!(if let (..=4) = &n {
            'l1: {}
            8
        } else {
            ((*total)) % 100
        });
        if o.is_none() {
            let mut source3 = vec![a, log.numbered("n2", m)].into_iter();
            while let Some(p5) = source3.next() && ((*total)) == (o.as_ref().map_or(7, |inner| inner.touch())) {
                m += ((0) - (m)) % 100;
            }
            return;
        }
    } in [(&[], 0, 7, log.noisy("a"), None, leak(0), vec![]), (&[5], 2, 1, log.numbered("a", 1), Some(log.noisy("o")), leak(3), vec![4]), (&[2, 1], 5, 3, log.numbered("a", 4), Some(log.numbered("o", 2)), leak(9), vec![1, 6, 3])]
}

iterators! {
    fn seed_3<'a>(log: &'a Log, items: &'a [i64], n: i64, mut b: Noisy<'a>, total: &'a mut i64) {
        if log.get(matches!(None::<i64>, Some(k) if k > 2)) {
            log.event("e1");
            log.event("e2");
            return;
        }
        let (3..) = &*total else {
            let p3 = &*total else {
                return;
            };
            if let Some(p5) = (dbg!(Some(({ b }.into_number()).to_string()))) {
                yield_![8]
            }
            return;
        };
        log.event("e6");
        yield_!(n);
    } in [(&[], 0, log.noisy("b"), leak(0)), (&[5], 2, log.numbered("b", 3), leak(3)), (&[2, 1], 5, log.numbered("b", 2), leak(9))]
}

iterators! {
    fn seed_4<'a>(log: &'a Log, items: &'a [i64], n: i64, flag: bool, total: &'a mut i64, list: Vec<i64>) {
        *total = if matches!((n) * 1, 1 | 3 | 5..=9) {
            let x2 = &mut log.noisy("n1");
            7
        } else {
            let mut c3 = 0;
            while c3 < 2 && c3 > 2 {
                c3 += 1;
            }
            let true = &flag else {
                yield_!(list.iter().filter(|each| **each > 3).count() as i64);
                return;
            };
            (c3) % 100
        };
        if (2) >= (maybe(((*total)) % 100).unwrap_or(5)) {
            let _ = yield_!((3..(1) % 9).sum::<i64>(),);
        }
        yield_from!(list);
        let mut v15: (Pair<'a>, Shape<'a>) = match flag {
            false => {
                *total -= match 7 {
                    p5 => (p5) % 100,
                    p6 => {
                        if n > 0 {
                            return;
                        }
                        9
                    }
                    1 if matches!(Some((n) % 100), Some(k) if k > 2) => {
                        6
                    }
                    p7 => {
                        (n) % 100
                    }
                };
                (Pair { left: log.numbered("n8", 3), n: n, right: log.noisy("n9") }, Shape::Dot)
            }
            false => {
                (Pair { left: log.noisy("n10"), n: 1, right: log.numbered("n11", 9) }, Shape::Dot)
            }
            _ => left((Pair { left: log.noisy("n12"), right: log.noisy("n13"), n: n }, Shape::Both { noisy: log.noisy("n14"), n: n }), n),
        };
        yield_!((9..(6) % 9).sum::<i64>(),)
    } in [(&[], 0, false, leak(0), vec![]), (&[5], 2, true, leak(3), vec![4]), (&[2, 1], 5, false, leak(9), vec![1, 6, 3])]
}

fallibles! {
    fn seed_5<'a>(log: &'a Log, items: &'a [i64], n: i64, flag: bool, mut m: i64, a: Noisy<'a>, mut b: Noisy<'a>, (mut g, h): (Noisy<'a>, i64), total: &'a mut i64) {
        yield_!(Ok((log.get(match &m {
            1 | 2 | 5 => {
                b.touch()
            }
            5 if log.get(n <= 5) => {
                log.event(n);
                a.touch()
            }
            (..=4) if matches!(8, 1 | 3 | 5..=9) => (h) % 100,
            _ => {
                9
            }
        })) + (if log.get(flag) && ((*total)) < (1) {
            let d1;
            if m < 5 {
                d1 = log.numbered("n2", n);
            } else {
                d1 = a;
            }
            (h) % 100
        } else if m >= 0 {
            b.touch()
        } else {
            (n) % 100
        })));
        let d3: Box<i64>;
        let x5 = &log.noisy("n4");
        if matches!((m) + ((*total)), 1 | 3 | 5..=9) {
            d3 = match same(None::<Noisy<'a>>) {
                Some(p6) => {
                    Box::new((n) % 100)
                }
                Some(p7) => {
                    Box::new(4)
                }
                Some(mut p8) => {
                    Box::new((m) % 100)
                }
                p9 => Box::new((m) % 100),
            };
        } else {
            d3 = Box::new((-(m)) % 100);
        }
        *total = (m) % 100;
    } in [(&[], 0, false, 7, log.noisy("a"), log.noisy("b"), (log.noisy("g"), 1), leak(0)), (&[5], 2, true, 1, log.numbered("a", 1), log.numbered("b", 3), (log.numbered("g", 3), 0), leak(3)), (&[2, 1], 5, false, 3, log.numbered("a", 4), log.numbered("b", 2), (log.numbered("g", 2), 6), leak(9))]
}

generators! {
    fn seed_6<'a>(log: &'a Log, items: &'a [i64], (mut g, h): (Noisy<'a>, i64), list: Vec<i64>) -> i64 {
        match {
            let f1 = move |k: i64| (k + h) % 100;
            g.touch()
        } {
            (..=4) if !(false) => {
                'l2: {}
            }
            mut p3 => {}
        }
        let h = list;
        let mut boxed17: Box<Pair<'a>> = match i64::min(0, g.into_number()) {
            1 | 2 | 5 => if false {
                let d4;
                d4 = if false {
                    Pair { left: log.noisy("n5"), right: log.numbered("n6", 2), n: 0 }
                } else {
                    yield_!(3);
                    Pair { left: log.noisy("n7"), n: 7, right: log.noisy("n8") }
                };
                Box::new(d4)
            } else {
                Box::new(Pair { left: log.numbered("n9", 1), n: 1, right: log.numbered("n10", 3) })
            },
            (3..) => {
                match (3) % 10 {
                    2 => {}
                    p11 => {}
                }
                Box::new(Pair { left: log.numbered("n12", 4), right: log.noisy("n13"), n: 7 })
            }
            p14 => {
                Box::new(Pair { left: log.noisy("n15"), right: log.noisy("n16"), n: p14 })
            }
        };
        yield_!((5) + (2));
        let v18: std::vec::IntoIter<i64> = {
            vec![4].into_iter()
        };
        h.first().copied().unwrap_or(3) % 100
    } in [(&[], (log.noisy("g"), 1), vec![]), (&[5], (log.numbered("g", 3), 0), vec![4]), (&[2, 1], (log.numbered("g", 2), 6), vec![1, 6, 3])]
}

fallibles! {
    fn seed_7<'a>(log: &'a Log, items: &'a [i64], flag: bool, o: Option<Noisy<'a>>, total: &'a mut i64) {
        log.event("e1");
        if !(((*total) == 3 && flag)) {
            match flag {
                false => yield_!(Ok(o.as_ref().map_or(7, |inner| inner.touch()))),
                true => {}
                false if (o.is_none() && (*total) < 2) => {
                    yield_!(Ok(1))
                }
                p2 => {}
            }
        } else {}
        drop(o);
    } in [(&[], false, None, leak(0)), (&[5], true, Some(log.noisy("o")), leak(3)), (&[2, 1], false, Some(log.numbered("o", 2)), leak(9))]
}

coroutines! {
    fn seed_8<'a>(log: &'a Log, items: &'a [i64], mut m: i64, a: Noisy<'a>) resume first -> i64 {
        if !(matches!(a.touch(), 1 | 3 | 5..=9)) {}
        yield_!(sum3(log.get(if true {
            (first) % 100
        } else {
            4
        }), 'l1: {
            Some(a.touch())
        }.unwrap_or((0) + (8)), (i64::from(first <= 1)) * 4));
        yield_!((yield_!(log.get((first) % 100))) * 2);
        if let (..=4) = m {
            m = ((yield_!(first)) - (first)) % 100;
        } else if (first != 0 && first <= 0) {}
        m = (yield_!(first)) % 100;
        5
    } in [(&[], 7, log.noisy("a")), (&[5], 1, log.numbered("a", 1)), (&[2, 1], 3, log.numbered("a", 4))]
}

generators! {
    fn seed_9<'a>(log: &'a Log, items: &'a [i64], flag: bool) -> i64 {
        let mut source4 = right(yield_!(8), vec![format!("t1-{}", 0), format!("t2-{}", 7), format!("t3-{}", 9)]).into_iter();
        while let Some(mut p5) = source4.next() {}
        let mut boxed22: Box<Pair<'a>> = Box::new(match {
            let mut c6 = 0;
            loop {
                c6 += 1;
                if c6 > 2 {
                    let v9 = log.numbered("n8", c6);
                    break 7;
                }
                drop(source4);
                source4 = vec![String::from("t11"), String::from("t12")].into_iter();
            }
        } {
            p13 => {
                Pair { left: log.noisy("n14"), n: p13, right: log.numbered("n15", 0) }
            }
            p16 => Pair { left: log.noisy("n17"), right: log.noisy("n18"), n: p16 },
            p19 => {
                Pair { left: log.numbered("n20", 4), right: log.noisy("n21"), n: p19 }
            }
        });
        match log.noisy("n23").into_number() {
            mut p24 @ 1..=6 if matches!(Some((p24) % 100), Some(k) if k > 2) => {}
            (..=4) => yield_!(if let (Ok(mut p26) | Err(mut p26)) = Err::<Noisy<'a>, Noisy<'a>>(log.noisy("n25")) {
                8
            } else {
                6
            }),
            flag => {
                let mut v28 = same((flag).to_string());
                yield_!(flag)
            }
        }
        let v30: (Option<i64>, (i64, i64, i64)) = match flag {
            flag if (flag || flag) => match flag {
                false => {
                    if flag {
                        return 7;
                    }
                    (Some(2), (1, 8, 0))
                }
                _ => {
                    (None::<i64>, (1, 7, 2))
                }
            },
            p29 => {
                (Some(7), (2, 9, 8))
            }
        };
        (yield_!((9) - (5)), 5).1
    } in [(&[], false), (&[5], true), (&[2, 1], false)]
}

generators! {
    fn seed_10<'a>(log: &'a Log, items: &'a [i64], o: Option<Noisy<'a>>, (mut g, h): (Noisy<'a>, i64)) -> i64 {
        assert_ne!(match &h {
            (..=4) if o.is_none() => {
                Some(0)
            }
            p1 => {
                Some(g.touch())
            }
        }.unwrap_or(i64::from(o.is_some())), 1_000_000_007, "{}", 3);
        let mut v2: std::vec::IntoIter<i64> = left(left(dbg!(vec![0].into_iter()), (yield_!(h), g.into_number()).1), h);
        let v8 = match 5 {
            1 | 2 | 5 => log.numbered("n3", 0),
            (..=4) => return 2,
            p4 @ 1..=6 if (h > 3 && true) => {
                log.numbered("n5", p4)
            }
            mut p6 => {
                log.noisy("n7")
            }
        };
        yield_!({
            let mut c9 = 0;
            loop {
                c9 += 1;
                if c9 > 3 {
                    break 8;
                }
            }
        });
        (None::<i64>.unwrap_or(1)).max(i64::max(o.as_ref().map_or(7, |inner| inner.touch()), 5))
    } in [(&[], None, (log.noisy("g"), 1)), (&[5], Some(log.noisy("o")), (log.numbered("g", 3), 0)), (&[2, 1], Some(log.numbered("o", 2)), (log.numbered("g", 2), 6))]
}

iterators! {
    fn seed_11<'a>(log: &'a Log, items: &'a [i64]) {
        let mut c1 = 0;
        while c1 < 3 {
            c1 += 1;
            let v3 = i64::from((c1) >= (c1));
            yield_!('l4: {
                if true {
                    break 'l4 3;
                }
                (c1) % 100
            })
        }
        'l5: {
            yield_!(log.get((c1) % 100))
        }
        match c1 {
            (..=4) => yield_!((c1) - (c1)),
            (..=4) if (c1 > 0 || c1 == 3) => {}
            p6 @ 1..=6 => {}
            _ => {}
        }
        if false && let (3..) = c1 {
            let x8 = &log.noisy("n7");
        } else {
            yield_!(5);
            yield_!(c1)
        }
    } in [(&[]), (&[5]), (&[2, 1])]
}

coroutines! {
    fn seed_12<'a>(log: &'a Log, items: &'a [i64], mut m: i64, mut b: Noisy<'a>, total: &'a mut i64, list: Vec<i64>) resume first -> i64 {
        drop(list);
        log.event((*total));
        let r1 = &*total;
        yield_!(yield_!((first) ^ (b.touch())));
        match &mut m {
            2 => {}
            _ => {
                let (..=4) = first else {
                    return 6;
                };
            }
        }
        let mut v3: Vec<i64> = if let p2 = first {
            vec![(first) % 100, (m) % 100, 9]
        } else {
            vec![3, (first) % 100, (m) % 100]
        };
        yield_!(b.touch());
        if first == 5 && let 5 = first {}
        (same::<i64>((m) % 100) as u8 as i64) % 100
    } in [(&[], 7, log.noisy("b"), leak(0), vec![]), (&[5], 1, log.numbered("b", 3), leak(3), vec![4]), (&[2, 1], 3, log.numbered("b", 2), leak(9), vec![1, 6, 3])]
}

coroutines! {
    fn seed_13<'a>(log: &'a Log, items: &'a [i64], (mut g, h): (Noisy<'a>, i64)) resume first -> i64 {
        'l6: for Pair { left: p7, right: p8, n: p9 } in vec![match first {
            (3..) if h != 1 => {
                Pair { left: g, right: log.numbered("n2", 5), n: 7 }
            }
            _ => Pair { left: g, n: 6, right: log.numbered("n3", h) },
        }, Pair { left: log.noisy("n4"), right: log.noisy("n5"), n: h }] {
            if ((h > 1 || first <= 5) || matches!(first, 1 | 3 | 5..=9)) {
                debug_assert!((((p8.touch()) ^ (p7.touch())) % 100) < 1_000_000_007);
                break 'l6;
            }
            let x11 = &log.noisy("n10");
        }
        let mut v13: i64 = log.noisy("n12").touch();
        if let (3..) = h && ((8).min((yield_!(v13)) % 100)) < (yield_!(first)) {} else if (h >= 3 && v13 != 3) && !(first >= 4) {}
        yield_!(v13);
        {
            let (..=4) = &mut v13 else {
                return (yield_!(first)) % 100;
            };
            (v13) % 100
        }
    } in [(&[], (log.noisy("g"), 1)), (&[5], (log.numbered("g", 3), 0)), (&[2, 1], (log.numbered("g", 2), 6))]
}

optionals! {
    fn seed_14<'a>(log: &'a Log, items: &'a [i64], mut m: i64, a: Noisy<'a>, total: &'a mut i64) -> Option<i64> {
        yield_!(read(&a, right(yield_!(1), log.noisy("n1")).into_number()));
        yield_from!(vec![Some(3).unwrap_or((m) % 100), log.get(((*total)) % 100), (a.touch()).min(a.into_number())]);
        for p3 in 0..((m) % 100) % 4 {}
        if let 1 = &mut *total {} else {
            yield_!((*total))
        }
        None::<i64>
    } in [(&[], 7, log.noisy("a"), leak(0)), (&[5], 1, log.numbered("a", 1), leak(3)), (&[2, 1], 3, log.numbered("a", 4), leak(9))]
}

coroutines! {
    fn seed_15<'a>(log: &'a Log, items: &'a [i64], flag: bool, mut m: i64, o: Option<Noisy<'a>>, (mut g, h): (Noisy<'a>, i64), total: &'a mut i64, list: Vec<i64>) resume first -> i64 {
        let v1 = 4;
        list;
        m = ((g.touch()) + (match ((m) + (o.as_ref().map_or(7, |inner| inner.touch()))) % 100 {
            p2 if flag => return Some((m) % 100).unwrap_or((yield_!(h)) % 100),
            p3 => {
                ((*total)) % 100
            }
        })) % 100;
        let mut source4 = vec![((m) % 100, g)].into_iter();
        while let Some((p6, p7)) = source4.next() {}
        ((i64::min((yield_!((*total))) % 100, 3)) - ((*total))) % 100
    } in [(&[], false, 7, None, (log.noisy("g"), 1), leak(0), vec![]), (&[5], true, 1, Some(log.noisy("o")), (log.numbered("g", 3), 0), leak(3), vec![4]), (&[2, 1], false, 3, Some(log.numbered("o", 2)), (log.numbered("g", 2), 6), leak(9), vec![1, 6, 3])]
}

generators! {
    fn seed_16<'a>(log: &'a Log, items: &'a [i64], flag: bool, o: Option<Noisy<'a>>) -> i64 {
        drop(o);
        let v3 = same(if matches!(0, 1 | 3 | 5..=9) && !(flag) {
            Some((log.numbered("n1", 1), 4, log.numbered("n2", 6)))
        } else {
            yield_!(5);
            None::<(Noisy<'a>, i64, Noisy<'a>)>
        });
        match flag {
            true => {}
            _ => {
                match (Point { x: i64::from(v3.is_some()), y: 3 }) {
                    Point { y: (3..), x: o @ 1..=6 } => {}
                    Point { y: p4, x: (3..) } if flag => {}
                    mut p5 if (flag || flag) => {}
                    p6 => {
                        yield_!(6)
                    }
                }
            }
        }
        let _ = yield_!(log.get(7));
        i64::from(v3.is_some())
    } in [(&[], false, None), (&[5], true, Some(log.noisy("o"))), (&[2, 1], false, Some(log.numbered("o", 2)))]
}

iterators! {
    fn seed_17<'a>(log: &'a Log, items: &'a [i64], o: Option<Noisy<'a>>) {
        log.event("e1");
        yield_!(yield_from!(countdown(2)));
        let u2 = yield_!(((log.get(o.as_ref().map_or(7, |inner| inner.touch()))) - (same::<i64>(5) as u16 as i64)) + ((2..(-(5)) % 9).sum::<i64>()));
        {
            let mut c3 = 0;
            'l0: loop {
                c3 += 1;
                if c3 > 2 {
                    if c3 != 4 {} else {
                        let [p6, p7] = [log.noisy("n4"), log.numbered("n5", c3)];
                        yield_!(c3)
                    }
                    break 'l0;
                }
                let mut c8 = 0;
                while c8 < 1 && (c8 > 0 || c8 == 4) {
                    c8 += 1;
                }
                yield_!(i64::from(o.is_some()))
            }
        }
        if !(o.is_none()) {
            yield_!(if matches!(0, 1 | 3 | 5..=9) {
                let x11 = &log.noisy("n10");
                4
            } else {
                let v12 = 6;
                (v12) % 100
            });
            return;
        }
        let _ = o;
        drop(o);
        let mut v16 = if (5) < (8) {
            let [o, mut p15] = [log.numbered("n13", 1), log.noisy("n14")];
            vec![o.into_number(), 2]
        } else {
            log.event(format!("{:>3}", 8));
            vec![6, 6, 6]
        }.into_iter();
        let v20: Noisy<'a> = if (-(8)) >= (1) {
            log.noisy("n17")
        } else if (true || true) {
            log.noisy("n18")
        } else {
            log.noisy("n19")
        };
        match Some(4).unwrap_or(v20.touch()) {
            p21 => {}
            1 | 2 | 5 if (true || false) => yield_!(4),
            o => yield_!(o),
        }
        yield_!(match 1 {
            3 if matches!(7, 1 | 3 | 5..=9) => {
                2
            }
            p22 @ 1..=6 => {
                v20.into_number()
            }
            p23 => {
                0
            }
        })
    } in [(&[], None), (&[5], Some(log.noisy("o"))), (&[2, 1], Some(log.numbered("o", 2)))]
}

iterators! {
    fn seed_18<'a>(log: &'a Log, items: &'a [i64], a: Noisy<'a>, mut b: Noisy<'a>, o: Option<Noisy<'a>>, total: &'a mut i64) {
        yield_!((5..(if let Some(p1) = o {
            ((*total)) % 100
        } else {
            log.event(format!("{:>3}", ((*total)) % 100));
            ((*total)) % 100
        }) % 9).sum::<i64>());
        let mut source8 = vec![match log.get(5) {
            (..=4) => {
                log.event("e2");
                Shape::Owner(a)
            }
            p3 @ 1..=6 if p3 >= 1 => {
                log.event(format!("{:>3}", 0));
                Shape::Circle(p3)
            }
            p4 => {
                Shape::Both { noisy: b, n: 9 }
            }
        }, match (sum3(3, 4, 4)) % 100 {
            mut p5 @ 1..=6 => {
                Shape::Circle(7)
            }
            p6 if log.get(p6 == 1) => {
                Shape::Dot
            }
            mut p7 => {
                if p7 != 5 {
                    return;
                }
                Shape::Circle(p7)
            }
        }];
        while let Some(p10) = source8.pop() {
            let v12: (i64, Shape<'a>) = match p10 {
                (Shape::Owner(p10) | Shape::Both { noisy: p10, n: _ }) => (p10.into_number(), Shape::Dot),
                mut p11 => (1, p11),
            };
        }
        for p14 in source8 {}
        log.event("e15");
        match &*total {
            (..=4) => {
                if (*total) < 5 {
                    let x17 = &log.noisy("n16");
                }
                for (p20, p21, o) in vec![(6, log.numbered("n18", 8), 9)] {
                    yield_!(7);
                }
                yield_!((*total))
            }
            _ => {}
        }
    } in [(&[], log.noisy("a"), log.noisy("b"), None, leak(0)), (&[5], log.numbered("a", 1), log.numbered("b", 3), Some(log.noisy("o")), leak(3)), (&[2, 1], log.numbered("a", 4), log.numbered("b", 2), Some(log.numbered("o", 2)), leak(9))]
}

generators! {
    fn seed_19<'a>(log: &'a Log, items: &'a [i64], (mut g, h): (Noisy<'a>, i64), list: Vec<i64>) -> i64 {
        let v13 = match ((h) - (g.into_number())) % 100 {
            mut p1 => {
                match ((h) - (1)) % 100 {
                    _ => {
                        if false {
                            let v2 = h < 5;
                            return 6;
                        }
                    }
                    p3 => {}
                }
                Shape::Owner(log.numbered("n4", 2))
            }
            p5 if (p5 >= 1 && p5 < 2) => {
                unsafe {}
                match Some((4).to_string()) {
                    Some(mut p7) => yield_!(4),
                    mut p8 => {
                        yield_!(h)
                    }
                }
                Shape::Dot
            }
            p9 @ 1..=6 => if let mut h @ 1..=6 = h {
                Shape::Both { noisy: log.numbered("n10", 1), n: h }
            } else {
                Shape::Owner(log.numbered("n11", 7))
            },
            mut list => if let (1 | 2 | 5) = h && true {
                Shape::Owner(log.noisy("n12"))
            } else {
                Shape::Dot
            },
        };
        for _ in (0..1).rev() {
            yield_from!(vec![((h) * 0) % 100, (log.numbered("n15", h).into_number()) % 100]);
            let Shape::Owner(p16) = &v13 else {
                yield_!(log.noisy("n17").into_number());
                return 'l18: {
                    (h) % 100
                };
            };
        }
        g = right(yield_!(-(h)), {
            log.noisy("n19")
        });
        log.event(format!("{number}", number = (h) % 100));
        g = if let (..=4) = i64::min(yield_from!(countdown(1)), i64::from(false)) {
            g
        } else if let p20 = h && h >= 0 {
            g
        } else if h > 5 {
            log.numbered("n21", 2)
        } else {
            g
        };
        'l0: {
            yield_!(h);
        }
        (1..(g.into_number()) % 9).sum::<i64>()
    } in [(&[], (log.noisy("g"), 1), vec![]), (&[5], (log.numbered("g", 3), 0), vec![4]), (&[2, 1], (log.numbered("g", 2), 6), vec![1, 6, 3])]
}

iterators! {
    fn seed_20<'a>(log: &'a Log, items: &'a [i64], a: Noisy<'a>, o: Option<Noisy<'a>>, (mut g, h): (Noisy<'a>, i64)) {
        match &h {
            _ if (o.as_ref().map_or(7, |inner| inner.touch())) >= (h) => yield_!(7),
            5 => {
                let Some(p1) = o else {
                    return;
                };
                yield_!(h)
            }
            (..=4) => {}
            p2 => {
                yield_!(o.as_ref().map_or(7, |inner| inner.touch()))
            }
        }
        let mut c3 = 0;
        while c3 < 2 && c3 == 3 {
            c3 += 1;
            log.event(format!("{number}", number = 5));
            yield_!(c3)
        }
    } in [(&[], log.noisy("a"), None, (log.noisy("g"), 1)), (&[5], log.numbered("a", 1), Some(log.noisy("o")), (log.numbered("g", 3), 0)), (&[2, 1], log.numbered("a", 4), Some(log.numbered("o", 2)), (log.numbered("g", 2), 6))]
}

iterators! {
    fn seed_21<'a>(log: &'a Log, items: &'a [i64], flag: bool, a: Noisy<'a>) {
        if ((false && flag) && matches!(None::<i64>, Some(k) if k > 2)) {
            let d1;
            let v2 = (1..(9) % 9).sum::<i64>();
            d1 = match flag {
                true if v2 == 4 => {
                    let v4 = (vec![(a, 4)], String::from("t3") + &(v2).to_string(), 2);
                    Shape::Owner(log.noisy("n5"))
                }
                true if !(v2 == 1) => {
                    let _ = yield_!(v2);
                    Shape::Dot
                }
                p6 => {
                    Shape::Dot
                }
            };
            let v14 = [if flag && let false = flag {
                (6, 6, log.numbered("n7", v2))
            } else {
                ((v2) % 100, (v2) % 100, log.numbered("n8", 5))
            }, match (v2) % 100 {
                (3..) => {
                    ((v2) % 100, 3, log.numbered("n9", 7))
                }
                (..=4) if (flag || v2 != 2) => (0, 0, log.numbered("n10", v2)),
                4 if !(flag) => ((v2) % 100, (v2) % 100, log.numbered("n11", v2)),
                p12 => {
                    ((v2) % 100, (p12) % 100, log.numbered("n13", 8))
                }
            }];
            return;
        }
        yield_!({ a }.into_number())
    } in [(&[], false, log.noisy("a")), (&[5], true, log.numbered("a", 1)), (&[2, 1], false, log.numbered("a", 4))]
}

generators! {
    fn seed_22<'a>(log: &'a Log, items: &'a [i64], a: Noisy<'a>) -> i64 {
        if ((a.into_number()) == (2) && (1) > (9)) {
            yield_!(9)
        }
        if (matches!(3, 1 | 3 | 5..=9) || matches!(Some(6), Some(k) if k > 2)) && matches!('l1: {
            log.event("e2");
            Some(7)
        }, Some(k) if k > 2) {
            yield_from!(vec![0, 6]);
            log.event(format!("{:>3}", (yield_!(2), 9).1));
            yield_!(4)
        }
        match (log.numbered("n3", 1).into_number()) >= ((0) ^ (6)) {
            p4 => yield_!(log.numbered("n5", 8).into_number()),
            false if matches!(Some(0), Some(k) if k > 2) => {}
            false if (4) != (3) => {}
            p6 => {
                yield_![6]
            }
        }
        maybe({
            9
        }).unwrap_or(5)
    } in [(&[], log.noisy("a")), (&[5], log.numbered("a", 1)), (&[2, 1], log.numbered("a", 4))]
}

coroutines! {
    fn seed_23<'a>(log: &'a Log, items: &'a [i64], o: Option<Noisy<'a>>) resume first -> i64 {
        let mut v12 = match o {
            mut p1 if matches!(first, 1 | 3 | 5..=9) => log.noisy("n2"),
            _ => match 8 {
                p3 @ 1..=6 if matches!(first, 1 | 3 | 5..=9) => {
                    let v5 = log.noisy("n4");
                    log.numbered("n6", v5.into_number())
                }
                mut p7 if p7 <= 1 => {
                    let mut v9 = log.noisy("n8");
                    v9
                }
                1 | 2 | 5 => return if false {
                    yield_from!(vec![(first) % 100, (first) % 100, 1]);
                    (first) % 100
                } else {
                    8
                },
                p10 => log.noisy("n11"),
            },
        };
        if let 0 = first {} else {}
        let p13 = &first else {
            log.event(format!("{} {first}", match &first {
                3 if (first) == (first) => v12.into_number(),
                3 => {
                    v12.touch()
                }
                _ => {
                    v12.into_number()
                }
            }));
            return ((log.numbered("n14", 4).touch()) + (log.noisy("n15").touch())) % 100;
        };
        if let (..=4) = ({
            match first {
                p16 @ 1..=6 => {
                    let v12 = move || v12.into_number();
                }
                o => {
                    _ = v12.touch();
                }
                1 | 2 | 5 if (false || (*p13) >= 3) => {
                    drop(v12);
                }
                mut p17 => {}
            }
            9
        }) {} else if let Shape::Owner(p20) = ({
            let (o, p19) = (log.numbered("n18", yield_!(first)), (first) % 100);
            Shape::Owner(o)
        }) {
            log.event(format!("{} {first}", p20.into_number()));
        }
        yield_!(sum3((((*p13)) % 10) % 10, maybe(maybe(4).unwrap_or(5)).unwrap_or(5), {
            (yield_!((*p13))) % 100
        }));
        if let 4 = &*p13 {} else if (*p13) > 3 {}
        match first {
            v12 => {
                (yield_![(*p13)]) % 100
            }
            p21 @ 1..=6 => {
                (first) % 100
            }
            mut o => 0,
            _ => 5,
        }
    } in [(&[], None), (&[5], Some(log.noisy("o"))), (&[2, 1], Some(log.numbered("o", 2)))]
}

coroutines! {
    fn seed_24<'a>(log: &'a Log, items: &'a [i64], n: i64, flag: bool, mut m: i64, o: Option<Noisy<'a>>, total: &'a mut i64, list: Vec<i64>) resume first -> i64 {
        let mut source3 = if let (1 | 2 | 5) = n && let Shape::Both { noisy: p2, n: (1 | 2 | 5) } = (Shape::Owner(log.noisy("n1"))) {
            vec![o, Some(p2)]
        } else {
            vec![o]
        }.into_iter();
        while let Some(mut p5) = source3.next() && flag {
            let mut v9: Noisy<'a> = log.numbered("n6", {
                let mut c7 = 0;
                'l8: loop {
                    c7 += 1;
                    if c7 > 3 {
                        break 'l8 7;
                    }
                }
            });
            p5.take();
            let f10 = move |k: i64| { if k > first { return k % 100; } (k + first) % 100 };
        }
        let boxed11: Box<i64> = Box::new((m) % 100);
        if let 1 = &first {
            match first {
                p12 => {}
                (..=4) if log.get(m > 5) => {}
                mut p13 => {}
            }
        } else {}
        match &first {
            source3 => {
                let mut source15 = vec![log.noisy("n14")].into_iter();
                while let Some(mut p17) = source15.next() {
                    log.event("e18");
                }
            }
            _ => {}
        }
        match (yield_!(m)) % 100 {
            (3..) if matches!(Some((n) % 100), Some(k) if k > 2) => {
                let mut v21 = right(yield_!(m), vec![(log.noisy("n19"), (n) % 100), (log.noisy("n20"), (n) % 100)]);
            }
            1 | 2 | 5 => {
                match (Some(Pair { left: log.numbered("n22", yield_!(9)), n: m, right: log.numbered("n23", first) })) {
                    Some(Pair { left: mut p24, right: p25, n: mut p26 }) if matches!(first, 1 | 3 | 5..=9) => {}
                    Some(p27) => {}
                    p28 => {}
                    p29 => {}
                }
            }
            p30 => {}
        }
        for mut p31 in 0..((yield_!(first)) % 100) % 4 {}
        drop(boxed11);
        log.noisy("n32").touch()
    } in [(&[], 0, false, 7, None, leak(0), vec![]), (&[5], 2, true, 1, Some(log.noisy("o")), leak(3), vec![4]), (&[2, 1], 5, false, 3, Some(log.numbered("o", 2)), leak(9), vec![1, 6, 3])]
}

generators! {
    fn seed_25<'a>(log: &'a Log, items: &'a [i64], flag: bool, total: &'a mut i64, list: Vec<i64>) -> i64 {
        let mut v9 = if let Some(p3) = (left(Some(Some(6)), if let mut p1 = flag {
            if false {
                let v2: Shape<'a> = Shape::Circle(8);
                return 2;
            }
            1
        } else {
            5
        })) {
            if true {} else {
                yield_![7]
            }
            log.numbered("n4", 4)
        } else {
            let v7 = left(Pair { left: log.noisy("n5"), n: 0, right: log.noisy("n6") }, 4);
            log.noisy("n8")
        };
        let v12 = {
            if matches!(v9.into_number(), 1 | 3 | 5..=9) && flag {}
            match None::<Shape<'a>> {
                None if matches!(Some(6), Some(k) if k > 2) => {
                    Shape::Dot
                }
                None if matches!(1, 1 | 3 | 5..=9) => {
                    Shape::Both { noisy: log.noisy("n10"), n: 0 }
                }
                None => Shape::Circle(9),
                p11 => Shape::Circle(8),
            }
        };
        match &v12 {
            Shape::Both { noisy: p13, n: (..=4) } => {}
            Shape::Owner(p14) | Shape::Both { noisy: p14, n: _ } => {
                if log.get(flag) {
                    let v9 = (1, Shape::Both { noisy: log.numbered("n15", 6), n: 3 });
                    return ((*total)) % 100;
                }
            }
            p16 => {}
        }
        if matches!(if flag && (*total) > 5 {
            ((*total)) % 100
        } else {
            list.iter().filter(|each| **each > 3).count() as i64
        }, 1 | 3 | 5..=9) {}
        assert_ne!(list.iter().filter(|each| **each > 3).count() as i64, 1_000_000_007, "{}", 3);
        maybe(9).unwrap_or(5)
    } in [(&[], false, leak(0), vec![]), (&[5], true, leak(3), vec![4]), (&[2, 1], false, leak(9), vec![1, 6, 3])]
}

generators! {
    fn seed_26<'a>(log: &'a Log, items: &'a [i64], n: i64, flag: bool, (mut g, h): (Noisy<'a>, i64), total: &'a mut i64) -> i64 {
        if let (..=4) = n && matches!(read(&g, (h) % 100), 1 | 3 | 5..=9) {
            log.event(format!("{} {n}", None::<i64>.unwrap_or((n) % 100)));
            let mut n: i64 = right(yield_!(n), (n) % 100);
        }
        let true = flag else {
            return 'l0: {
                g.into_number()
            };
        };
        match &mut *total {
            (..=4) => {
                if flag {} else {
                    yield_![7]
                }
                if flag {
                    let (p2, (p3, p4)) = (g.into_number(), (h == 0, log.noisy("n1")));
                    return (h) % 100;
                }
            }
            0 if matches!(Some((n) % 100), Some(k) if k > 2) => {}
            _ => yield_!((6) * 1,),
        }
        match &h {
            (1 | 2 | 5) if (n <= 0 || flag) => yield_!({
                let mut c5 = 0;
                loop {
                    c5 += 1;
                    if c5 > 1 {
                        break 2;
                    }
                }
            }),
            p7 => {}
            total => {
                match &n {
                    (..=4) if ((*total) <= 1 || flag) => return (7..((n) % 100) % 9).sum::<i64>(),
                    0 => {}
                    p8 => {}
                }
                match h {
                    (3..) => {
                        if h >= 5 {
                            let d9;
                            d9 = {
                                let mut c10 = 0;
                                loop {
                                    c10 += 1;
                                    if c10 > 1 {
                                        let p12 = (5, (c10 != 4, g));
                                        break vec![log.noisy("n13"), log.noisy("n14"), log.noisy("n15")];
                                    }
                                }
                            };
                            return 8;
                        }
                        yield_!(n)
                    }
                    _ => {}
                }
            }
        }
        let r16 = &mut g;
        yield_!(std::mem::replace(r16, log.noisy("n17")).into_number());
        { yield_!(2); {
                ((*total)) % 100
        } }
    } in [(&[], 0, false, (log.noisy("g"), 1), leak(0)), (&[5], 2, true, (log.numbered("g", 3), 0), leak(3)), (&[2, 1], 5, false, (log.numbered("g", 2), 6), leak(9))]
}

coroutines! {
    fn seed_27<'a>(log: &'a Log, items: &'a [i64], n: i64, mut b: Noisy<'a>) resume first -> i64 {
        let mut v6: Noisy<'a> = {
            let mut c1 = 0;
            'l2: loop {
                c1 += 1;
                if c1 > 1 {
                    yield_!('l3: {
                        yield_!(yield_!(b.into_number()));
                        (n) % 100
                    });
                    break 'l2 ('l0: {
                        let d4: i64;
                        d4 = 9;
                        log.noisy("n5")
                    });
                }
            }
        };
        let mut d7;
        d7 = left(Ok::<Noisy<'a>, i64>(log.noisy("n8")), first);
        match ({ yield_![(0..(1) % 9).sum::<i64>()]; {
                Some(vec![(first) % 100; 2])
        } }) {
            Some(p9) if (n <= 0 && n > 5) => {
                if first != 0 {
                    let v10 = p9.into_iter();
                }
                if n <= 3 {
                    assert!(n >= 4 || true, "never");
                    return v6.touch();
                }
            }
            Some(p11) => {
                if first < 1 && let (1 | 2 | 5) = &first {} else {
                    log.event(format!("{number}", number = 2));
                }
            }
            None => {}
            p12 => {}
        }
        let mut d13: Shape<'a>;
        d13 = same(Shape::Dot);
        yield_!(first);
        match first {
            2 => {}
            _ => {
                let Err(p14) = &mut d7 else {
                    return (n) % 100;
                };
            }
        }
        let v16 = right(yield_!((3..((first) % 100) % 9).sum::<i64>()), match n {
            1 | 2 | 5 if !(n <= 2) => {
                if n >= 0 {
                    return (yield_!(n)) % 100;
                }
                vec![yield_!(1)]
            }
            p15 => vec![1, 7, v6.into_number()],
        });
        match &d13 {
            p17 if n > 2 => {}
            p18 => {
                log.event(format!("{} {n}", v16.iter().filter(|each| **each > 3).count() as i64));
            }
            Shape::Circle((..=4)) => {
                yield_!(4);
            }
            _ => {}
        }
        if let (1 | 2 | 5) = first && let None = left(Some(Box::new(log.numbered("n19", 7))), first) {
            (first) % 100
        } else {
            (n) % 100
        }
    } in [(&[], 0, log.noisy("b")), (&[5], 2, log.numbered("b", 3)), (&[2, 1], 5, log.numbered("b", 2))]
}

generators! {
    fn seed_28<'a>(log: &'a Log, items: &'a [i64], (mut g, h): (Noisy<'a>, i64)) -> i64 {
        yield_!(read(&g, log.numbered("n1", g.touch()).into_number()));
        match h {
            (3..) if (h) <= (7) => {}
            mut p2 @ 1..=6 if (true || true) => {}
            _ => yield_!(-(4)),
        }
        yield_!(h);
        drop(g);
        match ((h) + (h)) % 100 {
            _ if (h) <= (6) => {
                yield_!(h);
            }
            p3 => {
                yield_from!(vec![(p3) % 100, 1]);
            }
        }
        let mut source8 = vec![match right(yield_!(3), 1) {
            p4 @ 1..=6 => Pair { left: log.noisy("n5"), n: 3, right: log.noisy("n6") },
            p7 => return (sum3((p7) % 100, 0, (h) % 100)) % 100,
        }];
        while let Some(Pair { left: p10, right: p11, n: h }) = source8.pop() {
            let mut v12 = if matches!(h, 1 | 3 | 5..=9) {
                Ok::<i64, i64>(7)
            } else {
                Err::<i64, i64>((h) % 100)
            };
            let mut source17 = vec![Pair { left: p11, n: 0, right: p10 }, Pair { left: log.numbered("n13", 2), n: 0, right: log.noisy("n14") }, Pair { left: log.numbered("n15", 5), n: 4, right: log.noisy("n16") }];
            while let Some(Pair { left: mut p19, right: p20, n: p21 }) = source17.pop() {}
        }
        let _ = &h else {
            return (sum3((h) % 100, ((source8.len() as i64) + (h)) % 100, 7)) % 100;
        };
        while let Some(Pair { left: p23, right: p24, n: p25 }) = source8.pop() {
            yield_!(p23.touch())
        }
        let _ = h else {
            let mut h = log.noisy("n26");
            return source8.len() as i64;
        };
        match h {
            1 => {
                source8.len() as i64
            }
            (3..) => return log.get((h) % 100),
            (3..) => {
                (h) % 100
            }
            mut source8 => {
                2
            }
        }
    } in [(&[], (log.noisy("g"), 1)), (&[5], (log.numbered("g", 3), 0)), (&[2, 1], (log.numbered("g", 2), 6))]
}

optionals! {
    fn seed_29<'a>(log: &'a Log, items: &'a [i64], list: Vec<i64>) -> Option<i64> {
        let u5 = yield_!(if ({
            let mut d1;
            if false {
                d1 = log.numbered("n2", 6);
                let v3 = Some(false);
            } else {
                d1 = log.numbered("n4", 0);
            }
            d1.touch()
        }) != (right(yield_!(list.first().copied().unwrap_or(3) % 100), 5)) {
            1
        } else {
            list.iter().map(|each| each % 10).sum::<i64>()
        });
        yield_!(maybe(list.first().copied().unwrap_or(3) % 100)?);
        same({
            None::<i64>
        })
    } in [(&[], vec![]), (&[5], vec![4]), (&[2, 1], vec![1, 6, 3])]
}

iterators! {
    fn seed_30<'a>(log: &'a Log, items: &'a [i64], n: i64, mut m: i64, (mut g, h): (Noisy<'a>, i64)) {
        _ = sum3((m) % 100, yield_from!(countdown(0)), {
            let mut c1 = 0;
            loop {
                c1 += 1;
                if c1 > 1 {
                    {
                        let mut c3 = 0;
                        loop {
                            c3 += 1;
                            if c3 > 1 {
                                break;
                            }
                        }
                    }
                    break right(yield_!(2), 6);
                }
                match &h {
                    p5 if ((*p5)) <= ((*p5)) => yield_!(8),
                    0 => {
                        let _ = yield_!(7);
                        yield_!(g.touch())
                    }
                    (3..) if matches!(Some((n) % 100), Some(k) if k > 2) => {}
                    n => yield_!(c1),
                }
                if let p6 = &c1 {
                    let m = 5;
                }
            }
        });
        unsafe {
            yield_!(same::<i64>((m) % 100) as u16 as i64)
        }
        if h <= 3 {
            let mut source7 = vec![Box::new(2)].into_iter();
            while let Some(h) = source7.next() {}
            return;
        }
        let r9 = &mut m;
        log.event(format!("{number}", number = yield_from!(countdown(0))));
        if let mut p10 = (n) % 100 {
            if (n) <= (g.into_number()) {
                return;
            }
            if ((*r9)) < (p10) {
                log.event(0);
                return;
            }
            yield_!((*r9))
        } else {
            let (1 | 2 | 5) = &mut *r9 else {
                if h == 4 {
                    let boxed11: Box<i64> = Box::new((h) % 100);
                    return;
                }
                return;
            };
            yield_!(n)
        }
        let v15 = if let (1 | 2 | 5) = h && false {
            log.event("e12");
            Ok::<Noisy<'a>, String>(log.numbered("n13", n))
        } else {
            Ok::<Noisy<'a>, String>(log.numbered("n14", h))
        };
    } in [(&[], 0, 7, (log.noisy("g"), 1)), (&[5], 2, 1, (log.numbered("g", 3), 0)), (&[2, 1], 5, 3, (log.numbered("g", 2), 6))]
}

optionals! {
    fn seed_31<'a>(log: &'a Log, items: &'a [i64], o: Option<Noisy<'a>>) -> Option<i64> {
        let o = { yield_!(same::<i64>(5) as u8 as i64); same(log.noisy("n1")) };
        yield_!(i64::max((if true {
            2
        } else {
            4
        }) * 4, (log.get(5)) + (vec![3, 2, 6][i64::unsigned_abs(8) as usize % 3])));
        yield_!(('l2: {
            o.into_number()
        }) + (match log.get(3) {
            (..=4) => {
                1
            }
            (..=4) => {
                1
            }
            p3 @ 1..=6 => {
                log.event("e4");
                7
            }
            p5 => {
                if p5 != 2 {
                    log.event(format!("{} {p5}", (p5) % 100));
                    return Some((p5) % 100);
                }
                (p5) % 100
            }
        }));
        if let mut p7 = ('l6: {
            None::<(Noisy<'a>, Noisy<'a>, i64)>
        }) {
            yield_!(i64::from(p7.is_some()))
        } else if (false && false) {} else {}
        if let Some(mut p8) = None::<Vec<Noisy<'a>>> && !((false || false)) {
            match i64::from(false) {
                p9 @ 1..=6 if (p9 > 1 && p9 <= 3) => {
                    if p9 != 2 {
                        return Some((p9) % 100);
                    }
                }
                p8 => {}
                p10 => {}
                p11 => {
                    let _ = 1;
                    yield_!(p11)
                }
            }
        } else {
            let o = (if false {
                Shape::Owner(log.noisy("n12"))
            } else {
                Shape::Dot
            }) else {
                return Some(7);
            };
        }
        Some({
            let mut c13 = 0;
            loop {
                c13 += 1;
                if c13 > 1 {
                    break (c13) % 100;
                }
            }
        })
    } in [(&[], None), (&[5], Some(log.noisy("o"))), (&[2, 1], Some(log.numbered("o", 2)))]
}

iterators! {
    fn seed_32<'a>(log: &'a Log, items: &'a [i64], n: i64, flag: bool, mut m: i64, o: Option<Noisy<'a>>, (mut g, h): (Noisy<'a>, i64), total: &'a mut i64) {
        yield_!(sum3({
            (h) % 100
        }, (sum3(((*total)) % 100, (n) % 100, (-(h)) % 100)) % 100, yield_from!(countdown(2))));
        _ = -((*total));
        let v2 = if let Some(p1) = o {
            None::<bool>
        } else {
            Some(m != 4)
        };
        yield_!((g.into_number()) + (4));
        log.event(format!("{} {h}", (match &mut m {
            1 | 2 | 5 => {
                i64::from(v2.is_some())
            }
            4 => {
                yield_!(1);
                (h) % 100
            }
            _ => {
                (h) % 100
            }
        }) * 1));
        match (match flag {
            true if m >= 4 => Pair { left: log.numbered("n3", n), n: 3, right: log.noisy("n4") },
            mut total => {
                Pair { left: log.numbered("n5", m), right: log.noisy("n6"), n: 8 }
            }
            true => {
                let r7 = &m;
                Pair { left: log.numbered("n8", h), right: log.numbered("n9", 8), n: h }
            }
            mut p10 => {
                Pair { left: log.noisy("n11"), right: log.numbered("n12", m), n: m }
            }
        }) {
            Pair { left: p13, right: mut p14, n: (..=4) } => yield_!(p14.touch(),),
            Pair { left: mut v2, right: p15, n: p16 } if (h != 0 || flag) => return,
            g => return,
        }
        match 5 {
            1 | 2 | 5 => {
                let mut v29: (Noisy<'a>, Result<Noisy<'a>, bool>, Shape<'a>) = match n {
                    1 | 2 | 5 => {
                        let r17 = &mut m;
                        (log.noisy("n18"), Ok::<Noisy<'a>, bool>(log.numbered("n19", h)), Shape::Circle(n))
                    }
                    (..=4) => {
                        let x21 = &log.noisy("n20");
                        (log.noisy("n22"), Err::<Noisy<'a>, bool>(flag), Shape::Both { noisy: log.numbered("n23", 2), n: m })
                    }
                    (..=4) => {
                        (log.numbered("n24", m), Ok::<Noisy<'a>, bool>(log.numbered("n25", n)), Shape::Dot)
                    }
                    p26 => (log.numbered("n27", h), Ok::<Noisy<'a>, bool>(log.noisy("n28")), Shape::Dot),
                };
            }
            p30 => yield_!(sum3(1, 8, 9)),
        }
    } in [(&[], 0, false, 7, None, (log.noisy("g"), 1), leak(0)), (&[5], 2, true, 1, Some(log.noisy("o")), (log.numbered("g", 3), 0), leak(3)), (&[2, 1], 5, false, 3, Some(log.numbered("o", 2)), (log.numbered("g", 2), 6), leak(9))]
}

optionals! {
    fn seed_33<'a>(log: &'a Log, items: &'a [i64], (mut g, h): (Noisy<'a>, i64), list: Vec<i64>) -> Option<i64> {
        if log.get((3) == (h)) {
            let mut v1 = (((h) - (h)) + ((6) + (h))) % 100;
            let list = move |k: i64| { if k > h { return k % 100; } (k + h) % 100 };
            return Some(g.touch());
        }
        let mut v4: (Pair<'a>, Result<Noisy<'a>, i64>) = same({ yield_!((g, (h) % 100).1); (Pair { left: log.noisy("n2"), right: log.noisy("n3"), n: h }, Err::<Noisy<'a>, i64>((h) % 100)) });
        for mut p6 in list {
            yield_!(h,);
            yield_!(h)
        }
        match h {
            (..=4) => {
                None::<i64>
            }
            _ => {
                None::<i64>
            }
        }
    } in [(&[], (log.noisy("g"), 1), vec![]), (&[5], (log.numbered("g", 3), 0), vec![4]), (&[2, 1], (log.numbered("g", 2), 6), vec![1, 6, 3])]
}

coroutines! {
    fn seed_34<'a>(log: &'a Log, items: &'a [i64], (mut g, h): (Noisy<'a>, i64), total: &'a mut i64) resume first -> i64 {
        yield_!((*total));
        'l1: {
            for p4 in 0..('l2: {
                (first) % 100
            }) % 4 {
                {}
            }
        }
        { let _last = g; }
        for p12 in vec![match log.noisy("n5").into_number() {
            (3..) => Ok::<Noisy<'a>, i64>(log.noisy("n6")),
            mut p7 => {
                Err::<Noisy<'a>, i64>(5)
            }
            mut h => {
                Ok::<Noisy<'a>, i64>(log.numbered("n8", 6))
            }
        }, same(Ok::<Noisy<'a>, i64>(log.noisy("n9"))), {
            Ok::<Noisy<'a>, i64>(log.numbered("n10", h))
        }] {}
        if let mut p13 @ 1..=6 = h && let _ = p13 {} else {
            let v14 = 7;
        }
        left(None::<i64>, 7).unwrap_or((same::<i64>(((*total)) % 100) as i16 as i64) % 100)
    } in [(&[], (log.noisy("g"), 1), leak(0)), (&[5], (log.numbered("g", 3), 0), leak(3)), (&[2, 1], (log.numbered("g", 2), 6), leak(9))]
}

generators! {
    fn seed_35<'a>(log: &'a Log, items: &'a [i64], flag: bool, a: Noisy<'a>, o: Option<Noisy<'a>>, list: Vec<i64>) -> i64 {
        let f1 = move || a.into_number();
        yield_!(if flag {
            if !(o.is_none()) {
                return 2;
            }
            2
        } else {
            let mut f2 = { let mut c = 0; move || { c += 1; c } };
            'l3: {
                if flag {
                    break 'l3;
                }
            }
            9
        });
        match o {
            Some(p4) => {
                match &flag {
                    true if (p4.touch()) <= (0) => yield_!(p4.into_number()),
                    false if !(flag) => {}
                    true => yield_![p4.touch()],
                    p5 => {}
                }
            }
            Some(f1) if (2) > (f1.touch()) => {}
            mut p6 => {
                yield_!(6)
            }
        }
        let u7 = yield_!([2, 0, 5][i64::unsigned_abs(8) as usize % 3]);
        yield_from!(countdown(1))
    } in [(&[], false, log.noisy("a"), None, vec![]), (&[5], true, log.numbered("a", 1), Some(log.noisy("o")), vec![4]), (&[2, 1], false, log.numbered("a", 4), Some(log.numbered("o", 2)), vec![1, 6, 3])]
}

generators! {
    fn seed_36<'a>(log: &'a Log, items: &'a [i64], list: Vec<i64>) -> i64 {
        let x2 = &mut log.noisy("n1");
        let mut source19 = match if true {
            drop(list);
            5
        } else {
            3
        } {
            p3 => {
                vec![Pair { left: log.noisy("n4"), n: p3, right: log.numbered("n5", p3) }, Pair { left: log.numbered("n6", p3), n: p3, right: log.noisy("n7") }]
            }
            (3..) if (7) >= (8) => vec![Pair { left: log.noisy("n8"), n: 5, right: log.noisy("n9") }, Pair { left: log.numbered("n10", 2), n: 8, right: log.noisy("n11") }, Pair { left: log.numbered("n12", 7), right: log.numbered("n13", 3), n: 8 }],
            1 | 2 | 5 => {
                vec![Pair { left: log.numbered("n14", 8), n: 6, right: log.numbered("n15", 2) }]
            }
            mut p16 => {
                vec![Pair { left: log.noisy("n17"), right: log.noisy("n18"), n: p16 }]
            }
        }.into_iter();
        while let Some(Pair { left: p21, right: p22, n: x2 }) = source19.next() {}
        let _ = source19;
        match 9 {
            1 => {
                let mut v25 = 'l23: {
                    log.numbered("n24", 9)
                };
                let r26 = &v25;
            }
            p27 => {
                yield_!(0)
            }
            p28 => {}
        }
        let mut v30 = right(yield_!(Some(9).unwrap_or(8)), same(same(log.numbered("n29", 8))));
        yield_!(left(Some(v30.touch()), (4) * 2).unwrap_or({
            x2.touch()
        }));
        (same::<i64>((yield_!(6), 8).1) as u8 as i64) % 100
    } in [(&[], vec![]), (&[5], vec![4]), (&[2, 1], vec![1, 6, 3])]
}

iterators! {
    fn seed_37<'a>(log: &'a Log, items: &'a [i64], flag: bool, a: Noisy<'a>, list: Vec<i64>) {
        yield_!(same::<i64>(((a.touch()) - (a.touch())) % 100) as i16 as i64);
        if matches!({
            let mut c1 = 0;
            'l2: loop {
                c1 += 1;
                if c1 > 3 {
                    break 'l2 None::<i64>;
                }
                log.event(format!("{} {c1}", 7));
            }
        }, Some(k) if k > 2) {
            let mut source5 = vec![a, log.noisy("n3"), log.numbered("n4", 7)];
            while let Some(p7) = source5.pop() {}
            return;
        }
    } in [(&[], false, log.noisy("a"), vec![]), (&[5], true, log.numbered("a", 1), vec![4]), (&[2, 1], false, log.numbered("a", 4), vec![1, 6, 3])]
}

iterators! {
    fn seed_38<'a>(log: &'a Log, items: &'a [i64], mut m: i64, a: Noisy<'a>, (mut g, h): (Noisy<'a>, i64), list: Vec<i64>) {
        {
            {
                let mut c1 = 0;
                'l2: loop {
                    c1 += 1;
                    if c1 > 1 {
                        if true {
                            yield_!(h)
                        } else {}
                        break 'l2;
                    }
                    log.event("e3");
                    yield_!(h,)
                }
            }
            unsafe {
                let v8 = match 4 {
                    p4 => String::from("t5") + &(5).to_string(),
                    (..=4) => {
                        yield_from!(list);
                        String::from("t6") + &(m).to_string()
                    }
                    p7 => return,
                };
                log.event("e9");
            }
            if matches!(None::<i64>, Some(k) if k > 2) {
                let u10 = yield_!(a.touch());
                yield_!(9)
            } else if m < 0 {
                yield_!(m)
            } else {}
        }
        if (!(m > 4) && (h) <= (h)) && matches!({
            (m) % 100
        }, 1 | 3 | 5..=9) {
            for p12 in vec![g] {}
        } else {
            if m <= 5 {
                log.event(format!("{} {m}", (h) % 100));
            }
        }
        match (if (8) <= (h) {
            Ok::<i64, i64>((m) % 100)
        } else {
            Err::<i64, i64>((m) % 100)
        }) {
            Ok((..=4)) => {
                let u13 = yield_!({
                    yield_![0];
                    a.touch()
                });
            }
            Err((3..)) => {
                yield_!(0)
            }
            Ok(mut p14) => {}
            mut p15 => {}
        }
        let list: Noisy<'a> = left(a, 7);
        yield_!(m,)
    } in [(&[], 7, log.noisy("a"), (log.noisy("g"), 1), vec![]), (&[5], 1, log.numbered("a", 1), (log.numbered("g", 3), 0), vec![4]), (&[2, 1], 3, log.numbered("a", 4), (log.numbered("g", 2), 6), vec![1, 6, 3])]
}

coroutines! {
    fn seed_39<'a>(log: &'a Log, items: &'a [i64], n: i64, mut b: Noisy<'a>, total: &'a mut i64, list: Vec<i64>) resume first -> i64 {
        match &mut *total {
            (..=4) => {
                yield_!(list.iter().map(|each| each % 10).sum::<i64>());
                b;
            }
            (..=4) => {}
            _ => {}
        }
        let x2 = &mut log.noisy("n1");
        'l3: {
            log.event(format!("{} {first}", list.len() as i64));
            {
                let mut c4 = 0;
                loop {
                    c4 += 1;
                    if c4 > 1 {
                        if let 1 = &first && first != 2 {
                            *total *= ((*total)) % 100; *total %= 100;
                        }
                        break;
                    }
                }
            }
        }
        for mut p7 in list {}
        log.get(log.numbered("n8", 4).touch())
    } in [(&[], 0, log.noisy("b"), leak(0), vec![]), (&[5], 2, log.numbered("b", 3), leak(3), vec![4]), (&[2, 1], 5, log.numbered("b", 2), leak(9), vec![1, 6, 3])]
}

iterators! {
    fn seed_40<'a>(log: &'a Log, items: &'a [i64], mut b: Noisy<'a>, total: &'a mut i64) {
        if (*total) <= 1 {
            return;
        }
        for (mut p13, p14) in vec![left((9, b), 1), match Some(log.numbered("n1", 8)) {
            Some(p2) => {
                (3, p2)
            }
            None if (4) != (4) => {
                let d3;
                d3 = right(yield_!(7), vec![log.numbered("n4", 7), log.noisy("n5"), log.noisy("n6")]);
                (8, log.numbered("n7", 1))
            }
            mut p8 => return,
            p9 => {
                let _ = yield_!(7);
                (4, log.noisy("n10"))
            }
        }, {
            yield_!(8);
            (3, log.noisy("n11"))
        }] {
            match p13 {
                p15 @ 1..=6 => yield_!(p13),
                1 | 2 | 5 if !(true) => {
                    if (*total) < 3 {
                        return;
                    }
                }
                (..=4) => {}
                total => {
                    p13 -= 1;
                }
            }
            let r16 = &p14;
            unsafe {
                if p13 > 5 {
                    yield_!(p14.touch());
                    break;
                }
                yield_!(sum3((p13) % 100, p14.touch(), ((*total)) % 100),);
            }
        }
        {
            let mut c17 = 0;
            loop {
                c17 += 1;
                if c17 > 1 {
                    let mut v19 = if true && false {
                        Err::<Result<i64, bool>, [i64; 2]>([(c17) % 100, 5])
                    } else {
                        Err::<Result<i64, bool>, [i64; 2]>([(c17) % 100; 2])
                    };
                    break;
                }
            }
        }
        yield_!((*total),);
    } in [(&[], log.noisy("b"), leak(0)), (&[5], log.numbered("b", 3), leak(3)), (&[2, 1], log.numbered("b", 2), leak(9))]
}

optionals! {
    fn seed_41<'a>(log: &'a Log, items: &'a [i64], n: i64) -> Option<i64> {
        match (5) % 10 {
            mut p1 => {}
            mut p2 @ 1..=6 => {
                let mut c3 = 0;
                while c3 < 1 {
                    c3 += 1;
                }
            }
            p5 => {}
        }
        yield_!(5);
        if log.get((n > 4 || n != 1)) {
            let n = log.numbered("n6", {
                (n) % 100
            });
            let v7 = ((read(&n, 8)) + (sum3(1, n.touch(), n.touch()))) % 100;
            return dbg!(left(Some(6), 7));
        }
        if let p8 @ 1..=6 = n {
            if (n > 3 && p8 == 0) {
                return Some((p8) % 100);
            }
            if (p8 < 0 && false) {
                return Some((p8) % 100);
            }
            yield_!(6)
        }
        let v10 = ((n) + (log.noisy("n9").touch())) % 100;
        if (v10 > 1 || (n) < (0)) {
            yield_!(same::<i64>('l11: {
                log.event(format!("{} {n}", (n) % 100));
                4
            }) as u8 as i64,);
            return Some(right(yield_!(2), (v10) % 100));
        }
        if (n) >= (same::<i64>(6) as i32 as i64) {
            let x13 = &mut log.noisy("n12");
        }
        let v21 = if let p14 = v10 && v10 > 2 {
            vec![log.numbered("n15", p14), log.noisy("n16"), log.numbered("n17", 4)].into_iter()
        } else {
            vec![log.noisy("n18"), log.noisy("n19"), log.numbered("n20", 7)].into_iter()
        };
        {
            Some((v10) % 100)
        }
    } in [(&[], 0), (&[5], 2), (&[2, 1], 5)]
}

optionals! {
    fn seed_42<'a>(log: &'a Log, items: &'a [i64], n: i64, o: Option<Noisy<'a>>, list: Vec<i64>) -> Option<i64> {
        yield_!(if let Some(p1) = &o {
            log.numbered("n2", n)
        } else if n == 0 && let p3 = o {
            log.noisy("n4")
        } else {
            log.numbered("n5", 7)
        }.into_number());
        yield_from!(vec![(n) % 100; 2]);
        let mut n = if n != 0 && (n >= 1 && (true || n < 2)) {
            [format!("t6-{}", n), (n).to_string()]
        } else {
            [(6).to_string(), (n).to_string()]
        };
        (left(Some(list.first().copied().unwrap_or(3) % 100), list.len() as i64), sum3(list.iter().map(|each| each % 10).sum::<i64>(), 2, 8)).0
    } in [(&[], 0, None, vec![]), (&[5], 2, Some(log.noisy("o")), vec![4]), (&[2, 1], 5, Some(log.numbered("o", 2)), vec![1, 6, 3])]
}

optionals! {
    fn seed_43<'a>(log: &'a Log, items: &'a [i64]) -> Option<i64> {
        log.event("e1");
        if matches!(sum3(1, 1, 6), 1 | 3 | 5..=9) {
            let Pair { left: p6, right: p7, n: _ } = {
                let f3 = { let inner = right(yield_!(1), log.numbered("n2", 2)); move || inner.into_number() };
                Pair { left: log.noisy("n4"), n: 1, right: log.noisy("n5") }
            };
            return match (if false && let Some((mut p7, (3..), p9)) = Some((log.numbered("n8", 9), 5, false)) {
                None::<i64>
            } else if false && false {
                Some(5)
            } else if false {
                Some(2)
            } else if true && let Ok(p10) = Err::<Noisy<'a>, Option<i64>>(Some(p7.into_number())) {
                Some(9)
            } else {
                Some(p6.into_number())
            }) {
                None => Some(0),
                p11 => {
                    p11
                }
            };
        }
        if false {} else {}
        {
            assert!((0) <= (7) || true, "never");
            Some(9)
        }
    } in [(&[]), (&[5]), (&[2, 1])]
}

generators! {
    fn seed_44<'a>(log: &'a Log, items: &'a [i64], n: i64, a: Noisy<'a>, total: &'a mut i64) -> i64 {
        yield_!(if n > 3 {
            if (n <= 3 || (*total) > 4) {
                return a.into_number();
            }
            (n) % 100
        } else {
            3
        });
        if log.get(true) {
            let v5: (Vec<Noisy<'a>>, i64, Noisy<'a>) = (vec![log.noisy("n1"), a], ((n) * 0) % 100, {
                let mut c2 = 0;
                loop {
                    c2 += 1;
                    if c2 > 3 {
                        break log.numbered("n4", c2);
                    }
                }
            });
            log.event(format!("{number}", number = (yield_!({
                let mut c6 = 0;
                'l7: loop {
                    c6 += 1;
                    if c6 > 2 {
                        break 'l7 ((*total)) % 100;
                    }
                }
            }), v5.1).1));
            return (same::<i64>((n) % 100) as u16 as i64) % 100;
        }
        match &n {
            (3..) => {
                if matches!(Some(a.touch()), Some(k) if k > 2) {
                    return ((*total)) % 100;
                }
            }
            p8 => {}
        }
        let mut source12 = vec![Box::new(Pair { left: a, n: n, right: log.numbered("n9", n) }), Box::new(Pair { left: log.noisy("n10"), right: log.numbered("n11", n), n: n })].into_iter();
        while let Some(p14) = source12.next() {}
        i64::from((*total) < 3)
    } in [(&[], 0, log.noisy("a"), leak(0)), (&[5], 2, log.numbered("a", 1), leak(3)), (&[2, 1], 5, log.numbered("a", 4), leak(9))]
}

iterators! {
    fn seed_45<'a>(log: &'a Log, items: &'a [i64], (mut g, h): (Noisy<'a>, i64)) {
        debug_assert!(({
            (h) % 100
        }) < 1_000_000_007);
        log.event(format!("{} {h}", maybe(4).unwrap_or(5)));
        match (sum3((h) % 100, (h) % 100, (h) % 100)) % 100 {
            (1 | 2 | 5) if !(false) => yield_!(9),
            p1 => {}
            p2 => {
                let v5 = if p2 != 2 {
                    g
                } else {
                    let mut v3: Noisy<'a> = g;
                    log.noisy("n4")
                };
            }
        }
        if h >= 3 {
            if h < 5 {}
            return;
        }
        for (p10, h) in vec!['l0: {
            Some(log.numbered("n6", h))
        }, if let (3..) = h {
            let r7 = &h;
            None::<Noisy<'a>>
        } else {
            yield_from!(vec![5]);
            Some(log.numbered("n8", h))
        }].into_iter().enumerate().map(|(at, each)| (each, at as i64)) {}
        let r11 = &h;
        yield_!(maybe(((*r11)) % 100).unwrap_or(5),)
    } in [(&[], (log.noisy("g"), 1)), (&[5], (log.numbered("g", 3), 0)), (&[2, 1], (log.numbered("g", 2), 6))]
}

coroutines! {
    fn seed_46<'a>(log: &'a Log, items: &'a [i64], n: i64) resume first -> i64 {
        for p1 in (0..3).map(|k| k * 2) {
            let v3 = {
                if p1 < 2 {
                    yield_from!(items.iter().copied());
                } else {}
                log.noisy("n2")
            };
            let _ = yield_!((v3.into_number()) - (maybe((p1) % 100).unwrap_or(5)));
        }
        let mut c4 = 0;
        while c4 < 3 {
            c4 += 1;
        }
        let v7 = {
            log.numbered("n6", n)
        };
        (read(&v7, None::<i64>.unwrap_or((c4) % 100))) % 100
    } in [(&[], 0), (&[5], 2), (&[2, 1], 5)]
}

iterators! {
    fn seed_47<'a>(log: &'a Log, items: &'a [i64], n: i64, o: Option<Noisy<'a>>) {
        let v18 = 'l1: {
            let mut source3 = vec![Shape::Owner(log.numbered("n2", n))];
            while let Some(p5) = source3.pop() {
                let Pair { left: p15, right: mut p16, n: _ } = match if n <= 0 {
                    8
                } else {
                    (n) % 100
                } {
                    p6 @ 1..=6 => {
                        Pair { left: log.numbered("n7", p6), n: 8, right: log.noisy("n8") }
                    }
                    p9 => {
                        Pair { left: log.numbered("n10", 5), right: log.noisy("n11"), n: 2 }
                    }
                    p12 => Pair { left: log.noisy("n13"), right: log.noisy("n14"), n: 1 },
                };
            }
            log.event(n);
            left(log.numbered("n17", n), n)
        };
        let boxed20: Box<Noisy<'a>> = same(left(match n {
            1 | 2 | 5 => {
                Box::new(v18)
            }
            2 if n >= 4 => {
                Box::new(v18)
            }
            (..=4) => {
                Box::new(v18)
            }
            mut p19 => {
                yield_from!(items.iter().copied());
                Box::new(v18)
            }
        }, right(yield_!(n), (n) % 100)));
        log.event("e21");
        yield_!((i64::from((o.as_ref().map_or(7, |inner| inner.touch())) <= (8))) - ('l22: {
            let x24 = &log.noisy("n23");
            (n) % 100
        }));
        match (boxed20.touch()) % 10 {
            (3..) if matches!(None::<i64>, Some(k) if k > 2) => {
                let mut v26 = if n >= 3 {
                    log.event("e25");
                    Some(o)
                } else {
                    Some(o)
                };
            }
            1 | 2 | 5 => {
                yield_!(boxed20.touch())
            }
            p27 => return,
        }
    } in [(&[], 0, None), (&[5], 2, Some(log.noisy("o"))), (&[2, 1], 5, Some(log.numbered("o", 2)))]
}

coroutines! {
    fn seed_48<'a>(log: &'a Log, items: &'a [i64], n: i64, o: Option<Noisy<'a>>) resume first -> i64 {
        let _ = {
            let _ = o;
            ((7) ^ (n)) % 100
        };
        if first <= 2 {
            return (sum3(log.numbered("n1", yield_!(6)).touch(), if first == 0 {
                (n) % 100
            } else {
                5
            }, 6)) % 100;
        }
        o.as_ref().map_or(7, |inner| inner.touch())
    } in [(&[], 0, None), (&[5], 2, Some(log.noisy("o"))), (&[2, 1], 5, Some(log.numbered("o", 2)))]
}

coroutines! {
    fn seed_49<'a>(log: &'a Log, items: &'a [i64], mut m: i64, mut b: Noisy<'a>) resume first -> i64 {
        let (..=4) = m else {
            if matches!(9, 1 | 3 | 5..=9) {} else {
                if false {
                    return (first) % 100;
                }
            }
            return -((first) % 10);
        };
        if matches!('l1: {
            Some((first) % 100)
        }, Some(k) if k > 2) {
            match &first {
                (..=4) => return (first) % 100,
                p2 if first >= 4 => {
                    assert!(m >= 2 || true, "never");
                }
                p3 => {}
                _ => {}
            }
            return i64::from(m == 5);
        }
        'l4: {}
        if first != 2 {
            b.change();
            return b.into_number();
        }
        {
            let v7 = {
                vec![log.noisy("n5"), b, log.numbered("n6", first)].into_iter()
            };
            (m) % 100
        }
    } in [(&[], 7, log.noisy("b")), (&[5], 1, log.numbered("b", 3)), (&[2, 1], 3, log.numbered("b", 2))]
}

optionals! {
    fn seed_50<'a>(log: &'a Log, items: &'a [i64], mut b: Noisy<'a>) -> Option<i64> {
        let m1 = b;
        let p2 = pass!(4) else {
            yield_!((2..(if true {
                1
            } else {
                m1.into_number()
            }) % 9).sum::<i64>());
            return (match (Some(Pair { left: log.noisy("n3"), n: 5, right: log.noisy("n4") })) {
                mut p5 if matches!(Some(2), Some(k) if k > 2) => {
                    Some(1)
                }
                p6 => {
                    let mut v8 = log.numbered("n7", 7);
                    Some(0)
                }
            }, { yield_!(2); 0 }).0;
        };
        let v16 = match p2 {
            1 | 2 | 5 => {
                let d9;
                d9 = {
                    let mut f10 = { let mut c = 0; move || { c += 1; c } };
                    Point { y: p2, x: p2 }
                };
                Ok::<Option<i64>, Pair<'a>>(Some((p2) % 100))
            }
            1 | 2 | 5 => {
                Err::<Option<i64>, Pair<'a>>(Pair { left: m1, right: log.noisy("n14"), n: 4 })
            }
            0 => {
                Ok::<Option<i64>, Pair<'a>>(Some((p2) % 100))
            }
            p15 => {
                Ok::<Option<i64>, Pair<'a>>(Some((p2) % 100))
            }
        };
        let r17 = &v16;
        let v21 = vec![log.noisy("n18"), log.numbered("n19", 6), log.noisy("n20")].into_iter();
        if (p2 < 3 || p2 <= 2) && let Ok(Some((..=4))) = &*r17 {
            Some(2)
        } else if let Err(Pair { left: p22, right: p23, n: (..=4) }) = &*r17 {
            None::<i64>
        } else if p2 > 4 {
            None::<i64>
        } else if p2 < 4 && let Err(p24) = &v16 {
            None::<i64>
        } else {
            Some((p2) % 100)
        }
    } in [(&[], log.noisy("b")), (&[5], log.numbered("b", 3)), (&[2, 1], log.numbered("b", 2))]
}

generators! {
    fn seed_51<'a>(log: &'a Log, items: &'a [i64], n: i64, mut m: i64, mut b: Noisy<'a>, total: &'a mut i64, list: Vec<i64>) -> i64 {
        let (p5, p6) = if matches!((8..(b.into_number()) % 9).sum::<i64>(), 1 | 3 | 5..=9) {
            ((m) % 100, (n == 0, log.noisy("n1")))
        } else {
            let mut c2 = 0;
            while c2 < 2 {
                c2 += 1;
                yield_!(c2);
            }
            (4, (c2 > 0, log.numbered("n4", m)))
        };
        yield_!(right(yield_!(list.len() as i64), 9));
        if (list.len() as i64) == (0) {
            return (n) % 100;
        }
        (same::<i64>('l0: {
            (m) % 100
        }) as i32 as i64) % 100
    } in [(&[], 0, 7, log.noisy("b"), leak(0), vec![]), (&[5], 2, 1, log.numbered("b", 3), leak(3), vec![4]), (&[2, 1], 5, 3, log.numbered("b", 2), leak(9), vec![1, 6, 3])]
}

coroutines! {
    fn seed_52<'a>(log: &'a Log, items: &'a [i64], mut m: i64, o: Option<Noisy<'a>>) resume first -> i64 {
        yield_!(yield_!(first));
        match &o {
            None if matches!(None::<i64>, Some(k) if k > 2) => {}
            Some(p1) => {
                'l2: {
                    let v6: Vec<(Noisy<'a>, i64)> = vec![(log.noisy("n3"), 6), (log.numbered("n4", 6), yield_!(4)), (log.numbered("n5", 7), (first) % 100)];
                }
            }
            p7 => {}
        }
        let _ = o;
        (same::<i64>((m) % 100) as u16 as i64) % 100
    } in [(&[], 7, None), (&[5], 1, Some(log.noisy("o"))), (&[2, 1], 3, Some(log.numbered("o", 2)))]
}

fallibles! {
    fn seed_53<'a>(log: &'a Log, items: &'a [i64], n: i64, a: Noisy<'a>) {
        {
            let mut c1 = 0;
            'l2: loop {
                c1 += 1;
                if c1 > 2 {
                    yield_!(Ok(log.get((n) % 100)),);
                    a;
                    break 'l2;
                }
                yield_!(Ok((c1) - (n)))
            }
        }
        for p4 in (0..1).filter(|k| k % 2 == 0) {
            if ((n) == (2) || p4 >= 4) {
                break;
            }
            yield_!(Ok(log.get((n) % 100)))
        }
        {
            let mut c5 = 0;
            'l6: loop {
                c5 += 1;
                if c5 > 2 {
                    break 'l6;
                }
            }
        }
        yield_!(Ok(vec![(n) % 100, 3, (n) % 100][i64::unsigned_abs((n) % 100) as usize % 3]));
        yield_!(Ok(right(yield_!(Ok(n)), (n) % 100)))
    } in [(&[], 0, log.noisy("a")), (&[5], 2, log.numbered("a", 1)), (&[2, 1], 5, log.numbered("a", 4))]
}

coroutines! {
    fn seed_54<'a>(log: &'a Log, items: &'a [i64], total: &'a mut i64) resume first -> i64 {
        let v7 = same({
            let mut c1 = 0;
            'l2: loop {
                c1 += 1;
                if c1 > 1 {
                    let mut v6 = if first >= 4 && let (3..) = first {
                        log.numbered("n3", c1)
                    } else if let (3..) = first {
                        log.noisy("n4")
                    } else {
                        log.noisy("n5")
                    };
                    break 'l2 v6;
                }
            }
        });
        if false && (*total) >= 1 {
            None::<i64>
        } else {
            None::<i64>
        }.unwrap_or(if let p8 = &*total {
            ((*total)) % 100
        } else {
            0
        })
    } in [(&[], leak(0)), (&[5], leak(3)), (&[2, 1], leak(9))]
}

generators! {
    fn seed_55<'a>(log: &'a Log, items: &'a [i64], mut m: i64, a: Noisy<'a>, total: &'a mut i64) -> i64 {
        a;
        *total -= (((*total)) + ({ m = (((*total)) + ((*total))) % 100; m })) % 100;
        *total ^= (if matches!(m, 1 | 3 | 5..=9) {
            ((*total)) % 100
        } else {
            0
        }) * 4;
        if (5) <= ((*total)) {
            return ((*total)) % 100;
        }
        let (1 | 2 | 5) = &mut m else {
            return ((*total)) % 100;
        };
        log.get(((*total)) % 100)
    } in [(&[], 7, log.noisy("a"), leak(0)), (&[5], 1, log.numbered("a", 1), leak(3)), (&[2, 1], 3, log.numbered("a", 4), leak(9))]
}

generators! {
    fn seed_56<'a>(log: &'a Log, items: &'a [i64], mut m: i64, a: Noisy<'a>, total: &'a mut i64) -> i64 {
        let v1: i64 = ((left(a, (*total)).into_number()) * 1) % 100;
        if !(matches!(Some((m) % 100), Some(k) if k > 2)) {
            if let (..=4) = &mut m {}
            yield_!(i64::from(((*total)) <= (8)));
            return 0;
        }
        let mut v9 = right(yield_!((7..(6) % 9).sum::<i64>()), {
            let mut c2 = 0;
            loop {
                c2 += 1;
                if c2 > 3 {
                    let _guard7 = {
                        let mut c4 = 0;
                        'l5: loop {
                            c4 += 1;
                            if c4 > 2 {
                                break 'l5 log.noisy("n6");
                            }
                        }
                    };
                    yield_!(i64::min((v1) % 100, 2));
                    break log.numbered("n8", v1);
                }
            }
        });
        {
            let mut v10 = vec![(v9, (m) % 100)];
        }
        yield_!(if m <= 0 {
            2
        } else if let p11 = &v1 {
            ((*p11)) % 100
        } else if let (3..) = &m {
            ((*total)) % 100
        } else {
            ((*total)) % 100
        },);
        (2) - (match &mut *total {
            1 | 2 | 5 => {
                1
            }
            _ => {
                2
            }
        })
    } in [(&[], 7, log.noisy("a"), leak(0)), (&[5], 1, log.numbered("a", 1), leak(3)), (&[2, 1], 3, log.numbered("a", 4), leak(9))]
}

coroutines! {
    fn seed_57<'a>(log: &'a Log, items: &'a [i64], flag: bool, a: Noisy<'a>, total: &'a mut i64) resume first -> i64 {
        {
            let mut c1 = 0;
            loop {
                c1 += 1;
                if c1 > 3 {
                    break;
                }
                let sent3 = yield_!(c1);
                let x5 = &mut log.noisy("n4");
            }
        }
        if ((first > 2 && flag) || ((*total) < 3 && flag)) {
            return a.touch();
        }
        let _ = yield_!((a.touch()) * 4);
        ((same::<i64>(a.touch()) as u8 as i64) - (log.get(((*total)) % 100))) % 100
    } in [(&[], false, log.noisy("a"), leak(0)), (&[5], true, log.numbered("a", 1), leak(3)), (&[2, 1], false, log.numbered("a", 4), leak(9))]
}

iterators! {
    fn seed_58<'a>(log: &'a Log, items: &'a [i64], n: i64, a: Noisy<'a>, o: Option<Noisy<'a>>, (mut g, h): (Noisy<'a>, i64), total: &'a mut i64, list: Vec<i64>) {
        if let (..=4) = h {}
        let v5 = { yield_!(vec![(h) % 100, (h) % 100, (h) % 100][i64::unsigned_abs((h) % 100) as usize % 3]); left(match (Shape::Owner(g)) {
                Shape::Owner(p1) => {
                    p1
                }
                p2 => {
                    let v4 = log.numbered("n3", 3);
                    a
                }
        }, right(yield_!(3), 4)) };
        let mut v12 = {
            let mut c6 = 0;
            loop {
                c6 += 1;
                if c6 > 1 {
                    let v8 = true;
                    break ({
                        (5, v5, (h) % 100)
                    });
                }
                g = left(if h <= 4 {
                    log.noisy("n9")
                } else {
                    let mut v10 = h <= 2;
                    log.numbered("n11", 0)
                }, {
                    (h) % 100
                });
                yield_!(if c6 <= 3 {
                    (h) % 100
                } else {
                    1
                })
            }
        };
        yield_!(i64::from((*total) <= 3))
    } in [(&[], 0, log.noisy("a"), None, (log.noisy("g"), 1), leak(0), vec![]), (&[5], 2, log.numbered("a", 1), Some(log.noisy("o")), (log.numbered("g", 3), 0), leak(3), vec![4]), (&[2, 1], 5, log.numbered("a", 4), Some(log.numbered("o", 2)), (log.numbered("g", 2), 6), leak(9), vec![1, 6, 3])]
}

iterators! {
    fn seed_59<'a>(log: &'a Log, items: &'a [i64], flag: bool, mut m: i64, total: &'a mut i64) {
        match m {
            3 if (5) < ((*total)) => {
                let mut d1;
                if flag {
                    d1 = Err::<bool, i64>(((*total)) % 100);
                    assert!(flag || true, "never");
                } else {
                    d1 = Ok::<bool, i64>(flag);
                }
                yield_!((*total))
            }
            p2 => {}
        }
        match ((m) + (m)) % 100 {
            (3..) => yield_!(m),
            1 | 2 | 5 if ((*total)) == ((*total)) => yield_!(0),
            p3 => {}
        }
    } in [(&[], false, 7, leak(0)), (&[5], true, 1, leak(3)), (&[2, 1], false, 3, leak(9))]
}

generators! {
    fn seed_60<'a>(log: &'a Log, items: &'a [i64], n: i64, (mut g, h): (Noisy<'a>, i64)) -> i64 {
        (yield_!(1));
        for (p2, h) in vec![i64::from(n == 4); 2].into_iter().enumerate().map(|(at, each)| (each, at as i64)) {}
        'l3: {
            std::mem::replace(&mut g, log.numbered("n4", 8))
        }.into_number()
    } in [(&[], 0, (log.noisy("g"), 1)), (&[5], 2, (log.numbered("g", 3), 0)), (&[2, 1], 5, (log.numbered("g", 2), 6))]
}

fallibles! {
    fn seed_61<'a>(log: &'a Log, items: &'a [i64], (mut g, h): (Noisy<'a>, i64)) {
        drop(g);
        unsafe {
            let _guard5 = match h {
                3 => {
                    let v1 = (h) % 100;
                    log.numbered("n2", h)
                }
                1 | 2 | 5 => {
                    yield_!(Ok(h));
                    log.numbered("n3", h)
                }
                _ => log.noisy("n4"),
            };
            yield_!(Ok(same::<i64>((h) % 100) as i32 as i64))
        }
        yield_!(Ok((0) + (if h <= 0 {
            (h) % 100
        } else {
            (h) % 100
        })));
    } in [(&[], (log.noisy("g"), 1)), (&[5], (log.numbered("g", 3), 0)), (&[2, 1], (log.numbered("g", 2), 6))]
}

iterators! {
    fn seed_62<'a>(log: &'a Log, items: &'a [i64], n: i64, (mut g, h): (Noisy<'a>, i64)) {
        {}
        for p2 in 0..((h) % 100) % 4 {}
        let mut source4 = match {
            yield_!(n);
            1
        } {
            (3..) => {
                vec![None::<i64>, Some((n) % 100), Some(3)]
            }
            p3 => vec![Some((h) % 100), Some((h) % 100), Some((n) % 100)],
        }.into_iter();
        while let Some(_) = source4.next() {
            {
                let mut c6 = 0;
                loop {
                    c6 += 1;
                    if c6 > 1 {
                        break;
                    }
                    g.change();
                }
            }
        }
        { let _last = source4; }
        if ((h != 0 && true) || n >= 1) {
            return;
        }
        g = {
            {
                g
            }
        };
        {
            let mut c8 = 0;
            loop {
                c8 += 1;
                if c8 > 1 {
                    log.event(6);
                    break;
                }
                let mut v12 = vec![(g, (c8) % 100), (log.noisy("n10"), 9), (log.numbered("n11", 1), 6)];
                yield_!(5);
                g = log.noisy("n13");
            }
        }
    } in [(&[], 0, (log.noisy("g"), 1)), (&[5], 2, (log.numbered("g", 3), 0)), (&[2, 1], 5, (log.numbered("g", 2), 6))]
}

generators! {
    fn seed_63<'a>(log: &'a Log, items: &'a [i64], n: i64, a: Noisy<'a>) -> i64 {
        if matches!(n, 1 | 3 | 5..=9) {
            return i64::min(i64::from(false), 'l1: {
                (n) % 100
            });
        }
        match (match n {
            p2 @ 1..=6 => {
                yield_!(p2);
                Pair { left: a, right: log.noisy("n3"), n: 8 }
            }
            mut p4 @ 1..=6 if !(p4 > 2) => {
                Pair { left: log.noisy("n5"), right: log.noisy("n6"), n: 0 }
            }
            _ => {
                let a = String::from("t7") + &(0).to_string();
                Pair { left: log.noisy("n8"), right: log.noisy("n9"), n: 9 }
            }
        }) {
            Pair { left: p10, right: p11, n: (3..) } => yield_!({
                let Pair { left: p12, right: mut p10, n: p13 } = Pair { left: p11, n: n, right: p10 };
                p10.into_number()
            }),
            Pair { left: p14, right: p15, n: mut a } => {
                yield_!(n,)
            }
            mut p16 if matches!(None::<i64>, Some(k) if k > 2) => yield_!(i64::from(n <= 2)),
            n => return [8, n.left.touch(), 1][i64::unsigned_abs(n.n) as usize % 3],
        }
        let p17 = &n else {
            if log.get(n == 3) && let (..=4) = &n {
                yield_!(n)
            }
            return i64::from(log.get(n > 5));
        };
        for p19 in items.iter().copied() {
            assert!((*p17) > 5 || true, "never");
        }
        if matches!(Some(5), Some(k) if k > 2) {
            return (n) % 100;
        }
        ((*p17)) % 100
    } in [(&[], 0, log.noisy("a")), (&[5], 2, log.numbered("a", 1)), (&[2, 1], 5, log.numbered("a", 4))]
}

iterators! {
    fn seed_64<'a>(log: &'a Log, items: &'a [i64], mut m: i64, a: Noisy<'a>) {
        yield_from!(vec![({
            let mut c1 = 0;
            loop {
                c1 += 1;
                if c1 > 2 {
                    break 2;
                }
                yield_!(m)
            }
        }) % 100]);
        yield_!(if !(false) {
            Some((m) % 100)
        } else {
            Some((m) % 100)
        }.unwrap_or(Some(8).unwrap_or((6..(3) % 9).sum::<i64>())));
        match &mut m {
            (..=4) => {}
            5 => {
                if false {
                    yield_![0];
                    return;
                }
            }
            (..=4) => {}
            _ => yield_!(a.into_number()),
        }
        yield_![maybe((m) % 100).unwrap_or(5)]
    } in [(&[], 7, log.noisy("a")), (&[5], 1, log.numbered("a", 1)), (&[2, 1], 3, log.numbered("a", 4))]
}

iterators! {
    fn seed_65<'a>(log: &'a Log, items: &'a [i64], n: i64, mut b: Noisy<'a>, o: Option<Noisy<'a>>, (mut g, h): (Noisy<'a>, i64), list: Vec<i64>) {
        yield_!((read(&b, yield_from!(countdown(2)))) ^ (right(yield_![sum3((n) % 100, o.as_ref().map_or(7, |inner| inner.touch()), (h) % 100)], maybe(o.as_ref().map_or(7, |inner| inner.touch())).unwrap_or(5))));
        yield_!((n) - ('l1: {
            (n) % 100
        }),);
    } in [(&[], 0, log.noisy("b"), None, (log.noisy("g"), 1), vec![]), (&[5], 2, log.numbered("b", 3), Some(log.noisy("o")), (log.numbered("g", 3), 0), vec![4]), (&[2, 1], 5, log.numbered("b", 2), Some(log.numbered("o", 2)), (log.numbered("g", 2), 6), vec![1, 6, 3])]
}

generators! {
    fn seed_66<'a>(log: &'a Log, items: &'a [i64], o: Option<Noisy<'a>>) -> i64 {
        yield_![((if o.is_none() && o.is_none() {
            log.event(o.as_ref().map_or(7, |inner| inner.touch()));
            8
        } else if o.is_none() && false {
            7
        } else {
            log.event("e1");
            o.as_ref().map_or(7, |inner| inner.touch())
        }) + (yield_from!(countdown(1)))) - (if log.get(true) && let o = &o {
            o.as_ref().map_or(7, |inner| inner.touch())
        } else {
            o.as_ref().map_or(7, |inner| inner.touch())
        })];
        log.event(format!("{:>3}", log.get((log.numbered("n2", 7).touch()) * 3)));
        let mut source3 = vec![Ok::<i64, Noisy<'a>>(3)].into_iter();
        'l0: while let Some(p4) = source3.next() && (o.is_none() || false) {
            let p11 = (match p4 {
                Ok(p5 @ 1..=6) => {
                    Some([log.noisy("n6"), log.noisy("n7")])
                }
                mut p8 => Some([log.numbered("n9", 3), log.numbered("n10", 9)]),
            }) else {
                break 'l0;
            };
        }
        same(None::<i64>).unwrap_or(if true && let None = &o {
            let f13 = { let inner = log.noisy("n12"); move || inner.touch() };
            5
        } else {
            o.as_ref().map_or(7, |inner| inner.touch())
        })
    } in [(&[], None), (&[5], Some(log.noisy("o"))), (&[2, 1], Some(log.numbered("o", 2)))]
}

iterators! {
    fn seed_67<'a>(log: &'a Log, items: &'a [i64], flag: bool, o: Option<Noisy<'a>>) {
        match &flag {
            true => {
                for mut p2 in items.iter().copied() {
                    yield_!(p2);
                }
            }
            false => return,
            p3 => {
                yield_!((o.as_ref().map_or(7, |inner| inner.touch())) ^ (o.as_ref().map_or(7, |inner| inner.touch())));
                {
                    let mut c4 = 0;
                    loop {
                        c4 += 1;
                        if c4 > 2 {
                            yield_!(c4);
                            break;
                        }
                    }
                }
            }
        }
        let v9 = {
            match o {
                None if flag => {
                    _ = 8;
                }
                Some(mut o) => yield_!(0),
                None => yield_!(2),
                _ => {
                    yield_!(2)
                }
            }
            if flag {
                yield_!(6);
                log.noisy("n6")
            } else {
                let flag = { let inner = log.noisy("n7"); move || inner.touch() };
                log.noisy("n8")
            }
        };
        log.event("e10");
        let r11 = &flag;
        let (3..) = ((read(&v9, match (9, vec![log.numbered("n12", 5), log.numbered("n13", 7), log.numbered("n14", 2)]) {
            (o @ 1..=6, p15) => {
                let r16 = &o;
                v9.touch()
            }
            o => {
                yield_!(0);
                o.0
            }
        })) % 100) else {
            let m17 = v9;
            return;
        };
        let mut c18 = 0;
        while c18 < 1 && c18 != 2 {
            c18 += 1;
            log.event(i64::from(log.get(c18 != 4)));
            let true = &flag else {
                continue;
            };
            let v22 = same(if let (1 | 2 | 5) = c18 && c18 == 3 {
                log.noisy("n20")
            } else {
                log.noisy("n21")
            });
            yield_!(log.numbered("n23", 1).touch())
        }
        yield_from!(vec![(c18) % 100, (c18) % 100]);
    } in [(&[], false, None), (&[5], true, Some(log.noisy("o"))), (&[2, 1], false, Some(log.numbered("o", 2)))]
}

coroutines! {
    fn seed_68<'a>(log: &'a Log, items: &'a [i64], n: i64, flag: bool, o: Option<Noisy<'a>>) resume first -> i64 {
        yield_!((match o {
            Some(mut p1) => {
                p1.change();
                p1
            }
            p2 => return p2.as_ref().map_or(7, |inner| inner.touch()),
        }, (first) % 100).1);
        let p3 @ 1..=6 = n else {
            return 'l4: {
                {
                    let mut c5 = 0;
                    loop {
                        c5 += 1;
                        if c5 > 3 {
                            break;
                        }
                    }
                }
                (n) % 100
            };
        };
        yield_!(-(7));
        let p7 = matches!((2) % 10, 1 | 3 | 5..=9) else {
            return maybe('l8: {
                (first) % 100
            }).unwrap_or(5);
        };
        yield_from!(vec![(yield_!(first)) % 100]);
        if matches!(n, 1 | 3 | 5..=9) && (yield_!(first,)) >= (3) {
            (p3) % 100
        } else {
            (p3) % 100
        }
    } in [(&[], 0, false, None), (&[5], 2, true, Some(log.noisy("o"))), (&[2, 1], 5, false, Some(log.numbered("o", 2)))]
}

iterators! {
    fn seed_69<'a>(log: &'a Log, items: &'a [i64], flag: bool, (mut g, h): (Noisy<'a>, i64), total: &'a mut i64) {
        _ = match {
            let mut c1 = 0;
            'l0: loop {
                c1 += 1;
                if c1 > 1 {
                    break 'l0 4;
                }
            }
        } {
            (3..) if ((*total)) == ((*total)) => maybe((h) % 100).unwrap_or(5),
            (3..) => return,
            1 if !((*total) == 5) => {
                ((*total)) % 100
            }
            p2 => {
                4
            }
        };
        yield_!(same::<i64>(7) as u16 as i64);
        unsafe {
            yield_!((*total))
        }
    } in [(&[], false, (log.noisy("g"), 1), leak(0)), (&[5], true, (log.numbered("g", 3), 0), leak(3)), (&[2, 1], false, (log.numbered("g", 2), 6), leak(9))]
}

generators! {
    fn seed_70<'a>(log: &'a Log, items: &'a [i64]) -> i64 {
        match same(Some(6)).unwrap_or((same::<i64>(3) as i32 as i64) % 100) {
            (3..) => yield_!((0) - (8)),
            4 => {
                for _ in 0..1 {
                    let d2;
                    if false {
                        d2 = false;
                    } else {
                        d2 = false;
                        if d2 {
                            break;
                        }
                    }
                }
                yield_!(7)
            }
            p5 => yield_![7],
        }
        match if let 3 = 9 {
            0
        } else {
            log.event(format!("{:>3}", 2));
            4
        } {
            p6 => yield_!(-(p6)),
            1 | 2 | 5 => yield_!({ yield_!(5); 3 }),
            mut p7 if log.get(p7 == 2) => {}
            p8 => return (p8) % 100,
        }
        let _ = yield_![i64::max(2, 3)];
        let f11 = { let inner = if true && true {
                log.numbered("n9", 1)
            } else {
                log.numbered("n10", 7)
        }; move || inner.touch() };
        {
            let mut c12 = 0;
            loop {
                c12 += 1;
                if c12 > 3 {
                    break;
                }
                yield_!(if false {
                    (c12) % 100
                } else {
                    0
                })
            }
        }
        yield_!(match (4) - (3) {
            (..=4) => return if true && false {
                1
            } else {
                0
            },
            4 => {
                3
            }
            p14 => {
                (p14) % 100
            }
        });
        let v19 = 'l15: {
            vec![(log.noisy("n16"), 3), (log.numbered("n17", 5), 7), (log.noisy("n18"), 3)]
        };
        if matches!(v19.len() as i64, 1 | 3 | 5..=9) {
            4
        } else {
            v19.len() as i64
        }
    } in [(&[]), (&[5]), (&[2, 1])]
}

coroutines! {
    fn seed_71<'a>(log: &'a Log, items: &'a [i64]) resume first -> i64 {
        let v6 = match ((5) + (first)) % 100 {
            3 => {
                if first >= 2 {}
                log.event("e1");
                log.numbered("n2", first)
            }
            1 if first > 3 => return Some((first) % 100).unwrap_or((first) % 100),
            (1 | 2 | 5) if (first >= 4 || first < 5) => {
                log.noisy("n3")
            }
            p4 => same(log.numbered("n5", p4)),
        };
        let mut c7 = 0;
        while c7 < 3 {
            c7 += 1;
            yield_!(if let 4 = c7 {
                (c7) % 100
            } else {
                log.event("e9");
                v6.touch()
            });
            let (p16, mut p17) = if matches!(Some((c7) % 100), Some(k) if k > 2) {
                (log.numbered("n10", yield_!(6)), log.noisy("n11"))
            } else {
                let f13 = { let inner = log.numbered("n12", c7); move || inner.into_number() };
                (log.noisy("n14"), log.numbered("n15", first))
            };
            match 'l18: {
                let mut v19 = None::<Point>;
                (yield_!(c7)) % 100
            } {
                (3..) if (true || true) => {
                    yield_!(8);
                }
                c7 => {}
            }
        }
        let x21 = &log.noisy("n20");
        if (same::<i64>(v6.touch()) as i32 as i64) <= (if let p22 = c7 {
            log.event("e23");
            v6.touch()
        } else if c7 > 0 && let p24 = &first {
            4
        } else {
            v6.into_number()
        }) {
            return (c7) % 100;
        }
        let f27 = { let inner = 'l25: {
                assert_ne!((c7) % 100, 1_000_000_007, "{}", 3);
                log.noisy("n26")
        }; move || inner.touch() };
        match (first) % 100 {
            p28 @ 1..=6 if (first > 1 || p28 < 1) => {}
            (..=4) => {}
            _ if (c7 > 3 || c7 >= 0) => {}
            mut p29 => {}
        }
        (same::<i64>(x21.touch()) as u16 as i64) % 10
    } in [(&[]), (&[5]), (&[2, 1])]
}

generators! {
    fn seed_72<'a>(log: &'a Log, items: &'a [i64], flag: bool, a: Noisy<'a>, o: Option<Noisy<'a>>, (mut g, h): (Noisy<'a>, i64)) -> i64 {
        for _ in 0..((h) % 100) % 4 {}
        let _ = (yield_!({
            for mut p3 in vec![Ok::<bool, i64>(flag), Ok::<bool, i64>(flag)] {}
            match flag {
                p4 => yield_!(h),
                true => {
                    drop(a);
                }
                false if matches!(None::<i64>, Some(k) if k > 2) => yield_!(h),
                _ => {}
            }
            3
        }), {
            let mut c5 = 0;
            loop {
                c5 += 1;
                if c5 > 1 {
                    drop(o);
                    break (-(c5)) % 100;
                }
            }
        }).1;
        if h != 3 {
            {
                let r7 = &mut g;
            }
            return {
                (h) % 100
            };
        }
        let (1 | 2 | 5) = h else {
            g.change();
            'l8: for (p9, p10) in vec![g.into_number()].into_iter().enumerate().map(|(at, each)| (each, at as i64)) {
                if matches!(Some(3), Some(k) if k > 2) {
                    continue 'l8;
                }
                yield_!(p10)
            }
            return (log.noisy("n11").touch()).max(3);
        };
        let p12 = flag else {
            g;
            return maybe((h) % 100).unwrap_or(5);
        };
        if matches!((yield_!(0), 9).1, 1 | 3 | 5..=9) && let Some(p15) = (Some({
            let r13 = &g;
            log.noisy("n14")
        })) {} else {}
        (h) % 10
    } in [(&[], false, log.noisy("a"), None, (log.noisy("g"), 1)), (&[5], true, log.numbered("a", 1), Some(log.noisy("o")), (log.numbered("g", 3), 0)), (&[2, 1], false, log.numbered("a", 4), Some(log.numbered("o", 2)), (log.numbered("g", 2), 6))]
}

generators! {
    fn seed_73<'a>(log: &'a Log, items: &'a [i64], flag: bool, total: &'a mut i64) -> i64 {
        if ((2) % 10) <= ((*total)) {
            return 'l1: {
                ((*total)) % 100
            };
        }
        if (*total) == 4 {
            let false = flag else {
                return ((*total)) % 100;
            };
        }
        let true = &flag else {
            return ((*total)) % 100;
        };
        ((*total)) % 100
    } in [(&[], false, leak(0)), (&[5], true, leak(3)), (&[2, 1], false, leak(9))]
}

generators! {
    fn seed_74<'a>(log: &'a Log, items: &'a [i64], list: Vec<i64>) -> i64 {
        log.event(format!("{:>3}", ({
            let mut c1 = 0;
            loop {
                c1 += 1;
                if c1 > 2 {
                    break (yield_![list.iter().map(|each| each % 10).sum::<i64>()], 8).1;
                }
                if ((8) + (c1)) <= (c1) {
                    continue;
                }
            }
        }) % 100));
        (2..((7) ^ (5)) % 9).sum::<i64>()
    } in [(&[], vec![]), (&[5], vec![4]), (&[2, 1], vec![1, 6, 3])]
}

generators! {
    fn seed_75<'a>(log: &'a Log, items: &'a [i64], (mut g, h): (Noisy<'a>, i64), total: &'a mut i64) -> i64 {
        let x2 = &log.noisy("n1");
        {
            *total = 'l3: {
                drop(g);
                (h) % 100
            };
        }
        yield_!((*total));
        (same::<i64>((((*total)) - (h)) % 100) as i16 as i64) % 100
    } in [(&[], (log.noisy("g"), 1), leak(0)), (&[5], (log.numbered("g", 3), 0), leak(3)), (&[2, 1], (log.numbered("g", 2), 6), leak(9))]
}

iterators! {
    fn seed_76<'a>(log: &'a Log, items: &'a [i64], mut b: Noisy<'a>, total: &'a mut i64, list: Vec<i64>) {
        if (Some(((*total)) % 100).unwrap_or(((*total)) % 100)) < (6) {}
        {
            let mut c1 = 0;
            loop {
                c1 += 1;
                if c1 > 3 {
                    break;
                }
                {
                    yield_!((*total))
                }
                if c1 <= 1 {
                    return;
                }
                *total |= { yield_!(2); Some(b.touch()) }.unwrap_or(match &mut *total {
                    p3 => {
                        list.iter().map(|each| each % 10).sum::<i64>()
                    }
                    (3..) => (c1) % 100,
                    3 => 1,
                    p4 => { b }.into_number(),
                });
                b = log.noisy("n5");
            }
        }
        if false {
            let mut v8: std::vec::IntoIter<Noisy<'a>> = vec![b, log.numbered("n6", 4), log.noisy("n7")].into_iter();
            yield_!(1)
        }
    } in [(&[], log.noisy("b"), leak(0), vec![]), (&[5], log.numbered("b", 3), leak(3), vec![4]), (&[2, 1], log.numbered("b", 2), leak(9), vec![1, 6, 3])]
}

coroutines! {
    fn seed_77<'a>(log: &'a Log, items: &'a [i64], flag: bool, a: Noisy<'a>, o: Option<Noisy<'a>>, list: Vec<i64>) resume first -> i64 {
        let x2 = &mut log.noisy("n1");
        let mut v3 = x2.touch();
        if (a.into_number()) < (first) {
            drop(list);
            yield_!(x2.touch());
        } else {
            if (x2.touch()) > (1) {
                { let _last = list; }
                return 3;
            }
            for p5 in list {
                yield_!(first);
            }
        }
        if let (1 | 2 | 5) = (v3) % 100 {
            let mut v16 = match i64::min(yield_!(4), (yield_!(first)) % 100) {
                1 | 2 | 5 => {
                    log.noisy("n6")
                }
                p7 @ 1..=6 => {
                    let mut d8;
                    if flag {
                        d8 = None::<i64>;
                        yield_!(first);
                    } else {
                        let p11 = (log.noisy("n9"), log.noisy("n10"));
                        return 8;
                    }
                    log.noisy("n12")
                }
                mut p13 if log.get(first == 0) => {
                    log.numbered("n14", 1)
                }
                first => {
                    log.noisy("n15")
                }
            };
        }
        let r17 = &v3;
        x2.change();
        (2..(if let (..=4) = &v3 {
            x2.touch()
        } else {
            x2.touch()
        }) % 9).sum::<i64>()
    } in [(&[], false, log.noisy("a"), None, vec![]), (&[5], true, log.numbered("a", 1), Some(log.noisy("o")), vec![4]), (&[2, 1], false, log.numbered("a", 4), Some(log.numbered("o", 2)), vec![1, 6, 3])]
}

iterators! {
    fn seed_78<'a>(log: &'a Log, items: &'a [i64], flag: bool) {
        yield_!(match flag {
            false if matches!(0, 1 | 3 | 5..=9) => {
                log.numbered("n1", 2)
            }
            false => {
                log.noisy("n2")
            }
            true => {
                log.numbered("n3", 2)
            }
            _ => log.numbered("n4", 0),
        }.into_number());
        let d5;
        yield_![yield_from!(countdown(0))];
        d5 = same((2, 6, log.numbered("n6", 2)));
        if (i64::from(flag)) == ({ yield_!(4); 1 }) {
            yield_!({ yield_!((9..(d5.1) % 9).sum::<i64>()); 'l7: {
                    let mut v10 = Pair { left: log.noisy("n8"), n: 7, right: log.noisy("n9") };
                    4
            } });
            if let mut p12 = (match &flag {
                true => {
                    Some(3)
                }
                false if (d5.1) != (d5.2.touch()) => Some(d5.2.touch()),
                p11 => return,
                _ => {
                    if flag {
                        return;
                    }
                    Some(d5.2.touch())
                }
            }) {
                let v15: Pair<'a> = Pair { left: log.noisy("n13"), right: log.noisy("n14"), n: d5.1 };
            }
            return;
        }
        match (if let mut p16 = flag && (2) == (d5.2.touch()) {
            d5.1
        } else if flag {
            7
        } else {
            d5.1
        }) {
            (3..) => {
                match flag {
                    false => {
                        yield_!(d5.0)
                    }
                    _ => {
                        yield_!(d5.2.touch());
                    }
                    p17 => {}
                }
            }
            mut flag => {}
        }
        let _ = yield_!(log.noisy("n18").into_number());
        yield_!(sum3(d5.2.touch(), d5.1, 8),)
    } in [(&[], false), (&[5], true), (&[2, 1], false)]
}

coroutines! {
    fn seed_79<'a>(log: &'a Log, items: &'a [i64], flag: bool, a: Noisy<'a>) resume first -> i64 {
        if (!(first > 4) && (flag && flag)) {
            if let p1 = &flag && let true = flag {} else if let p2 = &first {}
            return (read(&a, (first) % 100)) % 100;
        }
        if matches!({
            (yield_!(first,)) % 100
        }, 1 | 3 | 5..=9) {}
        yield_!((first) + (maybe(None::<i64>.unwrap_or((first) % 100)).unwrap_or(5)));
        match (0).min((first) % 100) {
            first if log.get(flag) => (yield_!(first)) % 100,
            p3 => {
                (p3) % 100
            }
        }
    } in [(&[], false, log.noisy("a")), (&[5], true, log.numbered("a", 1)), (&[2, 1], false, log.numbered("a", 4))]
}

iterators! {
    fn seed_80<'a>(log: &'a Log, items: &'a [i64], mut b: Noisy<'a>) {
        let mut c1 = 0;
        while c1 < 2 {
            c1 += 1;
        }
        log.event(format!("{} {c1}", {
            {
                let mut c3 = 0;
                loop {
                    c3 += 1;
                    if c3 > 2 {
                        break 4;
                    }
                }
            }
        }));
        yield_!(8);
        yield_!((((write(&mut b, (c1) % 100)) % 100).min(if let _ = (c1) % 100 && c1 != 5 {
            0
        } else if true {
            debug_assert!((b.touch()) < 1_000_000_007);
            1
        } else {
            yield_!(b.into_number());
            4
        })) - ((yield_!('l5: {
            (c1) % 100
        }), 7).1));
        if (9) < (if c1 > 3 {
            yield_!(c1);
            (c1) % 100
        } else {
            (c1) % 100
        }) && let (3..) = ({
            None::<i64>
        }.unwrap_or(2)) {}
        let mut d6;
        if c1 > 0 {
            d6 = vec![log.numbered("n7", c1)];
            let v8 = Err::<Noisy<'a>, i64>(0);
        } else {
            d6 = vec![log.noisy("n9"), log.numbered("n10", c1), log.numbered("n11", 9)];
        }
        yield_!(same::<i64>((c1) % 100) as i32 as i64,)
    } in [(&[], log.noisy("b")), (&[5], log.numbered("b", 3)), (&[2, 1], log.numbered("b", 2))]
}

coroutines! {
    fn seed_81<'a>(log: &'a Log, items: &'a [i64], flag: bool, mut m: i64, a: Noisy<'a>, mut b: Noisy<'a>, list: Vec<i64>) resume first -> i64 {
        if m > 4 {}
        b.change();
        match first {
            p1 => {
                let v2: i64 = yield_!(a.into_number());
                let mut v5 = {
                    let mut c3 = 0;
                    'l4: loop {
                        c3 += 1;
                        if c3 > 3 {
                            break 'l4 b;
                        }
                    }
                };
            }
            p6 @ 1..=6 => {}
            5 => {
                drop(list);
                let false = &flag else {
                    return 8;
                };
            }
            _ => {}
        }
        for p8 in items.iter().copied() {}
        'l9: {
            8
        }
    } in [(&[], false, 7, log.noisy("a"), log.noisy("b"), vec![]), (&[5], true, 1, log.numbered("a", 1), log.numbered("b", 3), vec![4]), (&[2, 1], false, 3, log.numbered("a", 4), log.numbered("b", 2), vec![1, 6, 3])]
}

coroutines! {
    fn seed_82<'a>(log: &'a Log, items: &'a [i64], n: i64, mut m: i64, o: Option<Noisy<'a>>, (mut g, h): (Noisy<'a>, i64), total: &'a mut i64) resume first -> i64 {
        if let p1 = &n {
            {
                let mut c2 = 0;
                loop {
                    c2 += 1;
                    if c2 > 1 {
                        log.event("e4");
                        break;
                    }
                }
            }
        }
        let sent5 = yield_!(m);
        for mut p7 in vec![5] {}
        ((Some(4).unwrap_or(0)) + ((8..(yield_!(g.touch())) % 9).sum::<i64>())) % 100
    } in [(&[], 0, 7, None, (log.noisy("g"), 1), leak(0)), (&[5], 2, 1, Some(log.noisy("o")), (log.numbered("g", 3), 0), leak(3)), (&[2, 1], 5, 3, Some(log.numbered("o", 2)), (log.numbered("g", 2), 6), leak(9))]
}

optionals! {
    fn seed_83<'a>(log: &'a Log, items: &'a [i64], n: i64, o: Option<Noisy<'a>>) -> Option<i64> {
        for p2 in 0..(if let None = o {
            yield_from!(vec![3]);
            (n) % 100
        } else if true {
            log.event(format!("{} {n}", 3));
            (n) % 100
        } else if let n = n {
            7
        } else {
            5
        }) % 4 {
            {
                let mut c3 = 0;
                'l4: loop {
                    c3 += 1;
                    if c3 > 1 {
                        break 'l4;
                    }
                    let mut n = {
                        let mut c5 = 0;
                        loop {
                            c5 += 1;
                            if c5 > 1 {
                                break (c3) % 100;
                            }
                            yield_!(3,)
                        }
                    };
                    yield_!(1)
                }
            }
        }
        let v9 = dbg!(match (n) % 100 {
            (3..) => {
                yield_from!(vec![(n) % 100, 4]);
                log.numbered("n7", n)
            }
            mut p8 => return Some((p8) % 100),
        });
        let mut source12 = vec![format!("t10-{}", v9.into_number()), String::from("t11") + &(n).to_string()].into_iter();
        while let Some(mut p14) = source12.next() {
            yield_!(9,)
        }
        {
            Some((n) % 100)
        }
    } in [(&[], 0, None), (&[5], 2, Some(log.noisy("o"))), (&[2, 1], 5, Some(log.numbered("o", 2)))]
}

generators! {
    fn seed_84<'a>(log: &'a Log, items: &'a [i64]) -> i64 {
        if let Shape::Dot = (same(match 4 {
            (..=4) => {
                Shape::Owner(log.noisy("n1"))
            }
            (3..) => return Some(8).unwrap_or(7),
            p2 => {
                Shape::Owner(log.noisy("n3"))
            }
        })) {} else {}
        3
    } in [(&[]), (&[5]), (&[2, 1])]
}

iterators! {
    fn seed_85<'a>(log: &'a Log, items: &'a [i64], n: i64, flag: bool, mut m: i64, (mut g, h): (Noisy<'a>, i64), list: Vec<i64>) {
        yield_!({
            if flag {
                let d1;
                if flag {
                    d1 = 0;
                    let v3 = Pair { left: g, n: d1, right: log.numbered("n2", d1) };
                } else {
                    d1 = (n) % 100;
                }
                list.first().copied().unwrap_or(3) % 100
            } else {
                (n) % 100
            }
        });
        'l4: {
            yield_!(h)
        }
        yield_!(list.len() as i64)
    } in [(&[], 0, false, 7, (log.noisy("g"), 1), vec![]), (&[5], 2, true, 1, (log.numbered("g", 3), 0), vec![4]), (&[2, 1], 5, false, 3, (log.numbered("g", 2), 6), vec![1, 6, 3])]
}

coroutines! {
    fn seed_86<'a>(log: &'a Log, items: &'a [i64], n: i64, flag: bool, o: Option<Noisy<'a>>) resume first -> i64 {
        match first {
            p1 @ 1..=6 => {
                for p3 in items.iter().copied() {}
            }
            (3..) => {
                let mut source4 = vec![(n) % 100, (first) % 100].into_iter();
                while let Some(p6) = source4.next() {}
            }
            p7 => return 1,
        }
        let x9 = &log.noisy("n8");
        yield_!(n);
        let sent15 = yield_!(Some((9) * 2).unwrap_or(i64::min(match i64::max(8, yield_![x9.touch()]) {
            1 | 2 | 5 => {
                x9.touch()
            }
            p10 => {
                x9.touch()
            }
            (3..) if (first < 2 || n <= 4) => {
                (n) % 100
            }
            p11 => {
                let mut v14 = Ok::<(Noisy<'a>, Noisy<'a>), bool>((log.noisy("n12"), log.numbered("n13", 5)));
                (n) % 100
            }
        }, maybe((n) % 100).unwrap_or(5))));
        if !(matches!(None::<i64>, Some(k) if k > 2)) {
            return match o {
                p16 if p16.is_some() => {
                    log.noisy("n17")
                }
                Some(p18) if flag => {
                    p18
                }
                mut p19 => {
                    log.numbered("n20", p19.as_ref().map_or(7, |inner| inner.touch()))
                }
                p21 => log.noisy("n22"),
            }.into_number();
        }
        let sent15 = vec![(n) % 100, (first) % 100].into_iter();
        (log.get(yield_!(o.as_ref().map_or(7, |inner| inner.touch())))) % 10
    } in [(&[], 0, false, None), (&[5], 2, true, Some(log.noisy("o"))), (&[2, 1], 5, false, Some(log.numbered("o", 2)))]
}

generators! {
    fn seed_87<'a>(log: &'a Log, items: &'a [i64], flag: bool) -> i64 {
        let mut c1 = 0;
        while c1 < 2 && matches!((3) * 4, 1 | 3 | 5..=9) {
            c1 += 1;
            if let mut p2 = c1 {} else {
                yield_!(c1)
            }
        }
        {
            yield_!(c1);
            (c1) % 100
        }
    } in [(&[], false), (&[5], true), (&[2, 1], false)]
}

generators! {
    fn seed_88<'a>(log: &'a Log, items: &'a [i64], n: i64, flag: bool, a: Noisy<'a>, mut b: Noisy<'a>, o: Option<Noisy<'a>>, total: &'a mut i64, list: Vec<i64>) -> i64 {
        *total ^= dbg!(b).into_number();
        yield_!((1) * 2);
        let _guard5: Pair<'a> = {
            let f1 = move || a.touch();
            if n > 3 && (flag && flag) {
                yield_!(n,)
            }
            if let Some(Err(a)) = None::<Result<i64, Noisy<'a>>> {
                Pair { left: a, n: 0, right: log.noisy("n2") }
            } else {
                Pair { left: log.numbered("n3", n), n: n, right: log.noisy("n4") }
            }
        };
        ((*total)) % 100
    } in [(&[], 0, false, log.noisy("a"), log.noisy("b"), None, leak(0), vec![]), (&[5], 2, true, log.numbered("a", 1), log.numbered("b", 3), Some(log.noisy("o")), leak(3), vec![4]), (&[2, 1], 5, false, log.numbered("a", 4), log.numbered("b", 2), Some(log.numbered("o", 2)), leak(9), vec![1, 6, 3])]
}

coroutines! {
    fn seed_89<'a>(log: &'a Log, items: &'a [i64], flag: bool, o: Option<Noisy<'a>>) resume first -> i64 {
        {
            let mut c1 = 0;
            'l2: loop {
                c1 += 1;
                if c1 > 1 {
                    yield_!(o.as_ref().map_or(7, |inner| inner.touch()));
                    {
                        let mut v3 = 9;
                    }
                    break 'l2;
                }
            }
        }
        if (8) > (sum3((first) % 100, (first) % 100, 3)) {
            (yield_!(same::<i64>((6..((first) % 100) % 9).sum::<i64>()) as i32 as i64));
            return (match Some((first) % 100).unwrap_or((first) % 100) {
                (3..) => {
                    (first) % 100
                }
                1 | 2 | 5 => yield_!(0),
                o => (o) % 100,
            }) % 10;
        }
        'l4: for mut p5 in vec![if first >= 5 {
            if first == 5 {
                return (first) % 100;
            }
            ((first) % 100, (yield_!(first)) % 100)
        } else {
            (4, 9)
        }] {
            yield_!('l0: {
                let r6 = &first;
                if flag {
                    (yield_!(p5.0));
                    continue 'l4;
                }
                (first) % 100
            });
            yield_!(if first != 3 {
                p5 = p5;
                (first) % 100
            } else {
                yield_!(p5.1)
            });
        }
        yield_!((match &flag {
            true => {
                let sent7 = yield_!(first,);
                Some((first) % 100)
            }
            p8 => {
                Some((first) % 100)
            }
        }.unwrap_or((first) % 10)) + (9));
        maybe(6).unwrap_or(5)
    } in [(&[], false, None), (&[5], true, Some(log.noisy("o"))), (&[2, 1], false, Some(log.numbered("o", 2)))]
}

generators! {
    fn seed_90<'a>(log: &'a Log, items: &'a [i64], flag: bool, mut m: i64, a: Noisy<'a>, mut b: Noisy<'a>, o: Option<Noisy<'a>>, (mut g, h): (Noisy<'a>, i64), total: &'a mut i64, list: Vec<i64>) -> i64 {
        if m <= 2 {
            return -(a.touch());
        }
        yield_![if matches!(Some(list.first().copied().unwrap_or(3) % 100), Some(k) if k > 2) {
            log.event(3);
            1
        } else {
            (m) % 100
        }];
        for list in list {
            let Some(p2) = &o else {
                assert!(!(list <= 1) || true, "never");
                let (mut p3, list) = (b, g);
                b = log.noisy("n4");
                g = log.noisy("n5");
                continue;
            };
        }
        let mut c6 = 0;
        while c6 < 3 {
            c6 += 1;
            let mut flag = matches!(log.noisy("n8").touch(), 1 | 3 | 5..=9);
            for p10 in items.iter().copied() {}
        }
        if h > 2 {
            let mut source11 = vec![vec![(g, 2)]].into_iter();
            while let Some(mut o) = source11.next() {}
        }
        if let (..=4) = &mut *total {}
        yield_!(if !(c6 >= 1) {
            4
        } else {
            1
        });
        let mut source13 = if m < 2 {
            vec![[flag, h > 5], [flag, flag]]
        } else {
            vec![[flag; 2], [false; 2], [h == 4, m == 2]]
        }.into_iter();
        while let Some([.., mut p15]) = source13.next() {}
        while let Some([_, p17]) = source13.next() {}
        Some((m) % 100).unwrap_or(o.as_ref().map_or(7, |inner| inner.touch()))
    } in [(&[], false, 7, log.noisy("a"), log.noisy("b"), None, (log.noisy("g"), 1), leak(0), vec![]), (&[5], true, 1, log.numbered("a", 1), log.numbered("b", 3), Some(log.noisy("o")), (log.numbered("g", 3), 0), leak(3), vec![4]), (&[2, 1], false, 3, log.numbered("a", 4), log.numbered("b", 2), Some(log.numbered("o", 2)), (log.numbered("g", 2), 6), leak(9), vec![1, 6, 3])]
}

iterators! {
    fn seed_91<'a>(log: &'a Log, items: &'a [i64], n: i64, o: Option<Noisy<'a>>, list: Vec<i64>) {
        let mut f1 = { let mut c = 0; move || { c += 1; c } };
        match (left(match ((n) + (n)) % 100 {
            mut p2 if log.get(n == 1) => Some(Point { y: 6, x: n }),
            mut p3 => {
                Some(Point { y: list.len() as i64, x: p3 })
            }
        }, 3)) {
            mut p4 => {
                yield_from!(list);
            }
            p5 => {}
            Some(mut p6) => yield_!({
                list.iter().filter(|each| **each > 3).count() as i64
            }),
            mut p7 => yield_!(((n) % 100).min((n) % 100)),
        }
        let mut source9 = vec![o, {
            Some(log.noisy("n8"))
        }, { yield_!(3); None::<Noisy<'a>> }];
        while let Some(p10) = source9.pop() {
            if n > 5 {} else {
                yield_!(n,)
            }
            yield_!(maybe(log.get((n) % 100)).unwrap_or(5));
            yield_!(7)
        }
        log.event("e11");
        yield_!((0..(((n) + (0)) % 100) % 9).sum::<i64>());
        let mut c12 = 0;
        while c12 < 1 && n == 2 {
            c12 += 1;
        }
        let p14 = &n else {
            return;
        };
        let mut p15 = c12 else {
            if (6) >= (source9.len() as i64) {
                yield_!(c12)
            }
            return;
        };
        while let Some(p17) = source9.pop() {}
        yield_!(-(source9.len() as i64));
        match &mut p15 {
            (..=4) if log.get(c12 <= 4) => return,
            1 | 2 | 5 => {
                yield_!(c12)
            }
            _ => {}
        }
        match n {
            (..=4) if (c12 >= 3 && false) => {
                assert!((*p14) <= 4 || true, "never");
            }
            mut p18 @ 1..=6 if ((*p14)) == (9) => {}
            p19 @ 1..=6 if c12 >= 3 => {}
            _ => {}
        }
    } in [(&[], 0, None, vec![]), (&[5], 2, Some(log.noisy("o")), vec![4]), (&[2, 1], 5, Some(log.numbered("o", 2)), vec![1, 6, 3])]
}

iterators! {
    fn seed_92<'a>(log: &'a Log, items: &'a [i64], mut b: Noisy<'a>, (mut g, h): (Noisy<'a>, i64), total: &'a mut i64) {
        let r1 = &mut *total;
        if ((*r1)) == ((*r1)) {
            return;
        }
        b.change();
        match ('l2: {
            if h < 0 {
                yield_!(h)
            }
            let mut source3 = vec![h <= 3];
            while let Some(_) = source3.pop() && matches!(Some(2), Some(k) if k > 2) {}
            (Point { x: 1, y: h }, (h) % 100, format!("t5-{}", h))
        }) {
            p6 => return,
            (Point { y: mut p8, x: p7 }, (..=4), mut p9) => return,
            (_, 5, mut p10) => {
                if let mut p11 @ 1..=6 = h && let (..=4) = p11 {}
                yield_!(p10.len() as i64)
            }
            mut p12 => {}
        }
        yield_!(7);
        let mut b = 'l13: {
            'l14: {
                if let (1 | 2 | 5) = h {}
            }
            match h {
                _ if log.get(h < 4) => {
                    g
                }
                (..=4) => g,
                mut p15 => {
                    b
                }
            }
        };
        if (h) < ((*r1)) {
            return;
        }
    } in [(&[], log.noisy("b"), (log.noisy("g"), 1), leak(0)), (&[5], log.numbered("b", 3), (log.numbered("g", 3), 0), leak(3)), (&[2, 1], log.numbered("b", 2), (log.numbered("g", 2), 6), leak(9))]
}

coroutines! {
    fn seed_93<'a>(log: &'a Log, items: &'a [i64], n: i64) resume first -> i64 {
        let d1: String;
        d1 = if first <= 4 {
            format!("t2-{}", first)
        } else if n > 4 {
            (n).to_string()
        } else {
            log.event("e4");
            format!("t5-{}", 4)
        };
        yield_!(n);
        unsafe {
            yield_!((first) % 10);
            yield_!((9) - (pass!((first) % 100)));
        }
        assert_ne!({
            let mut c6 = 0;
            loop {
                c6 += 1;
                if c6 > 3 {
                    break 2;
                }
                if matches!(None::<i64>, Some(k) if k > 2) {
                    if n != 2 {
                        return (n) % 100;
                    }
                } else {}
                if n <= 4 {
                    return d1.len() as i64;
                }
                yield_!(if (n) >= (yield_!(c6)) && c6 == 4 {
                    let _ = d1.len() as i64;
                    (yield_!(c6)) % 100
                } else {
                    let v9 = String::from("t8") + &(n).to_string();
                    d1.len() as i64
                });
            }
        }, 1_000_000_007, "{}", 3);
        'l10: {
            yield_!(d1.len() as i64);
            yield_!(0);
        }
        let (..=4) = &first else {
            return yield_!('l11: {
                2
            });
        };
        let mut source14 = vec![Pair { left: log.numbered("n12", 9), right: log.noisy("n13"), n: 7 }].into_iter();
        while let Some(Pair { left: mut p16, right: mut p17, n: mut n }) = source14.next() && matches!(d1.len() as i64, 1 | 3 | 5..=9) {}
        (log.numbered("n18", n).touch()) % 100
    } in [(&[], 0), (&[5], 2), (&[2, 1], 5)]
}

coroutines! {
    fn seed_94<'a>(log: &'a Log, items: &'a [i64], n: i64) resume first -> i64 {
        let mut v3: (Option<i64>, Noisy<'a>, Point) = if (maybe((first) % 100).unwrap_or(5)) >= (if true {
            (n) % 100
        } else if first >= 3 {
            yield_!(first);
            (first) % 100
        } else {
            (first) % 100
        }) {
            let n = {
                log.numbered("n1", first)
            };
            yield_!((first) + (first));
            (None::<i64>, n, Point { x: first, y: first })
        } else {
            (Some((yield_!(n)) % 100), log.numbered("n2", n), Point { x: first, y: first })
        };
        match n {
            (..=4) => {
                let mut v6 = match v3.0.unwrap_or(8) {
                    p4 => {
                        Point { x: 4, ..Point { x: 0, y: 6 } }
                    }
                    mut p5 => v3.2,
                };
            }
            _ => {
                match &n {
                    (..=4) => {}
                    _ => {}
                }
            }
        }
        yield_!(8);
        if let p7 = n {} else {}
        if let Some((..=4)) = (right(yield_!(v3.1.into_number()), {
            let mut c8 = 0;
            'l9: loop {
                c8 += 1;
                if c8 > 3 {
                    break 'l9 v3.0;
                }
                let r10 = &c8;
            }
        })) {} else {}
        if (first < 4 || first == 2) {
            return 8;
        }
        let d11;
        if (first >= 2 && n > 1) {
            d11 = 0;
        } else {
            d11 = (n) % 100;
        }
        (same::<i64>((n) % 100) as u8 as i64) % 100
    } in [(&[], 0), (&[5], 2), (&[2, 1], 5)]
}

generators! {
    fn seed_95<'a>(log: &'a Log, items: &'a [i64], mut m: i64, a: Noisy<'a>) -> i64 {
        {
            let mut c1 = 0;
            loop {
                c1 += 1;
                if c1 > 3 {
                    let mut c1;
                    c1 = {
                        yield_!(m);
                        a
                    };
                    m = ((1) - (m)) % 100;
                    break;
                }
            }
        }
        debug_assert!((2) < 1_000_000_007);
        yield_!(6);
        m = 6;
        m = 3;
        let f3 = move |k: i64| (k + 7) % 100;
        yield_!({ m = (log.numbered("n4", m).touch()) % 100; m });
        for p6 in (0..2).rev() {
            if let 2 = &mut m {}
            let mut v9: std::vec::IntoIter<Noisy<'a>> = 'l7: {
                vec![log.noisy("n8")].into_iter()
            };
            let x11 = &log.noisy("n10");
        }
        m = {
            yield_!(same::<i64>((m) % 100) as i32 as i64);
            None::<i64>
        }.unwrap_or((8) % 10);
        yield_!(log.numbered("n12", m).touch(),);
        let (..=4) = &m else {
            if m != 0 {
                return (m) % 100;
            }
            return 4;
        };
        (m) % 100
    } in [(&[], 7, log.noisy("a")), (&[5], 1, log.numbered("a", 1)), (&[2, 1], 3, log.numbered("a", 4))]
}

generators! {
    fn seed_96<'a>(log: &'a Log, items: &'a [i64], mut b: Noisy<'a>, o: Option<Noisy<'a>>, (mut g, h): (Noisy<'a>, i64), total: &'a mut i64) -> i64 {
        let d1;
        if (o.is_none() || o.is_none()) {
            yield_!(h)
        }
        if log.get((h) <= (1)) {
            d1 = (Some(2).unwrap_or(((*total)) % 100), (g.touch()) >= (g.touch()));
            let mut v2 = ((if o.is_some() {
                4
            } else {
                b.touch()
            }) + (match &mut *total {
                1 | 2 | 5 => {
                    b.into_number()
                }
                _ => {
                    d1.0
                }
            })) % 100;
        } else {
            d1 = if let (3..) = h {
                (b.touch(), false)
            } else {
                (g.touch(), h >= 2)
            };
        }
        drop(o);
        (yield_!(yield_from!(countdown(0))), log.numbered("n3", d1.0).touch()).1
    } in [(&[], log.noisy("b"), None, (log.noisy("g"), 1), leak(0)), (&[5], log.numbered("b", 3), Some(log.noisy("o")), (log.numbered("g", 3), 0), leak(3)), (&[2, 1], log.numbered("b", 2), Some(log.numbered("o", 2)), (log.numbered("g", 2), 6), leak(9))]
}

iterators! {
    fn seed_97<'a>(log: &'a Log, items: &'a [i64], flag: bool, (mut g, h): (Noisy<'a>, i64)) {
        let r1 = &flag;
        let (..=4) = h else {
            return;
        };
        let u2 = yield_!(h);
        for mut p4 in items.iter().copied() {
            let v6: std::vec::IntoIter<Noisy<'a>> = 'l5: {
                vec![g].into_iter()
            };
            yield_!(8);
            let mut c7 = 0;
            while c7 < 1 && c7 <= 3 {
                c7 += 1;
            }
            yield_!(c7);
            g = log.noisy("n9");
        }
        'l10: {
            match &flag {
                true => break 'l10,
                false => {
                    let x12 = &log.noisy("n11");
                }
                _ => yield_!(h),
            }
            match (if h > 4 {
                Shape::Circle(h)
            } else {
                yield_!(h);
                Shape::Owner(log.numbered("n13", h))
            }) {
                Shape::Owner(p14) | Shape::Both { noisy: p14, n: _ } => yield_!(g.touch()),
                Shape::Circle(_) => {}
                Shape::Owner(mut g) if matches!(Some((h) % 100), Some(k) if k > 2) => break 'l10,
                p15 => {
                    let (Ok(g) | Err(g)) = Ok::<Noisy<'a>, Noisy<'a>>(g);
                }
            }
            g = log.numbered("n16", (2).max((h) % 100));
        }
        yield_from!(items.iter().copied());
        let mut source22 = left(vec![vec![g, log.noisy("n17"), log.numbered("n18", h)], vec![log.numbered("n19", h), log.numbered("n20", h)], vec![log.noisy("n21")]], 3).into_iter();
        while let Some(p24) = source22.next() {
            log.event(format!("{} {h}", ((same::<i64>((h) % 100) as u8 as i64) ^ (4)) % 100));
        }
        _ = yield_from!(countdown(1));
        yield_!({
            (h) % 100
        });
    } in [(&[], false, (log.noisy("g"), 1)), (&[5], true, (log.numbered("g", 3), 0)), (&[2, 1], false, (log.numbered("g", 2), 6))]
}

coroutines! {
    fn seed_98<'a>(log: &'a Log, items: &'a [i64], mut m: i64, total: &'a mut i64, list: Vec<i64>) resume first -> i64 {
        if let (..=4) = &m {} else {}
        match &m {
            2 => {}
            (..=4) => {
                let _ = list;
            }
            _ => {
                yield_!(if true {
                    ((*total)) % 100
                } else {
                    5
                });
                match if (*total) != 1 {
                    (first) % 100
                } else {
                    (m) % 100
                } {
                    _ => return {
                        list.iter().map(|each| each % 10).sum::<i64>()
                    },
                    1 | 2 | 5 => {}
                    first => {}
                }
            }
        }
        6
    } in [(&[], 7, leak(0), vec![]), (&[5], 1, leak(3), vec![4]), (&[2, 1], 3, leak(9), vec![1, 6, 3])]
}

coroutines! {
    fn seed_99<'a>(log: &'a Log, items: &'a [i64], a: Noisy<'a>, mut b: Noisy<'a>) resume first -> i64 {
        let x2 = &log.noisy("n1");
        let mut v4 = String::from("t3") + &({
            b.into_number()
        }).to_string();
        'l5: {
            match first {
                p6 => {}
                mut p7 => {
                    log.event(format!("{} {p7}", v4.len() as i64));
                }
                p8 => {}
                p9 => {}
            }
        }
        for _ in 0..1 {
            for mut p13 in vec![log.numbered("n11", yield_!(first))] {
                p13.change();
            }
        }
        let sent14 = yield_!(maybe(-(i64::from(false))).unwrap_or(5));
        if log.get((first <= 0 && sent14 > 3)) && let p15 = &sent14 {}
        if ((first) == (yield_!(yield_!(v4.len() as i64))) || (x2.touch()) != (yield_!(yield_!(a.touch())))) {} else {}
        let mut c16 = 0;
        while c16 < 1 && sent14 == 1 {
            c16 += 1;
            let x19 = &log.noisy("n18");
        }
        yield_!(Some((sent14) % 100).unwrap_or(yield_!(v4.len() as i64)));
        i64::from(false)
    } in [(&[], log.noisy("a"), log.noisy("b")), (&[5], log.numbered("a", 1), log.numbered("b", 3)), (&[2, 1], log.numbered("a", 4), log.numbered("b", 2))]
}

coroutines! {
    fn seed_100<'a>(log: &'a Log, items: &'a [i64], flag: bool, o: Option<Noisy<'a>>) resume first -> i64 {
        if matches!(o.as_ref().map_or(7, |inner| inner.touch()), 1 | 3 | 5..=9) && let false = flag {
            if let mut p1 = Some(o) {}
            yield_!((9) + (0),);
        }
        if first >= 5 {
            unsafe {
                log.event(format!("{} {first}", 4));
            }
            return match &flag {
                false => {
                    log.numbered("n2", first)
                }
                false => return None::<i64>.unwrap_or((first) % 100),
                p3 => log.numbered("n4", 6),
            }.into_number();
        }
        {
            let mut c5 = 0;
            loop {
                c5 += 1;
                if c5 > 3 {
                    break;
                }
                if c5 < 2 {
                    yield_!(5);
                    return (c5) % 100;
                }
            }
        }
        (if let false = &flag {
            log.numbered("n7", first)
        } else {
            log.noisy("n8")
        }.into_number()) % 100
    } in [(&[], false, None), (&[5], true, Some(log.noisy("o"))), (&[2, 1], false, Some(log.numbered("o", 2)))]
}

generators! {
    fn seed_101<'a>(log: &'a Log, items: &'a [i64], flag: bool, mut m: i64, o: Option<Noisy<'a>>, list: Vec<i64>) -> i64 {
        match &mut m {
            (3..) => return -(2),
            p1 => {
                {
                    let mut c2 = 0;
                    loop {
                        c2 += 1;
                        if c2 > 1 {
                            break;
                        }
                        let _ = yield_!(c2);
                        yield_!(c2)
                    }
                }
            }
        }
        let Some(p4) = &o else {
            let u5 = yield_!(m);
            return o.as_ref().map_or(7, |inner| inner.touch());
        };
        5
    } in [(&[], false, 7, None, vec![]), (&[5], true, 1, Some(log.noisy("o")), vec![4]), (&[2, 1], false, 3, Some(log.numbered("o", 2)), vec![1, 6, 3])]
}

optionals! {
    fn seed_102<'a>(log: &'a Log, items: &'a [i64], flag: bool) -> Option<i64> {
        if !(flag) {
            return if log.get(flag) {
                Some(0)
            } else {
                let mut v3 = Some((log.numbered("n1", 7), log.numbered("n2", 6), flag));
                None::<i64>
            };
        }
        let mut f4 = { let mut c = 0; move || { c += 1; c } };
        let true = &flag else {
            return right(yield_!((7) + (0)), Some(1));
        };
        match &flag {
            p5 if log.get((*p5)) => {}
            true => {}
            true => {
                { let _last = f4; }
            }
            _ => {}
        }
        match flag {
            false => {
                Some(0)
            }
            true => Some(9),
            true => {
                Some(6)
            }
            p6 => {
                Some(0)
            }
        }
    } in [(&[], false), (&[5], true), (&[2, 1], false)]
}

generators! {
    fn seed_103<'a>(log: &'a Log, items: &'a [i64], n: i64, flag: bool, mut m: i64, mut b: Noisy<'a>, o: Option<Noisy<'a>>, total: &'a mut i64) -> i64 {
        {
            let mut c1 = 0;
            loop {
                c1 += 1;
                if c1 > 3 {
                    unsafe {}
                    break;
                }
                yield_!((*total))
            }
        }
        'l2: {
            for _ in 0..2 {
                let r4 = &b;
                yield_!(2)
            }
            let Some(flag) = o else {
                break 'l2;
            };
            let r5 = &m;
        }
        let p6 = &n else {
            *total <<= (b.touch()) & 1; *total %= 1000;
            return 'l0: {
                if flag {} else {}
                0
            };
        };
        {
            let mut c7 = 0;
            'l8: loop {
                c7 += 1;
                if c7 > 1 {
                    break;
                }
                if n != 4 {
                    break 'l8;
                }
                log.event(format!("{} {n}", 'l9: {
                    (m) % 100
                }));
            }
        }
        if n > 1 {
            let p10 @ 1..=6 = n else {
                return ((b.into_number()) + (4)) % 100;
            };
            return if let p11 = &mut *total {
                b.into_number()
            } else {
                8
            };
        }
        {
            let mut c12 = 0;
            loop {
                c12 += 1;
                if c12 > 3 {
                    if let p14 @ 1..=6 = c12 {} else {}
                    break ((*total)) % 100;
                }
            }
        }
    } in [(&[], 0, false, 7, log.noisy("b"), None, leak(0)), (&[5], 2, true, 1, log.numbered("b", 3), Some(log.noisy("o")), leak(3)), (&[2, 1], 5, false, 3, log.numbered("b", 2), Some(log.numbered("o", 2)), leak(9))]
}

iterators! {
    fn seed_104<'a>(log: &'a Log, items: &'a [i64], flag: bool, (mut g, h): (Noisy<'a>, i64), total: &'a mut i64) {
        match h {
            1 | 2 | 5 => yield_!((8) - ((*total))),
            mut p1 @ 1..=6 if flag => yield_!(maybe((p1) % 100).unwrap_or(5)),
            _ => {}
        }
        if let (1 | 2 | 5) = &mut *total && let true = flag {}
        match &*total {
            3 => yield_!(g.touch()),
            p2 if !(flag) => {
                let mut d3;
                let mut f4 = { let mut c = 0; move || { c += 1; c } };
                d3 = 'l5: {
                    Point { x: h, y: 3 }
                };
            }
            _ => {}
        }
    } in [(&[], false, (log.noisy("g"), 1), leak(0)), (&[5], true, (log.numbered("g", 3), 0), leak(3)), (&[2, 1], false, (log.numbered("g", 2), 6), leak(9))]
}

fallibles! {
    fn seed_105<'a>(log: &'a Log, items: &'a [i64], mut m: i64, list: Vec<i64>) {
        let mut source4 = {
            let mut c1 = 0;
            'l2: loop {
                c1 += 1;
                if c1 > 2 {
                    yield_!(Ok(m));
                    break 'l2 vec![Shape::Circle(c1), Shape::Both { noisy: log.noisy("n3"), n: c1 }];
                }
            }
        }.into_iter();
        while let Some(p6) = source4.next() {}
        let r7 = &list;
    } in [(&[], 7, vec![]), (&[5], 1, vec![4]), (&[2, 1], 3, vec![1, 6, 3])]
}

iterators! {
    fn seed_106<'a>(log: &'a Log, items: &'a [i64], o: Option<Noisy<'a>>, (mut g, h): (Noisy<'a>, i64), list: Vec<i64>) {
        if ((0) == (g.touch()) && h > 2) {
            let r1 = &mut g;
            return;
        }
        if let p2 = &h {
            if let (..=4) = &h {
                let mut v3 = h == 5;
            }
            {
                let r4 = &*p2;
            }
        } else {
            if h == 1 {}
            g.change();
        }
        let v7 = same::<Point>(match ((h) - (2)) % 100 {
            p5 => return,
            p6 => return,
        });
    } in [(&[], None, (log.noisy("g"), 1), vec![]), (&[5], Some(log.noisy("o")), (log.numbered("g", 3), 0), vec![4]), (&[2, 1], Some(log.numbered("o", 2)), (log.numbered("g", 2), 6), vec![1, 6, 3])]
}

iterators! {
    fn seed_107<'a>(log: &'a Log, items: &'a [i64], a: Noisy<'a>, (mut g, h): (Noisy<'a>, i64), list: Vec<i64>) {
        let r1 = &g;
        match &h {
            (..=4) => {
                let mut v4 = 'l2: {
                    let v3: i64 = (h) % 100;
                    a.into_number()
                };
            }
            a => {
                yield_!(h)
            }
            (3..) if log.get(false) => {}
            _ => yield_!(yield_from!(countdown(2))),
        }
        let f5 = move |k: i64| { let add = |m: i64| (m + h) % 100; add(k) };
        let (Shape::Owner(p6) | Shape::Both { noisy: p6, n: _ }) = (if matches!(7, 1 | 3 | 5..=9) {
            Shape::Dot
        } else {
            Shape::Dot
        }) else {
            'l7: {
                let r8 = &g;
            }
            let x10 = &log.noisy("n9");
            return;
        };
        let v12 = 'l0: {
            if matches!(h, 1 | 3 | 5..=9) && (h) > (h) {
                drop(p6);
            }
            same(Some((h).to_string()))
        };
        if let mut p13 = v12 && p13.is_some() {
            let list = 'l14: {
                log.noisy("n15")
            };
        }
        let mut v20 = match 3 {
            1 => {
                None::<Noisy<'a>>
            }
            (..=4) => {
                log.event("e16");
                if true && let (3..) = h {
                    yield_![3];
                }
                Some(log.noisy("n17"))
            }
            mut p18 => {
                log.event(format!("{:>3}", (5..((h) % 100) % 9).sum::<i64>()));
                Some(log.numbered("n19", h))
            }
        };
        let mut v21: Vec<i64> = list;
    } in [(&[], log.noisy("a"), (log.noisy("g"), 1), vec![]), (&[5], log.numbered("a", 1), (log.numbered("g", 3), 0), vec![4]), (&[2, 1], log.numbered("a", 4), (log.numbered("g", 2), 6), vec![1, 6, 3])]
}

iterators! {
    fn seed_108<'a>(log: &'a Log, items: &'a [i64], a: Noisy<'a>, (mut g, h): (Noisy<'a>, i64), list: Vec<i64>) {
        let v6 = {
            let mut c1 = 0;
            'l2: loop {
                c1 += 1;
                if c1 > 1 {
                    match 0 {
                        1 | 2 | 5 => {}
                        (..=4) => {
                            let mut f3 = { let mut c = 0; move || { c += 1; c } };
                            yield_!(5)
                        }
                        c1 => {
                            let mut list = Point { y: h, x: c1 };
                        }
                        mut p4 => {
                            assert_ne!(7, 1_000_000_007, "{}", 3);
                        }
                    }
                    break 'l2 list.into_iter();
                }
                if let mut p5 @ 1..=6 = h {
                    yield_!(c1,)
                }
            }
        };
        let x8 = &log.noisy("n7");
    } in [(&[], log.noisy("a"), (log.noisy("g"), 1), vec![]), (&[5], log.numbered("a", 1), (log.numbered("g", 3), 0), vec![4]), (&[2, 1], log.numbered("a", 4), (log.numbered("g", 2), 6), vec![1, 6, 3])]
}

generators! {
    fn seed_109<'a>(log: &'a Log, items: &'a [i64], mut b: Noisy<'a>) -> i64 {
        for p2 in 0..((same::<i64>(1) as i32 as i64) % 100) % 4 {}
        {
            let mut c3 = 0;
            'l4: loop {
                c3 += 1;
                if c3 > 3 {
                    b.change();
                    break 'l4;
                }
                let v6 = vec![b, 'l0: {
                    log.numbered("n5", 1)
                }];
                yield_!((1) + (2));
                b = log.noisy("n7");
            }
        }
        let p8 @ 1..=6 = 4 else {
            return 0;
        };
        (same::<i64>(b.touch()) as u16 as i64) % 100
    } in [(&[], log.noisy("b")), (&[5], log.numbered("b", 3)), (&[2, 1], log.numbered("b", 2))]
}

iterators! {
    fn seed_110<'a>(log: &'a Log, items: &'a [i64], mut m: i64, mut b: Noisy<'a>) {
        let r1 = &b;
        let mut c2 = 0;
        while c2 < 3 && ((1) + (m)) > (yield_from!(countdown(2))) {
            c2 += 1;
            let f5 = { let inner = log.noisy("n4"); move || inner.into_number() };
            match &c2 {
                1 | 2 | 5 => {}
                p6 => {}
            }
            let (3..) = &m else {
                continue;
            };
        }
        yield_!((c2) % 10);
        yield_from!(items.iter().copied());
        if ((r1.touch()) <= (m) && matches!(c2, 1 | 3 | 5..=9)) {
            if m == 3 {
                let f8 = { let inner = log.noisy("n7"); move || inner.touch() };
                return;
            }
            return;
        }
        let 1 = &mut m else {
            match 8 {
                (..=4) => return,
                (3..) => yield_!(r1.touch()),
                p9 => {
                    let x11 = &log.noisy("n10");
                }
            }
            return;
        };
        let _ = &c2 else {
            return;
        };
        let u13 = yield_!(log.noisy("n12").touch());
        let m = maybe((c2) % 100).unwrap_or(5) else {
            return;
        };
    } in [(&[], 7, log.noisy("b")), (&[5], 1, log.numbered("b", 3)), (&[2, 1], 3, log.numbered("b", 2))]
}

iterators! {
    fn seed_111<'a>(log: &'a Log, items: &'a [i64], mut b: Noisy<'a>, (mut g, h): (Noisy<'a>, i64)) {
        yield_from!(vec![9, match &h {
            p1 => ((*p1)) % 100,
            p2 => (h) % 100,
            _ => {
                yield_!(h);
                b.into_number()
            }
        }]);
        yield_!(match h {
            2 => {
                (h) % 100
            }
            p3 @ 1..=6 if (h == 2 && false) => {
                let mut v4 = if h <= 0 {
                    Point { y: 5, x: h }
                } else {
                    Point { x: 5, y: h }
                };
                v4.y
            }
            p5 => return,
        });
        if let mut h = h {} else {}
    } in [(&[], log.noisy("b"), (log.noisy("g"), 1)), (&[5], log.numbered("b", 3), (log.numbered("g", 3), 0)), (&[2, 1], log.numbered("b", 2), (log.numbered("g", 2), 6))]
}

coroutines! {
    fn seed_112<'a>(log: &'a Log, items: &'a [i64], flag: bool, a: Noisy<'a>, mut b: Noisy<'a>, o: Option<Noisy<'a>>, (mut g, h): (Noisy<'a>, i64), list: Vec<i64>) resume first -> i64 {
        let mut source1 = if first <= 3 && let _ = (first) % 100 {
            vec![a]
        } else {
            vec![b]
        }.into_iter();
        while let Some(a) = source1.next() && flag {}
        log.event(same::<i64>(log.get(None::<i64>.unwrap_or(2))) as i32 as i64);
        yield_!(o.as_ref().map_or(7, |inner| inner.touch()));
        let r3 = &o;
        let mut v5 = format!("t4-{}", yield_!(h));
        let g: Point = Point { y: 'l6: {
                (yield_!(h)) % 100
        }, x: g.into_number() };
        log.event("e7");
        yield_![if let p8 @ 1..=6 = first && (first > 0 || (h >= 3 || flag)) {
            match ((list, Box::new(Pair { left: log.numbered("n9", p8), right: log.numbered("n10", 6), n: 4 }))) {
                (mut p11, p12) if r3.is_none() => {}
                a => return log.noisy("n13").into_number(),
            }
            let mut c14 = 0;
            while c14 < 1 {
                c14 += 1;
            }
            (first) % 100
        } else if log.get(o.is_some()) {
            r3.as_ref().map_or(7, |inner| inner.touch())
        } else {
            g.x
        }];
        let 3 = first else {
            if let (1 | 2 | 5) = maybe(yield_!(2)).unwrap_or(5) {
                if flag {
                    return 6;
                }
            }
            match ({
                (((first) % 100, log.numbered("n16", h)), vec![(yield_![yield_!(first)]) % 100, (first) % 100, (first) % 100])
            }) {
                (p17, p18) if matches!(first, 1 | 3 | 5..=9) => {}
                (p19, p20) if !(flag) => {}
                p21 if (g.x) <= (h) => {}
                p22 => {}
            }
            return 'l23: {
                (yield_!(h)) % 100
            };
        };
        yield_from!(vec![(yield_!(first,)) % 100, 2, (yield_!(h)) % 100]);
        let r24 = &mut v5;
        (h) % 100
    } in [(&[], false, log.noisy("a"), log.noisy("b"), None, (log.noisy("g"), 1), vec![]), (&[5], true, log.numbered("a", 1), log.numbered("b", 3), Some(log.noisy("o")), (log.numbered("g", 3), 0), vec![4]), (&[2, 1], false, log.numbered("a", 4), log.numbered("b", 2), Some(log.numbered("o", 2)), (log.numbered("g", 2), 6), vec![1, 6, 3])]
}

generators! {
    fn seed_113<'a>(log: &'a Log, items: &'a [i64], flag: bool, (mut g, h): (Noisy<'a>, i64)) -> i64 {
        if (h >= 0 && h > 2) {
            let mut v4 = 'l0: {
                yield_!((h) + (g.into_number()));
                let v3: Result<(bool, i64, bool), i64> = match flag {
                    false => break 'l0 ((h) + (h)) % 100,
                    p1 => {
                        Ok::<(bool, i64, bool), i64>((flag, 4, h != 4))
                    }
                    false => Ok::<(bool, i64, bool), i64>((h != 0, 2, h != 5)),
                    p2 => {
                        Ok::<(bool, i64, bool), i64>((flag, (h) % 100, h < 4))
                    }
                };
                (h) % 100
            };
            return 'l0: {
                (v4) % 100
            };
        }
        if h != 5 && flag {
            g.change();
            None::<i64>
        } else {
            Some(g.touch())
        }.unwrap_or((sum3((h) % 100, 8, (h) % 100)) % 100)
    } in [(&[], false, (log.noisy("g"), 1)), (&[5], true, (log.numbered("g", 3), 0)), (&[2, 1], false, (log.numbered("g", 2), 6))]
}

iterators! {
    fn seed_114<'a>(log: &'a Log, items: &'a [i64], mut m: i64, a: Noisy<'a>, (mut g, h): (Noisy<'a>, i64)) {
        debug_assert!((if m <= 4 {
            log.event(a.into_number());
            4
        } else {
            g.touch()
        }) < 1_000_000_007);
        yield_!((g, (m) % 100).1);
    } in [(&[], 7, log.noisy("a"), (log.noisy("g"), 1)), (&[5], 1, log.numbered("a", 1), (log.numbered("g", 3), 0)), (&[2, 1], 3, log.numbered("a", 4), (log.numbered("g", 2), 6))]
}

generators! {
    fn seed_115<'a>(log: &'a Log, items: &'a [i64], n: i64, mut b: Noisy<'a>) -> i64 {
        if let p1 = &n {
            let x3 = &mut log.noisy("n2");
        }
        b.change();
        let r4 = &b;
        if let (1 | 2 | 5) = n {
            let mut source6 = vec![Shape::Circle(n), Shape::Dot, Shape::Owner(log.numbered("n5", n))].into_iter();
            while let Some(mut p8) = source6.next() && (b.touch()) == (n) {}
            log.event(format!("{number}", number = match n {
                mut p9 => {
                    (p9) % 100
                }
                mut n => r4.touch(),
            }));
            yield_!(n)
        }
        debug_assert!((log.noisy("n10").into_number()) < 1_000_000_007);
        if false {
            return (n) % 100;
        }
        yield_!(n);
        match n {
            n => {
                yield_!((6) - (n));
                if (7) > (n) {
                    return r4.touch();
                }
            }
            (..=4) if (n < 4 || n == 5) => {
                yield_from!(vec![(n) % 100, (n) % 100]);
            }
            p11 => return (sum3((p11) % 100, (n) % 100, b.touch())) % 100,
        }
        if (log.get(n == 5) && n != 1) {
            if matches!({
                1
            }, 1 | 3 | 5..=9) {
                return None::<i64>.unwrap_or((n) % 100);
            }
            return 1;
        }
        let _ = yield_![maybe({ yield_!(pass!(r4.touch())); (sum3((n) % 100, 4, 7)) % 100 }).unwrap_or(5)];
        assert!((n) >= (n) || true, "never");
        right(yield_!((n) ^ (n)), 0)
    } in [(&[], 0, log.noisy("b")), (&[5], 2, log.numbered("b", 3)), (&[2, 1], 5, log.numbered("b", 2))]
}

generators! {
    fn seed_116<'a>(log: &'a Log, items: &'a [i64], flag: bool, total: &'a mut i64, list: Vec<i64>) -> i64 {
        if flag {
            let v1 = match &mut *total {
                (3..) => {
                    Some(7)
                }
                (..=4) => Some(list.iter().filter(|each| **each > 3).count() as i64),
                _ => {
                    None::<i64>
                }
            }.unwrap_or((((*total)) + ((*total))) % 100);
            for p3 in list {
                let 2 = v1 else {
                    break;
                };
            }
            return ((*total)) % 100;
        }
        let d4;
        if ((*total) == 3 || matches!((*total), 1 | 3 | 5..=9)) {
            let mut v7 = if flag {
                log.numbered("n5", 4)
            } else {
                log.noisy("n6")
            };
            return ((*total)) % 100;
        }
        d4 = list.iter().map(|each| each % 10).sum::<i64>();
        log.event("e8");
        let p9 = &mut *total else {
            return (sum3(i64::from((*total) > 4), log.noisy("n10").into_number(), ((*total)) % 100)) % 100;
        };
        _ = match &mut *p9 {
            (1 | 2 | 5) if d4 > 5 => (sum3((d4) % 100, 0, (d4) % 100)) % 100,
            _ => {
                let mut c11 = 0;
                'l12: loop {
                    c11 += 1;
                    if c11 > 1 {
                        break 'l12 (d4) % 100;
                    }
                    yield_!(list.iter().filter(|each| **each > 3).count() as i64)
                }
            },
        };
        let mut source18 = vec![({
            let mut c13 = 0;
            loop {
                c13 += 1;
                if c13 > 2 {
                    let r15 = &c13;
                    break (c13) % 100;
                }
                let f17 = { let inner = log.numbered("n16", c13); move || inner.into_number() };
            }
        }) % 100; 2];
        while let Some(p20) = source18.pop() {}
        { yield_!((0) % 10); ((*p9)) % 100 }
    } in [(&[], false, leak(0), vec![]), (&[5], true, leak(3), vec![4]), (&[2, 1], false, leak(9), vec![1, 6, 3])]
}

fallibles! {
    fn seed_117<'a>(log: &'a Log, items: &'a [i64], mut m: i64, mut b: Noisy<'a>, (mut g, h): (Noisy<'a>, i64)) {
        let mut source4 = match h {
            mut p1 @ 1..=6 => {
                let u2 = yield_!(Ok(h));
                vec![b]
            }
            _ => vec![g, b, log.noisy("n3")],
        }.into_iter();
        while let Some(p6) = source4.next() {
            if h < 4 {
                yield_!(Ok(p6.touch()));
            } else {
                yield_!(Ok({ p6 }.into_number()))
            }
        }
        let _ = yield_!(Ok(9));
        if (None::<i64>.unwrap_or((h) % 100)) > (i64::from(false)) {}
        yield_!(Ok(match h {
            (3..) => {
                (h) % 100
            }
            mut p7 => if true {
                (m) % 100
            } else {
                5
            },
        }));
        yield_!(Ok(h));
        log.event(format!("{} {m}", if ((5) >= (m) && (h) < (m)) {
            yield_!(Ok(i64::max(6, 6)));
            let d8;
            m <<= ((h) % 100) & 1; m %= 1000;
            if log.get(m >= 4) {
                d8 = Pair { left: log.noisy("n9"), right: log.numbered("n10", 2), n: m };
                yield_!(Ok(9));
            } else {
                d8 = Pair { left: log.numbered("n11", m), n: 7, right: log.numbered("n12", 0) };
            }
            d8.n
        } else if log.get(h <= 4) && matches!(Some((m) % 100), Some(k) if k > 2) {
            0
        } else {
            4
        }));
        yield_!(Ok(4))
    } in [(&[], 7, log.noisy("b"), (log.noisy("g"), 1)), (&[5], 1, log.numbered("b", 3), (log.numbered("g", 3), 0)), (&[2, 1], 3, log.numbered("b", 2), (log.numbered("g", 2), 6))]
}

generators! {
    fn seed_118<'a>(log: &'a Log, items: &'a [i64], n: i64, flag: bool, mut m: i64, (mut g, h): (Noisy<'a>, i64), total: &'a mut i64, list: Vec<i64>) -> i64 {
        yield_!(i64::from((flag && matches!(None::<i64>, Some(k) if k > 2))));
        if log.get((flag && flag)) {
            let Shape::Owner(mut p1) = right(yield_!(n), Shape::Circle(5)) else {
                let v2 = g;
                return list.iter().filter(|each| **each > 3).count() as i64;
            };
            let v5 = vec![(p1, g.into_number()), (log.noisy("n3"), 7), (log.noisy("n4"), 2)];
        }
        match ((right(yield_!(6), ((n) % 100, log.noisy("n6"))), 'l7: {
            0
        }, match ((n) - (3)) % 100 {
            (3..) if flag => {
                let mut boxed10: Box<Pair<'a>> = Box::new(Pair { left: log.numbered("n8", 3), n: m, right: log.numbered("n9", n) });
                Shape::Dot
            }
            mut p11 => {
                Shape::Dot
            }
            p12 => {
                assert!(m == 5 || true, "never");
                Shape::Both { noisy: log.numbered("n13", 5), n: h }
            }
        })) {
            p14 => {
                if flag && let (1 | 2 | 5) = &mut m {
                    if n < 4 {
                        return list.len() as i64;
                    }
                    yield_!(p14.1)
                }
                yield_!(n)
            }
            (mut p15, (1 | 2 | 5), (Shape::Owner(p16) | Shape::Both { noisy: p16, n: _ })) => yield_!(5),
            p17 => {
                yield_!(m)
            }
            flag => yield_!(4),
        }
        yield_!(4);
        if matches!((list.len() as i64) % 10, 1 | 3 | 5..=9) {
            yield_!((8..((6) % 10) % 9).sum::<i64>());
            return (sum3((8..((n) % 100) % 9).sum::<i64>(), maybe((n) % 100).unwrap_or(5), Some((h) % 100).unwrap_or(6))) % 100;
        }
        (h) % 10
    } in [(&[], 0, false, 7, (log.noisy("g"), 1), leak(0), vec![]), (&[5], 2, true, 1, (log.numbered("g", 3), 0), leak(3), vec![4]), (&[2, 1], 5, false, 3, (log.numbered("g", 2), 6), leak(9), vec![1, 6, 3])]
}

iterators! {
    fn seed_119<'a>(log: &'a Log, items: &'a [i64], mut m: i64, mut b: Noisy<'a>, list: Vec<i64>) {
        assert_ne!({ b }.into_number(), 1_000_000_007, "{}", 3);
        log.event(format!("{number}", number = 3));
        log.event("e1");
        let mut source2 = right(yield_!(2), vec![false]).into_iter();
        while let Some(p4) = source2.next() && m > 3 {
            let _ = yield_![log.get(((list.len() as i64) ^ (m)) % 100)];
        }
        if ((2) < (1) && m <= 4) {} else {
            if let 1 = m && false {} else {
                yield_!(m)
            }
            yield_!(m)
        }
        yield_!(2);
        let r5 = &mut m;
        if (((*r5)) % 10) == (7) && let None = ('l6: {
            let Pair { left: p11, right: mut p12, n: p13 } = if false {
                Pair { left: log.noisy("n7"), right: log.noisy("n8"), n: 7 }
            } else {
                Pair { left: log.noisy("n9"), right: log.noisy("n10"), n: 8 }
            };
            if p13 < 3 && p13 == 0 {
                log.event(format!("{:>3}", 1));
            }
            Some(vec![(p12, 5), (p11, (p13) % 100), (log.noisy("n14"), 7)])
        }) {
            match vec![6, 0, ((*r5)) % 100][i64::unsigned_abs(((*r5)) % 100) as usize % 3] {
                p15 if matches!((*r5), 1 | 3 | 5..=9) => yield_!(2),
                source2 => {}
                p16 => {
                    yield_!((*r5))
                }
            }
        } else if (*r5) > 1 {} else {
            yield_!((*r5))
        }
        if let (1 | 2 | 5) = ((*r5)) % 100 {
            *r5 = ((*r5)) % 100;
        }
        if (*r5) < 5 {
            return;
        }
    } in [(&[], 7, log.noisy("b"), vec![]), (&[5], 1, log.numbered("b", 3), vec![4]), (&[2, 1], 3, log.numbered("b", 2), vec![1, 6, 3])]
}

coroutines! {
    fn seed_120<'a>(log: &'a Log, items: &'a [i64], a: Noisy<'a>, (mut g, h): (Noisy<'a>, i64), total: &'a mut i64, list: Vec<i64>) resume first -> i64 {
        log.event("e1");
        *total <<= (yield_![list.first().copied().unwrap_or(3) % 100]) & 1; *total %= 1000;
        for p3 in 0..(yield_!(list.iter().map(|each| each % 10).sum::<i64>())) % 4 {
            match first {
                p4 @ 1..=6 => {}
                p5 => {}
                p6 @ 1..=6 => {}
                p7 => {}
            }
        }
        if let 2 = &first {
            g = a;
        }
        (match first {
            (3..) => {
                (yield_!(yield_!((*total)))) % 100
            }
            mut p8 => {
                (first) % 100
            }
        }) + (if h <= 4 {
            yield_!(list.iter().filter(|each| **each > 3).count() as i64)
        } else {
            5
        })
    } in [(&[], log.noisy("a"), (log.noisy("g"), 1), leak(0), vec![]), (&[5], log.numbered("a", 1), (log.numbered("g", 3), 0), leak(3), vec![4]), (&[2, 1], log.numbered("a", 4), (log.numbered("g", 2), 6), leak(9), vec![1, 6, 3])]
}

coroutines! {
    fn seed_121<'a>(log: &'a Log, items: &'a [i64], n: i64, mut m: i64, a: Noisy<'a>, o: Option<Noisy<'a>>) resume first -> i64 {
        yield_!(pass!((same::<i64>(((2) - (m)) % 100) as i16 as i64) % 100));
        log.event(format!("{} {first}", {
            let mut c1 = 0;
            loop {
                c1 += 1;
                if c1 > 2 {
                    if c1 <= 1 && o.is_some() {
                        debug_assert!(((n) % 100) < 1_000_000_007);
                    } else {}
                    match &m {
                        (..=4) => {
                            let r3 = &m;
                        }
                        p4 => {
                            yield_!((*p4));
                        }
                        p5 => {
                            yield_!(6);
                        }
                    }
                    break if c1 != 2 {
                        (c1) % 100
                    } else {
                        5
                    };
                }
                match c1 {
                    (3..) => {}
                    p6 => return (n) % 100,
                }
            }
        }));
        m = yield_!(o.as_ref().map_or(7, |inner| inner.touch()));
        let mut m: Shape<'a> = Shape::Both { noisy: {
                a
            }, n: {
                None::<i64>
        }.unwrap_or(((first) ^ (n)) % 100) };
        _ = n;
        match &mut m {
            Shape::Owner(p7) => {
                (n) % 100
            }
            _ => 5,
            Shape::Owner(p8) => {
                o.as_ref().map_or(7, |inner| inner.touch())
            }
            _ => (first) % 100,
        }
    } in [(&[], 0, 7, log.noisy("a"), None), (&[5], 2, 1, log.numbered("a", 1), Some(log.noisy("o"))), (&[2, 1], 5, 3, log.numbered("a", 4), Some(log.numbered("o", 2)))]
}

coroutines! {
    fn seed_122<'a>(log: &'a Log, items: &'a [i64], n: i64, a: Noisy<'a>, list: Vec<i64>) resume first -> i64 {
        let x2 = &log.noisy("n1");
        yield_!(a.into_number(),);
        unsafe {}
        if !((n) <= (3)) {
            return (same::<i64>(vec![0, 9, x2.touch()][i64::unsigned_abs((first) % 100) as usize % 3]) as u8 as i64) % 100;
        }
        {
            let mut c3 = 0;
            'l4: loop {
                c3 += 1;
                if c3 > 2 {
                    break 'l4 (log.numbered("n5", first).into_number()) % 100;
                }
            }
        }
    } in [(&[], 0, log.noisy("a"), vec![]), (&[5], 2, log.numbered("a", 1), vec![4]), (&[2, 1], 5, log.numbered("a", 4), vec![1, 6, 3])]
}

fallibles! {
    fn seed_123<'a>(log: &'a Log, items: &'a [i64], a: Noisy<'a>) {
        match (6) + (6) {
            p1 => {
                let d2: [i64; 2];
                if (p1) < (p1) {
                    d2 = [(p1) % 100; 2];
                } else {
                    d2 = [3; 2];
                }
                let mut c3 = 0;
                while c3 < 1 && p1 < 1 {
                    c3 += 1;
                }
                yield_!(Ok(p1))
            }
            (3..) if (true || false) => {
                match a.into_number() {
                    (..=4) if (true || true) => {}
                    1 | 2 | 5 => yield_!(Ok(4)),
                    p5 => yield_!(Ok(p5)),
                }
            }
            mut p6 => {}
        }
        yield_!(Ok(((0..((sum3(4, 7, 7)) % 100) % 9).sum::<i64>()) ^ (if matches!(3, 1 | 3 | 5..=9) {
            8
        } else if false {
            9
        } else {
            8
        })));
        {
            let mut c7 = 0;
            loop {
                c7 += 1;
                if c7 > 3 {
                    break;
                }
            }
        }
        match (5) - (0) {
            a if (true || a >= 3) => {}
            a if !(true) => {
                yield_!(Ok(a))
            }
            p9 => {}
            mut p10 => {}
        }
        yield_!(Ok(i64::from(true)))
    } in [(&[], log.noisy("a")), (&[5], log.numbered("a", 1)), (&[2, 1], log.numbered("a", 4))]
}

fallibles! {
    fn seed_124<'a>(log: &'a Log, items: &'a [i64], list: Vec<i64>) {
        let mut list = { let mut c = 0; move || { c += 1; c } };
        let _ = yield_!(Ok((2..((0) % 10) % 9).sum::<i64>()));
        let mut v5 = match [3, 5, 0][i64::unsigned_abs(6) as usize % 3] {
            1 | 2 | 5 => {
                Err::<Option<Noisy<'a>>, Noisy<'a>>(log.noisy("n1"))
            }
            1 | 2 | 5 => {
                Err::<Option<Noisy<'a>>, Noisy<'a>>(log.numbered("n2", 3))
            }
            (1 | 2 | 5) => {
                Err::<Option<Noisy<'a>>, Noisy<'a>>(log.noisy("n3"))
            }
            mut list => {
                Err::<Option<Noisy<'a>>, Noisy<'a>>(log.noisy("n4"))
            }
        };
        _ = (2) + (4);
        match &v5 {
            Err(p6) if (8) > (9) => yield_!(Ok(0)),
            Ok(p7) => yield_!(Ok(4)),
            _ => {}
        }
    } in [(&[], vec![]), (&[5], vec![4]), (&[2, 1], vec![1, 6, 3])]
}

iterators! {
    fn seed_125<'a>(log: &'a Log, items: &'a [i64], mut m: i64, a: Noisy<'a>, o: Option<Noisy<'a>>) {
        let mut v8: Point = {
            let mut c1 = 0;
            loop {
                c1 += 1;
                if c1 > 2 {
                    let mut v6 = {
                        let mut c3 = 0;
                        loop {
                            c3 += 1;
                            if c3 > 2 {
                                yield_!(m);
                                break log.numbered("n5", c1);
                            }
                        }
                    };
                    break match 9 {
                        v6 @ 1..=6 => Point { x: v6, y: a.into_number() },
                        p7 => {
                            Point { x: 7, y: v6.into_number() }
                        }
                    };
                }
            }
        };
        yield_!(if o.is_some() && m == 3 {
            (m) % 100
        } else {
            if m < 3 {
                let mut o: Point = v8;
                return;
            }
            (m) % 100
        })
    } in [(&[], 7, log.noisy("a"), None), (&[5], 1, log.numbered("a", 1), Some(log.noisy("o"))), (&[2, 1], 3, log.numbered("a", 4), Some(log.numbered("o", 2)))]
}

fallibles! {
    fn seed_126<'a>(log: &'a Log, items: &'a [i64], n: i64, total: &'a mut i64) {
        yield_!(Ok(if let Err(Shape::Owner(p2)) = ('l1: {
            Err::<Noisy<'a>, Shape<'a>>(Shape::Dot)
        }) {
            p2.touch()
        } else {
            (n) % 100
        }));
        yield_!(Ok(1));
    } in [(&[], 0, leak(0)), (&[5], 2, leak(3)), (&[2, 1], 5, leak(9))]
}

iterators! {
    fn seed_127<'a>(log: &'a Log, items: &'a [i64], flag: bool, mut m: i64, list: Vec<i64>) {
        drop(list);
        if (matches!(9, 1 | 3 | 5..=9) || log.get(flag)) {
            for p2 in (0..3).rev() {}
            return;
        }
        if m != 1 {
            let m = None::<i64>;
        }
        match &flag {
            p3 => {
                let r4 = &mut m;
                let v5 = {
                    yield_!(1,);
                    vec![2, 5, 2]
                };
                yield_!((*r4))
            }
            false => {}
            _ => {
                log.event(format!("{} {m}", (yield_!(m), (m) % 100).1));
                yield_!(4)
            }
        }
        let u9 = yield_!((match flag {
            true if log.get(flag) => (m) % 100,
            mut m => {
                let mut v7 = log.numbered("n6", 8);
                v7.touch()
            }
            p8 => {
                assert_ne!((m) % 100, 1_000_000_007, "{}", 3);
                8
            }
            _ => {
                if m != 0 {
                    m *= (m) % 100; m %= 100;
                    return;
                }
                (m) % 100
            }
        }) - (m));
        let mut c10 = 0;
        while c10 < 1 && c10 != 1 {
            c10 += 1;
            if let p12 = &mut m && let p13 = &mut *p12 {}
        }
        if flag {
            yield_!(({ yield_!(m); (c10) % 100 }) % 10);
            return;
        }
    } in [(&[], false, 7, vec![]), (&[5], true, 1, vec![4]), (&[2, 1], false, 3, vec![1, 6, 3])]
}

generators! {
    fn seed_128<'a>(log: &'a Log, items: &'a [i64], mut b: Noisy<'a>, o: Option<Noisy<'a>>, (mut g, h): (Noisy<'a>, i64)) -> i64 {
        match &o {
            Some(p1) if o.is_none() => {
                match o.is_none() {
                    true => {
                        log.event("e2");
                        yield_!(h)
                    }
                    p3 => yield_!(h),
                }
            }
            _ => {}
        }
        log.event(format!("{number}", number = ((yield_from!(countdown(1))) * 0) * 4));
        let v4 = right(yield_!(same::<i64>((h) % 100) as i16 as i64), left(if false && true {
            b
        } else {
            b = g;
            b
        }, 4));
        let (mut p5, p6) = {
            (v4, (h) % 100)
        };
        let f7 = move || p5.touch();
        yield_!(same::<i64>((sum3(maybe((p6) % 100).unwrap_or(5), if h == 3 {
            3
        } else {
            (p6) % 100
        }, (o.as_ref().map_or(7, |inner| inner.touch())).min((h) % 100))) % 100) as i16 as i64);
        let f9 = { let inner = {
                log.numbered("n8", 3)
        }; move || inner.into_number() };
        match (p6) % 100 {
            (3..) => return ((1) - (p6)) % 100,
            p10 if o.is_some() => {
                let mut g = { let mut c = 0; move || { c += 1; c } };
            }
            p11 => {
                yield_!(3)
            }
        }
        log.event("e12");
        match h {
            0 => {
                log.event("e13");
            }
            p14 if h <= 3 => yield_!(i64::from(p6 <= 4)),
            (3..) if matches!(Some(9), Some(k) if k > 2) => {}
            p15 => {
                (yield_![p6]);
            }
        }
        let Some(p16) = o else {
            return i64::from((h) >= (8));
        };
        match h {
            v4 => yield_!(p6),
            (..=4) => {
                if p6 != 2 {
                    return (h) % 100;
                }
            }
            (..=4) => {
                yield_!(p16.touch());
            }
            p17 => {}
        }
        if h <= 0 {
            1
        } else {
            (h) % 100
        }
    } in [(&[], log.noisy("b"), None, (log.noisy("g"), 1)), (&[5], log.numbered("b", 3), Some(log.noisy("o")), (log.numbered("g", 3), 0)), (&[2, 1], log.numbered("b", 2), Some(log.numbered("o", 2)), (log.numbered("g", 2), 6))]
}

generators! {
    fn seed_129<'a>(log: &'a Log, items: &'a [i64], flag: bool) -> i64 {
        log.event(format!("{:>3}", (same::<i64>((same::<i64>(match flag {
            true => {
                6
            }
            mut p1 => {
                let mut v4 = Pair { left: log.noisy("n2"), n: 6, right: log.noisy("n3") };
                8
            }
        }) as u8 as i64) % 100) as i16 as i64) % 100));
        assert!(!(flag) || true, "never");
        let mut source12 = vec![{
            [log.noisy("n5"), log.numbered("n6", 9)]
        }, if let p7 = flag && true {
            [log.noisy("n8"), log.noisy("n9")]
        } else {
            [log.noisy("n10"), log.noisy("n11")]
        }];
        while let Some([p14, p15]) = source12.pop() {
            let f16 = move |k: i64| { if k > 7 { return k % 100; } (k + 7) % 100 };
        }
        let (mut p18, (p19, flag)) = (i64::from((flag || flag)), ((false && flag), {
            log.numbered("n17", 2)
        }));
        let mut v20: i64 = (-((if let _ = p19 {
            flag.into_number()
        } else {
            0
        }) ^ (p18))) % 100;
        v20 = maybe((p18) % 100).unwrap_or(5);
        log.get(right(yield_!(p18), (v20) % 100))
    } in [(&[], false), (&[5], true), (&[2, 1], false)]
}

iterators! {
    fn seed_130<'a>(log: &'a Log, items: &'a [i64], mut m: i64) {
        let _ = yield_!('l0: {
            yield_!(right(yield_!(if m != 5 && let p2 = Ok::<Noisy<'a>, Option<i64>>(log.numbered("n1", m)) {
                (m) % 100
            } else {
                let _ = Point { x: m, y: 1 };
                (m) % 100
            },), (same::<i64>((m) % 100) as i16 as i64) % 100));
            ((m) * 0) % 100
        });
        {
            let mut c3 = 0;
            loop {
                c3 += 1;
                if c3 > 3 {
                    break;
                }
                yield_!(-(7))
            }
        }
        let mut source10 = vec![Err::<Noisy<'a>, i64>((m) % 100), if m >= 0 {
            let r5 = &mut m;
            Err::<Noisy<'a>, i64>(0)
        } else {
            let mut d6;
            if false {
                d6 = (0, 2, 1);
                let v8 = log.noisy("n7");
            } else {
                return;
            }
            Ok::<Noisy<'a>, i64>(log.noisy("n9"))
        }];
        while let Some(p12) = source10.pop() {
            yield_!(None::<i64>.unwrap_or((m) % 100))
        }
        yield_!((m) * 3)
    } in [(&[], 7), (&[5], 1), (&[2, 1], 3)]
}

coroutines! {
    fn seed_131<'a>(log: &'a Log, items: &'a [i64], flag: bool, mut m: i64, o: Option<Noisy<'a>>, (mut g, h): (Noisy<'a>, i64), list: Vec<i64>) resume first -> i64 {
        match {
            let mut c1 = 0;
            loop {
                c1 += 1;
                if c1 > 3 {
                    let x3 = &log.noisy("n2");
                    break o.as_ref().map_or(7, |inner| inner.touch());
                }
            }
        } {
            (..=4) => {}
            p4 => {
                let mut v7 = {
                    let mut c5 = 0;
                    loop {
                        c5 += 1;
                        if c5 > 3 {
                            break Some(8);
                        }
                    }
                };
                drop(g);
            }
        }
        match m {
            p8 @ 1..=6 => {
                if let false = flag {
                    if p8 != 2 {
                        assert_ne!((p8) % 100, 1_000_000_007, "{}", 3);
                        return (m) % 100;
                    }
                } else if let (1 | 2 | 5) = (h) % 100 {
                    let r9 = &h;
                }
            }
            mut p10 if matches!(m, 1 | 3 | 5..=9) => {
                yield_!(Some((m) % 100).unwrap_or(o.as_ref().map_or(7, |inner| inner.touch())));
            }
            _ => {
                match maybe((h) % 100).unwrap_or(5) {
                    (3..) => {}
                    p11 @ 1..=6 if h <= 4 => {}
                    4 => {}
                    p12 => {}
                }
            }
        }
        let r13 = &mut m;
        log.event("e14");
        {
            if o.is_some() {} else {}
            ((*r13)) % 100
        }
    } in [(&[], false, 7, None, (log.noisy("g"), 1), vec![]), (&[5], true, 1, Some(log.noisy("o")), (log.numbered("g", 3), 0), vec![4]), (&[2, 1], false, 3, Some(log.numbered("o", 2)), (log.numbered("g", 2), 6), vec![1, 6, 3])]
}

iterators! {
    fn seed_132<'a>(log: &'a Log, items: &'a [i64], mut m: i64, mut b: Noisy<'a>, total: &'a mut i64, list: Vec<i64>) {
        if ((4) != (m) && (m) <= ((*total))) {
            match &mut m {
                1 | 2 | 5 => {
                    assert_ne!(((*total)) % 100, 1_000_000_007, "{}", 3);
                    yield_!(b.into_number())
                }
                (3..) => yield_!((*total),),
                p1 => {
                    b = b;
                }
            }
            unsafe {
                yield_!(1);
            }
        }
        log.event(format!("{} {m}", yield_from!(countdown(1))));
        log.event(format!("{} {m}", (i64::min((sum3(list.first().copied().unwrap_or(3) % 100, (m) % 100, ((*total)) % 100)) % 100, if let 4 = &*total && m > 0 {
            (m) % 100
        } else if let mut p2 = ((*total)) % 100 {
            (m) % 100
        } else {
            ((*total)) % 100
        })) * 2));
        unsafe {}
        let _ = (yield_from!(countdown(0))) + (match m {
            (..=4) if (list.first().copied().unwrap_or(3) % 100) == (m) => {
                yield_!(3);
                list.iter().map(|each| each % 10).sum::<i64>()
            }
            p3 @ 1..=6 if (3) <= (7) => {
                ((*total)) % 100
            }
            mut p4 @ 1..=6 if !(p4 >= 5) => {
                list.len() as i64
            }
            _ => return,
        });
        let d5;
        yield_!((log.noisy("n6"), 2).1);
        if m >= 5 {
            d5 = (Some(1).unwrap_or((m) % 100)) + ((3..(1) % 9).sum::<i64>());
            log.event(format!("{} {d5}", if let Ok(Some(p10)) = (match Some(8).unwrap_or((d5) % 100) {
                (..=4) => {
                    Ok::<Option<i64>, Pair<'a>>(Some((d5) % 100))
                }
                3 if (1) >= (5) => {
                    Ok::<Option<i64>, Pair<'a>>(None::<i64>)
                }
                (3..) => {
                    Err::<Option<i64>, Pair<'a>>(Pair { left: log.noisy("n7"), right: log.noisy("n8"), n: d5 })
                }
                p9 => return,
            }) {
                (m) % 100
            } else {
                (m) % 100
            }));
        } else {
            return;
        }
        if let (1 | 2 | 5) = &d5 {} else if let 2 = list.iter().map(|each| each % 10).sum::<i64>() && (*total) > 1 {
            if (*total) < 2 {
                return;
            }
            yield_!((*total))
        } else {}
    } in [(&[], 7, log.noisy("b"), leak(0), vec![]), (&[5], 1, log.numbered("b", 3), leak(3), vec![4]), (&[2, 1], 3, log.numbered("b", 2), leak(9), vec![1, 6, 3])]
}

iterators! {
    fn seed_133<'a>(log: &'a Log, items: &'a [i64], flag: bool, a: Noisy<'a>, mut b: Noisy<'a>, total: &'a mut i64, list: Vec<i64>) {
        if log.get(((*total) == 4 && flag)) {
            let mut source1 = vec![Point { x: a.into_number(), y: 2 }];
            while let Some(Point { x: p3, .. }) = source1.pop() && flag {}
            return;
        }
    } in [(&[], false, log.noisy("a"), log.noisy("b"), leak(0), vec![]), (&[5], true, log.numbered("a", 1), log.numbered("b", 3), leak(3), vec![4]), (&[2, 1], false, log.numbered("a", 4), log.numbered("b", 2), leak(9), vec![1, 6, 3])]
}

coroutines! {
    fn seed_134<'a>(log: &'a Log, items: &'a [i64], flag: bool, a: Noisy<'a>, mut b: Noisy<'a>, o: Option<Noisy<'a>>, (mut g, h): (Noisy<'a>, i64), total: &'a mut i64) resume first -> i64 {
        for p5 in vec![match (first) % 100 {
            1 | 2 | 5 if (first) <= (9) => {
                let mut v1 = vec![(h) % 100, (yield_!(yield_!(first))) % 100];
                Shape::Both { noisy: a, n: 9 }
            }
            p2 => Shape::Both { noisy: log.noisy("n3"), n: yield_!(p2) },
        }] {
            if let (..=4) = &mut *total {} else {}
            if let 1 = &mut *total {
                yield_from!(vec![0]);
            }
            yield_!(h);
        }
        let Point { y: mut p23, x: mut p22 } = 'l6: {
            let mut c7 = 0;
            while c7 < 3 && log.get(first < 3) {
                c7 += 1;
                let v12: Option<Shape<'a>> = {
                    let d9;
                    if true {
                        d9 = Some(g);
                        let sent10 = yield_!(h);
                    } else {
                        d9 = Some(log.noisy("n11"));
                        yield_!(h);
                    }
                    Some(Shape::Both { noisy: b, n: h })
                };
                unsafe {
                    let [p15, p16] = [log.numbered("n13", yield_!(c7)), log.numbered("n14", c7)];
                }
                b = log.noisy("n17");
                g = log.noisy("n18");
            }
            match first {
                p19 @ 1..=6 if flag => {}
                5 => {
                    yield_!(first);
                }
                (..=4) => break 'l6 if let p20 = flag {
                    Point { x: first, ..Point { x: 0, y: first } }
                } else {
                    Point { x: b.into_number(), y: 5 }
                },
                mut p21 => {}
            }
            Point { y: 4, x: 3 }
        };
        (((p23) + (h)) + (h)) % 100
    } in [(&[], false, log.noisy("a"), log.noisy("b"), None, (log.noisy("g"), 1), leak(0)), (&[5], true, log.numbered("a", 1), log.numbered("b", 3), Some(log.noisy("o")), (log.numbered("g", 3), 0), leak(3)), (&[2, 1], false, log.numbered("a", 4), log.numbered("b", 2), Some(log.numbered("o", 2)), (log.numbered("g", 2), 6), leak(9))]
}

coroutines! {
    fn seed_135<'a>(log: &'a Log, items: &'a [i64], flag: bool, (mut g, h): (Noisy<'a>, i64), total: &'a mut i64) resume first -> i64 {
        match (if let _ = &first {
            assert_ne!((h) % 100, 1_000_000_007, "{}", 3);
            Point { x: h, y: 2 }
        } else {
            yield_!(3,);
            Point { x: 0, y: h }
        }) {
            Point { y: (3..), x: p1 } if (g.touch()) == ((*total)) => {}
            Point { y: _, x: p2 @ 1..=6 } => return [5, (first) % 100, 2][i64::unsigned_abs((p2) % 100) as usize % 3],
            p3 => {
                assert_ne!(Some(g.into_number()).unwrap_or(8), 1_000_000_007, "{}", 3);
            }
        }
        match if flag {
            yield_!(h);
            yield_!(9)
        } else {
            ((*total)) % 100
        } {
            (..=4) => {}
            mut p4 @ 1..=6 => {
                log.event(format!("{number}", number = Some(3).unwrap_or((p4) % 100)));
            }
            (..=4) => {
                let mut p10 = match (first) % 10 {
                    1 | 2 | 5 => (log.numbered("n5", yield_!(6)), (first) % 100),
                    (..=4) => {
                        (log.numbered("n6", yield_!(first)), (yield_!(yield_!(first))) % 100)
                    }
                    3 if first > 3 => {
                        (log.noisy("n7"), 4)
                    }
                    p8 => (log.noisy("n9"), (first) % 100),
                };
            }
            p11 => {}
        }
        for p13 in (0..1).filter(|k| k % 2 == 0) {}
        match &first {
            (1 | 2 | 5) => ((*total)) % 100,
            p14 => {
                1
            }
            h => {
                (first) % 100
            }
        }
    } in [(&[], false, (log.noisy("g"), 1), leak(0)), (&[5], true, (log.numbered("g", 3), 0), leak(3)), (&[2, 1], false, (log.numbered("g", 2), 6), leak(9))]
}

generators! {
    fn seed_136<'a>(log: &'a Log, items: &'a [i64], n: i64, mut m: i64, list: Vec<i64>) -> i64 {
        if matches!(Some(list.iter().filter(|each| **each > 3).count() as i64), Some(k) if k > 2) {
            return (n) % 100;
        }
        let f2 = { let inner = right(yield_!(8), log.numbered("n1", n)); move || inner.touch() };
        let (1 | 2 | 5) = n else {
            return ((n) - ({
                8
            })) % 100;
        };
        yield_!(maybe((n) % 100).unwrap_or(5));
        let mut v4 = left(log.numbered("n3", n), 4);
        (n) % 100
    } in [(&[], 0, 7, vec![]), (&[5], 2, 1, vec![4]), (&[2, 1], 5, 3, vec![1, 6, 3])]
}

optionals! {
    fn seed_137<'a>(log: &'a Log, items: &'a [i64], flag: bool, mut b: Noisy<'a>) -> Option<i64> {
        if (if flag && let false = flag {
            b.touch()
        } else {
            1
        }) < (if flag {
            let u1 = yield_![8];
            2
        } else {
            let x3 = &log.noisy("n2");
            b.touch()
        }) {
            b.change();
            return match ((b.touch()) + ({ b }.into_number())) % 100 {
                (..=4) if flag => Some(8),
                p4 => Some(4),
                p5 => Some((p5) % 100),
            };
        }
        let x7 = &log.noisy("n6");
        let r8 = &mut b;
        let mut boxed12: Box<Pair<'a>> = Box::new('l9: {
            Pair { left: log.numbered("n10", 0), right: log.numbered("n11", 0), n: 5 }
        });
        let mut source16 = left(vec![format!("t13-{}", 9), String::from("t14") + &(4).to_string(), format!("t15-{}", 3)], 4).into_iter();
        while let Some(mut p18) = source16.next() {}
        {
            let mut c19 = 0;
            loop {
                c19 += 1;
                if c19 > 1 {
                    break (Some(2), c19).0;
                }
            }
        }
    } in [(&[], false, log.noisy("b")), (&[5], true, log.numbered("b", 3)), (&[2, 1], false, log.numbered("b", 2))]
}

generators! {
    fn seed_138<'a>(log: &'a Log, items: &'a [i64], mut m: i64, a: Noisy<'a>, (mut g, h): (Noisy<'a>, i64), total: &'a mut i64) -> i64 {
        match (log.get(((*total)) == ((*total)))) {
            false if matches!(h, 1 | 3 | 5..=9) => {}
            p1 => {
                let mut v4 = match h {
                    p2 if matches!(m, 1 | 3 | 5..=9) => return (m) % 100,
                    p3 => {
                        if p1 {
                            yield_!(m);
                            return 3;
                        }
                        Shape::Owner(a)
                    }
                };
                log.event("e5");
            }
        }
        if ((7..(g.into_number()) % 9).sum::<i64>()) <= (Some(((*total)) % 100).unwrap_or((h) % 100)) {
            log.event(((*total)) % 10);
            return if let p6 = &m {
                (m) % 100
            } else {
                let x8 = &mut log.noisy("n7");
                5
            };
        }
        for p17 in vec![{
            vec![(m) % 100, 1]
        }, match (h) % 100 {
            mut p9 => {
                vec![(h) % 100, (p9) % 100, (m) % 100]
            }
            p10 @ 1..=6 if m >= 0 => {
                yield_!(7);
                vec![0]
            }
            mut p11 => vec![9],
        }, match (sum3(9, (h) % 100, (m) % 100)) % 100 {
            mut p12 => vec![2, (m) % 100],
            p13 @ 1..=6 => return { yield_!(p13); 1 },
            (..=4) => {
                let mut v14 = (m) % 100;
                vec![(m) % 100; 2]
            }
            p15 => {
                vec![3]
            }
        }] {
            let 5 = (maybe((m) % 100).unwrap_or(5)) + (yield_from!(countdown(1))) else {
                return (m) % 100;
            };
        }
        0
    } in [(&[], 7, log.noisy("a"), (log.noisy("g"), 1), leak(0)), (&[5], 1, log.numbered("a", 1), (log.numbered("g", 3), 0), leak(3)), (&[2, 1], 3, log.numbered("a", 4), (log.numbered("g", 2), 6), leak(9))]
}

coroutines! {
    fn seed_139<'a>(log: &'a Log, items: &'a [i64], flag: bool, mut b: Noisy<'a>, o: Option<Noisy<'a>>, list: Vec<i64>) resume first -> i64 {
        let r1 = &list;
        {
            _ = yield_!(first);
        }
        let r2 = &mut b;
        let mut d3: i64;
        let mut source4 = vec![flag, first >= 0, flag].into_iter();
        while let Some(mut p6) = source4.next() && matches!(r2.touch(), 1 | 3 | 5..=9) {}
        d3 = (first) % 100;
        drop(source4);
        if !(flag) {
            for p8 in (0..2).map(|k| k * 2) {
                let (..=4) = &d3 else {
                    return r2.touch();
                };
            }
            let Shape::Both { noisy: mut p9, n: 1 } = (Shape::Circle(None::<i64>.unwrap_or(yield_!(3)))) else {
                let _ = o;
                return (write(&mut *r2, 0)) % 100;
            };
            return 'l10: {
                let mut c11 = 0;
                while c11 < 2 && flag {
                    c11 += 1;
                }
                2
            };
        }
        let mut source40 = if let p14 = Ok::<Noisy<'a>, i64>(log.numbered("n13", first)) {
            let x16 = &log.noisy("n15");
            vec![vec![(log.noisy("n17"), (yield_!(first)) % 100), (log.noisy("n18"), (d3) % 100), (log.noisy("n19"), 2)], vec![(log.numbered("n20", first), 8), (log.noisy("n21"), 2), (log.noisy("n22"), (first) % 100)]]
        } else if flag {
            vec![vec![(log.noisy("n23"), (yield_!(first)) % 100), (log.noisy("n24"), 1)], vec![(log.numbered("n25", d3), (first) % 100), (log.noisy("n26"), 2)], vec![(log.numbered("n27", 2), (d3) % 100), (log.numbered("n28", first), (d3) % 100), (log.numbered("n29", 5), 3)]]
        } else if d3 < 5 {
            vec![vec![(log.numbered("n30", 6), 9), (log.noisy("n31"), 0)], vec![(log.noisy("n32"), (d3) % 100), (log.numbered("n33", d3), (first) % 100), (log.noisy("n34"), (d3) % 100)], vec![(log.noisy("n35"), yield_!(1)), (log.numbered("n36", d3), (first) % 100), (log.numbered("n37", 8), (first) % 100)]]
        } else {
            vec![vec![(log.noisy("n38"), (first) % 100), (log.noisy("n39"), 4)]]
        }.into_iter();
        while let Some(p42) = source40.next() {}
        match i64::min(2, (yield_!(first)) % 100) {
            (3..) => {}
            p43 => return r2.touch(),
            _ => return yield_!(5),
            first => {}
        }
        (yield_!(d3)) % 100
    } in [(&[], false, log.noisy("b"), None, vec![]), (&[5], true, log.numbered("b", 3), Some(log.noisy("o")), vec![4]), (&[2, 1], false, log.numbered("b", 2), Some(log.numbered("o", 2)), vec![1, 6, 3])]
}

coroutines! {
    fn seed_140<'a>(log: &'a Log, items: &'a [i64], n: i64, o: Option<Noisy<'a>>, total: &'a mut i64) resume first -> i64 {
        let (..=4) = &mut *total else {
            return (4..(0) % 9).sum::<i64>();
        };
        let v6 = right(yield_!((*total)), {
            match ((n) + ((*total))) % 100 {
                (3..) => {
                    yield_!(0);
                }
                p1 @ 1..=6 if (o.is_some() && first > 3) => {}
                mut p2 @ 1..=6 => {
                    let p4 = (log.noisy("n3"), yield_!(6));
                }
                p5 => {}
            }
            yield_!(i64::from(true));
            Some(Some(6))
        });
        (yield_!(match ((same::<i64>(1) as i32 as i64) % 100).max((yield_!(n)) % 100) {
            _ => {
                (yield_!((*total)));
                let _guard9: Noisy<'a> = if first >= 2 && first != 0 {
                    log.noisy("n7")
                } else {
                    log.numbered("n8", yield_!(n))
                };
                (yield_!(n)) % 100
            }
            (3..) if first > 3 => log.numbered("n10", i64::from(v6.is_some())).into_number(),
            mut p11 => {
                (n) % 100
            }
            p12 => {
                let (..=4) = n else {
                    return 1;
                };
                ((*total)) % 100
            }
        }));
        let (p15, p16) = left(match maybe(0).unwrap_or(5) {
            2 => return (9) * 1,
            1 | 2 | 5 if matches!(n, 1 | 3 | 5..=9) => (log.noisy("n13"), log.numbered("n14", first)),
            first => return (n) % 100,
        }, n);
        yield_!((log.noisy("n17").into_number()) + (same::<i64>(p15.touch()) as i16 as i64));
        let _ = o else {
            return (Some((n) % 100).unwrap_or(((*total)) % 100)) * 4;
        };
        yield_!((yield_!(n)) - (0));
        let r18 = &v6;
        p16.touch()
    } in [(&[], 0, None, leak(0)), (&[5], 2, Some(log.noisy("o")), leak(3)), (&[2, 1], 5, Some(log.numbered("o", 2)), leak(9))]
}

coroutines! {
    fn seed_141<'a>(log: &'a Log, items: &'a [i64], mut m: i64, o: Option<Noisy<'a>>, total: &'a mut i64, list: Vec<i64>) resume first -> i64 {
        if let mut p1 = m && let (3..) = first {} else {
            match &mut m {
                _ => {}
                p2 => {}
            }
        }
        if matches!('l3: {
            Some(((*total)) % 100)
        }, Some(k) if k > 2) {
            return {
                3
            };
        }
        match &o {
            Some(list) => {
                yield_!(None::<i64>.unwrap_or(1));
            }
            _ => {
                match &o {
                    list => {}
                    Some(p4) => return ((first) - (first)) % 100,
                    _ => {
                        let mut list = vec![log.noisy("n5"), log.noisy("n6"), log.noisy("n7")].into_iter();
                    }
                }
                if let (1 | 2 | 5) = &mut *total {}
            }
            Some(p8) if matches!(m, 1 | 3 | 5..=9) => {}
            _ => {
                let v9 = ((6) ^ (m)) % 100;
                yield_!(if let (..=4) = &first {
                    let mut v10: Shape<'a> = Shape::Dot;
                    o.as_ref().map_or(7, |inner| inner.touch())
                } else if m != 2 {
                    1
                } else {
                    (v9) % 100
                },);
            }
        }
        ((o.as_ref().map_or(7, |inner| inner.touch())) ^ (yield_!(first))) % 100
    } in [(&[], 7, None, leak(0), vec![]), (&[5], 1, Some(log.noisy("o")), leak(3), vec![4]), (&[2, 1], 3, Some(log.numbered("o", 2)), leak(9), vec![1, 6, 3])]
}

iterators! {
    fn seed_142<'a>(log: &'a Log, items: &'a [i64], flag: bool, list: Vec<i64>) {
        yield_!({
            (same::<i64>(3) as i16 as i64) % 100
        });
        let mut c1 = 0;
        while c1 < 2 {
            c1 += 1;
        }
        let p3 = &c1 else {
            let m4 = list;
            for p6 in 0..({
                0
            }) % 4 {
                yield_!({
                    8
                },);
            }
            return;
        };
        if let 4 = c1 {
            if c1 <= 3 {
                yield_!(c1);
                return;
            }
        }
        for p8 in (0..2).rev() {
            let _guard14 = match ({
                log.event(format!("{number}", number = (c1) % 100));
                Err::<Noisy<'a>, Option<i64>>(Some(4))
            }) {
                p9 => return,
                p10 if matches!(Some((p8) % 100), Some(k) if k > 2) => {
                    None::<(Noisy<'a>, i64)>
                }
                p11 => {
                    Some((log.numbered("n12", 1), (c1) % 100))
                }
                p13 => {
                    None::<(Noisy<'a>, i64)>
                }
            };
        }
        yield_!(log.get((c1) % 100))
    } in [(&[], false, vec![]), (&[5], true, vec![4]), (&[2, 1], false, vec![1, 6, 3])]
}

iterators! {
    fn seed_143<'a>(log: &'a Log, items: &'a [i64], n: i64, mut m: i64, a: Noisy<'a>) {
        {
            let mut c1 = 0;
            loop {
                c1 += 1;
                if c1 > 1 {
                    break;
                }
                yield_![log.numbered("n3", 2).into_number()]
            }
        }
        yield_!((yield_![n], { yield_!((n) - (m)); right(yield_!(m), (m) % 100) }).1);
        match &n {
            (..=4) => {
                let mut d4;
                if (n) < (3) {
                    d4 = vec![(m) % 100, (m) % 100, 0];
                    let mut v5: std::vec::IntoIter<Noisy<'a>> = vec![a].into_iter();
                } else {
                    d4 = vec![a.into_number(), (m) % 100, (n) % 100];
                }
            }
            (..=4) => yield_!(right(yield_!(8), (n) % 100)),
            1 | 2 | 5 if matches!(Some((n) % 100), Some(k) if k > 2) => {}
            p6 => {}
        }
        yield_![if n >= 0 && m <= 5 {
            if n <= 1 {
                yield_!(m,)
            }
            if log.get(m != 3) {
                return;
            }
            1
        } else {
            match &m {
                0 => {}
                a => {}
            }
            (m) % 100
        }];
        match (sum3((m) % 100, yield_from!(countdown(1)), log.get(4))) % 100 {
            p7 if (true && n > 1) => {}
            1 | 2 | 5 => {
                'l8: {
                    yield_!(n,);
                }
                let mut v15: Vec<(Noisy<'a>, i64)> = if m > 1 {
                    vec![(log.noisy("n9"), (m) % 100)]
                } else if let false = false {
                    vec![(log.noisy("n10"), (m) % 100)]
                } else if let (..=4) = n {
                    vec![(log.numbered("n11", 9), 1), (log.noisy("n12"), 2), (log.noisy("n13"), (n) % 100)]
                } else {
                    vec![(log.noisy("n14"), (n) % 100)]
                };
            }
            (3..) => yield_!({
                (n) % 100
            }),
            p16 => {}
        }
        let mut c17 = 0;
        while c17 < 2 {
            c17 += 1;
        }
    } in [(&[], 0, 7, log.noisy("a")), (&[5], 2, 1, log.numbered("a", 1)), (&[2, 1], 5, 3, log.numbered("a", 4))]
}

iterators! {
    fn seed_144<'a>(log: &'a Log, items: &'a [i64], n: i64, flag: bool, mut m: i64, o: Option<Noisy<'a>>, (mut g, h): (Noisy<'a>, i64), total: &'a mut i64) {
        match flag {
            _ => {}
            p1 => {}
            p2 => yield_![6],
        }
        let mut c3 = 0;
        while c3 < 2 {
            c3 += 1;
            if let None = same(Some(String::from("t5") + &(c3).to_string())) {} else if let false = &flag {
                let h: std::vec::IntoIter<i64> = vec![2].into_iter();
            }
            if let (3..) = &*total {
                m -= o.as_ref().map_or(7, |inner| inner.touch());
                yield_!(m)
            } else if let n = None::<bool> {
                yield_!(o.as_ref().map_or(7, |inner| inner.touch()));
            }
        }
        {
            if matches!(left(None::<i64>, o.as_ref().map_or(7, |inner| inner.touch())), Some(k) if k > 2) {
                return;
            }
        }
        match n {
            (3..) if (c3 == 1 || (*total) == 4) => {
                yield_!(c3)
            }
            mut p6 => {}
        }
        let (..=4) = &mut *total else {
            {}
            return;
        };
        m *= g.touch(); m %= 100;
        let p7 = n else {
            return;
        };
    } in [(&[], 0, false, 7, None, (log.noisy("g"), 1), leak(0)), (&[5], 2, true, 1, Some(log.noisy("o")), (log.numbered("g", 3), 0), leak(3)), (&[2, 1], 5, false, 3, Some(log.numbered("o", 2)), (log.numbered("g", 2), 6), leak(9))]
}

coroutines! {
    fn seed_145<'a>(log: &'a Log, items: &'a [i64], n: i64, mut m: i64, a: Noisy<'a>, o: Option<Noisy<'a>>, (mut g, h): (Noisy<'a>, i64)) resume first -> i64 {
        'l1: {}
        (yield_!(9));
        g = g;
        yield_!((1..(if let 3 = h {
            let mut g = (m) % 100;
            o.as_ref().map_or(7, |inner| inner.touch())
        } else {
            o.as_ref().map_or(7, |inner| inner.touch())
        }) % 9).sum::<i64>());
        let (..=4) = &mut m else {
            a;
            if (n > 1 && first <= 2) {}
            return ((sum3((m) % 100, (yield_![yield_!(first)]) % 100, (n) % 100)) + ({ m = 1; m })) % 100;
        };
        if (first) >= (a.into_number()) {
            return (n) % 100;
        }
        { m = ((first) * 1) % 100; m }
    } in [(&[], 0, 7, log.noisy("a"), None, (log.noisy("g"), 1)), (&[5], 2, 1, log.numbered("a", 1), Some(log.noisy("o")), (log.numbered("g", 3), 0)), (&[2, 1], 5, 3, log.numbered("a", 4), Some(log.numbered("o", 2)), (log.numbered("g", 2), 6))]
}

fallibles! {
    fn seed_146<'a>(log: &'a Log, items: &'a [i64], flag: bool, a: Noisy<'a>, o: Option<Noisy<'a>>) {
        if (log.get(2)) == (right(yield_!(Ok(a.touch())), a.touch())) {
            if let mut p1 = flag {} else {}
        } else {}
        yield_!(Ok(match &flag {
            true if (flag && flag) => a.into_number(),
            true => attempt(a.into_number())?,
            false => {
                1
            }
            p2 => {
                let mut o = left(vec![a, log.numbered("n3", 3)], 6);
                9
            }
        }));
        if flag {
            match Ok::<i64, (i64, i64, Noisy<'a>)>(2) {
                mut p4 => {}
                p5 => {
                    yield_!(Ok(9));
                }
            }
        }
    } in [(&[], false, log.noisy("a"), None), (&[5], true, log.numbered("a", 1), Some(log.noisy("o"))), (&[2, 1], false, log.numbered("a", 4), Some(log.numbered("o", 2)))]
}

generators! {
    fn seed_147<'a>(log: &'a Log, items: &'a [i64], n: i64, mut b: Noisy<'a>, (mut g, h): (Noisy<'a>, i64)) -> i64 {
        let mut c1 = 0;
        while c1 < 2 && (vec![(n) % 100, (c1) % 100, 0][i64::unsigned_abs(7) as usize % 3]) != (Some(g.touch()).unwrap_or(3)) {
            c1 += 1;
            let _ = sum3(b.into_number(), if n > 2 {
                (h) % 100
            } else {
                (h) % 100
            }, ((1) + (n)) % 100);
            b = log.noisy("n3");
        }
        let mut c4 = 0;
        while c4 < 1 && c4 != 2 {
            c4 += 1;
            yield_!(1);
        }
        (sum3((1..(b.into_number()) % 9).sum::<i64>(), (same::<i64>((c4) % 100) as u16 as i64) % 100, (2) - (8))) % 100
    } in [(&[], 0, log.noisy("b"), (log.noisy("g"), 1)), (&[5], 2, log.numbered("b", 3), (log.numbered("g", 3), 0)), (&[2, 1], 5, log.numbered("b", 2), (log.numbered("g", 2), 6))]
}

generators! {
    fn seed_148<'a>(log: &'a Log, items: &'a [i64], n: i64, o: Option<Noisy<'a>>, (mut g, h): (Noisy<'a>, i64), list: Vec<i64>) -> i64 {
        let v1: Noisy<'a> = {
            g
        };
        let x3 = &mut log.noisy("n2");
        let d4;
        match i64::max((h) % 100, (h) % 100) {
            n @ 1..=6 if matches!(Some((n) % 100), Some(k) if k > 2) => yield_!(v1.into_number()),
            (3..) if (o.is_some() || h < 4) => {}
            p5 @ 1..=6 => yield_![h],
            p6 => {}
        }
        d4 = ((o.as_ref().map_or(7, |inner| inner.touch())) + (n)) % 100;
        for d4 in list {}
        'l8: {}
        if let (1 | 2 | 5) = n {} else {
            let mut v12: Point = match (n) % 100 {
                (..=4) if h > 2 => {
                    let mut v10 = vec![(log.numbered("n9", 8), (d4) % 100)];
                    Point { x: n, y: 8 }
                }
                p11 => {
                    Point { x: 8, ..Point { x: 0, y: p11 } }
                }
            };
        }
        match n {
            (3..) if log.get(false) => {
                yield_!(o.as_ref().map_or(7, |inner| inner.touch()));
            }
            p13 if !(h >= 3) => {}
            _ => {}
        }
        'l14: {
            (d4) % 100
        }
    } in [(&[], 0, None, (log.noisy("g"), 1), vec![]), (&[5], 2, Some(log.noisy("o")), (log.numbered("g", 3), 0), vec![4]), (&[2, 1], 5, Some(log.numbered("o", 2)), (log.numbered("g", 2), 6), vec![1, 6, 3])]
}

generators! {
    fn seed_149<'a>(log: &'a Log, items: &'a [i64], n: i64, flag: bool) -> i64 {
        yield_!({
            if matches!(Some((n) % 100), Some(k) if k > 2) && !(n >= 0) {} else {}
            let mut v1 = Point { y: log.get((n) % 100), x: (n) - (7) };
            (n) % 100
        });
        if (n < 3 || (flag || n > 0)) {
            return (((n) ^ (n)) ^ ({ yield_!(n); 0 })) % 100;
        }
        let mut flag = if let (3..) = n {
            Point { x: n, ..Point { x: 0, y: n } }
        } else if let p2 = &n {
            Point { x: (*p2), y: n }
        } else {
            Point { y: n, x: 9 }
        };
        (if false && false {
            log.numbered("n3", n)
        } else {
            log.noisy("n4")
        }.into_number()) % 100
    } in [(&[], 0, false), (&[5], 2, true), (&[2, 1], 5, false)]
}
