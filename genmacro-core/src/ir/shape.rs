//! What the shape of a piece of the tree tells: how large it is, and whether control comes out of it.

use syn::token::Brace;

use super::{Let, Seq, Stmt, StmtKind, Survey, Tree, Wrapper};

impl Seq {
    pub(crate) fn size(&self) -> usize {
        self.stmts.iter().map(|stmt| stmt.size).sum()
    }

    /// The braces of the innermost block at its end, if that doesn't end with an expression.
    pub(crate) fn valueless(&self) -> Option<Brace> {
        match self.stmts.last().map(|stmt| &stmt.kind) {
            Some(StmtKind::Expr(Tree::Block(block), None)) => block.seq.valueless(),
            Some(StmtKind::Expr(_, None)) => None,
            _ => Some(self.brace),
        }
    }

    /// Whether control doesn't come out of an expression at its end, which may have a type all the same.
    pub(crate) fn diverges_with_a_type(&self) -> bool {
        matches!(self.stmts.last().map(|stmt| &stmt.kind), Some(StmtKind::Expr(tail, None)) if tail.diverges_with_a_type())
    }
}

impl StmtKind {
    pub(crate) fn size(&self) -> usize {
        match self {
            Self::Argument(_) => 0,
            Self::Item(tokens) => Survey::of(tokens).size,
            Self::Expr(tree, _) => tree.size(),
            Self::Let(binding) => {
                let Let { pattern, init, otherwise, .. } = &**binding;
                Survey::of(pattern).size
                    + init.as_ref().map_or(0, |(_, init)| init.size())
                    + otherwise.as_ref().map_or(0, |(_, otherwise)| otherwise.size())
            }
        }
    }
}

impl Tree {
    fn diverges_with_a_type(&self) -> bool {
        match self {
            Self::Opaque(opaque) => !opaque.completes,
            Self::Block(block) => block.seq.diverges_with_a_type(),
            Self::If(branch) => {
                let otherwise = branch.otherwise.as_ref();
                branch.then.diverges_with_a_type()
                    || otherwise.is_some_and(|(_, otherwise)| otherwise.diverges_with_a_type())
            }
            Self::Match(matching) => matching.arms.iter().any(|arm| arm.body.diverges_with_a_type()),
            Self::Yield(_) | Self::Loop(_) | Self::Wrap(_) => false,
        }
    }

    /// The number of tokens, roughly.
    pub(crate) fn size(&self) -> usize {
        match self {
            Self::Opaque(opaque) => opaque.survey.size,
            Self::Yield(yielding) => yielding.operand.survey.size + 10,
            Self::Block(block) => block.seq.size(),
            Self::If(branch) => {
                let otherwise = branch.otherwise.as_ref().map_or(0, |(_, otherwise)| otherwise.size());
                branch.condition.survey.size + branch.then.size() + otherwise
            }
            Self::Match(matching) => {
                let arms = matching.arms.iter().map(|arm| arm.pattern.survey.size + arm.body.size());
                matching.scrutinee.survey.size + arms.sum::<usize>()
            }
            Self::Loop(repeat) => repeat.size,
            Self::Wrap(wrap) => wrap.inner.size() + 3,
        }
    }

    /// Whether control may come out of its end without a suspension.
    pub(crate) fn passes(&self) -> bool {
        match self {
            Self::Opaque(opaque) => opaque.completes,
            Self::Yield(_) => false,
            Self::Block(block) => block.target.is_some() || block.seq.stmts.iter().all(Stmt::passes),
            Self::If(branch) => {
                branch.then.stmts.iter().all(Stmt::passes)
                    || branch.otherwise.as_ref().is_none_or(|(_, otherwise)| otherwise.passes())
            }
            Self::Match(matching) => matching.arms.iter().any(|arm| arm.body.passes()),
            Self::Loop(_) => true,
            Self::Wrap(wrap) => {
                matches!(wrap.wrapper, Wrapper::Assign(..) | Wrapper::SetSlot(_)) && wrap.inner.passes()
            }
        }
    }
}

impl Stmt {
    pub(crate) fn passes(&self) -> bool {
        match &self.kind {
            StmtKind::Argument(_) | StmtKind::Item(_) => true,
            StmtKind::Expr(tree, _) => tree.passes(),
            StmtKind::Let(binding) => binding.init.as_ref().is_none_or(|(_, init)| init.passes()),
        }
    }
}
