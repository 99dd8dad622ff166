//! Calls that look like those of the function that they stand in, and are of another one.

use std::cell::Cell;

use genmacro_runtime::{Recursive, generator};

/// By values one at a time, and all at once.
fn both<'a, Y>(make: impl Fn() -> Recursive<'a, Y>) -> Vec<Y>
where
    Y: PartialEq + std::fmt::Debug,
{
    let mut at_once = Vec::new();
    make().for_each(|value| at_once.push(value));
    let mut one_by_one = Vec::new();
    for value in make() {
        one_by_one.push(value);
    }
    assert_eq!(one_by_one, at_once);
    one_by_one
}

struct Countdown;

impl Countdown {
    #[generator]
    fn down(from: u32) -> Recursive<'static, u32> {
        yield_!(from);
        if from > 0 {
            yield_from!(down(from - 1));
            yield_from!(down(0));
        }
    }
}

/// Not the function that calls it.
#[generator]
fn down(from: u32) -> Recursive<'static, u32> {
    yield_!(100 + from);
}

#[test]
fn a_function_of_the_name_of_an_associated_one() {
    assert_eq!(both(|| Countdown::down(2)), [2, 101, 100]);
}

struct Chain<'c> {
    next: Option<Box<Chain<'c>>>,
    calls: &'c Cell<u32>,
}

impl<'c> Chain<'c> {
    fn new(length: u32, calls: &'c Cell<u32>) -> Self {
        let next = (length > 1).then(|| Box::new(Self::new(length - 1, calls)));
        Self { next, calls }
    }

    /// Goes before the method of the trait.
    fn visit(&self) -> Recursive<'_, u32> {
        self.calls.set(self.calls.get() + 1);
        Visit::visit(self)
    }
}

trait Visit {
    fn visit(&self) -> Recursive<'_, u32>;
    fn visit_again(&self) -> Recursive<'_, u32>;
}

impl Visit for Chain<'_> {
    #[generator]
    fn visit(&self) -> Recursive<'_, u32> {
        yield_!(self.calls.get());
        if let Some(next) = &self.next {
            yield_from!(next.visit());
        }
    }

    #[generator]
    fn visit_again(&self) -> Recursive<'_, u32> {
        yield_!(self.calls.get());
        if let Some(next) = &self.next {
            yield_from!(Self::visit_again(next));
        }
    }
}

impl Chain<'_> {
    fn visit_again(&self) -> Recursive<'_, u32> {
        if self.next.is_none() {
            return visit_last();
        }
        self.calls.set(self.calls.get() + 1);
        Visit::visit_again(self)
    }
}

#[generator]
fn visit_last<'a>() -> Recursive<'a, u32> {
    yield_!(77);
}

#[test]
fn a_method_around_that_of_the_trait() {
    let calls = Cell::new(0);
    let chain = Chain::new(5, &calls);
    let values = both(|| {
        calls.set(0);
        Visit::visit(&chain)
    });
    assert_eq!(values, [0, 1, 2, 3, 4]);
    let values = both(|| {
        calls.set(0);
        Visit::visit_again(&chain)
    });
    assert_eq!(values, [0, 1, 2, 3, 77]);
}

trait Named {
    type Next: Named;
    const NAME: &'static str;
}

struct Tick;
struct Tock;

impl Named for Tick {
    type Next = Tock;
    const NAME: &'static str = "tick";
}

impl Named for Tock {
    type Next = Tick;
    const NAME: &'static str = "tock";
}

/// Calls itself for another type, with arguments of the same types.
#[generator]
fn clock<T: Named>(times: u32) -> Recursive<'static, &'static str> {
    yield_!(T::NAME);
    if times > 0 {
        yield_from!(clock::<T::Next>(times - 1));
    }
}

#[test]
fn other_types() {
    assert_eq!(both(|| clock::<Tick>(3)), ["tick", "tock", "tick", "tock"]);
}

/// Calls itself for another type, which the argument tells.
#[generator]
fn nested<T: Copy + Into<u64> + 'static>(value: T, depth: u32) -> Recursive<'static, u64> {
    yield_!(value.into());
    if depth > 0 {
        yield_from!(nested(7_u8, depth - 1));
    }
}

#[test]
fn other_types_of_arguments() {
    assert_eq!(both(|| nested(1_u16, 3)), [1, 7, 7, 7]);
}

/// The closure learns from the call what it is given.
#[generator]
fn mapped(from: u32, map: &dyn Fn(String) -> usize) -> Recursive<'_, usize> {
    yield_!(map("x".repeat(from as usize)));
    if from > 0 {
        yield_from!(mapped(from - 1, map));
        yield_from!(mapped(0, &|text| text.len() + 10));
    }
}

#[test]
fn closures_as_arguments() {
    assert_eq!(both(|| mapped(2, &|text| text.len())), [2, 1, 0, 10, 10]);
}

/// What is called is a local, and not always the same.
#[generator]
fn local(from: u32) -> Recursive<'static, u32> {
    let itself: fn(u32) -> Recursive<'static, u32> = local;
    let local = move |next: u32| if next == 1 { down(next) } else { itself(next) };
    yield_!(from);
    if from > 0 {
        yield_from!(local(from - 1));
    }
}

#[test]
fn a_local_of_the_name() {
    assert_eq!(both(|| local(4)), [4, 3, 2, 101]);
}

mod iterators {
    pub(crate) fn mixed(to: u32) -> std::ops::Range<u32> {
        0..to
    }
}

/// What is called takes the same, and returns another iterator.
#[generator]
fn mixed(to: u32) -> Recursive<'static, u32> {
    yield_!(to);
    yield_from!(iterators::mixed(to));
    if to > 0 {
        yield_from!(mixed(to - 1));
    }
}

#[test]
fn another_iterator() {
    assert_eq!(both(|| mixed(2)), [2, 0, 1, 1, 0, 0]);
}

trait Shape {
    fn name(&self) -> u32;

    fn inner(&self) -> Option<&dyn Shape>;

    #[generator]
    fn names(&self) -> Recursive<'_, u32> {
        yield_!(self.name());
        if let Some(inner) = self.inner() {
            yield_from!(inner.names());
        }
    }
}

struct Circle(u32);

struct Group(u32, Box<dyn Shape>);

impl Shape for Circle {
    fn name(&self) -> u32 {
        self.0
    }

    fn inner(&self) -> Option<&dyn Shape> {
        None
    }

    #[generator]
    fn names(&self) -> Recursive<'_, u32> {
        yield_!(100 * self.0);
    }
}

impl Shape for Group {
    fn name(&self) -> u32 {
        self.0
    }

    fn inner(&self) -> Option<&dyn Shape> {
        Some(&*self.1)
    }
}

#[test]
fn a_method_that_is_looked_up() {
    let shape = Group(1, Box::new(Group(2, Box::new(Circle(3)))));
    assert_eq!(both(|| shape.names()), [1, 2, 300]);
}

/// All of it is in one place, as far as the compiler tells.
macro_rules! in_one_place {
    ($function:ident, $calls:ident) => {
        struct Place;

        impl Place {
            #[generator]
            fn $function(from: u32) -> Recursive<'static, u32> {
                yield_!(from);
                if from > 0 {
                    yield_from!($function(from - 1));
                }
            }
        }

        thread_local! { static $calls: Cell<u32> = const { Cell::new(0) }; }

        fn $function(from: u32) -> Recursive<'static, u32> {
            $calls.set($calls.get() + 1);
            Place::$function(from)
        }
    };
}

in_one_place!(placed, PLACED);

#[test]
fn in_the_output_of_one_macro() {
    assert_eq!(both(|| Place::placed(4)), [4, 3, 2, 1, 0]);
    assert_eq!(PLACED.get(), 8);
}

/// Of what is borrowed for different times in different calls, nothing may be exchanged.
#[generator]
fn lifetimes<'a, 'b: 'a>(
    one: &'a Cell<&'a str>,
    other: &'a Cell<&'b str>,
    depth: u32,
) -> Recursive<'a, String> {
    yield_!(format!("{}{}", one.get(), other.get()));
    if depth > 0 {
        yield_from!(lifetimes(one, one, depth - 1));
    }
}

#[test]
fn lifetimes_that_change() {
    let long = Cell::new("b");
    let text = String::from("a");
    let short = Cell::new(&*text);
    assert_eq!(both(|| lifetimes(&short, &long, 2)), ["ab", "aa", "aa"]);
}
