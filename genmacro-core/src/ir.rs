//! What a generator's body is between parsing and emitting: plain data.
//!
//! The body is a **tree** of the constructs that contain a yield. All other code is *opaque*: tokens that are kept
//! whole, in which only names and jumps have been rewritten. Beside the tree stands a control-flow graph
//! ([`crate::flow`]) over the *whole* body, opaque code included, that knows what each piece of code does to the
//! bindings.
//!
//! Properties, which [`crate::validate`] checks in debug builds:
//!
//! 1. Entries are numbered in the order of the source text; entry 0 is the start.
//! 2. [`Stmt::entries`], [`Arm::entries`] and the like are half-open ranges that nest as the nodes do.
//! 3. No two bindings that are in scope at one entry have the same name.
//! 4. A binding is in the scope of an entry only after its declaration.
//! 5. Every jump of opaque code to a loop or block of the tree is to one that stands around it.

mod shape;
mod survey;

use std::ops::Range;

use proc_macro2::{Ident, Span, TokenStream};
use syn::{Member, Token, Type, token::Brace};

use self::survey::Survey;
use crate::{
    flow::{BlockId, Flow},
    sorted::{SortedMap, SortedSet},
};

/// A binding: a local variable or an argument whose scope contains a yield.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct BindingId(pub(crate) usize);

/// A point at which the machine can be entered: the start, a yield, the head of a loop, a join.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct EntryId(pub(crate) usize);

/// A loop or labelled block of the tree, which `break` and `continue` can name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct TargetId(pub(crate) usize);

impl BindingId {
    /// Is in scope in the whole body.
    pub(crate) const OUTERMOST: Self = Self(0);
}

impl EntryId {
    /// Where the first `resume` enters.
    pub(crate) const START: Self = Self(0);
}

/// A whole body, lowered.
pub(crate) struct Body {
    /// The name of the state. The compiler shows it where it speaks of what a state stores.
    pub(crate) state: Ident,
    /// The name of the enum in it, where it is a struct: see [`crate::residents`].
    pub(crate) position: Ident,
    /// The name of the field that holds that enum.
    pub(crate) at: Ident,
    /// The arguments' own statements, then the body as the tail.
    pub(crate) root: Seq,
    pub(crate) bindings: Vec<Binding>,
    /// The function's arguments, as the start state holds them.
    pub(crate) arguments: Vec<BindingId>,
    pub(crate) entries: Vec<Entry>,
    pub(crate) remakes: Vec<Remake>,
    pub(crate) copies: Vec<Copied>,
    pub(crate) loans: Vec<Loan>,
    /// Of iterators and of what is delegated to, as far as the arguments tell.
    pub(crate) lengths: SortedMap<BindingId, Length>,
    /// The locals that loops go through, or that are delegated to, by value, in the order of the source text.
    pub(crate) consumed: Vec<Consumed>,
    /// The heads of loops, each with the block in which a round ends.
    pub(crate) rounds: Vec<(EntryId, BlockId)>,
    /// The parts whose types are told where they are taken, to tell whether they were moved.
    pub(crate) taken: SortedSet<BindingId>,
    pub(crate) flow: Flow,
}

impl Body {
    /// Whether parts of the binding are held in slots.
    pub(crate) fn has_slots(&self, binding: BindingId) -> bool {
        self.flow.parts(binding).iter().any(|part| self.bindings[part.0].slot)
    }
}

/// What can be asked, before a loop is reached, for the number of items that it will go through.
pub(crate) struct Length {
    /// An expression, in which the arguments are references.
    pub(crate) tokens: TokenStream,
    /// The arguments in it.
    pub(crate) roots: Vec<BindingId>,
}

/// A local, or a part of one, that is surely moved where its name stands, unless it is `Copy`.
#[derive(Clone, Copy)]
pub(crate) struct Consumed {
    pub(crate) local: BindingId,
    /// The block that starts before the move.
    pub(crate) before: BlockId,
    /// The one that starts after it.
    pub(crate) after: Option<BlockId>,
}

/// A visible borrow from an owner, held by another binding.
pub(crate) struct Loan {
    pub(crate) holder: BindingId,
    pub(crate) owner: BindingId,
    /// The expression that borrows.
    pub(crate) tokens: TokenStream,
    /// It is a closure that could capture it by value.
    pub(crate) captured: bool,
    /// The first of all loans that holds what is borrowed there.
    pub(crate) borrow: usize,
}

/// A variable that the user declared, or a hidden one (the iterator of a `for`); or a part of one.
#[derive(Clone)]
pub(crate) struct Binding {
    /// Its name in the machine: the user's, or a fresh one if the user's would be ambiguous in a state.
    pub(crate) name: Ident,
    /// Its name in messages.
    pub(crate) shown: String,
    pub(crate) origin: Origin,
    /// How it is declared, if it is by `let mut`.
    pub(crate) declared: Option<Declared>,
    /// Its type, as far as the source text tells it.
    pub(crate) told: Option<Type>,
    /// Declared with `mut`.
    pub(crate) mutable: bool,
    /// The `mut` of its declarations in the machine, which all have one: what must be declared `mut` is said of the drive
    /// closure alone. It stands where the user's stands, or with the name.
    pub(crate) mut_token: Token![mut],
    pub(crate) reference: Reference,
    /// Its value may be too large to be moved at each resume.
    pub(crate) large: bool,
    /// Some mention must be of a local by its bare name: a `move` closure captures it, or a macro that can't be looked into
    /// mentions it.
    pub(crate) bare: bool,
    /// The outermost local of the generator that its value may borrow from, as far as the source text tells.
    pub(crate) lender: Option<BindingId>,
    /// Visibly made of numbers, `bool`s and `char`s: has nothing to drop.
    pub(crate) scalar: bool,
    /// Visibly an owner of the standard library.
    pub(crate) owner: bool,
    /// Its initialiser holds a closure, or something else that has another type wherever it is written.
    pub(crate) unique: bool,
    /// Initialised where it is declared (`let x;` is not). If not, its assignments go through its witness.
    pub(crate) initialised: bool,
    pub(crate) consumable: Consumable,
    /// The plain borrow that makes it, if one does.
    pub(crate) remake: Option<usize>,
    /// Held in a `Slot`, since it has been moved on some paths to a yield and not on others.
    pub(crate) slot: bool,
    /// How many elements it has, if it visibly is a tuple: all its parts are known.
    pub(crate) arity: Option<usize>,
    /// The fields of the struct that its initialiser visibly is.
    pub(crate) members: Vec<Member>,
    /// Captured by a closure, as a part.
    pub(crate) captured: bool,
    /// A field of another binding, which the dataflow follows by itself. It is never in scope, but may be in a slot.
    pub(crate) part: Option<Part>,
}

/// What the compiler shows of the declaration of a local that is assigned something of another type.
#[derive(Clone)]
pub(crate) struct Declared {
    /// The type, if the user gave one.
    pub(crate) ty: Option<Type>,
    /// The first token of the initialiser, and the last if there are more.
    pub(crate) init: (Span, Option<Span>),
}

/// What a binding is to somebody who looks into a state.
#[derive(Clone)]
pub(crate) struct Origin {
    /// The user's name; of what has none, words that say what it is there for.
    pub(crate) label: String,
    /// The tokens that it is reported at.
    pub(crate) span: Span,
}

/// A field of a binding.
#[derive(Clone)]
pub(crate) struct Part {
    pub(crate) owner: BindingId,
    pub(crate) member: Member,
}

impl Binding {
    /// Whether the user knows it by another name.
    pub(crate) fn renamed(&self) -> bool {
        !self.shown.is_empty() && self.name != self.shown
    }

    pub(crate) fn may_borrow(&self) -> bool {
        self.lender.is_some()
    }

    /// Whether, moved and mentioned again, it may turn out to be `Copy` or not. Of a closure the compiler doesn't know that in time.
    pub(crate) fn may_be_copied(&self) -> bool {
        !self.scalar && !self.slot && !self.unique && self.reference == Reference::No
    }
}

impl Part {
    /// Stands for the fields that `..base` moves, whatever they are called.
    pub(crate) fn rest() -> Member {
        Member::Named(Ident::new("__rest", Span::mixed_site()))
    }

    pub(crate) fn is_rest(&self) -> bool {
        self.member == Self::rest()
    }
}

/// Which operation moves a local that looks like a borrow of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Consumable {
    /// None, as far as the source text tells.
    No,
    /// `*x`: visibly a `Box`.
    ByDereference,
    /// `x()`: visibly a closure that moves what it has captured.
    ByCall,
}

/// What the source text says about a binding's being a reference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reference {
    /// Not visibly one.
    No,
    /// `&T`.
    Shared,
    /// `&mut T`.
    Mutable,
}

/// A plain borrow of a place, which can be made again after a resume: `let pattern = scrutinee`.
pub(crate) struct Remake {
    /// The pattern, its tests removed: it has matched once, and nothing has changed since.
    pub(crate) pattern: TokenStream,
    pub(crate) scrutinee: TokenStream,
    /// Whether the pattern could fail as far as the compiler knows (`match`, `if let`).
    pub(crate) refutable: bool,
    /// The locals that the place is made of.
    pub(crate) roots: Vec<BindingId>,
    /// Those of the roots that tell which element it is: they may not be written to while the borrow is in use.
    pub(crate) indices: Vec<BindingId>,
    /// Those of the roots that may be written to while the borrow is in use, should it go through a shared reference.
    pub(crate) pinned: Vec<BindingId>,
    pub(crate) bindings: Vec<BindingId>,
}

/// A temporary that a local was copied, or moved, into before a yield.
pub(crate) struct Copied {
    pub(crate) temporary: BindingId,
    pub(crate) local: BindingId,
}

/// See [`EntryId`].
pub(crate) struct Entry {
    pub(crate) kind: EntryKind,
    /// The block of the graph that starts here; none if the entry can't be reached.
    pub(crate) block: Option<BlockId>,
    /// The bindings in scope, in the order of their declarations.
    pub(crate) scope: Vec<BindingId>,
    /// The yield, as it is written.
    pub(crate) shown: String,
}

#[derive(Clone, Copy)]
pub(crate) enum EntryKind {
    Start,
    /// After a yield.
    Yield {
        /// Of its name.
        span: Span,
        /// It hands out what another generator has yielded, or a call of that.
        delegated: bool,
        /// On whose behalf it yields, under `yield_from!`.
        inner: Option<BindingId>,
        /// The local that it yields on behalf of, if that is by reference.
        lent: Option<BindingId>,
    },
    Head,
    Join,
}

/// The statements of one block, and the scope that they share.
pub(crate) struct Seq {
    pub(crate) brace: Brace,
    pub(crate) stmts: Vec<Stmt>,
}

pub(crate) struct Stmt {
    /// The levels of lints in it, if it isn't opaque.
    pub(crate) attrs: TokenStream,
    pub(crate) kind: StmtKind,
    /// The bindings that it declares for the rest of the block, in order.
    pub(crate) declares: Vec<BindingId>,
    /// All the bindings that are declared in it.
    pub(crate) bindings: Range<usize>,
    /// The entries inside.
    pub(crate) entries: Range<usize>,
    /// The entry after it; only where there are entries inside and statements after.
    pub(crate) join: Option<EntryId>,
    /// The number of tokens, roughly: what a copy of it costs.
    pub(crate) size: usize,
    /// It holds a closure, or something else that has another type wherever it is written.
    pub(crate) unique: bool,
}

pub(crate) enum StmtKind {
    /// An argument, as the function was called with it.
    Argument(BindingId),
    Let(Box<Let>),
    Expr(Tree, Option<Token![;]>),
    /// An item that stays where it is: a `macro_rules!`, or a `use` of a nested block.
    Item(TokenStream),
}

pub(crate) struct Let {
    pub(crate) let_token: Token![let],
    /// With its type, if the user gave one.
    pub(crate) pattern: TokenStream,
    pub(crate) init: Option<(Token![=], Tree)>,
    /// The same with `mut`, of what is declared without a value.
    pub(crate) mutable_pattern: TokenStream,
    /// The variable, with its type if the user gave one, that the initialiser gives its value to, rather than to have it.
    pub(crate) value: Option<(Ident, TokenStream)>,
    pub(crate) otherwise: Option<(Token![else], Seq)>,
    /// The entries inside [`Self::otherwise`].
    pub(crate) otherwise_entries: Range<usize>,
    pub(crate) semi: Token![;],
}

/// An expression.
pub(crate) enum Tree {
    Opaque(Opaque),
    Yield(Yield),
    Block(Block),
    If(Box<If>),
    Match(Box<Match>),
    Loop(Box<Loop>),
    Wrap(Box<Wrap>),
}

/// Code without a yield.
pub(crate) struct Opaque {
    pub(crate) tokens: TokenStream,
    /// What they tell.
    pub(crate) survey: Survey,
    /// Whether control can come out of its end.
    pub(crate) completes: bool,
    /// The targets that it breaks to.
    pub(crate) breaks: SortedSet<TargetId>,
    /// The targets that it continues.
    pub(crate) continues: SortedSet<TargetId>,
}

pub(crate) struct Yield {
    pub(crate) entry: EntryId,
    pub(crate) operand: Opaque,
}

/// An expression that does something with the value of one other, and evaluates nothing before that.
pub(crate) struct Wrap {
    pub(crate) wrapper: Wrapper,
    pub(crate) inner: Tree,
}

pub(crate) enum Wrapper {
    /// `place = inner`.
    Assign(TokenStream, Token![=]),
    /// The same, where the local is in a slot.
    SetSlot(TokenStream),
    /// `return inner`.
    Return,
    /// `break inner`, to a target of the tree or to a label of opaque code.
    Break(TargetId),
}

pub(crate) struct Block {
    pub(crate) unsafety: Option<Token![unsafe]>,
    pub(crate) target: Option<TargetId>,
    pub(crate) seq: Seq,
}

pub(crate) struct If {
    pub(crate) if_token: Token![if],
    pub(crate) condition: Opaque,
    pub(crate) declares: Vec<BindingId>,
    pub(crate) then: Seq,
    pub(crate) then_entries: Range<usize>,
    pub(crate) otherwise: Option<(Token![else], Tree)>,
    /// The first of the bindings that are declared inside; those after it are inside too.
    pub(crate) first: BindingId,
    /// The scrutinee may leave temporaries that have something to drop. They must be gone before the state is written, so a yield
    /// inside first breaks out of the construct, with what it stores in its hands.
    pub(crate) temporaries: bool,
}

pub(crate) struct Match {
    pub(crate) match_token: Token![match],
    pub(crate) scrutinee: Opaque,
    pub(crate) brace: Brace,
    pub(crate) arms: Vec<Arm>,
    /// Whether it can be seen that some arm matches.
    pub(crate) exhaustive: bool,
    /// The first of the bindings that are declared inside; those after it are inside too.
    pub(crate) first: BindingId,
    /// The scrutinee may leave temporaries that have something to drop. They must be gone before the state is written, so a yield
    /// inside first breaks out of the construct, with what it stores in its hands.
    pub(crate) temporaries: bool,
}

pub(crate) struct Arm {
    /// The levels of lints in it.
    pub(crate) attrs: TokenStream,
    /// With the guard.
    pub(crate) pattern: Opaque,
    pub(crate) fat_arrow: Token![=>],
    pub(crate) declares: Vec<BindingId>,
    pub(crate) body: Tree,
    pub(crate) entries: Range<usize>,
}

pub(crate) struct Loop {
    pub(crate) loop_span: Span,
    pub(crate) target: TargetId,
    pub(crate) head: EntryId,
    /// The iterator of a `for`, with which it ends.
    pub(crate) iter: Option<BindingId>,
    pub(crate) body: Seq,
    pub(crate) size: usize,
}

impl EntryKind {
    /// Whether the machine comes here on its way, and never rests here.
    pub(crate) fn is_passed(self) -> bool {
        matches!(self, Self::Head | Self::Join)
    }
}

impl Opaque {
    /// Code that the compiler adds: completes, jumps nowhere.
    pub(crate) fn plain(tokens: TokenStream) -> Self {
        Self::new(tokens, true, SortedSet::new(), SortedSet::new())
    }

    pub(crate) fn new(
        tokens: TokenStream,
        completes: bool,
        breaks: SortedSet<TargetId>,
        continues: SortedSet<TargetId>,
    ) -> Self {
        Self { survey: Survey::of(&tokens), tokens, completes, breaks, continues }
    }
}

/// A type as the user annotated it, for those who decide by it.
pub(crate) fn reference_of(ty: &Type) -> Reference {
    match ty {
        Type::Reference(reference) if reference.mutability.is_some() => Reference::Mutable,
        Type::Reference(_) => Reference::Shared,
        Type::Paren(paren) => reference_of(&paren.elem),
        Type::Group(group) => reference_of(&group.elem),
        _ => Reference::No,
    }
}
