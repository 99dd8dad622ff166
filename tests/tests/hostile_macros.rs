//! Generators that come out of `macro_rules!`, and macros inside generators.

use genmacro_runtime::{Generator, generator};

macro_rules! repeat {
    ($vis:vis fn $name:ident($($argument:ident: $type:ty),*) -> $item:ty { $value:expr }, $times:literal) => {
        #[generator]
        $vis fn $name($($argument: $type),*) -> impl Iterator<Item = $item> {
            for _ in 0..$times {
                yield_!($value);
            }
        }
    };
}

repeat!(
    fn fragments(x: u8, y: u8) -> u8 {
        x + y * 2
    },
    2
);
repeat!(
    pub(crate) fn nothing_to_pass() -> Option<&'static str> {
        Some("text")
    },
    1
);

macro_rules! whole {
    ($(#[$attribute:meta])* fn $name:ident $body:block) => {
        $(#[$attribute])*
        fn $name() -> impl Iterator<Item = u8> $body
    };
}

whole! {
    #[generator]
    fn block_fragment {
        let x = 1;
        yield_!(x);
        if x == 1 {
            yield_!(2);
        }
    }
}

macro_rules! item {
    ($item:item) => {
        $item
    };
}

item! {
    #[generator]
    fn item_fragment() -> impl Iterator<Item = u8> {
        yield_!(1);
    }
}

item! {
    #[generator]
    fn item_with_locals(limit: u8) -> impl Generator<Yield = u8, Return = u8> {
        let mut last = 0;
        for n in 0..limit {
            last = n;
            yield_!(n);
        }
        last
    }
}

macro_rules! statements {
    ($name:ident: $($statement:stmt;)*) => {
        #[generator]
        fn $name() -> impl Iterator<Item = u8> {
            $($statement;)*
        }
    };
}

statements! {
    statement_fragments:
    let x = 1;
    yield_!(x);
    let y = x + 1;
    yield_!(y);
}

macro_rules! pieces {
    ($name:ident, $pattern:pat, $scrutinee:expr, $label:lifetime, $path:path) => {
        #[generator]
        fn $name() -> impl Iterator<Item = u8> {
            $label: loop {
                match $scrutinee {
                    $pattern => {
                        yield_!($path);
                        break $label;
                    }
                    _ => return,
                }
            }
            yield_!(9);
        }
    };
}

pieces!(pattern_and_path, Some(1 | 2), Some(2), 'out, u8::MAX);
pieces!(pattern_that_fails, Some(1 | 2), Some(3), 'out, u8::MAX);

/// A macro's own local and one that it is given: of one name, but not the same.
macro_rules! plus_ten {
    ($x:expr) => {{
        let y = 10;
        $x + y
    }};
}

macro_rules! say {
    ($($tokens:tt)*) => {
        format!($($tokens)*)
    };
}

#[generator]
fn macros_inside(y: u32) -> impl Iterator<Item = String> {
    let x = plus_ten!(y);
    yield_!(say!("{x} {}", y));
    let y = plus_ten!(x + y);
    yield_!(say!("{x} {}", y));
    {
        let x = y + 1;
        yield_!(format!("{}", plus_ten!(x)));
    }
    macro_rules! local {
        ($e:expr) => {
            $e * x
        };
    }
    yield_!(local!(y).to_string());
}

#[test]
fn run() {
    assert_eq!(fragments(1, 2).collect::<Vec<_>>(), [5, 5]);
    assert_eq!(nothing_to_pass().collect::<Vec<_>>(), [Some("text")]);
    assert_eq!(block_fragment().collect::<Vec<_>>(), [1, 2]);
    assert_eq!(item_fragment().collect::<Vec<_>>(), [1]);
    assert_eq!(item_with_locals(1).next_value().ok(), Some(0));
    assert_eq!(statement_fragments().collect::<Vec<_>>(), [1, 2]);
    assert_eq!(pattern_and_path().collect::<Vec<_>>(), [255, 9]);
    assert_eq!(pattern_that_fails().collect::<Vec<_>>(), []);
    assert_eq!(macros_inside(1).collect::<Vec<_>>(), ["11 1", "11 22", "33", "242"]);
}
