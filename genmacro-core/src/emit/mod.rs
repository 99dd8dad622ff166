//! From the tree to tokens. Emitting cannot fail.
//!
//! The function keeps its signature; its body becomes
//!
//! ```text
//! items of the body
//! enum Locals<V0, …> { Start { arguments }, Yield1 { locals }, …, Done }
//! impl State for Locals { … }
//! generator(Locals::Start { arguments }, drive, machine, hint)
//! ```
//!
//! | module | what it emits |
//! |---|---|
//! | [`state`], [`groups`] | the enum and what the runtime asks of it |
//! | [`drive`], [`eager`] | the body as it was written, with a call of a sink for each yield |
//! | [`machine`], [`native`], [`resume`] | the arms of the machine |
//! | [`declare`] | the locals in them |
//! | [`hint`] | how many values are to come |
//! | [`promises`], [`clone`], [`debug`], [`store`] | what the return type promises beside, and that the locals keep it |
//!
//! What of the arms is repeated, rather than to be a state of its own, is decided in [`copies`].

mod clone;
mod code;
mod copies;
mod debug;
mod declare;
mod drive;
mod eager;
mod groups;
mod hint;
mod machine;
mod named;
mod native;
mod promises;
mod resume;
mod state;
mod store;

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::{AttrStyle, Attribute, ItemFn, ReturnType, Safety, Signature};

pub(crate) use self::eager::question;
use self::{
    machine::{Emitter, Machine, takes_argument_once},
    promises::Promised,
};
use crate::{
    hoist::Items,
    ir::Body,
    layout::Layout,
    levels::expect_nothing,
    names,
    parse::NamedOptions,
    protocol::Protocol,
    recursion::Site,
    signature::{Form, Interface, emitted, plain},
};

/// All that there is to emit.
pub(crate) struct Program<'a> {
    /// As the user wrote it, without the items of its body.
    pub(crate) function: &'a ItemFn,
    /// Of which version of the function a stored state is, if it can be stored.
    pub(crate) fingerprint: &'a str,
    pub(crate) items: &'a Items,
    pub(crate) interface: &'a Interface,
    pub(crate) protocol: &'a Protocol,
    pub(crate) body: &'a Body,
    pub(crate) layout: &'a Layout,
    /// The calls that may be of the function itself.
    pub(crate) sites: &'a [Site],
    /// An error has been reported, so that nothing of this will run. The compiler shall still see the body as it was
    /// written, lest it calls something unused; but it shall not report in its own words what the machine can't hold.
    pub(crate) refused: bool,
}

/// Emits the function.
pub(crate) fn emit(program: &Program) -> TokenStream {
    let Inside { beside, inside } = expanded(program);
    let mut function = program.function.clone();
    if !program.sites.is_empty() {
        track(&mut function.attrs);
    }
    if !beside.is_empty() {
        // The body has gone there.
        function.attrs.iter_mut().for_each(expect_nothing);
    }
    let function = around(&function, &emitted(&function, program.interface), inside);
    quote!(#beside #function)
}

/// What stands between the function's braces, and what stands beside it.
struct Inside {
    beside: TokenStream,
    inside: TokenStream,
}

/// Emits what stands between the function's braces.
pub(crate) fn inside(program: &Program) -> TokenStream {
    expanded(program).inside
}

fn expanded(program: &Program) -> Inside {
    let Program { function, items, interface, protocol, body, layout, refused, .. } = *program;
    let emitter = Emitter::new(body, layout, protocol);
    let states = state::States::new(&emitter, interface);
    let machine = if refused { Machine::refused() } else { emitter.machine() };
    let mut state_enum = states.declaration(&machine, protocol, body);
    let promised = Promised::new(program, &states, &machine);
    if let (Some(name), Some(promised)) = (&interface.named, &promised) {
        let closure = machine_closure(&machine, &states.wildcards(&machine, body), program);
        let closures = named::Closures { machine: closure, hint: states.hint(&machine, program) };
        let named::Parts { beside, inside } = named::parts(program, name, &state_enum, promised, &closures);
        return Inside { beside, inside };
    }
    state_enum.extend(promised.as_ref().map(Promised::impls));
    let start = state::start(interface, body, layout);
    let (drive, descents) = drive::closure(program);
    let sites = program.sites.iter().chain(&descents).map(|site| site_constant(site, protocol));
    let machine_closure = machine_closure(&machine, &states.wildcards(&machine, body), program);
    let hint = states.hint(&machine, program);

    // Where the generator isn't what the function promises, the compiler points to the promise.
    let (first, last) = match &function.sig.output {
        ReturnType::Type(_, promise) => names::ends(promise),
        ReturnType::Default => names::ends(&function.sig.ident),
    };
    let place = function.sig.output.to_token_stream().into_iter().last().map_or(last, |token| token.span());
    let callee = constructor(program, promised.is_some(), first);
    // What comes after the two copies of the body: a frame has no hint.
    let last_argument = if protocol.recursive { called_at(program) } else { hint };
    let generator = quote_spanned!(last=> #callee(#start, #drive, #machine_closure, #last_argument));
    let generator = match promised.filter(|_| !refused) {
        Some(promised) => promised.granted(&generator, last),
        None => generator,
    };
    // It returns in so many words, lest a lint asks for them.
    let generator = match &interface.form {
        Form::Boxed(boxed) => {
            let placed = names::placed(place);
            quote_spanned!(last=> let #placed = #boxed::new(#generator); return #placed)
        }
        Form::Plain => {
            let placed = names::placed(place);
            quote_spanned!(last=> let #placed = #generator; return #placed)
        }
        Form::Recursive => quote_spanned!(last=> return #generator),
    };
    let inside = quote!(#items #(#sites)* #state_enum #generator);
    Inside { beside: TokenStream::new(), inside }
}

/// What the generator is built by. Of what the return type promises it has no more than that, where that can be: the compiler then
/// shows a type that the user has written. One that is asked what it grants shows its state first.
fn constructor(program: &Program, asked: bool, at: Span) -> TokenStream {
    let Program { interface, protocol, .. } = *program;
    let Protocol { argument, yields, returns, .. } = protocol;
    let private = protocol.private(at);
    match interface.form {
        Form::Recursive => quote_spanned!(at=> #private::frame::<#yields, _, _, _>),
        _ if interface.opaque => {
            quote_spanned!(at=> #private::stepwise::<#argument, _, _, _, _, _, _, _, _>)
        }
        _ if asked || !interface.alone => {
            quote_spanned!(at=> #private::generator::<#argument, #yields, #returns, _, _, _, _>)
        }
        _ if interface.iterator => quote_spanned!(at=> #private::iterator::<#yields, _, _, _, _>),
        _ => quote_spanned!(at=> #private::resumable::<#argument, #yields, #returns, _, _, _, _>),
    }
}

/// The type of a generator that couldn't be built, and the function that returns it; or any iterator, if its signature is wrong.
pub(crate) fn undefined(
    function: &ItemFn,
    named: &NamedOptions,
    krate: &syn::Path,
    returned: bool,
) -> TokenStream {
    let mut function = function.clone();
    function.attrs.push(syn::parse_quote!(#[allow(unused_variables, unused_mut)]));
    let mut signature = plain(&function);
    let mut body = quote!(::core::unreachable!());
    if !returned {
        let yields = &named.yields;
        signature.output = syn::parse_quote!(-> impl ::core::iter::Iterator<Item = #yields>);
        body = quote!(::core::iter::empty());
    }
    // No type can stand beside a method.
    let definition = signature.receiver().is_none().then(|| named::undefined(&function, named, krate));
    let function = around(&function, &signature, body);
    quote!(#definition #function)
}

/// Where a function was called that may call itself.
fn called_at(program: &Program) -> TokenStream {
    if program.sites.is_empty() {
        quote!(::core::option::Option::None)
    } else {
        quote!(::core::option::Option::Some(::core::panic::Location::caller()))
    }
}

/// What is known of a call before the run.
fn site_constant(site: &Site, protocol: &Protocol) -> TokenStream {
    let Site { number, place, function, .. } = site;
    let (krate, name) = (&protocol.krate, names::site(*number));
    let [place, function] =
        [place, function].map(|&place| quote_spanned!(place=> ::core::panic::Location::caller()));
    quote! {
        // It has the place of the user's call, and so is taken for the user's own.
        #[cfg_attr(clippy, allow(clippy::absolute_paths))]
        const #name: &#krate::__private::Site = &#krate::__private::Site::new(#number, #place, #function);
    }
}

/// Lets the function know where it was called.
fn track(attrs: &mut Vec<Attribute>) {
    if !attrs.iter().any(|attribute| attribute.path().is_ident("track_caller")) {
        attrs.push(syn::parse_quote!(#[track_caller]));
    }
}

/// The function with another body.
pub(crate) fn around(function: &ItemFn, signature: &Signature, inside: TokenStream) -> TokenStream {
    let ItemFn { attrs, vis, block, .. } = function;
    let (outer, inner): (Vec<_>, Vec<_>) =
        attrs.iter().partition(|attr| matches!(attr.style, AttrStyle::Outer));
    let mut body = TokenStream::new();
    block.brace_token.surround(&mut body, |tokens| quote!(#(#inner)* #inside).to_tokens(tokens));
    quote!(#(#outer)* #vis #signature #body)
}

fn machine_closure(machine: &Machine, wildcards: &TokenStream, program: &Program) -> TokenStream {
    let Program { function, protocol, body, layout, .. } = *program;
    let Machine { arms, passed, jumps, witnessed, .. } = machine;
    let Protocol { krate, argument: argument_type, .. } = protocol;
    let (state, current) = (names::variable("state"), names::variable("current"));
    let (argument, argument_type) = if protocol.recursive {
        (names::context(), quote!(&#krate::__private::Context<_>))
    } else {
        (names::variable("argument"), argument_type.to_token_stream())
    };
    let (label, state_type, output) = (names::machine_label(), &body.state, protocol.output());
    let enumeration = layout.enum_of(body);
    let mut take = quote!(::core::mem::replace(#state, #enumeration::Done));
    let ended = quote!(return ::core::result::Result::Err(#krate::__private::Completed));
    let done = quote!(#enumeration::Done => #ended,);
    if !passed.is_empty() {
        // No generator rests in them. But the compiler doesn't know that, and would make a table of all states.
        let (passed, rests) = (passed.values(), names::variable("rests"));
        take = quote!(match #take { #(#enumeration::#passed { .. })|* => #ended, #rests => #rests });
    }
    let dispatch = if *jumps {
        // What is declared in the function is declared inside of this loop, as the compiler sees it: by the places.
        let first = names::in_place_of(function.sig.fn_token.span);
        let last = names::in_place_of(function.block.brace_token.span.join());
        let (keyword, arms) =
            (quote_spanned!(first=> loop), quote_spanned!(last=> { match #current { #(#arms)* #done } }));
        quote!(let mut #current = #take; #label: #keyword #arms)
    } else {
        quote!(match #take { #(#arms)* #done })
    };
    let witnesses = witnessed.iter().map(|binding| {
        let witness = names::witness(*binding);
        quote!(let #witness = #krate::__private::Witness::new();)
    });
    let residents = (!layout.residents.is_empty()).then(|| {
        let fields = layout.residents.iter().map(|&resident| {
            let (name, field) = (&body.bindings[resident.0].name, names::field(resident));
            quote!(#name: #field)
        });
        let at = &body.at;
        quote!(let #state_type { #at: #state, #(#fields),* } = #state;)
    });
    let (silent, operations) = (silent(), unsafe_operations(function));
    let once = takes_argument_once(body, protocol)
        .then(|| quote!(let mut #argument = ::core::option::Option::Some(#argument);));
    quote! {
        #silent
        #operations
        #[inline(always)]
        |#state: &mut #state_type<#wildcards>, #argument: #argument_type| -> #output {
            #residents
            #(#witnesses)*
            #once
            #dispatch
        }
    }
}

/// Lets the compiler say the same of both closures where an `unsafe` block is missing: how it says so depends on the level of this
/// lint, which speaks of nothing but the bodies of `unsafe` functions.
fn unsafe_operations(function: &ItemFn) -> Option<TokenStream> {
    let is_unsafe = matches!(function.sig.safety, Safety::Unsafe(_));
    (!is_unsafe).then(|| quote!(#[deny(unsafe_op_in_unsafe_fn)]))
}

/// Silences what would be said of the machine alone. All else that lints say of the user's tokens they say of both closures alike,
/// and so once; of ours they say nothing. Thus there is no need to silence what a crate may forbid, with one exception: where a
/// branch is left for another arm, and the others never return, which only the types tell, what follows is unreachable.
///
/// Clippy speaks of the shape of code, and much of the machine's isn't the user's.
fn silent() -> TokenStream {
    quote! {
        #[allow(unreachable_code)]
        #[cfg_attr(
            clippy,
            allow(
                clippy::all, clippy::pedantic, clippy::nursery, clippy::cargo,
                clippy::arithmetic_side_effects, clippy::implicit_return, clippy::min_ident_chars,
                clippy::missing_assert_message, clippy::modulo_arithmetic, clippy::pattern_type_mismatch, clippy::ref_patterns,
                clippy::semicolon_inside_block, clippy::semicolon_outside_block, clippy::shadow_reuse,
                clippy::shadow_same, clippy::shadow_unrelated, clippy::single_call_fn,
                clippy::unneeded_field_pattern
            )
        )]
    }
}
