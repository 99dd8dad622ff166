//! Control flow in opaque code: jumps, branches and loops that hold no yield. The graph covers them all the same.

use syn::{
    Arm, BinOp, Expr, ExprBinary, ExprBreak, ExprForLoop, ExprIf, ExprMatch, ExprReturn, ExprWhile, Pat,
    parse_quote,
};

use super::{Lowering, borrow, pattern, pattern::Declare, scope::Usage};
use crate::{
    flow::BlockId,
    ir::{BindingId, Reference},
    names, places,
};

impl Lowering<'_> {
    pub(super) fn jump(&mut self, expr: &mut Expr) {
        match expr {
            Expr::Break(ExprBreak { label, expr: value, .. }) => {
                let start = self.mentions.len();
                if let Some(value) = value {
                    self.expr(value, Usage::Value);
                }
                self.mentions[start..].iter_mut().for_each(|mention| mention.carried = true);
                if let Some(target) = self.jump_out(label.as_ref()) {
                    *label = Some(names::break_label(target));
                }
            }
            Expr::Continue(jump) => {
                if let Some(target) = self.jump_back(jump.label.as_ref()) {
                    let label = names::continue_label(target);
                    let span = jump.continue_token.span;
                    let mut leave: ExprBreak = parse_quote!(break #label);
                    leave.break_token.span = span;
                    *expr = Expr::Break(leave);
                }
            }
            Expr::Return(ExprReturn { return_token, expr: value, .. }) => {
                if let Some(value) = value {
                    self.expr(value, Usage::Value);
                }
                if self.closures == 0 {
                    let completed = self.protocol.completed(value.as_deref(), *return_token);
                    *value = Some(Box::new(Expr::Verbatim(completed)));
                }
                self.current = None;
            }
            _ => {}
        }
    }

    pub(super) fn branch(&mut self, branch: &mut ExprIf) {
        let scope = self.scope.len();
        let mut failed = Vec::new();
        self.condition(&mut branch.cond, &Declare::Hidden, &mut failed);
        self.block(&mut branch.then_branch);
        self.scope.truncate(scope);
        let then = self.current;
        self.current = self.merge(failed);
        if let Some((_, otherwise)) = &mut branch.else_branch {
            self.expr(otherwise, Usage::Value);
        }
        self.current = self.merge(then.into_iter().chain(self.current));
    }

    /// The condition of an `if` or `while`: goes on where it holds, and leaves the blocks in which it fails.
    pub(super) fn condition(&mut self, expr: &mut Expr, declare: &Declare, failed: &mut Vec<BlockId>) {
        self.split_condition(expr);
        match expr {
            Expr::Binary(ExprBinary { left, op: BinOp::And(_), right, .. }) => {
                self.condition(left, declare, failed);
                self.condition(right, declare, failed);
            }
            Expr::Let(binding) => {
                let (usage, scrutinee) = self.scrutinee(&binding.expr, [&*binding.pat], true);
                let start = self.mentions.len();
                self.expr(&mut binding.expr, usage);
                if !pattern::binds(&binding.pat) {
                    self.flow_ends(start);
                }
                failed.extend(self.current);
                self.split();
                self.matched(scrutinee, &binding.pat, true);
                self.pattern(&mut binding.pat, declare);
            }
            _ => {
                let start = self.mentions.len();
                self.expr(expr, Usage::Value);
                self.flow_ends(start);
                failed.extend(self.current);
                self.split();
            }
        }
    }

    pub(super) fn matching(&mut self, matching: &mut ExprMatch) {
        let moved = self.split_arms(&matching.expr, &mut matching.arms);
        let patterns: Vec<&Pat> = matching.arms.iter().map(|arm| &arm.pat).collect();
        let binds = patterns.iter().any(|pattern| pattern::binds(pattern));
        let (scrutinee_usage, scrutinee) = self.scrutinee(&matching.expr, patterns, true);
        let start = self.mentions.len();
        self.expr(&mut matching.expr, scrutinee_usage);
        if !binds || moved {
            self.flow_ends(start);
        }
        let mut from: Vec<BlockId> = self.current.into_iter().collect();
        let mut ends = Vec::new();
        for Arm { pat, body, .. } in &mut matching.arms {
            let scope = self.scope.len();
            self.current = self.merge(from.iter().copied());
            self.pattern(pat, &Declare::Hidden);
            if matches!(pat, Pat::Guard(_)) {
                from.extend(self.current);
                self.split();
            }
            self.matched(scrutinee, pat, true);
            self.expr(body, Usage::Value);
            ends.extend(self.current);
            self.scope.truncate(scope);
        }
        self.current = self.merge(ends);
    }

    /// How the scrutinee of those patterns is used, and which local it is, if it is one that they may move out of. A `let`
    /// that can't fail moves at once.
    pub(super) fn scrutinee<'p>(
        &self,
        scrutinee: &Expr,
        patterns: impl IntoIterator<Item = &'p Pat>,
        refutable: bool,
    ) -> (Usage, Option<BindingId>) {
        let (mut moving, mut whole) = (false, false);
        for pattern in patterns {
            moving |= pattern::moves(pattern);
            whole |= borrow::takes_whole(pattern);
        }
        let local = self.bare_local(scrutinee);
        let reborrows =
            local.is_some_and(|local| self.bindings[local.0].reference != Reference::No && !whole);
        match local {
            _ if !moving || reborrows => (Usage::Place, None),
            Some(local) if refutable => (Usage::Matched, Some(local)),
            // Only some of its parts may be moved.
            Some(local) if !whole && !self.in_slot(local) => (Usage::Matched, Some(local)),
            // Only a part of it may be.
            None if !whole && places::is_field(scrutinee) => (Usage::Matched, None),
            _ => (Usage::Value, None),
        }
    }

    pub(super) fn while_loop(&mut self, repeat: &mut ExprWhile) {
        self.split();
        self.enter(repeat.label.as_ref(), true, None);
        let scope = self.scope.len();
        let mut failed = Vec::new();
        self.condition(&mut repeat.cond, &Declare::Hidden, &mut failed);
        self.frames.last_mut().expect("the loop has been entered").exits.extend(failed);
        self.block(&mut repeat.body);
        self.scope.truncate(scope);
        self.leave();
    }

    pub(super) fn for_loop(&mut self, repeat: &mut ExprForLoop) {
        self.taken(&mut repeat.expr);
        self.split();
        self.enter(repeat.label.as_ref(), true, None);
        let scope = self.scope.len();
        let exhausted = self.current;
        self.frames.last_mut().expect("the loop has been entered").exits.extend(exhausted);
        self.split();
        self.pattern(&mut repeat.pat, &Declare::Hidden);
        self.block(&mut repeat.body);
        self.scope.truncate(scope);
        self.leave();
    }
}
