//! The signature is the interface: what the return type asks for, and what the arguments are.
//!
//! After this phase it is known which traits the generator has, and of which types; all that can be wrong with a signature
//! has been said.

mod named;

use proc_macro2::Span;
use quote::format_ident;
use syn::{
    AngleBracketedGenericArguments, AssocType, Attribute, FnArg, GenericArgument, Ident, ItemFn, Pat, Path,
    PathArguments, PathSegment, ReturnType, Signature, Type, TypeImplTrait, TypeParamBound, parse_quote,
    parse_quote_spanned, punctuated::Punctuated, spanned::Spanned, visit_mut::VisitMut,
};

use self::named::named_output;
use crate::{
    diagnostics::Diagnostics,
    levels::expect_nothing,
    names,
    parse::NamedOptions,
    walk::{VisitorMut, WalkMut, any_type},
};

/// What the signature asks for.
pub(crate) struct Interface {
    /// What the generator is resumed with.
    pub(crate) argument: Type,
    /// The type of the yielded values; `_` for what can't be written in a body.
    pub(crate) yields: Type,
    /// The type of the return value, likewise.
    pub(crate) returns: Type,
    /// Only an iterator is promised, no generator.
    pub(crate) iterator: bool,
    /// What it yields or returns is an `impl Trait`, which the two copies of the body may make of different types: a closure is
    /// of another type in each.
    pub(crate) opaque: bool,
    /// Nothing is promised beside that it is an iterator, or a generator, but what can be promised of any type.
    pub(crate) alone: bool,
    pub(crate) form: Form,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) promises: Promises,
    /// The type that is defined for the generator.
    pub(crate) named: Option<Ident>,
    /// The name of the function.
    pub(crate) name: Ident,
}

/// What the generator is returned as.
pub(crate) enum Form {
    /// Itself.
    Plain,
    /// `Box<dyn …>`, with the path of the box.
    Boxed(Path),
    /// `Recursive<'a, Y>`: a frame on a stack.
    Recursive,
}

/// What the return type promises of the generator that costs code.
#[derive(Clone, Copy, Default)]
pub(crate) struct Promises {
    pub(crate) clone: bool,
    pub(crate) debug: bool,
    pub(crate) send: bool,
    pub(crate) sync: bool,
    /// `Serialize`, or `Restore`, which asks for it.
    pub(crate) store: bool,
    /// `Restore`.
    pub(crate) restore: bool,
}

/// An argument.
pub(crate) struct Parameter {
    /// Its name in the emitted signature.
    pub(crate) name: Ident,
    /// As the user wrote it.
    pub(crate) pattern: Pat,
    pub(crate) attrs: Vec<Attribute>,
    pub(crate) ty: Type,
    /// The type is `&T` or `&mut T`.
    pub(crate) visibly_reference: bool,
    pub(crate) mutable_reference: bool,
    /// `#[resume]`: it is what the first `resume` is given.
    pub(crate) resume: bool,
}

const HELP: &str = "help: write `-> impl Iterator<Item = T>`, `-> impl Generator<Yield = Y, Return = R>` or one of \
                    these as `Box<dyn …>`";

/// Reads the signature. None if no generator can be built for it.
pub(crate) fn analyze(
    function: &ItemFn,
    named: Option<&NamedOptions>,
    diagnostics: &mut Diagnostics,
) -> Option<Interface> {
    modifiers(&function.sig, diagnostics);
    let parameters = parameters(&function.sig, diagnostics);
    let output = match named {
        Some(named) => named_output(&function.sig, named, diagnostics)?,
        None => output(&function.sig, diagnostics)?,
    };
    let named = named.map(|named| named.name.clone());
    resume_parameters(&function.sig, &output, diagnostics);
    let Output { argument, yields, returns, iterator, opaque, alone, form, promises, .. } = output;
    let name = function.sig.ident.clone();
    Some(Interface {
        argument,
        yields,
        returns,
        iterator,
        opaque,
        alone,
        form,
        parameters,
        promises,
        named,
        name,
    })
}

fn modifiers(signature: &Signature, diagnostics: &mut Diagnostics) {
    if let Some(asyncness) = &signature.asyncness {
        let help = "help: remove `async`; a generator of futures can be awaited by whoever takes its items";
        diagnostics.error(asyncness, format!("a generator can't be `async`\n\n{help}"));
    }
    if let Some(constness) = &signature.constness {
        let why = "the body runs step by step, which no constant evaluation can";
        diagnostics.error(constness, format!("a generator can't be `const`: {why}\n\nhelp: remove `const`"));
    }
    if let Some(variadic) = &signature.variadic {
        diagnostics
            .error(variadic, "a generator can't be variadic: it stores its arguments\n\nhelp: remove `...`");
    }
}

struct Output {
    argument: Type,
    yields: Type,
    returns: Type,
    iterator: bool,
    opaque: bool,
    alone: bool,
    form: Form,
    promises: Promises,
    /// A resume argument is promised.
    resumed: bool,
}

fn output(signature: &Signature, diagnostics: &mut Diagnostics) -> Option<Output> {
    let ReturnType::Type(_, ty) = &signature.output else {
        diagnostics.error(
            &signature.ident,
            format!("a generator needs a return type that says what it yields\n\n{HELP}"),
        );
        return None;
    };
    if let Some(promise) = bare_promise(ty, Some(diagnostics)) {
        return promised(&promise.bounds, ty, Form::Plain, diagnostics);
    }
    match unwrapped(ty) {
        Type::ImplTrait(promise) => promised(&promise.bounds, ty, Form::Plain, diagnostics),
        Type::Path(path) if path.qself.is_none() => {
            let last = path.path.segments.last()?;
            if last.ident == "Recursive" {
                return Some(recursive(last));
            }
            let Some(bounds) = boxed_bounds(last) else {
                unsuitable(ty, diagnostics);
                return None;
            };
            let mut boxed = path.path.clone();
            boxed.segments.last_mut()?.arguments = PathArguments::None;
            promised(&bounds, ty, Form::Boxed(boxed), diagnostics)
        }
        _ => {
            unsuitable(ty, diagnostics);
            None
        }
    }
}

fn unsuitable(ty: &Type, diagnostics: &mut Diagnostics) {
    diagnostics.error(ty, format!("a generator can't have this return type\n\n{HELP}"));
}

/// What was meant by a trait where a type must stand: `Iterator<Item = T>`, `dyn Iterator<Item = T>`.
fn bare_promise(ty: &Type, diagnostics: Option<&mut Diagnostics>) -> Option<TypeImplTrait> {
    let (promise, message): (TypeImplTrait, _) = match unwrapped(ty) {
        Type::Path(path) if path.qself.is_none() => {
            let name = path.path.segments.last()?.ident.to_string();
            if !matches!(&*name, "Iterator" | "IntoIterator" | "FusedIterator" | "Generator") {
                return None;
            }
            let help = format!("help: write `impl {name}<…>`");
            (
                parse_quote!(impl #path),
                format!("`{name}` is a trait, and what is returned is of a type\n\n{help}"),
            )
        }
        Type::TraitObject(object) => {
            let bounds = &object.bounds;
            let help = "help: write `impl …` in place of `dyn …`, or `Box<dyn …>`";
            (parse_quote!(impl #bounds), format!("a `dyn` type has no size, and can't be returned\n\n{help}"))
        }
        _ => return None,
    };
    if let Some(diagnostics) = diagnostics {
        diagnostics.error(ty, message);
    }
    Some(promise)
}

fn unwrapped(ty: &Type) -> &Type {
    match ty {
        Type::Paren(paren) => unwrapped(&paren.elem),
        Type::Group(group) => unwrapped(&group.elem),
        _ => ty,
    }
}

/// The bounds of `Box<dyn …>`.
fn boxed_bounds(segment: &PathSegment) -> Option<Punctuated<TypeParamBound, syn::Token![+]>> {
    let PathArguments::AngleBracketed(arguments) = &segment.arguments else {
        return None;
    };
    let Some(GenericArgument::Type(ty)) = arguments.args.first() else {
        return None;
    };
    match unwrapped(ty) {
        Type::TraitObject(object) if segment.ident == "Box" => Some(object.bounds.clone()),
        _ => None,
    }
}

/// Reads the bounds of the return type.
fn promised<'a>(
    bounds: impl IntoIterator<Item = &'a TypeParamBound>,
    ty: &Type,
    form: Form,
    diagnostics: &mut Diagnostics,
) -> Option<Output> {
    let (mut iterator, mut generator) = (None, None);
    let mut promises = Promises::default();
    let plain = matches!(form, Form::Plain);
    let mut alone = plain;
    for bound in bounds {
        let TypeParamBound::Trait(bound) = bound else {
            // What it outlives is a promise about the locals, and not about what it is resumed with.
            alone &= !matches!(bound, TypeParamBound::Lifetime(_));
            continue;
        };
        let Some(segment) = bound.path.segments.last() else {
            continue;
        };
        match &*segment.ident.to_string() {
            name @ ("Iterator" | "FusedIterator" | "IntoIterator") => {
                alone &= name != "FusedIterator";
                iterator = iterator.or(Some(segment));
            }
            "Generator" => generator = Some(segment),
            "Send" => promises.send = true,
            "Sync" => promises.sync = true,
            name @ ("DoubleEndedIterator" | "ExactSizeIterator") => {
                let why = if name == "ExactSizeIterator" {
                    "its length isn't known"
                } else {
                    "it runs forward only"
                };
                diagnostics
                    .error(bound, format!("a generator can't be `{name}`: {why}\n\nhelp: remove this bound"));
                iterator = iterator.or(Some(segment));
            }
            "Copy" => {
                let why = "copies of it would go unseen\n\nhelp: write `Clone`";
                diagnostics.error(bound, format!("a generator can't be `Copy`: {why}"));
            }
            // Of a `Box<dyn …>` only one trait can be promised, which is another.
            "Clone" => promises.clone = plain,
            "Debug" => promises.debug = plain,
            "Serialize" => promises.store = plain,
            "Restore" => {
                (promises.store, promises.restore) = (plain, plain);
            }
            "Unpin" | "UnwindSafe" | "RefUnwindSafe" => {}
            _ => alone = false,
        }
    }
    alone &= !(iterator.is_some() && generator.is_some());
    if iterator.is_none() && generator.is_none() {
        unsuitable(ty, diagnostics);
        return None;
    }
    let argument = generator.and_then(first_type);
    let returned = generator.and_then(|generator| associated(generator, "Return"));
    let returns = if generator.is_some() {
        returned.map_or_else(|| parse_quote!(_), writable)
    } else {
        // The compiler shows it as what the body must return.
        let span = ty.span();
        parse_quote_spanned!(span=> ())
    };
    let yields = generator.and_then(|generator| associated(generator, "Yield"));
    let yields = yields.or_else(|| iterator.and_then(|iterator| associated(iterator, "Item")));
    Some(Output {
        resumed: argument.is_some(),
        iterator: generator.is_none(),
        argument: argument.map_or_else(|| parse_quote!(()), writable),
        opaque: yields.into_iter().chain(returned).any(contains_impl),
        alone,
        yields: yields.map_or_else(|| parse_quote!(_), writable),
        returns,
        form,
        promises,
    })
}

/// Reads `Recursive<'a, Y>`. If the type is missing, the compiler says so.
fn recursive(segment: &PathSegment) -> Output {
    Output {
        resumed: false,
        iterator: true,
        argument: parse_quote!(()),
        opaque: false,
        alone: false,
        yields: first_type(segment).map_or_else(|| parse_quote!(_), writable),
        returns: parse_quote_spanned!(segment.span()=> ()),
        form: Form::Recursive,
        promises: Promises::default(),
    }
}

fn arguments(segment: &PathSegment) -> impl Iterator<Item = &GenericArgument> {
    let arguments = match &segment.arguments {
        PathArguments::AngleBracketed(AngleBracketedGenericArguments { args, .. }) => Some(args),
        _ => None,
    };
    arguments.into_iter().flatten()
}

/// `T` in `Trait<Name = T>`.
fn associated<'a>(segment: &'a PathSegment, name: &str) -> Option<&'a Type> {
    arguments(segment).find_map(|argument| match argument {
        GenericArgument::AssocType(AssocType { ident, ty, .. }) if ident == name => Some(ty),
        _ => None,
    })
}

fn first_type(segment: &PathSegment) -> Option<&Type> {
    arguments(segment).find_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    })
}

/// The type as it can be written in the body: `impl Trait` can't.
fn writable(ty: &Type) -> Type {
    struct Inferred;
    impl VisitorMut for Inferred {
        fn ty(&mut self, ty: &mut Type) -> bool {
            if matches!(ty, Type::ImplTrait(_)) {
                let span = ty.span();
                *ty =
                    Type::Infer(syn::TypeInfer { attrs: Vec::new(), underscore_token: syn::Token![_](span) });
            }
            true
        }
    }
    let mut ty = ty.clone();
    WalkMut(&mut Inferred).visit_type_mut(&mut ty);
    ty
}

fn parameters(signature: &Signature, diagnostics: &mut Diagnostics) -> Vec<Parameter> {
    let mut parameters = Vec::new();
    for (index, input) in signature.inputs.iter().enumerate() {
        match input {
            FnArg::Receiver(receiver) => {
                if let Some(resume) =
                    receiver.attrs.iter().find(|attribute| attribute.path().is_ident("resume"))
                {
                    diagnostics.error(resume, "`self` can't be what the first `resume` is given\n\nhelp: put `#[resume]` on another argument");
                }
                parameters.push(receiver_parameter(receiver));
            }
            FnArg::Typed(typed) => parameters.push(typed_parameter(index, typed, diagnostics)),
        }
    }
    parameters
}

fn receiver_parameter(receiver: &syn::Receiver) -> Parameter {
    let (self_token, mutability) = (&receiver.self_token, &receiver.mutability);
    let (visibly_reference, mutable_reference) = receiver_reference(receiver);
    Parameter {
        name: Ident::new("self", self_token.span),
        pattern: Pat::Ident(syn::PatIdent {
            attrs: Vec::new(),
            by_ref: None,
            mutability: *mutability,
            ident: Ident::new("self", self_token.span),
            subpat: None,
        }),
        attrs: receiver.attrs.clone(),
        ty: parse_quote!(_),
        visibly_reference,
        mutable_reference,
        resume: false,
    }
}

/// Whether `self` is visibly a reference, and a `&mut`.
fn receiver_reference(receiver: &syn::Receiver) -> (bool, bool) {
    match &receiver.kind {
        syn::ReceiverKind::Reference(_, _, mutability) => (true, mutability.is_some()),
        syn::ReceiverKind::Typed(_, ty) => reference(ty),
        _ => (false, false),
    }
}

fn reference(ty: &Type) -> (bool, bool) {
    match unwrapped(ty) {
        Type::Reference(reference) => (true, reference.mutability.is_some()),
        _ => (false, false),
    }
}

fn typed_parameter(index: usize, typed: &syn::PatType, diagnostics: &mut Diagnostics) -> Parameter {
    let resume = typed.attrs.iter().any(|attribute| attribute.path().is_ident("resume"));
    if resume && contains_impl(&typed.ty) {
        diagnostics.error(&typed.ty, "the argument of the first `resume` can't be an `impl Trait`\n\nhelp: write the type that `Generator<Arg, …>` names");
    }
    let (visibly_reference, mutable_reference) = reference(&typed.ty);
    Parameter {
        name: match &*typed.pat {
            Pat::Ident(plain) if plain.by_ref.is_none() && plain.subpat.is_none() => plain.ident.clone(),
            _ => format_ident!("__argument{index}", span = Span::mixed_site()),
        },
        pattern: (*typed.pat).clone(),
        attrs: typed.attrs.clone(),
        ty: writable(&typed.ty),
        visibly_reference,
        mutable_reference,
        resume,
    }
}

fn contains_impl(ty: &Type) -> bool {
    any_type(ty, |ty| matches!(ty, Type::ImplTrait(_)))
}

fn resume_parameters(signature: &Signature, output: &Output, diagnostics: &mut Diagnostics) {
    let attributes = signature.inputs.iter().flat_map(|input| match input {
        FnArg::Typed(typed) => &*typed.attrs,
        FnArg::Receiver(_) => &[],
    });
    let resumes: Vec<_> = attributes.filter(|attribute| attribute.path().is_ident("resume")).collect();
    for second in resumes.iter().skip(1) {
        diagnostics.error(second, "only one argument can be what the first `resume` is given\n\nhelp: remove this `#[resume]`: the other arguments are those of the call");
    }
    if let Some(first) = resumes.first().filter(|_| !output.resumed) {
        let help = "help: return `impl Generator<Arg, Yield = Y, Return = R>`, where `Arg` is the type of this argument";
        diagnostics.error(first, format!("this generator isn't resumed with anything\n\n{help}"));
    }
}

impl Interface {
    /// The name of a parameter in the emitted signature. Where the body doesn't stand in the function, lints speak of the user's name
    /// where that does.
    pub(crate) fn emitted_name(&self, parameter: &Parameter) -> Ident {
        if self.named.is_some() { names::redeclared(&parameter.name) } else { parameter.name.clone() }
    }
}

/// The signature as it comes out: as it was, but without the `#[resume]` argument, and with a name for each pattern.
pub(crate) fn emitted(function: &ItemFn, interface: &Interface) -> Signature {
    let mut signature = function.sig.clone();
    let inputs = std::mem::take(&mut signature.inputs);
    let mut parameters = interface.parameters.iter();
    for mut input in inputs {
        let Some(parameter) = parameters.next() else { break };
        if parameter.resume {
            continue;
        }
        match &mut input {
            FnArg::Receiver(receiver) => {
                // `mut self` is the body's concern.
                receiver.mutability = None;
                receiver.attrs.iter_mut().for_each(expect_nothing);
            }
            FnArg::Typed(typed) => {
                let name = interface.emitted_name(parameter);
                *typed.pat = parse_quote!(#name);
                typed.attrs.iter_mut().for_each(expect_nothing);
            }
        }
        signature.inputs.push(input);
    }
    signature
}

/// The signature of a function with errors, without what only `#[generator]` understands.
pub(crate) fn plain(function: &ItemFn) -> Signature {
    let mut signature = function.sig.clone();
    signature.asyncness = None;
    signature.constness = None;
    signature.variadic = None;
    if let ReturnType::Type(_, ty) = &mut signature.output
        && let Some(promise) = bare_promise(ty, None)
    {
        **ty = Type::ImplTrait(promise);
    }
    let is_resume = |input: &FnArg| match input {
        FnArg::Typed(typed) => typed.attrs.iter().any(|attribute| attribute.path().is_ident("resume")),
        FnArg::Receiver(_) => false,
    };
    signature.inputs = signature.inputs.into_iter().filter(|input| !is_resume(input)).collect();
    signature
}
