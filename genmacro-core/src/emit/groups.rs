//! The states of a generator with many locals, in groups.
//!
//! Each mention of the state enum, in a pattern or where a state is stored, has the compiler infer all type parameters of the
//! enum anew; and whatever it requires of those that it doesn't know yet it looks at again at every step, until it does. With
//! `n` loops in a row that is a matter of n³. Hence where there are many parameters, the states are told apart in two steps:
//!
//! ```text
//! enum __Group0<V0, V1, …> { Start { … }, Yield1 { … }, …, __Never(Infallible, PhantomData<fn(V0, V1, …) -> (V0, V1, …)>) }
//! enum __Group1<V0, V9, …> { Yield8 { … }, … }
//! enum LocalsAt<G0, G1> { __Group0 { group: G0 }, __Group1 { group: G1 }, Done, __Never(…) }
//! type Locals<V0, V1, …> = LocalsAt<__Group0<V0, V1, …>, __Group1<V0, V9, …>>;
//! ```
//!
//! A mention is then of the parameters of one group, and of the groups, which are known. Without three more details the requirements
//! would be as many as before. The last variant, which is never made, lets the compiler equate the parameters, rather than require
//! that one be a subtype of the other. The variants have named fields, since of a function, which `Locals::Group0(…)` would be,
//! all type arguments are required to be well-formed. And the machine has a `match` over the groups, and in each arm one over the
//! states of a group, since the compiler looks at all patterns of a `match` before it looks into the arms.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::{
    machine::Machine,
    state::{States, names_of_user},
};
use crate::{
    ir::{Body, EntryId},
    layout::Layout,
    names,
    sorted::{SortedMap, SortedSet},
};

/// A state of the enum, as it is written after the enum's name: `variant` itself, or inside its group.
pub(super) fn grouped(layout: &Layout, entry: EntryId, variant: TokenStream) -> TokenStream {
    match layout.group(entry).map(names::group) {
        None => variant,
        Some(group) => quote!(#group { group: #group::#variant }),
    }
}

/// The arms of a `match` over the states, each with its pattern, which begins after the name of the enum. They are told apart as the
/// states are.
pub(super) fn arms(layout: &Layout, enumeration: &Ident, arms: Vec<(EntryId, Arm)>) -> Vec<TokenStream> {
    let mut groups: SortedMap<Option<usize>, Vec<Arm>> = SortedMap::new();
    for (entry, arm) in arms {
        groups.get_or_insert_with(layout.group(entry), Vec::new).push(arm);
    }
    let written = |name: &Ident, arms: Vec<Arm>| -> TokenStream {
        let arm = |Arm { variants, does }| quote!(#(#name::#variants)|* => #does);
        arms.into_iter().map(arm).collect()
    };
    let matched = |(number, arms): (Option<usize>, _)| match number.map(names::group) {
        None => written(enumeration, arms),
        Some(name) => {
            let (group, arms) = (names::variable("group"), written(&name, arms));
            quote!(#enumeration::#name { group: #group } => match #group { #arms },)
        }
    };
    groups.into_iter().map(matched).collect()
}

/// An arm for one or more states.
pub(super) struct Arm {
    pub(super) variants: Vec<TokenStream>,
    pub(super) does: TokenStream,
}

/// Some of the states, as an enum of their own.
struct Group {
    name: Ident,
    states: SortedSet<EntryId>,
    /// The type parameters.
    parameters: Vec<Ident>,
}

impl States<'_> {
    /// The enum of the states, and what is to be declared with it.
    pub(super) fn enumeration(&self, machine: &Machine, body: &Body) -> TokenStream {
        let (name, state, vis) = (self.layout.enum_of(body), &body.state, &self.vis);
        let names_of_user = names_of_user();
        if !self.layout.is_grouped() {
            let parameters = self.stored_parameters(&machine.reached, body);
            let variant = |&entry: &EntryId| self.variant(entry, body);
            let rests =
                machine.reached.iter().filter(|entry| !machine.passed.contains_key(entry)).map(variant);
            let passed = machine.passed.keys().map(variant);
            return quote! {
                #names_of_user
                #vis enum #name<#(#parameters),*> { #(#rests,)* Done #(, #passed)* }
            };
        }
        let groups = self.groups(machine, body);
        let enumerations = groups.iter().map(|Group { name, states, parameters }| {
            let (variants, never) =
                (states.iter().map(|&entry| self.variant(entry, body)), never(parameters));
            quote! {
                #names_of_user
                #vis enum #name<#(#parameters),*> { #(#variants,)* #never }
            }
        });
        let variants: Vec<&Ident> = groups.iter().map(|group| &group.name).collect();
        let parameters: Vec<Ident> = (0..groups.len()).map(|index| format_ident!("G{index}")).collect();
        let never = never(&parameters);
        // The struct around it, if there is one, has that name and those parameters.
        let alias = self.layout.residents.is_empty().then(|| {
            let (all, arguments) = (self.parameters(machine, body), self.enum_arguments(machine, body));
            quote!(#vis type #state<#(#all),*> = #name<#arguments>;)
        });
        quote! {
            #(#enumerations)*
            #vis enum #name<#(#parameters),*> { #(#variants { group: #parameters },)* Done, #never }
            #alias
        }
    }

    /// The type arguments of that enum, given a type for each local.
    pub(super) fn enum_arguments(&self, machine: &Machine, body: &Body) -> TokenStream {
        if !self.layout.is_grouped() {
            let parameters = self.stored_parameters(&machine.reached, body);
            return quote!(#(#parameters),*);
        }
        let groups = self.groups(machine, body).into_iter();
        let groups = groups.map(|Group { name, parameters, .. }| quote!(#name<#(#parameters),*>));
        quote!(#(#groups),*)
    }

    fn groups(&self, machine: &Machine, body: &Body) -> Vec<Group> {
        let mut groups: SortedMap<Option<usize>, SortedSet<EntryId>> = SortedMap::new();
        for &entry in &machine.reached {
            groups.get_or_insert_with(self.layout.group(entry), SortedSet::new).insert(entry);
        }
        let group = |(group, states): (Option<usize>, _)| {
            let (name, parameters) = (names::group(group?), self.stored_parameters(&states, body));
            Some(Group { name, states, parameters })
        };
        groups.into_iter().filter_map(group).collect()
    }
}

/// The variant that is never made.
fn never(parameters: &[Ident]) -> TokenStream {
    quote! {
        __Never(
            ::core::convert::Infallible,
            ::core::marker::PhantomData<fn(#(#parameters),*) -> (#(#parameters,)*)>,
        )
    }
}
