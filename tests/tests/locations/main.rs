//! A panic in a generator is reported at the user's line, like that of the plain function, in both copies of the body; and so is
//! the place that a function is called from.

mod callers;
mod panics;

use std::panic::Location;

/// A line and a column.
type Place = (u32, u32);

/// The place, if it is in these tests.
fn place(location: &Location) -> Place {
    if location.file().contains("locations") { (location.line(), location.column()) } else { (0, 0) }
}
