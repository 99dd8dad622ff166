//! Locals that are mentioned after they have been moved: their types are `Copy`, or the program is wrong, which the compiler says of the
//! other copy of the body, in the words for what stands there. The machine asks by method resolution, and says nothing: for the value
//! by [`Copied`], and before it stores the local in a state by [`Moved`].

use core::{marker::PhantomData, ops::Deref};

use crate::{taken::Never, witness::Witness};

/// A local that is taken by value, and mentioned again. What isn't `Copy` falls through to `NotCopied`.
pub struct Copied<'a, T>(&'a T, NotCopied<T>);

/// The program won't compile.
pub struct NotCopied<T>(PhantomData<fn() -> T>);

impl<'a, T> Copied<'a, T> {
    /// Of this local.
    #[inline]
    pub const fn of(local: &'a T) -> Self {
        Self(local, NotCopied(PhantomData))
    }
}

impl<T: Copy> Copied<'_, T> {
    /// Its value.
    #[inline]
    #[must_use]
    pub const fn value(self) -> T {
        *self.0
    }
}

impl<T> Deref for Copied<'_, T> {
    type Target = NotCopied<T>;

    fn deref(&self) -> &NotCopied<T> {
        &self.1
    }
}

impl<T> NotCopied<T> {
    /// Evaluated where the program has compiled nevertheless: what seems to come after the move can't be reached.
    const REACHED: () = panic!(
        "a local of a generator is moved, and mentioned later on where the compiler knows that it can't have been moved: \
         `return` where it doesn't go on"
    );

    /// Whatever is expected.
    #[must_use]
    pub fn value(&self) -> T {
        let () = Self::REACHED;
        unreachable!()
    }

    /// Never returns, so that the compiler checks no moves in what follows.
    pub fn is_there(&self) -> Never {
        let () = Self::REACHED;
        unreachable!()
    }
}

/// A local that has been moved on every path to here, and is mentioned further on.
pub struct Moved<T>(Lent<T>);

/// It isn't `Copy`. What has been moved of a mutable reference is what it lends.
pub struct Lent<T>(NotCopied<T>);

impl<T> Moved<T> {
    /// Of the witness's type.
    #[inline]
    #[must_use]
    pub const fn of(_: &Witness<T>) -> Self {
        Self(Lent(NotCopied(PhantomData)))
    }
}

impl<T: Copy> Moved<T> {
    /// It is there.
    #[inline]
    pub const fn is_there(&self) {}
}

impl<T> Deref for Moved<T> {
    type Target = Lent<T>;

    fn deref(&self) -> &Lent<T> {
        &self.0
    }
}

impl<T: ?Sized> Lent<&mut T> {
    /// It is there.
    #[inline]
    pub const fn is_there(&self) {}
}

impl<T> Deref for Lent<T> {
    type Target = NotCopied<T>;

    fn deref(&self) -> &NotCopied<T> {
        &self.0
    }
}
