//! What a generator with `+ Debug` shows: `fibonacci { suspended at src/lib.rs:12:9, a: 3, b: 5 }`.

use core::fmt::{Debug, Formatter, Result};

use crate::Status;

/// A local, under the name that the user knows it by.
pub(crate) type Shown<'a> = (&'static str, &'a dyn Debug);

/// Writes the name of the function, where it stands, and what it holds.
///
/// # Errors
///
/// Those of the formatter.
pub fn debug(formatter: &mut Formatter<'_>, name: &str, status: Status, locals: &[Shown<'_>]) -> Result {
    formatter.write_str(name)?;
    formatter.write_str(" ")?;
    if formatter.alternate() {
        // Indents what it holds.
        let mut set = formatter.debug_set();
        set.entry(&format_args!("{status}"));
        return set.entries(locals.iter().map(Local)).finish();
    }
    write!(formatter, "{{ {status}")?;
    for local in locals {
        formatter.write_str(", ")?;
        Local(local).fmt(formatter)?;
    }
    formatter.write_str(" }")
}

struct Local<'a>(&'a Shown<'a>);

impl Debug for Local<'_> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> Result {
        let (name, value) = self.0;
        formatter.write_str(name)?;
        formatter.write_str(": ")?;
        value.fmt(formatter)
    }
}
