//! Generators whose types have names: `#[generator(type = Countdown, …)]`.
//!
//! Such a type is a struct around the state. The closures that a `Gen` holds are a constant of the type, so that a
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
}

/// The functions over its state.
///
/// A trait of its own, since lints are to look at its implementation, which holds what the user wrote, and not at the other.
/// Both copies of the body stand in one constant: the compiler says the same of both once, if they have the same owner.
pub trait Run: Named {
    /// The functions.
    const FUNCTIONS: Functions<Self>;
}

/// See [`Run`].
pub struct Functions<N: Named> {
    drive: Driving<<N::State as State>::Arguments, N::Argument, N::Yield, N::Return>,
    step: Stepping<N::State, N::Argument, N::Yield, N::Return>,
    hint: Hint<N::State>,
}

impl<N: Named> Functions<N> {
    /// `drive` is the body as it was written, with a sink for each yield. `step` runs to the next yield, or to the end; `hint`
    /// says how many values are still to come.
    pub const fn new(
        drive: Driving<<N::State as State>::Arguments, N::Argument, N::Yield, N::Return>,
        step: Stepping<N::State, N::Argument, N::Yield, N::Return>,
        hint: Hint<N::State>,
    ) -> Self {
        Self { drive, step, hint }
    }
}

type Driving<S, A, Y, R> = fn(S, A, &mut dyn FnMut(Y) -> A) -> R;
type Stepping<S, A, Y, R> = fn(&mut S, A) -> Result<GeneratorState<Y, R>, Completed>;
type Hint<S> = fn(&S) -> Bounds;

/// What it is while it runs: a generator as one without a name.
type Running<S, A, Y, R> = Gen<S, Driving<<S as State>::Arguments, A, Y, R>, Stepping<S, A, Y, R>, Hint<S>>;

#[inline]
fn running<N: Run>(state: N::State) -> Running<N::State, N::Argument, N::Yield, N::Return> {
    Gen::new(state, N::FUNCTIONS.drive, N::FUNCTIONS.step, N::FUNCTIONS.hint)
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
pub fn drive_named<N: Run>(
    generator: &mut N,
    argument: N::Argument,
    sink: &mut dyn FnMut(N::Yield) -> N::Argument,
) -> Result<N::Return, Completed> {
    let state = core::mem::replace(generator.state_mut(), N::State::COMPLETE);
    let mut running = running::<N>(state);
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
pub fn next<N: Run<Argument = ()>>(generator: &mut N) -> Option<N::Yield> {
    match (N::FUNCTIONS.step)(generator.state_mut(), ()) {
        Ok(GeneratorState::Yielded(value)) => Some(value),
        Ok(GeneratorState::Complete(_)) | Err(Completed) => None,
    }
}

/// `Iterator::size_hint`.
#[inline]
pub fn size_hint<N: Run>(generator: &N) -> Bounds {
    (N::FUNCTIONS.hint)(generator.state())
}

/// `Iterator::fold`.
#[inline]
pub fn fold<N: Run<Argument = ()>, B, F: FnMut(B, N::Yield) -> B>(generator: N, init: B, f: F) -> B {
    running::<N>(generator.into_state()).fold(init, f)
}

/// `Generator::resume`.
///
/// # Errors
///
/// If it had ended before.
#[inline]
pub fn resume_named<N: Run>(
    generator: &mut N,
    argument: N::Argument,
) -> Result<GeneratorState<N::Yield, N::Return>, Completed> {
    (N::FUNCTIONS.step)(generator.state_mut(), argument)
}
