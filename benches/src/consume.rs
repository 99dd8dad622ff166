//! The manners to consume a sequence.

use std::hint::black_box;

use crate::input::{Input, Token};

/// A manner to consume a sequence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// A `for` loop.
    For,
    /// `for_each`, `sum` and all else that rests on `fold`.
    Internal,
    /// A `for` loop over a `Box<dyn Iterator>`.
    Boxed,
    /// `collect`, into a vector.
    Collect,
}

impl Way {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::For, Self::Internal, Self::Boxed, Self::Collect];

    /// The heading of its tables.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::For => "`for` loop",
            Self::Internal => "internal iteration",
            Self::Boxed => "`Box<dyn Iterator>`",
            Self::Collect => "`collect`",
        }
    }
}

/// Runs a workload to its end, and returns a number that depends on all of its values.
pub type Run = fn(&Input) -> u64;

/// A workload as one contestant has it.
pub struct Runs {
    pub(crate) ways: [Option<Run>; 4],
    pub(crate) digests: fn(&Input) -> Vec<u64>,
    pub(crate) size: Option<fn(&Input) -> usize>,
}

impl Runs {
    /// Consumes it that way, if it can.
    #[must_use]
    pub fn by(&self, way: Way) -> Option<Run> {
        self.ways[way as usize]
    }

    /// A number for each of its values, in order.
    #[must_use]
    pub fn digests(&self, input: &Input) -> Vec<u64> {
        (self.digests)(input)
    }

    /// The size of the iterator before it runs, if it has any.
    #[must_use]
    pub fn size(&self, input: &Input) -> Option<usize> {
        self.size.map(|size| size(input))
    }
}

/// A value of a workload.
pub(crate) trait Item: Copy {
    /// A number that depends on all of it, and costs next to nothing.
    fn digest(self) -> u64;
}

impl Item for u64 {
    fn digest(self) -> u64 {
        self
    }
}

impl Item for (u8, u32) {
    fn digest(self) -> u64 {
        u64::from(self.0) + u64::from(self.1)
    }
}

impl Item for (u32, u32, u32) {
    fn digest(self) -> u64 {
        u64::from(self.0) + u64::from(self.1) + u64::from(self.2)
    }
}

impl Item for [u8; 8] {
    fn digest(self) -> u64 {
        u64::from_le_bytes(self)
    }
}

impl Item for Token<'_> {
    fn digest(self) -> u64 {
        match self {
            Self::Word(word) => word.len() as u64,
            Self::Number(number) => number,
            Self::Symbol(symbol) => u64::from(symbol),
        }
    }
}

/// What a contestant hands its iterator to: not all of them can be returned.
pub(crate) trait Consumer {
    type Output;

    fn consume<'a, T: Item + 'a>(self, items: impl Iterator<Item = T> + 'a) -> Self::Output;
}

/// The sum of the values, by a `for` loop.
pub(crate) struct ForLoop;

impl Consumer for ForLoop {
    type Output = u64;

    fn consume<'a, T: Item + 'a>(self, items: impl Iterator<Item = T> + 'a) -> u64 {
        let mut sum = 0_u64;
        for item in items {
            sum = sum.wrapping_add(item.digest());
        }
        sum
    }
}

/// The sum of the values, by `for_each`.
pub(crate) struct Internal;

impl Consumer for Internal {
    type Output = u64;

    fn consume<'a, T: Item + 'a>(self, items: impl Iterator<Item = T> + 'a) -> u64 {
        let mut sum = 0_u64;
        items.for_each(|item| sum = sum.wrapping_add(item.digest()));
        sum
    }
}

/// The sum of the values, through a pointer that the compiler can't see through.
pub(crate) struct Boxed;

impl Consumer for Boxed {
    type Output = u64;

    fn consume<'a, T: Item + 'a>(self, items: impl Iterator<Item = T> + 'a) -> u64 {
        let items: Box<dyn Iterator<Item = T> + 'a> = black_box(Box::new(items));
        ForLoop.consume(items)
    }
}

/// The number of values, once they are all in a vector.
pub(crate) struct Collect;

impl Consumer for Collect {
    type Output = u64;

    fn consume<'a, T: Item + 'a>(self, items: impl Iterator<Item = T> + 'a) -> u64 {
        black_box(items.collect::<Vec<T>>()).len() as u64
    }
}

/// A number for each value.
pub(crate) struct Digests;

impl Consumer for Digests {
    type Output = Vec<u64>;

    fn consume<'a, T: Item + 'a>(self, items: impl Iterator<Item = T> + 'a) -> Vec<u64> {
        items.map(Item::digest).collect()
    }
}

/// The size of the iterator.
pub(crate) struct Size;

impl Consumer for Size {
    type Output = usize;

    fn consume<'a, T: Item + 'a>(self, items: impl Iterator<Item = T> + 'a) -> usize {
        size_of_val(&items)
    }
}
