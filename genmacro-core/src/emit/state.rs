//! The state enum, generic over the type of each stored local, and what the runtime asks of it.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::{Member, Token};

use super::{
    Program,
    groups::grouped,
    machine::{Emitter, Machine, positions},
};
use crate::{
    ir::{Binding, BindingId, Body, EntryId, EntryKind},
    layout::Layout,
    names,
    protocol::Protocol,
    signature::Interface,
    sorted::{SortedMap, SortedSet},
};

/// A state that a generator can rest in, for what is made of it beside the machine.
pub(super) struct Resting<'a> {
    pub(super) entry: EntryId,
    pub(super) name: &'a Ident,
    /// In the order of their declarations.
    pub(super) fields: Vec<Field<'a>>,
    body: &'a Body,
    layout: &'a Layout,
}

/// A field of a resting state.
#[derive(Clone)]
pub(super) struct Field<'a> {
    pub(super) id: BindingId,
    pub(super) binding: &'a Binding,
    /// Its type.
    pub(super) parameter: Ident,
    /// It is beside the enum, and an option.
    resident: bool,
    /// Whether it holds a `Slot`.
    pub(super) slot: bool,
    /// Whether it is mentioned further on, and so surely there.
    pub(super) mentioned: bool,
}

impl Resting<'_> {
    /// A pattern for the whole state, which binds each local under its name; inside an impl of the state.
    pub(super) fn pattern(&self) -> TokenStream {
        self.pattern_of(&names::own_type())
    }

    /// The same anywhere.
    fn pattern_of(&self, ty: &Ident) -> TokenStream {
        self.pattern_of_some(ty, &|_| true)
    }

    /// The same for no more than some of the locals.
    pub(super) fn pattern_of_some(&self, ty: &Ident, binds: &dyn Fn(BindingId) -> bool) -> TokenStream {
        let binds = &binds;
        let [stored, residents] = [false, true].map(|resident| {
            let fields =
                self.fields.iter().filter(move |field| field.resident == resident && binds(field.id));
            fields.map(|field| &field.binding.name)
        });
        let rest = self.fields.iter().any(|field| !field.resident && !binds(field.id)).then(|| quote!(..));
        let (name, at) = (self.name, &self.body.at);
        let variant = grouped(self.layout, self.entry, quote!(#name { #(#stored,)* #rest }));
        if self.layout.residents.is_empty() {
            quote!(#ty::#variant)
        } else {
            let enumeration = self.layout.enum_of(self.body);
            let some = quote!(::core::option::Option::Some);
            let residents = residents.map(|name| quote!(#name: #some(#name),));
            quote!(#ty { #at: #enumeration::#variant, #(#residents)* .. })
        }
    }

    /// Whether it holds no more than parts of a local.
    pub(super) fn is_in_parts(&self, local: BindingId) -> bool {
        self.layout.parts(self.entry, local).is_some()
    }

    /// The whole state, made of the values of its locals.
    pub(super) fn value(&self, value: &dyn Fn(&Field) -> TokenStream) -> TokenStream {
        let stored = self.fields.iter().filter(|field| !field.resident).map(|field| {
            let (name, value) = (&field.binding.name, value(field));
            quote!(#name: #value)
        });
        let name = self.name;
        let variant = grouped(self.layout, self.entry, quote!(#name { #(#stored),* }));
        whole(&names::own_type(), &variant, self.body, self.layout, &|id| {
            self.fields.iter().find(|field| field.resident && field.id == id).map(value)
        })
    }
}

/// A state, of a variant of the enum and of the residents that there are.
fn whole(
    ty: &Ident,
    variant: &TokenStream,
    body: &Body,
    layout: &Layout,
    resident: &dyn Fn(BindingId) -> Option<TokenStream>,
) -> TokenStream {
    if layout.residents.is_empty() {
        return quote!(#ty::#variant);
    }
    let (at, enumeration) = (&body.at, layout.enum_of(body));
    let residents = layout.residents.iter().map(|&id| {
        let name = &body.bindings[id.0].name;
        let value = resident(id).map_or_else(
            || quote!(::core::option::Option::None),
            |value| quote!(::core::option::Option::Some(#value)),
        );
        quote!(#name: #value)
    });
    quote!(#ty { #at: #enumeration::#variant, #(#residents),* })
}

/// A struct that holds what is left of a local in a state.
pub(super) struct RestStruct<'a> {
    pub(super) name: Ident,
    pub(super) parameters: Vec<Ident>,
    pub(super) members: Vec<&'a Member>,
}

/// Each state's name and fields.
pub(super) struct States<'a> {
    variants: SortedMap<EntryId, (Ident, Vec<BindingId>)>,
    pub(super) layout: &'a Layout,
    /// The visibility of the types.
    pub(super) vis: Option<Token![pub]>,
}

/// The expression that makes the start state of the arguments.
pub(super) fn start(interface: &Interface, body: &Body, layout: &Layout) -> TokenStream {
    let parameters = interface.parameters.iter().filter(|parameter| !parameter.resume);
    let fields = body.arguments.iter().zip(parameters).map(|(argument, parameter)| {
        let (field, value) = (&body.bindings[argument.0].name, interface.emitted_name(parameter));
        // This use isn't the user's.
        let silent = value
            .to_string()
            .starts_with('_')
            .then(|| quote!(#[cfg_attr(clippy, allow(clippy::used_underscore_binding))]));
        quote!(#silent #field: #value)
    });
    let variant = grouped(layout, EntryId::START, quote!(Start { #(#fields),* }));
    whole(layout.whole_of(body), &variant, body, layout, &|_| None)
}

/// Silences what would be said of a name of the user's where it is that of a field, and bound from it.
pub(super) fn names_of_user() -> TokenStream {
    quote!(#[cfg_attr(clippy, allow(clippy::min_ident_chars, clippy::shadow_unrelated))])
}

/// The place of a yield, as a value.
pub(super) fn location(span: Span, krate: &syn::Path) -> TokenStream {
    let place = quote_spanned!(span=> ::core::file!(), ::core::line!(), ::core::column!());
    quote!(#krate::__private::location(#place))
}

impl<'a> States<'a> {
    pub(super) fn new(emitter: &Emitter<'a>, interface: &Interface) -> Self {
        let variants =
            emitter.names.iter().map(|(entry, name)| (*entry, (name.clone(), emitter.fields(*entry))));
        let vis = interface.named.is_some().then(<Token![pub]>::default);
        Self { variants: variants.collect(), layout: emitter.layout, vis }
    }

    /// The last state.
    pub(super) fn complete(&self, body: &Body) -> TokenStream {
        whole(&names::own_type(), &quote!(Done), body, self.layout, &|_| None)
    }

    /// A pattern for the last state.
    pub(super) fn done(&self, ty: &Ident, body: &Body) -> TokenStream {
        if self.layout.residents.is_empty() {
            return quote!(#ty::Done);
        }
        let (at, enumeration) = (&body.at, self.layout.enum_of(body));
        quote!(#ty { #at: #enumeration::Done, .. })
    }

    /// The states in which a generator is between two resumptions; but for the last, in which it holds nothing.
    pub(super) fn resting<'b>(&'b self, machine: &Machine, body: &'b Body) -> Vec<Resting<'b>> {
        let rests = |entry: &&EntryId| !body.entries[entry.0].kind.is_passed();
        let state = |&entry: &EntryId| {
            let (name, fields) = &self.variants[&entry];
            let field = |&id: &BindingId| {
                let binding = &body.bindings[id.0];
                let parameter = self.field_parameter(entry, id, body);
                let slot = binding.slot && entry != EntryId::START;
                let resident = entry != EntryId::START && self.layout.residents.contains(&id);
                let mentioned = self.layout.is_mentioned(entry, id);
                Field { id, binding, parameter, resident, slot, mentioned }
            };
            let residents = self.layout.residents_at(entry);
            let mut fields: Vec<Field> =
                fields.iter().copied().chain(residents).map(|id| field(&id)).collect();
            fields.sort_by_key(|field| field.id);
            Resting { entry, name, fields, body, layout: self.layout }
        };
        machine.reached.iter().filter(rests).map(state).collect()
    }

    /// One `_` for each type parameter.
    pub(super) fn wildcards(&self, machine: &Machine, body: &Body) -> TokenStream {
        let wildcards = self.parameters(machine, body).into_iter().map(|_| <Token![_]>::default());
        quote!(#(#wildcards),*)
    }

    /// The enum, and its `State`.
    pub(super) fn declaration(&self, machine: &Machine, protocol: &Protocol, body: &Body) -> TokenStream {
        let state = &body.state;
        let parameters = self.parameters(machine, body);
        let krate = &protocol.krate;
        let arguments: Vec<&Ident> =
            body.arguments.iter().map(|argument| &body.bindings[argument.0].name).collect();
        let argument_types =
            body.arguments.iter().map(|&argument| self.field_parameter(EntryId::START, argument, body));
        let suspended = machine.reached.iter().filter_map(|&entry| self.suspended(entry, krate, body));
        let delegates = self.delegates(machine, body, krate);
        let rests = self.rests(machine, body);
        let (layout, at, names_of_user) = (self.layout, &body.at, names_of_user());
        let (enumeration_item, structure) = (self.enumeration(machine, body), self.structure(machine, body));
        let complete = self.complete(body);
        let long = machine.long.then(|| {
            quote!(
                const LONG: ::core::primitive::bool = true;
            )
        });
        let end = self.end(body, protocol);
        let enumeration = layout.enum_of(body);
        let start = grouped(layout, EntryId::START, quote!(Start { #(#arguments),* }));
        let started = grouped(layout, EntryId::START, quote!(Start { .. }));
        let [started_at, whole] = if layout.residents.is_empty() {
            [quote!(Self::#start), quote!(self)]
        } else {
            [quote!(Self { #at: #enumeration::#start, .. }), quote!(&self.#at)]
        };
        let start_again = protocol.recursive.then(|| {
            let start = self::whole(&names::own_type(), &start, body, layout, &|_| None);
            quote! {
                #[automatically_derived]
                impl<#(#parameters),*> #krate::__private::Start for #state<#(#parameters),*>
                where #(#delegates),*
                {
                    #[inline]
                    fn start((#(#arguments,)*): Self::Arguments) -> Self {
                        #start
                    }
                }
            }
        });
        quote! {
            #rests
            #enumeration_item
            #structure

            #[automatically_derived]
            #names_of_user
            impl<#(#parameters),*> #krate::__private::State for #state<#(#parameters),*>
            where #(#delegates),*
            {
                type Arguments = (#(#argument_types,)*);
                const COMPLETE: Self = #complete;
                #long
                #end
                #[inline]
                fn into_arguments(self) -> ::core::result::Result<Self::Arguments, Self> {
                    match self {
                        #started_at => ::core::result::Result::Ok((#(#arguments,)*)),
                        state => ::core::result::Result::Err(state),
                    }
                }
                fn status(&self) -> #krate::__private::Status {
                    match #whole {
                        #enumeration::#started => #krate::__private::Status::Created,
                        #(#suspended,)*
                        _ => #krate::__private::Status::Complete,
                    }
                }
            }

            #start_again
        }
    }

    /// How the last state is written, where the state is more than the enum: what else is in it has been dropped by then.
    fn end(&self, body: &Body, protocol: &Protocol) -> Option<TokenStream> {
        let (enumeration, at, krate) = (self.layout.enum_of(body), &body.at, &protocol.krate);
        (!self.layout.residents.is_empty() && !protocol.recursive).then(|| {
            quote! {
                #[inline]
                fn end(&mut self) {
                    #krate::__private::overwrite(&mut self.#at, #enumeration::Done);
                }
            }
        })
    }

    /// The struct around the enum, if there are residents. Its fields are dropped in the order in which they are declared: the
    /// innermost first.
    fn structure(&self, machine: &Machine, body: &Body) -> Option<TokenStream> {
        if self.layout.residents.is_empty() {
            return None;
        }
        let (enumeration, vis, names_of_user) = (self.layout.enum_of(body), &self.vis, names_of_user());
        let (state, at, all) = (&body.state, &body.at, self.parameters(machine, body));
        let arguments = self.enum_arguments(machine, body);
        let residents = self.layout.residents.iter().rev().map(|&resident| {
            let (name, ty) = (&body.bindings[resident.0].name, names::type_parameter(resident));
            quote!(#name: ::core::option::Option<#ty>)
        });
        Some(quote! {
            #names_of_user
            #vis struct #state<#(#all),*> { #at: #enumeration<#arguments>, #(#residents),* }
        })
    }

    /// The types of those parameters, as far as the source text tells them.
    pub(super) fn told(&self, machine: &Machine, program: &Program) -> Vec<TokenStream> {
        let (body, krate) = (program.body, &program.protocol.krate);
        let told = |id: BindingId| {
            body.bindings[id.0].told.as_ref().map_or_else(|| quote!(_), ToTokens::to_token_stream)
        };
        let fields = machine.reached.iter().flat_map(|&entry| {
            self.variants[&entry].1.iter().map(move |&id| {
                let ty = told(id);
                let slot = body.bindings[id.0].slot && entry != EntryId::START;
                let ty = if slot { quote!(#krate::__private::Slot<#ty>) } else { ty };
                (self.field_parameter(entry, id, body), ty)
            })
        });
        let residents = self.layout.residents.iter().map(|&id| (names::type_parameter(id), told(id)));
        let types: SortedMap<Ident, TokenStream> = fields.chain(residents).collect();
        self.parameters(machine, body).iter().filter_map(|parameter| types.get(parameter).cloned()).collect()
    }

    /// The type parameters: one for each binding that a state holds.
    pub(super) fn parameters(&self, machine: &Machine, body: &Body) -> Vec<Ident> {
        let mut parameters = self.stored_parameters(&machine.reached, body);
        parameters.extend(self.layout.residents.iter().map(|&resident| names::type_parameter(resident)));
        parameters
    }

    /// Those of some states.
    pub(super) fn stored_parameters(&self, states: &SortedSet<EntryId>, body: &Body) -> Vec<Ident> {
        let used: SortedSet<Ident> = states
            .iter()
            .flat_map(|&entry| {
                self.variants[&entry].1.iter().map(move |&binding| self.field_parameter(entry, binding, body))
            })
            .collect();
        used.into_iter().collect()
    }

    /// A variant. Its fields are declared innermost first, in which order they are dropped.
    pub(super) fn variant(&self, entry: EntryId, body: &Body) -> TokenStream {
        let (name, fields) = &self.variants[&entry];
        let fields = fields.iter().rev().map(|&binding| {
            let field = names::redeclared(&body.bindings[binding.0].name);
            let ty = self.field_parameter(entry, binding, body);
            quote!(#field: #ty)
        });
        quote!(#name { #(#fields),* })
    }

    /// What is asked of the types of what is delegated to, so that its place can be told.
    fn delegates(&self, machine: &Machine, body: &Body, krate: &syn::Path) -> Vec<TokenStream> {
        let mut known = SortedSet::new();
        let inner = |&entry: &EntryId| {
            let parameter = self.field_parameter(entry, self.delegate(entry, body)?, body);
            let lent = self.lent(entry, body).map(|lent| self.field_parameter(entry, lent, body));
            let bound = lent.map_or_else(|| quote!(Place), |lent| quote!(PlaceOf<#lent>));
            let bound = quote!(#parameter: #krate::__private::#bound);
            known.insert(bound.to_string()).then_some(bound)
        };
        machine.reached.iter().filter_map(inner).collect()
    }

    /// The local that is delegated to by reference at an entry, if the state holds it as it is.
    fn lent(&self, entry: EntryId, body: &Body) -> Option<BindingId> {
        let EntryKind::Yield { lent, .. } = body.entries[entry.0].kind else { return None };
        let whole = |id: &BindingId| {
            self.layout.parts(entry, *id).is_none() && !body.bindings[id.0].slot && !body.has_slots(*id)
        };
        let stored = |id: &BindingId| {
            self.variants[&entry].1.contains(id) || self.layout.residents_at(entry).any(|other| other == *id)
        };
        lent.filter(|id| whole(id) && stored(id))
    }

    /// What is delegated to at an entry, if the state holds it.
    fn delegate(&self, entry: EntryId, body: &Body) -> Option<BindingId> {
        let EntryKind::Yield { inner, .. } = body.entries[entry.0].kind else { return None };
        let stored =
            |id: &BindingId| self.variants[&entry].1.contains(id) || self.layout.residents.contains(id);
        inner.filter(stored)
    }

    fn suspended(&self, entry: EntryId, krate: &syn::Path, body: &Body) -> Option<TokenStream> {
        let EntryKind::Yield { span, .. } = body.entries[entry.0].kind else {
            return None;
        };
        let (enumeration, name) = (self.layout.enum_of(body), &self.variants[&entry].0);
        let here = location(span, krate);
        let Some(inner) = self.delegate(entry, body) else {
            let variant = grouped(self.layout, entry, quote!(#name { .. }));
            return Some(quote!(#enumeration::#variant => #krate::__private::Status::Suspended(#here)));
        };
        let (inner_pattern, inner) = self.borrowed(inner, "inner", body);
        let lent = self.lent(entry, body).map(|lent| self.borrowed(lent, "lent", body));
        let (lent_pattern, place) = if let Some((pattern, lent)) = lent {
            (pattern, quote!(#krate::__private::place_of(#inner, #lent)))
        } else {
            let place = quote!(#krate::__private::Place::place);
            (TokenStream::new(), quote!(::core::option::Option::and_then(#inner, #place)))
        };
        let variant = grouped(self.layout, entry, quote!(#name { #inner_pattern #lent_pattern .. }));
        Some(quote! {
            #enumeration::#variant => #krate::__private::Status::Suspended(
                ::core::option::Option::unwrap_or(#place, #here)
            )
        })
    }

    /// A pattern for a field, and the field as an option of a reference.
    fn borrowed(&self, id: BindingId, variable: &str, body: &Body) -> (TokenStream, TokenStream) {
        let (field, variable) = (&body.bindings[id.0].name, names::variable(variable));
        if self.layout.residents.contains(&id) {
            (TokenStream::new(), quote!(::core::option::Option::as_ref(&self.#field)))
        } else {
            (quote!(#field: #variable,), quote!(::core::option::Option::Some(#variable)))
        }
    }

    /// The type parameter of a field. An argument that will be held in a slot isn't yet in the start state; what is left of
    /// a local is of a type of its own.
    fn field_parameter(&self, entry: EntryId, binding: BindingId, body: &Body) -> Ident {
        let parameter = names::type_parameter(binding);
        let slotted = body.bindings[binding.0].slot || body.has_slots(binding);
        let held = slotted || self.layout.residents.contains(&binding);
        let bare = entry == EntryId::START && held;
        if bare {
            format_ident!("{parameter}Argument")
        } else if self.layout.parts(entry, binding).is_some() {
            format_ident!("{parameter}Rest{}", self.layout.alike(entry, binding).0)
        } else {
            parameter
        }
    }

    /// The structs that hold what is left of locals that were moved in part.
    fn rests(&self, machine: &Machine, body: &Body) -> TokenStream {
        let vis = &self.vis;
        let structs = self.rest_structs(machine, body).into_iter().map(|rest| {
            let RestStruct { name, parameters, members } = rest;
            let names_of_user = names_of_user();
            quote!(#names_of_user #vis struct #name<#(#parameters),*> { #(#members: #parameters),* })
        });
        structs.collect()
    }

    pub(super) fn rest_structs<'b>(&self, machine: &Machine, body: &'b Body) -> Vec<RestStruct<'b>> {
        let mut structs = Vec::new();
        for &entry in &machine.reached {
            for &binding in &self.variants[&entry].1 {
                let parts = self.layout.parts(entry, binding);
                let Some(parts) = parts.filter(|parts| positions(body, parts).is_none()) else { continue };
                let name = names::rest_type(self.layout.alike(entry, binding), binding);
                if structs.iter().any(|rest: &RestStruct| rest.name == name) {
                    continue;
                }
                let member = |part: &BindingId| Some(&body.bindings[part.0].part.as_ref()?.member);
                structs.push(RestStruct {
                    name,
                    parameters: parts.iter().map(|&part| names::type_parameter(part)).collect(),
                    members: parts.iter().filter_map(member).collect(),
                });
            }
        }
        structs
    }
}
