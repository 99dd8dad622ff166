//! Loops with a yield inside: all become `loop`s.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::{
    Block, Expr, ExprForLoop, ExprIf, ExprLoop, ExprWhile, Label, Pat, Token, Type, spanned::Spanned,
    token::Brace,
};

use super::{
    Lowering, new_stmt,
    pattern::{self, Declare},
    scope::{Declaration, Usage},
};
use crate::{
    flow::Effect,
    ir::{self, EntryKind, Loop, Match, Opaque, Origin, Seq, Stmt, StmtKind, TargetId, Tree},
    names,
    places::{self, leaves_temporaries},
};

impl Lowering<'_> {
    /// Enters a loop of the tree: its target and its head.
    fn enter_loop(&mut self, label: Option<&Label>) -> (TargetId, ir::EntryId) {
        let target = self.new_target();
        self.split();
        let head = self.new_entry(EntryKind::Head);
        self.enter(label, true, Some(target));
        (target, head)
    }

    pub(super) fn loop_tree(&mut self, repeat: ExprLoop) -> Tree {
        let (target, head) = self.enter_loop(repeat.label.as_ref());
        let body = self.seq(repeat.body, Usage::Value);
        self.round_ends(head);
        self.leave();
        new_loop(repeat.loop_token.span, target, head, None, body)
    }

    /// `while c { … }` is `loop { if c { … } else { break } }`.
    pub(super) fn while_tree(&mut self, repeat: ExprWhile) -> Tree {
        let ExprWhile { label, while_token, cond, body, .. } = repeat;
        let span = while_token.span;
        let (target, head) = self.enter_loop(label.as_ref());
        let (brace, unique) = (body.brace_token, places::block_holds_closure(&body));
        let (first, first_binding) = (self.entries.len(), self.bindings.len());
        let exit = Expr::Break(syn::ExprBreak {
            attrs: Vec::new(),
            break_token: Token![break](span),
            label: None,
            expr: None,
        });
        let branch = ExprIf {
            attrs: Vec::new(),
            if_token: Token![if](span),
            cond,
            then_branch: body,
            else_branch: Some((Token![else](span), Box::new(block_of(exit, brace)))),
        };
        let tree = self.if_tree(branch, Usage::Value);
        let body = self.body_of(tree, brace, first, first_binding, unique);
        self.round_ends(head);
        self.leave();
        new_loop(span, target, head, None, body)
    }

    /// `for p in e { … }` is `match into_iter(e) { mut iter => loop { match next(&mut iter) { None => break, Some(p) =>
    /// { … } } } }`, as the reference has it.
    pub(super) fn for_tree(&mut self, repeat: ExprForLoop) -> Tree {
        let ExprForLoop { label, for_token, mut pat, expr: mut head, body, .. } = repeat;
        let (span, brace, unique) = (for_token.span, body.brace_token, places::block_holds_closure(&body));
        let (first, bindings, scope) = (self.entries.len(), self.bindings.len(), self.scope.len());
        let (head_span, temporaries) = (head.span(), leaves_temporaries(&head));
        let counts = matches!(places::unparenthesised(&head), Expr::Range(_));
        let head_shape = head.clone();
        let (told, length) = (self.told_loop(&head), self.length(&head));
        let start = self.mentions.len();
        let loan = self.loan(&head);
        let scrutinee = self.sealed(|lowering| {
            let (consumed, lent) = (lowering.consumes(&head), lowering.is_lent_field(&head));
            lowering.taken(&mut head);
            lowering.copy(&mut head, consumed);
            if lent {
                *head = lowering.copied_value(&head);
            }
            // An argument needs no parentheses.
            let head = places::unparenthesised(&head);
            let private = lowering.protocol.private(names::in_place_of(head_span));
            quote_spanned!(head_span=> #private::Iterated(#head).begin())
        });
        let declaration = Declaration {
            large: self.large_iterator(&head_shape),
            // Nothing counts but numbers.
            scalar: counts,
            owner: false,
            consumable: ir::Consumable::No,
            ..self.describe(&head, None, start)
        };
        let origin = Origin { label: format!("for {} in", pat.to_token_stream()), span: head_span };
        let iter = self.declare_hidden("iter", origin, declaration);
        self.hold(loan, iter);
        let (told, item_type) = told.unzip();
        self.bindings[iter.0].told = told.flatten();
        self.lengths.extend(length.map(|length| (iter, length)));
        let (target, loop_head) = self.enter_loop(label.as_ref());
        let (loop_first, loop_bindings) = (self.entries.len(), self.bindings.len());
        let item =
            Declaration { large: false, scalar: counts && matches!(*pat, Pat::Ident(_)), ..declaration };
        self.mention(iter, Usage::Place);
        self.effect(Effect::Borrow(iter));
        let place = self.place_of(iter, head_span);
        let next = Opaque::plain(quote_spanned!(head_span=> ::core::iter::Iterator::next(&mut #place)));
        let next = self.next_match(next, &mut pat, (item, item_type), body, span, target);
        let body = self.body_of(next, brace, loop_first, loop_bindings, unique);
        self.round_ends(loop_head);
        self.leave();
        self.scope.truncate(scope);
        let repeat = new_loop(span, target, loop_head, Some(iter), body);
        let name = &self.bindings[iter.0].name;
        let arm = ir::Arm {
            attrs: TokenStream::new(),
            pattern: Opaque::plain(quote!(mut #name)),
            fat_arrow: Token![=>](span),
            declares: vec![iter],
            body: repeat,
            entries: first..self.entries.len(),
        };
        Tree::Match(Box::new(Match {
            match_token: Token![match](span),
            scrutinee,
            brace: Brace(span),
            arms: vec![arm],
            exhaustive: true,
            first: ir::BindingId(bindings),
            temporaries,
        }))
    }

    /// The current point is where a round of a loop ends.
    fn round_ends(&mut self, head: ir::EntryId) {
        self.split();
        self.rounds.extend(self.current.map(|end| (head, end)));
    }

    /// One round of a `for`.
    fn next_match(
        &mut self,
        next: Opaque,
        pattern: &mut Pat,
        (item, told): (Declaration, Option<Type>),
        body: Block,
        span: Span,
        target: TargetId,
    ) -> Tree {
        let first = ir::BindingId(self.bindings.len());
        let scope = self.scope.len();
        let from = self.current;
        self.split();
        let exhausted = self.sealed(|lowering| {
            lowering.jump_out(None);
            let label = names::break_label(target);
            quote_spanned!(span=> break #label)
        });
        let none = ir::Arm {
            attrs: TokenStream::new(),
            pattern: Opaque::plain(quote_spanned!(span=> ::core::option::Option::None)),
            fat_arrow: Token![=>](span),
            declares: Vec::new(),
            body: Tree::Opaque(exhausted),
            entries: 0..0,
        };
        self.current = self.merge(from);
        // With the braces of the body, the whole reaches over what it declares, as a `for` does.
        let brace = body.brace_token;
        let exhaustive = pattern::takes_all(pattern);
        let declares = self.pattern(pattern, &Declare::Tracked(item));
        if let Some(told) = &told {
            self.tell(pattern, told, &declares);
        }
        let first_entry = self.entries.len();
        let seq = self.seq(body, Usage::Value);
        if let (Pat::Ident(name), [id]) = (&mut *pattern, &*declares)
            && name.mutability.is_none()
            && (self.flow.assignments(*id) > 1 || self.written.contains(id))
        {
            // That it must be declared `mut` is said of the `for`, and of no `match`.
            name.mutability = Some(self.bindings[id.0].mut_token);
        }
        let some = ir::Arm {
            attrs: TokenStream::new(),
            pattern: Opaque::plain(quote_spanned!(span=> ::core::option::Option::Some(#pattern))),
            fat_arrow: Token![=>](span),
            declares,
            body: Tree::Block(ir::Block { unsafety: None, target: None, seq }),
            entries: first_entry..self.entries.len(),
        };
        self.scope.truncate(scope);
        Tree::Match(Box::new(Match {
            match_token: Token![match](span),
            scrutinee: next,
            brace,
            arms: vec![none, some],
            exhaustive,
            first,
            temporaries: false,
        }))
    }

    /// The body of a loop that consists of one expression.
    fn body_of(
        &self,
        tree: Tree,
        brace: Brace,
        first_entry: usize,
        first_binding: usize,
        unique: bool,
    ) -> Seq {
        let kind = StmtKind::Expr(tree, None);
        let size = kind.size();
        let entries = first_entry..self.entries.len();
        let bindings = first_binding..self.bindings.len();
        Seq { brace, stmts: vec![Stmt { bindings, entries, size, unique, ..new_stmt(kind) }] }
    }
}

fn new_loop(
    loop_span: Span,
    target: TargetId,
    head: ir::EntryId,
    iter: Option<ir::BindingId>,
    body: Seq,
) -> Tree {
    let size = body.size();
    Tree::Loop(Box::new(Loop { loop_span, target, head, iter, body, size }))
}

fn block_of(expr: Expr, brace_token: Brace) -> Expr {
    let block = Block { brace_token, stmts: vec![syn::Stmt::Expr(expr, None)] };
    Expr::Block(syn::ExprBlock { attrs: Vec::new(), label: None, block })
}
