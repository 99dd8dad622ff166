//! What the runtime crate's traits and types do with generators that the attribute made.

use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::rc::Rc;

use genmacro_runtime::{Completed, Generator, GeneratorState, Status, StopIteration, generator};

#[generator]
fn count_to(limit: u32) -> impl Generator<Yield = u32, Return = &'static str> + Iterator<Item = u32> {
    for i in 1..=limit {
        yield_!(i);
    }
    "that was all"
}

#[test]
fn resume_to_the_end_and_beyond() {
    let mut generator = count_to(2);
    assert_eq!(generator.resume(()), Ok(GeneratorState::Yielded(1)));
    assert_eq!(generator.resume(()), Ok(GeneratorState::Yielded(2)));
    assert_eq!(generator.resume(()), Ok(GeneratorState::Complete("that was all")));
    assert_eq!(generator.resume(()), Err(Completed));
    assert_eq!(generator.resume(()), Err(Completed));
    assert_eq!(generator.next(), None);
}

#[test]
fn next_value_tells_the_return_value_once() {
    let mut generator = count_to(1);
    assert_eq!(generator.next_value(), Ok(1));
    assert_eq!(generator.next_value(), Err(StopIteration { value: Some("that was all") }));
    assert_eq!(generator.next_value(), Err(StopIteration { value: None }));
}

#[test]
fn fused_whichever_way_it_is_driven() {
    let mut generator = count_to(1);
    assert_eq!(generator.next(), Some(1));
    assert_eq!(generator.next(), None);
    assert_eq!(generator.next(), None);
    assert_eq!(generator.resume(()), Err(Completed));
}

#[test]
fn size_hint_knows_the_end() {
    let mut generator = count_to(1);
    assert_eq!(Iterator::size_hint(&generator), (1, Some(1)));
    generator.next();
    assert_eq!(Iterator::size_hint(&generator), (0, Some(0)));
    generator.next();
    assert_eq!(Iterator::size_hint(&generator), (0, Some(0)));
}

#[generator]
fn two_places() -> impl Generator<Yield = u8, Return = ()> {
    yield_!(1);
    if true {
        yield_!(2);
    }
}

/// The line of `fn two_places`, whose yields are one and three lines below.
const TWO_PLACES: u32 = line!() - 8;

#[test]
fn status_names_the_yield() {
    let mut generator = two_places();
    assert_eq!(generator.status(), Status::Created);
    for (line, column) in [(TWO_PLACES + 1, 5), (TWO_PLACES + 3, 9)] {
        assert!(matches!(generator.resume(()), Ok(GeneratorState::Yielded(_))));
        let Status::Suspended(location) = generator.status() else { panic!("not suspended") };
        assert_eq!((location.line(), location.column()), (line, column));
        assert!(location.file().ends_with("runtime.rs"), "{location}");
        assert_eq!(location.to_string(), format!("{}:{line}:{column}", file!()));
    }
    assert_eq!(generator.resume(()), Ok(GeneratorState::Complete(())));
    assert_eq!(generator.status(), Status::Complete);
}

#[test]
fn status_tells_yields_of_one_value_apart() {
    let mut first = two_places();
    let mut second = two_places();
    assert!(first.resume(()).is_ok() && second.resume(()).is_ok());
    assert_eq!(first.status(), second.status());
    assert!(second.resume(()).is_ok());
    assert_ne!(first.status(), second.status());
}

/// Records its drop.
struct Guard(Rc<RefCell<Vec<&'static str>>>, &'static str);

impl Drop for Guard {
    fn drop(&mut self) {
        self.0.borrow_mut().push(self.1);
    }
}

#[generator]
fn guarded(
    drops: Rc<RefCell<Vec<&'static str>>>,
    argument: Guard,
) -> impl Generator<Yield = u8, Return = Guard> + Iterator<Item = u8> {
    let handle = Rc::clone(&drops);
    let _first = Guard(handle, "first");
    let second = Guard(drops, "second");
    yield_!(1);
    drop(argument);
    yield_!(2);
    second
}

#[test]
fn close_drops_the_locals_at_once() {
    let drops = Rc::default();
    let mut generator = guarded(Rc::clone(&drops), Guard(Rc::clone(&drops), "argument"));
    assert_eq!(generator.next(), Some(1));
    generator.close();
    assert_eq!(*drops.borrow(), ["second", "first", "argument"]);
    assert_eq!(generator.status(), Status::Complete);
    assert!(generator.resume(()).is_err());
    generator.close();
    assert_eq!(drops.borrow().len(), 3);
    drop(generator);
    assert_eq!(drops.borrow().len(), 3);
}

#[test]
fn close_before_the_start() {
    let drops = Rc::default();
    let mut generator = guarded(Rc::clone(&drops), Guard(Rc::clone(&drops), "argument"));
    generator.close();
    assert_eq!(*drops.borrow(), ["argument"]);
    assert!(generator.resume(()).is_err());
}

#[test]
fn the_return_value_is_handed_out_alive() {
    let drops = Rc::default();
    let mut generator = guarded(Rc::clone(&drops), Guard(Rc::clone(&drops), "argument"));
    assert_eq!(generator.by_ref().take(2).sum::<u8>(), 3);
    let Ok(GeneratorState::Complete(second)) = generator.resume(()) else { panic!("does not end") };
    assert_eq!(*drops.borrow(), ["argument", "first"]);
    drop(second);
    assert_eq!(*drops.borrow(), ["argument", "first", "second"]);
}

/// `for` and the consumers of the whole sequence have no use for the return value: they drop it.
#[test]
fn the_return_value_is_dropped_by_consumers() {
    let drops = Rc::default();
    let generator = guarded(Rc::clone(&drops), Guard(Rc::clone(&drops), "argument"));
    assert_eq!(generator.sum::<u8>(), 3);
    assert_eq!(*drops.borrow(), ["argument", "first", "second"]);
}

#[generator]
fn breaks() -> impl Generator<Yield = u8, Return = ()> + Iterator<Item = u8> {
    yield_!(1);
    resume_unwind(Box::new("broken"));
}

#[test]
fn a_panic_completes() {
    let mut generator = breaks();
    assert_eq!(generator.next(), Some(1));
    assert!(catch_unwind(AssertUnwindSafe(|| generator.next())).is_err());
    assert_eq!(generator.status(), Status::Complete);
    assert_eq!(generator.next(), None);
    assert_eq!(generator.resume(()), Err(Completed));
}

#[test]
fn as_dyn_generator() {
    let mut generator = count_to(3);
    let dynamic: &mut dyn Generator<Yield = u32, Return = &'static str> = &mut generator;
    assert_eq!(dynamic.resume(()), Ok(GeneratorState::Yielded(1)));
    assert_eq!(dynamic.next(), Some(2));
    assert!(matches!(dynamic.status(), Status::Suspended(_)));
    dynamic.close();
    assert_eq!(generator.status(), Status::Complete);

    let boxed: Box<dyn Generator<Yield = u32, Return = &'static str> + Send> = Box::new(count_to(3));
    assert_eq!(boxed.collect::<Vec<_>>(), [1, 2, 3]);
}

#[test]
fn by_reference_and_boxed() {
    fn first<G: Generator<Yield = u32>>(mut generator: G) -> Option<u32> {
        generator.next_value().ok()
    }
    let mut generator = count_to(3);
    assert_eq!(first(&mut generator), Some(1));
    assert_eq!(first(&mut generator), Some(2));
    assert_eq!(first(Box::new(generator)), Some(3));
}

#[generator]
fn tally(#[resume] first: i32, start: i32) -> impl Generator<i32, Yield = i32, Return = i32> {
    let mut total = start + first;
    while total < 100 {
        let more = yield_!(total);
        total += more;
    }
    total
}

#[test]
fn a_coroutine_is_sent_its_first_argument() {
    let mut tally = tally(1);
    assert_eq!(tally.status(), Status::Created);
    assert_eq!(tally.resume(10), Ok(GeneratorState::Yielded(11)));
    assert_eq!(tally.resume(20), Ok(GeneratorState::Yielded(31)));
    assert_eq!(tally.resume(70), Ok(GeneratorState::Complete(101)));
    assert_eq!(tally.resume(1), Err(Completed));
}

#[generator]
fn without_first(start: String) -> impl Generator<Option<String>, Yield = String, Return = usize> {
    let mut text = start;
    loop {
        let Some(more) = yield_!(text.clone()) else {
            return text.len();
        };
        text.push_str(&more);
    }
}

#[test]
fn a_coroutine_without_first_drops_it() {
    let mut generator = without_first("a".to_owned());
    assert_eq!(generator.resume(Some("lost".to_owned())), Ok(GeneratorState::Yielded("a".to_owned())));
    assert_eq!(generator.resume(Some("b".to_owned())), Ok(GeneratorState::Yielded("ab".to_owned())));
    assert_eq!(generator.resume(None), Ok(GeneratorState::Complete(2)));
}

/// What is sent may borrow from the one who sends it.
#[generator]
fn longest<'a>(#[resume] first: &'a str) -> impl Generator<&'a str, Yield = usize, Return = &'a str> {
    let mut best = first;
    for _ in 0..2 {
        let next = yield_!(best.len());
        if next.len() > best.len() {
            best = next;
        }
    }
    best
}

#[test]
fn borrowed_arguments() {
    let text = "a bbb cc".to_owned();
    let mut words = text.split(' ');
    let mut generator = longest();
    let mut last = None;
    while let Some(word) = words.next()
        && let Ok(state) = generator.resume(word)
    {
        last = Some(state);
    }
    assert_eq!(last, Some(GeneratorState::Complete("bbb")));
}

#[test]
fn adaptors_and_consumers() {
    let even = |n: &u32| n.is_multiple_of(2);
    assert_eq!(count_to(6).filter(even).map(|n| n * 10).collect::<Vec<_>>(), [20, 40, 60]);
    assert_eq!(count_to(4).sum::<u32>(), 10);
    assert_eq!(count_to(4).count(), 4);
    assert_eq!(count_to(4).last(), Some(4));
    assert_eq!(count_to(4).max(), Some(4));
    assert_eq!(count_to(4).nth(1), Some(2));
    assert_eq!(count_to(4).fold(String::new(), |text, n| format!("{text}{n}")), "1234");
    assert_eq!(count_to(4).try_fold(0, |sum, n| (n < 3).then_some(sum + n)), None);
    assert_eq!(count_to(4).skip(1).step_by(2).collect::<Vec<_>>(), [2, 4]);
    assert_eq!(count_to(2).chain(count_to(2)).zip(count_to(9)).count(), 4);
    assert_eq!(count_to(4).find(|n| *n > 2), Some(3));
    let (small, large): (Vec<_>, Vec<_>) = count_to(4).partition(|n| *n < 3);
    assert_eq!((small, large), (vec![1, 2], vec![3, 4]));
    let mut peekable = count_to(2).peekable();
    assert_eq!(peekable.peek(), Some(&1));
    assert_eq!(peekable.next(), Some(1));
}

#[test]
fn errors_are_errors() {
    fn describe(error: &dyn std::error::Error) -> String {
        error.to_string()
    }
    assert!(!describe(&Completed).is_empty());
    assert!(!describe(&StopIteration { value: Some(1) }).is_empty());
}

/// What a block has ended takes no room in the state.
#[test]
fn size() {
    #[generator]
    fn small() -> impl Iterator<Item = u8> {
        let sum = {
            let large = [1_u8; 4096];
            large.iter().fold(0_u8, |sum, x| sum.wrapping_add(*x))
        };
        yield_!(sum);
        yield_!(sum + 1);
    }
    assert!(size_of_val(&small()) <= 8);
    assert_eq!(small().collect::<Vec<_>>(), [0, 1]);
}
