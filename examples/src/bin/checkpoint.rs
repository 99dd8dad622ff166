//! A long computation that outlives its process. It stores its state after each step; the process is killed at random points, and
//! a new one goes on from what was stored.
//!
//! Without arguments the program starts itself to do the work, and kills it again and again.

use std::{
    env, fs,
    hash::{BuildHasher, RandomState},
    io::{self, ErrorKind},
    path::{Path, PathBuf},
    process::{self, Command},
    thread,
    time::Duration,
};

use genmacro_runtime::{Generator, GeneratorState::Complete, Restore, generator};
use serde::Serialize;

const LIMIT: u64 = 400_000;
const KILLS: u32 = 10;

/// Looks for the number below `limit` after which the rule of Collatz takes the most steps to come to 1. Yields now and then,
/// and returns the number and the steps.
#[generator]
fn longest(limit: u64) -> impl Generator<Yield = u64, Return = (u64, u32)> + Serialize + Restore {
    let mut longest = (1, 0);
    for start in 1..limit {
        let steps = steps(start);
        if steps > longest.1 {
            longest = (start, steps);
        }
        if start % 1000 == 0 {
            yield_!(start);
        }
    }
    longest
}

/// How often the rule must be followed to come from `n` to 1.
fn steps(mut n: u64) -> u32 {
    let mut steps = 0;
    while n != 1 {
        n = if n.is_multiple_of(2) { n / 2 } else { 3 * n + 1 };
        steps += 1;
    }
    steps
}

/// Goes on from the stored state, if there is one, to the end.
fn work(checkpoint: &Path) -> io::Result<(u64, u32)> {
    let mut computation = longest(LIMIT);
    match fs::read(checkpoint) {
        Ok(stored) => computation.restore(&mut serde_json::Deserializer::from_slice(&stored))?,
        Err(error) if error.kind() == ErrorKind::NotFound => {}
        Err(error) => return Err(error),
    }
    loop {
        if let Ok(Complete(result)) = computation.resume(()) {
            return Ok(result);
        }
        // All or nothing: a process that is killed while it writes leaves the last state as it was.
        let unfinished = checkpoint.with_extension("unfinished");
        fs::write(&unfinished, serde_json::to_vec(&computation)?)?;
        fs::rename(&unfinished, checkpoint)?;
    }
}

/// Starts the work in a process of its own, and kills it at random points; the last one may come to its end.
fn supervise(checkpoint: &Path) -> io::Result<String> {
    for _ in 0..KILLS {
        let mut worker = worker(checkpoint)?.spawn()?;
        let before = fs::read(checkpoint).ok();
        while fs::read(checkpoint).ok() == before && worker.try_wait()?.is_none() {
            thread::sleep(Duration::from_millis(1));
        }
        thread::sleep(Duration::from_micros(random() % 10_000));
        worker.kill()?;
        worker.wait()?;
    }
    let output = worker(checkpoint)?.output()?;
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

fn worker(checkpoint: &Path) -> io::Result<Command> {
    let mut worker = Command::new(env::current_exe()?);
    worker.arg(checkpoint);
    Ok(worker)
}

/// A random number, of which the standard library has none but the keys of its hash maps.
fn random() -> u64 {
    RandomState::new().hash_one(())
}

fn main() -> io::Result<()> {
    if let Some(checkpoint) = env::args_os().nth(1) {
        let (start, steps) = work(&PathBuf::from(checkpoint))?;
        print!("{start} takes {steps} steps");
        return Ok(());
    }
    let checkpoint = env::temp_dir().join(format!("checkpoint-{}.json", process::id()));
    let interrupted = supervise(&checkpoint)?;
    println!("killed {KILLS} times: {interrupted}");
    fs::remove_file(&checkpoint)?;
    let (start, steps) = work(&checkpoint)?;
    println!("without interruption: {start} takes {steps} steps");
    fs::remove_file(&checkpoint)
}
