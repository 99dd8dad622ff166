//! A generator with a type of its own: the types of all that it stores must be told by the source text.

use quote::ToTokens;

use crate::{
    diagnostics::Diagnostics,
    ir::{BindingId, Body, EntryId},
    layout::Layout,
    signature::Interface,
    sorted::SortedSet,
};

/// Reports, in one go, the locals whose types can't be told.
pub(crate) fn check(body: &Body, layout: &Layout, interface: &Interface, diagnostics: &mut Diagnostics) {
    let Some(name) = &interface.named else { return };
    let untold: Vec<(BindingId, String)> =
        stored(body, layout).into_iter().filter_map(|id| Some((id, advice(body, layout, id)?))).collect();
    let Some((first, _)) = untold.first() else { return };
    let list: Vec<&str> = untold.iter().map(|(_, advice)| &**advice).collect();
    let list = list.join("\n  ");
    let message = format!(
        "`{name}` stores locals whose types the source text doesn't tell\n\nhelp: write them where they are declared:\n  {list}"
    );
    diagnostics.error_at(body.bindings[first.0].origin.span, message);
}

/// All that some state stores.
fn stored(body: &Body, layout: &Layout) -> SortedSet<BindingId> {
    let entries = (0..body.entries.len()).map(EntryId).filter(|entry| body.entries[entry.0].block.is_some());
    let locals = entries.flat_map(|entry| layout.stored(entry).chain(layout.residents_at(entry)));
    locals.chain(body.arguments.iter().copied()).collect()
}

/// What to write where the local is declared; none if its type is told.
fn advice(body: &Body, layout: &Layout, id: BindingId) -> Option<String> {
    let binding = &body.bindings[id.0];
    let label = &binding.origin.label;
    let parted = (0..body.entries.len()).any(|entry| layout.parts(EntryId(entry), id).is_some());
    if parted {
        return Some(format!("of `{label}` a part is moved away by itself: take it apart by `let` before"));
    }
    if binding.told.is_some() {
        return None;
    }
    let name = binding.name.to_token_stream();
    Some(match label.strip_prefix("for ") {
        Some(pattern) if binding.shown.is_empty() => {
            format!("what `for {pattern}` goes over: `let items: T = …; for {pattern} items`")
        }
        _ if label == "yield_from!" => {
            "what `yield_from!` delegates to: `for item in … { yield_!(item) }`".to_owned()
        }
        _ if *label == binding.shown => format!("`{name}`: `let {name}: T = …`"),
        _ => format!("the {label}: `let value: T = …` before the statement"),
    })
}
