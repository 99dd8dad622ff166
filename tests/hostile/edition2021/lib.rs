//! Generators in a crate of the edition before: see the tests.
