//! What declares locals in the arms of the machine: again, where an arm begins in their scopes, as the layout says; and beside their own
//! declarations, where these are emitted as they were written.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{quote, quote_spanned};

use super::machine::Emitter;
use crate::{
    ir::{BindingId, Declared, EntryId},
    layout::Keep,
    names,
    sorted::SortedSet,
};

impl Emitter<'_> {
    /// Declares again what was in scope of an entry, as the layout says.
    pub(super) fn rebind(&self, declares: &[BindingId], entry: EntryId) -> TokenStream {
        let mut tokens = TokenStream::new();
        let mut remade = None;
        for &id in declares {
            let binding = &self.body.bindings[id.0];
            let name = &binding.name;
            tokens.extend(match self.layout.keep(entry, id) {
                Keep::Store | Keep::StoreParts | Keep::StoreLeft => {
                    let (again, used) = (self.as_declared(id, &names::field(id)), self.used([id]));
                    quote!(#again #used)
                }
                Keep::Resident => {
                    let (home, field, krate) = (names::home(id), names::field(id), &self.protocol.krate);
                    quote!(let mut #home = #krate::__private::Home::of(#field); let #name = #home.get(); let _ = &#name;)
                }
                Keep::Remake if remade == binding.remake => continue,
                Keep::Remake => {
                    remade = binding.remake;
                    self.remake(id)
                }
                Keep::Lost { redeclare: true } => self.redeclare(id),
                Keep::Lost { redeclare: false } => continue,
            });
        }
        tokens
    }

    /// Declares a local again with the value of a field. If another is assigned that is of another type, the compiler shows the
    /// declaration, or its type, as it does in the drive closure.
    fn as_declared(&self, id: BindingId, field: &Ident) -> TokenStream {
        let binding = &self.body.bindings[id.0];
        let (name, mut_token) = (&binding.name, binding.mut_token);
        let assigned = !binding.slot && self.body.flow.assignments(id) > 1;
        let Some(Declared { ty, init: (first, last) }) = binding.declared.as_ref().filter(|_| assigned)
        else {
            return quote!(let #mut_token #name = #field;);
        };
        if let Some(ty) = ty {
            return quote!(let #mut_token #name: #ty = #field;);
        }
        let value = names::placed(*first);
        let Some(last) = last else {
            return quote!(let #value = #field; let #mut_token #name = #value;);
        };
        let (tuple, mut index) = (quote_spanned!(*first=> (#value,)), Literal::u8_unsuffixed(0));
        index.set_span(*last);
        quote!(let #value = #field; let #mut_token #name = #tuple.#index;)
    }

    /// A local; if it is a tuple of which some elements are held in slots, with those put there.
    fn with_slots(&self, id: BindingId) -> TokenStream {
        let name = &self.body.bindings[id.0].name;
        if !self.body.has_slots(id) {
            return quote!(#name);
        }
        let elements = self.body.flow.parts(id).iter().enumerate().map(|(index, part)| {
            let (index, krate) = (syn::Index::from(index), &self.protocol.krate);
            if self.body.bindings[part.0].slot {
                quote!(#krate::__private::Slot::new(#name.#index))
            } else {
                quote!(#name.#index)
            }
        });
        quote!((#(#elements,)*))
    }

    fn remake(&self, binding: BindingId) -> TokenStream {
        let Some(remake) = self.body.bindings[binding.0].remake.map(|remake| &self.body.remakes[remake])
        else {
            return TokenStream::new();
        };
        let (pattern, scrutinee) = (&remake.pattern, &remake.scrutinee);
        let otherwise = remake.refutable.then(|| quote!(else { ::core::unreachable!() }));
        let (pins, used) = (self.pins(remake.bindings[0]), self.used(remake.bindings.iter().copied()));
        quote!(let #pattern = #scrutinee #otherwise; #used #pins)
    }

    /// Tells the compiler that it need not be said of this declaration that the local is unused, or needn't be `mut`: of the
    /// user's own that is said in the drive closure.
    pub(super) fn used(&self, declares: impl IntoIterator<Item = BindingId>) -> TokenStream {
        let used = declares.into_iter().map(|id| {
            let name = &self.body.bindings[id.0].name;
            if self.body.bindings[id.0].remake.is_some() {
                quote!(let _ = &#name;)
            } else {
                quote!(let _ = &mut #name;)
            }
        });
        used.collect()
    }

    /// Borrows the roots of a plain borrow for as long as it is in use before a suspension ([`Self::touch_pins`]).
    /// Should it go through a shared reference, its root could be written to in the meantime, and it would be made
    /// again from something else; thus the compiler refuses it.
    fn pins(&self, binding: BindingId) -> TokenStream {
        let remake = self.body.bindings[binding.0].remake.map(|remake| &self.body.remakes[remake]);
        let remake = remake.filter(|remake| remake.bindings.first() == Some(&binding));
        let pins = remake.into_iter().flat_map(|remake| &remake.pinned).map(|&root| {
            let (pin, root) = (names::pin(binding, root), &self.body.bindings[root.0].name);
            quote!(let #pin = &#root;)
        });
        quote!(#(#pins)*)
    }

    pub(super) fn touch_pins(&self, entry: EntryId) -> TokenStream {
        let again =
            self.layout.keeps(entry).filter(|&(_, keep)| keep == Keep::Remake).map(|(binding, _)| binding);
        let pins = again.filter_map(|binding| {
            let remake = &self.body.remakes[self.body.bindings[binding.0].remake?];
            // The pins of a pattern stand under the name of its first binding.
            let first = *remake.bindings.first()?;
            Some(remake.pinned.iter().map(move |&root| (first, root)))
        });
        let pins: SortedSet<_> = pins.flatten().collect();
        let pins = pins.into_iter().map(|(binding, root)| names::pin(binding, root));
        quote!(#(::core::mem::drop(#pins);)*)
    }

    fn redeclare(&self, id: BindingId) -> TokenStream {
        let binding = &self.body.bindings[id.0];
        let (name, mut_token, witness) = (&binding.name, binding.mut_token, names::witness(id));
        if binding.slot {
            let used = self.used([id]);
            quote!(let #mut_token #name = #witness.slot(); #used)
        } else {
            let assigned = self.assigned_elsewhere(id);
            quote!(let #mut_token #name; #assigned)
        }
    }

    /// Tells the type of a local that is declared without a value.
    fn assigned_elsewhere(&self, id: BindingId) -> TokenStream {
        let (name, witness, used) = (&self.body.bindings[id.0].name, names::witness(id), self.used([id]));
        quote!(if false { #name = #witness.value(); #used })
    }

    /// What follows the declaration of bindings by a condition, the rest of which may have moved them on.
    pub(super) fn declared_by_condition(&self, declares: &[BindingId]) -> TokenStream {
        let stays = |id: &BindingId| !self.body.flow.is_moved(*id);
        let mut used = self.used(self.mutable(declares).filter(stays));
        used.extend(self.seen(self.renamed(declares).filter(stays)));
        self.declared_as(declares, used)
    }

    /// What follows the declaration of bindings: those that are declared again elsewhere show their type, those in slots
    /// are put there.
    pub(super) fn declared(&self, declares: &[BindingId]) -> TokenStream {
        let mut used = self.used(self.mutable(declares));
        used.extend(self.seen(self.renamed(declares)));
        self.declared_as(declares, used)
    }

    /// Those that the user has declared with `mut`.
    fn mutable<'b>(&'b self, declares: &'b [BindingId]) -> impl Iterator<Item = BindingId> + 'b {
        self.initialised(declares).filter(|id| self.body.bindings[id.0].mutable)
    }

    /// Those that he hasn't.
    pub(super) fn immutable<'b>(&'b self, declares: &'b [BindingId]) -> impl Iterator<Item = BindingId> + 'b {
        self.initialised(declares).filter(|id| !self.body.bindings[id.0].mutable)
    }

    /// Of those the ones that have another name here, which lints would tell.
    fn renamed<'b>(&'b self, declares: &'b [BindingId]) -> impl Iterator<Item = BindingId> + 'b {
        self.immutable(declares).filter(|id| self.body.bindings[id.0].renamed())
    }

    fn initialised<'b>(&'b self, declares: &'b [BindingId]) -> impl Iterator<Item = BindingId> + 'b {
        let initialised = |id: &BindingId| self.body.bindings[id.0].initialised;
        declares.iter().copied().filter(move |id| initialised(id) && !self.body.arguments.contains(id))
    }

    /// What [`Self::used`] says, of those that aren't `mut`.
    pub(super) fn seen(&self, declares: impl Iterator<Item = BindingId>) -> TokenStream {
        let names = declares.map(|id| &self.body.bindings[id.0].name);
        quote!(#(let _ = &#names;)*)
    }

    fn declared_as(&self, declares: &[BindingId], mut tokens: TokenStream) -> TokenStream {
        for id in declares.iter().filter(|id| self.witnessed.contains(id)) {
            let (witness, binding) = (names::witness(*id), &self.body.bindings[id.0]);
            let name = &binding.name;
            tokens.extend(match (binding.initialised, binding.slot) {
                (true, _) => quote!(#witness.is(&#name);),
                (false, false) if binding.mutable || self.redeclared.contains(id) => {
                    self.assigned_elsewhere(*id)
                }
                (false, _) => continue,
            });
        }
        tokens.extend(self.moved_in(declares));
        for id in declares.iter().filter(|id| self.layout.is_remade(**id)) {
            let name = &self.body.bindings[id.0].name;
            tokens.extend(quote!(let _ = &#name;));
            tokens.extend(self.pins(*id));
        }
        tokens
    }

    /// Moves what has been declared to where it is held: in a slot, or in the state. So are those after it, to keep their order.
    fn moved_in(&self, declares: &[BindingId]) -> TokenStream {
        let elsewhere = |&id: &BindingId| {
            self.body.bindings[id.0].slot || self.body.has_slots(id) || self.layout.residents.contains(&id)
        };
        let first = declares.iter().position(elsewhere).unwrap_or(declares.len());
        declares[first..].iter().map(|&id| self.moved(id)).collect()
    }

    fn moved(&self, id: BindingId) -> TokenStream {
        let binding = &self.body.bindings[id.0];
        let (name, mut_token, krate) = (&binding.name, binding.mut_token, &self.protocol.krate);
        if self.layout.residents.contains(&id) {
            let (home, field) = (names::home(id), names::field(id));
            return quote! {
                let mut #home = #krate::__private::Home::settle(#field, #name);
                let #name = #home.get();
                let _ = &#name;
            };
        }
        match (binding.slot, binding.initialised) {
            (true, true) => {
                let used = self.used([id]);
                quote!(let #mut_token #name = #krate::__private::Slot::new(#name); #used)
            }
            (true, false) => self.redeclare(id),
            (false, true) => {
                let (value, used) = (self.with_slots(id), self.used([id]));
                quote!(let #mut_token #name = #value; #used)
            }
            (false, false) => TokenStream::new(),
        }
    }
}
