//! Each body is stored at every yield, before and after all of them, in each format; and goes on where it was.

use std::{
    collections::{BTreeMap, HashMap, HashSet, VecDeque},
    fmt::Debug,
};

use genmacro_runtime::{Generator, GeneratorState, Restore, generator};
use serde::{Deserialize, Serialize};

use crate::storable::{Format, Mortal, Storable, events, note};

/// Bodies, each with a tuple of arguments to run it with, and one to make the generator that takes over.
macro_rules! bodies {
    ($(
        fn $name:ident($($parameters:tt)*) -> $returns:ty { $($body:tt)* }
        in [$($arguments:tt),* $(,)?] over $other:tt
    )*) => {$(
        #[allow(unused_imports, for_loops_over_fallibles, clippy::all, clippy::pedantic)]
        mod $name {
            use super::*;

            #[generator]
            fn $name(
                $($parameters)*
            ) -> impl Generator<Yield = i64, Return = $returns> + Serialize + Restore + Clone + Debug {
                $($body)*
            }

            #[test]
            fn goes_on() {
                $(check(&|| Box::new($name $arguments), &|| Box::new($name $other));)*
            }
        }
    )*};
}

type Create<'a> = &'a dyn Fn() -> Box<dyn Storable>;

/// What a generator does from here on, and when it is dropped.
fn rest(mut generator: Box<dyn Storable>) -> Vec<String> {
    loop {
        match generator.next() {
            GeneratorState::Yielded(value) => note(format!("yield {value}")),
            GeneratorState::Complete(value) => {
                note(format!("return {value}"));
                drop(generator);
                return events();
            }
        }
    }
}

fn advanced(create: Create, yields: usize) -> Box<dyn Storable> {
    let mut generator = create();
    for _ in 0..yields {
        let _ = generator.next();
    }
    events();
    generator
}

fn check(create: Create, over: Create) {
    let whole = rest(create());
    let yields = whole.iter().filter(|event| event.starts_with("yield ")).count();
    for (k, format) in (0..=yields + 1).flat_map(|k| Format::ALL.map(|format| (k, format))) {
        let expected = rest(advanced(create, k));
        let original = advanced(create, k);
        let bytes = original.store(format);
        assert_eq!(events(), Vec::<String>::new(), "to store changes nothing");
        // Over one that hasn't begun, one that is somewhere, and one that has ended.
        for advance in [0, 1, usize::from(u8::MAX)] {
            let mut restored = advanced(over, advance);
            restored.restore(format, &bytes).unwrap_or_else(|error| panic!("after {k}, {format:?}: {error}"));
            events();
            let again = restored.store(format);
            assert_eq!(again.len(), bytes.len(), "stored again after {k}, {format:?}");
            assert_eq!(rest(restored), expected, "restored after {k}, {format:?}");
        }
        assert_eq!(rest(original), expected, "the original, after {k}");
        // Dropped where it stands.
        drop(advanced(create, k));
        let dropped = events();
        let mut restored = advanced(over, 0);
        restored.restore(format, &bytes).expect("as before");
        events();
        drop(restored);
        assert_eq!(events(), dropped, "dropped after {k}, {format:?}");
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
enum Shape {
    Point,
    Circle(i64),
    Box { width: i64, height: i64 },
}

#[derive(Clone, Debug, Serialize, Deserialize)]
struct Pair {
    left: Vec<i64>,
    right: Mortal,
    rest: String,
}

fn pair() -> Pair {
    Pair { left: vec![1, 2, 3], right: Mortal::new("right"), rest: "rest".to_owned() }
}

fn noted(value: i64) -> i64 {
    note(format!("evaluate {value}"));
    value
}

bodies! {
    fn nothing() -> () {} in [()] over ()

    fn fibonacci(n: usize) -> i64 {
        let (mut a, mut b) = (0, 1);
        for _ in 0..n {
            yield_!(a);
            (a, b) = (b, a + b);
        }
        a
    } in [(0), (1), (7)] over (3)

    fn arguments(name: String, (p, q): (i64, i64), _: Mortal, mortal: Mortal) -> usize {
        yield_!(p);
        yield_!(q);
        name.len() + mortal.0.len()
    } in [("x".to_owned(), (1, 2), Mortal::new("a"), Mortal::new("b"))]
      over (String::new(), (0, 0), Mortal::new("c"), Mortal::new("d"))

    fn so_many_that_the_states_are_grouped(many: Vec<i64>) -> usize {
        for n in 0..0 {
            yield_!(n);
        }
        let mortal_0 = Mortal::new("0");
        let sum_0 = 0 + many[0];
        yield_!(sum_0);
        for n in 0..1 {
            yield_!(n);
        }
        let mortal_1 = Mortal::new("1");
        let sum_1 = 1 + many[1];
        yield_!(sum_1);
        for n in 0..2 {
            yield_!(n);
        }
        let mortal_2 = Mortal::new("2");
        let sum_2 = 2 + many[2];
        yield_!(sum_2);
        for n in 0..0 {
            yield_!(n);
        }
        let mortal_3 = Mortal::new("3");
        let sum_3 = 3 + many[3];
        yield_!(sum_3);
        for n in 0..1 {
            yield_!(n);
        }
        let mortal_4 = Mortal::new("4");
        let sum_4 = 4 + many[4];
        yield_!(sum_4);
        for n in 0..2 {
            yield_!(n);
        }
        let mortal_5 = Mortal::new("5");
        let sum_5 = 5 + many[5];
        yield_!(sum_5);
        for n in 0..0 {
            yield_!(n);
        }
        let mortal_6 = Mortal::new("6");
        let sum_6 = 6 + many[6];
        yield_!(sum_6);
        for n in 0..1 {
            yield_!(n);
        }
        let mortal_7 = Mortal::new("7");
        let sum_7 = 7 + many[7];
        yield_!(sum_7);
        for n in 0..2 {
            yield_!(n);
        }
        let mortal_8 = Mortal::new("8");
        let sum_8 = 8 + many[8];
        yield_!(sum_8);
        for n in 0..0 {
            yield_!(n);
        }
        let mortal_9 = Mortal::new("9");
        let sum_9 = 9 + many[9];
        yield_!(sum_9);
        for n in 0..1 {
            yield_!(n);
        }
        let mortal_10 = Mortal::new("10");
        let sum_10 = 10 + many[10];
        yield_!(sum_10);
        for n in 0..2 {
            yield_!(n);
        }
        let mortal_11 = Mortal::new("11");
        let sum_11 = 11 + many[11];
        yield_!(sum_11);
        let sums = [sum_0, sum_1, sum_2, sum_3, sum_4, sum_5, sum_6, sum_7, sum_8, sum_9, sum_10, sum_11];
        let mortals = [mortal_0, mortal_1, mortal_2, mortal_3, mortal_4, mortal_5, mortal_6, mortal_7, mortal_8, mortal_9, mortal_10, mortal_11];
        yield_!(sums.iter().sum());
        mortals.iter().map(|mortal| mortal.0.len()).sum()
    } in [((0..12).collect())] over (vec![1; 12])

    fn vectors(numbers: Vec<i64>, mortals: Vec<Mortal>) -> () {
        for n in numbers {
            yield_!(n);
        }
        for mortal in mortals {
            yield_!(1);
            note(mortal.0.clone());
        }
    } in [(vec![], vec![]), (vec![1, 2, 3], vec![Mortal::new("a"), Mortal::new("b"), Mortal::new("c")])]
      over (vec![9], vec![])

    fn collections(n: i64) -> i64 {
        let mut seen = HashSet::new();
        let mut names = HashMap::new();
        let mut order = BTreeMap::new();
        let mut queue = VecDeque::from([1]);
        while let Some(next) = queue.pop_front() {
            seen.insert(next);
            names.insert(next, format!("name of {next}"));
            order.insert(-next, next);
            yield_!(next);
            for child in [next * 2, next * 2 + 1] {
                if child <= n {
                    queue.push_back(child);
                }
            }
        }
        for word in VecDeque::from(["a".to_owned(), "bc".to_owned()]) {
            yield_!(word.len().try_into().unwrap());
        }
        order.len() as i64 + seen.len() as i64 + names[&1].len() as i64
    } in [(9)] over (2)

    fn ranges(n: u8) -> i64 {
        let mut sum = 0;
        for i in 0..n { yield_!(i.into()); sum += i64::from(i); }
        for i in 1..=n { yield_!(i.into()); sum += i64::from(i); }
        for i in (0..n).rev() { yield_!(i.into()); sum += i64::from(i); }
        for i in (0..=n).rev() { yield_!(i.into()); sum += i64::from(i); }
        for i in (0..n).step_by(2) { yield_!(i.into()); sum += i64::from(i); }
        for i in (-7..=i64::from(n)).step_by(3) { yield_!(i); sum += i; }
        for i in 250..=u8::MAX { yield_!(i.into()); sum += i64::from(i); }
        for i in (253..=u8::MAX).rev() { yield_!(i.into()); sum += i64::from(i); }
        for i in (i64::MIN..=i64::MIN + 2).rev() { yield_!(i); sum ^= i; }
        for c in 'a'..='c' { yield_!(u32::from(c).into()); }
        for i in Some(n) { yield_!(i.into()); }
        sum
    } in [(0), (1), (5)] over (2)

    fn iterators_of_the_user(n: i64) -> i64 {
        let mut numbers = vec![n, n + 1, n + 2].into_iter();
        let range = 0..=n;
        while let Some(next) = numbers.next() {
            yield_!(next);
        }
        for i in range.clone() {
            yield_!(i);
        }
        range.end() + numbers.len() as i64
    } in [(0), (2)] over (1)

    fn moved_on_some_paths(n: i64) -> i64 {
        let first = Mortal::new("first");
        let second = Mortal::new("second");
        if n % 2 == 0 {
            drop(first);
        }
        yield_!(1);
        let third = Mortal::new("third");
        if n > 1 {
            drop(second);
            yield_!(2);
        } else {
            drop(third);
        }
        yield_!(3);
        n
    } in [(0), (1), (2), (3)] over (0)

    fn assigned_later(n: i64) -> i64 {
        let mortal;
        yield_!(0);
        if n > 0 {
            mortal = Mortal::new("late");
            yield_!(1);
            note(mortal.0.clone());
        }
        yield_!(2);
        n
    } in [(0), (1)] over (1)

    fn parts(pair: Pair) -> usize {
        for n in pair.left {
            yield_!(n);
        }
        yield_!(10);
        pair.right.0.len() + pair.rest.len()
    } in [(pair())] over (Pair { left: vec![], ..pair() })

    fn parts_of_tuples(pair: (Mortal, Vec<i64>)) -> () {
        for n in pair.1 {
            yield_!(n);
        }
        note(pair.0.0.clone());
    } in [((Mortal::new("a"), vec![1, 2]))] over ((Mortal::new("b"), vec![]))

    fn made_again(shapes: Vec<Shape>) -> i64 {
        let mut area = 0;
        let mut index = 0;
        while index < shapes.len() {
            let shape = shapes[index].clone();
            match &shape {
                Shape::Point => yield_!(0),
                Shape::Circle(radius) => {
                    yield_!(*radius);
                    area += 3 * radius * radius;
                }
                Shape::Box { width, height } => {
                    yield_!(*width);
                    yield_!(*height);
                    area += width * height;
                }
            }
            index += 1;
        }
        area
    } in [(vec![Shape::Circle(2), Shape::Point, Shape::Box { width: 3, height: 4 }])] over (vec![])

    fn temporaries(n: i64) -> i64 {
        let sum = noted(n) + { yield_!(noted(1)); 1 } + noted(2) * { yield_!(5); noted(3) };
        let mortals = [Mortal::new("x"), { yield_!(sum); Mortal::new("y") }];
        mortals.len() as i64 + sum
    } in [(4)] over (0)

    fn shadowing(x: i64) -> i64 {
        let x = Mortal::new(&x.to_string());
        {
            let x = x.0.len() as i64;
            yield_!(x);
            let x = vec![x, x + 1];
            yield_!(x[1]);
        }
        yield_!(7);
        x.0.len() as i64
    } in [(12)] over (0)

    fn control_flow(n: i64) -> Option<i64> {
        let found = 'outer: loop {
            for i in 0..n {
                let Some(half) = (i % 2 == 0).then_some(i / 2) else {
                    yield_!(-i);
                    continue;
                };
                if half > 2 && { yield_!(half); half == 3 } {
                    break 'outer half;
                }
                yield_!(i);
            }
            return None;
        };
        let last = if found > 1 { yield_!(100); found } else { 0 };
        Some(last)
    } in [(0), (5), (9)] over (4)

    fn delegation(n: i64) -> i64 {
        yield_from!(vec![n, 1]);
        yield_from!(0..n);
        yield_from!(0..=n);
        let mut rest = vec![1, 2, 3].into_iter();
        yield_from!(rest.by_ref());
        rest.len() as i64
    } in [(0), (2)] over (5)

    fn names_of_ours(stored: i64, serializer: i64, formatter: i64) -> i64 {
        let (locals, state, digest, generator) = (stored + 1, serializer + 1, formatter + 1, 0);
        yield_!(locals);
        let value = vec![state, digest];
        for argument in value {
            yield_!(argument + locals);
        }
        yield_!(generator);
        stored + serializer + formatter + locals + state + digest + generator
    } in [(1, 2, 3)] over (0, 0, 0)

    fn large(n: u8) -> i64 {
        let mut buffer = vec![[n; 32]; 2];
        let mut array = [0_u8; 32];
        for i in 0..3 {
            array[i] = n;
            buffer[i % 2][i] += 1;
            yield_!(i64::from(array[i]) + i64::from(buffer[i % 2][i]));
        }
        let last = array;
        yield_!(last.iter().map(|&byte| i64::from(byte)).sum());
        array.len() as i64
    } in [(0), (3)] over (9)

    fn guards(n: i64) -> i64 {
        let outer = Mortal::new("outer");
        for i in 0..n {
            let inner = Mortal(format!("inner {i}"));
            yield_!(i);
            if i == 1 {
                note(inner.0.clone());
                return i;
            }
        }
        drop(outer);
        n
    } in [(0), (1), (4)] over (2)

    fn floats_and_text(x: f64) -> f64 {
        let text = format!("{x} \"quoted\"\n");
        let wide = u128::MAX;
        let narrow = i128::MIN;
        let letter = 'ß';
        yield_!(1);
        note(format!("{text} {wide} {narrow} {letter}"));
        let nothing: Option<()> = None;
        yield_!(2);
        note(format!("{nothing:?}"));
        x
    } in [(0.1), (1e300)] over (0.0)
}
