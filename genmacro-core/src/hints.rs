//! How many values are still to come, as far as the shape of the body tells: what `size_hint` says.
//!
//! Of a state, the statements that are yet to run are counted: a yield is one value; a `for` yields in each round what its
//! body does, and its iterator knows how many rounds there are; a `yield_from!` yields what is left of its
//! operand. What comes after a place where control may leave (a jump, a `return`, a `?`) may not run, which
//! makes the lower bound 0 for it. A loop that hasn't been entered has no iterator to ask.

use std::collections::BTreeMap;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::{Macro, MacroDelimiter, Token, token::Paren};

use crate::{
    ir::{Arm, BindingId, Body, EntryId, EntryKind, Loop, Opaque, Stmt, StmtKind, Tree, Wrapper},
    macros,
};

/// Bounds of a number of values, as a linear function of the hints of some locals.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Hint {
    pub(crate) lower: usize,
    /// None if there is no bound.
    pub(crate) upper: Option<usize>,
    pub(crate) terms: BTreeMap<BindingId, Factor>,
}

/// How many values each item of a local makes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Factor {
    pub(crate) lower: usize,
    pub(crate) upper: usize,
}

/// What is still to come after each yield, and at the start; where something is known.
pub(crate) fn hints(body: &Body) -> BTreeMap<EntryId, Hint> {
    let Count { whole, from } = Counter { body }.seq(&body.root.stmts);
    let pieces = from.into_iter().chain([(EntryId::START, whole)]);
    let known = pieces.filter(|(_, piece)| piece.hint != Hint::UNKNOWN);
    known.map(|(entry, piece)| (entry, piece.hint)).collect()
}

impl Hint {
    const UNKNOWN: Self = Self { lower: 0, upper: None, terms: BTreeMap::new() };

    fn exactly(number: usize) -> Self {
        Self { lower: number, upper: Some(number), terms: BTreeMap::new() }
    }

    fn is_constant(&self) -> bool {
        self.terms.is_empty()
    }

    fn then(mut self, next: Self) -> Self {
        self.lower = self.lower.saturating_add(next.lower);
        self.upper = self.upper.zip(next.upper).and_then(|(upper, next)| upper.checked_add(next));
        for (binding, factor) in next.terms {
            let sum = self.terms.entry(binding).or_default();
            sum.lower = sum.lower.saturating_add(factor.lower);
            sum.upper = sum.upper.saturating_add(factor.upper);
        }
        self.settled()
    }

    /// Either of two.
    fn or(mut self, other: &Self) -> Self {
        self.lower = self.lower.min(other.lower);
        self.upper = self.upper.zip(other.upper).map(|(upper, other)| upper.max(other));
        for binding in other.terms.keys() {
            self.terms.entry(*binding).or_default();
        }
        for (binding, factor) in &mut self.terms {
            let other = other.terms.get(binding).copied().unwrap_or_default();
            factor.lower = factor.lower.min(other.lower);
            factor.upper = factor.upper.max(other.upper);
        }
        self.settled()
    }

    /// What may not come.
    fn optional(mut self) -> Self {
        self.lower = 0;
        self.terms.values_mut().for_each(|factor| factor.lower = 0);
        self.settled()
    }

    /// As often as `binding` has items.
    fn each(self, binding: BindingId) -> Self {
        let Some(upper) = self.upper.filter(|_| self.is_constant()) else {
            return Self { upper: None, ..Self::each_at_least(self.lower, binding) };
        };
        let terms = BTreeMap::from([(binding, Factor { lower: self.lower, upper })]);
        Self { lower: 0, upper: Some(0), terms }.settled()
    }

    fn each_at_least(lower: usize, binding: BindingId) -> Self {
        let terms = BTreeMap::from([(binding, Factor { lower, upper: 0 })]);
        Self { lower: 0, upper: None, terms }.settled()
    }

    /// Without what has no influence.
    fn settled(mut self) -> Self {
        let bounded = self.upper.is_some();
        self.terms.retain(|_, factor| factor.lower > 0 || (bounded && factor.upper > 0));
        self
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
        Self { hint: Hint::exactly(0), leaves: false }
    }

    fn then(self, next: Self) -> Self {
        let hint = if self.leaves { next.hint.optional() } else { next.hint };
        Self { hint: self.hint.then(hint), leaves: self.leaves || next.leaves }
    }

    fn or(self, other: Self) -> Self {
        Self { hint: self.hint.or(&other.hint), leaves: self.leaves || other.leaves }
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
            Tree::Opaque(code) => Count::of(opaque(code)),
            Tree::Yield(yielding) => {
                let whole = opaque(&yielding.operand).then(Piece { hint: Hint::exactly(1), leaves: false });
                Count { whole, from: vec![(yielding.entry, Piece::nothing())] }
            }
            Tree::Block(block) => self.seq(&block.seq.stmts),
            Tree::If(branch) => {
                let otherwise = branch.otherwise.as_ref().map(|(_, tree)| self.tree(tree));
                let otherwise = otherwise.unwrap_or_else(|| Count::of(Piece::nothing()));
                self.seq(&branch.then.stmts).or(otherwise).after(opaque(&branch.condition))
            }
            Tree::Match(matching) => {
                let arms = matching.arms.iter().map(|arm| self.tree(&arm.body).after(opaque(&arm.pattern)));
                let arms = arms.reduce(Count::or).unwrap_or_else(|| Count::of(Piece::nothing()));
                arms.after(opaque(&matching.scrutinee))
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
        let (round, further) = if let Some((inner, lent)) = self.delegate(repeat) {
            let hint = if lent { Hint::UNKNOWN } else { Hint::exactly(1).each(inner) };
            let further = Piece { hint, leaves: false };
            (self.seq(&repeat.body.stmts).map(|_| Piece::nothing()), further)
        } else if let (Some(iterator), Some(arm)) = (repeat.over, round(repeat)) {
            let round = self.tree(&arm.body);
            let Piece { hint, leaves } = round.whole.clone();
            let hint = if leaves { hint.optional() } else { hint };
            (round, Piece { hint: hint.each(iterator), leaves })
        } else {
            (self.seq(&repeat.body.stmts), Piece { hint: Hint::UNKNOWN, leaves: true })
        };
        let whole = Piece { hint: Hint::UNKNOWN, leaves: further.leaves };
        Count { whole, ..round.then(further) }
    }

    /// What the loop of a `yield_from!` yields on behalf of, and whether that is lent, so that nobody can ask it. The yield is all
    /// that is in such a loop.
    fn delegate(&self, repeat: &Loop) -> Option<(BindingId, bool)> {
        let stmt = repeat.body.stmts.first()?;
        let inside = &self.body.entries[stmt.entries.clone()];
        let nested = inside.iter().any(|entry| matches!(entry.kind, EntryKind::Head));
        inside.iter().filter(|_| !nested).find_map(|entry| match entry.kind {
            EntryKind::Yield { inner: Some(inner), lent, .. } => Some((inner, lent.is_some())),
            _ => None,
        })
    }
}

/// One round of a `for`: the arm of `Some`.
fn round(repeat: &Loop) -> Option<&Arm> {
    match &repeat.body.stmts.first()?.kind {
        StmtKind::Expr(Tree::Match(next), _) => next.arms.last(),
        _ => None,
    }
}

fn opaque(code: &Opaque) -> Piece {
    let jumps = !code.completes || !code.breaks.is_empty() || !code.continues.is_empty();
    let mut piece = Piece { leaves: jumps || leaves(code.tokens.clone()), ..Piece::nothing() };
    if holds(code.tokens.clone(), "Tried") {
        // In an iterator a `?` yields the error.
        piece.hint.upper = None;
    }
    piece
}

/// Whether code may leave the body, or jump out of itself. What a macro does that can't be looked into isn't known.
fn leaves(tokens: TokenStream) -> bool {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    tokens.iter().enumerate().any(|(index, token)| match token {
        TokenTree::Ident(ident) if ident == "return" || ident == "break" || ident == "continue" => true,
        TokenTree::Group(group) => {
            let called = match &tokens[..index] {
                [.., TokenTree::Ident(name), TokenTree::Punct(bang)] if bang.as_char() == '!' => Some(name),
                _ => None,
            };
            let unknown = called.is_some_and(|name| {
                let call = Macro {
                    path: name.clone().into(),
                    bang_token: Token![!](name.span()),
                    delimiter: MacroDelimiter::Paren(Paren(name.span())),
                    tokens: group.stream(),
                };
                group.delimiter() != Delimiter::None && macros::parse(&call).is_none()
            });
            unknown || leaves(group.stream())
        }
        _ => false,
    })
}

fn holds(tokens: TokenStream, name: &str) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Ident(ident) => ident == name,
        TokenTree::Group(group) => holds(group.stream(), name),
        _ => false,
    })
}
