//! How many values are still to come, as far as the shape of the body tells: what `size_hint` says.
//!
//! Of a state, the statements that are yet to run are counted: a yield is one value, and a generator that is being delegated to is
//! asked. What comes after a place where control may leave (a jump, a `return`, a `?`) may not run, which makes the lower
//! bound 0 for it. Of a loop no more is known than of the round that has been begun.

use std::collections::BTreeMap;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::{Macro, MacroDelimiter, Token, token::Paren};

use crate::{
    ir::{Arm, BindingId, Body, EntryId, EntryKind, Loop, Opaque, Stmt, StmtKind, Tree, Wrapper},
    macros,
};

/// Bounds of a number of values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Hint {
    pub(crate) lower: usize,
    /// None if there is no bound.
    pub(crate) upper: Option<usize>,
    /// What is left of it comes beside.
    pub(crate) delegate: Option<BindingId>,
}

/// What is still to come after each yield, and at the start; where something is known.
pub(crate) fn hints(body: &Body) -> BTreeMap<EntryId, Hint> {
    let Count { whole, from } = Counter { body }.seq(&body.root.stmts);
    let pieces = from.into_iter().chain([(EntryId::START, whole)]);
    let known = pieces.filter(|(_, piece)| piece.hint != Hint::UNKNOWN);
    known.map(|(entry, piece)| (entry, piece.hint)).collect()
}

impl Hint {
    const UNKNOWN: Self = Self { lower: 0, upper: None, delegate: None };

    fn exactly(number: usize) -> Self {
        Self { lower: number, upper: Some(number), delegate: None }
    }

    fn then(self, next: Self) -> Self {
        Self {
            lower: self.lower.saturating_add(next.lower),
            upper: self.upper.zip(next.upper).and_then(|(upper, next)| upper.checked_add(next)),
            delegate: self.delegate,
        }
    }

    /// Either of two.
    fn or(self, other: Self) -> Self {
        Self {
            lower: self.lower.min(other.lower),
            upper: self.upper.zip(other.upper).map(|(upper, other)| upper.max(other)),
            delegate: None,
        }
    }

    /// What may not come.
    fn optional(self) -> Self {
        Self { lower: 0, ..self }
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
        let further = |leaves| Piece { hint: Hint::UNKNOWN, leaves };
        let (round, further) = if let Some((inner, lent)) = self.delegate(repeat) {
            let hint = if lent { Hint::UNKNOWN } else { Hint { delegate: Some(inner), ..Hint::exactly(0) } };
            let round = self.seq(&repeat.body.stmts);
            (round.map(|_| Piece { hint, leaves: false }), Piece::nothing())
        } else if let Some(arm) = round(repeat) {
            let round = self.tree(&arm.body);
            let further = further(round.whole.leaves);
            (round, further)
        } else {
            (self.seq(&repeat.body.stmts), further(true))
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
        StmtKind::Expr(Tree::Match(next), _) if repeat.is_for => next.arms.last(),
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
