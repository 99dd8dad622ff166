//! The bodies of `bodies.rs` are those that are made today.

use std::path::Path;
use std::{env, fs};

/// How many seeds, from zero on.
const COUNT: u64 = 150;

#[test]
fn the_bodies_are_as_emitted() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bodies.rs");
    let emitted = genmacro_random::emit(0..COUNT);
    if env::var_os("BLESS").is_some() {
        fs::write(&path, emitted).expect("the bodies can be written");
    } else {
        let written = fs::read_to_string(&path).expect("the bodies are there");
        assert!(
            written == emitted,
            "`BLESS=1 cargo test -p genmacro-random --test emitted` writes the bodies anew"
        );
    }
}
