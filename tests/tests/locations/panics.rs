//! Where panics are reported.

use std::cell::RefCell;
use std::panic::{self, AssertUnwindSafe};
use std::sync::Once;

use genmacro_runtime::{Generator, GeneratorState};

use crate::{Place, place};

thread_local! {
    /// Where the panics of this thread were reported, while they are recorded.
    static SEEN: RefCell<Option<Vec<Place>>> = const { RefCell::new(None) };
}

/// Where `run` panics.
fn panicking(run: impl FnOnce()) -> Place {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let former = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            let is_recorded = SEEN.with_borrow_mut(|seen| {
                let places = seen.as_mut()?;
                places.push(place(info.location()?));
                Some(())
            });
            if is_recorded.is_none() {
                former(info);
            }
        }));
    });
    SEEN.set(Some(Vec::new()));
    let result = panic::catch_unwind(AssertUnwindSafe(run));
    let places = SEEN.take().expect("the panics were recorded");
    assert!(result.is_err() && places.len() == 1, "panics at {places:?}");
    assert_ne!(places[0], (0, 0), "not in these tests");
    places[0]
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

    fn with_a_local_that_is_moved_on_some_paths(list: Vec<i64> = vec![1], flag: bool = false) {
        if flag {
            drop(list);
            return;
        }
        yield_!(list[0]);
        let far = list[1] + { yield_!(2); 1 };
    }

    fn with_a_local_that_is_moved_in_part(pair: (Vec<i64>, Vec<i64>) = (vec![1], vec![2])) {
        for item in pair.0 {
            yield_!(item);
        }
        yield_!(pair.1[0]);
        yield_!(pair.1[1]);
    }

    fn with_a_borrow_that_is_made_again(list: [[i64; 2]; 2] = [[1, 2], [3, 4]]) {
        let row = &list[1];
        for column in 0.. {
            yield_!(row[column]);
        }
    }

    fn in_a_labelled_block(option: Option<i64> = None) {
        let number = 'block: {
            if option.is_some() {
                break 'block ({ yield_!(1); 1 });
            }
            yield_!(2);
            break 'block option.unwrap();
        };
    }

    fn in_an_unsafe_block(list: Vec<i64> = vec![1]) {
        unsafe {
            yield_!(*list.get_unchecked(0));
            yield_!(list[1]);
        }
    }

    fn in_a_format(list: Vec<i64> = vec![1]) {
        let text = format!("{} {}", { yield_!(1); 2 }, list[1]);
    }

    fn in_a_struct(list: Vec<i64> = vec![1]) {
        let range = std::ops::Range { start: { yield_!(1); 2 }, end: list[1] };
    }

    fn in_a_drop() {
        let bomb = Bomb;
        yield_!(1);
        drop(bomb);
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

/// Panics when it is dropped.
struct Bomb;

impl Drop for Bomb {
    fn drop(&mut self) {
        panic!("dropped");
    }
}

/// A `?` in the body, a method, a box: the body stands deeper in what comes out.
mod inside {
    use genmacro_runtime::generator;

    #[generator]
    pub(super) fn question(list: &[i64], number: Result<i64, ()>) -> impl Iterator<Item = Result<i64, ()>> {
        yield_!(Ok(number?));
        let far = list[1] + number?;
        yield_!(Ok(far));
    }

    pub(super) const QUESTION: crate::Place = (line!() - 4, 19);

    pub(super) struct List(pub(super) Vec<i64>);

    impl List {
        #[generator]
        pub(super) fn method(&mut self) -> Box<dyn Iterator<Item = i64> + '_> {
            yield_!(self.0[0]);
            yield_!(1 + self.0[1]);
        }

        pub(super) const METHOD: crate::Place = (line!() - 3, 31);
    }
}

#[test]
fn deeper_inside() {
    let question = || inside::question(&[1], Ok(1));
    assert_eq!(panicking(|| question().for_each(drop)), inside::QUESTION);
    let mut by_step = question();
    assert_eq!(panicking(|| while by_step.next().is_some() {}), inside::QUESTION);
    let method =
        |run: fn(&mut dyn Iterator<Item = i64>)| panicking(move || run(&mut *inside::List(vec![1]).method()));
    assert_eq!(method(|it| it.for_each(drop)), inside::List::METHOD);
    assert_eq!(method(|it| while it.next().is_some() {}), inside::List::METHOD);
}

/// Takes a slice and a number.
fn sum_of(list: &[i64], more: i64) -> i64 {
    list.iter().sum::<i64>() + more
}
