//! The oracle of the tests: one body, two executions.
//!
//! A body is written once, with `yield_!`. [`iterators!`], [`generators!`], [`coroutines!`] and [`recursives!`] make two kinds of
//! function from it: an *eager* one, in which `yield_!` calls a sink, and a *generator*. Both write what they do to a
//! [`Log`]: events, values, and the births and deaths of [`Noisy`] values. [`check`] runs the generator in every way
//! there is (by `next`, by `for_each`, by a mix of both, forked, dropped and closed at every yield, with a panic at every event)
//! and compares each log with that of the eager function under the same treatment.

mod check;
mod delivery;
mod log;
mod macros;
mod sink;
mod subject;

pub use check::{Case, Create, check};
pub use delivery::{DeliverGenerator, DeliverIterator, DeliverNothing, Delivery};
pub use log::{Log, Noisy, leak};
pub use sink::{Item, Outcome, emit, enter};
pub use subject::{Coroutine, Generated, Iterated, Step, Subject};
