//! `size_hint`, for the states of which [`hints`] knows more than that something may come.

use proc_macro2::TokenStream;
use quote::quote;

use super::{
    machine::Machine,
    state::{Resting, States},
};
use crate::{
    hints::{self, Hint},
    ir::Body,
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
            let Some(&hint) = hints.get(&state.entry) else { continue };
            let Some(value) = bounds(hint, &state, protocol) else { continue };
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

/// The bounds, given the locals of the state. None if what is delegated to isn't there.
fn bounds(hint: Hint, state: &Resting, protocol: &Protocol) -> Option<TokenStream> {
    let (krate, lower) = (&protocol.krate, hint.lower);
    let upper = hint.upper.map(|upper| quote!(::core::option::Option::Some(#upper)));
    let upper = upper.unwrap_or_else(|| quote!(::core::option::Option::None));
    let bounds = quote!((#lower, #upper));
    let Some(delegate) = hint.delegate else { return Some(bounds) };
    let delegate = &state.fields.iter().find(|field| field.id == delegate)?.binding.name;
    Some(quote!(#krate::__private::plus(#krate::__private::Place::size_hint(#delegate), #bounds)))
}
