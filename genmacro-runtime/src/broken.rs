//! What a function with errors returns.

use core::{iter::FusedIterator, marker::PhantomData};

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

impl<Y, R> Iterator for Broken<(), Y, R> {
    type Item = Y;

    fn next(&mut self) -> Option<Y> {
        None
    }
}

impl<Y, R> FusedIterator for Broken<(), Y, R> {}
