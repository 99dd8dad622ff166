//! What the tokens of opaque code tell to those who decide by them, all of it found in one go.

use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use syn::{Macro, MacroDelimiter, Token, token::Paren};

use crate::macros;

/// See the module.
#[derive(Clone, Default)]
pub(crate) struct Survey {
    /// The number of tokens.
    pub(crate) size: usize,
    /// Control may leave the body, or jump out of the code. What a macro does that can't be looked into isn't known.
    pub(crate) leaves: bool,
    /// An error of the user's may end the generator.
    pub(crate) fails: bool,
    /// How often it drives an iterator, as far as its names tell.
    pub(crate) calls: usize,
}

impl Survey {
    pub(super) fn of(tokens: &TokenStream) -> Self {
        let mut survey = Self::default();
        survey.tokens(tokens);
        survey
    }

    fn tokens(&mut self, tokens: &TokenStream) {
        // The name just before, and the name of the macro just before: `name`, `name!`.
        let (mut name, mut called) = (None, None);
        for token in tokens.clone() {
            self.size += 1;
            let (before, of_macro) = (name.take(), called.take());
            match token {
                TokenTree::Ident(ident) => {
                    self.word(&ident);
                    name = Some(ident);
                }
                TokenTree::Punct(bang) if bang.as_char() == '!' => called = before,
                TokenTree::Group(group) => {
                    self.leaves = self.leaves || of_macro.is_some_and(|name| is_unknown(name, &group));
                    self.tokens(&group.stream());
                }
                TokenTree::Punct(_) | TokenTree::Literal(_) => {}
            }
        }
    }

    fn word(&mut self, ident: &Ident) {
        match &*ident.to_string() {
            "return" | "break" | "continue" => self.leaves = true,
            "next" | "resume" | "for" => self.calls += 1,
            // What the expansion of a `?` names.
            "Tried" => self.fails = true,
            _ => {}
        }
    }
}

/// Whether a macro can't be looked into, given its arguments.
fn is_unknown(name: Ident, arguments: &Group) -> bool {
    let span = name.span();
    let call = Macro {
        path: name.into(),
        bang_token: Token![!](span),
        delimiter: MacroDelimiter::Paren(Paren(span)),
        tokens: arguments.stream(),
    };
    arguments.delimiter() != Delimiter::None && macros::parse(&call).is_none()
}
