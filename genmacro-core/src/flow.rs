//! The control-flow graph: what the code does to the bindings, block by block, and the dataflow over it.
//!
//! The graph covers the whole body, opaque code included. A block is a list of [`Effect`]s; its terminator is no more
//! than the set of its successors, since nothing is emitted from here.
//!
//! What happens to a local as a whole happens to its parts; but to mention it isn't to mention each of them.

mod set;
mod transfer;

use std::collections::VecDeque;

use proc_macro2::Span;

pub(crate) use self::set::Set;
use self::transfer::{
    Transfer, consumes, initialises, keeps_alive, leaves, leaves_unassigned, moves, reads, takes, will_assign,
};
use crate::{ir::BindingId, sorted::SortedMap};

/// A basic block.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct BlockId(pub(crate) usize);

/// What a piece of code does to a binding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Effect {
    /// Enters its scope, uninitialised.
    Declare(BindingId),
    /// Is read, written to in part, or borrowed.
    Mention(BindingId),
    /// Has been borrowed by a mention just before, and surely not been moved: something else can be the last to own it.
    Borrow(BindingId),
    /// Is mentioned where a value is wanted: moved, unless it is `Copy`.
    Move(BindingId),
    /// Has surely been moved by a mention just before, unless it is `Copy`, or a mutable reference, which is lent.
    Consume(BindingId),
    /// The same of a field of a struct, the rest of which can be kept in either case.
    Take(BindingId),
    /// Is given a new value as a whole.
    Assign(BindingId),
}

impl Effect {
    pub(crate) fn binding(self) -> BindingId {
        let (Self::Declare(binding)
        | Self::Mention(binding)
        | Self::Borrow(binding)
        | Self::Move(binding)
        | Self::Consume(binding)
        | Self::Take(binding)
        | Self::Assign(binding)) = self;
        binding
    }
}

/// See the module.
#[derive(Clone, Default)]
pub(crate) struct Flow {
    blocks: Vec<Block>,
    /// How each binding is used, as far as it is.
    uses: Vec<Uses>,
    /// The parts of each binding.
    parts: Vec<Vec<BindingId>>,
    /// What each binding is a part of.
    owners: Vec<Option<BindingId>>,
}

/// The effects on a binding, wherever they are.
#[derive(Clone, Copy, Default)]
struct Uses {
    is_mentioned: bool,
    is_moved: bool,
    is_taken: bool,
    assignments: usize,
}

#[derive(Clone, Default)]
struct Block {
    /// What is dropped before all else, since nothing mentions it any more and no state can hold it.
    lost: Option<Set>,
    effects: Vec<Effect>,
    /// Where the source text has them: those of bare names.
    places: SortedMap<usize, Span>,
    successors: Vec<BlockId>,
}

impl Flow {
    pub(crate) fn new_block(&mut self) -> BlockId {
        self.blocks.push(Block::default());
        BlockId(self.blocks.len() - 1)
    }

    pub(crate) fn effect(&mut self, block: BlockId, effect: Effect) {
        self.blocks[block.0].effects.push(effect);
        let binding = effect.binding().0;
        if self.uses.len() <= binding {
            self.uses.resize(binding + 1, Uses::default());
        }
        let uses = &mut self.uses[binding];
        match effect {
            Effect::Mention(_) => uses.is_mentioned = true,
            Effect::Move(_) => uses.is_moved = true,
            Effect::Take(_) => uses.is_taken = true,
            Effect::Assign(_) => uses.assignments += 1,
            Effect::Declare(_) | Effect::Borrow(_) | Effect::Consume(_) => {}
        }
    }

    /// Says where in the source text the last effect of a block is.
    pub(crate) fn place(&mut self, block: BlockId, place: Span) {
        let block = &mut self.blocks[block.0];
        block.places.insert(block.effects.len() - 1, place);
    }

    /// The first mention of a binding from a block on, and its place, if it has one.
    pub(crate) fn next_mention(&self, from: BlockId, binding: BindingId) -> Option<(Effect, Span)> {
        let mut seen = vec![false; self.blocks.len()];
        let mut queue = VecDeque::from([from]);
        while let Some(id) = queue.pop_front() {
            if std::mem::replace(&mut seen[id.0], true) {
                continue;
            }
            let Block { effects, places, successors, .. } = &self.blocks[id.0];
            match effects.iter().position(|effect| effect.binding() == binding) {
                None => queue.extend(successors),
                Some(index) if reads(effects[index]) => {
                    return Some((effects[index], *places.get(&index)?));
                }
                Some(_) => {}
            }
        }
        None
    }

    /// Whether control can come from the start of a loop's first block back to it, and not through one of `stops`. The blocks of
    /// the loop are those up to `last`.
    pub(crate) fn comes_back(&self, first: BlockId, last: BlockId, stops: &[BlockId]) -> bool {
        let mut seen = vec![false; (last.0 + 1).saturating_sub(first.0)];
        let mut queue = self.blocks[first.0].successors.clone();
        while let Some(id) = queue.pop() {
            if id == first {
                return true;
            }
            let place = id.0.checked_sub(first.0).and_then(|place| seen.get_mut(place));
            if place.is_some_and(|seen| !std::mem::replace(seen, true)) && !stops.contains(&id) {
                queue.extend(&self.blocks[id.0].successors);
            }
        }
        false
    }

    /// Lets bindings be lost where a block starts.
    pub(crate) fn lose(&mut self, block: BlockId, bindings: impl IntoIterator<Item = BindingId>) {
        let mut lost = Set::new(self.parts.len());
        for binding in bindings {
            lost.insert(binding);
            self.parts(binding).iter().for_each(|&part| lost.insert(part));
        }
        self.blocks[block.0].lost = Some(lost);
    }

    pub(crate) fn edge(&mut self, from: BlockId, to: BlockId) {
        if !self.blocks[from.0].successors.contains(&to) {
            self.blocks[from.0].successors.push(to);
        }
    }

    /// The blocks, their effects and their successors, for those who print them.
    #[cfg(test)]
    pub(crate) fn blocks(&self) -> impl Iterator<Item = (BlockId, &[Effect], &[BlockId])> {
        self.blocks.iter().enumerate().map(|(id, block)| (BlockId(id), &*block.effects, &*block.successors))
    }

    fn uses(&self, binding: BindingId) -> Uses {
        self.uses.get(binding.0).copied().unwrap_or_default()
    }

    /// How often a binding is assigned, in the source text.
    pub(crate) fn assignments(&self, binding: BindingId) -> usize {
        self.uses(binding).assignments
    }

    /// Whether a binding is used as a whole: mentioned, or assigned once more.
    pub(crate) fn is_used_as_a_whole(&self, binding: BindingId) -> bool {
        let uses = self.uses(binding);
        uses.is_mentioned || uses.is_moved || uses.assignments > 1
    }

    /// Whether a binding is moved anywhere, or a part of it.
    pub(crate) fn is_moved(&self, binding: BindingId) -> bool {
        let places = self.parts(binding).iter().copied().chain([binding]);
        places.map(|place| self.uses(place)).any(|uses| uses.is_moved || uses.is_taken)
    }

    /// Whether a binding is moved anywhere in what has been built.
    pub(crate) fn is_moved_so_far(&self, binding: BindingId) -> bool {
        self.uses(binding).is_moved
    }

    /// Names the parts of each binding: there are as many bindings as lists.
    pub(crate) fn set_parts(&mut self, parts: Vec<Vec<BindingId>>) {
        self.owners = vec![None; parts.len()];
        for (owner, parts) in parts.iter().enumerate() {
            for part in parts {
                self.owners[part.0] = Some(BindingId(owner));
            }
        }
        self.parts = parts;
    }

    /// The parts of a binding.
    pub(crate) fn parts(&self, binding: BindingId) -> &[BindingId] {
        &self.parts[binding.0]
    }

    /// Solves the dataflow.
    pub(crate) fn solve(&self) -> Facts {
        let bindings = self.parts.len();
        let forward = |effect, when_lost| self.forward(bindings, effect, when_lost);
        let backward = |effect| self.backward(bindings, effect);
        let mut facts = Facts {
            initialised: forward(initialises as Transfer, Some(false)),
            moved: forward(moves as Transfer, None),
            taken: forward(takes as Transfer, None),
            unassigned: forward(leaves_unassigned as Transfer, Some(true)),
            consumed: forward(consumes as Transfer, None),
            left: forward(leaves as Transfer, Some(false)),
            live: backward(keeps_alive as Transfer),
            assigned: backward(will_assign as Transfer),
            copied: Set::new(bindings),
            reused: Set::new(bindings),
        };
        facts.reused = self.reused(&facts.consumed, bindings);
        facts.copied = self.copied(&facts.moved, moves, bindings);
        facts.copied.union(&self.copied(&facts.taken, takes, bindings));
        facts
    }

    /// Solves it once more, given the facts of the same graph without its losses.
    pub(crate) fn solve_losses(&self, facts: &mut Facts) {
        let forward = |effect, when_lost| self.forward(self.parts.len(), effect, when_lost);
        facts.initialised = forward(initialises as Transfer, Some(false));
        facts.unassigned = forward(leaves_unassigned as Transfer, Some(true));
        facts.left = forward(leaves as Transfer, Some(false));
    }

    /// Whether `found` holds at some effect; it is given the effect and the facts that hold after it, for `fact`
    /// going backward.
    pub(crate) fn any_effect(&self, facts: &Facts, mut found: impl FnMut(Effect, &Set) -> bool) -> bool {
        let mut live = Set::new(self.parts.len());
        self.blocks.iter().enumerate().any(|(id, block)| {
            self.at_end(&facts.live, BlockId(id), &mut live);
            block.effects.iter().rev().any(|&effect| {
                let hit = found(effect, &live);
                self.apply(keeps_alive, effect, &mut live);
                hit
            })
        })
    }

    /// Makes `end` what holds at the end of a block, of facts that flow against control.
    fn at_end(&self, starts: &[Set], block: BlockId, end: &mut Set) {
        end.clear();
        for successor in &self.blocks[block.0].successors {
            end.union(&starts[successor.0]);
        }
    }

    /// The facts at the start of each block, for facts that flow with control. `when_lost` is what holds of what is lost, if that
    /// changes something.
    fn forward(&self, bindings: usize, transfer: Transfer, when_lost: Option<bool>) -> Vec<Set> {
        let mut starts = vec![Set::new(bindings); self.blocks.len()];
        let mut effects = self.blocks.iter().flat_map(|block| &block.effects);
        if when_lost != Some(true) && !effects.any(|&effect| transfer(effect) == Some(true)) {
            // Nothing is ever put in.
            return starts;
        }
        let mut visited = vec![false; self.blocks.len()];
        let mut work: Vec<BlockId> = (0..self.blocks.len()).rev().map(BlockId).collect();
        let mut facts = Set::new(bindings);
        while let Some(id) = work.pop() {
            visited[id.0] = true;
            facts.assign(&starts[id.0]);
            let Block { lost, effects, successors, .. } = &self.blocks[id.0];
            match (lost, when_lost) {
                (Some(lost), Some(true)) => _ = facts.union(lost),
                (Some(lost), Some(false)) => facts.subtract(lost),
                _ => {}
            }
            for &effect in effects {
                self.apply(transfer, effect, &mut facts);
            }
            for &successor in successors {
                if starts[successor.0].union(&facts) && visited[successor.0] {
                    work.push(successor);
                }
            }
        }
        starts
    }

    /// The facts at the start of each block, for facts that flow against control.
    fn backward(&self, bindings: usize, transfer: Transfer) -> Vec<Set> {
        let mut predecessors = vec![Vec::new(); self.blocks.len()];
        for (id, block) in self.blocks.iter().enumerate() {
            for successor in &block.successors {
                predecessors[successor.0].push(BlockId(id));
            }
        }
        let mut starts = vec![Set::new(bindings); self.blocks.len()];
        let mut visited = vec![false; self.blocks.len()];
        let mut work: Vec<BlockId> = (0..self.blocks.len()).map(BlockId).collect();
        let mut facts = Set::new(bindings);
        while let Some(id) = work.pop() {
            self.at_end(&starts, id, &mut facts);
            for &effect in self.blocks[id.0].effects.iter().rev() {
                self.apply(transfer, effect, &mut facts);
            }
            let first = !std::mem::replace(&mut visited[id.0], true);
            if starts[id.0].union(&facts) || first {
                work.extend(predecessors[id.0].iter().filter(|predecessor| visited[predecessor.0]));
            }
        }
        starts
    }

    /// The bindings that are mentioned where they may have been moved, or taken: they must be `Copy`.
    fn copied(&self, starts: &[Set], transfer: Transfer, bindings: usize) -> Set {
        let mut copied = Set::new(bindings);
        let mut facts = Set::new(bindings);
        for (id, block) in self.blocks.iter().enumerate() {
            facts.assign(&starts[id]);
            for &effect in &block.effects {
                if reads(effect) {
                    let binding = effect.binding();
                    let places = self.parts(binding).iter().copied().chain([binding]);
                    let places = places.chain(self.owners[binding.0]);
                    places.filter(|&place| facts.contains(place)).for_each(|place| copied.insert(place));
                }
                self.apply(transfer, effect, &mut facts);
            }
        }
        copied
    }

    /// The bindings that are mentioned where they may have been consumed.
    fn reused(&self, starts: &[Set], bindings: usize) -> Set {
        let mut reused = Set::new(bindings);
        let mut facts = Set::new(bindings);
        for (id, block) in self.blocks.iter().enumerate() {
            facts.assign(&starts[id]);
            for &effect in &block.effects {
                if reads(effect) && facts.contains(effect.binding()) {
                    reused.insert(effect.binding());
                }
                self.apply(consumes, effect, &mut facts);
            }
        }
        reused
    }

    fn apply(&self, transfer: Transfer, effect: Effect, facts: &mut Set) {
        let mut change = |binding| match transfer(effect) {
            Some(true) => facts.insert(binding),
            Some(false) => facts.remove(binding),
            None => {}
        };
        change(effect.binding());
        if !matches!(effect, Effect::Mention(_) | Effect::Borrow(_) | Effect::Consume(_) | Effect::Take(_)) {
            self.parts(effect.binding()).iter().copied().for_each(change);
        }
    }
}

/// What the dataflow found out. The vectors are indexed by block, and hold at its start.
pub(crate) struct Facts {
    /// May have a value.
    initialised: Vec<Set>,
    /// May have been moved.
    moved: Vec<Set>,
    /// May have been moved out of a struct, unless it is `Copy`.
    taken: Vec<Set>,
    /// May have been declared and not yet been given a value, or lost.
    unassigned: Vec<Set>,
    /// May surely have been moved, unless its type is `Copy` or a mutable reference.
    consumed: Vec<Set>,
    /// May have a value, for all that is sure.
    left: Vec<Set>,
    /// May be mentioned before it is assigned anew.
    live: Vec<Set>,
    /// May be assigned.
    assigned: Vec<Set>,
    /// Mentioned after it may have been moved: its type is `Copy`, or the program is wrong.
    copied: Set,
    /// Mentioned, by itself, after it may surely have been moved.
    reused: Set,
}

impl Facts {
    pub(crate) fn may_be_initialised(&self, at: BlockId, binding: BindingId) -> bool {
        self.initialised[at.0].contains(binding)
    }

    pub(crate) fn may_be_moved(&self, at: BlockId, binding: BindingId) -> bool {
        self.moved[at.0].contains(binding) && !self.is_copied(binding)
    }

    /// Moved on some path to here, whether it is `Copy` or not.
    pub(crate) fn may_be_moved_or_copied(&self, at: BlockId, binding: BindingId) -> bool {
        self.moved[at.0].contains(binding)
    }

    /// Surely moved on every path to here, unless its type is `Copy` or a mutable reference.
    pub(crate) fn is_consumed(&self, at: BlockId, binding: BindingId) -> bool {
        self.consumed[at.0].contains(binding) && !self.left[at.0].contains(binding)
    }

    /// Moved out of a struct on some path to here, unless it is `Copy`, which nothing tells.
    pub(crate) fn may_be_taken(&self, at: BlockId, binding: BindingId) -> bool {
        self.taken[at.0].contains(binding) && !self.is_copied(binding)
    }

    /// Moved on some path to here, or not yet given a value.
    pub(crate) fn may_be_empty(&self, at: BlockId, binding: BindingId) -> bool {
        self.moved[at.0].contains(binding) || self.unassigned[at.0].contains(binding)
    }

    /// Declared, and not yet given a value on some path to here.
    pub(crate) fn may_be_unassigned(&self, at: BlockId, binding: BindingId) -> bool {
        self.unassigned[at.0].contains(binding)
    }

    pub(crate) fn is_live(&self, at: BlockId, binding: BindingId) -> bool {
        self.live[at.0].contains(binding)
    }

    pub(crate) fn will_be_assigned(&self, at: BlockId, binding: BindingId) -> bool {
        self.assigned[at.0].contains(binding)
    }

    /// Mentioned, by itself, after it may surely have been moved, unless its type is `Copy` or a mutable reference.
    pub(crate) fn is_reused(&self, binding: BindingId) -> bool {
        self.reused.contains(binding)
    }

    pub(crate) fn is_copied(&self, binding: BindingId) -> bool {
        self.copied.contains(binding)
    }
}
