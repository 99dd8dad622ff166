//! Locals that have been moved on some paths and not on others.

use core::{
    fmt,
    ops::{Deref, DerefMut},
};

/// Holds a local that a state must keep for its drop alone, and that has been moved on some of the paths to that state.
///
/// Rust keeps a hidden flag for such a local. A state can't, so the machine holds the local in a `Slot` from its
/// declaration on: a mention is a dereference, a move [`Slot::take`]s, an assignment [`Slot::set`]s. The macro uses it only
/// where each mention comes before the move, which the compiler has checked in the other copy of the body; so the
/// panics below are never seen.
#[derive(Clone)]
pub struct Slot<T>(Option<T>);

impl<T> Slot<T> {
    /// An initialised local.
    #[inline]
    pub const fn new(value: T) -> Self {
        Self(Some(value))
    }

    /// A local without a value.
    #[inline]
    #[must_use]
    pub const fn empty() -> Self {
        Self(None)
    }

    /// Moves out of the local.
    ///
    /// # Panics
    ///
    /// If it has been moved before.
    #[inline]
    pub fn take(slot: &mut Self) -> T {
        match slot.0.take() {
            Some(value) => value,
            None => moved(),
        }
    }

    /// What is left of the local.
    #[cfg(feature = "serde")]
    pub(crate) const fn value(slot: &Self) -> Option<&T> {
        slot.0.as_ref()
    }

    /// A local of which this is left.
    #[cfg(feature = "serde")]
    pub(crate) const fn holding(value: Option<T>) -> Self {
        Self(value)
    }

    /// Assigns the local: drops what it held, if it held something. The value comes first, since it is evaluated first, and
    /// may mention the local.
    #[inline]
    pub fn set(value: T, slot: &mut Self) {
        slot.0 = Some(value);
    }
}

impl<T> Deref for Slot<T> {
    type Target = T;

    #[inline]
    fn deref(&self) -> &T {
        match &self.0 {
            Some(value) => value,
            None => moved(),
        }
    }
}

impl<T> DerefMut for Slot<T> {
    #[inline]
    fn deref_mut(&mut self) -> &mut T {
        match &mut self.0 {
            Some(value) => value,
            None => moved(),
        }
    }
}

#[cold]
#[track_caller]
fn moved() -> ! {
    panic!("a local was used after it had been moved: this is a bug of genmacro")
}

/// Also shows a local that has been moved: a generator with `+ Debug` may still hold its slot.
impl<T: fmt::Debug> fmt::Debug for Slot<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Some(value) => value.fmt(formatter),
            None => formatter.write_str("<moved>"),
        }
    }
}

/// Inline captures (`"{x}"`) can't dereference.
macro_rules! forward {
    ($($format:ident)*) => {$(
        impl<T: fmt::$format> fmt::$format for Slot<T> {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::$format::fmt(&**self, formatter)
            }
        }
    )*};
}

forward!(Binary Display LowerExp LowerHex Octal Pointer UpperExp UpperHex);
