//! What `?` does in a generator. On stable Rust the traits behind the operator can't be named; these are their like.

use core::{convert::Infallible, ops::ControlFlow, task::Poll};

/// What `?` can be applied to.
#[diagnostic::on_unimplemented(
    message = "the `?` operator can only be applied to values that implement `Try`",
    label = "the `?` operator cannot be applied to type `{Self}`"
)]
pub trait Try {
    /// What `?` evaluates to.
    type Output;
    /// What `?` returns.
    type Residual;

    /// Goes on or ends.
    fn branch(self) -> ControlFlow<Self::Residual, Self::Output>;
}

/// What a generator with a `?` can end with.
pub trait FromResidual<R> {
    /// The value to end with.
    fn from_residual(residual: R) -> Self;
}

impl<T, E> Try for Result<T, E> {
    type Output = T;
    type Residual = Result<Infallible, E>;

    #[inline]
    fn branch(self) -> ControlFlow<Self::Residual, T> {
        match self {
            Ok(value) => ControlFlow::Continue(value),
            Err(error) => ControlFlow::Break(Err(error)),
        }
    }
}

impl<T> Try for Option<T> {
    type Output = T;
    type Residual = Option<Infallible>;

    #[inline]
    fn branch(self) -> ControlFlow<Self::Residual, T> {
        match self {
            Some(value) => ControlFlow::Continue(value),
            None => ControlFlow::Break(None),
        }
    }
}

impl<B, C> Try for ControlFlow<B, C> {
    type Output = C;
    type Residual = ControlFlow<B, Infallible>;

    #[inline]
    fn branch(self) -> ControlFlow<Self::Residual, C> {
        match self {
            Self::Continue(value) => ControlFlow::Continue(value),
            Self::Break(value) => ControlFlow::Break(ControlFlow::Break(value)),
        }
    }
}

impl<T, E> Try for Poll<Result<T, E>> {
    type Output = Poll<T>;
    type Residual = Result<Infallible, E>;

    #[inline]
    fn branch(self) -> ControlFlow<Self::Residual, Poll<T>> {
        match self {
            Self::Ready(Ok(value)) => ControlFlow::Continue(Poll::Ready(value)),
            Self::Ready(Err(error)) => ControlFlow::Break(Err(error)),
            Self::Pending => ControlFlow::Continue(Poll::Pending),
        }
    }
}

impl<T, E> Try for Poll<Option<Result<T, E>>> {
    type Output = Poll<Option<T>>;
    type Residual = Result<Infallible, E>;

    #[inline]
    fn branch(self) -> ControlFlow<Self::Residual, Poll<Option<T>>> {
        match self {
            Self::Ready(Some(Ok(value))) => ControlFlow::Continue(Poll::Ready(Some(value))),
            Self::Ready(Some(Err(error))) => ControlFlow::Break(Err(error)),
            Self::Ready(None) => ControlFlow::Continue(Poll::Ready(None)),
            Self::Pending => ControlFlow::Continue(Poll::Pending),
        }
    }
}

impl<T, E, F: From<E>> FromResidual<Result<Infallible, E>> for Result<T, F> {
    #[inline]
    fn from_residual(residual: Result<Infallible, E>) -> Self {
        match residual {
            Ok(never) => match never {},
            Err(error) => Err(F::from(error)),
        }
    }
}

impl<T> FromResidual<Option<Infallible>> for Option<T> {
    #[inline]
    fn from_residual(_: Option<Infallible>) -> Self {
        None
    }
}

impl<B, C> FromResidual<ControlFlow<B, Infallible>> for ControlFlow<B, C> {
    #[inline]
    fn from_residual(residual: ControlFlow<B, Infallible>) -> Self {
        match residual {
            ControlFlow::Break(value) => Self::Break(value),
            ControlFlow::Continue(never) => match never {},
        }
    }
}

impl<T, E, F: From<E>> FromResidual<Result<Infallible, E>> for Poll<Result<T, F>> {
    #[inline]
    fn from_residual(residual: Result<Infallible, E>) -> Self {
        Self::Ready(Result::from_residual(residual))
    }
}

/// An item that can be an error: what `?` in an iterator yields as the last item.
#[diagnostic::on_unimplemented(
    message = "`?` in an iterator yields the error as its last item, but `{Self}` can't hold an error",
    label = "not a `Result` or an `Option`",
    note = "let the iterator's `Item` be a `Result` or an `Option`, or match on the value and `return;`"
)]
pub trait Fallible: Sized {
    /// What the body of the iterator returns: nothing, or an error.
    type Outcome;

    /// The outcome of a body that has come to its end.
    fn ended() -> Self::Outcome;

    /// The last item, if the body has ended with an error.
    fn last(outcome: Self::Outcome) -> Option<Self>;
}

impl<T, E> Fallible for Result<T, E> {
    type Outcome = Result<(), E>;

    #[inline]
    fn ended() -> Result<(), E> {
        Ok(())
    }

    #[inline]
    fn last(outcome: Result<(), E>) -> Option<Self> {
        outcome.err().map(Err)
    }
}

impl<T> Fallible for Option<T> {
    type Outcome = Option<()>;

    #[inline]
    fn ended() -> Option<()> {
        Some(())
    }

    #[inline]
    fn last(outcome: Option<()>) -> Option<Self> {
        if outcome.is_none() { Some(None) } else { None }
    }
}
