//! The generators under test, behind one interface.
//!
//! The oracle is not generic over them, so that a hundred bodies cost a hundred of these small impls and one oracle.

use genmacro_runtime::{Generator, GeneratorState, Status};

use crate::sink::Outcome;

/// What one resume brings.
#[derive(Debug, PartialEq)]
pub enum Step {
    /// A value.
    Yielded(i64),
    /// The end, with the return value, where there is one to see.
    Returned(Option<i64>),
    /// Nothing: it had ended before.
    Completed,
}

/// A generator, driven in every way there is.
pub trait Subject {
    /// One resume. `argument` is for coroutines.
    fn next(&mut self, argument: i64) -> Step;

    /// Whether it says of itself that it has ended.
    fn is_complete(&self) -> bool;

    /// How many values it says are still to come; any number if it isn't an iterator.
    fn size_hint(&self) -> (usize, Option<usize>) {
        (0, None)
    }

    /// Whether it has a `close`.
    fn can_close(&self) -> bool;

    /// Drops its locals.
    fn close(&mut self) {}

    /// Whether it has a `for_each` and a `fold`.
    fn can_fold(&self) -> bool;

    /// Whether it can be cloned.
    fn can_fork(&self) -> bool {
        false
    }

    /// A second one that stands where this one does, if it can be cloned.
    fn fork<'a>(&self) -> Option<Box<dyn Subject + 'a>>
    where
        Self: 'a,
    {
        None
    }

    /// Hands all that is left to `sink`, by `for_each`.
    fn for_each(self: Box<Self>, _sink: &mut dyn FnMut(i64)) {}

    /// Likewise by `fold`, with an accumulator that has drop glue.
    fn fold(self: Box<Self>, _sink: &mut dyn FnMut(i64)) {}
}

/// An `impl Iterator`, and how to clone it.
pub struct Iterated<I>(I, Option<fn(&I) -> I>);

impl<I> Iterated<I> {
    /// One that can't be cloned.
    pub fn new(iterator: I) -> Self {
        Self(iterator, None)
    }

    /// One that can be cloned.
    pub fn forkable(iterator: I) -> Self
    where
        I: Clone,
    {
        Self(iterator, Some(I::clone))
    }
}

impl<I: Iterator<Item = i64>> Subject for Iterated<I> {
    fn next(&mut self, _: i64) -> Step {
        self.0.next().map_or(Step::Returned(None), Step::Yielded)
    }

    fn is_complete(&self) -> bool {
        self.0.size_hint() == (0, Some(0))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }

    fn can_close(&self) -> bool {
        false
    }

    fn can_fork(&self) -> bool {
        self.1.is_some()
    }

    fn fork<'a>(&self) -> Option<Box<dyn Subject + 'a>>
    where
        Self: 'a,
    {
        self.1.map(|clone| Box::new(Self(clone(&self.0), self.1)) as _)
    }

    fn can_fold(&self) -> bool {
        true
    }

    fn for_each(self: Box<Self>, sink: &mut dyn FnMut(i64)) {
        self.0.for_each(sink);
    }

    fn fold(self: Box<Self>, sink: &mut dyn FnMut(i64)) {
        fold(self.0, sink);
    }
}

/// An `impl Generator<Yield = i64, Return = R> + Iterator<Item = i64>`, and how to clone it.
pub struct Generated<G>(G, Option<fn(&G) -> G>);

impl<G> Generated<G> {
    /// One that can't be cloned.
    pub fn new(generator: G) -> Self {
        Self(generator, None)
    }

    /// One that can be cloned.
    pub fn forkable(generator: G) -> Self
    where
        G: Clone,
    {
        Self(generator, Some(G::clone))
    }
}

impl<G> Subject for Generated<G>
where
    G: Generator<Yield = i64, Return: Outcome> + Iterator<Item = i64>,
{
    fn next(&mut self, _: i64) -> Step {
        step(self.0.resume(()))
    }

    fn is_complete(&self) -> bool {
        self.0.status() == Status::Complete
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }

    fn can_close(&self) -> bool {
        true
    }

    fn close(&mut self) {
        self.0.close();
    }

    fn can_fork(&self) -> bool {
        self.1.is_some()
    }

    fn fork<'a>(&self) -> Option<Box<dyn Subject + 'a>>
    where
        Self: 'a,
    {
        self.1.map(|clone| Box::new(Self(clone(&self.0), self.1)) as _)
    }

    fn can_fold(&self) -> bool {
        true
    }

    fn for_each(self: Box<Self>, sink: &mut dyn FnMut(i64)) {
        self.0.for_each(sink);
    }

    fn fold(self: Box<Self>, sink: &mut dyn FnMut(i64)) {
        fold(self.0, sink);
    }
}

/// An `impl Generator<i64, Yield = i64, Return = R>`.
pub struct Coroutine<G>(pub G);

impl<G> Subject for Coroutine<G>
where
    G: Generator<i64, Yield = i64, Return: Outcome>,
{
    fn next(&mut self, argument: i64) -> Step {
        step(self.0.resume(argument))
    }

    fn is_complete(&self) -> bool {
        self.0.status() == Status::Complete
    }

    fn can_close(&self) -> bool {
        true
    }

    fn close(&mut self) {
        self.0.close();
    }

    fn can_fold(&self) -> bool {
        false
    }
}

fn step<R: Outcome, E>(resumed: Result<GeneratorState<i64, R>, E>) -> Step {
    match resumed {
        Ok(GeneratorState::Yielded(value)) => Step::Yielded(value),
        Ok(GeneratorState::Complete(value)) => Step::Returned(value.outcome()),
        Err(_) => Step::Completed,
    }
}

/// Hands all values to `sink`, and sees to it that the accumulator comes out as the fold of all of them.
fn fold(values: impl Iterator<Item = i64>, sink: &mut dyn FnMut(i64)) {
    let mut expected = Vec::new();
    let folded = values.fold(Vec::new(), |mut folded, value| {
        sink(value);
        expected.push(value);
        folded.push(value);
        folded
    });
    assert_eq!(folded, expected, "the accumulator of `fold`");
}
