//! The compiler behind `#[generator]`: tokens in, tokens out.
//!
//! An ordinary library, so that tests, benchmarks and tools can call it. What it does, and why so, is told in the
//! repository's `ARCHITECTURE.md`; the phases stand below in the order in which they run. Users depend on
//! `genmacro-runtime` instead.

mod captures;
mod cfg;
mod check;
mod diagnostics;
#[cfg(test)]
mod dump;
mod emit;
mod fingerprint;
mod flow;
mod formats;
mod hints;
mod hoist;
mod ir;
mod layout;
mod levels;
mod loans;
mod lower;
mod macros;
mod moves;
mod named;
mod names;
mod normalize;
mod owners;
mod parse;
mod places;
mod protocol;
mod recovery;
mod recursion;
mod residents;
mod signature;
mod sizes;
mod sorted;
mod tails;
#[cfg(test)]
mod tests;
mod validate;
mod walk;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{ItemFn, parse_quote};

use self::{
    check::check,
    diagnostics::Diagnostics,
    emit::{Program, around, emit, inside, question},
    hoist::hoist,
    ir::Body,
    layout::{Findings, Layout, layout},
    lower::lower,
    names::Fresh,
    normalize::{Normal, normalize},
    parse::{Options, Subject},
    protocol::Protocol,
    signature::{Form, Interface, analyze, emitted, plain},
    sorted::SortedSet,
    validate::validate,
};

/// Turns a function with `yield_!` into a generator.
///
/// `options` are the attribute's arguments, `function` is what it stands on. Never fails: what is wrong is said by
/// `compile_error!`s in the output, beside a function with the signature that the user wrote.
#[must_use]
pub fn generator(options: TokenStream, function: TokenStream) -> TokenStream {
    let mut diagnostics = Diagnostics::new();
    let options = parse::options(options, &mut diagnostics);
    let output = match parse::subject(function.clone(), &options, &mut diagnostics) {
        Subject::Function(parsed) => compile(*parsed, function, &options, &mut diagnostics),
        Subject::Unfinished(function, error) => unfinished(&function, error, &options, &mut diagnostics),
        Subject::Other(item) => item,
    };
    let errors = diagnostics.into_tokens();
    quote!(#output #errors)
}

/// The function as a generator, or with its errors. `tokens` are all of it.
fn compile(
    function: ItemFn,
    tokens: TokenStream,
    options: &Options,
    diagnostics: &mut Diagnostics,
) -> TokenStream {
    if let Some(functions) = cfg::split(&function, options) {
        return functions;
    }
    if let Some(generator) = phases(function.clone(), Fresh::new(tokens), options, diagnostics, emit) {
        return generator;
    }
    let finished = recovery::without_half_typed(&function);
    stand_in(&function, finished.as_ref(), options, &mut Diagnostics::new(), None)
}

/// What stands in the place of a function whose body doesn't parse.
fn unfinished(
    function: &ItemFn,
    error: syn::Error,
    options: &Options,
    diagnostics: &mut Diagnostics,
) -> TokenStream {
    if options.named.is_none() {
        return stand_in(function, Some(function), options, diagnostics, Some(&error));
    }
    diagnostics.syn(error);
    stand_in(function, Some(function), options, diagnostics, None)
}

/// The phases, each behind the gate of those before it; `written` are the names in the function. None if there are errors that leave nothing to emit.
fn phases(
    mut function: ItemFn,
    written: Fresh,
    options: &Options,
    diagnostics: &mut Diagnostics,
    emit: fn(&Program) -> TokenStream,
) -> Option<TokenStream> {
    let interface = analyze(&function, options.named.as_ref(), diagnostics);
    check(&function, diagnostics);
    let interface = interface.filter(|_| !diagnostics.has_errors())?;
    let fingerprint = match &options.fingerprint {
        Some(told) => told.value(),
        None if interface.promises.store => fingerprint::of(&function),
        None => String::new(),
    };
    let items = hoist(&mut function.block);
    let protocol = Protocol::new(options, &function, &interface).with_question(question(&function.block));
    let normal = normalize(&function, written, &protocol);
    let (body, mut layout) = plan(&normal, &interface, &protocol, diagnostics);
    if diagnostics.has_errors() {
        return None;
    }
    named::check(&body, &layout, &interface, diagnostics);
    if diagnostics.has_errors() {
        return None;
    }
    loans::report(&body, &layout, diagnostics);
    if diagnostics.has_errors() {
        // There will be no machine that could tell their types.
        layout.residents = SortedSet::new();
    }
    // The types of a named generator's locals are told.
    if interface.named.is_none() && layout.stores_many() {
        layout.group_states(&tails::find(&body, &layout));
    }
    if cfg!(debug_assertions) {
        validate(&body, &layout);
    }
    Some(emit(&Program {
        function: &function,
        fingerprint: &fingerprint,
        items: &items,
        interface: &interface,
        protocol: &protocol,
        body: &body,
        layout: &layout,
        sites: &normal.sites,
        refused: diagnostics.has_errors(),
    }))
}

/// What stands in the place of a function that has errors. `finished` is what of it parses, and `error` what the parser says of the
/// rest.
fn stand_in(
    function: &ItemFn,
    finished: Option<&ItemFn>,
    options: &Options,
    diagnostics: &mut Diagnostics,
    error: Option<&syn::Error>,
) -> TokenStream {
    let interface = analyze(function, options.named.as_ref(), diagnostics);
    if let Some(named) = &options.named {
        return emit::undefined(function, named, &options.krate, interface.is_some());
    }
    let unparsed = error.map(Diagnostics::after_all_others);
    let finished =
        finished.and_then(|finished| for_editors(finished, interface.as_ref()?, options, unparsed.as_ref()));
    finished.unwrap_or_else(|| broken(function, interface.as_ref(), options, unparsed.as_ref()))
}

/// The statements of a half-typed function that parse. To an editor it is a generator all the same, so that names can be
/// looked up in it; the compiler, which would miss what isn't there, is shown the signature alone.
fn for_editors(
    function: &ItemFn,
    interface: &Interface,
    options: &Options,
    unparsed: Option<&TokenStream>,
) -> Option<TokenStream> {
    if function.block.stmts.is_empty() || cfg::split(function, options).is_some() {
        return None;
    }
    let written = Fresh::new(function.to_token_stream());
    let finished = phases(function.clone(), written, options, &mut Diagnostics::new(), inside)?;
    let stub = stub(function, interface, options);
    let mut function = function.clone();
    function.attrs.push(parse_quote!(#[allow(unused_variables, unused_mut, unexpected_cfgs)]));
    let body = quote!(#[cfg(rust_analyzer)] { #finished } #[cfg(not(rust_analyzer))] { #unparsed #stub });
    Some(around(&function, &emitted(&function, interface), body))
}

/// Lowers the body and lays out its states. Which locals must be held in slots, or stay in the state, and which temporaries
/// are no more than other names of locals, is known only then; as long as there are more, the body is lowered once more,
/// with them.
fn plan(
    normal: &Normal,
    interface: &Interface,
    protocol: &Protocol,
    diagnostics: &mut Diagnostics,
) -> (Body, Layout) {
    let mut findings = Findings::default();
    loop {
        let body = lower(normal, interface, protocol, &findings, diagnostics);
        let layout = layout(&body, &findings);
        if !findings.learn(&layout.findings) || diagnostics.has_errors() {
            return (body, layout);
        }
    }
}

/// The function with its signature and a body that type-checks, for one that has errors.
fn broken(
    function: &ItemFn,
    interface: Option<&Interface>,
    options: &Options,
    unparsed: Option<&TokenStream>,
) -> TokenStream {
    let signature = plain(function);
    let mut function = function.clone();
    function.attrs.push(parse_quote!(#[allow(unused_variables, unused_mut)]));
    let Some(interface) = interface else {
        return around(&function, &signature, quote!(::core::unreachable!()));
    };
    let stub = stub(&function, interface, options);
    around(&function, &signature, quote!(#unparsed #stub))
}

/// What stands for a generator that can't be built.
fn stub(function: &ItemFn, interface: &Interface, options: &Options) -> TokenStream {
    let Protocol { krate, argument, yields, returns, .. } = Protocol::new(options, function, interface);
    let generator = quote!(#krate::__private::broken::<#argument, #yields, #returns>());
    match &interface.form {
        Form::Plain => generator,
        Form::Boxed(boxed) => quote!(#boxed::new(#generator)),
        Form::Recursive => quote!(#krate::__private::frameless::<#yields>()),
    }
}
