//! Whether a local can be stored, and how: see [`crate::promise`].

use core::{marker::PhantomData, ops::Deref};

use serde::{Serialize, de::DeserializeOwned};

use super::{AsIs, ByRemaining, InSlot, Remaining};
use crate::{
    Gen,
    promise::{Asked, Unasked},
    slot::Slot,
    witness::Witness,
};

/// The local can be stored by a codec.
pub struct Storable<K>(PhantomData<K>);

/// The local can't be stored.
pub struct NotStorable;

impl<K> Storable<K> {
    const NEW: Self = Self(PhantomData);

    /// So can it be in a slot.
    #[must_use]
    pub const fn in_slot(self) -> Storable<InSlot<K>> {
        Storable::NEW
    }
}

impl NotStorable {
    /// Nor can it be in a slot.
    #[must_use]
    pub const fn in_slot(self) -> Self {
        self
    }
}

// The codecs in the order in which they are tried: a `RangeInclusive` that has come to its end would begin anew if it
// were left to serde.

impl<V: Remaining> Asked<V> {
    /// By what it will yet give.
    #[must_use]
    pub const fn can_serialize(&self) -> Storable<ByRemaining> {
        Storable::NEW
    }

    /// By what it will yet give.
    #[must_use]
    pub const fn can_store(&self) -> Storable<ByRemaining> {
        Storable::NEW
    }
}

impl<V: Serialize> Unasked<V> {
    /// By serde.
    #[must_use]
    pub const fn can_serialize(&self) -> Storable<AsIs> {
        Storable::NEW
    }
}

impl<V: Serialize + DeserializeOwned> Unasked<V> {
    /// By serde.
    #[must_use]
    pub const fn can_store(&self) -> Storable<AsIs> {
        Storable::NEW
    }
}

/// The answer if neither has one.
pub struct Unanswered;

impl<V> Deref for Unasked<V> {
    type Target = Unanswered;

    fn deref(&self) -> &Unanswered {
        &Unanswered
    }
}

impl Unanswered {
    /// Not at all.
    #[must_use]
    pub const fn can_serialize(&self) -> NotStorable {
        NotStorable
    }

    /// Not at all.
    #[must_use]
    pub const fn can_store(&self) -> NotStorable {
        NotStorable
    }
}

/// A generator `G` that can be stored as far as its local `V` is concerned.
#[diagnostic::on_unimplemented(
    message = "this generator can't be stored and restored: it holds a `{V}`",
    label = "a `{V}`, which isn't `Serialize` and `DeserializeOwned`",
    note = "a generator holds its arguments, and what lives across a `yield_!`",
    note = "hold something that serde can store; the iterators over ranges of integers and over a `Vec` by value can be, too, and so can a \
            generator with a type of its own: `#[generator(type = Name, …)]`"
)]
pub trait GrantsStore<V, G> {
    /// The generator, with one codec more.
    type Out;
    /// Hands it on.
    fn grant(generator: G) -> Self::Out;
}

impl<V, S, D, M, H, C, K> GrantsStore<V, Gen<S, D, M, H, C>> for Storable<K> {
    type Out = Gen<S, D, M, H, (C, K)>;

    #[inline]
    fn grant(generator: Gen<S, D, M, H, C>) -> Self::Out {
        generator.with_codec()
    }
}

/// The same if it is only to be stored.
#[diagnostic::on_unimplemented(
    message = "this generator can't be `Serialize`: it holds a `{V}`",
    label = "a `{V}`, which isn't `Serialize`",
    note = "a generator holds its arguments, and what lives across a `yield_!`",
    note = "hold something that is `Serialize`, or remove `Serialize` from the return type"
)]
pub trait GrantsSerialize<V, G> {
    /// The generator, with one codec more.
    type Out;
    /// Hands it on.
    fn grant(generator: G) -> Self::Out;
}

impl<V, S, D, M, H, C, K> GrantsSerialize<V, Gen<S, D, M, H, C>> for Storable<K> {
    type Out = Gen<S, D, M, H, (C, K)>;

    #[inline]
    fn grant(generator: Gen<S, D, M, H, C>) -> Self::Out {
        generator.with_codec()
    }
}

/// The generator, if its local can be stored and restored.
#[inline]
pub fn stored<V, P: GrantsStore<V, G>, G>(_: &Witness<V>, _: P, generator: G) -> P::Out {
    P::grant(generator)
}

/// The generator, if its local can be stored.
#[inline]
pub fn serialized<V, P: GrantsSerialize<V, G>, G>(_: &Witness<V>, _: P, generator: G) -> P::Out {
    P::grant(generator)
}

impl<V> Witness<Slot<V>> {
    /// The type of what is in the slot.
    #[must_use]
    pub const fn in_slot(&self) -> Witness<V> {
        Witness::new()
    }
}
