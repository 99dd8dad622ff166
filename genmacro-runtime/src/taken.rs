//! What a state stores of a local out of which a field was taken by value: all of it, if that was a copy, and the other fields
//! if it was a move.
//!
//! Only the types tell, and of the two ways to store it the wrong one doesn't compile: what was moved out of in part can't be
//! moved as a whole, and what implements `Drop` can't be taken apart. So the machine has both, each behind a call that returns
//! in but one of the two cases. The compiler sees by the types that the other can't be reached, and checks no moves there.
//!
//! Which case it is is asked of the field's type, by method resolution: see [`Asked`].

use crate::{
    promise::{Asked, Unasked},
    witness::Witness,
};

/// Every field that was taken is `Copy`: the local is whole.
pub struct Whole;

/// One isn't: what is left is the other fields.
pub struct Parted;

/// What is never made.
pub enum Never {}

impl<T> Witness<T> {
    /// Of both types.
    #[must_use]
    pub const fn and<U>(self, _: Witness<U>) -> Witness<(T, U)> {
        Witness::new()
    }
}

impl<V: Copy> Asked<V> {
    /// It is `Copy`.
    #[must_use]
    pub const fn left(&self) -> Whole {
        Whole
    }
}

impl<V> Unasked<V> {
    /// It isn't.
    #[must_use]
    pub const fn left(&self) -> Parted {
        Parted
    }
}

impl Whole {
    /// Which of the two it is.
    #[inline]
    #[must_use]
    pub const fn is_whole(&self) -> bool {
        true
    }

    /// Returns.
    #[inline]
    pub const fn assert_whole(&self) {}

    /// Never returns.
    #[must_use]
    pub fn assert_parted(&self) -> Never {
        unreachable!("the local is whole")
    }

    /// The local.
    #[inline]
    pub fn whole<W>(self, local: W) -> W {
        local
    }

    /// Of the same type, and never called.
    pub fn parts<P, W>(self, _: P) -> W {
        unreachable!("the local is whole")
    }
}

impl Parted {
    /// Which of the two it is.
    #[inline]
    #[must_use]
    pub const fn is_whole(&self) -> bool {
        false
    }

    /// Never returns.
    #[must_use]
    pub fn assert_whole(&self) -> Never {
        unreachable!("a field was moved away")
    }

    /// Returns.
    #[inline]
    pub const fn assert_parted(&self) {}

    /// Of the same type as the other fields, and never called.
    pub fn whole<W, P>(self, _: W) -> P {
        unreachable!("a field was moved away")
    }

    /// The other fields.
    #[inline]
    pub fn parts<P>(self, parts: P) -> P {
        parts
    }
}
