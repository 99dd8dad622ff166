//! Tests of the parsed calls of std's macros, and of the scan of all others.

use proc_macro2::Span;
use quote::ToTokens;
use syn::Macro;

use super::*;

fn call(source: &str) -> Macro {
    syn::parse_str(source).expect("a macro call")
}

fn std_macro(source: &str) -> StdMacro {
    parse(&call(source)).unwrap_or_else(|| panic!("not one of std's: {source}"))
}

fn operands(source: &str) -> Vec<(String, Use)> {
    let mut call = std_macro(source);
    call.operands()
        .into_iter()
        .map(|(operand, usage)| (operand.to_token_stream().to_string(), usage))
        .collect()
}

fn check_operands(source: &str, expected: &[(&str, Use)]) {
    let expected: Vec<(String, Use)> =
        expected.iter().map(|&(text, usage)| (text.to_owned(), usage)).collect();
    assert_eq!(operands(source), expected, "{source}");
}

fn renamed_x(source: &str) -> String {
    let mut call = std_macro(source);
    call.rename_captures(&mut |name| (name == "x").then(|| "x_2".to_owned()));
    call.to_tokens().to_string()
}

fn tokens(source: &str) -> TokenStream {
    source.parse().expect("tokens")
}

fn check_renamed(source: &str, expected: &str) {
    let renamed =
        rename(tokens(source), &mut |name| (name == "x").then(|| Ident::new("x_2", Span::call_site())));
    assert_eq!(renamed.to_string(), tokens(expected).to_string(), "{source}");
}

#[test]
fn std_is_known_by_path() {
    for source in [
        "println!()",
        "std::println!(\"\")",
        "::core::assert!(x)",
        "alloc::vec![1]",
        "std::fmt::format_args!(\"\")",
    ] {
        assert!(parse(&call(source)).is_some(), "{source}");
    }
    for source in
        ["mine!()", "log::info!(\"\")", "mine::vec![1]", "println!(let x)", "vec![1; 2; 3]", "matches!(x)"]
    {
        assert!(parse(&call(source)).is_none(), "{source}");
    }
}

#[test]
fn operands_are_in_order_and_used_as_the_macro_does() {
    check_operands("println!()", &[]);
    check_operands(
        "println!(\"{} {n}\", a + 1, n = b,)",
        &[("\"{} {n}\"", Use::Borrow), ("a + 1", Use::Borrow), ("b", Use::Borrow)],
    );
    check_operands(
        "write!(f, \"{}\", a)",
        &[("f", Use::Borrow), ("\"{}\"", Use::Borrow), ("a", Use::Borrow)],
    );
    check_operands(
        "assert!(a, \"{}\", b)",
        &[("a", Use::Value), ("\"{}\"", Use::Borrow), ("b", Use::Borrow)],
    );
    check_operands("debug_assert_eq!(a, b)", &[("a", Use::Borrow), ("b", Use::Borrow)]);
    check_operands("vec![a, b,]", &[("a", Use::Value), ("b", Use::Value)]);
    check_operands("vec![a; n]", &[("a", Use::Value), ("n", Use::Value)]);
    check_operands("vec![]", &[]);
    check_operands("dbg!()", &[]);
    check_operands("dbg!(a, b)", &[("a", Use::Value), ("b", Use::Value)]);
    check_operands("stringify!(a b c)", &[]);
    check_operands("concat!(\"a\", 1)", &[]);
}

#[test]
fn only_a_format_has_named_arguments() {
    check_operands("format!(\"{a}\", a = b)", &[("\"{a}\"", Use::Borrow), ("b", Use::Borrow)]);
    check_operands("format!(\"{}\", a == b)", &[("\"{}\"", Use::Borrow), ("a == b", Use::Borrow)]);
    check_operands("dbg!(a = b)", &[("a = b", Use::Value)]);
    check_operands("vec![a = b]", &[("a = b", Use::Value)]);
}

#[test]
fn captures_are_those_of_the_format_string() {
    let captures = |source| std_macro(source).captures();
    assert_eq!(captures("println!(\"{x:?} {:w$.p$} {n} {0}\", 1, n = 2)"), ["x", "w", "p"]);
    assert_eq!(captures("write!(f, \"{x:0w$}\")"), ["x", "w"]);
    assert_eq!(captures("assert!(c, \"{x}\")"), ["x"]);
    assert_eq!(captures("assert_eq!(\"{a}\", b, \"{x}\")"), ["x"]);
    assert_eq!(captures("panic!(r#\"{x}\"#)"), ["x"]);
    assert!(captures("println!(concat!(\"{\", \"x}\"))").is_empty());
    assert!(captures("vec![\"{x}\"]").is_empty());
}

#[test]
fn captures_are_renamed() {
    assert_eq!(
        renamed_x("println!(\"{x:?} {x} {{x}} {:x$} {y}\", 1)"),
        "\"{x_2:?} {x_2} {{x}} {:x_2$} {y}\" , 1"
    );
    assert_eq!(renamed_x("println!(\"{x}\", x = 1)"), "\"{x}\" , x = 1");
    assert_eq!(renamed_x("write!(f, \"\\u{78} {x}\\n\")"), "f , \"\\u{78} {x_2}\\n\"");
    assert_eq!(renamed_x("vec![\"{x}\"]"), "\"{x}\"");
}

#[test]
fn matches_has_a_pattern_and_a_guard() {
    let mut call = std_macro("matches!(a.b, | Some(x) | Err(x) if x > 1,)");
    assert!(call.operands().is_empty());
    let (scrutinee, pattern) = call.pattern().expect("a pattern");
    assert_eq!(scrutinee.to_token_stream().to_string(), "a . b");
    assert!(matches!(pattern, Pat::Guard(_)));
    assert!(std_macro("vec![1]").pattern().is_none());
}

#[test]
fn what_diverges() {
    for source in ["panic!()", "todo!()", "unreachable!(\"{x}\")", "std::unimplemented!()"] {
        assert!(std_macro(source).diverges(), "{source}");
    }
    for source in ["assert!(false)", "println!()", "vec![1]"] {
        assert!(!std_macro(source).diverges(), "{source}");
    }
}

#[test]
fn what_is_not_edited_stays() {
    for source in [
        "println!()",
        "println!(\"{} {n}\", a + 1, n = b,)",
        "vec![a, b,]",
        "vec![a; n]",
        "vec![]",
        "matches!(a, | Some(x) | Err(x) if x > 1,)",
        "matches!(a, b)",
        "dbg!(a = b,)",
        "cfg!(feature = \"x\")",
        "assert!(a == b, \"{}\", c)",
    ] {
        assert_eq!(std_macro(source).to_tokens().to_string(), call(source).tokens.to_string(), "{source}");
    }
}

#[test]
fn mentions_in_unknown_tokens() {
    let check = |source, expected: &[&str]| assert_eq!(mentioned(&tokens(source)), expected, "{source}");
    check("a + b(c, [a]), self", &["a", "b", "c", "self"]);
    check("a.b.c() .. d, ..e", &["a", "d", "e"]);
    check("a::b, ::c, d!(e), f != g, 'h", &["e", "f", "g"]);
    check("\"{a:0w$} {{b}}\", r\"{c}\", '{'", &["a", "w", "c"]);
    check("a: b, c:-d", &["a", "b", "c", "d"]);
}

#[test]
fn renames_in_unknown_tokens() {
    check_renamed("x + y.x + (x, [x]) .. x", "x_2 + y.x + (x_2, [x_2]) .. x_2");
    check_renamed("x::x, x!(x), x != x, 'x: loop {}", "x::x, x!(x_2), x_2 != x_2, 'x: loop {}");
    check_renamed("x: x, x:-x, S { y, x: 1 }", "x: x_2, x:-x_2, S { y, x: 1 }");
    check_renamed(r#""{x} \u{78} {{x}} {:0x$}", r"{x}""#, r#""{x_2} \u{78} {{x}} {:0x_2$}", r"{x_2}""#);
}

#[test]
fn what_is_declared_with_a_type_is_renamed_with_its_mentions() {
    check_renamed("|x: u8| x", "|x_2: u8| x_2");
    check_renamed("|a: u8, x: u8| x", "|a: u8, x_2: u8| x_2");
    check_renamed("f, move |a, &x: &u8| x", "f, move |a, &x_2: &u8| x_2");
    check_renamed("y => |a, x: u8| x", "y => |a, x_2: u8| x_2");
    check_renamed("let x: u8 = 1; let mut x: u8 = x;", "let x_2: u8 = 1; let mut x_2: u8 = x_2;");
    check_renamed("a | b, x: 1", "a | b, x: 1");
    check_renamed("|a: Vec<u8>| a, x: 1", "|a: Vec<u8>| a, x: 1");
}

#[test]
fn what_looks_like_a_name_need_not_be_one() {
    check_renamed("\"{x²} {ⓐ} {_} {x}\"", "\"{x²} {ⓐ} {_} {x_2}\"");
}
