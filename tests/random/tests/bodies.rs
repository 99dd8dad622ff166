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

fn mix3(a: i64, b: i64, c: i64) -> i64 {
    a - b ^ c
}

/// Methods of which nothing tells how they take `self`, but for the name of the last.
trait Arithmetic: Sized {
    fn plus(&self, number: i64) -> i64;
    fn bump(&mut self, number: i64) -> i64;
    fn into_sum(self, number: i64) -> i64;
}

impl Arithmetic for Noisy<'_> {
    fn plus(&self, number: i64) -> i64 {
        self.touch() + number
    }

    fn bump(&mut self, number: i64) -> i64 {
        self.change();
        number - 1
    }

    fn into_sum(self, number: i64) -> i64 {
        self.into_number() + number
    }
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

/// What fails with another type of error.
fn attempt_small(number: i64) -> Result<i64, i8> {
    if number % 5 == 4 { Err(3) } else { Ok(number) }
}

#[generator]
fn countdown(from: i64) -> impl Generator<Yield = i64, Return = i64> + Iterator<Item = i64> {
    for n in (0..from).rev() {
        yield_!(n);
    }
    from
}

fallibles! {
    fn seed_0<'a>(log: &'a Log, items: &'a [i64], mut m: i64, mut b: Noisy<'a>, (mut g, h): (Noisy<'a>, i64)) of Option<i64> {
        match (((m = (m) % 100, (h) % 100).1) % 100) + (match (if let Some(k) = maybe((h) % 100) { k } else {
            let r1 = &mut g;
            return finish();
        }) % 100 {
            p2 => (p2) % 100,
            mut p3 => {
                (h) % 100
            }
        }) {
            1_000_000_007 => unimplemented!("{}", g.touch()),
            _ => {}
        }
        if let (3..) = &h {}
        let mut c4 = 0;
        while c4 < 1 && (matches!(None::<i64>, Some(k) if k > 2) || h >= 1) {
            c4 += 1;
            let v8 = match (maybe((m) % 100).and_then(maybe).map_or((c4) % 100, |k| k * 2)) % 100 {
                p5 => {
                    Some((m <= 1, g, (m) % 100))
                }
                (..=4) => {
                    let mut v6 = Point { x: c4, y: b.into_number() };
                    Some((false, g, 2))
                }
                p7 => {
                    Some((p7 >= 2, g, 5))
                }
                mut m => {
                    debug_assert!(((c4) % 100) < 1_000_000_007);
                    Some((c4 == 3, g, (c4) % 100))
                }
            };
            {
                let mut c9 = 0;
                loop {
                    c9 += 1;
                    if c9 > 3 {
                        break;
                    }
                }
            }
            if let _ = (c4) >= (i64::from(v8.is_some())) && matches!(h, 1 | 3 | 5..=9) {
                let v11 = m > 2;
            } else {}
            b = log.noisy("n12");
            g = log.noisy("n13");
        }
        yield_!(Some(g.touch()));
        let p14 = &m else {
            let r15 = &mut b;
            if let p16 = m {} else {
                yield_!(maybe(5))
            }
            let p17 = &c4 else {
                return finish();
            };
            return finish();
        };
        let x19 = &mut log.noisy("n18");
        yield_!(Some(8))
    } in [(&[], 7, log.noisy("b"), (log.noisy("g"), 1)), (&[5], 1, log.numbered("b", 3), (log.numbered("g", 3), 0)), (&[2, 1], 3, log.numbered("b", 2), (log.numbered("g", 2), 6))]
}

optionals! {
    fn seed_1<'a>(log: &'a Log, items: &'a [i64], flag: bool, o: Option<Noisy<'a>>, total: &'a mut i64) -> Option<i64> {
        {
            let x2 = &mut log.noisy("n1");
            *total = 9;
        }
        'l3: {
            'l8: for (p9, mut flag) in vec![vec![log.noisy("n4")], vec![log.noisy("n5"), log.numbered("n6", 4), log.numbered("n7", 4)]].into_iter().enumerate().map(|(at, each)| (each, at as i64)) {
                let Some(total) = &o else {
                    break;
                };
                if o.is_none() {
                    continue 'l8;
                }
            }
            let mut source12 = vec![log.numbered("n10", 5), log.noisy("n11")];
            while let Some(mut p13) = source12.pop() {
                yield_!((*total));
            }
        }
        yield_!(((Point { y: ((*total)) % 100, ..'l14: {
                let _ = ((*total)) - (8);
                { let _last = o; }
                Point { x: (*total), ..Point { x: 0, y: 1 } }
        } }).x) % 100);
        match flag {
            _ => {
                yield_!((*total))
            }
            true if matches!(5, 1 | 3 | 5..=9) => {
                yield_![(*total)]
            }
            mut p15 => {}
        }
        log.event(format!("{:>3}", 'l16: {
            ((*total)) % 100
        }));
        Some(None::<i64>.unwrap_or(4))
    } in [(&[], false, None, leak(0)), (&[5], true, Some(log.noisy("o")), leak(3)), (&[2, 1], false, Some(log.numbered("o", 2)), leak(9))]
}

fallibles! {
    fn seed_2<'a>(log: &'a Log, items: &'a [i64], n: i64, mut m: i64, a: Noisy<'a>, o: Option<Noisy<'a>>, total: &'a mut i64, list: Vec<i64>) of Result<i64, i64> {
        match o {
            None => {
                let v1 = (9..(3) % 9).sum::<i64>();
                match { m = list.first().copied().unwrap_or(3) % 100; m } {
                    a => return finish(),
                    p2 if (m != 0 && false) => {}
                    p3 => {
                        let v4 = 5;
                    }
                    p5 => yield_!(Ok((*total))),
                }
            }
            Some(_) if (a.touch()) > ((*total)) => {
                log.event(format!("{:?}", Point { #[cfg(all())] x: (m) % 100, #[cfg(any())] z: 3, y: 4 }));
                yield_!(Ok(list.len() as i64))
            }
            Some(p7) => {
                m -= (m) % 100;
                m %= 100;
            }
            p8 => {
                yield_!(Ok(p8.as_ref().map_or(7, |inner| inner.touch())))
            }
        }
    } in [(&[], 0, 7, log.noisy("a"), None, leak(0), vec![]), (&[5], 2, 1, log.numbered("a", 1), Some(log.noisy("o")), leak(3), vec![4]), (&[2, 1], 5, 3, log.numbered("a", 4), Some(log.numbered("o", 2)), leak(9), vec![1, 6, 3])]
}

coroutines! {
    fn seed_3<'a>(log: &'a Log, items: &'a [i64], n: i64, mut b: Noisy<'a>, total: &'a mut i64) resume first -> i64 {
        let mut source3 = vec![{
            let mut c1 = 0;
            loop {
                c1 += 1;
                if c1 > 3 {
                    break Point { y: c1, x: n };
                }
            }
        }, Point { y: n, x: n }, Point { x: 9, y: n }];
        while let Some(total @ Point { x: mut p5, .. }) = source3.pop() {}
        7
    } in [(&[], 0, log.noisy("b"), leak(0)), (&[5], 2, log.numbered("b", 3), leak(3)), (&[2, 1], 5, log.numbered("b", 2), leak(9))]
}

generators! {
    fn seed_4<'a>(log: &'a Log, items: &'a [i64], n: i64, flag: bool, total: &'a mut i64, list: Vec<i64>) -> i64 {
        let r1 = &*total;
        #[cfg(all())]
        log.event({ yield_!(-(8)); right(yield_!(7), ((*total)) % 100) });
        let x4 = &mut log.noisy("n3");
        match log.get(1) {
            3 => {}
            (3..) => yield_!(i64::from(flag)),
            p5 => return (((*r1)) - ((*total))) % 100,
        }
        for p6 in list {
            yield_!(std::mem::replace(x4, log.numbered("n7", 1)).into_number());
        }
        if (*total) != 1 {
            x4.change();
            x4.change();
            let r8 = &mut *x4;
            return 'l9: {
                (yield_!(3));
                (n) % 100
            };
        }
        'l10: {
            unsafe {}
        }
        x4.change();
        let f13 = { let inner = 'l11: {
                log.noisy("n12")
        }; move || inner.touch() };
        ((*r1)) % 100
    } in [(&[], 0, false, leak(0), vec![]), (&[5], 2, true, leak(3), vec![4]), (&[2, 1], 5, false, leak(9), vec![1, 6, 3])]
}

optionals! {
    fn seed_5<'a>(log: &'a Log, items: &'a [i64], n: i64, flag: bool, mut m: i64, a: Noisy<'a>, mut b: Noisy<'a>, (mut g, h): (Noisy<'a>, i64), total: &'a mut i64) -> Result<i64, i64> {
        if matches!(match &mut *total {
            1 | 2 | 5 => {
                yield_![1];
                Some((n) % 100)
            }
            (..=4) => Some(a.into_number()),
            (3..) if (flag || h < 2) => Some((n) % 100),
            _ => {
                yield_from!(vec![(n) % 100, 1, 3]);
                None::<i64>
            }
        }, Some(k) if k > 2) {
            let (mut p4, (p5, p6)) = match (m) % 100 {
                (1 | 2 | 5) if log.get(h > 3) => (8, (flag, b)),
                3 => {
                    (b.into_number(), (h > 5, g))
                }
                p1 @ 1..=6 => (8, (flag, g)),
                p2 => {
                    let v3: (Shape<'a>, (i64, i64, i64)) = (Shape::Circle(p2), (1, 2, 1));
                    ((m) % 100, (n == 1, b))
                }
            };
            return Err::<i64, i64>(4);
        }
        (yield_!(n));
        (match flag {
            true => {
                Ok::<i64, i64>(b.touch())
            }
            mut p7 => {
                Err::<i64, i64>(((*total)) % 100)
            }
            _ => {
                Ok::<i64, i64>(((*total)) % 100)
            }
        }, b.into_number()).0
    } in [(&[], 0, false, 7, log.noisy("a"), log.noisy("b"), (log.noisy("g"), 1), leak(0)), (&[5], 2, true, 1, log.numbered("a", 1), log.numbered("b", 3), (log.numbered("g", 3), 0), leak(3)), (&[2, 1], 5, false, 3, log.numbered("a", 4), log.numbered("b", 2), (log.numbered("g", 2), 6), leak(9))]
}

generators! {
    fn seed_6<'a>(log: &'a Log, items: &'a [i64], (mut g, h): (Noisy<'a>, i64), list: Vec<i64>) -> i64 {
        match (h) % 100 {
            #[cfg(any())]
            3 => missing(),
            #[cfg(debug_assertions)]
            4 => log.event(4),
            _ => log.event((h) % 100),
        }
        match h {
            p2 => {
                let (3..) = yield_from!(countdown(2)) else {
                    let p2 = Point { y: p2, x: p2 };
                    return p2.y;
                };
                {
                    let mut c3 = 0;
                    'l4: loop {
                        c3 += 1;
                        if c3 > 1 {
                            let v5 = Err::<Vec<(Noisy<'a>, i64)>, Noisy<'a>>(g);
                            break 'l4;
                        }
                    }
                }
            }
            _ => yield_!(g.touch()),
        }
        yield_!(i64::min(((write(&mut log.numbered("n6", 4), (h) % 100)) % 100) % 10, (-((2) + (h))) % 100));
        if log.get(matches!(h, 1 | 3 | 5..=9)) {
            yield_!(h)
        }
        yield_!((({ yield_!(h); sum3 })((5..((5) % 10) % 9).sum::<i64>(), ((h) % 10) * 2, (h) % 100)) % 100,);
        (yield_!(i64::from(log.get(!(h >= 0)))));
        right(yield_!(yield_from!(countdown(1))), (i64::from((((h) % 100)..=9).contains(&((h) % 100)))) % 100)
    } in [(&[], (log.noisy("g"), 1), vec![]), (&[5], (log.numbered("g", 3), 0), vec![4]), (&[2, 1], (log.numbered("g", 2), 6), vec![1, 6, 3])]
}

iterators! {
    fn seed_7<'a>(log: &'a Log, items: &'a [i64], flag: bool, o: Option<Noisy<'a>>, total: &'a mut i64) {
        if o.is_none() {}
        let mut p3 = 'l1: {
            same((0, (flag, log.numbered("n2", 8))))
        };
        (0..(p3.0) % 3).for_each(|k| p3.0 += k);
        p3.0 %= 100;
        yield_!(7)
    } in [(&[], false, None, leak(0)), (&[5], true, Some(log.noisy("o")), leak(3)), (&[2, 1], false, Some(log.numbered("o", 2)), leak(9))]
}

generators! {
    fn seed_8<'a>(log: &'a Log, items: &'a [i64], mut m: i64, a: Noisy<'a>) -> i64 {
        let p1 = &mut m else {
            return (7..((m) % 100) % 9).sum::<i64>();
        };
        let mut c2 = 0;
        'l3: while c2 < 2 && matches!(if let (..=4) = &c2 {
            Some((c2) % 100)
        } else {
            Some(a.touch())
        }, Some(k) if k > 2) {
            c2 += 1;
            log.event(((*p1)) ^ ((unsafe {
                log.event(format!("{} {c2}", ((*p1)) % 100));
                ((*p1)) % 100
            }) % 100));
            let (1 | 2 | 5) = (8..((yield_!(6), 5).1) % 9).sum::<i64>() else {
                break 'l3;
            };
        }
        if log.get((*p1) <= 2) {}
        let Some(p7) = (Some({
            let mut c4 = 0;
            loop {
                c4 += 1;
                if c4 > 1 {
                    log.event(4);
                    break Box::new(a);
                }
                let mut f6 = { let mut c = 0; move || { c += 1; c } };
            }
        })) else {
            let f11 = { let inner = match (c2) % 100 {
                    3 if true => {
                        log.numbered("n8", c2)
                    }
                    p9 => log.noisy("n10"),
            }; move || inner.into_number() };
            return (sum3((c2) % 100, 2, maybe((c2) % 100).unwrap_or(5))) % 100;
        };
        (0..(((*p1)) % 100) % 9).sum::<i64>()
    } in [(&[], 7, log.noisy("a")), (&[5], 1, log.numbered("a", 1)), (&[2, 1], 3, log.numbered("a", 4))]
}

coroutines! {
    fn seed_9<'a>(log: &'a Log, items: &'a [i64], flag: bool) resume first -> i64 {
        match (right(yield_!(Some(1).unwrap_or(0)), {
            let _ = yield_![first];
            Ok::<String, i64>(format!("t1-{}", yield_!(0)))
        })) {
            mut p2 @ _ => {
                yield_from!(vec![(yield_!(first)) % 100, 3, 6]);
            }
            p3 if first >= 5 => {}
            p4 => {}
        }
        let f5 = move |k: i64| (k + first) % 100;
        log.event(format!("{:?}", Point { #[cfg(all())] x: {
                2
            }, #[cfg(any())] z: 3, y: match &flag {
                false if !(flag) => 5,
                _ => {
                    (first) % 100
                }
        } }));
        let _ = f5;
        for f5 in vec![match match (Shape::Dot) {
            Shape::Dot => {
                9
            }
            Shape::Dot => {
                (first) % 100
            }
            p7 => {
                (first) % 100
            }
        } {
            p8 @ 1..=6 => Shape::Dot,
            mut flag => Shape::Circle(1),
        }, { yield_!(first); Shape::Dot }, dbg!(Shape::Circle(yield_!(1)))] {
            {
                let mut c10 = 0;
                loop {
                    c10 += 1;
                    if c10 > 2 {
                        if let (1 | 2 | 5) = &first {} else if let (Shape::Owner(p12) | Shape::Both { noisy: p12, n: _ }) = f5 {} else {}
                        break;
                    }
                    for (mut p15, p16, first) in vec![(log.numbered("n13", first), (yield_!(first)) % 100, log.noisy("n14"))] {
                        let mut f17 = { let mut c = 0; move || { c += 1; c } };
                    }
                    #[derive(Debug)]
                    struct S18(i64);
                    log.event(format!("{:?}", S18((first) % 100)));
                }
            }
            let mut v22: (Shape<'a>, Noisy<'a>) = match flag {
                p19 => break,
                _ => {
                    (Shape::Both { noisy: log.noisy("n20"), n: first }, log.numbered("n21", first))
                }
            };
        }
        match &flag {
            true => {
                let v23 = None::<Point>;
            }
            false if first > 2 => {}
            p24 @ false => {
                yield_!(first);
            }
            _ => {}
        }
        ((|| { let k = maybe(first)?; maybe(k + 1) })().unwrap_or(4)) % 100
    } in [(&[], false), (&[5], true), (&[2, 1], false)]
}

coroutines! {
    fn seed_10<'a>(log: &'a Log, items: &'a [i64], o: Option<Noisy<'a>>, (mut g, h): (Noisy<'a>, i64)) resume first -> i64 {
        match (match h {
            mut p1 => Shape::Circle(yield_!(p1)),
            _ => {
                Shape::Both { noisy: g, n: h }
            }
        }) {
            Shape::Dot => {}
            Shape::Owner(p2) => {}
            p3 => {}
        }
        yield_!((sum3((maybe(2).and_then(maybe).map_or(5, |k| k * 2)) % 100, (h) % 100, 'l4: {
            0
        })) ^ ((1) ^ (first)));
        if !((0) < (o.as_ref().map_or(7, |inner| inner.touch()))) && !(matches!(7, 1 | 3 | 5..=9)) {} else {}
        pass!(((h) + (0)) % 100)
    } in [(&[], None, (log.noisy("g"), 1)), (&[5], Some(log.noisy("o")), (log.numbered("g", 3), 0)), (&[2, 1], Some(log.numbered("o", 2)), (log.numbered("g", 2), 6))]
}

generators! {
    fn seed_11<'a>(log: &'a Log, items: &'a [i64]) -> i64 {
        if (matches!(Some(0), Some(k) if k > 2) || (6) < (1)) {
            for p2 in 0..(7) % 4 {
                yield_!(p2)
            }
        } else {}
        let mut v6 = String::from("t5") + &(if let p4 = ('l3: {
            Some(Box::new(0))
        }) && (1) < (0) {
            7
        } else {
            1
        }).to_string();
        i64::min(if false {
            let _ = yield_!(0);
            1
        } else if false {
            6
        } else if true {
            1
        } else {
            v6.len() as i64
        }, (sum3(4, 7, 3)) % 100)
    } in [(&[]), (&[5]), (&[2, 1])]
}

iterators! {
    fn seed_12<'a>(log: &'a Log, items: &'a [i64], mut m: i64, mut b: Noisy<'a>, total: &'a mut i64, list: Vec<i64>) {
        for p2 in 0..(-(b.touch())) % 4 {
            log.event(format!("{} {m}", (same::<i64>((log.numbered("n3", p2).touch()) % 100) as i16 as i64) % 100));
            if p2 < 1 {
                let (p11, p12) = match match if false {
                    (p2) % 100
                } else {
                    let p5 = Pair { left: b, n: 8, right: log.noisy("n4") };
                    7
                } {
                    p6 @ 1..=6 => {
                        (m) % 100
                    }
                    1 | 2 | 5 => return,
                    (1 | 2 | 5) => 6,
                    p7 => 8,
                } {
                    2 => {
                        (log.numbered("n8", 3), (m) % 100)
                    }
                    (..=4) => {
                        (log.noisy("n9"), 4)
                    }
                    list => (log.noisy("n10"), 6),
                };
                break;
            }
        }
        let f19 = { let inner = match m {
                (..=4) => {
                    let _guard14 = log.numbered("n13", m);
                    _guard14
                }
                p15 @ 1..=6 => log.noisy("n16"),
                mut p17 => {
                    log.numbered("n18", m)
                }
        }; move || inner.into_number() };
    } in [(&[], 7, log.noisy("b"), leak(0), vec![]), (&[5], 1, log.numbered("b", 3), leak(3), vec![4]), (&[2, 1], 3, log.numbered("b", 2), leak(9), vec![1, 6, 3])]
}

iterators! {
    fn seed_13<'a>(log: &'a Log, items: &'a [i64], (mut g, h): (Noisy<'a>, i64)) {
        yield_from!(items.iter().copied());
        let mut v3 = if log.get(h == 0) && h != 0 {
            {
                let mut c1 = 0;
                loop {
                    c1 += 1;
                    if c1 > 1 {
                        yield_!(c1);
                        break;
                    }
                }
            }
            Some(h <= 1)
        } else {
            Some(h < 5)
        };
        for mut p9 in vec![match 'l4: {
            let _ = 5;
            g.into_number()
        } {
            _ if (h) == (h) => {
                yield_!(h);
                Some((h) % 100)
            }
            p5 => Some(3),
        }, {
            let mut c6 = 0;
            loop {
                c6 += 1;
                if c6 > 2 {
                    let mut d7: (i64, i64, bool);
                    d7 = if h >= 3 {
                        (6, (h) % 100, h > 2)
                    } else {
                        ((h) % 100, (c6) % 100, true)
                    };
                    break None::<i64>;
                }
                yield_!(h);
            }
        }, None::<i64>] {
            #[cfg(any())]
            not_here((h) % 10);
            #[cfg(debug_assertions)]
            let k10 = ((i64::from(v3.is_some())) - (h)) % 100;
            log.event(k10);
            let f12 = { let inner = log.numbered("n11", h); move || inner.touch() };
            if ((((0)..).nth(2).unwrap_or((h) % 100)) % 100) == 1_000_000_007 {
                unimplemented!("{}", ((h) ^ (h)) % 100);
            }
        }
        let x14 = &mut log.noisy("n13");
        yield_!(h)
    } in [(&[], (log.noisy("g"), 1)), (&[5], (log.numbered("g", 3), 0)), (&[2, 1], (log.numbered("g", 2), 6))]
}

fallibles! {
    fn seed_14<'a>(log: &'a Log, items: &'a [i64], mut m: i64, a: Noisy<'a>, total: &'a mut i64) of Result<i64, i64> {
        let r1 = &mut *total;
        let (3..) = &mut m else {
            return finish();
        };
        yield_!(Ok(i64::min((write(&mut log.noisy("n2"), ((m) + ((*r1))) % 100)) % 100, (m) % 100)));
        #[cfg(any())]
        not_here(((a.touch()).min(a.into_number())).min((m) % 100));
        #[cfg(debug_assertions)]
        let k3 = { m = (m) % 100; m };
        log.event(k3);
        if false {
            let _ = yield_!(Ok(m));
            yield_!(Ok((*r1)))
        } else {}
        yield_!(Ok(sum3(8, (m) % 100, (m) % 100)));
        yield_!(attempt((6) % 100))
    } in [(&[], 7, log.noisy("a"), leak(0)), (&[5], 1, log.numbered("a", 1), leak(3)), (&[2, 1], 3, log.numbered("a", 4), leak(9))]
}

optionals! {
    fn seed_15<'a>(log: &'a Log, items: &'a [i64], flag: bool, mut m: i64, o: Option<Noisy<'a>>, (mut g, h): (Noisy<'a>, i64), total: &'a mut i64, list: Vec<i64>) -> Option<i64> {
        match flag {
            false => {
                let f1 = move || g.touch();
                (yield_!(m));
            }
            _ => yield_!(g.touch(),),
        }
        match ((|| { let k = maybe(m)?; maybe(k + 1) })().unwrap_or(4)) % 100 {
            1_000_000_007 => todo!("{}", [maybe(((*total)) % 100)?, (log.numbered("n2", h).into_number()) % 100, { m = (h) % 100; m }][i64::unsigned_abs((maybe((h) % 100).zip(Some((h) % 100)).map(|(k, l)| k - l).unwrap_or(6)) % 100) as usize % 3]),
            _ => {}
        }
        {
            let mut c3 = 0;
            'l4: loop {
                c3 += 1;
                if c3 > 3 {
                    break 'l4;
                }
                m = ((*total)) % 100;
            }
        }
        static T5: std::sync::atomic::AtomicI64 = std::sync::atomic::AtomicI64::new(3);
        log.event(T5.load(std::sync::atomic::Ordering::Relaxed) + (((*total)) % 100));
        {
            Some(6)
        }
    } in [(&[], false, 7, None, (log.noisy("g"), 1), leak(0), vec![]), (&[5], true, 1, Some(log.noisy("o")), (log.numbered("g", 3), 0), leak(3), vec![4]), (&[2, 1], false, 3, Some(log.numbered("o", 2)), (log.numbered("g", 2), 6), leak(9), vec![1, 6, 3])]
}

iterators! {
    fn seed_16<'a>(log: &'a Log, items: &'a [i64], flag: bool, o: Option<Noisy<'a>>) {
        let None = &o else {
            let u1 = yield_!(i64::from(!(o.is_some())));
            if flag {
                let r2 = &flag;
                let v12 = match (maybe(6).or(Some(7)).map_or_else(|| 3, |k| k % 50)) % 100 {
                    p3 if (flag || flag) => {
                        let x5 = &log.noisy("n4");
                        (vec![(log.noisy("n6"), (p3) % 100)], ((p3) % 100, 8), (p3) % 100)
                    }
                    o if log.get(o < 4) => return,
                    4 if flag => {
                        (vec![(log.numbered("n7", 7), 9), (log.noisy("n8"), 6), (log.numbered("n9", 7), 0)], (3, 2), 2)
                    }
                    p10 => {
                        (vec![(log.noisy("n11"), (p10) % 100)], (3, (p10) % 100), (p10) % 100)
                    }
                };
                return;
            }
            return;
        };
    } in [(&[], false, None), (&[5], true, Some(log.noisy("o"))), (&[2, 1], false, Some(log.numbered("o", 2)))]
}

optionals! {
    fn seed_17<'a>(log: &'a Log, items: &'a [i64], o: Option<Noisy<'a>>) -> Option<i64> {
        let mut v1 = !(((true || o.is_none()) || matches!(Some(1), Some(k) if k > 2)));
        let v4 = { yield_!((8) + (5)); match ((const { 5 + 5 }) % 100) {
                p2 => return None::<i64>,
                p3 => {
                    Ok::<Point, i64>(Point { y: p3, x: 0 })
                }
        } };
        yield_from!(vec![(0) % 10; 2]);
        if let Some(p5) = o {} else {
            if let Err(p6) = v4 {
                let v9: Pair<'a> = Pair { left: log.numbered("n7", p6), right: log.noisy("n8"), n: p6 };
                yield_!(0)
            } else {
                let v10 = Point { x: 8, ..Point { x: 0, y: 3 } };
            }
            yield_![1]
        }
        {
            let mut c11 = 0;
            loop {
                c11 += 1;
                if c11 > 2 {
                    log.event("e13");
                    break;
                }
                match {
                    (c11) % 100
                } {
                    (3..) => yield_!(c11),
                    p14 @ 1..=6 => yield_!(c11),
                    c11 if (4) >= (c11) => {}
                    p15 => yield_!(c11),
                }
                yield_!(match v1 {
                    false => {
                        (c11) % 100
                    }
                    p16 => {
                        v1 = p16;
                        (c11) % 100
                    }
                    p17 => (c11) % 100,
                })
            }
        }
        debug_assert_ne!((right(yield_!(9,), 1)) - (if v1 {
            6
        } else if let Ok(Point { y: (3..), x: (1 | 2 | 5) }) = v4 {
            4
        } else {
            4
        }), 1_000_000_007);
        log.event((yield_!(3), 4).1);
        yield_!(5,);
        if v1 {
            yield_!(2);
        } else {
            yield_!(3)
        }
        if let p18 = v4 {
            Some(7)
        } else if v1 && v1 {
            Some(9)
        } else {
            Some(4)
        }
    } in [(&[], None), (&[5], Some(log.noisy("o"))), (&[2, 1], Some(log.numbered("o", 2)))]
}

iterators! {
    fn seed_18<'a>(log: &'a Log, items: &'a [i64], a: Noisy<'a>, mut b: Noisy<'a>, o: Option<Noisy<'a>>, total: &'a mut i64) {
        yield_from!(vec![((*total)) % 100, ((*total)) % 100]);
        if true {
            return;
        }
        if log.get(log.get(false)) {
            let x2 = &mut log.noisy("n1");
            yield_!(log.get(a.into_number()));
            yield_!(b.into_number())
        }
        let mut v7 = if log.get((false || true)) {
            yield_!((((9)..=(0) % 9).sum::<i64>()) % 100);
            assert_ne!((1) % 10, 1_000_000_007, "{}", 3);
            log.numbered("n3", 1)
        } else if let p4 @ 1..=6 = 1 {
            *total <<= ((p4) % 100) & 1; *total %= 1000;
            log.noisy("n5")
        } else {
            log.noisy("n6")
        };
        yield_!(0);
        if (0) > (match o {
            Some(_) if ((*total) != 3 && (*total) != 5) => ((*total)) % 100,
            Some(p8) => {
                let Point { x: p9, .. } = Point { y: p8.into_number(), x: v7.into_number() };
                ((*total)) % 100
            }
            None if matches!(None::<i64>, Some(k) if k > 2) => {
                ((*total)) % 100
            }
            a => {
                debug_assert!((v7.touch()) < 1_000_000_007);
                3
            }
        }) {} else {
            if ((*total) < 0 && (*total) > 1) {
                return;
            }
        }
        let r10 = &*total;
        let p11 = &*r10 else {
            return;
        };
        let r12 = &*p11;
        print!("{} {}", (read(&log.numbered("n13", 6), ((*p11)) % 100)) % 100, {
            8
        });
        yield_![if (*r12) > 0 {
            7
        } else {
            ((*p11)) % 100
        }]
    } in [(&[], log.noisy("a"), log.noisy("b"), None, leak(0)), (&[5], log.numbered("a", 1), log.numbered("b", 3), Some(log.noisy("o")), leak(3)), (&[2, 1], log.numbered("a", 4), log.numbered("b", 2), Some(log.numbered("o", 2)), leak(9))]
}

iterators! {
    fn seed_19<'a>(log: &'a Log, items: &'a [i64], (mut g, h): (Noisy<'a>, i64), list: Vec<i64>) {
        log.event(format!("{} {h}", ('l1: {
            g.change();
            let mut g = match (((list.first().copied().unwrap_or(3) % 100)..).nth(2).unwrap_or((h) % 100)) % 100 {
                mut p2 => break 'l1 (same::<i64>((h) % 100) as i16 as i64) % 100,
                (..=4) if (true || h < 4) => {
                    Point { x: 1, y: 1 }
                }
                (..=4) if matches!(6, 1 | 3 | 5..=9) => {
                    Point { x: list.iter().filter(|each| **each > 3).count() as i64, y: h }
                }
                p3 => {
                    Point { x: 6, y: g.touch() }
                }
            };
            (h) % 100
        }).max(((unsafe {
            let r4 = &list;
            (h) % 100
        }) % 100) + ((6) ^ (4)))));
        yield_!((if let Some(k) = maybe(if let (..=4) = h {
            list.first().copied().unwrap_or(3) % 100
        } else if let 2 = h && h < 2 {
            if h >= 0 {
                return;
            }
            g.touch()
        } else {
            9
        }) { k } else {
            'l5: {
                match (Point { y: list.len() as i64, x: list.first().copied().unwrap_or(3) % 100 }) {
                    Point { x: p6, .. } if matches!(2, 1 | 3 | 5..=9) => {}
                    Point { y: (1 | 2 | 5), x: (1 | 2 | 5) } => {}
                    p7 => {}
                    mut p8 => {}
                }
                if h != 3 {
                    { let _last = g; }
                } else {}
            }
            return;
        }) % 100);
        yield_!(log.get(pass!((read(&g, 7)) % 100)));
        yield_!((const { 5 + 0 }) % 100);
        {
            let mut c9 = 0;
            loop {
                c9 += 1;
                if c9 > 3 {
                    break;
                }
                unsafe {}
            }
        }
        let r14 = &list;
        yield_!(h)
    } in [(&[], (log.noisy("g"), 1), vec![]), (&[5], (log.numbered("g", 3), 0), vec![4]), (&[2, 1], (log.numbered("g", 2), 6), vec![1, 6, 3])]
}

iterators! {
    fn seed_20<'a>(log: &'a Log, items: &'a [i64], a: Noisy<'a>, o: Option<Noisy<'a>>, (mut g, h): (Noisy<'a>, i64)) {
        let mut v4 = {
            {}
            yield_from!(vec![({
                let mut c1 = 0;
                'l2: loop {
                    c1 += 1;
                    if c1 > 1 {
                        break 'l2 (c1) % 100;
                    }
                    yield_!(h)
                }
            }) % 100, (same::<i64>(0) as u16 as i64) % 100, match (Some(Point { y: h, x: h })) {
                None => {
                    6
                }
                p3 => {
                    (h) % 100
                }
            }]);
            right(yield_!(h), vec![5])
        };
    } in [(&[], log.noisy("a"), None, (log.noisy("g"), 1)), (&[5], log.numbered("a", 1), Some(log.noisy("o")), (log.numbered("g", 3), 0)), (&[2, 1], log.numbered("a", 4), Some(log.numbered("o", 2)), (log.numbered("g", 2), 6))]
}

coroutines! {
    fn seed_21<'a>(log: &'a Log, items: &'a [i64], flag: bool, a: Noisy<'a>) resume first -> i64 {
        let mut v1: i64 = (yield_!({
            8
        })) + (yield_!(if first > 4 {
            (first) % 100
        } else {
            2
        }));
        #[derive(Debug)]
        struct S2(i64);
        log.event(format!("{:?}", S2((i64::from(first != 2)) - (0))));
        yield_!(sum3((match (Shape::Dot) {
            Shape::Dot => a,
            Shape::Circle(p3) => {
                log.numbered("n4", 7)
            }
            mut p5 => a,
        }.into_sum(((..((v1) % 100) + ((v1) % 100)).end) % 100)) % 100, (log.numbered("n6", v1).touch()) % 100, 'l7: {
            let v9 = log.noisy("n8");
            v9
        }.into_number()),);
        if matches!((2) - (first), 1 | 3 | 5..=9) {
            return (log.numbered("n10", first).touch()) % 100;
        }
        let Pair { left: mut p15, right: mut p16, n: mut p17 } = left(Pair { left: left(log.numbered("n11", first), v1), n: (v1) ^ (yield_!(yield_!(5))), right: log.noisy("n12") }, i64::min('l13: {
            (first) % 100
        }, match ((first) - (yield_!(first))) % 100 {
            3 => {
                yield_!(0)
            }
            mut p14 => {
                (p14) % 100
            }
        }));
        let mut c18 = 0;
        while c18 < 3 && p17 != 2 {
            c18 += 1;
            yield_!(c18);
        }
        (first) % 100
    } in [(&[], false, log.noisy("a")), (&[5], true, log.numbered("a", 1)), (&[2, 1], false, log.numbered("a", 4))]
}

iterators! {
    fn seed_22<'a>(log: &'a Log, items: &'a [i64], a: Noisy<'a>) {
        {
            log.event(format!("{number}", number = ('l1: {
                if true {
                    drop(a);
                    break 'l1 6;
                }
                3
            }) % 10));
        }
        if !(matches!(9, 1 | 3 | 5..=9)) && matches!('l0: {
            yield_!(6,);
            9
        }, 1 | 3 | 5..=9) {}
        match (sum3(9, 0, 6)) % 100 {
            a @ 1..=6 => {
                'l2: {
                    let v3: std::vec::IntoIter<i64> = vec![(a) % 100, 4, 1].into_iter();
                }
                let mut c4 = 0;
                while c4 < 3 && false {
                    c4 += 1;
                }
            }
            p6 => {
                let _ = yield_!(if let 3 = p6 && p6 == 0 {
                    4
                } else {
                    7
                });
            }
            mut p7 => {}
            p8 => return,
        }
        for _ in 0..(8) % 4 {
            let mut v11: String = String::from("t10") + &(0).to_string();
        }
    } in [(&[], log.noisy("a")), (&[5], log.numbered("a", 1)), (&[2, 1], log.numbered("a", 4))]
}

coroutines! {
    fn seed_23<'a>(log: &'a Log, items: &'a [i64], o: Option<Noisy<'a>>) resume first -> i64 {
        if let None = &o && let Some(ref p1) = o {} else {}
        let Point { x: p6, .. } = match (yield_!(first)) % 100 {
            (3..) => {
                yield_!(if first > 1 {
                    (first) % 100
                } else {
                    let f3 = { let inner = log.noisy("n2"); move || inner.into_number() };
                    3
                });
                Point { y: first, x: first }
            }
            p4 => {
                if false {
                    let d5;
                    d5 = (1) > (yield_!(p4,));
                }
                yield_!((p4) + (1));
                Point { x: 2, y: first }
            }
        };
        log.event("e7");
        yield_!('l8: {
            use std::cmp::max as max9;
            log.event(max9(3, i64::max((p6) % 100, o.as_ref().map_or(7, |inner| inner.touch()))));
            yield_from!(items.iter().copied());
            (p6) % 100
        });
        let ref r10 = p6;
        yield_!(-(yield_!(i64::from((*r10) == 3))));
        let v14 = if (log.numbered("n11", p6).touch()) >= ((p6) * 4) {
            log.numbered("n12", p6)
        } else {
            log.noisy("n13")
        };
        debug_assert!(((same::<fn(i64, i64, i64) -> i64>(mix3)((yield_!(first)) % 100, o.as_ref().map_or(7, |inner| inner.touch()), yield_!(5))) % 100) < 1_000_000_007);
        let mut v15 = v14.touch();
        let mut d16;
        if (*r10) != 4 {
            d16 = ((v15) > (first) || (*r10) == 0);
        } else {
            d16 = matches!(Some((p6) % 100), Some(k) if k > 2);
        }
        yield_from!(items.iter().copied());
        v15 |= v14.into_number();
        v15 %= 100;
        ((log.noisy("n17").into_number()) ^ (9)) % 100
    } in [(&[], None), (&[5], Some(log.noisy("o"))), (&[2, 1], Some(log.numbered("o", 2)))]
}

iterators! {
    fn seed_24<'a>(log: &'a Log, items: &'a [i64], n: i64, flag: bool, mut m: i64, o: Option<Noisy<'a>>, total: &'a mut i64, list: Vec<i64>) {
        let mut source7 = if let (1 | 2 | 5) = m && let (1 | 2 | 5) = m {
            vec![o, Some(log.numbered("n1", 8))]
        } else {
            let Pair { left: mut p4, right: p5, n: p6 } = Pair { left: log.numbered("n2", 8), n: 2, right: log.numbered("n3", 6) };
            vec![o]
        }.into_iter();
        while let Some(p9) = source7.next() && ((*total)) < (list.iter().map(|each| each % 10).sum::<i64>()) {
            for (p12, mut p13) in vec![vec![log.numbered("n10", 5)]].into_iter().enumerate().map(|(at, each)| (each, at as i64)) {
                #[cfg(debug_assertions)]
                log.event((p13) % 100);
            }
            if (n) > (p9.as_ref().map_or(7, |inner| inner.touch())) {
                yield_!(5);
            }
            yield_!((n) + ((*total)))
        }
        let Point { x: mut p27, .. } = match (match n {
            (..=4) => (6, 7),
            _ => return,
        }) {
            (n, (..=4)) => {
                let mut c15 = 0;
                loop {
                    c15 += 1;
                    if c15 > 1 {
                        break Point { x: n, y: c15 };
                    }
                    let f18 = { let inner = log.noisy("n17"); move || inner.touch() };
                }
            },
            (4, _) => {
                yield_![(n) ^ (m)];
                Point { y: 4, x: m }
            }
            (p19, (..=4)) => {
                match p19 {
                    p20 => {
                        yield_!(2);
                        yield_!(6)
                    }
                    flag => {}
                }
                let f26 = { let inner = match m {
                        p21 @ 1..=6 => {
                            let v22 = 7;
                            log.noisy("n23")
                        }
                        (..=4) => return,
                        mut p24 => log.numbered("n25", n),
                }; move || inner.into_number() };
                Point { y: m, x: p19 }
            }
            n => {
                Point { y: 7, x: n.0 }
            },
        };
        let mut v29: Point = 'l28: {
            Point { x: m, ..Point { x: 0, y: m } }
        };
        let boxed34: Box<Noisy<'a>> = 'l30: {
            let f32 = { let inner = log.noisy("n31"); move || inner.touch() };
            Box::new(log.numbered("n33", p27))
        };
        yield_!(p27)
    } in [(&[], 0, false, 7, None, leak(0), vec![]), (&[5], 2, true, 1, Some(log.noisy("o")), leak(3), vec![4]), (&[2, 1], 5, false, 3, Some(log.numbered("o", 2)), leak(9), vec![1, 6, 3])]
}

iterators! {
    fn seed_25<'a>(log: &'a Log, items: &'a [i64], flag: bool, total: &'a mut i64, list: Vec<i64>) {
        { let _last = list; }
        if ((unsafe {
            if (*total) >= 0 {
                return;
            }
            ((*total)) % 100
        }) % 100) < (((*total)) - (0)) {
            let mut source1 = vec![9, 1, 5];
            while let Some(_) = source1.pop() {
                match Some(flag) {
                    p2 => {
                        let d3;
                        if flag {
                            d3 = format!("t4-{}", 5);
                            yield_!((*total),);
                        } else {
                            d3 = format!("t5-{}", 4);
                        }
                    }
                    mut p6 => {}
                }
                let mut list: Pair<'a> = same(Pair { left: log.numbered("n7", 4), n: 9, right: log.numbered("n8", 5) });
                yield_!(list.n,)
            }
            _ = left(log.noisy("n9"), (*total)).into_number();
            return;
        }
        if (matches!(Some(((*total)) % 100), Some(k) if k > 2) && matches!(Some(6), Some(k) if k > 2)) {
            return;
        }
        if let p10 @ _ = flag {
            let mut c11 = 0;
            while c11 < 1 && p10 {
                c11 += 1;
            }
        }
        let mut source15 = match flag {
            true if !(false) => {
                vec![flag]
            }
            false if (false || true) => {
                vec![false]
            }
            false => {
                let v13: std::vec::IntoIter<i64> = vec![2].into_iter();
                vec![false, true]
            }
            p14 => {
                vec![flag, false, flag]
            }
        }.into_iter();
        while let Some(list) = source15.next() {}
        for p17 in source15 {}
        source15 = 'l18: {
            vec![flag, flag].into_iter()
        };
        yield_!(same::<i64>(((*total)) % 100) as u8 as i64)
    } in [(&[], false, leak(0), vec![]), (&[5], true, leak(3), vec![4]), (&[2, 1], false, leak(9), vec![1, 6, 3])]
}

generators! {
    fn seed_26<'a>(log: &'a Log, items: &'a [i64], n: i64, flag: bool, (mut g, h): (Noisy<'a>, i64), total: &'a mut i64) -> i64 {
        if matches!(if n >= 2 {
            log.event("e1");
            Some(((*total)) % 100)
        } else {
            Some(((*total)) % 100)
        }, Some(k) if k > 2) {
            {
                #[cfg(debug_assertions)]
                {
                    yield_!(h);
                }
                log.event(format!("{} {n}", (log.numbered("n3", h).touch()) % 100));
            }
            let mut c4 = 0;
            while c4 < 1 {
                c4 += 1;
                _ = c4;
            }
            return ((*total)) % 100;
        }
        log.event("e6");
        match h {
            h => {}
            (3..) => {
                *total += 7;
                *total %= 100;
            }
            _ => {}
        }
        if matches!(same(Some(9)), Some(k) if k > 2) {
            return -([(h) % 100, g.into_number(), 9][i64::unsigned_abs(((*total)) % 100) as usize % 3]);
        }
        {
            let mut c7 = 0;
            loop {
                c7 += 1;
                if c7 > 2 {
                    let u9 = yield_!(g.into_number(),);
                    break;
                }
                yield_!(i64::from(flag));
                yield_!([if let p10 = n {
                    (p10) % 100
                } else {
                    *total -= 3;
                    (h) % 100
                }, ((if n <= 0 { sum3 } else { mix3 })(g.touch(), 4, 1)) % 100, ((*total)) % 10][i64::unsigned_abs(Some(g.into_number()).unwrap_or(((*total)) % 100)) as usize % 3]);
                g = log.noisy("n11");
            }
        }
        log.event("e12");
        (write(&mut log.numbered("n13", h), (Some((h) % 100).map(|k| k ^ n).filter(|k| k % 2 == 0).unwrap_or(3)) % 100)) % 100
    } in [(&[], 0, false, (log.noisy("g"), 1), leak(0)), (&[5], 2, true, (log.numbered("g", 3), 0), leak(3)), (&[2, 1], 5, false, (log.numbered("g", 2), 6), leak(9))]
}

iterators! {
    fn seed_27<'a>(log: &'a Log, items: &'a [i64], n: i64, mut b: Noisy<'a>) {
        match &n {
            p1 if matches!(Some(b.touch()), Some(k) if k > 2) => yield_!(((*p1)) + ({ b }.into_number())),
            (..=4) => yield_!(i64::max((n) % 100, (n) % 100)),
            _ => {
                yield_!(n);
                yield_!(b.into_number())
            }
        }
        let x3 = &log.noisy("n2");
        match (match if let p4 @ 1..=6 = (n) % 100 {
            x3.touch()
        } else if n != 5 {
            yield_!(4);
            1
        } else {
            let v5 = (n) % 100;
            (n) % 100
        } {
            5 => (n) % 100,
            p6 => {
                let mut v9: Pair<'a> = Pair { left: log.numbered("n7", p6), right: log.numbered("n8", n), n: p6 };
                (n) % 100
            }
        }) {
            (..=4) => {
                let mut v14: (Noisy<'a>, Option<bool>) = match (sum3((n) % 100, (n) % 100, (n) % 100)) % 100 {
                    p10 @ 1..=6 if p10 == 4 => {
                        (log.numbered("n11", n), Some(n == 0))
                    }
                    p12 => {
                        (log.numbered("n13", 6), Some(true))
                    }
                };
            }
            p15 => yield_!(if let (..=4) = &p15 {
                2
            } else {
                (p15) % 100
            }),
            p16 => yield_!((n) - (x3.touch()),),
        }
        let p17 = &n else {
            let mut v18 = n < 2;
            return;
        };
        if (match (Pair { left: log.numbered("n19", 5), right: log.noisy("n20"), n: 2 }) {
            Pair { left: p21, right: mut p22, n: x3 @ 1..=6 } => {
                ((*p17)) % 100
            }
            mut p23 => {
                ((*p17)) % 100
            }
        }) <= (yield_from!(countdown(0))) {}
        yield_!(right(yield_!(n), ((*p17)) % 100))
    } in [(&[], 0, log.noisy("b")), (&[5], 2, log.numbered("b", 3)), (&[2, 1], 5, log.numbered("b", 2))]
}

iterators! {
    fn seed_28<'a>(log: &'a Log, items: &'a [i64], (mut g, h): (Noisy<'a>, i64)) {
        match h {
            mut g if (g != 1 && true) => yield_!(((h) % 100).max((g) % 100)),
            p1 if matches!(4, 1 | 3 | 5..=9) => {
                if p1 >= 1 {}
            }
            4 => {}
            _ => {}
        }
        log.event((match maybe(3) { Some(k) if k > 1 => k, Some(k) => -k, None => {
                {
                    let x3 = &mut log.noisy("n2");
                    log.event(format!("{} {h}", g.into_number()));
                }
                yield_!(6);
                return;
        } }) % 100);
        if let p4 @ 1..=6 = h {} else {}
        log.event("e5");
        yield_!((match h {
            p6 @ 1..=6 => {
                std::mem::replace(&mut g, log.noisy("n7"))
            }
            1 | 2 | 5 => {
                g
            }
            (3..) => return,
            p8 => return,
        }.into_number()) - (right(yield_![((Point { x: (h) % 100, ..(Point { x: h, ..Point { x: 0, y: h } }) }).y) % 100], ((h) - (8)) % 100)));
        log.event("e9");
        let u10 = yield_!(if let (1 | 2 | 5) = h {
            (h) % 100
        } else if (h) == (4) {
            (h) % 100
        } else if let (..=4) = &h {
            0
        } else {
            2
        });
        let v12: i64 = ((h) % 100).min('l11: {
            5
        });
    } in [(&[], (log.noisy("g"), 1)), (&[5], (log.numbered("g", 3), 0)), (&[2, 1], (log.numbered("g", 2), 6))]
}

iterators! {
    fn seed_29<'a>(log: &'a Log, items: &'a [i64], list: Vec<i64>) {
        match pass!(1) {
            _ => yield_!(sum3(6, 8, 1)),
            (3..) if (true && false) => {}
            (3..) => {
                yield_from!(list);
            }
            p1 => {}
        }
    } in [(&[], vec![]), (&[5], vec![4]), (&[2, 1], vec![1, 6, 3])]
}

optionals! {
    fn seed_30<'a>(log: &'a Log, items: &'a [i64], n: i64, mut m: i64, (mut g, h): (Noisy<'a>, i64)) -> Option<i64> {
        let d1: Vec<i64>;
        if matches!({ m = 5; m }, 1 | 3 | 5..=9) {
            d1 = 'l2: {
                yield_!(g.into_number());
                vec![(h) % 100, (h) % 100]
            };
            if h <= 2 {
                (0..((h) % 100) % 3).for_each(|k| m += k);
                m %= 100;
                let mut g: [i64; 2] = { yield_!(6,); [3, 6] };
                return match &d1[..] {
                    p3 => {
                        if m != 3 {
                            return None::<i64>;
                        }
                        None::<i64>
                    }
                    [(..=4), .., (1 | 2 | 5)] if log.get(h != 2) => {
                        Some((n) % 100)
                    }
                    p4 => {
                        Some((n) % 100)
                    }
                };
            }
        } else {
            d1 = {
                let mut c5 = 0;
                loop {
                    c5 += 1;
                    if c5 > 2 {
                        log.event(matches!((1, (h) % 100), (1..=3, k) | (k, 4 | 5) if k > 0));
                        break same(vec![8]);
                    }
                    for p8 in vec![g] {}
                    g = log.noisy("n9");
                }
            };
            let mut source10 = vec![g];
            while let Some(mut p13) = { yield_!((log.numbered("n12", 2).into_sum(9)) % 100); source10.pop() } && m != 2 {}
        }
        yield_!((d1.iter().map(|each| each % 10).sum::<i64>()) ^ (m));
        let d14;
        if matches!({
            Some(d1.first().copied().unwrap_or(3) % 100)
        }, Some(k) if k > 2) {
            d14 = if let (1 | 2 | 5) = h && (7) > (h) {
                log.noisy("n15")
            } else {
                log.numbered("n16", 4)
            };
            if !(m >= 1) {
                yield_!(3)
            }
        } else {
            d14 = {
                log.noisy("n17")
            };
        }
        { yield_!((2) - (h)); Some(8) }
    } in [(&[], 0, 7, (log.noisy("g"), 1)), (&[5], 2, 1, (log.numbered("g", 3), 0)), (&[2, 1], 5, 3, (log.numbered("g", 2), 6))]
}

generators! {
    fn seed_31<'a>(log: &'a Log, items: &'a [i64], o: Option<Noisy<'a>>) -> i64 {
        if let None = o {
            let mut c1 = 0;
            while c1 < 1 {
                c1 += 1;
            }
            match yield_from!(countdown(1)) {
                (..=4) if log.get(true) => yield_!(c1,),
                _ => yield_!(2),
                p3 => {}
            }
        } else if (false && false) {}
        let x5 = &mut log.noisy("n4");
        yield_!(Some(((3, Point { x: 5, y: 3 }).1.y) % 100).unwrap_or(maybe((2) * 1).unwrap_or(5)));
        {
            let mut c6 = 0;
            loop {
                c6 += 1;
                if c6 > 2 {
                    let mut d8;
                    d8 = 'l9: {
                        yield_!(7);
                        Pair { left: log.noisy("n10"), right: log.numbered("n11", 5), n: c6 }
                    };
                    break;
                }
                let mut c12 = 0;
                while c12 < 2 && matches!(Some((c6) % 100), Some(k) if k > 2) {
                    c12 += 1;
                    {
                        let mut c14 = 0;
                        'l15: loop {
                            c14 += 1;
                            if c14 > 3 {
                                break 'l15;
                            }
                        }
                    }
                    let mut v17 = log.noisy("n16");
                }
            }
        }
        let mut f18 = { let mut c = 0; move || { c += 1; c } };
        let x20 = &mut log.noisy("n19");
        for p31 in vec![match Some(Some(0)) {
            mut p21 @ Some(Some(_)) => {
                log.noisy("n22")
            }
            Some(p23 @ None) if !(true) => {
                log.noisy("n24")
            }
            mut p25 => log.noisy("n26"),
        }, if false {
            log.numbered("n27", 7)
        } else {
            log.numbered("n28", 4)
        }, log.numbered("n29", 5)] {}
        let mut v33 = match (3..(9) % 9).sum::<i64>() {
            1 | 2 | 5 => {
                yield_!(x20.touch());
                (x5.touch(), (5, false))
            }
            2 => {
                (8, (9, false))
            }
            p32 => {
                (x5.touch(), (x20.touch(), false))
            }
        };
        f18()
    } in [(&[], None), (&[5], Some(log.noisy("o"))), (&[2, 1], Some(log.numbered("o", 2)))]
}

iterators! {
    fn seed_32<'a>(log: &'a Log, items: &'a [i64], n: i64, flag: bool, mut m: i64, o: Option<Noisy<'a>>, (mut g, h): (Noisy<'a>, i64), total: &'a mut i64) {
        g.change();
        let v2: std::vec::IntoIter<i64> = dbg!({
            let f1 = move || { let touch = || g.touch(); touch() };
            vec![(m) % 100, (n) % 100, 5].into_iter()
        });
        if let p6 = ({ yield_!('l3: {
                6
            }); (unsafe {
                let f5 = { let inner = log.numbered("n4", m); move || inner.into_number() };
                (n) % 100
        }) % 100 }) {
            match &mut m {
                (..=4) => {}
                1 | 2 | 5 => yield_!(o.as_ref().map_or(7, |inner| inner.touch())),
                _ => yield_!(o.as_ref().map_or(7, |inner| inner.touch())),
            }
        }
        yield_!(i64::from((matches!(None::<i64>, Some(k) if k > 2) || n != 2)));
        g = match [(m) % 100, (m) % 100, (h) % 100][i64::unsigned_abs((h) % 100) as usize % 3] {
            (3..) => {
                let mut _guard8 = {
                    log.noisy("n7")
                };
                _guard8
            }
            p9 => {
                log.numbered("n10", p9)
            }
        };
        m = log.noisy("n11").touch();
        *total *= ((|| { let k = maybe(n)?; maybe(k + 1) })().unwrap_or(4)) % 100; *total %= 100;
        {
            let mut c12 = 0;
            'l13: loop {
                c12 += 1;
                if c12 > 2 {
                    yield_!((4) ^ (g.into_number()));
                    let mut source14 = vec![(m) % 100].into_iter();
                    while let Some(p16) = source14.next() {}
                    break;
                }
                m = (const { 8 + 4 }) % 100;
                let Some(_) = &o else {
                    let x18 = &log.noisy("n17");
                    break 'l13;
                };
            }
        }
        let mut v27 = match n {
            1 if flag => {
                vec![log.noisy("n19"), log.noisy("n20")]
            }
            1 | 2 | 5 => {
                *total = yield_from!(countdown(2));
                vec![log.numbered("n21", n), log.noisy("n22")]
            }
            p23 => {
                vec![log.noisy("n24"), log.noisy("n25"), log.numbered("n26", m)]
            },
        };
        yield_!(if let [p28 @ _] = &mut v27[..] && let (3..) = &h {
            let p30 = Ok::<Noisy<'a>, Noisy<'a>>(log.numbered("n29", h));
            ((*total)) % 100
        } else {
            (n) % 100
        });
    } in [(&[], 0, false, 7, None, (log.noisy("g"), 1), leak(0)), (&[5], 2, true, 1, Some(log.noisy("o")), (log.numbered("g", 3), 0), leak(3)), (&[2, 1], 5, false, 3, Some(log.numbered("o", 2)), (log.numbered("g", 2), 6), leak(9))]
}

generators! {
    fn seed_33<'a>(log: &'a Log, items: &'a [i64], (mut g, h): (Noisy<'a>, i64), list: Vec<i64>) -> i64 {
        debug_assert!((maybe(3).unwrap_or(5)) < 1_000_000_007);
        let mut p1 = (yield_from!(countdown(2)), if (h <= 4 && true) {
            yield_!(h);
            (h <= 5, g)
        } else {
            (h > 2, { g })
        });
        let (1 | 2 | 5) = h else {
            return log.numbered("n2", 4).touch();
        };
        match 8 {
            1_000_000_007 => todo!("{}", log.get(p1.0)),
            _ => {}
        }
        { yield_!((attempt((h) % 100).map(|k| k + 1).unwrap_or_else(|k| k % 10) + ((h) % 100)) % 100); (same::<i64>(0) as i32 as i64) % 100 }
    } in [(&[], (log.noisy("g"), 1), vec![]), (&[5], (log.numbered("g", 3), 0), vec![4]), (&[2, 1], (log.numbered("g", 2), 6), vec![1, 6, 3])]
}

iterators! {
    fn seed_34<'a>(log: &'a Log, items: &'a [i64], (mut g, h): (Noisy<'a>, i64), total: &'a mut i64) {
        #[cfg(all())]
        {}
        let v2 = {
            if let 3 = h {
                yield_!(h)
            }
            let (..=4) = h else {
                let (1 | 2 | 5) = h else {
                    yield_![h];
                    return;
                };
                return;
            };
            if h >= 4 {
                vec![(h) % 100, (h) % 100].into_iter()
            } else {
                vec![(h) % 100; 2].into_iter()
            }
        };
        match &*total {
            1 | 2 | 5 => {}
            _ => {
                let d3: Result<Noisy<'a>, Noisy<'a>>;
                log.event((*total));
                d3 = if h <= 5 {
                    Ok::<Noisy<'a>, Noisy<'a>>(log.noisy("n4"))
                } else {
                    Err::<Noisy<'a>, Noisy<'a>>(log.noisy("n5"))
                };
            }
        }
    } in [(&[], (log.noisy("g"), 1), leak(0)), (&[5], (log.numbered("g", 3), 0), leak(3)), (&[2, 1], (log.numbered("g", 2), 6), leak(9))]
}

generators! {
    fn seed_35<'a>(log: &'a Log, items: &'a [i64], flag: bool, a: Noisy<'a>, o: Option<Noisy<'a>>, list: Vec<i64>) -> i64 {
        if let Some(p1) = &o {
            let (p2, (p3, mut p4)) = (2, (false, a));
        } else {
            if let p5 = &flag {
                log.event(format!("{:>3}", 2));
            } else if let Ok(p6) = Err::<Noisy<'a>, Shape<'a>>(Shape::Dot) && o.is_none() {} else {}
        }
        if (log.noisy("n7").touch()) > ({
            4
        }) {
            return (i64::from(flag)) - ((attempt(2).map(|k| k + 1).unwrap_or_else(|k| k % 10) + (3)) % 100);
        }
        4
    } in [(&[], false, log.noisy("a"), None, vec![]), (&[5], true, log.numbered("a", 1), Some(log.noisy("o")), vec![4]), (&[2, 1], false, log.numbered("a", 4), Some(log.numbered("o", 2)), vec![1, 6, 3])]
}

generators! {
    fn seed_36<'a>(log: &'a Log, items: &'a [i64], list: Vec<i64>) -> i64 {
        {
            let mut c1 = 0;
            loop {
                c1 += 1;
                if c1 > 1 {
                    break;
                }
                (yield_!(if c1 >= 2 {
                    list.first().copied().unwrap_or(3) % 100
                } else {
                    if c1 > 3 {
                        continue;
                    }
                    (c1) % 100
                }));
            }
        }
        let mut v5: Shape<'a> = same(match -(5) {
            0 => {
                Shape::Both { noisy: log.noisy("n3"), n: 3 }
            }
            p4 => {
                Shape::Circle(0)
            }
        });
        {
            let mut c6 = 0;
            loop {
                c6 += 1;
                if c6 > 1 {
                    break;
                }
                yield_!(9);
            }
        }
        'l8: {
            if (matches!(6, 1 | 3 | 5..=9) || (matches!(v5, Shape::Circle(_) | Shape::Owner(_)) || true)) {
                return ({ let Some(k) = maybe(0) else {
                        if matches!(v5, Shape::Circle(_) | Shape::Owner(_)) {
                            break 'l8;
                        }
                        return 7;
                }; k }) % 100;
            }
            if (i64::max(list.first().copied().unwrap_or(3) % 100, 4)) < ('l0: {
                let x10 = &log.noisy("n9");
                7
            }) {
                break 'l8;
            }
            let v16 = 'l11: {
                let mut source13 = vec![v5, Shape::Circle(1), Shape::Both { noisy: log.numbered("n12", 9), n: 6 }].into_iter();
                while let Some(list) = source13.next() {
                    yield_!(5)
                }
                (Some(9), log.numbered("n15", 7))
            };
        }
        yield_from!(countdown(0))
    } in [(&[], vec![]), (&[5], vec![4]), (&[2, 1], vec![1, 6, 3])]
}

iterators! {
    fn seed_37<'a>(log: &'a Log, items: &'a [i64], flag: bool, a: Noisy<'a>, list: Vec<i64>) {
        yield_from!(list);
        let (p5, mut p6) = right(yield_!((9) + (9)), {
            let mut c1 = 0;
            loop {
                c1 += 1;
                if c1 > 3 {
                    log.event(i64::from(c1 > 1));
                    break same((log.noisy("n3"), (c1) % 100));
                }
                log.event(format!("{:>3}", None::<i64>.unwrap_or((c1) % 100)));
                let u4 = yield_!(log.get(5));
            }
        });
        let r7 = &p6;
    } in [(&[], false, log.noisy("a"), vec![]), (&[5], true, log.numbered("a", 1), vec![4]), (&[2, 1], false, log.numbered("a", 4), vec![1, 6, 3])]
}

fallibles! {
    fn seed_38<'a>(log: &'a Log, items: &'a [i64], mut m: i64, a: Noisy<'a>, (mut g, h): (Noisy<'a>, i64), list: Vec<i64>) of Option<i64> {
        {
            let v6 = 'l1: {
                let v4 = 'l2: {
                    m ^= (m) % 100;
                    Some((9, log.noisy("n3"), g))
                };
                match v4 {
                    _ => {
                        yield_!(maybe(a.into_number()));
                    }
                    _ => {}
                }
                log.noisy("n5")
            };
            log.event(((Point { x: v6.into_number(), ..match -(0) {
                    (3..) => {
                        Point { x: h, y: m }
                    }
                    1 | 2 | 5 => {
                        Point { y: m, x: list.iter().map(|each| each % 10).sum::<i64>() }
                    }
                    1 | 2 | 5 => {
                        Point { y: m, x: 8 }
                    }
                    mut p7 => {
                        yield_!(Some(m));
                        Point { y: 1, x: 6 }
                    }
            } }).y) % 100);
            log.event("e8");
        }
        let r9 = &m;
        let _ = list;
        yield_from!(items.iter().copied().map(maybe));
        let (1 | 2 | 5) = m else {
            return finish();
        };
        yield_!(Some(same::<i64>((if let Some(k) = maybe((m) % 100) { k } else {
            if h == 2 {
                g = log.noisy("n11");
                yield_!(Some(5))
            } else if let ref p12 = h {
                g = log.numbered("n13", m);
            } else {}
            return finish();
        }) % 100) as i16 as i64));
        let v21 = match Some((h) % 100).unwrap_or(0) {
            p14 => {
                vec![log.noisy("n15")].into_iter()
            }
            2 => {
                vec![log.noisy("n16"), log.noisy("n17"), log.noisy("n18")].into_iter()
            }
            g => {
                vec![log.noisy("n19"), log.numbered("n20", m)].into_iter()
            }
        };
        unsafe {}
        yield_!(Some((log.numbered("n22", 6), (h) % 100).1))
    } in [(&[], 7, log.noisy("a"), (log.noisy("g"), 1), vec![]), (&[5], 1, log.numbered("a", 1), (log.numbered("g", 3), 0), vec![4]), (&[2, 1], 3, log.numbered("a", 4), (log.numbered("g", 2), 6), vec![1, 6, 3])]
}

optionals! {
    fn seed_39<'a>(log: &'a Log, items: &'a [i64], n: i64, mut b: Noisy<'a>, total: &'a mut i64, list: Vec<i64>) -> Option<i64> {
        if let p1 @ 1..=6 = n {}
        assert!(n != 2 || true, "never");
        b;
        for p3 in list {}
        if !((*total) <= 0) {
            yield_!(((*total)) % 10);
            macro_rules! m4 { ($value:expr) => { $value + 1 } }
            log.event((9) + m4!(4));
        } else {}
        (yield_!((1..(-(4)) % 9).sum::<i64>()));
        right(yield_!((*total)), same(Some((n) % 100)))
    } in [(&[], 0, log.noisy("b"), leak(0), vec![]), (&[5], 2, log.numbered("b", 3), leak(3), vec![4]), (&[2, 1], 5, log.numbered("b", 2), leak(9), vec![1, 6, 3])]
}

coroutines! {
    fn seed_40<'a>(log: &'a Log, items: &'a [i64], mut b: Noisy<'a>, total: &'a mut i64) resume first -> i64 {
        if let p1 @ 1..=6 = first {} else {
            if matches!(yield_!((*total)), 1 | 3 | 5..=9) {
                return 9;
            }
            *total *= (maybe(((*total)) % 100).and_then(maybe).map_or(0, |k| k * 2)) % 100; *total %= 100;
        }
        *total = log.get(((yield_!((*total))) % 100).min(((|k: i64| if k > 3 { return first; } else { k })(2 + first % 4)) % 100));
        (0..((yield_!(first)) % 100) % 3).for_each(|k| *total += k);
        *total %= 100;
        log.event(format!("{} {first}", 6));
        let mut source5 = left(vec![format!("t2-{}", first), format!("t3-{}", first), format!("t4-{}", first)], first).into_iter();
        while let Some(p7) = source5.next() && (first) <= (6) {
            if (std::mem::replace(&mut b, log.noisy("n8")).into_number()) <= ('l0: {
                0
            }) {
                yield_!(8);
                break;
            }
        }
        let mut p9 = first else {
            return 'l10: {
                7
            };
        };
        let mut v17: String = 'l11: {
            let (..=4) = first else {
                if log.get(first < 0) {
                    break 'l11 String::from("t12") + &(p9).to_string();
                }
                if (true || false) {
                    break 'l11 format!("t13-{}", yield_!(yield_!(first)));
                }
                return Some(9).unwrap_or((first) % 100);
            };
            for p15 in source5 {
                eprintln!("{0} {b:>w$}", (p9) % 100, b = (first) % 100, w = 4);
            }
            left(format!("t16-{}", yield_!(0)), 1)
        };
        'l18: {
            if p9 > 5 && p9 == 5 {}
            (0..((p9) % 100) % 3).for_each(|k| p9 += k);
            p9 %= 100;
            ((*total)) % 100
        }
    } in [(&[], log.noisy("b"), leak(0)), (&[5], log.numbered("b", 3), leak(3)), (&[2, 1], log.numbered("b", 2), leak(9))]
}

optionals! {
    fn seed_41<'a>(log: &'a Log, items: &'a [i64], n: i64) -> Option<i64> {
        let ref r1 = n;
        let f2 = move |k: i64| (k + n) % 100;
        let mut source7 = {
            let mut c3 = 0;
            'l4: loop {
                c3 += 1;
                if c3 > 1 {
                    break 'l4 vec![log.noisy("n5"), log.numbered("n6", 8)];
                }
                _ = n;
            }
        }.into_iter();
        while let Some(f2) = source7.next() {}
        yield_!(({
            let mut c9 = 0;
            loop {
                c9 += 1;
                if c9 > 1 {
                    let v12 = log.noisy("n11");
                    break v12;
                }
            }
        }.into_number()) ^ (i64::min((2..((n) % 100) % 9).sum::<i64>(), if let (Shape::Owner(p14) | Shape::Both { noisy: p14, n: _ }) = (Shape::Owner(log.numbered("n13", n))) {
            let r15 = &p14;
            ((*r1)) % 100
        } else if true {
            if (*r1) == 3 {
                return None::<i64>;
            }
            ((*r1)) % 100
        } else if n >= 3 {
            5
        } else {
            4
        })));
        yield_!(same::<i64>(-({
            log.event(format!("{} {n}", ((*r1)) % 100));
            2
        })) as u8 as i64);
        while let Some(p16) = source7.next() && (p16.touch()) <= (6) {
            yield_!(((|| { let k = maybe(n)?; maybe(k + 1) })().unwrap_or(4)) % 100);
            if (true || false) {} else if let (..=4) = &*r1 {} else {}
        }
        {
            let p17 = n else {
                return Some((n) % 100);
            };
            let r18 = &*r1;
            None::<i64>
        }
    } in [(&[], 0), (&[5], 2), (&[2, 1], 5)]
}

generators! {
    fn seed_42<'a>(log: &'a Log, items: &'a [i64], n: i64, o: Option<Noisy<'a>>, list: Vec<i64>) -> i64 {
        if (yield_from!(countdown(1))) == 1_000_000_007 {
            unimplemented!("{}", log.get(3));
        }
        yield_!(n);
        let mut source1 = vec![same(list)];
        while let Some(p3) = { yield_![(n) - (n)]; source1.pop() } && o.is_none() {
            p3;
            yield_![n]
        }
        #[cfg(any())]
        not_here(match &o {
            p4 => {
                9
            }
            Some(p5) => return yield_from!(countdown(0)),
            n => o.as_ref().map_or(7, |inner| inner.touch()),
        });
        #[cfg(debug_assertions)]
        let k7 = match (3..((n) % 100) % 9).sum::<i64>() {
            1 | 2 | 5 if !(n != 0) => (n) % 100,
            0 if matches!(Some((n) % 100), Some(k) if k > 2) => 7,
            p6 => {
                (n) % 100
            }
        };
        log.event(k7);
        (yield_from!(countdown(2))) - (match n {
            (3..) => {
                let v9 = log.noisy("n8");
                (n) % 100
            }
            _ => return (i64::from(((5)..=9).contains(&(4)))) % 100,
        })
    } in [(&[], 0, None, vec![]), (&[5], 2, Some(log.noisy("o")), vec![4]), (&[2, 1], 5, Some(log.numbered("o", 2)), vec![1, 6, 3])]
}

iterators! {
    fn seed_43<'a>(log: &'a Log, items: &'a [i64]) {
        let v3 = 'l1: {
            same(Some((6, log.numbered("n2", 9))))
        };
        assert!(!((matches!(Some(6), Some(k) if k > 2) && (true || true))) || true, "never");
        match (unsafe {
            yield_!(1);
            2
        }) % 100 {
            (3..) => yield_!(7),
            1 | 2 | 5 if v3.is_none() => yield_!(1),
            v3 => return,
        }
    } in [(&[]), (&[5]), (&[2, 1])]
}

fallibles! {
    fn seed_44<'a>(log: &'a Log, items: &'a [i64], n: i64, a: Noisy<'a>, total: &'a mut i64) of Result<i64, i64> {
        for p7 in vec![match (3..(9) % 9).sum::<i64>() {
            (..=4) => Some((n) % 100),
            p1 @ (2 | 4) => Some((n) % 100),
            p2 => {
                *total = (n) % 100;
                Some((p2) % 100)
            }
        }, 'l3: {
            log.event(format!("{:>3}", (n) % 100));
            Some((n) % 100)
        }, match (n) % 10 {
            p4 @ 1..=6 if log.get(p4 == 1) => {
                Some((p4) % 100)
            }
            p5 => Some((p5) % 100),
        }] {
            for n in vec![log.noisy("n8"), log.numbered("n9", n)] {
                yield_!(Ok((i64::from(p7.is_some())) + (i64::from(p7.is_some()))));
                let p7: std::vec::IntoIter<Noisy<'a>> = vec![{ n }, log.numbered("n11", 4), log.noisy("n12")].into_iter();
                yield_!(Ok((*total)))
            }
            yield_!(attempt((((*total)) - (8)) % 100))
        }
    } in [(&[], 0, log.noisy("a"), leak(0)), (&[5], 2, log.numbered("a", 1), leak(3)), (&[2, 1], 5, log.numbered("a", 4), leak(9))]
}

coroutines! {
    fn seed_45<'a>(log: &'a Log, items: &'a [i64], (mut g, h): (Noisy<'a>, i64)) resume first -> i64 {
        log.event(matches!((((yield_!(first)) ^ (first)) % 100, None::<i64>.unwrap_or((h) % 100)), (1..=3, k) | (k, 4 | 5) if k > 0));
        {
            let mut c1 = 0;
            'l2: loop {
                c1 += 1;
                if c1 > 3 {
                    break 'l2;
                }
                let r3 = &mut g;
                for mut c1 in vec![(log.noisy("n4"), 3, (first) % 100)] {
                    let v11: ([Noisy<'a>; 2], (bool, bool, i64), Noisy<'a>) = if let 2 = c1.2 {
                        ([log.numbered("n5", c1.1), log.noisy("n6")], (first <= 5, h == 2, (first) % 100), log.numbered("n7", 6))
                    } else {
                        ([log.numbered("n8", c1.2), log.numbered("n9", c1.1)], (true, h < 2, 5), log.noisy("n10"))
                    };
                }
                match None::<i64>.unwrap_or((yield_!(c1)) % 100) {
                    1_000_000_007 => unreachable!("{}", (first) % 100),
                    _ => {}
                }
            }
        }
        g = {
            let mut c12 = 0;
            loop {
                c12 += 1;
                if c12 > 2 {
                    yield_!(g.into_number());
                    break log.numbered("n14", first);
                }
            }
        };
        'l15: {
            (first) % 100
        }
    } in [(&[], (log.noisy("g"), 1)), (&[5], (log.numbered("g", 3), 0)), (&[2, 1], (log.numbered("g", 2), 6))]
}

fallibles! {
    fn seed_46<'a>(log: &'a Log, items: &'a [i64], n: i64) of Option<i64> {
        match (n) % 10 {
            mut p1 @ 1..=6 => {
                log.event(format!("{} {n}", (n) % 100));
            }
            _ => return finish(),
            n => yield_![Some('l2: {
                (n) % 100
            })],
        }
        let n = log.numbered("n3", same::<i64>({
            let mut c4 = 0;
            'l5: loop {
                c4 += 1;
                if c4 > 1 {
                    break 'l5 0;
                }
            }
        }) as i32 as i64);
        log.event(format!("{number}", number = 4));
        yield_!(Some(same::<i64>(6) as i16 as i64))
    } in [(&[], 0), (&[5], 2), (&[2, 1], 5)]
}

fallibles! {
    fn seed_47<'a>(log: &'a Log, items: &'a [i64], n: i64, o: Option<Noisy<'a>>) of Result<i64, i64> {
        let mut v4: Vec<i64> = if matches!(i64::max(2, (n) % 100), 1 | 3 | 5..=9) {
            match (n) % 100 {
                p1 if matches!(None::<i64>, Some(k) if k > 2) => yield_!(Ok(8)),
                (1 | 2 | 5) if n >= 0 => yield_!(Ok(n)),
                p2 => return finish(),
            }
            yield_!(Ok(n));
            vec![8]
        } else if let p3 = dbg!(Err::<Box<i64>, [i64; 2]>([5, 5])) {
            vec![1]
        } else {
            vec![4]
        };
        if let Err([.., (1 | 2 | 5)]) = ({
            let mut c5 = 0;
            'l6: loop {
                c5 += 1;
                if c5 > 2 {
                    break 'l6 left(Ok::<Vec<Noisy<'a>>, [i64; 2]>(vec![log.numbered("n7", n)]), 6);
                }
            }
        }) && o.is_some() {}
        if matches!('l8: {
            (yield_!(Ok(2)));
            None::<i64>
        }, Some(k) if k > 2) {
            if let [.., (..=4)] = &v4[..] {
                drop(o);
            }
            yield_!(Ok(if matches!(Some(v4.iter().filter(|each| **each > 3).count() as i64), Some(k) if k > 2) {
                (n) % 100
            } else {
                let _ = 3;
                (n) % 100
            }));
            let v9 = v4;
            return finish();
        }
        print!("{} {}", ((log.numbered("n10", n).into_number()) + (log.noisy("n11").touch())) % 100, (same::<i64>(4) as u8 as i64) % 100);
        if (o.is_none() && true) {
            return finish();
        }
        match o {
            Some(p12) => {
                if n == 3 {
                    return finish();
                }
            }
            _ => yield_!(Ok(n)),
        }
        yield_!(Ok((v4.iter().copied().max().unwrap_or(6) % 100) % 100),)
    } in [(&[], 0, None), (&[5], 2, Some(log.noisy("o"))), (&[2, 1], 5, Some(log.numbered("o", 2)))]
}

generators! {
    fn seed_48<'a>(log: &'a Log, items: &'a [i64], n: i64, o: Option<Noisy<'a>>) -> i64 {
        let (3..) = n else {
            let u3 = yield_!({
                let mut c1 = 0;
                loop {
                    c1 += 1;
                    if c1 > 2 {
                        if n < 4 && let (3..) = c1 {} else {}
                        break (c1) % 100;
                    }
                }
            });
            return (n) % 100;
        };
        (2) + ((Some(5).map(|k| k ^ n).filter(|k| k % 2 == 0).unwrap_or(3)) % 100)
    } in [(&[], 0, None), (&[5], 2, Some(log.noisy("o"))), (&[2, 1], 5, Some(log.numbered("o", 2)))]
}

fallibles! {
    fn seed_49<'a>(log: &'a Log, items: &'a [i64], mut m: i64, mut b: Noisy<'a>) of Option<i64> {
        log.event(format!("{:?}", Point { #[cfg(debug_assertions)] x: (sum3('l1: {
                let mut v3 = (b, log.noisy("n2"));
                v3.0.touch()
        }, maybe((m) % 100)?, ((((m) % 100)..).nth(2).unwrap_or((m) % 100)) % 100)) % 100, #[cfg(any())] z: 3, y: ((0) + (m)) % 100 }));
        let (..=4) = m else {
            match &m {
                p5 if (m) >= (0) => {
                    log.event("e6");
                }
                (..=4) if m == 5 => {}
                b => yield_!(Some(5)),
            }
            return finish();
        };
        yield_!(Some(-(1)))
    } in [(&[], 7, log.noisy("b")), (&[5], 1, log.numbered("b", 3)), (&[2, 1], 3, log.numbered("b", 2))]
}

fallibles! {
    fn seed_50<'a>(log: &'a Log, items: &'a [i64], mut b: Noisy<'a>) of Result<i64, i64> {
        match (({ yield_!(Ok(b.into_number())); sum3 })(5, 9, 2)) % 100 {
            (1 | 2 | 5) if (true || true) => {
                _ = (unsafe {
                    9
                }) % 100;
                yield_!(Ok(attempt_small(4)?));
            }
            p1 => {}
        }
        match (2) * 1 {
            (3..) => {
                if true {}
                match 5 {
                    p2 @ 1..=6 => {
                        let v4 = log.numbered("n3", p2);
                    }
                    p5 if log.get(p5 <= 3) => {}
                    p6 => yield_!(Ok(p6),),
                }
            }
            p7 => yield_!(Ok(if p7 <= 0 {
                1
            } else {
                (p7) % 100
            })),
            p8 @ 1..=6 => {}
            p9 => {
                let mut b: ((Noisy<'a>, Noisy<'a>), Point, i64) = 'l10: {
                    ((log.noisy("n11"), log.noisy("n12")), Point { x: 2, y: p9 }, (p9) % 100)
                };
                'l13: {}
            }
        }
        let p14 = ((maybe(8).zip(Some((match maybe(8) { Some(k) if k > 1 => k, Some(k) => -k, None => {
                if true {
                    return finish();
                }
                return finish();
        } }) % 100)).map(|(k, l)| k - l).unwrap_or(6)) % 100) else {
            return finish();
        };
        for p16 in (0..3).rev() {
            yield_!(Ok((4) - (p14)))
        }
        (b, _) = {
            let mut c17 = 0;
            loop {
                c17 += 1;
                if c17 > 2 {
                    break (log.noisy("n19"), log.noisy("n20"));
                }
            }
        };
    } in [(&[], log.noisy("b")), (&[5], log.numbered("b", 3)), (&[2, 1], log.numbered("b", 2))]
}

fallibles! {
    fn seed_51<'a>(log: &'a Log, items: &'a [i64], n: i64, mut m: i64, mut b: Noisy<'a>, total: &'a mut i64, list: Vec<i64>) of Result<i64, i64> {
        assert!((n < 0 || ((b.into_number()) + (n)) != (vec![((*total)) % 100, (m) % 100, 9][i64::unsigned_abs(1) as usize % 3])) || true, "never");
        log.event("e1");
        let v6 = left(same(if n > 4 {
            let (Ok(p3) | Err(p3)) = Err::<Noisy<'a>, Noisy<'a>>(log.noisy("n2"));
            vec![log.numbered("n4", n), p3].into_iter()
        } else {
            vec![log.noisy("n5")].into_iter()
        }), same::<i64>((unsafe {
            (m) % 100
        }) % 100) as i32 as i64);
        let mut v7 = list.into_iter();
    } in [(&[], 0, 7, log.noisy("b"), leak(0), vec![]), (&[5], 2, 1, log.numbered("b", 3), leak(3), vec![4]), (&[2, 1], 5, 3, log.numbered("b", 2), leak(9), vec![1, 6, 3])]
}

iterators! {
    fn seed_52<'a>(log: &'a Log, items: &'a [i64], mut m: i64, o: Option<Noisy<'a>>) {
        let mut c1 = 0;
        while c1 < 3 {
            c1 += 1;
        }
        {}
        let d3: (bool, i64, Noisy<'a>);
        yield_!(((Point { x: (c1) % 100, ..if true && let 0 = c1 {
                Point { x: 6, y: c1 }
            } else {
                Point { y: m, x: c1 }
        } }).y) % 100);
        d3 = (c1 > 0, (m) % 100, log.noisy("n4"));
        for p7 in vec![log.numbered("n5", d3.1)] {
            if c1 <= 0 {
                return;
            }
        }
    } in [(&[], 7, None), (&[5], 1, Some(log.noisy("o"))), (&[2, 1], 3, Some(log.numbered("o", 2)))]
}

generators! {
    fn seed_53<'a>(log: &'a Log, items: &'a [i64], n: i64, a: Noisy<'a>) -> i64 {
        yield_!(if let p1 @ 1..=6 = n {
            log.event("e2");
            (n) % 100
        } else {
            (n) % 100
        });
        match (n) % 100 {
            1_000_000_007 => panic!("{}", right(yield_!((((a.touch())..=((n) % 100) % 9).sum::<i64>()) % 100), (8..((n) % 100) % 9).sum::<i64>())),
            _ => {}
        }
        if let (3..) = &n {
            log.event(format_args!("{}-{:?}", (n) % 100, 6));
            yield_!(n)
        }
        let Pair { left: p4, right: a, n: p5 } = right(yield_!(n), Pair { left: a, n: n, right: log.numbered("n3", n) });
        yield_from!(countdown(1))
    } in [(&[], 0, log.noisy("a")), (&[5], 2, log.numbered("a", 1)), (&[2, 1], 5, log.numbered("a", 4))]
}

coroutines! {
    fn seed_54<'a>(log: &'a Log, items: &'a [i64], total: &'a mut i64) resume first -> i64 {
        let _ = yield_!({
            let v6 = match (first) >= (3) {
                true => {
                    (2).to_string()
                }
                false => {
                    yield_from!(vec![yield_!(8)]);
                    format!("t2-{}", 1)
                }
                true if !(first >= 5) => {
                    String::from("t3") + &(first).to_string()
                }
                p4 => {
                    (8).to_string()
                }
            };
            (8..((first) % 100) % 9).sum::<i64>()
        });
        'l7: {
            for p8 in (0..2).map(|k| k * 2) {}
            ((*total)) % 100
        }
    } in [(&[], leak(0)), (&[5], leak(3)), (&[2, 1], leak(9))]
}

generators! {
    fn seed_55<'a>(log: &'a Log, items: &'a [i64], mut m: i64, a: Noisy<'a>, total: &'a mut i64) -> i64 {
        match (const { 1 + 0 }) % 100 {
            1_000_000_007 => unimplemented!("{}", maybe((const { 0 + 4 }) % 100).unwrap_or(5)),
            _ => {}
        }
        match log.get(2) {
            p1 if (*total) <= 0 => yield_!(((|k: i64| if k > 3 { return m; } else { k })(2 + m % 4)) % 100),
            total => return (m) % 100,
        }
        match ((*total)) % 100 {
            1_000_000_007 => unimplemented!("{}", (yield_!((a.touch()) % 10,), log.numbered("n2", 1).into_number()).1),
            _ => {}
        }
        (i64::from((((m) % 100)..=9).contains(&(if let (3..) = m && (*total) <= 1 {
            1
        } else {
            ((*total)) % 100
        })))) % 100
    } in [(&[], 7, log.noisy("a"), leak(0)), (&[5], 1, log.numbered("a", 1), leak(3)), (&[2, 1], 3, log.numbered("a", 4), leak(9))]
}

coroutines! {
    fn seed_56<'a>(log: &'a Log, items: &'a [i64], mut m: i64, a: Noisy<'a>, total: &'a mut i64) resume first -> i64 {
        if (m < 4 && (a.touch()) >= (m)) {
            yield_!(m,);
            let r1 = &a;
            if let (1 | 2 | 5) = *total {
                m += 2;
            }
            return {
                Some((first) % 100)
            }.unwrap_or((first) % 100);
        }
        let r2 = &first;
        let mut source7 = vec![{
            let mut c3 = 0;
            'l4: loop {
                c3 += 1;
                if c3 > 3 {
                    break 'l4 (m).to_string();
                }
                yield_!(8,);
            }
        }, {
            format!("t6-{}", 5)
        }];
        while let Some(p9) = source7.pop() {}
        let m: Point = ({ yield_!(Some((m) % 100).unwrap_or((yield_!(m)) % 100)); {
                Point { y: 4, x: a.into_number() }
        } }, yield_!(first)).0;
        source7.push(match first {
            p10 if (6) <= (source7.len() as i64) => {
                let v11 = first >= 0;
                (m.y).to_string()
            }
            1 | 2 | 5 => {
                ((*total)).to_string()
            }
            p14 => {
                String::from("t15") + &(6).to_string()
            }
            p16 => return if true {
                source7.len() as i64
            } else {
                source7.len() as i64
            },
        });
        (match maybe(((*total)) % 100) { Some(k) if k > 1 => k, Some(k) => -k, None => {
                return ((first) ^ (source7.len() as i64)) % 100;
        } }) % 100
    } in [(&[], 7, log.noisy("a"), leak(0)), (&[5], 1, log.numbered("a", 1), leak(3)), (&[2, 1], 3, log.numbered("a", 4), leak(9))]
}

coroutines! {
    fn seed_57<'a>(log: &'a Log, items: &'a [i64], flag: bool, a: Noisy<'a>, total: &'a mut i64) resume first -> i64 {
        yield_![({
            0
        }) + (-(same::<i64>(1) as u8 as i64))];
        if ((unsafe {
            (first) % 100
        }) % 100) != (i64::from((*total) > 0)) && matches!(left(Some(a.into_number()), 4), Some(k) if k > 2) {} else {}
        match match &flag {
            p1 if log.get(flag) => {
                0
            }
            true => {
                (first) % 100
            }
            p2 => {
                9
            }
        } {
            1 | 2 | 5 => {}
            p3 => {}
            p4 => {}
        }
        (write(&mut log.numbered("n5", first), (yield_!(first)) % 100)) % 100
    } in [(&[], false, log.noisy("a"), leak(0)), (&[5], true, log.numbered("a", 1), leak(3)), (&[2, 1], false, log.numbered("a", 4), leak(9))]
}

generators! {
    fn seed_58<'a>(log: &'a Log, items: &'a [i64], n: i64, a: Noisy<'a>, o: Option<Noisy<'a>>, (mut g, h): (Noisy<'a>, i64), total: &'a mut i64, list: Vec<i64>) -> i64 {
        log.event(format!("{} {n}", (same::<i64>((({
            list.first().copied().unwrap_or(3) % 100
        }) + ((1) + (g.touch()))) % 100) as u16 as i64) % 100));
        let v2 = if let (..=4) = &*total {
            Some(Some(g.touch()))
        } else {
            for _ in (0..3).map(|k| k * 2) {
                if n < 3 {
                    continue;
                }
            }
            Some(None::<i64>)
        };
        for mut p4 in 0..(g.touch()) % 4 {
            let mut v6 = dbg!('l5: {
                yield_!(2);
                Shape::Both { noisy: { g }, n: p4 }
            });
            g = log.noisy("n7");
        }
        yield_!(o.as_ref().map_or(7, |inner| inner.touch()));
        yield_!(h);
        let ref p8 = o else {
            return (((h) * 4) * 1) % 100;
        };
        let mut v9: (Result<Noisy<'a>, bool>, [i64; 2]) = if false {
            (Err::<Noisy<'a>, bool>(h == 2), [2; 2])
        } else if n == 3 && h > 5 {
            (Ok::<Noisy<'a>, bool>(g), [(h) % 100, (h) % 100])
        } else {
            (Err::<Noisy<'a>, bool>(h <= 1), [4, (h) % 100])
        };
        a.touch()
    } in [(&[], 0, log.noisy("a"), None, (log.noisy("g"), 1), leak(0), vec![]), (&[5], 2, log.numbered("a", 1), Some(log.noisy("o")), (log.numbered("g", 3), 0), leak(3), vec![4]), (&[2, 1], 5, log.numbered("a", 4), Some(log.numbered("o", 2)), (log.numbered("g", 2), 6), leak(9), vec![1, 6, 3])]
}

generators! {
    fn seed_59<'a>(log: &'a Log, items: &'a [i64], flag: bool, mut m: i64, total: &'a mut i64) -> i64 {
        if matches!((yield_!(m), (m) % 100).1, 1 | 3 | 5..=9) {
            if let _ = m {}
            log.event(format!("{number}", number = (m) % 100));
            return (attempt(((*total)) % 100).map(|k| k + 1).unwrap_or_else(|k| k % 10) + ((log.numbered("n1", m).touch()) % 100)) % 100;
        }
        (m) % 100
    } in [(&[], false, 7, leak(0)), (&[5], true, 1, leak(3)), (&[2, 1], false, 3, leak(9))]
}

generators! {
    fn seed_60<'a>(log: &'a Log, items: &'a [i64], n: i64, (mut g, h): (Noisy<'a>, i64)) -> i64 {
        let p1 = h else {
            return log.get(((h) * 0) % 100);
        };
        g = g;
        #[cfg(debug_assertions)]
        log.event((n) % 100);
        if h > 4 && let p3 = Some(g) {
            let mut v5: Noisy<'a> = log.noisy("n4");
        } else if true {
            yield_!(n)
        }
        ('l6: {
            (n) % 100
        }) + ({ yield_!(0); (p1) % 100 })
    } in [(&[], 0, (log.noisy("g"), 1)), (&[5], 2, (log.numbered("g", 3), 0)), (&[2, 1], 5, (log.numbered("g", 2), 6))]
}

iterators! {
    fn seed_61<'a>(log: &'a Log, items: &'a [i64], (mut g, h): (Noisy<'a>, i64)) {
        for (p4, _) in vec![if let 2 = 5 && h <= 5 {
            yield_!(h);
            String::from("t1") + &(g.into_number()).to_string()
        } else {
            (h).to_string()
        }].into_iter().enumerate().map(|(at, each)| (each, at as i64)) {
            let x6 = &log.noisy("n5");
            let v7 = ({
                yield_!(h);
                (h) % 100
            }) == (maybe((h) % 100).unwrap_or(5));
        }
        yield_!(0)
    } in [(&[], (log.noisy("g"), 1)), (&[5], (log.numbered("g", 3), 0)), (&[2, 1], (log.numbered("g", 2), 6))]
}

iterators! {
    fn seed_62<'a>(log: &'a Log, items: &'a [i64], n: i64, (mut g, h): (Noisy<'a>, i64)) {
        let r1 = &g;
        let mut v12 = match yield_from!(countdown(0)) {
            p2 @ 1..=6 => {
                vec![log.noisy("n3"), log.numbered("n4", 4)].into_iter()
            }
            0 => {
                yield_!(right(yield_!(8), (n) % 100));
                let u5 = yield_!((*same(&((h) % 100))) % 100);
                vec![log.numbered("n6", 3), log.noisy("n7"), log.numbered("n8", 6)].into_iter()
            }
            p9 => {
                yield_!((log.noisy("n10"), (h) % 100).1);
                vec![log.noisy("n11")].into_iter()
            }
        };
        if matches!(Some((h) % 100), Some(k) if k > 2) {
            match g.touch() {
                1_000_000_007 => todo!("{}", 4),
                _ => {}
            }
            yield_!(h)
        } else {
            log.event(format!("{} {n}", if false {
                let mut v13 = None::<i64>;
                5
            } else {
                1
            }));
            yield_!(n)
        }
        yield_!(if h <= 0 && n < 2 {
            let d14;
            if true {
                d14 = None::<i64>;
                let f16 = { let inner = log.noisy("n15"); move || inner.into_number() };
            } else {
                d14 = Some((h) % 100);
            }
            5
        } else {
            (n) % 100
        })
    } in [(&[], 0, (log.noisy("g"), 1)), (&[5], 2, (log.numbered("g", 3), 0)), (&[2, 1], 5, (log.numbered("g", 2), 6))]
}

fallibles! {
    fn seed_63<'a>(log: &'a Log, items: &'a [i64], n: i64, a: Noisy<'a>) of Option<i64> {
        log.event("e1");
        log.event(format!("{} {n}", ((((same::<i64>(i64::from(false)) as u16 as i64) % 100)..(a.touch())).start) % 100));
        let mut v4: i64 = if n == 1 {
            let mut p2 = n else {
                yield_!(Some(4),);
                return finish();
            };
            if p2 <= 3 && let 3 = n {} else {}
            a.touch()
        } else {
            if n > 5 && false {
                log.event("e3");
            } else {}
            (n) % 100
        };
        let p5 = (if (v4) < (8) && v4 <= 3 {
            v4 = (n) % 100;
            a
        } else {
            yield_!(Some(n));
            a
        }, (n) % 100);
        let v9 = right(yield_!(Some((log.numbered("n6", p5.1).into_sum(5)) % 100)), left({ yield_!(Some(v4)); [(log.numbered("n7", p5.1), p5.1, (n) % 100), (log.numbered("n8", n), p5.1, (n) % 100)] }, (4) * 2));
        if (2) == (9) {
            return finish();
        }
    } in [(&[], 0, log.noisy("a")), (&[5], 2, log.numbered("a", 1)), (&[2, 1], 5, log.numbered("a", 4))]
}

coroutines! {
    fn seed_64<'a>(log: &'a Log, items: &'a [i64], mut m: i64, a: Noisy<'a>) resume first -> i64 {
        yield_![(Some((first) % 100).map(|k| k ^ first).filter(|k| k % 2 == 0).unwrap_or(3)) % 100];
        match &first {
            0 if first >= 1 => {}
            p1 => {}
        }
        let f2 = move || a.touch();
        let 2 = m else {
            return (yield_!((first) + (4))) % 100;
        };
        { m = log.noisy("n3").touch(); m }
    } in [(&[], 7, log.noisy("a")), (&[5], 1, log.numbered("a", 1)), (&[2, 1], 3, log.numbered("a", 4))]
}

fallibles! {
    fn seed_65<'a>(log: &'a Log, items: &'a [i64], n: i64, mut b: Noisy<'a>, o: Option<Noisy<'a>>, (mut g, h): (Noisy<'a>, i64), list: Vec<i64>) of Option<i64> {
        g = g;
        if o.is_none() {
            match o {
                Some(mut n) => {
                    log.event(h);
                }
                p1 => yield_![Some(8)],
            }
        }
        match n {
            n @ 1..=6 => yield_!(Some(n)),
            _ => {}
        }
        yield_!(Some(7))
    } in [(&[], 0, log.noisy("b"), None, (log.noisy("g"), 1), vec![]), (&[5], 2, log.numbered("b", 3), Some(log.noisy("o")), (log.numbered("g", 3), 0), vec![4]), (&[2, 1], 5, log.numbered("b", 2), Some(log.numbered("o", 2)), (log.numbered("g", 2), 6), vec![1, 6, 3])]
}

iterators! {
    fn seed_66<'a>(log: &'a Log, items: &'a [i64], o: Option<Noisy<'a>>) {
        if let ref p1 = o {
            let v4 = match yield_from!(countdown(1)) {
                p2 => {
                    if p2 == 3 {
                        return;
                    }
                    [Some((p2) % 100); 2]
                }
                1 | 2 | 5 => [Some(8), Some(p1.as_ref().map_or(7, |inner| inner.touch()))],
                p3 => [None::<i64>, Some((p3) % 100)],
            };
            {
                log.event("e5");
            }
            yield_!(1,)
        }
        log.event("e6");
        {
            let mut c7 = 0;
            'l8: loop {
                c7 += 1;
                if c7 > 3 {
                    let mut source9 = vec![Some(false); 2].into_iter();
                    while let Some(mut p11) = source9.next() {
                        let r12 = &c7;
                        yield_!((*r12))
                    }
                    if let (3..) = c7 {} else {}
                    break 'l8;
                }
            }
        }
        yield_!((const { 3 + 9 }) % 100)
    } in [(&[], None), (&[5], Some(log.noisy("o"))), (&[2, 1], Some(log.numbered("o", 2)))]
}

optionals! {
    fn seed_67<'a>(log: &'a Log, items: &'a [i64], flag: bool, o: Option<Noisy<'a>>) -> Result<i64, i64> {
        let mut p5 = match flag {
            false if !(true) => {
                log.event((1..(5) % 9).sum::<i64>());
                [log.numbered("n1", 4), log.noisy("n2")]
            }
            _ => {
                [log.noisy("n3"), log.noisy("n4")]
            }
        };
        'l6: {
            yield_!((i64::from(((o.as_ref().map_or(7, |inner| inner.touch()))..=9).contains(&(p5[1].touch())))) % 100)
        }
        if flag {
            yield_!(8);
            for mut p9 in vec![vec![log.numbered("n7", 6), log.numbered("n8", 6)]] {
                let v12 = if flag {
                    yield_!(6);
                    (7).to_string()
                } else {
                    format!("t11-{}", 0)
                };
                yield_!(v12.len() as i64)
            }
            return {
                Ok::<i64, i64>(2)
            };
        }
        p5 = p5;
        let u15 = yield_!((match maybe((maybe(log.noisy("n13").into_number()).zip(Some((const { 6 + 0 }) % 100)).map(|(k, l)| k - l).unwrap_or(6)) % 100) { Some(k) if k > 1 => k, Some(k) => -k, None => {
                return if (o.is_none() || o.is_none()) {
                    Ok::<i64, i64>(p5[1].touch())
                } else {
                    let v14: bool = true;
                    Err::<i64, i64>(6)
                };
        } }) % 100);
        yield_!(match o {
            Some(p16 @ _) if matches!(3, 1 | 3 | 5..=9) => {
                None::<i64>
            }
            Some(mut p17) if log.get(flag) => {
                Some(9)
            }
            None => {
                let mut v19: Shape<'a> = Shape::Owner(log.numbered("n18", 0));
                Some(1)
            }
            p20 => {
                Some(p20.as_ref().map_or(7, |inner| inner.touch()))
            }
        }.unwrap_or((9..((0).max(p5[1].touch())) % 9).sum::<i64>()));
        {
            yield_![9]
        }
        yield_!((*same(&(9))) % 100);
        if let Shape::Owner(p22) = same(Shape::Owner(log.noisy("n21"))) {
            Err::<i64, i64>(6)
        } else {
            Err::<i64, i64>(1)
        }
    } in [(&[], false, None), (&[5], true, Some(log.noisy("o"))), (&[2, 1], false, Some(log.numbered("o", 2)))]
}

iterators! {
    fn seed_68<'a>(log: &'a Log, items: &'a [i64], n: i64, flag: bool, o: Option<Noisy<'a>>) {
        match 6 {
            0 => yield_!(n),
            p1 => {}
        }
        let false = &flag else {
            for p2 in items.iter().copied() {}
            let mut source3 = vec![(n) % 100, (n) % 100, 8].into_iter();
            while let Some(p5) = { yield_!((attempt((n) % 100).map(|k| k + 1).unwrap_or_else(|k| k % 10) + (6)) % 100); source3.next() } {
                _ = ((n) % 100).max(o.as_ref().map_or(7, |inner| inner.touch()));
            }
            return;
        };
        {}
        debug_assert_ne!((n) % 100, 1_000_000_007);
        log.event((n) % 100);
        yield_!(i64::from(o.is_some()))
    } in [(&[], 0, false, None), (&[5], 2, true, Some(log.noisy("o"))), (&[2, 1], 5, false, Some(log.numbered("o", 2)))]
}

fallibles! {
    fn seed_69<'a>(log: &'a Log, items: &'a [i64], flag: bool, (mut g, h): (Noisy<'a>, i64), total: &'a mut i64) of Option<i64> {
        if let p1 = flag && !((g.into_number()) == ((*total))) {} else {
            yield_!(Some(8))
        }
        if (*total) <= 2 {
            return finish();
        }
        (0..((maybe(((*total)) % 100).or(Some(((*total)) % 100)).map_or_else(|| 3, |k| k % 50)) % 100) % 3).for_each(|k| *total += k);
        *total %= 100;
        let x3 = &log.noisy("n2");
        macro_rules! m4 { ($value:expr) => { $value + 1 } }
        log.event((((*total = if let false = &flag {
            ((*total)) % 100
        } else {
            x3.touch()
        }, None::<i64>.unwrap_or((h) % 100)).1) % 100) + m4!(4));
        match flag {
            true => {}
            true => {
                yield_from!(items.iter().copied().map(maybe));
            }
            p5 => {
                _ = 7;
                yield_!(maybe(x3.touch()))
            }
        }
        yield_!(Some((8..((h) % 100) % 9).sum::<i64>()))
    } in [(&[], false, (log.noisy("g"), 1), leak(0)), (&[5], true, (log.numbered("g", 3), 0), leak(3)), (&[2, 1], false, (log.numbered("g", 2), 6), leak(9))]
}

generators! {
    fn seed_70<'a>(log: &'a Log, items: &'a [i64]) -> i64 {
        let u2 = yield_!(same::<i64>(((log.numbered("n1", 9), 6).1) + (if false {
            9
        } else {
            0
        })) as i16 as i64);
        log.event((sum3((1) + (4), (*Box::new(6)) % 100, yield_from!(countdown(0)))) ^ ((-(7)) % 10));
        'l3: {
            unsafe {
                let f4 = move |k: i64| (k + 7) % 100;
                yield_!(3)
            }
            let false = ((right(yield_!(2), 2)) == (log.numbered("n5", 9).into_number())) else {
                return (same::<i64>(4) as u16 as i64) % 100;
            };
        }
        debug_assert!(((((6)..=(9) % 9).sum::<i64>()) % 100) < 1_000_000_007);
        assert_ne!(yield_from!(countdown(2)), 1_000_000_007, "{}", 3);
        if ({
            let v7 = right(yield_!(0), vec![log.noisy("n6")].into_iter());
            log.event(format!("{:>3}", (9) + (9)));
            4
        }) == 1_000_000_007 {
            unreachable!("{}", (({
                let mut c8 = 0;
                loop {
                    c8 += 1;
                    if c8 > 1 {
                        break Point { y: 5, x: c8 };
                    }
                    yield_!(c8);
                }
            }).x) % 100);
        }
        let mut c10 = 0;
        while c10 < 1 && log.get(matches!(Some((c10) % 100), Some(k) if k > 2)) {
            c10 += 1;
            if let _ = c10 {
                yield_!(c10,)
            }
        }
        ((i64::min(9, 5)) + ((c10) - (c10))) % 100
    } in [(&[]), (&[5]), (&[2, 1])]
}

generators! {
    fn seed_71<'a>(log: &'a Log, items: &'a [i64]) -> i64 {
        let x2 = &mut log.noisy("n1");
        if (({ let Some(k) = maybe(0) else {
                yield_!(0);
                return 6;
        }; k }) % 100) >= (right(yield_!(6), x2.touch())) {
            yield_!(sum3(9, x2.touch(), 1));
        } else {
            yield_!(2)
        }
        *x2 = {
            let mut c3 = 0;
            loop {
                c3 += 1;
                if c3 > 2 {
                    break ('l5: {
                        yield_!(4);
                        log.numbered("n6", c3)
                    });
                }
                let _ = yield_!((maybe((sum3((c3) % 100, (c3) % 100, 7)) % 100).or(Some((c3) % 100)).map_or_else(|| 3, |k| k % 50)) % 100);
                let v9 = {
                    *x2 = {
                        log.noisy("n7")
                    };
                    log.noisy("n8")
                };
            }
        };
        let d10;
        d10 = match 8 {
            d10 if !(d10 <= 2) => {
                *x2 = log.numbered("n11", 1);
                Shape::Circle(3)
            }
            1 | 2 | 5 => {
                Shape::Circle(2)
            }
            p12 => {
                Shape::Both { noisy: log.numbered("n13", 1), n: 9 }
            }
            x2 => Shape::Circle(x2),
        };
        let mut x2 = if ((yield_!(5), 3).1) >= (maybe(8).unwrap_or(5)) {
            *x2 = match (sum3(4, 1, 4)) % 100 {
                1 | 2 | 5 => {
                    log.numbered("n14", 6)
                }
                mut p15 => log.numbered("n16", 3),
            };
            Some(9)
        } else {
            Some(x2.touch())
        };
        i64::from(matches!(1, 1 | 3 | 5..=9))
    } in [(&[]), (&[5]), (&[2, 1])]
}

iterators! {
    fn seed_72<'a>(log: &'a Log, items: &'a [i64], flag: bool, a: Noisy<'a>, o: Option<Noisy<'a>>, (mut g, h): (Noisy<'a>, i64)) {
        yield_!(i64::from((h) != (h)));
        if let 5 = &h {
            'l1: {
                if h > 2 {
                    let v2 = Ok::<Vec<i64>, Noisy<'a>>(vec![6, (h) % 100, (h) % 100]);
                    break 'l1;
                }
            }
            let false = &flag else {
                yield_!(o.as_ref().map_or(7, |inner| inner.touch()));
                return;
            };
            yield_!(h)
        }
        if !((flag && h >= 5)) {
            return;
        }
        for p14 in vec!['l3: {
            let u4 = yield_!(h);
            Box::new(Pair { left: a, n: h, right: g })
        }, {
            let mut c5 = 0;
            'l6: loop {
                c5 += 1;
                if c5 > 1 {
                    break 'l6 Box::new(Pair { left: log.noisy("n7"), n: 0, right: log.numbered("n8", c5) });
                }
                yield_!(h)
            }
        }, {
            let mut c9 = 0;
            'l10: loop {
                c9 += 1;
                if c9 > 2 {
                    break Box::new(Pair { left: log.numbered("n11", c9), n: c9, right: log.numbered("n12", 1) });
                }
                if h >= 3 {
                    continue 'l10;
                }
                yield_!(h)
            }
        }] {}
        let mut v19 = left(if (h) <= (2) {
            yield_from!(vec![(h) % 100; 2]);
            log.numbered("n15", 9)
        } else if flag {
            log.noisy("n16")
        } else {
            log.numbered("n17", h)
        }, (((log.numbered("n18", 4).into_number())..).nth(2).unwrap_or((h) % 100)) % 100);
    } in [(&[], false, log.noisy("a"), None, (log.noisy("g"), 1)), (&[5], true, log.numbered("a", 1), Some(log.noisy("o")), (log.numbered("g", 3), 0)), (&[2, 1], false, log.numbered("a", 4), Some(log.numbered("o", 2)), (log.numbered("g", 2), 6))]
}

optionals! {
    fn seed_73<'a>(log: &'a Log, items: &'a [i64], flag: bool, total: &'a mut i64) -> Option<i64> {
        let (..=4) = &mut *total else {
            let false = &flag else {
                (yield_!(((Point { x: ((*total)) % 100, ..(Point { y: 0, x: 2 }) }).y) % 100));
                return None::<i64>;
            };
            yield_!((maybe(7)?).min(None::<i64>.unwrap_or(2)));
            return ((Some(1), (*total)).0, yield_from!(countdown(0))).0;
        };
        let mut flag = [Err::<i64, Noisy<'a>>(log.noisy("n1")), Err::<i64, Noisy<'a>>(log.noisy("n2"))];
        { yield_!((*total)); match *total {
                (3..) if (*total) >= 2 => {
                    Some(2)
                }
                _ => return dbg!(Some(((*total)) % 100)),
        } }
    } in [(&[], false, leak(0)), (&[5], true, leak(3)), (&[2, 1], false, leak(9))]
}

generators! {
    fn seed_74<'a>(log: &'a Log, items: &'a [i64], list: Vec<i64>) -> i64 {
        {
            let f5 = { let inner = match i64::from(true) {
                    mut p1 if (false && p1 > 0) => {
                        log.noisy("n2")
                    }
                    list @ 1..=6 => {
                        log.noisy("n3")
                    }
                    p4 => return ((p4) + (p4)) % 100,
            }; move || inner.touch() };
            yield_!((if let Some(k) = maybe(list.first().copied().unwrap_or(3) % 100) { k } else {
                return 5;
            }) % 100)
        }
        (({
            let mut c6 = 0;
            loop {
                c6 += 1;
                if c6 > 1 {
                    break list.len() as i64;
                }
            }
        }) + (i64::from(true))) % 100
    } in [(&[], vec![]), (&[5], vec![4]), (&[2, 1], vec![1, 6, 3])]
}

iterators! {
    fn seed_75<'a>(log: &'a Log, items: &'a [i64], (mut g, h): (Noisy<'a>, i64), total: &'a mut i64) {
        yield_!(-(h));
        if ((false && (*total) <= 4) && ((*total)) > (h)) {
            return;
        }
        *total -= match ((((*total)) % 100).max(if (*total) < 3 && let (3..) = h {
            ((*total)) % 100
        } else {
            (h) % 100
        })) {
            (1 | 2 | 5) => {
                ((*total)) % 100
            }
            (3..) => {
                g.touch()
            }
            p1 => {
                ((*total)) % 100
            }
        };
        yield_!((same::<fn(i64, i64, i64) -> i64>(mix3)(g.touch(), ((*total)) % 100, (h) % 100)) % 100)
    } in [(&[], (log.noisy("g"), 1), leak(0)), (&[5], (log.numbered("g", 3), 0), leak(3)), (&[2, 1], (log.numbered("g", 2), 6), leak(9))]
}

iterators! {
    fn seed_76<'a>(log: &'a Log, items: &'a [i64], mut b: Noisy<'a>, total: &'a mut i64, list: Vec<i64>) {
        let mut v11 = if let mut p3 = (Some(match i64::from(true) {
            (..=4) if !(true) => b,
            mut p1 @ 1..=6 => {
                b
            }
            (3..) => {
                (yield_!(2));
                b
            }
            p2 => {
                log.event(format!("{:>3}", (p2) % 100));
                b
            }
        })) && let p4 = p3 {
            if log.get(true) {
                let mut v6 = log.noisy("n5");
                return;
            }
            Pair { left: log.noisy("n7"), n: 3, right: log.numbered("n8", 1) }
        } else {
            Pair { left: log.numbered("n9", 9), right: log.numbered("n10", 4), n: 4 }
        };
    } in [(&[], log.noisy("b"), leak(0), vec![]), (&[5], log.numbered("b", 3), leak(3), vec![4]), (&[2, 1], log.numbered("b", 2), leak(9), vec![1, 6, 3])]
}

iterators! {
    fn seed_77<'a>(log: &'a Log, items: &'a [i64], flag: bool, a: Noisy<'a>, o: Option<Noisy<'a>>, list: Vec<i64>) {
        let v1 = list.iter().map(|each| each % 10).sum::<i64>();
        log.event(format!("{} {v1}", (v1) % 100));
        let _ = 3;
        for p2 in (0..3).filter(|k| k % 2 == 0) {}
        match 'l3: {
            (v1) % 100
        } {
            #[cfg(any())]
            3 => missing(),
            #[cfg(all())]
            4 => log.event(4),
            _ => log.event(((Point { x: 7, ..Point { x: 0, y: v1 } }).x) % 100),
        }
        let a = move || a.into_number();
        if let [(..=4), ..] = &list[..] {} else if let 5 = v1 {
            yield_!(0,);
        } else if let [p5, p6 @ ..] = &list[..] && let Some(p7) = o {}
        debug_assert_ne!(7, 1_000_000_007);
        log.event(match v1 {
            p8 => return,
            4 => {
                5
            }
            _ => {
                let _ = v1;
                list.len() as i64
            }
            mut o => {
                (v1) % 100
            }
        });
        let mut source11 = vec![log.noisy("n9"), log.noisy("n10")].into_iter();
        while let Some(p13) = source11.next() {}
        yield_!(same::<i64>(4) as i16 as i64)
    } in [(&[], false, log.noisy("a"), None, vec![]), (&[5], true, log.numbered("a", 1), Some(log.noisy("o")), vec![4]), (&[2, 1], false, log.numbered("a", 4), Some(log.numbered("o", 2)), vec![1, 6, 3])]
}

coroutines! {
    fn seed_78<'a>(log: &'a Log, items: &'a [i64], flag: bool) resume first -> i64 {
        if ((6) < (first) && (first < 0 && flag)) {
            let mut v1 = Point { x: {
                    (first) % 100
            }, y: (first) - (first) };
            if !((flag && flag)) {
                return (2..((first) % 100) % 9).sum::<i64>();
            }
            return (unsafe {
                8
            }) % 100;
        }
        if let 0 = &first && first > 1 {} else {}
        {
            let x3 = &log.noisy("n2");
            let mut f4 = { let mut c = 0; move || { c += 1; c } };
            if matches!(match Some(Err::<i64, i64>((first) % 100)) {
                Some(_) => {
                    drop(f4);
                    Some(x3.touch())
                }
                p5 => {
                    Some((first) % 100)
                }
            }, Some(k) if k > 2) {
                yield_!((first) + (first));
                return (yield_!(first)) % 100;
            }
        }
        let (p18, mut p19) = match (if let 3 = first {
            Point { y: yield_!(yield_!(first)), x: yield_!(4) }
        } else {
            Point { y: yield_!(yield_!(first)), x: first }
        }) {
            Point { y: mut p7, x: p6 @ 1..=6 } => match flag {
                false => (log.numbered("n8", p6), log.noisy("n9")),
                _ => {
                    yield_!(p7);
                    (log.numbered("n10", 3), log.numbered("n11", yield_!(yield_!(first))))
                }
            },
            Point { x: mut p12, .. } if (flag && flag) => {
                (log.noisy("n13"), log.noisy("n14"))
            }
            mut p15 => {
                (log.noisy("n16"), log.noisy("n17"))
            }
        };
        (first) % 100
    } in [(&[], false), (&[5], true), (&[2, 1], false)]
}

fallibles! {
    fn seed_79<'a>(log: &'a Log, items: &'a [i64], flag: bool, a: Noisy<'a>) of Result<i64, i64> {
        #[cfg(any())]
        not_here((4..((4) * 0) % 9).sum::<i64>());
        #[cfg(all())]
        let k1 = 8;
        log.event(k1);
        let boxed4: Box<Noisy<'a>> = match 7 {
            (3..) => {
                Box::new(a)
            }
            p2 => {
                if flag {
                    return finish();
                }
                if let 0 = p2 {
                    yield_!(Ok(2))
                } else {
                    yield_!(attempt((p2) % 100))
                }
                Box::new(log.numbered("n3", 7))
            }
        };
        use std::cmp::max as max5;
        log.event(max5(3, (sum3(vec![8, 0, 0][i64::unsigned_abs(3) as usize % 3], (2) ^ (7), right(yield_!(Ok(5)), 2))) % 100));
        {
            yield_!(Ok(boxed4.touch()));
        }
        log.event(log.numbered("n6", 6).touch());
    } in [(&[], false, log.noisy("a")), (&[5], true, log.numbered("a", 1)), (&[2, 1], false, log.numbered("a", 4))]
}

coroutines! {
    fn seed_80<'a>(log: &'a Log, items: &'a [i64], mut b: Noisy<'a>) resume first -> i64 {
        let r1 = &b;
        yield_from!(items.iter().copied());
        let mut source2 = vec![if first < 5 {
            [(first) % 100, 3]
        } else {
            [(first) % 100, (first) % 100]
        }];
        while let Some(p3) = source2.pop() {
            let v6 = {
                [log.numbered("n4", first), log.noisy("n5")]
            };
        }
        let p7 = &first else {
            return maybe(yield_!(source2.len() as i64)).unwrap_or(5);
        };
        let mut c8 = 0;
        while c8 < 2 {
            c8 += 1;
            let p10 = &source2[..] else {
                continue;
            };
        }
        match (-(read(r1, source2.len() as i64))) % 100 {
            1_000_000_007 => unreachable!("{}", (sum3('l11: {
                1
            }, log.get(source2.len() as i64), (same::<i64>((first) % 100) as i16 as i64) % 100)) % 100),
            _ => {}
        }
        let mut c12 = 0;
        while c12 < 2 {
            c12 += 1;
            let d14;
            d14 = dbg!([(*p7) >= 2; 2]);
        }
        (first) % 100
    } in [(&[], log.noisy("b")), (&[5], log.numbered("b", 3)), (&[2, 1], log.numbered("b", 2))]
}

iterators! {
    fn seed_81<'a>(log: &'a Log, items: &'a [i64], flag: bool, mut m: i64, a: Noisy<'a>, mut b: Noisy<'a>, list: Vec<i64>) {
        m *= 'l0: {
            match flag {
                true => yield_!(5),
                p1 => break 'l0 (*same(&((m) % 100))) % 100,
            }
            (yield_!(right(yield_!((b.plus((m) % 100)) % 100), maybe(3).unwrap_or(5))));
            match flag {
                true if m == 4 => {}
                true => {}
                _ => {
                    let m = move || b.touch();
                }
            }
            (yield_!(m), (m) % 100).1
        }; m %= 100;
        log.event(format!("{} {m}", ((Point { y: 2, x: log.noisy("n2").touch() }).x) % 100));
        yield_!(i64::max(6, a.into_number()))
    } in [(&[], false, 7, log.noisy("a"), log.noisy("b"), vec![]), (&[5], true, 1, log.numbered("a", 1), log.numbered("b", 3), vec![4]), (&[2, 1], false, 3, log.numbered("a", 4), log.numbered("b", 2), vec![1, 6, 3])]
}

fallibles! {
    fn seed_82<'a>(log: &'a Log, items: &'a [i64], n: i64, mut m: i64, o: Option<Noisy<'a>>, (mut g, h): (Noisy<'a>, i64), total: &'a mut i64) of Option<i64> {
        for m in (0..1).map(|k| k * 2) {}
        static T2: std::sync::atomic::AtomicI64 = std::sync::atomic::AtomicI64::new(3);
        log.event(T2.load(std::sync::atomic::Ordering::Relaxed) + ({ yield_!(Some(log.get(((*total)) % 100))); i64::min((h) % 100, (n) % 100) }));
        let mut c3 = 0;
        while c3 < 2 {
            c3 += 1;
        }
    } in [(&[], 0, 7, None, (log.noisy("g"), 1), leak(0)), (&[5], 2, 1, Some(log.noisy("o")), (log.numbered("g", 3), 0), leak(3)), (&[2, 1], 5, 3, Some(log.numbered("o", 2)), (log.numbered("g", 2), 6), leak(9))]
}

iterators! {
    fn seed_83<'a>(log: &'a Log, items: &'a [i64], n: i64, o: Option<Noisy<'a>>) {
        for _ in 0..(((o.as_ref().map_or(7, |inner| inner.touch())) * 3) % 100) % 4 {}
        match ((2) ^ (n)) % 100 {
            (1 | 2 | 5) => yield_!(3),
            2 => yield_!(8),
            5 => return,
            mut p2 => return,
        }
        yield_from!(items.iter().copied());
        yield_!(((Point { x: ((((same::<i64>((n) % 100) as u16 as i64) % 100)..=({
                let mut c3 = 0;
                loop {
                    c3 += 1;
                    if c3 > 1 {
                        let v7 = Pair { left: log.noisy("n5"), right: log.noisy("n6"), n: 1 };
                        break (n) % 100;
                    }
                    let r8 = &n;
                }
            }) % 9).sum::<i64>()) % 100, ..{ yield_!(n); match n {
                    n @ (2 | 4) => return,
                    p9 => {
                        Point { x: n, ..Point { x: 0, y: p9 } }
                    }
        } } }).y) % 100);
        if ({
            (n) % 100
        }) > (o.as_ref().map_or(7, |inner| inner.touch())) {
            if matches!([1, o.as_ref().map_or(7, |inner| inner.touch()), 6][i64::unsigned_abs(0) as usize % 3], 1 | 3 | 5..=9) {
                return;
            }
            return;
        }
        let v10 = Some(9).unwrap_or((n) % 100);
        yield_!(if let (..=4) = n {
            (v10) % 100
        } else {
            o.as_ref().map_or(7, |inner| inner.touch())
        });
    } in [(&[], 0, None), (&[5], 2, Some(log.noisy("o"))), (&[2, 1], 5, Some(log.numbered("o", 2)))]
}

fallibles! {
    fn seed_84<'a>(log: &'a Log, items: &'a [i64]) of Result<i64, i64> {
        yield_!(Ok(-('l1: {
            let v5 = if true {
                log.noisy("n2")
            } else if false {
                log.numbered("n3", 8)
            } else {
                log.noisy("n4")
            };
            7
        })));
        let (Shape::Owner(p8) | Shape::Both { noisy: p8, n: _ }) = (match (same::<fn(i64, i64, i64) -> i64>(mix3)(0, 9, 7)) % 100 {
            p6 @ 1..=6 if (6) != (p6) => {
                Shape::Dot
            }
            p7 => return finish(),
        }) else {
            return finish();
        };
    } in [(&[]), (&[5]), (&[2, 1])]
}

generators! {
    fn seed_85<'a>(log: &'a Log, items: &'a [i64], n: i64, flag: bool, mut m: i64, (mut g, h): (Noisy<'a>, i64), list: Vec<i64>) -> i64 {
        let (..=4) = n else {
            let (..=4) = &n else {
                return (read(&log.noisy("n1"), 2)) % 100;
            };
            log.event("e2");
            return 2;
        };
        #[cfg(all())]
        {}
        (3..(maybe(list.first().copied().unwrap_or(3) % 100).unwrap_or(5)) % 9).sum::<i64>()
    } in [(&[], 0, false, 7, (log.noisy("g"), 1), vec![]), (&[5], 2, true, 1, (log.numbered("g", 3), 0), vec![4]), (&[2, 1], 5, false, 3, (log.numbered("g", 2), 6), vec![1, 6, 3])]
}

iterators! {
    fn seed_86<'a>(log: &'a Log, items: &'a [i64], n: i64, flag: bool, o: Option<Noisy<'a>>) {
        _ = yield_from!(countdown(0));
        if let mut p2 @ 1..=6 = (right(yield_!(n), log.numbered("n1", n)).into_number()) % 100 {
            debug_assert_ne!((p2) % 100, 1_000_000_007);
            log.event((n) % 100);
        }
        log.event(format!("{:?}", Point { #[cfg(all())] x: 1, #[cfg(any())] z: 3, y: (n) % 100 }));
        let mut flag: (Point, String, [i64; 2]) = same(if let (..=4) = ((n) + (n)) % 100 {
            yield_!(n);
            (Point { y: n, x: n }, String::from("t4") + &(n).to_string(), [(n) % 100, (n) % 100])
        } else {
            (Point { x: n, y: 5 }, format!("t5-{}", n), [(n) % 100; 2])
        });
        log.event("e6");
        yield_!(n);
        unsafe {
            match right(yield_!(n), (n) % 100) {
                1_000_000_007 => unreachable!("{}", ((5) - (n)) % 100),
                _ => {}
            }
        }
        if log.get(o.is_some()) {
            return;
        }
        yield_!(n)
    } in [(&[], 0, false, None), (&[5], 2, true, Some(log.noisy("o"))), (&[2, 1], 5, false, Some(log.numbered("o", 2)))]
}

fallibles! {
    fn seed_87<'a>(log: &'a Log, items: &'a [i64], flag: bool) of Result<i64, i64> {
        yield_!(Ok((read(&log.noisy("n1"), if flag && true {
            assert!(flag || true, "never");
            log.noisy("n2")
        } else if flag {
            log.noisy("n3")
        } else if false {
            log.numbered("n4", 4)
        } else {
            log.noisy("n5")
        }.into_number())) % 100));
        yield_!(Ok(maybe(9).ok_or(5)?))
    } in [(&[], false), (&[5], true), (&[2, 1], false)]
}

coroutines! {
    fn seed_88<'a>(log: &'a Log, items: &'a [i64], n: i64, flag: bool, a: Noisy<'a>, mut b: Noisy<'a>, o: Option<Noisy<'a>>, total: &'a mut i64, list: Vec<i64>) resume first -> i64 {
        *total *= {
            let mut c1 = 0;
            'l2: loop {
                c1 += 1;
                if c1 > 1 {
                    log.event("e3");
                    (yield_!((8) - (4)));
                    break 'l2 ((n) ^ (1)) % 100;
                }
            }
        }; *total %= 100;
        for p5 in items.iter().copied() {}
        (same::<i64>(None::<i64>.unwrap_or(9)) as u16 as i64) % 100
    } in [(&[], 0, false, log.noisy("a"), log.noisy("b"), None, leak(0), vec![]), (&[5], 2, true, log.numbered("a", 1), log.numbered("b", 3), Some(log.noisy("o")), leak(3), vec![4]), (&[2, 1], 5, false, log.numbered("a", 4), log.numbered("b", 2), Some(log.numbered("o", 2)), leak(9), vec![1, 6, 3])]
}

iterators! {
    fn seed_89<'a>(log: &'a Log, items: &'a [i64], flag: bool, o: Option<Noisy<'a>>) {
        {
            let mut c1 = 0;
            loop {
                c1 += 1;
                if c1 > 1 {
                    {
                        yield_!(c1)
                    }
                    break;
                }
                let p3 = maybe((c1) % 100).unwrap_or(5) else {
                    let d4: bool;
                    log.event("e5");
                    d4 = matches!(Some((c1) % 100), Some(k) if k > 2);
                    let (p9, (p10, p11)) = match (sum3((c1) % 100, 0, (c1) % 100)) % 100 {
                        p6 @ 1..=6 => {
                            (6, (false, log.noisy("n7")))
                        }
                        mut p8 => break,
                    };
                    break;
                };
                yield_!(yield_from!(countdown(2)))
            }
        }
        o;
        {
            let mut c12 = 0;
            'l13: loop {
                c12 += 1;
                if c12 > 3 {
                    yield_!(((|| { let k = maybe(c12)?; maybe(k + 1) })().unwrap_or(4)) % 100);
                    break 'l13;
                }
            }
        }
        {
            let mut c14 = 0;
            loop {
                c14 += 1;
                if c14 > 3 {
                    break;
                }
                log.event(format!("{number}", number = (log.numbered("n16", c14).into_sum((c14) % 100)) % 100));
                yield_!((const { 1 + 7 }) % 100)
            }
        }
        {
            if let (1 | 2 | 5) = (5..(6) % 9).sum::<i64>() && !(flag) {
                yield_!(2,);
                yield_!(0)
            } else if let true = &flag {
                yield_!(9);
            } else {}
            {
                let mut c17 = 0;
                loop {
                    c17 += 1;
                    if c17 > 3 {
                        break;
                    }
                    if c17 != 3 {}
                }
            }
        }
        if flag {
            yield_!(6)
        } else {}
    } in [(&[], false, None), (&[5], true, Some(log.noisy("o"))), (&[2, 1], false, Some(log.numbered("o", 2)))]
}

coroutines! {
    fn seed_90<'a>(log: &'a Log, items: &'a [i64], flag: bool, mut m: i64, a: Noisy<'a>, mut b: Noisy<'a>, o: Option<Noisy<'a>>, (mut g, h): (Noisy<'a>, i64), total: &'a mut i64, list: Vec<i64>) resume first -> i64 {
        let mut v2 = 'l1: {
            if flag && let (1 | 2 | 5) = 7 {
                Point { y: b.touch(), x: a.into_number() }
            } else {
                Point { x: first, ..Point { x: 0, y: a.into_number() } }
            }
        };
        if let (..=4) = m && let (..=4) = &mut *total {}
        *total |= v2.y;
        yield_!((*total));
        match h {
            4 => {
                let mut v4 = { yield_!(h); log.numbered("n3", 8) };
                match (h) % 100 {
                    4 if h > 4 => {
                        log.event("e5");
                    }
                    _ if matches!(None::<i64>, Some(k) if k > 2) => {
                        yield_!(v2.x);
                    }
                    mut p6 => {
                        let v7 = Some(Box::new(8));
                    }
                }
            }
            1 | 2 | 5 => {
                let 2 = &first else {
                    let v9 = Some((log.numbered("n8", 9), g, yield_!(0)));
                    return b.into_number();
                };
            }
            p10 => {
                m += (same::<i64>(list.len() as i64) as i32 as i64) % 100;
            }
        }
        match ({
            let f11 = move || { let touch = || g.touch(); touch() };
            Some(0)
        }) {
            Some((1 | 2 | 5)) if matches!(o.as_ref().map_or(7, |inner| inner.touch()), 1 | 3 | 5..=9) => {}
            Some(mut h) if (list.iter().filter(|each| **each > 3).count() as i64) == (m) => {}
            Some((..=4)) => {
                let _ = yield_!((*total));
            }
            p12 => {
                b = b;
                match &flag {
                    false if m >= 3 => {}
                    p13 @ true if matches!(v2.x, 1 | 3 | 5..=9) => {}
                    false if !(o.is_some()) => {}
                    _ => {}
                }
            }
        }
        assert!(!(flag) || true, "never");
        (6..(((first) - (h)) % 100) % 9).sum::<i64>()
    } in [(&[], false, 7, log.noisy("a"), log.noisy("b"), None, (log.noisy("g"), 1), leak(0), vec![]), (&[5], true, 1, log.numbered("a", 1), log.numbered("b", 3), Some(log.noisy("o")), (log.numbered("g", 3), 0), leak(3), vec![4]), (&[2, 1], false, 3, log.numbered("a", 4), log.numbered("b", 2), Some(log.numbered("o", 2)), (log.numbered("g", 2), 6), leak(9), vec![1, 6, 3])]
}

coroutines! {
    fn seed_91<'a>(log: &'a Log, items: &'a [i64], n: i64, o: Option<Noisy<'a>>, list: Vec<i64>) resume first -> i64 {
        yield_!((if let p3 = (match first {
            (..=4) => return 8,
            p1 @ 1..=6 if (2) == (n) => return {
                6
            },
            1 | 2 | 5 if n != 0 => {
                drop(o);
                (first) % 100
            }
            mut p2 => {
                yield_!(first);
                9
            }
        }) && !(true) {
            yield_!(p3);
            (first) % 100
        } else {
            if first > 4 {
                return (yield_!(n)) % 100;
            }
            (yield_!(n)) % 100
        }) ^ ((3..((unsafe {
            list.iter().map(|each| each % 10).sum::<i64>()
        }) % 100) % 9).sum::<i64>()));
        for p6 in 0..(match &list[..] {
            [(3..)] => (yield_!(first)) % 100,
            p4 => return ((if n != 3 { sum3 } else { mix3 })(3, (yield_!(n)) % 100, (n) % 100)) % 100,
        }) % 4 {}
        let _ = yield_![(list[i64::unsigned_abs(match ((if let Some(k) = maybe((first) % 100) { k } else {
            return (first) % 100;
        }) % 100) {
            1 => {
                6
            }
            mut p7 @ 1..=6 if true => {
                let v8 = Shape::Circle(2);
                0
            }
            1 | 2 | 5 if !(first < 4) => 1,
            p9 => 7,
        }) as usize % (list.len() + 1)..].iter().sum::<i64>()) % 100];
        if (yield_!(n)) != ({
            let mut c10 = 0;
            loop {
                c10 += 1;
                if c10 > 1 {
                    break (first) % 100;
                }
                yield_!(c10);
            }
        }) {} else {}
        if n <= 4 {}
        { yield_!(n); None::<i64> }.unwrap_or(maybe(5).unwrap_or(5))
    } in [(&[], 0, None, vec![]), (&[5], 2, Some(log.noisy("o")), vec![4]), (&[2, 1], 5, Some(log.numbered("o", 2)), vec![1, 6, 3])]
}

generators! {
    fn seed_92<'a>(log: &'a Log, items: &'a [i64], mut b: Noisy<'a>, (mut g, h): (Noisy<'a>, i64), total: &'a mut i64) -> i64 {
        yield_!((((yield_!(if false && let (..=4) = &*total {
            if false {
                return (h) % 100;
            }
            7
        } else if h > 4 {
            1
        } else {
            2
        }), {
            let mut c1 = 0;
            loop {
                c1 += 1;
                if c1 > 2 {
                    yield_!(c1);
                    break Point { x: b.touch(), y: (*total) };
                }
            }
        }).1).x) % 100);
        {
            let total = (yield_!((*total)), (h) % 100).1;
            yield_![h];
            log.event(format!("{} {total}", (read(&b, if let _ = (total) % 100 {
                yield_!(2);
                b.touch()
            } else if true && h > 1 {
                g.touch()
            } else if h <= 4 {
                (total) % 100
            } else {
                (h) % 100
            })) % 100));
        }
        g.into_number()
    } in [(&[], log.noisy("b"), (log.noisy("g"), 1), leak(0)), (&[5], log.numbered("b", 3), (log.numbered("g", 3), 0), leak(3)), (&[2, 1], log.numbered("b", 2), (log.numbered("g", 2), 6), leak(9))]
}

iterators! {
    fn seed_93<'a>(log: &'a Log, items: &'a [i64], n: i64) {
        let 5 = n else {
            {
                let mut c1 = 0;
                loop {
                    c1 += 1;
                    if c1 > 2 {
                        break;
                    }
                }
            }
            let mut v5 = same({
                let mut c3 = 0;
                loop {
                    c3 += 1;
                    if c3 > 3 {
                        break [Box::new(6), Box::new(3)];
                    }
                }
            });
            for (p8, _) in vec![Shape::Owner(log.noisy("n6"))].into_iter().enumerate().map(|(at, each)| (each, at as i64)) {
                yield_!((8..((n) % 100) % 9).sum::<i64>());
                {
                    let mut c9 = 0;
                    loop {
                        c9 += 1;
                        if c9 > 2 {
                            break;
                        }
                    }
                }
            }
            return;
        };
        log.event(format!("{} {n}", (n) % 100));
        if (matches!(6, 1 | 3 | 5..=9) || n <= 4) {
            let mut v12 = right(yield_!(9), log.noisy("n11"));
            yield_!(n)
        } else {
            yield_!(n)
        }
        let v17 = left(right(yield_!((unsafe {
            (n) % 100
        }) % 100), match if n < 4 {
            (n) % 100
        } else {
            (n) % 100
        } {
            1 | 2 | 5 => {
                Err::<bool, Vec<(Noisy<'a>, i64)>>(vec![(log.noisy("n13"), 6), (log.noisy("n14"), 3)])
            }
            (3..) => {
                Ok::<bool, Vec<(Noisy<'a>, i64)>>(n <= 1)
            }
            mut p15 => return,
        }), 'l16: {
            (n) % 100
        });
        {
            let mut c18 = 0;
            'l19: loop {
                c18 += 1;
                if c18 > 3 {
                    break 'l19;
                }
                if c18 >= 3 {
                    break;
                }
                yield_!(n)
            }
        }
    } in [(&[], 0), (&[5], 2), (&[2, 1], 5)]
}

coroutines! {
    fn seed_94<'a>(log: &'a Log, items: &'a [i64], n: i64) resume first -> i64 {
        yield_!(6);
        let (1 | 2 | 5) = n else {
            return i64::min(9, ((n) - (yield_!(n))) % 100);
        };
        let mut c1 = 0;
        while c1 < 3 {
            c1 += 1;
            for p4 in (0..2).filter(|k| k % 2 == 0) {}
        }
        let ref p5 @ 1..=6 = n else {
            yield_from!(vec![((n) - (0)) % 100, ((c1) + (n)) % 100, match c1 {
                first if c1 >= 5 => (c1) % 100,
                p6 => {
                    (yield_!(n)) % 100
                }
            }]);
            let (p15, p16) = match ('l0: {
                Shape::Owner(log.noisy("n7"))
            }) {
                Shape::Owner(p8) | Shape::Both { noisy: p8, n: _ } if (c1 <= 0 || c1 > 1) => {
                    ({ p8 }, log.noisy("n9"))
                }
                Shape::Owner(p10) => {
                    (p10, log.numbered("n11", c1))
                }
                p12 => {
                    (log.numbered("n13", n), log.numbered("n14", yield_!(first)))
                }
            };
            return i64::max(8, (first) % 100);
        };
        if (false || matches!(9, 1 | 3 | 5..=9)) {
            return 3;
        }
        if let p20 = ((yield_!((log.numbered("n17", first).into_sum((yield_!(first)) % 100)) % 100), if c1 != 4 && let p18 = &c1 {
            log.event("e19");
            None::<i64>
        } else if first <= 5 {
            Some((first) % 100)
        } else {
            Some(yield_!(5))
        }).1) {}
        let _guard21 = dbg!(vec![(c1) % 100, (c1) % 100].into_iter());
        let mut d22;
        d22 = match i64::from(c1 < 5) {
            (3..) => return ((if first < 5 { sum3 } else { mix3 })((n) % 100, yield_!(7), 3)) % 100,
            1 | 2 | 5 => {
                (yield_![first]).to_string()
            }
            p24 if (first < 3 && p24 != 1) => {
                String::from("t25") + &(0).to_string()
            }
            p26 => {
                String::from("t27") + &(c1).to_string()
            }
        };
        (unsafe {
            7
        }) % 100
    } in [(&[], 0), (&[5], 2), (&[2, 1], 5)]
}

fallibles! {
    fn seed_95<'a>(log: &'a Log, items: &'a [i64], mut m: i64, a: Noisy<'a>) of Result<i64, i64> {
        match (Shape::Both { noisy: {
                a
        }, n: log.noisy("n1").into_number() }) {
            Shape::Both { noisy: p2 @ _, n: (3..) } if (false && m >= 0) => {}
            Shape::Owner(p3) => return finish(),
            p4 @ Shape::Circle(_) if (m) == (m) => {
                log.event("e5");
            }
            p6 => {
                assert_ne!({
                    yield_!(Ok(1));
                    6
                }, 1_000_000_007, "{}", 3);
                if m >= 1 && let Shape::Owner(p7) = &p6 {
                    if m > 0 {
                        return finish();
                    }
                    yield_!(Ok(m))
                }
                yield_!(Ok(m))
            }
        }
        yield_!(Ok(i64::min(((..(9) + ((m) % 100)).end) % 100, ((..((unsafe {
            let x9 = &log.noisy("n8");
            (m) % 100
        }) % 100) + ('l10: {
            8
        })).end) % 100)),);
        match &mut m {
            1 | 2 | 5 => {}
            2 => yield_!(Ok((((2)..).nth(2).unwrap_or(4)) % 100)),
            p11 if true => yield_![Ok(if (*p11) < 0 {
                ((*p11)) % 100
            } else if (*p11) != 0 {
                9
            } else {
                4
            })],
            p12 => yield_!(Ok(if let (..=4) = &mut *p12 {
                5
            } else {
                0
            })),
        }
        for mut p14 in 0..(7) % 4 {
            yield_from!(vec![attempt(4), attempt(1)]);
        }
        yield_!(Ok((m) - (m)))
    } in [(&[], 7, log.noisy("a")), (&[5], 1, log.numbered("a", 1)), (&[2, 1], 3, log.numbered("a", 4))]
}

coroutines! {
    fn seed_96<'a>(log: &'a Log, items: &'a [i64], mut b: Noisy<'a>, o: Option<Noisy<'a>>, (mut g, h): (Noisy<'a>, i64), total: &'a mut i64) resume first -> i64 {
        _ = ((maybe(if o.is_none() {
            6
        } else {
            yield_!(h);
            g.touch()
        }).and_then(maybe).map_or(((first) ^ (first)) % 100, |k| k * 2)) % 100) ^ (match &o {
            Some(p1) if o.is_none() => {
                Some(g.touch())
            }
            p2 => {
                Some((h) % 100)
            }
        }.unwrap_or((h) % 100));
        match h {
            (..=4) => {}
            ref p3 => return ((*total)) % 100,
        }
        match (b, (first) % 100, vec![g, log.numbered("n4", first), log.numbered("n5", 3)]) {
            p6 @ (_, 1..=6, _) => {}
            (p7, (3..), p8) if (true && h <= 4) => {}
            (p9, (..=4), mut p10) if (h != 5 && first > 4) => {}
            p11 => {}
        }
        (yield_!((h) + (h))) % 100
    } in [(&[], log.noisy("b"), None, (log.noisy("g"), 1), leak(0)), (&[5], log.numbered("b", 3), Some(log.noisy("o")), (log.numbered("g", 3), 0), leak(3)), (&[2, 1], log.numbered("b", 2), Some(log.numbered("o", 2)), (log.numbered("g", 2), 6), leak(9))]
}

generators! {
    fn seed_97<'a>(log: &'a Log, items: &'a [i64], flag: bool, (mut g, h): (Noisy<'a>, i64)) -> i64 {
        log.event(format_args!("{}-{:?}", (match maybe(((h) - (g.touch())) % 100) { Some(k) if k > 1 => k, Some(k) => -k, None => {
                yield_!((g.into_sum((h) % 100)) % 100);
                return (h) % 100;
        } }) % 100, 3));
        if log.get((h != 2 || h < 3)) {
            if !(matches!(Some(g.touch()), Some(k) if k > 2)) {
                return (h) % 100;
            }
            return log.noisy("n1").touch();
        }
        let f2 = move |k: i64| { if k > h { return k % 100; } (k + h) % 100 };
        for (mut f2, mut p8) in vec![{
            let mut c3 = 0;
            loop {
                c3 += 1;
                if c3 > 3 {
                    break (g, (c3) % 100);
                }
            }
        }, same((log.noisy("n5"), (h) % 100)), (log.numbered("n6", h), 9)] {
            let (Ok(p13) | Err(p13)) = {
                let mut c9 = 0;
                loop {
                    c9 += 1;
                    if c9 > 1 {
                        g = log.noisy("n11");
                        break ({
                            Err::<Noisy<'a>, Noisy<'a>>(f2)
                        });
                    }
                    yield_!(p8);
                    debug_assert!((((|a: i64, b: i64, c: i64| a - b + c)(f2.into_number(), (h) % 100, (p8) % 100)) % 100) < 1_000_000_007);
                    f2 = log.noisy("n12");
                }
            };
        }
        if flag {
            if !((flag && h > 0)) {
                yield_!(((9, Point { x: h, ..Point { x: 0, y: h } }).1.y) % 100);
                return (same::<i64>((h) % 100) as i32 as i64) % 100;
            }
            return ((|k: i64| if k > 3 { return h; } else { k })(2 + h % 4)) % 100;
        }
        yield_!(sum3((h) % 100, (h) % 100, (h) % 100));
        (h) % 100
    } in [(&[], false, (log.noisy("g"), 1)), (&[5], true, (log.numbered("g", 3), 0)), (&[2, 1], false, (log.numbered("g", 2), 6))]
}

fallibles! {
    fn seed_98<'a>(log: &'a Log, items: &'a [i64], mut m: i64, total: &'a mut i64, list: Vec<i64>) of Result<i64, i64> {
        let mut c1 = 0;
        while c1 < 2 && (Some(4).unwrap_or(4)) < (if true {
            (m) % 100
        } else {
            (c1) % 100
        }) {
            c1 += 1;
            if (m) != ({ yield_!(Ok((*total))); 2 }) {
                continue;
            }
        }
        log.event("e3");
        yield_!(Ok((if let Some(k) = maybe(8) { k } else {
            return finish();
        }) % 100));
        yield_!(Ok(maybe(((*total)) % 100).ok_or(5)?))
    } in [(&[], 7, leak(0), vec![]), (&[5], 1, leak(3), vec![4]), (&[2, 1], 3, leak(9), vec![1, 6, 3])]
}

iterators! {
    fn seed_99<'a>(log: &'a Log, items: &'a [i64], a: Noisy<'a>, mut b: Noisy<'a>) {
        let 3 = a.into_number() else {
            yield_!((b.plus({ yield_!(b.touch()); 2 })) % 100);
            b.change();
            match (6).max(6) {
                (..=4) => {}
                1 | 2 | 5 => yield_!(9),
                p1 => {
                    yield_!(p1)
                }
            }
            return;
        };
        let mut v5 = {
            match { yield_!(b.into_number()); 2 } {
                (..=4) => {
                    let mut v3: String = String::from("t2") + &(9).to_string();
                }
                (3..) => {
                    let _ = yield_!(0);
                    yield_!(7)
                }
                1 | 2 | 5 => {}
                p4 => {
                    yield_!(p4);
                }
            }
            { yield_![4]; None::<Vec<(Noisy<'a>, i64)>> }
        };
        if (maybe(i64::from(v5.is_some())).unwrap_or(5)) == ((0..(1) % 9).sum::<i64>()) {
            yield_!(yield_from!(countdown(1)));
            return;
        }
    } in [(&[], log.noisy("a"), log.noisy("b")), (&[5], log.numbered("a", 1), log.numbered("b", 3)), (&[2, 1], log.numbered("a", 4), log.numbered("b", 2))]
}

iterators! {
    fn seed_100<'a>(log: &'a Log, items: &'a [i64], flag: bool, o: Option<Noisy<'a>>) {
        let d1;
        if log.get((false || false)) {
            d1 = Shape::Circle((Some(0).map(|k| k ^ 7).filter(|k| k % 2 == 0).unwrap_or(3)) % 100);
            yield_!(('l2: {
                let mut v4 = vec![log.noisy("n3")];
                8
            }) - ({
                yield_from!(vec![7; 2]);
                1
            }));
        } else {
            d1 = left(if flag {
                Shape::Both { noisy: log.noisy("n5"), n: 1 }
            } else {
                Shape::Both { noisy: log.noisy("n6"), n: 1 }
            }, right(yield_!(1), 2));
        }
        let mut v7: std::vec::IntoIter<i64> = if false {
            vec![1].into_iter()
        } else {
            vec![2, 4, 8].into_iter()
        };
    } in [(&[], false, None), (&[5], true, Some(log.noisy("o"))), (&[2, 1], false, Some(log.numbered("o", 2)))]
}

iterators! {
    fn seed_101<'a>(log: &'a Log, items: &'a [i64], flag: bool, mut m: i64, o: Option<Noisy<'a>>, list: Vec<i64>) {
        let v1 = if flag {
            if let (3..) = m {} else {
                yield_!(m)
            }
            Err::<i64, Point>(Point { x: 4, y: 6 })
        } else {
            Err::<i64, Point>(Point { y: 5, x: m })
        };
        yield_!(sum3((m) % 100, o.as_ref().map_or(7, |inner| inner.touch()), 5))
    } in [(&[], false, 7, None, vec![]), (&[5], true, 1, Some(log.noisy("o")), vec![4]), (&[2, 1], false, 3, Some(log.numbered("o", 2)), vec![1, 6, 3])]
}

generators! {
    fn seed_102<'a>(log: &'a Log, items: &'a [i64], flag: bool) -> i64 {
        let mut flag = if log.get((flag || flag)) {
            [Pair { left: log.noisy("n1"), right: log.numbered("n2", 3), n: 1 }, Pair { left: log.numbered("n3", 9), right: log.noisy("n4"), n: 0 }]
        } else if (0) != (2) && flag {
            [Pair { left: log.noisy("n5"), n: 0, right: log.numbered("n6", 5) }, Pair { left: log.noisy("n7"), n: 5, right: log.noisy("n8") }]
        } else {
            [Pair { left: log.noisy("n9"), n: 2, right: log.numbered("n10", 8) }, Pair { left: log.numbered("n11", 4), right: log.noisy("n12"), n: 8 }]
        };
        match (same::<i64>(6) as u8 as i64) % 100 {
            1 | 2 | 5 if (true && false) => 9,
            p13 @ 1..=6 => {
                let (p15, p16) = (log.noisy("n14"), (p13) % 100);
                8
            }
            (3..) => 1,
            mut p17 => {
                6
            }
        }
    } in [(&[], false), (&[5], true), (&[2, 1], false)]
}

generators! {
    fn seed_103<'a>(log: &'a Log, items: &'a [i64], n: i64, flag: bool, mut m: i64, mut b: Noisy<'a>, o: Option<Noisy<'a>>, total: &'a mut i64) -> i64 {
        b.change();
        yield_!(((Point { x: (m) % 100, ..(Point { x: o.as_ref().map_or(7, |inner| inner.touch()), y: sum3(8, 0, ((*total)) % 100) }) }).y) % 100);
        for p2 in items.iter().copied() {
            {
                for mut p9 in vec![Box::new(Pair { left: b, right: log.noisy("n3"), n: p2 }), Box::new(Pair { left: log.numbered("n4", p2), right: log.noisy("n5"), n: n }), Box::new(Pair { left: log.noisy("n6"), right: log.numbered("n7", 3), n: p2 })] {}
                yield_!((Some((n) % 100).map(|k| k ^ p2).filter(|k| k % 2 == 0).unwrap_or(3)) % 100);
            }
            b = log.noisy("n10");
        }
        {}
        for p14 in vec![same(b), if n != 0 {
            log.numbered("n11", 4)
        } else {
            log.noisy("n12")
        }] {
            yield_!(p14.into_number())
        }
        if !(flag) {
            return (m) % 100;
        }
        right(yield_!(m), (same::<fn(i64, i64, i64) -> i64>(mix3)((n) % 100, 3, (m) % 100)) % 100)
    } in [(&[], 0, false, 7, log.noisy("b"), None, leak(0)), (&[5], 2, true, 1, log.numbered("b", 3), Some(log.noisy("o")), leak(3)), (&[2, 1], 5, false, 3, log.numbered("b", 2), Some(log.numbered("o", 2)), leak(9))]
}

coroutines! {
    fn seed_104<'a>(log: &'a Log, items: &'a [i64], flag: bool, (mut g, h): (Noisy<'a>, i64), total: &'a mut i64) resume first -> i64 {
        match *total {
            1 => {
                yield_!(read(&g, g.touch()));
            }
            1 | 2 | 5 if !(flag) => {
                let ref mut r1 = g;
            }
            ref mut p2 => {
                if (h) > (g.touch()) {
                    return ((*p2)) % 100;
                }
            }
        }
        g.change();
        (2..(i64::from(flag)) % 9).sum::<i64>()
    } in [(&[], false, (log.noisy("g"), 1), leak(0)), (&[5], true, (log.numbered("g", 3), 0), leak(3)), (&[2, 1], false, (log.numbered("g", 2), 6), leak(9))]
}

generators! {
    fn seed_105<'a>(log: &'a Log, items: &'a [i64], mut m: i64, list: Vec<i64>) -> i64 {
        let mut source4 = {
            let mut c1 = 0;
            'l2: loop {
                c1 += 1;
                if c1 > 2 {
                    yield_!(m);
                    break 'l2 vec![Shape::Circle(c1), Shape::Both { noisy: log.noisy("n3"), n: c1 }];
                }
            }
        }.into_iter();
        while let Some(p6) = source4.next() {}
        let 1 = &mut m else {
            return list.iter().map(|each| each % 10).sum::<i64>();
        };
        (yield_!(i64::from(m != 4)));
        { yield_!(m); log.numbered("n7", list.iter().filter(|each| **each > 3).count() as i64) }.into_number()
    } in [(&[], 7, vec![]), (&[5], 1, vec![4]), (&[2, 1], 3, vec![1, 6, 3])]
}

iterators! {
    fn seed_106<'a>(log: &'a Log, items: &'a [i64], o: Option<Noisy<'a>>, (mut g, h): (Noisy<'a>, i64), list: Vec<i64>) {
        let mut v6: Point = right(yield_!((h) + (h)), Point { x: {
                let mut c1 = 0;
                loop {
                    c1 += 1;
                    if c1 > 1 {
                        break (c1) % 100;
                    }
                    let (mut p4, mut c1) = (g, log.numbered("n3", c1));
                    yield_!(h);
                    g = log.noisy("n5");
                }
        }, ..Point { x: 0, y: right(yield_!(h), 7) } });
        for p8 in list {
            match h {
                h @ 1..=6 => {
                    yield_!(h);
                }
                (..=4) if h < 2 => {}
                _ => {
                    (yield_!(h));
                }
            }
            match p8 {
                mut p9 => {}
                (..=4) => {
                    let Point { x: p10, .. } = v6;
                }
                mut p11 => {}
            }
            yield_!(same::<i64>(2) as u8 as i64)
        }
        let x13 = &log.noisy("n12");
        let v14 = { yield_!((*Box::new((h) % 100)) % 100); left(left(vec![(h) % 100], h), (7) + (v6.x)) };
        let mut _guard16 = if log.get(matches!(Some(v6.y), Some(k) if k > 2)) && log.get((h == 4 || h > 1)) {
            if let Some(p15 @ 1..=6) = Some(v6.y) {
                yield_!(2)
            }
            Some(v14)
        } else {
            Some(v14)
        };
        #[cfg(all())]
        log.event(((v6.y) ^ (if let Some(p17) = &mut _guard16 {
            p17.first().copied().unwrap_or(3) % 100
        } else {
            g.touch()
        })) % 100);
        let x20 = &log.noisy("n19");
        yield_!((6) ^ (1))
    } in [(&[], None, (log.noisy("g"), 1), vec![]), (&[5], Some(log.noisy("o")), (log.numbered("g", 3), 0), vec![4]), (&[2, 1], Some(log.numbered("o", 2)), (log.numbered("g", 2), 6), vec![1, 6, 3])]
}

iterators! {
    fn seed_107<'a>(log: &'a Log, items: &'a [i64], a: Noisy<'a>, (mut g, h): (Noisy<'a>, i64), list: Vec<i64>) {
        let r1 = &g;
        drop(a);
        if log.get((false && h >= 3)) {
            yield_!(h)
        }
        if let a = h && (a) != (if true {
            (a) % 100
        } else {
            let f2 = move |k: i64| { if k > h { return k % 100; } (k + h) % 100 };
            (h) % 100
        }) {}
        {
            let mut c3 = 0;
            'l4: loop {
                c3 += 1;
                if c3 > 3 {
                    match ((Pair { left: log.noisy("n5"), right: log.numbered("n6", c3), n: h }, Some(log.noisy("n7")))) {
                        (Pair { left: mut p8, right: mut a, n: p9 @ 1..=6 }, None) => yield_!(p8.touch()),
                        p10 => {}
                        p11 => yield_!(list.len() as i64),
                    }
                    let u12 = yield_!(((Point { x: h, y: 2 }).x) % 100);
                    break 'l4;
                }
                if let p13 = h {} else {}
            }
        }
        for mut p15 in list {
            match p15 {
                (1 | 2 | 5) if matches!(h, 1 | 3 | 5..=9) => {}
                _ => break,
            }
            let p15 = move |k: i64| (k + h) % 100;
        }
        yield_!(9);
        let list = {
            if let false = h >= 2 {
                Pair { left: log.numbered("n16", 8), n: 2, right: log.noisy("n17") }
            } else {
                Pair { left: log.noisy("n18"), right: log.noisy("n19"), n: h }
            }
        };
        if let (3..) = h {}
        yield_!((maybe(list.n).and_then(maybe).map_or((h) % 100, |k| k * 2)) % 100)
    } in [(&[], log.noisy("a"), (log.noisy("g"), 1), vec![]), (&[5], log.numbered("a", 1), (log.numbered("g", 3), 0), vec![4]), (&[2, 1], log.numbered("a", 4), (log.numbered("g", 2), 6), vec![1, 6, 3])]
}

iterators! {
    fn seed_108<'a>(log: &'a Log, items: &'a [i64], a: Noisy<'a>, (mut g, h): (Noisy<'a>, i64), list: Vec<i64>) {
        yield_!(list.len() as i64);
        match &h {
            (3..) => {
                let mut p1 = left(Shape::Circle(1), h) else {
                    return;
                };
                log.event(format!("{number}", number = (h) % 100));
            }
            (3..) if h < 5 => yield_!(maybe((h) % 100).unwrap_or(5)),
            (..=4) => yield_!((yield_!(7), g.into_number()).1),
            p2 => {}
        }
    } in [(&[], log.noisy("a"), (log.noisy("g"), 1), vec![]), (&[5], log.numbered("a", 1), (log.numbered("g", 3), 0), vec![4]), (&[2, 1], log.numbered("a", 4), (log.numbered("g", 2), 6), vec![1, 6, 3])]
}

optionals! {
    fn seed_109<'a>(log: &'a Log, items: &'a [i64], mut b: Noisy<'a>) -> Option<i64> {
        assert_ne!((log.noisy("n1").bump((if false {
            let d2: Noisy<'a>;
            d2 = match (Shape::Dot) {
                Shape::Owner(b @ _) if (false || false) => {
                    let (mut p4, mut p5) = (log.noisy("n3"), { b });
                    log.numbered("n6", p5.into_number())
                }
                Shape::Owner(p7) => {
                    p7
                }
                p8 => {
                    log.numbered("n9", 9)
                }
            };
            4
        } else {
            7
        }) - (maybe(5)?))) % 100, 1_000_000_007, "{}", 3);
        log.event(maybe(4)?);
        'l10: {
            None::<i64>
        }
    } in [(&[], log.noisy("b")), (&[5], log.numbered("b", 3)), (&[2, 1], log.numbered("b", 2))]
}

coroutines! {
    fn seed_110<'a>(log: &'a Log, items: &'a [i64], mut m: i64, mut b: Noisy<'a>) resume first -> i64 {
        m += ((|a: i64, b: i64, c: i64| a - b + c)((same::<i64>(b.into_number()) as i16 as i64) % 100, (attempt(None::<i64>.unwrap_or(9)).ok().xor(maybe(9)).unwrap_or(2)) % 100, (write(&mut log.numbered("n1", m), (-(m)) % 100)) % 100)) % 100;
        {
            let mut c2 = 0;
            'l3: loop {
                c2 += 1;
                if c2 > 3 {
                    {
                        let mut c4 = 0;
                        'l5: loop {
                            c4 += 1;
                            if c4 > 2 {
                                break 'l5;
                            }
                            m |= (yield_!(m,)) % 100;
                        }
                    }
                    break 'l3;
                }
            }
        }
        match &mut m {
            p6 => {
                if let (3..) = &*p6 {
                    if true {
                        let f8 = { let inner = log.numbered("n7", first); move || inner.into_number() };
                        return 9;
                    }
                }
            }
            p9 => {
                for (Pair { left: p15, right: p16, n: mut p17 }, p18) in vec![Pair { left: log.numbered("n10", first), right: log.noisy("n11"), n: first }, Pair { left: log.numbered("n12", 2), right: log.numbered("n13", 1), n: first }].into_iter().enumerate().map(|(at, each)| (each, at as i64)) {}
            }
        }
        let mut v20 = same(Some((log.noisy("n19"), m <= 4, (first) % 100)));
        (yield_!(m)) % 100
    } in [(&[], 7, log.noisy("b")), (&[5], 1, log.numbered("b", 3)), (&[2, 1], 3, log.numbered("b", 2))]
}

fallibles! {
    fn seed_111<'a>(log: &'a Log, items: &'a [i64], mut b: Noisy<'a>, (mut g, h): (Noisy<'a>, i64)) of Result<i64, i64> {
        if !((true && h >= 1)) {
            let (..=4) = h else {
                let r1 = &mut g;
                return finish();
            };
            return finish();
        }
        let d2;
        match &h {
            (..=4) => yield_!(Ok(h)),
            p3 => {
                yield_!(Ok((*p3)))
            }
            3 => yield_!(Ok(g.into_number())),
            p4 => {
                let v6 = [log.numbered("n5", h), g];
                yield_![Ok(h)]
            }
        }
        d2 = Box::new(b);
        for p8 in 0..3 {}
    } in [(&[], log.noisy("b"), (log.noisy("g"), 1)), (&[5], log.numbered("b", 3), (log.numbered("g", 3), 0)), (&[2, 1], log.numbered("b", 2), (log.numbered("g", 2), 6))]
}

fallibles! {
    fn seed_112<'a>(log: &'a Log, items: &'a [i64], flag: bool, a: Noisy<'a>, mut b: Noisy<'a>, o: Option<Noisy<'a>>, (mut g, h): (Noisy<'a>, i64), list: Vec<i64>) of Result<i64, i64> {
        assert!((sum3((g.into_sum((h) % 100)) % 100, 'l1: {
            7
        }, { yield_!(Ok(h)); (h) % 100 })) < (h) || true, "never");
        'l2: {}
        yield_!(Ok(right(yield_!(Ok(right(yield_![Ok((h) - (h))], (h) % 100))), (sum3(if let (1 | 2 | 5) = h && o.is_some() {
            (h) % 100
        } else {
            b.touch()
        }, right(yield_!(Ok(h),), (h) % 100), list.len() as i64)) % 100)));
        (g, b) = {
            let mut c3 = 0;
            loop {
                c3 += 1;
                if c3 > 3 {
                    break match c3 {
                        (1 | 2 | 5) => {
                            (a, log.numbered("n5", 9))
                        }
                        _ => {
                            (b, a)
                        }
                    };
                }
            }
        };
        let mut source6 = list.into_iter();
        'l7: while let Some(p8) = source6.next() {
            let mut v10 = ((0..(log.noisy("n9").touch()) % 4).map(|k| k + p8 % 10).sum::<i64>()) % 100;
            if flag {
                if o.is_some() {
                    continue;
                }
                if let (1 | 2 | 5) = 7 {
                    let (Ok(p11) | Err(p11)) = Err::<Noisy<'a>, Noisy<'a>>(b);
                }
                break 'l7;
            }
            yield_!(Ok((1..(8) % 9).sum::<i64>()))
        }
        { let _last = g; }
        eprintln!("{0} {b:>w$}", (0..((same::<fn(i64, i64, i64) -> i64>(mix3)((h) % 100, (h) % 100, (h) % 100)) % 100) % 9).sum::<i64>(), b = Some(2).unwrap_or(o.as_ref().map_or(7, |inner| inner.touch())), w = 4);
        match h >= 4 {
            false if (flag || flag) => {
                yield_!(Ok(h))
            }
            false => {
                yield_!(Ok(h))
            }
            p12 => {}
        }
        yield_!(Ok((3..((h) % 100) % 9).sum::<i64>()))
    } in [(&[], false, log.noisy("a"), log.noisy("b"), None, (log.noisy("g"), 1), vec![]), (&[5], true, log.numbered("a", 1), log.numbered("b", 3), Some(log.noisy("o")), (log.numbered("g", 3), 0), vec![4]), (&[2, 1], false, log.numbered("a", 4), log.numbered("b", 2), Some(log.numbered("o", 2)), (log.numbered("g", 2), 6), vec![1, 6, 3])]
}

iterators! {
    fn seed_113<'a>(log: &'a Log, items: &'a [i64], flag: bool, (mut g, h): (Noisy<'a>, i64)) {
        yield_!(6,);
        let p1 @ _ = &h else {
            yield_!({
                (h) % 100
            });
            let 3 = h else {
                return;
            };
            return;
        };
        let flag = match h {
            1 => {
                g
            }
            p2 => {
                g
            }
        };
        let Shape::Dot = same(Shape::Dot) else {
            return;
        };
        yield_!((((4)..).nth(2).unwrap_or(flag.into_number())) % 100)
    } in [(&[], false, (log.noisy("g"), 1)), (&[5], true, (log.numbered("g", 3), 0)), (&[2, 1], false, (log.numbered("g", 2), 6))]
}

coroutines! {
    fn seed_114<'a>(log: &'a Log, items: &'a [i64], mut m: i64, a: Noisy<'a>, (mut g, h): (Noisy<'a>, i64)) resume first -> i64 {
        let m1 = a;
        let (..=4) = &mut m else {
            let m1: i64 = (-(h)) % 100;
            yield_!((g.touch()) ^ (g.touch()));
            return {
                Some((yield_!(h)) % 100)
            }.unwrap_or(((first) % 100).max(g.into_number()));
        };
        if let p2 @ 1..=6 = (((Point { x: h, ..Point { x: 0, y: m } }).x) % 100) {
            log.event(format!("{} {p2}", m1.touch()));
            0
        } else if m == 0 && first != 5 {
            9
        } else if let (3..) = &m {
            (m) % 100
        } else {
            7
        }
    } in [(&[], 7, log.noisy("a"), (log.noisy("g"), 1)), (&[5], 1, log.numbered("a", 1), (log.numbered("g", 3), 0)), (&[2, 1], 3, log.numbered("a", 4), (log.numbered("g", 2), 6))]
}

generators! {
    fn seed_115<'a>(log: &'a Log, items: &'a [i64], n: i64, mut b: Noisy<'a>) -> i64 {
        log.event("e1");
        _ = 4;
        if !(matches!(n, 1 | 3 | 5..=9)) && (match n {
            1 => return ((..(1) + ((n) % 100)).end) % 100,
            1 | 2 | 5 => {
                b.touch()
            }
            (..=4) => 9,
            _ => {
                b.touch()
            }
        }) < (read(&b, b.touch())) {} else {
            let mut c2 = 0;
            while c2 < 1 && c2 != 3 {
                c2 += 1;
                yield_!(7)
            }
            if let Shape::Both { noisy: b, n: (1 | 2 | 5) } = (Shape::Circle(c2)) {
                yield_!(c2);
            } else {
                let v6: (bool, i64, Pair<'a>) = (c2 > 2, b.into_number(), Pair { left: log.noisy("n4"), right: log.numbered("n5", n), n: c2 });
            }
        }
        let r7 = &n;
        let mut c8 = 0;
        while c8 < 3 && ((n) <= (n) || !(n == 3)) {
            c8 += 1;
            let mut c10 = 0;
            while c10 < 3 && matches!(Some((n) % 100), Some(k) if k > 2) {
                c10 += 1;
                #[cfg(debug_assertions)]
                {}
                match n {
                    1 => {}
                    1 | 2 | 5 => {}
                    _ => {
                        yield_!(c8)
                    }
                }
            }
        }
        unsafe {
            use std::cmp::max as max13;
            log.event(max13(3, (const { 6 + 2 }) % 100));
        }
        let 4 = right(yield_!(same::<i64>((n) % 100) as u8 as i64), ((9) - (n)) % 100) else {
            return (yield_!(i64::from(c8 >= 1)), (((*r7)) + (3)) % 100).1;
        };
        (match (sum3(6, ((*r7)) % 100, 5)) % 100 {
            (..=4) if matches!(0, 1 | 3 | 5..=9) => {
                log.noisy("n14")
            }
            mut p15 @ 1..=6 if (false || p15 < 3) => {
                log.numbered("n16", p15)
            }
            p17 => {
                log.numbered("n18", p17)
            }
            p19 => {
                log.noisy("n20")
            }
        }.into_sum(yield_from!(countdown(1)))) % 100
    } in [(&[], 0, log.noisy("b")), (&[5], 2, log.numbered("b", 3)), (&[2, 1], 5, log.numbered("b", 2))]
}

generators! {
    fn seed_116<'a>(log: &'a Log, items: &'a [i64], flag: bool, total: &'a mut i64, list: Vec<i64>) -> i64 {
        match (-({ yield_!((*total)); 7 })) {
            p1 @ 1..=6 => yield_!((p1) * 3),
            1 | 2 | 5 => {
                yield_!(if (*total) >= 1 {
                    ((*total)) % 100
                } else if (*total) <= 4 {
                    ((*total)) % 100
                } else {
                    ((*total)) % 100
                });
                if let false = flag {
                    let v3 = (4).to_string();
                    yield_!(list.first().copied().unwrap_or(3) % 100)
                } else {}
            }
            mut p4 => yield_!(if let false = flag {
                ((*total)) % 100
            } else {
                let mut v6 = Some(String::from("t5") + &(p4).to_string());
                7
            }),
        }
        log.event("e7");
        use std::cmp::max as max8;
        log.event(max8(3, ((log.numbered("n9", (*total)).into_number()) + ((1) * 3)) % 100));
        if let false = flag {
            let mut source11 = vec![Shape::Circle(8), Shape::Both { noisy: log.noisy("n10"), n: 0 }].into_iter();
            while let Some(p13) = source11.next() {
                let r14 = &list;
            }
        }
        if matches!(left(Some(((*total)) % 100), (*total)), Some(k) if k > 2) {}
        log.event("e15");
        for mut total in list {
            let _ = [{
                total = (total) % 100;
                (total) % 100
            }, {
                3
            }, { yield_!(total); (total) % 100 }][i64::unsigned_abs(yield_from!(countdown(0))) as usize % 3];
        }
        let mut v21 = match if flag {
            if flag {
                return 5;
            }
            5
        } else {
            8
        } {
            mut p17 => return log.numbered("n18", 4).into_number(),
            p19 => {
                0
            }
            p20 => {
                (p20) % 100
            }
        };
        (match *total {
            (1 | 2 | 5) if v21 > 1 => {
                log.noisy("n22")
            }
            _ => log.numbered("n23", v21),
        }.into_number()) % 100
    } in [(&[], false, leak(0), vec![]), (&[5], true, leak(3), vec![4]), (&[2, 1], false, leak(9), vec![1, 6, 3])]
}

fallibles! {
    fn seed_117<'a>(log: &'a Log, items: &'a [i64], mut m: i64, mut b: Noisy<'a>, (mut g, h): (Noisy<'a>, i64)) of Result<i64, i64> {
        if (matches!(Some(4), Some(k) if k > 2) && h != 3) {
            if matches!(g.touch(), 1 | 3 | 5..=9) {
                if h <= 0 {
                    return finish();
                }
                return finish();
            }
            #[cfg(all())]
            log.event((m) % 100);
        }
        b.change();
        let v4 = {
            for p3 in (0..2).rev() {}
            m ^= (m) % 100;
            let _ = (m) % 10;
            None::<[i64; 2]>
        };
        let r5 = &v4;
        {
            let mut c6 = 0;
            'l0: loop {
                c6 += 1;
                if c6 > 1 {
                    m -= (m) % 100;
                    m %= 100;
                    break 'l0;
                }
                {
                    let mut c7 = 0;
                    'l8: loop {
                        c7 += 1;
                        if c7 > 2 {
                            break 'l8;
                        }
                        let mut d9;
                        _ = 6;
                        if matches!(Some(g.touch()), Some(k) if k > 2) {
                            d9 = Box::new(Pair { left: b, right: g, n: c6 });
                            d9 = d9;
                        } else {
                            let mut v10: (Noisy<'a>, i64, i64) = (g, (c6) % 100, (c6) % 100);
                            return finish();
                        }
                        yield_!(Ok(8));
                        b = log.noisy("n11");
                        g = log.noisy("n12");
                    }
                }
            }
        }
        drop(g);
        let f13 = move || { let touch = || b.touch(); touch() };
        yield_!(Ok(if let p14 = &mut m {
            let mut v15 = Shape::Circle(h);
            Some(9)
        } else {
            None::<i64>
        }.unwrap_or(left(Some(7), m).unwrap_or(if let p16 = &mut m && let p17 = v4 {
            0
        } else if let (1 | 2 | 5) = m && h <= 4 {
            (h) % 100
        } else {
            7
        }))));
        #[allow(unused)]
        let _ = 3;
    } in [(&[], 7, log.noisy("b"), (log.noisy("g"), 1)), (&[5], 1, log.numbered("b", 3), (log.numbered("g", 3), 0)), (&[2, 1], 3, log.numbered("b", 2), (log.numbered("g", 2), 6))]
}

generators! {
    fn seed_118<'a>(log: &'a Log, items: &'a [i64], n: i64, flag: bool, mut m: i64, (mut g, h): (Noisy<'a>, i64), total: &'a mut i64, list: Vec<i64>) -> i64 {
        yield_!(3);
        #[cfg(debug_assertions)]
        {
            let ref r2 = list;
        }
        drop(g);
        yield_!(6);
        let p3 = flag else {
            #[allow(unused)]
            let _ = 3;
            match h {
                p4 if (h == 5 || (*total) != 0) => {
                    *total = (m) % 100;
                }
                _ => {
                    let _ = list.first().copied().unwrap_or(3) % 100;
                }
            }
            return ((-((*total))) * 4) % 100;
        };
        yield_!(if p3 && let (3..) = &h {
            6
        } else {
            (n) % 100
        });
        let (..=4) = &*total else {
            return ((log.noisy("n5").into_number()) ^ (log.noisy("n6").into_number())) % 100;
        };
        match {
            2
        } {
            (..=4) => {
                yield_!(1)
            }
            (3..) if !(h < 2) => {}
            p7 => yield_!({
                let mut c8 = 0;
                'l9: loop {
                    c8 += 1;
                    if c8 > 3 {
                        drop(list);
                        break 'l9 (p7) % 100;
                    }
                    let [p12, p13] = [log.numbered("n10", 4), log.numbered("n11", c8)];
                }
            }),
        }
        (_, (m, ..)) = (if flag {
            (m) % 100
        } else {
            let f14 = move |k: i64| { if k > h { return k % 100; } (k + h) % 100 };
            3
        }, ({
            ((*total)) % 100
        }, 1, 3));
        {
            yield_!((1..((m) % 100) % 9).sum::<i64>());
            let mut v15: Result<Vec<i64>, Vec<i64>> = right(yield_!(4), Err::<Vec<i64>, Vec<i64>>(vec![(h) % 100, (n) % 100]));
            9
        }
    } in [(&[], 0, false, 7, (log.noisy("g"), 1), leak(0), vec![]), (&[5], 2, true, 1, (log.numbered("g", 3), 0), leak(3), vec![4]), (&[2, 1], 5, false, 3, (log.numbered("g", 2), 6), leak(9), vec![1, 6, 3])]
}

generators! {
    fn seed_119<'a>(log: &'a Log, items: &'a [i64], mut m: i64, mut b: Noisy<'a>, list: Vec<i64>) -> i64 {
        match if let (..=4) = &mut m {
            b.change();
            5
        } else {
            m = (m) % 100;
            (m) % 100
        } {
            mut p1 if matches!(Some(3), Some(k) if k > 2) => yield_!((b.into_sum(list.len() as i64)) % 100),
            p2 => {
                let mut v4 = if let mut p3 = 2 {
                    Shape::Dot
                } else {
                    Shape::Owner(b)
                };
            }
        }
        yield_!((read(&log.noisy("n5"), (((((m) % 100).max(6))..=(((m) * 1) % 100) % 9).sum::<i64>()) % 100)) % 100);
        let f8 = { let inner = 'l6: {
                (yield_!(2));
                log.noisy("n7")
        }; move || inner.touch() };
        for mut p10 in (0..1).rev() {
            match (unsafe {
                assert!(m == 0 || true, "never");
                (p10) % 100
            }) % 100 {
                (3..) => {
                    log.event(format!("{number}", number = 4));
                }
                5 => yield_!(9),
                1 | 2 | 5 => {
                    let mut d11;
                    if m > 5 {
                        d11 = log.noisy("n12");
                        log.event("e13");
                    } else {
                        d11 = log.noisy("n14");
                        let d15: i64;
                        if p10 <= 1 {
                            d15 = (m) % 100;
                            yield_from!(vec![(m) % 100, (m) % 100, (p10) % 100]);
                        } else {
                            d15 = (m) % 100;
                            d11.change();
                        }
                    }
                }
                p16 => {
                    yield_from!(vec![(m) % 100; 2]);
                }
            }
            match &mut p10 {
                (3..) => {
                    if m >= 0 {
                        continue;
                    }
                }
                p17 if (*p17) < 1 => {
                    if m <= 4 {
                        break;
                    }
                }
                _ => yield_!(list.first().copied().unwrap_or(3) % 100),
            }
        }
        7
    } in [(&[], 7, log.noisy("b"), vec![]), (&[5], 1, log.numbered("b", 3), vec![4]), (&[2, 1], 3, log.numbered("b", 2), vec![1, 6, 3])]
}

generators! {
    fn seed_120<'a>(log: &'a Log, items: &'a [i64], a: Noisy<'a>, (mut g, h): (Noisy<'a>, i64), total: &'a mut i64, list: Vec<i64>) -> i64 {
        log.event("e1");
        yield_!({ yield_!((const { 3 + 4 }) % 100); (unsafe {
                list.iter().map(|each| each % 10).sum::<i64>()
        }) % 100 });
        if ((a.touch()) > (h) && matches!(1, 1 | 3 | 5..=9)) {} else if h == 3 {}
        let mut d2;
        d2 = vec![(a, (h) % 100), (g, 0)];
        -((list.first().map_or(6, |k| k % 100)) % 100)
    } in [(&[], log.noisy("a"), (log.noisy("g"), 1), leak(0), vec![]), (&[5], log.numbered("a", 1), (log.numbered("g", 3), 0), leak(3), vec![4]), (&[2, 1], log.numbered("a", 4), (log.numbered("g", 2), 6), leak(9), vec![1, 6, 3])]
}

iterators! {
    fn seed_121<'a>(log: &'a Log, items: &'a [i64], n: i64, mut m: i64, a: Noisy<'a>, o: Option<Noisy<'a>>) {
        if matches!('l1: {
            0
        }, 1 | 3 | 5..=9) {
            'l2: {}
            return;
        }
        log.event("e3");
        match log.numbered("n4", 2).into_number() {
            p5 @ 1..=6 => {
                yield_!({
                    m = o.as_ref().map_or(7, |inner| inner.touch());
                    (p5) % 100
                });
            }
            p6 => {
                yield_!(p6,);
            }
        }
        for p8 in (0..1).rev() {
            yield_!(maybe(maybe(6).unwrap_or(5)).unwrap_or(5));
        }
        let mut v13: Result<Point, Noisy<'a>> = left({
            let mut c9 = 0;
            loop {
                c9 += 1;
                if c9 > 3 {
                    break ({
                        let mut c11 = 0;
                        'l12: loop {
                            c11 += 1;
                            if c11 > 3 {
                                break 'l12 Ok::<Point, Noisy<'a>>(Point { x: 3, y: m });
                            }
                        }
                    });
                }
            }
        }, (unsafe {
            (m) % 100
        }) % 100);
        yield_!([o.as_ref().map_or(7, |inner| inner.touch()), o.as_ref().map_or(7, |inner| inner.touch()), (m) % 100][i64::unsigned_abs(6) as usize % 3])
    } in [(&[], 0, 7, log.noisy("a"), None), (&[5], 2, 1, log.numbered("a", 1), Some(log.noisy("o"))), (&[2, 1], 5, 3, log.numbered("a", 4), Some(log.numbered("o", 2)))]
}

fallibles! {
    fn seed_122<'a>(log: &'a Log, items: &'a [i64], n: i64, a: Noisy<'a>, list: Vec<i64>) of Result<i64, i64> {
        if let (1 | 2 | 5) = n {
            yield_!(Ok(list.len() as i64))
        } else if !(true) {
            if n <= 0 {
                return finish();
            }
        }
        if (n) == (((|| { let k = maybe(n)?; maybe(k + 1) })().unwrap_or(4)) % 100) {} else {}
        yield_!(Ok(read(&a, list.iter().filter(|each| **each > 3).count() as i64)))
    } in [(&[], 0, log.noisy("a"), vec![]), (&[5], 2, log.numbered("a", 1), vec![4]), (&[2, 1], 5, log.numbered("a", 4), vec![1, 6, 3])]
}

optionals! {
    fn seed_123<'a>(log: &'a Log, items: &'a [i64], a: Noisy<'a>) -> Result<i64, i64> {
        {
            let mut c1 = 0;
            loop {
                c1 += 1;
                if c1 > 1 {
                    break;
                }
                yield_!(i64::max(a.touch(), 1),)
            }
        }
        let mut v3 = {
            dbg!([6; 2])
        };
        let v9 = if let Some(mut p4) = None::<bool> && let false = p4 {
            a
        } else if (false || true) {
            let (p6, p7) = (log.noisy("n5"), a);
            p7
        } else {
            log.numbered("n8", 5)
        };
        let mut source10 = { yield_!(0); vec![7, 6, 4] }.into_iter();
        while let Some(p12) = source10.next() && (v9.touch()) <= (p12) {
            v3 = v3;
            'l13: {}
            yield_!(6)
        }
        left(dbg!(Ok::<i64, i64>(1)), i64::from(false))
    } in [(&[], log.noisy("a")), (&[5], log.numbered("a", 1)), (&[2, 1], log.numbered("a", 4))]
}

generators! {
    fn seed_124<'a>(log: &'a Log, items: &'a [i64], list: Vec<i64>) -> i64 {
        yield_!((5..(i64::from(true)) % 9).sum::<i64>());
        for p2 in list {
            let d3;
            d3 = same(log.noisy("n4"));
        }
        ((same::<i64>(9) as i16 as i64) ^ ({ yield_!(0,); 6 })) % 100
    } in [(&[], vec![]), (&[5], vec![4]), (&[2, 1], vec![1, 6, 3])]
}

coroutines! {
    fn seed_125<'a>(log: &'a Log, items: &'a [i64], mut m: i64, a: Noisy<'a>, o: Option<Noisy<'a>>) resume first -> i64 {
        for p2 in vec![(first) % 100; 2] {
            if matches!(right(yield_!(o.as_ref().map_or(7, |inner| inner.touch()),), Some((m) % 100)), Some(k) if k > 2) {
                for p4 in vec![Ok::<i64, i64>(8); 2] {
                    let mut v5 = Some((p2) % 100);
                }
                return (read(&a, o.as_ref().map_or(7, |inner| inner.touch()))) % 100;
            }
        }
        #[cfg(any())]
        not_here((if let Some(ref p6) = o {
            (m) % 100
        } else {
            (first) % 100
        }) % 10);
        #[cfg(all())]
        let k7 = a.into_number();
        log.event(k7);
        for (mut p9, p10) in vec![Shape::Circle(1)].into_iter().enumerate().map(|(at, each)| (each, at as i64)) {}
        if false && let (1 | 2 | 5) = &mut m {} else {}
        {
            (m) % 100
        }
    } in [(&[], 7, log.noisy("a"), None), (&[5], 1, log.numbered("a", 1), Some(log.noisy("o"))), (&[2, 1], 3, log.numbered("a", 4), Some(log.numbered("o", 2)))]
}

generators! {
    fn seed_126<'a>(log: &'a Log, items: &'a [i64], n: i64, total: &'a mut i64) -> i64 {
        if (matches!(n, 1 | 3 | 5..=9) && !((*total) == 0)) && matches!(None::<i64>.unwrap_or(((*total)) % 100), 1 | 3 | 5..=9) {
            if matches!(2, 1 | 3 | 5..=9) {
                return 3;
            }
            yield_!(2)
        }
        if let 0 = &mut *total {
            if n > 2 {
                log.event(format!("{} {n}", (n) % 100));
                return 5;
            }
        }
        match &mut *total {
            p1 => return (same::<i64>((n) % 100) as u8 as i64) % 100,
            _ => (n) % 100,
        }
    } in [(&[], 0, leak(0)), (&[5], 2, leak(3)), (&[2, 1], 5, leak(9))]
}

fallibles! {
    fn seed_127<'a>(log: &'a Log, items: &'a [i64], flag: bool, mut m: i64, list: Vec<i64>) of Option<i64> {
        let x2 = &log.noisy("n1");
        log.event("e3");
        let mut p10 = 'l4: {
            if let _ = m && m <= 0 {
                let u5 = yield_!(Some(m));
                (log.noisy("n6"), log.numbered("n7", m))
            } else {
                (log.noisy("n8"), log.noisy("n9"))
            }
        };
        yield_!(Some('l11: {
            if matches!(left(None::<i64>, 4), Some(k) if k > 2) {
                if (true && m > 3) {
                    return finish();
                }
                break 'l11 (m) % 100;
            }
            if flag {
                p10.0 = log.noisy("n12");
                yield_!(Some(8))
            } else if let ref mut p13 @ (2 | 4) = m {
                yield_!(Some(0),);
                yield_!(Some(5))
            } else {
                debug_assert!(((m) % 100) < 1_000_000_007);
            }
            {
                let r14 = &*x2;
                (m) % 100
            }
        }));
        {
            let mut d15: Vec<Noisy<'a>>;
            d15 = match m {
                3 => {
                    let x17 = &mut log.noisy("n16");
                    vec![log.numbered("n18", m)]
                }
                mut p19 if m != 2 => {
                    p19 += (m) % 100;
                    vec![log.noisy("n20"), log.numbered("n21", m)]
                }
                1 | 2 | 5 => {
                    yield_!(Some(7));
                    vec![log.numbered("n22", m), log.numbered("n23", m), log.numbered("n24", 3)]
                }
                _ => {
                    if flag {
                        return finish();
                    }
                    vec![log.noisy("n25"), log.noisy("n26"), log.noisy("n27")]
                }
            };
            let f28 = move |k: i64| (k + 7) % 100;
        }
    } in [(&[], false, 7, vec![]), (&[5], true, 1, vec![4]), (&[2, 1], false, 3, vec![1, 6, 3])]
}

generators! {
    fn seed_128<'a>(log: &'a Log, items: &'a [i64], mut b: Noisy<'a>, o: Option<Noisy<'a>>, (mut g, h): (Noisy<'a>, i64)) -> i64 {
        {
            'l1: {
                let mut v6 = match (Err::<Vec<i64>, Point>(Point { y: h, x: 3 })) {
                    p2 => {
                        None::<bool>
                    }
                    Ok(p3) if (h) == (h) => {
                        Some(true)
                    }
                    mut p4 => Some(false),
                    p5 => {
                        None::<bool>
                    }
                };
                yield_!(h)
            }
            yield_![h]
        }
        let Some(Point { y: 2, x: (..=4) }) = None::<Point> else {
            return 0;
        };
        let d7;
        if o.is_none() {
            d7 = 'l8: {
                'l9: {
                    yield_!(h);
                }
                Pair { left: { g }, n: h, right: b }
            };
            if h >= 5 {
                if h != 3 {
                    let _ = yield_!(d7.n);
                }
                let v16 = match h {
                    p10 => return 6,
                    g @ 1..=6 => {
                        log.noisy("n11")
                    }
                    p12 => {
                        log.event(h);
                        log.numbered("n13", p12)
                    }
                    p14 => {
                        yield_!(p14);
                        log.numbered("n15", p14)
                    }
                };
                return if h > 5 && let Some(p17) = o {
                    let u18 = yield_!(h);
                    p17.touch()
                } else {
                    if false {
                        return (h) % 100;
                    }
                    8
                };
            }
        } else {
            return (yield_!({
                let p19 = [g, b];
                p19[1].touch()
            }), {
                o.as_ref().map_or(7, |inner| inner.touch())
            }).1;
        }
        log.event(matches!(((h) % 100, d7.right.touch()), (1..=3, k) | (k, 4 | 5) if k > 0));
        let d7 = left(Shape::Dot, h) else {
            return d7.left.touch();
        };
        (match maybe(maybe((h) % 100).unwrap_or(5)) { Some(k) if k > 1 => k, Some(k) => -k, None => {
                return (same::<i64>((h) % 100) as i16 as i64) % 100;
        } }) % 100
    } in [(&[], log.noisy("b"), None, (log.noisy("g"), 1)), (&[5], log.numbered("b", 3), Some(log.noisy("o")), (log.numbered("g", 3), 0)), (&[2, 1], log.numbered("b", 2), Some(log.numbered("o", 2)), (log.numbered("g", 2), 6))]
}

generators! {
    fn seed_129<'a>(log: &'a Log, items: &'a [i64], flag: bool) -> i64 {
        if ((flag && flag) || (true || false)) {
            return (((|a: i64, b: i64, c: i64| a - b + c)(9, 6, 6)) % 100) + (i64::min(0, 4));
        }
        if let ref p1 @ false = flag && let mut p1 = flag {
            let mut v3 = left(Some(log.numbered("n2", 4)), 0);
        }
        log.event(format!("{:>3}", (log.numbered("n4", 8).into_number()) * 4));
        log.event(format!("{:>3}", {
            let flag = &flag else {
                return log.get(2);
            };
            log.event(matches!((1, (8) ^ (6)), (1..=3, k) | (k, 4 | 5) if k > 0));
            i64::max(3, 5)
        }));
        unsafe {
            log.event(format!("{:>3}", log.get(yield_from!(countdown(0)))));
            yield_!((6..(9) % 9).sum::<i64>())
        }
        let (Ok(p6) | Err(p6)) = {
            Err::<Noisy<'a>, Noisy<'a>>(log.numbered("n5", 5))
        };
        if let false = flag {
            p6.touch()
        } else if let true = &flag {
            8
        } else {
            5
        }
    } in [(&[], false), (&[5], true), (&[2, 1], false)]
}

fallibles! {
    fn seed_130<'a>(log: &'a Log, items: &'a [i64], mut m: i64) of Result<i64, i64> {
        let mut v1 = (const { 8 + 3 }) % 100;
        if let 2 = m {
            let mut c2 = 0;
            while c2 < 1 {
                c2 += 1;
            }
        } else {
            if v1 > 3 {
                m = (v1) % 100;
                yield_!(attempt((v1) % 100))
            } else {
                m <<= (4) & 1; m %= 1000;
            }
            let v4 = { yield_!(Ok(7)); vec![6].into_iter() };
        }
        if (log.numbered("n5", v1).touch()) != ({
            (m) % 100
        }) {
            #[cfg(debug_assertions)]
            log.event((v1) % 100);
            match i64::from(v1 <= 0) {
                p7 => {}
                p8 @ (2 | 4) => {
                    yield_!(Ok(p8))
                }
                p9 => {
                    let mut v11: Noisy<'a> = log.numbered("n10", m);
                    yield_!(Ok(p9))
                }
            }
            return finish();
        }
        if false {
            yield_!(Ok(m))
        } else if false && false {} else {}
        yield_!(Ok(m))
    } in [(&[], 7), (&[5], 1), (&[2, 1], 3)]
}

optionals! {
    fn seed_131<'a>(log: &'a Log, items: &'a [i64], flag: bool, mut m: i64, o: Option<Noisy<'a>>, (mut g, h): (Noisy<'a>, i64), list: Vec<i64>) -> Result<i64, i64> {
        let x2 = &log.noisy("n1");
        'l3: {
            yield_!(-(h))
        }
        drop(g);
        let r4 = &mut m;
        *r4 |= (sum3((same::<fn(i64, i64, i64) -> i64>(mix3)(((*r4)) % 100, ((*r4)) % 100, ((*r4)) % 100)) % 100, (same::<i64>((h) % 100) as u8 as i64) % 100, ((*r4)) % 100)) % 100;
        *r4 %= 100;
        let d5;
        if flag {
            d5 = left({ yield_!(h); vec![(log.noisy("n6"), 6)] }, h);
            {}
        } else {
            d5 = match (if flag {
                { let _last = list; }
                Shape::Both { noisy: log.numbered("n7", 5), n: h }
            } else if let Some(p8) = o {
                Shape::Owner(p8)
            } else {
                Shape::Both { noisy: log.noisy("n9"), n: h }
            }) {
                Shape::Both { noisy: p10, n: p11 } if flag => {
                    if h >= 4 {
                        return Err::<i64, i64>((h) % 100);
                    }
                    vec![(p10, 8), (log.numbered("n12", 6), 6)]
                }
                mut p13 if matches!(Some((h) % 100), Some(k) if k > 2) => vec![(log.numbered("n14", h), (h) % 100), (log.numbered("n15", 3), (h) % 100)],
                Shape::Dot => vec![(log.numbered("n16", h), (h) % 100), (log.numbered("n17", h), (h) % 100)],
                p18 => {
                    vec![(log.noisy("n19"), 7)]
                }
            };
        }
        let mut c20 = 0;
        while c20 < 1 && flag {
            c20 += 1;
            let mut f22 = { let mut c = 0; move || { c += 1; c } };
            yield_!(x2.touch())
        }
        match h {
            ref p23 => Ok::<i64, i64>(x2.touch()),
            1 | 2 | 5 if ((*r4)) <= (c20) => Ok::<i64, i64>((h) % 100),
            _ => {
                Err::<i64, i64>(d5.len() as i64)
            }
            ref p24 => {
                Ok::<i64, i64>(d5.len() as i64)
            }
        }
    } in [(&[], false, 7, None, (log.noisy("g"), 1), vec![]), (&[5], true, 1, Some(log.noisy("o")), (log.numbered("g", 3), 0), vec![4]), (&[2, 1], false, 3, Some(log.numbered("o", 2)), (log.numbered("g", 2), 6), vec![1, 6, 3])]
}

iterators! {
    fn seed_132<'a>(log: &'a Log, items: &'a [i64], mut m: i64, mut b: Noisy<'a>, total: &'a mut i64, list: Vec<i64>) {
        let v4 = {
            'l0: {
                let [p2, p3] = [b, log.numbered("n1", 7)];
                Ok::<i64, bool>(p3.into_number())
            }
        };
        let mut v12 = right(yield_!(match m {
            1 | 2 | 5 => 1,
            _ => {
                (m) % 100
            }
        }), {
            let mut c5 = 0;
            loop {
                c5 += 1;
                if c5 > 2 {
                    log.event(format!("{:>3}", (m) % 100));
                    break vec![log.noisy("n7"), log.numbered("n8", 5), log.numbered("n9", m)];
                }
                let mut m: Pair<'a> = Pair { left: log.numbered("n10", m), n: c5, right: log.noisy("n11") };
                yield_!(c5)
            }
        }.into_iter());
        if ((m < 2 || (*total) != 5) && (false && (*total) >= 4)) {
            (b, _) = (log.noisy("n13"), log.numbered("n14", m));
        }
        for p16 in list {
            drop(v12);
            let p17 = &m else {
                for p19 in (0..3).rev() {}
                break;
            };
            yield_!(((*total = 1, (p16) % 100).1) % 100);
            v12 = vec![log.noisy("n21"), log.noisy("n22")].into_iter();
        }
        let mut c23 = 0;
        while c23 < 2 {
            c23 += 1;
            yield_!((((*total = (c23) % 100, ((*total)) % 100).1) % 100) ^ (yield_from!(countdown(0))));
            b = right(yield_!(log.get(8)), right(yield_!(2), log.numbered("n25", 7)));
        }
    } in [(&[], 7, log.noisy("b"), leak(0), vec![]), (&[5], 1, log.numbered("b", 3), leak(3), vec![4]), (&[2, 1], 3, log.numbered("b", 2), leak(9), vec![1, 6, 3])]
}

generators! {
    fn seed_133<'a>(log: &'a Log, items: &'a [i64], flag: bool, a: Noisy<'a>, mut b: Noisy<'a>, total: &'a mut i64, list: Vec<i64>) -> i64 {
        yield_!(i64::from((maybe(((*total)) % 100).unwrap_or(5)) != ((log.numbered("n1", 2).bump(4)) % 100)),);
        yield_!(((((a.touch()) - (list.iter().map(|each| each % 10).sum::<i64>())) % 100).max(log.get(7))) ^ ((((*total)) + (4)) * 4));
        (0..(list.first().copied().unwrap_or(3) % 100) % 3).for_each(|k| *total += k);
        *total %= 100;
        let f2 = move || b.into_number();
        i64::from(!(flag))
    } in [(&[], false, log.noisy("a"), log.noisy("b"), leak(0), vec![]), (&[5], true, log.numbered("a", 1), log.numbered("b", 3), leak(3), vec![4]), (&[2, 1], false, log.numbered("a", 4), log.numbered("b", 2), leak(9), vec![1, 6, 3])]
}

iterators! {
    fn seed_134<'a>(log: &'a Log, items: &'a [i64], flag: bool, a: Noisy<'a>, mut b: Noisy<'a>, o: Option<Noisy<'a>>, (mut g, h): (Noisy<'a>, i64), total: &'a mut i64) {
        match &mut *total {
            p1 if log.get((*p1) != 4) => {}
            (3..) => {
                yield_!(a.touch(),)
            }
            g => {}
        }
        yield_!((same(a).into_sum((((g.touch()) * 3) ^ ((write(&mut log.noisy("n2"), (h) % 100)) % 100)) % 100)) % 100,);
        yield_!(i64::from((*total) != 4));
        if matches!(-((*total)), 1 | 3 | 5..=9) {
            return;
        }
        let mut v4 = if (sum3((h) % 100, (h) % 100, (h) % 100)) != (i64::max(6, 0)) {
            Ok::<i64, String>(3)
        } else if (0) <= (h) {
            Ok::<i64, String>((h) % 100)
        } else {
            Err::<i64, String>((h).to_string())
        };
        use std::cmp::max as max5;
        log.event(max5(3, ({
            let mut c6 = 0;
            loop {
                c6 += 1;
                if c6 > 2 {
                    if let 4 = c6 {
                        std::mem::swap(&mut b, &mut g);
                        yield_!(o.as_ref().map_or(7, |inner| inner.touch()))
                    }
                    break if let Ok((3..)) = v4 {
                        g.into_number()
                    } else {
                        *total = (h) % 100;
                        1
                    };
                }
                {
                    let mut c8 = 0;
                    loop {
                        c8 += 1;
                        if c8 > 1 {
                            break;
                        }
                        yield_!(c6)
                    }
                }
            }
        }) % 100));
        if matches!(log.numbered("n10", h).touch(), 1 | 3 | 5..=9) {
            for mut p12 in vec![(h) % 100] {
                let ref mut p13 = *total else {
                    return;
                };
            }
            return;
        }
        'l14: {
            yield_!((*total))
        }
    } in [(&[], false, log.noisy("a"), log.noisy("b"), None, (log.noisy("g"), 1), leak(0)), (&[5], true, log.numbered("a", 1), log.numbered("b", 3), Some(log.noisy("o")), (log.numbered("g", 3), 0), leak(3)), (&[2, 1], false, log.numbered("a", 4), log.numbered("b", 2), Some(log.numbered("o", 2)), (log.numbered("g", 2), 6), leak(9))]
}

coroutines! {
    fn seed_135<'a>(log: &'a Log, items: &'a [i64], flag: bool, (mut g, h): (Noisy<'a>, i64), total: &'a mut i64) resume first -> i64 {
        for mut p2 in vec![Point { y: first, x: h }].into_iter().enumerate().map(|(at, each)| (each, at as i64)) {
            let p2;
            if ((g.touch()) - ((*total))) >= (first) {
                p2 = if flag {
                    Pair { left: g, right: log.numbered("n3", first), n: h }
                } else {
                    Pair { left: g, n: 5, right: log.noisy("n4") }
                };
                yield_from!(vec![(h) % 100; 2]);
            } else {
                p2 = Pair { left: g, n: h, right: log.numbered("n5", first) };
                *total = (unsafe {
                    ((*total)) % 100
                }) % 100;
            }
            g = log.noisy("n6");
        }
        let (..=4) = h else {
            *total -= (g.into_sum(6)) % 100;
            *total %= 100;
            return ((|| { let k = maybe(first)?; maybe(k + 1) })().unwrap_or(4)) % 100;
        };
        *total -= 8;
        *total ^= ((*total = 'l0: {
            unsafe {}
            g.touch()
        }, (((4..(g.touch()) % 9).sum::<i64>()) - (first)) % 100).1) % 100;
        match { g }.into_number() {
            1_000_000_007 => unreachable!("{}", 7),
            _ => {}
        }
        i64::max((same::<i64>(yield_!(6)) as i16 as i64) % 100, (log.numbered("n7", (*total)).into_sum((yield_!((*total))) % 100)) % 100)
    } in [(&[], false, (log.noisy("g"), 1), leak(0)), (&[5], true, (log.numbered("g", 3), 0), leak(3)), (&[2, 1], false, (log.numbered("g", 2), 6), leak(9))]
}

generators! {
    fn seed_136<'a>(log: &'a Log, items: &'a [i64], n: i64, mut m: i64, list: Vec<i64>) -> i64 {
        let f2 = { let inner = log.noisy("n1"); move || inner.into_number() };
        if let [(3..), p3 @ ..] = &list[..] {
            match None::<Noisy<'a>> {
                None => return p3.len() as i64,
                p4 => {
                    yield_!(8)
                }
            }
        } else {}
        ((Point { y: (attempt((n) % 100).ok().xor(maybe((m) % 100)).unwrap_or(2)) % 100, ..left(Point { x: m, y: 2 }, n) }).x) % 100
    } in [(&[], 0, 7, vec![]), (&[5], 2, 1, vec![4]), (&[2, 1], 5, 3, vec![1, 6, 3])]
}

coroutines! {
    fn seed_137<'a>(log: &'a Log, items: &'a [i64], flag: bool, mut b: Noisy<'a>) resume first -> i64 {
        let _ = yield_!(first);
        b.change();
        let _ = 6;
        let f1 = move || { let touch = || b.touch(); touch() };
        unsafe {}
        let v10 = same(dbg!(match 5 {
            5 => {
                vec![log.noisy("n2"), log.noisy("n3"), log.numbered("n4", first)].into_iter()
            }
            p5 @ _ if !(first < 3) => {
                let _ = yield_!(2);
                vec![log.noisy("n6"), log.numbered("n7", p5)].into_iter()
            }
            p8 => vec![log.numbered("n9", 4)].into_iter(),
        }));
        yield_!({
            i64::from(first > 4)
        });
        let mut v13 = right(yield_!(({ let Some(k) = maybe(8) else {
                return (first) % 100;
        }; k }) % 100), same(if first < 1 {
            log.noisy("n11")
        } else {
            log.noisy("n12")
        }));
        let sent14 = yield_!(i64::from(flag));
        log.event(format!("{:?}", Point { #[cfg(all())] x: (first) % 100, #[cfg(any())] z: 3, y: (first) % 100 }));
        maybe(log.noisy("n16").touch()).unwrap_or(5)
    } in [(&[], false, log.noisy("b")), (&[5], true, log.numbered("b", 3)), (&[2, 1], false, log.numbered("b", 2))]
}

generators! {
    fn seed_138<'a>(log: &'a Log, items: &'a [i64], mut m: i64, a: Noisy<'a>, (mut g, h): (Noisy<'a>, i64), total: &'a mut i64) -> i64 {
        let 1 = &*total else {
            match m {
                (3..) => {
                    yield_!(7)
                }
                _ => {}
            }
            return (sum3((a.plus(5)) % 100, yield_from!(countdown(1)), ((g.touch()) ^ (m)) % 100)) % 100;
        };
        let r1 = &mut m;
        let (..=4) = &h else {
            match &*r1 {
                (3..) => yield_!(a.into_number()),
                1 | 2 | 5 => {}
                _ => {}
            }
            yield_!((yield_!(((*total = 0, (h) % 100).1) % 100), ((Point { x: 8, ..Point { x: 0, y: 0 } }).x) % 100).1,);
            return yield_from!(countdown(1));
        };
        *total -= if ({
            g = a;
            ((*r1)) % 100
        }) >= ((5) + (g.into_number())) {
            log.event(format!("{} {h}", {
                1
            }));
            1
        } else if matches!(Some(((*total)) % 100), Some(k) if k > 2) {
            (yield_!((*r1)));
            ((*total)) % 100
        } else {
            let total = log.numbered("n2", h);
            ((*r1)) % 100
        };
        (0..(5) % 3).for_each(|k| *total += k);
        *total %= 100;
        yield_!(((yield_!(((2, Point { y: 4, x: (*r1) }).1.y) % 100), ((*r1)) % 100).1) ^ (h));
        yield_!((same::<fn(i64, i64, i64) -> i64>(mix3)(((((*total)) + (h)) * 0) % 100, if let (..=4) = &mut *total && ((*r1) == 5 && false) {
            6
        } else {
            ((*total)) % 100
        }, if h < 0 {
            1
        } else {
            3
        })) % 100);
        yield_!((9..(((*r1)) % 100) % 9).sum::<i64>());
        (attempt({
            ((*r1)) % 100
        }).ok().xor(maybe(Some(((*r1)) % 100).unwrap_or((h) % 100))).unwrap_or(2)) % 100
    } in [(&[], 7, log.noisy("a"), (log.noisy("g"), 1), leak(0)), (&[5], 1, log.numbered("a", 1), (log.numbered("g", 3), 0), leak(3)), (&[2, 1], 3, log.numbered("a", 4), (log.numbered("g", 2), 6), leak(9))]
}

coroutines! {
    fn seed_139<'a>(log: &'a Log, items: &'a [i64], flag: bool, mut b: Noisy<'a>, o: Option<Noisy<'a>>, list: Vec<i64>) resume first -> i64 {
        yield_!(match (match i64::from(flag) {
            (..=4) if (first) <= (5) => Some(b),
            3 => {
                let d1;
                if first == 2 {
                    d1 = list;
                    log.event("e2");
                } else {
                    return 2;
                }
                o
            }
            p3 => {
                o
            }
        }) {
            p4 => {
                log.noisy("n5")
            }
            Some(mut p6) => {
                p6
            }
            Some(o) => {
                o
            }
            mut p7 => {
                log.noisy("n8")
            }
        }.into_number(),);
        b = right(yield_!(log.get((first) % 100)), left(right(yield_!(1), log.noisy("n9")), {
            let mut c10 = 0;
            loop {
                c10 += 1;
                if c10 > 3 {
                    break (first) % 100;
                }
            }
        }));
        if flag {} else {
            let mut source12 = vec![None::<Noisy<'a>>, None::<Noisy<'a>>, Some(b)];
            while let Some(p14) = source12.pop() && matches!(Some(p14.as_ref().map_or(7, |inner| inner.touch())), Some(k) if k > 2) {
                let f16 = { let inner = log.noisy("n15"); move || inner.into_number() };
            }
            yield_!((5..((first) % 100) % 9).sum::<i64>());
        }
        let v21 = if matches!('l17: {
            (first) % 100
        }, 1 | 3 | 5..=9) {
            let mut v18 = -(7);
            (yield_!((1) + (first)));
            log.noisy("n19")
        } else {
            log.numbered("n20", 0)
        };
        let mut v22 = (read(&v21, log.get(yield_!(v21.touch(),)))) % 100;
        let v24: (Vec<Noisy<'a>>, i64, Noisy<'a>) = left((vec![v21], (first) % 100, log.noisy("n23")), yield_!(first,));
        (maybe((5) % 10).zip(Some(None::<i64>.unwrap_or((v22) % 100))).map(|(k, l)| k - l).unwrap_or(6)) % 100
    } in [(&[], false, log.noisy("b"), None, vec![]), (&[5], true, log.numbered("b", 3), Some(log.noisy("o")), vec![4]), (&[2, 1], false, log.numbered("b", 2), Some(log.numbered("o", 2)), vec![1, 6, 3])]
}

iterators! {
    fn seed_140<'a>(log: &'a Log, items: &'a [i64], n: i64, o: Option<Noisy<'a>>, total: &'a mut i64) {
        if matches!(((((*total)) % 100, Point { x: o.as_ref().map_or(7, |inner| inner.touch()), y: n }).1.y) % 100, 1 | 3 | 5..=9) {
            return;
        }
        yield_!(match ((((*total) > 1 || n > 5) || !(n == 5))) {
            false => {
                0
            }
            true => {
                let Some(p1) = o else {
                    return;
                };
                let v2 = p1;
                (n) % 100
            }
            true => {
                6
            }
            p3 => {
                if (o.is_some() || o.is_some()) {
                    *total <<= (5) & 1; *total %= 1000;
                    return;
                }
                6
            }
        });
        let Err(p7) = (Ok::<(Noisy<'a>, Noisy<'a>, Noisy<'a>), Vec<(Noisy<'a>, i64)>>({
            (log.noisy("n4"), log.numbered("n5", n), log.numbered("n6", n))
        })) else {
            for p9 in items.iter().copied() {
                yield_!((p9) ^ ((*total)));
                log.event("e10");
                yield_!(n)
            }
            return;
        };
        let r11 = &mut *total;
        if (sum3((n) % 100, 0, 4)) > (7) && matches!(match Some(vec![(log.noisy("n12"), 0), (log.numbered("n13", 1), (n) % 100)]) {
            Some(mut p14) => (n) % 100,
            p15 => (n) % 100,
        }, 1 | 3 | 5..=9) {
            let p16 = &*r11 else {
                return;
            };
            yield_!(2)
        }
        let _ = yield_!(maybe(p7.len() as i64).unwrap_or(5));
        yield_!(2);
        #[cfg(all())]
        log.event(4);
        yield_!({ yield_!((*r11)); (n) % 100 })
    } in [(&[], 0, None, leak(0)), (&[5], 2, Some(log.noisy("o")), leak(3)), (&[2, 1], 5, Some(log.numbered("o", 2)), leak(9))]
}

iterators! {
    fn seed_141<'a>(log: &'a Log, items: &'a [i64], mut m: i64, o: Option<Noisy<'a>>, total: &'a mut i64, list: Vec<i64>) {
        let u2 = yield_!['l1: {
            ((*total)) % 100
        }];
        match o {
            Some(p3) if (m) < (m) => return,
            Some(mut p4) if ((*total) <= 3 && (*total) != 1) => {}
            p5 => return,
            _ => {
                log.event(format!("{:?}", Point { #[cfg(debug_assertions)] x: list.len() as i64, #[cfg(any())] z: 3, y: (m) % 100 }));
                let mut v9 = if m == 5 && m != 5 {
                    if m <= 4 {
                        return;
                    }
                    vec![(m) % 100, 7, 3].into_iter()
                } else {
                    let x8 = &log.noisy("n7");
                    list.into_iter()
                };
            }
        }
        m = (('l10: {
            Point { y: (*total), x: 1 }
        }).x) % 100;
        match ('l11: {
            let mut o = if m == 0 && m < 4 {
                log.noisy("n12")
            } else {
                log.noisy("n13")
            };
            Some(Some((*total) < 2))
        }) {
            Some(None) => {}
            mut p14 => {}
        }
        yield_!((if let Some(k) = maybe(9) { k } else {
            return;
        }) % 100)
    } in [(&[], 7, None, leak(0), vec![]), (&[5], 1, Some(log.noisy("o")), leak(3), vec![4]), (&[2, 1], 3, Some(log.numbered("o", 2)), leak(9), vec![1, 6, 3])]
}

coroutines! {
    fn seed_142<'a>(log: &'a Log, items: &'a [i64], flag: bool, list: Vec<i64>) resume first -> i64 {
        'l1: {}
        if let p2 @ 1..=6 = first && matches!({
            let mut c3 = 0;
            loop {
                c3 += 1;
                if c3 > 3 {
                    let v6 = log.noisy("n5");
                    break Some((p2) % 100);
                }
            }
        }, Some(k) if k > 2) {
            let sent7 = yield_!(p2);
            if first < 1 && let ref p8 = flag {} else {}
        }
        {
            let mut c9 = 0;
            loop {
                c9 += 1;
                if c9 > 2 {
                    break;
                }
                yield_!((unsafe {
                    list.iter().filter(|each| **each > 3).count() as i64
                }) % 100);
            }
        }
        drop(list);
        {}
        yield_!((6..((log.numbered("n11", first).into_number()) % 100) % 9).sum::<i64>());
        if first < 5 {
            #[cfg(any())]
            not_here(i64::from(first == 0));
            #[cfg(all())]
            let k12 = (const { 5 + 2 }) % 100;
            log.event(k12);
            return ({
                log.noisy("n13")
            }.into_sum((sum3(7, (first) % 100, (first) % 100)) % 100)) % 100;
        }
        let mut d14;
        d14 = dbg!([(first) % 100, yield_!(5)]);
        if flag {} else {}
        ((d14[1] = yield_!(9), (-(first)) % 100).1) % 100
    } in [(&[], false, vec![]), (&[5], true, vec![4]), (&[2, 1], false, vec![1, 6, 3])]
}

fallibles! {
    fn seed_143<'a>(log: &'a Log, items: &'a [i64], n: i64, mut m: i64, a: Noisy<'a>) of Option<i64> {
        for Point { y: n, x: mut p2 } in vec![left(Point { y: m, x: 4 }, 3)] {
            yield_!(Some(n))
        }
        if log.get((n) == (m)) && ('l3: {
            1
        }) >= ({
            let mut c4 = 0;
            loop {
                c4 += 1;
                if c4 > 1 {
                    break (n) % 100;
                }
                yield_![Some(n)];
                yield_!(Some(a.touch()))
            }
        }) {
            { let _last = a; }
            let _guard9 = 'l6: {
                yield_![Some(4)];
                vec![log.numbered("n7", 3), log.numbered("n8", n)].into_iter()
            };
        } else {
            a;
        }
        yield_!(Some((yield_!(Some(same::<i64>(((Point { y: n, x: m }).x) % 100) as i32 as i64)), ((log.get((m) % 100)) ^ (-(m))) % 100).1));
        match &m {
            (..=4) => {
                match (m) % 100 {
                    (3..) => {
                        yield_!(maybe(n))
                    }
                    p10 => {}
                }
            }
            _ => yield_!(Some(if false {
                log.event("e11");
                (m) % 100
            } else if n <= 1 {
                8
            } else {
                (m) % 100
            })),
        }
        let mut source17 = {
            vec![vec![log.numbered("n12", m)], vec![log.numbered("n13", m), log.numbered("n14", 1)], vec![log.noisy("n15"), log.noisy("n16")]]
        }.into_iter();
        while let Some(p19) = { yield_!(Some(m)); source17.next() } {}
    } in [(&[], 0, 7, log.noisy("a")), (&[5], 2, 1, log.numbered("a", 1)), (&[2, 1], 5, 3, log.numbered("a", 4))]
}

fallibles! {
    fn seed_144<'a>(log: &'a Log, items: &'a [i64], n: i64, flag: bool, mut m: i64, o: Option<Noisy<'a>>, (mut g, h): (Noisy<'a>, i64), total: &'a mut i64) of Result<i64, i64> {
        let mut c1 = 0;
        while c1 < 2 {
            c1 += 1;
            let r3 = &c1;
            yield_!(Ok(5))
        }
        unsafe {
            let r4 = &mut g;
            _ = (attempt(None::<i64>.unwrap_or(r4.touch())).map(|k| k + 1).unwrap_or_else(|k| k % 10) + ((c1) % 100)) % 100;
        }
        let (..=4) = &n else {
            return finish();
        };
        o;
        for p6 in items.iter().copied() {
            let _ = g;
            yield_!(Ok(attempt_small('l7: {
                (h) % 100
            })?));
            yield_!(Ok(std::mem::replace(&mut g, log.noisy("n8")).into_number()))
        }
        log.event(format!("{number}", number = (same::<i64>(((maybe((m) % 100).ok_or(5)?) + ((m) * 4)) % 100) as u8 as i64) % 100));
        for p15 in vec![match g.into_number() {
            (3..) => {
                None::<Noisy<'a>>
            }
            p9 @ 1..=6 => {
                None::<Noisy<'a>>
            }
            p10 => Some(log.numbered("n11", n)),
        }, if h > 4 {
            Some(log.noisy("n12"))
        } else {
            Some(log.noisy("n13"))
        }] {}
        let 3 = &c1 else {
            return finish();
        };
        yield_!(Ok((*total)))
    } in [(&[], 0, false, 7, None, (log.noisy("g"), 1), leak(0)), (&[5], 2, true, 1, Some(log.noisy("o")), (log.numbered("g", 3), 0), leak(3)), (&[2, 1], 5, false, 3, Some(log.numbered("o", 2)), (log.numbered("g", 2), 6), leak(9))]
}

coroutines! {
    fn seed_145<'a>(log: &'a Log, items: &'a [i64], n: i64, mut m: i64, a: Noisy<'a>, o: Option<Noisy<'a>>, (mut g, h): (Noisy<'a>, i64)) resume first -> i64 {
        let f1 = move || a.into_number();
        let v2: i64 = 1;
        debug_assert!((f1()) < 1_000_000_007);
        for p4 in 0..1 {
            match yield_!(g.touch()) {
                p5 @ 1..=6 => {
                    let r6 = &g;
                }
                mut p7 => {}
            }
            let r8 = &mut g;
            (0..(i64::from(m != 1)) % 3).for_each(|k| m += k);
            m %= 100;
        }
        (same::<i64>(((|a: i64, b: i64, c: i64| a - b + c)(g.touch(), yield_!(9), g.touch())) % 100) as i32 as i64) % 100
    } in [(&[], 0, 7, log.noisy("a"), None, (log.noisy("g"), 1)), (&[5], 2, 1, log.numbered("a", 1), Some(log.noisy("o")), (log.numbered("g", 3), 0)), (&[2, 1], 5, 3, log.numbered("a", 4), Some(log.numbered("o", 2)), (log.numbered("g", 2), 6))]
}

generators! {
    fn seed_146<'a>(log: &'a Log, items: &'a [i64], flag: bool, a: Noisy<'a>, o: Option<Noisy<'a>>) -> i64 {
        'l1: for p2 in (0..1).rev() {
            let v3 = (vec![0, (p2) % 100, (p2) % 100][i64::unsigned_abs(7) as usize % 3]) % 10;
            for mut p6 in vec![Some(log.noisy("n4"))] {
                yield_!((i64::from(((6)..=9).contains(&(o.as_ref().map_or(7, |inner| inner.touch()))))) % 100);
                let d7;
                if flag {
                    d7 = o.as_ref().map_or(7, |inner| inner.touch());
                    let f8 = move |k: i64| (k + v3) % 100;
                } else {
                    continue 'l1;
                }
                yield_!(6)
            }
        }
        match o {
            Some(p9) => {
                yield_!(if flag && let p10 = true {
                    8
                } else if flag {
                    let f11 = move || { let consume = || a.into_number(); consume() };
                    4
                } else {
                    9
                });
            }
            None if (flag || true) => {}
            None => {
                yield_!(2)
            }
            p12 => {}
        }
        if matches!(4, 1 | 3 | 5..=9) {
            log.event(format!("{:>3}", 1));
            return 2;
        }
        { yield_!((2) + (0)); (yield_!(5), 2).1 }
    } in [(&[], false, log.noisy("a"), None), (&[5], true, log.numbered("a", 1), Some(log.noisy("o"))), (&[2, 1], false, log.numbered("a", 4), Some(log.numbered("o", 2)))]
}

coroutines! {
    fn seed_147<'a>(log: &'a Log, items: &'a [i64], n: i64, mut b: Noisy<'a>, (mut g, h): (Noisy<'a>, i64)) resume first -> i64 {
        let mut c1 = 0;
        while c1 < 2 && (b.touch()) >= (log.get((h) % 100)) {
            c1 += 1;
            let mut _guard7 = Pair { left: left(g, 3), n: match None::<Noisy<'a>> {
                    Some(mut p3) => (h) % 100,
                    p4 => {
                        1
                    }
                }, right: 'l5: {
                    drop(b);
                    log.noisy("n6")
            } };
            yield_!(match 'l8: {
                (first) % 100
            } {
                2 if (_guard7.n) != (8) => {
                    (h) % 100
                }
                p9 => {
                    _guard7.right.touch()
                }
            });
            b = log.noisy("n10");
            g = log.noisy("n11");
        }
        let (1 | 2 | 5) = n else {
            yield_!(c1);
            return (n) % 100;
        };
        (first) % 100
    } in [(&[], 0, log.noisy("b"), (log.noisy("g"), 1)), (&[5], 2, log.numbered("b", 3), (log.numbered("g", 3), 0)), (&[2, 1], 5, log.numbered("b", 2), (log.numbered("g", 2), 6))]
}

coroutines! {
    fn seed_148<'a>(log: &'a Log, items: &'a [i64], n: i64, o: Option<Noisy<'a>>, (mut g, h): (Noisy<'a>, i64), list: Vec<i64>) resume first -> i64 {
        match first {
            ref p1 if (8) <= ((*p1)) => {}
            ref p2 => return if let Some(p3) = &o {
                yield_!(3);
                g.into_number()
            } else {
                list.iter().filter(|each| **each > 3).count() as i64
            },
            ref p4 => {
                let mut v6 = 'l5: {
                    g = g;
                    g
                };
            }
            _ => {
                let ref r7 = h;
                if o.is_some() {} else if let p8 = &*r7 && (*p8) == 1 {} else {}
            }
        }
        yield_!(maybe((list.first().map_or(8, |k| k % 100)) % 100).unwrap_or(5));
        match &first {
            (..=4) => {
                yield_!((write(&mut log.numbered("n9", h), 4)) % 100);
                yield_!(({ let Some(k) = maybe(6) else {
                        return o.as_ref().map_or(7, |inner| inner.touch());
                }; k }) % 100);
            }
            p10 => {}
            p11 => {}
        }
        if (log.get(8)) != ((first) - (yield_!(n))) && let 0 = &first {}
        yield_!({
            1
        });
        let v13: i64 = (write(&mut log.numbered("n12", 4), (first) % 100)) % 100;
        (*&((log.numbered("n14", n).into_sum(yield_!(o.as_ref().map_or(7, |inner| inner.touch())))) % 100)) % 100
    } in [(&[], 0, None, (log.noisy("g"), 1), vec![]), (&[5], 2, Some(log.noisy("o")), (log.numbered("g", 3), 0), vec![4]), (&[2, 1], 5, Some(log.numbered("o", 2)), (log.numbered("g", 2), 6), vec![1, 6, 3])]
}

iterators! {
    fn seed_149<'a>(log: &'a Log, items: &'a [i64], n: i64, flag: bool) {
        let mut flag: i64 = ((9, if let 2 = (n) % 100 {
            Point { y: n, x: 2 }
        } else {
            Point { y: n, x: 4 }
        }).1.y) % 100;
        let (..=4) = &mut flag else {
            let Ok(p1) = dbg!(same(Ok::<i64, Point>((n) % 100))) else {
                return;
            };
            return;
        };
        if !(n >= 2) {
            if let (1 | 2 | 5) = &n {} else {}
            return;
        }
    } in [(&[], 0, false), (&[5], 2, true), (&[2, 1], 5, false)]
}
