//! What a `for` goes through. The compiler has said of the loop as it was written what is no iterator.

use core::{iter, ops::Deref};

/// The head of a `for`. What isn't an iterator falls through to [`NotIterated`].
pub struct Iterated<I>(pub I);

impl<I: IntoIterator> Iterated<I> {
    /// Begins the loop.
    #[inline]
    pub fn begin(self) -> I::IntoIter {
        self.0.into_iter()
    }
}

impl<I> Deref for Iterated<I> {
    type Target = NotIterated;

    fn deref(&self) -> &NotIterated {
        &NotIterated
    }
}

/// Nothing to go through.
pub struct NotIterated;

impl NotIterated {
    /// Whatever is expected: the program won't compile.
    pub fn begin<T>(&self) -> iter::Empty<T> {
        unreachable!()
    }
}
