//! What a resumption gives.

/// What [`resume`](crate::Generator::resume) has run to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[must_use]
pub enum GeneratorState<Y, R> {
    /// A `yield_!`: the generator is suspended there.
    Yielded(Y),
    /// The end: this is the return value.
    Complete(R),
}
