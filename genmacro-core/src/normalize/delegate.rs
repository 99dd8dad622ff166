//! `yield_from!`: a loop that yields on behalf of another generator.

use proc_macro2::Span;
use syn::{Expr, Macro, parse_quote, parse_quote_spanned, spanned::Spanned};

use super::{Mode, Normalizer};
use crate::check::delegation as parse;

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
        let span = call.path.span();
        // What doesn't parse has been reported.
        let Ok((mut source, mut first)) = parse(call) else { return parse_quote!(()) };
        let operands = std::iter::once(&mut source).chain(&mut first).map(|operand| (operand, Mode::Value));
        let operands: Vec<_> = operands.collect();
        let both = operands.len() > 1;
        self.sequence(operands, both);
        let private = self.protocol.private(span);
        let argument = &self.protocol.argument;
        let delegate = self.protocol.delegate(&source, span);
        let [inner, value] = ["inner", "value"].map(|name| self.fresh.name(name, Span::mixed_site()));
        self.declare(&inner, syn::parse2(delegate).unwrap_or_else(|_| parse_quote!(())), true);
        if self.protocol.resumes_with_nothing() {
            return parse_quote_spanned! {span=>
                loop {
                    match #private::Delegate::<#argument>::resume(&mut #inner, ::core::option::Option::Some(())) {
                        #private::GeneratorState::Yielded(#value) => { yield_from!(#inner, #value); }
                        #private::GeneratorState::Complete(#value) => break #value,
                    }
                }
            };
        }
        let [sent, answer] = ["sent", "answer"].map(|name| self.fresh.name(name, Span::mixed_site()));
        let start: Expr = match first {
            Some(first) => parse_quote_spanned!(span=> ::core::option::Option::Some(#first)),
            None => parse_quote_spanned!(span=> #private::First::<#argument>::first(&#inner)),
        };
        self.declare(&sent, start, true);
        parse_quote_spanned! {span=>
            loop {
                match #private::Delegate::<#argument>::resume(&mut #inner, #sent) {
                    #private::GeneratorState::Yielded(#value) => {
                        let #answer = yield_from!(#inner, #value);
                        #sent = ::core::option::Option::Some(#answer);
                    }
                    #private::GeneratorState::Complete(#value) => break #value,
                }
            }
        }
    }
}
