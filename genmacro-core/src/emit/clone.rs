//! `+ Clone`: a generator can be forked at any point.

use proc_macro2::TokenStream;
use quote::quote;

use super::promises::Promised;

/// `Clone` for the state enum, and for what is left of locals.
pub(super) fn impls(promised: &Promised) -> TokenStream {
    let bound = quote!(::core::clone::Clone);
    let arms = promised.states.iter().map(|state| {
        let pattern = state.pattern();
        let value = state.value(&|field| {
            let name = &field.binding.name;
            quote!(#bound::clone(#name))
        });
        quote!(#pattern => #value,)
    });
    let (done, complete) = (&promised.done, &promised.complete);
    let passing = promised.passing();
    let inside = quote! {
        #[inline]
        fn clone(&self) -> Self {
            match self { #(#arms)* #done => #complete, #passing }
        }
    };
    let state = promised.implement(&bound, &bound, &inside);
    let rests = promised.rests.iter().map(|rest| {
        let (name, parameters, members) = (&rest.name, &rest.parameters, &rest.members);
        quote! {
            #[automatically_derived]
            impl<#(#parameters: #bound),*> #bound for #name<#(#parameters),*> {
                fn clone(&self) -> Self { Self { #(#members: #bound::clone(&self.#members)),* } }
            }
        }
    });
    quote!(#state #(#rests)*)
}
