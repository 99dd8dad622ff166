//! A piece of emitted code, and where control leaves it.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::ToTokens;

use crate::ir::{Opaque, TargetId};

/// See the module.
#[derive(Clone)]
pub(super) struct Code {
    pub(super) tokens: TokenStream,
    /// Whether control can come out of its end.
    pub(super) completes: bool,
    /// The targets that it breaks to.
    pub(super) breaks: BTreeSet<TargetId>,
    /// The targets that it continues.
    pub(super) continues: BTreeSet<TargetId>,
}

impl Code {
    /// Nothing: control passes.
    pub(super) fn empty() -> Self {
        Self::passing(TokenStream::new())
    }

    /// Code that control passes.
    pub(super) fn passing(tokens: TokenStream) -> Self {
        Self { tokens, completes: true, breaks: BTreeSet::new(), continues: BTreeSet::new() }
    }

    /// Code that control doesn't come out of.
    pub(super) fn diverging(tokens: TokenStream) -> Self {
        Self { completes: false, ..Self::passing(tokens) }
    }

    /// The same jumps, but `tokens`.
    pub(super) fn with(self, tokens: TokenStream) -> Self {
        Self { tokens, ..self }
    }

    /// What comes after this in a sequence.
    pub(super) fn then(&mut self, next: Self) {
        next.tokens.to_tokens(&mut self.tokens);
        self.completes = next.completes;
        self.breaks.extend(next.breaks);
        self.continues.extend(next.continues);
    }

    /// What comes after this in a sequence, if control comes there.
    pub(super) fn then_if_reached(&mut self, next: impl FnOnce() -> Self) {
        if self.completes {
            self.then(next());
        }
    }

    /// Takes over the jumps of one of several branches; the tokens are the caller's concern.
    pub(super) fn branch(&mut self, branch: &Self) {
        self.completes |= branch.completes;
        self.breaks.extend(&branch.breaks);
        self.continues.extend(&branch.continues);
    }
}

impl From<&Opaque> for Code {
    fn from(opaque: &Opaque) -> Self {
        Self {
            tokens: opaque.tokens.clone(),
            completes: opaque.completes,
            breaks: opaque.breaks.clone(),
            continues: opaque.continues.clone(),
        }
    }
}

impl ToTokens for Code {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.tokens.to_tokens(tokens);
    }
}
