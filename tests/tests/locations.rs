//! A panic in a generator is reported at the user's line, like that of the plain function, in both copies of the body.

use std::panic::{self, AssertUnwindSafe, Location};
use std::sync::{Arc, Mutex, PoisonError};

use genmacro_runtime::{Generator, GeneratorState};

/// The hook is one for the process.
static HOOK: Mutex<()> = Mutex::new(());

/// A line and a column.
type Place = (u32, u32);

fn place(location: &Location) -> Place {
    assert!(location.file().ends_with("locations.rs"), "{location}");
    (location.line(), location.column())
}

/// Where `run` panics.
fn panicking(run: impl FnOnce()) -> Place {
    let _guard = HOOK.lock().unwrap_or_else(PoisonError::into_inner);
    let seen = Arc::new(Mutex::new(None));
    let sink = Arc::clone(&seen);
    let former = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        *sink.lock().unwrap() =
            info.location().map(|location| (location.file().to_owned(), place_of(location)));
    }));
    let result = panic::catch_unwind(AssertUnwindSafe(run));
    panic::set_hook(former);
    assert!(result.is_err(), "there is no panic");
    let (file, place) = seen.lock().unwrap().take().expect("the hook has run");
    assert!(file.ends_with("locations.rs"), "{file}:{place:?}");
    place
}

fn place_of(location: &Location) -> Place {
    (location.line(), location.column())
}

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

/// What a plain function hands its values to, and what it is sent.
fn hand_out(value: i64) -> i64 {
    if value == i64::MIN { value } else { 0 }
}

/// Functions whose body is run three times: as a plain function, by `next`, and by `for_each`. Each panics, at one place.
macro_rules! panics {
    ($(fn $name:ident($($argument:ident: $ty:ty = $value:expr),*) { $($body:tt)* })*) => {$(
        #[test]
        #[allow(
            unused, unconditional_panic, arithmetic_overflow, clippy::all, clippy::pedantic,
            reason = "the bodies are there to panic"
        )]
        fn $name() {
            mod eager {
                use super::*;
                macro_rules! yield_ {
                    ($operand:expr) => {{
                        let operand: i64 = $operand;
                        hand_out(operand)
                    }};
                }
                pub(super) fn run($($argument: $ty),*) { $($body)* }
            }
            mod generator {
                use super::*;
                #[genmacro_runtime::generator]
                pub(super) fn run($($argument: $ty),*) -> impl Iterator<Item = i64> { $($body)* }
            }
            let function = panicking(|| eager::run($($value),*));
            let next = panicking(|| {
                let mut generator = generator::run($($value),*);
                while generator.next().is_some() {}
            });
            let for_each = panicking(|| generator::run($($value),*).for_each(drop));
            assert_eq!(next, function, "by `next`");
            assert_eq!(for_each, function, "by `for_each`");
        }
    )*};
}

panics! {
    fn before_a_yield() {
        let words = ["a", "b"];
        if words.len() == 2 {
            panic!("before");
        }
        yield_!(1);
    }

    fn after_a_yield() {
        yield_!(1);
        panic!("after {}", 1);
    }

    fn between_yields(number: i64 = 2) {
        yield_!(number);
        if number == 2 {
            unreachable!();
        }
        yield_!(number + 1);
    }

    fn in_a_loop() {
        for round in 0..5 {
            yield_!(round);
            if round == 3 {
                todo!("round {round}");
            }
        }
    }

    fn in_a_loop_without_yield(list: Vec<i64> = vec![1, 2]) {
        yield_!(1);
        for index in 0..3 {
            let item = list[index];
        }
    }

    fn in_the_condition_of_a_loop(number: u8 = 3) {
        let mut number = number;
        while { number -= 1; number < 200 } {
            yield_!(i64::from(number));
        }
    }

    fn in_the_head_of_a_for_loop(limit: Option<i64> = None) {
        yield_!(1);
        for number in 0..limit.unwrap() {
            yield_!(number);
        }
    }

    fn in_an_iterator_of_a_for_loop() {
        for number in (0..3).map(|number: i64| 6 / (2 - number)) {
            yield_!(number);
        }
    }

    fn in_an_arm(option: Option<i64> = None) {
        match option {
            Some(number) => { yield_!(number); }
            None => {
                yield_!(1);
                let no = option.expect("nothing");
            }
        }
    }

    fn in_a_guard(list: Vec<i64> = Vec::new()) {
        yield_!(1);
        match list.len() {
            0 if list[0] == 1 => { yield_!(2); }
            _ => {}
        }
    }

    fn in_an_operand(option: Option<i64> = None) {
        yield_!(1);
        yield_!(2 + option.unwrap());
    }

    fn in_an_operand_of_the_first(list: Vec<i64> = vec![1]) {
        yield_!(list[list.len()]);
    }

    fn in_an_operand_within_another(option: Option<i64> = None) {
        let sum = 1 + sum_of(&[1, option.unwrap_or(2)], { yield_!(3); 4 }) + option.unwrap();
        yield_!(sum);
    }

    fn overflow(small: u8 = 255) {
        yield_!(1);
        let larger = small + 1;
        yield_!(i64::from(larger));
    }

    fn overflow_by_assignment(small: u8 = 0) {
        let mut small = small;
        yield_!(1);
        small -= 1;
        yield_!(i64::from(small));
    }

    fn overflow_after_a_yield_in_the_operands(small: u8 = 255) {
        let larger = small + { yield_!(1); 1 };
        yield_!(i64::from(larger));
    }

    fn division(number: i64 = 0) {
        yield_!(6 / number);
    }

    fn negation(number: i64 = i64::MIN) {
        yield_!(1);
        let positive = -number;
    }

    fn indexing(list: Vec<i64> = vec![1, 2]) {
        let mut index = 0;
        loop {
            yield_!(list[index]);
            index += 1;
        }
    }

    fn indexing_after_a_yield_in_the_index(list: [i64; 2] = [1, 2], far: usize = 2) {
        yield_!(1);
        let item = list[{ yield_!(2); far }];
    }

    fn indexed_assignment(list: Vec<i64> = vec![1, 2]) {
        let mut list = list;
        yield_!(1);
        list[2] = { yield_!(2); 3 };
    }

    fn slicing(text: &'static str = "ä") {
        yield_!(1);
        let half = &text[..1];
    }

    fn assertions(number: i64 = 3) {
        yield_!(number);
        assert!(number == 3);
        assert_eq!(number, 4, "not four");
    }

    fn assertions_of_yields(number: i64 = 3) {
        assert_ne!({ yield_!(number); number }, 3);
    }

    fn unwrap_of_a_yield_s_block(result: Result<i64, String> = Err("no".to_owned())) {
        let number = { yield_!(1); result }.unwrap();
    }

    fn in_a_closure(list: &'static [i64] = &[1]) {
        let at = move |index: usize| list[index];
        yield_!(at(0));
        yield_!(at(1));
    }

    fn in_a_let_else(option: Option<i64> = None) {
        yield_!(1);
        let Some(number) = option else {
            panic!("none");
        };
        yield_!(number);
    }
}

/// The same for generators that are sent numbers, by `resume`.
macro_rules! sent_panics {
    ($(fn $name:ident() { $($body:tt)* })*) => {$(
        #[test]
        #[allow(unused, clippy::all, clippy::pedantic, reason = "the bodies are there to panic")]
        fn $name() {
            mod eager {
                use super::*;
                macro_rules! yield_ {
                    ($operand:expr) => {{
                        let operand: i64 = $operand;
                        hand_out(operand)
                    }};
                }
                pub(super) fn run() { $($body)* }
            }
            mod generator {
                use super::*;
                #[genmacro_runtime::generator]
                pub(super) fn run() -> impl genmacro_runtime::Generator<i64, Yield = i64, Return = ()> { $($body)* }
            }
            let function = panicking(eager::run);
            let resume = panicking(|| {
                let mut generator = generator::run();
                let mut answer = 0;
                while let Ok(GeneratorState::Yielded(value)) = generator.resume(answer) {
                    answer = hand_out(value);
                }
            });
            assert_eq!(resume, function, "by `resume`");
        }
    )*};
}

sent_panics! {
    fn answer_on_the_left() {
        let sum = yield_!(1) - i64::MAX - 2;
    }

    fn answer_on_the_right() {
        let quotient = 1 / yield_!(1);
    }

    fn answers_on_both_sides() {
        let remainder = yield_!(1) % yield_!(2);
    }

    fn answer_as_an_index() {
        let list = [1, 2];
        let item = list[yield_!(1) as usize + 2];
    }

    fn answer_as_an_index_of_a_temporary() {
        let item = [1, 2].map(|item| item)[yield_!(1) as usize + 2];
    }

    fn answer_that_is_added() {
        let mut sum = 1_i64;
        sum /= yield_!(1);
    }

    fn answer_that_is_negated() {
        let negative = -(yield_!(1) + i64::MIN);
    }

    fn answer_that_is_negated_at_once() {
        let negative = -yield_!(i64::MIN);
    }

    fn answer_in_parentheses() {
        let product = 2 * (yield_!(1) + i64::MAX);
    }

    fn answer_as_an_argument() {
        let number = u8::try_from(yield_!(1) - 1).unwrap();
    }

    fn answer_as_a_receiver() {
        let number = yield_!(1).checked_div(yield_!(2)).unwrap();
    }

    fn answer_in_a_comparison() {
        assert!(yield_!(1) == 1, "no");
    }
}

/// Takes a slice and a number.
fn sum_of(list: &[i64], more: i64) -> i64 {
    list.iter().sum::<i64>() + more
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
