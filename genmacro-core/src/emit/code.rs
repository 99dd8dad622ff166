//! A piece of emitted code, and where control leaves it.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use crate::{
    ir::{Opaque, TargetId},
    sorted::SortedSet,
};

/// See the module.
#[derive(Clone)]
pub(super) struct Code {
    pub(super) tokens: TokenStream,
    pub(super) end: End,
    /// Where it jumps.
    pub(super) jumps: Jumps,
    /// Where code jumps that stands in it after a suspension: it never runs, but wants its labels.
    pub(super) dead: Jumps,
}

/// Whether control can come out of the end of a piece of code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum End {
    /// It can't.
    Diverges,
    /// Only in another arm, after a suspension.
    Suspends,
    /// The same, but the compiler can't tell: dead code breaks to here.
    Dead,
    /// It can.
    Passes,
}

/// The targets that code breaks to, and those that it continues.
#[derive(Clone, Default)]
pub(super) struct Jumps {
    pub(super) breaks: SortedSet<TargetId>,
    pub(super) continues: SortedSet<TargetId>,
}

impl Jumps {
    fn extend(&mut self, other: &Self) {
        self.breaks.extend(&other.breaks);
        self.continues.extend(&other.continues);
    }
}

impl Code {
    /// Nothing: control passes.
    pub(super) fn empty() -> Self {
        Self::passing(TokenStream::new())
    }

    /// Code that control passes.
    pub(super) fn passing(tokens: TokenStream) -> Self {
        Self { tokens, end: End::Passes, jumps: Jumps::default(), dead: Jumps::default() }
    }

    /// Code that control doesn't come out of.
    pub(super) fn diverging(tokens: TokenStream) -> Self {
        Self { end: End::Diverges, ..Self::passing(tokens) }
    }

    /// Whether control can come out of its end.
    pub(super) fn completes(&self) -> bool {
        self.end == End::Passes
    }

    /// What makes code that control doesn't come out of a statement that diverges, as the compiler sees it too.
    pub(super) fn bar(&self) -> TokenStream {
        let unseen = (self.end == End::Dead).then(|| quote!(::core::unreachable!()));
        quote!(; #unseen)
    }

    /// The same jumps, but `tokens`.
    pub(super) fn with(self, tokens: TokenStream) -> Self {
        Self { tokens, ..self }
    }

    /// What comes after this in a sequence.
    pub(super) fn then(&mut self, next: Self) {
        self.merge_jumps(&next);
        self.end = self.end.min(next.end);
        self.tokens.extend(std::iter::once(next.tokens));
    }

    /// What comes after this in a sequence, if control comes there.
    pub(super) fn then_if_reached(&mut self, next: impl FnOnce() -> Self) {
        if self.completes() {
            self.then(next());
        }
    }

    /// Takes over the jumps of code that comes after this; the tokens are the caller's concern.
    pub(super) fn merge_jumps(&mut self, next: &Self) {
        let jumps = if self.completes() { &mut self.jumps } else { &mut self.dead };
        jumps.extend(&next.jumps);
        self.dead.extend(&next.dead);
    }

    /// Takes over the jumps of one of several branches; the tokens are the caller's concern.
    pub(super) fn branch(&mut self, branch: &Self) {
        self.end = self.end.max(branch.end);
        self.jumps.extend(&branch.jumps);
        self.dead.extend(&branch.dead);
    }

    /// Ends the target of `break`s: whether there are any, so that it needs its label. Control then comes out where they go.
    pub(super) fn land_breaks(&mut self, target: TargetId) -> bool {
        let (breaks, dead) = (self.jumps.breaks.remove(&target), self.dead.breaks.remove(&target));
        self.land(breaks, dead)
    }

    /// The same for `continue`s.
    pub(super) fn land_continues(&mut self, target: TargetId) -> bool {
        let (continues, dead) = (self.jumps.continues.remove(&target), self.dead.continues.remove(&target));
        self.land(continues, dead)
    }

    /// Lets control come out where jumps from live code, or from dead code, go: whether there are any.
    fn land(&mut self, live: bool, dead: bool) -> bool {
        let arrives = match (live, dead) {
            (true, _) => End::Passes,
            (false, true) => End::Dead,
            (false, false) => End::Diverges,
        };
        self.end = self.end.max(arrives);
        live || dead
    }
}

impl From<&Opaque> for Code {
    fn from(opaque: &Opaque) -> Self {
        let Opaque { tokens, completes, breaks, continues, .. } = opaque;
        Self {
            tokens: tokens.clone(),
            end: if *completes { End::Passes } else { End::Diverges },
            jumps: Jumps { breaks: breaks.clone(), continues: continues.clone() },
            dead: Jumps::default(),
        }
    }
}

impl ToTokens for Code {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.tokens.to_tokens(tokens);
    }
}
