//! Yields that end a round of a loop: `for x in xs { yield_!(x); }` goes on at the head of the loop. A state of its own says
//! where such a generator stands, but it shares the arm of the head.

use crate::{
    ir::{Body, EntryId, Seq, StmtKind, Tree},
    layout::{Keep, Layout},
    sorted::SortedMap,
};

/// Finds them, each with the head that it goes on at.
pub(crate) fn find(body: &Body, layout: &Layout) -> SortedMap<EntryId, EntryId> {
    let mut finder = Finder { body, layout, tails: SortedMap::new() };
    finder.seq(&body.root, None);
    finder.tails
}

struct Finder<'a> {
    body: &'a Body,
    layout: &'a Layout,
    tails: SortedMap<EntryId, EntryId>,
}

impl Finder<'_> {
    /// `head` is that of the loop whose round the sequence ends, if it does.
    fn seq(&mut self, seq: &Seq, head: Option<EntryId>) {
        let last = seq.stmts.len();
        for (index, stmt) in seq.stmts.iter().enumerate() {
            let head = head.filter(|_| index + 1 == last);
            match &stmt.kind {
                StmtKind::Argument(_) | StmtKind::Item(_) => {}
                StmtKind::Expr(tree, _) => self.tree(tree, head),
                StmtKind::Let(binding) => {
                    binding.init.iter().for_each(|(_, init)| self.tree(init, None));
                    binding.otherwise.iter().for_each(|(_, otherwise)| self.seq(otherwise, None));
                }
            }
        }
    }

    fn tree(&mut self, tree: &Tree, head: Option<EntryId>) {
        match tree {
            Tree::Opaque(_) => {}
            Tree::Yield(yielding) => {
                let head = head.filter(|&head| self.holds_the_same(yielding.entry, head));
                self.tails.extend(head.map(|head| (yielding.entry, head)));
            }
            Tree::Block(block) => self.seq(&block.seq, head),
            Tree::If(branch) => {
                self.seq(&branch.then, head);
                branch.otherwise.iter().for_each(|(_, otherwise)| self.tree(otherwise, head));
            }
            Tree::Match(matching) => matching.arms.iter().for_each(|arm| self.tree(&arm.body, head)),
            Tree::Loop(repeat) => self.seq(&repeat.body, Some(repeat.head)),
            Tree::Wrap(wrap) => self.tree(&wrap.inner, None),
        }
    }

    /// Whether a yield stores what the head of a loop stores, no more and no less: nothing is to be dropped at the end of the round.
    fn holds_the_same(&self, entry: EntryId, head: EntryId) -> bool {
        let stored = |entry| {
            let keeps = self.layout.keeps(entry);
            keeps.filter(|(_, keep)| keep.stores() || *keep == Keep::Resident)
        };
        let parts = stored(entry)
            .all(|(binding, _)| self.layout.parts(entry, binding) == self.layout.parts(head, binding));
        let reached = [entry, head].iter().all(|entry| self.body.entries[entry.0].block.is_some());
        reached && parts && stored(entry).eq(stored(head))
    }
}
