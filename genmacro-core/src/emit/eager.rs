//! The body of the drive closure: the user's own, where a yield is a call of the sink.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote_spanned};
use syn::{
    Block, Expr, ExprBlock, ExprGroup, Macro, Path, Stmt, parse_quote_spanned,
    spanned::Spanned,
    token::{Brace, Group},
    visit::Visit,
    visit_mut::{self, VisitMut},
};

use crate::{
    check, macros, names,
    protocol::Protocol,
    recursion::{InCopy, Recursion, Site, name_arguments, tells_its_type},
    walk::{Visitor, VisitorMut, Walk, WalkMut},
};

/// Replaces yields by calls of the sink, and `self`, which a closure can't have. Where the body of an iterator holds a `?`, a
/// `return` says that there was no error.
pub(super) struct Eager<'a> {
    pub(super) protocol: &'a Protocol,
    /// What `self` is called here.
    pub(super) this: Option<&'a Ident>,
    /// An iterator with a `?` in its body.
    pub(super) fallible: bool,
    /// How many closures and `async` blocks of the user's stand around: a `return` or a `?` in there is theirs.
    pub(super) closures: usize,
    /// What is known of the function, if calls of itself shall be told.
    pub(super) recursion: Option<&'a Recursion>,
    /// The calls so far that may be such.
    pub(super) sites: Vec<Site>,
}

impl Eager<'_> {
    /// The body, and its calls that may be of the function itself.
    pub(super) fn body(mut self, block: &Block) -> (Block, Vec<Site>) {
        let mut block = block.clone();
        if !self.fallible {
            mark_tail(&mut block, self.protocol);
        }
        WalkMut(&mut self).visit_block_mut(&mut block);
        (block, self.sites)
    }

    fn this(&self, span: Span) -> Option<Ident> {
        let mut this = self.this?.clone();
        this.set_span(span);
        Some(this)
    }

    /// What a call becomes, if it is a yield.
    fn yielding(&mut self, call: &Macro) -> Option<Expr> {
        let span = call.path.span();
        if check::is_yield(call) {
            let operand = check::operand(call).ok().flatten();
            Some(self.sink(operand, span))
        } else if check::is_yield_from(call) {
            let (inner, first) = check::delegation(call).ok()?;
            Some(if self.protocol.recursive {
                self.descent(inner, first, span)
            } else {
                self.delegation(inner, first, span)
            })
        } else {
            None
        }
    }

    fn sink(&mut self, operand: Option<Expr>, shown: Span) -> Expr {
        let span = names::in_place_of(shown);
        let [value, sink] = ["value", "sink"].map(|name| Ident::new(name, span));
        let ty = &self.protocol.value;
        let operand = operand.map_or_else(|| quote_spanned!(shown=> ()), |operand| self.eager(operand));
        if self.protocol.resumes_with_nothing() {
            return block(span, quote_spanned!(span=> let #value: #ty = #operand; #sink(#value)));
        }
        let placed = names::placed(shown);
        block(span, quote_spanned!(span=> let #value: #ty = #operand; let #placed = #sink(#value); #placed))
    }

    fn delegation(&mut self, inner: Expr, first: Option<Expr>, shown: Span) -> Expr {
        let span = names::in_place_of(shown);
        let [sink, first_name, source] = ["sink", "first", "source"].map(|name| Ident::new(name, span));
        let inner_name = names::placed(shown);
        let (private, Protocol { argument, yields, .. }) = (self.protocol.private(span), self.protocol);
        let delegate = self.protocol.delegate(&source, shown);
        let inner = self.eager(inner);
        let (sources, names, start) = if let Some(first) = first {
            let first = self.eager(first);
            let start = quote_spanned!(span=> ::core::option::Option::Some(#first_name));
            (quote_spanned!(span=> (#inner, #first)), quote_spanned!(span=> (#source, #first_name)), start)
        } else {
            let start = quote_spanned!(span=> #private::First::<#argument>::first(&#inner_name));
            (quote_spanned!(span=> (#inner,)), quote_spanned!(span=> (#source,)), start)
        };
        parse_quote_spanned! {span=>
            match #sources {
                #names => {
                    let #inner_name = #delegate;
                    let #first_name = #start;
                    #private::drive::<#argument, #yields, _>(#inner_name, #first_name, &mut *#sink)
                }
            }
        }
    }

    /// A delegation, or a call, in the body of a frame. It is resumed with nothing at first, and says so at most.
    fn descent(&mut self, mut inner: Expr, first: Option<Expr>, shown: Span) -> Expr {
        let span = names::in_place_of(shown);
        WalkMut(self).visit_expr_mut(&mut inner);
        if let Some(first) = first {
            let (first, source) = (self.eager(first), Ident::new("source", span));
            let descent = self.protocol.descend(&source, None, shown);
            return parse_quote_spanned!(span=> { let (#source, ()) = (#inner, #first); #descent });
        }
        let site = |inner: &Expr| self.recursion?.site(inner, self.sites.len(), InCopy::Drive);
        let mut found = site(&inner);
        let mut evaluated = Vec::new();
        if found.as_ref().is_some_and(|site| !site.arguments.iter().all(tells_its_type)) {
            evaluated = name_arguments(&mut inner, &mut |index, argument| {
                format_ident!("argument{index}", span = names::in_place_of(argument.span()))
            });
            found = site(&inner);
        }
        let mut descent = self.protocol.descend(&inner, found.as_ref(), shown);
        if !evaluated.is_empty() {
            let (names, values): (Vec<_>, Vec<_>) = evaluated.into_iter().unzip();
            descent = quote_spanned!(span=> { let (#(#names,)*) = (#(#values,)*); #descent });
        }
        self.sites.extend(found);
        parse_quote_spanned!(span=> #descent)
    }

    fn eager(&mut self, mut expr: Expr) -> TokenStream {
        WalkMut(self).visit_expr_mut(&mut expr);
        expr.into_token_stream()
    }
}

impl VisitorMut for Eager<'_> {
    fn expr(&mut self, expr: &mut Expr) -> bool {
        match expr {
            Expr::Macro(call) => match self.yielding(&call.mac) {
                Some(yielding) => *expr = yielding,
                None => self.call(&mut call.mac),
            },
            Expr::Closure(_) | Expr::Async(_) => {
                self.closures += 1;
                visit_mut::visit_expr_mut(&mut WalkMut(self), expr);
                self.closures -= 1;
            }
            Expr::Group(marked) if matches!(&*marked.expr, Expr::Return(_)) => {
                visit_mut::visit_expr_mut(&mut WalkMut(self), &mut marked.expr);
                *expr = std::mem::replace(&mut *marked.expr, Expr::PLACEHOLDER);
            }
            Expr::Return(jump) if self.closures == 0 => {
                visit_mut::visit_expr_return_mut(&mut WalkMut(self), jump);
                let span = names::in_place_of(jump.return_token.span);
                let returned = jump.expr.take().map(|value| self.protocol.returned(&value));
                let ended = self.fallible.then(|| self.protocol.ended(span));
                jump.expr = match (returned, ended) {
                    (Some(returned), Some(ended)) => {
                        Some(parse_quote_spanned!(span=> { let () = #returned; #ended }))
                    }
                    (returned, ended) => returned.or(ended).map(|value| Box::new(Expr::Verbatim(value))),
                };
            }
            _ => return true,
        }
        false
    }

    fn stmt(&mut self, stmt: &mut Stmt) -> bool {
        let Stmt::Macro(call) = stmt else { return true };
        let Some(yielding) = self.yielding(&call.mac) else { return true };
        *stmt = Stmt::Expr(yielding, call.semi_token);
        false
    }

    fn path(&mut self, path: &mut Path) {
        if path.is_ident("self")
            && let Some(this) = self.this(path.span())
        {
            *path = this.into();
        }
    }

    fn call(&mut self, call: &mut Macro) {
        if let Some(mut parsed) = macros::parse(call) {
            parsed.expressions(&mut |operand| WalkMut(self).visit_expr_mut(operand));
            if let Some((_, pattern)) = parsed.pattern() {
                WalkMut(self).visit_pat_mut(pattern);
            }
            parsed.rename_captures(&mut |name| {
                if name == "self" { self.this.map(ToString::to_string) } else { None }
            });
            call.tokens = parsed.to_tokens();
        } else {
            let tokens = std::mem::take(&mut call.tokens);
            call.tokens = macros::rename(tokens, &mut |name| {
                if name == "self" { self.this(name.span()) } else { None }
            });
        }
    }
}

/// Puts each `return` at the end of a body into a group, to be left as it is: where it is needless, lints say so. Not one
/// with a value where there is nothing to return, which the compiler refuses in either copy.
fn mark_tail(block: &mut Block, protocol: &Protocol) {
    if let Some(Stmt::Expr(expr, _)) = block.stmts.last_mut() {
        mark_tail_expr(expr, protocol);
    }
}

fn mark_tail_expr(expr: &mut Expr, protocol: &Protocol) {
    match expr {
        Expr::Return(jump) if jump.expr.is_none() || !protocol.returns_nothing() => {
            let marked = std::mem::replace(expr, Expr::PLACEHOLDER);
            let group_token = Group { span: Span::mixed_site() };
            *expr = Expr::Group(ExprGroup { attrs: Vec::new(), group_token, expr: Box::new(marked) });
        }
        Expr::Block(block) => mark_tail(&mut block.block, protocol),
        Expr::Unsafe(block) => mark_tail(&mut block.block, protocol),
        Expr::If(branch) => {
            mark_tail(&mut branch.then_branch, protocol);
            branch.else_branch.iter_mut().for_each(|(_, otherwise)| mark_tail_expr(otherwise, protocol));
        }
        Expr::Match(matching) => {
            matching.arms.iter_mut().for_each(|arm| mark_tail_expr(&mut arm.body, protocol));
        }
        _ => {}
    }
}

/// A block of statements, which there is no need to parse.
fn block(span: Span, statements: TokenStream) -> Expr {
    let stmts = vec![Stmt::Expr(Expr::Verbatim(statements), None)];
    let block = Block { brace_token: Brace(span), stmts };
    Expr::Block(ExprBlock { attrs: Vec::new(), label: None, block })
}

/// The first `?` in the block that ends the generator: one that isn't in a closure.
pub(crate) fn question(block: &Block) -> Option<Span> {
    let mut questions = Questions { found: None };
    Walk(&mut questions).visit_block(block);
    questions.found
}

struct Questions {
    found: Option<Span>,
}

impl Visitor for Questions {
    fn expr(&mut self, expr: &Expr) -> bool {
        match expr {
            Expr::Try(attempt) => {
                Walk(self).visit_expr(&attempt.expr);
                self.found.get_or_insert(attempt.question_token.span());
                false
            }
            Expr::Closure(_) | Expr::Async(_) | Expr::Const(_) => false,
            _ => self.found.is_none(),
        }
    }

    fn call(&mut self, call: &Macro) {
        let is_question =
            |token: &TokenTree| matches!(token, TokenTree::Punct(mark) if mark.as_char() == '?');
        if self.found.is_none() && macros::any_token(&call.tokens, &is_question) {
            check::visit_operands(call, &mut |operand| Walk(self).visit_expr(operand));
        }
    }

    fn item(&mut self, _: &syn::Item) -> bool {
        false
    }
}
