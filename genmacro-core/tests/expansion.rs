//! Snapshots of what people read: for each `expansion/NAME.rs`, the function as `expansion/NAME.expanded.rs` shows it.
//!
//! `BLESS=1 cargo test -p genmacro-core` writes them anew.

use std::{env, fs, path::Path};

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{Item, Meta, parse_quote};

#[test]
fn expansions_are_as_blessed() {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/expansion");
    let mut differing = Vec::new();
    let mut sources: Vec<_> = fs::read_dir(&directory)
        .expect("the directory exists")
        .map(|entry| entry.expect("an entry can be read").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .filter(|path| !path.to_string_lossy().ends_with(".expanded.rs"))
        .collect();
    sources.sort();
    assert!(!sources.is_empty());
    for source in sources {
        let expanded = expand(&fs::read_to_string(&source).expect("the source can be read"));
        let snapshot = source.with_extension("expanded.rs");
        if env::var_os("BLESS").is_some() {
            fs::write(&snapshot, expanded).expect("the snapshot can be written");
        } else if fs::read_to_string(&snapshot).ok().as_deref() != Some(&*expanded) {
            differing.push((snapshot, expanded));
        }
    }
    for (snapshot, expanded) in &differing {
        eprintln!("{} should be:\n{expanded}\n", snapshot.display());
    }
    assert!(differing.is_empty(), "{} snapshots differ; BLESS=1 writes them anew", differing.len());
}

/// Expands every `#[generator]` function of a file.
fn expand(source: &str) -> String {
    let file = syn::parse_file(source).expect("the source parses");
    let mut items = Vec::new();
    for item in file.items {
        let Item::Fn(mut function) = item else {
            items.push(item);
            continue;
        };
        let Some(position) =
            function.attrs.iter().position(|attribute| attribute.path().is_ident("generator"))
        else {
            items.push(Item::Fn(function));
            continue;
        };
        let options = match function.attrs.remove(position).meta {
            Meta::List(list) => list.tokens,
            _ => TokenStream::new(),
        };
        let output = genmacro_core::generator(options, function.into_token_stream());
        items.extend(syn::parse2::<syn::File>(output).expect("the expansion parses").items);
    }
    let file: syn::File = parse_quote!(#(#items)*);
    prettyplease::unparse(&file)
}
