//! What the return type promises of the generator beside running: `+ Clone`, `+ Debug`, `+ Serialize + Restore`, `+ Send`, `+ Sync`.
//!
//! The state enum implements each trait where the types of the locals do. Those types aren't known here, so the compiler is asked
//! about each local by itself, at the local, once the closures have told it the types:
//!
//! ```text
//! let generator = generator(Locals::Start { arguments }, drive, machine, hint);
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
    state::{Field, RestStruct, Resting, States, names_of_user},
    store,
};
use crate::{ir::EntryKind, names, signature::Promises};

/// All that an impl of the state enum is made from.
pub(super) struct Promised<'a> {
    pub(super) program: &'a Program<'a>,
    /// The states of a generator that isn't running, but for the last.
    pub(super) states: Vec<Resting<'a>>,
    /// The structs that hold what is left of locals.
    pub(super) rests: Vec<RestStruct<'a>>,
    /// The type parameters of the enum.
    parameters: Vec<Ident>,
    /// Their types, if all have been told.
    pub(super) types: Vec<TokenStream>,
    /// A pattern for the last state.
    pub(super) done: TokenStream,
    /// The last state itself.
    pub(super) complete: TokenStream,
    /// Whether the patterns of the states don't cover all that the type could hold: there are states that are only jumped
    /// through, or locals beside the enum, or groups.
    passing: bool,
}

impl<'a> Promised<'a> {
    /// None if nothing is promised.
    pub(super) fn new(program: &'a Program<'a>, states: &'a States, machine: &Machine) -> Option<Self> {
        let Promises { clone, debug, store, send, sync, .. } = program.interface.promises;
        let resting = states.resting(machine, program.body);
        (clone || debug || store || send || sync).then(|| Self {
            program,
            passing: resting.len() < machine.reached.len()
                || !program.layout.residents.is_empty()
                || program.layout.is_grouped(),
            done: states.done(&names::own_type(), program.body),
            complete: states.complete(program.body),
            states: resting,
            rests: states.rest_structs(machine, program.body),
            parameters: states.parameters(machine, program.body),
            types: states.told(machine, program),
        })
    }

    /// What the state enum implements.
    pub(super) fn impls(&self) -> TokenStream {
        let Promises { clone, debug, store, .. } = self.program.interface.promises;
        let clone = clone.then(|| clone::impls(self));
        let debug = debug.then(|| debug::impls(self));
        let store = store.then(|| store::impls(self));
        let asked = self.program.interface.named.is_none() && !self.fields().is_empty();
        let witnesses = asked.then(|| self.witnesses());
        quote!(#witnesses #clone #debug #store)
    }

    /// An impl of a trait for the enum, where the type of each field has a trait.
    pub(super) fn implement(
        &self,
        what: &TokenStream,
        bound: &TokenStream,
        inside: &TokenStream,
    ) -> TokenStream {
        let fields = self.fields().into_iter().map(|field| field.parameter);
        self.implement_for(&[], what, &quote!(#(#fields: #bound),*), inside)
    }

    /// The same with more parameters, and with bounds of its own.
    pub(super) fn implement_for(
        &self,
        more: &[Ident],
        what: &TokenStream,
        bounds: &TokenStream,
        inside: &TokenStream,
    ) -> TokenStream {
        let (state, parameters, names_of_user) =
            (&self.program.body.state, &self.parameters, names_of_user());
        let all = parameters.iter().chain(more);
        quote! {
            #[automatically_derived]
            #names_of_user
            impl<#(#all),*> #what for #state<#(#parameters),*>
            where #bounds
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
        let (state, parameters) = (&self.program.body.state, &self.parameters);
        let krate = &self.program.protocol.krate;
        let types: Vec<Ident> = self.fields().into_iter().map(|field| field.parameter).collect();
        let values = types.iter().map(|_| quote!(#krate::__private::Witness::new()));
        quote! {
            impl<#(#parameters),*> #state<#(#parameters),*> {
                fn witnesses(&self) -> (#(#krate::__private::Witness<#types>,)*) { (#(#values,)*) }
            }
        }
    }

    /// The generator, if its locals grant what it promises.
    pub(super) fn granted(&self, generator: &TokenStream, end: Span) -> TokenStream {
        let (state, krate) = (&self.program.body.state, &self.program.protocol.krate);
        let fields = self.fields();
        if fields.is_empty() {
            return generator.clone();
        }
        let witnesses = fields.iter().map(witness);
        let questions = fields.iter().map(|field| self.questions(field));
        let (name, last) = (names::variable("generator"), Ident::new("generator", end));
        let granted = self.reduced(&last, end);
        quote! {
            {
                let #name = #generator;
                let (#(#witnesses,)*) = #state::witnesses(#krate::__private::state(&#name));
                #(#questions)*
                #granted
            }
        }
    }

    /// The generator as what it is promised to be, if the other promises are those that need no mention.
    fn reduced(&self, generator: &Ident, end: Span) -> TokenStream {
        let Program { interface, protocol, .. } = self.program;
        let (private, argument) = (protocol.private(end), &protocol.argument);
        let Promises { clone, debug, store, .. } = interface.promises;
        if clone || debug || store || interface.opaque || !interface.alone {
            quote!(#generator)
        } else if interface.iterator {
            quote_spanned!(end=> #private::as_iterator(#generator))
        } else {
            quote_spanned!(end=> #private::as_resumable::<#argument, _, _, _>(#generator))
        }
    }

    /// The questions to one local.
    fn questions(&self, field: &Field) -> TokenStream {
        let Promises { clone, debug, store, restore, send, sync } = self.program.interface.promises;
        let ask = |grant, question| self.question(field, [grant, question], None);
        let krate = &self.program.protocol.krate;
        let private = quote!(#krate::__private);
        let clone = clone.then(|| ask("cloned", "can_clone"));
        let debug = debug.then(|| ask("shown", "can_debug"));
        let store = store.then(|| {
            let question = if restore { ["stored", "can_store"] } else { ["serialized", "can_serialize"] };
            let question = self.question(field, question, field.slot.then_some("in_slot"));
            let generator = names::variable("generator");
            quote!(#private::grants_storing! { #generator #question })
        });
        let send = send.then(|| ask("sendable", "can_send"));
        let sync = sync.then(|| ask("shareable", "can_sync"));
        quote!(#clone #debug #store #send #sync)
    }

    /// A question, and who takes the answer. What holds the local may stand between the question and the local: what is asked
    /// about is then what it holds, and the answer is about itself.
    ///
    /// Where the answer is no, the compiler shows the local, and the first yield that it lives across. What the user has no
    /// name for comes from something else, most often; it isn't asked after something has been denied.
    fn question(&self, field: &Field, [grant, question]: [&str; 2], through: Option<&str>) -> TokenStream {
        let shown = field.binding.origin.span;
        let span = names::in_place_of(shown);
        let private = self.program.protocol.private(span);
        let witness = Ident::new(&witness(field).to_string(), span);
        let [generator, question] = ["generator", question].map(|name| Ident::new(name, span));
        let through = through.map(|through| Ident::new(through, span));
        let through = through.map(|through| quote_spanned!(span=> .#through()));
        let of = quote_spanned!(span=> &#witness #through);
        let asked = if field.binding.shown.is_empty() {
            quote_spanned!(span=> #private::ask(&#generator, #of))
        } else {
            quote_spanned!(span=> #private::Asked::of(#of))
        };
        let answer = quote_spanned!(span=> #asked.#question() #through);
        let placed = names::placed(shown);
        let span = self.first_yield(field).map_or(span, names::in_place_of);
        let (private, grant) = (self.program.protocol.private(span), Ident::new(grant, span));
        quote!(let #generator = { let #placed = #answer; #private::#grant(#of, #placed, #generator) };)
    }

    /// The first yield whose state holds the field.
    fn first_yield(&self, field: &Field) -> Option<Span> {
        let holds = |state: &&Resting| state.fields.iter().any(|other| other.parameter == field.parameter);
        let place = |state: &Resting| match self.program.body.entries[state.entry.0].kind {
            EntryKind::Yield { span, .. } => Some(span),
            _ => None,
        };
        self.states.iter().filter(holds).find_map(place)
    }
}

/// The variable that holds the witness of a field's type.
fn witness(field: &Field) -> Ident {
    format_ident!("of_{}", field.parameter, span = Span::mixed_site())
}
