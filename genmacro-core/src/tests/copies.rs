//! Which loops have a state, where it stands in the enum, and which machines are long.

use proc_macro2::{TokenStream, TokenTree};
use syn::{Item, ItemFn, Stmt};

fn expansion(body: &str) -> ItemFn {
    let function =
        format!("fn generator(n: u32, rows: Vec<Vec<u32>>) -> impl Iterator<Item = u32> {{ {body} }}");
    let function = function.parse().expect("tokens");
    syn::parse2(crate::generator(TokenStream::new(), function)).expect("a function")
}

/// The states, in the order of the enum.
fn states(body: &str) -> Vec<String> {
    let function = expansion(body);
    let states = function.block.stmts.iter().find_map(|stmt| match stmt {
        Stmt::Item(Item::Enum(states)) => Some(states),
        _ => None,
    });
    states.expect("an enum").variants.iter().map(|state| state.ident.to_string()).collect()
}

/// How often a name stands in the expansion.
fn mentions(name: &str, body: &str) -> usize {
    fn count(name: &str, tokens: TokenStream) -> usize {
        let mentions = |token| match token {
            TokenTree::Ident(ident) => usize::from(ident == name),
            TokenTree::Group(group) => count(name, group.stream()),
            TokenTree::Punct(_) | TokenTree::Literal(_) => 0,
        };
        tokens.into_iter().map(mentions).sum()
    }
    count(name, quote::ToTokens::into_token_stream(expansion(body)))
}

#[test]
fn a_loop_that_yields_each_round_stands_in_one_arm() {
    let body = "for i in 0..n { yield_!(i); }";
    assert_eq!(states(body), ["Start", "Loop1", "Yield1", "Done"]);
    assert_eq!(mentions("Iterator", body), mentions("Iterator", "yield_!(n);") + 1);
    assert_eq!(
        states("while n > 0 { n -= 1; if n % 2 == 0 { yield_!(n); } else { yield_!(0); } }"),
        ["Start", "Loop1", "Yield1", "Yield2", "Done"],
    );
}

#[test]
fn a_short_loop_that_may_go_round_without_a_yield_is_repeated() {
    assert_eq!(states("for i in 0..n { if i % 3 == 0 { yield_!(i); } }"), ["Start", "Yield1", "Done"]);
    assert_eq!(
        states("for i in 0..n { if i % 3 == 0 { continue; } yield_!(i); }"),
        ["Start", "Yield1", "Done"],
    );
}

#[test]
fn so_is_one_that_goes_on_after_its_yield() {
    assert_eq!(states("while n > 0 { yield_!(n); n -= 1; }"), ["Start", "Yield1", "Done"]);
}

#[test]
fn what_no_generator_rests_in_comes_last() {
    let body = "for row in rows { for x in row { yield_!(x + n); } }";
    assert_eq!(states(body), ["Start", "Yield1", "Done", "Loop1"]);
    assert_eq!(mentions("rests", body), 2);
    assert_eq!(mentions("rests", "for i in 0..n { yield_!(i); }"), 0);
}

#[test]
fn what_drives_more_than_one_iterator_is_long() {
    assert_eq!(mentions("LONG", "for row in rows { yield_!(row.len() as u32); }"), 0);
    assert_eq!(mentions("LONG", "for row in rows { for x in row { yield_!(x); } }"), 1);
}

#[test]
fn so_is_a_long_body() {
    let lines = |count| "n = n * 3 + 1; ".repeat(count);
    assert_eq!(mentions("LONG", &format!("{} yield_!(n);", lines(10))), 0);
    assert_eq!(mentions("LONG", &format!("{} yield_!(n);", lines(50))), 1);
}
