//! What can be assigned to. The compiler would speak of what the machine holds in its place.

use syn::{Expr, UnOp};

use super::{Checker, contains_yield, is_yield, is_yield_from};
use crate::places::is_compound;

impl Checker<'_> {
    /// An expression that may be an assignment with a yield in it: only a place can be assigned to.
    pub(super) fn assigns(&mut self, expr: &Expr) {
        let (target, apart) = match expr {
            Expr::Assign(assign) => (&assign.left, true),
            Expr::Binary(binary) if is_compound(&binary.op) => (&binary.left, false),
            _ => return,
        };
        if self.outside.is_none() && contains_yield(expr) {
            self.assigned(target, apart);
        }
    }

    /// The left side of an assignment, which `=` may take apart.
    fn assigned(&mut self, target: &Expr, apart: bool) {
        match target {
            Expr::Path(_) | Expr::Field(_) | Expr::Index(_) => {}
            Expr::Unary(unary) if matches!(unary.op, UnOp::Deref(_)) => {}
            Expr::Paren(paren) => self.assigned(&paren.expr, apart),
            Expr::Group(group) => self.assigned(&group.expr, apart),
            Expr::Infer(_) if apart => {}
            Expr::Range(range) if apart && range.start.is_none() && range.end.is_none() => {}
            Expr::Tuple(tuple) if apart => tuple.elems.iter().for_each(|elem| self.assigned(elem, apart)),
            Expr::Array(array) if apart => array.elems.iter().for_each(|elem| self.assigned(elem, apart)),
            Expr::Call(call) if apart && names_type(&call.func) => {
                call.args.iter().for_each(|argument| self.assigned(argument, apart));
            }
            Expr::Struct(structure) if apart => {
                structure.fields.iter().for_each(|field| self.assigned(&field.expr, apart));
            }
            // It may expand to a place.
            Expr::Macro(call) if !is_yield(&call.mac) && !is_yield_from(&call.mac) => {}
            _ => self.no_place(target),
        }
    }

    fn no_place(&mut self, target: &Expr) {
        let name = match target {
            Expr::Macro(call) if is_yield(&call.mac) => Some("yield_"),
            Expr::Macro(call) if is_yield_from(&call.mac) => Some("yield_from"),
            _ => None,
        };
        let message = match name {
            Some(name) => format!(
                "`{name}!` can't be assigned to: it is a value, not a place\n\nhelp: give the value a name, `let mut x = {name}!(…);`, or write `*{name}!(…)` to assign to what it refers to"
            ),
            None => "only a place can be assigned to, and this is a value\n\nhelp: assign to a variable, a field, an element, or to what a reference refers to, `*reference`".to_owned(),
        };
        self.diagnostics.error(target, message);
    }
}

/// Whether a call is that of a tuple struct, by its name.
fn names_type(function: &Expr) -> bool {
    let Expr::Path(path) = function else { return false };
    path.path.segments.last().is_some_and(|last| last.ident.to_string().starts_with(char::is_uppercase))
}
