//! Parts of locals: what is left of a local when one of its fields has been moved away.
//!
//! A part is a field of a local that is owned as far as the source text tells. It is a binding of its own for the dataflow
//! alone: what happens to the local as a whole happens to its parts too ([`crate::flow`]).
//!
//! Whether `let x = pair.left;` moves or copies can't be seen. The machine leaves it to the types ([`Keep::StoreLeft`]); but where
//! the owner must be whole again, it is taken as a copy. A part surely moves where a copy would be
//! pointless: in the head of a `for`, under a method that takes `self`, by `drop`, by a pattern that takes its owner apart.
//!
//! Where the owner is visibly a tuple, all its parts are known, so that whatever is left of it can be stored. Then
//! `let x = pair.0;` is taken as a move: if it was a copy, there is nothing to drop. And an element that only some paths
//! move is held in a slot inside of the tuple.

use syn::{Expr, Member, Pat, parse_quote};

use super::{
    Lowering, pattern,
    scope::{Mention, Usage},
};
use crate::{
    flow::Effect,
    ir::{Binding, BindingId, Part, Reference},
    names,
};

impl Lowering<'_> {
    /// The part that an expression names, if it is a field of a bare local.
    pub(super) fn part_of(&mut self, expr: &Expr) -> Option<BindingId> {
        let Expr::Field(field) = expr else { return None };
        let owner = self.bare_local(&field.base)?;
        self.part(owner, &field.member)
    }

    fn part(&mut self, owner: BindingId, member: &Member) -> Option<BindingId> {
        if self.find_part(owner, member).is_none() {
            // Counted even where there are none, so that each round of lowering counts alike. All those of a tuple are
            // known, and those of what visibly was made as a struct.
            let elements = (0..self.bindings[owner.0].arity.unwrap_or(0)).map(Member::from);
            let members = elements.chain(self.bindings[owner.0].members.clone());
            let members: Vec<Member> =
                members.filter(|member| self.find_part(owner, member).is_none()).collect();
            for member in members {
                self.new_part(owner, member);
            }
        }
        if self.find_part(owner, member).is_none() {
            self.new_part(owner, member.clone());
        }
        let whole = &self.bindings[owner.0];
        self.find_part(owner, member).filter(|_| whole.reference == Reference::No && !whole.slot)
    }

    fn find_part(&self, owner: BindingId, member: &Member) -> Option<BindingId> {
        let is_part = |binding: &Binding| {
            binding.part.as_ref().is_some_and(|part| part.owner == owner && part.member == *member)
        };
        self.bindings.iter().position(is_part).map(BindingId)
    }

    fn new_part(&mut self, owner: BindingId, member: Member) {
        let slot = self.findings.slots.contains(&BindingId(self.bindings.len()));
        let part = Some(Part { owner, member });
        let whole = self.bindings[owner.0].clone();
        let (arity, members) = (None, Vec::new());
        self.bindings.push(Binding { part, remake: None, initialised: true, arity, members, slot, ..whole });
    }

    /// Walks a field expression: what is mentioned is the part, if it is one.
    pub(super) fn field(&mut self, expr: &mut Expr, usage: Usage) {
        let part = self.part_of(expr).filter(|&part| self.closures == 0 || self.is_element(part));
        let consumed = usage == Usage::Value && !self.guesses;
        let Expr::Field(field) = expr else { return };
        match part {
            Some(part) if self.closures > 0 => self.captured_part(&mut field.base, part, usage),
            None => self.expr(&mut field.base, Usage::Place),
            Some(part) if usage != Usage::Place && self.is_element(part) => {
                self.take_part(expr, part);
                if consumed {
                    self.effect(Effect::Consume(part));
                }
                self.tell_part(expr, part);
            }
            Some(part) if usage == Usage::Value && self.guards == 0 && !self.is_named => {
                self.part_mention(&mut field.base, part, Effect::Take(part), Usage::Place);
                self.tell_part(expr, part);
            }
            Some(part) => {
                self.part_mention(&mut field.base, part, Effect::Mention(part), Usage::Place);
                if self.bindings[part.0].slot {
                    *expr = parse_quote!((*#expr));
                }
            }
        }
    }

    /// Tells the type of a part where it is taken, if something asks for it.
    fn tell_part(&mut self, expr: &mut Expr, part: BindingId) {
        if self.findings.taken.contains(&part) {
            self.taken.insert(part);
            let witness = names::witness(part);
            *expr = parse_quote!(#witness.typed(#expr));
        }
    }

    /// Walks an expression whose value is moved if it isn't `Copy`.
    pub(super) fn taken(&mut self, expr: &mut Expr) {
        match self.part_of(expr).filter(|_| self.closures == 0) {
            Some(part) => self.take_part(expr, part),
            None => self.expr(expr, Usage::Value),
        }
    }

    /// Whether the part is an element of a tuple all of whose parts are known.
    pub(super) fn is_element(&self, part: BindingId) -> bool {
        let part = self.bindings[part.0].part.as_ref();
        part.is_some_and(|part| self.bindings[part.owner.0].arity.is_some())
    }

    /// A closure captures no more of a tuple than it mentions.
    fn captured_part(&mut self, base: &mut Expr, part: BindingId, usage: Usage) {
        self.bindings[part.0].captured = true;
        self.mention(part, usage);
        if let Some(Part { owner, .. }) = self.bindings[part.0].part {
            self.rename(base, owner);
        }
    }

    fn take_part(&mut self, expr: &mut Expr, part: BindingId) {
        let Expr::Field(field) = expr else { return };
        self.part_mention(&mut field.base, part, Effect::Move(part), Usage::Value);
        if self.bindings[part.0].slot {
            let krate = &self.protocol.krate;
            *expr = parse_quote!(#krate::__private::Slot::take(&mut #expr));
        }
    }

    /// Walks the left side of an assignment, if that is a part: whether it is. The part, if it is in a slot.
    pub(super) fn assigned_part(&mut self, expr: &mut Expr) -> Option<BindingId> {
        let part = self.part_of(expr).filter(|&part| self.closures == 0 && self.is_element(part))?;
        let Expr::Field(field) = expr else { return None };
        self.part_mention(&mut field.base, part, Effect::Assign(part), Usage::Place);
        Some(part)
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
