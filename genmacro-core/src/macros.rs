//! Macro calls: their arguments are tokens. Those of std's macros are parsed, so that what stands in them is seen as in
//! any expression; in others, locals are found by their names.

use proc_macro2::{Group, Ident, Spacing, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{
    Expr, ExprLit, Lit, Macro, Pat, Path, Token,
    ext::IdentExt,
    parse::{Parse, ParseStream, Parser},
    punctuated::Punctuated,
};

use crate::captures;

/// A call of a macro of std, its arguments parsed.
pub(crate) struct StdMacro {
    kind: Kind,
    arguments: Arguments,
}

/// How a macro uses an operand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Use {
    /// Borrows it, as `println!` does.
    Borrow,
    /// Takes it by value, as `vec!` does.
    Value,
}

/// What is known of a macro.
#[derive(Clone, Copy)]
struct Kind {
    /// How it uses the arguments before the format string; or all, if it has none.
    usage: Use,
    /// The position of the format string, if it has one.
    format: Option<usize>,
    diverges: bool,
}

enum Arguments {
    List(Punctuated<Argument, Token![,]>),
    /// `vec![element; length]`.
    Repeat(Box<Expr>, Token![;], Box<Expr>),
    /// `matches!(scrutinee, pattern)`, the guard in the pattern.
    Matches(Box<Expr>, Token![,], Box<Pat>),
    /// Something in which no local can stand.
    Constant(TokenStream),
}

/// `[name =] expression`.
struct Argument {
    name: Option<(Ident, Token![=])>,
    expr: Expr,
}

impl Parse for Argument {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let named = input.peek(Ident::peek_any) && input.peek2(Token![=]) && !input.peek2(Token![==]);
        let name = if named { Some((input.call(Ident::parse_any)?, input.parse()?)) } else { None };
        Ok(Self { name, expr: input.parse()? })
    }
}

impl ToTokens for Argument {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        if let Some((name, eq)) = &self.name {
            name.to_tokens(tokens);
            eq.to_tokens(tokens);
        }
        self.expr.to_tokens(tokens);
    }
}

fn kind(name: &str) -> Option<Kind> {
    let kind = |usage, format, diverges| Some(Kind { usage, format, diverges });
    match name {
        "print" | "println" | "eprint" | "eprintln" | "format" | "format_args" => kind(Use::Borrow, Some(0), false),
        "panic" | "todo" | "unreachable" | "unimplemented" => kind(Use::Borrow, Some(0), true),
        "write" | "writeln" => kind(Use::Borrow, Some(1), false),
        "assert" | "debug_assert" => kind(Use::Value, Some(1), false),
        "assert_eq" | "assert_ne" | "debug_assert_eq" | "debug_assert_ne" => kind(Use::Borrow, Some(2), false),
        "vec" | "dbg" | "matches" => kind(Use::Value, None, false),
        _ if is_constant(name) => kind(Use::Value, None, false),
        _ => None,
    }
}

fn is_constant(name: &str) -> bool {
    matches!(
        name,
        "concat" | "stringify" | "line" | "file" | "column" | "env" | "option_env" | "include_str" | "include_bytes" | "cfg"
            | "module_path" | "compile_error"
    )
}

/// Whether it is a macro of std whose arguments are expressions.
pub(crate) fn is_std(name: &str) -> bool {
    kind(name).is_some()
}

/// Parses a call. None if it isn't one of std's, or its arguments aren't as those of that macro.
pub(crate) fn parse(call: &Macro) -> Option<StdMacro> {
    let name = std_name(&call.path)?;
    let kind = kind(&name)?;
    let arguments = match &*name {
        "matches" => parse_matches.parse2(call.tokens.clone()),
        "vec" => parse_vec.parse2(call.tokens.clone()),
        _ if is_constant(&name) => Ok(Arguments::Constant(call.tokens.clone())),
        _ => Punctuated::parse_terminated.parse2(call.tokens.clone()).map(Arguments::List),
    };
    Some(StdMacro { kind, arguments: arguments.ok()? })
}

/// The macro's name, if its path is plain or begins at a crate of std.
fn std_name(path: &Path) -> Option<String> {
    let first = path.segments.first()?;
    let qualified = path.segments.len() == 1 || ["std", "core", "alloc"].iter().any(|krate| first.ident == krate);
    qualified.then(|| path.segments.last().map(|last| last.ident.to_string())).flatten()
}

fn parse_matches(input: ParseStream) -> syn::Result<Arguments> {
    let scrutinee = input.parse()?;
    let comma = input.parse()?;
    let pattern = input.call(Pat::parse_multi_with_leading_vert)?;
    let pattern = if input.peek(Token![if]) {
        Pat::Guard(syn::PatGuard {
            attrs: Vec::new(),
            pat: Box::new(pattern),
            if_token: input.parse()?,
            guard: input.parse()?,
        })
    } else {
        pattern
    };
    input.parse::<Option<Token![,]>>()?;
    Ok(Arguments::Matches(Box::new(scrutinee), comma, Box::new(pattern)))
}

fn parse_vec(input: ParseStream) -> syn::Result<Arguments> {
    if input.is_empty() {
        return Ok(Arguments::List(Punctuated::new()));
    }
    let first: Expr = input.parse()?;
    if input.peek(Token![;]) {
        return Ok(Arguments::Repeat(Box::new(first), input.parse()?, input.parse()?));
    }
    let mut list = Punctuated::new();
    list.push_value(Argument { name: None, expr: first });
    while !input.is_empty() {
        list.push_punct(input.parse()?);
        if !input.is_empty() {
            list.push_value(Argument { name: None, expr: input.parse()? });
        }
    }
    Ok(Arguments::List(list))
}

impl StdMacro {
    /// The expressions, in the order of their evaluation.
    pub(crate) fn operands(&mut self) -> Vec<(&mut Expr, Use)> {
        let Kind { usage, format, .. } = self.kind;
        match &mut self.arguments {
            Arguments::List(list) => list
                .iter_mut()
                .enumerate()
                .map(|(index, argument)| {
                    let before_format = format.is_none_or(|format| index < format);
                    (&mut argument.expr, if before_format { usage } else { Use::Borrow })
                })
                .collect(),
            Arguments::Repeat(element, _, length) => vec![(element, Use::Value), (length, Use::Value)],
            Arguments::Matches(..) | Arguments::Constant(_) => Vec::new(),
        }
    }

    /// The parts of a `matches!`; the guard is in the pattern.
    pub(crate) fn pattern(&mut self) -> Option<(&mut Expr, &mut Pat)> {
        match &mut self.arguments {
            Arguments::Matches(scrutinee, _, pattern) => Some((scrutinee, pattern)),
            _ => None,
        }
    }

    /// The names that the format string captures.
    pub(crate) fn captures(&self) -> Vec<String> {
        let Arguments::List(list) = &self.arguments else { return Vec::new() };
        let Some(source) = self.format().map(|literal| literal.to_token_stream().to_string()) else { return Vec::new() };
        let named = |name: &str| list.iter().any(|argument| argument.name.as_ref().is_some_and(|(known, _)| known == name));
        let names = captures::captures(&source).into_iter().map(|name| source[name].to_owned());
        names.filter(|name| !named(name)).collect()
    }

    /// Renames what the format string captures.
    pub(crate) fn rename_captures(&mut self, rename: &mut dyn FnMut(&str) -> Option<String>) {
        let captured = self.captures();
        let Some(position) = self.kind.format else { return };
        let Arguments::List(list) = &mut self.arguments else { return };
        if let Some(Expr::Lit(ExprLit { lit: Lit::Str(format), .. })) = list.get_mut(position).map(|format| &mut format.expr)
            && let Some(renamed) = captures::rename(&format.token(), &mut |name| {
                if captured.iter().any(|captured| captured == name) { rename(name) } else { None }
            })
        {
            let renamed = TokenTree::Literal(renamed);
            if let Ok(renamed) = syn::parse2(renamed.into()) {
                *format = renamed;
            }
        }
    }

    fn format(&self) -> Option<&syn::LitStr> {
        let Arguments::List(list) = &self.arguments else { return None };
        match &list.get(self.kind.format?)?.expr {
            Expr::Lit(ExprLit { lit: Lit::Str(format), .. }) => Some(format),
            _ => None,
        }
    }

    /// Whether control doesn't come back from it.
    pub(crate) fn diverges(&self) -> bool {
        self.kind.diverges
    }

    /// The arguments.
    pub(crate) fn to_tokens(&self) -> TokenStream {
        let mut tokens = TokenStream::new();
        match &self.arguments {
            Arguments::List(list) => list.to_tokens(&mut tokens),
            Arguments::Repeat(element, semi, length) => {
                element.to_tokens(&mut tokens);
                semi.to_tokens(&mut tokens);
                length.to_tokens(&mut tokens);
            }
            Arguments::Matches(scrutinee, comma, pattern) => {
                scrutinee.to_tokens(&mut tokens);
                comma.to_tokens(&mut tokens);
                pattern.to_tokens(&mut tokens);
            }
            Arguments::Constant(constant) => constant.to_tokens(&mut tokens),
        }
        tokens
    }
}

/// The names in tokens that aren't parsed that may be those of locals, each once. One too many does no harm: it keeps a
/// local alive.
pub(crate) fn mentioned(tokens: &TokenStream) -> Vec<String> {
    let mut names = Vec::new();
    walk(tokens.clone(), &mut |name| {
        if !names.contains(&name.to_owned()) {
            names.push(name.to_owned());
        }
        None
    });
    names
}

/// Renames locals in tokens that aren't parsed, those that string literals capture too.
pub(crate) fn rename(tokens: TokenStream, rename: &mut dyn FnMut(&Ident) -> Option<Ident>) -> TokenStream {
    let mut before = [None, None];
    let mut tokens = tokens.into_iter().peekable();
    let mut renamed = TokenStream::new();
    while let Some(token) = tokens.next() {
        let token = match token {
            TokenTree::Group(group) => {
                let mut inside = Group::new(group.delimiter(), self::rename(group.stream(), rename));
                inside.set_span(group.span());
                TokenTree::Group(inside)
            }
            TokenTree::Ident(name) if may_be_local(&before, tokens.peek()) && !is_key(tokens.peek()) => {
                TokenTree::Ident(rename(&name).unwrap_or(name))
            }
            TokenTree::Literal(literal) => {
                let span = literal.span();
                let mut by_text = |name: &str| rename(&Ident::new(name, span)).map(|ident| ident.to_string());
                TokenTree::Literal(captures::rename(&literal, &mut by_text).unwrap_or(literal))
            }
            token => token,
        };
        before = [before[1].take(), Some(token.clone())];
        renamed.extend([token]);
    }
    renamed
}

fn walk(tokens: TokenStream, name: &mut dyn FnMut(&str) -> Option<()>) {
    let mut before = [None, None];
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match &token {
            TokenTree::Group(group) => walk(group.stream(), name),
            TokenTree::Ident(ident) if may_be_local(&before, tokens.peek()) => {
                name(&ident.to_string());
            }
            TokenTree::Literal(literal) => {
                let source = literal.to_string();
                for capture in captures::captures(&source) {
                    name(&source[capture]);
                }
            }
            _ => {}
        }
        before = [before[1].take(), Some(token)];
    }
}

/// Whether an identifier between those tokens may be a local: not a field or method (`.x`), a label (`'x`), a macro
/// (`x!`), or a part of a path.
fn may_be_local(before: &[Option<TokenTree>; 2], next: Option<&TokenTree>) -> bool {
    let [second, first] = before;
    let field = is(first.as_ref(), '.') && !is(second.as_ref(), '.');
    let path = is(first.as_ref(), ':') && is(second.as_ref(), ':') || is_joint(next, ':');
    // `x != y` is no call.
    let called = is(next, '!') && !is_joint(next, '!');
    !field && !path && !called && !is(first.as_ref(), '\'')
}

fn is(token: Option<&TokenTree>, character: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == character)
}

fn is_joint(token: Option<&TokenTree>, character: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == character && punct.spacing() == Spacing::Joint)
}

/// Whether what stands before that token is the name of a field or an argument: `x: …`.
fn is_key(next: Option<&TokenTree>) -> bool {
    matches!(next, Some(TokenTree::Punct(colon)) if colon.as_char() == ':' && colon.spacing() == Spacing::Alone)
}
