//! Surroundings in which the prelude's names mean other things.
#![allow(dead_code, unused_imports, unused_macros, clippy::pedantic)]

include!("../hostile/bodies.rs");
include!("../hostile/recursive.rs");
