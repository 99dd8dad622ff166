//! Surroundings without a prelude.
#![no_implicit_prelude]
#![allow(dead_code, unused_imports, unused_macros)]

::core::include!("../../bodies.rs");
