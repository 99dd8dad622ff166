//! What each state stores, by the dataflow over the graph.
//!
//! At an entry each binding in scope is kept in one of the ways of [`Keep`]. The rules, in their order:
//!
//! | at the entry the binding is | it is |
//! |---|---|
//! | large, and never moved | left where it is, in the state: see [`residents`](crate::residents) |
//! | mentioned later, and a plain borrow of a place | made again |
//! | mentioned later | stored; if a part of it was moved, and only other parts are mentioned, what is left of it |
//! | moved on every path to here, or not yet initialised | gone |
//! | visibly a reference, a scalar, or mentioned after a move (and so `Copy`) | gone: there is nothing to drop |
//! | moved on some paths | stored, in a `Slot` |
//! | taken apart, unless what was taken is `Copy` | stored, or else what is left of it: the types tell |
//! | moved in part | what is left of it is stored, as far as its parts are known; an element of a tuple that only some paths moved, in a `Slot` |
//! | possibly a borrow of another local | dropped before the state is written |
//! | anything else: a guard, a file, a temporary directory | stored: it lives to the end of its scope |
//!
//! After this phase each state is known, and no later phase asks for liveness.

mod plan;

use proc_macro2::{Ident, Span};

pub(crate) use self::plan::layout;
use crate::{
    flow::Effect,
    ir::{BindingId, Body, EntryId},
    sorted::{SortedMap, SortedSet},
};

/// How a binding gets from a suspension, or a jump between states, to what follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Keep {
    /// As a field of the state.
    Store,
    /// As a field of the state that holds what is left of it: see [`Layout::parts`].
    StoreParts,
    /// In one of those two ways, as the types tell: see [`Layout::taken`].
    StoreLeft,
    /// It stays in the state: see [`residents`](crate::residents).
    Resident,
    /// By its declaration, which is a plain borrow of what is stored.
    Remake,
    /// Not at all.
    Lost {
        /// It will be assigned anew, and so is declared again, without a value.
        redeclare: bool,
    },
}

impl Keep {
    /// Nothing is left, and nothing will be.
    const GONE: Self = Self::Lost { redeclare: false };

    /// Whether the state has a field for it.
    pub(crate) fn stores(self) -> bool {
        matches!(self, Self::Store | Self::StoreParts | Self::StoreLeft)
    }
}

/// What a layout finds that the body should have been lowered with.
#[derive(Clone, Default)]
pub(crate) struct Findings {
    /// The bindings that must be held in slots.
    pub(crate) slots: SortedSet<BindingId>,
    /// The temporaries that are no more than another name of a local: it is mentioned again, so that its type is `Copy`, or it is
    /// visibly a reference; and nothing changes it while the temporary is in use.
    pub(crate) aliases: SortedSet<BindingId>,
    /// The parts of which the types must tell whether they were moved.
    pub(crate) taken: SortedSet<BindingId>,
    /// Those of [`Body::consumed`], by their positions, that are mentioned again.
    pub(crate) copied: SortedSet<usize>,
    /// The bindings that stay in the state. They are looked for when all else is known.
    pub(crate) residents: Option<SortedSet<BindingId>>,
}

impl Findings {
    /// Adds others; whether there was a new one.
    pub(crate) fn learn(&mut self, other: &Self) -> bool {
        let known = self.len();
        self.slots.extend(&other.slots);
        self.aliases.extend(&other.aliases);
        self.taken.extend(&other.taken);
        self.copied.extend(&other.copied);
        let found = other.residents.clone().filter(|_| self.residents.is_none());
        let resides = found.as_ref().is_some_and(|residents| !residents.is_empty());
        self.residents = self.residents.take().or(found);
        resides || self.len() > known
    }

    /// How much is known, but for the residents.
    fn len(&self) -> usize {
        self.slots.len() + self.aliases.len() + self.taken.len() + self.copied.len()
    }

    fn is_subset(&self, other: &Self) -> bool {
        self.slots.is_subset(&other.slots)
            && self.aliases.is_subset(&other.aliases)
            && self.taken.is_subset(&other.taken)
            && self.copied.is_subset(&other.copied)
    }

    pub(crate) fn is_resident(&self, binding: BindingId) -> bool {
        self.residents.as_ref().is_some_and(|residents| residents.contains(&binding))
    }
}

/// The layout of all states.
pub(crate) struct Layout {
    entries: Vec<EntryLayout>,
    /// The bindings that are plain borrows, to be made again.
    remade: SortedSet<BindingId>,
    pub(crate) findings: Findings,
    /// The bindings that may hold a borrow of another local at a suspension that doesn't store them: they must be gone
    /// before the state is written.
    pub(crate) dropped: SortedSet<BindingId>,
    /// The bindings that have been moved where a round of a loop ends, and are mentioned in the next.
    gone: SortedMap<EntryId, Vec<BindingId>>,
    /// The bindings that stay in the state, in the order of their declarations.
    pub(crate) residents: SortedSet<BindingId>,
    /// The group of each state; none if they aren't told apart in two steps: see `emit/groups.rs`.
    groups: Vec<usize>,
}

/// From how many stored bindings on that is worth its while.
const MANY: usize = 32;

/// How many entries make a group: neither many types of locals in a group nor many groups.
const OF_GROUP: usize = 16;

#[derive(Default)]
struct EntryLayout {
    keeps: Vec<(BindingId, Keep)>,
    /// The bindings that are mentioned further on, whole or in part.
    mentioned: SortedSet<BindingId>,
    /// What is left of the bindings of which a part has been moved.
    parts: SortedMap<BindingId, Vec<BindingId>>,
    /// The parts that may have been moved out of the bindings of which the types tell what is left.
    taken: SortedMap<BindingId, Vec<BindingId>>,
    /// The next mentions of the stored bindings that may have no value, and their places: such a binding is `Copy`, or the
    /// program is wrong there.
    stale: SortedMap<BindingId, (Effect, Span)>,
    /// The stored bindings that have surely been moved, and are mentioned further on.
    gone: SortedSet<BindingId>,
    /// Whether code that hasn't been suspended yet may jump here: it holds nothing that a state can't.
    jumpable: bool,
}

impl Layout {
    /// The bindings in scope of which something is left, or will be, in the order of their declarations.
    pub(crate) fn keeps(&self, entry: EntryId) -> impl DoubleEndedIterator<Item = (BindingId, Keep)> + '_ {
        self.entries[entry.0].keeps.iter().copied()
    }

    pub(crate) fn keep(&self, entry: EntryId, binding: BindingId) -> Keep {
        let keeps = &self.entries[entry.0].keeps;
        let found = keeps.binary_search_by_key(&binding, |&(binding, _)| binding);
        found.map_or(Keep::GONE, |index| keeps[index].1)
    }

    /// The fields of the state, in the order of their declarations.
    pub(crate) fn stored(&self, entry: EntryId) -> impl DoubleEndedIterator<Item = BindingId> + '_ {
        self.keeps(entry).filter(|&(_, keep)| keep.stores()).map(|(binding, _)| binding)
    }

    /// Whether the binding is mentioned further on.
    pub(crate) fn is_mentioned(&self, entry: EntryId, binding: BindingId) -> bool {
        self.entries[entry.0].mentioned.contains(&binding)
    }

    /// Puts the states into groups, those that share an arm into the same one.
    pub(crate) fn group_states(&mut self, tails: &SortedMap<EntryId, EntryId>) {
        let entries = (0..self.entries.len()).map(EntryId);
        self.groups = entries.map(|entry| tails.get(&entry).unwrap_or(&entry).0 / OF_GROUP).collect();
    }

    pub(crate) fn is_grouped(&self) -> bool {
        !self.groups.is_empty()
    }

    /// The enum of the states.
    pub(crate) fn enum_of<'b>(&self, body: &'b Body) -> &'b Ident {
        if self.residents.is_empty() && !self.is_grouped() { &body.state } else { &body.position }
    }

    /// The type that a whole state is made and matched as.
    pub(crate) fn whole_of<'b>(&self, body: &'b Body) -> &'b Ident {
        if self.residents.is_empty() { self.enum_of(body) } else { &body.state }
    }

    /// Whether the states store so many bindings that the compiler would take long to infer their types.
    pub(crate) fn stores_many(&self) -> bool {
        let entries = (0..self.entries.len()).map(EntryId);
        entries.flat_map(|entry| self.stored(entry)).collect::<SortedSet<_>>().len() > MANY
    }

    /// The group of states that one belongs to, if they are grouped.
    pub(crate) fn group(&self, entry: EntryId) -> Option<usize> {
        self.groups.get(entry.0).copied()
    }

    /// The bindings in scope that stay in the state, in the order of their declarations.
    pub(crate) fn residents_at(&self, entry: EntryId) -> impl Iterator<Item = BindingId> + '_ {
        self.keeps(entry).filter(|&(_, keep)| keep == Keep::Resident).map(|(binding, _)| binding)
    }

    /// The parts that a state stores of a binding; none if it stores the whole.
    pub(crate) fn parts(&self, entry: EntryId, binding: BindingId) -> Option<&[BindingId]> {
        self.entries[entry.0].parts.get(&binding).map(Vec::as_slice)
    }

    /// The parts of which the types must tell whether they were moved out of a binding: if one was, the state stores
    /// [`Self::parts`], and the whole if none was.
    pub(crate) fn taken(&self, entry: EntryId, binding: BindingId) -> Option<&[BindingId]> {
        self.entries[entry.0].taken.get(&binding).map(Vec::as_slice)
    }

    /// The first entry at which the same is left of a binding.
    pub(crate) fn alike(&self, entry: EntryId, binding: BindingId) -> EntryId {
        let left = |entry| (self.keep(entry, binding), self.parts(entry, binding));
        (0..entry.0).map(EntryId).find(|&other| left(other) == left(entry)).unwrap_or(entry)
    }

    /// The next mention of a binding that is stored without a value, unless its type is `Copy`.
    pub(crate) fn stale(&self, entry: EntryId, binding: BindingId) -> Option<(Effect, Span)> {
        self.entries[entry.0].stale.get(&binding).copied()
    }

    /// Of a binding that is stored, and its parts, those that have been moved on every path to here, and are mentioned further on: their
    /// types are `Copy`, or the program is wrong.
    pub(crate) fn gone_at<'b>(
        &'b self,
        entry: EntryId,
        binding: BindingId,
        body: &'b Body,
    ) -> impl Iterator<Item = BindingId> + 'b {
        let places = body.flow.parts(binding).iter().copied().chain([binding]);
        places.filter(move |place| self.entries[entry.0].gone.contains(place))
    }

    /// The bindings of which the same holds where a round of the loop with a head ends.
    pub(crate) fn gone_after(&self, head: EntryId) -> &[BindingId] {
        self.gone.get(&head).map_or(&[], Vec::as_slice)
    }

    /// All the bindings of which that holds somewhere.
    pub(crate) fn gone(&self) -> impl Iterator<Item = BindingId> + '_ {
        let entries = self.entries.iter().flat_map(|entry| &entry.gone);
        entries.chain(self.gone.values().flatten()).copied()
    }

    /// The bindings that are declared again somewhere.
    pub(crate) fn redeclared(&self) -> SortedSet<BindingId> {
        let keeps = self.entries.iter().flat_map(|entry| &entry.keeps);
        keeps
            .filter(|(_, keep)| matches!(keep, Keep::Lost { redeclare: true }))
            .map(|(binding, _)| *binding)
            .collect()
    }

    pub(crate) fn is_remade(&self, binding: BindingId) -> bool {
        self.remade.contains(&binding)
    }

    pub(crate) fn jumpable(&self, entry: EntryId) -> bool {
        self.entries[entry.0].jumpable
    }
}
