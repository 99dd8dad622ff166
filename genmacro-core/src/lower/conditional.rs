//! Patterns that move out of a local on some paths, where the local is held in a slot: they test first, and then take.
//!
//! | written | becomes |
//! |---|---|
//! | `match x { Some(y) => body, None => … }` | `match x { Some(_) => { let Some(y) = ({ x }) else { unreachable!() }; body } None => … }` |
//! | `match x { Some(y) if y.ok() => body, … }` | `match x { Some(ref y_2) if (*y_2).ok() => { let Some(y) = ({ x }) else { unreachable!() }; body } … }` |
//! | `if let Some(y) = x` | `if let Some(_) = x && let Some(y) = { x }` |
//! | `let Some(y) = x else { … };` | `let Some(y) = (if let Some(_) = x { x } else { … }) else { unreachable!() };` |
//!
//! In each, the first `x` is a place and the second a move, as the block around it says.

use proc_macro2::Ident;
use syn::{
    Arm, BinOp, Expr, ExprBinary, ExprLet, ExprPath, LocalInit, Macro, Pat, Token, parse_quote,
    spanned::Spanned, visit_mut::VisitMut,
};

use super::{Lowering, pattern};
use crate::{
    macros,
    sorted::SortedMap,
    walk::{VisitorMut, WalkMut},
};

impl Lowering<'_> {
    /// Whether the patterns move out of a local in a slot.
    fn tests_first<'p>(&self, scrutinee: &Expr, patterns: impl IntoIterator<Item = &'p Pat>) -> bool {
        self.bare_local(scrutinee).is_some_and(|binding| self.in_slot(binding))
            && patterns.into_iter().any(pattern::moves)
    }

    /// Splits the moving arms of a `match`; whether there are any. The match itself then is no more than a test.
    pub(super) fn split_arms(&mut self, scrutinee: &Expr, arms: &mut [Arm]) -> bool {
        if !self.tests_first(scrutinee, arms.iter().map(|arm| &arm.pat)) {
            return false;
        }
        for Arm { pat, body, .. } in arms.iter_mut().filter(|arm| pattern::moves(&arm.pat)) {
            let moving = if let Pat::Guard(guarded) = pat {
                let moving = (*guarded.pat).clone();
                // Under the names themselves they would hide the scrutinee, if one is called so.
                let mut rename = |name: &Ident| self.fresh.name(&name.to_string(), name.span());
                let names = pattern::by_reference(&mut guarded.pat, &mut rename);
                WalkMut(&mut Dereference { names }).visit_expr_mut(&mut guarded.guard);
                pattern::single(moving)
            } else {
                let test = pattern::test(pat);
                pattern::single(std::mem::replace(pat, test))
            };
            **body = parse_quote!({ let #moving = ({ #scrutinee }) else { ::core::unreachable!() }; #body });
        }
        true
    }

    /// Splits a moving `let` that a condition consists of, or that a chain of conditions ends in.
    pub(super) fn split_condition(&self, expr: &mut Expr) {
        if let Some((test, moving)) = self.split_let(expr) {
            *expr = and(test, moving);
        } else if let Expr::Binary(ExprBinary { left, op: BinOp::And(_), right, .. }) = expr
            && let Some((test, moving)) = self.split_let(right)
        {
            // `a && (b && c)` would put a `let` into parentheses.
            let before = std::mem::replace(&mut **left, Expr::PLACEHOLDER);
            *expr = and(and(before, test), moving);
        }
    }

    /// The test and the move of a `let` that moves out of a slot.
    fn split_let(&self, expr: &Expr) -> Option<(Expr, Expr)> {
        let Expr::Let(binding) = expr else { return None };
        if !self.tests_first(&binding.expr, [&*binding.pat]) {
            return None;
        }
        let scrutinee = &binding.expr;
        let test = ExprLet { pat: Box::new(pattern::test(&binding.pat)), ..binding.clone() };
        let moving = ExprLet { expr: parse_quote!({ #scrutinee }), ..binding.clone() };
        Some((Expr::Let(test), Expr::Let(moving)))
    }

    /// Splits a moving `let … else`.
    pub(super) fn split_let_else(&self, pattern: &Pat, init: &mut LocalInit) {
        let Some((_, otherwise)) = &mut init.diverge else {
            return;
        };
        if !self.tests_first(&init.expr, [pattern]) {
            return;
        }
        let (test, scrutinee) = (pattern::test(pattern), &init.expr);
        *init.expr = parse_quote!(if let #test = #scrutinee { #scrutinee } else #otherwise);
        **otherwise = parse_quote!({ ::core::unreachable!() });
    }
}

/// Lets a guard see through the references that its pattern binds in place of values.
struct Dereference {
    names: SortedMap<String, Ident>,
}

impl Dereference {
    fn renamed(&self, path: &ExprPath) -> Option<&Ident> {
        self.names.get(&path.path.get_ident()?.to_string())
    }
}

impl VisitorMut for Dereference {
    fn expr(&mut self, expr: &mut Expr) -> bool {
        match expr {
            Expr::Path(path) => {
                if let Some(name) = self.renamed(path) {
                    *expr = parse_quote!((*#name));
                }
                return false;
            }
            Expr::Struct(structure) => {
                structure.fields.iter_mut().for_each(|field| {
                    // `S { x }` has no place for another expression.
                    field.colon_token.get_or_insert(Token![:](field.member.span()));
                });
            }
            _ => {}
        }
        true
    }

    fn call(&mut self, call: &mut Macro) {
        if let Some(mut parsed) = macros::parse(call) {
            parsed.expressions(&mut |expr| WalkMut(self).visit_expr_mut(expr));
            parsed.rename_captures(&mut |name| self.names.get(name).map(ToString::to_string));
            call.tokens = parsed.to_tokens();
        }
    }
}

fn and(left: Expr, right: Expr) -> Expr {
    let op = BinOp::And(Token![&&](right.span()));
    Expr::Binary(ExprBinary { attrs: Vec::new(), left: Box::new(left), op, right: Box::new(right) })
}
