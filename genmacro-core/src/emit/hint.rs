//! The hint closure: `size_hint`, for the states of which [`hints`] knows more than that something may come.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{
    Program,
    machine::Machine,
    state::{Resting, States, names_of_user},
};
use crate::{
    hints::{Hint, Rounds, hints},
    ir::{BindingId, Body},
    names,
    protocol::Protocol,
    sorted::SortedSet,
};

impl States<'_> {
    /// The closure, or the function that stands for it if nothing is known.
    pub(super) fn hint(&self, machine: &Machine, program: &Program) -> TokenStream {
        let Program { protocol, body, refused, .. } = *program;
        let private = &protocol.krate;
        // A coroutine isn't an iterator, and of a frame nobody asks.
        let asked = protocol.resumes_with_nothing() && !protocol.recursive && !refused;
        let arms = if asked { self.hint_arms(machine, protocol, body) } else { Vec::new() };
        if arms.is_empty() {
            return quote!(#private::__private::unknown);
        }
        let (done, name, names_of_user) =
            (self.done(self.layout.whole_of(body), body), &body.state, names_of_user());
        let (state, wildcards) = (names::variable("state"), self.wildcards(machine, body));
        quote! {
            #names_of_user
            #[inline]
            |#state: &#name<#wildcards>| -> #private::__private::Bounds {
                use #private::__private::{Counted as _, Uncounted as _};
                match #state {
                    #(#arms)*
                    #done => (0, ::core::option::Option::Some(0)),
                    _ => (0, ::core::option::Option::None),
                }
            }
        }
    }

    fn hint_arms(&self, machine: &Machine, protocol: &Protocol, body: &Body) -> Vec<TokenStream> {
        let mut hints = hints(body, protocol.iterator);
        let arm = |state: Resting| {
            let asker = Asker { state: &state, krate: &protocol.krate, body };
            let hint = hints.remove(&state.entry)?.askable(&|rounds| asker.asked(rounds).is_some());
            let bounds = asker.bounds(&hint);
            let locals = asker.locals(&hint);
            let pattern = state.pattern_of_some(self.layout.whole_of(body), &|id| locals.contains(&id));
            (hint != Hint::UNKNOWN).then(|| quote!(#pattern => #bounds,))
        };
        self.resting(machine, body).into_iter().filter_map(arm).collect()
    }
}

/// What can be asked in a state.
struct Asker<'a> {
    state: &'a Resting<'a>,
    krate: &'a syn::Path,
    body: &'a Body,
}

impl Asker<'_> {
    fn bounds(&self, hint: &Hint) -> TokenStream {
        let krate = self.krate;
        match hint {
            Hint::Known(lower, upper) => {
                let upper = upper.map(|upper| quote!(::core::option::Option::Some(#upper)));
                let upper = upper.unwrap_or_else(|| quote!(::core::option::Option::None));
                let lower = if *lower == usize::MAX {
                    // Of the machine that the generator will run on.
                    quote!(::core::primitive::usize::MAX)
                } else {
                    quote!(#lower)
                };
                quote!((#lower, #upper))
            }
            Hint::Sum(one, other) => {
                let (one, other) = (self.bounds(one), self.bounds(other));
                quote!(#krate::__private::plus(#one, #other))
            }
            Hint::Either(one, other) => {
                let (one, other) = (self.bounds(one), self.bounds(other));
                quote!(#krate::__private::either(#one, #other))
            }
            Hint::Optional(hint) => {
                let bounds = self.bounds(hint);
                quote!(#krate::__private::optional(#bounds))
            }
            Hint::Times(rounds, round) => {
                let rounds = self.asked(*rounds);
                let rounds = quote!((&#krate::__private::Left(&#rounds)).bounds());
                if **round == Hint::Known(1, Some(1)) {
                    return rounds;
                }
                let round = self.bounds(round);
                quote!(#krate::__private::times(#rounds, #round))
            }
        }
    }

    /// The locals that are asked.
    fn locals(&self, hint: &Hint) -> SortedSet<BindingId> {
        match hint {
            Hint::Known(..) => SortedSet::new(),
            Hint::Sum(one, other) | Hint::Either(one, other) => {
                let mut locals = self.locals(one);
                locals.extend(self.locals(other));
                locals
            }
            Hint::Optional(hint) => self.locals(hint),
            Hint::Times(rounds, round) => {
                let mut locals = self.locals(round);
                match rounds {
                    Rounds::Left(iter) => locals.extend([*iter]),
                    Rounds::All(iter) => {
                        locals.extend(self.body.lengths.get(iter).iter().flat_map(|length| &length.roots));
                    }
                }
                locals
            }
        }
    }

    /// What is asked for the number of rounds, if the state holds it.
    fn asked(&self, rounds: Rounds) -> Option<TokenStream> {
        match rounds {
            Rounds::Left(iter) => {
                let name = self.field(iter)?;
                Some(quote!(*#name))
            }
            Rounds::All(iter) => {
                let length = self.body.lengths.get(&iter)?;
                let held = length.roots.iter().all(|&root| self.field(root).is_some());
                held.then(|| length.tokens.clone())
            }
        }
    }

    /// The local, if the state holds it as it is.
    fn field(&self, local: BindingId) -> Option<&Ident> {
        let field = self.state.fields.iter().find(|field| field.id == local)?;
        let whole = !field.slot && !self.state.is_in_parts(local);
        whole.then_some(&field.binding.name)
    }
}
