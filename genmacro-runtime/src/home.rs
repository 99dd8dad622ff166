//! Locals that stay in the state while the generator runs.

/// Guards a local in its field of the state, for the scope of the local: if that ends, or is unwound, the local is dropped there; at
/// a suspension it is left there.
pub struct Home<'a, T>(&'a mut Option<T>);

impl<'a, T> Home<'a, T> {
    /// The home of a local that is being declared. Nothing is in the field.
    #[inline]
    pub const fn settle(field: &'a mut Option<T>, value: T) -> Self {
        core::mem::forget(field.replace(value));
        Self(field)
    }

    /// The home of a local that has been left there.
    #[inline]
    pub const fn of(field: &'a mut Option<T>) -> Self {
        Self(field)
    }

    /// The local.
    ///
    /// # Panics
    ///
    /// If there is none: never, as the macro uses it.
    #[inline]
    pub const fn get(&mut self) -> &mut T {
        match self.0 {
            Some(local) => local,
            None => gone(),
        }
    }

    /// Leaves the local where it is.
    #[inline]
    pub const fn leave(self) {
        core::mem::forget(self);
    }
}

impl<T> Drop for Home<'_, T> {
    #[inline]
    fn drop(&mut self) {
        *self.0 = None;
    }
}

#[cold]
const fn gone() -> ! {
    panic!("a local wasn't where it had been left: this is a bug of genmacro")
}
