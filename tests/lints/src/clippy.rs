//! What the compiler and clippy say of both crates.

use std::collections::BTreeMap;
use std::env;
use std::process::Command;

use serde_json::Value;

use crate::scratch::{Crate, Scratch};

/// The lints that are on: all that are about how a body is written.
const LINTS: &[&str] = &[
    "future_incompatible",
    "let_underscore",
    "nonstandard_style",
    "rust_2018_idioms",
    "rust_2024_compatibility",
    "trivial_casts",
    "trivial_numeric_casts",
    "unit_bindings",
    "unused",
    "unused_qualifications",
    "unused_results",
    "variant_size_differences",
    "clippy::all",
    "clippy::pedantic",
    "clippy::nursery",
    "clippy::restriction",
];

/// A warning about a function.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Warning {
    /// The name of the lint.
    pub lint: String,
    /// The module that the function's body was taken from.
    pub file: String,
    /// The function.
    pub function: String,
    /// Where the first of its primary spans begins.
    pub line: usize,
    /// The column there.
    pub column: usize,
    /// What is said.
    pub message: String,
}

/// How often a warning is given, and how the user sees it.
pub type Warnings = BTreeMap<Warning, (usize, String)>;

/// Whether `cargo clippy` is installed.
#[must_use]
pub fn is_installed() -> bool {
    cargo().args(["clippy", "--version"]).output().is_ok_and(|output| output.status.success())
}

/// The warnings about the functions of both crates.
///
/// # Panics
///
/// Panics if a crate doesn't compile.
#[must_use]
pub fn run(scratch: &Scratch) -> [Warnings; 2] {
    let output = cargo()
        .args(["clippy", "--offline", "-j1", "--workspace", "--message-format=json", "--"])
        .args(LINTS.iter().map(|lint| format!("-W{lint}")))
        .current_dir(&scratch.directory)
        // Next to it, so that what both depend on is compiled once.
        .env("CARGO_TARGET_DIR", scratch.directory.with_file_name("target"))
        .output()
        .expect("cargo runs");
    let mut warnings = [Warnings::new(), Warnings::new()];
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        let report: Value = serde_json::from_str(line).expect("cargo writes JSON");
        let krate = [Crate::Function, Crate::Generator]
            .into_iter()
            .find(|krate| report["target"]["name"] == krate.name());
        let (Some(krate), message) = (krate, &report["message"]) else { continue };
        let rendered = message["rendered"].as_str().unwrap_or_default();
        assert!(message["level"] != "error", "{}: {rendered}", krate.name());
        if let Some(warning) = warning(message, scratch) {
            warnings[krate as usize].entry(warning).or_insert((0, rendered.to_owned())).0 += 1;
        }
    }
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    warnings
}

/// The warning, if it is one about a function.
fn warning(message: &Value, scratch: &Scratch) -> Option<Warning> {
    let name = message["code"]["code"].as_str()?;
    let span = message["spans"].as_array()?.iter().find(|span| span["is_primary"] == true)?;
    let number = |key: &str| usize::try_from(span[key].as_u64()?).ok();
    let (line, column) = (number("line_start")?, number("column_start")?);
    let path = span["file_name"].as_str()?;
    let file = path.rsplit('/').next()?.strip_suffix(".rs")?;
    let place = scratch.places.iter().find(|place| place.file == file && place.lines.contains(&line))?;
    Some(Warning {
        lint: name.to_owned(),
        file: file.to_owned(),
        function: place.name.clone(),
        line,
        column,
        message: message["message"].as_str()?.to_owned(),
    })
}

fn cargo() -> Command {
    Command::new(env::var_os("CARGO").unwrap_or("cargo".into()))
}
