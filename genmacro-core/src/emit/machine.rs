//! The machine: one `match` over the state, an arm for each entry that can be reached.
//!
//! An arm is written in one of two ways, which [`native`](super::native) and [`resume`](super::resume) are named after:
//! a construct that control enters from above is emitted as it was written; a construct in whose midst the arm begins
//! is emitted from there on, inside the scopes that stand around it.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::Member;

use super::{
    code::{Code, End},
    groups::{self, Arm, grouped},
};
use crate::{
    flow::Effect,
    ir::{BindingId, Body, EntryId, EntryKind},
    layout::Layout,
    names,
    protocol::Protocol,
    sorted::{SortedMap, SortedSet},
    tails,
};

/// The emitted machine.
pub(super) struct Machine {
    /// The arms, in the order of the source text; but none before one that leads to it, since it is there that the
    /// compiler learns the types of its locals.
    pub(super) arms: Vec<TokenStream>,
    /// The entries that have arms.
    pub(super) reached: SortedSet<EntryId>,
    /// Those of them that the dispatch takes for the end, and that stand beside it in the enum: they are only jumped to, and share no arm
    /// with one that a generator rests in. None if the states are grouped.
    pub(super) passed: SortedMap<EntryId, Ident>,
    /// Whether arms jump to one another.
    pub(super) jumps: bool,
    /// See `State::LONG` in the runtime.
    pub(super) long: bool,
    /// The bindings that are declared again, and need to be told their type.
    pub(super) witnessed: SortedSet<BindingId>,
}

impl Machine {
    /// No more than the drive closure needs beside it.
    pub(super) fn refused() -> Self {
        let arms = vec![quote!(_ => ::core::unreachable!(),)];
        let reached = [EntryId::START].into_iter().collect();
        let (passed, witnessed) = (SortedMap::new(), SortedSet::new());
        Self { arms, reached, passed, jumps: false, long: false, witnessed }
    }
}

/// Emits the arms.
pub(super) struct Emitter<'a> {
    pub(super) body: &'a Body,
    pub(super) layout: &'a Layout,
    pub(super) protocol: &'a Protocol,
    pub(super) names: SortedMap<EntryId, Ident>,
    pub(super) witnessed: SortedSet<BindingId>,
    /// The bindings that are declared again, without a value.
    pub(super) redeclared: SortedSet<BindingId>,
    /// How many constructs stand around the current one that control doesn't leave for another state without need: native loops,
    /// constructs with a barrier.
    pub(super) inline: usize,
    /// How many constructs with a value stand around the current one.
    pub(super) typed: usize,
    /// What is emitted comes after a suspension, and is there for the sake of its types.
    pub(super) dead: bool,
    /// The bindings that some state stores, and whose declarations must not be written twice.
    pub(super) unique: SortedSet<BindingId>,
    /// How many initialisers of such bindings stand around the current point.
    pub(super) making: usize,
    pub(super) barriers: Vec<OpenBarrier>,
    /// The first binding of the barrier that a suspension has just broken out of.
    pub(super) left: Option<BindingId>,
    /// The yields that end a round of a loop, each with the head at which it goes on.
    pub(super) tails: SortedMap<EntryId, EntryId>,
    requested: SortedSet<EntryId>,
    /// The entries that arms jump to.
    jumped: SortedSet<EntryId>,
}

/// A barrier around the current point.
pub(super) struct OpenBarrier {
    pub(super) first: BindingId,
    /// What control has left it for.
    pub(super) left_for: SortedSet<EntryId>,
}

impl<'a> Emitter<'a> {
    pub(super) fn new(body: &'a Body, layout: &'a Layout, protocol: &'a Protocol) -> Self {
        let bindings = (0..body.bindings.len()).map(BindingId);
        let deferred =
            bindings.filter(|&id| !body.bindings[id.0].initialised && body.flow.assignments(id) > 0);
        let redeclared = layout.redeclared();
        let witnessed = redeclared.iter().copied().chain(deferred).chain(body.taken.clone());
        let witnessed = witnessed.chain(layout.gone()).collect();
        let entries = (0..body.entries.len()).map(EntryId);
        let stored: SortedSet<BindingId> = entries.flat_map(|entry| layout.stored(entry)).collect();
        let kept = stored.iter().chain(&layout.residents).copied();
        let unique = kept.filter(|binding| body.bindings[binding.0].unique).collect();
        Self {
            body,
            layout,
            protocol,
            names: state_names(body),
            witnessed,
            redeclared,
            inline: 0,
            typed: 0,
            dead: false,
            unique,
            making: 0,
            barriers: Vec::new(),
            left: None,
            // What a generator is resumed with is dropped in the arm of the yield.
            tails: if protocol.resumes_with_nothing() { tails::find(body, layout) } else { SortedMap::new() },
            requested: SortedSet::new(),
            jumped: SortedSet::new(),
        }
    }

    pub(super) fn machine(mut self) -> Machine {
        let mut arms = Vec::new();
        let mut reached = SortedSet::new();
        self.request(EntryId::START);
        while let Some(entry) = self.requested.pop_first() {
            if !reached.insert(entry) {
                continue;
            }
            match self.tails.get(&entry) {
                Some(&head) => self.request(head),
                None => arms.push((entry, self.arm(entry))),
            }
        }
        // The head of a loop that nothing jumps to is no state.
        let heads: SortedSet<EntryId> = self.tails.values().copied().collect();
        reached.retain(|entry| !heads.contains(entry) || self.jumped.contains(entry));
        let mut patterns = SortedMap::new();
        for &state in &reached {
            let entry = self.tails.get(&state).copied().unwrap_or(state);
            patterns.get_or_insert_with(entry, Vec::new).push(self.state_pattern(state));
        }
        // A frame always comes from memory, and its states are few: a table serves it well.
        let tabled = self.protocol.recursive || self.layout.is_grouped();
        let alone = |entry: &EntryId| patterns.get(entry).is_some_and(|patterns| patterns.len() == 1);
        let passed = reached
            .iter()
            .filter(|entry| !tabled && self.body.entries[entry.0].kind.is_passed() && alone(entry));
        let passed = passed.map(|&entry| (entry, self.names[&entry].clone())).collect();
        let arms = arms.into_iter().map(|(entry, does)| {
            let variants = patterns.remove(&entry).unwrap_or_default();
            (entry, Arm { variants, does })
        });
        let arms = groups::arms(self.layout, self.layout.enum_of(self.body), arms.collect());
        let (jumps, long) = (!self.jumped.is_empty(), self.is_long());
        Machine { arms, reached, passed, jumps, long, witnessed: self.witnessed }
    }

    /// What an arm does.
    fn arm(&mut self, entry: EntryId) -> TokenStream {
        let root = &self.body.root;
        let rest =
            if entry == EntryId::START { self.native_from(root, 0) } else { self.resume_seq(root, entry) };
        let sent = self.sent(entry);
        // Where the end of the body can't be reached, what completes it would be unreachable code without a type.
        if rest.end == End::Dead {
            let bar = rest.bar();
            quote!({ #sent #rest #bar })
        } else if !rest.completes() && root.diverges_with_a_type() {
            let (returned, returns) = (names::variable("returned"), &self.protocol.returns);
            quote!({ #sent let #returned: #returns = { #rest }; })
        } else if !rest.completes() {
            quote!({ #sent #rest })
        } else {
            let fallen = root.valueless().and_then(|_| self.protocol.fallen_through());
            let end = fallen.map(|value| quote!(; #value));
            let complete = self.protocol.complete(&self.protocol.arriving(&quote!(#rest #end)));
            if sent.is_none() { quote!(return #complete,) } else { quote!({ #sent return #complete }) }
        }
    }

    /// Takes what the generator is resumed with. Where arms jump to one another they stand in a loop, and what is moved in
    /// there must be seen to be moved once.
    fn sent(&self, entry: EntryId) -> Option<TokenStream> {
        let resumes = matches!(self.body.entries[entry.0].kind, EntryKind::Start | EntryKind::Yield { .. });
        (resumes && takes_argument_once(self.body, self.protocol)).then(|| {
            let (argument, krate) = (names::variable("argument"), &self.protocol.krate);
            quote!(let #argument = #krate::__private::sent(&mut #argument);)
        })
    }

    /// The variant of an entry, to be matched. What it holds has the user's names in the scopes of the locals only: outside of them
    /// the body may mention a function of that name.
    fn state_pattern(&self, entry: EntryId) -> TokenStream {
        let name = &self.names[&entry];
        let fields = self.fields(entry).into_iter().map(|id| {
            let (name, field) = (&self.body.bindings[id.0].name, names::field(id));
            if entry == EntryId::START { quote!(#name) } else { quote!(#name: #field) }
        });
        quote!(#name { #(#fields),* })
    }

    /// The state of an entry, made of the locals.
    fn state(&self, entry: EntryId) -> TokenStream {
        let (state, name) = (self.layout.enum_of(self.body), &self.names[&entry]);
        let fields = self.fields(entry).into_iter().map(|binding| {
            let mut field = self.body.bindings[binding.0].name.clone();
            if let EntryKind::Yield { span, .. } = self.body.entries[entry.0].kind {
                // What can't be moved into the state is reported at the yield that would have to.
                field.set_span(field.span().located_at(span));
            }
            match self.layout.parts(entry, binding) {
                None => self.whole_field(entry, binding, field),
                Some(parts) => {
                    let rest = self.left_of(entry, binding, parts);
                    quote!(#field: #rest)
                }
            }
        });
        let variant = grouped(self.layout, entry, quote!(#name { #(#fields),* }));
        quote!(#state::#variant)
    }

    /// A field that stores a whole local. If that has no value, the compiler says of the drive closure that it is used
    /// nevertheless, and where. It has the same to say of the machine, there.
    fn whole_field(&self, entry: EntryId, binding: BindingId, field: Ident) -> TokenStream {
        let there = self.all_there(entry, binding);
        if !there.is_empty() {
            return quote!(#field: { #there #field });
        }
        let is_yield = matches!(self.body.entries[entry.0].kind, EntryKind::Yield { .. });
        let Some((effect, place)) = self.layout.stale(entry, binding).filter(|_| is_yield) else {
            return quote!(#field);
        };
        let mut mention = field.clone();
        mention.set_span(field.span().located_at(place));
        if matches!(effect, Effect::Move(_)) {
            return quote!(#mention);
        }
        let borrowed = quote_spanned!(mention.span()=> &#mention);
        quote!(#field: { let _ = #borrowed; #field })
    }

    /// Goes on only if all of a local is there that a state stores.
    fn all_there(&self, entry: EntryId, binding: BindingId) -> TokenStream {
        self.layout.gone_at(entry, binding, self.body).map(|place| self.there(place)).collect()
    }

    /// Goes on only if a local is there that has been moved, but may be `Copy`.
    pub(super) fn there(&self, binding: BindingId) -> TokenStream {
        let (krate, witness) = (&self.protocol.krate, names::witness(binding));
        quote!(let _ = #krate::__private::Moved::of(&#witness).is_there();)
    }

    /// What is left of a local: if the types must tell whether something was moved out of it, the whole or the rest. The
    /// compiler checks no moves in the other, which it sees isn't reached.
    fn left_of(&self, entry: EntryId, binding: BindingId, parts: &[BindingId]) -> TokenStream {
        let rest = self.rest_of(entry, binding, parts);
        let Some((first, others)) = self.layout.taken(entry, binding).and_then(<[_]>::split_first) else {
            return rest;
        };
        let (krate, left, whole) =
            (&self.protocol.krate, names::variable("left"), &self.body.bindings[binding.0].name);
        let (first, others) = (names::witness(*first), others.iter().copied().map(names::witness));
        quote!({
            let #left = #krate::__private::Asked::of(&#first #(.and(#others))*).left();
            if #left.is_whole() {
                let _ = #left.assert_whole();
                #left.whole(#whole)
            } else {
                let _ = #left.assert_parted();
                #left.parts(#rest)
            }
        })
    }

    /// What is left of a local, under the names that its parts have.
    fn rest_of(&self, entry: EntryId, binding: BindingId, parts: &[BindingId]) -> TokenStream {
        let name = &self.body.bindings[binding.0].name;
        let members = parts.iter().filter_map(|part| Some(&self.body.bindings[part.0].part.as_ref()?.member));
        if let Some(positions) = positions(self.body, parts) {
            let length = positions.iter().max().map_or(0, |last| last + 1);
            let elems = (0..length).map(|position| {
                let index = syn::Index::from(position);
                if positions.contains(&position) { quote!(#name.#index) } else { quote!(()) }
            });
            quote!((#(#elems,)*))
        } else {
            let rest = names::rest_type(self.layout.alike(entry, binding), binding);
            quote!(#rest { #(#members: #name.#members),* })
        }
    }

    /// Whether an entry comes after a yield on behalf of another generator.
    pub(super) fn is_delegated(&self, entry: EntryId) -> bool {
        matches!(self.body.entries[entry.0].kind, EntryKind::Yield { delegated: true, .. })
    }

    /// The bindings that a state holds, in the order of their declarations.
    pub(super) fn fields(&self, entry: EntryId) -> Vec<BindingId> {
        if entry == EntryId::START {
            self.body.arguments.clone()
        } else {
            self.layout.stored(entry).collect()
        }
    }

    /// The span of what stands in the place of a yield.
    pub(super) fn span_of(&self, entry: EntryId) -> Span {
        names::in_place_of(self.shown_at(entry))
    }

    /// The span of a yield's name.
    pub(super) fn shown_at(&self, entry: EntryId) -> Span {
        match self.body.entries[entry.0].kind {
            EntryKind::Yield { span, .. } => span,
            _ => Span::mixed_site(),
        }
    }

    pub(super) fn request(&mut self, entry: EntryId) {
        self.requested.insert(entry);
    }

    /// Goes on in another arm.
    pub(super) fn jump(&mut self, entry: EntryId) -> Code {
        self.request(entry);
        self.jumped.insert(entry);
        Code::diverging(self.leave(entry))
    }

    /// Leaves residents in the state that are in scope of an entry: their scopes don't end here.
    fn leave_residents(&self, entry: EntryId, which: impl Fn(BindingId) -> bool) -> TokenStream {
        let homes = self.layout.residents_at(entry).filter(|&id| which(id)).map(names::home);
        quote!(#(#homes.leave();)*)
    }

    /// Leaves the arm, or the barrier around the current point, for `entry`: for a suspension, with the value to hand out in
    /// a variable; or to go on there at once.
    pub(super) fn leave(&mut self, entry: EntryId) -> TokenStream {
        let depth = self.barriers.len();
        // What has been declared in a barrier inside has left it already.
        let inside = self.left.unwrap_or(BindingId(usize::MAX));
        if let Some(barrier) = self.barriers.last_mut() {
            barrier.left_for.insert(entry);
            let label = names::leave_label(entry, depth);
            let first = barrier.first;
            let (value, held) = (self.value_for(entry), self.handed_out(entry, first));
            let residents = self.leave_residents(entry, |id| (first..inside).contains(&id));
            return quote!(#residents break #label (#value, #(#held,)*););
        }
        let (state, residents) = (self.state(entry), self.leave_residents(entry, |id| id < inside));
        let EntryKind::Yield { span, .. } = self.body.entries[entry.0].kind else {
            let (current, label) = (names::variable("current"), names::machine_label());
            return quote!(#current = #state; #residents continue #label;);
        };
        let slot = names::variable("state");
        // A value that doesn't live long enough is reported at the yield.
        let yielded = self.protocol.yielded(&self.value_for(entry), self.is_delegated(entry));
        let placed = names::placed(span);
        quote!(*#slot = #state; #residents let #placed = #yielded; return #placed;)
    }

    /// What leaves a barrier beside the locals: the value to hand out, if it is for a suspension.
    pub(super) fn value_for(&self, entry: EntryId) -> TokenStream {
        match self.body.entries[entry.0].kind {
            EntryKind::Yield { .. } => names::variable("value").into_token_stream(),
            EntryKind::Start | EntryKind::Head | EntryKind::Join => quote!(()),
        }
    }

    /// What a suspension stores of the bindings from `first` on.
    pub(super) fn held(&self, entry: EntryId, first: BindingId) -> Vec<&'a Ident> {
        let body = self.body;
        self.layout.stored(entry).filter(|&id| id >= first).map(|id| &body.bindings[id.0].name).collect()
    }

    /// The same, to be taken out of the locals.
    fn handed_out(&self, entry: EntryId, first: BindingId) -> Vec<TokenStream> {
        let held = self.layout.stored(entry).filter(|&id| id >= first);
        let value = |id: BindingId| match self.layout.parts(entry, id) {
            None => {
                let (there, name) = (self.all_there(entry, id), &self.body.bindings[id.0].name);
                if there.is_empty() { quote!(#name) } else { quote!({ #there #name }) }
            }
            Some(parts) => self.left_of(entry, id, parts),
        };
        held.map(value).collect()
    }
}

/// Whether the arms may stand in a loop, and the generator is resumed with a value.
pub(super) fn takes_argument_once(body: &Body, protocol: &Protocol) -> bool {
    let loops = body.entries.iter().any(|entry| entry.kind.is_passed());
    loops && !protocol.resumes_with_nothing()
}

/// The positions of parts that are fields of a tuple.
pub(super) fn positions(body: &Body, parts: &[BindingId]) -> Option<SortedSet<usize>> {
    let position = |part: &BindingId| match &body.bindings[part.0].part.as_ref()?.member {
        Member::Unnamed(index) => Some(index.index as usize),
        Member::Named(_) => None,
    };
    parts.iter().map(position).collect()
}

fn state_names(body: &Body) -> SortedMap<EntryId, Ident> {
    let (mut yields, mut heads, mut joins) = (0, 0, 0);
    let number = |counter: &mut usize, name| {
        *counter += 1;
        format_ident!("{name}{counter}", span = proc_macro2::Span::mixed_site())
    };
    let names = body.entries.iter().enumerate().map(|(id, entry)| {
        let name = match entry.kind {
            EntryKind::Start => names::state_variant("Start"),
            EntryKind::Yield { .. } => number(&mut yields, "Yield"),
            EntryKind::Head => number(&mut heads, "Loop"),
            EntryKind::Join => number(&mut joins, "Join"),
        };
        (EntryId(id), name)
    });
    names.collect()
}
