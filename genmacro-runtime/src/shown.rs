//! What is shown by `println!` and the like. The compiler has said of the other copy of the body what can't be.

use core::{fmt, ops::Deref};

/// An argument of a format string. What lacks the trait falls through to [`NotShown`].
pub struct Shown<'a, T: ?Sized>(pub &'a T);

impl<T: ?Sized> Deref for Shown<'_, T> {
    type Target = NotShown;

    fn deref(&self) -> &NotShown {
        &NotShown
    }
}

/// Nothing to show: the program won't compile.
#[derive(Clone, Copy)]
pub struct NotShown;

macro_rules! shown {
    ($($method:ident $format:ident)*) => {$(
        impl<'a, T: fmt::$format + ?Sized> Shown<'a, T> {
            /// The argument.
            #[inline]
            pub const fn $method(self) -> &'a T {
                self.0
            }
        }

        impl NotShown {
            /// What has the trait.
            #[must_use]
            pub const fn $method(&self) -> Self {
                Self
            }
        }

        impl fmt::$format for NotShown {
            fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
                Ok(())
            }
        }
    )*};
}

shown! {
    display Display
    debug Debug
    lower_hex LowerHex
    upper_hex UpperHex
    octal Octal
    binary Binary
    lower_exp LowerExp
    upper_exp UpperExp
}
