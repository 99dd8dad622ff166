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
mod flow;
mod hoist;
mod ir;
mod layout;
mod loans;
mod lower;
mod macros;
mod moves;
mod names;
mod normalize;
mod owners;
mod parse;
mod places;
mod protocol;
mod signature;
#[cfg(test)]
mod tests;
mod validate;

use proc_macro2::TokenStream;
use quote::quote;
use syn::{ItemFn, parse_quote};

use self::{
    check::check,
    diagnostics::Diagnostics,
    emit::{Program, around, emit},
    hoist::hoist,
    ir::Body,
    layout::{Findings, Layout, layout},
    lower::lower,
    normalize::{Normal, normalize},
    parse::{Options, Subject},
    protocol::Protocol,
    signature::{Interface, analyze, plain},
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
    let output = match parse::subject(function, &options, &mut diagnostics) {
        Subject::Function(function) => compile(*function, &options, &mut diagnostics),
        Subject::Unfinished(function) => {
            let interface = analyze(&function, &mut diagnostics);
            broken(&function, interface.as_ref(), &options)
        }
        Subject::Other(item) => item,
    };
    let errors = diagnostics.into_tokens();
    quote!(#output #errors)
}

/// The phases, each behind the gate of those before it.
fn compile(mut function: ItemFn, options: &Options, diagnostics: &mut Diagnostics) -> TokenStream {
    if let Some(functions) = cfg::split(&function, options) {
        return functions;
    }
    let interface = analyze(&function, diagnostics);
    check(&function, diagnostics);
    let Some(interface) = interface.filter(|_| !diagnostics.has_errors()) else {
        let interface = analyze(&function, &mut Diagnostics::new());
        return broken(&function, interface.as_ref(), options);
    };
    let original = function.clone();
    let items = hoist(&mut function.block);
    let protocol = Protocol::new(options, &interface);
    let normal = normalize(&function, &protocol);
    let (body, layout) = plan(&normal, &interface, &protocol, diagnostics);
    if diagnostics.has_errors() {
        return broken(&original, Some(&interface), options);
    }
    loans::report(&body, &layout, diagnostics);
    if cfg!(debug_assertions) {
        validate(&body, &layout);
    }
    emit(&Program {
        function: &function,
        items: &items,
        interface: &interface,
        protocol: &protocol,
        body: &body,
        layout: &layout,
        refused: diagnostics.has_errors(),
    })
}

/// Lowers the body and lays out its states. Which locals must be held in slots, and which temporaries are no more than other
/// names of locals, is known only then; as long as there are more, the body is lowered once more, with them.
fn plan(
    normal: &Normal,
    interface: &Interface,
    protocol: &Protocol,
    diagnostics: &mut Diagnostics,
) -> (Body, Layout) {
    let mut findings = Findings::default();
    loop {
        let body = lower(normal, interface, protocol, &findings, diagnostics);
        let layout = layout(&body);
        if !findings.learn(&layout.findings) || diagnostics.has_errors() {
            return (body, layout);
        }
    }
}

/// The function with its signature and a body that type-checks, for one that has errors.
fn broken(function: &ItemFn, interface: Option<&Interface>, options: &Options) -> TokenStream {
    let signature = plain(function);
    let mut function = function.clone();
    function.attrs.push(parse_quote!(#[allow(unused_variables, unused_mut)]));
    let Some(interface) = interface else {
        return around(&function, &signature, quote!(::core::unreachable!()));
    };
    let Protocol { krate, argument, yields, returns, .. } = Protocol::new(options, interface);
    let generator = quote!(#krate::__private::broken::<#argument, #yields, #returns>());
    around(
        &function,
        &signature,
        interface.boxed.as_ref().map_or(generator.clone(), |boxed| quote!(#boxed::new(#generator))),
    )
}
