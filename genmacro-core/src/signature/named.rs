//! The signature of a generator with a type of its own: what is built is said by the attribute.

use proc_macro2::Span;
use syn::{FnArg, Ident, PathArguments, ReturnType, Signature, Type, parse_quote, visit::Visit};

use super::{Form, Output, Promises, contains_impl, unwrapped};
use crate::{
    diagnostics::Diagnostics,
    parse::NamedOptions,
    walk::{Visitor, Walk},
};

/// What the attribute says of a generator with a type of its own.
pub(super) fn named_output(
    signature: &Signature,
    named: &NamedOptions,
    diagnostics: &mut Diagnostics,
) -> Option<Output> {
    let NamedOptions { name, yields, returns, argument } = named;
    let returned = match &signature.output {
        ReturnType::Type(_, ty) => match unwrapped(ty) {
            Type::Path(path) => path.path.segments.last().is_some_and(|segment| segment.ident == *name),
            _ => false,
        },
        ReturnType::Default => false,
    };
    if !returned {
        let help = format!("help: write `-> {name}`, with the generics of the function if it has some");
        let message = format!("this function doesn't return `{name}`, the type of its generator\n\n{help}");
        match &signature.output {
            ReturnType::Type(_, ty) => diagnostics.error(ty, message),
            ReturnType::Default => diagnostics.error(&signature.ident, message),
        }
        return None;
    }
    if !can_be_named(signature, name, diagnostics) {
        return None;
    }
    let nothing = || parse_quote!(());
    Some(Output {
        resumed: argument.is_some(),
        iterator: returns.is_none(),
        argument: argument.clone().unwrap_or_else(nothing),
        opaque: false,
        alone: false,
        yields: yields.clone(),
        returns: returns.clone().unwrap_or_else(nothing),
        form: Form::Plain,
        promises: Promises { clone: true, debug: true, store: true, restore: true, send: false, sync: false },
    })
}

/// The type stands beside the function, and names the types of its arguments. Reports where it can't.
fn can_be_named(signature: &Signature, name: &Ident, diagnostics: &mut Diagnostics) -> bool {
    let mut can = true;
    for input in &signature.inputs {
        match input {
            FnArg::Receiver(receiver) => {
                let help = "help: write a free function that takes what the method is called on";
                let message =
                    format!("a method can't define `{name}`, which would stand beside it\n\n{help}");
                diagnostics.error(receiver, message);
                can = false;
            }
            FnArg::Typed(typed) if contains_impl(&typed.ty) => {
                let help = "help: give the type a name: a generic parameter of the function";
                let message = format!("`{name}` can't name the type of this argument\n\n{help}");
                diagnostics.error(&typed.ty, message);
                can = false;
            }
            FnArg::Typed(typed) => {
                if let Some(elided) = elided_lifetime(&typed.ty) {
                    let help = format!("help: give it a name, and write `-> {name}<'a>`");
                    let message = format!("`{name}` can't name this lifetime\n\n{help}");
                    diagnostics.error_at(elided, message);
                    can = false;
                }
            }
        }
    }
    can
}

/// The place of a lifetime without a name.
fn elided_lifetime(ty: &Type) -> Option<Span> {
    struct Elided(Option<Span>);
    impl Visitor for Elided {
        fn ty(&mut self, ty: &Type) -> bool {
            if let Type::Reference(reference) = ty
                && reference.lifetime.is_none()
            {
                self.0.get_or_insert(reference.and_token.span);
            }
            // It elides in a scope of its own.
            !matches!(ty, Type::FnPtr(_))
        }

        fn path_arguments(&mut self, arguments: &PathArguments) -> bool {
            // The same.
            !matches!(arguments, PathArguments::Parenthesized(_))
        }

        fn lifetime(&mut self, lifetime: &syn::Lifetime) {
            if lifetime.ident == "_" {
                self.0.get_or_insert(lifetime.apostrophe);
            }
        }
    }
    let mut elided = Elided(None);
    Walk(&mut elided).visit_type(ty);
    elided.0
}
