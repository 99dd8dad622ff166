//! Functions that return `Recursive`: as deep as memory lasts, and otherwise like any generator.

#![allow(clippy::items_after_statements, reason = "a generator stands where it is tested")]

mod bodies;
mod deep;
mod kinds;
mod others;
