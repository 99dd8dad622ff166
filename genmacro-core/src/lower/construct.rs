//! The constructs with a yield inside, but for loops ([`repeat`](super::repeat)).

use proc_macro2::TokenStream;
use quote::{ToTokens, quote_spanned};
use syn::{Arm, Expr, ExprAssign, ExprBreak, ExprIf, ExprMatch, ExprReturn, Macro, Pat, spanned::Spanned};

use super::{
    Lowering,
    borrow::Source,
    pattern::{self, Declare},
    scope::Usage,
};
use crate::{
    check,
    diagnostics::unsupported,
    flow::{BlockId, Effect},
    ir::{self, EntryKind, If, Match, Opaque, Tree, Wrap, Wrapper},
    levels,
    places::{self, leaves_temporaries},
};

impl Lowering<'_> {
    /// Lowers an expression: opaque if there is no yield inside.
    pub(super) fn tree(&mut self, expr: Expr, usage: Usage) -> Tree {
        match expr {
            Expr::Assign(assign) if self.is_value(&assign.left) => self.assign_tree(assign),
            _ if !check::contains_yield(&expr) => Tree::Opaque(self.opaque(expr, usage)),
            Expr::Macro(call) if check::is_yield(&call.mac) => self.yielding(&call.mac),
            Expr::Macro(call) if check::is_yield_from(&call.mac) => self.delegating(&call.mac),
            Expr::Paren(paren) => self.tree(*paren.expr, usage),
            Expr::Group(group) => self.tree(*group.expr, usage),
            Expr::Block(block) => {
                let target = block.label.as_ref().map(|_| self.new_target());
                if target.is_some() {
                    self.enter(block.label.as_ref(), false, target);
                }
                let seq = self.seq(block.block, usage);
                if target.is_some() {
                    self.leave();
                }
                Tree::Block(ir::Block { unsafety: None, target, seq })
            }
            Expr::Unsafe(block) => {
                let seq = self.seq(block.block, usage);
                Tree::Block(ir::Block { unsafety: Some(block.unsafe_token), target: None, seq })
            }
            Expr::If(branch) => self.if_tree(branch, usage),
            Expr::Match(matching) => self.match_tree(matching, usage),
            Expr::Loop(repeat) => self.loop_tree(repeat),
            Expr::While(repeat) => self.while_tree(repeat),
            Expr::ForLoop(repeat) => self.for_tree(repeat),
            Expr::Assign(assign) => self.assign_tree(assign),
            Expr::Return(ExprReturn { expr: Some(value), .. }) => {
                let inner = self.tree(*value, Usage::Value);
                self.current = None;
                wrap(Wrapper::Return, inner)
            }
            Expr::Break(ExprBreak { label, expr: Some(value), .. }) => {
                let start = self.mentions.len();
                let inner = self.tree(*value, Usage::Value);
                self.mentions[start..].iter_mut().for_each(|mention| mention.carried = true);
                // What stands around a yield is in the tree.
                self.jump_out(label.as_ref()).map_or_else(empty, |target| wrap(Wrapper::Break(target), inner))
            }
            other => self.unknown(&other),
        }
    }

    /// What isn't in normal form. There should be none; but an error is better than wrong code.
    fn unknown(&mut self, expr: &Expr) -> Tree {
        self.diagnostics
            .error(expr, unsupported("`yield_!` in this expression", "give it a statement of its own"));
        empty()
    }

    fn assign_tree(&mut self, assign: ExprAssign) -> Tree {
        let binding = self.bare_local(&assign.left);
        let inner = self.tree(*assign.right, Usage::Value);
        let Some(binding) = binding else {
            // A static, or a variable of our own.
            return match places::name(&assign.left) {
                Some(name) => wrap(Wrapper::Assign(name.to_token_stream(), assign.eq_token), inner),
                None => self.unknown(&assign.left),
            };
        };
        self.effect(Effect::Assign(binding));
        let place = self.place_of(binding, assign.left.span()).into_token_stream();
        let slot = self.bindings[binding.0].slot;
        wrap(if slot { Wrapper::SetSlot(place) } else { Wrapper::Assign(place, assign.eq_token) }, inner)
    }

    fn yielding(&mut self, call: &Macro) -> Tree {
        let span = call.path.span();
        let operand = match check::operand(call) {
            Ok(Some(operand)) => {
                self.refuse_loan(&operand);
                self.opaque(operand, Usage::Value)
            }
            // What doesn't parse has been reported.
            Ok(None) | Err(_) => Opaque::plain(quote_spanned!(span=> ())),
        };
        self.suspension(operand, call, None, None)
    }

    /// `yield_from!(inner, value)`.
    fn delegating(&mut self, call: &Macro) -> Tree {
        let Ok((inner, Some(value))) = check::delegation(call) else { return empty() };
        let lent = self.lent_local(&inner);
        let inner = self.bare_local(&inner);
        let operand = self.opaque(value, Usage::Value);
        self.suspension(operand, call, inner, lent)
    }

    /// The local that is delegated to by reference, through the one of that name.
    fn lent_local(&self, inner: &Expr) -> Option<ir::BindingId> {
        let Expr::Path(inner) = inner else { return None };
        self.bare_local(self.normal.lent.get(&inner.path.get_ident()?.to_string())?)
    }

    fn suspension(
        &mut self,
        operand: Opaque,
        call: &Macro,
        inner: Option<ir::BindingId>,
        lent: Option<ir::BindingId>,
    ) -> Tree {
        self.split();
        let delegated = check::is_yield_from(call);
        let entry = self.new_entry(EntryKind::Yield { span: call.path.span(), delegated, inner, lent });
        self.entries[entry.0].shown = self.shown(call, delegated);
        Tree::Yield(ir::Yield { entry, operand })
    }

    /// A yield as a message shows it: as it was written, unless that is long, or no longer what the user wrote.
    fn shown(&self, call: &Macro, delegates: bool) -> String {
        let operand = call.tokens.to_string();
        if delegates {
            "yield_from!(…)".to_owned()
        } else if operand.chars().count() > 40 || !self.normal.written.knows(call.tokens.clone()) {
            "yield_!(…)".to_owned()
        } else {
            format!("yield_!({operand})")
        }
    }

    pub(super) fn if_tree(&mut self, branch: ExprIf, usage: Usage) -> Tree {
        let ExprIf { if_token, mut cond, then_branch, else_branch, .. } = branch;
        let scope = self.scope.len();
        let bindings = self.bindings.len();
        let temporaries = lets(&cond).any(leaves_temporaries);
        let (mut failed, mut declares) = (Vec::new(), Vec::new());
        let track = check::block_contains_yield(&then_branch);
        let unslotted = self.unslotted.len();
        let condition = self.sealed(|lowering| {
            lowering.tracked_condition(&mut cond, track, &mut failed, &mut declares);
            cond.into_token_stream()
        });
        self.unslotted.truncate(unslotted);
        // The condition can fail even where the last part of it diverges.
        let condition = Opaque { completes: true, ..condition };
        let first = self.entries.len();
        let then = self.seq(then_branch, usage);
        let then_entries = first..self.entries.len();
        self.scope.truncate(scope);
        let end = self.current;
        self.current = self.merge(failed);
        let otherwise = else_branch.map(|(else_token, otherwise)| (else_token, self.tree(*otherwise, usage)));
        self.current = self.merge(end.into_iter().chain(self.current));
        let first = ir::BindingId(bindings);
        Tree::If(Box::new(If {
            if_token,
            condition,
            declares,
            then,
            then_entries,
            otherwise,
            first,
            temporaries,
        }))
    }

    /// As [`Self::condition`], but what its `let`s bind is in the scope of a yield.
    fn tracked_condition(
        &mut self,
        expr: &mut Expr,
        track: bool,
        failed: &mut Vec<BlockId>,
        declares: &mut Vec<ir::BindingId>,
    ) {
        self.split_condition(expr);
        match expr {
            Expr::Binary(chain) if track && matches!(chain.op, syn::BinOp::And(_)) => {
                self.tracked_condition(&mut chain.left, track, failed, declares);
                self.tracked_condition(&mut chain.right, track, failed, declares);
            }
            Expr::Let(binding) if track => {
                let start = self.mentions.len();
                let source = self.source(&mut binding.expr, None, [&*binding.pat], true);
                // What borrows from what it mentions are the locals that it binds.
                self.flow_ends(start);
                failed.extend(self.current);
                self.split();
                self.matched(source.moved, &binding.pat, true);
                let bound = self.bind_source(&mut binding.pat, &source, true, true);
                // They get into their slots in the block, after the condition.
                self.unslotted.extend(&bound);
                declares.extend(bound);
            }
            _ => self.condition(expr, &Declare::Hidden, failed),
        }
    }

    fn match_tree(&mut self, matching: ExprMatch, usage: Usage) -> Tree {
        let ExprMatch { match_token, mut expr, brace_token, mut arms, .. } = matching;
        let moved = self.split_arms(&expr, &mut arms);
        let bindings = self.bindings.len();
        let temporaries = leaves_temporaries(&expr);
        let mut source = None;
        let scrutinee = self.sealed(|lowering| {
            let patterns: Vec<&Pat> = arms.iter().map(|arm| &arm.pat).collect();
            let followed = |arm: &Arm| check::contains_yield(&arm.body) || !pattern::binds(&arm.pat);
            let start = lowering.mentions.len();
            source = Some(lowering.source(&mut expr, None, patterns, true));
            if moved || arms.iter().all(followed) {
                // What borrows from what it mentions are the locals that the arms bind.
                lowering.flow_ends(start);
            }
            expr.into_token_stream()
        });
        let source = source.expect("the scrutinee has been walked");
        let exhaustive = arms.iter().any(|arm| pattern::takes_all(&arm.pat));
        let mut from: Vec<BlockId> = self.current.into_iter().collect();
        let mut ends = Vec::new();
        let arms = arms.into_iter().map(|arm| self.arm(arm, &source, &mut from, &mut ends, usage)).collect();
        self.current = self.merge(ends);
        let first = ir::BindingId(bindings);
        Tree::Match(Box::new(Match {
            match_token,
            scrutinee,
            brace: brace_token,
            arms,
            exhaustive,
            first,
            temporaries,
        }))
    }

    fn arm(
        &mut self,
        arm: Arm,
        source: &Source,
        from: &mut Vec<BlockId>,
        ends: &mut Vec<BlockId>,
        usage: Usage,
    ) -> ir::Arm {
        let Arm { attrs, mut pat, fat_arrow_token, body, .. } = arm;
        let attrs = levels::expecting_nothing(&attrs);
        let (scope, start) = (self.scope.len(), self.mentions.len());
        let first_binding = ir::BindingId(self.bindings.len());
        let track = check::contains_yield(&body);
        self.current = self.merge(from.iter().copied());
        let mut declares = Vec::new();
        let pattern = self.sealed(|lowering| {
            declares = lowering.bind_source(&mut pat, source, true, track);
            for &inner in &declares {
                let loan = lowering.called_with_loan(inner);
                lowering.hold(loan, inner);
            }
            pat.to_token_stream()
        });
        if matches!(pat, Pat::Guard(_)) {
            from.extend(self.current);
            self.split();
        }
        self.matched(source.moved, &pat, true);
        let first = self.entries.len();
        let body = self.tree(*body, usage);
        let entries = first..self.entries.len();
        ends.extend(self.current);
        self.scope_ends(first_binding, start);
        self.scope.truncate(scope);
        ir::Arm { attrs, pattern, fat_arrow: fat_arrow_token, declares, body, entries }
    }
}

/// Stands for what has been reported.
fn empty() -> Tree {
    Tree::Opaque(Opaque::plain(TokenStream::new()))
}

fn wrap(wrapper: Wrapper, inner: Tree) -> Tree {
    Tree::Wrap(Box::new(Wrap { wrapper, inner }))
}

/// The scrutinees of the `let`s of a condition.
fn lets(condition: &Expr) -> Box<dyn Iterator<Item = &Expr> + '_> {
    match condition {
        Expr::Binary(chain) if matches!(chain.op, syn::BinOp::And(_)) => {
            Box::new(lets(&chain.left).chain(lets(&chain.right)))
        }
        Expr::Let(binding) => Box::new(std::iter::once(&*binding.expr)),
        _ => Box::new(std::iter::empty()),
    }
}
