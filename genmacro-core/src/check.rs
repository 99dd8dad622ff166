//! What is not where it can stand: each misplaced thing is reported at its own place.
//!
//! After this phase each `yield_!` is in the body itself, in a position that the later phases know, and its operand parses.

mod assignments;
mod jumps;

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{
    Attribute, Block, Expr, Item, ItemFn, Macro, Pat, Stmt, Type,
    parse::ParseStream,
    spanned::Spanned,
    visit::{self, Visit},
};

use crate::{
    diagnostics::Diagnostics,
    macros::{self, StdMacro},
    walk::{Visitor, Walk},
};

/// Whether it is a `yield_!`.
pub(crate) fn is_yield(call: &Macro) -> bool {
    call.path.is_ident("yield_")
}

/// Whether it is a `yield_from!`.
pub(crate) fn is_yield_from(call: &Macro) -> bool {
    call.path.is_ident("yield_from")
}

/// What a `yield_!` hands out; none for `yield_!()`.
pub(crate) fn operand(call: &Macro) -> syn::Result<Option<Expr>> {
    if call.tokens.is_empty() {
        return Ok(None);
    }
    let parser = |input: ParseStream| {
        let operand: Expr = input.parse()?;
        input.parse::<Option<syn::Token![,]>>()?;
        if input.is_empty() {
            return Ok(Some(operand));
        }
        let help = "help: yield a tuple: `yield_!((a, b))`";
        Err(syn::Error::new_spanned(&call.tokens, format!("`yield_!` takes one value\n\n{help}")))
    };
    call.parse_body_with(parser)
}

/// What a `yield_from!` delegates to, and what that is resumed with at first.
pub(crate) fn delegation(call: &Macro) -> syn::Result<(Expr, Option<Expr>)> {
    let parser = |input: ParseStream| {
        if input.is_empty() {
            let help = "help: write `yield_from!(inner)`, where `inner` is an iterator or a generator";
            let message = format!("`yield_from!` needs something to yield from\n\n{help}");
            return Err(syn::Error::new_spanned(&call.path, message));
        }
        let inner = input.parse()?;
        let comma = input.parse::<Option<syn::Token![,]>>()?;
        let first = if comma.is_some() && !input.is_empty() { Some(input.parse()?) } else { None };
        input.parse::<Option<syn::Token![,]>>()?;
        if input.is_empty() {
            return Ok((inner, first));
        }
        let help = "help: write `yield_from!(inner)` or `yield_from!(inner, first)`";
        let message =
            format!("`yield_from!` takes what it yields from, and what that is resumed with first\n\n{help}");
        Err(syn::Error::new_spanned(&call.tokens, message))
    };
    call.parse_body_with(parser)
}

/// Whether the operands of all yields in the statements parse.
pub(crate) fn operands_parse(stmts: &[Stmt]) -> bool {
    struct Operands(bool);
    impl Visitor for Operands {
        fn call(&mut self, call: &Macro) {
            if is_yield(call) {
                self.0 &= operand(call).is_ok();
            } else if is_yield_from(call) {
                self.0 &= delegation(call).is_ok();
            }
        }
    }
    let mut operands = Operands(true);
    for stmt in stmts {
        Walk(&mut operands).visit_stmt(stmt);
    }
    operands.0
}

/// Visits the operands of a yield or of a macro of std; does nothing for other macros.
pub(crate) fn visit_operands(call: &Macro, visit: &mut dyn FnMut(&Expr)) {
    if is_yield(call) {
        operand(call).iter().flatten().for_each(visit);
    } else if is_yield_from(call) {
        if let Ok((inner, first)) = delegation(call) {
            [Some(inner), first].iter().flatten().for_each(visit);
        }
    } else if let Some(mut parsed) = macros::parse(call) {
        parsed.expressions(&mut |operand| visit(operand));
    }
}

/// The same, to change them.
pub(crate) fn visit_operands_mut(call: &mut Macro, visit: &mut dyn FnMut(&mut Expr)) {
    if is_yield(call) {
        if let Ok(Some(mut operand)) = operand(call) {
            visit(&mut operand);
            call.tokens = operand.into_token_stream();
        }
    } else if is_yield_from(call) {
        if let Ok((mut inner, mut first)) = delegation(call) {
            visit(&mut inner);
            first.iter_mut().for_each(&mut *visit);
            let first = first.iter();
            call.tokens = quote!(#inner #(, #first)*);
        }
    } else if let Some(mut parsed) = macros::parse(call) {
        parsed.expressions(visit);
        call.tokens = parsed.to_tokens();
    }
}

pub(crate) fn contains_yield(expr: &Expr) -> bool {
    found(|mut finder| finder.visit_expr(expr))
}

pub(crate) fn block_contains_yield(block: &Block) -> bool {
    found(|mut finder| finder.visit_block(block))
}

pub(crate) fn stmt_contains_yield(stmt: &Stmt) -> bool {
    found(|mut finder| finder.visit_stmt(stmt))
}

fn found(walk: impl FnOnce(Walk)) -> bool {
    let mut finder = Finder { found: false };
    walk(Walk(&mut finder));
    finder.found
}

/// Finds the yields of the body itself.
struct Finder {
    found: bool,
}

impl Visitor for Finder {
    fn call(&mut self, call: &Macro) {
        self.found |= is_yield(call) || is_yield_from(call);
        if !self.found
            && !yields_in(&call.tokens).is_empty()
            && let Some(mut call) = macros::parse(call)
        {
            call.expressions(&mut |operand| Walk(self).visit_expr(operand));
        }
    }

    fn expr(&mut self, expr: &Expr) -> bool {
        !self.found && !matches!(expr, Expr::Closure(_) | Expr::Async(_) | Expr::Const(_))
    }

    fn item(&mut self, _: &Item) -> bool {
        false
    }

    fn ty(&mut self, _: &Type) -> bool {
        false
    }
}

/// Checks a body.
pub(crate) fn check(function: &ItemFn, diagnostics: &mut Diagnostics) {
    let mut checker = Checker { diagnostics, outside: None, frames: Vec::new() };
    checker.walk().visit_block(&function.block);
}

struct Checker<'a> {
    diagnostics: &'a mut Diagnostics,
    /// What stands around the current point that the generator can't suspend in, if something does.
    outside: Option<&'static str>,
    /// The loops and labelled blocks around the current point.
    frames: Vec<jumps::Frame>,
}

impl Checker<'_> {
    fn walk(&mut self) -> Walk<'_> {
        Walk(self)
    }

    fn within(&mut self, place: &'static str, walk: impl FnOnce(&mut Self)) {
        let outer = self.outside.replace(self.outside.unwrap_or(place));
        walk(self);
        self.outside = outer;
    }

    /// A `yield_!` in the body or in something in it.
    fn yielding(&mut self, call: &Macro) {
        if let Some(place) = self.outside {
            self.misplaced(call.path.span(), "yield_", place);
            return;
        }
        match operand(call) {
            Ok(operand) => operand.iter().for_each(|operand| self.walk().visit_expr(operand)),
            Err(error) => self.diagnostics.syn(error),
        }
    }

    /// The same for a `yield_from!`.
    fn delegating(&mut self, call: &Macro) {
        if let Some(place) = self.outside {
            self.misplaced(call.path.span(), "yield_from", place);
            return;
        }
        match delegation(call) {
            Ok((inner, first)) => {
                [Some(inner), first].iter().flatten().for_each(|operand| self.walk().visit_expr(operand));
            }
            Err(error) => self.diagnostics.syn(error),
        }
    }

    /// A call of a macro of std.
    fn std_macro(&mut self, mut call: StdMacro) {
        if let Some((_, Pat::Guard(guard))) = call.pattern() {
            self.within("a match guard", |checker| checker.walk().visit_expr(&guard.guard));
        }
        call.expressions(&mut |operand| self.walk().visit_expr(operand));
    }

    fn misplaced(&mut self, span: Span, name: &str, place: &str) {
        let message = match place {
            "a match guard" => "help: match first, and decide in the arm",
            "a nested function" => {
                "help: put `#[generator]` on the nested function too, or move the `yield_!` out of it"
            }
            "a closure" => "help: a loop in place of the closure can: `for x in iter { yield_!(x); }`",
            "an `async` block" => "help: move it out of the `async` block",
            "a constant" => "help: move it out of the constant",
            _ => "help: move it out, into the body of the generator",
        };
        let message = format!("`{name}!` in {place} can't suspend the generator around it\n\n{message}");
        self.diagnostics.error_at(span, message);
    }

    /// The tokens of a macro or of something else that isn't parsed.
    fn opaque_tokens(&mut self, tokens: &TokenStream, macro_name: &str) {
        for (name, at) in yields_in(tokens) {
            if let Some(place) = self.outside {
                self.misplaced(at, &name, place);
                continue;
            }
            let help = "help: give it a statement of its own before this one, `let x = yield_!(…);`, and use `x` here";
            let why = format!("what `{macro_name}!` does with them is unknown");
            let message = format!("`{name}!` can't stand in the arguments of this macro: {why}\n\n{help}");
            self.diagnostics.error_at(at, message);
        }
    }
}

impl Visitor for Checker<'_> {
    fn call(&mut self, call: &Macro) {
        if is_yield(call) {
            self.yielding(call);
        } else if is_yield_from(call) {
            self.delegating(call);
        } else if let Some(last) = call.path.segments.last()
            && (last.ident == "yield_" || last.ident == "yield_from")
        {
            let message =
                format!("`{0}!` is syntax, not a macro in a crate\n\nhelp: write `{0}!(…)`", last.ident);
            self.diagnostics.error(&call.path, message);
        } else if let Some(call) = macros::parse(call) {
            self.std_macro(call);
        } else {
            let name = call.path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
            self.opaque_tokens(&call.tokens, &name);
        }
    }

    fn expr(&mut self, expr: &Expr) -> bool {
        self.assigns(expr);
        match expr {
            Expr::Closure(_) => {
                self.within("a closure", |checker| visit::visit_expr(&mut checker.walk(), expr));
            }
            Expr::Async(_) => {
                self.within("an `async` block", |checker| visit::visit_expr(&mut checker.walk(), expr));
            }
            Expr::Const(_) => {
                self.within("a constant", |checker| visit::visit_expr(&mut checker.walk(), expr));
            }
            Expr::Repeat(repeat) => {
                self.walk().visit_expr(&repeat.expr);
                self.within("a constant", |checker| checker.walk().visit_expr(&repeat.len));
            }
            Expr::Yield(yielding) => {
                self.diagnostics.error(yielding.yield_token, "the keyword `yield` is not for generators on stable Rust\n\nhelp: write `yield_!(value)`");
            }
            Expr::Await(wait) if self.outside.is_none() => {
                self.diagnostics.error(wait.await_token, "`.await` in a generator: it isn't `async`\n\nhelp: yield the future, and let the caller await it");
                self.walk().visit_expr(&wait.base);
            }
            Expr::TryBlock(block) => {
                self.diagnostics
                    .error(block.try_token, "a `try` block isn't stable Rust\n\nhelp: match on the result");
            }
            Expr::Verbatim(tokens) if !tokens.is_empty() => {
                self.diagnostics.error(tokens, "this expression is unknown to `#[generator]`");
            }
            Expr::Break(jump) => {
                self.breaks(jump);
                return true;
            }
            Expr::Continue(jump) => self.continues(jump),
            _ => self.framed(expr, |checker| visit::visit_expr(&mut checker.walk(), expr)),
        }
        false
    }

    fn pat(&mut self, pattern: &Pat) -> bool {
        let Pat::Guard(guard) = pattern else { return true };
        self.walk().visit_pat(&guard.pat);
        self.within("a match guard", |checker| checker.walk().visit_expr(&guard.guard));
        false
    }

    fn ty(&mut self, ty: &Type) -> bool {
        self.within("a constant", |checker| visit::visit_type(&mut checker.walk(), ty));
        false
    }

    fn item(&mut self, item: &Item) -> bool {
        match item {
            // It says itself what is wrong with it.
            Item::Fn(function) if is_generator(&function.attrs) => {}
            Item::Fn(_) => {
                self.within("a nested function", |checker| visit::visit_item(&mut checker.walk(), item));
            }
            Item::Const(_) | Item::Static(_) => {
                self.within("a constant", |checker| visit::visit_item(&mut checker.walk(), item));
            }
            _ => self.within("a nested item", |checker| visit::visit_item(&mut checker.walk(), item)),
        }
        false
    }

    fn impl_item_fn(&mut self, function: &syn::ImplItemFn) -> bool {
        !is_generator(&function.attrs)
    }
}

/// Whether the attribute is among those.
pub(crate) fn is_generator(attrs: &[Attribute]) -> bool {
    attrs
        .iter()
        .any(|attribute| attribute.path().segments.last().is_some_and(|last| last.ident == "generator"))
}

/// Whether there is something that looks like a yield in tokens that aren't parsed.
pub(crate) fn mentions_yield(tokens: &TokenStream) -> bool {
    !yields_in(tokens).is_empty()
}

/// What looks like a yield in tokens that aren't parsed.
fn yields_in(tokens: &TokenStream) -> Vec<(String, Span)> {
    let mut found = Vec::new();
    let mut tokens = tokens.clone().into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Group(group) => found.extend(yields_in(&group.stream())),
            TokenTree::Ident(name) if name == "yield_" || name == "yield_from" => {
                if matches!(tokens.peek(), Some(TokenTree::Punct(bang)) if bang.as_char() == '!') {
                    found.push((name.to_string(), name.span()));
                }
            }
            _ => {}
        }
    }
    found
}
