//! The fingerprint of a function: of which version of it a stored state is.
//!
//! It is made of the tokens of the signature and the body. What `rustfmt` changes makes no other fingerprint, nor do comments
//! and the attributes of the function.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::ToTokens;
use syn::ItemFn;

/// The fingerprint, in hexadecimal digits.
pub(crate) fn of(function: &ItemFn) -> String {
    let mut hash = Fnv::new();
    hash.tokens(function.sig.to_token_stream());
    hash.tokens(function.block.to_token_stream());
    format!("{:016x}", hash.0)
}

/// FNV-1a, of 64 bits.
struct Fnv(u64);

impl Fnv {
    const fn new() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }

    /// A word, and the end of it.
    fn word(&mut self, word: &str) {
        for byte in word.bytes().chain([0]) {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }

    fn tokens(&mut self, tokens: TokenStream) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        for (index, token) in tokens.iter().enumerate() {
            let (before, after) = (index.checked_sub(1).map(|before| &tokens[before]), tokens.get(index + 1));
            match token {
                // `<T, U,>`
                TokenTree::Punct(_) if is(token, ',') && after.is_some_and(|after| is(after, '>')) => {}
                TokenTree::Group(group) => self.group(group, before),
                _ => self.word(&token.to_string()),
            }
        }
    }

    fn group(&mut self, group: &Group, before: Option<&TokenTree>) {
        let (open, close) = match group.delimiter() {
            Delimiter::Parenthesis => ("(", ")"),
            Delimiter::Brace => ("{", "}"),
            Delimiter::Bracket => ("[", "]"),
            Delimiter::None => return self.tokens(group.stream()),
        };
        let mut inside: Vec<TokenTree> = group.stream().into_iter().collect();
        // The comma of `(x,)` says that it is a tuple.
        let tuple = open == "(" && !before.is_some_and(is_called);
        if inside.iter().filter(|token| is(token, ',')).count() > usize::from(tuple) {
            inside.pop_if(|last| is(last, ','));
        }
        self.word(open);
        self.tokens(inside.into_iter().collect());
        self.word(close);
    }
}

/// Whether parentheses after the token hold arguments or parameters.
fn is_called(token: &TokenTree) -> bool {
    match token {
        TokenTree::Ident(name) => syn::parse2::<syn::Ident>(name.to_token_stream()).is_ok(),
        TokenTree::Punct(punct) => matches!(punct.as_char(), '>' | '!'),
        TokenTree::Group(_) => true,
        TokenTree::Literal(_) => false,
    }
}

fn is(token: &TokenTree, punct: char) -> bool {
    matches!(token, TokenTree::Punct(found) if found.as_char() == punct)
}

#[cfg(test)]
mod tests {
    use super::of;

    fn fingerprint(function: &str) -> String {
        of(&syn::parse_str(function).expect("the function parses"))
    }

    const FUNCTION: &str = "fn f<T>(b: (u8,)) -> impl I { let x = g(a, h(b)); yield_!(x); return (x,); }";

    #[test]
    fn formatting_and_comments_make_no_difference() {
        let formatted = "
            /// Documented.
            #[allow(unused)]
            pub fn f<
                T,
            >(
                b: (u8,),
            ) -> impl I {
                // Explained.
                let x = g(
                    a,
                    h(
                        b,
                    ),
                );
                yield_!(
                    x,
                );
                return (
                    x,
                );
            }
        ";
        assert_eq!(fingerprint(FUNCTION), fingerprint(formatted));
    }

    #[test]
    fn each_token_makes_a_difference() {
        let edits = [
            FUNCTION.replace("u8", "u16"),
            FUNCTION.replace("(u8,)", "(u8)"),
            FUNCTION.replace("(x,)", "(x)"),
            FUNCTION.replace("g(a, h(b))", "g(h(b), a)"),
            FUNCTION.replace("fn f", "fn h"),
            FUNCTION.replace("; }", " }"),
            FUNCTION.replace("yield_!(x);", "yield_!({x});"),
        ];
        let mut all: Vec<String> = edits.iter().map(|edit| fingerprint(edit)).collect();
        all.push(fingerprint(FUNCTION));
        all.sort();
        all.dedup();
        assert_eq!(all.len(), edits.len() + 1);
    }

    #[test]
    fn it_stays_the_same_from_release_to_release() {
        assert_eq!(fingerprint("fn f() {}"), "4ce5a5e430e32346");
    }
}
