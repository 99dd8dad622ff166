//! What visibly borrows from a local that visibly owns it. If that has to cross a yield, it is reported in words of ours.

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{Expr, Type, visit::Visit};

use super::{Lowering, scope::Usage};
use crate::{
    ir::{BindingId, Loan},
    owners,
    signature::Form,
    walk::{Visitor, Walk},
};

/// What is borrowed, and by which expression.
#[derive(Clone)]
pub(super) struct Lent {
    owner: BindingId,
    tokens: TokenStream,
    /// By a closure that could capture it by value.
    captured: bool,
    /// Which of all borrows it is, if it was another's before.
    borrow: Option<usize>,
}

impl Lent {
    fn new(owner: BindingId, by: &Expr) -> Self {
        Self { owner, tokens: by.to_token_stream(), captured: false, borrow: None }
    }
}

impl Lowering<'_> {
    /// What an expression visibly borrows from, if that is a local that visibly owns it.
    pub(super) fn loan(&self, expr: &Expr) -> Option<Lent> {
        let owner = owners::lender(expr).and_then(|place| self.bare_local(place));
        let lent = owner.filter(|owner| self.bindings[owner.0].owner).map(|owner| Lent::new(owner, expr));
        lent.or_else(|| self.handed_on(expr))
    }

    /// Whether an initialiser visibly makes an owner, or moves or clones one.
    pub(super) fn makes_owner(&self, expr: &Expr) -> bool {
        let source = match expr {
            Expr::MethodCall(call) if call.method == "clone" && call.args.is_empty() => &call.receiver,
            _ => expr,
        };
        owners::owner_value(expr) || self.bare_local(source).is_some_and(|local| self.bindings[local.0].owner)
    }

    /// What a local has borrowed that is moved.
    fn handed_on(&self, expr: &Expr) -> Option<Lent> {
        let holder = self.bare_local(expr).filter(|holder| !self.bindings[holder.0].mutable)?;
        let Loan { owner, tokens, captured, borrow, .. } =
            self.loans.iter().find(|loan| loan.holder == holder)?;
        Some(Lent { owner: *owner, tokens: tokens.clone(), captured: *captured, borrow: Some(*borrow) })
    }

    /// What the elements of a collection borrow from.
    pub(super) fn collected(&self, expr: &Expr, ty: Option<&Type>) -> Option<Lent> {
        let owner = self.bare_local(owners::collected(expr, ty)?)?;
        self.bindings[owner.0].owner.then(|| Lent::new(owner, expr))
    }

    /// What a closure, which has just been walked, captures by reference: a number, or what visibly is only borrowed in it. The
    /// mentions of it begin at `start`.
    pub(super) fn captured(&self, expr: &Expr, start: usize) -> Option<Lent> {
        let Expr::Closure(closure) = expr else { return None };
        if closure.capture.is_some() {
            return None;
        }
        let mentioned = self.mentions[start..].iter().filter(|mention| mention.usage == Usage::Place);
        let owner = mentioned.map(|mention| mention.binding).find(|id| {
            let binding = &self.bindings[id.0];
            let borrowed = || only_borrows(&closure.body, &binding.shown);
            binding.part.is_none() && (binding.scalar || binding.owner && borrowed())
        })?;
        Some(Lent { captured: true, ..Lent::new(owner, expr) })
    }

    /// What a `yield_from!` lends the frame that it calls, if that is of the same function, and the binding is what is kept of the
    /// call, or of what is delegated to. What a frame is given by reference it holds for as long as the outermost one lives.
    pub(super) fn called_with_loan(&self, inner: BindingId) -> Option<Lent> {
        let inner = self.bindings[inner.0].name.to_string();
        let Expr::Call(call) = self.normal.delegated.get(&inner)? else { return None };
        let Expr::Path(callee) = &*call.func else { return None };
        let itself = callee.path.segments.last()?.ident == self.interface.name;
        if !itself || !matches!(self.interface.form, Form::Recursive) {
            return None;
        }
        let mut arguments = call.args.iter().zip(&self.interface.parameters);
        arguments.find_map(|(argument, parameter)| {
            let Expr::Reference(reference) = argument else { return None };
            let owner = self.bare_local(&reference.expr)?;
            let lent = parameter.visibly_reference && self.bindings[owner.0].owner;
            lent.then(|| Lent::new(owner, argument))
        })
    }

    /// Lets a binding hold what has been borrowed.
    pub(super) fn hold(&mut self, loan: Option<Lent>, holder: BindingId) {
        let all = self.loans.len();
        self.loans.extend(loan.map(|Lent { owner, tokens, captured, borrow }| Loan {
            holder,
            owner,
            tokens,
            captured,
            borrow: borrow.unwrap_or(all),
        }));
    }

    /// A reference to a local number, where references are yielded.
    fn number_lent(&self, expr: &Expr) -> Option<Lent> {
        let (Expr::Reference(reference), Type::Reference(_)) = (expr, &self.protocol.yields) else {
            return None;
        };
        let owner = self.bare_local(&reference.expr).filter(|owner| self.bindings[owner.0].scalar)?;
        Some(Lent::new(owner, expr))
    }

    /// Reports an operand of a `yield_!` that visibly borrows from a local.
    pub(super) fn refuse_loan(&mut self, operand: &Expr) {
        let loan = self.loan(operand).filter(|_| !coerced(operand, Some(&self.protocol.yields)));
        if let Some(Lent { owner, tokens, .. }) = loan.or_else(|| self.number_lent(operand)) {
            let name = &self.bindings[owner.0].shown;
            let help = "help: yield a copy of it, as with `.clone()` or `.to_string()`; or take what it borrows from by reference, from the caller";
            let message = format!(
                "what is yielded borrows from `{name}`, which belongs to the generator and moves with it\n\n{help}"
            );
            self.diagnostics.error(tokens, message);
        }
    }
}

/// Whether a type may make another reference of the value, one that borrows from elsewhere: `&str` of a `&&str`.
pub(super) fn coerced(expr: &Expr, ty: Option<&Type>) -> bool {
    let Expr::MethodCall(call) = expr else { return false };
    matches!(ty, Some(Type::Reference(_))) && (call.method == "unwrap" || call.method == "expect")
}

/// Whether an owner is mentioned in nothing but what borrows from it.
fn only_borrows(body: &Expr, name: &str) -> bool {
    struct Moves<'a>(&'a str, bool);
    impl Visitor for Moves<'_> {
        fn expr(&mut self, expr: &Expr) -> bool {
            let place = match expr {
                Expr::MethodCall(call) if owners::borrows(&call.method.to_string()) => {
                    call.args.iter().for_each(|argument| Walk(self).visit_expr(argument));
                    &call.receiver
                }
                Expr::Index(index) => {
                    Walk(self).visit_expr(&index.index);
                    &index.expr
                }
                Expr::Reference(reference) => &reference.expr,
                Expr::Path(path) => {
                    self.1 |= path.path.is_ident(self.0);
                    return false;
                }
                _ => return true,
            };
            if !matches!(&**place, Expr::Path(path) if path.path.is_ident(self.0)) {
                Walk(self).visit_expr(place);
            }
            false
        }

        fn call(&mut self, call: &syn::Macro) {
            self.1 |= crate::macros::mentioned(&call.tokens).iter().any(|name| name == self.0);
        }
    }
    let mut moves = Moves(name, false);
    Walk(&mut moves).visit_expr(body);
    !moves.1
}
