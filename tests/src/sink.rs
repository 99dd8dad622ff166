//! The eager half: what `yield_!` calls where the body is a plain function.

use std::any::Any;
use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

use crate::log::{Injected, Log};

thread_local! {
    static SINK: RefCell<Option<Sink>> = const { RefCell::new(None) };
}

/// The payload of the panic that unwinds an eager function where a generator would be dropped.
struct Stop;

struct Sink {
    log: Log,
    yields: usize,
    /// After how many yields to unwind.
    stop: Option<usize>,
}

/// How a run ended.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Ending {
    /// By reaching its end; with the return value, where there is one to see.
    Returned(Option<i64>),
    /// By the panic that the log injected.
    Panicked,
    /// Early: unwound from the sink, dropped or closed.
    Stopped,
}

/// What bodies return, made comparable.
pub trait Outcome {
    /// The return value, if it has a value.
    fn outcome(self) -> Option<i64>;
}

impl Outcome for () {
    fn outcome(self) -> Option<i64> {
        None
    }
}

impl Outcome for i64 {
    fn outcome(self) -> Option<i64> {
        Some(self)
    }
}

impl Outcome for Option<i64> {
    fn outcome(self) -> Option<i64> {
        Some(self.unwrap_or(-1_000_001))
    }
}

impl Outcome for Result<i64, i64> {
    fn outcome(self) -> Option<i64> {
        Some(self.unwrap_or_else(|error| -2_000_000 - error))
    }
}

/// An item that may be the failure that an iterator ends with.
pub trait Item<T>: Sized {
    /// As a number.
    fn flatten(self) -> i64
    where
        T: Into<i64>;

    /// The same without a value: that there is no failure.
    fn finished() -> Self
    where
        T: Default;

    /// The failure as a number, if it is one.
    fn failure(self) -> Option<i64>;
}

impl<T> Item<T> for Result<T, i64> {
    fn flatten(self) -> i64
    where
        T: Into<i64>,
    {
        self.map_or_else(|error| -1_000_000 - error, T::into)
    }

    fn finished() -> Self
    where
        T: Default,
    {
        Ok(T::default())
    }

    fn failure(self) -> Option<i64> {
        self.err().map(|error| -1_000_000 - error)
    }
}

impl<T> Item<T> for Option<T> {
    fn flatten(self) -> i64
    where
        T: Into<i64>,
    {
        self.map_or(-1_000_001, T::into)
    }

    fn finished() -> Self
    where
        T: Default,
    {
        Some(T::default())
    }

    fn failure(self) -> Option<i64> {
        self.is_none().then_some(-1_000_001)
    }
}

/// What is sent to a coroutine after `yields` yields, or at first for none.
pub(crate) fn answer(yields: usize) -> i64 {
    const ANSWERS: [i64; 8] = [3, 1, 4, 1, 5, 9, 2, 6];
    ANSWERS[yields % ANSWERS.len()]
}

/// The event that a yielded value is to its consumer.
pub(crate) fn consume(log: &Log, value: i64) {
    log.event(format_args!("yield {value}"));
}

/// Called by an eager function when its arguments are bound: the place where a generator not yet resumed is dropped.
pub fn enter() {
    let stop = with_sink(|sink| sink.stop == Some(0));
    stop_if(stop);
}

/// Called by an eager function to yield: hands out `value`, and comes back with the answer.
#[expect(clippy::must_use_candidate, reason = "called for its effect")]
pub fn emit(value: i64) -> i64 {
    let (log, yields, stop) = with_sink(|sink| {
        sink.yields += 1;
        (sink.log.clone(), sink.yields, sink.stop == Some(sink.yields))
    });
    consume(&log, value);
    stop_if(stop);
    answer(yields)
}

/// Runs an eager function to its end, or to its `stop`-th yield, which unwinds.
pub(crate) fn run(log: &Log, stop: Option<usize>, body: impl FnOnce() -> Option<i64>) -> Ending {
    let sink = Sink { log: log.clone(), yields: 0, stop };
    SINK.replace(Some(sink));
    let ending = catch(|| Ending::Returned(body()));
    SINK.replace(None);
    ending
}

/// Turns the panics that the tests cause into an ending; lets others pass.
pub(crate) fn catch(run: impl FnOnce() -> Ending) -> Ending {
    catch_unwind(AssertUnwindSafe(run)).unwrap_or_else(|payload: Box<dyn Any + Send>| {
        if payload.is::<Injected>() {
            Ending::Panicked
        } else if payload.is::<Stop>() {
            Ending::Stopped
        } else {
            resume_unwind(payload)
        }
    })
}

fn with_sink<T>(act: impl FnOnce(&mut Sink) -> T) -> T {
    SINK.with_borrow_mut(|sink| act(sink.as_mut().expect("an eager function is run by the oracle")))
}

fn stop_if(stop: bool) {
    if stop {
        resume_unwind(Box::new(Stop));
    }
}
