//! Macro calls: their arguments are tokens. Those of std's macros are parsed, so that what stands in them is seen as in
//! any expression; in others, locals are found by their names.

use proc_macro2::{Group, Ident, Literal, Spacing, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};
use syn::{
    Expr, ExprLit, Lit, Macro, Pat, Path, Token,
    ext::IdentExt,
    parse::{Parse, ParseStream, Parser},
    punctuated::Punctuated,
};

use crate::{captures, formats};

/// A call of a macro of std, its arguments parsed.
pub(crate) struct StdMacro {
    name: String,
    kind: Kind,
    arguments: Arguments,
}

/// An `assert!`, `assert_eq!` or `assert_ne!`, or one that only debug builds evaluate.
pub(crate) struct Assertion<'a> {
    pub(crate) debug: bool,
    /// Without `debug_`.
    pub(crate) name: &'a str,
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
    Matches(Box<Expr>, Token![,], Box<Pat>, Option<Token![,]>),
    /// Something in which no local can stand.
    Constant(TokenStream),
}

/// `[name =] expression`.
struct Argument {
    name: Option<(Ident, Token![=])>,
    expr: Expr,
}

impl Argument {
    fn positional(input: ParseStream) -> syn::Result<Self> {
        Ok(Self { name: None, expr: input.parse()? })
    }
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
        "print" | "println" | "eprint" | "eprintln" | "format" | "format_args" => {
            kind(Use::Borrow, Some(0), false)
        }
        "panic" | "todo" | "unreachable" | "unimplemented" => kind(Use::Borrow, Some(0), true),
        "write" | "writeln" => kind(Use::Borrow, Some(1), false),
        "assert" | "debug_assert" => kind(Use::Value, Some(1), false),
        "assert_eq" | "assert_ne" | "debug_assert_eq" | "debug_assert_ne" => {
            kind(Use::Borrow, Some(2), false)
        }
        "vec" | "dbg" | "matches" => kind(Use::Value, None, false),
        _ if is_constant(name) => kind(Use::Value, None, false),
        _ => None,
    }
}

fn is_constant(name: &str) -> bool {
    matches!(
        name,
        "concat"
            | "stringify"
            | "line"
            | "file"
            | "column"
            | "env"
            | "option_env"
            | "include_str"
            | "include_bytes"
            | "cfg"
            | "module_path"
            | "compile_error"
    )
}

/// Parses a call. None if it isn't one of std's, or its arguments aren't as those of that macro.
pub(crate) fn parse(call: &Macro) -> Option<StdMacro> {
    let name = std_name(&call.path)?;
    let kind = kind(&name)?;
    let arguments = match &*name {
        "matches" => parse_matches.parse2(call.tokens.clone()),
        "vec" => parse_vec.parse2(call.tokens.clone()),
        "dbg" => parse_positional.parse2(call.tokens.clone()),
        _ if is_constant(&name) => Ok(Arguments::Constant(call.tokens.clone())),
        _ => Punctuated::parse_terminated.parse2(call.tokens.clone()).map(Arguments::List),
    };
    Some(StdMacro { name, kind, arguments: arguments.ok()? })
}

/// The macro's name, if its path is plain or begins at a crate of std.
fn std_name(path: &Path) -> Option<String> {
    let first = path.segments.first()?;
    let qualified =
        path.segments.len() == 1 || ["std", "core", "alloc"].iter().any(|krate| first.ident == krate);
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
    Ok(Arguments::Matches(Box::new(scrutinee), comma, Box::new(pattern), input.parse()?))
}

/// Arguments of which none is named: `x = 1` is an assignment.
fn parse_positional(input: ParseStream) -> syn::Result<Arguments> {
    Punctuated::parse_terminated_with(input, Argument::positional).map(Arguments::List)
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
            list.push_value(Argument::positional(input)?);
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

    /// Whether no local can stand in it, and its value is always the same.
    pub(crate) fn is_constant(&self) -> bool {
        matches!(self.arguments, Arguments::Constant(_))
    }

    /// The assertion that it is, if it is one.
    pub(crate) fn assertion(&self) -> Option<Assertion<'_>> {
        let name = self.name.strip_prefix("debug_").unwrap_or(&self.name);
        name.starts_with("assert").then_some(Assertion { debug: name.len() < self.name.len(), name })
    }

    /// How many operands come before the message, if it is an assertion.
    pub(crate) fn about(&self) -> Option<usize> {
        self.assertion().and(self.kind.format)
    }

    /// The message of an assertion, which is evaluated only if it fails.
    pub(crate) fn message(&self) -> Option<impl Iterator<Item = &Expr>> {
        let Arguments::List(list) = &self.arguments else { return None };
        Some(list.iter().skip(self.kind.format?).map(|argument| &argument.expr))
    }

    /// What an assertion is about, and its message.
    pub(crate) fn into_message(self) -> Option<(Vec<Expr>, TokenStream)> {
        let Arguments::List(list) = self.arguments else { return None };
        let mut arguments = list.into_iter();
        let operands = arguments.by_ref().take(self.kind.format?).map(|argument| argument.expr).collect();
        let message: Punctuated<Argument, Token![,]> = arguments.collect();
        Some((operands, message.to_token_stream()))
    }

    /// Visits the expressions, and the scrutinee of a `matches!`, but not its guard.
    pub(crate) fn expressions(&mut self, visit: &mut dyn FnMut(&mut Expr)) {
        if let Some((scrutinee, _)) = self.pattern() {
            visit(scrutinee);
        }
        self.operands().into_iter().for_each(|(operand, _)| visit(operand));
    }

    /// The parts of a `matches!`; the guard is in the pattern.
    pub(crate) fn pattern(&mut self) -> Option<(&mut Expr, &mut Pat)> {
        match &mut self.arguments {
            Arguments::Matches(scrutinee, _, pattern, _) => Some((scrutinee, pattern)),
            _ => None,
        }
    }

    /// The names that the format string captures.
    pub(crate) fn captures(&self) -> Vec<String> {
        let Arguments::List(list) = &self.arguments else {
            return Vec::new();
        };
        let Some(source) = self.format().map(|literal| literal.to_token_stream().to_string()) else {
            return Vec::new();
        };
        let is_argument = |name: &str| {
            list.iter().any(|argument| argument.name.as_ref().is_some_and(|(known, _)| known == name))
        };
        let names = captures::captures(&source).into_iter().map(|name| source[name].to_owned());
        names.filter(|name| !is_argument(name)).collect()
    }

    /// Renames what the format string captures.
    pub(crate) fn rename_captures(&mut self, rename: &mut dyn FnMut(&str) -> Option<String>) {
        let captured = self.captures();
        let Some(position) = self.kind.format else { return };
        let Arguments::List(list) = &mut self.arguments else {
            return;
        };
        if let Some(Expr::Lit(ExprLit { lit: Lit::Str(format), .. })) =
            list.get_mut(position).map(|format| &mut format.expr)
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

    /// Lets what can't be shown be said of the other copy of the body: each argument goes through the method of `Shown` that
    /// the format string tells. Of what is captured and may not be there the compiler says the same of both,
    /// in the string.
    pub(crate) fn ask_whether_shown(&mut self, krate: &Path, is_there: impl Fn(&str) -> bool) {
        // What `format_args!` keeps of its arguments may outlive it.
        let Some(format) = self.format().filter(|_| self.name != "format_args") else { return };
        let (source, span) = (format.token().to_string(), format.span());
        let (Arguments::List(list), Some(first)) = (&mut self.arguments, self.kind.format.map(|at| at + 1))
        else {
            return;
        };
        let names: Vec<Option<String>> =
            list.iter().skip(first).map(|argument| Some(argument.name.as_ref()?.0.to_string())).collect();
        for (argument, method) in formats::shown_by(&source, &names) {
            let method = Ident::new(method, Span::mixed_site());
            let shown = |expr: &dyn ToTokens| {
                let borrowed = quote_spanned!(place(expr)=> &#expr);
                Expr::Verbatim(quote!(#krate::__private::Shown(#borrowed).#method()))
            };
            match argument {
                formats::Argument::Position(position) => {
                    let argument = list.get_mut(first + position).map(|argument| &mut argument.expr);
                    if let Some(expr) = argument.filter(|expr| may_lack_trait(expr)) {
                        let place = matches!(expr, Expr::Path(_) | Expr::Field(_) | Expr::MethodCall(_));
                        *expr = if place { shown(expr) } else { shown(&quote!((#expr))) };
                    }
                }
                formats::Argument::Captured(name) => {
                    if is_there(&name)
                        && let Ok(mut name) = Ident::parse_any.parse_str(&name)
                    {
                        name.set_span(span);
                        let expr = shown(&name);
                        list.push(Argument { name: Some((name, Token![=](span))), expr });
                    }
                }
            }
        }
    }

    pub(crate) fn format(&self) -> Option<&syn::LitStr> {
        let Arguments::List(list) = &self.arguments else {
            return None;
        };
        match &list.get(self.kind.format?)?.expr {
            Expr::Lit(ExprLit { lit: Lit::Str(format), .. }) => Some(format),
            _ => None,
        }
    }

    /// Whether control doesn't come back from it.
    pub(crate) fn diverges(&self) -> bool {
        self.kind.diverges
    }

    /// Whether it is a block or an `if` of its own, so that the temporaries of its arguments drop when it is done.
    pub(crate) fn is_scope(&self) -> bool {
        matches!(&*self.name, "print" | "println" | "eprint" | "eprintln" | "format" | "assert")
    }

    /// Whether it evaluates its arguments as a call does, so that their temporaries outlive it.
    pub(crate) fn keeps_temporaries(&self) -> bool {
        matches!(&*self.name, "vec" | "dbg")
    }

    /// Whether lints speak of the macro itself, by the place of its name, and nothing else goes by that: neither what a panic
    /// says, nor what it means in an edition.
    pub(crate) fn is_linted(&self) -> bool {
        self.name == "vec"
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
            Arguments::Matches(scrutinee, comma, pattern, trailing) => {
                scrutinee.to_tokens(&mut tokens);
                comma.to_tokens(&mut tokens);
                pattern.to_tokens(&mut tokens);
                trailing.to_tokens(&mut tokens);
            }
            Arguments::Constant(constant) => constant.to_tokens(&mut tokens),
        }
        tokens
    }
}

/// The place of an expression's first token.
fn place(expr: impl ToTokens) -> Span {
    expr.into_token_stream().into_iter().next().map_or_else(Span::mixed_site, |token| token.span())
}

/// Whether it has a value that may not be shown. Literals are, and of what never comes the type is nobody's concern.
fn may_lack_trait(expr: &Expr) -> bool {
    !matches!(
        expr,
        Expr::Lit(_) | Expr::Return(_) | Expr::Break(_) | Expr::Continue(_) | Expr::Block(_) | Expr::Macro(_)
    )
}

/// The names in tokens that aren't parsed that may be those of locals, each once. One too many does no harm: it keeps a
/// local alive.
pub(crate) fn mentioned(tokens: &TokenStream) -> Vec<String> {
    let mut names = Vec::new();
    collect(tokens.clone(), &mut |name| {
        if !names.iter().any(|known| known == name) {
            names.push(name.to_owned());
        }
    });
    names
}

/// Whether one of some tokens, or one inside of them, is such a one.
pub(crate) fn any_token(tokens: &TokenStream, is_such: &dyn Fn(&TokenTree) -> bool) -> bool {
    tokens.clone().into_iter().any(|token| {
        is_such(&token) || matches!(&token, TokenTree::Group(group) if any_token(&group.stream(), is_such))
    })
}

fn collect(tokens: TokenStream, found: &mut dyn FnMut(&str)) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for (at, token) in tokens.iter().enumerate() {
        match token {
            TokenTree::Group(group) => collect(group.stream(), found),
            TokenTree::Ident(name) if may_be_local(&tokens, at) => found(&name.to_string()),
            TokenTree::Literal(literal) => {
                let source = literal.to_string();
                for name in captures::captures(&source) {
                    found(&source[name]);
                }
            }
            _ => {}
        }
    }
}

/// Renames locals in tokens that aren't parsed, those that string literals capture too.
pub(crate) fn rename(tokens: TokenStream, rename: &mut dyn FnMut(&Ident) -> Option<Ident>) -> TokenStream {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let renamed = tokens.iter().enumerate().map(|(at, token)| {
        let renamed = match token {
            TokenTree::Group(group) => {
                let mut inside = Group::new(group.delimiter(), self::rename(group.stream(), rename));
                inside.set_span(group.span());
                Some(TokenTree::Group(inside))
            }
            TokenTree::Ident(name) if may_be_local(&tokens, at) && !is_key(&tokens, at) => {
                rename(name).map(TokenTree::Ident)
            }
            TokenTree::Literal(literal) => rename_literal(literal, rename).map(TokenTree::Literal),
            _ => None,
        };
        renamed.unwrap_or_else(|| token.clone())
    });
    renamed.collect()
}

fn rename_literal(literal: &Literal, rename: &mut dyn FnMut(&Ident) -> Option<Ident>) -> Option<Literal> {
    captures::rename(literal, &mut |name| {
        // Parsed, since not all that looks like a name is one (`{x²}`), and `Ident::new` would panic.
        let mut name = Ident::parse_any.parse_str(name).ok()?;
        name.set_span(literal.span());
        rename(&name).map(|renamed| renamed.to_string())
    })
}

/// Whether the identifier there may be a local: not a field or method (`.x`), a label (`'x`), a macro (`x!`), or a part
/// of a path.
fn may_be_local(tokens: &[TokenTree], at: usize) -> bool {
    let field = is(before(tokens, at, 1), '.') && !is(before(tokens, at, 2), '.');
    let label = is(before(tokens, at, 1), '\'');
    let path =
        is(before(tokens, at, 1), ':') && is(before(tokens, at, 2), ':') || is_separator(tokens, at + 1);
    let called = is(tokens.get(at + 1), '!') && matches!(tokens.get(at + 2), Some(TokenTree::Group(_)));
    !field && !label && !path && !called
}

/// Whether the identifier there is the name of a field or an argument: `x: …`.
fn is_key(tokens: &[TokenTree], at: usize) -> bool {
    is(tokens.get(at + 1), ':') && !is_separator(tokens, at + 1) && !is_declared(tokens, at)
}

/// Whether the identifier there, before a colon, is declared with its type: `let x: u8`, `|a: u8, x: u8|`. Were it not renamed
/// while its mentions are, those would mean the local around it.
fn is_declared(tokens: &[TokenTree], at: usize) -> bool {
    match before(tokens, at, 1) {
        Some(TokenTree::Ident(keyword)) => keyword == "let" || keyword == "mut" || keyword == "ref",
        Some(TokenTree::Punct(punct)) => match punct.as_char() {
            '|' | '&' => true,
            ',' => tokens[..at]
                .iter()
                .rposition(|token| is(Some(token), '|'))
                .is_some_and(|pipe| opens_closure(tokens, pipe)),
            _ => false,
        },
        _ => false,
    }
}

/// Whether the `|` there begins a closure: what stands before it is no operand, and no parameter.
fn opens_closure(tokens: &[TokenTree], pipe: usize) -> bool {
    match before(tokens, pipe, 1) {
        None => true,
        Some(TokenTree::Ident(keyword)) => keyword == "move" || keyword == "return",
        Some(TokenTree::Punct(punct)) => match punct.as_char() {
            ',' | '=' | ';' => true,
            '>' => is(before(tokens, pipe, 2), '='),
            _ => false,
        },
        _ => false,
    }
}

fn before(tokens: &[TokenTree], at: usize, distance: usize) -> Option<&TokenTree> {
    tokens.get(at.checked_sub(distance)?)
}

fn is(token: Option<&TokenTree>, character: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == character)
}

/// Whether `::` begins there, rather than a `:` before something else (`x:-1` is joint too).
fn is_separator(tokens: &[TokenTree], at: usize) -> bool {
    let joint = matches!(tokens.get(at), Some(TokenTree::Punct(punct)) if punct.spacing() == Spacing::Joint);
    joint && is(tokens.get(at), ':') && is(tokens.get(at + 1), ':')
}

#[cfg(test)]
mod tests;
