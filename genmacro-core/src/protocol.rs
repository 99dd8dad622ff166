//! The words in which the machine speaks to the runtime: what it returns, and of which types.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::{Expr, ItemFn, Lifetime, Path, Token, Type, spanned::Spanned, visit_mut::VisitMut};

use crate::{
    names,
    parse::Options,
    places,
    recursion::{Recursion, Site},
    signature::{Form, Interface},
    walk::{VisitorMut, WalkMut},
};

/// The types of one generator, and the path of the runtime crate.
pub(crate) struct Protocol {
    pub(crate) krate: Path,
    pub(crate) argument: Type,
    pub(crate) yields: Type,
    /// The same for the variable that holds a value on its way out of the machine. Which lifetimes it must have is seen when it
    /// leaves, so that the compiler reports those that are too short there, and not at the return type.
    pub(crate) value: Type,
    pub(crate) returns: Type,
    /// The type of the yielded values at the first `?`, where it is said if that can't be an error.
    fallible: Type,
    /// There is a `?` in the body.
    pub(crate) questions: bool,
    /// Only an iterator is promised: `?` yields the error.
    pub(crate) iterator: bool,
    /// It is a frame, which can call others.
    pub(crate) recursive: bool,
    /// It yields or returns an `impl Trait`, so perhaps a closure.
    pub(crate) opaque: bool,
    /// It can call its own function.
    pub(crate) recursion: Option<Recursion>,
}

impl Protocol {
    pub(crate) fn new(options: &Options, function: &ItemFn, interface: &Interface) -> Self {
        Self {
            krate: options.krate.clone(),
            argument: interface.argument.clone(),
            yields: interface.yields.clone(),
            value: without_lifetimes(&interface.yields),
            returns: interface.returns.clone(),
            fallible: interface.yields.clone(),
            questions: false,
            iterator: interface.iterator,
            recursive: matches!(interface.form, Form::Recursive),
            opaque: interface.opaque,
            recursion: Recursion::new(function, interface),
        }
    }

    /// The same for a body whose first `?` is at `place`.
    pub(crate) fn with_question(mut self, place: Option<Span>) -> Self {
        self.questions = place.is_some();
        if let Some(Ok(fallible)) = place.map(|place| syn::parse2(names::moved_to(&self.yields, place))) {
            self.fallible = fallible;
        }
        self
    }

    /// The type of what the machine hands out at a suspension.
    fn handed_out(&self) -> TokenStream {
        let Self { krate, yields, .. } = self;
        if self.recursive { quote!(#krate::__private::Step<'_, #yields, _>) } else { quote!(#yields) }
    }

    /// What a `resume` returns.
    pub(crate) fn output(&self) -> TokenStream {
        let (yields, Self { krate, returns, .. }) = (self.handed_out(), self);
        quote! {
            ::core::result::Result<#krate::__private::GeneratorState<#yields, #returns>, #krate::__private::Completed>
        }
    }

    /// The end of the generator with `value`.
    pub(crate) fn complete(&self, value: &dyn ToTokens) -> TokenStream {
        let (yields, Self { krate, returns, .. }) = (self.handed_out(), self);
        let value = value.into_token_stream();
        let value = if value.is_empty() { quote!(()) } else { value };
        quote! {
            ::core::result::Result::Ok(#krate::__private::GeneratorState::Complete::<#yields, #returns>(#value))
        }
    }

    /// A value on its way to the caller, as the drive closure has it. One that never comes makes this unreachable, which is
    /// then said in its place.
    pub(crate) fn returned(&self, value: &dyn ToTokens) -> TokenStream {
        let value = value.into_token_stream();
        let (place, _) = names::ends(&value);
        let (returned, Self { returns, .. }) = (names::variable("returned"), self);
        let last = Ident::new("returned", place);
        quote!({ let #returned: #returns = #value; #last })
    }

    /// The same for the value that a body ends with, of which nobody says that it makes anything unreachable.
    pub(crate) fn returned_last(&self, value: &dyn ToTokens) -> TokenStream {
        // In parentheses, since what begins with a block would be a statement.
        self.returned(&self.arriving(&quote!((#value))))
    }

    /// The value of a block. It may never come, but what comes after it isn't called unreachable.
    pub(crate) fn arriving(&self, value: &dyn ToTokens) -> TokenStream {
        let krate = &self.krate;
        quote!(if true { #value } else { #krate::__private::dead() })
    }

    /// What a `return` returns, in the machine.
    pub(crate) fn completed(&self, value: Option<&Expr>, return_token: Token![return]) -> TokenStream {
        let returns = &self.returns;
        self.complete(&match value {
            Some(value) => self.returned(value),
            None if self.returns_nothing() => quote!(()),
            // The compiler says of it what it says in the drive closure.
            None => quote!((|| -> #returns { #return_token; })()),
        })
    }

    /// What comes at the end of a body that has no value of its own. Where one is wanted the compiler says so of the drive closure.
    pub(crate) fn fallen_through(&self) -> Option<TokenStream> {
        let Self { krate, returns, .. } = self;
        (!self.returns_nothing()).then(|| quote!(#krate::__private::Fallen::<#returns>::NOTHING.value()))
    }

    /// A suspension that hands out `value`. What a frame hands out on behalf of another generator is a step already.
    pub(crate) fn yielded(&self, value: &dyn ToTokens, delegated: bool) -> TokenStream {
        let Self { krate, .. } = self;
        let value = if self.recursive && !delegated {
            quote!(#krate::__private::Step::Value(#value))
        } else {
            value.into_token_stream()
        };
        quote!(::core::result::Result::Ok(#krate::__private::GeneratorState::Yielded(#value)))
    }

    /// The hidden module of the runtime, at a place.
    pub(crate) fn private(&self, span: Span) -> TokenStream {
        let krate = names::moved_to(&self.krate, span);
        quote_spanned!(span=> #krate::__private)
    }

    /// What a `yield_from!` delegates to, given its operand.
    pub(crate) fn delegate(&self, source: &dyn ToTokens, shown: Span) -> TokenStream {
        let span = names::in_place_of(shown);
        let (private, argument, value) = (self.private(span), &self.argument, Ident::new("value", span));
        let kind = if self.recursive {
            quote_spanned!(span=> #private::Callable::<_>)
        } else {
            quote_spanned!(span=> #private::Kind::<#argument, _>)
        };
        // In a tuple the operand is moved where it stands.
        quote_spanned!(span=> match (#source,) { (#value,) => #kind::of(&#value).kind().delegate(#value) })
    }

    /// What a frame begins with, given the operand of `yield_from!`, which may be a call of the function that it is a frame of.
    pub(crate) fn begin(&self, source: &dyn ToTokens, site: Option<&Site>, shown: Span) -> TokenStream {
        let span = names::in_place_of(shown);
        let (private, context, yields) = (self.private(span), names::context(), &self.yields);
        let delegate = self.delegate(source, shown);
        let Some(site) = site else {
            return quote_spanned!(span=> #private::begin_with::<#yields, _, _>(#context, #delegate));
        };
        let (name, value) = (names::site(site.number), Ident::new("value", span));
        let attempt = self.attempt(&context, &delegate, site, span);
        quote_spanned! {span=>
            match #attempt {
                #value => #private::Recursion::of(#context, &#value).kind().begin(#value, #name),
            }
        }
    }

    /// The same where the body is run at once: it is run to its end. The temporaries are gone by then, as they are where it is run
    /// step by step.
    pub(crate) fn descend(&self, source: &dyn ToTokens, site: Option<&Site>, shown: Span) -> TokenStream {
        let span = names::in_place_of(shown);
        let (private, yields) = (self.private(span), &self.yields);
        let [value, sink, descent] = ["value", "sink", "descent"].map(|name| Ident::new(name, span));
        let delegate = self.delegate(source, shown);
        let Some(site) = site else {
            return quote_spanned! {span=> {
                let #value = #delegate;
                #private::descend::<#yields, _, _>(#descent, #value, &mut *#sink)
            }};
        };
        let (name, context) = (names::site(site.number), quote_spanned!(span=> #descent.context()));
        let attempt = self.attempt(&context, &delegate, site, span);
        quote_spanned! {span=> {
            let #value = #attempt;
            #private::Recursion::of(#context, &#value).kind().descend(#value, #name, #descent, &mut *#sink)
        }}
    }

    /// A call that may be one of the function that it stands in: made as it is written, unless it is known to be one.
    ///
    /// The call comes first: what can't be right about the arguments shall be said of it alone, and it shall decide which type
    /// they have.
    fn attempt(
        &self,
        context: &impl ToTokens,
        delegate: &TokenStream,
        Site { number, arguments, .. }: &Site,
        span: Span,
    ) -> TokenStream {
        let private = self.private(span);
        quote_spanned! {span=>
            if #private::Context::is_unknown(#context, #number) {
                #private::Attempt::Call(#delegate)
            } else {
                #private::Attempt::Arguments((#(#arguments,)*))
            }
        }
    }

    /// Runs what `yield_from!` delegates to.
    pub(crate) fn resume(&self, inner: &Ident, argument: &dyn ToTokens, span: Span) -> TokenStream {
        let (private, Self { argument: ty, yields, .. }) = (self.private(span), self);
        if self.recursive {
            let context = names::context();
            quote_spanned!(span=> #private::call::<#yields, _, _>(#context, &mut #inner))
        } else {
            let inner = quote_spanned!(inner.span()=> &mut #inner);
            quote_spanned!(span=> #private::resume::<#ty, #yields, _>(#inner, #argument))
        }
    }

    /// The same for a place that it delegates to by reference.
    pub(crate) fn resume_lent(
        &self,
        kind: &Ident,
        place: &Expr,
        argument: &dyn ToTokens,
        span: Span,
    ) -> TokenStream {
        let (private, Self { argument: ty, yields, .. }) = (self.private(span), self);
        if self.recursive {
            let context = names::context();
            quote_spanned!(span=> #private::call_lent::<#yields, _, _, _>(#context, &#kind, &mut #place))
        } else {
            quote_spanned!(span=> #private::resume_lent::<#ty, #yields, _, _>(&#kind, &mut #place, #argument))
        }
    }

    /// What the body of an iterator with a `?` returns: nothing, or an error.
    pub(crate) fn outcome(&self) -> TokenStream {
        let Self { krate, fallible, .. } = self;
        quote!(<#fallible as #krate::__private::Fallible>::Outcome)
    }

    /// What the body of an iterator with a `?` returns if there was no error.
    pub(crate) fn ended(&self, span: Span) -> TokenStream {
        let (private, fallible) = (self.private(span), &self.fallible);
        quote_spanned!(span=> #private::Outcome::<#fallible>::ended())
    }

    /// The last item of an iterator whose body has ended with an outcome.
    pub(crate) fn last(&self, outcome: &Ident) -> TokenStream {
        let Self { krate, fallible, .. } = self;
        quote!(#krate::__private::Outcome::<#fallible>::last(#outcome))
    }

    /// `operand?` in the machine: goes on, or leaves it with the error, as the return value or as the last item.
    ///
    /// The operator converts the error, in a function of its own. The compiler has the same to say of it as in the
    /// drive closure, at the same place, and says it once. As in the operator's own expansion what ends comes first: it may decide the type
    /// of the error.
    pub(crate) fn question(&self, operand: &Expr, question: Token![?]) -> TokenStream {
        let span = names::in_place_of(question.span());
        let (private, returns) = (self.private(span), &self.returns);
        // As an argument it needs no parentheses.
        let operand = places::unparenthesised(operand);
        let [value, outcome, last] = ["value", "outcome", "last"].map(|name| Ident::new(name, span));
        let residual = Ident::new("residual", question.span());
        let converts = if self.iterator { self.outcome() } else { returns.to_token_stream() };
        let end = if self.iterator {
            let (result, complete) = (self.last(&outcome), self.complete(&quote!()));
            let yielded = self.yielded(&last, false);
            quote! {
                match #result {
                    ::core::option::Option::Some(#last) => #yielded,
                    ::core::option::Option::None => #complete,
                }
            }
        } else {
            self.complete(&outcome)
        };
        quote_spanned! {span=>
            (match #private::Tried(#operand).branch() {
                ::core::ops::ControlFlow::Break(#residual) => {
                    let #outcome = (|| -> #converts { match #residual #question {} })();
                    return #end;
                }
                ::core::ops::ControlFlow::Continue(#value) => #value,
            })
        }
    }

    /// Whether a generator is resumed with nothing.
    pub(crate) fn resumes_with_nothing(&self) -> bool {
        is_unit(&self.argument)
    }

    /// Whether it can be seen that a generator returns nothing.
    pub(crate) fn returns_nothing(&self) -> bool {
        is_unit(&self.returns)
    }
}

/// What the first `resume` gives, as the compiler shows it at the argument that takes it.
pub(crate) fn sent(place: Span) -> TokenStream {
    let (argument, placed) = (names::variable("argument"), names::placed(place));
    quote!({ let #placed = #argument; #placed })
}

/// Whether it is a function that resumes what a `yield_from!` delegates to, or tells what that begins with.
pub(crate) fn resumes(function: &Expr) -> bool {
    let Expr::Path(function) = function else { return false };
    let segments = &function.path.segments;
    segments.iter().any(|segment| segment.ident == "__private")
        && segments.last().is_some_and(|last| {
            matches!(&*last.ident.to_string(), "resume" | "resume_lent" | "call" | "call_lent" | "begun")
        })
}

/// The type with its lifetimes left to the compiler, where that is sure to find them.
fn without_lifetimes(ty: &Type) -> Type {
    struct Inferred;
    impl VisitorMut for Inferred {
        fn lifetime(&mut self, lifetime: &mut Lifetime) {
            *lifetime = Lifetime::new("'_", lifetime.span());
        }

        fn ty(&mut self, ty: &mut Type) -> bool {
            match ty {
                Type::Path(path) => path.qself.is_none(),
                Type::Reference(_) | Type::Tuple(_) | Type::Array(_) | Type::Slice(_) => true,
                _ => false,
            }
        }
    }
    let mut ty = ty.clone();
    WalkMut(&mut Inferred).visit_type_mut(&mut ty);
    ty
}

fn is_unit(ty: &Type) -> bool {
    matches!(ty, Type::Tuple(tuple) if tuple.elems.is_empty())
}
