//! What `yield_from!` makes of its operand in a function that returns [`Recursive`]: a call, or a delegation.

use core::{convert::Infallible, marker::PhantomData, ops::Deref};

use crate::{
    Generator, GeneratorState, Location, Recursive,
    delegate::{Delegate, Inner, Items, Kind, Lent, Place, ended, resume_lent},
    recursion::{Context, Descent, Site},
};

/// What a frame of a function with the arguments `T` is suspended for.
pub enum Step<'a, Y, T> {
    /// It has yielded.
    Value(Y),
    /// It waits for the end of what it has called; at that place, if it may be a call of its own function.
    Call(Recursive<'a, Y>, Option<&'static Site>),
    /// It has called its own function.
    Again(T),
}

/// What `yield_from!` begins with.
pub enum Begun<'a, Y, T, D: Call<'a>> {
    /// A call. When the frame is resumed, that has ended.
    Call(Step<'a, Y, T>, End<D>),
    /// A delegation.
    Delegation(Delegation<D>),
}

/// Begins with what has been made of an operand, in a function of which this is known.
#[inline]
pub fn begin_with<'a, Y, T, D>(_: &Context<T>, delegate: D) -> Begun<'a, Y, T, D>
where
    D: Call<'a, Yield = Y>,
{
    delegate.begin()
}

/// The same value: a function's, which leaves no temporary behind.
#[inline]
pub fn begun<'a, Y, T, D: Call<'a>>(begun: Begun<'a, Y, T, D>) -> Begun<'a, Y, T, D> {
    begun
}

/// The end of a call.
pub struct End<D>(PhantomData<fn() -> D>);

impl<D> End<D> {
    #[inline]
    pub(crate) const fn new() -> Self {
        Self(PhantomData)
    }
}

/// What `yield_from!` evaluates to at the end of a call.
#[inline]
#[allow(clippy::must_use_candidate, reason = "nobody must use the value of `yield_from!`")]
pub fn called<'a, D: Call<'a>>(_: End<D>) -> D::Return {
    D::called()
}

/// Runs a call or a delegation to its end, with the sink of the generator.
#[inline]
pub fn descend<'a, Y, T, D>(descent: &Descent<Y, T>, delegate: D, sink: &mut dyn FnMut(Y)) -> D::Return
where
    D: Call<'a, Yield = Y>,
{
    delegate.descend(descent, sink)
}

/// What a frame stores of what it delegates to. Its type tells what that was before, so that what is wrong with its values is
/// said but once.
pub struct Delegation<D: Waits>(D::Inner);

impl<D: Waits> Place for Delegation<D> {
    fn place(&self) -> Option<Location> {
        self.0.place()
    }
}

/// What a frame waits for.
pub trait Waits: Delegate<()> {
    /// What it delegates to.
    type Inner: Delegate<(), Yield = Self::Yield, Return = Self::Return> + Place;
}

impl<I: Iterator> Waits for Items<I> {
    type Inner = Self;
}

impl<G: Generator> Waits for Inner<(), G> {
    type Inner = Self;
}

impl<Y> Waits for Called<'_, Y> {
    type Inner = Never<Y>;
}

/// What a frame delegates to, or calls.
pub trait Call<'a>: Waits {
    /// Begins with it.
    fn begin<T>(self) -> Begun<'a, Self::Yield, T, Self>
    where
        Self: Sized;

    /// What `yield_from!` evaluates to at the end of a call.
    #[must_use]
    fn called() -> Self::Return;

    /// Runs to the end, where the body is run at once.
    fn descend<T>(self, descent: &Descent<Self::Yield, T>, sink: &mut dyn FnMut(Self::Yield))
    -> Self::Return;

    /// Notes the place of what may be a call of the function itself.
    #[must_use]
    fn at(self, site: &'static Site) -> Self;
}

/// The next step of a delegation.
#[inline]
pub fn call<'a, Y, T, D>(
    _: &Context<T>,
    delegation: &mut Delegation<D>,
) -> GeneratorState<Step<'a, Y, T>, D::Return>
where
    D: Call<'a, Yield = Y>,
{
    value(delegation.0.resume(Some(())))
}

/// The same for what is delegated to by reference.
#[inline]
pub fn call_lent<'a, Y, A, T, K>(
    _: &Context<A>,
    kind: &K,
    lent: &mut T,
) -> GeneratorState<Step<'a, Y, A>, K::Return>
where
    K: Lent<(), T, Yield = Y>,
{
    value(resume_lent(kind, lent, Some(())))
}

#[inline]
fn value<'a, Y, T, R>(state: GeneratorState<Y, R>) -> GeneratorState<Step<'a, Y, T>, R> {
    match state {
        GeneratorState::Yielded(value) => GeneratorState::Yielded(Step::Value(value)),
        GeneratorState::Complete(value) => GeneratorState::Complete(value),
    }
}

impl<'a, I: Iterator> Call<'a> for Items<I> {
    #[inline]
    fn begin<T>(self) -> Begun<'a, I::Item, T, Self> {
        Begun::Delegation(Delegation(self))
    }

    fn called() {
        unreachable!("it is delegated to")
    }

    #[inline]
    fn descend<T>(self, _: &Descent<I::Item, T>, sink: &mut dyn FnMut(I::Item)) {
        self.drive(Some(()), sink);
    }

    #[inline]
    fn at(self, _: &'static Site) -> Self {
        self
    }
}

impl<'a, G: Generator> Call<'a> for Inner<(), G> {
    #[inline]
    fn begin<T>(self) -> Begun<'a, G::Yield, T, Self> {
        Begun::Delegation(Delegation(self))
    }

    fn called() -> G::Return {
        unreachable!("it is delegated to")
    }

    #[inline]
    fn descend<T>(self, _: &Descent<G::Yield, T>, sink: &mut dyn FnMut(G::Yield)) -> G::Return {
        self.drive(Some(()), sink)
    }

    #[inline]
    fn at(self, _: &'static Site) -> Self {
        self
    }
}

/// What is called.
pub struct Called<'a, Y>(Recursive<'a, Y>, Option<&'static Site>);

impl<'a, Y> Call<'a> for Called<'a, Y> {
    #[inline]
    fn begin<T>(self) -> Begun<'a, Y, T, Self> {
        Begun::Call(Step::Call(self.0, self.1), End::new())
    }

    #[inline]
    fn called() {}

    #[inline]
    fn descend<T>(self, descent: &Descent<Y, T>, sink: &mut dyn FnMut(Y)) {
        descent.run(self.0, self.1, sink);
    }

    #[inline]
    fn at(self, site: &'static Site) -> Self {
        Self(self.0, Some(site))
    }
}

/// What it yields and returns.
impl<Y> Delegate<()> for Called<'_, Y> {
    type Yield = Y;
    type Return = ();

    fn resume(&mut self, argument: Option<()>) -> GeneratorState<Y, ()> {
        Inner(&mut self.0, PhantomData).resume(argument)
    }

    fn drive(self, argument: Option<()>, sink: &mut dyn FnMut(Y)) {
        Inner(self.0, PhantomData).drive(argument, sink);
    }
}

/// What is delegated to by a call: nothing. A frame has no room for it.
pub struct Never<Y>(Infallible, PhantomData<fn() -> Y>);

impl<Y> Delegate<()> for Never<Y> {
    type Yield = Y;
    type Return = ();

    #[inline]
    fn resume(&mut self, _: Option<()>) -> GeneratorState<Y, ()> {
        match self.0 {}
    }

    fn drive(self, _: Option<()>, _: &mut dyn FnMut(Y)) {
        match self.0 {}
    }
}

impl<Y> Place for Never<Y> {
    fn place(&self) -> Option<Location> {
        match self.0 {}
    }
}

/// Tells calls from delegations, as [`Kind`] tells generators from iterators.
pub struct Callable<T>(Kind<(), T>);

/// The kind of what is called.
pub struct CallableKind;

impl<T> Callable<T> {
    /// The kind of an operand.
    #[must_use]
    #[inline]
    pub fn of(value: &T) -> Self {
        Self(Kind::of(value))
    }
}

impl<Y> Callable<Recursive<'_, Y>> {
    /// It can be called.
    #[must_use]
    #[inline]
    pub fn kind(&self) -> CallableKind {
        CallableKind
    }
}

impl<T> Deref for Callable<T> {
    type Target = Kind<(), T>;

    #[inline]
    fn deref(&self) -> &Kind<(), T> {
        &self.0
    }
}

impl CallableKind {
    /// Calls it.
    #[must_use]
    #[inline]
    pub fn delegate<Y>(self, callee: Recursive<'_, Y>) -> Called<'_, Y> {
        if callee.is_complete() {
            ended();
        }
        Called(callee, None)
    }
}
