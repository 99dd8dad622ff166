//! The types that the source text tells: by an annotation, by a literal with a suffix, by what is made of such.
//!
//! A generator with a type of its own is a struct, whose fields' types must be written. Everywhere else the compiler infers them.

use proc_macro2::Span;
use syn::{
    AngleBracketedGenericArguments, BinOp, Expr, GenericArgument, Ident, Lit, Pat, Path, PathArguments,
    PathSegment, QSelf, RangeLimits, Stmt, Token, Type, TypePath, UnOp, parse_quote,
};

use super::Lowering;
use crate::{check, ir::BindingId, moves, walk::any_type};

/// The functions that make a value of the type that their path names.
const CONSTRUCTORS: [&str; 5] = ["new", "default", "with_capacity", "from", "from_iter"];

/// The generic types of the standard library, whose names alone are no types.
const GENERIC: [&str; 17] = [
    "Vec",
    "VecDeque",
    "HashMap",
    "HashSet",
    "BTreeMap",
    "BTreeSet",
    "BinaryHeap",
    "LinkedList",
    "Box",
    "Rc",
    "Arc",
    "Cell",
    "RefCell",
    "Mutex",
    "RwLock",
    "Option",
    "Result",
];

impl Lowering<'_> {
    /// Takes a note of the types of what a pattern binds.
    pub(super) fn tell(&mut self, pattern: &Pat, ty: &Type, declares: &[BindingId]) {
        match (pattern, ty) {
            (Pat::Ident(name), _) if name.by_ref.is_none() => {
                let found = declares.iter().find(|id| self.bindings[id.0].name == name.ident);
                if let (Some(id), Some(ty)) = (found, complete(ty)) {
                    self.bindings[id.0].told = Some(ty);
                }
            }
            (Pat::Type(typed), _) => {
                let ty = complete(&typed.ty).unwrap_or_else(|| ty.clone());
                self.tell(&typed.pat, &ty, declares);
            }
            (Pat::Paren(paren), _) => self.tell(&paren.pat, ty, declares),
            (Pat::Tuple(tuple), Type::Tuple(types)) if tuple.elems.len() == types.elems.len() => {
                for (pattern, ty) in tuple.elems.iter().zip(&types.elems) {
                    self.tell(pattern, ty, declares);
                }
            }
            _ => {}
        }
    }

    /// The types that a `for` tells: of its iterator, if it is to be written, and of its items.
    pub(super) fn told_loop(&self, head: &Expr) -> Option<(Option<Type>, Type)> {
        let ty = self.told(head)?;
        let item = element(&ty).unwrap_or_else(|| of_iterable(ty.clone(), "Item"));
        Some((self.is_named.then(|| of_iterable(ty, "IntoIter")), item))
    }

    /// The type of what `yield_from!` goes through, if the pattern is its name. What isn't a collection or an iterator is taken for a
    /// generator.
    pub(super) fn told_delegate(&self, pattern: &Pat) -> Option<Type> {
        let Pat::Ident(name) = pattern else { return None };
        let source = self.normal.delegated.get(&name.ident.to_string())?;
        let (ty, argument) = (self.told(source)?, &self.protocol.argument);
        let private = self.protocol.private(Span::mixed_site());
        let iterates = element(&ty).is_some() || matches!(&ty, Type::Path(path) if path.qself.is_some());
        Some(if iterates {
            parse_quote!(#private::Items<<#ty as ::core::iter::IntoIterator>::IntoIter>)
        } else {
            parse_quote!(#private::Inner<#argument, #ty>)
        })
    }

    /// The type of an expression.
    pub(super) fn told(&self, expr: &Expr) -> Option<Type> {
        match expr {
            Expr::Paren(paren) => self.told(&paren.expr),
            Expr::Group(group) => self.told(&group.expr),
            Expr::Lit(literal) => literal_type(&literal.lit),
            Expr::Cast(cast) => complete(&cast.ty),
            Expr::Path(_) => self.bindings[self.bare_local(expr)?.0].told.clone(),
            Expr::Unary(unary) if !matches!(unary.op, UnOp::Deref(_)) => {
                self.told(&unary.expr).filter(is_scalar)
            }
            Expr::Binary(binary) => self.told_binary(binary),
            Expr::Range(range) => self.told_range(range),
            Expr::Tuple(tuple) => {
                let types: Vec<Type> =
                    tuple.elems.iter().map(|elem| self.told(elem)).collect::<Option<_>>()?;
                Some(parse_quote!((#(#types,)*)))
            }
            Expr::Array(array) => {
                let ty = array.elems.iter().find_map(|elem| self.told(elem))?;
                let length = array.elems.len();
                Some(parse_quote!([#ty; #length]))
            }
            Expr::Repeat(repeat) => {
                let (ty, length) = (self.told(&repeat.expr)?, &repeat.len);
                Some(parse_quote!([#ty; #length]))
            }
            Expr::Struct(structure) => type_of_path(&structure.path, structure.path.segments.len()),
            Expr::Call(call) => told_call(call),
            Expr::Macro(call) if check::is_yield(&call.mac) => complete(&self.protocol.argument),
            Expr::Block(block) => match block.block.stmts.last()? {
                Stmt::Expr(value, None) => self.told(value),
                _ => None,
            },
            Expr::MethodCall(call) => self.told_method(call),
            _ => None,
        }
    }

    fn told_binary(&self, binary: &syn::ExprBinary) -> Option<Type> {
        match binary.op {
            BinOp::Eq(_)
            | BinOp::Ne(_)
            | BinOp::Lt(_)
            | BinOp::Le(_)
            | BinOp::Gt(_)
            | BinOp::Ge(_)
            | BinOp::And(_)
            | BinOp::Or(_) => Some(primitive("bool")),
            BinOp::Shl(_) | BinOp::Shr(_) => self.told(&binary.left).filter(is_scalar),
            _ => {
                let either = self.told(&binary.left).or_else(|| self.told(&binary.right));
                either.filter(is_scalar)
            }
        }
    }

    fn told_range(&self, range: &syn::ExprRange) -> Option<Type> {
        let bound = |bound: &Option<Box<Expr>>| bound.as_ref().and_then(|bound| self.told(bound));
        let ty = bound(&range.start).or_else(|| bound(&range.end))?;
        Some(match (&range.start, &range.end, &range.limits) {
            (Some(_), Some(_), RangeLimits::HalfOpen(_)) => generic(&["core", "ops", "Range"], ty),
            (Some(_), Some(_), RangeLimits::Closed(_)) => generic(&["core", "ops", "RangeInclusive"], ty),
            (Some(_), None, _) => generic(&["core", "ops", "RangeFrom"], ty),
            _ => return None,
        })
    }

    fn told_method(&self, call: &syn::ExprMethodCall) -> Option<Type> {
        match (&*call.method.to_string(), call.args.len()) {
            ("len" | "count", 0) => Some(primitive("usize")),
            ("rev", 0) => self.told(&call.receiver).map(|ty| generic(&["core", "iter", "Rev"], ty)),
            ("step_by", 1) => self.told(&call.receiver).map(|ty| generic(&["core", "iter", "StepBy"], ty)),
            ("into_iter", 0) => {
                let ty = self.told(&call.receiver)?;
                Some(of_iterable(ty, "IntoIter"))
            }
            ("clone", 0) => match self.told(&call.receiver)? {
                Type::Reference(_) => None,
                owned => Some(owned),
            },
            _ => None,
        }
    }
}

/// The type itself, if no part of it is left to be inferred.
fn complete(ty: &Type) -> Option<Type> {
    let inferred = any_type(ty, |ty| matches!(ty, Type::Infer(_)));
    (!inferred).then(|| ty.clone())
}

/// A type of the language, whose name may be taken.
fn primitive(name: &str) -> Type {
    named(path(&["core", "primitive", name]))
}

/// A type with one argument. It is made without being parsed: most loops are over ranges.
fn generic(name: &[&str], argument: Type) -> Type {
    let mut path = path(name);
    if let Some(last) = path.segments.last_mut() {
        last.arguments = PathArguments::AngleBracketed(AngleBracketedGenericArguments {
            colon2_token: None,
            lt_token: <Token![<]>::default(),
            args: [GenericArgument::Type(argument)].into_iter().collect(),
            gt_token: <Token![>]>::default(),
        });
    }
    named(path)
}

/// `<ty as ::core::iter::IntoIterator>::name`
fn of_iterable(ty: Type, name: &str) -> Type {
    let qself = QSelf {
        lt_token: <Token![<]>::default(),
        ty: Box::new(ty),
        position: 3,
        as_token: Some(<Token![as]>::default()),
        gt_token: <Token![>]>::default(),
    };
    let path = path(&["core", "iter", "IntoIterator", name]);
    Type::Path(TypePath { attrs: Vec::new(), qself: Some(qself), path })
}

fn named(path: Path) -> Type {
    Type::Path(TypePath { attrs: Vec::new(), qself: None, path })
}

/// `::a::b::c`
fn path(segments: &[&str]) -> Path {
    let segments = segments.iter().map(|name| PathSegment::from(Ident::new(name, Span::mixed_site())));
    Path { leading_colon: Some(<Token![::]>::default()), segments: segments.collect() }
}

/// Whether it is a number, `bool` or `char`.
fn is_scalar(ty: &Type) -> bool {
    let of_language = |path: &Path| {
        path.leading_colon.is_some()
            && path.segments.iter().nth(1).is_some_and(|second| second.ident == "primitive")
    };
    moves::scalar_type(ty) || matches!(ty, Type::Path(path) if of_language(&path.path))
}

fn literal_type(literal: &Lit) -> Option<Type> {
    let suffix = match literal {
        Lit::Int(number) => number.suffix(),
        Lit::Float(number) => number.suffix(),
        Lit::Bool(_) => "bool",
        Lit::Char(_) => "char",
        Lit::Byte(_) => "u8",
        Lit::Str(_) => return Some(parse_quote!(&'static ::core::primitive::str)),
        _ => "",
    };
    (!suffix.is_empty()).then(|| primitive(suffix))
}

/// `T::new(…)`
fn told_call(call: &syn::ExprCall) -> Option<Type> {
    let Expr::Path(path) = &*call.func else { return None };
    let (last, length) = (path.path.segments.last()?, path.path.segments.len());
    let constructs = CONSTRUCTORS.iter().any(|name| last.ident == name);
    (path.qself.is_none() && length > 1 && constructs).then(|| type_of_path(&path.path, length - 1))?
}

/// The type that the first segments of a path name.
fn type_of_path(path: &Path, length: usize) -> Option<Type> {
    let mut path = path.clone();
    path.segments = path.segments.into_iter().take(length).collect();
    let last = path.segments.last_mut()?;
    let is_type = last.ident.to_string().starts_with(char::is_uppercase);
    let generic = GENERIC.iter().any(|name| last.ident == name);
    if let PathArguments::AngleBracketed(arguments) = &mut last.arguments {
        arguments.colon2_token = None;
    } else if generic {
        return None;
    }
    let ty = named(path);
    (is_type || moves::scalar_type(&ty)).then(|| complete(&ty))?
}

/// What the iterator over a value of the type gives, where that is known better than by the trait.
fn element(ty: &Type) -> Option<Type> {
    if let Type::Array(array) = ty {
        return Some((*array.elem).clone());
    }
    let inner = argument(ty)?;
    match &*last_name(ty)? {
        "Range" | "RangeInclusive" | "RangeFrom" | "Vec" | "VecDeque" | "Option" | "BTreeSet" | "HashSet" => {
            Some(inner.clone())
        }
        "Rev" | "StepBy" => element(inner),
        _ => None,
    }
}

/// The first generic argument of a type.
fn argument(ty: &Type) -> Option<&Type> {
    let Type::Path(path) = ty else { return None };
    let PathArguments::AngleBracketed(arguments) = &path.path.segments.last()?.arguments else { return None };
    match arguments.args.first()? {
        GenericArgument::Type(inner) => Some(inner),
        _ => None,
    }
}

/// Whether the runtime stores a value of the type by what it will yet give.
pub(crate) fn is_stored_by_remaining(ty: &Type) -> bool {
    let Type::Path(path) = ty else { return false };
    if let Some(of) = &path.qself {
        let collection =
            last_name(&of.ty).is_some_and(|name| ["Vec", "VecDeque", "Option"].contains(&&*name));
        // The iterator over an iterator is itself.
        return collection || is_stored_by_remaining(&of.ty);
    }
    match last_name(ty).as_deref() {
        Some("RangeInclusive" | "Rev" | "StepBy") => true,
        // What an iterator is delegated to through.
        Some("Items") => argument(ty).is_some_and(is_stored_by_remaining),
        _ => false,
    }
}

fn last_name(ty: &Type) -> Option<String> {
    match ty {
        Type::Path(path) if path.qself.is_none() => Some(path.path.segments.last()?.ident.to_string()),
        _ => None,
    }
}
