//! The words in which the machine speaks to the runtime: what it returns, and of which types.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::{Path, Type};

use crate::{names, parse::Options, signature::Interface};

/// The types of one generator, and the path of the runtime crate.
pub(crate) struct Protocol {
    pub(crate) krate: Path,
    pub(crate) argument: Type,
    pub(crate) yields: Type,
    pub(crate) returns: Type,
    /// Only an iterator is promised: `?` yields the error.
    pub(crate) iterator: bool,
}

impl Protocol {
    pub(crate) fn new(options: &Options, interface: &Interface) -> Self {
        Self {
            krate: options.krate.clone(),
            argument: interface.argument.clone(),
            yields: interface.yields.clone(),
            returns: interface.returns.clone(),
            iterator: interface.iterator,
        }
    }

    /// What a `resume` returns.
    pub(crate) fn output(&self) -> TokenStream {
        let Self { krate, yields, returns, .. } = self;
        quote! {
            ::core::result::Result<#krate::__private::GeneratorState<#yields, #returns>, #krate::__private::Completed>
        }
    }

    /// The end of the generator with `value`.
    pub(crate) fn complete(&self, value: impl ToTokens) -> TokenStream {
        let Self { krate, yields, returns, .. } = self;
        let value = value.into_token_stream();
        let value = if value.is_empty() { quote!(()) } else { value };
        quote! {
            ::core::result::Result::Ok(#krate::__private::GeneratorState::Complete::<#yields, #returns>(#value))
        }
    }

    /// A suspension that hands out `value`.
    pub(crate) fn yielded(&self, value: impl ToTokens) -> TokenStream {
        let Self { krate, .. } = self;
        quote!(::core::result::Result::Ok(#krate::__private::GeneratorState::Yielded(#value)))
    }

    /// The hidden module of the runtime.
    pub(crate) fn private(&self, span: Span) -> TokenStream {
        let krate = &self.krate;
        quote_spanned!(span=> #krate::__private)
    }

    /// What `yield_from!` delegates to, given its operand.
    pub(crate) fn delegate(&self, source: impl ToTokens, span: Span) -> TokenStream {
        let (private, argument, value) = (self.private(span), &self.argument, names::variable("value"));
        quote_spanned! {span=>
            match #source { #value => #private::Kind::<#argument, _>::of(&#value).kind().delegate(#value) }
        }
    }

    /// What the body of an iterator with a `?` returns if there was no error.
    pub(crate) fn ended(&self, span: Span) -> TokenStream {
        let (private, yields) = (self.private(span), &self.yields);
        quote_spanned!(span=> <#yields as #private::Fallible>::ended())
    }

    /// `operand?` in the machine: goes on, or leaves it with the error, as the return value or as the last item.
    pub(crate) fn question(&self, operand: impl ToTokens, span: Span) -> TokenStream {
        let private = self.private(span);
        let [value, residual] = ["value", "residual"].map(|name| Ident::new(name, span));
        let end = quote_spanned!(span=> #private::FromResidual::from_residual(#residual));
        let end = if self.iterator { self.yielded_as(end) } else { self.complete(end) };
        quote_spanned! {span=>
            (match #private::Try::branch(#operand) {
                ::core::ops::ControlFlow::Continue(#value) => #value,
                ::core::ops::ControlFlow::Break(#residual) => return #end,
            })
        }
    }

    /// The last item of an iterator, after which it is complete.
    fn yielded_as(&self, value: TokenStream) -> TokenStream {
        let Self { krate, yields, returns, .. } = self;
        quote! {
            ::core::result::Result::Ok(#krate::__private::GeneratorState::Yielded::<#yields, #returns>(#value))
        }
    }

    /// Whether a generator is resumed with nothing.
    pub(crate) fn resumes_with_nothing(&self) -> bool {
        matches!(&self.argument, Type::Tuple(tuple) if tuple.elems.is_empty())
    }
}
