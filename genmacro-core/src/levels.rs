//! The levels that the user's attributes give to lints: `#[allow(…)]`, `#[expect(…)]`, `#[warn(…)]`, `#[deny(…)]`, `#[forbid(…)]`.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::{Attribute, Meta};

/// Those of the attributes that set the level of a lint.
pub(crate) fn levels(attrs: &[Attribute]) -> impl Iterator<Item = &Attribute> {
    attrs.iter().filter(|attr| level(attr).is_some())
}

/// The same for code in which what the user expects may not be: it is found elsewhere, and is allowed here.
pub(crate) fn expecting_nothing(attrs: &[Attribute]) -> TokenStream {
    let levels = levels(attrs).map(|attr| {
        let mut attr = attr.clone();
        expect_nothing(&mut attr);
        let meta = &attr.meta;
        quote!(#[#meta])
    });
    levels.collect()
}

/// Allows what the attribute expects, if it does.
pub(crate) fn expect_nothing(attr: &mut Attribute) {
    if let Some(level) = level(attr).filter(|level| *level == "expect")
        && let span = level.span()
        && let Meta::List(list) = &mut attr.meta
    {
        list.path = Ident::new("allow", span).into();
    }
}

fn level(attr: &Attribute) -> Option<&Ident> {
    let level = attr.path().get_ident()?;
    ["allow", "expect", "warn", "deny", "forbid"].iter().any(|name| level == name).then_some(level)
}
