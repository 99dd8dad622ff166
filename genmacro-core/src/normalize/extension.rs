//! Temporaries that live as long as the local that a `let` declares: in `let r = &f();` the value of `f()`.
//!
//! They become locals of the block around, so that what is declared is a plain borrow of a place.

use syn::{Expr, Stmt, UnOp};

use super::{Normalizer, Whole, block_of, operand::is_constant};
use crate::places::is_place;

/// Whether a `let` with that initialiser extends the life of a temporary. Constants aren't temporaries: `&1` is a reference
/// to a static.
pub(super) fn extends(expr: &Expr) -> bool {
    match expr {
        Expr::Reference(reference) => !is_place(&reference.expr) && !is_promoted(&reference.expr),
        Expr::Paren(paren) => extends(&paren.expr),
        Expr::Cast(cast) => extends(&cast.expr),
        Expr::Tuple(tuple) => tuple.elems.iter().any(extends),
        Expr::Array(array) => array.elems.iter().any(extends),
        Expr::Struct(structure) => structure.fields.iter().any(|field| extends(&field.expr)),
        Expr::Block(block) if block.label.is_none() => {
            matches!(block.block.stmts.last(), Some(Stmt::Expr(tail, None)) if extends(tail))
        }
        _ => false,
    }
}

/// Whether a reference to it is a reference to a static.
fn is_promoted(expr: &Expr) -> bool {
    match expr {
        Expr::Array(array) => array.elems.iter().all(is_promoted),
        Expr::Tuple(tuple) => tuple.elems.iter().all(is_promoted),
        Expr::Struct(structure) => {
            structure.rest.is_none() && structure.fields.iter().all(|field| is_promoted(&field.expr))
        }
        Expr::Reference(reference) => reference.mutability.is_none() && is_promoted(&reference.expr),
        Expr::Paren(paren) => is_promoted(&paren.expr),
        Expr::Repeat(repeat) => is_promoted(&repeat.expr),
        _ => is_constant(expr),
    }
}

impl Normalizer<'_> {
    /// Makes locals of the temporaries that an initialiser extends.
    pub(super) fn extend(&mut self, expr: &mut Expr) {
        match expr {
            Expr::Reference(reference) => self.extend_place(&mut reference.expr),
            Expr::Paren(paren) => self.extend(&mut paren.expr),
            Expr::Cast(cast) => self.extend(&mut cast.expr),
            Expr::Tuple(tuple) => self.extend_all(tuple.elems.iter_mut()),
            Expr::Array(array) => self.extend_all(array.elems.iter_mut()),
            Expr::Struct(structure) => {
                self.extend_all(structure.fields.iter_mut().map(|field| &mut field.expr));
            }
            Expr::Block(block) => {
                // What the block declares is gone at its end; the value of its tail isn't.
                let Some(Stmt::Expr(Expr::Reference(mut tail), None)) = block.block.stmts.pop() else {
                    return;
                };
                let mut stmts = std::mem::take(&mut block.block.stmts);
                stmts.push(Stmt::Expr(*tail.expr, None));
                let value = self.whole(block_of(stmts), Whole::Initialiser);
                tail.expr = Box::new(self.named(value, true));
                *expr = Expr::Reference(tail);
            }
            _ => {}
        }
    }

    /// Makes a local of the temporary that a place is in.
    fn extend_place(&mut self, expr: &mut Expr) {
        match expr {
            Expr::Field(field) => self.extend_place(&mut field.base),
            Expr::Paren(paren) => self.extend_place(&mut paren.expr),
            Expr::Unary(unary) if matches!(unary.op, UnOp::Deref(_)) => self.extend_place(&mut unary.expr),
            Expr::Index(index) => {
                self.extend_place(&mut index.expr);
                self.extend_index(&mut index.index);
            }
            Expr::Path(_) => {}
            _ => self.take(expr, |normalizer, value| {
                let value = normalizer.whole(value, Whole::Initialiser);
                normalizer.named(value, true)
            }),
        }
    }

    /// Names what an index is made of, so that it can be made again.
    fn extend_index(&mut self, index: &mut Expr) {
        if let Expr::Range(range) = index {
            range.start.iter_mut().chain(&mut range.end).for_each(|bound| self.extend_index(bound));
        } else {
            self.take(index, |normalizer, index| normalizer.whole(index, Whole::Initialiser));
            self.spill(index, &|_| true);
        }
    }

    fn extend_all<'e>(&mut self, operands: impl Iterator<Item = &'e mut Expr>) {
        let mut operands: Vec<&mut Expr> = operands.collect();
        let last = operands.iter().rposition(|operand| extends(operand));
        for operand in operands.iter_mut().take(last.map_or(0, |last| last + 1)) {
            if extends(operand) {
                self.extend(operand);
            } else {
                self.take(operand, Self::value);
                self.spill(operand, &|_| true);
            }
        }
    }
}
