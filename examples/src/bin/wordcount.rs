//! The most frequent words of a file: a pipeline of three generators.

use std::{
    cmp::Reverse,
    collections::BTreeMap,
    error::Error,
    fs,
    io::{self, BufWriter, ErrorKind, Write},
    path::PathBuf,
    process::ExitCode,
};

use clap::Parser;
use genmacro_runtime::generator;

/// The lines of a text, without their ends.
#[generator]
fn lines(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    while let Some((line, after)) = rest.split_once('\n') {
        yield_!(line.strip_suffix('\r').unwrap_or(line));
        rest = after;
    }
    if !rest.is_empty() {
        yield_!(rest);
    }
}

/// The words of some lines: what consists of letters and digits.
#[generator]
fn words<'a>(lines: impl Iterator<Item = &'a str>) -> impl Iterator<Item = &'a str> {
    for line in lines {
        for word in line.split(|c: char| !c.is_alphanumeric()) {
            if !word.is_empty() {
                yield_!(word);
            }
        }
    }
}

/// Each word with the number of times that it occurs, whether in capitals or not: the most frequent first, and
/// those that are equally frequent in alphabetical order.
#[generator]
fn counts<'a>(words: impl Iterator<Item = &'a str>) -> impl Iterator<Item = (String, usize)> {
    let mut counts = BTreeMap::new();
    for word in words {
        *counts.entry(word.to_lowercase()).or_default() += 1;
    }
    let mut counts: Vec<_> = counts.into_iter().collect();
    // The map has put them in alphabetical order, and the sort is stable.
    counts.sort_by_key(|&(_, count)| Reverse(count));
    for count in counts {
        yield_!(count);
    }
}

/// Prints the most frequent words of a file.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    /// The file to read [default: the README.md of genmacro]
    #[arg(default_value = concat!(env!("CARGO_MANIFEST_DIR"), "/../README.md"), hide_default_value = true)]
    file: PathBuf,

    /// How many words to print
    #[arg(short = 'n', long, value_name = "N", default_value_t = 10)]
    top: usize,
}

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Not `eprintln!`, which panics where nobody reads.
            let _ = writeln!(io::stderr(), "wordcount: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &Arguments) -> Result<(), Box<dyn Error>> {
    let content =
        fs::read(&arguments.file).map_err(|error| format!("{}: {error}", arguments.file.display()))?;
    // What isn't UTF-8 becomes `U+FFFD`, which is no letter: it ends a word.
    let text = String::from_utf8_lossy(&content);
    match print(counts(words(lines(&text))).take(arguments.top)) {
        // Who reads has read enough, as in `wordcount | head -1`.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        result => Ok(result?),
    }
}

fn print(counts: impl Iterator<Item = (String, usize)>) -> io::Result<()> {
    let mut output = BufWriter::new(io::stdout().lock());
    for (word, count) in counts {
        writeln!(output, "{count:>7} {word}")?;
    }
    output.flush()
}
