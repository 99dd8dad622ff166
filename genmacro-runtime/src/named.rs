//! Generators whose types have names: `#[generator(type = Countdown, …)]`.
//!
//! Such a type is a struct around the state. The functions that a `Gen` holds as closures are functions of this trait, so that a
//! generator can be made from a stored state alone.

use crate::{
    __private::{Bounds, State},
    Completed, Gen, Generator, GeneratorState, Status,
};

/// A generator that consists of its state alone.
pub trait Named: Sized {
    /// What it stores.
    type State: State;
    /// What it is resumed with.
    type Argument;
    /// What it yields.
    type Yield;
    /// What it returns.
    type Return;

    /// The generator in a state.
    fn from_state(state: Self::State) -> Self;

    /// Its state.
    fn state(&self) -> &Self::State;

    /// Its state.
    fn state_mut(&mut self) -> &mut Self::State;

    /// Its state.
    fn into_state(self) -> Self::State;

    /// The state that a call of the function begins with.
    fn start(arguments: <Self::State as State>::Arguments) -> Self::State;

    /// The body as it was written, with a sink for each yield.
    fn drive(
        arguments: <Self::State as State>::Arguments,
        argument: Self::Argument,
        sink: &mut dyn FnMut(Self::Yield) -> Self::Argument,
    ) -> Self::Return;

    /// Runs to the next yield, or to the end.
    ///
    /// # Errors
    ///
    /// If it had ended before.
    fn step(
        state: &mut Self::State,
        argument: Self::Argument,
    ) -> Result<GeneratorState<Self::Yield, Self::Return>, Completed>;

    /// How many values are still to come.
    fn hint(state: &Self::State) -> Bounds;
}

/// `Generator::close`.
#[inline]
pub fn close<N: Named>(generator: &mut N) {
    *generator.state_mut() = N::State::COMPLETE;
}

/// `Generator::__drive`.
///
/// # Errors
///
/// If it had ended before.
#[inline]
pub fn drive_named<N: Named>(
    generator: &mut N,
    argument: N::Argument,
    sink: &mut dyn FnMut(N::Yield) -> N::Argument,
) -> Result<N::Return, Completed> {
    let state = core::mem::replace(generator.state_mut(), N::State::COMPLETE);
    let mut running = Gen::new(state, N::drive, N::step, N::hint);
    let result = running.__drive(argument, sink);
    *generator.state_mut() = running.state;
    result
}

/// `Generator::status`.
#[inline]
pub fn status<N: Named>(generator: &N) -> Status {
    generator.state().status()
}

/// `Iterator::next`.
#[inline]
pub fn next<N: Named<Argument = ()>>(generator: &mut N) -> Option<N::Yield> {
    match N::step(generator.state_mut(), ()) {
        Ok(GeneratorState::Yielded(value)) => Some(value),
        Ok(GeneratorState::Complete(_)) | Err(Completed) => None,
    }
}

/// `Iterator::size_hint`.
#[inline]
pub fn size_hint<N: Named>(generator: &N) -> Bounds {
    N::hint(generator.state())
}

/// `Iterator::fold`.
#[inline]
pub fn fold<N: Named<Argument = ()>, B, F: FnMut(B, N::Yield) -> B>(generator: N, init: B, f: F) -> B {
    Gen::new(generator.into_state(), N::drive, N::step, N::hint).fold(init, f)
}

/// Tells the compiler the signature of a drive closure before it looks into it, and calls it.
#[inline]
pub fn driven<S, A, Y, R, D>(
    drive: D,
    arguments: S::Arguments,
    argument: A,
    sink: &mut dyn FnMut(Y) -> A,
) -> R
where
    S: State,
    D: Fn(S::Arguments, A, &mut dyn FnMut(Y) -> A) -> R,
{
    drive(arguments, argument, sink)
}

/// Tells the compiler the type of a state before it looks into a machine closure, and calls it.
#[inline]
pub fn stepped<S, A, Z, M: Fn(&mut S, A) -> Z>(machine: M, state: &mut S, argument: A) -> Z {
    machine(state, argument)
}

/// Tells the compiler the type of a state before it looks into a hint closure, and calls it.
#[inline]
pub fn hinted<S, H: Fn(&S) -> Bounds>(hint: H, state: &S) -> Bounds {
    hint(state)
}
