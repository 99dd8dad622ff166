//! What goes when a generator is dropped, closed, or broken amid a `yield_from!`; errors that pass through.

use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::rc::Rc;

use genmacro_runtime::{Generator, GeneratorState, Status, generator};

use GeneratorState::{Complete, Yielded};

type Record = Rc<RefCell<Vec<&'static str>>>;

struct Guard(&'static str, Record);

impl Drop for Guard {
    fn drop(&mut self) {
        self.1.borrow_mut().push(self.0);
    }
}

#[generator]
fn inner(
    record: Record,
    n: u32,
) -> impl Generator<Yield = u32, Return = Result<u32, String>> + Iterator<Item = u32> {
    let _first = Guard("inner first", record.clone());
    yield_!(n);
    let _second = Guard("inner second", record);
    yield_!(n + 1);
    assert!(n != 13, "unlucky");
    n.checked_sub(1).ok_or_else(|| "zero".to_owned())
}

type Outer = dyn Generator<Yield = u32, Return = Result<u32, Box<dyn std::error::Error>>>;

#[generator]
fn outer(
    record: Record,
    n: u32,
) -> impl Generator<Yield = u32, Return = Result<u32, Box<dyn std::error::Error>>> {
    let _guard = Guard("outer", record.clone());
    let value = {
        let _block = Guard("block", record.clone());
        yield_from!(inner(record.clone(), n))?
    };
    record.borrow_mut().push("done");
    yield_!(value);
    Ok(value + yield_from!(inner(record.clone(), value))? + "100".parse::<u32>()?)
}

fn run(n: u32, steps: usize, then: impl FnOnce(&mut Outer)) -> Vec<&'static str> {
    let record = Record::default();
    let mut generator = outer(record.clone(), n);
    for _ in 0..steps {
        assert!(matches!(generator.resume(()), Ok(Yielded(_))));
    }
    then(&mut generator);
    drop(generator);
    assert_eq!(Rc::strong_count(&record), 1);
    Rc::into_inner(record).unwrap().into_inner()
}

#[test]
fn dropped_or_closed_half_way() {
    let expected: [&[_]; 6] = [
        &[],
        &["inner first", "block", "outer"],
        &["inner second", "inner first", "block", "outer"],
        &["inner second", "inner first", "block", "done", "outer"],
        &["inner second", "inner first", "block", "done", "inner first", "outer"],
        &["inner second", "inner first", "block", "done", "inner second", "inner first", "outer"],
    ];
    for (steps, expected) in expected.into_iter().enumerate() {
        assert_eq!(run(5, steps, |_| ()), expected, "dropped after {steps}");
        let closed = run(5, steps, |generator| {
            generator.close();
            assert_eq!(generator.status(), Status::Complete);
            assert!(generator.resume(()).is_err());
        });
        assert_eq!(closed, expected, "closed after {steps}");
    }
}

#[test]
fn errors_of_the_inner_one() {
    let all = run(5, 5, |generator| match generator.resume(()) {
        Ok(Complete(Ok(107))) => assert_eq!(generator.status(), Status::Complete),
        other => panic!("{other:?}"),
    });
    assert_eq!(all.len(), 7);
    let broken = run(0, 2, |generator| match generator.resume(()) {
        Ok(Complete(Err(error))) => assert_eq!(error.to_string(), "zero"),
        other => panic!("{other:?}"),
    });
    assert_eq!(broken, ["inner second", "inner first", "block", "outer"]);
    let later = run(1, 5, |generator| match generator.resume(()) {
        Ok(Complete(Err(error))) => assert_eq!(error.to_string(), "zero"),
        other => panic!("{other:?}"),
    });
    assert_eq!(later.len(), 7);
}

#[test]
fn panics_of_the_inner_one() {
    let broken = run(13, 2, |generator| {
        let panic = catch_unwind(AssertUnwindSafe(|| generator.resume(()).is_ok()));
        assert_eq!(panic.unwrap_err().downcast_ref::<&str>(), Some(&"unlucky"));
        assert_eq!(generator.status(), Status::Complete);
        assert!(generator.resume(()).is_err());
    });
    assert_eq!(broken, ["inner second", "inner first", "block", "outer"]);
}

/// An iterator whose values the generator does not run through.
struct Numbers(u32, Record);

impl Iterator for Numbers {
    type Item = Result<u32, String>;

    fn next(&mut self) -> Option<Self::Item> {
        self.0 += 1;
        (self.0 < 4).then_some(if self.0 == 3 { Err("three".to_owned()) } else { Ok(self.0) })
    }
}

impl Drop for Numbers {
    fn drop(&mut self) {
        self.1.borrow_mut().push("numbers");
    }
}

/// Items that are errors are yielded, and do not end it.
#[generator]
fn results(record: Record) -> impl Iterator<Item = Result<u32, String>> {
    let _guard = Guard("guard", record.clone());
    yield_from!(Numbers(0, record.clone()));
    yield_from!(inner(record.clone(), 7).map(Ok));
    let value = yield_from!(failing())?;
    yield_!(Ok(value));
}

#[generator]
fn failing() -> impl Generator<Yield = Result<u32, String>, Return = Result<u32, &'static str>> {
    yield_!(Err("yielded".to_owned()));
    Err("returned")
}

#[test]
fn results_are_passed_on() {
    for k in 0..7 {
        let record = Record::default();
        let mut iter = results(record.clone());
        let mut all = iter.by_ref().take(k).collect::<Vec<_>>();
        if k > 3 {
            assert_eq!(record.borrow()[0], "numbers");
        }
        iter.for_each(|item| all.push(item));
        let text = |text: &str| Err(text.to_owned());
        assert_eq!(all, [Ok(1), Ok(2), text("three"), Ok(7), Ok(8), text("yielded"), text("returned")]);
        assert_eq!(*record.borrow(), ["numbers", "inner second", "inner first", "guard"]);
    }
    let record = Record::default();
    results(record.clone()).take(2).for_each(drop);
    assert_eq!(*record.borrow(), ["numbers", "guard"]);
}
