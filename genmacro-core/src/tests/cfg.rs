//! One predicate after the other.

use expect_test::{Expect, expect};
use syn::ItemFn;

use super::options;
use crate::cfg::split;

fn halves(body: &str, expected: Expect) {
    let function: ItemFn = syn::parse_str(&format!("fn f() -> impl Iterator<Item = i32> {{ {body} }}"))
        .expect("the source parses");
    let split = split(&function, &options()).unwrap_or_default();
    let file: syn::File = syn::parse2(split).expect("the halves parse");
    expected.assert_eq(&prettyplease::unparse(&file));
}

#[test]
fn nothing_to_split() {
    halves("yield_!(1);", expect![[""]]);
}

#[test]
fn one_predicate_in_several_places() {
    halves(
        "#[cfg(unix)] yield_!(1); let v = [#[cfg(unix)] 1, 2]; match v { #[cfg(windows)] _ => {} _ => {} }",
        expect![[r#"
            #[cfg(unix)]
            #[::genmacro_runtime::__private::attribute()]
            fn f() -> impl Iterator<Item = i32> {
                yield_!(1);
                let v = [1, 2];
                match v {
                    #[cfg(windows)]
                    _ => {}
                    _ => {}
                }
            }
            #[cfg(not(unix))]
            #[::genmacro_runtime::__private::attribute()]
            fn f() -> impl Iterator<Item = i32> {
                let v = [2];
                match v {
                    #[cfg(windows)]
                    _ => {}
                    _ => {}
                }
            }
        "#]],
    );
}

#[test]
fn attributes_of_items_are_left_alone() {
    halves("#[cfg(unix)] fn g() {} yield_!(1);", expect![[""]]);
}

#[test]
fn a_conditional_attribute() {
    halves(
        "#[cfg_attr(unix, allow(unused))] let x = 1; yield_!(x);",
        expect![[r#"
            #[cfg(unix)]
            #[::genmacro_runtime::__private::attribute()]
            fn f() -> impl Iterator<Item = i32> {
                #[allow(unused)]
                let x = 1;
                yield_!(x);
            }
            #[cfg(not(unix))]
            #[::genmacro_runtime::__private::attribute()]
            fn f() -> impl Iterator<Item = i32> {
                let x = 1;
                yield_!(x);
            }
        "#]],
    );
}
