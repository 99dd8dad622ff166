//! Yields in every position in which an expression can stand; `?`, `yield_from!`, macros and `#[cfg]`.

mod calls;
mod cfgs;
mod conditions;
mod delegation;
mod delegation_drops;
mod macro_calls;
mod macro_names;
mod operands;
mod question;
mod values;
