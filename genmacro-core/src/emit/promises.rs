//! What the return type promises of the generator beside running: `+ Clone`, `+ Debug`, `+ Serialize + Restore`.
//!
//! The state enum implements each trait where the types of the locals do. Those types aren't known here, so the compiler is asked
//! about each local by itself, at the local, once the closures have told it the types:
//!
//! ```text
//! let generator = generator(Locals::Start { arguments }, drive, machine);
//! let (v0, v1) = Locals::witnesses(state(&generator));
//! let generator = cloned(&v0, Asked::of(&v0).can_clone(), generator);
//! let generator = cloned(&v1, Asked::of(&v1).can_clone(), generator);
//! ```
//!
//! Nothing of this is emitted where nothing is promised.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};

use super::{
    Program, clone, debug,
    machine::Machine,
    silent,
    state::{Field, RestStruct, Resting, States},
};
use crate::{names, signature::Promises};

/// All that an impl of the state enum is made from.
pub(super) struct Promised<'a> {
    pub(super) program: &'a Program<'a>,
    /// The states of a generator that isn't running, but for the last.
    pub(super) states: Vec<Resting<'a>>,
    /// The structs that hold what is left of locals.
    pub(super) rests: Vec<RestStruct<'a>>,
    /// The type parameters of the enum.
    parameters: Vec<Ident>,
    /// Whether there are states that are only jumped through.
    passing: bool,
}

impl<'a> Promised<'a> {
    /// None if nothing is promised.
    pub(super) fn new(program: &'a Program<'a>, states: &'a States, machine: &Machine) -> Option<Self> {
        let Promises { clone, debug, store, .. } = program.interface.promises;
        let resting = states.resting(machine, program.body);
        (clone || debug || store).then(|| Self {
            program,
            passing: resting.len() < machine.reached.len(),
            states: resting,
            rests: states.rest_structs(machine, program.body),
            parameters: states.parameters(machine, program.body),
        })
    }

    /// What the state enum implements.
    pub(super) fn impls(&self) -> TokenStream {
        let Promises { clone, debug, .. } = self.program.interface.promises;
        let clone = clone.then(|| clone::impls(self));
        let debug = debug.then(|| debug::impls(self));
        let witnesses = self.witnesses();
        quote!(#witnesses #clone #debug)
    }

    /// An impl of a trait for the enum, where the type of each field has a trait.
    pub(super) fn implement(
        &self,
        what: &TokenStream,
        bound: &TokenStream,
        inside: &TokenStream,
    ) -> TokenStream {
        let (state, parameters, silent) = (&self.program.body.state, &self.parameters, silent());
        let fields = self.fields().into_iter().map(|field| field.parameter);
        quote! {
            #[automatically_derived]
            #silent
            impl<#(#parameters),*> #what for #state<#(#parameters),*>
            where #(#fields: #bound),*
            { #inside }
        }
    }

    /// The arm for the states that no generator rests in, and that hold what may not have the traits.
    pub(super) fn passing(&self) -> Option<TokenStream> {
        self.passing.then(|| quote!(_ => ::core::unreachable!("no generator rests here"),))
    }

    /// The fields of all states, one for each type, in the order of their declarations.
    pub(super) fn fields(&self) -> Vec<Field<'a>> {
        let mut fields: Vec<Field> = Vec::new();
        for field in self.states.iter().flat_map(|state| &state.fields) {
            if !fields.iter().any(|other| other.parameter == field.parameter) {
                fields.push(field.clone());
            }
        }
        fields.sort_by_key(|field| field.id);
        fields
    }

    fn witnesses(&self) -> TokenStream {
        let (state, parameters, silent) = (&self.program.body.state, &self.parameters, silent());
        let krate = &self.program.protocol.krate;
        let types: Vec<Ident> = self.fields().into_iter().map(|field| field.parameter).collect();
        let values = types.iter().map(|_| quote!(#krate::__private::Witness::new()));
        quote! {
            #silent
            impl<#(#parameters),*> #state<#(#parameters),*> {
                fn witnesses(&self) -> (#(#krate::__private::Witness<#types>,)*) { (#(#values,)*) }
            }
        }
    }

    /// The generator, if its locals grant what it promises.
    pub(super) fn granted(&self, generator: &TokenStream, end: Span) -> TokenStream {
        let (state, krate) = (&self.program.body.state, &self.program.protocol.krate);
        let fields = self.fields();
        let witnesses = fields.iter().map(witness);
        let questions = fields.iter().map(|field| self.questions(field));
        let (name, last) = (names::variable("generator"), Ident::new("generator", end));
        let silent = silent();
        quote! {
            {
                let #name = #generator;
                #silent
                let (#(#witnesses,)*) = #state::witnesses(#krate::__private::state(&#name));
                #(#questions)*
                #last
            }
        }
    }

    /// The questions to one local.
    fn questions(&self, field: &Field) -> TokenStream {
        let Promises { clone, debug, .. } = self.program.interface.promises;
        let clone = clone.then(|| self.question(field, "cloned", "can_clone"));
        let debug = debug.then(|| self.question(field, "shown", "can_debug"));
        quote!(#clone #debug)
    }

    fn question(&self, field: &Field, grant: &str, question: &str) -> TokenStream {
        let span = names::in_place_of(field.binding.origin.span);
        let (private, witness) = (self.program.protocol.private(span), witness(field).clone());
        let witness = Ident::new(&witness.to_string(), span);
        let [generator, grant, question] = ["generator", grant, question].map(|name| Ident::new(name, span));
        quote_spanned! {span=>
            let #generator = #private::#grant(&#witness, #private::Asked::of(&#witness).#question(), #generator);
        }
    }
}

/// The variable that holds the witness of a field's type.
fn witness(field: &Field) -> Ident {
    format_ident!("of_{}", field.parameter, span = Span::mixed_site())
}
