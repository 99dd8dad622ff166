//! The attribute's options, and the function that it stands on.

use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{
    Attribute, Block, Ident, ImplItem, Item, ItemFn, LitStr, Path, Signature, Token, TraitItem, TraitItemFn,
    Type, Visibility,
    ext::IdentExt,
    parse::{ParseStream, Parser},
    parse_quote, parse_quote_spanned,
    visit_mut::VisitMut,
};

use crate::{
    check,
    diagnostics::{Diagnostics, unsupported},
    macros, recovery,
    sorted::SortedMap,
    walk::{VisitorMut, WalkMut},
};

/// What stands in `#[generator(…)]`.
pub(crate) struct Options {
    /// The path of the runtime crate.
    pub(crate) krate: Path,
    /// The type to define for the generator.
    pub(crate) named: Option<NamedOptions>,
    /// What stands for the fingerprint of the function.
    pub(crate) fingerprint: Option<LitStr>,
    /// As they were written.
    pub(crate) tokens: TokenStream,
}

/// A type with a name for the generator, and what its return type can't say then.
pub(crate) struct NamedOptions {
    pub(crate) name: Ident,
    pub(crate) yields: Type,
    /// What it returns at its end; nothing if it isn't said.
    pub(crate) returns: Option<Type>,
    /// What it is resumed with; nothing if it isn't said.
    pub(crate) argument: Option<Type>,
}

/// What the attribute stands on.
pub(crate) enum Subject {
    Function(Box<ItemFn>),
    /// A function whose body doesn't parse: half-typed code. Of its body, there are the statements that do; and what the parser says
    /// of it.
    Unfinished(Box<ItemFn>, syn::Error),
    /// Something else, unchanged.
    Other(TokenStream),
}

/// Parses the options. What is wrong with them is reported, and the default taken.
pub(crate) fn options(tokens: TokenStream, diagnostics: &mut Diagnostics) -> Options {
    let mut given = Given::default();
    let parser = |input: ParseStream| {
        while !input.is_empty() {
            option(input, &mut given, diagnostics)?;
            if input.is_empty() {
                break;
            }
            input.parse::<Token![,]>()?;
        }
        Ok(())
    };
    if let Err(error) = parser.parse2(tokens.clone()) {
        diagnostics.syn(error);
    }
    let named = named(&mut given, diagnostics);
    let Given { krate, fingerprint, .. } = given;
    Options {
        named,
        fingerprint,
        krate: krate.unwrap_or_else(|| parse_quote_spanned!(Span::mixed_site()=> ::genmacro_runtime)),
        tokens,
    }
}

/// The options that have been given so far.
#[derive(Default)]
struct Given {
    krate: Option<Path>,
    fingerprint: Option<LitStr>,
    name: Option<Ident>,
    /// `yield`, `return`, `resume`.
    types: SortedMap<&'static str, (Ident, Type)>,
}

/// The options that only go together.
fn named(given: &mut Given, diagnostics: &mut Diagnostics) -> Option<NamedOptions> {
    let Some(name) = given.name.take() else {
        for (option, (at, _)) in given.types.iter() {
            let help = "help: write the type in the return type, or name the generator's own: `type = Name`";
            diagnostics.error(at, format!("the option `{option}` goes with `type`\n\n{help}"));
        }
        return None;
    };
    let mut ty = |option: &str| given.types.remove(option).map(|(_, ty)| ty);
    let yields = ty("yield").unwrap_or_else(|| {
        let help = format!("help: write `type = {name}, yield = T`");
        diagnostics.error(&name, format!("what `{name}` yields isn't said\n\n{help}"));
        parse_quote!(())
    });
    Some(NamedOptions { name, yields, returns: ty("return"), argument: ty("resume") })
}

fn option(input: ParseStream, given: &mut Given, diagnostics: &mut Diagnostics) -> syn::Result<()> {
    let name = input.call(Ident::parse_any)?;
    match &*name.to_string() {
        "crate" => {
            input.parse::<Token![=]>()?;
            let path = input.call(Path::parse_mod_style)?;
            set(&mut given.krate, path, &name, diagnostics);
        }
        "fingerprint" => {
            input.parse::<Token![=]>()?;
            let fingerprint = input.parse()?;
            set(&mut given.fingerprint, fingerprint, &name, diagnostics);
        }
        "type" => {
            input.parse::<Token![=]>()?;
            let ty = input.parse()?;
            set(&mut given.name, ty, &name, diagnostics);
        }
        option @ ("yield" | "return" | "resume") => {
            let option = ["yield", "return", "resume"].into_iter().find(|known| *known == option);
            input.parse::<Token![=]>()?;
            let ty = input.parse()?;
            if let Some(option) = option
                && given.types.insert(option, (name.clone(), ty)).is_some()
            {
                diagnostics.error(name, twice(option));
            }
        }
        known @ "boxed" => {
            skip(input)?;
            diagnostics.error(name, unsupported(&format!("the option `{known}`"), "remove it"));
        }
        unknown => {
            skip(input)?;
            let message = format!(
                "unknown option `{unknown}`\n\nhelp: the options are: `crate = path::to::genmacro_runtime`, \
                 `fingerprint = \"…\"`, and `type = Name` with `yield = Y`, `return = R` and `resume = Arg`"
            );
            diagnostics.error(name, message);
        }
    }
    Ok(())
}

fn set<T>(slot: &mut Option<T>, value: T, name: &Ident, diagnostics: &mut Diagnostics) {
    if slot.replace(value).is_some() {
        diagnostics.error(name, twice(&name.to_string()));
    }
}

fn twice(option: &str) -> String {
    format!("the option `{option}` is given twice\n\nhelp: remove one")
}

/// Skips the rest of an option.
fn skip(input: ParseStream) -> syn::Result<()> {
    while !input.is_empty() && !input.peek(Token![,]) {
        input.parse::<TokenTree>()?;
    }
    Ok(())
}

/// Parses what the attribute stands on.
pub(crate) fn subject(tokens: TokenStream, options: &Options, diagnostics: &mut Diagnostics) -> Subject {
    let tokens = if holds_fragments(&tokens) { plain_statements(tokens) } else { tokens };
    match syn::parse2::<ItemFn>(tokens.clone()) {
        Ok(function) => Subject::Function(Box::new(function)),
        Err(error) => match unfinished.parse2(tokens.clone()) {
            Ok(Some(function)) => Subject::Unfinished(Box::new(function), error),
            Ok(None) => {
                diagnostics.error(first_line(&tokens), "this method has no body to make a generator of\n\nhelp: put `#[generator]` on the methods of the implementations, or give this one a default body");
                Subject::Other(tokens)
            }
            Err(_) => Subject::Other(other(tokens, error, options, diagnostics)),
        },
    }
}

/// Whether a group is a statement that a `macro_rules!` has matched as `$x:stmt`. Such a fragment is an invisible group, which the
/// parser takes for an expression.
fn is_fragment(group: &Group) -> bool {
    let is_let = |token: TokenTree| matches!(token, TokenTree::Ident(keyword) if keyword == "let");
    group.delimiter() == Delimiter::None && group.stream().into_iter().next().is_some_and(is_let)
}

fn holds_fragments(tokens: &TokenStream) -> bool {
    macros::any_token(tokens, &|token| matches!(token, TokenTree::Group(group) if is_fragment(group)))
}

/// The tokens with all such statements as plain ones.
fn plain_statements(tokens: TokenStream) -> TokenStream {
    let plain = |token| match token {
        TokenTree::Group(group) if is_fragment(&group) => plain_statements(group.stream()),
        TokenTree::Group(group) if holds_fragments(&group.stream()) => {
            let mut rebuilt = Group::new(group.delimiter(), plain_statements(group.stream()));
            rebuilt.set_span(group.span());
            TokenTree::Group(rebuilt).into()
        }
        token => TokenStream::from(token),
    };
    tokens.into_iter().map(plain).collect()
}

/// A function whose body may not parse; none if it has no body.
fn unfinished(input: ParseStream) -> syn::Result<Option<ItemFn>> {
    let attrs = input.call(Attribute::parse_outer)?;
    let vis: Visibility = input.parse()?;
    let sig: Signature = input.parse()?;
    if input.parse::<Option<Token![;]>>()?.is_some() {
        return Ok(None);
    }
    let TokenTree::Group(body) = input.parse()? else {
        return Err(input.error("expected a body"));
    };
    let mut function: ItemFn = parse_quote!(
        fn unfinished() {}
    );
    (function.attrs, function.vis, function.sig) = (attrs, vis, sig);
    *function.block = recovery::statements(&body);
    Ok(Some(function))
}

/// Reports what isn't a function. The functions in it that yield become generators: the one thing that is wrong is where the
/// attribute stands.
fn other(
    tokens: TokenStream,
    error: syn::Error,
    options: &Options,
    diagnostics: &mut Diagnostics,
) -> TokenStream {
    let help = "help: `#[generator]` stands on a function whose body contains `yield_!`";
    match syn::parse2::<Item>(tokens.clone()) {
        Ok(Item::Fn(_)) => diagnostics.syn(error),
        Ok(mut item) => {
            diagnostics.error(first_line(&tokens), format!("only a function can be a generator\n\n{help}"));
            let (krate, options) = (&options.krate, &options.tokens);
            let mut annotate = Annotate(parse_quote!(#[#krate::__private::attribute(#options)]));
            WalkMut(&mut annotate).visit_item_mut(&mut item);
            return item.into_token_stream();
        }
        Err(_) if syn::parse2::<syn::ExprClosure>(tokens.clone()).is_ok() => {
            diagnostics.error(first_line(&tokens), format!("a closure can't be a generator\n\n{help}"));
        }
        Err(_) => diagnostics.syn(error),
    }
    tokens
}

/// Puts the attribute on each function that yields.
struct Annotate(Attribute);

impl Annotate {
    fn annotate(&self, attrs: &mut Vec<Attribute>, block: &Block) {
        if check::mentions_yield(&block.to_token_stream()) && !check::is_generator(attrs) {
            attrs.push(self.0.clone());
        }
    }
}

impl VisitorMut for Annotate {
    fn item(&mut self, item: &mut Item) -> bool {
        match item {
            Item::Fn(function) => self.annotate(&mut function.attrs, &function.block),
            Item::Impl(implementation) => {
                for item in &mut implementation.items {
                    if let ImplItem::Fn(function) = item {
                        self.annotate(&mut function.attrs, &function.block);
                    }
                }
            }
            Item::Trait(definition) => {
                for item in &mut definition.items {
                    if let TraitItem::Fn(TraitItemFn { attrs, default: Some(block), .. }) = item {
                        self.annotate(attrs, block);
                    }
                }
            }
            _ => return true,
        }
        false
    }
}

/// The tokens before the first brace, or all.
fn first_line(tokens: &TokenStream) -> TokenStream {
    let is_brace =
        |token: &TokenTree| matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace);
    let mut line = tokens.clone().into_iter().take_while(|token| !is_brace(token)).peekable();
    if line.peek().is_some() { line.collect() } else { tokens.to_token_stream() }
}
