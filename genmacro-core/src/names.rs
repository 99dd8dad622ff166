//! Every name that the output holds beside the user's own, and its span.
//!
//! Variables and labels are hygienic: with the span of the macro's definition (`mixed_site`) they can't meet the user's.
//! Items, fields and type parameters aren't; the state enum has a name that nobody writes, its fields are made unique
//! by [`Fresh`], and its parameters are in scope in its own declaration alone.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, format_ident};
use syn::Lifetime;

use crate::{
    ir::{BindingId, EntryId, TargetId},
    sorted::{SortedMap, SortedSet},
};

/// The type that an impl is of.
pub(crate) fn own_type() -> Ident {
    Ident::new("Self", Span::mixed_site())
}

/// A variable of the expansion.
pub(crate) fn variable(name: &str) -> Ident {
    Ident::new(name, Span::mixed_site())
}

/// What a frame knows of its function's calls. It is mentioned among the user's names, so it is one that nobody writes.
pub(crate) fn context() -> Ident {
    Ident::new("__context", Span::mixed_site())
}

/// What the compiler shows at a token of the user's, as if it stood there. So it is one of the user's names, and one that nobody
/// writes.
pub(crate) fn placed(span: Span) -> Ident {
    Ident::new("__value", span)
}

/// The same for the value of an argument.
pub(crate) fn passed(index: usize, span: Span) -> Ident {
    format_ident!("__passed{index}", span = span)
}

/// What is known before the run of a call that may be one of its own function.
pub(crate) fn site(number: u32) -> Ident {
    format_ident!("__SITE{number}", span = Span::mixed_site())
}

/// The span of what stands in the place of a token of the user's.
pub(crate) fn in_place_of(span: Span) -> Span {
    Span::mixed_site().located_at(span)
}

/// A name of the user's, declared anew, as that of a field. Of the user's own token lints say how it should be spelled; and in
/// the user's edition it may not be a keyword.
pub(crate) fn redeclared(name: &Ident) -> Ident {
    let (text, span) = (name.to_string(), in_place_of(name.span()));
    if matches!(&*text, "async" | "await" | "dyn" | "gen" | "try") {
        return Ident::new_raw(&text, span);
    }
    let mut name = name.clone();
    name.set_span(span);
    name
}

/// The places of the first and the last of the user's tokens.
pub(crate) fn ends(tokens: impl ToTokens) -> (Span, Span) {
    let mut tokens = tokens.into_token_stream().into_iter().map(|token| in_place_of(token.span()));
    let first = tokens.next().unwrap_or_else(Span::mixed_site);
    (first, tokens.last().unwrap_or(first))
}

/// The tokens, at another place. They keep what they refer to.
pub(crate) fn moved_to(tokens: impl ToTokens, span: Span) -> TokenStream {
    let moved = |mut token: TokenTree| {
        token.set_span(token.span().located_at(span));
        token
    };
    tokens.into_token_stream().into_iter().map(moved).collect()
}

/// A variant of the state enum.
pub(crate) fn state_variant(name: &str) -> Ident {
    Ident::new(name, Span::mixed_site())
}

/// The type parameter of the state enum for a binding.
pub(crate) fn type_parameter(binding: BindingId) -> Ident {
    format_ident!("V{}", binding.0, span = Span::mixed_site())
}

/// The struct that holds what is left of a binding in the state of an entry.
pub(crate) fn rest_type(entry: EntryId, binding: BindingId) -> Ident {
    format_ident!("__Rest{}_{}", entry.0, binding.0, span = Span::mixed_site())
}

/// A group of states: the enum of them, and the variant that holds one.
pub(crate) fn group(number: usize) -> Ident {
    format_ident!("__Group{number}", span = Span::mixed_site())
}

/// The variable that borrows a root for as long as `binding` borrows from it.
pub(crate) fn pin(binding: BindingId, root: BindingId) -> Ident {
    format_ident!("pin{}_{}", binding.0, root.0, span = Span::mixed_site())
}

/// The variable for a field of the state.
pub(crate) fn field(binding: BindingId) -> Ident {
    format_ident!("field{}", binding.0, span = Span::mixed_site())
}

/// The variable that guards a resident.
pub(crate) fn home(binding: BindingId) -> Ident {
    format_ident!("home{}", binding.0, span = Span::mixed_site())
}

/// The variable that holds the witness of a binding's type.
pub(crate) fn witness(binding: BindingId) -> Ident {
    format_ident!("witness{}", binding.0, span = Span::mixed_site())
}

fn label(name: &str, number: usize) -> Lifetime {
    Lifetime::new(&format!("'{name}{number}"), Span::mixed_site())
}

/// What a `break` of a target leaves.
pub(crate) fn break_label(target: TargetId) -> Lifetime {
    label("break", target.0)
}

/// What a `continue` of a target leaves: the body, inside the loop.
pub(crate) fn continue_label(target: TargetId) -> Lifetime {
    label("continue", target.0)
}

/// What a suspension inside a barrier, or a jump to another arm, leaves, where `depth` barriers stand around.
pub(crate) fn leave_label(entry: EntryId, depth: usize) -> Lifetime {
    label(&format!("suspend{depth}_"), entry.0)
}

/// What the value of a construct with a barrier leaves, given the first of its suspensions, where `depth` barriers stand
/// around.
pub(crate) fn done_label(entry: EntryId, depth: usize) -> Lifetime {
    label(&format!("done{depth}_"), entry.0)
}

/// The loop of the machine.
pub(crate) fn machine_label() -> Lifetime {
    Lifetime::new("'machine", Span::mixed_site())
}

/// Makes names that occur nowhere in the function.
#[derive(Clone)]
pub(crate) struct Fresh {
    taken: SortedSet<String>,
    /// The last number that a name has been given.
    numbers: SortedMap<String, usize>,
}

impl Fresh {
    /// `function` is the whole function.
    pub(crate) fn new(function: TokenStream) -> Self {
        let mut taken = SortedSet::new();
        collect(function, &mut taken);
        Self { taken, numbers: SortedMap::new() }
    }

    /// Whether there is no name in the tokens but those that it started with or has made since.
    pub(crate) fn knows(&self, tokens: TokenStream) -> bool {
        let mut names = SortedSet::new();
        collect(tokens, &mut names);
        names.is_subset(&self.taken)
    }

    /// `name` itself if it is free, else `name_2`, `name_3`, ….
    pub(crate) fn name(&mut self, name: &str, span: Span) -> Ident {
        let name = name.strip_prefix("r#").unwrap_or(name);
        let mut fresh = name.to_owned();
        let number = self.numbers.get_or_insert_with(fresh.clone(), || 1);
        while !self.taken.insert(fresh.clone()) {
            *number += 1;
            fresh = format!("{name}_{number}");
        }
        Ident::new(&fresh, span)
    }
}

fn collect(tokens: TokenStream, names: &mut SortedSet<String>) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => collect(group.stream(), names),
            TokenTree::Ident(ident) => {
                let name = ident.to_string();
                names.insert(name.strip_prefix("r#").unwrap_or(&name).to_owned());
            }
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}
