//! What functions with `#[track_caller]` see.

use std::panic::Location;

use crate::{Place, place};

/// Where it is called from.
#[track_caller]
fn here() -> Place {
    place(Location::caller())
}

/// Where it is called from, with an argument.
#[track_caller]
fn here_with<T>(_: T) -> Place {
    place(Location::caller())
}

/// A method that says where it is called from.
trait Here {
    #[track_caller]
    fn here(self) -> Place;
}

impl<T> Here for T {
    #[track_caller]
    fn here(self) -> Place {
        place(Location::caller())
    }
}

/// Bodies that yield places: as a plain function, by `next`, and by `for_each` they are the same.
macro_rules! places {
    ($(fn $name:ident($($argument:ident: $ty:ty = $value:expr),*) { $($body:tt)* })*) => {$(
        #[test]
        #[allow(unused, clippy::all, clippy::pedantic, reason = "the bodies are there for their calls")]
        fn $name() {
            mod eager {
                use super::*;
                pub(super) fn run(places: &mut Vec<Place>, $($argument: $ty),*) {
                    macro_rules! yield_ {
                        ($operand:expr) => {{
                            let operand: Place = $operand;
                            places.push(operand);
                        }};
                    }
                    $($body)*
                }
            }
            mod generator {
                use super::*;
                #[genmacro_runtime::generator]
                pub(super) fn run($($argument: $ty),*) -> impl Iterator<Item = Place> { $($body)* }
            }
            let mut function = Vec::new();
            eager::run(&mut function, $($value),*);
            let mut next = Vec::new();
            let mut generator = generator::run($($value),*);
            while let Some(place) = generator.next() {
                next.push(place);
            }
            let mut for_each = Vec::new();
            generator::run($($value),*).for_each(|place| for_each.push(place));
            assert!(!function.is_empty());
            assert_eq!(next, function, "by `next`");
            assert_eq!(for_each, function, "by `for_each`");
        }
    )*};
}

places! {
    fn operands_of_yields() {
        yield_!(here());
        yield_!(here_with(1));
        yield_!((1, 2).here());
        yield_!({ let place = here(); place });
    }

    fn before_and_after() {
        let before = here();
        yield_!(before);
        let after = here();
        let method = after.here();
        yield_!(after);
        yield_!(method);
    }

    fn loops() {
        for _ in 0..2 {
            let place = here();
            yield_!(place);
            let place = here_with(place);
            yield_!(place);
        }
    }

    fn arguments_with_a_yield() {
        let place = here_with({ yield_!(here()); 1 });
        yield_!(place);
        let place = here_with(here_with({ yield_!((0, 0)); here() }));
        yield_!(place);
    }

    fn receivers_with_a_yield() {
        let place = { yield_!(here()); 1 }.here();
        yield_!(place);
        let place = 1
            .here()
            .here_twice({ yield_!((0, 0)); 1 });
        yield_!(place);
    }

    fn conditions(flag: bool = true) {
        let place = if flag { yield_!((0, 0)); here() } else { here() };
        yield_!(place);
        let place = match here() {
            place if place == here() => place,
            place => { yield_!(place); here_with(place) }
        };
        yield_!(place);
        if let place @ (1.., _) = here() {
            yield_!(place);
        }
    }

    fn expressions() {
        let (left, right) = (here(), { yield_!((0, 0)); here() });
        yield_!(left);
        yield_!(right);
        let places = [here(), { yield_!((1, 1)); here() }, here()];
        for place in places {
            yield_!(place);
        }
        let (line, column) = here();
        yield_!((line + { yield_!((2, 2)); here().0 }, column + here().1));
    }

    fn closures() {
        let place = || here();
        yield_!(place());
        let twice = [1, 2].map(|_| here());
        yield_!(twice[0]);
        yield_!(twice[1]);
    }

    fn operators() {
        let sum = Told + { yield_!((0, 0)); Told };
        yield_!(sum);
        let item = Told[0];
        yield_!(Told + Told);
        let mut told = Place::default();
        told = *&told;
        yield_!(told);
    }
}

/// An operand that says where its operator stands.
#[derive(Clone, Copy)]
struct Told;

impl std::ops::Add for Told {
    type Output = Place;

    #[track_caller]
    fn add(self, _: Told) -> Place {
        place(Location::caller())
    }
}

impl std::ops::Index<usize> for Told {
    type Output = ();

    #[track_caller]
    fn index(&self, _: usize) -> &() {
        &()
    }
}

/// A method with an argument that says where it is called from.
trait HereTwice {
    #[track_caller]
    fn here_twice(self, argument: i64) -> Place;
}

impl<T> HereTwice for T {
    #[track_caller]
    fn here_twice(self, _: i64) -> Place {
        place(Location::caller())
    }
}
