//! Runs each program and compares the whole of its output.

use std::{
    fs, io,
    process::{Command, Output},
};

macro_rules! prints_what_is_expected {
    ($($program:ident)*) => {$(
        #[test]
        fn $program() {
            let output = run(&mut Command::new(env!(concat!("CARGO_BIN_EXE_", stringify!($program)))));
            assert_succeeded(&output);
            assert_eq!(output.stdout, include_str!(concat!("expected/", stringify!($program), ".txt")));
        }
    )*};
}

prints_what_is_expected!(numbers fibonacci primes squares average sudoku checkpoint debugger);

const POEM: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/poem.txt");
const LATIN_1: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/latin1.txt");
const README: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../README.md");

#[test]
fn outline_of_a_directory() {
    let garden = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/garden");
    let output = run(Command::new(env!("CARGO_BIN_EXE_outline")).arg(garden));
    assert_succeeded(&output);
    assert_eq!(output.stdout, include_str!("expected/outline.txt"));
}

#[test]
fn outline_of_what_is_not_there() {
    let output = run(Command::new(env!("CARGO_BIN_EXE_outline")).arg("/not/there"));
    assert_eq!((output.status, &*output.stdout), (Some(1), ""));
    assert!(output.stderr.contains("NotFound"), "{}", output.stderr);
}

#[test]
fn wordcount_of_a_file() {
    let output = run(&mut wordcount(&[POEM]));
    assert_succeeded(&output);
    let expected = "
      4 merrily
      3 row
      2 a
      2 but
      2 life
      1 boat
      1 down
      1 dream
      1 ein
      1 gently
";
    assert_eq!(output.stdout, expected[1..]);
}

#[test]
fn wordcount_of_the_most_frequent() {
    let output = run(&mut wordcount(&["--top", "2", POEM]));
    assert_succeeded(&output);
    assert_eq!(output.stdout, "      4 merrily\n      3 row\n");
    assert_eq!(run(&mut wordcount(&["-n2", POEM])), output);
    assert_eq!(run(&mut wordcount(&["--top", "0", POEM])).stdout, "");
}

#[test]
fn wordcount_of_the_whole_readme() {
    let output = run(&mut wordcount(&["--top", &usize::MAX.to_string()]));
    assert_succeeded(&output);
    let counts: Vec<(usize, &str)> = output
        .stdout
        .lines()
        .map(|line| line.trim_start().split_once(' ').expect("a count and a word"))
        .map(|(count, word)| (count.parse().expect("a number"), word))
        .collect();

    let readme = fs::read_to_string(README).expect("the README can be read").to_lowercase();
    let mut words: Vec<&str> =
        readme.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    assert_eq!(counts.iter().map(|(count, _)| count).sum::<usize>(), words.len());

    words.sort_unstable();
    words.dedup();
    assert_eq!(counts.len(), words.len());
    assert!(counts.iter().any(|&(_, word)| word == "generator"));
    assert!(
        counts.is_sorted_by(|(count, word), (next_count, next_word)| {
            count > next_count || count == next_count && word < next_word
        }),
        "the most frequent first, then alphabetical"
    );
}

#[test]
fn wordcount_reads_the_readme_by_default() {
    let output = run(&mut wordcount(&[]));
    assert_succeeded(&output);
    assert_eq!(output.stdout.lines().count(), 10);
    assert_eq!(output, run(&mut wordcount(&[README])));
}

#[test]
fn wordcount_of_what_is_not_utf_8() {
    let output = run(&mut wordcount(&[LATIN_1]));
    assert_succeeded(&output);
    assert_eq!(output.stdout, "      3 caf\n      1 ol\n      1 s\n");
}

#[test]
fn wordcount_of_a_missing_file() {
    let output = run(&mut wordcount(&["no/such/file.txt"]));
    assert_eq!(output.status, Some(1));
    assert_eq!(output.stdout, "");
    assert!(output.stderr.starts_with("wordcount: no/such/file.txt: "), "{}", output.stderr);
    assert_eq!(output.stderr.lines().count(), 1);
}

#[test]
fn wordcount_with_a_wrong_option() {
    let output = run(&mut wordcount(&["--top", "few"]));
    assert_eq!(output.status, Some(2));
    assert_eq!(output.stdout, "");
    assert!(output.stderr.contains("invalid value 'few' for '--top <N>'"), "{}", output.stderr);
}

#[test]
fn wordcount_ends_quietly_when_nobody_reads() {
    let (reader, writer) = io::pipe().expect("a pipe can be opened");
    drop(reader);
    assert_succeeded(&run(wordcount(&[POEM]).stdout(writer)));
}

fn wordcount(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_wordcount"));
    command.args(arguments);
    command
}

/// How a program ended, and what it wrote.
#[derive(Debug, PartialEq)]
struct Outcome {
    status: Option<i32>,
    stdout: String,
    stderr: String,
}

fn run(command: &mut Command) -> Outcome {
    let Output { status, stdout, stderr } = command.output().expect("the program starts");
    let text = |bytes| String::from_utf8(bytes).expect("the output is UTF-8");
    Outcome { status: status.code(), stdout: text(stdout), stderr: text(stderr) }
}

#[track_caller]
fn assert_succeeded(outcome: &Outcome) {
    assert_eq!((outcome.status, &*outcome.stderr), (Some(0), ""));
}
