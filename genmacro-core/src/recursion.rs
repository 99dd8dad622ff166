//! Calls that look like those of the function that they stand in: in a function that returns `Recursive` they may turn out to be
//! recursions, which need no allocation.
//!
//! Whether they are is found out while the generator runs (`recursion` in the runtime). What is told here is which calls are worth
//! the question, and how the arguments of one can be had without the call.

use proc_macro2::{Ident, Span};
use quote::ToTokens;
use syn::{Expr, FnArg, ItemFn, PathArguments, ReceiverKind, Type, UnOp, spanned::Spanned, visit::Visit};

use crate::{
    signature::{Form, Interface},
    walk::{Visitor, Walk},
};

/// How many calls there can be in either copy of the body; a `Context` has a bit for each.
const SITES: u32 = 32;
/// The longest tuple for which the runtime knows what fits.
const ARGUMENTS: usize = 8;

/// What is known of a function that can call itself.
pub(crate) struct Recursion {
    name: Ident,
    receiver: Option<Receiver>,
    /// How many arguments it has, with `self`.
    arguments: usize,
}

/// How a method takes `self`.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Receiver {
    Value,
    Reference,
}

/// A copy of the body. What one learns the other doesn't know: it may come upon its calls in another order.
#[derive(Clone, Copy)]
pub(crate) enum InCopy {
    Drive,
    Machine,
}

/// A call that may be one of the function itself.
pub(crate) struct Site {
    pub(crate) number: u32,
    /// The arguments that the function would get.
    pub(crate) arguments: Vec<Expr>,
    /// Where the compiler says that the call stands.
    pub(crate) place: Span,
    /// Where the function is defined.
    pub(crate) function: Span,
}

impl Recursion {
    /// None if the function can't be known by the place that it is called from, or if a call does more with an argument than to
    /// take it: a `&mut` is borrowed again.
    pub(crate) fn new(function: &ItemFn, interface: &Interface) -> Option<Self> {
        let signature = &function.sig;
        let known = matches!(interface.form, Form::Recursive)
            && signature.abi.is_none()
            && signature.inputs.len() <= ARGUMENTS
            && !interface.parameters.iter().any(|parameter| parameter.mutable_reference)
            && !function.attrs.iter().any(|attribute| attribute.path().is_ident("target_feature"))
            && !tells_lifetimes_apart(function);
        let receiver = signature.inputs.first().and_then(|first| match first {
            FnArg::Receiver(receiver) => Some(match receiver.kind {
                ReceiverKind::Reference(..) => Receiver::Reference,
                _ => Receiver::Value,
            }),
            FnArg::Typed(_) => None,
        });
        known.then(|| Self { name: signature.ident.clone(), receiver, arguments: signature.inputs.len() })
    }

    /// The call that an operand of `yield_from!` is, if it may be one of the function. `before` it there were others, in
    /// this copy of the body.
    pub(crate) fn site(&self, operand: &Expr, before: usize, copy: InCopy) -> Option<Site> {
        let (arguments, place) = match operand {
            Expr::Paren(paren) => return self.site(&paren.expr, before, copy),
            Expr::Group(group) => return self.site(&group.expr, before, copy),
            Expr::Call(call) => {
                let Expr::Path(function) = &*call.func else { return None };
                let last = function.path.segments.last()?;
                let mut tokens = function.to_token_stream().into_iter();
                // Without a path a name isn't that of a method.
                let bare = function.path.get_ident().is_some();
                let named = function.attrs.is_empty()
                    && last.ident == self.name
                    && !(bare && self.receiver.is_some());
                let arguments: Vec<Expr> = call.args.iter().cloned().collect();
                (named.then_some(arguments)?, tokens.next()?.span())
            }
            Expr::MethodCall(call) => {
                let receiver =
                    (call.method == self.name && is_place(&call.receiver)).then_some(&call.receiver)?;
                let receiver: Expr = match self.receiver? {
                    Receiver::Value => (**receiver).clone(),
                    Receiver::Reference => syn::parse_quote_spanned!(receiver.span()=> &#receiver),
                };
                let arguments = std::iter::once(receiver).chain(call.args.iter().cloned());
                (arguments.collect(), call.method.span())
            }
            _ => return None,
        };
        let number = u32::try_from(before).ok().filter(|&number| number < SITES)?;
        let number = match copy {
            InCopy::Machine => number,
            InCopy::Drive => SITES + number,
        };
        let possible = arguments.len() == self.arguments && !arguments.iter().any(needs_the_call);
        possible.then(|| Site { number, arguments, place, function: self.name.span() })
    }
}

/// Whether an argument can't be evaluated before the call: a closure learns from that which types its arguments have, and what
/// `format_args!` makes borrows from temporaries.
fn needs_the_call(argument: &Expr) -> bool {
    struct Needs {
        found: bool,
    }
    impl Visitor for Needs {
        fn expr(&mut self, expr: &Expr) -> bool {
            self.found |= matches!(expr, Expr::Closure(_) | Expr::Async(_));
            !self.found
        }

        fn call(&mut self, call: &syn::Macro) {
            self.found |= call.path.segments.last().is_some_and(|last| last.ident == "format_args");
        }
    }
    let mut needs = Needs { found: false };
    Walk(&mut needs).visit_expr(argument);
    needs.found
}

/// Puts names in the place of a call's arguments.
pub(crate) fn name_arguments(
    call: &mut Expr,
    name: &mut dyn FnMut(usize, &Expr) -> Ident,
) -> Vec<(Ident, Expr)> {
    let arguments = match call {
        Expr::Paren(paren) => return name_arguments(&mut paren.expr, name),
        Expr::Group(group) => return name_arguments(&mut group.expr, name),
        Expr::Call(call) => &mut call.args,
        Expr::MethodCall(call) => &mut call.args,
        _ => return Vec::new(),
    };
    let named = arguments.iter_mut().enumerate().map(|(index, argument)| {
        let name = name(index, argument);
        let value = std::mem::replace(argument, syn::parse_quote!(#name));
        (name, value)
    });
    named.collect()
}

/// A place that is nothing but a local, or a part of one.
fn is_place(expr: &Expr) -> bool {
    match expr {
        Expr::Path(_) => true,
        Expr::Field(field) => is_place(&field.base),
        Expr::Paren(paren) => is_place(&paren.expr),
        Expr::Group(group) => is_place(&group.expr),
        Expr::Unary(unary) => matches!(unary.op, UnOp::Deref(_)) && is_place(&unary.expr),
        _ => false,
    }
}

/// Whether an expression can be written twice, and has its type of itself: it needs no call to tell what it shall be.
pub(crate) fn tells_its_type(expr: &Expr) -> bool {
    match expr {
        Expr::Path(_) | Expr::Lit(_) => true,
        Expr::Field(field) => tells_its_type(&field.base),
        Expr::Index(index) => tells_its_type(&index.expr) && tells_its_type(&index.index),
        Expr::Paren(paren) => tells_its_type(&paren.expr),
        Expr::Group(group) => tells_its_type(&group.expr),
        Expr::Unary(unary) => tells_its_type(&unary.expr),
        Expr::Reference(reference) => reference.mutability.is_none() && tells_its_type(&reference.expr),
        Expr::Binary(binary) => tells_its_type(&binary.left) && tells_its_type(&binary.right),
        Expr::Cast(cast) => tells_its_type(&cast.expr),
        Expr::Tuple(tuple) => tuple.elems.iter().all(tells_its_type),
        Expr::Range(range) => range.start.iter().chain(&range.end).all(|bound| tells_its_type(bound)),
        _ => false,
    }
}

/// Whether a function has several lifetimes, and one of them stands where it may be one that can't be shortened: then another call
/// may have others.
fn tells_lifetimes_apart(function: &ItemFn) -> bool {
    /// Looks for lifetimes but those of `&'a T`.
    struct Inner {
        found: bool,
    }
    impl Visitor for Inner {
        fn ty(&mut self, ty: &Type) -> bool {
            let Type::Reference(reference) = ty else { return true };
            Walk(self).visit_type(&reference.elem);
            false
        }

        fn path_arguments(&mut self, arguments: &PathArguments) -> bool {
            let PathArguments::AngleBracketed(generics) = arguments else { return true };
            let mut lifetimes = Lifetimes { found: false };
            Walk(&mut lifetimes).visit_angle_bracketed_generic_arguments(generics);
            self.found |= lifetimes.found;
            false
        }

        fn lifetime(&mut self, _: &syn::Lifetime) {
            self.found = true;
        }
    }
    /// Looks for all lifetimes.
    struct Lifetimes {
        found: bool,
    }
    impl Visitor for Lifetimes {
        fn lifetime(&mut self, _: &syn::Lifetime) {
            self.found = true;
        }
    }
    let mut inner = Inner { found: false };
    let several = function.sig.generics.lifetimes().count() > 1;
    function.sig.inputs.iter().for_each(|input| Walk(&mut inner).visit_fn_arg(input));
    several && inner.found
}
