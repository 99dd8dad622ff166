//! Opaque code: walked in the order of its evaluation, to learn what it does to the bindings, and to rewrite its names
//! and jumps.

use quote::ToTokens;
use syn::{
    BinOp, Block, Expr, ExprBinary, ExprMethodCall, ExprPath, ExprStruct, Local, Stmt, UnOp, parse_quote,
};

use super::{
    Lowering, Piece,
    assign::{is_assignment, spell_out},
    pattern::Declare,
    scope::Usage,
};
use crate::{
    flow::Effect,
    ir::{BindingId, Consumable, Consumed, Opaque, Reference, TargetId},
    macros, moves, places, protocol,
    sorted::SortedSet,
};

impl Lowering<'_> {
    /// Lowers an expression without a yield.
    pub(super) fn opaque(&mut self, mut expr: Expr, usage: Usage) -> Opaque {
        self.sealed(|lowering| {
            lowering.expr(&mut expr, usage);
            expr.into_token_stream()
        })
    }

    /// Makes opaque code of what `walk` walks.
    pub(super) fn sealed(&mut self, walk: impl FnOnce(&mut Self) -> proc_macro2::TokenStream) -> Opaque {
        let outer = (std::mem::take(&mut self.breaks), std::mem::take(&mut self.continues));
        let piece = self.current.map(|begin| Piece { begin, unreached: None });
        let around = std::mem::replace(&mut self.piece, piece);
        let tokens = walk(self);
        self.piece = around;
        self.seal(tokens, outer)
    }

    /// Ends the walk of opaque code; `outer` are the jumps of what stands around it.
    fn seal(
        &mut self,
        tokens: proc_macro2::TokenStream,
        outer: (SortedSet<TargetId>, SortedSet<TargetId>),
    ) -> Opaque {
        let breaks = std::mem::replace(&mut self.breaks, outer.0);
        let continues = std::mem::replace(&mut self.continues, outer.1);
        Opaque::new(tokens, self.current.is_some(), breaks, continues)
    }

    /// Walks an expression.
    pub(super) fn expr(&mut self, expr: &mut Expr, usage: Usage) {
        let start = self.mentions.len();
        let owned = moves::ends_owned(expr);
        let taken = match usage {
            Usage::Value => places::is_place(expr),
            Usage::Matched => places::is_field(expr),
            Usage::Place => false,
        };
        self.walk(expr, usage);
        if owned {
            self.flow_ends(start);
        } else if taken {
            self.taken_out(start);
        }
    }

    /// What comes of what has been mentioned since `start` may borrow what a local does, but not the local.
    fn taken_out(&mut self, start: usize) {
        // In a closure the usage tells how it captures.
        if self.closures == 0 {
            self.mentions[start..].iter_mut().for_each(|mention| mention.usage = Usage::Value);
        }
    }

    /// What has been mentioned since `start` isn't borrowed by the value that came of it.
    pub(super) fn flow_ends(&mut self, start: usize) {
        self.mentions[start..].iter_mut().for_each(|mention| mention.flows = false);
    }

    /// The locals from `first` on are at the end of their scope: what comes out of it can't borrow from them.
    pub(super) fn scope_ends(&mut self, first: BindingId, start: usize) {
        for mention in &mut self.mentions[start..] {
            let lender = self.bindings[mention.binding.0].lender;
            mention.flows &= lender.unwrap_or(mention.binding) < first;
        }
    }

    /// As [`Self::flow_ends`], for code whose value isn't used: but what a `break` in it takes elsewhere goes on.
    pub(super) fn value_ends(&mut self, start: usize) {
        let ending = self.mentions[start..].iter_mut().filter(|mention| !mention.carried);
        ending.for_each(|mention| mention.flows = false);
    }

    fn walk(&mut self, expr: &mut Expr, usage: Usage) {
        match expr {
            Expr::Path(_) => match self.deferred_to(expr) {
                Some(mut field) => {
                    self.walk(&mut field, usage);
                    *expr = field;
                }
                None => self.path(expr, usage),
            },
            Expr::Assign(_) => self.assign(expr),
            Expr::Break(_) | Expr::Continue(_) | Expr::Return(_) => self.jump(expr),
            Expr::Closure(_) | Expr::Async(_) => self.captures(expr),
            Expr::Macro(mac) => self.macro_call(&mut mac.mac),
            Expr::Group(group) => self.expr(&mut group.expr, usage),
            Expr::Paren(paren) => self.expr(&mut paren.expr, usage),
            Expr::Field(_) => self.field(expr, usage),
            Expr::MethodCall(call) => self.method_call(call),
            Expr::Call(call) => {
                let usage = self.consumed(&call.func, Consumable::ByCall);
                let (drops, resumes) = (moves::drops(&call.func), protocol::resumes(&call.func));
                self.guessed(|lowering| lowering.expr(&mut call.func, usage));
                let logged = self.mentions.len();
                for argument in &mut call.args {
                    if drops { self.taken(argument) } else { self.expr(argument, Usage::Value) }
                }
                if resumes {
                    self.taken_out(logged);
                }
            }
            Expr::Struct(structure) => self.structure(structure),
            Expr::Binary(binary) => self.binary(binary),
            Expr::Unary(unary) => {
                let usage = match unary.op {
                    UnOp::Deref(_) if usage == Usage::Value => {
                        self.consumed(&unary.expr, Consumable::ByDereference)
                    }
                    UnOp::Deref(_) => Usage::Place,
                    _ => Usage::Value,
                };
                self.guessed(|lowering| lowering.expr(&mut unary.expr, usage));
            }
            Expr::Reference(reference) => self.borrowed(&mut reference.expr),
            Expr::RawAddr(address) => self.lent(&mut address.expr),
            Expr::Index(index) => {
                self.lent(&mut index.expr);
                self.expr(&mut index.index, Usage::Value);
            }
            Expr::Cast(cast) => self.expr(&mut cast.expr, Usage::Value),
            Expr::Try(attempt) => {
                self.expr(&mut attempt.expr, Usage::Value);
                if self.closures == 0 {
                    *expr = Expr::Verbatim(self.protocol.question(&attempt.expr, attempt.question_token));
                }
            }
            Expr::Await(wait) => self.expr(&mut wait.base, Usage::Value),
            Expr::Repeat(repeat) => self.expr(&mut repeat.expr, Usage::Value),
            Expr::Array(array) => array.elems.iter_mut().for_each(|elem| self.expr(elem, Usage::Value)),
            Expr::Tuple(tuple) => tuple.elems.iter_mut().for_each(|elem| self.expr(elem, Usage::Value)),
            Expr::Range(range) => {
                range.start.iter_mut().for_each(|start| self.expr(start, Usage::Value));
                range.end.iter_mut().for_each(|end| self.expr(end, Usage::Value));
            }
            Expr::Block(block) => {
                let frame = block.label.is_some();
                if frame {
                    self.enter(block.label.as_ref(), false, None);
                }
                self.block(&mut block.block);
                if frame {
                    self.leave();
                }
            }
            Expr::Unsafe(block) => self.block(&mut block.block),
            Expr::If(branch) => self.branch(branch),
            Expr::Match(matching) => self.matching(matching),
            Expr::Loop(repeat) => {
                self.split();
                self.enter(repeat.label.as_ref(), true, None);
                self.block(&mut repeat.body);
                self.leave();
            }
            Expr::While(repeat) => self.while_loop(repeat),
            Expr::ForLoop(repeat) => self.for_loop(repeat),
            // A `let` outside of a condition, a literal, a `const` block, `_`; what `check` has refused.
            _ => {}
        }
    }

    /// The binding that an expression names, if it is a bare local.
    pub(super) fn bare_local(&self, expr: &Expr) -> Option<BindingId> {
        match expr {
            Expr::Path(ExprPath { qself: None, path, .. }) => self.lookup(&path.get_ident()?.to_string()),
            Expr::Paren(paren) => self.bare_local(&paren.expr),
            Expr::Group(group) => self.bare_local(&group.expr),
            _ => None,
        }
    }

    /// Notes a local, or a part of one, that will be gone through, or delegated to, by value: its position among [`Body::consumed`](crate::ir::Body).
    pub(super) fn consumes(&mut self, expr: &Expr) -> Option<usize> {
        // A field of a struct may be given another value, which counts as a mention.
        let place =
            self.bare_local(expr).or_else(|| self.part_of(expr).filter(|&part| self.is_element(part)));
        let local = place.filter(|id| self.bindings[id.0].may_be_copied())?;
        self.split();
        self.consumed.push(Consumed { local, before: self.current?, after: None });
        Some(self.consumed.len() - 1)
    }

    /// Takes a copy of it, if it is mentioned again. Were it moved, the compiler would say so in other words than of a `for`.
    pub(super) fn copy(&mut self, expr: &mut Expr, consumed: Option<usize>) {
        let Some(position) = consumed else { return };
        self.split();
        self.consumed[position].after = self.current;
        let local = self.consumed[position].local;
        if self.findings.copied.contains(&position) || self.is_resident(local) {
            *expr = self.copied_value(expr);
        }
    }

    /// The value of a place, which is copied.
    pub(super) fn copied_value(&self, place: &Expr) -> Expr {
        let krate = &self.protocol.krate;
        parse_quote!(#krate::__private::Copied::of(&#place).value())
    }

    /// Whether it is a field of what is visibly a reference. By value it can only be copied.
    pub(super) fn is_lent_field(&self, expr: &Expr) -> bool {
        let Expr::Field(field) = places::unparenthesised(expr) else { return false };
        let base = places::unparenthesised(&field.base);
        let lent = |id: BindingId| self.bindings[id.0].reference != Reference::No;
        self.bare_local(base).is_some_and(lent) || self.is_lent_field(base)
    }

    /// Walks what may be moved, as its usage says, but not for sure.
    fn guessed(&mut self, walk: impl FnOnce(&mut Self)) {
        let outer = std::mem::replace(&mut self.guesses, true);
        walk(self);
        self.guesses = outer;
    }

    /// How a callee, or what is dereferenced for its value, is used.
    fn consumed(&self, expr: &Expr, by: Consumable) -> Usage {
        if self.bare_local(expr).is_some_and(|binding| self.bindings[binding.0].consumable == by) {
            Usage::Value
        } else {
            Usage::Place
        }
    }

    /// The field that stands for a temporary.
    fn deferred_to(&self, expr: &Expr) -> Option<Expr> {
        let name = places::name(expr).filter(|_| !self.deferred.is_empty())?.to_string();
        self.deferred.iter().find(|(temporary, _)| *temporary == name).map(|(_, field)| field.clone())
    }

    fn path(&mut self, expr: &mut Expr, usage: Usage) {
        let Some(binding) = self.bare_local(expr) else {
            self.closure_consumes |= usage == Usage::Value && self.is_captured(expr);
            return;
        };
        self.mention_at(binding, usage, (usage == Usage::Value).then(|| places::span(expr)));
        let consumed = usage == Usage::Value && !self.guesses && self.closures == 0;
        if consumed {
            self.effect(Effect::Consume(binding));
        }
        self.bindings[binding.0].scalar |= self.guards > 0 && self.closures == 0 && usage == Usage::Value;
        self.rename(expr, binding);
        if self.in_slot(binding) {
            let krate = &self.protocol.krate;
            *expr = match usage {
                Usage::Value => parse_quote!(#krate::__private::Slot::take(&mut #expr)),
                Usage::Place | Usage::Matched => parse_quote!((*#expr)),
            };
        } else if consumed && self.bindings[binding.0].large && self.is_resident(binding) {
            // It is mentioned again, or it would be no resident.
            *expr = self.copied_value(expr);
        }
    }

    /// Replaces a path to a local by what the local is in the machine.
    pub(super) fn rename(&self, expr: &mut Expr, binding: BindingId) {
        match expr {
            Expr::Path(_) => *expr = self.place_of(binding, places::span(expr)),
            Expr::Paren(paren) => self.rename(&mut paren.expr, binding),
            Expr::Group(group) => self.rename(&mut group.expr, binding),
            _ => {}
        }
    }

    fn method_call(&mut self, call: &mut ExprMethodCall) {
        let takes_self = moves::takes_self(&call.method.to_string(), call.args.len());
        let logged = self.mentions.len();
        if takes_self {
            self.guessed(|lowering| lowering.taken(&mut call.receiver));
        } else if moves::borrows_self(&call.method.to_string()) {
            self.borrowed(&mut call.receiver);
        } else {
            let consumed = places::name(&call.receiver)
                .is_some_and(|name| self.normal.consumed.contains(&name.to_string()));
            let temporary = self.bare_local(&call.receiver).filter(|_| consumed);
            self.receiver(&mut call.receiver);
            if let Some(temporary) = temporary {
                self.effect(Effect::Move(temporary));
            }
        }
        if moves::takes_out(&call.method.to_string()) && self.mentions.len() == logged + 1 {
            self.taken_out(logged);
        }
        call.args.iter_mut().for_each(|argument| self.expr(argument, Usage::Value));
    }

    fn structure(&mut self, structure: &mut ExprStruct) {
        for field in &mut structure.fields {
            self.expr(&mut field.expr, Usage::Value);
            spell_out(field);
        }
        let named = structure.fields.iter().map(|field| field.member.clone());
        if let Some(rest) = &mut structure.rest {
            self.rest(rest, named.collect());
        }
    }

    fn binary(&mut self, binary: &mut ExprBinary) {
        let ExprBinary { left, op, right, .. } = binary;
        match op {
            BinOp::And(_) | BinOp::Or(_) => {
                self.expr(left, Usage::Value);
                let skipped = self.current;
                self.split();
                self.expr(right, Usage::Value);
                self.current = self.merge(skipped.into_iter().chain(self.current));
            }
            BinOp::Eq(_) | BinOp::Ne(_) | BinOp::Lt(_) | BinOp::Le(_) | BinOp::Gt(_) | BinOp::Ge(_) => {
                // What is compared with a number is one.
                if self.is_trivial(left) || self.is_trivial(right) {
                    self.expr(left, Usage::Place);
                    self.expr(right, Usage::Place);
                } else {
                    self.lent(left);
                    self.lent(right);
                }
            }
            BinOp::Add(_)
            | BinOp::Sub(_)
            | BinOp::Mul(_)
            | BinOp::Div(_)
            | BinOp::Rem(_)
            | BinOp::BitXor(_)
            | BinOp::BitAnd(_)
            | BinOp::BitOr(_)
            | BinOp::Shl(_)
            | BinOp::Shr(_) => {
                // The compiler shows the types of both where they stand.
                self.guessed(|lowering| lowering.expr(left, Usage::Value));
                self.guessed(|lowering| lowering.expr(right, Usage::Value));
            }
            // The compound assignments.
            _ => {
                self.expr(right, Usage::Value);
                self.written.extend(self.bare_local(left));
                self.lent(left);
            }
        }
    }

    /// A block: its locals end with it. What it evaluates to is a value, and no place.
    pub(super) fn block(&mut self, block: &mut Block) {
        let scope = self.scope.len();
        let macros = self.macros.len();
        let last = block.stmts.len();
        let start = self.mentions.len();
        let has_value = matches!(block.stmts.last(), Some(Stmt::Expr(_, None) | Stmt::Macro(_)));
        for (index, stmt) in block.stmts.iter_mut().enumerate() {
            if index + 1 == last && !self.value_mentions_locals(stmt, scope) {
                self.value_ends(start);
            }
            self.stmt(stmt);
        }
        if !has_value {
            self.value_ends(start);
        }
        self.scope.truncate(scope);
        self.macros.truncate(macros);
    }

    /// Whether the value of a block mentions a local of the block, one of those in scope from `scope` on.
    pub(super) fn value_mentions_locals(&self, last: &Stmt, scope: usize) -> bool {
        // Most blocks have none.
        self.scope.len() > scope
            && macros::mentioned(&last.to_token_stream())
                .iter()
                .any(|name| self.names_local_since(name, scope))
    }

    fn stmt(&mut self, stmt: &mut Stmt) {
        match stmt {
            Stmt::Local(local) => self.local(local, &Declare::Hidden),
            Stmt::Item(item) => self.item(item),
            Stmt::Expr(expr, Some(_)) if is_assignment(expr) => self.assign_statement(expr),
            Stmt::Expr(expr, _) => self.expr(expr, Usage::Value),
            Stmt::Macro(call) => self.macro_call(&mut call.mac),
        }
    }

    /// A `let` of opaque code.
    fn local(&mut self, local: &mut Local, declare: &Declare) {
        if let Some(init) = &mut local.init {
            self.split_let_else(&local.pat, init);
            let refutable = init.diverge.is_some();
            let (usage, scrutinee) = self.scrutinee(&init.expr, [&local.pat], refutable);
            self.expr(&mut init.expr, usage);
            if let Some((_, otherwise)) = &mut init.diverge {
                let matched = self.current;
                self.split();
                self.expr(otherwise, Usage::Value);
                self.current = self.merge(matched);
            }
            self.matched(scrutinee, &local.pat, refutable);
        }
        self.pattern(&mut local.pat, declare);
    }
}
