//! Iterators that serde can't store, or not as they are.
//!
//! `for x in vec` holds a `vec::IntoIter`, and what it will yet give is a sequence. The adaptors over ranges have no way in, but what is
//! left of them is known by its ends.

#[cfg(feature = "alloc")]
use alloc::{
    collections::{VecDeque, vec_deque},
    vec::{self, Vec},
};
use core::{
    iter::{Rev, StepBy},
    ops::{Range, RangeInclusive},
    option,
};

use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{DeserializeOwned, Error},
};

use crate::delegate::Items;

/// An iterator that is stored as what it will yet give.
pub trait Remaining: Sized {
    /// Writes what is left.
    ///
    /// # Errors
    ///
    /// Those of the serializer.
    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;

    /// Reads what was left.
    ///
    /// # Errors
    ///
    /// Those of the deserializer, and if it is nothing that could have been left.
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;
}

#[cfg(feature = "alloc")]
impl<T: Serialize + DeserializeOwned> Remaining for vec::IntoIter<T> {
    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.as_slice().serialize(serializer)
    }

    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Vec::deserialize(deserializer).map(Vec::into_iter)
    }
}

#[cfg(feature = "alloc")]
impl<T: Serialize + DeserializeOwned + Clone> Remaining for vec_deque::IntoIter<T> {
    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.clone())
    }

    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        VecDeque::deserialize(deserializer).map(VecDeque::into_iter)
    }
}

impl<T: Serialize + DeserializeOwned + Clone> Remaining for option::IntoIter<T> {
    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.clone().next().serialize(serializer)
    }

    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Option::deserialize(deserializer).map(Option::into_iter)
    }
}

/// One that has given its last item is no longer what its ends say.
impl<T> Remaining for RangeInclusive<T>
where
    T: Serialize + DeserializeOwned + PartialOrd,
    Self: Iterator<Item = T>,
{
    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let ended = self.is_empty() && self.start() == self.end();
        (self.start(), self.end(), ended).serialize(serializer)
    }

    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (start, end, ended): (T, T, bool) = Deserialize::deserialize(deserializer)?;
        if ended && start != end {
            return Err(D::Error::custom("a range that has come to its end has one end"));
        }
        let mut range = start..=end;
        if ended {
            range.next();
        }
        Ok(range)
    }
}

/// The adaptors over ranges of an integer type.
macro_rules! adaptors {
    ($($integer:ident)*) => {$(
        impl Remaining for Rev<Range<$integer>> {
            fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                (self.clone().next_back(), self.clone().next()).serialize(serializer)
            }

            fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let ends = Deserialize::deserialize(deserializer)?;
                let range = match ends {
                    (Some(first), Some(last)) => first..$integer::checked_add(last, 1).ok_or_else(overflow)?,
                    (None, None) => 0..0,
                    (Some(_), None) | (None, Some(_)) => return Err(one_end()),
                };
                Ok(range.rev())
            }
        }

        impl Remaining for Rev<RangeInclusive<$integer>> {
            fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                (self.clone().next_back(), self.clone().next()).serialize(serializer)
            }

            fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let ends = Deserialize::deserialize(deserializer)?;
                let range = match ends {
                    (Some(first), Some(last)) => first..=last,
                    (None, None) => RangeInclusive::new(1, 0),
                    (Some(_), None) | (None, Some(_)) => return Err(one_end()),
                };
                Ok(range.rev())
            }
        }

        impl Remaining for StepBy<Range<$integer>> {
            fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                steps(self).ok_or_else(too_long)?.serialize(serializer)
            }

            fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let (ends, step): (_, usize) = Deserialize::deserialize(deserializer)?;
                let range = match ends {
                    Some((first, last)) => first..$integer::checked_add(last, 1).ok_or_else(overflow)?,
                    None => 0..0,
                };
                if step == 0 { Err(D::Error::custom("a step of zero")) } else { Ok(range.step_by(step)) }
            }
        }

        impl Remaining for StepBy<RangeInclusive<$integer>> {
            fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                steps(self).ok_or_else(too_long)?.serialize(serializer)
            }

            fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let (ends, step): (_, usize) = Deserialize::deserialize(deserializer)?;
                let range = match ends {
                    Some((first, last)) => first..=last,
                    None => RangeInclusive::new(1, 0),
                };
                if step == 0 { Err(D::Error::custom("a step of zero")) } else { Ok(range.step_by(step)) }
            }
        }
    )*};
}

adaptors!(u8 u16 u32 u64 usize i8 i16 i32 i64 isize);

/// The ends of what is left, and the step.
type Steps<T> = (Option<(T, T)>, usize);

/// Not one by one, since there may be many. None if they can't be counted.
fn steps<I>(iterator: &I) -> Option<Steps<I::Item>>
where
    I: Iterator<Item: Copy + TryInto<i128> + TryFrom<i128>> + Clone,
{
    let mut rest = iterator.clone();
    let Some(first) = rest.next() else { return Some((None, 1)) };
    let Some(second) = rest.next() else { return Some((Some((first, first)), 1)) };
    let (start, next): (i128, i128) = (first.try_into().ok()?, second.try_into().ok()?);
    let count = i128::try_from(rest.size_hint().1?).ok()?;
    let last = next.checked_add(count.checked_mul(next - start)?)?;
    Some((Some((first, I::Item::try_from(last).ok()?)), usize::try_from(next - start).ok()?))
}

fn too_long<E: serde::ser::Error>() -> E {
    E::custom("a range of more steps than can be counted")
}

fn overflow<E: Error>() -> E {
    E::custom("a range with an end beyond that of its type")
}

fn one_end<E: Error>() -> E {
    E::custom("a range with only one end")
}

impl<I: Remaining> Remaining for Items<I> {
    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.encode(serializer)
    }

    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        I::decode(deserializer).map(Self)
    }
}
