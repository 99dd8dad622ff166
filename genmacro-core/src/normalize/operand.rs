//! Operands: in which order an expression evaluates them, and how they are kept across a yield that comes after.

use proc_macro2::{Ident, Span};
use quote::ToTokens;
use syn::{
    BinOp, Block, Expr, ExprBinary, ExprBlock, ExprField, ExprParen, ExprPath, ExprTuple, Member, Stmt,
    Token, UnOp, parse_quote,
    spanned::Spanned,
    token::{Brace, Paren},
};

use super::Normalizer;
use crate::{
    check::contains_yield,
    macros, moves,
    places::{is_compound, is_place, leaves_temporaries, name},
};

/// What an expression wants of an operand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mode {
    /// Its value: a place is moved or copied from at once.
    Value,
    /// A place, which is borrowed later on: a value becomes a temporary.
    Place,
    /// The left side of an assignment.
    Assignee,
}

/// The operands of an expression that always evaluates all of them, in the order of their evaluation.
fn operands(expr: &mut Expr) -> Vec<(&mut Expr, Mode)> {
    use Mode::{Assignee, Place, Value};
    match expr {
        Expr::Unary(unary) => {
            let mode = if matches!(unary.op, UnOp::Deref(_)) { Place } else { Value };
            vec![(&mut unary.expr, mode)]
        }
        Expr::Binary(binary) => match binary.op {
            BinOp::And(_) | BinOp::Or(_) => vec![(&mut binary.left, Value)],
            BinOp::Eq(_) | BinOp::Ne(_) | BinOp::Lt(_) | BinOp::Le(_) | BinOp::Gt(_) | BinOp::Ge(_) => {
                vec![(&mut binary.left, Place), (&mut binary.right, Place)]
            }
            // As for numbers; for other types Rust begins on the left.
            _ if is_compound(&binary.op) => vec![(&mut binary.right, Value), (&mut binary.left, Place)],
            _ => vec![(&mut binary.left, Value), (&mut binary.right, Value)],
        },
        Expr::Assign(assign) => vec![(&mut assign.right, Value), (&mut assign.left, Assignee)],
        Expr::Call(call) => {
            let arguments = call.args.iter_mut().map(|argument| (argument, Value));
            std::iter::once((&mut *call.func, Place)).chain(arguments).collect()
        }
        Expr::MethodCall(call) => {
            let takes_self = moves::takes_self(&call.method.to_string(), call.args.len());
            let arguments = call.args.iter_mut().map(|argument| (argument, Value));
            let receiver = (&mut *call.receiver, if takes_self { Value } else { Place });
            std::iter::once(receiver).chain(arguments).collect()
        }
        Expr::Field(field) => vec![(&mut field.base, Place)],
        Expr::Index(index) => vec![(&mut index.expr, Place), (&mut index.index, Value)],
        Expr::Reference(reference) => vec![(&mut reference.expr, Place)],
        Expr::RawAddr(address) => vec![(&mut address.expr, Place)],
        Expr::Cast(cast) => vec![(&mut cast.expr, Value)],
        Expr::Try(attempt) => vec![(&mut attempt.expr, Value)],
        Expr::Repeat(repeat) => vec![(&mut repeat.expr, Value)],
        Expr::Tuple(tuple) => tuple.elems.iter_mut().map(|elem| (elem, Value)).collect(),
        Expr::Array(array) => array.elems.iter_mut().map(|elem| (elem, Value)).collect(),
        Expr::Range(range) => {
            range.start.iter_mut().chain(&mut range.end).map(|bound| (&mut **bound, Value)).collect()
        }
        Expr::Struct(structure) => {
            // `S { x }` has no place for another expression.
            for field in &mut structure.fields {
                field.colon_token.get_or_insert(Token![:](field.member.span()));
            }
            let fields = structure.fields.iter_mut().map(|field| (&mut field.expr, Value));
            fields.chain(structure.rest.iter_mut().map(|rest| (&mut **rest, Place))).collect()
        }
        _ => Vec::new(),
    }
}

/// Whether it is an expression that evaluates operands.
pub(super) fn has_operands(expr: &Expr) -> bool {
    matches!(expr, Expr::Macro(_)) || !operands(&mut expr.clone()).is_empty()
}

/// The operands that an operator stands between, before or after.
fn outer_operands(expr: &mut Expr) -> [Option<&mut Expr>; 2] {
    match expr {
        Expr::Binary(binary) => [Some(&mut binary.left), Some(&mut binary.right)],
        Expr::Index(index) => [Some(&mut index.expr), None],
        Expr::Unary(unary) if !matches!(unary.op, UnOp::Deref(_)) => [Some(&mut unary.expr), None],
        _ => [None, None],
    }
}

pub(super) fn is_lazy(binary: &ExprBinary) -> bool {
    matches!(binary.op, BinOp::And(_) | BinOp::Or(_))
}

impl Normalizer<'_> {
    /// Evaluates the operands of an expression up to the last yield in them; or all of them, and what they leave behind, if a
    /// yield comes after the whole.
    pub(super) fn operands(&mut self, expr: &mut Expr, all: bool) {
        let places = outer_operands(expr).map(|operand| operand.map(|operand| operand.span()));
        self.sequence(operands(expr), all);
        let compound = matches!(expr, Expr::Binary(binary) if is_compound(&binary.op));
        for (operand, place) in outer_operands(expr).into_iter().zip(places) {
            if let (Some(operand), Some(place)) = (operand, place) {
                self.put(operand, place, compound);
            }
        }
    }

    /// Puts a temporary in parentheses at the place of what it is the value of: an operator's own place, which a panic is
    /// reported at, is that of its operands. Parentheses around a value that is assigned would be called needless.
    fn put(&mut self, operand: &mut Expr, place: Span, assigned: bool) {
        if self.is_temporary(operand) {
            self.take(operand, |_, temporary| {
                let attrs = Vec::new();
                if assigned {
                    let stmts = vec![parse_quote!(();), Stmt::Expr(temporary, None)];
                    let block = Block { brace_token: Brace(place), stmts };
                    Expr::Block(ExprBlock { attrs, label: None, block })
                } else {
                    Expr::Paren(ExprParen { attrs, paren_token: Paren(place), expr: Box::new(temporary) })
                }
            });
        }
    }

    pub(super) fn sequence(&mut self, mut operands: Vec<(&mut Expr, Mode)>, all: bool) {
        let last = operands.iter().rposition(|(operand, _)| contains_yield(operand));
        let kept = if all { operands.len() } else { last.unwrap_or(0) };
        for index in 0..operands.len() {
            let (before, later) = operands.split_at_mut(index + 1);
            let (operand, mode) = &mut before[index];
            let changed = |name: &str| later.iter().any(|(operand, _)| mentions(operand, name));
            let droppable = self.is_droppable(operand);
            if contains_yield(operand) {
                self.inside(|normalizer| normalizer.reach(operand, *mode));
                if *mode == Mode::Place && droppable && self.is_temporary(operand) {
                    self.overtake();
                }
            }
            if index < kept || self.is_overtaken() {
                self.inside(|normalizer| normalizer.keep(operand, *mode, &changed));
                if *mode == Mode::Value && droppable {
                    self.wait(operand);
                }
            }
        }
    }

    /// Evaluates what comes up to the last yield of an operand.
    pub(super) fn reach(&mut self, expr: &mut Expr, mode: Mode) {
        match expr {
            Expr::Paren(paren) if mode != Mode::Value => self.reach(&mut paren.expr, mode),
            Expr::Field(_) | Expr::Index(_) if mode != Mode::Value => self.operands(expr, false),
            Expr::Unary(unary) if mode != Mode::Value && matches!(unary.op, UnOp::Deref(_)) => {
                self.operands(expr, false);
            }
            Expr::Tuple(tuple) if mode == Mode::Assignee => {
                self.sequence(tuple.elems.iter_mut().map(|elem| (elem, mode)).collect(), false);
            }
            Expr::Array(array) if mode == Mode::Assignee => {
                self.sequence(array.elems.iter_mut().map(|elem| (elem, mode)).collect(), false);
            }
            _ => self.take(expr, Self::value),
        }
    }

    /// Keeps an operand, which a yield comes after. `changed` tells whether a local is mentioned by what comes in between.
    fn keep(&mut self, expr: &mut Expr, mode: Mode, changed: &dyn Fn(&str) -> bool) {
        match mode {
            Mode::Value => self.spill(expr, changed),
            Mode::Place | Mode::Assignee => self.hold(expr),
        }
    }

    /// Keeps the value of an expression.
    pub(super) fn spill(&mut self, expr: &mut Expr, changed: &dyn Fn(&str) -> bool) {
        match expr {
            Expr::Paren(paren) => self.spill(&mut paren.expr, changed),
            Expr::Group(group) => self.spill(&mut group.expr, changed),
            _ if is_constant(expr) || self.is_temporary(expr) => {}
            // What it borrows can't change, and what it moves is there as well after the yield.
            Expr::Closure(closure) if closure.capture.is_none() => {}
            Expr::Path(_) => self.copy(expr),
            Expr::Field(_) if root(expr).is_some_and(|root| !changed(&root)) => self.copy(expr),
            Expr::Unary(_) if root(expr).is_some_and(|root| !changed(&root)) => {}
            Expr::Reference(reference) => {
                self.hold(&mut reference.expr);
                self.take(expr, |normalizer, borrow| normalizer.named(borrow, false));
            }
            _ => {
                if let Some((tuple, index)) = element(expr) {
                    *expr = self.split(tuple.clone(), index);
                } else {
                    self.decompose(expr);
                    self.take(expr, |normalizer, value| normalizer.named(value, false));
                }
            }
        }
    }

    /// Gives a place by value a name, which it may turn out that it can do without.
    fn copy(&mut self, place: &mut Expr) {
        self.take(place, |normalizer, place| {
            let copy = normalizer.named(place, false);
            normalizer.copies.insert(copy.to_token_stream().to_string());
            copy
        });
    }

    /// Takes one element out of a tuple, the rest of which is a temporary.
    fn split(&mut self, mut tuple: ExprTuple, index: usize) -> Expr {
        let mut droppable: Vec<bool> = tuple.elems.iter().map(|elem| self.is_droppable(elem)).collect();
        self.sequence(tuple.elems.iter_mut().map(|elem| (elem, Mode::Value)).collect(), true);
        let mut rest: Vec<Expr> = tuple.elems.into_iter().collect();
        let taken = rest.remove(index);
        droppable.remove(index);
        if !droppable.contains(&true) {
            return self.named(taken, false);
        }
        self.named(parse_quote!((#(#rest,)*)), false);
        self.overtake();
        if self.is_temporary(&taken) { taken } else { self.named(taken, false) }
    }

    /// Whether it is the name of a value that nobody else mentions.
    fn is_temporary(&self, expr: &Expr) -> bool {
        self.temporary(expr).is_some()
    }

    /// The name of a value that nobody else mentions.
    pub(super) fn temporary<'e>(&self, expr: &'e Expr) -> Option<&'e Ident> {
        name(expr).filter(|name| self.temporaries.contains(name))
    }

    /// Keeps a place; if it is none, a temporary with its value.
    fn hold(&mut self, expr: &mut Expr) {
        match expr {
            Expr::Paren(paren) => self.hold(&mut paren.expr),
            Expr::Group(group) => self.hold(&mut group.expr),
            Expr::Path(_) => {}
            _ if is_constant(expr) => {}
            Expr::Field(field) => self.hold(&mut field.base),
            Expr::Unary(unary) if matches!(unary.op, UnOp::Deref(_)) => self.hold(&mut unary.expr),
            Expr::Index(index) => {
                self.hold(&mut index.expr);
                self.spill(&mut index.index, &|_| true);
                // An index that is out of bounds panics here, before what comes in between.
                self.pending.stmts.push(syn::parse_quote!(let _ = &#expr;));
            }
            // It is borrowed for the operation alone.
            Expr::Reference(reference) => self.hold(&mut reference.expr),
            Expr::Tuple(tuple) if is_assignee(tuple) => {}
            _ => {
                self.decompose(expr);
                self.consume(expr);
                self.take(expr, |normalizer, value| normalizer.named(value, true));
                self.overtake();
            }
        }
    }

    /// A call with arguments in a chain of such is taken to move what it is called on, if that is a temporary: builders are
    /// written so.
    fn consume(&mut self, expr: &Expr) {
        if let Expr::MethodCall(call) = expr
            && let Some(receiver) = self.temporary(&call.receiver).filter(|_| !call.args.is_empty())
        {
            self.consumed.insert(receiver.to_string());
        }
    }

    /// Keeps what the evaluation of an expression leaves behind until the end of its statement.
    fn decompose(&mut self, expr: &mut Expr) {
        if leaves_temporaries(expr) {
            match expr {
                Expr::Macro(call) => self.all_arguments(call),
                _ => self.operands(expr, true),
            }
        }
    }
}

/// The tuple that is made for one of its elements.
fn element(expr: &Expr) -> Option<(&ExprTuple, usize)> {
    let Expr::Field(ExprField { base, member: Member::Unnamed(index), .. }) = expr else { return None };
    let (tuple, index) = (literal(base)?, index.index as usize);
    (index < tuple.elems.len()).then_some((tuple, index))
}

fn literal(expr: &Expr) -> Option<&ExprTuple> {
    match expr {
        Expr::Tuple(tuple) => Some(tuple),
        Expr::Paren(paren) => literal(&paren.expr),
        Expr::Group(group) => literal(&group.expr),
        _ => None,
    }
}

/// Whether a tuple looks like the left side of an assignment.
fn is_assignee(tuple: &syn::ExprTuple) -> bool {
    tuple.elems.iter().all(|elem| matches!(elem, Expr::Infer(_)) || is_place(elem))
}

/// Whether an expression has the same value later on, whatever happens in between.
pub(super) fn is_constant(expr: &Expr) -> bool {
    match expr {
        Expr::Lit(_) | Expr::Const(_) | Expr::Infer(_) => true,
        Expr::Unary(unary) => !matches!(unary.op, UnOp::Deref(_)) && is_constant(&unary.expr),
        Expr::Path(path) => !may_be_local(path),
        Expr::Macro(call) => macros::parse(&call.mac).is_some_and(|call| call.is_constant()),
        _ => false,
    }
}

/// Whether a path may be that of a local: by convention no local begins with a capital.
pub(super) fn may_be_local(path: &ExprPath) -> bool {
    path.qself.is_none()
        && path.path.get_ident().is_some_and(|name| !name.to_string().starts_with(char::is_uppercase))
}

/// The local that fields, or what it points to, an expression names.
pub(super) fn root(expr: &Expr) -> Option<String> {
    match expr {
        Expr::Path(path) if may_be_local(path) => path.path.get_ident().map(ToString::to_string),
        Expr::Field(field) => root(&field.base),
        Expr::Unary(unary) if matches!(unary.op, UnOp::Deref(_)) => root(&unary.expr),
        Expr::Paren(paren) => root(&paren.expr),
        _ => None,
    }
}

pub(super) fn mentions(expr: &Expr, name: &str) -> bool {
    macros::mentioned(&expr.to_token_stream()).iter().any(|mentioned| mentioned == name)
}
