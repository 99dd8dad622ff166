//! Names and jumps: what an identifier or a label means at a point of the body.

use proc_macro2::{Ident, Span};
use syn::{Expr, ExprPath, Lifetime, Token};

use super::{Lowering, Piece};
use crate::{
    flow::{BlockId, Effect},
    ir::{Binding, BindingId, Consumable, Origin, Reference, TargetId},
    places,
};

/// A name in scope.
pub(super) struct Local {
    name: String,
    /// None for a local of opaque code, which hides what it shadows.
    binding: Option<BindingId>,
}

/// A loop, or a labelled block, around the current point.
pub(super) struct Frame {
    label: Option<String>,
    is_loop: bool,
    /// Whether it is in the tree, so that jumps to it must be rewritten.
    pub(super) target: Option<TargetId>,
    /// The ends of the blocks that break to it.
    pub(super) exits: Vec<BlockId>,
    /// The block that a `continue` goes to.
    head: Option<BlockId>,
}

/// How an expression is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Usage {
    /// Its value is wanted: a bare local is moved.
    Value,
    /// It is borrowed, or written to in part.
    Place,
    /// It is matched by patterns of which some move out of it.
    Matched,
}

/// A mention of a binding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Mention {
    pub(super) binding: BindingId,
    pub(super) usage: Usage,
    /// Whether the value of the expression around it may borrow from the binding.
    pub(super) flows: bool,
    /// Whether it is in the value of a `break`, which comes out elsewhere.
    pub(super) carried: bool,
}

impl Mention {
    pub(super) fn new(binding: BindingId, usage: Usage) -> Self {
        Self { binding, usage, flows: true, carried: false }
    }
}

/// What is known of a binding when it is declared.
#[derive(Clone, Copy)]
pub(super) struct Declaration {
    pub(super) reference: Reference,
    pub(super) large: bool,
    /// The outermost of the locals that it may borrow from.
    pub(super) lender: Option<BindingId>,
    pub(super) scalar: bool,
    pub(super) owner: bool,
    pub(super) unique: bool,
    pub(super) initialised: bool,
    pub(super) consumable: Consumable,
    pub(super) arity: Option<usize>,
    /// Its fields, among [`Lowering::literals`].
    pub(super) literal: Option<usize>,
}

impl Declaration {
    /// A value of which nothing is known but that it can't borrow from a local.
    pub(super) const OWNED: Self = Self {
        reference: Reference::No,
        large: false,
        lender: None,
        scalar: false,
        owner: false,
        unique: false,
        initialised: true,
        consumable: Consumable::No,
        arity: None,
        literal: None,
    };
}

impl Lowering<'_> {
    /// What `name` means here.
    pub(super) fn lookup(&self, name: &str) -> Option<BindingId> {
        self.scope.iter().rev().find(|local| local.name == name)?.binding
    }

    /// Whether `name` is that of a local.
    pub(super) fn is_local(&self, name: &str) -> bool {
        self.names_local_since(name, 0)
    }

    /// Whether `name` is that of a local that came into scope when there were `scope` of them, or later.
    pub(super) fn names_local_since(&self, name: &str, scope: usize) -> bool {
        self.scope[scope..].iter().any(|local| local.name == name)
    }

    /// Whether `name` is that of a local of opaque code that was in scope when there were `scope` of them.
    pub(super) fn names_hidden_before(&self, name: &str, scope: usize) -> bool {
        let local = self.scope.iter().rposition(|local| local.name == name);
        local.is_some_and(|local| local < scope && self.scope[local].binding.is_none())
    }

    /// The bindings in scope, in the order of their declarations.
    pub(super) fn in_scope(&self) -> Vec<BindingId> {
        // A temporary may be no more than another name.
        let mut known = vec![false; self.bindings.len()];
        let bindings = self.scope.iter().filter_map(|local| local.binding);
        bindings.filter(|binding| !std::mem::replace(&mut known[binding.0], true)).collect()
    }

    /// Gives a binding one more name.
    pub(super) fn alias(&mut self, name: String, binding: BindingId) {
        self.scope.push(Local { name, binding: Some(binding) });
    }

    /// Hides what `name` meant: a local of opaque code.
    pub(super) fn hide(&mut self, name: String) {
        self.scope.push(Local { name, binding: None });
    }

    /// Declares a binding under the user's name. Its name in the machine is another if the user's is taken by a binding
    /// that is still in scope, or by another resident.
    pub(super) fn declare(
        &mut self,
        ident: &Ident,
        mutability: Option<Token![mut]>,
        declaration: Declaration,
    ) -> BindingId {
        let name = ident.to_string();
        let in_scope = self.scope.iter().filter_map(|local| local.binding);
        // Residents are fields of one struct, wherever they are in scope.
        let resident = self.findings.is_resident(BindingId(self.bindings.len()));
        let others = (0..self.bindings.len()).map(BindingId);
        let residents = others.filter(|&other| resident && self.findings.is_resident(other));
        let taken = in_scope.chain(residents).any(|other| self.bindings[other.0].name == *ident);
        let machine_name = if taken { self.fresh.name(&name, ident.span()) } else { ident.clone() };
        self.declare_as(name, machine_name, mutability, declaration)
    }

    /// Declares a binding that the user can't name, in the place of something of the user's.
    pub(super) fn declare_hidden(
        &mut self,
        name: &str,
        origin: Origin,
        declaration: Declaration,
    ) -> BindingId {
        let machine_name = self.fresh.name(name, origin.span);
        let binding =
            self.declare_as(String::new(), machine_name, Some(Token![mut](origin.span)), declaration);
        self.bindings[binding.0].origin = origin;
        binding
    }

    pub(super) fn declare_as(
        &mut self,
        name: String,
        machine_name: Ident,
        mutability: Option<Token![mut]>,
        declaration: Declaration,
    ) -> BindingId {
        let id = BindingId(self.bindings.len());
        let Declaration { reference, large, lender, scalar, owner, unique, initialised, consumable, .. } =
            declaration;
        let members = declaration.literal.map(|literal| self.literals[literal].clone());
        let of_user = || Origin { label: name.clone(), span: machine_name.span() };
        let origin = self.normal.origins.get(&name).cloned().unwrap_or_else(of_user);
        let mut_token = mutability.unwrap_or_else(|| Token![mut](machine_name.span()));
        self.bindings.push(Binding {
            origin,
            declared: None,
            told: None,
            name: machine_name,
            shown: name.clone(),
            mutable: mutability.is_some(),
            mut_token,
            reference,
            lender,
            large,
            bare: false,
            scalar,
            owner,
            unique,
            initialised,
            consumable,
            remake: None,
            slot: self.findings.slots.contains(&id),
            arity: declaration.arity,
            members: members.unwrap_or_default(),
            captured: false,
            part: None,
        });
        self.scope.push(Local { name, binding: Some(id) });
        self.effect(Effect::Declare(id));
        if initialised {
            self.effect(Effect::Assign(id));
        }
        id
    }

    /// A binding that is in no scope: it is counted, so that each round of lowering counts alike.
    pub(super) fn declare_unscoped(&mut self, like: BindingId) {
        let unscoped = Binding {
            initialised: true,
            remake: None,
            slot: false,
            part: None,
            ..self.bindings[like.0].clone()
        };
        self.bindings.push(unscoped);
    }

    /// The name of a binding in the machine, at a mention of it.
    pub(super) fn named(&self, binding: BindingId, span: Span) -> Ident {
        let name = &self.bindings[binding.0].name;
        let mut named = name.clone();
        named.set_span(name.span().located_at(span));
        named
    }

    /// Whether mentions of the binding go through its slot.
    pub(super) fn in_slot(&self, binding: BindingId) -> bool {
        self.bindings[binding.0].slot && !self.unslotted.contains(&binding)
    }

    /// Whether mentions of the binding go through a reference to where it stays.
    pub(super) fn is_resident(&self, binding: BindingId) -> bool {
        self.findings.is_resident(binding) && !self.unslotted.contains(&binding)
    }

    /// The binding, or its slot, as a place in the machine, at a mention of it.
    pub(super) fn place_of(&self, binding: BindingId, span: Span) -> Expr {
        let name = self.named(binding, span);
        let span = name.span();
        let place = Expr::Path(ExprPath { attrs: Vec::new(), qself: None, path: name.into() });
        if self.is_resident(binding) { places::dereferenced(place, span) } else { place }
    }

    /// Mentions a binding, and with it what a plain borrow would be made again from.
    pub(super) fn mention(&mut self, binding: BindingId, usage: Usage) {
        self.mention_at(binding, usage, None);
    }

    /// The same, where the source text has its bare name.
    pub(super) fn mention_at(&mut self, binding: BindingId, usage: Usage, place: Option<Span>) {
        self.mentions.push(Mention::new(binding, usage));
        if self.closures > 0 {
            return;
        }
        self.effect(match usage {
            Usage::Value => Effect::Move(binding),
            Usage::Place | Usage::Matched => Effect::Mention(binding),
        });
        if let (Some(block), Some(place)) = (self.current, place) {
            self.flow.place(block, place);
        }
        self.mention_roots(binding);
    }

    /// Mentions what a plain borrow would be made again from.
    pub(super) fn mention_roots(&mut self, binding: BindingId) {
        let Some(remake) = self.bindings[binding.0].remake else {
            return;
        };
        for root in self.remakes[remake].roots.clone() {
            self.effect(Effect::Mention(root));
            self.mention_roots(root);
        }
    }

    pub(super) fn effect(&mut self, effect: Effect) {
        if let Some(block) = self.current.or_else(|| self.unreached()) {
            self.flow.effect(block, effect);
        }
    }

    /// The block for what is never run of the current piece of opaque code.
    fn unreached(&mut self) -> Option<BlockId> {
        let Piece { begin, unreached } = self.piece.filter(|_| self.closures == 0)?;
        let block = unreached.or_else(|| self.merge([begin]));
        self.piece = Some(Piece { begin, unreached: block });
        block
    }

    /// Goes on in a new block, if the current point can be reached.
    pub(super) fn split(&mut self) {
        if let Some(block) = self.current {
            self.current = self.merge([block]);
        }
    }

    /// A new block after those; none if there are none.
    pub(super) fn merge(&mut self, from: impl IntoIterator<Item = BlockId>) -> Option<BlockId> {
        let mut from = from.into_iter().peekable();
        from.peek()?;
        let block = self.flow.new_block();
        for predecessor in from {
            self.flow.edge(predecessor, block);
        }
        Some(block)
    }

    pub(super) fn new_target(&mut self) -> TargetId {
        self.targets += 1;
        TargetId(self.targets)
    }

    /// Enters a loop or labelled block; a loop's head is the current block.
    pub(super) fn enter(&mut self, label: Option<&syn::Label>, is_loop: bool, target: Option<TargetId>) {
        self.frames.push(Frame {
            label: label.map(|label| label.name.ident.to_string()),
            is_loop,
            target,
            exits: Vec::new(),
            head: self.current.filter(|_| is_loop),
        });
    }

    /// Leaves it: the back edge of a loop, then on after those that broke out; a block's end is one of them.
    pub(super) fn leave(&mut self) {
        let Some(Frame { is_loop, head, mut exits, .. }) = self.frames.pop() else {
            return;
        };
        match (self.current, head) {
            (Some(end), Some(head)) if is_loop => self.flow.edge(end, head),
            (Some(end), _) if !is_loop => exits.push(end),
            _ => {}
        }
        self.current = self.merge(exits);
    }

    /// The frame that a jump names.
    fn frame(&mut self, label: Option<&Lifetime>) -> Option<&mut Frame> {
        self.frames.iter_mut().rev().find(|frame| match label {
            Some(label) => frame.label.as_deref() == Some(&*label.ident.to_string()),
            None => frame.is_loop,
        })
    }

    /// Ends the current block with a `break`; the target, if it is one of the tree.
    pub(super) fn jump_out(&mut self, label: Option<&Lifetime>) -> Option<TargetId> {
        let current = self.current.take();
        let frame = self.frame(label)?;
        frame.exits.extend(current);
        let target = frame.target?;
        if current.is_some() {
            self.breaks.insert(target);
        }
        Some(target)
    }

    /// Ends the current block with a `continue`; the target, if it is one of the tree.
    pub(super) fn jump_back(&mut self, label: Option<&Lifetime>) -> Option<TargetId> {
        let current = self.current.take();
        let frame = self.frame(label)?;
        let (head, target) = (frame.head, frame.target);
        if let (Some(current), Some(head)) = (current, head) {
            self.flow.edge(current, head);
        }
        let target = target?;
        if current.is_some() {
            self.continues.insert(target);
        }
        Some(target)
    }
}
