//! The trait.

use core::iter::FusedIterator;

use crate::{Completed, GeneratorState, Status, StopIteration};

/// A computation that can be suspended, handing out a value each time, and that returns a value at its end.
///
/// `Arg` is what it is resumed with: the value of the `yield_!` at which it was suspended.
///
/// ```
/// # #[cfg(feature = "macros")] {
/// use genmacro_runtime::{Completed, Generator, GeneratorState, generator};
///
/// /// The average of all that it has been sent.
/// #[generator]
/// fn average(#[resume] first: f64) -> impl Generator<f64, Yield = f64, Return = ()> {
///     let (mut sum, mut count) = (first, 1.0);
///     loop {
///         let value = yield_!(sum / count);
///         if value.is_nan() {
///             return;
///         }
///         sum += value;
///         count += 1.0;
///     }
/// }
///
/// let mut average = average();
/// assert_eq!(average.resume(1.0), Ok(GeneratorState::Yielded(1.0)));
/// assert_eq!(average.resume(2.0), Ok(GeneratorState::Yielded(1.5)));
/// assert_eq!(average.resume(f64::NAN), Ok(GeneratorState::Complete(())));
/// assert_eq!(average.resume(3.0), Err(Completed));
/// # }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a generator that is resumed with `{Arg}`",
    label = "not such a generator",
    note = "a function annotated with `#[generator]` that returns `impl Generator<…>` makes one"
)]
#[must_use = "generators are lazy and do nothing unless resumed"]
pub trait Generator<Arg = ()> {
    /// What it hands out.
    type Yield;
    /// What it returns at its end.
    type Return;

    /// Runs to the next yield, or to the end.
    ///
    /// # Errors
    ///
    /// [`Completed`] if it had ended before: it had returned, panicked, or been closed.
    fn resume(&mut self, arg: Arg) -> Result<GeneratorState<Self::Yield, Self::Return>, Completed>;

    /// Drops every live local now; the generator is complete from here on.
    fn close(&mut self);

    /// Where it stands: created, suspended (and at which `yield_!`), or complete.
    fn status(&self) -> Status;

    /// How many values are still to come.
    #[doc(hidden)]
    fn __size_hint(&self) -> (usize, Option<usize>) {
        (0, (self.status() == Status::Complete).then_some(0))
    }

    /// Runs to the end, with a sink for the values: what `yield_from!` does where nobody waits for the single value.
    #[doc(hidden)]
    fn __drive(
        &mut self,
        argument: Arg,
        sink: &mut dyn FnMut(Self::Yield) -> Arg,
    ) -> Result<Self::Return, Completed> {
        step_through(self, argument, sink)
    }

    /// The next value, or why there is none: Python's `next()`, as a `Result`. For generators that are resumed with
    /// nothing.
    ///
    /// # Errors
    ///
    /// [`StopIteration`] at the end, with the return value the first time and without it after that.
    fn next_value(&mut self) -> Result<Self::Yield, StopIteration<Self::Return>>
    where
        (): Into<Arg>,
    {
        match self.resume(().into()) {
            Ok(GeneratorState::Yielded(value)) => Ok(value),
            Ok(GeneratorState::Complete(value)) => Err(StopIteration { value: Some(value) }),
            Err(Completed) => Err(StopIteration { value: None }),
        }
    }
}

/// Runs a generator to its end, one resumption after the other.
pub(crate) fn step_through<A, G: Generator<A> + ?Sized>(
    generator: &mut G,
    mut argument: A,
    sink: &mut dyn FnMut(G::Yield) -> A,
) -> Result<G::Return, Completed> {
    loop {
        match generator.resume(argument)? {
            GeneratorState::Yielded(value) => argument = sink(value),
            GeneratorState::Complete(value) => return Ok(value),
        }
    }
}

impl<Arg, G: Generator<Arg> + ?Sized> Generator<Arg> for &mut G {
    type Yield = G::Yield;
    type Return = G::Return;

    #[inline]
    fn resume(&mut self, arg: Arg) -> Result<GeneratorState<G::Yield, G::Return>, Completed> {
        (**self).resume(arg)
    }

    #[inline]
    fn close(&mut self) {
        (**self).close();
    }

    #[inline]
    fn status(&self) -> Status {
        (**self).status()
    }

    #[inline]
    fn __size_hint(&self) -> (usize, Option<usize>) {
        (**self).__size_hint()
    }

    #[inline]
    fn __drive(
        &mut self,
        argument: Arg,
        sink: &mut dyn FnMut(G::Yield) -> Arg,
    ) -> Result<G::Return, Completed> {
        (**self).__drive(argument, sink)
    }
}

#[cfg(feature = "alloc")]
impl<Arg, G: Generator<Arg> + ?Sized> Generator<Arg> for alloc::boxed::Box<G> {
    type Yield = G::Yield;
    type Return = G::Return;

    #[inline]
    fn resume(&mut self, arg: Arg) -> Result<GeneratorState<G::Yield, G::Return>, Completed> {
        (**self).resume(arg)
    }

    #[inline]
    fn close(&mut self) {
        (**self).close();
    }

    #[inline]
    fn status(&self) -> Status {
        (**self).status()
    }

    #[inline]
    fn __size_hint(&self) -> (usize, Option<usize>) {
        (**self).__size_hint()
    }

    #[inline]
    fn __drive(
        &mut self,
        argument: Arg,
        sink: &mut dyn FnMut(G::Yield) -> Arg,
    ) -> Result<G::Return, Completed> {
        (**self).__drive(argument, sink)
    }
}

/// A generator behind a pointer is an iterator, as it was before it was put there.
macro_rules! dyn_iterator {
    ($($auto:path),*) => {
        impl<Y, R> Iterator for dyn Generator<Yield = Y, Return = R> $(+ $auto)* + '_ {
            type Item = Y;

            #[inline]
            fn next(&mut self) -> Option<Y> {
                match self.resume(()) {
                    Ok(GeneratorState::Yielded(value)) => Some(value),
                    Ok(GeneratorState::Complete(_)) | Err(Completed) => None,
                }
            }

            #[inline]
            fn size_hint(&self) -> (usize, Option<usize>) {
                self.__size_hint()
            }
        }

        impl<Y, R> FusedIterator for dyn Generator<Yield = Y, Return = R> $(+ $auto)* + '_ {}
    };
}

dyn_iterator!();
dyn_iterator!(Send);
dyn_iterator!(Sync);
dyn_iterator!(Unpin);
dyn_iterator!(Send, Sync);
dyn_iterator!(Send, Unpin);
dyn_iterator!(Sync, Unpin);
dyn_iterator!(Send, Sync, Unpin);
