//! The drive closure: the body as it was written, with a call of the sink for each yield.
//!
//! This is the copy of which the compiler speaks to the user, so the user's tokens keep their spans here, and no lint is
//! silenced.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::{
    Expr, Ident, Macro, Pat, Path, Stmt,
    spanned::Spanned,
    visit_mut::{self, VisitMut},
};

use super::Program;
use crate::{check, macros, names, protocol::Protocol, signature::Parameter};

/// Emits the closure.
pub(super) fn closure(program: &Program) -> TokenStream {
    let Program { function, interface, protocol, body, .. } = *program;
    let receiver = interface.parameters.first().filter(|parameter| parameter.name == "self");
    let this = receiver.map(|_| body.bindings[body.arguments[0].0].name.clone());
    let mut block = (*function.block).clone();
    Eager { protocol, this: this.as_ref() }.visit_block_mut(&mut block);
    let (arguments, argument, sink) =
        (names::variable("arguments"), names::variable("argument"), names::variable("sink"));
    let bound = interface.parameters.iter().enumerate().filter(|(_, parameter)| !parameter.resume);
    let unbound: Vec<Ident> = bound.map(|(index, _)| whole(index)).collect();
    let parameters = interface
        .parameters
        .iter()
        .enumerate()
        .map(|(index, parameter)| bind(index, parameter, this.as_ref()));
    let resumed = interface.parameters.iter().any(|parameter| parameter.resume);
    let discard =
        (!resumed && !protocol.resumes_with_nothing()).then(|| quote!(::core::mem::drop(#argument);));
    let argument = if resumed || discard.is_some() { quote!(#argument) } else { quote!(()) };
    let returns = &protocol.returns;
    quote! {
        #[inline]
        |#arguments, #argument, #sink| -> #returns {
            #discard
            let (#(#unbound,)*) = #arguments;
            #(#parameters)*
            #block
        }
    }
}

/// A whole argument, before it is bound.
fn whole(index: usize) -> Ident {
    format_ident!("argument{index}", span = Span::mixed_site())
}

/// Binds an argument as a call would: first the whole, then its pattern, if it has one.
fn bind(index: usize, parameter: &Parameter, this: Option<&Ident>) -> TokenStream {
    let Parameter { pattern, ty, .. } = parameter;
    let span = pattern.span();
    if parameter.resume {
        let argument = names::variable("argument");
        return quote_spanned!(span=> let #pattern: #ty = #argument;);
    }
    let whole = whole(index);
    if let Some(this) = this.filter(|_| parameter.name == "self") {
        let mutability =
            matches!(pattern, Pat::Ident(this) if this.mutability.is_some()).then(|| quote!(mut));
        return quote_spanned!(span=> let #mutability #this = #whole;);
    }
    match pattern {
        Pat::Ident(plain) if plain.by_ref.is_none() && plain.subpat.is_none() => {
            quote_spanned!(span=> let #pattern = #whole;)
        }
        _ => quote_spanned!(span=> let #whole = #whole; let #pattern = #whole;),
    }
}

/// Replaces yields by calls of the sink, and `self`, which a closure can't have.
struct Eager<'a> {
    protocol: &'a Protocol,
    this: Option<&'a Ident>,
}

impl Eager<'_> {
    /// What `self` is called here.
    fn this(&self, span: Span) -> Option<Ident> {
        let mut this = self.this?.clone();
        this.set_span(span);
        Some(this)
    }

    fn sink(&self, call: &Macro) -> Expr {
        let span = call.path.span();
        let (value, sink, ty) = (names::variable("value"), names::variable("sink"), &self.protocol.yields);
        let operand = match check::operand(call) {
            Ok(Some(operand)) => operand.into_token_stream(),
            Ok(None) | Err(_) => quote_spanned!(span=> ()),
        };
        Expr::Verbatim(quote_spanned!(span=> { let #value: #ty = #operand; #sink(#value) }))
    }
}

impl VisitMut for Eager<'_> {
    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        visit_mut::visit_expr_mut(self, expr);
        match expr {
            Expr::Macro(call) if check::is_yield(&call.mac) => *expr = self.sink(&call.mac),
            _ => {}
        }
    }

    fn visit_stmt_mut(&mut self, stmt: &mut Stmt) {
        visit_mut::visit_stmt_mut(self, stmt);
        if let Stmt::Macro(call) = stmt
            && check::is_yield(&call.mac)
        {
            *stmt = Stmt::Expr(self.sink(&call.mac), call.semi_token);
        }
    }

    fn visit_path_mut(&mut self, path: &mut Path) {
        visit_mut::visit_path_mut(self, path);
        if path.is_ident("self")
            && let Some(this) = self.this(path.span())
        {
            *path = this.into();
        }
    }

    fn visit_macro_mut(&mut self, call: &mut Macro) {
        let tokens = std::mem::take(&mut call.tokens);
        call.tokens = macros::rename(tokens, &mut |name| {
            if name == "self" { self.this(name.span()) } else { None }
        });
    }

    fn visit_item_mut(&mut self, _: &mut syn::Item) {}
}
