//! Says which compiler this is, and whether it has `gen` blocks: with the feature `nightly` alone, every stable build of
//! all features would fail.

use std::{env, process::Command};

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rustc-check-cfg=cfg(gen_blocks)");
    let compiler = compiler();
    println!("cargo::rustc-env=COMPILER={compiler}");
    if env::var_os("CARGO_FEATURE_NIGHTLY").is_some() && compiler.contains("nightly") {
        println!("cargo::rustc-cfg=gen_blocks");
    }
}

fn compiler() -> String {
    let compiler = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let version = Command::new(compiler).arg("--version").output();
    version.map_or_else(
        |_| "unknown".to_owned(),
        |version| String::from_utf8_lossy(&version.stdout).trim().to_owned(),
    )
}
