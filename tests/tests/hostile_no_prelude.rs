//! Surroundings without a prelude.
#![no_implicit_prelude]
#![allow(dead_code, unused_imports, unused_macros, clippy::pedantic)]

::core::include!("../hostile/bodies.rs");
::core::include!("../hostile/recursive.rs");
