//! What is wrong with a function, all in one go.

use expect_test::{Expect, expect};
use proc_macro2::TokenStream;

use crate::{
    check,
    diagnostics::Diagnostics,
    parse::{self, Subject},
    signature::analyze,
};

/// The first lines of the messages about a function.
fn errors(source: &str, expected: Expect) {
    let mut diagnostics = Diagnostics::new();
    let tokens: TokenStream = source.parse().expect("the source has tokens");
    let options = parse::options(TokenStream::new(), &mut diagnostics);
    match parse::subject(tokens, &options, &mut diagnostics) {
        Subject::Function(function) => {
            analyze(&function, None, &mut diagnostics);
            check(&function, &mut diagnostics);
        }
        Subject::Unfinished(..) | Subject::Other(_) => {}
    }
    let messages = diagnostics.into_errors();
    let lines = messages
        .iter()
        .map(ToString::to_string)
        .map(|message| message.lines().next().unwrap_or("").to_owned());
    expected.assert_eq(&lines.map(|line| line + "\n").collect::<String>());
}

#[test]
fn a_right_function() {
    errors("fn f() -> impl Iterator<Item = i32> { yield_!(1); }", expect![[""]]);
}

#[test]
fn no_return_type() {
    errors(
        "fn f() { yield_!(1); }",
        expect![[r#"
            a generator needs a return type that says what it yields
        "#]],
    );
}

#[test]
fn an_unsuitable_return_type() {
    errors(
        "fn f() -> Vec<i32> { yield_!(1); }",
        expect![[r#"
            a generator can't have this return type
        "#]],
    );
}

#[test]
fn a_wrong_kind_of_function() {
    errors(
        "async fn f() -> impl Iterator<Item = i32> { yield_!(1); }",
        expect![[r#"
            a generator can't be `async`
        "#]],
    );
}

#[test]
fn no_function() {
    errors(
        "struct S;",
        expect![[r#"
            only a function can be a generator
        "#]],
    );
}

#[test]
fn yields_that_stand_in_another_function() {
    errors(
        "fn f() -> impl Iterator<Item = i32> { let g = || yield_!(1); async { yield_!(2) }; fn h() { yield_!(3) } match 1 { 1 if yield_!(4) => {} _ => {} } other!(yield_!(5)); }",
        expect![[r#"
            `yield_!` in a closure can't suspend the generator around it
            `yield_!` in an `async` block can't suspend the generator around it
            `yield_!` in a nested function can't suspend the generator around it
            `yield_!` in a match guard can't suspend the generator around it
            `yield_!` can't stand in the arguments of this macro: what `other!` does with them is unknown
        "#]],
    );
}

#[test]
fn operands() {
    errors(
        "fn f() -> impl Iterator<Item = i32> { yield_!(1, 2); yield_from!(); yield_!(); }",
        expect![[r#"
            `yield_!` takes one value
            `yield_from!` needs something to yield from
        "#]],
    );
}

#[test]
fn assignments() {
    errors(
        "fn f() -> impl Iterator<Item = i32> { yield_!() = 1; (yield_!(1)) += 1; (a, [yield_!(), .., b.c]) = x; (a, b) += yield_!(); f() = yield_!(); }",
        expect![[r#"
            `yield_!` can't be assigned to: it is a value, not a place
            `yield_!` can't be assigned to: it is a value, not a place
            `yield_!` can't be assigned to: it is a value, not a place
            only a place can be assigned to, and this is a value
            only a place can be assigned to, and this is a value
        "#]],
    );
}

#[test]
fn right_assignments() {
    errors(
        "fn f() -> impl Iterator<Item = i32> { *yield_!() = 1; yield_!().x += 1; yield_!()[0] = 1; (a, [_, .., b.c], S(d, _), E { f, g: h[yield_!()], .. }) = yield_!(); place!(a) = yield_!(); f() = 1; }",
        expect![[""]],
    );
}
