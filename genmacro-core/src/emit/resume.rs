//! Constructs in whose midst an arm begins: what is left of them from there on, inside the scopes that stand around.
//!
//! The locals of each scope are declared again in that scope, in their order, so that each is dropped where Rust drops
//! it.

use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};

use super::{
    code::{Code, End},
    machine::Emitter,
    native::{braced, labelled_block, statement},
};
use crate::{
    ir::{Arm, EntryId, If, Loop, Match, Seq, Stmt, StmtKind, Tree},
    names,
};

impl Emitter<'_> {
    /// The statements from `entry` on, without braces.
    pub(super) fn resume_seq(&mut self, seq: &Seq, entry: EntryId) -> Code {
        let begins = |stmt: &Stmt| stmt.entries.contains(&entry.0) || stmt.join == Some(entry);
        let begin = seq.stmts.iter().position(begins).unwrap_or(seq.stmts.len());
        let passed = seq.stmts[..begin].iter().map(|stmt| self.passed(stmt, entry));
        let mut code = Code::passing(passed.filter(|passed| !passed.is_empty()).collect());
        if let Some(stmt) = seq.stmts.get(begin) {
            let inside = stmt.entries.contains(&entry.0);
            code.then(if inside {
                self.resume_stmt(stmt, entry)
            } else {
                Code::passing(self.passed(stmt, entry))
            });
            self.follow(&mut code, |emitter| emitter.rest(seq, begin, inside));
        }
        code
    }

    /// What follows a statement in which, or after which, the arm begins.
    fn rest(&mut self, seq: &Seq, index: usize, inside: bool) -> Code {
        match self.worth_joining(seq, index, true).filter(|_| inside) {
            Some(join) => self.jump(join),
            None => self.native_from(seq, index + 1),
        }
    }

    /// A statement before the entry: of it, only its declarations are left.
    fn passed(&self, stmt: &Stmt, entry: EntryId) -> TokenStream {
        match &stmt.kind {
            StmtKind::Item(item) => item.clone(),
            _ => self.rebind(&stmt.declares, entry),
        }
    }

    fn resume_stmt(&mut self, stmt: &Stmt, entry: EntryId) -> Code {
        match &stmt.kind {
            StmtKind::Argument(_) | StmtKind::Item(_) => Code::empty(),
            // What `yield_!(x);` evaluates to is of no use.
            StmtKind::Expr(Tree::Yield(_), Some(_)) if self.protocol.resumes_with_nothing() => Code::empty(),
            StmtKind::Expr(tree, semi) => {
                let code = self.resume_tree(tree, entry);
                statement(&stmt.attrs, code, semi.as_ref())
            }
            StmtKind::Let(binding) => {
                if let Some((_, otherwise)) = &binding.otherwise
                    && binding.otherwise_entries.contains(&entry.0)
                {
                    let code = self.resume_seq(otherwise, entry);
                    let block = braced(otherwise, true, &code);
                    return code.with(block);
                }
                let is_answer = matches!(&binding.init, Some((_, Tree::Yield(_))));
                let answers = is_answer && !self.protocol.resumes_with_nothing();
                let seen = answers.then(|| self.seen(self.immutable(&stmt.declares)));
                let declared = self.declared(&stmt.declares);
                let declared = quote!(#seen #declared);
                let resume = |emitter: &mut Self, init: &Tree| emitter.resume_tree(init, entry);
                let init = self.initialiser(binding, &stmt.declares, resume);
                let otherwise = self.otherwise(binding);
                self.let_statement(stmt, binding, init, otherwise, declared)
            }
        }
    }

    fn resume_tree(&mut self, tree: &Tree, entry: EntryId) -> Code {
        match tree {
            Tree::Opaque(_) => Code::empty(),
            Tree::Yield(yielding) => {
                let span = self.span_of(yielding.entry);
                let argument = Ident::new("argument", span);
                // In a block, as in the drive closure: the compiler reports what both copies have in common once.
                Code::passing(if self.protocol.resumes_with_nothing() {
                    quote_spanned!(span=> { () })
                } else {
                    let placed = names::placed(self.shown_at(yielding.entry));
                    quote!({ let #placed = #argument; #placed })
                })
            }
            Tree::Block(block) => {
                let code = self.resume_seq(&block.seq, entry);
                let inside = braced(&block.seq, true, &code);
                labelled_block(block, code.with(inside))
            }
            Tree::Wrap(wrap) => {
                let code = self.resume_tree(&wrap.inner, entry);
                self.wrapped(&wrap.wrapper, code)
            }
            Tree::If(branch) => self.resume_if(branch, entry),
            Tree::Match(matching) => self.resume_match(matching, entry),
            Tree::Loop(repeat) if repeat.head == entry => self.native_loop(repeat),
            Tree::Loop(repeat) => self.resume_loop(repeat, entry),
        }
    }

    fn resume_if(&mut self, branch: &If, entry: EntryId) -> Code {
        let If { declares, then, then_entries, otherwise, .. } = branch;
        if then_entries.contains(&entry.0) {
            let mut code = Code::passing(self.rebind(declares, entry));
            code.then(self.resume_seq(then, entry));
            let block = braced(then, true, &code);
            return code.with(block);
        }
        otherwise.as_ref().map_or_else(Code::empty, |(_, tree)| {
            let code = self.resume_tree(tree, entry);
            let block = quote!({ #code });
            code.with(block)
        })
    }

    fn resume_match(&mut self, matching: &Match, entry: EntryId) -> Code {
        let arm = matching.arms.iter().find(|arm| arm.entries.contains(&entry.0));
        arm.map_or_else(Code::empty, |arm| self.resume_arm(arm, entry))
    }

    fn resume_arm(&mut self, arm: &Arm, entry: EntryId) -> Code {
        let mut code = Code::passing(self.rebind(&arm.declares, entry));
        code.then(self.resume_tree(&arm.body, entry));
        let mut block = quote!({ #code });
        if !arm.attrs.is_empty() {
            let attrs = &arm.attrs;
            block = quote!({ #attrs #block });
        }
        code.with(block)
    }

    /// The rest of one round of a loop, then on from its head.
    fn resume_loop(&mut self, repeat: &Loop, entry: EntryId) -> Code {
        let target = repeat.target;
        let mut code = self.resume_seq(&repeat.body, entry);
        code.then(self.round_ends(repeat, &code));
        let mut body = braced(&repeat.body, true, &code);
        if code.land_continues(target) {
            let label = names::continue_label(target);
            body = quote!(#label: #body);
        }
        let again = if code.completes() {
            let further = self.again(repeat);
            code.merge_jumps(&further);
            further.tokens
        } else {
            code.bar()
        };
        code.end = End::Diverges;
        let label = code.land_breaks(target).then(|| names::break_label(target)).map(|label| quote!(#label:));
        let block = quote!(#label { #body #again });
        code.with(block)
    }

    /// The rounds after the first.
    fn again(&mut self, repeat: &Loop) -> Code {
        if self.worth_returning(repeat) { self.jump(repeat.head) } else { self.native_rounds(repeat) }
    }
}
