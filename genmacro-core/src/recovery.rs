//! What there is of a body that doesn't parse: its statements, without those that are half typed.

use proc_macro2::{Delimiter, Group, TokenTree};
use quote::ToTokens;
use syn::{Block, ItemFn, Stmt, Token, parse::Parser, token::Brace};

use crate::check;

/// The function without the statements in which a `yield_!` holds something half typed; none if there are none.
pub(crate) fn without_half_typed(function: &ItemFn) -> Option<ItemFn> {
    if check::operands_parse(&function.block.stmts) {
        return None;
    }
    let TokenTree::Group(body) = function.block.to_token_stream().into_iter().next()? else { return None };
    let mut function = function.clone();
    *function.block = statements(&body);
    Some(function)
}

/// The block of those statements between the braces that parse.
pub(crate) fn statements(body: &Group) -> Block {
    let mut recovered = Vec::new();
    let mut piece = Vec::new();
    for token in body.stream() {
        let ends = matches!(&token, TokenTree::Punct(semicolon) if semicolon.as_char() == ';');
        piece.push(token);
        if ends {
            recover(&std::mem::take(&mut piece), &mut recovered);
        }
    }
    recover(&piece, &mut recovered);
    Block { brace_token: Brace { span: body.delim_span() }, stmts: recovered }
}

/// Recovers what stands up to a semicolon: in one, or with less in its blocks, or what comes before or after a block in it.
fn recover(piece: &[TokenTree], recovered: &mut Vec<Stmt>) {
    if let Some(whole) = parsed(piece).or_else(|| parsed(&piece.iter().map(mended).collect::<Vec<_>>())) {
        if let (Some(Stmt::Expr(_, semi @ None)), Some(next)) = (recovered.last_mut(), whole.first()) {
            // It was the value of a block, or would have been.
            *semi = Some(Token![;](syn::spanned::Spanned::span(next)));
        }
        recovered.extend(whole);
        return;
    }
    if let Some(end) = piece.iter().position(is_block).filter(|end| end + 1 < piece.len()) {
        let (first, rest) = piece.split_at(end + 1);
        recover(first, recovered);
        recover(rest, recovered);
    }
}

fn parsed(piece: &[TokenTree]) -> Option<Vec<Stmt>> {
    let stmts = Block::parse_within.parse2(piece.iter().cloned().collect()).ok();
    stmts.filter(|stmts| check::operands_parse(stmts))
}

/// A block with the statements in it that parse; all else as it is.
fn mended(token: &TokenTree) -> TokenTree {
    match token {
        TokenTree::Group(group) if is_block(token) => {
            let tokens = statements(group).into_token_stream();
            tokens.into_iter().next().unwrap_or_else(|| token.clone())
        }
        _ => token.clone(),
    }
}

fn is_block(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace)
}

#[cfg(test)]
mod tests {
    use expect_test::{Expect, expect};

    use super::*;

    fn check(body: &str, expected: Expect) {
        let body: Group = syn::parse_str(body).expect("braces");
        expected.assert_eq(&statements(&body).into_token_stream().to_string());
    }

    #[test]
    fn a_statement_that_has_only_begun() {
        check("{ let x = 1; let y =; yield_!(x); }", expect!["{ let x = 1 ; yield_ ! (x) ; }"]);
        check("{ let x = 1; x. ; yield_!(x); }", expect!["{ let x = 1 ; yield_ ! (x) ; }"]);
        check("{ let x = 1; yield_!(x); let y = x. }", expect!["{ let x = 1 ; yield_ ! (x) ; }"]);
    }

    #[test]
    fn a_yield_of_something_half_typed() {
        check(
            "{ yield_!(x); yield_!(x.); if c { yield_!(1 +); yield_!(2); } }",
            expect!["{ yield_ ! (x) ; if c { yield_ ! (2) ; } }"],
        );
    }

    #[test]
    fn inside_of_blocks() {
        check(
            "{ for x in 0..3 { let y = x; y.; yield_!(y); } }",
            expect!["{ for x in 0 .. 3 { let y = x ; yield_ ! (y) ; } }"],
        );
        check(
            "{ if c { a(); } else { b(); c. } d(); }",
            expect!["{ if c { a () ; } else { b () ; } d () ; }"],
        );
    }

    #[test]
    fn a_value_in_the_midst() {
        check("{ S { inner } let y = 1; y }", expect!["{ S { inner } ; let y = 1 ; y }"]);
    }

    #[test]
    fn what_surrounds_a_block() {
        check(
            "{ for x in 0..3 { yield_!(x); } let y = ; loop { yield_!(1); } }",
            expect!["{ for x in 0 .. 3 { yield_ ! (x) ; } ; loop { yield_ ! (1) ; } }"],
        );
    }
}
