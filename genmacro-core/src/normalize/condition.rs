//! Conditions that hold a yield: lazy booleans, `if`, chains of `let`s.

use proc_macro2::Span;
use syn::{
    BinOp, Block, Expr, ExprBinary, ExprBlock, ExprIf, Label, Lifetime, Stmt, Token, parse_quote,
    token::Paren,
};

use super::{Mode, Normalizer, Whole, as_block, block_of, enclose};
use crate::{check::contains_yield, names};

impl Normalizer<'_> {
    /// A lazy operation with a yield in it: `a && b` is `if a { b } else { false }`, `a || b` is `if a { true } else { b }`.
    pub(super) fn lazy(&mut self, binary: ExprBinary) -> Expr {
        let ExprBinary { attrs, left, op, right } = binary;
        // The temporaries of an operand go before the next one is evaluated.
        let left = self.whole(*left, Whole::Tail);
        let left = Box::new(if contains_yield(&left) { self.named(left, false) } else { left });
        if !contains_yield(&right) {
            return Expr::Binary(ExprBinary { attrs, left, op, right });
        }
        let left = *left;
        let right = as_block(self.whole(*right, Whole::Tail));
        let (then, otherwise) = match op {
            BinOp::And(_) => (right, parse_quote!({ false })),
            _ => (parse_quote!({ true }), right),
        };
        new_if(Token![if](Span::mixed_site()), left, then, Some(otherwise))
    }

    pub(super) fn branch(&mut self, mut branch: ExprIf) -> Expr {
        branch.then_branch = self.block(branch.then_branch);
        if let Some((_, otherwise)) = &mut branch.else_branch {
            self.take(otherwise, |normalizer, otherwise| match normalizer.whole(otherwise, Whole::Tail) {
                branch @ Expr::If(_) => branch,
                // `else 'label: { … }` can't be written.
                other => Expr::Block(ExprBlock { attrs: Vec::new(), label: None, block: as_block(other) }),
            });
        }
        if !contains_yield(&branch.cond) {
            return Expr::If(branch);
        }
        let ExprIf { if_token, cond, then_branch: then, else_branch, .. } = branch;
        let mut conditions = Vec::new();
        flatten(*cond, &mut conditions);
        if !conditions.iter().any(|condition| matches!(condition, Expr::Let(_))) {
            let condition = conditions.into_iter().reduce(and).unwrap_or_else(|| parse_quote!(true));
            let condition = self.whole(condition, Whole::Tail);
            let cond = Box::new(self.named(condition, false));
            return Expr::If(ExprIf { attrs: Vec::new(), if_token, cond, then_branch: then, else_branch });
        }
        let Some((_, otherwise)) = else_branch else { return self.chain(if_token, conditions, then) };
        // The alternative stands after all the conditions, each of which may lead there.
        let name = self.fresh.name("then", Span::mixed_site());
        let label = Lifetime { apostrophe: Span::mixed_site(), ident: name };
        let then = block_of(then.stmts);
        let chain = self.chain(if_token, conditions, parse_quote!({ break #label #then }));
        let mut block: syn::ExprBlock = parse_quote!({});
        block.label = Some(Label { name: label, colon_token: Token![:](Span::mixed_site()) });
        block.block.stmts = vec![Stmt::Expr(chain, None), Stmt::Expr(*otherwise, None)];
        Expr::Block(block)
    }

    /// Nested `if`s without an alternative, as many as yields make necessary.
    fn chain(&mut self, if_token: Token![if], mut conditions: Vec<Expr>, then: Block) -> Expr {
        let free = conditions.iter().position(contains_yield).unwrap_or(conditions.len());
        let rest = conditions.split_off(free);
        if let Some(condition) = conditions.into_iter().reduce(and) {
            let then = if rest.is_empty() { then } else { as_block(self.chain(if_token, rest, then)) };
            return new_if(if_token, condition, then, None);
        }
        let mut rest = rest.into_iter();
        let outer = std::mem::take(&mut self.pending);
        let condition = match rest.next() {
            Some(Expr::Let(mut binding)) => {
                self.inside(|normalizer| normalizer.reach(&mut binding.expr, Mode::Place));
                Expr::Let(binding)
            }
            Some(condition) => {
                let condition = self.whole(condition, Whole::Tail);
                self.named(condition, false)
            }
            None => parse_quote!(true),
        };
        let pending = std::mem::replace(&mut self.pending, outer);
        let rest: Vec<Expr> = rest.collect();
        let then = if rest.is_empty() { then } else { as_block(self.chain(if_token, rest, then)) };
        enclose(pending.stmts, new_if(if_token, condition, then, None))
    }
}

/// The condition of a `while` as that of an `if`: the tokens that lints go by, who would call it that, are ours.
pub(super) fn of_if(mut condition: Expr) -> Expr {
    match &mut condition {
        Expr::Paren(paren) => paren.paren_token = Paren(names::in_place_of(paren.paren_token.span.join())),
        // The edition of braces decides when temporaries drop.
        Expr::Block(block) if block.block.stmts.len() == 1 => block.block.stmts.insert(0, parse_quote!(();)),
        Expr::Let(binding) => binding.let_token.span = names::in_place_of(binding.let_token.span),
        _ => {}
    }
    condition
}

/// The conditions of a chain, in their order.
fn flatten(condition: Expr, conditions: &mut Vec<Expr>) {
    match condition {
        Expr::Binary(ExprBinary { left, op: BinOp::And(_), right, .. }) => {
            flatten(*left, conditions);
            flatten(*right, conditions);
        }
        other => conditions.push(other),
    }
}

fn and(left: Expr, right: Expr) -> Expr {
    let op = BinOp::And(Token![&&](Span::mixed_site()));
    Expr::Binary(ExprBinary { attrs: Vec::new(), left: Box::new(left), op, right: Box::new(right) })
}

fn new_if(if_token: Token![if], condition: Expr, then: Block, otherwise: Option<Block>) -> Expr {
    let span = Span::mixed_site();
    let otherwise = otherwise.map(|block| block_of(block.stmts));
    Expr::If(ExprIf {
        attrs: Vec::new(),
        if_token,
        cond: Box::new(condition),
        then_branch: then,
        else_branch: otherwise.map(|otherwise| (Token![else](span), Box::new(otherwise))),
    })
}
