//! `+ Serialize + Restore`: a generator can be stored, and go on in another process.
//!
//! What a local is stored by is found out at the local ([`super::promises`]), and is a parameter of its own: `K0` writes and reads
//! a `V0`. What a stored generator looks like is the runtime's concern; here is only which locals a state has.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{ToTokens, format_ident, quote};

use super::{
    promises::Promised,
    state::{Field, Resting},
};
use crate::names;

/// What the runtime asks of a state enum that can be stored.
pub(super) fn impls(promised: &Promised) -> TokenStream {
    let program = promised.program;
    let krate = &program.protocol.krate;
    let fields = promised.fields();
    let codecs = fields.iter().fold(quote!(()), |codecs, field| {
        let codec = codec(field);
        quote!((#codecs, #codec))
    });
    let store = bounded(promised, &codecs, "Store", "Encode", &store(promised, &codecs));
    let restores = program.interface.promises.restore;
    let load = restores.then(|| bounded(promised, &codecs, "Load", "Decode", &load(promised)));
    let rests = promised.rests.iter().map(|rest| {
        let (name, parameters, members) = (&rest.name, &rest.parameters, &rest.members);
        let variables: Vec<Ident> =
            parameters.iter().map(|parameter| format_ident!("of_{parameter}")).collect();
        let deserialize = restores.then(|| {
            quote! {
                #[automatically_derived]
                impl<'de, #(#parameters: #krate::__private::serde::Deserialize<'de>),*>
                    #krate::__private::serde::Deserialize<'de> for #name<#(#parameters),*>
                {
                    fn deserialize<D: #krate::__private::serde::Deserializer<'de>>(
                        deserializer: D,
                    ) -> ::core::result::Result<Self, D::Error> {
                        let (#(#variables,)*) =
                            #krate::__private::serde::Deserialize::deserialize(deserializer)?;
                        ::core::result::Result::Ok(Self { #(#members: #variables),* })
                    }
                }
            }
        });
        quote! {
            #[automatically_derived]
            impl<#(#parameters: #krate::__private::serde::Serialize),*> #krate::__private::serde::Serialize
                for #name<#(#parameters),*>
            {
                fn serialize<S: #krate::__private::serde::Serializer>(
                    &self,
                    serializer: S,
                ) -> ::core::result::Result<S::Ok, S::Error> {
                    #krate::__private::serde::Serialize::serialize(&(#(&self.#members,)*), serializer)
                }
            }
            #deserialize
        }
    });
    quote!(#krate::__private::impls_for_storing! { #store #load #(#rests)* })
}

/// The type parameter for the codec of a field.
fn codec(field: &Field) -> Ident {
    format_ident!("K{}", field.parameter)
}

/// An impl of a trait for the enum, where each codec has a trait for its field.
fn bounded(
    promised: &Promised,
    codecs: &TokenStream,
    name: &str,
    bound: &str,
    inside: &TokenStream,
) -> TokenStream {
    let krate = &promised.program.protocol.krate;
    let [name, bound] = [name, bound].map(|name| format_ident!("{name}"));
    let fields = promised.fields();
    let parameters: Vec<Ident> = fields.iter().map(codec).collect();
    let bounds = fields.iter().map(|field| {
        let (codec, parameter) = (codec(field), &field.parameter);
        quote!(#codec: #krate::__private::#bound<#parameter>)
    });
    promised.implement_for(
        &parameters,
        &quote!(#krate::__private::#name<#codecs>),
        &quote!(#(#bounds),*),
        inside,
    )
}

/// The inside of `Store`.
fn store(promised: &Promised, codecs: &TokenStream) -> TokenStream {
    let program = promised.program;
    let krate = &program.protocol.krate;
    let function = program.function.sig.ident.to_string();
    let (function, fingerprint) = (function.strip_prefix("r#").unwrap_or(&function), program.fingerprint);
    let names = promised.states.iter().map(|state| state.name.to_string()).chain(["Done".to_owned()]);
    let lengths = promised.states.iter().map(|state| state.fields.len()).chain([0]);
    let lengths = lengths.map(Literal::usize_unsuffixed);
    let stored = names::variable("stored");
    let arms = promised.states.iter().enumerate().map(|(index, state)| {
        let (pattern, begin) = (state.pattern(), begin(krate, codecs, index));
        let fields = state.fields.iter().map(|field| &field.binding.name);
        let codecs = state.fields.iter().map(codec);
        quote! {
            #pattern => {
                let mut #stored = #begin?;
                #(#stored.local::<#codecs, _>(#fields)?;)*
                #stored.end()
            }
        }
    });
    let (done, passing, serializer) = (&promised.done, promised.passing(), names::variable("serializer"));
    let begin_done = begin(krate, codecs, promised.states.len());
    quote! {
        const SHAPE: #krate::__private::Shape = #krate::__private::Shape {
            function: #function,
            fingerprint: #fingerprint,
            states: &[#(#names),*],
            lengths: &[#(#lengths),*],
        };
        fn store<S: #krate::__private::serde::Serializer>(
            &self,
            #serializer: S,
        ) -> ::core::result::Result<S::Ok, S::Error> {
            match self { #(#arms)* #done => #begin_done?.end(), #passing }
        }
    }
}

fn begin(krate: &syn::Path, codecs: &TokenStream, index: usize) -> TokenStream {
    let (index, serializer) = (Literal::usize_unsuffixed(index), names::variable("serializer"));
    quote!(#krate::__private::begin::<Self, #codecs, S>(#serializer, #index))
}

/// The inside of `Load`.
fn load(promised: &Promised) -> TokenStream {
    let (krate, complete, locals) =
        (&promised.program.protocol.krate, &promised.complete, names::variable("locals"));
    let arms = promised.states.iter().enumerate().map(|(index, state)| {
        let index = Literal::usize_unsuffixed(index);
        let loaded = loaded(state);
        quote!(#index => #loaded,)
    });
    quote! {
        fn load<'de, A: #krate::__private::serde::de::SeqAccess<'de>>(
            state: ::core::primitive::u32,
            #locals: &mut #krate::__private::Locals<A>,
        ) -> ::core::result::Result<Self, A::Error> {
            ::core::result::Result::Ok(match state { #(#arms)* _ => #complete })
        }
    }
}

/// A state, each of its locals read in its turn.
fn loaded(state: &Resting) -> TokenStream {
    let locals = names::variable("locals");
    let names: Vec<&Ident> = state.fields.iter().map(|field| &field.binding.name).collect();
    let reads = state.fields.iter().map(|field| {
        let codec = codec(field);
        // A state is only resumed with what it needs.
        let read = format_ident!("{}", if field.slot && field.mentioned { "unmoved" } else { "local" });
        quote!(#locals.#read::<#codec, _>()?)
    });
    let value = state.value(&|field| field.binding.name.to_token_stream());
    quote!({ #(let #names = #reads;)* #value })
}
