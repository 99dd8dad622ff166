//! `yield_from!`: a loop that yields on behalf of another generator.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote_spanned};
use syn::{Expr, Macro, parse_quote, parse_quote_spanned, spanned::Spanned};

use super::{Mode, Normalizer, operand::root};
use crate::{check::delegation as parse, ir::Origin, names, protocol::Protocol};

impl Normalizer<'_> {
    /// `yield_from!(e)` is
    ///
    /// ```text
    /// let mut inner = delegate(e);
    /// loop { match inner.resume(()) { Yielded(value) => yield_!(value), Complete(value) => break value } }
    /// ```
    ///
    /// and where something is sent, what the yield evaluates to is what `inner` is resumed with next.
    pub(super) fn delegation(&mut self, call: &Macro) -> Expr {
        let (path, span) = (&call.path, names::in_place_of(call.path.span()));
        // What doesn't parse has been reported.
        let Ok((mut source, mut first)) = parse(call) else { return parse_quote!(()) };
        let operands = std::iter::once(&mut source).chain(&mut first).map(|operand| (operand, Mode::Value));
        let operands: Vec<_> = operands.collect();
        let both = operands.len() > 1;
        self.sequence(operands, both);
        let (private, Protocol { argument, .. }) = (self.protocol.private(span), self.protocol);
        let [inner, value] = ["inner", "value"].map(|name| self.fresh.name(name, span));
        let origin = |label: &str| Origin { label: label.to_owned(), span: call.path.span() };
        self.origins.insert(inner.to_string(), origin("yield_from!"));
        let (place, protocol) = (lent(&source), self.protocol);
        match place {
            Some(place) => self.lent.insert(inner.to_string(), place.clone()),
            None => self.delegated.insert(inner.to_string(), source.clone()),
        };
        let delegate: Expr = match place {
            Some(place) => parse_quote_spanned!(span=> #private::Kind::<#argument, _>::of(&#place).kind()),
            None => syn::parse2(protocol.delegate(&source, span)).unwrap_or_else(|_| parse_quote!(())),
        };
        self.declare(&inner, delegate, true);
        let resume = |argument: TokenStream| match place {
            Some(place) => protocol.resume_lent(&inner, place, argument, span),
            None => protocol.resume(&inner, argument, span),
        };
        if self.protocol.resumes_with_nothing() {
            let resumed = resume(quote_spanned!(span=> ::core::option::Option::Some(())));
            return parse_quote_spanned! {span=>
                loop {
                    match #resumed {
                        #private::GeneratorState::Yielded(#value) => { #path!(#inner, #value); }
                        #private::GeneratorState::Complete(#value) => break #value,
                    }
                }
            };
        }
        let [sent, answer] = ["sent", "answer"].map(|name| self.fresh.name(name, span));
        self.origins.insert(sent.to_string(), origin("sent on by yield_from!"));
        let start: Expr = match first {
            Some(first) => parse_quote_spanned!(span=> ::core::option::Option::Some(#first)),
            None => parse_quote_spanned!(span=> #private::First::<#argument>::first(&#inner)),
        };
        self.declare(&sent, start, true);
        let resumed = resume(sent.to_token_stream());
        parse_quote_spanned! {span=>
            loop {
                match #resumed {
                    #private::GeneratorState::Yielded(#value) => {
                        let #answer = #path!(#inner, #value);
                        #sent = ::core::option::Option::Some(#answer);
                    }
                    #private::GeneratorState::Complete(#value) => break #value,
                }
            }
        }
    }
}

/// The place that is delegated to by reference: it is borrowed again for each value.
fn lent(source: &Expr) -> Option<&Expr> {
    let place = match source {
        Expr::Reference(reference) => reference.mutability.and(Some(&*reference.expr)),
        Expr::MethodCall(call) if call.method == "by_ref" && call.args.is_empty() => Some(&*call.receiver),
        Expr::Paren(paren) => lent(&paren.expr),
        _ => None,
    };
    place.filter(|place| root(place).is_some())
}
