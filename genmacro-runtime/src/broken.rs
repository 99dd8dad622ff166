//! What a function with errors returns.

use core::{fmt, iter::FusedIterator, marker::PhantomData};

use crate::{Completed, Generator, GeneratorState, Status};

/// Stands for a generator that couldn't be built, so that its callers type-check and the user reads the one error that
/// matters.
pub struct Broken<A, Y, R>(PhantomData<fn(A) -> (Y, R)>);

/// Makes a [`Broken`] with the types that the signature promises. Never runs, since what calls it doesn't compile.
#[must_use]
pub fn broken<A, Y, R>() -> Broken<A, Y, R> {
    Broken(PhantomData)
}

impl<A, Y, R> Generator<A> for Broken<A, Y, R> {
    type Yield = Y;
    type Return = R;

    fn resume(&mut self, _: A) -> Result<GeneratorState<Y, R>, Completed> {
        Err(Completed)
    }

    fn close(&mut self) {}

    fn status(&self) -> Status {
        Status::Complete
    }
}

#[allow(clippy::copy_iterator, reason = "there is nothing to iterate over")]
impl<Y, R> Iterator for Broken<(), Y, R> {
    type Item = Y;

    fn next(&mut self) -> Option<Y> {
        None
    }
}

impl<Y, R> FusedIterator for Broken<(), Y, R> {}

// What a return type may promise, and no generator is.

impl<Y, R> DoubleEndedIterator for Broken<(), Y, R> {
    fn next_back(&mut self) -> Option<Y> {
        None
    }
}

impl<Y, R> ExactSizeIterator for Broken<(), Y, R> {}

impl<A, Y, R> Copy for Broken<A, Y, R> {}

impl<A, Y, R> Clone for Broken<A, Y, R> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<A, Y, R> fmt::Debug for Broken<A, Y, R> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Broken")
    }
}
