//! Yields in calls, method chains, struct literals and assignments.

use genmacro_tests::{Log, Noisy, coroutines, generators, iterators, leak};

#[derive(Debug, Clone, Default)]
struct Point {
    x: i64,
    y: i64,
    z: i64,
}

#[derive(Debug)]
enum Shape {
    Dot,
    Circle(i64),
    Line(i64, i64),
    Named { width: i64, height: i64 },
}

fn sum3(a: i64, b: i64, c: i64) -> i64 {
    a + 10 * b + 100 * c
}

/// Uses `noisy` by value, when both arguments are there.
fn with(noisy: Noisy<'_>, number: i64) -> i64 {
    noisy.touch() + number
}

fn read(noisy: &Noisy<'_>, number: i64) -> i64 {
    noisy.touch() + number
}

impl Point {
    fn new(x: i64) -> Self {
        Self { x, ..Self::default() }
    }

    fn add(mut self, n: i64) -> Self {
        self.x += n;
        self
    }

    fn measure(&self, n: i64) -> i64 {
        self.x + self.y + self.z + n
    }

    fn shift(&mut self, n: i64) -> &mut Self {
        self.y += n;
        self
    }
}

coroutines! {
    fn arguments<'a>(log: &'a Log) resume first -> i64 {
        let a = sum3(yield_!(1), log.get(2), yield_!(3));
        log.get(a);
        let b = sum3(log.get(1), yield_!(a), log.get(3));
        log.get(b);
        i64::max(yield_!(4), yield_!(5))
    } in [()]

    fn nested_calls<'a>(log: &'a Log) resume first -> i64 {
        let b = log.get(5);
        let a = sum3(sum3(log.get(1), yield_!(1), 0), i64::abs(-yield_!(2)), sum3(yield_!(3), yield_!(4), b));
        log.get(a);
        sum3(a, log.get(sum3(log.get(0), yield_!(log.get(7)), 1)), 0)
    } in [()]

    fn yield_as_the_operand_of_a_yield<'a>(log: &'a Log) resume first -> i64 {
        let a = yield_!(yield_!(first));
        let b = yield_!(yield_!(yield_!(a)) + log.get(100));
        let guard = log.noisy("guard");
        yield_!(with(log.noisy("moved"), yield_!(b)) + yield_!(read(&guard, yield_!(5))))
    } in [()]

    fn moved_into_the_call<'a>(log: &'a Log) resume first -> i64 {
        let noisy = log.numbered("noisy", 1);
        let other = log.numbered("other", 2);
        let a = with(noisy, yield_!(1));
        log.get(a);
        let b = with(log.noisy("made here"), with(other, yield_!(2)) + yield_!(3));
        log.get(b);
        0
    } in [()]

    /// Arguments that wait for a later one are dropped as unwinding would: the last first.
    fn pending_arguments<'a>(log: &'a Log) resume first -> i64 {
        fn all<T>(a: Noisy<'_>, b: Noisy<'_>, n: i64, c: Option<T>) -> i64 {
            a.touch() + b.touch() + n
        }
        let kept = log.noisy("kept");
        let moved = log.noisy("moved");
        let a = all(log.noisy("a"), moved, yield_!(1), Some(log.noisy("c")));
        log.get(a);
        all(log.noisy("d"), log.numbered("e", yield_!(2)), yield_!(3), Some(kept))
    } in [()]

    fn receivers<'a>(log: &'a Log) resume first -> i64 {
        let a = yield_!(-5).abs();
        log.get(a);
        let b = (yield_!(1) - log.get(10)).pow(log.get(2));
        log.event(yield_!(b).to_string().len());
        yield_!(2).max(yield_!(3)).min(log.get(100))
    } in [()]

    fn method_arguments<'a>(log: &'a Log, point: Point) resume first -> i64 {
        let a = point.measure(yield_!(1));
        log.get(a);
        let b = point.measure(log.get(1) + yield_!(2)) + point.x;
        log.get(b);
        let c = point.clone().measure(yield_!(3));
        let number = log.get(7);
        number.clamp(yield_!(c), yield_!(4).max(10))
    } in [(Point { x: 1, y: 2, z: 3 })]

    fn method_chains<'a>(log: &'a Log) resume first -> i64 {
        let point = Point::new(yield_!(1)).add(yield_!(2)).add(log.get(5)).add(3);
        log.event(format!("{point:?}"));
        let list = vec![yield_!(4), 1].into_iter().map(|x| x * 2).chain([yield_!(5)]).collect::<Vec<_>>();
        log.event(format!("{list:?}"));
        let mut point = point;
        point.shift(yield_!(6));
        Some(point).unwrap_or_default().add(yield_!(7)).measure(yield_!(8))
    } in [()]

    fn callees<'a>(log: &'a Log) resume first -> i64 {
        fn twice(x: i64) -> i64 {
            2 * x
        }
        fn thrice(x: i64) -> i64 {
            3 * x
        }
        let f: fn(i64) -> i64 = if yield_!(1) > 0 { twice } else { thrice };
        log.get(f(yield_!(2)));
        let choice = [twice, thrice][yield_!(3) as usize % 2](yield_!(4));
        log.get(choice);
        let noisy = log.numbered("captured", 5);
        let g = move |x: i64| x + noisy.touch();
        log.get(g(yield_!(5)) + g(1));
        (if log.get(true) { thrice } else { twice })({ yield_!(6) })
    } in [()]

    fn closures_called_once<'a>(log: &'a Log) resume first -> i64 {
        let noisy = log.numbered("captured", 3);
        let once = move |n: i64| noisy.into_number() + n;
        once(yield_!(1)) + (move |n: i64| n * 2)(yield_!(2))
    } in [()]

    fn struct_fields<'a>(log: &'a Log) resume first -> i64 {
        let a = Point { z: yield_!(1), x: log.get(2), y: yield_!(3) };
        log.event(format!("{a:?}"));
        let b = Point { y: yield_!(4), ..Point::new(log.get(9)) };
        log.event(format!("{b:?}"));
        let x = yield_!(5);
        let c = Point { x, ..Point { y: yield_!(6), ..a } };
        log.event(format!("{c:?}"));
        Point { x: 1, ..Point::new(yield_!(7)).add(yield_!(8)) }.measure(0)
    } in [()]

    /// The base is evaluated last; what is not taken from it is dropped, or stays where it is.
    fn struct_bases_that_own<'a>(log: &'a Log) resume first -> i64 {
        struct Pair<'a> {
            number: i64,
            left: Noisy<'a>,
            right: Noisy<'a>,
        }
        fn pair<'a>(log: &'a Log) -> Pair<'a> {
            Pair { number: 1, left: log.noisy("left"), right: log.noisy("right") }
        }
        let base = pair(log);
        let a = Pair { left: log.noisy("new left"), number: yield_!(1), ..base };
        log.event("a");
        let b = Pair { left: log.numbered("newer left", yield_!(2)), ..a };
        yield_!(b.number);
        b.left.touch() + b.right.touch()
    } in [()]

    fn enum_constructors<'a>(log: &'a Log) resume first -> i64 {
        for shape in [Shape::Circle(yield_!(1)), Shape::Line(log.get(2), yield_!(2)), Shape::Dot] {
            log.event(format!("{shape:?}"));
        }
        let named = Shape::Named { height: yield_!(3), width: log.get(4) };
        log.event(format!("{named:?}"));
        let wrapped = Some(Ok::<_, ()>(Box::new((log.noisy("inside"), yield_!(4)))));
        wrapped.map_or(0, |ok| ok.unwrap().1)
    } in [()]

    fn pushes<'a>(log: &'a Log) resume first -> i64 {
        let mut list = vec![log.get(0)];
        list.push(yield_!(1));
        list.push(log.get(5) + yield_!(list.len() as i64));
        list.insert(log.get(0), yield_!(3));
        let mut guards = Vec::new();
        guards.push(log.numbered("pushed", yield_!(4)));
        guards.extend([log.noisy("one"), log.numbered("two", yield_!(5))]);
        log.event(format!("{list:?} {guards:?}"));
        list.len() as i64
    } in [()]

    fn pushes_into_a_field<'a>(log: &'a Log) resume first -> i64 {
        struct Lists {
            inner: (Vec<i64>, Vec<i64>),
            all: Vec<Vec<i64>>,
        }
        let mut lists = Lists { inner: (vec![], vec![]), all: vec![vec![]] };
        lists.inner.0.push(yield_!(1));
        lists.inner.1.push(lists.inner.0[0] + yield_!(2));
        lists.all[0].push(yield_!(3));
        lists.all.push(vec![yield_!(4), log.get(1)]);
        log.event(format!("{:?} {:?}", lists.inner, lists.all));
        lists.all.len() as i64
    } in [()]

    fn pushes_into_an_argument<'a>(log: &'a Log, out: &'a mut Vec<i64>) resume first -> i64 {
        out.push(yield_!(1));
        out.push(out.len() as i64 + yield_!(2));
        out.truncate(yield_!(3) as usize);
        out.extend_from_slice(&[yield_!(4); 2]);
        log.event(format!("{out:?}"));
        out.len() as i64
    } in [(leak(vec![])), (leak(vec![7, 8, 9]))]

    /// Handed on for the length of a call, again and again.
    fn a_unique_reference_as_an_argument<'a>(log: &'a Log, out: &'a mut Vec<i64>) resume first -> i64 {
        fn put(out: &mut Vec<i64>, x: i64) -> i64 {
            out.push(x);
            out.len() as i64
        }
        put(out, yield_!(1));
        put(out, yield_!(2));
        let n = put(out, log.get(5)) + put(out, yield_!(3));
        log.get(n);
        let mut own = vec![];
        put(&mut own, yield_!(4));
        put(&mut own, yield_!(5) + put(out, yield_!(6)));
        log.event(format!("{out:?} {own:?}"));
        n
    } in [(leak(vec![]))]

    fn assignments<'a>(log: &'a Log) resume first -> i64 {
        let mut x = first;
        x = yield_!(x);
        log.get(x);
        x = x * 10 + yield_!(x);
        let mut noisy = log.noisy("old");
        noisy = log.numbered("new", yield_!(x));
        noisy = { let spare = log.noisy("spare"); yield_!(2); log.noisy("newest") };
        let y;
        y = yield_!(3);
        x + y
    } in [()]

    fn assignments_to_fields<'a>(log: &'a Log) resume first -> i64 {
        let mut pair = (Point::new(1), Some(log.noisy("old")));
        pair.0.y = yield_!(pair.0.x);
        pair.0.z += yield_!(pair.0.y) * log.get(2);
        pair.1 = Some(log.numbered("new", yield_!(3)));
        pair.0 = Point { x: yield_!(4), ..pair.0 };
        log.event(format!("{pair:?}"));
        pair.0.measure(0)
    } in [()]

    fn assignments_by_reference<'a>(log: &'a Log, r: &'a mut i64, point: &'a mut Point) resume first -> i64 {
        *r = yield_!(*r);
        *r += yield_!(*r);
        point.x = yield_!(1);
        point.y -= log.get(1) + yield_!(2);
        *point = Point { z: yield_!(3), ..point.clone() };
        let boxed = &mut Box::new(5);
        **boxed = yield_!(4);
        log.event(format!("{r} {point:?}"));
        *r
    } in [(leak(5), leak(Point::new(9)))]

    /// The place is evaluated when the value is there.
    fn assignments_to_elements<'a>(log: &'a Log) resume first -> i64 {
        let mut list = [0; 6];
        list[log.get(1)] = yield_!(1);
        list[yield_!(2) as usize] = yield_!(3);
        list[list[1] as usize] = yield_!(list[1]);
        let mut nested = vec![vec![0; 2]; 2];
        nested[log.get(0)][log.get(1)] = yield_!(4);
        nested[yield_!(5) as usize % 2][0] = log.get(8);
        let mut i = 0;
        list[i] = { i = 5; yield_!(5) };
        log.event(format!("{list:?} {nested:?}"));
        list.iter().sum()
    } in [()]

    fn compound_assignments_to_elements<'a>(log: &'a Log) resume first -> i64 {
        let mut list = [1; 10];
        list[yield_!(1) as usize] += log.get(10);
        list[log.get(2)] += yield_!(2);
        list[yield_!(3) as usize] *= yield_!(4) + list[0];
        log.event(format!("{list:?}"));
        list.iter().sum()
    } in [()]

    /// The right side comes first, as it does for all numbers.
    fn order_of_compound_assignments<'a>(log: &'a Log) resume first -> i64 {
        let mut numbers = [0; 10];
        numbers[yield_!(1) as usize] += yield_!(2);
        numbers[log.get(1)] -= yield_!(3) + log.get(4);
        let mut texts = vec![String::new(); 2];
        texts[1] += &yield_!(6).to_string();
        log.event(format!("{numbers:?} {texts:?}"));
        0
    } in [()]

    fn destructuring_assignments<'a>(log: &'a Log) resume first -> i64 {
        let (mut a, mut b) = (1, 2);
        let mut list = [0; 3];
        let mut point = Point::new(0);
        (a, b) = (yield_!(a), yield_!(b));
        log.get((a, b));
        (a, b) = (b, a + yield_!(a));
        [list[0], _, list[2]] = [yield_!(3), log.get(6), yield_!(4)];
        Point { x: a, y: point.y, .. } = Point { x: yield_!(5), y: log.get(4), z: 1 };
        (_, (b, ..)) = (log.noisy("not taken"), (yield_!(6), 1, 2));
        _ = yield_!(7);
        log.event(format!("{list:?} {point:?}"));
        a * 10 + b
    } in [()]
}

iterators! {
    fn unit_arguments<'a>(log: &'a Log) {
        fn all(_: (), n: i64, _: ()) -> i64 {
            n
        }
        log.get(all(yield_!(1), log.get(5), yield_!(2)));
        let list = vec![yield_!(3), (), yield_!(4)];
        log.get(list.len());
        Some(yield_!(5)).map(|()| log.event("mapped"));
        yield_!(6).clone();
        drop(yield_!(7));
        yield_!(all(yield_!(8), 9, ()));
    } in [()]

    fn guards_as_arguments<'a>(log: &'a Log, c: bool) {
        fn all(a: Noisy<'_>, _: (), b: &Noisy<'_>, _: ()) -> i64 {
            a.touch() + b.touch()
        }
        let local = log.noisy("local");
        let borrowed = log.noisy("borrowed");
        log.get(all(local, yield_!(1), &borrowed, yield_!(2)));
        if c {
            drop(borrowed);
            yield_!(3);
        }
        let mut list = vec![log.noisy("first")];
        list.push({ yield_!(4); log.noisy("second") });
        list[0].change();
    } in [(false), (true)]
}

generators! {
    fn early_exits_from_arguments<'a>(log: &'a Log, n: i64) -> i64 {
        let outer = log.noisy("outer");
        let mut count = 0;
        loop {
            let pending = log.numbered("pending", count);
            count += with(pending, { yield_!(count); if count > n { return count; } if n == 9 { break; } 1 });
            read(&log.noisy("temporary"), if n == 1 { yield_!(-1); continue } else { yield_!(-2); 3 });
        }
        count
    } in [(0), (1), (3), (9)]
}
