//! What `yield_from!` makes of its operand in a function that returns [`Recursive`]: a call, or a delegation.

use core::{marker::PhantomData, mem, ops::Deref};

use crate::{
    Generator, GeneratorState, Location, Recursive,
    delegate::{Delegate, First, Inner, Items, Kind, Lent, Place, ended, resume_lent},
    recursive::frameless,
};

/// What a frame is suspended for.
pub enum Step<'a, Y> {
    /// It has yielded.
    Value(Y),
    /// It waits for the end of what it has called.
    Call(Recursive<'a, Y>),
}

/// What a frame delegates to, or calls.
pub trait Call<'a>: Delegate<()> {
    /// Runs to the next step, or to the end.
    fn call(&mut self) -> GeneratorState<Step<'a, Self::Yield>, Self::Return>;
}

/// The next step of a delegation.
#[inline]
pub fn call<'a, Y, D>(delegate: &mut D) -> GeneratorState<Step<'a, Y>, D::Return>
where
    D: Delegate<(), Yield = Y> + Call<'a>,
{
    delegate.call()
}

/// The same for what is delegated to by reference.
#[inline]
pub fn call_lent<'a, Y, T, K>(kind: &K, lent: &mut T) -> GeneratorState<Step<'a, Y>, K::Return>
where
    K: Lent<(), T, Yield = Y>,
{
    value(resume_lent(kind, lent, Some(())))
}

#[inline]
fn value<'a, Y, R>(state: GeneratorState<Y, R>) -> GeneratorState<Step<'a, Y>, R> {
    match state {
        GeneratorState::Yielded(value) => GeneratorState::Yielded(Step::Value(value)),
        GeneratorState::Complete(value) => GeneratorState::Complete(value),
    }
}

impl<'a, I: Iterator> Call<'a> for Items<I> {
    #[inline]
    fn call(&mut self) -> GeneratorState<Step<'a, I::Item>, ()> {
        value(Delegate::<()>::resume(self, None))
    }
}

impl<'a, G: Generator> Call<'a> for Inner<(), G> {
    #[inline]
    fn call(&mut self) -> GeneratorState<Step<'a, G::Yield>, G::Return> {
        value(self.resume(Some(())))
    }
}

/// What is called; empty as soon as it lies on the stack.
pub struct Called<'a, Y>(Recursive<'a, Y>);

impl<'a, Y> Call<'a> for Called<'a, Y> {
    #[inline]
    fn call(&mut self) -> GeneratorState<Step<'a, Y>, ()> {
        let callee = mem::replace(&mut self.0, frameless());
        if callee.is_complete() {
            GeneratorState::Complete(())
        } else {
            GeneratorState::Yielded(Step::Call(callee))
        }
    }
}

/// As the drive closure sees it. Nobody runs that.
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

impl<Y> First<()> for Called<'_, Y> {
    #[inline]
    fn first(&self) -> Option<()> {
        Some(())
    }
}

/// While the frame waits, what it has called says where it stands.
impl<Y> Place for Called<'_, Y> {
    fn place(&self) -> Option<Location> {
        None
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
        Called(callee)
    }
}
