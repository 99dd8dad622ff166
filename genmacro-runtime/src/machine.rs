//! The generator that the macro builds.

use core::{fmt, iter::FusedIterator, marker::PhantomData};

use crate::{
    __private::{Bounds, Drive, State},
    Completed, Generator, GeneratorState, Status,
    generator::step_through,
};

/// What a function annotated with `#[generator]` returns, behind its `impl Iterator` or `impl Generator`.
///
/// It consists of its state, which is all that it stores, and of three functions over it: the *machine*, which runs from one
/// yield to the next; the *drive*, which runs the whole body at once with a sink for its values, for `for_each`, `sum`,
/// and all else that rests on [`Iterator::fold`]; and the *hint*, which tells how many values are still to come.
#[must_use = "generators are lazy and do nothing unless resumed"]
pub struct Gen<S, D, M, H, C = ()> {
    pub(crate) state: S,
    drive: D,
    machine: M,
    hint: H,
    /// How its locals are stored, if they can be.
    codecs: PhantomData<fn() -> C>,
}

impl<S, D, M, H> Gen<S, D, M, H> {
    pub(crate) const fn new(state: S, drive: D, machine: M, hint: H) -> Self {
        Self { state, drive, machine, hint, codecs: PhantomData }
    }
}

#[cfg(feature = "serde")]
impl<S, D, M, H, C> Gen<S, D, M, H, C> {
    /// The same, with the codec of one more local.
    pub(crate) fn with_codec<K>(self) -> Gen<S, D, M, H, (C, K)> {
        let Self { state, drive, machine, hint, codecs: PhantomData } = self;
        Gen { state, drive, machine, hint, codecs: PhantomData }
    }
}

impl<A, Y, R, S, D, M, H, C> Generator<A> for Gen<S, D, M, H, C>
where
    S: State,
    D: Drive<S, A, Y, R>,
    M: Fn(&mut S, A) -> Result<GeneratorState<Y, R>, Completed>,
    H: Fn(&S) -> Bounds,
{
    type Yield = Y;
    type Return = R;

    #[inline(always)]
    #[allow(clippy::inline_always, reason = "see `State::LONG`")]
    fn resume(&mut self, arg: A) -> Result<GeneratorState<Y, R>, Completed> {
        let Self { state, machine, .. } = self;
        if S::LONG { run_apart(state, machine, arg) } else { run(state, machine, arg) }
    }

    #[inline]
    fn close(&mut self) {
        self.state = S::COMPLETE;
    }

    #[inline]
    fn status(&self) -> Status {
        self.state.status()
    }

    #[inline]
    fn __size_hint(&self) -> (usize, Option<usize>) {
        (self.hint)(&self.state)
    }

    #[inline]
    fn __drive(&mut self, argument: A, sink: &mut dyn FnMut(Y) -> A) -> Result<R, Completed> {
        let state = core::mem::replace(&mut self.state, S::COMPLETE);
        match self.drive.drive(state, argument, sink) {
            Ok(value) => Ok(value),
            Err((state, argument)) => {
                self.state = state;
                step_through(self, argument, sink)
            }
        }
    }
}

impl<Y, R, S, D, M, H, C> Iterator for Gen<S, D, M, H, C>
where
    S: State,
    D: Drive<S, (), Y, R>,
    M: Fn(&mut S, ()) -> Result<GeneratorState<Y, R>, Completed>,
    H: Fn(&S) -> Bounds,
{
    type Item = Y;

    #[inline(always)]
    #[allow(clippy::inline_always, reason = "see `State::LONG`")]
    fn next(&mut self) -> Option<Y> {
        let Self { state, machine, .. } = self;
        if S::LONG { next_apart(state, machine) } else { value(machine(state, ()), state) }
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.hint)(&self.state)
    }

    #[inline]
    fn fold<B, F>(self, init: B, mut f: F) -> B
    where
        F: FnMut(B, Y) -> B,
    {
        let Self { state, drive, machine, .. } = self;
        // A closure can't move out of what it captures: the accumulator is away while `f` runs. If that panics, the
        // accumulator is gone with the unwinding.
        let mut accumulator = Some(init);
        let mut sink = |value| {
            if let Some(before) = accumulator.take() {
                accumulator = Some(f(before, value));
            }
        };
        if let Err((mut state, ())) = drive.drive(state, (), &mut sink) {
            while let Some(value) = next_apart(&mut state, &machine) {
                sink(value);
            }
        }
        match accumulator {
            Some(accumulator) => accumulator,
            None => unreachable!("the sink puts the accumulator back"),
        }
    }
}

/// What a generator is resumed to.
#[inline(always)]
#[allow(clippy::inline_always, reason = "else what it returns would be handed on through memory")]
fn run<S: State, A, Y, R>(
    state: &mut S,
    machine: &impl Fn(&mut S, A) -> Result<GeneratorState<Y, R>, Completed>,
    argument: A,
) -> Result<GeneratorState<Y, R>, Completed> {
    match machine(state, argument) {
        Ok(GeneratorState::Yielded(value)) => Ok(GeneratorState::Yielded(value)),
        ended => {
            state.end();
            ended
        }
    }
}

/// The same in a function that the compiler may leave to be one. The machine, which is always inlined, is a part of it.
#[inline]
fn run_apart<S: State, A, Y, R>(
    state: &mut S,
    machine: &impl Fn(&mut S, A) -> Result<GeneratorState<Y, R>, Completed>,
    argument: A,
) -> Result<GeneratorState<Y, R>, Completed> {
    run(state, machine, argument)
}

/// What an iterator makes of what its machine has returned.
#[inline(always)]
#[allow(clippy::inline_always, reason = "as above")]
fn value<S: State, Y, R>(resumed: Result<GeneratorState<Y, R>, Completed>, state: &mut S) -> Option<Y> {
    let value = match resumed {
        Ok(GeneratorState::Yielded(value)) => Some(value),
        Ok(GeneratorState::Complete(_)) | Err(Completed) => None,
    };
    if value.is_none() {
        state.end();
    }
    value
}

/// The next value, apart.
#[inline]
fn next_apart<S: State, Y, R>(
    state: &mut S,
    machine: &impl Fn(&mut S, ()) -> Result<GeneratorState<Y, R>, Completed>,
) -> Option<Y> {
    value(machine(state, ()), state)
}

impl<Y, R, S, D, M, H, C> FusedIterator for Gen<S, D, M, H, C>
where
    S: State,
    D: Drive<S, (), Y, R>,
    M: Fn(&mut S, ()) -> Result<GeneratorState<Y, R>, Completed>,
    H: Fn(&S) -> Bounds,
{
}

/// The state is, where the return type says `+ Clone`. The closures capture nothing.
impl<S: Clone, D: Clone, M: Clone, H: Clone, C> Clone for Gen<S, D, M, H, C> {
    #[inline]
    fn clone(&self) -> Self {
        let Self { state, drive, machine, hint, codecs } = self;
        let (state, hint) = (state.clone(), hint.clone());
        Self { state, drive: drive.clone(), machine: machine.clone(), hint, codecs: *codecs }
    }
}

/// The state is, where the return type says `+ Debug`.
impl<S: fmt::Debug, D, M, H, C> fmt::Debug for Gen<S, D, M, H, C> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.state.fmt(formatter)
    }
}
