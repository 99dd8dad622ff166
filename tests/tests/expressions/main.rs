//! Yields in every position in which an expression can stand; `?`, `yield_from!`, macros and `#[cfg]`.

mod calls;
mod conditions;
mod delegation;
mod delegation_drops;
mod operands;
mod question;
mod values;
