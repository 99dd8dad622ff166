//! Generators that delegate to their own kind, at no cost for the depth.

use alloc::{boxed::Box, vec::Vec};
use core::{fmt, iter::FusedIterator, marker::PhantomData, mem, panic::Location};

use crate::{
    __private::State,
    Completed, Generator, GeneratorState, Status,
    call::Step,
    recursion::{Again, Code, Context, Descent, Origin, Room, Site},
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
/// `'a` is what the arguments may borrow. The frames of a function that calls itself by its name, as `in_order(left)` or
/// `self.left.in_order()`, lie side by side, in memory that is used again and again; the first such call of a walk, and each call of
/// another function, allocates. A `Recursive` stays in its thread, like a
/// `Box<dyn Iterator>`: what the frames on its stack hold isn't known. A recursive generator that is to be sent to another
/// thread returns `Box<dyn Iterator<Item = Y> + Send + 'a>`.
#[must_use = "generators are lazy and do nothing unless resumed"]
pub struct Recursive<'a, Y> {
    /// The segment that runs; none after the end.
    top: Link<'a, Y>,
}

/// Frames of one function that have called one another. The segments are a list, of which the innermost is the head.
struct Segment<'a, Y, F: ?Sized> {
    /// The caller, which waits.
    caller: Link<'a, Y>,
    /// The topmost frame of the caller is one of the same function.
    recursion: bool,
    frames: F,
}

type Link<'a, Y> = Option<Box<Segment<'a, Y, dyn Frames<'a, Y> + 'a>>>;

/// What the list knows of a segment.
trait Frames<'a, Y> {
    /// Runs to the next value, to a call of another function, or to the end.
    fn resume(&mut self) -> Event<'a, Y>;

    /// Runs to a call of another function, or to the end, with a sink for the values. A body that hasn't been begun is run at
    /// once, as long as there is room for that.
    fn drive(&mut self, room: Option<Room>, sink: &mut dyn FnMut(Y)) -> Option<Recursive<'a, Y>>;

    /// Where the topmost stands.
    fn status(&self) -> Status;

    /// Who has made it.
    fn origin(&self) -> Origin;

    /// Adds to what is known of the calls in its function, and tells all of it.
    fn share(&self, recursions: u64) -> u64;
}

/// What a segment has run to.
enum Event<'a, Y> {
    Value(Y),
    Call(Recursive<'a, Y>),
    End,
}

/// A state that a call begins with.
pub trait Start: State {
    /// The state before the first step.
    fn start(arguments: Self::Arguments) -> Self;
}

/// The two copies of a function's body.
#[derive(Clone, Copy)]
struct Function<D, M> {
    drive: D,
    machine: M,
}

/// The frames of one function. All are of one type, so that a call within it needs no more memory than that of its frame.
struct Stack<S: State, D, M> {
    outermost: S,
    inner: Vec<S>,
    context: Context<S::Arguments>,
    called_at: Option<&'static Location<'static>>,
    function: Function<D, M>,
}

impl<S: State, D, M> Stack<S, D, M> {
    const fn new(
        outermost: S,
        context: Context<S::Arguments>,
        called_at: Option<&'static Location<'static>>,
        function: Function<D, M>,
    ) -> Self {
        Self { outermost, inner: Vec::new(), context, called_at, function }
    }

    /// Takes the topmost frame away, unless it is the outermost.
    #[inline]
    fn pop(&mut self) -> bool {
        self.inner.pop().is_some()
    }

    /// Drops all frames but the outermost, from the top down, also when one of them panics. Its address must tell frames apart,
    /// so there must be but one copy of it.
    #[inline(never)]
    fn unwind(&mut self) {
        struct Rest<'s, S>(&'s mut Vec<S>);
        impl<S> Drop for Rest<'_, S> {
            fn drop(&mut self) {
                while self.0.pop().is_some() {}
            }
        }
        let rest = Rest(&mut self.inner);
        while rest.0.pop().is_some() {}
    }
}

/// What a machine returns.
type Stepped<'a, Y, T> = Result<GeneratorState<Step<'a, Y, T>, ()>, Completed>;

impl<'a, Y, S, D, M> Stack<S, D, M>
where
    S: Start + 'a,
    D: Fn(S::Arguments, &Descent<'_, Y, S::Arguments>, &mut dyn FnMut(Y)) + Copy + 'a,
    M: Fn(&mut S, &Context<S::Arguments>) -> Stepped<'a, Y, S::Arguments> + Copy + 'a,
{
    /// Runs the machine of the topmost frame, and of what it calls, to the next value, to a call of another function, or to the end.
    ///
    /// This is called from one place alone: so the compiler takes the machine into it.
    #[inline]
    fn step(&mut self) -> Event<'a, Y> {
        loop {
            let top = self.inner.last_mut().unwrap_or(&mut self.outermost);
            match (self.function.machine)(top, &self.context) {
                Ok(GeneratorState::Yielded(Step::Value(value))) => return Event::Value(value),
                Ok(GeneratorState::Yielded(Step::Again(arguments))) => self.inner.push(S::start(arguments)),
                Ok(GeneratorState::Yielded(Step::Call(mut callee, site))) => {
                    if let Some(site) = site {
                        callee.recognize(Self::code(), site, &self.context);
                    }
                    return Event::Call(callee);
                }
                Ok(GeneratorState::Complete(())) | Err(Completed) => {
                    if !self.pop() {
                        return Event::End;
                    }
                }
            }
        }
    }

    fn code() -> Code {
        Code::new(<Self as Frames<'a, Y>>::resume as *const (), Self::unwind as *const ())
    }
}

impl<'a, Y, S, D, M> Frames<'a, Y> for Stack<S, D, M>
where
    S: Start + 'a,
    D: Fn(S::Arguments, &Descent<'_, Y, S::Arguments>, &mut dyn FnMut(Y)) + Copy + 'a,
    M: Fn(&mut S, &Context<S::Arguments>) -> Stepped<'a, Y, S::Arguments> + Copy + 'a,
{
    #[inline(never)]
    fn resume(&mut self) -> Event<'a, Y> {
        self.step()
    }

    fn drive(&mut self, room: Option<Room>, sink: &mut dyn FnMut(Y)) -> Option<Recursive<'a, Y>> {
        if let Some(room) = room.filter(|room| self.inner.is_empty() && room.is_left()) {
            match mem::replace(&mut self.outermost, S::COMPLETE).into_arguments() {
                Ok(arguments) => {
                    let again = Native { function: self.function, state: PhantomData::<fn() -> S> };
                    again.again(arguments, &self.context, room, sink);
                    return None;
                }
                Err(state) => self.outermost = state,
            }
        }
        loop {
            match self.resume() {
                Event::Value(value) => sink(value),
                Event::Call(callee) => return Some(callee),
                Event::End => return None,
            }
        }
    }

    fn status(&self) -> Status {
        self.inner.last().unwrap_or(&self.outermost).status()
    }

    fn origin(&self) -> Origin {
        Origin { code: Self::code(), called_at: self.called_at }
    }

    fn share(&self, recursions: u64) -> u64 {
        self.context.add(recursions)
    }
}

/// Drops the frames from the top down, as unwinding does.
impl<S: State, D, M> Drop for Stack<S, D, M> {
    #[inline]
    fn drop(&mut self) {
        if !self.inner.is_empty() {
            self.unwind();
        }
    }
}

/// A function that is run at once, on the stack of the thread, and so are those of its calls that are recursions.
struct Native<S, D, M> {
    function: Function<D, M>,
    state: PhantomData<fn() -> S>,
}

impl<'a, Y, S, D, M> Again<Y, S::Arguments> for Native<S, D, M>
where
    S: Start + 'a,
    D: Fn(S::Arguments, &Descent<'_, Y, S::Arguments>, &mut dyn FnMut(Y)) + Copy + 'a,
    M: Fn(&mut S, &Context<S::Arguments>) -> Stepped<'a, Y, S::Arguments> + Copy + 'a,
{
    fn again(
        &self,
        arguments: S::Arguments,
        context: &Context<S::Arguments>,
        room: Room,
        sink: &mut dyn FnMut(Y),
    ) {
        if room.is_left() {
            (self.function.drive)(arguments, &Descent { function: self, context, room }, sink);
        } else {
            self.deep(arguments, context, sink);
        }
    }

    fn code(&self) -> Code {
        Stack::<S, D, M>::code()
    }
}

impl<'a, Y, S, D, M> Native<S, D, M>
where
    S: Start + 'a,
    D: Fn(S::Arguments, &Descent<'_, Y, S::Arguments>, &mut dyn FnMut(Y)) + Copy + 'a,
    M: Fn(&mut S, &Context<S::Arguments>) -> Stepped<'a, Y, S::Arguments> + Copy + 'a,
{
    /// Where there is no room for another call, the machines go on.
    #[cold]
    #[inline(never)]
    fn deep(&self, arguments: S::Arguments, context: &Context<S::Arguments>, sink: &mut dyn FnMut(Y)) {
        let known = Context::new(context.add(0));
        let mut rest = stacked(Stack::new(S::start(arguments), known, None, self.function));
        context.add(rest.drive(None, sink));
    }
}

impl<Y> Recursive<'_, Y> {
    /// Whether it has ended.
    pub(crate) fn is_complete(&self) -> bool {
        self.top.is_none()
    }

    /// Puts what is called on top.
    fn call(&mut self, mut callee: Self) {
        let mut last = &mut callee.top;
        while let Some(segment) = last {
            last = &mut segment.caller;
        }
        *last = self.top.take();
        mem::swap(self, &mut callee);
    }

    /// Takes what is on top away, if there is something. What it knew of its function, if the caller may know it, too.
    fn finish(&mut self) -> Option<u64> {
        let mut finished = self.top.take()?;
        self.top = finished.caller.take();
        let known = if finished.recursion { finished.frames.share(0) } else { 0 };
        if let Some(caller) = self.top.as_ref().filter(|_| finished.recursion) {
            caller.frames.share(known);
        }
        Some(known)
    }

    /// Runs to the end, with a sink for the values. What the outermost segment knew of its function, if that may be told.
    pub(crate) fn drive(&mut self, room: Option<Room>, sink: &mut dyn FnMut(Y)) -> u64 {
        let stack = Unwinding(self);
        let mut known = 0;
        while let Some(top) = &mut stack.0.top {
            match top.frames.drive(room, sink) {
                Some(callee) => stack.0.call(callee),
                None => known = stack.0.finish().unwrap_or(0),
            }
        }
        known
    }

    /// What has been made by the very function that has called it, and in answer to that very call, is a recursion.
    #[cold]
    pub(crate) fn recognize<T>(&mut self, code: Code, site: &Site, context: &Context<T>) {
        let Some(segment) = &mut self.top else { return };
        if segment.frames.origin().is(code, site) {
            segment.recursion = true;
            segment.frames.share(context.learn(site));
        }
    }
}

/// A segment by itself.
fn stacked<'a, Y>(frames: impl Frames<'a, Y> + 'a) -> Recursive<'a, Y> {
    Recursive { top: Some(Box::new(Segment { caller: None, recursion: false, frames })) }
}

/// The frame of a function, at its beginning. Where a function calls itself, that is what it seldom does.
#[inline(never)]
pub fn frame<'a, Y, S, D, M>(
    state: S,
    drive: D,
    machine: M,
    called_at: Option<&'static Location<'static>>,
) -> Recursive<'a, Y>
where
    S: Start + 'a,
    D: Fn(S::Arguments, &Descent<'_, Y, S::Arguments>, &mut dyn FnMut(Y)) + Copy + 'a,
    M: Fn(&mut S, &Context<S::Arguments>) -> Stepped<'a, Y, S::Arguments> + Copy + 'a,
{
    stacked(Stack::new(state, Context::new(0), called_at, Function { drive, machine }))
}

/// Stands for a generator that couldn't be built.
pub const fn frameless<'a, Y>() -> Recursive<'a, Y> {
    Recursive { top: None }
}

/// Drops the segments from the top down, as unwinding does: also when one of them panics.
struct Unwinding<'r, 'a, Y>(&'r mut Recursive<'a, Y>);

impl<Y> Drop for Unwinding<'_, '_, Y> {
    fn drop(&mut self) {
        while self.0.finish().is_some() {}
    }
}

impl<Y> Iterator for Recursive<'_, Y> {
    type Item = Y;

    #[inline]
    fn next(&mut self) -> Option<Y> {
        let stack = Unwinding(self);
        while let Some(top) = &mut stack.0.top {
            match top.frames.resume() {
                Event::Value(value) => {
                    mem::forget(stack);
                    return Some(value);
                }
                Event::Call(callee) => stack.0.call(callee),
                Event::End => {
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

    #[inline]
    fn fold<B, F>(mut self, init: B, mut f: F) -> B
    where
        F: FnMut(B, Y) -> B,
    {
        // A closure can't move out of what it captures: the accumulator is away while `f` runs. If that panics, the
        // accumulator is gone with the unwinding.
        let mut accumulator = Some(init);
        self.drive(Some(Room::from_here()), &mut |value| {
            if let Some(before) = accumulator.take() {
                accumulator = Some(f(before, value));
            }
        });
        match accumulator {
            Some(accumulator) => accumulator,
            None => unreachable!("the sink puts the accumulator back"),
        }
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
        while stack.0.finish().is_some() {}
    }

    fn status(&self) -> Status {
        self.top.as_ref().map_or(Status::Complete, |top| top.frames.status())
    }

    fn __drive(&mut self, (): (), sink: &mut dyn FnMut(Y)) -> Result<(), Completed> {
        if self.is_complete() {
            return Err(Completed);
        }
        self.drive(Some(Room::from_here()), sink);
        Ok(())
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
