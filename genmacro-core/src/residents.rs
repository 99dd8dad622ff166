//! Locals that stay where they are while the generator runs: in the state.
//!
//! To resume a generator is to move its locals out of the state, and to suspend it is to move them back. For what takes a
//! few words this is the fastest, since they then live in registers. But a buffer of 4 KiB would be copied twice for each value, and a
//! generator that goes through another one would move all of that one. Such a local is a *resident* of the state: the
//! state is a struct of the residents, and of the enum that all else is in:
//!
//! ```text
//! struct Locals { at: LocalsAt<…>, buffer: Option<V0> }
//! enum LocalsAt { Start { … }, Yield1 { … }, Done }
//! ```
//!
//! From its declaration on the resident is in its field, where a `Home` guards it, which drops it when its scope is left; its name is
//! that of a reference, and each mention a dereference. At a suspension the guard leaves it there.
//!
//! A local can be a resident if nothing wants to own it. Whether a mention moves can't always be seen: `x.finish()` may. If it did, nothing
//! could mention `x` after it; so where something does, on some path, it is a borrow. So it is if it looks like nothing else: `&x`, `x[i]`,
//! `x.len()`.
//!
//! A generator that is dropped while it is suspended drops the enum first, and then the residents. So each resident must have been
//! declared before everything that isn't one and may have something to drop: what stands before a large local becomes a resident
//! with it.

use crate::{
    flow::{Effect, Facts},
    ir::{BindingId, Body, EntryId, EntryKind, Reference},
    layout::{Keep, Layout},
    sorted::SortedSet,
};

/// Finds the residents.
pub(crate) fn find(body: &Body, facts: &Facts, layout: &Layout) -> SortedSet<BindingId> {
    let finder = Finder { body, layout, owned: owned(body, facts) };
    let mut residents = SortedSet::new();
    for large in finder.large() {
        let together = finder.with_those_before(large);
        if together.iter().all(|&id| finder.can_stay(id)) {
            residents.extend(together);
        }
    }
    residents
}

struct Finder<'a> {
    body: &'a Body,
    layout: &'a Layout,
    /// The bindings that something may want to own.
    owned: SortedSet<BindingId>,
}

impl Finder<'_> {
    /// The bindings that a state stores, and may be large.
    fn large(&self) -> impl Iterator<Item = BindingId> {
        let delegates = self.body.entries.iter().filter_map(|entry| match entry.kind {
            EntryKind::Yield { inner, .. } => inner,
            _ => None,
        });
        let delegates: SortedSet<BindingId> = delegates.collect();
        let bindings = (0..self.body.bindings.len()).map(BindingId);
        bindings.filter(move |id| {
            let large = self.body.bindings[id.0].large || delegates.contains(id);
            large && self.entries().any(|entry| self.layout.keep(entry, *id) == Keep::Store)
        })
    }

    /// The entries at which something is stored.
    fn entries(&self) -> impl Iterator<Item = EntryId> + '_ {
        let entries = self.body.entries.iter().enumerate().skip(1);
        entries.filter(|(_, entry)| entry.block.is_some()).map(|(id, _)| EntryId(id))
    }

    /// A binding, those that stand before it, and those before any of these: each may outlive what it became a resident for.
    fn with_those_before(&self, large: BindingId) -> SortedSet<BindingId> {
        let mut together: SortedSet<_> = [large].into_iter().collect();
        let mut added = vec![large];
        while let Some(id) = added.pop() {
            added.extend(self.before(id).into_iter().filter(|&before| together.insert(before)));
        }
        together
    }

    /// The bindings that would be dropped after a resident, were they residents too, and before it if they weren't.
    fn before(&self, resident: BindingId) -> SortedSet<BindingId> {
        let mut before = SortedSet::new();
        if self.body.bindings[resident.0].scalar {
            return before;
        }
        for entry in self.entries() {
            let scope = &self.body.entries[entry.0].scope;
            if let Some(position) = scope.iter().position(|&id| id == resident) {
                before.extend(scope[..position].iter().filter(|&&id| self.may_drop(entry, id)));
            }
        }
        before
    }

    /// Whether the state of an entry stores something of a binding that may have to be dropped.
    fn may_drop(&self, entry: EntryId, id: BindingId) -> bool {
        let binding = &self.body.bindings[id.0];
        let stored = self.layout.keep(entry, id).stores();
        stored && !binding.scalar && binding.reference == Reference::No
    }

    /// Whether a binding is there from its declaration to the end of its scope, and can be mentioned by reference.
    fn can_stay(&self, id: BindingId) -> bool {
        let binding = &self.body.bindings[id.0];
        // What makes a closure can't be written twice.
        let plain = binding.initialised && !binding.bare && !binding.slot && !binding.unique;
        let keeps = self.entries().map(|entry| self.layout.keep(entry, id));
        let stays = |keep| !matches!(keep, Keep::StoreParts | Keep::StoreLeft | Keep::Remake);
        plain && !binding.may_borrow() && !self.owned.contains(&id) && keeps.into_iter().all(stays)
    }
}

/// The bindings that something may want to own: they are moved, as a whole or in part, or mentioned for the last time.
fn owned(body: &Body, facts: &Facts) -> SortedSet<BindingId> {
    let mut owned = SortedSet::new();
    let whole = |id: BindingId| body.bindings[id.0].part.as_ref().map_or(id, |part| part.owner);
    body.flow.any_effect(facts, |effect, live| {
        let taken = match effect {
            Effect::Move(id) => !facts.is_copied(id),
            Effect::Mention(id) | Effect::Take(id) => !live.contains(id) && !live.contains(whole(id)),
            _ => false,
        };
        if taken {
            owned.insert(whole(effect.binding()));
        }
        false
    });
    owned
}
