//! What `yield_from!` makes of its operand.

use core::{fmt, marker::PhantomData, ops::Deref};

use crate::{Completed, Generator, GeneratorState, Location, Status};

/// What a generator delegates to.
pub trait Delegate<A> {
    /// What it yields.
    type Yield;
    /// What `yield_from!` evaluates to.
    type Return;

    /// Runs to the next yield, or to the end. There is an argument unless it takes none.
    fn resume(&mut self, argument: Option<A>) -> GeneratorState<Self::Yield, Self::Return>;

    /// Runs to the end, with a sink for the values.
    fn drive(self, argument: Option<A>, sink: &mut dyn FnMut(Self::Yield) -> A) -> Self::Return;
}

/// Runs a delegate to its end, with the sink of the generator.
#[inline]
pub fn drive<A, Y, D>(delegate: D, argument: Option<A>, sink: &mut dyn FnMut(Y) -> A) -> D::Return
where
    D: Delegate<A, Yield = Y>,
{
    delegate.drive(argument, sink)
}

/// Runs a delegate to its next yield, or to the end.
#[inline]
pub fn resume<A, Y, D>(delegate: &mut D, argument: Option<A>) -> GeneratorState<Y, D::Return>
where
    D: Delegate<A, Yield = Y>,
{
    delegate.resume(argument)
}

/// The same for what is delegated to by reference.
#[inline]
pub fn resume_lent<A, Y, T, K>(kind: &K, lent: &mut T, argument: Option<A>) -> GeneratorState<Y, K::Return>
where
    K: Lent<A, T, Yield = Y>,
{
    kind.resume(lent, argument)
}

/// What a delegate is resumed with at first, where `yield_from!` doesn't say.
#[diagnostic::on_unimplemented(
    message = "`yield_from!` has no `{A}` to start the inner generator with: the type has no default",
    label = "what is it resumed with at first?",
    note = "say so: `yield_from!(inner, first)`"
)]
pub trait First<A> {
    /// The argument; none if it takes none.
    fn first(&self) -> Option<A>;
}

/// Where a delegate stands, for the status of the generator around it.
pub trait Place {
    /// The `yield_!` at which it is suspended, if it knows one.
    fn place(&self) -> Option<Location>;
}

/// Where what is delegated to by reference stands.
pub trait PlaceOf<T> {
    /// The `yield_!` at which it is suspended, if it knows one.
    fn place_of(&self, lent: &T) -> Option<Location>;
}

impl<T> PlaceOf<T> for IteratorKind {
    fn place_of(&self, _: &T) -> Option<Location> {
        None
    }
}

impl<A, T: Generator<A>> PlaceOf<T> for GeneratorKind<A> {
    fn place_of(&self, lent: &T) -> Option<Location> {
        suspended(lent.status())
    }
}

/// Where a generator stands that another one delegates to by reference, if both are there.
#[must_use]
pub fn place_of<K: PlaceOf<T>, T>(kind: Option<&K>, lent: Option<&T>) -> Option<Location> {
    kind.zip(lent).and_then(|(kind, lent)| kind.place_of(lent))
}

fn suspended(status: Status) -> Option<Location> {
    match status {
        Status::Suspended(location) => Some(location),
        Status::Created | Status::Complete => None,
    }
}

/// An iterator, delegated to.
#[derive(Clone)]
pub struct Items<I>(pub(crate) I);

/// A generator, delegated to.
pub struct Inner<A, G>(pub(crate) G, pub(crate) PhantomData<fn(A)>);

impl<A, G: Clone> Clone for Inner<A, G> {
    #[inline]
    fn clone(&self) -> Self {
        Self(self.0.clone(), PhantomData)
    }
}

impl<I: fmt::Debug> fmt::Debug for Items<I> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl<A, G: fmt::Debug> fmt::Debug for Inner<A, G> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl<A, I: Iterator> Delegate<A> for Items<I> {
    type Yield = I::Item;
    type Return = ();

    #[inline]
    fn resume(&mut self, _: Option<A>) -> GeneratorState<I::Item, ()> {
        match self.0.next() {
            Some(item) => GeneratorState::Yielded(item),
            None => GeneratorState::Complete(()),
        }
    }

    #[inline]
    fn drive(self, _: Option<A>, sink: &mut dyn FnMut(I::Item) -> A) {
        self.0.for_each(|item| {
            sink(item);
        });
    }
}

impl<A, I> First<A> for Items<I> {
    #[inline]
    fn first(&self) -> Option<A> {
        None
    }
}

impl<I> Place for Items<I> {
    fn place(&self) -> Option<Location> {
        None
    }
}

impl<A, G: Generator<A>> Delegate<A> for Inner<A, G> {
    type Yield = G::Yield;
    type Return = G::Return;

    #[inline]
    fn resume(&mut self, argument: Option<A>) -> GeneratorState<G::Yield, G::Return> {
        match argument.map(|argument| self.0.resume(argument)) {
            Some(Ok(state)) => state,
            Some(Err(Completed)) | None => ended(),
        }
    }

    #[inline]
    fn drive(mut self, argument: Option<A>, sink: &mut dyn FnMut(G::Yield) -> A) -> G::Return {
        match argument.map(|argument| self.0.__drive(argument, sink)) {
            Some(Ok(value)) => value,
            Some(Err(Completed)) | None => ended(),
        }
    }
}

impl<A: Default, G> First<A> for Inner<A, G> {
    #[inline]
    fn first(&self) -> Option<A> {
        Some(A::default())
    }
}

impl<A, G: Generator<A>> Place for Inner<A, G> {
    fn place(&self) -> Option<Location> {
        suspended(self.0.status())
    }
}

/// A generator that has ended has no return value any more.
#[cold]
#[track_caller]
pub(crate) fn ended() -> ! {
    panic!("`yield_from!` of a generator that had ended before")
}

#[cfg(feature = "serde")]
mod store {
    //! What is delegated to can be stored if it can be by itself.

    use core::marker::PhantomData;

    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    use super::{GeneratorKind, Inner, Items, IteratorKind};

    impl<I: Serialize> Serialize for Items<I> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            self.0.serialize(serializer)
        }
    }

    impl<'de, I: Deserialize<'de>> Deserialize<'de> for Items<I> {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            I::deserialize(deserializer).map(Self)
        }
    }

    impl<A, G: Serialize> Serialize for Inner<A, G> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            self.0.serialize(serializer)
        }
    }

    impl<'de, A, G: Deserialize<'de>> Deserialize<'de> for Inner<A, G> {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            G::deserialize(deserializer).map(|generator| Self(generator, PhantomData))
        }
    }

    impl Serialize for IteratorKind {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.serialize_unit()
        }
    }

    impl<'de> Deserialize<'de> for IteratorKind {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            <()>::deserialize(deserializer).map(|()| Self)
        }
    }

    impl<A> Serialize for GeneratorKind<A> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.serialize_unit()
        }
    }

    impl<'de, A> Deserialize<'de> for GeneratorKind<A> {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            <()>::deserialize(deserializer).map(|()| Self(PhantomData))
        }
    }
}

/// Tells generators from iterators: a type that is both is taken for a generator, for the sake of its return value.
///
/// A method of [`Kind`] itself goes before one of what it dereferences to, but is there for generators only.
pub struct Kind<A, T>(PhantomData<fn(A, T)>);

/// The kind of a generator.
pub struct GeneratorKind<A>(pub(crate) PhantomData<fn(A)>);

/// The kind of all else, which must be an iterator.
#[derive(Clone)]
pub struct IteratorKind;

impl<A> Clone for GeneratorKind<A> {
    #[inline]
    fn clone(&self) -> Self {
        Self(PhantomData)
    }
}

impl<A> fmt::Debug for GeneratorKind<A> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a generator, by reference")
    }
}

impl fmt::Debug for IteratorKind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an iterator, by reference")
    }
}

impl<A, T> Kind<A, T> {
    /// The kind of what is delegated to.
    #[must_use]
    #[inline]
    pub fn of(_: &T) -> Self {
        Self(PhantomData)
    }
}

impl<A, T: Generator<A>> Kind<A, T> {
    /// It is a generator.
    #[must_use]
    #[inline]
    pub fn kind(&self) -> GeneratorKind<A> {
        GeneratorKind(PhantomData)
    }
}

impl<A, T> Deref for Kind<A, T> {
    type Target = IteratorKind;

    #[inline]
    fn deref(&self) -> &IteratorKind {
        &IteratorKind
    }
}

/// What a generator delegates to by reference, `yield_from!(&mut x)`: the reference is made again for each value, so that no state
/// holds it.
#[diagnostic::on_unimplemented(
    message = "`yield_from!` can't run `{T}` by reference: it is neither an iterator nor a generator",
    label = "not an iterator",
    note = "make an iterator first: `yield_from!(….iter_mut())`"
)]
pub trait Lent<A, T> {
    /// What it yields.
    type Yield;
    /// What `yield_from!` evaluates to.
    type Return;

    /// Runs to the next yield, or to the end.
    fn resume(&self, lent: &mut T, argument: Option<A>) -> GeneratorState<Self::Yield, Self::Return>;
}

impl<A, I: Iterator> Lent<A, I> for IteratorKind {
    type Yield = I::Item;
    type Return = ();

    #[inline]
    fn resume(&self, lent: &mut I, argument: Option<A>) -> GeneratorState<I::Item, ()> {
        Items(lent).resume(argument)
    }
}

impl<A, G: Generator<A>> Lent<A, G> for GeneratorKind<A> {
    type Yield = G::Yield;
    type Return = G::Return;

    #[inline]
    fn resume(&self, lent: &mut G, argument: Option<A>) -> GeneratorState<G::Yield, G::Return> {
        Inner(lent, PhantomData).resume(argument)
    }
}

impl<A> First<A> for IteratorKind {
    #[inline]
    fn first(&self) -> Option<A> {
        None
    }
}

impl<A: Default> First<A> for GeneratorKind<A> {
    #[inline]
    fn first(&self) -> Option<A> {
        Some(A::default())
    }
}

impl Place for IteratorKind {
    fn place(&self) -> Option<Location> {
        None
    }
}

impl<A> Place for GeneratorKind<A> {
    fn place(&self) -> Option<Location> {
        None
    }
}

impl IteratorKind {
    /// It is an iterator, or can be made one.
    #[must_use]
    #[inline]
    pub fn kind(&self) -> Self {
        Self
    }

    /// Delegates to it.
    #[inline]
    pub fn delegate<I: IntoIterator>(self, items: I) -> Items<I::IntoIter> {
        Items(items.into_iter())
    }
}

impl<A> GeneratorKind<A> {
    /// Delegates to it.
    #[inline]
    pub fn delegate<G: Generator<A>>(self, generator: G) -> Inner<A, G> {
        Inner(generator, PhantomData)
    }
}
