//! `size_hint`, for the states of which [`hints`] knows more than that something may come.

use proc_macro2::TokenStream;
use quote::quote;

use super::{
    machine::Machine,
    state::{Resting, States},
};
use crate::{
    hints::{self, Factor, Hint},
    ir::{BindingId, Body, EntryKind},
    protocol::Protocol,
};

impl States<'_> {
    /// The method; none if nothing is known.
    pub(super) fn size_hint(
        &self,
        machine: &Machine,
        protocol: &Protocol,
        body: &Body,
    ) -> Option<TokenStream> {
        // A coroutine isn't an iterator, and of a frame nobody asks.
        if !protocol.resumes_with_nothing() || protocol.recursive {
            return None;
        }
        let hints = hints::hints(body);
        let (krate, done) = (&protocol.krate, self.done(body));
        let mut arms = Vec::new();
        for state in self.resting(machine, body) {
            let Some(hint) = hints.get(&state.entry) else { continue };
            let Some(value) = bounds(hint, &state, protocol, body) else { continue };
            let pattern = state.pattern();
            arms.push(quote!(#pattern => #value,));
        }
        (!arms.is_empty()).then(|| {
            quote! {
                #[inline]
                fn size_hint(&self) -> #krate::__private::Bounds {
                    match self {
                        #(#arms)*
                        #done => (0, ::core::option::Option::Some(0)),
                        _ => (0, ::core::option::Option::None),
                    }
                }
            }
        })
    }
}

/// The bounds, given the locals of the state. None if one that counts isn't there.
fn bounds(hint: &Hint, state: &Resting, protocol: &Protocol, body: &Body) -> Option<TokenStream> {
    let krate = &protocol.krate;
    if hint.lower == 0 && !hint.terms.is_empty() && !hint.terms.keys().any(|&id| is_delegate(id, body)) {
        return None;
    }
    let upper = hint.upper.map(|upper| quote!(::core::option::Option::Some(#upper)));
    let upper = upper.unwrap_or_else(|| quote!(::core::option::Option::None));
    let lower = hint.lower;
    let mut value = quote!((#lower, #upper));
    for (&id, &Factor { lower, upper }) in &hint.terms {
        let field = state.fields.iter().find(|field| field.id == id)?;
        let name = &field.binding.name;
        let items = if is_delegate(id, body) {
            quote!(#krate::__private::Place::size_hint(#name))
        } else {
            // To ask an iterator, the state would have to be bounded by `Iterator`, and an operand of `for` that is none would be
            // reported once more for each user of the state.
            quote!((0, ::core::option::Option::None))
        };
        value = quote!(#krate::__private::plus(#value, #items, (#lower, #upper)));
    }
    Some(value)
}

fn is_delegate(id: BindingId, body: &Body) -> bool {
    let delegates = |kind| matches!(kind, EntryKind::Yield { inner: Some(inner), .. } if inner == id);
    body.entries.iter().any(|entry| delegates(entry.kind))
}
