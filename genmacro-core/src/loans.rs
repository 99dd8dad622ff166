//! What visibly can't cross a yield: a borrow of a local that owns what is borrowed. The compiler would speak of the state and
//! its type; this speaks of the program.

use crate::{
    diagnostics::Diagnostics,
    ir::{Body, EntryId, EntryKind, Loan},
    layout::{Keep, Layout},
    sorted::SortedSet,
};

/// Reports the loans that a suspension would have to store.
pub(crate) fn report(body: &Body, layout: &Layout, diagnostics: &mut Diagnostics) {
    let mut reported = SortedSet::new();
    for loan in &body.loans {
        if body.flow.assignments(loan.holder) > 1 || reported.contains(&loan.borrow) {
            continue;
        }
        if let Some(shown) = crossed(loan, body, layout) {
            reported.insert(loan.borrow);
            let owner = &body.bindings[loan.owner.0];
            let name = &owner.shown;
            let help = if loan.captured {
                format!("write `move` before the closure, so that it has its own `{name}`")
            } else if body.arguments.contains(&loan.owner) {
                format!(
                    "let the caller keep it, and take `{name}` by reference; or go through it by value or by index"
                )
            } else {
                "go through it by value or by index; or take out what is needed before the yield".to_owned()
            };
            diagnostics.error(
                &loan.tokens,
                format!(
                    "`{name}` is borrowed across `{shown}`: a generator can be moved while it is suspended there, and \
                     borrows of its own locals can't\n\nhelp: {help}"
                ),
            );
        }
    }
}

/// The first yield that the loan would have to cross, as it is written.
fn crossed<'a>(loan: &Loan, body: &'a Body, layout: &Layout) -> Option<&'a str> {
    let entries = body.entries.iter().enumerate();
    let mut yields = entries.filter(|(_, entry)| matches!(entry.kind, EntryKind::Yield { .. }));
    let crossed = yields.find(|&(id, _)| layout.keep(EntryId(id), loan.holder) == Keep::Store)?;
    Some(&crossed.1.shown)
}
