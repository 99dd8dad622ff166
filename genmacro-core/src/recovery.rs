//! What there is of a body that doesn't parse: its statements, and of those that are half typed as much as parses.

use proc_macro2::{Delimiter, Group, Punct, Spacing, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{
    Arm, Block, Expr, Item, ItemFn, Stmt, Token,
    parse::{Parse, ParseStream, Parser},
    punctuated::Punctuated,
    spanned::Spanned,
    token::Brace,
};

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

/// The most tokens that a piece may have to be tried in parts.
const MOST: usize = 200;

/// The block of those statements between the braces that parse.
pub(crate) fn statements(body: &Group) -> Block {
    let mut stmts = Vec::new();
    for piece in pieces(body.stream(), ';') {
        recover(&piece, &mut stmts);
    }
    Block { brace_token: Brace { span: body.delim_span() }, stmts }
}

/// The tokens up to each separator, with it.
fn pieces(tokens: TokenStream, separator: char) -> Vec<Vec<TokenTree>> {
    let mut pieces = vec![Vec::new()];
    for token in tokens {
        let ends = is_punct(&token, separator);
        pieces.last_mut().expect("there is one").push(token);
        if ends {
            pieces.push(Vec::new());
        }
    }
    pieces
}

/// Recovers what stands up to a semicolon: all of it, as it is or with less in its groups; or the longest part that it begins
/// with, and then what it goes on with.
fn recover(mut piece: &[TokenTree], recovered: &mut Vec<Stmt>) {
    while !piece.is_empty() {
        let longest = (1..=piece.len()).rev().take(MOST);
        let Some((stmts, length)) = { longest }.find_map(|length| Some((part(&piece[..length])?, length)))
        else {
            piece = &piece[1..];
            continue;
        };
        if let Some(first) = stmts.first() {
            end_last(recovered, first);
        }
        recovered.extend(stmts);
        piece = &piece[length..];
    }
}

/// What was the value of a block, or would have been, is a statement when another comes after it.
fn end_last(recovered: &mut [Stmt], next: &Stmt) {
    if let Some(Stmt::Expr(_, semi @ None)) = recovered.last_mut() {
        *semi = Some(Token![;](next.span()));
    }
}

/// The statements that the tokens are, if they are, or would be with less in their groups, or with a semicolon.
fn part(tokens: &[TokenTree]) -> Option<Vec<Stmt>> {
    if let [TokenTree::Punct(_)] = tokens {
        return None;
    }
    parsed(tokens).or_else(|| {
        let mut tokens: Vec<_> = tokens.iter().map(mended).collect();
        parsed(&tokens).or_else(|| {
            let mut semicolon = Punct::new(';', Spacing::Alone);
            semicolon.set_span(tokens.last()?.span());
            tokens.push(semicolon.into());
            parsed(&tokens)
        })
    })
}

fn parsed(tokens: &[TokenTree]) -> Option<Vec<Stmt>> {
    let stmts = Block::parse_within.parse2(tokens.iter().cloned().collect()).ok();
    // An item that the parser leaves as it is isn't whole.
    let is_whole = |stmt: &Stmt| !matches!(stmt, Stmt::Item(Item::Verbatim(_)));
    stmts.filter(|stmts| stmts.iter().all(is_whole) && check::operands_parse(stmts))
}

/// A group with what in it parses; all else as it is.
fn mended(token: &TokenTree) -> TokenTree {
    let TokenTree::Group(group) = token else { return token.clone() };
    let tokens = group.stream();
    let inside = match group.delimiter() {
        Delimiter::Brace
            if is_block(group) || is_expr(quote!(match () #group)) || is_expr(quote!(S #group)) =>
        {
            tokens
        }
        Delimiter::Brace if has_arrow(&tokens) => mended_arms(tokens),
        Delimiter::Brace if begins_with_field(&tokens) => {
            mended_operands(tokens, |field| quote!(S { #field }))
        }
        Delimiter::Brace => statements(group).stmts.into_iter().map(ToTokens::into_token_stream).collect(),
        Delimiter::Parenthesis | Delimiter::Bracket if !parses(operands, &tokens) => {
            mended_operands(tokens, TokenStream::clone)
        }
        _ => tokens,
    };
    let mut mended = Group::new(group.delimiter(), inside);
    mended.set_span(group.span());
    mended.into()
}

fn is_block(group: &Group) -> bool {
    let tokens: Vec<_> = group.stream().into_iter().collect();
    parsed(&tokens).is_some()
}

fn is_expr(tokens: TokenStream) -> bool {
    let expr: syn::Result<Expr> = syn::parse2(tokens);
    expr.is_ok_and(|expr| check::operands_parse(&[Stmt::Expr(expr, None)]))
}

fn parses<T>(parser: fn(ParseStream) -> syn::Result<T>, tokens: &TokenStream) -> bool {
    parser.parse2(tokens.clone()).is_ok()
}

fn operands(input: ParseStream) -> syn::Result<Punctuated<Expr, Token![,]>> {
    Punctuated::parse_terminated(input)
}

/// The arms of a `match`: as they are, or with less in their groups; or of one up to its comma the longest part that parses.
fn mended_arms(tokens: TokenStream) -> TokenStream {
    let mut rest: Vec<TokenTree> = tokens.into_iter().collect();
    let mut mended_arms = TokenStream::new();
    while !rest.is_empty() {
        let end = rest.iter().position(|token| is_punct(token, ',')).unwrap_or(rest.len());
        let may_end =
            |&length: &usize| length == rest.len() || length == end + 1 || is_brace(&rest[length - 1]);
        let whole = (1..=rest.len()).filter(may_end);
        let arm = whole.chain((1..end).rev()).take(MOST).find_map(|length| {
            let as_written: TokenStream = rest[..length].iter().cloned().collect();
            let mended: TokenStream = rest[..length].iter().map(mended).collect();
            let is_arm = |arm: &TokenStream| parses(Arm::parse, arm) && is_expr(quote!(match () { #arm }));
            Some(([as_written, mended].into_iter().find(is_arm)?, length))
        });
        let Some((arm, length)) = arm else {
            rest.remove(0);
            continue;
        };
        // What follows is dropped.
        let cut = length < end && !is_brace(&rest[length - 1]);
        mended_arms.extend(arm);
        if cut {
            mended_arms.extend(quote!(,));
        }
        rest.drain(..if cut { rest.len().min(end + 1) } else { length });
    }
    mended_arms
}

/// Of each operand, or field, the longest part that parses, given what makes an expression of it.
fn mended_operands(tokens: TokenStream, whole: fn(&TokenStream) -> TokenStream) -> TokenStream {
    let mut mended_operands = TokenStream::new();
    for mut piece in pieces(tokens, ',') {
        let comma = piece.pop_if(|last| is_punct(last, ','));
        let piece: Vec<_> = piece.iter().map(mended).collect();
        let longest = (1..=piece.len()).rev().take(MOST);
        let operand = { longest }.find_map(|length| {
            let operand: TokenStream = piece[..length].iter().cloned().collect();
            is_expr(whole(&operand)).then_some(operand)
        });
        if let Some(operand) = operand {
            mended_operands.extend(operand);
            mended_operands.extend(comma);
        }
    }
    mended_operands
}

fn is_punct(token: &TokenTree, char: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == char)
}

fn begins_with_field(tokens: &TokenStream) -> bool {
    let begin: Vec<_> = tokens.clone().into_iter().take(3).collect();
    match &*begin {
        [TokenTree::Ident(_), TokenTree::Punct(colon), ..] => {
            colon.as_char() == ':' && colon.spacing() == Spacing::Alone
        }
        _ => false,
    }
}

fn has_arrow(tokens: &TokenStream) -> bool {
    let tokens: Vec<_> = tokens.clone().into_iter().collect();
    tokens.windows(2).any(|pair| is_punct(&pair[0], '=') && is_punct(&pair[1], '>'))
}

fn is_brace(token: &TokenTree) -> bool {
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
        check("{ let x = 1; let y =; yield_!(x); }", expect!["{ let x = 1 ; let y ; yield_ ! (x) ; }"]);
        check("{ let x = 1; x. ; yield_!(x); }", expect!["{ let x = 1 ; x ; yield_ ! (x) ; }"]);
        check("{ let x = 1; yield_!(x); let y = x. }", expect!["{ let x = 1 ; yield_ ! (x) ; let y = x ; }"]);
    }

    #[test]
    fn a_yield_of_something_half_typed() {
        check(
            "{ yield_!(x); yield_!(x.); if c { yield_!(1 +); yield_!(2); } }",
            expect!["{ yield_ ! (x) ; yield_ ! (x) ; if c { yield_ ! (1) ; yield_ ! (2) ; } }"],
        );
    }

    #[test]
    fn inside_of_blocks() {
        check(
            "{ for x in 0..3 { let y = x; y.; yield_!(y); } }",
            expect!["{ for x in 0 .. 3 { let y = x ; y ; yield_ ! (y) ; } }"],
        );
        check(
            "{ if c { a(); } else { b(); c. } d(); }",
            expect!["{ if c { a () ; } else { b () ; c } d () ; }"],
        );
    }

    #[test]
    fn statements_without_a_semicolon() {
        check("{ let x = first yield_!(x); }", expect!["{ let x = first ; yield_ ! (x) ; }"]);
        check("{ yield_!(x) let y = 1 yield_!(y) }", expect!["{ yield_ ! (x) ; let y = 1 ; yield_ ! (y) }"]);
        check("{ a.b(c) yield_!(2); d }", expect!["{ a . b (c) ; yield_ ! (2) ; d }"]);
    }

    #[test]
    fn inside_of_operands() {
        check(
            "{ f(a, b., c + , d(e.)); yield_!([a, b.]); }",
            expect!["{ f (a , b , c , d (e)) ; yield_ ! ([a , b]) ; }"],
        );
        check(
            "{ let p = Point { x: a, y: }; let q = Point { x: a, y: b }; q. }",
            expect!["{ let p = Point { x : a , y } ; let q = Point { x : a , y : b } ; q }"],
        );
        check("{ let f = |x| ; let g = |x| f(x.); }", expect!["{ let f ; x ; let g = | x | f (x) ; }"]);
        check(
            "{ let x: = 1; let y: T = ; let [a, ..= ] = x; }",
            expect!["{ let x ; 1 ; let y : T ; let [a , ..] = x ; }"],
        );
    }

    #[test]
    fn arms_of_a_match() {
        check(
            "{ match x { 1 => yield_!(x.), 2 = , 3 if y => { z. } _ => yield_!(4) } }",
            expect!["{ match x { 1 => yield_ ! (x) , 3 if y => { z } _ => yield_ ! (4) } }"],
        );
        check("{ match x { 1 => } yield_!(x); }", expect!["{ match x { } yield_ ! (x) ; }"]);
        check(
            "{ match x { A { a } => yield_!(a), B => b. } }",
            expect!["{ match x { A { a } => yield_ ! (a) , B => b , } }"],
        );
    }

    #[test]
    fn a_keyword_alone() {
        check(
            "{ for x in { yield_!(x); } yield_!(1); }",
            expect!["{ x ; { yield_ ! (x) ; } yield_ ! (1) ; }"],
        );
        check(
            "{ if x == { yield_!(x); } else { yield_!(y); } }",
            expect!["{ x == { yield_ ! (x) ; } ; { yield_ ! (y) ; } }"],
        );
        check("{ while ; return ; break }", expect!["{ return ; break }"]);
        check("{ # } ", expect!["{ }"]);
        check("{ fn inner( ) yield_!(x); }", expect!["{ inner () ; yield_ ! (x) ; }"]);
    }

    #[test]
    fn a_value_in_the_midst() {
        check("{ S { inner } let y = 1; y }", expect!["{ S { inner } ; let y = 1 ; y }"]);
    }

    #[test]
    fn what_surrounds_a_block() {
        check(
            "{ for x in 0..3 { yield_!(x); } let y = ; loop { yield_!(1); } }",
            expect!["{ for x in 0 .. 3 { yield_ ! (x) ; } let y ; loop { yield_ ! (1) ; } }"],
        );
    }
}
