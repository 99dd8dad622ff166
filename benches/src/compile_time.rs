//! What generators cost to compile.

mod leaf;
mod linearity;

use std::{
    env, fs, io,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use self::leaf::Style;
pub use self::linearity::expansions;
use crate::table::Table;

/// How often each is built; the fastest counts.
const ROUNDS: usize = 3;

/// Builds the same 200 generators in each style.
///
/// # Errors
///
/// If a crate can't be written or built.
pub fn builds() -> io::Result<Table> {
    let directory = env::temp_dir().join(format!("genmacro-compile-time-{}", std::process::id()));
    let leaves: Vec<_> =
        Style::ALL.into_iter().map(|style| Leaf::new(&directory, style)).collect::<io::Result<_>>()?;
    let mut best = vec![[Duration::MAX; COMMANDS.len()]; leaves.len()];
    // In turns, so that a change of the machine's mood befalls all of them alike. The first round builds the dependencies.
    for round in 0..=ROUNDS {
        for (leaf, best) in leaves.iter().zip(&mut best) {
            for (command, best) in COMMANDS.iter().zip(best) {
                let spent = leaf.build(command)?;
                if round > 0 {
                    *best = spent.min(*best);
                }
            }
        }
    }
    fs::remove_dir_all(&directory)?;

    let mut table = Table::new(["", "`cargo check`", "debug build", "release build"]);
    for (leaf, best) in leaves.iter().zip(best) {
        let seconds = best.iter().map(|spent| format!("{:.2}", spent.as_secs_f64()));
        table.row([leaf.style.name().to_owned()].into_iter().chain(seconds));
    }
    Ok(table)
}

const COMMANDS: [&[&str]; 3] = [&["check"], &["build"], &["build", "--release"]];

/// A crate in one of the styles.
struct Leaf {
    style: Style,
    directory: PathBuf,
}

impl Leaf {
    fn new(parent: &Path, style: Style) -> io::Result<Self> {
        let directory = parent.join(style.package());
        fs::create_dir_all(directory.join("src"))?;
        fs::write(directory.join("Cargo.toml"), style.manifest())?;
        fs::write(directory.join("src/lib.rs"), style.source())?;
        Ok(Self { style, directory })
    }

    /// Builds this crate anew, and its dependencies if they haven't been built before.
    fn build(&self, command: &[&str]) -> io::Result<Duration> {
        let source = self.directory.join("src/lib.rs");
        fs::write(&source, fs::read(&source)?)?;
        let start = Instant::now();
        let output = Command::new(env!("CARGO"))
            .args(command)
            .args(["--quiet", "-j1"])
            .current_dir(&self.directory)
            .env("CARGO_INCREMENTAL", "0")
            .env("CARGO_TARGET_DIR", self.directory.join("target"))
            .stdout(Stdio::null())
            .output()?;
        if !output.status.success() {
            return Err(io::Error::other(String::from_utf8_lossy(&output.stderr).into_owned()));
        }
        Ok(start.elapsed())
    }
}
