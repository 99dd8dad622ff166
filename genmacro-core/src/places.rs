//! Places and values: what an expression names, and what its evaluation leaves behind.

use proc_macro2::{Ident, Span};
use syn::{
    BinOp, Block, Expr, ExprParen, ExprUnary, Macro, Token, UnOp, spanned::Spanned, token::Paren,
    visit::Visit,
};

use crate::{
    macros, moves,
    walk::{Visitor, Walk},
};

/// Whether an expression leaves temporaries that may have something to drop, which Rust keeps to the end of the statement or
/// construct.
pub(crate) fn leaves_temporaries(expr: &Expr) -> bool {
    match expr {
        Expr::Path(_)
        | Expr::Lit(_)
        | Expr::Closure(_)
        | Expr::Const(_)
        | Expr::Infer(_)
        | Expr::Break(_)
        | Expr::Continue(_)
        | Expr::Return(_) => false,
        Expr::Field(field) => !is_place(&field.base) || leaves_temporaries(&field.base),
        Expr::Index(index) => {
            !is_place(&index.expr) || leaves_temporaries(&index.expr) || leaves_temporaries(&index.index)
        }
        Expr::Reference(reference) => {
            let constant = matches!(*reference.expr, Expr::Lit(_));
            !constant && (!is_place(&reference.expr) || leaves_temporaries(&reference.expr))
        }
        Expr::MethodCall(call) => {
            let moved = moves::takes_self(&call.method.to_string(), call.args.len());
            (!moved && !is_place(&call.receiver))
                || leaves_temporaries(&call.receiver)
                || call.args.iter().any(leaves_temporaries)
        }
        Expr::Call(call) => leaves_temporaries(&call.func) || call.args.iter().any(leaves_temporaries),
        Expr::Unary(unary) if matches!(unary.op, UnOp::Deref(_)) => {
            !is_place(&unary.expr) || leaves_temporaries(&unary.expr)
        }
        Expr::Unary(unary) => leaves_temporaries(&unary.expr),
        Expr::Try(attempt) => leaves_temporaries(&attempt.expr),
        Expr::Binary(binary) => leaves_temporaries(&binary.left) || leaves_temporaries(&binary.right),
        Expr::Paren(paren) => leaves_temporaries(&paren.expr),
        Expr::Group(group) => leaves_temporaries(&group.expr),
        Expr::Cast(cast) => leaves_temporaries(&cast.expr),
        Expr::Tuple(tuple) => tuple.elems.iter().any(leaves_temporaries),
        Expr::Array(array) => array.elems.iter().any(leaves_temporaries),
        Expr::Range(range) => {
            let bounds = range.start.iter().chain(&range.end);
            bounds.map(|bound| &**bound).any(leaves_temporaries)
        }
        Expr::Macro(call) => macros::parse(&call.mac).is_none_or(|mut call| {
            call.keeps_temporaries()
                && call.operands().into_iter().any(|(operand, _)| leaves_temporaries(operand))
        }),
        _ => true,
    }
}

/// Whether the expression names a field of a place.
pub(crate) fn is_field(expr: &Expr) -> bool {
    match expr {
        Expr::Field(_) => is_place(expr),
        Expr::Paren(paren) => is_field(&paren.expr),
        Expr::Group(group) => is_field(&group.expr),
        _ => false,
    }
}

/// Whether the expression names a place, rather than making a value.
pub(crate) fn is_place(expr: &Expr) -> bool {
    match expr {
        Expr::Path(_) => true,
        Expr::Field(field) => is_place(&field.base),
        Expr::Index(index) => is_place(&index.expr),
        Expr::Unary(unary) => matches!(unary.op, UnOp::Deref(_)) && is_place(&unary.expr),
        Expr::Paren(paren) => is_place(&paren.expr),
        Expr::Group(group) => is_place(&group.expr),
        _ => false,
    }
}

/// Whether it is an operator like `+=`.
pub(crate) fn is_compound(op: &BinOp) -> bool {
    matches!(
        op,
        BinOp::AddAssign(_)
            | BinOp::SubAssign(_)
            | BinOp::MulAssign(_)
            | BinOp::DivAssign(_)
            | BinOp::RemAssign(_)
            | BinOp::BitXorAssign(_)
            | BinOp::BitAndAssign(_)
            | BinOp::BitOrAssign(_)
            | BinOp::ShlAssign(_)
            | BinOp::ShrAssign(_)
    )
}

/// The name that an expression consists of.
pub(crate) fn name(expr: &Expr) -> Option<&Ident> {
    if let Expr::Path(path) = expr { path.path.get_ident() } else { None }
}

/// The span of an expression. That of a name is at hand; any other is printed to find it.
pub(crate) fn span(expr: &Expr) -> Span {
    name(expr).map_or_else(|| expr.span(), Ident::span)
}

/// Whether the type of the expression may be that of a closure or an `async` block in it: each of those has a type of its own.
pub(crate) fn holds_closure(expr: &Expr) -> bool {
    let mut closures = Closures(false);
    Walk(&mut closures).visit_expr(expr);
    closures.0
}

/// The same for what a block declares, or evaluates to.
pub(crate) fn block_holds_closure(block: &Block) -> bool {
    let mut closures = Closures(false);
    Walk(&mut closures).visit_block(block);
    closures.0
}

struct Closures(bool);

impl Visitor for Closures {
    fn expr(&mut self, expr: &Expr) -> bool {
        self.0 |= matches!(expr, Expr::Closure(_) | Expr::Async(_));
        !self.0
    }

    fn call(&mut self, call: &Macro) {
        self.0 |= call.tokens.to_string().contains('|');
    }

    fn item(&mut self, _: &syn::Item) -> bool {
        false
    }
}

/// `(*expr)`
pub(crate) fn dereferenced(expr: Expr, span: Span) -> Expr {
    let op = UnOp::Deref(Token![*](span));
    let dereferenced = Expr::Unary(ExprUnary { attrs: Vec::new(), op, expr: Box::new(expr) });
    Expr::Paren(ExprParen { attrs: Vec::new(), paren_token: Paren(span), expr: Box::new(dereferenced) })
}

/// The expression without the parentheses around it.
pub(crate) fn unparenthesised(expr: &Expr) -> &Expr {
    match expr {
        Expr::Paren(paren) => unparenthesised(&paren.expr),
        _ => expr,
    }
}
