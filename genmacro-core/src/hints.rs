//! How many values are still to come, as far as the shape of the body tells: what `size_hint` says.
//!
//! Of a state, the statements that are yet to run are counted: a yield is one value; what a `for` goes through, or what is being
//! delegated to, is asked. What comes after a place where control may leave (a jump, a `return`, a `?`) may not run, which
//! makes the lower bound 0 for it. Of other loops no more is known than of the round that has been begun, unless they never end.

use crate::{
    ir::{Arm, BindingId, Body, EntryId, EntryKind, Loop, Opaque, Stmt, StmtKind, Tree, Wrapper},
    sorted::SortedMap,
};

/// How many values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Hint {
    /// At least, and at most; none if there is no bound.
    Known(usize, Option<usize>),
    /// One after the other.
    Sum(Box<Hint>, Box<Hint>),
    Either(Box<Hint>, Box<Hint>),
    /// Perhaps not, or not all of it.
    Optional(Box<Hint>),
    /// In each round of a loop.
    Times(Rounds, Box<Hint>),
}

/// As many as an iterator has items, or as what is delegated to has values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rounds {
    /// It has been begun, and the state holds it.
    Left(BindingId),
    /// It hasn't been reached.
    All(BindingId),
}

/// What is still to come after each yield, and at the start.
/// `iterator`: an error that a `?` meets is one more value.
pub(crate) fn hints(body: &Body, iterator: bool) -> SortedMap<EntryId, Hint> {
    let Count { whole, from } = Counter { body, iterator }.seq(&body.root.stmts);
    from.into_iter().chain([(EntryId::START, whole)]).map(|(entry, piece)| (entry, piece.hint)).collect()
}

impl Hint {
    pub(crate) const UNKNOWN: Self = Self::Known(0, None);
    const NOTHING: Self = Self::exactly(0);
    /// More is not counted, lest the hints of many loops in a row are longer than the body.
    const MOST_LOOPS: usize = 8;

    const fn exactly(number: usize) -> Self {
        Self::Known(number, Some(number))
    }

    fn then(self, next: Self) -> Self {
        match (self, next) {
            (Self::NOTHING, hint) | (hint, Self::NOTHING) => hint,
            (Self::Known(one, at_most), Self::Known(other, other_most)) => {
                let upper = at_most.zip(other_most).and_then(|(one, other)| one.checked_add(other));
                Self::Known(one.saturating_add(other), upper)
            }
            (Self::Sum(one, two), next) => one.then(two.then(next)),
            (one, other) if one.loops() + other.loops() > Self::MOST_LOOPS => one.known().then(other.known()),
            (one, other) => Self::Sum(Box::new(one), Box::new(other)),
        }
    }

    /// Either of two.
    fn or(self, other: Self) -> Self {
        match (self, other) {
            (Self::Known(one, at_most), Self::Known(other, other_most)) => {
                let upper = at_most.zip(other_most).map(|(one, other)| one.max(other));
                Self::Known(one.min(other), upper)
            }
            (one, other) if one == other => one,
            (one, other) => Self::Either(Box::new(one), Box::new(other)),
        }
    }

    /// What may not come.
    fn optional(self) -> Self {
        match self {
            Self::Known(_, upper) => Self::Known(0, upper),
            Self::Optional(hint) => Self::Optional(hint),
            hint => Self::Optional(Box::new(hint)),
        }
    }

    /// What comes in each round.
    fn times(self, rounds: Rounds) -> Self {
        if self == Self::NOTHING { self } else { Self::Times(rounds, Box::new(self)) }
    }

    fn loops(&self) -> usize {
        match self {
            Self::Known(..) => 0,
            Self::Sum(one, other) | Self::Either(one, other) => one.loops() + other.loops(),
            Self::Optional(hint) => hint.loops(),
            Self::Times(_, hint) => 1 + hint.loops(),
        }
    }

    /// As much of it as is known without asking.
    fn known(self) -> Self {
        self.askable(&|_| false)
    }

    /// As much of it as is known where not everything can be asked.
    pub(crate) fn askable(self, can_be: &dyn Fn(Rounds) -> bool) -> Self {
        match self {
            Self::Known(..) => self,
            Self::Sum(one, other) => one.askable(can_be).then(other.askable(can_be)),
            Self::Either(one, other) => one.askable(can_be).or(other.askable(can_be)),
            Self::Optional(hint) => hint.askable(can_be).optional(),
            Self::Times(rounds, hint) if can_be(rounds) => hint.askable(can_be).times(rounds),
            Self::Times(..) => Self::UNKNOWN,
        }
    }
}

/// What a piece of the body yields.
#[derive(Clone)]
struct Piece {
    hint: Hint,
    /// Control may not come to its end.
    leaves: bool,
}

/// What a piece of the body yields as a whole, and from each of its yields on.
struct Count {
    whole: Piece,
    from: Vec<(EntryId, Piece)>,
}

impl Piece {
    fn nothing() -> Self {
        Self { hint: Hint::NOTHING, leaves: false }
    }

    fn then(self, next: Self) -> Self {
        let hint = if self.leaves { next.hint.optional() } else { next.hint };
        Self { hint: self.hint.then(hint), leaves: self.leaves || next.leaves }
    }

    fn or(self, other: Self) -> Self {
        Self { hint: self.hint.or(other.hint), leaves: self.leaves || other.leaves }
    }

    /// The same, but control doesn't come to its end, or not always.
    fn leaving(self) -> Self {
        Self { leaves: true, ..self }
    }
}

impl Count {
    fn of(whole: Piece) -> Self {
        Self { whole, from: Vec::new() }
    }

    fn then(self, next: Piece) -> Self {
        self.map(|piece| piece.then(next.clone()))
    }

    fn or(mut self, mut other: Self) -> Self {
        self.from.append(&mut other.from);
        Self { whole: self.whole.or(other.whole), ..self }
    }

    /// The same after a piece without a yield.
    fn after(self, first: Piece) -> Self {
        Self { whole: first.then(self.whole), ..self }
    }

    fn map(self, map: impl Fn(Piece) -> Piece) -> Self {
        let from = self.from.into_iter().map(|(entry, piece)| (entry, map(piece))).collect();
        Self { whole: map(self.whole), from }
    }
}

struct Counter<'a> {
    body: &'a Body,
    iterator: bool,
}

impl Counter<'_> {
    fn seq(&self, stmts: &[Stmt]) -> Count {
        stmts.iter().rev().fold(Count::of(Piece::nothing()), |mut rest, stmt| {
            let Count { whole, mut from } = self.stmt(stmt).then(rest.whole);
            rest.from.append(&mut from);
            Count { whole, ..rest }
        })
    }

    fn stmt(&self, stmt: &Stmt) -> Count {
        match &stmt.kind {
            StmtKind::Argument(_) | StmtKind::Item(_) => Count::of(Piece::nothing()),
            StmtKind::Expr(tree, _) => self.tree(tree),
            StmtKind::Let(binding) => {
                let init = binding.init.as_ref().map(|(_, init)| self.tree(init));
                let init = init.unwrap_or_else(|| Count::of(Piece::nothing()));
                let Some((_, otherwise)) = &binding.otherwise else { return init };
                let mut otherwise = self.seq(&otherwise.stmts).map(Piece::leaving);
                let mut count = init.then(Piece::nothing().or(otherwise.whole));
                count.from.append(&mut otherwise.from);
                count
            }
        }
    }

    fn tree(&self, tree: &Tree) -> Count {
        match tree {
            Tree::Opaque(code) => Count::of(self.opaque(code)),
            Tree::Yield(yielding) => {
                let whole =
                    self.opaque(&yielding.operand).then(Piece { hint: Hint::exactly(1), leaves: false });
                Count { whole, from: vec![(yielding.entry, Piece::nothing())] }
            }
            Tree::Block(block) => self.seq(&block.seq.stmts),
            Tree::If(branch) => {
                let otherwise = branch.otherwise.as_ref().map(|(_, tree)| self.tree(tree));
                let otherwise = otherwise.unwrap_or_else(|| Count::of(Piece::nothing()));
                self.seq(&branch.then.stmts).or(otherwise).after(self.opaque(&branch.condition))
            }
            Tree::Match(matching) => {
                let arms =
                    matching.arms.iter().map(|arm| self.tree(&arm.body).after(self.opaque(&arm.pattern)));
                let arms = arms.reduce(Count::or).unwrap_or_else(|| Count::of(Piece::nothing()));
                arms.after(self.opaque(&matching.scrutinee))
            }
            Tree::Loop(repeat) => self.repeat(repeat),
            Tree::Wrap(wrap) => match wrap.wrapper {
                Wrapper::Assign(..) | Wrapper::SetSlot(_) => self.tree(&wrap.inner),
                Wrapper::Return | Wrapper::Break(_) => self.tree(&wrap.inner).map(Piece::leaving),
            },
        }
    }

    /// From a yield on there is the rest of one round, and then what is left of the loop.
    fn repeat(&self, repeat: &Loop) -> Count {
        if let Some((inner, lent)) = self.delegate(repeat) {
            let one = |rounds| Piece { hint: Hint::exactly(1).times(rounds), leaves: false };
            let left = one(Rounds::Left(lent.unwrap_or(inner)));
            let round = self.seq(&repeat.body.stmts).map(|_| left.clone());
            Count { whole: one(Rounds::All(inner)), ..round }
        } else if let Some((iter, arm)) = repeat.iter.zip(round(repeat)) {
            let round = self.tree(&arm.body);
            let each = if round.whole.leaves {
                round.whole.hint.clone().optional()
            } else {
                round.whole.hint.clone()
            };
            let further = |rounds| Piece { hint: each.clone().times(rounds), leaves: round.whole.leaves };
            let (whole, left) = (further(Rounds::All(iter)), further(Rounds::Left(iter)));
            Count { whole, ..round.then(left) }
        } else {
            let round = self.seq(&repeat.body.stmts);
            let further = Piece { hint: endless(&round.whole), leaves: true };
            Count { whole: further.clone(), ..round.then(further) }
        }
    }

    fn opaque(&self, code: &Opaque) -> Piece {
        let jumps = !code.completes || !code.breaks.is_empty() || !code.continues.is_empty();
        Piece {
            // The error is the last value.
            hint: if self.iterator && code.survey.fails { Hint::Known(0, Some(1)) } else { Hint::NOTHING },
            leaves: jumps || code.survey.leaves,
        }
    }

    /// What the loop of a `yield_from!` yields on behalf of, and the local behind it if that is by reference. The yield is all
    /// that is in such a loop.
    fn delegate(&self, repeat: &Loop) -> Option<(BindingId, Option<BindingId>)> {
        let stmt = repeat.body.stmts.first()?;
        let inside = &self.body.entries[stmt.entries.clone()];
        let nested = inside.iter().any(|entry| matches!(entry.kind, EntryKind::Head));
        inside.iter().filter(|_| !nested).find_map(|entry| match entry.kind {
            EntryKind::Yield { inner: Some(inner), lent, .. } => Some((inner, lent)),
            _ => None,
        })
    }
}

/// A loop that ends by no more than what its body does.
fn endless(round: &Piece) -> Hint {
    match round.hint.clone().known() {
        Hint::Known(1.., _) if !round.leaves => Hint::Known(usize::MAX, None),
        _ => Hint::UNKNOWN,
    }
}

/// One round of a `for`: the arm of `Some`.
fn round(repeat: &Loop) -> Option<&Arm> {
    match &repeat.body.stmts.first()?.kind {
        StmtKind::Expr(Tree::Match(next), _) => next.arms.last(),
        _ => None,
    }
}
