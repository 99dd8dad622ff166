//! Constructs that control enters from above, emitted as they were written.

use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};

use super::{
    code::{Code, End},
    machine::{Emitter, OpenBarrier},
};
use crate::{
    ir::{BindingId, Block, If, Let, Loop, Match, Seq, Stmt, StmtKind, Tree, Wrapper, Yield},
    names,
    protocol::Protocol,
    sorted::SortedSet,
};

impl Emitter<'_> {
    /// The statements from `first` on.
    pub(super) fn native_from(&mut self, seq: &Seq, first: usize) -> Code {
        let mut code = Code::empty();
        for (index, stmt) in seq.stmts.iter().enumerate().skip(first) {
            if !self.goes_on(&code) {
                break;
            }
            if stmt.declares.iter().any(|binding| self.layout.dropped.contains(binding)) {
                self.follow(&mut code, |emitter| emitter.native_scope(seq, index));
                break;
            }
            self.follow(&mut code, |emitter| {
                let mut code = emitter.native_stmt(stmt);
                code.then_if_reached(|| emitter.joined(seq, index));
                code
            });
        }
        code
    }

    /// The statements from `first` on, whose locals must be gone before a suspension among them writes the state: the
    /// first of them may borrow from another local.
    fn native_scope(&mut self, seq: &Seq, first: usize) -> Code {
        let barrier = BindingId(seq.stmts[first].bindings.start);
        self.with_barrier(Some(barrier), |emitter| {
            let mut code = emitter.native_stmt(&seq.stmts[first]);
            emitter.follow(&mut code, |emitter| emitter.native_from(seq, first + 1));
            let block = quote!({ #code });
            code.with(block)
        })
    }

    /// Emits what comes after `code`, if control comes there; or if it does in another arm, for the sake of its types, as long as
    /// the construct around is to have a value.
    pub(super) fn follow(&mut self, code: &mut Code, emit: impl FnOnce(&mut Self) -> Code) {
        if self.goes_on(code) {
            let dead = self.dead;
            self.dead |= !code.completes();
            code.then(emit(self));
            self.dead = dead;
        }
    }

    fn goes_on(&self, code: &Code) -> bool {
        code.completes() || (code.end != End::Diverges && self.typed > 0)
    }

    /// Emits a construct that has a value. Some of its branches may suspend; what they evaluate to in another arm tells the
    /// type of the value in this one.
    pub(super) fn typed(&mut self, emit: impl FnOnce(&mut Self) -> Code) -> Code {
        self.typed += 1;
        let code = emit(self);
        self.typed -= 1;
        code
    }

    /// The jump to the state after a statement, if there is one.
    fn joined(&mut self, seq: &Seq, index: usize) -> Code {
        self.worth_joining(seq, index, false).map_or_else(Code::empty, |join| self.jump(join))
    }

    pub(super) fn native_seq(&mut self, seq: &Seq, prologue: TokenStream) -> Code {
        let mut code = Code::passing(prologue);
        code.then(self.native_from(seq, 0));
        let block = braced(seq, seq.stmts.len() == 1, &code);
        code.with(block)
    }

    fn native_stmt(&mut self, stmt: &Stmt) -> Code {
        let declared = self.declared(&stmt.declares);
        match &stmt.kind {
            StmtKind::Argument(id) => {
                let binding = &self.body.bindings[id.0];
                let (name, mut_token) = (&binding.name, binding.mut_token);
                if binding.slot || self.layout.residents.contains(id) {
                    Code::passing(declared)
                } else {
                    let used = self.used([*id]);
                    Code::passing(quote!(let #mut_token #name = #name; #used #declared))
                }
            }
            StmtKind::Item(item) => Code::passing(item.clone()),
            StmtKind::Expr(tree, semi) => {
                let code = self.native_tree(tree);
                statement(&stmt.attrs, code, semi.as_ref())
            }
            StmtKind::Let(binding) => {
                let init = self.initialiser(binding, &stmt.declares, Self::native_tree);
                let otherwise = self.otherwise(binding);
                let deferred_slot =
                    binding.init.is_none() && stmt.declares.iter().any(|id| self.body.bindings[id.0].slot);
                if deferred_slot {
                    Code::passing(declared)
                } else {
                    self.let_statement(stmt, binding, init, otherwise, declared)
                }
            }
        }
    }

    /// Emits the initialiser of bindings, if they have one.
    pub(super) fn initialiser(
        &mut self,
        binding: &Let,
        declares: &[BindingId],
        emit: impl Fn(&mut Self, &Tree) -> Code,
    ) -> Option<Code> {
        let (_, init) = binding.init.as_ref()?;
        let unique = usize::from(declares.iter().any(|binding| self.unique.contains(binding)));
        self.making += unique;
        let mut code = self.typed(|emitter| emit(emitter, init));
        if self.typed == 0 && !self.goes_on(&code) {
            // There is no value in this arm, so there is no need to know its type; but for that of a construct around.
            code = emit(self, init);
        }
        self.making -= unique;
        Some(code)
    }

    /// Emits the block of a `let … else`, which must be seen to diverge.
    pub(super) fn otherwise(&mut self, binding: &Let) -> Option<Code> {
        let (_, seq) = binding.otherwise.as_ref()?;
        let mut code = self.native_from(seq, 0);
        if code.end == End::Dead {
            code.tokens.extend(code.bar());
        }
        let block = braced(seq, false, &code);
        Some(code.with(block))
    }

    pub(super) fn native_tree(&mut self, tree: &Tree) -> Code {
        match tree {
            Tree::Opaque(opaque) => opaque.into(),
            Tree::Yield(yielding) => self.suspend(yielding),
            Tree::Block(block) => {
                let code = self.native_seq(&block.seq, TokenStream::new());
                labelled_block(block, code)
            }
            Tree::If(branch) => {
                let barrier = self.barrier(branch.temporaries, branch.first, branch.declares.iter());
                self.with_barrier(barrier, |emitter| emitter.native_if(branch))
            }
            Tree::Match(matching) => {
                let declares = matching.arms.iter().flat_map(|arm| &arm.declares);
                let barrier = self.barrier(matching.temporaries, matching.first, declares);
                self.with_barrier(barrier, |emitter| emitter.native_match(matching))
            }
            Tree::Wrap(wrap) => {
                let code = self.native_tree(&wrap.inner);
                self.wrapped(&wrap.wrapper, code)
            }
            Tree::Loop(repeat) if self.worth_a_state(repeat) => {
                let jump = self.jump(repeat.head);
                let block = quote!({ #jump });
                jump.with(block)
            }
            Tree::Loop(repeat) => self.native_loop(repeat),
        }
    }

    /// The first binding inside the barrier that a construct needs, if it needs one: for its temporaries, or for one of
    /// the bindings that its patterns declare.
    fn barrier<'b>(
        &self,
        temporaries: bool,
        first: BindingId,
        mut declares: impl Iterator<Item = &'b BindingId>,
    ) -> Option<BindingId> {
        let needed = temporaries || declares.any(|binding| self.layout.dropped.contains(binding));
        needed.then_some(first)
    }

    pub(super) fn wrapped(&self, wrapper: &Wrapper, mut code: Code) -> Code {
        if !self.goes_on(&code) {
            return code;
        }
        let tokens = match wrapper {
            Wrapper::Assign(place, eq) => quote!(#place #eq #code),
            Wrapper::SetSlot(slot) => {
                let (krate, assigned) = (&self.protocol.krate, names::variable("assigned"));
                quote!({ let #assigned = #code; #krate::__private::Slot::set(#assigned, &mut #slot); })
            }
            Wrapper::Return => {
                let complete = self.protocol.complete(&self.protocol.returned(&code));
                quote!(return #complete)
            }
            Wrapper::Break(target) => {
                let jumps = if code.completes() { &mut code.jumps } else { &mut code.dead };
                jumps.breaks.insert(*target);
                let label = names::break_label(*target);
                quote!(break #label #code)
            }
        };
        if matches!(wrapper, Wrapper::Return | Wrapper::Break(_)) {
            code.end = End::Diverges;
        }
        code.with(tokens)
    }

    /// A `let`, given what has become of its parts.
    pub(super) fn let_statement(
        &self,
        stmt: &Stmt,
        binding: &Let,
        init: Option<Code>,
        otherwise: Option<Code>,
        declared: TokenStream,
    ) -> Code {
        let (Let { let_token, pattern, semi, .. }, attrs) = (binding, &stmt.attrs);
        let (Some(mut code), Some((eq, _))) = (init, &binding.init) else {
            let assigned_again = stmt.declares.iter().any(|binding| self.redeclared.contains(binding));
            let pattern = if assigned_again { &binding.mutable_pattern } else { pattern };
            return Code::passing(quote!(#attrs #let_token #pattern #semi #declared));
        };
        if !self.goes_on(&code) {
            let tokens = quote!(#attrs #code #semi);
            return code.with(tokens);
        }
        let mut assigned = None;
        if let Some((value, ty)) = &binding.value {
            assigned = Some(quote!(let #value #ty; #code));
            code = code.with(quote!({ #value }));
        }
        let mut tokens = quote!(#attrs #let_token #pattern #eq #code #semi #declared);
        if let (Some(otherwise), Some((else_token, _))) = (&otherwise, &binding.otherwise) {
            tokens = quote!(#attrs #let_token #pattern #eq (#code) #else_token #otherwise #semi #declared);
            code.merge_jumps(otherwise);
        }
        code.with(quote!(#assigned #tokens))
    }

    fn suspend(&mut self, yielding: &Yield) -> Code {
        let operand = Code::from(&yielding.operand);
        let (value, protocol) = (names::variable("value"), self.protocol);
        // That of a step is told by its maker.
        let ty = (!protocol.recursive || !self.is_delegated(yielding.entry)).then_some(&protocol.value);
        let ty = ty.map(|ty| quote!(: #ty));
        if !operand.completes() {
            let block = quote!({ let #value #ty = #operand; });
            return operand.with(block);
        }
        let leave = (!self.dead).then(|| {
            self.request(yielding.entry);
            let (pins, leave) = (self.touch_pins(yielding.entry), self.leave(yielding.entry));
            quote!(#pins #leave)
        });
        let (tokens, end) = if self.typed > 0 || self.dead {
            let Protocol { krate, argument, .. } = self.protocol;
            let answer = Ident::new("answer", self.span_of(yielding.entry));
            // What comes after it isn't to be called unreachable.
            let leave = leave.map(|leave| quote!(if true { #leave }));
            (quote!(#leave let #answer = #krate::__private::dead::<#argument>(); #answer), End::Dead)
        } else {
            (leave.into_token_stream(), End::Suspends)
        };
        let block = quote!({ let #value #ty = #operand; #tokens });
        let mut code = operand.with(block);
        // Dead code doesn't leave the arm, as far as the compiler can tell.
        code.end = end;
        code
    }

    fn native_if(&mut self, branch: &If) -> Code {
        let If { if_token, condition, declares, then, otherwise, .. } = branch;
        let mut code = Code::from(condition);
        let prologue = self.declared_by_condition(declares);
        let then = self.native_seq(then, prologue);
        let mut tokens = quote!(#if_token #code #then);
        code.end = End::Diverges;
        code.branch(&then);
        if let Some((else_token, tree)) = otherwise {
            let otherwise = self.native_tree(tree);
            code.branch(&otherwise);
            let block = as_block(&otherwise);
            quote!(#else_token #block).to_tokens(&mut tokens);
        } else {
            code.end = End::Passes;
        }
        code.with(tokens)
    }

    fn native_match(&mut self, matching: &Match) -> Code {
        let Match { match_token, scrutinee, brace, arms, .. } = matching;
        let mut code = Code::from(scrutinee);
        if !code.completes() {
            return code;
        }
        code.end = End::Diverges;
        let mut tokens = TokenStream::new();
        for arm in arms {
            let (attrs, pattern, fat_arrow) = (&arm.attrs, &arm.pattern.tokens, &arm.fat_arrow);
            code.jumps.breaks.extend(&arm.pattern.breaks);
            code.jumps.continues.extend(&arm.pattern.continues);
            let prologue = self.declared(&arm.declares);
            let body = self.native_tree(&arm.body);
            code.branch(&body);
            let body = if prologue.is_empty() { as_block(&body) } else { quote!({ #prologue #body }) };
            quote!(#attrs #pattern #fat_arrow #body).to_tokens(&mut tokens);
        }
        if !matching.exhaustive {
            // Whether a pattern is missing is said in the drive closure.
            quote!(_ => ::core::unreachable!(),).to_tokens(&mut tokens);
        }
        let mut whole = quote!(#match_token #code);
        brace.surround(&mut whole, |inside| tokens.to_tokens(inside));
        code.with(whole)
    }

    /// A whole loop: inside, back edges are back edges.
    pub(super) fn native_loop(&mut self, repeat: &Loop) -> Code {
        let mut code = self.native_rounds(repeat);
        let target = repeat.target;
        let label = code.land_breaks(target).then(|| names::break_label(target)).map(|label| quote!(#label:));
        let tokens = quote!(#label #code);
        code.with(tokens)
    }

    /// The same without the label that its `break`s go to.
    pub(super) fn native_rounds(&mut self, repeat: &Loop) -> Code {
        self.inline += 1;
        let mut code = self.native_from(&repeat.body, 0);
        self.inline -= 1;
        code.then(self.round_ends(repeat, &code));
        let target = repeat.target;
        let mut body = braced(&repeat.body, false, &code);
        if code.land_continues(target) {
            let label = names::continue_label(target);
            body = quote!({ #label: #body });
        }
        code.end = End::Diverges;
        let keyword = quote_spanned!(repeat.loop_span=> loop);
        code.with(quote!(#keyword #body))
    }

    /// What comes after a round of a loop, given the round.
    pub(super) fn round_ends(&self, repeat: &Loop, round: &Code) -> Code {
        let gone = self.layout.gone_after(repeat.head).iter().filter(|_| round.completes());
        let there: TokenStream = gone.map(|&binding| self.there(binding)).collect();
        Code::passing(if there.is_empty() { there } else { quote!(; #there) })
    }

    /// Emits a construct whose temporaries must be gone before a suspension inside, or a jump, writes the state.
    fn with_barrier(&mut self, first: Option<BindingId>, emit: impl FnOnce(&mut Self) -> Code) -> Code {
        let Some(first) = first else { return emit(self) };
        self.inline += 1;
        self.barriers.push(OpenBarrier { first, left_for: SortedSet::new() });
        let code = emit(self);
        self.close_barrier(first, code)
    }

    /// Ends the innermost barrier: what has left it goes on to where it was to go.
    fn close_barrier(&mut self, first: BindingId, code: Code) -> Code {
        let left_for = self.barriers.pop().map(|barrier| barrier.left_for).unwrap_or_default();
        self.inline -= 1;
        let Some(&done) = left_for.first() else {
            return code;
        };
        let depth = self.barriers.len() + 1;
        let done = names::done_label(done, depth);
        let bar = code.bar();
        let mut tokens = if code.completes() { quote!(break #done #code;) } else { quote!(#code #bar) };
        for entry in left_for {
            let (value, label) = (self.value_for(entry), names::leave_label(entry, depth));
            let held = self.held(entry, first);
            let pattern = quote!((#value, #(#held,)*));
            let outer = self.left.replace(first);
            let leave = self.leave(entry);
            self.left = outer;
            tokens = quote!(let #pattern = #label: { #tokens }; #leave);
        }
        let label = code.completes().then(|| quote!(#done:));
        let mut code = code.with(quote!(#label { #tokens }));
        if !code.completes() {
            // Its value isn't there, in whatever arm.
            code.end = End::Diverges;
        }
        code
    }
}

/// An expression as a statement.
pub(super) fn statement(attrs: &TokenStream, code: Code, semi: Option<&syn::Token![;]>) -> Code {
    let attrs = (!code.tokens.is_empty() && !attrs.is_empty()).then_some(attrs);
    let tokens = quote!(#attrs #code #semi);
    code.with(tokens)
}

/// A block with its label, if something breaks to it.
pub(super) fn labelled_block(block: &Block, mut code: Code) -> Code {
    // In a part of it there may be nothing unsafe.
    let unsafety = block.unsafety.map(|token| syn::Token![unsafe](names::in_place_of(token.span)));
    let mut label = None;
    if let Some(target) = block.target
        && code.land_breaks(target)
    {
        let name = names::break_label(target);
        label = Some(quote!(#name:));
    }
    let tokens = quote!(#label #unsafety #code);
    code.with(tokens)
}

/// The code in the braces of the user's block, of which this is no more than the last statement if it is `alone`. Braces
/// around a single expression would be called needless.
pub(super) fn braced(seq: &Seq, alone: bool, code: &Code) -> TokenStream {
    let mut tokens = TokenStream::new();
    let has_tail = matches!(seq.stmts.last().map(|stmt| &stmt.kind), Some(StmtKind::Expr(_, None)));
    let first = (alone && has_tail).then(|| quote!(();));
    seq.brace.surround(&mut tokens, |inside| quote!(#first #code).to_tokens(inside));
    tokens
}

/// The code as a block, if it isn't one.
fn as_block(code: &Code) -> TokenStream {
    let mut tokens = code.tokens.clone().into_iter();
    match (tokens.next(), tokens.next()) {
        (Some(TokenTree::Group(group)), None) if group.delimiter() == Delimiter::Brace => {
            group.into_token_stream()
        }
        _ => quote!({ #code }),
    }
}
