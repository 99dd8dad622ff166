//! What the compiler says to those who make a mistake.
//!
//! Bless with `TRYBUILD=overwrite cargo test --test ui`.

#[test]
fn ui() {
    trybuild::TestCases::new().compile_fail("tests/ui/*.rs");
}
