//! What lints say of a generator, compared with what they say of the same body as a plain function.
//!
//! [`bodies`] takes the bodies out of the tests that run them, [`scratch`] writes two crates of the same layout, one with
//! plain functions and one with generators, and [`clippy`] collects what is said of each.

pub mod bodies;
pub mod clippy;
pub mod scratch;
