//! Compiles and runs the tests of many seeds, in a package of their own under the target directory.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Output};
use std::{env, fs};

/// Parses `A..B`.
pub(crate) fn seeds(text: &str) -> Result<Range<u64>, String> {
    let (first, end) = text.split_once("..").ok_or("expected `A..B`")?;
    let number = |text: &str| text.parse().map_err(|error| format!("`{text}`: {error}"));
    Ok(number(first)?..number(end)?)
}

/// Runs the tests of all the seeds, batch by batch.
pub(crate) fn run(seeds: Range<u64>, batch: u64, limit: u64) -> ExitCode {
    let package = Package::new(limit);
    let mut failures = BTreeMap::new();
    let mut first = seeds.start;
    while first < seeds.end {
        let end = seeds.end.min(first + batch);
        let all: Vec<u64> = (first..end).collect();
        package.check(&all, &mut failures);
        for (seed, reason) in failures.range(first..end) {
            println!("---- seed {seed} ----\n{reason}\n{}", genmacro_random::show(*seed));
        }
        eprintln!("{first}..{end}: {} failures so far", failures.len());
        first = end;
    }
    if failures.is_empty() {
        println!("{} bodies agree", seeds.end - seeds.start);
        ExitCode::SUCCESS
    } else {
        println!("{} fail: {:?}", failures.len(), failures.keys().collect::<Vec<_>>());
        ExitCode::FAILURE
    }
}

/// The package.
struct Package {
    directory: PathBuf,
    target: PathBuf,
    /// How many seconds a batch may take.
    limit: u64,
}

impl Package {
    fn new(limit: u64) -> Self {
        let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let workspace = workspace.canonicalize().expect("the workspace is where it was");
        let target = env::var_os("CARGO_TARGET_DIR").map_or(workspace.join("target"), PathBuf::from);
        let directory = target.join("random");
        fs::create_dir_all(directory.join("tests")).expect("the package can be made");
        fs::create_dir_all(directory.join("src")).expect("the package can be made");
        let manifest = format!(
            "[package]\nname = \"random-bodies\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n\
             genmacro-runtime = {{ path = \"{0}/genmacro-runtime\" }}\ngenmacro-tests = {{ path = \"{0}/tests\" }}\n\n\
             [profile.dev]\ndebug = false\nincremental = false\n\n[workspace]\n",
            workspace.display()
        );
        fs::write(directory.join("Cargo.toml"), manifest).expect("the manifest can be written");
        fs::write(directory.join("src/lib.rs"), "").expect("the library can be written");
        let lock = workspace.join("Cargo.lock");
        if lock.exists() {
            fs::copy(lock, directory.join("Cargo.lock")).expect("the lock file can be copied");
        }
        Self { target: directory.join("target"), directory, limit }
    }

    /// Adds the seeds that fail, each with the reason.
    fn check(&self, seeds: &[u64], failures: &mut BTreeMap<u64, String>) {
        let mut left = seeds.to_vec();
        // Errors name a line, and the line tells the seed; what has errors in one phase hides those of the next.
        while !left.is_empty() {
            let built = self.cargo(&left, &["test", "--no-run"]);
            if built.status.success() {
                break;
            }
            let errors = String::from_utf8_lossy(&built.stderr).into_owned();
            let broken = self.blame(&left, &errors);
            if broken.is_empty() {
                self.bisect(&left, failures, &errors);
                left.retain(|seed| !failures.contains_key(seed));
                continue;
            }
            left.retain(|seed| !broken.contains_key(seed));
            failures.extend(broken);
        }
        if left.is_empty() {
            return;
        }
        let ran = self.cargo(&left, &["test", "--no-fail-fast"]);
        let output = String::from_utf8_lossy(&ran.stdout).into_owned();
        let mut found = false;
        for seed in &left {
            let start = format!("---- seed_{seed}::agrees stdout ----");
            if let Some((_, rest)) = output.split_once(&start) {
                let reason = rest.split("\n---- ").next().unwrap_or(rest);
                failures.insert(*seed, reason.split("\nfailures:").next().unwrap_or(reason).to_owned());
                found = true;
            }
        }
        if !ran.status.success() && !found {
            let errors = String::from_utf8_lossy(&ran.stderr).into_owned();
            self.bisect(&left, failures, &errors);
        }
    }

    /// The seeds whose lines the errors name.
    fn blame(&self, seeds: &[u64], errors: &str) -> BTreeMap<u64, String> {
        let source = fs::read_to_string(self.source()).expect("the source was written");
        let mut starts = Vec::new();
        for (line, text) in source.lines().enumerate() {
            if let Some(seed) = seeds.iter().find(|seed| text.trim().starts_with(&format!("fn seed_{seed}<")))
            {
                // The line before is that of the macro, which errors in the expansion name.
                starts.push((line - 1, *seed));
            }
        }
        let mut broken: BTreeMap<u64, String> = BTreeMap::new();
        // Each begins at the start of a line; of its other lines, which may be empty, none does.
        let errors = errors.replace("\nerror", "\0error").replace("\nwarning", "\0warning");
        for error in errors.split('\0').filter(|error| error.starts_with("error")) {
            let place = error.lines().find_map(|line| line.trim().strip_prefix("--> tests/bodies.rs:"));
            let line = place.and_then(|place| place.split(':').next()?.parse::<usize>().ok());
            let seed = line.and_then(|line| starts.iter().rev().find(|(start, _)| *start < line));
            if let Some((_, seed)) = seed {
                let reason = broken.entry(*seed).or_default();
                reason.push_str(error);
                reason.push('\n');
            }
        }
        broken
    }

    /// Halves until the seeds that fail are known.
    fn bisect(&self, seeds: &[u64], failures: &mut BTreeMap<u64, String>, errors: &str) {
        if let [seed] = seeds {
            failures.insert(*seed, errors.to_owned());
            return;
        }
        let (left, right) = seeds.split_at(seeds.len() / 2);
        for half in [left, right] {
            let ran = self.cargo(half, &["test"]);
            if !ran.status.success() {
                self.bisect(half, failures, &String::from_utf8_lossy(&ran.stderr));
            }
        }
    }

    fn source(&self) -> PathBuf {
        self.directory.join("tests/bodies.rs")
    }

    fn cargo(&self, seeds: &[u64], arguments: &[&str]) -> Output {
        fs::write(self.source(), genmacro_random::emit(seeds.iter().copied()))
            .expect("the source can be written");
        let cargo = env::var_os("CARGO").unwrap_or("cargo".into());
        // A body that doesn't end must not keep the others waiting.
        Command::new("timeout")
            .arg(self.limit.to_string())
            .arg(cargo)
            .args(arguments)
            .args(["--offline", "-j1", "--test", "bodies"])
            .current_dir(&self.directory)
            .env("CARGO_TARGET_DIR", &self.target)
            .output()
            .expect("cargo runs, under `timeout`")
    }
}
