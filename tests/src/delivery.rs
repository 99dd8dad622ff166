//! The eager half of `yield_from!`.
//!
//! Which of the `deliver`s a call means is decided by how often its receiver must be borrowed: what is a generator is
//! taken for one, even if it is an iterator, too.

use genmacro_runtime::{Generator, GeneratorState};

use crate::sink::emit;

/// What is delegated to.
pub struct Delivery<T>(Option<T>);

impl<T> Delivery<T> {
    /// Of that.
    pub fn new(inner: T) -> Self {
        Self(Some(inner))
    }
}

/// Hands out what a generator yields.
pub trait DeliverGenerator {
    /// What the generator returns.
    type Return;

    /// Hands out all, and evaluates to what it returns.
    fn deliver(&mut self) -> Self::Return;
}

impl<G: Generator<Yield = i64>> DeliverGenerator for Delivery<G> {
    type Return = G::Return;

    fn deliver(&mut self) -> G::Return {
        let mut inner = self.0.take().expect("it is called once");
        loop {
            match inner.resume(()).expect("it has not ended") {
                GeneratorState::Yielded(value) => emit(value),
                GeneratorState::Complete(value) => return value,
            };
        }
    }
}

/// Hands out the items of an iterator.
pub trait DeliverIterator {
    /// Hands out all.
    fn deliver(&mut self);
}

impl<I: IntoIterator<Item = i64>> DeliverIterator for &mut Delivery<I> {
    fn deliver(&mut self) {
        let inner = self.0.take().expect("it is called once");
        inner.into_iter().for_each(|value| {
            emit(value);
        });
    }
}

/// The eager half of a recursive call: it has handed out all by itself.
pub trait DeliverNothing {
    /// There is nothing left to hand out.
    fn deliver(&mut self);
}

#[allow(clippy::mut_mut, reason = "as told above")]
impl DeliverNothing for &mut &mut Delivery<()> {
    fn deliver(&mut self) {}
}
