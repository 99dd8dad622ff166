//! What each state stores, by the dataflow over the graph.
//!
//! At an entry each binding in scope is kept in one of the ways of [`Keep`]. The rules, in their order:
//!
//! | at the entry the binding is | it is |
//! |---|---|
//! | large, and never moved | left where it is, in the state: see [`residents`] |
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

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, Span};

use crate::{
    flow::{BlockId, Effect, Facts, Flow, Set},
    ir::{BindingId, Body, Consumed, EntryId, EntryKind, Reference},
    residents,
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
    /// It stays in the state: see [`residents`].
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
    pub(crate) slots: BTreeSet<BindingId>,
    /// The temporaries that are no more than another name of a local: it is mentioned again, so that its type is `Copy`, or it is
    /// visibly a reference; and nothing changes it while the temporary is in use.
    pub(crate) aliases: BTreeSet<BindingId>,
    /// The parts of which the types must tell whether they were moved.
    pub(crate) taken: BTreeSet<BindingId>,
    /// Those of [`Body::consumed`], by their positions, that are mentioned again.
    pub(crate) copied: BTreeSet<usize>,
    /// The bindings that stay in the state. They are looked for when all else is known.
    pub(crate) residents: Option<BTreeSet<BindingId>>,
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
    remade: BTreeSet<BindingId>,
    pub(crate) findings: Findings,
    /// The bindings that may hold a borrow of another local at a suspension that doesn't store them: they must be gone
    /// before the state is written.
    pub(crate) dropped: BTreeSet<BindingId>,
    /// The bindings that have been moved where a round of a loop ends, and are mentioned in the next.
    gone: BTreeMap<EntryId, Vec<BindingId>>,
    /// The bindings that stay in the state, in the order of their declarations.
    pub(crate) residents: BTreeSet<BindingId>,
    /// Whether the states are told apart in two steps: see `emit/groups.rs`.
    pub(crate) is_grouped: bool,
}

/// From how many stored bindings on that is worth its while.
const MANY: usize = 32;

/// How many entries make a group: neither many types of locals in a group nor many groups.
const OF_GROUP: usize = 16;

#[derive(Default)]
struct EntryLayout {
    keeps: Vec<(BindingId, Keep)>,
    /// The bindings that are mentioned further on, whole or in part.
    mentioned: BTreeSet<BindingId>,
    /// What is left of the bindings of which a part has been moved.
    parts: BTreeMap<BindingId, Vec<BindingId>>,
    /// The parts that may have been moved out of the bindings of which the types tell what is left.
    taken: BTreeMap<BindingId, Vec<BindingId>>,
    /// The next mentions of the stored bindings that may have no value, and their places: such a binding is `Copy`, or the
    /// program is wrong there.
    stale: BTreeMap<BindingId, (Effect, Span)>,
    /// The stored bindings that have surely been moved, and are mentioned further on.
    gone: BTreeSet<BindingId>,
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

    /// The enum of the states.
    pub(crate) fn enum_of<'b>(&self, body: &'b Body) -> &'b Ident {
        if self.residents.is_empty() && !self.is_grouped { &body.state } else { &body.position }
    }

    /// The type that a whole state is made and matched as.
    pub(crate) fn whole_of<'b>(&self, body: &'b Body) -> &'b Ident {
        if self.residents.is_empty() { self.enum_of(body) } else { &body.state }
    }

    /// Whether the states store so many bindings that the compiler would take long to infer their types.
    pub(crate) fn stores_many(&self) -> bool {
        let entries = (0..self.entries.len()).map(EntryId);
        entries.flat_map(|entry| self.stored(entry)).collect::<BTreeSet<_>>().len() > MANY
    }

    /// The group of states that one belongs to, if they are grouped.
    pub(crate) fn group(&self, entry: EntryId) -> Option<usize> {
        self.is_grouped.then_some(entry.0 / OF_GROUP)
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
    pub(crate) fn redeclared(&self) -> BTreeSet<BindingId> {
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

/// Decides what is stored, given what earlier rounds have found.
pub(crate) fn layout(body: &Body, known: &Findings) -> Layout {
    let facts = body.flow.solve();
    let remakable = remakable(body, &facts);
    let residents = known.residents.clone().unwrap_or_default();
    let [slots, taken, dropped] = [const { BTreeSet::new() }; 3];
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
    let mut layout = Layout { entries, remade, findings, dropped, gone, residents, is_grouped: false };
    if settled && known.residents.is_none() {
        layout.findings.residents = Some(residents::find(body, &facts, &layout));
    }
    layout
}

struct Planner<'a> {
    body: &'a Body,
    facts: Facts,
    remakable: Vec<bool>,
    residents: BTreeSet<BindingId>,
    slots: BTreeSet<BindingId>,
    taken: BTreeSet<BindingId>,
    dropped: BTreeSet<BindingId>,
}

impl Planner<'_> {
    fn entry(&mut self, entry: EntryId) -> EntryLayout {
        let body = self.body;
        let entry = &body.entries[entry.0];
        let Some(block) = entry.block else {
            return EntryLayout::default();
        };
        let (mut parts, mut taken) = (BTreeMap::new(), BTreeMap::new());
        let mut keeps = Vec::new();
        let relevant = entry.scope.iter().copied().filter(|&id| self.is_relevant(block, id));
        let relevant: Vec<BindingId> = relevant.collect();
        for &binding in &relevant {
            let left = self.is_parted(block, binding).then(|| self.left(block, binding));
            if left.is_some() {
                self.find_slots(block, binding);
            }
            let keep = match &left {
                None => self.keep(block, binding),
                Some(left) if left.is_empty() => Keep::GONE,
                Some(_) => Keep::StoreParts,
            };
            parts.extend(left.filter(|left| !left.is_empty()).map(|left| (binding, left)));
            if keep == Keep::GONE {
                continue;
            }
            let from = if keep == Keep::Store { self.taken_from(block, binding) } else { Vec::new() };
            if from.is_empty() {
                keeps.push((binding, keep));
                continue;
            }
            keeps.push((binding, Keep::StoreLeft));
            parts.insert(binding, self.left(block, binding));
            self.taken.extend(&from);
            taken.insert(binding, from);
        }
        let jumpable = entry.scope.iter().all(|&binding| {
            let borrows = body.bindings[binding.0].may_borrow() && !self.is_remade(binding);
            !(borrows && self.facts.may_be_initialised(block, binding))
        });
        let stale = keeps.iter().filter_map(|&(id, keep)| {
            let moved = self.facts.may_be_empty(block, id) && !body.bindings[id.0].scalar;
            let lacks = moved || self.facts.may_be_unassigned(block, id);
            let next = (lacks && keep == Keep::Store).then(|| body.flow.next_mention(block, id));
            Some((id, next.flatten()?))
        });
        let stale = stale.collect();
        let stored = keeps.iter().filter(|(_, keep)| *keep == Keep::Store).map(|&(id, _)| id);
        let gone: BTreeSet<BindingId> = stored.flat_map(|id| self.gone(block, id)).collect();
        self.taken.extend(gone.iter().filter(|id| body.bindings[id.0].part.is_some()));
        let mentioned = relevant.into_iter().filter(|&binding| self.is_live(block, binding)).collect();
        debug_assert!(
            keeps.is_sorted_by_key(|&(binding, _)| binding),
            "bindings are numbered in the order of their declarations"
        );
        EntryLayout { keeps, mentioned, parts, taken, stale, gone, jumpable }
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
fn copied(body: &Body, facts: &Facts) -> BTreeSet<usize> {
    let consumed = body.consumed.iter().enumerate().filter(|(_, consumed)| {
        let Consumed { local, before, after } = **consumed;
        !facts.may_be_moved_or_copied(before, local) && after.is_some_and(|after| facts.is_live(after, local))
    });
    consumed.map(|(position, _)| position).collect()
}

/// The temporaries that could be done without: see [`Findings::aliases`].
fn aliases(body: &Body, facts: &Facts) -> BTreeSet<BindingId> {
    // What is visibly a reference may as well be moved later.
    let moves_late = |local: BindingId| {
        let binding = &body.bindings[local.0];
        facts.is_copied(local) || binding.reference != Reference::No || binding.remake.is_some()
    };
    let mut aliases: BTreeSet<BindingId> =
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
