//! Why there is no further value.

use core::{error::Error, fmt};

/// The generator was resumed after it had ended.
///
/// It ends by completing, by a panic in its body, or by [`close`](crate::Generator::close).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Completed;

impl fmt::Display for Completed {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the generator was resumed after it had ended")
    }
}

impl Error for Completed {}

/// No further value: what Python raises at the end of a generator.
///
/// ```
/// # #[cfg(feature = "macros")] {
/// use genmacro_runtime::{Generator, StopIteration, generator};
///
/// #[generator]
/// fn countdown(from: u32) -> impl Generator<Yield = u32, Return = &'static str> {
///     for n in (1..=from).rev() {
///         yield_!(n);
///     }
///     "liftoff"
/// }
///
/// let mut countdown = countdown(1);
/// assert_eq!(countdown.next_value(), Ok(1));
/// assert_eq!(countdown.next_value(), Err(StopIteration { value: Some("liftoff") }));
/// assert_eq!(countdown.next_value(), Err(StopIteration { value: None }));
/// # }
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct StopIteration<R> {
    /// The return value, the first time; `None` after that.
    pub value: Option<R>,
}

impl<R> fmt::Display for StopIteration<R> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the generator has no further value")
    }
}

impl<R: fmt::Debug> Error for StopIteration<R> {}
