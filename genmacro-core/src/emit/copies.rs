//! Whether code shall be repeated in each arm that leads to it, or stand in an arm of its own, with a state to jump to.
//!
//! A state that is only jumped to is one that the dispatch counts with, though a generator never rests in it; a copy is code, and
//! where it drives another iterator, that iterator's machine is inlined once more: along a pipeline of generators the
//! copies multiply.

use super::machine::Emitter;
use crate::{
    flow::BlockId,
    ir::{EntryId, Let, Loop, Seq, Stmt, StmtKind, Tree},
};

/// How many tokens the rest of a block may have to be repeated.
const MOST: usize = 60;

/// How many a loop may have that drives nothing but counters.
const MOST_OF_LOOP: usize = 120;

/// How many a body may have whose machine shall be a part of whoever asks for a value.
const MOST_OF_MACHINE: usize = 250;

impl Emitter<'_> {
    /// The state after a statement, if what follows shall not be repeated here.
    pub(super) fn worth_joining(&self, seq: &Seq, index: usize, resumed: bool) -> Option<EntryId> {
        let stmt = &seq.stmts[index];
        let join = stmt.join?;
        let rest = &seq.stmts[index + 1..];
        let arrivals = stmt.entries.len() + usize::from(stmt.passes());
        let jumpable = !self.dead && (resumed || self.layout.jumpable(join));
        (arrivals > 1 && jumpable && self.worth_jumping(rest, MOST)).then_some(join)
    }

    /// Whether to enter the loop by its state, so that it is emitted there alone. Where each round ends in a yield that goes on at
    /// the head, the state shares its arm with that yield's, and there is no loop that would be the faster for a copy of its own.
    pub(super) fn worth_a_state(&self, repeat: &Loop) -> bool {
        let most = match self.drives(repeat) {
            _ if self.yields_each_round(repeat) => 0,
            true => MOST,
            false => MOST_OF_LOOP,
        };
        !self.dead && self.layout.jumpable(repeat.head) && self.worth_jumping(&repeat.body.stmts, most)
    }

    /// Whether to go on with the loop by its state, after what was left of a round.
    pub(super) fn worth_returning(&self, repeat: &Loop) -> bool {
        self.drives(repeat) || self.worth_jumping(&repeat.body.stmts, MOST_OF_LOOP)
    }

    /// Whether statements shall be emitted in one arm only, and can be: they are long; or they hold a closure that a state will
    /// store, or that is handed out, which can't be written twice.
    fn worth_jumping(&self, stmts: &[Stmt], most: usize) -> bool {
        let mut size = 0;
        let long = stmts.iter().any(|stmt| {
            size += stmt.size;
            size > most
        });
        let leaves = self.making > 0 || self.protocol.opaque;
        let unique = |stmt: &Stmt| {
            (leaves && stmt.unique) || self.unique.iter().any(|binding| stmt.bindings.contains(&binding.0))
        };
        (self.inline == 0 && long) || stmts.iter().any(unique)
    }

    /// Whether no round of a loop comes to its end but by a yield, which goes on at the head. Not of a frame, whose state is never in
    /// registers.
    fn yields_each_round(&self, repeat: &Loop) -> bool {
        let stmts = &repeat.body.stmts;
        let yields = stmts.iter().flat_map(|stmt| stmt.entries.clone()).map(EntryId);
        let tails = yields.clone().all(|entry| self.tails.get(&entry) == Some(&repeat.head));
        if !tails || self.protocol.recursive {
            return false;
        }
        let block = |entry: EntryId| self.body.entries[entry.0].block;
        let end = self.body.rounds.iter().find(|(head, _)| *head == repeat.head);
        let stops: Vec<BlockId> = yields.filter_map(block).collect();
        block(repeat.head)
            .zip(end)
            .is_some_and(|(first, &(_, last))| !self.body.flow.comes_back(first, last, &stops))
    }

    /// Whether the machine shall be a function of its own, unless the compiler sees fit: it is long, or drives iterators, whose
    /// machines would be in it more than once. Of a frame nobody asks.
    pub(super) fn is_long(&self) -> bool {
        let root = &self.body.root;
        let size: usize = root.stmts.iter().map(|stmt| stmt.kind.size()).sum();
        !self.protocol.recursive && (size > MOST_OF_MACHINE || self.calls(root) > 1)
    }

    /// Whether a loop drives an iterator that may be a generator.
    fn drives(&self, repeat: &Loop) -> bool {
        self.calls_in_loop(repeat) > 0
    }

    /// How many calls there are in the body that drive an iterator that may be a generator, as far as their names tell.
    fn calls(&self, seq: &Seq) -> usize {
        let calls = |stmt: &Stmt| match &stmt.kind {
            StmtKind::Argument(_) | StmtKind::Item(_) => 0,
            StmtKind::Expr(tree, _) => self.calls_in_tree(tree),
            StmtKind::Let(binding) => {
                let Let { init, otherwise, .. } = &**binding;
                let init = init.as_ref().map_or(0, |(_, init)| self.calls_in_tree(init));
                init + otherwise.as_ref().map_or(0, |(_, otherwise)| self.calls(otherwise))
            }
        };
        seq.stmts.iter().map(calls).sum()
    }

    fn calls_in_loop(&self, repeat: &Loop) -> usize {
        match (&repeat.iter, repeat.body.stmts.first().map(|stmt| &stmt.kind)) {
            // A `for` over numbers: one round is a `match` over the next.
            (Some(iter), Some(StmtKind::Expr(Tree::Match(round), _))) => {
                let rounds: usize = round.arms.iter().map(|arm| self.calls_in_tree(&arm.body)).sum();
                rounds + usize::from(!self.body.bindings[iter.0].scalar)
            }
            _ => self.calls(&repeat.body),
        }
    }

    fn calls_in_tree(&self, tree: &Tree) -> usize {
        match tree {
            Tree::Opaque(code) => code.survey.calls,
            Tree::Yield(yielding) => yielding.operand.survey.calls,
            Tree::Block(block) => self.calls(&block.seq),
            Tree::If(branch) => {
                let otherwise = branch.otherwise.as_ref();
                branch.condition.survey.calls
                    + self.calls(&branch.then)
                    + otherwise.map_or(0, |(_, otherwise)| self.calls_in_tree(otherwise))
            }
            Tree::Match(matching) => {
                let arms: usize = matching.arms.iter().map(|arm| self.calls_in_tree(&arm.body)).sum();
                matching.scrutinee.survey.calls + arms
            }
            Tree::Loop(repeat) => self.calls_in_loop(repeat),
            Tree::Wrap(wrap) => self.calls_in_tree(&wrap.inner),
        }
    }
}
