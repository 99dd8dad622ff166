//! The attribute `#[generator]`.
//!
//! Depend on `genmacro-runtime`, which re-exports the attribute beside the traits that its output implements.

use proc_macro::TokenStream;

/// Turns a function that contains `yield_!` into a generator. The documentation stands where users find it, in
/// `genmacro-runtime`.
#[proc_macro_attribute]
pub fn generator(options: TokenStream, function: TokenStream) -> TokenStream {
    genmacro_core::generator(options.into(), function.into()).into()
}
