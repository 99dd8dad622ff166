//! `+ Debug`.

use std::fmt::Debug;

use genmacro_runtime::{Generator, Status, generator};

const FILE: &str = file!();

#[generator]
fn fibonacci() -> impl Iterator<Item = u64> + Debug {
    let (mut a, mut b) = (0, 1);
    loop {
        yield_!(a);
        (a, b) = (b, a + b);
    }
}

#[test]
fn at_each_point() {
    let mut fibonacci = fibonacci();
    assert_eq!(format!("{fibonacci:?}"), "fibonacci { created }");
    fibonacci.nth(4);
    assert_eq!(format!("{fibonacci:?}"), format!("fibonacci {{ suspended at {FILE}:13:9, a: 3, b: 5 }}"));
    let pretty = format!("fibonacci {{\n    suspended at {FILE}:13:9,\n    a: 3,\n    b: 5,\n}}");
    assert_eq!(format!("{fibonacci:#?}"), pretty);
    // Flags reach the values.
    assert_eq!(
        format!("{fibonacci:03?}"),
        format!("fibonacci {{ suspended at {FILE}:13:9, a: 003, b: 005 }}")
    );
}

/// What it shows, without the place.
fn shown(generator: &impl Debug) -> String {
    let text = format!("{generator:?}");
    match (text.find(" at "), text.find(", ")) {
        (Some(at), Some(comma)) if at < comma => text[..at].to_owned() + &text[comma..],
        (Some(at), None) => text[..at].to_owned() + " }",
        _ => text,
    }
}

#[test]
fn arguments_and_the_end() {
    #[generator]
    fn r#match(n: u8, (p, _): (u8, u8), mut text: String) -> impl Generator<Yield = u8, Return = ()> + Debug {
        text.push('!');
        yield_!(n + p);
        drop(text);
    }

    let mut generator = r#match(1, (2, 3), "text".to_owned());
    assert_eq!(format!("{generator:?}"), r#"match { created, n: 1, (p, _): (2, 3), text: "text" }"#);
    let _ = generator.next_value();
    assert_eq!(shown(&generator), r#"match { suspended, text: "text!" }"#);
    let _ = generator.next_value();
    assert_eq!(format!("{generator:?} {generator:#?}"), "match { complete } match {\n    complete,\n}");
    generator.close();
    assert_eq!(format!("{generator:?}"), "match { complete }");
}

#[test]
fn hidden_machinery() {
    fn first() -> u32 {
        10
    }

    #[generator]
    fn hidden(names: Vec<String>) -> impl Iterator<Item = u32> + Debug {
        for name in names {
            yield_!(u32::try_from(name.len()).unwrap_or(0));
        }
        yield_!(
            first() + {
                yield_!(1);
                2
            }
        );
        yield_from!(0..2);
    }

    let mut hidden = hidden(vec!["a".to_owned(), "bc".to_owned()]);
    hidden.next();
    assert_eq!(shown(&hidden), r#"hidden { suspended, for name in: IntoIter(["bc"]), name: "a" }"#);
    hidden.nth(1);
    assert_eq!(shown(&hidden), "hidden { suspended, value of first(): 10 }");
    hidden.nth(1);
    assert_eq!(shown(&hidden), "hidden { suspended, yield_from!: 1..2 }");
}

#[test]
fn shadowed_and_moved() {
    #[generator]
    fn shadowed(moved: bool) -> impl Iterator<Item = usize> + Debug {
        let x = "outer".to_owned();
        {
            let x = x.len();
            let maybe = vec![0];
            if moved {
                drop(maybe);
            }
            yield_!(x);
            yield_!(x + 1);
        }
        yield_!(x.len());
    }

    let mut kept = shadowed(false);
    kept.next();
    assert_eq!(shown(&kept), r#"shadowed { suspended, x: "outer", x: 5, maybe: [0] }"#);
    let mut moved = shadowed(true);
    moved.next();
    assert_eq!(shown(&moved), r#"shadowed { suspended, x: "outer", x: 5, maybe: <moved> }"#);
}

#[test]
fn nested_generators() {
    #[generator]
    fn inner(n: u8) -> impl Generator<Yield = u8, Return = ()> + Debug {
        yield_!(n);
        yield_!(n);
    }

    #[generator]
    fn outer() -> impl Generator<Yield = u8, Return = ()> + Debug {
        yield_from!(inner(7));
    }

    let mut outer = outer();
    let _ = outer.next_value();
    let Status::Suspended(place) = outer.status() else { panic!("suspended") };
    let text = format!("{outer:?}");
    assert!(text.starts_with(&format!("outer {{ suspended at {FILE}:")), "{text}");
    assert!(text.ends_with(&format!(", yield_from!: inner {{ suspended at {place}, n: 7 }} }}")), "{text}");
}

#[test]
fn what_is_left_of_a_local() {
    struct Pair {
        left: Vec<u8>,
        right: String,
    }

    #[generator]
    fn split(pair: Pair) -> impl Iterator<Item = usize> + Debug {
        for n in pair.left {
            yield_!(usize::from(n));
        }
        yield_!(pair.right.len());
    }

    impl Debug for Pair {
        fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            formatter.write_str("whole")
        }
    }

    let mut split = split(Pair { left: vec![1, 2], right: "abc".to_owned() });
    assert_eq!(format!("{split:?}"), "split { created, pair: whole }");
    split.next();
    assert_eq!(
        shown(&split),
        r#"split { suspended, pair: (in part) { right: "abc" }, for n in: IntoIter([2]) }"#
    );
}

#[test]
fn methods() {
    #[derive(Debug)]
    struct Counter {
        to: u8,
    }

    impl Counter {
        #[generator]
        fn count(&self) -> impl Iterator<Item = u8> + Debug {
            let mut n = 0;
            while n < self.to {
                yield_!(n);
                n += 1;
            }
        }
    }

    let counter = Counter { to: 3 };
    let mut count = counter.count();
    count.nth(1);
    assert_eq!(shown(&count), "count { suspended, self: Counter { to: 3 }, n: 1 }");
}
