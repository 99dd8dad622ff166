//! From syntax to [`ir`](crate::ir): the constructs with a yield become a tree, all else opaque code; the graph of the
//! whole body is built on the way.
//!
//! After this phase names are unambiguous wherever the machine can be entered, jumps to loops and blocks of the tree go
//! to labels that hold when only a part of the construct is left, and `return` leaves the machine.
//!
//! | module | what is lowered |
//! |---|---|
//! | [`statement`] | blocks, `let` |
//! | [`construct`], [`repeat`] | `yield_!`, `if`, `match`; loops |
//! | [`opaque`], [`control`], [`assign`], [`capture`], [`call`] | expressions without a yield, control flow in them, assignments, closures, macro calls |
//! | [`pattern`], [`borrow`], [`place`], [`part`], [`conditional`] | what is bound, and what to |
//! | [`told`], [`length`] | which types the source text tells, and which numbers of items |
//! | [`scope`] | names, jumps, blocks of the graph |

mod assign;
mod borrow;
mod call;
mod capture;
mod conditional;
mod construct;
mod control;
mod length;
mod loan;
mod opaque;
mod part;
mod pattern;
mod place;
mod repeat;
mod scope;
mod statement;
mod told;

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote};
use syn::{Block, Expr, Member, Pat, spanned::Spanned};

use self::{
    call::LocalMacro,
    scope::{Declaration, Frame, Local, Mention},
};
pub(crate) use self::{scope::Usage, told::is_stored_by_remaining};
use crate::{
    diagnostics::Diagnostics,
    flow::{BlockId, Flow},
    ir::{
        self, Binding, BindingId, Body, Consumable, Consumed, Copied, Entry, EntryId, EntryKind, Length,
        Loan, Opaque, Origin, Reference, Remake, Stmt, StmtKind, TargetId, Tree,
    },
    layout::Findings,
    levels, moves,
    names::{self, Fresh},
    normalize::Normal,
    owners,
    protocol::{self, Protocol},
    signature::{Interface, Parameter},
    sizes,
    sorted::{SortedMap, SortedSet},
};

/// Lowers a body. `findings` are what earlier rounds have found.
pub(crate) fn lower(
    normal: &Normal,
    interface: &Interface,
    protocol: &Protocol,
    findings: &Findings,
    diagnostics: &mut Diagnostics,
) -> Body {
    let mut flow = Flow::default();
    let start = flow.new_block();
    let mut lowering = Lowering {
        protocol,
        findings,
        normal,
        diagnostics,
        fresh: normal.fresh.clone(),
        flow,
        current: Some(start),
        piece: None,
        bindings: Vec::new(),
        arguments: Vec::new(),
        entries: Vec::new(),
        targets: 0,
        remakes: Vec::new(),
        copies: Vec::new(),
        loans: Vec::new(),
        lengths: SortedMap::new(),
        consumed: Vec::new(),
        rounds: Vec::new(),
        scope: Vec::new(),
        frames: Vec::new(),
        macros: Vec::new(),
        mentions: Vec::new(),
        breaks: SortedSet::new(),
        continues: SortedSet::new(),
        guards: 0,
        guesses: false,
        written: SortedSet::new(),
        closures: 0,
        captured_scope: 0,
        closure_consumes: false,
        unslotted: Vec::new(),
        literals: Vec::new(),
        deferred: Vec::new(),
        taken: SortedSet::new(),
        is_named: interface.named.is_some(),
        interface,
    };
    let [state, position, at] =
        ["Locals", "LocalsAt", "at"].map(|name| lowering.fresh.name(name, Span::mixed_site()));
    let root = lowering.root(interface, normal.block.clone());
    let mut parts = vec![Vec::new(); lowering.bindings.len()];
    for (id, binding) in lowering.bindings.iter().enumerate() {
        if let Some(part) = &binding.part {
            parts[part.owner.0].push(BindingId(id));
        }
    }
    lowering.flow.set_parts(parts);
    Body {
        state,
        position,
        at,
        root,
        bindings: lowering.bindings,
        arguments: lowering.arguments,
        entries: lowering.entries,
        remakes: lowering.remakes,
        copies: lowering.copies,
        loans: lowering.loans,
        lengths: lowering.lengths,
        consumed: lowering.consumed,
        rounds: lowering.rounds,
        taken: lowering.taken,
        flow: lowering.flow,
    }
}

/// A piece of opaque code that control can come to. It is emitted as a whole: what it mentions where control can't come is nevertheless
/// to be there.
#[derive(Clone, Copy)]
struct Piece {
    begin: BlockId,
    /// The block for what is never run, if there is any.
    unreached: Option<BlockId>,
}

struct Lowering<'a> {
    protocol: &'a Protocol,
    findings: &'a Findings,
    normal: &'a Normal,
    diagnostics: &'a mut Diagnostics,
    fresh: Fresh,
    flow: Flow,
    /// The block at the current point; none where control can't come.
    current: Option<BlockId>,
    /// The current piece of opaque code, if control can come to it.
    piece: Option<Piece>,
    bindings: Vec<Binding>,
    arguments: Vec<BindingId>,
    entries: Vec<Entry>,
    /// How many loops and labelled blocks of the tree there are so far.
    targets: usize,
    remakes: Vec<Remake>,
    copies: Vec<Copied>,
    loans: Vec<Loan>,
    lengths: SortedMap<BindingId, Length>,
    consumed: Vec<Consumed>,
    rounds: Vec<(EntryId, BlockId)>,
    /// The names in scope, in the order of their declarations.
    scope: Vec<Local>,
    /// The loops and labelled blocks around the current point, outermost first.
    frames: Vec<Frame>,
    macros: Vec<LocalMacro>,
    /// Every mention so far, in order.
    mentions: Vec<Mention>,
    /// The targets that the current piece of opaque code jumps to.
    breaks: SortedSet<TargetId>,
    continues: SortedSet<TargetId>,
    /// What is walked isn't surely moved, whatever its usage is.
    guesses: bool,
    /// The locals that are written to by a compound assignment.
    written: SortedSet<BindingId>,
    /// How many guards of patterns stand around the current point.
    guards: usize,
    /// How many closures and `async` blocks stand around the current point.
    closures: usize,
    /// How many names were in scope where the innermost of them stands.
    captured_scope: usize,
    /// Whether the last closure moves what it has captured, so that it can be called but once.
    closure_consumes: bool,
    /// The bindings that aren't in their slots, or in the state, at the current point: the closure around it has got them out, or
    /// they have just been bound by a condition or a pattern.
    unslotted: Vec<BindingId>,
    /// The fields of the structs that are made in initialisers.
    literals: Vec<Vec<Member>>,
    /// The temporaries that are done without, and the fields that are read instead.
    deferred: Vec<(String, Expr)>,
    /// The parts that tell their types where they are taken.
    taken: SortedSet<BindingId>,
    /// The generator has a type with a name: each state must be of a type that the source text tells.
    is_named: bool,
    interface: &'a Interface,
}

impl Lowering<'_> {
    /// The arguments one by one, each with its pattern, as a call would bind them; then the body.
    fn root(&mut self, interface: &Interface, body: Block) -> ir::Seq {
        self.new_entry(EntryKind::Start);
        let brace = body.brace_token;
        let mut stmts = Vec::new();
        if !interface.parameters.iter().any(|parameter| parameter.resume)
            && !self.protocol.resumes_with_nothing()
        {
            let argument = names::variable("argument");
            let discard = Opaque::plain(quote!(::core::mem::drop(#argument)));
            let semi = Some(syn::Token![;](argument.span()));
            stmts.push(new_stmt(StmtKind::Expr(Tree::Opaque(discard), semi)));
        }
        for parameter in &interface.parameters {
            self.parameter(parameter, &mut stmts);
        }
        let first = self.entries.len();
        let block = self.seq(body, Usage::Value);
        let body = Tree::Block(ir::Block { unsafety: None, target: None, seq: block });
        let mut stmt = new_stmt(StmtKind::Expr(body, None));
        stmt.entries = first..self.entries.len();
        stmts.push(stmt);
        ir::Seq { brace, stmts }
    }

    fn parameter(&mut self, parameter: &Parameter, stmts: &mut Vec<Stmt>) {
        let declaration = Declaration {
            reference: match (parameter.visibly_reference, parameter.mutable_reference) {
                (_, true) => Reference::Mutable,
                (true, false) => Reference::Shared,
                (false, false) => Reference::No,
            },
            large: sizes::large_type(&parameter.ty),
            scalar: moves::scalar_type(&parameter.ty),
            owner: owners::owner_type(&parameter.ty),
            arity: moves::type_arity(&parameter.ty),
            consumable: if moves::boxed_type(&parameter.ty) {
                Consumable::ByDereference
            } else {
                Consumable::No
            },
            ..Declaration::OWNED
        };
        let mut pattern = parameter.pattern.clone();
        let attrs = levels::expecting_nothing(&parameter.attrs);
        if parameter.resume {
            let (sent, ty) = (protocol::sent(pattern.span()), &parameter.ty);
            let declares = self.pattern(&mut pattern, &pattern::Declare::Tracked(declaration));
            self.tell(&pattern, ty, &declares);
            let init = Opaque::plain(sent);
            stmts.push(Stmt { attrs, ..self.let_opaque(quote!(#pattern: #ty), init, declares) });
            return;
        }
        let plain = match &pattern {
            Pat::Ident(plain) if plain.by_ref.is_none() && plain.subpat.is_none() => Some(plain.mutability),
            _ => None,
        };
        let (name, machine_name) = if parameter.name == "self" {
            ("self".to_owned(), self.fresh.name("this", parameter.name.span()))
        } else {
            (parameter.name.to_string(), parameter.name.clone())
        };
        let argument = self.declare_as(name, machine_name, plain.flatten(), declaration);
        self.bindings[argument.0].told = Some(parameter.ty.clone());
        if plain.is_none() {
            let label = pattern.to_token_stream().to_string();
            self.bindings[argument.0].origin = Origin { label, span: pattern.span() };
        }
        let mut stmt = new_stmt(StmtKind::Argument(argument));
        stmt.declares.push(argument);
        self.arguments.push(argument);
        stmts.push(stmt);
        if plain.is_none() {
            self.mention(argument, if pattern::moves(&pattern) { Usage::Value } else { Usage::Place });
            let name = self.bindings[argument.0].name.clone();
            let declares = self.pattern(&mut pattern, &pattern::Declare::Tracked(Declaration::OWNED));
            self.tell(&pattern, &parameter.ty, &declares);
            for id in &declares {
                let binding = &mut self.bindings[id.0];
                binding.scalar = binding.told.as_ref().is_some_and(moves::scalar_type);
            }
            let init = Opaque::plain(quote!(#name));
            stmts.push(Stmt { attrs, ..self.let_opaque(quote!(#pattern), init, declares) });
        }
    }

    fn let_opaque(&self, pattern: TokenStream, init: Opaque, declares: Vec<BindingId>) -> Stmt {
        let span = Span::mixed_site();
        let kind = StmtKind::Let(Box::new(ir::Let {
            let_token: syn::Token![let](span),
            pattern,
            mutable_pattern: TokenStream::new(),
            init: Some((syn::Token![=](span), Tree::Opaque(init))),
            value: None,
            otherwise: None,
            otherwise_entries: 0..0,
            semi: syn::Token![;](span),
        }));
        let bindings = declares.first().map_or(0, |first| first.0)..self.bindings.len();
        Stmt { declares, bindings, ..new_stmt(kind) }
    }

    /// A new entry at the current point.
    fn new_entry(&mut self, kind: EntryKind) -> EntryId {
        let scope = self.in_scope();
        self.entries.push(Entry { kind, block: self.current, scope, shown: String::new() });
        EntryId(self.entries.len() - 1)
    }
}

fn new_stmt(kind: StmtKind) -> Stmt {
    Stmt {
        attrs: TokenStream::new(),
        kind,
        declares: Vec::new(),
        bindings: 0..0,
        entries: 0..0,
        join: None,
        size: 1,
        unique: false,
    }
}
