//! What a return type may promise beyond the generator itself: `+ Clone`, `+ Debug`, `+ Send`, `+ Sync`.
//!
//! The state enum implements these traits as far as its locals do. Whether they do is asked of each local by itself, at the
//! place of its declaration, so that an error is said there and once. The question goes to method resolution: [`Asked`] has
//! the method if the local has the trait, and otherwise falls through to what it dereferences to, which denies it. A generator with a
//! denied local has no type ([`GrantsClone::Out`]), and so nothing is said of the generator as a whole.

use core::ops::Deref;

use crate::{Gen, witness::Witness};

/// A question about the type of a local.
pub struct Asked<V>(Unasked<V>);

/// The answer if the question itself has none.
pub struct Unasked<V>(#[allow(dead_code, reason = "holds the type")] Witness<V>);

/// The local has what is asked for.
pub struct Granted;

/// It hasn't.
pub struct Denied;

impl<V> Asked<V> {
    /// Asks about the witness's type.
    #[must_use]
    pub const fn of(_: &Witness<V>) -> Self {
        Self(Unasked(Witness::new()))
    }
}

impl<V> Deref for Asked<V> {
    type Target = Unasked<V>;

    fn deref(&self) -> &Unasked<V> {
        &self.0
    }
}

impl<V: Clone> Asked<V> {
    /// It is `Clone`.
    #[must_use]
    pub const fn can_clone(&self) -> Granted {
        Granted
    }
}

impl<V: core::fmt::Debug> Asked<V> {
    /// It is `Debug`.
    #[must_use]
    pub const fn can_debug(&self) -> Granted {
        Granted
    }
}

impl<V: Send> Asked<V> {
    /// It is `Send`.
    #[must_use]
    pub const fn can_send(&self) -> Granted {
        Granted
    }
}

impl<V: Sync> Asked<V> {
    /// It is `Sync`.
    #[must_use]
    pub const fn can_sync(&self) -> Granted {
        Granted
    }
}

impl<V> Unasked<V> {
    /// It isn't `Clone`.
    #[must_use]
    pub const fn can_clone(&self) -> Denied {
        Denied
    }

    /// It isn't `Debug`.
    #[must_use]
    pub const fn can_debug(&self) -> Denied {
        Denied
    }

    /// It isn't `Send`.
    #[must_use]
    pub const fn can_send(&self) -> Denied {
        Denied
    }

    /// It isn't `Sync`.
    #[must_use]
    pub const fn can_sync(&self) -> Denied {
        Denied
    }
}

/// A question about a local `V` that is only asked of a generator with a type.
pub trait Ask<V> {
    /// The question.
    type Question;
    /// Asks it.
    fn ask(&self, witness: &Witness<V>) -> Self::Question;
}

impl<V, G> Ask<V> for G {
    type Question = Asked<V>;

    #[inline]
    fn ask(&self, witness: &Witness<V>) -> Asked<V> {
        Asked::of(witness)
    }
}

/// Asks about a local, unless another one has been denied.
#[inline]
pub fn ask<V, G: Ask<V>>(generator: &G, witness: &Witness<V>) -> G::Question {
    generator.ask(witness)
}

/// A generator `G` that is `Clone` as far as its local `V` is concerned.
#[diagnostic::on_unimplemented(
    message = "this generator can't be `Clone`: it holds a `{V}`",
    label = "a `{V}`, which isn't `Clone`",
    note = "a generator holds its arguments, and what lives across a `yield_!`",
    note = "hold something that is `Clone`, or remove `Clone` from the return type"
)]
pub trait GrantsClone<V, G> {
    /// The generator.
    type Out;
    /// Hands it on.
    fn grant(generator: G) -> Self::Out;
}

/// The same for `Debug`.
#[diagnostic::on_unimplemented(
    message = "this generator can't be `Debug`: it holds a `{V}`",
    label = "a `{V}`, which isn't `Debug`",
    note = "a generator holds its arguments, and what lives across a `yield_!`",
    note = "hold something that is `Debug`, or remove `Debug` from the return type"
)]
pub trait GrantsDebug<V, G> {
    /// The generator.
    type Out;
    /// Hands it on.
    fn grant(generator: G) -> Self::Out;
}

/// The same for `Send`.
#[diagnostic::on_unimplemented(
    message = "this generator can't be `Send`: it holds a `{V}`",
    label = "a `{V}`, which can't be sent between threads",
    note = "a generator holds its arguments, and what lives across a `yield_!`",
    note = "end the scope of this before the yield, or remove `Send` from the return type"
)]
pub trait GrantsSend<V, G> {
    /// The generator.
    type Out;
    /// Hands it on.
    fn grant(generator: G) -> Self::Out;
}

/// The same for `Sync`.
#[diagnostic::on_unimplemented(
    message = "this generator can't be `Sync`: it holds a `{V}`",
    label = "a `{V}`, which can't be shared between threads",
    note = "a generator holds its arguments, and what lives across a `yield_!`",
    note = "end the scope of this before the yield, or remove `Sync` from the return type"
)]
pub trait GrantsSync<V, G> {
    /// The generator.
    type Out;
    /// Hands it on.
    fn grant(generator: G) -> Self::Out;
}

macro_rules! granted {
    ($($promise:ident)*) => {$(
        impl<V, G> $promise<V, G> for Granted {
            type Out = G;

            #[inline]
            fn grant(generator: G) -> G {
                generator
            }
        }
    )*};
}

granted!(GrantsClone GrantsDebug GrantsSend GrantsSync);

/// The generator, if its local can be cloned.
#[inline]
pub fn cloned<V, P: GrantsClone<V, G>, G>(_: &Witness<V>, _: P, generator: G) -> P::Out {
    P::grant(generator)
}

/// The generator, if its local can be shown.
#[inline]
pub fn shown<V, P: GrantsDebug<V, G>, G>(_: &Witness<V>, _: P, generator: G) -> P::Out {
    P::grant(generator)
}

/// The generator, if its local can be sent to another thread.
#[inline]
pub fn sendable<V, P: GrantsSend<V, G>, G>(_: &Witness<V>, _: P, generator: G) -> P::Out {
    P::grant(generator)
}

/// The generator, if its local can be shared with another thread.
#[inline]
pub fn shareable<V, P: GrantsSync<V, G>, G>(_: &Witness<V>, _: P, generator: G) -> P::Out {
    P::grant(generator)
}

/// The state of a generator, from which the expansion knows the types of its locals.
pub const fn state<S, D, M, H, C>(generator: &Gen<S, D, M, H, C>) -> &S {
    &generator.state
}
