//! Instructions, as valgrind counts them: they don't depend on what else the machine does, nor on where the linker has
//! put a loop.

use std::{
    env, fs,
    hint::black_box,
    io,
    path::Path,
    process::{Command, Stdio},
};

use super::entries;
use crate::{Contestant, Input, Scale};

/// Whether this machine can count.
#[must_use]
pub fn is_there() -> bool {
    Command::new("valgrind")
        .arg("--version")
        .stdout(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// Counts the instructions of each entry. Runs this program once more, under valgrind, with `argument`, upon which it is
/// to call [`run_counted`].
///
/// # Errors
///
/// If valgrind can't be run, or doesn't say what it is expected to say.
pub fn count(argument: &str, contestants: &[Contestant]) -> io::Result<Vec<u64>> {
    let directory = env::temp_dir().join(format!("genmacro-benches-{}", std::process::id()));
    fs::create_dir_all(&directory)?;
    let status = Command::new("valgrind")
        .args(["--tool=callgrind", "--quiet", "--main-stacksize=67108864", "--max-stackframe=67108864"])
        .arg("--dump-before=*callgrind*mark*")
        .arg(format!("--callgrind-out-file={}", directory.join("out").display()))
        .arg(env::current_exe()?)
        .arg(argument)
        .stdout(Stdio::null())
        .status()?;
    let counts = read(&directory, entries(contestants).len());
    fs::remove_dir_all(&directory)?;
    if !status.success() {
        return Err(io::Error::other("valgrind has failed"));
    }
    counts
}

/// Dumps are numbered from 1. The first holds what came before the first entry, the second its counts, and so on in turns.
fn read(directory: &Path, length: usize) -> io::Result<Vec<u64>> {
    (1..=length)
        .map(|number| {
            let dump = fs::read_to_string(directory.join(format!("out.{}", 2 * number)))?;
            let total = dump.lines().find_map(|line| line.strip_prefix("totals: ")?.trim().parse().ok());
            total.ok_or_else(|| io::Error::other("callgrind has counted nothing"))
        })
        .collect()
}

/// Runs each entry once, to be counted.
pub fn run_counted(contestants: &[Contestant]) {
    let input = Input::new(Scale::Count);
    for entry in entries(contestants) {
        mark();
        black_box((entry.run)(black_box(&input)));
        mark();
    }
}

/// Valgrind knows it by its name, and writes what it has counted since the last call.
#[inline(never)]
fn mark() {
    black_box(());
}
