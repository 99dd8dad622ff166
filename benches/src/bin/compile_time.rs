//! Measures what generators cost to compile, and prints it as Markdown: a crate of 200 generators, written in each of the
//! ways, and the expansion by itself.
//!
//! `cargo run --release -p genmacro-benches --bin compile_time`. Build it without `--release` to see the expansion as it is
//! for users: cargo doesn't optimise a macro.

use std::error::Error;

use genmacro_benches::compile_time::{builds, expansions};

fn main() -> Result<(), Box<dyn Error>> {
    let profile = if cfg!(debug_assertions) { "debug" } else { "release" };
    println!("## The expansion alone, {profile} build\n\n{}", expansions()?);
    println!("## A crate of 200 generators, seconds\n\n{}", builds()?);
    Ok(())
}
