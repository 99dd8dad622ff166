//! Surroundings with every lint on: nothing fires in generated code, and nothing of it is `unsafe`. What is forbidden isn't
//! allowed in it, either.
#![forbid(
    dead_code,
    deprecated,
    let_underscore_drop,
    missing_copy_implementations,
    missing_debug_implementations,
    non_ascii_idents,
    non_snake_case,
    trivial_casts,
    unreachable_patterns,
    unsafe_code,
    unused_assignments,
    unused_braces,
    unused_labels,
    unused_must_use,
    unused_mut,
    unused_parens,
    unused_qualifications,
    unused_results,
    unused_unsafe,
    unused_variables,
    clippy::dbg_macro,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    clippy::todo,
    clippy::unreachable,
    clippy::unwrap_used
)]
#![deny(
    warnings,
    future_incompatible,
    keyword_idents,
    let_underscore,
    nonstandard_style,
    refining_impl_trait
)]
#![deny(rust_2018_idioms, rust_2021_compatibility, rust_2024_compatibility, unused)]
#![deny(
    absolute_paths_not_starting_with_crate,
    ambiguous_negative_literals,
    closure_returning_async_block,
    elided_lifetimes_in_paths,
    explicit_outlives_requirements,
    ffi_unwind_calls,
    impl_trait_redundant_captures,
    let_underscore_drop,
    macro_use_extern_crate,
    meta_variable_misuse,
    missing_abi,
    missing_docs,
    missing_unsafe_on_extern,
    redundant_imports,
    redundant_lifetimes,
    single_use_lifetimes,
    trivial_numeric_casts,
    unit_bindings,
    unnameable_types,
    unreachable_pub,
    unstable_features,
    unused_crate_dependencies,
    unused_extern_crates,
    unused_import_braces,
    unused_lifetimes,
    unused_macro_rules,
    variant_size_differences
)]
#![deny(clippy::all, clippy::pedantic, clippy::nursery)]
#![deny(
    clippy::absolute_paths,
    clippy::allow_attributes,
    clippy::allow_attributes_without_reason,
    clippy::as_conversions,
    clippy::empty_enum_variants_with_brackets,
    clippy::exhaustive_enums,
    clippy::exhaustive_structs,
    clippy::let_underscore_must_use,
    clippy::mem_forget,
    clippy::min_ident_chars,
    clippy::pattern_type_mismatch,
    clippy::shadow_unrelated,
    clippy::single_char_lifetime_names,
    clippy::std_instead_of_core,
    clippy::wildcard_enum_match_arm
)]
#![expect(unused_crate_dependencies, reason = "those of the package's other tests")]

use core::fmt::Debug;
use std::process::abort;

use genmacro_runtime::{Generator, Recursive, generator};

/// Numbers, some of them twice.
#[generator]
pub fn numbers(limit: u32) -> impl Iterator<Item = u32> {
    let mut number = 0;
    while number < limit {
        yield_!(number);
        if number.is_multiple_of(3) {
            yield_!(number);
        }
        number += 1;
    }
}

/// A body of one expression, on one line.
#[rustfmt::skip]
#[generator]
pub fn evens(limit: u32) -> impl Iterator<Item = u32> { for number in 0..limit { yield_!(number * 2); } }

/// A body that ends in a value that never comes.
#[generator]
pub fn until_exit(code: i32) -> impl Iterator<Item = i32> {
    yield_!(code);
    abort()
}

/// Words and the ends of lines.
#[generator]
pub fn words(text: &str) -> impl Iterator<Item = &str> {
    for line in text.lines() {
        'line: {
            let Some((label, rest)) = line.split_once(':') else {
                yield_!(line);
                break 'line;
            };
            yield_!(label);
            for word in rest.split_whitespace() {
                if word == "skip" {
                    continue;
                }
                match word {
                    "stop" => return,
                    "empty" => yield_!(""),
                    _ => yield_!(word),
                }
            }
        }
        yield_!("\n");
    }
}

/// Owned values that move, shadow and drop.
#[generator]
pub fn owned(names: Vec<String>, keep: bool) -> impl Iterator<Item = String> {
    let first = names.first().cloned();
    let rest = if keep { Some(names) } else { None };
    if let Some(first) = first {
        yield_!(first);
    }
    if let Some(rest) = rest {
        for name in rest.into_iter().skip(1) {
            let name = format!("<{name}>");
            yield_!(name.clone());
            drop(name);
        }
    }
}

/// Parameters that are there to be dropped.
#[generator]
pub fn ignored(_kept: String, _number: u8, _: String) -> impl Iterator<Item = u8> {
    yield_!(1);
}

/// Methods that don't look at `self`.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Unseen;

impl Unseen {
    /// By reference.
    #[generator]
    pub fn borrowed(&self) -> impl Iterator<Item = u8> {
        yield_!(1);
    }

    /// By value.
    #[generator]
    pub fn moved(self) -> impl Iterator<Item = u8> {
        yield_!(2);
    }
}

/// A return value.
#[generator]
pub fn total(values: &[u64]) -> impl Generator<Yield = u64, Return = u64> {
    let mut sum = 0;
    for value in values {
        sum += value;
        yield_!(sum);
    }
    sum
}

/// Promises what there is to promise.
#[generator]
pub fn promises(names: Vec<String>, moved: bool) -> impl Iterator<Item = String> + Clone + Debug {
    let maybe = names.len().to_string();
    if moved {
        drop(maybe);
    }
    for name in names {
        yield_!(name);
    }
    yield_from!(owned_again());
}

/// Has a type of its own.
#[generator(type = Countdown, yield = u32)]
pub fn countdown(start: u32) -> Countdown {
    for number in 0..start {
        yield_!(start - number);
    }
}

/// Is delegated to.
#[generator]
pub fn owned_again() -> impl Iterator<Item = String> + Clone + Debug {
    yield_!(String::new());
}

/// Answers.
#[generator]
pub fn average(#[resume] first: f64) -> impl Generator<f64, Yield = f64, Return = ()> {
    let mut sum = first;
    let mut count = 1.0;
    loop {
        let value = yield_!(sum / count);
        if value < 0.0 {
            return;
        }
        sum += value;
        count += 1.0;
    }
}

/// A tree of names.
#[derive(Debug)]
pub struct Tree {
    name: &'static str,
    children: Vec<Self>,
}

impl Tree {
    /// Its names, and how deep they stand.
    #[generator]
    pub fn names(&self, depth: usize) -> Recursive<'_, (usize, &'static str)> {
        yield_!((depth, self.name));
        for child in &self.children {
            yield_from!(child.names(depth + 1));
        }
    }
}

/// Calls nothing.
#[generator]
pub fn root(tree: &Tree) -> Recursive<'_, &'static str> {
    yield_!(tree.name);
}

/// What is said of arguments is said once.
#[generator]
pub fn lengths(names: &[String], from: usize) -> Recursive<'_, usize> {
    if let Some(name) = names.get(from) {
        yield_!(name.len());
        yield_from!(lengths(names, from.saturating_add(1)));
        yield_from!([0, 1]);
    }
}

/// The same.
#[generator]
pub fn names_of(tree: &Tree, depth: usize) -> Recursive<'_, (usize, &'static str)> {
    yield_!((depth, tree.name));
    for child in &tree.children {
        yield_from!(names_of(child, depth.saturating_add(1)));
    }
}

#[test]
fn run() {
    assert_eq!(numbers(4).sum::<u32>(), 9);
    assert_eq!(words("a: b skip c\nd\ne: stop").collect::<String>(), "abc\nd\ne");
    assert_eq!(owned(vec!["a".to_owned(), "b".to_owned()], true).collect::<String>(), "a<b>");
    assert_eq!(ignored(String::new(), 1, String::new()).sum::<u8>(), 1);
    assert_eq!(Unseen.borrowed().chain(Unseen.moved()).sum::<u8>(), 3);
    assert_eq!(total(&[1, 2]).next_value().ok(), Some(1));
    let mut names = promises(vec!["a".to_owned(), "b".to_owned()], true);
    assert_eq!(names.next().as_deref(), Some("a"));
    assert_eq!(names.clone().collect::<String>(), "b");
    assert!(format!("{names:?}").starts_with("promises { suspended at "));
    assert_eq!(countdown(3).sum::<u32>(), 6);
    assert!(average().resume(1.0).is_ok());
    let leaf = |name| Tree { name, children: Vec::new() };
    let tree = Tree { name: "a", children: vec![leaf("b"), leaf("c")] };
    let expected = [(0, "a"), (1, "b"), (1, "c")];
    assert!(root(&tree).eq(["a"]));
    assert!(lengths(&["ab".to_owned()], 0).eq([2, 0, 1]));
    assert!(tree.names(0).eq(expected) && names_of(&tree, 0).eq(expected));
}
