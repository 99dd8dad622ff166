//! The types of locals that are declared more than once.

use core::marker::PhantomData;

use crate::slot::Slot;

/// Tells the compiler the type of a local where it can't see it.
///
/// An arm of the machine may declare a local without a value, since it will be assigned further on; the initialiser from
/// which the compiler would learn the type stands in another arm. Both mention the local's witness, which has that type as its
/// parameter and no value.
pub struct Witness<T>(PhantomData<fn() -> T>);

impl<T> Clone for Witness<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Witness<T> {}

impl<T> Witness<T> {
    /// A witness of a type that is yet to be inferred.
    #[inline]
    #[must_use]
    #[allow(clippy::new_without_default, reason = "only the macro makes one")]
    pub const fn new() -> Self {
        Self(PhantomData)
    }

    /// Says that the local has the witness's type.
    #[inline]
    pub fn is(self, _: &T) {}

    /// Passes on what the local is assigned.
    #[inline]
    pub fn typed(self, value: T) -> T {
        value
    }

    /// A value of the type, in code that never runs.
    #[must_use]
    pub fn value(self) -> T {
        unreachable!("a witness has no value")
    }

    /// An empty slot for a value of the type.
    #[inline]
    #[must_use]
    pub const fn slot(self) -> Slot<T> {
        Slot::empty()
    }
}
