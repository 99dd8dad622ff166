//! `#[cfg]` in a body: a macro can't evaluate it, but it can leave that to the compiler.
//!
//! A function with a `#[cfg(p)]` somewhere in its body becomes two, of which the compiler keeps one:
//!
//! ```text
//! #[cfg(p)]      #[generator] fn f() { the body, with what depends on p }
//! #[cfg(not(p))] #[generator] fn f() { the body, without it }
//! ```
//!
//! The attribute on the one that is kept is expanded again, for the next predicate, until there is none. Each expansion is
//! linear in the length of the body, and the compiler discards the other function unexpanded.
//!
//! The attributes of items are left alone: the compiler evaluates those where the items end up.

use proc_macro2::{Group, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{
    Arm, Attribute, Block, Expr, FieldPat, FieldValue, ItemFn, Macro, Meta, Pat, Stmt, Token,
    punctuated::Punctuated, visit_mut::VisitMut,
};

use crate::{
    check, macros, names,
    parse::Options,
    walk::{VisitorMut, WalkMut},
};

/// The two functions, if the body holds a `#[cfg]`.
pub(crate) fn split(function: &ItemFn, options: &Options) -> Option<TokenStream> {
    let mut finder = Resolver { predicate: None, holds: false };
    WalkMut(&mut finder).visit_block_mut(&mut (*function.block).clone());
    let predicate = finder.predicate?;
    let krate = &options.krate;
    let tokens = &options.tokens;
    let variant = |condition: TokenStream, holds| {
        let mut function = function.clone();
        let mut resolver = Resolver { predicate: Some(predicate.clone()), holds };
        WalkMut(&mut resolver).visit_block_mut(&mut function.block);
        quote!(#[cfg(#condition)] #[#krate::__private::attribute(#tokens)] #function)
    };
    let with = variant(predicate.clone(), true);
    // What is wrong with a predicate has been said for the first function.
    let silent = respan(predicate.clone());
    let without = variant(quote!(not(#silent)), false);
    Some(quote!(#with #without))
}

fn respan(tokens: TokenStream) -> TokenStream {
    let respan = |token| match token {
        TokenTree::Group(group) => {
            TokenTree::Group(Group::new(group.delimiter(), self::respan(group.stream())))
        }
        mut token => {
            token.set_span(names::in_place_of(token.span()));
            token
        }
    };
    tokens.into_iter().map(respan).collect()
}

/// Resolves one predicate, the first that it meets unless it is given one.
struct Resolver {
    predicate: Option<TokenStream>,
    holds: bool,
}

impl Resolver {
    /// Whether the node with those attributes stays. Those that are resolved are removed.
    fn keep(&mut self, attributes: &mut Vec<Attribute>) -> bool {
        let mut keep = true;
        let mut index = 0;
        while let Some(attribute) = attributes.get(index) {
            let conditional = attribute.path().is_ident("cfg_attr");
            let known = conditional || attribute.path().is_ident("cfg");
            let Some((predicate, rest)) = parts(attribute).filter(|_| known) else {
                index += 1;
                continue;
            };
            if !self.is_resolved(&predicate) {
                index += 1;
                continue;
            }
            attributes.remove(index);
            keep &= conditional || self.holds;
            if conditional && self.holds {
                attributes.splice(index..index, rest.into_iter().map(outer));
            }
        }
        keep
    }

    /// Whether it is the predicate that is resolved now.
    fn is_resolved(&mut self, predicate: &TokenStream) -> bool {
        let known = self.predicate.get_or_insert_with(|| predicate.clone());
        known.to_string() == predicate.to_string()
    }

    fn keep_expr(&mut self, expr: &mut Expr) -> bool {
        attributes_of(expr).is_none_or(|attributes| self.keep(attributes))
    }

    fn keep_stmt(&mut self, stmt: &mut Stmt) -> bool {
        match stmt {
            Stmt::Local(local) => self.keep(&mut local.attrs),
            Stmt::Macro(call) => self.keep(&mut call.attrs),
            Stmt::Expr(expr, _) => self.keep_expr(expr),
            Stmt::Item(_) => true,
        }
    }

    fn list<T, P: Default>(
        &mut self,
        list: &mut Punctuated<T, P>,
        mut keep: impl FnMut(&mut Self, &mut T) -> bool,
    ) {
        let kept = std::mem::take(list)
            .into_pairs()
            .filter_map(|mut pair| keep(self, pair.value_mut()).then_some(pair));
        *list = kept.collect();
    }
}

/// The predicate of a `#[cfg]` or `#[cfg_attr]`, and the attributes of the latter.
fn parts(attribute: &Attribute) -> Option<(TokenStream, Vec<Meta>)> {
    let Meta::List(list) = &attribute.meta else { return None };
    let mut metas = list.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated).ok()?.into_iter();
    let predicate = metas.next()?.to_token_stream();
    Some((predicate, metas.collect()))
}

fn outer(meta: Meta) -> Attribute {
    syn::parse_quote!(#[#meta])
}

impl VisitorMut for Resolver {
    fn block(&mut self, block: &mut Block) -> bool {
        block.stmts.retain_mut(|stmt| self.keep_stmt(stmt));
        true
    }

    fn expr(&mut self, expr: &mut Expr) -> bool {
        match expr {
            Expr::Match(matching) => matching.arms.retain_mut(|arm: &mut Arm| self.keep(&mut arm.attrs)),
            Expr::Array(array) => self.list(&mut array.elems, Self::keep_expr),
            Expr::Tuple(tuple) => self.list(&mut tuple.elems, Self::keep_expr),
            Expr::Call(call) => self.list(&mut call.args, Self::keep_expr),
            Expr::MethodCall(call) => self.list(&mut call.args, Self::keep_expr),
            Expr::Struct(structure) => {
                self.list(&mut structure.fields, |resolver, field: &mut FieldValue| {
                    resolver.keep(&mut field.attrs)
                });
            }
            _ => {
                self.keep_expr(expr);
            }
        }
        true
    }

    fn pat(&mut self, pattern: &mut Pat) -> bool {
        if let Pat::Struct(structure) = pattern {
            self.list(&mut structure.fields, |resolver, field: &mut FieldPat| {
                resolver.keep(&mut field.attrs)
            });
        }
        true
    }

    fn call(&mut self, call: &mut Macro) {
        let is_cfg = |token: &TokenTree| matches!(token, TokenTree::Ident(name) if name == "cfg" || name == "cfg_attr");
        if macros::any_token(&call.tokens, &is_cfg) {
            check::visit_operands_mut(call, &mut |operand| WalkMut(self).visit_expr_mut(operand));
        }
    }
}

fn attributes_of(expr: &mut Expr) -> Option<&mut Vec<Attribute>> {
    macro_rules! attributes {
        ($($variant:ident)*) => {
            match expr {
                $(Expr::$variant(expr) => Some(&mut expr.attrs),)*
                _ => None,
            }
        };
    }
    attributes! {
        Array Assign Async Await Binary Block Break Call Cast Closure Const Continue Field ForLoop Group If Index Infer Let
        Lit Loop Macro Match MethodCall Paren Path Range RawAddr Reference Repeat Return Struct Try TryBlock Tuple Unary
        Unsafe While Yield
    }
}
