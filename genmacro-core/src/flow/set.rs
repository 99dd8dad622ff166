//! Sets of bindings, by their numbers.

use crate::ir::BindingId;

/// A set of bindings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Set {
    words: Vec<u64>,
}

impl Set {
    /// An empty set, where there are so many bindings.
    pub(super) fn new(bindings: usize) -> Self {
        Self { words: vec![0; bindings.div_ceil(64)] }
    }

    /// Holds what `other` does.
    pub(super) fn assign(&mut self, other: &Self) {
        self.words.copy_from_slice(&other.words);
    }

    pub(super) fn clear(&mut self) {
        self.words.fill(0);
    }

    pub(crate) fn contains(&self, binding: BindingId) -> bool {
        self.words[binding.0 / 64] & (1 << (binding.0 % 64)) != 0
    }

    pub(super) fn insert(&mut self, binding: BindingId) {
        self.words[binding.0 / 64] |= 1 << (binding.0 % 64);
    }

    pub(super) fn remove(&mut self, binding: BindingId) {
        self.words[binding.0 / 64] &= !(1 << (binding.0 % 64));
    }

    pub(super) fn subtract(&mut self, other: &Self) {
        self.words.iter_mut().zip(&other.words).for_each(|(word, &other)| *word &= !other);
    }

    /// Adds what `other` holds; whether that changed anything.
    pub(super) fn union(&mut self, other: &Self) -> bool {
        let mut changed = false;
        for (word, &other) in self.words.iter_mut().zip(&other.words) {
            changed |= other & !*word != 0;
            *word |= other;
        }
        changed
    }
}
