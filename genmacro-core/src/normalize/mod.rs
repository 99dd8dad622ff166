//! A-normal form for what holds a yield: whatever Rust evaluates before a yield gets a name, so that a state can keep it.
//!
//! | written | becomes |
//! |---|---|
//! | `f(a(), yield_!(x), b())` | `{ let t = a(); let u = yield_!(x); f(t, u, b()) }` |
//! | `v.push(yield_!(x))` | `{ let t = yield_!(x); v.push(t) }` |
//! | `a() && yield_!(x)` | `if a() { yield_!(x) } else { false }` |
//! | `if yield_!(x) { … }` | `{ let t = yield_!(x); if t { … } }` |
//!
//! What comes after the last yield stays as it was written; so does code without a yield. Names are given block by block of
//! the source: what was a temporary of a statement is a local of the block that the statement becomes, and is dropped where
//! the temporary would have been. A place stays a place, since the compiler has checked in the other copy of the body that nothing
//! changes it in between.
//!
//! After this phase each yield is one of: a statement, the initialiser of a `let`, the value of a `break`, a `return` or
//! of an assignment to a local, the value of a block or of an arm. Its operand holds none. So do conditions, scrutinees and
//! the heads of `for`. A `yield_from!(inner, value)` is a yield of `value` on behalf of the local `inner`.
//!
//! The algorithm is that of regenerator's `explode`, in its source `emit.js`.

mod condition;
mod delegate;
mod extension;
mod operand;
mod order;
mod std_macro;

use proc_macro2::{Ident, Span};
use quote::{ToTokens, quote};
use syn::{
    Block, Expr, ExprAssign, ExprBlock, ExprMacro, ExprMatch, ExprWhile, ItemFn, Local, LocalInit, Pat, Stmt,
    Token, parse_quote, spanned::Spanned, token::Brace,
};

use self::{
    extension::extends,
    operand::Mode,
    order::{Pending, Whole},
};
use crate::{
    check::{contains_yield, is_yield, is_yield_from, operand as yield_operand, stmt_contains_yield},
    ir::Origin,
    names::{self, Fresh},
    places::{is_place, name},
    protocol::Protocol,
    recursion::Site,
    sorted::{SortedMap, SortedSet},
};

/// A body in normal form.
pub(crate) struct Normal {
    pub(crate) block: Block,
    /// The names of the temporaries that copies of locals, and of their fields, were given.
    pub(crate) copies: SortedSet<String>,
    /// What each name stands for that isn't the user's.
    pub(crate) origins: SortedMap<String, Origin>,
    /// The names of the temporaries that are taken to be moved by the method that they are called with.
    pub(crate) consumed: SortedSet<String>,
    /// The names of the variables that the values of initialisers are given to. An initialiser of the form
    /// `{ …; let value = x; value }` is to become `let value; { …; value = x; }`.
    pub(crate) values: SortedSet<String>,
    /// What each local delegates to that `yield_from!` goes through.
    pub(crate) delegated: SortedMap<String, Expr>,
    /// The place that it goes through by reference instead.
    pub(crate) lent: SortedMap<String, Expr>,
    /// The calls that may be of the function itself.
    pub(crate) sites: Vec<Site>,
    /// Knows the names that occur in the function and in the block.
    pub(crate) fresh: Fresh,
    /// Knows those that the user wrote.
    pub(crate) written: Fresh,
}

/// Brings the body of `function` to normal form. `written` knows the names in the function.
pub(crate) fn normalize(function: &ItemFn, written: Fresh, protocol: &Protocol) -> Normal {
    let mut normalizer = Normalizer {
        protocol,
        fresh: written.clone(),
        written: &written,
        origins: SortedMap::new(),
        delegated: SortedMap::new(),
        lent: SortedMap::new(),
        pending: Pending::default(),
        temporaries: SortedSet::new(),
        copies: SortedSet::new(),
        values: SortedSet::new(),
        consumed: SortedSet::new(),
        sites: Vec::new(),
    };
    let block = normalizer.block((*function.block).clone());
    let Normalizer { copies, values, consumed, origins, delegated, lent, sites, fresh, .. } = normalizer;
    Normal { block, copies, origins, consumed, values, delegated, lent, sites, fresh, written }
}

struct Normalizer<'a> {
    protocol: &'a Protocol,
    fresh: Fresh,
    /// Knows the names that the user wrote.
    written: &'a Fresh,
    origins: SortedMap<String, Origin>,
    delegated: SortedMap<String, Expr>,
    lent: SortedMap<String, Expr>,
    pending: Pending,
    temporaries: SortedSet<Ident>,
    copies: SortedSet<String>,
    values: SortedSet<String>,
    consumed: SortedSet<String>,
    sites: Vec<Site>,
}

impl Normalizer<'_> {
    fn block(&mut self, mut block: Block) -> Block {
        let outer = std::mem::take(&mut self.pending);
        let last = block.stmts.len();
        let last_yield = block.stmts.iter().rposition(stmt_contains_yield);
        for (index, stmt) in std::mem::take(&mut block.stmts).into_iter().enumerate() {
            let before_yield = last_yield.is_some_and(|yields| index <= yields);
            let stmt = if before_yield { self.statement(stmt, index + 1 < last) } else { stmt };
            self.pending.stmts.push(stmt);
        }
        block.stmts = std::mem::replace(&mut self.pending, outer).stmts;
        block
    }

    fn statement(&mut self, stmt: Stmt, more: bool) -> Stmt {
        match stmt {
            Stmt::Expr(..) | Stmt::Macro(_) if !stmt_contains_yield(&stmt) => stmt,
            Stmt::Local(local) => self.local(local),
            Stmt::Expr(expr, semi) => self.expression(expr, semi, more),
            Stmt::Macro(call) => {
                // `yield_! { x }` in the midst of a block is a statement without a semicolon.
                let semi = call.semi_token.or_else(|| more.then(|| Token![;](call.mac.bang_token.span)));
                self.expression(Expr::Macro(ExprMacro { attrs: call.attrs, mac: call.mac }), semi, more)
            }
            Stmt::Item(_) => stmt,
        }
    }

    /// An expression as a statement. A value that isn't used drops before the temporaries that came before it, so it must not
    /// leave the block that they become locals of.
    fn expression(&mut self, expr: Expr, semi: Option<Token![;]>, more: bool) -> Stmt {
        let whole = if more || semi.is_some() { Whole::Statement } else { Whole::Tail };
        Stmt::Expr(self.enclosed(expr, whole, |expr| Stmt::Expr(expr, semi)), semi)
    }

    fn local(&mut self, mut local: Local) -> Stmt {
        let Some(LocalInit { expr, diverge, .. }) = &mut local.init else { return Stmt::Local(local) };
        if extends(expr) {
            self.extend(expr);
        }
        if diverge.is_none() && is_wild(&local.pat) && !is_place(expr) {
            return self.discarded(local);
        }
        self.take(expr, |normalizer, init| normalizer.whole(init, Whole::Initialiser));
        if let Some((_, otherwise)) = diverge {
            self.take(otherwise, |normalizer, otherwise| normalizer.whole(otherwise, Whole::Tail));
        }
        Stmt::Local(local)
    }

    /// `let _ = value;`: the value drops before the temporaries that came before it.
    fn discarded(&mut self, mut local: Local) -> Stmt {
        let Some(LocalInit { expr, .. }) = &mut local.init else { return Stmt::Local(local) };
        let init = std::mem::replace(&mut **expr, Expr::PLACEHOLDER);
        let (mut stmts, value) = self.separate(init, Whole::Statement);
        **expr = value;
        if stmts.is_empty() {
            return Stmt::Local(local);
        }
        let semi = local.semi_token;
        stmts.push(Stmt::Local(local));
        Stmt::Expr(block_of(stmts), Some(semi))
    }

    /// An expression and all that comes before it, as one.
    fn whole(&mut self, expr: Expr, whole: Whole) -> Expr {
        self.enclosed(expr, whole, |expr| Stmt::Expr(expr, None))
    }

    /// An expression and all that comes before it, as one whose end is `last` if anything does.
    fn enclosed(&mut self, expr: Expr, whole: Whole, last: impl FnOnce(Expr) -> Stmt) -> Expr {
        if !contains_yield(&expr) {
            return expr;
        }
        let (stmts, expr) = self.separate(expr, whole);
        if stmts.is_empty() {
            return expr;
        }
        block_of(stmts.into_iter().chain([last(expr)]).collect())
    }

    /// The expression without a yield that is left when what comes before has been evaluated.
    fn value(&mut self, expr: Expr) -> Expr {
        if !contains_yield(&expr) {
            return expr;
        }
        let construct = self.construct(expr);
        if contains_yield(&construct) { self.named(construct, true) } else { construct }
    }

    /// What is left when what comes before has been evaluated: an expression without a yield, or one of the forms that the
    /// next phase knows.
    fn construct(&mut self, expr: Expr) -> Expr {
        if !contains_yield(&expr) {
            return expr;
        }
        match expr {
            Expr::Macro(call) if is_yield(&call.mac) => self.yielding(call),
            Expr::Macro(call) if is_yield_from(&call.mac) => self.delegation(&call.mac),
            Expr::Macro(call) => self.std_macro(call),
            Expr::Paren(mut paren) => {
                *paren.expr = self.construct(*paren.expr);
                if contains_yield(&paren.expr) { *paren.expr } else { Expr::Paren(paren) }
            }
            Expr::Group(group) => self.construct(*group.expr),
            Expr::Block(block) => Expr::Block(ExprBlock { block: self.block(block.block), ..block }),
            Expr::Unsafe(block) => Expr::Unsafe(syn::ExprUnsafe { block: self.block(block.block), ..block }),
            Expr::Loop(repeat) => Expr::Loop(syn::ExprLoop { body: self.block(repeat.body), ..repeat }),
            Expr::ForLoop(mut repeat) => {
                self.inside(|normalizer| normalizer.take(&mut repeat.expr, Self::value));
                Expr::ForLoop(syn::ExprForLoop { body: self.block(repeat.body), ..repeat })
            }
            Expr::While(repeat) => self.while_loop(repeat),
            Expr::If(branch) => self.branch(branch),
            Expr::Match(matching) => self.matching(matching),
            Expr::Assign(assign) if takes_apart(&assign.left) => self.taking_apart(assign),
            Expr::Assign(mut assign) if !contains_yield(&assign.left) => {
                let with = if name(&assign.left).is_some() { Self::construct } else { Self::value };
                self.inside(|normalizer| normalizer.take(&mut assign.right, with));
                Expr::Assign(assign)
            }
            Expr::Return(mut jump) => {
                let values = jump.expr.iter_mut();
                self.inside(|normalizer| values.for_each(|value| normalizer.take(value, Self::construct)));
                Expr::Return(jump)
            }
            Expr::Break(mut jump) => {
                let values = jump.expr.iter_mut();
                self.inside(|normalizer| values.for_each(|value| normalizer.take(value, Self::construct)));
                Expr::Break(jump)
            }
            Expr::Binary(binary) if operand::is_lazy(&binary) => self.lazy(binary),
            mut other => {
                self.operands(&mut other, false);
                other
            }
        }
    }

    fn yielding(&mut self, mut call: ExprMacro) -> Expr {
        if let Ok(Some(operand)) = yield_operand(&call.mac)
            && contains_yield(&operand)
        {
            // The temporaries of the operand are gone when the generator suspends.
            let (operand, ty) = (self.whole(operand, Whole::Initialiser), &self.protocol.yields);
            let name = self.fresh.name("operand", Span::mixed_site());
            self.pending.stmts.push(parse_quote!(let #name: #ty = #operand;));
            call.mac.tokens = quote!(#name);
        }
        Expr::Macro(call)
    }

    fn matching(&mut self, mut matching: ExprMatch) -> Expr {
        self.inside(|normalizer| normalizer.take(&mut matching.expr, Self::place));
        for arm in &mut matching.arms {
            self.take(&mut arm.body, |normalizer, body| normalizer.whole(body, Whole::Arm));
        }
        Expr::Match(matching)
    }

    /// `(a, _) = value` is `{ let (first, _) = value; a = first; }`: what isn't assigned, and the temporaries, drop before the
    /// assignment. So the value comes out of a block.
    fn taking_apart(&mut self, mut assign: ExprAssign) -> Expr {
        if contains_yield(&assign.right) && !is_place(&assign.right) {
            self.inside(|normalizer| {
                normalizer.take(&mut assign.right, |normalizer, value| {
                    let value = normalizer.whole(value, Whole::Initialiser);
                    let value = normalizer.named(value, false);
                    block_of(vec![Stmt::Expr(value, None)])
                });
            });
        }
        let mut assign = Expr::Assign(assign);
        self.operands(&mut assign, false);
        assign
    }

    /// `while c { … }` is `loop { if c { … } else { break } }`.
    fn while_loop(&mut self, repeat: ExprWhile) -> Expr {
        let ExprWhile { label, while_token, cond, body, .. } = &repeat;
        if !contains_yield(cond) {
            let cond = Box::new(condition::of_if((**cond).clone()));
            return Expr::While(ExprWhile { cond, body: self.block(repeat.body), ..repeat });
        }
        let span = while_token.span;
        let mut unrolled: syn::ExprLoop = parse_quote!(loop { if #cond #body else { break; } });
        unrolled.label.clone_from(label);
        unrolled.loop_token.span = span;
        unrolled.body = self.block(unrolled.body);
        Expr::Loop(unrolled)
    }

    /// Gives the value of an expression a name; the name.
    fn named(&mut self, expr: Expr, mutable: bool) -> Expr {
        let mut name = self.fresh.name("temporary", Span::mixed_site());
        let (label, span) = (self.value_of(&expr), expr.span());
        self.origins.insert(name.to_string(), Origin { label, span });
        self.declare(&name, expr, mutable);
        self.temporaries.insert(name.clone());
        // As the drive closure has it of what a yield evaluates to.
        name.set_span(names::in_place_of(span));
        parse_quote!(#name)
    }

    /// A value in words: by its expression, unless that is long, or no longer what the user wrote.
    fn value_of(&self, expr: &Expr) -> String {
        let tokens = expr.to_token_stream();
        let text = tokens.to_string();
        if text.chars().count() > 40 || !self.written.knows(tokens) {
            "a temporary value".to_owned()
        } else {
            format!("value of {text}")
        }
    }

    fn declare(&mut self, name: &Ident, expr: Expr, mutable: bool) {
        self.use_operands(&expr);
        let mutability = mutable.then(|| quote!(mut));
        let pattern: Pat = parse_quote!(#mutability #name);
        let span = Span::mixed_site();
        self.pending.stmts.push(Stmt::Local(Local {
            attrs: Vec::new(),
            let_token: Token![let](span),
            pat: pattern,
            init: Some(LocalInit { eq_token: Token![=](span), expr: Box::new(expr), diverge: None }),
            semi_token: Token![;](span),
            modifiers: syn::LocalModifiers::default(),
        }));
    }

    /// Replaces an expression.
    fn take(&mut self, expr: &mut Expr, with: impl FnOnce(&mut Self, Expr) -> Expr) {
        let taken = std::mem::replace(expr, Expr::PLACEHOLDER);
        *expr = with(self, taken);
    }

    /// A place that holds a yield, without it.
    fn place(&mut self, mut expr: Expr) -> Expr {
        if contains_yield(&expr) {
            self.reach(&mut expr, Mode::Place);
        }
        expr
    }
}

/// Statements and an expression as one expression.
fn enclose(stmts: Vec<Stmt>, expr: Expr) -> Expr {
    if stmts.is_empty() {
        return expr;
    }
    block_of(stmts.into_iter().chain([Stmt::Expr(expr, None)]).collect())
}

/// Whether the left side of an assignment takes the value apart.
fn takes_apart(left: &Expr) -> bool {
    matches!(left, Expr::Tuple(_) | Expr::Array(_) | Expr::Struct(_) | Expr::Call(_))
}

/// Whether a pattern leaves the value where it is.
fn is_wild(pattern: &Pat) -> bool {
    match pattern {
        Pat::Wild(_) => true,
        Pat::Type(typed) => is_wild(&typed.pat),
        Pat::Paren(paren) => is_wild(&paren.pat),
        _ => false,
    }
}

/// A block of our own: the temporaries of its value go before its locals, as in edition 2024.
fn block_of(stmts: Vec<Stmt>) -> Expr {
    let block = Block { brace_token: Brace(Span::mixed_site()), stmts };
    Expr::Block(ExprBlock { attrs: Vec::new(), label: None, block })
}

/// The expression as a block, where the grammar wants one.
fn as_block(expr: Expr) -> Block {
    match expr {
        Expr::Block(ExprBlock { label: None, block, .. }) => block,
        other => Block { brace_token: Brace(other.span()), stmts: vec![Stmt::Expr(other, None)] },
    }
}
