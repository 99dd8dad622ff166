//! What a generator returns whose body ends without a value. If that isn't `()`, the compiler has said so of the other copy of the body.

use core::{marker::PhantomData, ops::Deref};

/// The end of a body that returns `T`. What isn't `()` falls through to `NotFallen`.
pub struct Fallen<T>(NotFallen<T>);

/// A value is missing.
pub struct NotFallen<T>(PhantomData<fn() -> T>);

impl<T> Fallen<T> {
    /// There is nothing to return.
    pub const NOTHING: Self = Self(NotFallen(PhantomData));
}

impl Fallen<()> {
    /// Nothing.
    #[inline]
    pub const fn value(&self) {}
}

impl<T> Deref for Fallen<T> {
    type Target = NotFallen<T>;

    fn deref(&self) -> &NotFallen<T> {
        &self.0
    }
}

impl<T> NotFallen<T> {
    /// Whatever is expected: the program won't compile.
    #[must_use]
    pub fn value(&self) -> T {
        unreachable!()
    }
}
