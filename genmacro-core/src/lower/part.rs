//! Parts of locals: what is left of a local when one of its fields has been moved away.
//!
//! A part is a field of a local that is owned as far as the source text tells. It is a binding of its own for the dataflow
//! alone: what happens to the local as a whole happens to its parts too ([`crate::flow`]).
//!
//! Whether `let x = pair.0;` moves or copies can't be seen; it is taken as a copy. A part moves where a copy would be
//! pointless: in the head of a `for`, under a method that takes `self`, by `drop`, by a pattern that takes its owner apart.

use syn::{Expr, Member, Pat};

use super::{
    Lowering, pattern,
    scope::{Mention, Usage},
};
use crate::{
    flow::Effect,
    ir::{Binding, BindingId, Part, Reference},
};

impl Lowering<'_> {
    /// The part that an expression names, if it is a field of a bare local.
    fn part_of(&mut self, expr: &Expr) -> Option<BindingId> {
        let Expr::Field(field) = expr else { return None };
        let owner = self.bare_local(&field.base)?;
        self.part(owner, &field.member)
    }

    fn part(&mut self, owner: BindingId, member: &Member) -> Option<BindingId> {
        let known = self.bindings.iter().position(|binding| {
            binding.part.as_ref().is_some_and(|part| part.owner == owner && part.member == *member)
        });
        // Counted even where there are none, so that each round of lowering counts alike.
        let part = BindingId(known.unwrap_or_else(|| {
            let part = Some(Part { owner, member: member.clone() });
            let whole = self.bindings[owner.0].clone();
            self.bindings.push(Binding { part, remake: None, initialised: true, slot: false, ..whole });
            self.bindings.len() - 1
        }));
        let whole = &self.bindings[owner.0];
        (whole.reference == Reference::No && !whole.slot).then_some(part)
    }

    /// Walks a field expression: what is mentioned is the part, if it is one.
    pub(super) fn field(&mut self, expr: &mut Expr) {
        let part = self.part_of(expr).filter(|_| self.closures == 0);
        let Expr::Field(field) = expr else { return };
        match part {
            None => self.expr(&mut field.base, Usage::Place),
            Some(part) => self.part_mention(&mut field.base, part, Effect::Mention(part), Usage::Place),
        }
    }

    /// Walks an expression whose value is moved if it isn't `Copy`.
    pub(super) fn taken(&mut self, expr: &mut Expr) {
        if let Some(part) = self.part_of(expr).filter(|_| self.closures == 0)
            && let Expr::Field(field) = expr
        {
            self.part_mention(&mut field.base, part, Effect::Move(part), Usage::Value);
        } else {
            self.expr(expr, Usage::Value);
        }
    }

    /// Walks the base of a struct expression: all of its parts but the named ones are moved.
    pub(super) fn rest(&mut self, base: &mut Expr, named: Vec<Member>) {
        let owner = self.bare_local(base).filter(|_| self.closures == 0);
        let Some(owner) = owner else { return self.expr(base, Usage::Place) };
        for member in &named {
            self.part(owner, member);
        }
        match self.part(owner, &Part::rest()) {
            Some(rest) => self.part_mention(base, rest, Effect::Move(rest), Usage::Value),
            None => self.expr(base, Usage::Place),
        }
    }

    fn part_mention(&mut self, base: &mut Expr, part: BindingId, effect: Effect, usage: Usage) {
        let Some(owner) = self.bindings[part.0].part.as_ref().map(|part| part.owner) else {
            return;
        };
        self.mentions.push(Mention::new(owner, usage));
        self.effect(effect);
        self.mention_roots(owner);
        self.rename(base, owner);
    }

    /// Moves out of the scrutinee where a pattern has matched: as a whole, or those parts that the pattern takes.
    pub(super) fn matched(&mut self, scrutinee: Option<BindingId>, pattern: &Pat, refutable: bool) {
        let Some(owner) = scrutinee.filter(|_| pattern::moves(pattern) && self.closures == 0) else {
            return;
        };
        let Some(parts) = pattern::parts(pattern, refutable) else {
            self.effect(Effect::Move(owner));
            return;
        };
        for (member, subpattern) in parts {
            match self.part(owner, &member) {
                Some(part) if pattern::moves(&subpattern) => self.effect(Effect::Move(part)),
                Some(_) => {}
                None => self.effect(Effect::Move(owner)),
            }
        }
    }
}
