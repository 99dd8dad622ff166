// Generators for hostile surroundings; included by several crates. No name of the prelude is used, and each that an
// expansion could rely on is taken by something else.

use ::genmacro_runtime::generator;

mod core {}
mod std {}
mod alloc {}
mod genmacro_runtime {}

struct Option;
struct Some;
struct None;
struct Result;
struct Ok;
struct Err;
struct Box;
struct Drop;
struct Generator;
struct GeneratorState;
struct State;
struct Status;
struct Gen;
trait Iterator {}
trait IntoIterator {}
trait From {}
trait Into {}
trait Clone {}
trait Fn {}
trait FnMut {}
trait Default {}
fn drop() {}
fn replace() {}
fn take() {}

#[allow(non_camel_case_types)]
mod primitive {
    pub(super) struct bool;
    pub(super) struct usize;
    pub(super) struct u32;
    pub(super) struct str;
}
use self::primitive::*;

macro_rules! decoy {
    ($($name:ident)*) => {$(
        macro_rules! $name {
            ($d:tt) => {
                ::core::compile_error!("a macro of the surroundings is called")
            };
        }
    )*};
}
decoy!(matches panic unreachable todo line column file debug_assert yield_ yield_from);

#[generator]
fn numbers(limit: u8) -> impl ::core::iter::Iterator<Item = u8> {
    let mut n = 0;
    while n < limit {
        yield_!(n);
        n += 1;
    }
}

#[generator]
fn control_flow(pairs: &[(u8, i64)]) -> impl ::core::iter::Iterator<Item = i64> + '_ {
    let mut last = ::core::option::Option::None;
    'pairs: for &(tag, value) in pairs {
        match tag {
            0 => continue,
            1 => {
                yield_!(value);
                last = ::core::option::Option::Some(value);
            }
            2 => {
                if let ::core::option::Option::Some(last) = last {
                    yield_!(last + value);
                    continue 'pairs;
                }
            }
            _ if value < 0 => return,
            _ => {
                let doubled = if value > 10 {
                    yield_!(-1);
                    value * 2
                } else {
                    value
                };
                yield_!(doubled);
            }
        }
        let ::core::option::Option::Some(last) = last else {
            yield_!(-2);
            continue;
        };
        yield_!(last);
    }
}

#[generator]
fn moves<T>(first: T, second: T, swap: ::core::primitive::bool) -> impl ::core::iter::Iterator<Item = T> {
    let (a, b) = if swap { (second, first) } else { (first, second) };
    yield_!(a);
    {
        let b = b;
        yield_!(b);
    }
}

#[generator]
fn with_return(limit: i64) -> impl ::genmacro_runtime::Generator<Yield = i64, Return = i64> {
    let mut sum = 0;
    for n in 0..limit {
        sum += n;
        yield_!(n);
    }
    sum
}

#[generator]
fn coroutine(#[resume] first: i64) -> impl ::genmacro_runtime::Generator<i64, Yield = i64, Return = ()> {
    let second = yield_!(first + 1);
    let _third = yield_!(second + 2);
}

#[derive(::core::clone::Clone, ::core::fmt::Debug)]
struct Counter(u8);

impl Counter {
    #[generator]
    fn down(&mut self) -> impl ::core::iter::Iterator<Item = u8> + '_ {
        while self.0 > 0 {
            self.0 -= 1;
            yield_!(self.0);
        }
    }
}

#[generator]
fn promises(
    count: u8,
) -> impl ::core::iter::Iterator<Item = u8> + ::core::clone::Clone + ::core::fmt::Debug {
    let maybe = [Counter(count)];
    if count > 1 {
        let _moved = maybe;
    }
    for number in 0..count {
        yield_!(number);
    }
}

#[generator(type = Countdown, yield = u8)]
fn countdown(start: u8) -> Countdown {
    for number in 0..start {
        yield_!(start - number);
    }
}

#[::core::prelude::v1::test]
fn named() {
    let mut generator: Countdown = countdown(3);
    ::core::iter::Iterator::next(&mut generator);
    ::core::assert!(::core::iter::Iterator::eq(
        ::core::clone::Clone::clone(&generator),
        [2, 1]
    ));
}

#[::core::prelude::v1::test]
fn promised() {
    let mut generator = promises(2);
    ::core::assert!(::core::iter::Iterator::eq(
        ::core::clone::Clone::clone(&generator),
        [0, 1]
    ));
    ::core::iter::Iterator::next(&mut generator);
    ::core::assert!(::core::iter::Iterator::eq(
        ::core::clone::Clone::clone(&generator),
        [1]
    ));
}

#[::core::prelude::v1::test]
fn iterators() {
    ::core::assert!(::core::iter::Iterator::eq(numbers(3), [0, 1, 2]));
    ::core::assert_eq!(::core::iter::Iterator::sum::<u8>(numbers(4)), 6);
    ::core::assert!(::core::iter::Iterator::eq(
        control_flow(&[(2, 1), (1, 5), (2, 3), (0, 0), (3, 20), (3, -1), (1, 1)]),
        [-2, 5, 5, 8, -1, 40, 5],
    ));
    ::core::assert!(::core::iter::Iterator::eq(moves('a', 'b', true), ['b', 'a']));
    ::core::assert!(::core::iter::Iterator::eq(Counter(2).down(), [1, 0]));
}

#[::core::prelude::v1::test]
fn generators() {
    use ::core::result::Result::Ok;
    use ::genmacro_runtime::{Generator, GeneratorState};

    let mut generator = with_return(1);
    ::core::assert_eq!(
        Generator::resume(&mut generator, ()),
        Ok(GeneratorState::Yielded(0))
    );
    ::core::assert_eq!(
        Generator::resume(&mut generator, ()),
        Ok(GeneratorState::Complete(0))
    );

    let mut coroutine = coroutine();
    ::core::assert_eq!(
        Generator::resume(&mut coroutine, 1),
        Ok(GeneratorState::Yielded(2))
    );
    ::core::assert_eq!(
        Generator::resume(&mut coroutine, 5),
        Ok(GeneratorState::Yielded(7))
    );
    ::core::assert_eq!(
        Generator::resume(&mut coroutine, 0),
        Ok(GeneratorState::Complete(()))
    );
}
