//! Decides how each binding is kept: see the rules in [`layout`](super).

use proc_macro2::Span;

use super::{EntryLayout, Findings, Keep, Layout};
use crate::{
    flow::{BlockId, Effect, Facts, Flow, Set},
    ir::{BindingId, Body, Consumed, EntryId, EntryKind, Reference},
    residents,
    sorted::SortedSet,
};

/// Decides what is stored, given what earlier rounds have found.
pub(crate) fn layout(body: &Body, known: &Findings) -> Layout {
    let facts = body.flow.solve();
    let remakable = remakable(body, &facts);
    let residents = known.residents.clone().unwrap_or_default();
    let [slots, taken, dropped] = [const { SortedSet::new() }; 3];
    let mut planner = Planner { body, facts, remakable, residents, slots, taken, dropped };
    planner.with_losses().solve_losses(&mut planner.facts);
    let entries = (0..body.entries.len()).map(|entry| planner.entry(EntryId(entry))).collect();
    let gone = body.rounds.iter().map(|&(head, end)| {
        let scope = body.entries[head.0].scope.iter().copied();
        (head, scope.filter(|&binding| planner.is_gone(end, binding)).collect())
    });
    let gone = gone.collect();
    let remade =
        (0..body.bindings.len()).map(BindingId).filter(|&binding| planner.is_remade(binding)).collect();
    let Planner { facts, residents, slots, taken, dropped, .. } = planner;
    let (aliases, copied) = (aliases(body, &facts), copied(body, &facts));
    let findings = Findings { slots, aliases, taken, copied, residents: None };
    let settled = findings.is_subset(known);
    let mut layout = Layout { entries, remade, findings, dropped, gone, residents, groups: Vec::new() };
    if settled && known.residents.is_none() {
        layout.findings.residents = Some(residents::find(body, &facts, &layout));
    }
    layout
}

struct Planner<'a> {
    body: &'a Body,
    facts: Facts,
    remakable: Vec<bool>,
    residents: SortedSet<BindingId>,
    slots: SortedSet<BindingId>,
    taken: SortedSet<BindingId>,
    dropped: SortedSet<BindingId>,
}

impl Planner<'_> {
    fn entry(&mut self, entry: EntryId) -> EntryLayout {
        let body = self.body;
        let entry = &body.entries[entry.0];
        let Some(block) = entry.block else {
            return EntryLayout::default();
        };
        let relevant = entry.scope.iter().copied().filter(|&id| self.is_relevant(block, id));
        let relevant: Vec<BindingId> = relevant.collect();
        let mut layout = EntryLayout::default();
        for &id in &relevant {
            self.keep_in(&mut layout, block, id);
        }
        debug_assert!(
            layout.keeps.is_sorted_by_key(|&(id, _)| id),
            "bindings are numbered in the order of their declarations"
        );
        layout.mentioned = relevant.into_iter().filter(|&id| self.is_live(block, id)).collect();
        layout.jumpable = entry.scope.iter().all(|&id| {
            let borrows = body.bindings[id.0].may_borrow() && !self.is_remade(id);
            !(borrows && self.facts.may_be_initialised(block, id))
        });
        let whole = layout.keeps.iter().filter(|(_, keep)| *keep == Keep::Store).map(|&(id, _)| id);
        let whole: Vec<BindingId> = whole.collect();
        layout.stale = whole.iter().filter_map(|&id| Some((id, self.stale(block, id)?))).collect();
        layout.gone = whole.iter().flat_map(|&id| self.gone(block, id)).collect();
        self.taken.extend(layout.gone.iter().filter(|id| body.bindings[id.0].part.is_some()));
        layout
    }

    /// Decides how a binding is kept; nothing is said of one of which nothing is left.
    fn keep_in(&mut self, layout: &mut EntryLayout, at: BlockId, id: BindingId) {
        if self.is_parted(at, id) {
            let left = self.left(at, id);
            self.find_slots(at, id);
            if !left.is_empty() {
                layout.keeps.push((id, Keep::StoreParts));
                layout.parts.insert(id, left);
            }
            return;
        }
        let keep = self.keep(at, id);
        if keep == Keep::GONE {
            return;
        }
        let taken = if keep == Keep::Store { self.taken_from(at, id) } else { Vec::new() };
        if taken.is_empty() {
            layout.keeps.push((id, keep));
            return;
        }
        layout.keeps.push((id, Keep::StoreLeft));
        layout.parts.insert(id, self.left(at, id));
        self.taken.extend(&taken);
        layout.taken.insert(id, taken);
    }

    /// The next mention of a binding that may have no value.
    fn stale(&self, at: BlockId, id: BindingId) -> Option<(Effect, Span)> {
        let moved = self.facts.may_be_empty(at, id) && !self.body.bindings[id.0].scalar;
        let lacks = moved || self.facts.may_be_unassigned(at, id);
        lacks.then(|| self.body.flow.next_mention(at, id)).flatten()
    }

    /// Whether something may be left of a binding, or will be. There may be many in scope of which nothing is.
    fn is_relevant(&self, at: BlockId, id: BindingId) -> bool {
        let (binding, facts) = (&self.body.bindings[id.0], &self.facts);
        facts.is_live(at, id)
            || facts.will_be_assigned(at, id)
            || (facts.may_be_initialised(at, id) && !self.is_trivial(id))
            || binding.slot
            || !self.body.flow.parts(id).is_empty()
            || self.residents.contains(&id)
    }

    /// The parts that may have been moved out of a binding, but for which it would be stored as a whole. None if it must be
    /// whole again later on: what is left of it couldn't be made so.
    fn taken_from(&self, at: BlockId, id: BindingId) -> Vec<BindingId> {
        let parts = self.body.flow.parts(id).iter().copied();
        let taken: Vec<BindingId> = parts.filter(|&part| self.facts.may_be_taken(at, part)).collect();
        let refilled = taken.iter().any(|&part| self.facts.will_be_assigned(at, part));
        if refilled || self.facts.is_live(at, id) || self.body.bindings[id.0].slot {
            Vec::new()
        } else {
            taken
        }
    }

    /// Whether a part of the binding may have been moved, so that it can't be stored as a whole.
    fn is_parted(&self, at: BlockId, id: BindingId) -> bool {
        let moved = self.body.flow.parts(id).iter().any(|&part| self.facts.may_be_moved(at, part));
        moved && !self.facts.is_live(at, id) && !self.facts.may_be_moved(at, id) && !self.is_remade(id)
    }

    /// What is left of a binding of which a part may have been moved: the parts that are mentioned later, and those that are
    /// surely there, unless they may borrow from another local.
    fn left(&mut self, at: BlockId, id: BindingId) -> Vec<BindingId> {
        let may_borrow = self.body.bindings[id.0].may_borrow();
        if may_borrow {
            self.dropped.insert(id);
        }
        let left = |part: BindingId| {
            let binding = &self.body.bindings[part.0];
            let known = binding.part.as_ref().is_some_and(|part| !part.is_rest());
            let moved = self.facts.may_be_moved(at, part) || self.facts.may_be_taken(at, part);
            let there = self.facts.may_be_initialised(at, part) && !moved;
            known && (((there || binding.slot) && !may_borrow) || self.facts.is_live(at, part))
        };
        self.body.flow.parts(id).iter().copied().filter(|&part| left(part)).collect()
    }

    /// The elements of a tuple that only some paths have moved, or that will be given another value, are held in slots;
    /// unless something deals with the tuple as a whole, which must have its own type then.
    fn find_slots(&mut self, at: BlockId, id: BindingId) {
        let captured = |part: &BindingId| self.body.bindings[part.0].captured;
        let binding = &self.body.bindings[id.0];
        if binding.arity.is_none()
            || binding.may_borrow()
            || self.body.flow.is_used_as_a_whole(id)
            || self.body.flow.parts(id).iter().any(captured)
        {
            return;
        }
        let facts = &self.facts;
        let moved = self.body.flow.parts(id).iter().filter(|&&part| facts.may_be_moved(at, part));
        self.slots.extend(
            moved.filter(|&&part| facts.may_be_initialised(at, part) || facts.will_be_assigned(at, part)),
        );
    }

    /// Whether the binding, or a part of it, is mentioned later.
    fn is_live(&self, at: BlockId, id: BindingId) -> bool {
        self.body.flow.parts(id).iter().chain([&id]).any(|&place| self.facts.is_live(at, place))
    }

    fn keep(&mut self, at: BlockId, id: BindingId) -> Keep {
        if self.residents.contains(&id) {
            return Keep::Resident;
        }
        let binding = &self.body.bindings[id.0];
        // What is held in a slot can be declared without a value, and often must, for a state further on.
        let redeclare = self.facts.will_be_assigned(at, id) || binding.slot;
        let gone = Keep::Lost { redeclare };
        if self.is_live(at, id) {
            return if self.is_remade(id) { Keep::Remake } else { Keep::Store };
        }
        if !self.facts.may_be_initialised(at, id) {
            return gone;
        }
        if self.is_trivial(id) {
            return gone;
        }
        if binding.may_borrow() {
            self.dropped.insert(id);
            return gone;
        }
        if self.facts.may_be_empty(at, id) {
            self.slots.insert(id);
        }
        Keep::Store
    }

    /// A binding and its parts, as far as they have been moved on every path to here, and are mentioned further on; or are taken for
    /// copies, since they are mentioned elsewhere.
    fn gone(&self, at: BlockId, id: BindingId) -> Vec<BindingId> {
        // A mention of the whole may be one of another part.
        let parts = self.body.flow.parts(id).iter().copied().filter(|&part| {
            let mentioned = self.facts.is_live(at, part) || self.facts.is_reused(part);
            self.body.bindings[part.0].may_be_copied() && self.facts.is_consumed(at, part) && mentioned
        });
        parts.chain([id].into_iter().filter(|&id| self.is_gone(at, id))).collect()
    }

    /// Whether a binding has been moved on every path to here, and is mentioned further on.
    fn is_gone(&self, at: BlockId, id: BindingId) -> bool {
        let binding = &self.body.bindings[id.0];
        // What an unknown macro gives a value tells nobody its type.
        let told = binding.initialised || self.body.flow.assignments(id) > 0;
        binding.may_be_copied() && told && self.facts.is_consumed(at, id) && self.facts.is_live(at, id)
    }

    /// The graph with the losses at the yields: what isn't kept there isn't there later on.
    fn with_losses(&self) -> Flow {
        let mut flow = self.body.flow.clone();
        let yields = self.body.entries.iter().filter(|entry| matches!(entry.kind, EntryKind::Yield { .. }));
        for (entry, block) in yields.filter_map(|entry| Some((entry, entry.block?))) {
            let lost = entry.scope.iter().copied().filter(|&id| {
                let kept = !self.is_trivial(id) && !self.body.bindings[id.0].may_borrow();
                !self.is_live(block, id) && !kept
            });
            flow.lose(block, lost);
        }
        flow
    }

    /// Whether there is nothing to drop.
    fn is_trivial(&self, id: BindingId) -> bool {
        let binding = &self.body.bindings[id.0];
        binding.reference != Reference::No || binding.scalar || self.facts.is_copied(id) || self.is_remade(id)
    }

    fn is_remade(&self, binding: BindingId) -> bool {
        self.body.bindings[binding.0].remake.is_some_and(|remake| self.remakable[remake])
    }
}

/// Whether each plain borrow can be made again. Not if one of its roots is assigned while it is in use: then what it
/// borrows isn't the root but something behind it, as with `cursor = cursor.next`, and it can be stored; nor if an index may be
/// written to. What is moved while it is borrowed is `Copy`, and stays as it was.
fn remakable(body: &Body, facts: &Facts) -> Vec<bool> {
    let mut remakable = vec![true; body.remakes.len()];
    let is_live = |binding, live: &Set| {
        body.flow.parts(binding).iter().chain([&binding]).any(|&place| live.contains(place))
    };
    body.flow.any_effect(facts, |effect, live| {
        if let Effect::Assign(root) | Effect::Borrow(root) = effect {
            let assigned = matches!(effect, Effect::Assign(_));
            for (remake, remakable) in body.remakes.iter().zip(&mut remakable) {
                let written = if assigned { &remake.roots } else { &remake.indices };
                if written.contains(&root) && remake.bindings.iter().any(|&binding| is_live(binding, live)) {
                    *remakable = false;
                }
            }
        }
        false
    });
    remakable
}

/// What is moved there for the first time, and mentioned again.
fn copied(body: &Body, facts: &Facts) -> SortedSet<usize> {
    let consumed = body.consumed.iter().enumerate().filter(|(_, consumed)| {
        let Consumed { local, before, after } = **consumed;
        !facts.may_be_moved_or_copied(before, local) && after.is_some_and(|after| facts.is_live(after, local))
    });
    consumed.map(|(position, _)| position).collect()
}

/// The temporaries that could be done without: see [`Findings::aliases`].
fn aliases(body: &Body, facts: &Facts) -> SortedSet<BindingId> {
    // What is visibly a reference may as well be moved later.
    let moves_late = |local: BindingId| {
        let binding = &body.bindings[local.0];
        facts.is_copied(local) || binding.reference != Reference::No || binding.remake.is_some()
    };
    let mut aliases: SortedSet<BindingId> =
        body.copies.iter().filter(|copy| moves_late(copy.local)).map(|copy| copy.temporary).collect();
    body.flow.any_effect(facts, |effect, live| {
        let changed = match effect {
            Effect::Assign(local) => Some(local),
            Effect::Mention(local) | Effect::Take(local) => {
                Some(local).filter(|local| body.bindings[local.0].mutable)
            }
            _ => None,
        };
        if let Some(local) = changed {
            for copy in body.copies.iter().filter(|copy| copy.local == local && live.contains(copy.temporary))
            {
                aliases.remove(&copy.temporary);
            }
        }
        false
    });
    aliases
}
