//! What the output of the macro names. Not for use by hand, and free to change with any release.

pub use crate::{
    Completed, GeneratorState, Status,
    broken::{Broken, broken},
    slot::Slot,
    witness::Witness,
};
use crate::{Gen, Location};

/// A state enum, which each expansion declares for itself.
///
/// The enum is generic over the types of the stored locals, so that no type needs to be written; this trait is all that the
/// runtime knows of it.
pub trait State: Sized {
    /// The arguments of the function, as a tuple.
    type Arguments;

    /// The state of a generator that has ended: a panic leaves it behind, and `close` assigns it.
    const COMPLETE: Self;

    /// Gives the arguments back if the body hasn't been begun, so that it can be run at once.
    ///
    /// # Errors
    ///
    /// The state itself, if the body has been begun.
    fn into_arguments(self) -> Result<Self::Arguments, Self>;

    /// Where the generator stands.
    fn status(&self) -> Status;

    /// Whether the generator has ended: what of its status an iterator needs, without the rest.
    #[inline]
    fn is_complete(&self) -> bool {
        matches!(self.status(), Status::Complete)
    }
}

/// Builds a generator.
///
/// A function rather than a struct literal for the sake of type inference: its bounds tell the compiler the signatures of
/// the two closures before it looks into them.
#[inline]
pub const fn generator<A, Y, R, S, D, M>(state: S, drive: D, machine: M) -> Gen<S, D, M>
where
    S: State,
    D: Fn(S::Arguments, A, &mut dyn FnMut(Y) -> A) -> R,
    M: Fn(&mut S, A) -> Result<GeneratorState<Y, R>, Completed>,
{
    Gen::new(state, drive, machine)
}

/// The place of a `yield_!`, of which the expansion knows the parts.
#[must_use]
pub const fn location(file: &'static str, line: u32, column: u32) -> Location {
    Location::new(file, line, column)
}
