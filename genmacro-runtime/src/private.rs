//! What the output of the macro names. Not for use by hand, and free to change with any release.

#[cfg(feature = "serde")]
pub use crate::store::{
    AsIs, ByRemaining, Decode, Encode, GrantsSerialize, GrantsStore, InSlot, Load, Locals, NotStorable,
    Remaining, Restore, Shape, Storable, Store, Unanswered, Writer, begin, read_state, serialized, stored,
    write_state,
};
/// What only holds if generators can be stored at all: the expansion doesn't know the features.
pub use crate::{__grants_storing as grants_storing, __impls_for_storing as impls_for_storing};
pub use crate::{
    Completed, Generator, GeneratorState, Status,
    broken::{Broken, broken},
    copied::{Copied, Moved},
    debug::debug,
    delegate::{
        Delegate, First, GeneratorKind, Inner, Items, IteratorKind, Kind, Lent, Place, PlaceOf, drive,
        place_of, resume, resume_lent,
    },
    fallen::Fallen,
    hint::{Bounds, Counted, Left, Uncounted, either, optional, plus, times, unknown},
    home::Home,
    iterated::{Iterated, NotIterated},
    named::{Functions, Named, Run, close, drive_named, fold, next, resume_named, size_hint, status},
    promise::{
        Ask, Asked, Denied, Granted, GrantsClone, GrantsDebug, GrantsSend, GrantsSync, Unasked, ask, cloned,
        sendable, shareable, shown, state,
    },
    question::{Fallible, NoTry, Outcome, Tried},
    shown::{NotShown, Shown},
    slot::Slot,
    witness::Witness,
};
use crate::{Gen, Location};
#[cfg(feature = "alloc")]
pub use crate::{
    call::{
        Begun, Call, Callable, CallableKind, Called, Delegation, End, Never, Step, Waits, begin_with, begun,
        call, call_lent, called, descend,
    },
    fit::{Fit, FitAll},
    recursion::{Attempt, Context, Descent, Other, Recursion, Same, Site},
    recursive::{Start, frame, frameless},
};
/// The expansion names no crate but this one.
#[cfg(feature = "serde")]
pub use serde;

/// Impls for a state enum.
#[doc(hidden)]
#[cfg(feature = "serde")]
#[macro_export]
macro_rules! __impls_for_storing {
    ($($impls:tt)*) => { $($impls)* };
}

/// Nothing, since it couldn't be resolved.
#[doc(hidden)]
#[cfg(not(feature = "serde"))]
#[macro_export]
macro_rules! __impls_for_storing {
    ($($impls:tt)*) => {};
}

/// A question to a local.
#[doc(hidden)]
#[cfg(feature = "serde")]
#[macro_export]
macro_rules! __grants_storing {
    ($generator:ident $($question:tt)*) => { $($question)* };
}

/// The generator has no type, so that nothing but this is wrong with it.
#[doc(hidden)]
#[cfg(not(feature = "serde"))]
#[macro_export]
macro_rules! __grants_storing {
    ($generator:ident $($question:tt)*) => {
        let $generator = ::core::compile_error!(
            "generators can be stored with the feature `serde` of `genmacro-runtime`, which is off\n\n\
             help: genmacro-runtime = { version = \"…\", features = [\"serde\"] }"
        );
    };
}

/// The attribute, which a function with a `#[cfg]` in its body is given again.
#[cfg(feature = "macros")]
pub use genmacro::generator as attribute;

/// A state enum, which each expansion declares for itself.
///
/// The enum is generic over the types of the stored locals, so that no type needs to be written; this trait is all that the
/// runtime knows of it.
pub trait State: Sized {
    /// The arguments of the function, as a tuple.
    type Arguments;

    /// The state of a generator that has ended: a panic leaves it behind, and `close` assigns it.
    const COMPLETE: Self;

    /// Whether the machine is a function of its own, unless the compiler sees fit. A short one is a part of whoever asks for a value: in a
    /// loop its state then is in registers, and what it tests of it each time the compiler mostly knows.
    const LONG: bool = false;

    /// Says again that the generator has ended, where its machine has said so.
    ///
    /// What a machine takes out of the state it replaces by this one at first, lest it panics. If nothing can panic, and this one is also
    /// written at the end, the compiler sees that whatever happens the first is overwritten, and leaves it out.
    #[inline]
    fn end(&mut self) {
        overwrite(self, Self::COMPLETE);
    }

    /// Gives the arguments back if the body hasn't been begun, so that it can be run at once.
    ///
    /// # Errors
    ///
    /// The state itself, if the body has been begun.
    fn into_arguments(self) -> Result<Self::Arguments, Self>;

    /// Where the generator stands.
    fn status(&self) -> Status;

    /// Whether the generator has ended: what of its status an iterator needs, without the rest.
    #[inline]
    fn is_complete(&self) -> bool {
        matches!(self.status(), Status::Complete)
    }
}

/// Writes a state over one that holds nothing.
#[inline]
pub const fn overwrite<T>(state: &mut T, last: T) {
    core::mem::forget(core::mem::replace(state, last));
}

/// The whole body at once, with a sink for its values.
pub trait Drive<S, A, Y, R> {
    /// Runs the body from its beginning to its end.
    ///
    /// # Errors
    ///
    /// The state itself and the argument, if the body has been begun: then the machine goes on.
    fn drive(&self, state: S, argument: A, sink: &mut dyn FnMut(Y) -> A) -> Result<R, (S, A)>;
}

impl<S, A, Y, R, F> Drive<S, A, Y, R> for F
where
    S: State,
    F: Fn(S::Arguments, A, &mut dyn FnMut(Y) -> A) -> R,
{
    #[inline]
    fn drive(&self, state: S, argument: A, sink: &mut dyn FnMut(Y) -> A) -> Result<R, (S, A)> {
        match state.into_arguments() {
            Ok(arguments) => Ok(self(arguments, argument, sink)),
            Err(state) => Err((state, argument)),
        }
    }
}

/// The drive of a generator that has none: the machine does it all.
#[derive(Clone)]
pub struct Stepwise;

impl<S, A, Y, R> Drive<S, A, Y, R> for Stepwise {
    #[inline]
    fn drive(&self, state: S, argument: A, _: &mut dyn FnMut(Y) -> A) -> Result<R, (S, A)> {
        Err((state, argument))
    }
}

/// Builds a generator.
///
/// A function rather than a struct literal for the sake of type inference: its bounds tell the compiler the signatures of
/// the three closures before it looks into them.
#[inline]
pub const fn generator<A, Y, R, S, D, M, H>(state: S, drive: D, machine: M, hint: H) -> Gen<S, D, M, H>
where
    S: State,
    D: Fn(S::Arguments, A, &mut dyn FnMut(Y) -> A) -> R,
    M: Fn(&mut S, A) -> Result<GeneratorState<Y, R>, Completed>,
    H: Fn(&S) -> Bounds,
{
    Gen::new(state, drive, machine, hint)
}

/// The same for what is promised to be an iterator, and nothing else. It is also returned as such: where the compiler has to show
/// its type, as in an edition in which an `impl Trait` borrows from what it names alone, it shows what the user has written.
#[inline]
pub const fn iterator<Y, S, D, M, H>(state: S, drive: D, machine: M, hint: H) -> impl Iterator<Item = Y>
where
    S: State,
    D: Fn(S::Arguments, (), &mut dyn FnMut(Y)),
    M: Fn(&mut S, ()) -> Result<GeneratorState<Y, ()>, Completed>,
    H: Fn(&S) -> Bounds,
{
    Gen::new(state, drive, machine, hint)
}

/// The same for what is promised to be a generator, and nothing else.
#[inline]
pub const fn resumable<A, Y, R, S, D, M, H>(
    state: S,
    drive: D,
    machine: M,
    hint: H,
) -> impl Generator<A, Yield = Y, Return = R>
where
    S: State,
    D: Fn(S::Arguments, A, &mut dyn FnMut(Y) -> A) -> R,
    M: Fn(&mut S, A) -> Result<GeneratorState<Y, R>, Completed>,
    H: Fn(&S) -> Bounds,
{
    Gen::new(state, drive, machine, hint)
}

/// What has been asked whether it may leave its thread, as the iterator that it is promised to be.
#[inline]
pub const fn as_iterator<Y, I: Iterator<Item = Y>>(iterator: I) -> impl Iterator<Item = Y> {
    iterator
}

/// The same for a generator.
#[inline]
pub const fn as_resumable<A, Y, R, G>(generator: G) -> impl Generator<A, Yield = Y, Return = R>
where
    G: Generator<A, Yield = Y, Return = R>,
{
    generator
}

/// The place of a `yield_!`, of which the expansion knows the parts.
#[must_use]
pub const fn location(file: &'static str, line: u32, column: u32) -> Location {
    Location::new(file, line, column)
}

/// Builds a generator whose two copies of the body don't yield, or return, one and the same type: each closure expression
/// is a type of its own. The drive closure is there to be checked, and the machine runs.
#[inline]
pub fn stepwise<A, S, D, M, Y, R, Z, Q, H>(state: S, _: D, machine: M, hint: H) -> Gen<S, Stepwise, M, H>
where
    S: State,
    D: Fn(S::Arguments, A, &mut dyn FnMut(Z) -> A) -> Q,
    M: Fn(&mut S, A) -> Result<GeneratorState<Y, R>, Completed>,
    H: Fn(&S) -> Bounds,
{
    Gen::new(state, Stepwise, machine, hint)
}

/// What the generator was resumed with, for the one arm that takes it.
#[inline]
pub fn sent<A>(argument: &mut Option<A>) -> A {
    match argument.take() {
        Some(argument) => argument,
        None => unreachable!("one resumption enters one arm that takes its argument"),
    }
}

/// What a `yield_!` evaluates to, in code that never runs: it comes after a suspension, and is there for the compiler to learn
/// types from.
#[must_use]
pub fn dead<A>() -> A {
    unreachable!("comes after a suspension")
}
