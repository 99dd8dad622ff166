//! Yields in every position in which an expression can stand; `?`, `yield_from!`, macros and `#[cfg]`.
#![allow(
    dead_code,
    dropping_copy_types,
    irrefutable_let_patterns,
    unused_variables,
    clippy::cast_possible_truncation,
    clippy::let_unit_value,
    clippy::needless_pass_by_value,
    clippy::type_complexity,
    reason = "the bodies are there for their shape"
)]

mod algorithms;
mod calls;
mod cfgs;
mod conditions;
mod delegation;
mod delegation_drops;
mod macro_calls;
mod macro_names;
mod operands;
mod programs;
mod question;
mod values;
