//! The arguments of a call as its function would get them, without the call.

#[cfg(target_has_atomic = "ptr")]
use alloc::sync::Arc;
use alloc::{boxed::Box, rc::Rc, string::String, vec::Vec};

/// What can be an argument of type `T`: it is of that type, or a call would coerce it, as far as that is foreseen here.
pub trait Fit<T> {
    /// The argument.
    fn fit(self) -> T;
}

impl<T> Fit<T> for T {
    #[inline]
    fn fit(self) -> T {
        self
    }
}

/// References to what dereferences to something else, behind one reference and behind two.
macro_rules! dereference {
    ($($(#[$attribute:meta])* [$($parameters:tt)*] $owner:ty => $target:ty;)*) => {$(
        $(#[$attribute])*
        impl<'a, $($parameters)*> Fit<&'a $target> for &'a $owner {
            #[inline]
            fn fit(self) -> &'a $target {
                self
            }
        }

        $(#[$attribute])*
        impl<'a, $($parameters)*> Fit<&'a $target> for &&'a $owner {
            #[inline]
            fn fit(self) -> &'a $target {
                *self
            }
        }
    )*};
}

dereference! {
    [T: ?Sized] Box<T> => T;
    [T: ?Sized] Rc<T> => T;
    #[cfg(target_has_atomic = "ptr")]
    [T: ?Sized] Arc<T> => T;
    [T] Vec<T> => [T];
    [T, const N: usize] [T; N] => [T];
    [] String => str;
}

impl<'a, T: ?Sized> Fit<&'a T> for &&'a T {
    #[inline]
    fn fit(self) -> &'a T {
        self
    }
}

/// The same for all arguments of a call.
pub trait FitAll<T> {
    /// The arguments.
    fn fit_all(self) -> T;
}

macro_rules! tuples {
    ($(($($given:ident $wanted:ident $value:ident),*))*) => {$(
        impl<$($given, $wanted),*> FitAll<($($wanted,)*)> for ($($given,)*)
        where
            $($given: Fit<$wanted>),*
        {
            #[inline]
            fn fit_all(self) -> ($($wanted,)*) {
                let ($($value,)*) = self;
                ($($value.fit(),)*)
            }
        }
    )*};
}

impl FitAll<()> for () {
    #[inline]
    fn fit_all(self) {}
}

tuples! {
    (A1 B1 a)
    (A1 B1 a, A2 B2 b)
    (A1 B1 a, A2 B2 b, A3 B3 c)
    (A1 B1 a, A2 B2 b, A3 B3 c, A4 B4 d)
    (A1 B1 a, A2 B2 b, A3 B3 c, A4 B4 d, A5 B5 e)
    (A1 B1 a, A2 B2 b, A3 B3 c, A4 B4 d, A5 B5 e, A6 B6 f)
    (A1 B1 a, A2 B2 b, A3 B3 c, A4 B4 d, A5 B5 e, A6 B6 f, A7 B7 g)
    (A1 B1 a, A2 B2 b, A3 B3 c, A4 B4 d, A5 B5 e, A6 B6 f, A7 B7 g, A8 B8 h)
}
