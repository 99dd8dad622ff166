//! Generators where the runtime crate has another name: see the tests.

/// The runtime crate, as a library would pass it on to its own macros.
pub mod reexported {
    pub use renamed::*;
}
