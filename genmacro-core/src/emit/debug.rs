//! `+ Debug`: `fibonacci { suspended at src/lib.rs:12:9, a: 3, b: 5 }`.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::{
    promises::Promised,
    state::{Resting, location},
};
use crate::{ir::EntryKind, names};

/// `Debug` for the state enum, and for what is left of locals.
pub(super) fn impls(promised: &Promised) -> TokenStream {
    let bound = quote!(::core::fmt::Debug);
    let krate = &promised.program.protocol.krate;
    let name = promised.program.function.sig.ident.to_string();
    let name = name.strip_prefix("r#").unwrap_or(&name);
    let arms = promised.states.iter().map(|state| arm(state, name, promised));
    let (done, passing) = (&promised.done, promised.passing());
    let formatter = names::variable("formatter");
    let inside = quote! {
        fn fmt(&self, #formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            match self {
                #(#arms)*
                #done => {
                    #krate::__private::debug(#formatter, #name, #krate::__private::Status::Complete, &[])
                }
                #passing
            }
        }
    };
    let state = promised.implement(&bound, &bound, &inside);
    let rests = promised.rests.iter().map(|rest| {
        let (name, parameters, members) = (&rest.name, &rest.parameters, &rest.members);
        let labels = members.iter().map(|member| member.to_token_stream().to_string());
        quote! {
            #[automatically_derived]
            impl<#(#parameters: #bound),*> #bound for #name<#(#parameters),*> {
                fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    let mut left = ::core::fmt::Formatter::debug_struct(formatter, "(in part)");
                    #(::core::fmt::DebugStruct::field(&mut left, #labels, &self.#members);)*
                    ::core::fmt::DebugStruct::finish(&mut left)
                }
            }
        }
    });
    quote!(#state #(#rests)*)
}

fn arm(state: &Resting, name: &str, promised: &Promised) -> TokenStream {
    let krate = &promised.program.protocol.krate;
    let kind = promised.program.body.entries[state.entry.0].kind;
    let status = if let EntryKind::Yield { span, .. } = kind {
        let here = location(span, krate);
        quote!(#krate::__private::Status::Suspended(#here))
    } else {
        quote!(#krate::__private::Status::Created)
    };
    let locals = state.fields.iter().map(|field| {
        let (name, label) = (&field.binding.name, &field.binding.origin.label);
        quote!((#label, #name as &dyn ::core::fmt::Debug))
    });
    let (pattern, formatter) = (state.pattern(), names::variable("formatter"));
    quote! {
        #pattern => {
            #krate::__private::debug(#formatter, #name, #status, &[#(#locals),*])
        }
    }
}
