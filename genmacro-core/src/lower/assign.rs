//! Assignments in opaque code, destructuring ones too.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::{Expr, ExprAssign, ExprPath, parse_quote, spanned::Spanned};

use super::{Lowering, scope::Usage};
use crate::{flow::Effect, ir::BindingId, names};

impl Lowering<'_> {
    pub(super) fn assign(&mut self, expr: &mut Expr) {
        if let Some(told) = self.assigned_and_told(expr) {
            *expr = parse_quote!(match (#expr) { () => #told });
        }
    }

    /// The same for a statement with a semicolon, which stays one.
    pub(super) fn assign_statement(&mut self, expr: &mut Expr) {
        if let Some(told) = self.assigned_and_told(expr) {
            *expr = Expr::Verbatim(quote!(#expr; #told));
        }
    }

    /// Walks an assignment. What comes after it as it was written, so that the compiler says the same of both copies: the
    /// assignments tell the type of `let x;`, also to the arms that don't hold one.
    fn assigned_and_told(&mut self, expr: &mut Expr) -> Option<TokenStream> {
        let Expr::Assign(ExprAssign { left, right, .. }) = expr else {
            return None;
        };
        // `_ = x` leaves `x` where it is.
        self.expr(right, if matches!(**left, Expr::Infer(_)) { Usage::Place } else { Usage::Value });
        let assigned = self.bare_local(left);
        let told = assigned.filter(|binding| !self.bindings[binding.0].initialised);
        if let Some(binding) = assigned.filter(|&binding| self.in_slot(binding)) {
            self.assigned(binding);
            let (krate, name) = (&self.protocol.krate, &self.bindings[binding.0].name);
            if told.is_some() {
                let witness = names::witness(binding);
                **right = parse_quote!(#witness.typed(#right));
            }
            *expr = parse_quote!(#krate::__private::Slot::set(#right, &mut #name));
            return None;
        }
        let mut held = Vec::new();
        self.assignee(left, &mut held);
        self.spread(expr, &held);
        let binding = told?;
        let (witness, name) = (names::witness(binding), &self.bindings[binding.0].name);
        Some(quote!(#witness.is(&#name)))
    }

    /// What a destructuring assignment gives to slots goes there by way of variables.
    fn spread(&self, expr: &mut Expr, held: &[(Ident, BindingId)]) {
        if held.is_empty() {
            return;
        }
        let krate = &self.protocol.krate;
        let variables = held.iter().map(|(variable, _)| variable);
        let sets = held.iter().map(|(variable, binding)| {
            let name = &self.bindings[binding.0].name;
            quote!(#krate::__private::Slot::set(#variable, &mut #name);)
        });
        *expr = Expr::Verbatim(quote!({ #(let #variables;)* #expr; #(#sets)* }));
    }

    fn assigned(&mut self, binding: BindingId) {
        if self.closures > 0 {
            self.mention(binding, Usage::Place);
        } else {
            self.effect(Effect::Assign(binding));
        }
    }

    /// The left side of an assignment, a destructuring one too.
    fn assignee(&mut self, expr: &mut Expr, held: &mut Vec<(Ident, BindingId)>) {
        match expr {
            Expr::Path(ExprPath { path, .. }) => {
                let Some(binding) = path.get_ident().and_then(|name| self.lookup(&name.to_string())) else {
                    return;
                };
                self.assigned(binding);
                if self.in_slot(binding) {
                    let variable = names::variable(&format!("assigned{}", held.len()));
                    *expr = parse_quote!(#variable);
                    held.push((variable, binding));
                } else if let Some(segment) = path.segments.first_mut() {
                    segment.ident = self.named(binding, segment.ident.span());
                }
            }
            Expr::Tuple(tuple) => tuple.elems.iter_mut().for_each(|elem| self.assignee(elem, held)),
            Expr::Array(array) => array.elems.iter_mut().for_each(|elem| self.assignee(elem, held)),
            Expr::Call(call) => call.args.iter_mut().for_each(|elem| self.assignee(elem, held)),
            Expr::Paren(paren) => self.assignee(&mut paren.expr, held),
            Expr::Group(group) => self.assignee(&mut group.expr, held),
            Expr::Struct(structure) => {
                for field in &mut structure.fields {
                    self.assignee(&mut field.expr, held);
                    spell_out(field);
                }
            }
            Expr::Infer(_) | Expr::Range(_) => {}
            place => self.expr(place, Usage::Place),
        }
    }
}

/// `S { x }` with `x` renamed is `S { x: x_2 }`.
pub(super) fn spell_out(field: &mut syn::FieldValue) {
    if field.colon_token.is_none() {
        let unchanged = match (&field.member, &field.expr) {
            (syn::Member::Named(member), Expr::Path(path)) => path.path.is_ident(member),
            _ => false,
        };
        if !unchanged {
            field.colon_token = Some(syn::Token![:](field.member.span()));
        }
    }
}
