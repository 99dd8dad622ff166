//! In which order what is pending drops, should it never come to be used.
//!
//! A statement that is left in its midst drops, in Rust, the *operands* that wait for their operation first: a call drops
//! the arguments that have been evaluated, and then so does the call around it. The *temporaries* that are borrowed, and the
//! rests of those that a field has been moved out of, live to the end of the statement and drop after all operands. Each kind
//! drops in the reverse order of its evaluation:
//!
//! ```text
//! f(a(), &b(), yield_!(1))  drops at the yield:  the value of a(), the value of b()
//! ```
//!
//! Both are locals of one block here, so an operand that a temporary comes after is declared once more, after that. Not so
//! the operands of what is the whole of a block's tail, or of a condition: they belong to the same scope as the temporaries.
//!
//! The value of an initialiser is there before the temporaries drop, and isn't lost should one of them panic. So it doesn't
//! leave their block as that's value, but is given to a variable before the block ends: see [`Normal::values`].

use proc_macro2::{Ident, Span};
use syn::{Expr, Stmt, parse_quote};

use super::{
    Normalizer,
    operand::{has_operands, mentions},
};
use crate::{
    check::{contains_yield, is_yield},
    moves, names,
    places::leaves_temporaries,
};

/// What an expression with all that comes before it is the whole of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Whole {
    /// The tail of a block, a condition: its temporaries live as long as its operands.
    Tail,
    /// The body of an arm: its temporaries live longer than its operands.
    Arm,
    /// An initialiser: the same, and its value is there before they drop.
    Initialiser,
    /// A statement of its own: the same, and its value isn't used.
    Statement,
}

/// What is pending in the innermost block that is being made.
#[derive(Default)]
pub(super) struct Pending {
    /// The statements that come before the expression at hand.
    pub(super) stmts: Vec<Stmt>,
    /// The operands that wait for their operation, and drop before any temporary.
    waiting: Vec<Ident>,
    /// How many expressions stand around the current one whose operands drop before any temporary.
    depth: usize,
    /// A temporary lives to the end of the whole, and may have something to drop.
    lasting: bool,
    /// Of the operands that belong to the scope of the temporaries, one waits.
    shares: bool,
    /// A temporary has come after one of those.
    overtaken: bool,
}

impl Pending {
    fn new(whole: Whole) -> Self {
        Self { depth: usize::from(whole != Whole::Tail), ..Self::default() }
    }
}

impl Normalizer<'_> {
    /// An expression; and the statements that come before it.
    pub(super) fn separate(&mut self, expr: Expr, whole: Whole) -> (Vec<Stmt>, Expr) {
        self.separately(whole, |normalizer| normalizer.construct(expr))
    }

    /// What `make` makes; and the statements that come before it.
    pub(super) fn separately(
        &mut self,
        whole: Whole,
        make: impl FnOnce(&mut Self) -> Expr,
    ) -> (Vec<Stmt>, Expr) {
        let outer = std::mem::replace(&mut self.pending, Pending::new(whole));
        let expr = make(self);
        let Pending { mut stmts, lasting, .. } = std::mem::replace(&mut self.pending, outer);
        let leaves = has_operands(&expr) && leaves_temporaries(&expr);
        let value = names::variable("value");
        match whole {
            _ if stmts.is_empty() => (stmts, expr),
            Whole::Initialiser if lasting || leaves => {
                let value = self.fresh.name("value", Span::mixed_site());
                stmts.push(parse_quote!(let #value = #expr;));
                self.values.insert(value.to_string());
                (stmts, parse_quote!(#value))
            }
            // As a tail it would drop its operands along with its temporaries.
            Whole::Arm if leaves && !contains_yield(&expr) => {
                (stmts, parse_quote!(match (#expr) { #value => #value }))
            }
            _ => (stmts, expr),
        }
    }

    /// Runs `act` on what stands inside of the current expression.
    pub(super) fn inside<T>(&mut self, act: impl FnOnce(&mut Self) -> T) -> T {
        self.pending.depth += 1;
        let result = act(self);
        self.pending.depth -= 1;
        result
    }

    /// An operand has been evaluated, and is kept until its operation.
    pub(super) fn wait(&mut self, operand: &Expr) {
        self.use_operands(operand);
        match self.temporary(operand).cloned() {
            Some(name) if self.pending.depth > 0 => self.pending.waiting.push(name),
            Some(_) => self.pending.shares = true,
            None => {}
        }
    }

    /// What those operands have been waiting for is evaluated.
    pub(super) fn use_operands(&mut self, expr: &Expr) {
        if !self.pending.waiting.is_empty() {
            self.pending.waiting.retain(|name| !mentions(expr, &name.to_string()));
        }
    }

    /// A temporary has been made: the operands that wait drop before it, and are declared once more.
    pub(super) fn overtake(&mut self) {
        self.pending.lasting = true;
        self.pending.overtaken |= self.pending.shares;
        let overtaking = self.pending.waiting.iter();
        self.pending.stmts.extend(overtaking.map(|name| -> Stmt { parse_quote!(let #name = #name;) }));
    }

    /// Whether the current expression, the whole of a tail, must not be left to evaluate anything more: its operands would drop
    /// before a temporary that came after them.
    pub(super) fn is_overtaken(&self) -> bool {
        self.pending.overtaken && self.pending.depth == 0
    }

    /// Whether a value may have something to drop.
    pub(super) fn is_droppable(&self, expr: &Expr) -> bool {
        match expr {
            Expr::Macro(call) if is_yield(&call.mac) => !self.protocol.resumes_with_nothing(),
            Expr::Reference(_) => false,
            Expr::Paren(paren) => self.is_droppable(&paren.expr),
            _ => !moves::trivial(expr, &|_| false),
        }
    }
}
