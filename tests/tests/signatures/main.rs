//! Every row of the table of return types, and every kind of function that the attribute can stand on.
#![allow(
    clippy::implied_bounds_in_impls,
    clippy::needless_arbitrary_self_type,
    clippy::while_let_on_iterator,
    reason = "the longer way to write a signature is one of those to test"
)]

mod functions;
mod methods;
mod promises;
mod return_types;

fn collect<T>(values: impl IntoIterator<Item = T>) -> Vec<T> {
    values.into_iter().collect()
}
