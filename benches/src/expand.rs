//! Expansions, for people to read and to edit.

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{File, Item, ItemFn, Meta, parse_quote};

/// Expands every `#[generator]` function of a file.
///
/// # Errors
///
/// If the file, or what comes of it, can't be parsed.
pub fn expand(source: &str) -> syn::Result<String> {
    let mut items = Vec::new();
    for item in syn::parse_file(source)?.items {
        match item {
            Item::Fn(function) => items.extend(expand_function(function)?),
            item => items.push(item),
        }
    }
    Ok(prettyplease::unparse(&parse_quote!(#(#items)*)))
}

fn expand_function(mut function: ItemFn) -> syn::Result<Vec<Item>> {
    let Some(at) = function.attrs.iter().position(|attribute| attribute.path().is_ident("generator")) else {
        return Ok(vec![Item::Fn(function)]);
    };
    let options = match function.attrs.remove(at).meta {
        Meta::List(list) => list.tokens,
        Meta::Path(_) | Meta::NameValue(_) => TokenStream::new(),
    };
    let output = genmacro_core::generator(options, function.into_token_stream());
    Ok(syn::parse2::<File>(output)?.items)
}
