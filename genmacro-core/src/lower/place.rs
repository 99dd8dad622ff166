//! Places that are borrowed or written to in part, rather than moved from.

use syn::{Expr, UnOp};

use super::{Lowering, scope::Usage};
use crate::{flow::Effect, ir::BindingId, places};

impl Lowering<'_> {
    /// Walks what is borrowed.
    pub(super) fn borrowed(&mut self, expr: &mut Expr) {
        let root = self.root_of(expr);
        self.receiver(expr);
        self.is_borrowed(root);
    }

    /// Walks what is borrowed, as far as can be seen. There the compiler would say that a local has been moved.
    pub(super) fn receiver(&mut self, expr: &mut Expr) {
        let local = self.bare_local(expr).filter(|local| self.bindings[local.0].remake.is_none());
        let place = places::span(expr);
        self.expr(expr, Usage::Place);
        if let (Some(block), Some(_)) = (self.current.filter(|_| self.closures == 0), local) {
            self.flow.place(block, place);
        }
    }

    /// Walks a place that is no more than borrowed, or written to in part.
    pub(super) fn lent(&mut self, place: &mut Expr) {
        let root = self.root_of(place);
        self.expr(place, Usage::Place);
        self.is_borrowed(root);
    }

    fn is_borrowed(&mut self, root: Option<BindingId>) {
        if let Some(root) = root.filter(|_| self.closures == 0) {
            self.effect(Effect::Borrow(root));
        }
    }

    /// The local, or the part of one, that an expression is a place in.
    pub(super) fn root_of(&mut self, place: &Expr) -> Option<BindingId> {
        match place {
            Expr::Field(field) => self.part_of(place).or_else(|| self.root_of(&field.base)),
            Expr::Index(index) => self.root_of(&index.expr),
            Expr::Unary(unary) if matches!(unary.op, UnOp::Deref(_)) => self.root_of(&unary.expr),
            Expr::Paren(paren) => self.root_of(&paren.expr),
            Expr::Group(group) => self.root_of(&group.expr),
            _ => self.bare_local(place),
        }
    }
}
