//! Names in macros: format strings, shadowing, macros of the user and of the body; `?` in arguments.

use std::cell::Cell;
use std::fmt::Write as _;
use std::num::ParseIntError;
use std::panic::{AssertUnwindSafe, catch_unwind};

use genmacro_runtime::{Generator, GeneratorState, generator};
use genmacro_tests::{Log, coroutines, generators, iterators};

macro_rules! square {
    ($x:expr) => {
        $x * $x
    };
}

iterators! {
    fn shadowed_in_format_strings<'a>(log: &'a Log) {
        let x = 1;
        {
            let x = x + 1;
            yield_!(x);
            log.event(format!("{x}"));
            {
                let x = Some(x);
                yield_!(3);
                log.event(format!("{x:?}"));
            }
            log.event(format!("{x:>3}|{x:<3}|{{x}}|{}", x));
            yield_!(x);
        }
        log.event(format!("{x}"));
        yield_!(x);
        let x = format!("{x}{x}");
        yield_!(4);
        log.event(format!("{x} {x:?} {y}", y = x.len()));
    } in [()]

    fn shadowed_widths<'a>(log: &'a Log) {
        let (width, precision, value) = (3, 1, 1.25);
        for width in [width + 2, width * 2] {
            let precision = precision + 1;
            yield_!(width as i64);
            log.event(format!("[{value:>width$.precision$}] [{:1$}] [{:>width$}]", width, precision));
        }
        yield_!(0);
        log.event(format!("[{value:>width$.precision$}]"));
    } in [()]

    /// Names of arguments are not those of the locals.
    fn shadowed_by_arguments<'a>(log: &'a Log, name: i64) {
        let x = 1;
        {
            let x = 2;
            yield_!(x);
            log.event(format!("{x} {name}", x = x + 10));
            let name = name + x;
            yield_!(name);
            log.event(format!("{name} {x} {0} {other}", name, x = name, other = x));
            log.event(format!("{name:?} {}", stringify!(name + x)));
        }
        yield_!(name + x);
        log.event(format!("{x:?}"));
    } in [(5)]

    fn bound_by_patterns<'a>(log: &'a Log, pairs: Vec<(i64, Option<i64>)>) {
        let x = -1;
        for (i, x) in pairs {
            log.event(format!("{i} {x:?}"));
            if let Some(x) = x {
                yield_!(x);
                log.event(format!("{x} of {i}"));
                match x {
                    1 => log.event(format!("{x}")),
                    i if i > 2 => { yield_!(i); println!("{x}"); log.event(format!("{i}")) }
                    x => { yield_!(x); log.event(format!("{x} {i}")) }
                }
            }
            let f = |x: i64| format!("{x} {i}");
            log.event(f(5));
        }
        log.event(format!("{x}"));
    } in [(vec![(0, None), (1, Some(1)), (2, Some(2)), (3, Some(3))])]

    fn macros_of_the_user<'a>(log: &'a Log, n: i64) {
        let x = square!(n + 1);
        yield_!(square!(x));
        {
            let x = square!(x - 1);
            yield_!(x);
            log.get(square!(x) + square!({ let x = 2; x }));
        }
        yield_!(x);
        for x in 0..3 {
            let each = log.numbered("each", x);
            if square!(x) == n { return; }
            yield_!(x);
        }
        yield_!(99);
    } in [(0), (1), (2), (5)]

    fn macros_of_the_body<'a>(log: &'a Log, n: i64) {
        macro_rules! say {
            ($($token:tt)*) => { log.event(format!($($token)*)) };
        }
        let x = 7;
        say!("{n} {x}");
        {
            let x = 8;
            yield_!(x);
            say!("{x} {}", x + n);
        }
        for i in 0..3 {
            macro_rules! next {
                () => { if i == n { continue } };
            }
            let each = log.numbered("each", i);
            next!();
            yield_!(i);
            say!("{i} {x}");
        }
    } in [(1), (4)]

    /// A macro can mention a local in its definition only.
    fn locals_in_macros_of_the_body<'a>(log: &'a Log, n: i64) {
        let base = n * 10;
        macro_rules! from_base {
            ($x:expr) => { base + $x };
            () => { { let x = base; x } };
        }
        yield_!(from_base!(1));
        let x = 7;
        log.get((from_base!(), x));
        {
            let base = 5;
            let x = 8;
            yield_!(base);
            log.get((base, from_base!(x)));
        }
        yield_!(from_base!());
    } in [(1), (4)]

    fn thread_locals<'a>(log: &'a Log) {
        thread_local! {
            static COUNT: Cell<i64> = const { Cell::new(0) };
            static NAME: Cell<&'static str> = Cell::new("name");
        }
        COUNT.set(1);
        yield_!(COUNT.get());
        COUNT.with(|count| count.set(count.get() + 1));
        yield_!(COUNT.get());
        log.event(format!("{} {}", NAME.get(), COUNT.take()));
    } in [()]
}

coroutines! {
    fn shadowed_by_answers<'a>(log: &'a Log) resume x -> i64 {
        let y = format!("{x}");
        let x = yield_!(1);
        log.event(format!("{x} {y} {}", { let x = yield_!(2); format!("{x}{y}") }));
        let x = format!("{x}-{}", yield_!(x));
        let list = vec![{ let x = yield_!(4); format!("{x}") }, format!("{x}")];
        log.event(format!("{list:?} {x}"));
        x.len() as i64
    } in [()]
}

generators! {
    fn names_that_look_like_ours<'a>(log: &'a Log, n: i64) -> i64 {
        let (state, value, argument, sink, result) = (1, 2, 3, 4, 5);
        yield_!(state);
        let state = state + 1;
        log.event(format!("{state} {value} {argument} {sink} {result} {n}"));
        yield_!(value + argument);
        log.event(format!("{state:?}{value:?}{sink:0$}", 3));
        state + result + sink
    } in [(1)]
}

fn int(text: &str) -> Result<i32, ParseIntError> {
    text.parse()
}

type BoxedError = Box<dyn std::error::Error>;

#[generator]
fn questions<'a>(words: &'a [&'a str]) -> impl Iterator<Item = Result<String, BoxedError>> + 'a {
    let mut text = String::new();
    for word in words {
        println!("{}", int(word)?);
        let list = vec![int(word)?, {
            yield_!(Ok(format!("{word} {}", int("1")?)));
            int("2")?
        }];
        write!(text, "{:?} {}", list, int(word)? + 1)?;
        assert!(int(word)? < 50, "{}", int("message")?);
        assert_eq!(int(word)?, list[0], "{word}");
        if matches!(int(word)?, n if n > int("10")?) {
            yield_!(Ok(std::mem::take(&mut text)));
        }
    }
    dbg!(int(&text)?);
}

#[generator]
fn first_words(lines: &[&str]) -> impl Generator<Yield = usize, Return = Option<String>> {
    let mut all = vec![];
    for line in lines {
        all.push(format!("{}!", line.split(' ').find(|word| !word.is_empty())?));
        println!("{:?} {}", yield_!(all.len()), all.last()?);
    }
    Some(all.join("+"))
}

#[test]
fn question_marks_in_macros() {
    let run = |words: &[&str]| {
        questions(words).map(|item| item.map_err(|error| error.to_string())).collect::<Vec<_>>()
    };
    let ok = |text: &str| Ok(text.to_owned());
    let err = Err("invalid digit found in string".to_owned());
    let empty = Err("cannot parse integer from empty string".to_owned());
    assert_eq!(run(&["1", "12"]), [ok("1 1"), ok("12 1"), ok("[1, 2] 2[12, 2] 13"), empty]);
    assert_eq!(run(&["3", "x", "4"]), [ok("3 1"), err.clone()]);
    assert_eq!(run(&["77"]), [ok("77 1"), err]);

    let mut words = first_words(&["a b", " c"]);
    assert_eq!([words.resume(()), words.resume(())], [1, 2].map(|n| Ok(GeneratorState::Yielded(n))));
    assert_eq!(words.resume(()), Ok(GeneratorState::Complete(Some("a!+c!".to_owned()))));
    let mut words = first_words(&["a", " "]);
    assert!(words.resume(()).is_ok());
    assert_eq!(words.resume(()), Ok(GeneratorState::Complete(None)));
}

#[generator]
fn panics(x: i32) -> impl Generator<i32, Yield = i32, Return = ()> {
    let limit = 5;
    match x {
        0 => panic!("sent {} of {limit}", yield_!(0)),
        1 => assert!(limit > 5),
        2 => assert_eq!(yield_!(2), limit, "at {}", yield_!(3)),
        3 => unreachable!("{x} {}", yield_!(4) + yield_!(5)),
        _ => {
            let limit = x;
            yield_!(limit);
            assert!(limit < 0, "{limit}");
        }
    }
}

#[test]
fn messages_of_panics() {
    let message = |x, sent: &[i32]| {
        let mut generator = panics(x);
        for &n in sent {
            assert!(matches!(generator.resume(n), Ok(GeneratorState::Yielded(_))));
        }
        let payload = catch_unwind(AssertUnwindSafe(|| generator.resume(9).is_ok())).unwrap_err();
        let text = payload.downcast_ref::<&str>().map(|&text| text.to_owned());
        text.unwrap_or_else(|| payload.downcast_ref::<String>().unwrap().clone())
    };
    assert_eq!(message(0, &[1]), "sent 9 of 5");
    assert_eq!(message(1, &[]), "assertion failed: limit > 5");
    assert_eq!(message(2, &[1, 2]), "assertion `left == right` failed: at 9\n  left: 2\n right: 5");
    assert_eq!(message(3, &[1, 2]), "internal error: entered unreachable code: 3 11");
    assert_eq!(message(8, &[1]), "8");
}

#[generator]
fn lines() -> impl Iterator<Item = u32> {
    yield_!(line!());
    let first = line!();
    yield_!(first);
    yield_!(vec![0, line!()][1]);
}

#[test]
fn line_numbers_are_those_of_the_source() {
    let all = lines().collect::<Vec<_>>();
    assert_eq!(all, [all[0], all[0] + 1, all[0] + 3]);
    let source = include_str!("macro_names.rs").lines().nth(all[0] as usize - 1);
    assert_eq!(source.unwrap().trim(), "yield_!(line!());");
}
