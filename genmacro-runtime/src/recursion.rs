//! How a function that returns [`Recursive`](crate::Recursive) finds out which of its calls are of itself.
//!
//! Whether `walk(left)` in a function `walk` calls this very function, and for the same types, a macro can't see: there may be a
//! method `walk`, and a function of that name. So the first such call of a walk is made as it is written. What it returns knows which
//! function has made it, and where that was called. If it says *this one, right here*, the call is a recursion, and will
//! be for as long as the walk lasts: from then on it is enough to push a frame with the arguments, or, where the body is run
//! at once, to run it with these.

use core::{cell::Cell, marker::PhantomData, ops::Deref, panic::Location, ptr};

use crate::{
    Recursive,
    call::{Begun, Call, End, Step},
    fit::FitAll,
};

/// A call that may be one of the function that it stands in.
pub struct Site {
    number: u32,
    place: &'static Location<'static>,
    /// Where the function is defined. In the output of another macro all is in one place, which then says nothing.
    function: &'static Location<'static>,
}

impl Site {
    /// A call, with its number and its place, in a function.
    #[must_use]
    pub const fn new(
        number: u32,
        place: &'static Location<'static>,
        function: &'static Location<'static>,
    ) -> Self {
        Self { number, place, function }
    }

    /// Whether what has been called there has been called by this call itself.
    pub(crate) fn is_at(&self, place: &Location) -> bool {
        self.place == place && self.place != self.function
    }
}

/// What a function does, as the addresses of the code that runs its frames and of that which drops them. Where they are
/// the same, so is what it does.
#[derive(Clone, Copy)]
pub(crate) struct Code {
    runs: *const (),
    drops: *const (),
}

impl Code {
    pub(crate) const fn new(runs: *const (), drops: *const ()) -> Self {
        Self { runs, drops }
    }
}

/// Which function has made something, and where that was called.
pub(crate) struct Origin {
    pub(crate) code: Code,
    pub(crate) called_at: Option<&'static Location<'static>>,
}

impl Origin {
    /// Whether the function has been called by one with this code, right there.
    pub(crate) fn is(&self, code: Code, site: &Site) -> bool {
        ptr::eq(self.code.runs, code.runs)
            && ptr::eq(self.code.drops, code.drops)
            && self.called_at.is_some_and(|called_at| site.is_at(called_at))
    }
}

/// What a function with the arguments `T` knows about the calls in it.
pub struct Context<T> {
    /// A bit for each call that is known to be a recursion.
    recursions: Cell<u64>,
    arguments: PhantomData<fn(T)>,
}

impl<T> Context<T> {
    pub(crate) const fn new(recursions: u64) -> Self {
        Self { recursions: Cell::new(recursions), arguments: PhantomData }
    }

    /// Whether a call must be made as it is written.
    #[must_use]
    #[inline]
    pub fn is_unknown(&self, number: u32) -> bool {
        self.recursions.get() & (1 << number) == 0
    }

    /// Learns that a call is a recursion. All that is known then.
    pub(crate) fn learn(&self, site: &Site) -> u64 {
        self.add(1 << site.number)
    }

    /// Learns what another frame of the function knows. All that is known then.
    pub(crate) fn add(&self, recursions: u64) -> u64 {
        self.recursions.set(self.recursions.get() | recursions);
        self.recursions.get()
    }
}

/// How much of the stack of the thread may be used to run bodies at once. What calls itself deeper than that goes on by its
/// machines.
const ROOM: usize = 16 << 10;

/// The part of the stack that may be used.
#[derive(Clone, Copy)]
pub(crate) struct Room {
    lowest: usize,
}

impl Room {
    /// From here on.
    #[inline]
    pub(crate) fn from_here() -> Self {
        Self { lowest: Self::here().wrapping_sub(ROOM) }
    }

    /// Whether there is some left, be it above or below where it began: a function that is inlined has its variables anywhere in
    /// the frame.
    #[inline]
    pub(crate) fn is_left(self) -> bool {
        Self::here().wrapping_sub(self.lowest) < 2 * ROOM
    }

    /// An address in the frame of the caller.
    #[inline(always)]
    #[allow(clippy::inline_always, reason = "it is about the caller's frame")]
    fn here() -> usize {
        let local = 0_u8;
        ptr::from_ref(&local).addr()
    }
}

/// A function that calls itself, while it is run at once.
pub(crate) trait Again<Y, T> {
    /// Calls it.
    fn again(&self, arguments: T, context: &Context<T>, room: Room, sink: &mut dyn FnMut(Y));

    /// What it does.
    fn code(&self) -> Code;
}

/// What the drive closure of a function knows, while it is run at once.
pub struct Descent<'d, Y, T> {
    pub(crate) function: &'d dyn Again<Y, T>,
    pub(crate) context: &'d Context<T>,
    pub(crate) room: Room,
}

impl<Y, T> Descent<'_, Y, T> {
    /// What is known of the calls.
    #[must_use]
    #[inline]
    pub const fn context(&self) -> &Context<T> {
        self.context
    }

    /// Runs what has been called to its end.
    #[inline]
    pub(crate) fn run(&self, mut callee: Recursive<'_, Y>, site: Option<&Site>, sink: &mut dyn FnMut(Y)) {
        if let Some(site) = site {
            callee.recognize(self.function.code(), site, self.context);
        }
        let known = callee.drive(Some(self.room), sink);
        self.context.add(known);
    }
}

/// A call that has been made as it is written, and what has been made of its value; or the arguments of one that needn't be made.
pub enum Attempt<D, U> {
    /// The former.
    Call(D),
    /// The latter.
    Arguments(U),
}

/// Tells whether the arguments `U` of a call can be those of the function, which are `T`: where they can't, the call is one of another
/// function, or of the same for other types.
pub struct Recursion<T, U>(Other<T, U>);

/// The arguments fit.
pub struct Same<T>(PhantomData<fn(T)>);

/// The arguments are others, so that the call is always made.
pub struct Other<T, U>(PhantomData<fn(T, U)>);

impl<T, U> Recursion<T, U> {
    /// Of the arguments of a call.
    #[must_use]
    #[inline]
    pub fn of<D>(_: &Context<T>, _: &Attempt<D, U>) -> Self {
        Self(Other(PhantomData))
    }
}

impl<T, U: FitAll<T>> Recursion<T, U> {
    /// They fit.
    #[must_use]
    #[inline]
    pub fn kind(&self) -> Same<T> {
        Same(PhantomData)
    }
}

impl<T, U> Deref for Recursion<T, U> {
    type Target = Other<T, U>;

    #[inline]
    fn deref(&self) -> &Other<T, U> {
        &self.0
    }
}

impl<T> Same<T> {
    /// What a frame begins with.
    #[inline]
    pub fn begin<'a, D: Call<'a>>(
        self,
        attempt: Attempt<D, impl FitAll<T>>,
        site: &'static Site,
    ) -> Begun<'a, D::Yield, T, D> {
        match attempt {
            Attempt::Call(delegate) => delegate.at(site).begin(),
            Attempt::Arguments(arguments) => Begun::Call(Step::Again(arguments.fit_all()), End::new()),
        }
    }

    /// Runs it to the end, where the body is run at once.
    #[inline]
    pub fn descend<'a, D: Call<'a>>(
        self,
        attempt: Attempt<D, impl FitAll<T>>,
        site: &'static Site,
        descent: &Descent<D::Yield, T>,
        sink: &mut dyn FnMut(D::Yield),
    ) -> D::Return {
        match attempt {
            Attempt::Call(delegate) => {
                first_call(delegate.at(site), descent.function, descent.context, descent.room, sink)
            }
            Attempt::Arguments(arguments) => {
                descent.function.again(arguments.fit_all(), descent.context, descent.room, sink);
                D::called()
            }
        }
    }
}

/// Runs what has been called, where it isn't known yet what that is: far from the code that runs later, which shall have what a
/// `Descent` holds in registers.
#[cold]
#[inline(never)]
fn first_call<'a, T, D: Call<'a>>(
    delegate: D,
    function: &dyn Again<D::Yield, T>,
    context: &Context<T>,
    room: Room,
    sink: &mut dyn FnMut(D::Yield),
) -> D::Return {
    delegate.descend(&Descent { function, context, room }, sink)
}

impl<T, U> Other<T, U> {
    /// They don't.
    #[must_use]
    #[inline]
    pub fn kind(&self) -> Self {
        Self(PhantomData)
    }

    /// What a frame begins with.
    #[inline]
    pub fn begin<'a, D: Call<'a>>(
        self,
        attempt: Attempt<D, U>,
        _: &'static Site,
    ) -> Begun<'a, D::Yield, T, D> {
        attempt.call().begin()
    }

    /// Runs it to the end, where the body is run at once.
    #[inline]
    pub fn descend<'a, D: Call<'a>>(
        self,
        attempt: Attempt<D, U>,
        _: &'static Site,
        descent: &Descent<D::Yield, T>,
        sink: &mut dyn FnMut(D::Yield),
    ) -> D::Return {
        attempt.call().descend(descent, sink)
    }
}

impl<D, U> Attempt<D, U> {
    fn call(self) -> D {
        match self {
            Self::Call(delegate) => delegate,
            Self::Arguments(_) => unreachable!("no such call is known to be a recursion"),
        }
    }
}
