//! How many items a loop will have, asked before it is reached: of what the arguments are, and stay.
//!
//! To ask must run nothing of the user's code, change nothing, and not be wrong later. So what is looked for is an array, or a range
//! of numbers or a place, made of arguments that can't be assigned. Whether what is at the place has a length that is known is for the
//! runtime to say: only of iterators and std's collections.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Expr, ExprLit, ExprRange, Lit, Pat, RangeLimits, UnOp};

use super::Lowering;
use crate::{
    ir::{BindingId, Length, Reference},
    moves,
};

/// The methods that give an iterator of the same length.
const SAME: [&str; 6] = ["iter", "into_iter", "copied", "cloned", "enumerate", "rev"];

impl Lowering<'_> {
    /// How many items there are to `for` over an expression.
    pub(super) fn length(&self, head: &Expr) -> Option<Length> {
        let mut roots = Vec::new();
        let tokens = self.items(head, &mut roots)?;
        Some(Length { tokens, roots })
    }

    /// How many there are to `yield_from!`, if the pattern is the name of what it goes through.
    pub(super) fn delegated_length(&self, pattern: &Pat) -> Option<Length> {
        let Pat::Ident(name) = pattern else { return None };
        self.length(self.normal.delegated.get(&name.ident.to_string())?)
    }

    /// What can be asked for the number of items.
    fn items(&self, head: &Expr, roots: &mut Vec<BindingId>) -> Option<TokenStream> {
        match head {
            Expr::Paren(paren) => self.items(&paren.expr, roots),
            Expr::Group(group) => self.items(&group.expr, roots),
            Expr::Reference(reference) if reference.mutability.is_none() => {
                self.place_asked(&reference.expr, roots)
            }
            Expr::MethodCall(call) if call.args.is_empty() && SAME.iter().any(|same| call.method == same) => {
                self.items(&call.receiver, roots)
            }
            Expr::Range(range) => self.range(range, roots),
            Expr::Array(array) => {
                let length = array.elems.len();
                Some(quote!([(); #length]))
            }
            _ => self.place_asked(head, roots),
        }
    }

    /// An argument, or a field of one.
    fn place_asked(&self, place: &Expr, roots: &mut Vec<BindingId>) -> Option<TokenStream> {
        match place {
            Expr::Paren(paren) => self.place_asked(&paren.expr, roots),
            Expr::Field(field) => {
                let (base, member) = (self.place_asked(&field.base, roots)?, &field.member);
                Some(quote!(#base.#member))
            }
            _ => self.argument_asked(place, roots),
        }
    }

    /// An argument that stays as it is.
    fn argument_asked(&self, expr: &Expr, roots: &mut Vec<BindingId>) -> Option<TokenStream> {
        let argument = self.bare_local(expr).filter(|local| self.arguments.contains(local))?;
        let binding = &self.bindings[argument.0];
        if binding.mutable || binding.reference == Reference::Mutable {
            return None;
        }
        roots.push(argument);
        let name = &binding.name;
        Some(quote!((*#name)))
    }

    fn range(&self, range: &ExprRange, roots: &mut Vec<BindingId>) -> Option<TokenStream> {
        let (start, end) = (range.start.as_deref()?, range.end.as_deref()?);
        if let Some(counted) = counted(range) {
            return self.place_asked(counted, roots);
        }
        let agree = match (self.told(start), self.told(end)) {
            (Some(start), Some(end)) => {
                start.to_token_stream().to_string() == end.to_token_stream().to_string()
            }
            _ => true,
        };
        let (start, end, limits) = (self.bound(start, roots)?, self.bound(end, roots)?, &range.limits);
        agree.then(|| quote!((#start #limits #end)))
    }

    /// An integer.
    fn bound(&self, expr: &Expr, roots: &mut Vec<BindingId>) -> Option<TokenStream> {
        match expr {
            Expr::Paren(paren) => self.bound(&paren.expr, roots),
            Expr::Lit(ExprLit { lit: Lit::Int(_), .. }) => Some(quote!(#expr)),
            Expr::Unary(unary) if matches!(unary.op, UnOp::Neg(_)) && matches!(*unary.expr, Expr::Lit(_)) => {
                let number = self.bound(&unary.expr, roots)?;
                Some(quote!((-#number)))
            }
            Expr::Cast(cast) if moves::integer_type(&cast.ty) => {
                let (number, ty) = (self.bound(&cast.expr, roots)?, &cast.ty);
                Some(quote!((#number as #ty)))
            }
            Expr::Path(_) => {
                self.told(expr).filter(moves::integer_type)?;
                self.argument_asked(expr, roots)
            }
            _ => None,
        }
    }
}

/// `place` in `0..place.len()`.
fn counted(range: &ExprRange) -> Option<&Expr> {
    match (range.start.as_deref()?, &range.limits, range.end.as_deref()?) {
        (
            Expr::Lit(ExprLit { lit: Lit::Int(start), .. }),
            RangeLimits::HalfOpen(_),
            Expr::MethodCall(end),
        ) if start.base10_digits() == "0" && end.method == "len" && end.args.is_empty() => {
            Some(&end.receiver)
        }
        _ => None,
    }
}
