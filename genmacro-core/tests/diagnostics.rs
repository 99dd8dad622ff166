//! `docs/diagnostics.md` shows each message with code that causes it: they are what the compiler really says.
//!
//! `BLESS=1 cargo test -p genmacro-core` writes the messages anew.

use std::{env, fs, path::Path};

use proc_macro2::{TokenStream, TokenTree};
use syn::{LitStr, Meta};

#[test]
fn messages_are_as_documented() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/diagnostics.md");
    // The package that is published doesn't hold the page.
    let Ok(page) = fs::read_to_string(&path) else { return };
    let written = rewritten(&page);
    if env::var_os("BLESS").is_some() {
        fs::write(&path, written).expect("the page can be written");
    } else {
        assert!(
            page == written,
            "docs/diagnostics.md isn't what the compiler says; BLESS=1 writes it anew:\n{written}"
        );
    }
}

/// The page, with what each example really causes in the `text` block after it.
fn rewritten(page: &str) -> String {
    let mut written = String::new();
    let mut rest = page;
    let mut examples = 0;
    while let Some((before, after)) = rest.split_once("```rust\n") {
        let (code, after) = after.split_once("```\n").expect("the example ends");
        let (between, after) = after.split_once("```text\n").expect("a message follows");
        let (_, after) = after.split_once("```\n").expect("the message ends");
        written += before;
        for part in ["```rust\n", code, "```\n", between, "```text\n", &messages(code), "```\n"] {
            written += part;
        }
        rest = after;
        examples += 1;
    }
    assert!(examples > 20, "the examples are found");
    written + rest
}

/// What `#[generator]` says of the item in `code`.
fn messages(code: &str) -> String {
    let (attribute, item) = code.split_once('\n').expect("the attribute has a line");
    let attribute =
        attribute.strip_prefix("#[").and_then(|line| line.strip_suffix(']')).expect("an attribute");
    let options = match syn::parse_str(attribute).expect("the attribute parses") {
        Meta::List(list) => list.tokens,
        Meta::Path(_) | Meta::NameValue(_) => TokenStream::new(),
    };
    let output = genmacro_core::generator(options, item.parse().expect("the item has tokens"));
    let tokens: Vec<TokenTree> = output.into_iter().collect();
    let found = tokens.windows(3).filter_map(|window| match window {
        [TokenTree::Ident(name), TokenTree::Punct(_), TokenTree::Group(group)] if name == "compile_error" => {
            Some(syn::parse2::<LitStr>(group.stream()).expect("the message is a literal").value())
        }
        _ => None,
    });
    let messages: String =
        found.flat_map(|message| ["error: ".to_owned(), message, "\n".to_owned()]).collect();
    assert!(!messages.is_empty(), "nothing is wrong with\n{code}");
    messages
}
