//! Checks, in debug builds, the properties that [`ir`](crate::ir) promises. A violation is a bug of this crate.

use std::ops::Range;

use crate::{
    ir::{Body, EntryId, Opaque, Seq, StmtKind, TargetId, Tree},
    layout::{Keep, Layout},
    sorted::SortedSet,
};

/// Panics if a property doesn't hold.
pub(crate) fn validate(body: &Body, layout: &Layout) {
    let mut validator = Validator { next: 1, entries: body.entries.len() };
    validator.seq(&body.root, &SortedSet::new());
    assert_eq!(validator.next, body.entries.len(), "every entry stands in the tree");
    for id in 0..body.entries.len() {
        let mut names = SortedSet::new();
        for binding in layout.stored(EntryId(id)) {
            assert!(
                names.insert(&body.bindings[binding.0].name),
                "the fields of a state have different names"
            );
        }
        for (binding, _) in layout.keeps(EntryId(id)).filter(|(_, keep)| *keep == Keep::Remake) {
            assert!(body.bindings[binding.0].remake.is_some(), "only a plain borrow is made again");
        }
    }
}

struct Validator {
    /// The entry that comes next in the source text.
    next: usize,
    entries: usize,
}

impl Validator {
    fn enter(&mut self, entry: EntryId) {
        assert_eq!(entry.0, self.next, "entries are numbered in the order of the source text");
        assert!(entry.0 < self.entries, "every entry is known");
        self.next += 1;
    }

    fn within(&mut self, range: &Range<usize>, walk: impl FnOnce(&mut Self)) {
        let first = self.next;
        walk(self);
        if !range.is_empty() || self.next != first {
            assert_eq!(*range, first..self.next, "ranges of entries nest as the nodes do");
        }
    }

    fn seq(&mut self, seq: &Seq, targets: &SortedSet<TargetId>) {
        for stmt in &seq.stmts {
            self.within(&stmt.entries, |validator| match &stmt.kind {
                StmtKind::Argument(_) | StmtKind::Item(_) => {}
                StmtKind::Expr(tree, _) => validator.tree(tree, targets),
                StmtKind::Let(binding) => {
                    binding.init.iter().for_each(|(_, init)| validator.tree(init, targets));
                    validator.within(&binding.otherwise_entries, |validator| {
                        binding.otherwise.iter().for_each(|(_, seq)| validator.seq(seq, targets));
                    });
                }
            });
            stmt.join.into_iter().for_each(|join| self.enter(join));
        }
    }

    fn tree(&mut self, tree: &Tree, targets: &SortedSet<TargetId>) {
        match tree {
            Tree::Opaque(opaque) => check_jumps(opaque, targets),
            Tree::Yield(yielding) => {
                check_jumps(&yielding.operand, targets);
                self.enter(yielding.entry);
            }
            Tree::Block(block) => {
                let mut targets = targets.clone();
                targets.extend(block.target);
                self.seq(&block.seq, &targets);
            }
            Tree::If(branch) => {
                check_jumps(&branch.condition, targets);
                self.within(&branch.then_entries, |validator| validator.seq(&branch.then, targets));
                branch.otherwise.iter().for_each(|(_, otherwise)| self.tree(otherwise, targets));
            }
            Tree::Match(matching) => {
                check_jumps(&matching.scrutinee, targets);
                for arm in &matching.arms {
                    check_jumps(&arm.pattern, targets);
                    self.within(&arm.entries, |validator| validator.tree(&arm.body, targets));
                }
            }
            Tree::Wrap(wrap) => self.tree(&wrap.inner, targets),
            Tree::Loop(repeat) => {
                self.enter(repeat.head);
                let mut targets = targets.clone();
                targets.insert(repeat.target);
                self.seq(&repeat.body, &targets);
            }
        }
    }
}

fn check_jumps(opaque: &Opaque, targets: &SortedSet<TargetId>) {
    let known = opaque.breaks.is_subset(targets) && opaque.continues.is_subset(targets);
    assert!(known, "a jump goes to what stands around it");
}
