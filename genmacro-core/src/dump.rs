//! The graph and the layout of states as text, for tests to compare.

use std::fmt::Write;

use quote::ToTokens;

use crate::{
    flow::Effect,
    ir::{Binding, BindingId, Body, EntryId, EntryKind},
    layout::{Keep, Layout},
};

/// One line a block: its effects and its successors.
pub(crate) fn graph(body: &Body) -> String {
    let name = |binding: BindingId| {
        let Binding { name, part, .. } = &body.bindings[binding.0];
        let part = part.as_ref().map(|part| format!(".{}", part.member.to_token_stream()));
        format!("{name}{}", part.unwrap_or_default())
    };
    let mut text = String::new();
    for (id, effects, successors) in body.flow.blocks() {
        let effects: Vec<String> = effects
            .iter()
            .map(|effect| match *effect {
                Effect::Declare(binding) => format!("declare {}", name(binding)),
                Effect::Mention(binding) => format!("mention {}", name(binding)),
                Effect::Borrow(binding) => format!("borrow {}", name(binding)),
                Effect::Move(binding) => format!("move {}", name(binding)),
                Effect::Consume(binding) => format!("consume {}", name(binding)),
                Effect::Take(binding) => format!("take {}", name(binding)),
                Effect::Assign(binding) => format!("assign {}", name(binding)),
            })
            .collect();
        let successors: Vec<String> =
            successors.iter().map(|successor| format!("bb{}", successor.0)).collect();
        let _ = writeln!(text, "bb{}: [{}] -> [{}]", id.0, effects.join(", "), successors.join(", "));
    }
    text
}

/// One line an entry that can be reached: what becomes of the bindings in scope.
pub(crate) fn states(body: &Body, layout: &Layout) -> String {
    let mut text = String::new();
    for (id, entry) in body.entries.iter().enumerate() {
        let kind = match entry.kind {
            EntryKind::Start => continue,
            EntryKind::Yield { .. } => "yield",
            EntryKind::Head => "head",
            EntryKind::Join => "join",
        };
        if entry.block.is_none() {
            continue;
        }
        let keeps: Vec<String> = entry
            .scope
            .iter()
            .map(|&binding| {
                let keep = layout.keep(EntryId(id), binding);
                let Binding { name, slot, .. } = &body.bindings[binding.0];
                let keep = match keep {
                    Keep::Store if *slot => "store in slot",
                    Keep::Store | Keep::StoreParts if body.has_slots(binding) => "store with slots",
                    Keep::Store => "store",
                    Keep::StoreParts => "store in part",
                    Keep::StoreLeft => "store what is left",
                    Keep::Resident => "resident",
                    Keep::Remake => "remake",
                    Keep::Lost { redeclare: true } => "redeclare",
                    Keep::Lost { redeclare: false } => "gone",
                };
                format!("{name} {keep}")
            })
            .collect();
        let _ = writeln!(text, "{kind} {id}: {}", keeps.join(", "));
    }
    text
}
