//! `+ Clone`.

use std::fmt::{Debug, Display};

use genmacro_runtime::{Generator, GeneratorState, generator};

#[derive(Clone)]
struct Split {
    left: Vec<u8>,
    right: String,
    unused: Vec<u8>,
}

#[generator]
fn fibonacci() -> impl Iterator<Item = u64> + Clone {
    let (mut a, mut b) = (0, 1);
    loop {
        yield_!(a);
        (a, b) = (b, a + b);
    }
}

#[test]
fn both_halves_go_on_independently() {
    let mut first = fibonacci().skip(5);
    assert_eq!(first.next(), Some(5));
    let mut second = first.clone();
    assert_eq!([first.next(), first.next(), first.next()], [Some(8), Some(13), Some(21)]);
    assert_eq!([second.next(), second.next()], [Some(8), Some(13)]);
    assert_eq!(first.next(), Some(34));
}

#[test]
fn before_the_first_resume_and_after_the_end() {
    #[generator]
    fn once(text: String) -> impl Generator<Yield = usize, Return = String> + Clone {
        yield_!(text.len());
        text
    }

    let mut original = once("text".to_owned());
    let mut clone = original.clone();
    for generator in [&mut original, &mut clone] {
        assert_eq!(generator.next_value(), Ok(4));
        assert_eq!(generator.next_value().unwrap_err().value.as_deref(), Some("text"));
    }
    assert!(original.clone().next_value().unwrap_err().value.is_none());
}

#[test]
fn nested_generators() {
    #[generator]
    fn inner(n: u32) -> impl Generator<Yield = u32, Return = u32> + Clone {
        for i in 0..n {
            yield_!(i);
        }
        n
    }

    #[generator]
    fn outer() -> impl Iterator<Item = u32> + Clone {
        let sum = yield_from!(inner(2)) + yield_from!(inner(3));
        yield_from!(vec![sum]);
        let mut lent = inner(1);
        yield_from!(&mut lent);
    }

    let all: Vec<u32> = outer().collect();
    assert_eq!(all, [0, 1, 0, 1, 2, 5, 0]);
    let mut original = outer();
    for k in 0..=all.len() {
        assert!(original.clone().eq(all[k..].iter().copied()), "forked after {k}");
        original.next();
    }
}

#[test]
fn coroutines() {
    #[generator]
    fn sum(#[resume] first: i32) -> impl Generator<i32, Yield = i32, Return = ()> + Clone {
        let mut sum = first;
        loop {
            sum += yield_!(sum);
        }
    }

    let mut one = sum();
    assert_eq!(one.resume(1), Ok(GeneratorState::Yielded(1)));
    let mut other = one.clone();
    assert_eq!(one.resume(10), Ok(GeneratorState::Yielded(11)));
    assert_eq!(other.resume(20), Ok(GeneratorState::Yielded(21)));
    assert_eq!(one.resume(1), Ok(GeneratorState::Yielded(12)));
}

#[test]
fn what_is_left_of_a_local() {
    #[generator]
    fn split(split: Split, moved: bool) -> impl Iterator<Item = usize> + Clone {
        let maybe = vec![1, 2];
        if moved {
            drop(maybe);
        }
        for n in split.left {
            yield_!(usize::from(n));
        }
        yield_!(split.right.len());
        yield_!(split.unused.len());
    }

    let pair = || Split { left: vec![1, 2], right: "abc".to_owned(), unused: vec![0; 4] };
    for moved in [false, true] {
        let mut original = split(pair(), moved);
        for k in 0..=4 {
            assert!(original.clone().eq([1, 2, 3, 4].into_iter().skip(k)), "forked after {k}");
            original.next();
        }
    }
}

trait Walk {
    fn walk(&self) -> impl Iterator<Item = u8> + Clone;

    #[generator]
    fn twice(&self) -> impl Iterator<Item = u8> + Clone {
        yield_from!(self.walk());
        yield_from!(self.walk());
    }
}

impl Walk for [u8] {
    #[generator]
    fn walk(&self) -> impl Iterator<Item = u8> + Clone {
        for byte in self {
            yield_!(*byte);
        }
    }
}

#[test]
fn methods_of_traits() {
    let bytes = [1, 2];
    let mut twice = bytes.twice();
    twice.next();
    assert!(twice.clone().eq([2, 1, 2]));
    assert!(twice.eq([2, 1, 2]));
}

#[test]
fn as_far_as_the_parameters_are() {
    #[generator]
    fn shown<T: Display + Clone, const N: usize>(
        items: [T; N],
        separator: &str,
        end: impl Debug + Clone,
    ) -> impl Iterator<Item = String> + Clone {
        for item in items {
            yield_!(format!("{item}{separator}"));
        }
        yield_!(format!("{end:?}"));
    }

    let mut shown = shown([1, 2], ",", "end");
    shown.next();
    assert!(shown.clone().eq(["2,", "\"end\""]));
}

#[test]
fn items_that_are_opaque() {
    #[generator]
    fn adders() -> impl Iterator<Item = impl Fn(u32) -> u32> + Clone {
        for n in 0..3 {
            yield_!(move |m: u32| n + m);
        }
    }

    let mut adders = adders();
    adders.next();
    assert!(adders.clone().map(|add| add(1)).eq([2, 3]));
}
