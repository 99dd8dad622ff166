//! What `?` does in a generator. On stable Rust the traits behind the operator can't be named, but the operator itself
//! converts the error: here is what it takes to leave it no more than that.

use core::{
    convert::Infallible,
    ops::{ControlFlow, Deref},
    task::Poll,
};

/// The operand of a `?`, to be taken apart. What the operator can't be applied to falls through to [`NoTry`], since the
/// compiler has said so of the operator.
pub struct Tried<T>(pub T);

impl<T, E> Tried<Result<T, E>> {
    /// What goes on, or what ends.
    #[inline]
    pub fn branch(self) -> ControlFlow<Result<Infallible, E>, T> {
        match self.0 {
            Ok(value) => ControlFlow::Continue(value),
            Err(error) => ControlFlow::Break(Err(error)),
        }
    }
}

impl<T> Tried<Option<T>> {
    /// What goes on, or what ends.
    #[inline]
    pub fn branch(self) -> ControlFlow<Option<Infallible>, T> {
        match self.0 {
            Some(value) => ControlFlow::Continue(value),
            None => ControlFlow::Break(None),
        }
    }
}

impl<B, C> Tried<ControlFlow<B, C>> {
    /// What goes on, or what ends.
    #[inline]
    pub fn branch(self) -> ControlFlow<ControlFlow<B, Infallible>, C> {
        match self.0 {
            ControlFlow::Continue(value) => ControlFlow::Continue(value),
            ControlFlow::Break(value) => ControlFlow::Break(ControlFlow::Break(value)),
        }
    }
}

impl<T, E> Tried<Poll<Result<T, E>>> {
    /// What goes on, or what ends.
    #[inline]
    pub fn branch(self) -> ControlFlow<Result<Infallible, E>, Poll<T>> {
        match self.0 {
            Poll::Ready(Ok(value)) => ControlFlow::Continue(Poll::Ready(value)),
            Poll::Ready(Err(error)) => ControlFlow::Break(Err(error)),
            Poll::Pending => ControlFlow::Continue(Poll::Pending),
        }
    }
}

impl<T, E> Tried<Poll<Option<Result<T, E>>>> {
    /// What goes on, or what ends.
    #[inline]
    pub fn branch(self) -> ControlFlow<Result<Infallible, E>, Poll<Option<T>>> {
        match self.0 {
            Poll::Ready(Some(Ok(value))) => ControlFlow::Continue(Poll::Ready(Some(value))),
            Poll::Ready(Some(Err(error))) => ControlFlow::Break(Err(error)),
            Poll::Ready(None) => ControlFlow::Continue(Poll::Ready(None)),
            Poll::Pending => ControlFlow::Continue(Poll::Pending),
        }
    }
}

impl<T> Deref for Tried<T> {
    type Target = NoTry;

    fn deref(&self) -> &NoTry {
        &NoTry
    }
}

/// Nothing that `?` can be applied to.
pub struct NoTry;

impl NoTry {
    /// Whatever is expected: the program won't compile.
    pub fn branch<B, C>(&self) -> ControlFlow<B, C> {
        unreachable!()
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
    type Outcome: Outcome<Self>;
}

/// How the body of an iterator with a `?` has ended.
pub trait Outcome<Item> {
    /// It has come to its end.
    fn ended() -> Self;

    /// The last item, if it has ended with an error.
    fn last(self) -> Option<Item>;
}

#[diagnostic::do_not_recommend]
impl<T, E> Fallible for Result<T, E> {
    type Outcome = Result<(), E>;
}

impl<T, E> Outcome<Result<T, E>> for Result<(), E> {
    #[inline]
    fn ended() -> Self {
        Ok(())
    }

    #[inline]
    fn last(self) -> Option<Result<T, E>> {
        self.err().map(Err)
    }
}

#[diagnostic::do_not_recommend]
impl<T> Fallible for Option<T> {
    type Outcome = Option<()>;
}

impl<T> Outcome<Option<T>> for Option<()> {
    #[inline]
    fn ended() -> Self {
        Some(())
    }

    #[inline]
    fn last(self) -> Option<Option<T>> {
        if self.is_none() { Some(None) } else { None }
    }
}
