//! A generator with a type of its own.
//!
//! ```text
//! struct Countdown { state: <Countdown as Named>::State }
//! const _: () = {
//!     pub enum Locals<V0, …> { … }
//!     impl Named for Countdown { type State = Locals<u32, …>; … }
//!     impl Run for Countdown { const FUNCTIONS: Functions = Functions::new(drive, machine, hint); }
//!     impl Iterator for Countdown { … }
//! };
//! fn countdown(n: u32) -> Countdown { Named::from_state(Named::start((n,))) }
//! ```
//!
//! Whether it is `Clone`, `Debug` or can be stored is a bound of the impl. It must not be one that can be seen not to hold, which
//! would be an error: hence the `for<'never>`.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::{
    GenericParam, Generics, Signature, Type, TypeReference, WherePredicate, parse_quote, visit::Visit,
};

use super::{Program, drive, promises::Promised, state::start};
use crate::{
    levels::expecting_nothing,
    lower::is_stored_by_remaining,
    names,
    parse::NamedOptions,
    signature::emitted,
    walk::{Visitor, Walk},
};

/// What stands beside the function, and in it.
pub(super) struct Parts {
    pub(super) beside: TokenStream,
    pub(super) inside: TokenStream,
}

/// The functions over the state, but for the drive closure.
pub(super) struct Closures {
    pub(super) machine: TokenStream,
    pub(super) hint: TokenStream,
}

/// Emits the type.
pub(super) fn parts(
    program: &Program,
    name: &Ident,
    declaration: &TokenStream,
    promised: &Promised,
    closures: &Closures,
) -> Parts {
    let Program { function, items, protocol, interface, .. } = *program;
    let private = protocol.private(Span::mixed_site());
    let generics = &generics(&function.sig);
    let (parameters, arguments, conditions) = generics.split_for_impl();
    let impls = promised.impls();
    let (vis, marker) = (&function.vis, marker(generics));
    let doc = format!("What [`{}`] returns.", function.sig.ident);
    let this = quote!(#name #arguments);
    let (body, functions) = (body(program, promised), functions(program, closures));
    let traits = traits(program, generics, &this, promised);
    let emitted = emitted(function, interface);
    let values = emitted.inputs.iter().filter_map(|input| match input {
        syn::FnArg::Typed(typed) => Some(&typed.pat),
        syn::FnArg::Receiver(_) => None,
    });
    let inside = quote! {
        return <#this as #private::Named>::from_state(<#this as #private::Named>::start((#(#values,)*)))
    };
    let declared = declared(generics);
    // Those of the function are those of its body.
    let levels = expecting_nothing(&function.attrs);
    let beside = quote! {
        #[doc = #doc]
        #[must_use = "generators are lazy and do nothing unless resumed"]
        #vis struct #name #declared #conditions {
            state: <#this as #private::Named>::State,
            marker: #marker,
        }

        const _: () = {
            #items
            #declaration
            #impls

            #[automatically_derived]
            impl #parameters #private::Named for #this #conditions { #body }

            #levels
            impl #parameters #private::Run for #this #conditions { #functions }

            #traits
        };
    };
    Parts { beside, inside }
}

/// The type of a generator that couldn't be built, so that its users read the one error that matters.
pub(super) fn undefined(function: &syn::ItemFn, named: &NamedOptions, krate: &syn::Path) -> TokenStream {
    let NamedOptions { name, yields, returns, argument } = named;
    let nothing = parse_quote!(());
    let (returns, argument) = (returns.as_ref().unwrap_or(&nothing), argument.as_ref().unwrap_or(&nothing));
    let (generics, vis) = (&function.sig.generics, &function.vis);
    let (declared, marker) = (declared(generics), marker(generics));
    let (parameters, arguments, conditions) = generics.split_for_impl();
    let broken = quote!(#krate::__private::Broken<#argument, #yields, #returns>);
    quote! {
        #vis struct #name #declared #conditions { marker: #marker }

        impl #parameters ::core::ops::Deref for #name #arguments #conditions {
            type Target = #broken;
            fn deref(&self) -> &#broken { ::core::unreachable!() }
        }

        impl #parameters ::core::ops::DerefMut for #name #arguments #conditions {
            fn deref_mut(&mut self) -> &mut #broken { ::core::unreachable!() }
        }

        impl #parameters ::core::iter::Iterator for #name #arguments #conditions {
            type Item = #yields;
            fn next(&mut self) -> ::core::option::Option<#yields> { ::core::option::Option::None }
        }
    }
}

/// The generics of the function, with the bounds that its arguments imply: what `&'a T` refers to lives as long as `'a`.
fn generics(signature: &Signature) -> Generics {
    struct Implied(Vec<WherePredicate>);
    impl Visitor for Implied {
        fn ty(&mut self, ty: &Type) -> bool {
            if let Type::Reference(TypeReference { elem, lifetime: Some(lifetime), .. }) = ty {
                self.0.push(parse_quote!(#elem: #lifetime));
            }
            // Its lifetimes may be its own.
            !matches!(ty, Type::FnPtr(_) | Type::TraitObject(_))
        }
    }
    let mut implied = Implied(Vec::new());
    signature.inputs.iter().for_each(|input| Walk(&mut implied).visit_fn_arg(input));
    let mut generics = signature.generics.clone();
    if !generics.params.is_empty() && !implied.0.is_empty() {
        generics.make_where_clause().predicates.extend(implied.0);
    }
    generics
}

/// The generics with their bounds, as a struct declares them.
fn declared(generics: &Generics) -> TokenStream {
    let mut declared = generics.clone();
    declared.where_clause = None;
    declared.to_token_stream()
}

/// A type that mentions all parameters, lest one is unused.
fn marker(generics: &Generics) -> TokenStream {
    let mentions = generics.params.iter().filter_map(|parameter| match parameter {
        GenericParam::Lifetime(lifetime) => {
            let lifetime = &lifetime.lifetime;
            Some(quote!(& #lifetime ()))
        }
        GenericParam::Type(ty) => {
            let ty = &ty.ident;
            Some(quote!(::core::marker::PhantomData<#ty>))
        }
        GenericParam::Const(_) => None,
    });
    quote!(::core::marker::PhantomData<fn() -> (#(#mentions,)*)>)
}

/// The inside of the impl of `Run`: both copies of the body.
fn functions(program: &Program, closures: &Closures) -> TokenStream {
    let private = program.protocol.private(Span::mixed_site());
    let (drive, _) = drive::closure(program);
    let Closures { machine, hint } = closures;
    quote! {
        const FUNCTIONS: #private::Functions<Self> = #private::Functions::<Self>::new(#drive, #machine, #hint);
    }
}

/// The inside of the impl of `Named`.
fn body(program: &Program, promised: &Promised) -> TokenStream {
    let protocol = program.protocol;
    let private = protocol.private(Span::mixed_site());
    let (argument, yields, returns) = (&protocol.argument, &protocol.yields, &protocol.returns);
    let (state, types) = (&program.body.state, &promised.types);
    let start = start(program.interface, program.body, program.layout);
    let arguments = program.interface.parameters.iter().filter(|parameter| !parameter.resume);
    let arguments: Vec<Ident> =
        arguments.map(|parameter| program.interface.emitted_name(parameter)).collect();
    let given = names::variable("given");
    let given_type = quote!(<Self::State as #private::State>::Arguments);
    quote! {
        type State = #state<#(#types),*>;
        type Argument = #argument;
        type Yield = #yields;
        type Return = #returns;
        #[inline]
        fn from_state(state: Self::State) -> Self { Self { state, marker: ::core::marker::PhantomData } }
        #[inline]
        fn state(&self) -> &Self::State { &self.state }
        #[inline]
        fn state_mut(&mut self) -> &mut Self::State { &mut self.state }
        #[inline]
        fn into_state(self) -> Self::State { self.state }
        #[inline]
        fn start(#given: #given_type) -> Self::State {
            let (#(#arguments,)*) = #given;
            #start
        }
    }
}

/// What the type is, and what it is where its locals are.
fn traits(program: &Program, generics: &Generics, this: &TokenStream, promised: &Promised) -> TokenStream {
    let (state, types) = (&program.body.state, &promised.types);
    let state = quote!(#state<#(#types),*>);
    let generator = generator(program, generics, this);
    let iterator = program.protocol.resumes_with_nothing().then(|| iterator(program, generics, this));
    let (parameters, _, _) = generics.split_for_impl();
    let clone = conditional(generics, &quote!(#state: ::core::clone::Clone));
    let debug = conditional(generics, &quote!(#state: ::core::fmt::Debug));
    let stored = stored(program, generics, this, &state, &codecs(promised));
    quote! {
        #stored

        #generator

        #iterator

        #[automatically_derived]
        impl #parameters ::core::clone::Clone for #this #clone {
            #[inline]
            fn clone(&self) -> Self {
                Self { state: ::core::clone::Clone::clone(&self.state), marker: ::core::marker::PhantomData }
            }
        }

        #[automatically_derived]
        impl #parameters ::core::fmt::Debug for #this #debug {
            fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(&self.state, formatter)
            }
        }
    }
}

fn generator(program: &Program, generics: &Generics, this: &TokenStream) -> TokenStream {
    let protocol = program.protocol;
    let private = protocol.private(Span::mixed_site());
    let (parameters, _, conditions) = generics.split_for_impl();
    let (argument, yields, returns) = (&protocol.argument, &protocol.yields, &protocol.returns);
    quote! {
        #[automatically_derived]
        impl #parameters #private::Generator<#argument> for #this #conditions {
            type Yield = #yields;
            type Return = #returns;
            #[inline]
            fn resume(
                &mut self,
                argument: #argument,
            ) -> ::core::result::Result<#private::GeneratorState<#yields, #returns>, #private::Completed> {
                #private::resume_named(self, argument)
            }
            #[inline]
            fn close(&mut self) { #private::close(self); }
            #[inline]
            fn status(&self) -> #private::Status { #private::status(self) }
            #[inline]
            fn __size_hint(&self) -> #private::Bounds { #private::size_hint(self) }
            #[inline]
            fn __drive(
                &mut self,
                argument: #argument,
                sink: &mut dyn ::core::ops::FnMut(#yields) -> #argument,
            ) -> ::core::result::Result<#returns, #private::Completed> {
                #private::drive_named(self, argument, sink)
            }
        }
    }
}

fn iterator(program: &Program, generics: &Generics, this: &TokenStream) -> TokenStream {
    let private = program.protocol.private(Span::mixed_site());
    let (parameters, _, conditions) = generics.split_for_impl();
    let yields = &program.protocol.yields;
    quote! {
        #[automatically_derived]
        impl #parameters ::core::iter::Iterator for #this #conditions {
            type Item = #yields;
            #[inline]
            fn next(&mut self) -> ::core::option::Option<#yields> { #private::next(self) }
            #[inline]
            fn size_hint(&self) -> (::core::primitive::usize, ::core::option::Option<::core::primitive::usize>) { #private::size_hint(self) }
            #[inline]
            fn fold<B, F: ::core::ops::FnMut(B, #yields) -> B>(self, init: B, f: F) -> B {
                #private::fold(self, init, f)
            }
        }

        #[automatically_derived]
        impl #parameters ::core::iter::FusedIterator for #this #conditions {}
    }
}

/// What lets it be stored, and made from what was stored.
fn stored(
    program: &Program,
    generics: &Generics,
    this: &TokenStream,
    state: &TokenStream,
    codecs: &TokenStream,
) -> TokenStream {
    let private = program.protocol.private(Span::mixed_site());
    let (parameters, _, _) = generics.split_for_impl();
    let store = conditional(generics, &quote!(#state: #private::Store<#codecs>));
    let load = conditional(generics, &quote!(#state: #private::Load<#codecs>));
    let deserializing = deserializing(generics);
    quote! {
        #private::impls_for_storing! {
            #[automatically_derived]
            impl #parameters #private::serde::Serialize for #this #store {
                fn serialize<S: #private::serde::Serializer>(
                    &self,
                    serializer: S,
                ) -> ::core::result::Result<S::Ok, S::Error> {
                    #private::write_state::<_, #codecs, _>(&self.state, serializer)
                }
            }

            #[automatically_derived]
            impl #deserializing #private::serde::Deserialize<'__de> for #this #load {
                fn deserialize<D: #private::serde::Deserializer<'__de>>(
                    deserializer: D,
                ) -> ::core::result::Result<Self, D::Error> {
                    ::core::result::Result::map(
                        #private::read_state::<_, #codecs, _>(deserializer),
                        <Self as #private::Named>::from_state,
                    )
                }
            }

            #[automatically_derived]
            impl #parameters #private::Restore for #this #load {
                fn restore<'__de, D: #private::serde::Deserializer<'__de>>(
                    &mut self,
                    deserializer: D,
                ) -> ::core::result::Result<(), D::Error> {
                    self.state = #private::read_state::<_, #codecs, _>(deserializer)?;
                    ::core::result::Result::Ok(())
                }
            }
        }
    }
}

/// The conditions of the function, and one that may not hold.
fn conditional(generics: &Generics, condition: &TokenStream) -> TokenStream {
    let known = generics.where_clause.iter().flat_map(|clause| &clause.predicates);
    quote!(where #(#known,)* for<'never> #condition)
}

/// The parameters of the function, and the lifetime of what is deserialized.
fn deserializing(generics: &Generics) -> TokenStream {
    let mut generics = generics.clone();
    generics.params.insert(0, parse_quote!('__de));
    generics.split_for_impl().0.to_token_stream()
}

/// How the locals are stored, as far as the types that have been told say.
fn codecs(promised: &Promised) -> TokenStream {
    let krate = &promised.program.protocol.krate;
    promised.fields().iter().fold(quote!(()), |codecs, field| {
        let remaining = field.binding.told.as_ref().is_some_and(is_stored_by_remaining);
        let codec = if remaining { quote!(ByRemaining) } else { quote!(AsIs) };
        let codec = quote!(#krate::__private::#codec);
        let codec = if field.slot { quote!(#krate::__private::InSlot<#codec>) } else { codec };
        quote!((#codecs, #codec))
    })
}
