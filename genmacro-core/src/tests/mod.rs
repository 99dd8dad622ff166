//! Each phase by itself. `UPDATE_EXPECT=1 cargo test -p genmacro-core` writes what is expected anew.

// As they are written.
#![allow(clippy::needless_raw_string_hashes)]

mod cfg;
mod copies;
mod errors;
mod groups;
mod normal_form;
mod states;

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{Block, ItemFn};

use crate::{
    Normal, check,
    diagnostics::Diagnostics,
    hoist,
    ir::Body,
    layout::Layout,
    names::Fresh,
    normalize, parse,
    parse::Options,
    plan,
    protocol::Protocol,
    signature::{Interface, analyze},
};

/// A function whose phases are run one after the other.
struct Compilation {
    function: ItemFn,
    protocol: Protocol,
    interface: Interface,
}

impl Compilation {
    /// A generator of `i32`s with `body`.
    fn of(body: &str) -> Self {
        let source = format!("fn f(a: i32, s: String) -> impl Iterator<Item = i32> {{ {body} }}");
        let mut diagnostics = Diagnostics::new();
        let mut function: ItemFn = syn::parse_str(&source).expect("the source parses");
        let interface = analyze(&function, None, &mut diagnostics).expect("the signature is right");
        check(&function, &mut diagnostics);
        assert!(!diagnostics.has_errors());
        hoist(&mut function.block);
        let protocol = Protocol::new(&options(), &function, &interface);
        Self { function, protocol, interface }
    }

    fn normal(&self) -> Normal {
        let written = Fresh::new(self.function.to_token_stream());
        normalize(&self.function, written, &self.protocol)
    }

    fn plan(&self) -> (Body, Layout) {
        let mut diagnostics = Diagnostics::new();
        let planned = plan(&self.normal(), &self.interface, &self.protocol, &mut diagnostics);
        assert!(!diagnostics.has_errors());
        planned
    }
}

fn options() -> Options {
    parse::options(TokenStream::new(), &mut Diagnostics::new())
}

/// The statements of a block, one or more lines each.
fn pretty(block: &Block) -> String {
    let function: ItemFn = syn::parse_quote!(fn f() #block);
    let file = prettyplease::unparse(&syn::parse_quote!(#function));
    let lines = file.lines().skip(1).map(|line| line.strip_prefix("    ").unwrap_or(line));
    let mut text: String = lines.flat_map(|line| [line, "\n"]).collect();
    text.truncate(text.trim_end().trim_end_matches('}').len());
    text
}
