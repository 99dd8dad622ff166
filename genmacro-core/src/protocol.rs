//! The words in which the machine speaks to the runtime: what it returns, and of which types.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Path, Type};

use crate::{parse::Options, signature::Interface};

/// The types of one generator, and the path of the runtime crate.
pub(crate) struct Protocol {
    pub(crate) krate: Path,
    pub(crate) argument: Type,
    pub(crate) yields: Type,
    pub(crate) returns: Type,
}

impl Protocol {
    pub(crate) fn new(options: &Options, interface: &Interface) -> Self {
        Self {
            krate: options.krate.clone(),
            argument: interface.argument.clone(),
            yields: interface.yields.clone(),
            returns: interface.returns.clone(),
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

    /// Whether a generator is resumed with nothing.
    pub(crate) fn resumes_with_nothing(&self) -> bool {
        matches!(&self.argument, Type::Tuple(tuple) if tuple.elems.is_empty())
    }
}
