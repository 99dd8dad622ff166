//! Programs that use `#[generator]`, each in one file under `src/bin`. What they print is checked by `tests/output.rs`.
//!
//! The library itself is empty but for the `README.md` of the repository, whose examples run with the documentation
//! tests of this package.

#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;
