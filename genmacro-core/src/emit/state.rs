//! The state enum, generic over the type of each stored local, and what the runtime asks of it.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::Member;

use super::{
    machine::{Emitter, Machine, positions},
    silent,
};
use crate::{
    ir::{Binding, BindingId, Body, EntryId, EntryKind},
    layout::Layout,
    names,
    protocol::Protocol,
    signature::Interface,
};

/// A state that a generator can rest in, for what is made of it beside the machine.
pub(super) struct Resting<'a> {
    pub(super) entry: EntryId,
    pub(super) name: &'a Ident,
    /// In the order of their declarations.
    pub(super) fields: Vec<Field<'a>>,
}

/// A field of a resting state.
#[derive(Clone)]
pub(super) struct Field<'a> {
    pub(super) id: BindingId,
    pub(super) binding: &'a Binding,
    /// Its type.
    pub(super) parameter: Ident,
}

/// A struct that holds what is left of a local in a state.
pub(super) struct RestStruct<'a> {
    pub(super) name: Ident,
    pub(super) parameters: Vec<Ident>,
    pub(super) members: Vec<&'a Member>,
}

/// Each state's name and fields.
pub(super) struct States<'a> {
    variants: BTreeMap<EntryId, (Ident, Vec<BindingId>)>,
    layout: &'a Layout,
}

/// The expression that makes the start state of the arguments.
pub(super) fn start(interface: &Interface, body: &Body) -> TokenStream {
    let state = &body.state;
    let parameters = interface.parameters.iter().filter(|parameter| !parameter.resume);
    let fields = body.arguments.iter().zip(parameters).map(|(argument, parameter)| {
        let (field, value) = (&body.bindings[argument.0].name, &parameter.name);
        // This use isn't the user's.
        let silent =
            value.to_string().starts_with('_').then(|| quote!(#[allow(clippy::used_underscore_binding)]));
        quote!(#silent #field: #value)
    });
    quote!(#state::Start { #(#fields),* })
}

/// The place of a yield, as a value.
pub(super) fn location(span: Span, krate: &syn::Path) -> TokenStream {
    let place = quote_spanned!(span=> ::core::file!(), ::core::line!(), ::core::column!());
    quote!(#krate::__private::location(#place))
}

impl<'a> States<'a> {
    pub(super) fn new(emitter: &Emitter<'a>) -> Self {
        let variants =
            emitter.names.iter().map(|(&entry, name)| (entry, (name.clone(), emitter.fields(entry))));
        Self { variants: variants.collect(), layout: emitter.layout }
    }

    /// The states in which a generator is between two resumptions; but for the last, in which it holds nothing.
    pub(super) fn resting<'b>(&'b self, machine: &Machine, body: &'b Body) -> Vec<Resting<'b>> {
        let rests = |entry: &&EntryId| {
            matches!(body.entries[entry.0].kind, EntryKind::Start | EntryKind::Yield { .. })
        };
        let state = |&entry: &EntryId| {
            let (name, fields) = &self.variants[&entry];
            let field = |&id: &BindingId| {
                let binding = &body.bindings[id.0];
                let parameter = self.field_parameter(entry, id, body);
                Field { id, binding, parameter }
            };
            Resting { entry, name, fields: fields.iter().map(field).collect() }
        };
        machine.reached.iter().filter(rests).map(state).collect()
    }

    /// One `_` for each type parameter.
    pub(super) fn wildcards(&self, machine: &Machine, body: &Body) -> TokenStream {
        let wildcards = self.parameters(machine, body).into_iter().map(|_| quote!(_));
        quote!(#(#wildcards),*)
    }

    /// The enum, and its `State`.
    pub(super) fn declaration(&self, machine: &Machine, protocol: &Protocol, body: &Body) -> TokenStream {
        let state = &body.state;
        let parameters = self.parameters(machine, body);
        let krate = &protocol.krate;
        let variants = machine.reached.iter().map(|entry| self.variant(*entry, body));
        let arguments: Vec<&Ident> =
            body.arguments.iter().map(|argument| &body.bindings[argument.0].name).collect();
        let argument_types =
            body.arguments.iter().map(|&argument| self.field_parameter(EntryId::START, argument, body));
        let suspended = machine.reached.iter().filter_map(|&entry| self.suspended(entry, krate, body));
        let delegates = self.delegates(machine, body).into_iter();
        let rests = self.rests(machine, body);
        let silent = silent();
        quote! {
            #rests

            #silent
            enum #state<#(#parameters),*> { #(#variants,)* Done }

            #[automatically_derived]
            #silent
            impl<#(#parameters),*> #krate::__private::State for #state<#(#parameters),*>
            where #(#delegates: #krate::__private::Place),*
            {
                type Arguments = (#(#argument_types,)*);
                const COMPLETE: Self = Self::Done;
                #[inline]
                fn into_arguments(self) -> ::core::result::Result<Self::Arguments, Self> {
                    match self {
                        Self::Start { #(#arguments),* } => ::core::result::Result::Ok((#(#arguments,)*)),
                        state => ::core::result::Result::Err(state),
                    }
                }
                fn status(&self) -> #krate::__private::Status {
                    match self {
                        Self::Start { .. } => #krate::__private::Status::Created,
                        #(#suspended,)*
                        _ => #krate::__private::Status::Complete,
                    }
                }
            }
        }
    }

    /// The type parameters: one for each binding that a state holds.
    pub(super) fn parameters(&self, machine: &Machine, body: &Body) -> Vec<Ident> {
        let used: BTreeSet<Ident> = machine
            .reached
            .iter()
            .flat_map(|&entry| {
                self.variants[&entry].1.iter().map(move |&binding| self.field_parameter(entry, binding, body))
            })
            .collect();
        used.into_iter().collect()
    }

    /// A variant. Its fields are declared innermost first, in which order they are dropped.
    fn variant(&self, entry: EntryId, body: &Body) -> TokenStream {
        let (name, fields) = &self.variants[&entry];
        let fields = fields.iter().rev().map(|&binding| {
            let field = &body.bindings[binding.0].name;
            let ty = self.field_parameter(entry, binding, body);
            quote!(#field: #ty)
        });
        quote!(#name { #(#fields),* })
    }

    /// The type parameters of what is delegated to.
    fn delegates(&self, machine: &Machine, body: &Body) -> BTreeSet<Ident> {
        let inner = |&entry: &EntryId| {
            let EntryKind::Yield { inner: Some(inner), .. } = body.entries[entry.0].kind else { return None };
            let stored = self.variants[&entry].1.contains(&inner);
            stored.then(|| self.field_parameter(entry, inner, body))
        };
        machine.reached.iter().filter_map(inner).collect()
    }

    fn suspended(&self, entry: EntryId, krate: &syn::Path, body: &Body) -> Option<TokenStream> {
        let EntryKind::Yield { span, inner } = body.entries[entry.0].kind else {
            return None;
        };
        let name = &self.variants[&entry].0;
        let here = location(span, krate);
        let inner = inner.filter(|inner| self.variants[&entry].1.contains(inner));
        Some(if let Some(inner) = inner {
            let inner = &body.bindings[inner.0].name;
            quote! {
                Self::#name { #inner: inner, .. } => #krate::__private::Status::Suspended(
                    ::core::option::Option::unwrap_or(#krate::__private::Place::place(inner), #here)
                )
            }
        } else {
            quote!(Self::#name { .. } => #krate::__private::Status::Suspended(#here))
        })
    }

    /// The type parameter of a field. An argument that will be held in a slot isn't yet in the start state; what is left of
    /// a local is of a type of its own.
    fn field_parameter(&self, entry: EntryId, binding: BindingId, body: &Body) -> Ident {
        let parameter = names::type_parameter(binding);
        let slotted = body.bindings[binding.0].slot || body.has_slots(binding);
        let bare = entry == EntryId::START && slotted;
        if bare {
            format_ident!("{parameter}Argument")
        } else if self.layout.parts(entry, binding).is_some() {
            format_ident!("{parameter}Rest{}", entry.0)
        } else {
            parameter
        }
    }

    /// The structs that hold what is left of locals that were moved in part.
    fn rests(&self, machine: &Machine, body: &Body) -> TokenStream {
        let silent = silent();
        let structs = self.rest_structs(machine, body).into_iter().map(|rest| {
            let RestStruct { name, parameters, members } = rest;
            quote!(#silent struct #name<#(#parameters),*> { #(#members: #parameters),* })
        });
        structs.collect()
    }

    pub(super) fn rest_structs<'b>(&self, machine: &Machine, body: &'b Body) -> Vec<RestStruct<'b>> {
        let mut structs = Vec::new();
        for &entry in &machine.reached {
            for &binding in &self.variants[&entry].1 {
                let parts = self.layout.parts(entry, binding);
                let Some(parts) = parts.filter(|parts| positions(body, parts).is_none()) else { continue };
                let member = |part: &BindingId| Some(&body.bindings[part.0].part.as_ref()?.member);
                structs.push(RestStruct {
                    name: names::rest_type(entry, binding),
                    parameters: parts.iter().map(|&part| names::type_parameter(part)).collect(),
                    members: parts.iter().filter_map(member).collect(),
                });
            }
        }
        structs
    }
}
