//! Where a generator stands.

use core::fmt;

/// Where a generator stands.
///
/// ```
/// # #[cfg(feature = "macros")] {
/// use genmacro_runtime::{Generator, Status, generator};
///
/// #[generator]
/// fn once() -> impl Generator<Yield = u8, Return = ()> {
///     yield_!(1);
/// }
///
/// let mut once = once();
/// assert_eq!(once.status(), Status::Created);
/// let _ = once.next_value();
/// assert!(matches!(once.status(), Status::Suspended(location) if location.file().ends_with(".rs")));
/// let _ = once.next_value();
/// assert_eq!(once.status(), Status::Complete);
/// # }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Status {
    /// Not yet resumed: it holds the arguments.
    Created,
    /// Suspended at a `yield_!`.
    Suspended(Location),
    /// Ended: it holds nothing.
    Complete,
}

impl fmt::Display for Status {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Created => formatter.write_str("created"),
            Self::Suspended(location) => write!(formatter, "suspended at {location}"),
            Self::Complete => formatter.write_str("complete"),
        }
    }
}

/// The place of a `yield_!` in the source text. Displayed as `src/lib.rs:12:9`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Location {
    file: &'static str,
    line: u32,
    column: u32,
}

impl Location {
    /// Says where; what [`core::panic::Location`] can't be made for.
    pub(crate) const fn new(file: &'static str, line: u32, column: u32) -> Self {
        Self { file, line, column }
    }

    /// The file, as the compiler was given it.
    #[must_use]
    pub const fn file(&self) -> &'static str {
        self.file
    }

    /// The line, from 1.
    #[must_use]
    pub const fn line(&self) -> u32 {
        self.line
    }

    /// The column, from 1.
    #[must_use]
    pub const fn column(&self) -> u32 {
        self.column
    }
}

impl fmt::Display for Location {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}:{}", self.file, self.line, self.column)
    }
}
