//! The drive closure: the body as it was written, with a call of the sink for each yield.
//!
//! This is the copy of which the compiler speaks to the user, so the user's tokens keep their spans here, and no lint is
//! silenced.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::{Expr, Ident, Pat, Stmt, Token, parse_quote, spanned::Spanned};

use super::{Program, eager::Eager, unsafe_operations};
use crate::{
    check,
    levels::levels,
    names,
    protocol::{self, Protocol},
    recursion::Site,
    signature::Parameter,
};

/// Emits the closure. The calls in it that may be of the function itself.
pub(super) fn closure(program: &Program) -> (TokenStream, Vec<Site>) {
    let Program { function, interface, protocol, body, .. } = *program;
    let receiver = interface.parameters.first().filter(|parameter| parameter.name == "self");
    let this = receiver.map(|_| body.bindings[body.arguments[0].0].name.clone());
    let fallible = protocol.iterator && protocol.questions;
    // What an argument may borrow has been said where nothing of this will run.
    let recursion = protocol.recursion.as_ref().filter(|_| !program.refused);
    let eager = Eager { protocol, this: this.as_ref(), fallible, closures: 0, recursion, sites: Vec::new() };
    let (mut block, sites) = eager.body(&function.block);
    if program.items.at_end {
        block.stmts.push(parse_quote!(
            const _: () = ();
        ));
    }
    // In braces of its own, as a function would have it; but those around a single expression are called unused.
    let body = match &*block.stmts {
        [Stmt::Expr(single, None)] => single.to_token_stream(),
        _ => block.to_token_stream(),
    };
    let body = if function.block.stmts.last().is_some_and(is_plain_value) {
        let returned = protocol.returned_last(&body);
        // As in the function around, no lint asks for it.
        if fallible { returned } else { quote!(return #returned;) }
    } else {
        body
    };
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
    let argument = if protocol.recursive {
        names::variable("descent").into_token_stream()
    } else if resumed || discard.is_some() {
        quote!(#argument)
    } else {
        quote!(())
    };
    let returns = &protocol.returns;
    let inside = quote! {
        #discard
        let (#(#unbound,)*) = #arguments;
        #(#parameters)*
        #body
    };
    let inside = if fallible { fallible_body(&inside, protocol) } else { inside };
    let operations = unsafe_operations(function);
    let braces = function.block.brace_token;
    let bar = Token![|](braces.span.open());
    let mut closure = quote! {
        #operations
        #[inline]
        #bar #arguments, #argument, #sink #bar -> #returns
    };
    braces.surround(&mut closure, |closure| closure.extend(inside));
    (closure, sites)
}

/// Whether a statement is a value without control flow: nothing in it ends the function by itself, and the compiler can
/// show why its type is wrong. In a block it isn't shown, but only then does it say the same of both closures.
fn is_plain_value(stmt: &Stmt) -> bool {
    match stmt {
        Stmt::Expr(expr, None) => match expr {
            Expr::Macro(call) => check::is_yield(&call.mac) || check::is_yield_from(&call.mac),
            Expr::Block(_)
            | Expr::Unsafe(_)
            | Expr::If(_)
            | Expr::Match(_)
            | Expr::Loop(_)
            | Expr::While(_)
            | Expr::ForLoop(_)
            | Expr::Return(_)
            | Expr::Break(_)
            | Expr::Continue(_) => false,
            _ => true,
        },
        _ => false,
    }
}

/// The body of an iterator with a `?`: when all locals are gone, the error is the last item.
fn fallible_body(inside: &TokenStream, protocol: &Protocol) -> TokenStream {
    let [outcome, last, sink] = ["outcome", "last", "sink"].map(names::variable);
    let (ty, ended, result) =
        (protocol.outcome(), protocol.ended(Span::mixed_site()), protocol.last(&outcome));
    quote! {
        let #outcome = (|| -> #ty {
            let () = if true { #inside } else {};
            return #ended;
        })();
        if let ::core::option::Option::Some(#last) = #result {
            #sink(#last);
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
    let levels = levels(&parameter.attrs);
    let levels = quote!(#(#levels)*);
    let span = pattern.span();
    if parameter.resume {
        let sent = protocol::sent(span);
        return quote_spanned!(span=> #levels let #pattern: #ty = #sent;);
    }
    // They shadow the parameters, and may be there for nothing but to be dropped, whatever the lints about that.
    let silent = quote! {
        #levels
        #[cfg_attr(
            clippy,
            allow(
                clippy::no_effect_underscore_binding, clippy::shadow_reuse, clippy::shadow_same,
                clippy::shadow_unrelated
            )
        )]
    };
    let whole = whole(index);
    if let Some(this) = this.filter(|_| parameter.name == "self") {
        let mutability = match pattern {
            Pat::Ident(this) => this.mutability,
            _ => None,
        };
        // Nobody has to use `self`.
        return quote_spanned!(span=> #silent let #mutability #this = #whole; let _ = &#this;);
    }
    match pattern {
        Pat::Ident(plain) if plain.by_ref.is_none() && plain.subpat.is_none() => {
            if plain.mutability.is_none() {
                return quote_spanned!(span=> #silent let #pattern = #whole;);
            }
            // That its value is never read is said, if it comes from what stands at the argument.
            let passed = names::passed(index, span);
            quote_spanned!(span=> let #passed = #whole; #silent let #pattern = #passed;)
        }
        Pat::Wild(_) => quote_spanned!(span=> let #whole = #whole;),
        _ => quote_spanned!(span=> let #whole = #whole; #silent let #pattern = #whole;),
    }
}
