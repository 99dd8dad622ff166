//! How many values are still to come: what [`Iterator::size_hint`] says of a generator.
//!
//! The expansion knows the shape of the body, and puts the parts together; how many items an iterator has left is asked of the
//! iterator. Not all that a loop goes through is one, as far as the expansion knows, so it asks by method resolution: see [`Left`].

use crate::{
    __private::State,
    Generator,
    delegate::{Inner, Items},
};

/// At least, and at most: none if there is no bound.
pub type Bounds = (usize, Option<usize>);

/// The bounds of what comes in two parts.
#[inline]
#[must_use]
pub const fn plus(one: Bounds, other: Bounds) -> Bounds {
    let upper = match (one.1, other.1) {
        (Some(one), Some(other)) => one.checked_add(other),
        _ => None,
    };
    (one.0.saturating_add(other.0), upper)
}

/// The bounds of a number of rounds.
#[inline]
#[must_use]
pub const fn times(rounds: Bounds, round: Bounds) -> Bounds {
    let upper = match (rounds.1, round.1) {
        (Some(0), _) | (_, Some(0)) => Some(0),
        (Some(rounds), Some(round)) => rounds.checked_mul(round),
        _ => None,
    };
    (rounds.0.saturating_mul(round.0), upper)
}

/// The bounds of one of two.
#[inline]
#[must_use]
pub const fn either(one: Bounds, other: Bounds) -> Bounds {
    let lower = if one.0 < other.0 { one.0 } else { other.0 };
    let upper = match (one.1, other.1) {
        (Some(one), Some(other)) => Some(if one > other { one } else { other }),
        _ => None,
    };
    (lower, upper)
}

/// The bounds of what may not come, or not all of it.
#[inline]
#[must_use]
pub const fn optional(bounds: Bounds) -> Bounds {
    (0, bounds.1)
}

/// Of a generator of which nothing is known but its end.
#[inline]
#[must_use]
pub fn unknown<S: State>(state: &S) -> Bounds {
    (0, state.is_complete().then_some(0))
}

/// What a loop goes through: `(&Left(&it)).bounds()` is its own `bounds` if it is an iterator, else that of [`Counted`] if its
/// length is known, else that of [`Uncounted`].
pub struct Left<'a, T>(pub &'a T);

impl<T: Iterator> Left<'_, T> {
    /// How many items are left.
    #[inline]
    #[must_use]
    pub fn bounds(&self) -> Bounds {
        self.0.size_hint()
    }
}

/// Of what isn't an iterator, but has a length.
pub trait Counted {
    /// How many items there are.
    fn bounds(&self) -> Bounds;
}

impl<T: Length> Counted for Left<'_, T> {
    #[inline]
    fn bounds(&self) -> Bounds {
        self.0.length()
    }
}

/// Of all else.
pub trait Uncounted {
    /// Nothing is known.
    #[inline]
    fn bounds(&self) -> Bounds {
        (0, None)
    }
}

impl<T> Uncounted for &Left<'_, T> {}

/// What has a length that changes only when it is written to, and gives as many items; or is delegated to.
pub trait Length {
    /// How many items.
    fn length(&self) -> Bounds;
}

const fn exactly(length: usize) -> Bounds {
    (length, Some(length))
}

impl<T> Length for [T] {
    #[inline]
    fn length(&self) -> Bounds {
        exactly(self.len())
    }
}

impl<T, const N: usize> Length for [T; N] {
    #[inline]
    fn length(&self) -> Bounds {
        exactly(N)
    }
}

impl<T> Length for Option<T> {
    #[inline]
    fn length(&self) -> Bounds {
        exactly(usize::from(self.is_some()))
    }
}

impl<T: Length + ?Sized> Length for &T {
    #[inline]
    fn length(&self) -> Bounds {
        T::length(self)
    }
}

impl<T: Length + ?Sized> Length for &mut T {
    #[inline]
    fn length(&self) -> Bounds {
        T::length(self)
    }
}

impl<I: Iterator> Length for Items<I> {
    #[inline]
    fn length(&self) -> Bounds {
        self.0.size_hint()
    }
}

impl<A, G: Generator<A>> Length for Inner<A, G> {
    #[inline]
    fn length(&self) -> Bounds {
        self.0.__size_hint()
    }
}

#[cfg(feature = "alloc")]
mod collections {
    use alloc::{
        boxed::Box,
        collections::{BTreeMap, BTreeSet, BinaryHeap, LinkedList, VecDeque},
        rc::Rc,
        sync::Arc,
        vec::Vec,
    };

    use super::{Bounds, Length, exactly};

    macro_rules! of_collections {
        ($($collection:ident<$($parameter:ident),*>),* $(,)?) => {$(
            impl<$($parameter),*> Length for $collection<$($parameter),*> {
                #[inline]
                fn length(&self) -> Bounds {
                    exactly(self.len())
                }
            }
        )*};
    }
    of_collections!(Vec<T>, VecDeque<T>, BTreeMap<K, V>, BTreeSet<T>, BinaryHeap<T>, LinkedList<T>);

    macro_rules! of_pointers {
        ($($pointer:ident),* $(,)?) => {$(
            impl<T: Length + ?Sized> Length for $pointer<T> {
                #[inline]
                fn length(&self) -> Bounds {
                    T::length(self)
                }
            }
        )*};
    }
    of_pointers!(Box, Rc, Arc);
}

#[cfg(test)]
mod tests {
    use super::{Bounds, either, optional, plus, times};

    #[test]
    fn bounds_hold_whatever_comes() {
        let some: [Bounds; 6] =
            [(0, Some(0)), (0, None), (1, Some(3)), (2, Some(2)), (usize::MAX, None), (5, Some(usize::MAX))];
        for one in some {
            assert_eq!(plus(one, (0, Some(0))), one);
            assert_eq!(times(one, (1, Some(1))), one);
            assert_eq!(times(one, (0, Some(0))), (0, Some(0)));
            assert_eq!(either(one, one), one);
            assert_eq!(optional(one), (0, one.1));
            for other in some {
                for bounds in [plus(one, other), times(one, other), either(one, other)] {
                    assert!(
                        bounds.1.is_none_or(|upper| bounds.0 <= upper),
                        "{one:?} and {other:?}: {bounds:?}"
                    );
                }
            }
        }
        assert_eq!(plus((1, Some(3)), (2, Some(2))), (3, Some(5)));
        assert_eq!(times((1, Some(3)), (2, Some(2))), (2, Some(6)));
        assert_eq!(times((0, None), (2, Some(2))), (0, None));
        assert_eq!(either((1, Some(3)), (2, Some(2))), (1, Some(3)));
        assert_eq!(plus((usize::MAX, Some(usize::MAX)), (1, Some(1))), (usize::MAX, None));
    }
}
