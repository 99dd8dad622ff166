//! The sink for errors: a user sees all that is wrong, each at its own place.
//!
//! A message says what is wrong, then why in a few words, then after `help:` what to write instead. Wording that is used
//! twice stands here.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote_spanned};

/// Collects errors.
#[derive(Default)]
pub(crate) struct Diagnostics {
    errors: Vec<syn::Error>,
}

impl Diagnostics {
    pub(crate) fn new() -> Self {
        Self::default()
    }

    /// Reports `message` for the tokens of `at`, the whole of them.
    pub(crate) fn error(&mut self, at: impl ToTokens, message: impl Into<String>) {
        self.errors.push(syn::Error::new_spanned(at.into_token_stream(), message.into()));
    }

    pub(crate) fn error_at(&mut self, span: Span, message: impl Into<String>) {
        self.errors.push(syn::Error::new(span, message.into()));
    }

    /// Reports what the parser says.
    pub(crate) fn syn(&mut self, error: syn::Error) {
        self.errors.push(error);
    }

    /// What the parser says of a body that the compiler has parsed, too. If there is something wrong with it the compiler has said so;
    /// but it may know a syntax that the parser doesn't. So this is said by a lint: these come last, and only where there are no errors.
    pub(crate) fn after_all_others(error: &syn::Error) -> TokenStream {
        let message = format!("`#[generator]` can't parse this body: {error}");
        quote_spanned! {error.span()=>
            {
                #[must_use = #message]
                struct Unparsed;
                #[deny(unused_must_use)]
                let () = { Unparsed {}; };
            }
        }
    }

    pub(crate) fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }

    /// The errors, as the compiler will report them.
    pub(crate) fn into_tokens(self) -> TokenStream {
        self.errors.into_iter().map(syn::Error::into_compile_error).collect()
    }

    /// The messages, for tests.
    #[cfg(test)]
    pub(crate) fn into_errors(self) -> Vec<syn::Error> {
        self.errors
    }
}

/// What isn't built yet.
pub(crate) fn unsupported(what: &str, help: &str) -> String {
    format!("{what} is not supported yet\n\nhelp: {help}")
}
