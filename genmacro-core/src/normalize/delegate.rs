//! `yield_from!`: a loop that yields on behalf of another generator.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote_spanned};
use syn::{Expr, Macro, Path, parse_quote, parse_quote_spanned, spanned::Spanned};

use super::{Mode, Normalizer, operand::root};
use crate::{
    check::delegation as parse,
    ir::Origin,
    names,
    protocol::Protocol,
    recursion::{InCopy, Site, name_arguments, tells_its_type},
};

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
        if self.protocol.recursive && lent(&source).is_none() {
            return self.call(source, path, span);
        }
        let inner = self.fresh.name("inner", path.span());
        let value = self.fresh.name("value", span);
        let origin = |label: &str| Origin { label: label.to_owned(), span: call.path.span() };
        self.origins.insert(inner.to_string(), origin("yield_from!"));
        let (place, protocol) = (lent(&source), self.protocol);
        match place {
            Some(place) => self.lent.insert(inner.to_string(), place.clone()),
            None => self.delegated.insert(inner.to_string(), source.clone()),
        };
        let delegate: Expr = match place {
            Some(place) => parse_quote_spanned!(span=> #private::Kind::<#argument, _>::of(&#place).kind()),
            None => {
                syn::parse2(protocol.delegate(&source, call.path.span())).unwrap_or_else(|_| parse_quote!(()))
            }
        };
        self.declare(&inner, delegate, true);
        let resume = |argument: TokenStream| match place {
            Some(place) => protocol.resume_lent(&inner, place, &argument, span),
            None => protocol.resume(&inner, &argument, span),
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

impl Normalizer<'_> {
    /// In a frame, `yield_from!(e)` is
    ///
    /// ```text
    /// let begun = begin_with(e);
    /// match begun {
    ///     Call(step, end) => { yield_!(step); called(end) }
    ///     Delegation(mut inner) => loop { … }
    /// }
    /// ```
    ///
    /// Of which the types leave one arm only: while a frame waits for what it has called, it holds nothing of it.
    fn call(&mut self, mut source: Expr, path: &Path, span: Span) -> Expr {
        let (private, protocol) = (self.protocol.private(span), self.protocol);
        let [begun, step, end, inner, value] =
            ["begun", "step", "end", "inner", "value"].map(|name| self.fresh.name(name, span));
        for name in [&begun, &step, &end, &inner] {
            self.origins
                .insert(name.to_string(), Origin { label: "yield_from!".to_owned(), span: path.span() });
        }
        for name in [&end, &inner] {
            self.delegated.insert(name.to_string(), source.clone());
        }
        let site = self.site(&mut source);
        let start = syn::parse2(protocol.begin(&source, site, path.span()));
        self.declare(&begun, start.unwrap_or_else(|_| parse_quote!(())), false);
        let resumed = protocol.resume(&inner, &quote_spanned!(span=> ()), span);
        parse_quote_spanned! {span=>
            match #private::begun(#begun) {
                #private::Begun::Call(#step, #end) => {
                    #path!(_, #step);
                    #private::called(#end)
                }
                #private::Begun::Delegation(mut #inner) => loop {
                    match #resumed {
                        #private::GeneratorState::Yielded(#value) => { #path!(#inner, #value); }
                        #private::GeneratorState::Complete(#value) => break #value,
                    }
                },
            }
        }
    }

    /// What is known of a call that may be one of the function itself. It is to be written twice; so what can't be is
    /// evaluated before.
    fn site(&mut self, source: &mut Expr) -> Option<&Site> {
        let recursion = self.protocol.recursion.as_ref()?;
        let mut site = recursion.site(source, self.sites.len(), InCopy::Machine)?;
        if !site.arguments.iter().all(tells_its_type) {
            self.evaluate_arguments(source);
            site = recursion.site(source, self.sites.len(), InCopy::Machine)?;
        }
        self.sites.push(site);
        self.sites.last()
    }

    /// Names the arguments of a call.
    fn evaluate_arguments(&mut self, call: &mut Expr) {
        let evaluated = name_arguments(call, &mut |_, argument| {
            let name = self.fresh.name("argument", names::in_place_of(argument.span()));
            let origin = Origin { label: self.value_of(argument), span: argument.span() };
            self.origins.insert(name.to_string(), origin);
            name
        });
        let (names, values): (Vec<_>, Vec<_>) = evaluated.into_iter().unzip();
        self.pending.stmts.push(parse_quote!(let (#(#names,)*) = (#(#values,)*);));
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
