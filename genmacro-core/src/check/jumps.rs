//! Where `break` and `continue` can go. The compiler would speak of the closures that the body ends up in.

use proc_macro2::Span;
use syn::{Expr, ExprBreak, ExprContinue, Label, Lifetime, spanned::Spanned};

use super::Checker;

/// Something that can be left, around the current point.
pub(super) struct Frame {
    label: Option<String>,
    kind: Kind,
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    /// `loop`, which can have a value.
    Loop,
    /// `for` or `while`.
    Repeated(&'static str),
    /// A labelled block.
    Block,
}

/// The label and the kind of an expression that can be left.
fn frame(expr: &Expr) -> Option<(Option<&Label>, Kind)> {
    match expr {
        Expr::Loop(repeat) => Some((repeat.label.as_ref(), Kind::Loop)),
        Expr::While(repeat) => Some((repeat.label.as_ref(), Kind::Repeated("while"))),
        Expr::ForLoop(repeat) => Some((repeat.label.as_ref(), Kind::Repeated("for"))),
        Expr::Block(block) => Some((Some(block.label.as_ref()?), Kind::Block)),
        _ => None,
    }
}

impl Checker<'_> {
    /// Walks an expression inside of its frame, if it makes one.
    pub(super) fn framed(&mut self, expr: &Expr, walk: impl FnOnce(&mut Self)) {
        let frame =
            frame(expr).map(|(label, kind)| Frame { label: label.map(|label| label.name.to_string()), kind });
        let opened = frame.is_some();
        self.frames.extend(frame);
        walk(self);
        if opened {
            self.frames.pop();
        }
    }

    pub(super) fn breaks(&mut self, jump: &ExprBreak) {
        let target = self.target(jump.label.as_ref(), jump.span(), "break");
        if let (Some(Kind::Repeated(keyword)), Some(value)) = (target, &jump.expr) {
            let help = "help: assign it to a variable before the `break`";
            let message =
                format!("a `{keyword}` loop has no value: `break` with a value needs a `loop`\n\n{help}");
            self.diagnostics.error(value, message);
        }
    }

    pub(super) fn continues(&mut self, jump: &ExprContinue) {
        if self.target(jump.label.as_ref(), jump.span(), "continue") == Some(Kind::Block) {
            let message = "`continue` to a labelled block: only a loop can be continued\n\nhelp: `break` leaves the block";
            self.diagnostics.error(&jump.label, message);
        }
    }

    /// What a jump leads to; what is wrong with it is reported.
    fn target(&mut self, label: Option<&Lifetime>, jump: Span, keyword: &str) -> Option<Kind> {
        if self.outside.is_some() {
            return None;
        }
        if let Some(label) = label {
            let name = label.to_string();
            let found = self
                .frames
                .iter()
                .rev()
                .find(|frame| frame.label.as_ref() == Some(&name))
                .map(|frame| frame.kind);
            if found.is_none() {
                let help = format!("help: write `{name}:` before the loop that is meant");
                let message =
                    format!("`{keyword} {name}` leads nowhere: no loop around it has this label\n\n{help}");
                self.diagnostics.error(label, message);
            }
            return found;
        }
        match self.frames.last().map(|frame| frame.kind) {
            Some(Kind::Block) if self.frames.iter().any(|frame| frame.kind != Kind::Block) => {
                let message = format!(
                    "`{keyword}` without a label inside of a labelled block\n\nhelp: say what it is to leave: `{keyword} 'label`"
                );
                self.diagnostics.error_at(jump, message);
                None
            }
            Some(Kind::Block) | None => {
                let message = format!("`{keyword}` outside of a loop\n\nhelp: `return` ends the generator");
                self.diagnostics.error_at(jump, message);
                None
            }
            kind => kind,
        }
    }
}
