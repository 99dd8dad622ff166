//! Whether code shall be repeated in each arm that leads to it, or stand in an arm of its own, with a state to jump to.
//!
//! A state that is only jumped to is one that the dispatch counts with, though a generator never rests in it; a copy is code, and
//! where it drives another iterator, that iterator's machine is inlined once more: along a pipeline of generators the
//! copies multiply.

use super::machine::Emitter;
use crate::ir::{EntryId, Let, Loop, Seq, Stmt, StmtKind, Tree};

/// How many tokens the rest of a block may have to be repeated.
const MOST: usize = 60;

/// How many a loop may have that drives nothing but counters.
const MOST_OF_LOOP: usize = 120;

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

    /// Whether to enter the loop by its state, so that it is emitted there alone.
    pub(super) fn worth_a_state(&self, repeat: &Loop) -> bool {
        let most = if self.drives(repeat) { MOST } else { MOST_OF_LOOP };
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

    /// Whether a loop drives an iterator that may be a generator.
    fn drives(&self, repeat: &Loop) -> bool {
        match (&repeat.iter, repeat.body.stmts.first().map(|stmt| &stmt.kind)) {
            // A `for` over numbers: one round is a `match` over the next.
            (Some(iter), Some(StmtKind::Expr(Tree::Match(round), _))) => {
                !self.body.bindings[iter.0].scalar || round.arms.iter().any(|arm| self.tree_drives(&arm.body))
            }
            _ => self.seq_drives(&repeat.body),
        }
    }

    fn seq_drives(&self, seq: &Seq) -> bool {
        seq.stmts.iter().any(|stmt| match &stmt.kind {
            StmtKind::Argument(_) | StmtKind::Item(_) => false,
            StmtKind::Expr(tree, _) => self.tree_drives(tree),
            StmtKind::Let(binding) => {
                let Let { init, otherwise, .. } = &**binding;
                init.as_ref().is_some_and(|(_, init)| self.tree_drives(init))
                    || otherwise.as_ref().is_some_and(|(_, otherwise)| self.seq_drives(otherwise))
            }
        })
    }

    fn tree_drives(&self, tree: &Tree) -> bool {
        match tree {
            Tree::Opaque(code) => code.survey.drives,
            Tree::Yield(yielding) => yielding.operand.survey.drives,
            Tree::Block(block) => self.seq_drives(&block.seq),
            Tree::If(branch) => {
                branch.condition.survey.drives
                    || self.seq_drives(&branch.then)
                    || branch.otherwise.as_ref().is_some_and(|(_, otherwise)| self.tree_drives(otherwise))
            }
            Tree::Match(matching) => {
                matching.scrutinee.survey.drives
                    || matching.arms.iter().any(|arm| self.tree_drives(&arm.body))
            }
            Tree::Loop(repeat) => self.drives(repeat),
            Tree::Wrap(wrap) => self.tree_drives(&wrap.inner),
        }
    }
}
