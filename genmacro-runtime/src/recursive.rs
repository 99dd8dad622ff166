//! Generators that delegate to their own kind, at no cost for the depth.

use alloc::boxed::Box;
use core::{fmt, iter::FusedIterator, mem};

use crate::{
    __private::{State, Stepwise},
    Completed, Gen, Generator, GeneratorState, Status,
    call::Step,
};

/// What a generator returns that calls itself: each value costs the same, however deep the recursion is.
///
/// A generator that delegates to another one fetches each value from it, which has fetched it from a third one, and so on: a value
/// from a depth of `d` costs `d` steps. In a function that returns `Recursive`, `yield_from!` of a `Recursive` with the same parameters
/// isn't such a delegation but a call: what is called lies on top of a stack, which the outermost generator owns,
/// and hands out its values by itself. Its end takes it off the stack. Neither running nor dropping it
/// recurses, so that the depth is bounded by the memory alone.
///
/// ```
/// # #[cfg(feature = "macros")] {
/// use genmacro_runtime::{Recursive, generator};
///
/// struct Node {
///     left: Option<Box<Node>>,
///     value: u32,
///     right: Option<Box<Node>>,
/// }
///
/// #[generator]
/// fn in_order(node: &Node) -> Recursive<'_, u32> {
///     if let Some(left) = &node.left {
///         yield_from!(in_order(left));
///     }
///     yield_!(node.value);
///     if let Some(right) = &node.right {
///         yield_from!(in_order(right));
///     }
/// }
///
/// let leaf = |value| Some(Box::new(Node { left: None, value, right: None }));
/// let tree = Node { left: leaf(1), value: 2, right: leaf(3) };
/// assert!(in_order(&tree).eq([1, 2, 3]));
/// # }
/// ```
///
/// The functions that call each other may differ, as long as `'a` and `Y` are the same. Of anything else
/// `yield_from!` delegates as usual; and for everyone else a `Recursive` is an iterator, and a [`Generator`] that returns nothing.
///
/// `'a` is what the arguments may borrow. A call allocates its frame. A `Recursive` stays in its thread, like a
/// `Box<dyn Iterator>`: what the frames on its stack hold isn't known. A recursive generator that is to be sent to another
/// thread returns `Box<dyn Iterator<Item = Y> + Send + 'a>`.
#[must_use = "generators are lazy and do nothing unless resumed"]
pub struct Recursive<'a, Y> {
    /// The frame that runs; none after the end.
    top: Link<'a, Y>,
}

/// One call. The frames are a list, of which the innermost is the head.
struct Frame<'a, Y, G: ?Sized> {
    /// The caller, which waits.
    caller: Link<'a, Y>,
    generator: G,
}

type Link<'a, Y> = Option<Box<Frame<'a, Y, dyn Generator<Yield = Step<'a, Y>, Return = ()> + 'a>>>;

impl<Y> Recursive<'_, Y> {
    /// Whether it has ended.
    pub(crate) fn is_complete(&self) -> bool {
        self.top.is_none()
    }

    /// Puts what is called on top.
    fn call(&mut self, mut callee: Self) {
        let mut last = &mut callee.top;
        while let Some(frame) = last {
            last = &mut frame.caller;
        }
        *last = self.top.take();
        mem::swap(self, &mut callee);
    }

    /// Takes what is on top away, if there is something.
    fn finish(&mut self) -> bool {
        let Some(mut finished) = self.top.take() else { return false };
        self.top = finished.caller.take();
        true
    }
}

/// A frame of which the machine runs, and the drive closure is there to be checked: to run the body at once would recurse.
#[inline]
pub fn frame<'a, Y, S, D, M>(state: S, _: D, machine: M) -> Recursive<'a, Y>
where
    S: State + 'a,
    D: Fn(S::Arguments, (), &mut dyn FnMut(Y)),
    M: Fn(&mut S, ()) -> Result<GeneratorState<Step<'a, Y>, ()>, Completed> + 'a,
{
    let generator = Gen::new(state, Stepwise, machine, crate::hint::unknown);
    Recursive { top: Some(Box::new(Frame { caller: None, generator })) }
}

/// Stands for a generator that couldn't be built.
pub const fn frameless<'a, Y>() -> Recursive<'a, Y> {
    Recursive { top: None }
}

/// Drops the frames from the top down, as unwinding does: also when one of them panics.
struct Unwinding<'r, 'a, Y>(&'r mut Recursive<'a, Y>);

impl<Y> Drop for Unwinding<'_, '_, Y> {
    fn drop(&mut self) {
        while self.0.finish() {}
    }
}

impl<Y> Iterator for Recursive<'_, Y> {
    type Item = Y;

    #[inline]
    fn next(&mut self) -> Option<Y> {
        let stack = Unwinding(self);
        while let Some(top) = &mut stack.0.top {
            match top.generator.resume(()) {
                Ok(GeneratorState::Yielded(Step::Value(value))) => {
                    mem::forget(stack);
                    return Some(value);
                }
                Ok(GeneratorState::Yielded(Step::Call(callee))) => stack.0.call(callee),
                Ok(GeneratorState::Complete(())) | Err(Completed) => {
                    stack.0.finish();
                }
            }
        }
        None
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        (0, self.is_complete().then_some(0))
    }
}

impl<Y> FusedIterator for Recursive<'_, Y> {}

impl<Y> Generator for Recursive<'_, Y> {
    type Yield = Y;
    type Return = ();

    #[inline]
    fn resume(&mut self, (): ()) -> Result<GeneratorState<Y, ()>, Completed> {
        if self.is_complete() {
            return Err(Completed);
        }
        Ok(self.next().map_or(GeneratorState::Complete(()), GeneratorState::Yielded))
    }

    fn close(&mut self) {
        let stack = Unwinding(self);
        while stack.0.finish() {}
    }

    fn status(&self) -> Status {
        self.top.as_ref().map_or(Status::Complete, |top| top.generator.status())
    }
}

impl<Y> Drop for Recursive<'_, Y> {
    fn drop(&mut self) {
        self.close();
    }
}

impl<Y> fmt::Debug for Recursive<'_, Y> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Recursive {{ {} }}", self.status())
    }
}
