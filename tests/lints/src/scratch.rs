//! Two crates of the same layout.

use std::fmt::Write as _;
use std::fs;
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};

use crate::bodies::{Body, File, Kind};

/// What becomes of the bodies of a crate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Crate {
    /// Plain functions, in which a yield is a call.
    Function,
    /// Generators.
    Generator,
}

impl Crate {
    /// Its name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Function => "function",
            Self::Generator => "generator",
        }
    }
}

/// Where a function was put.
#[derive(Debug)]
pub struct Place {
    /// Its name.
    pub name: String,
    /// The file, from the crate's root.
    pub file: String,
    /// The lines from its attribute to the end of its body.
    pub lines: RangeInclusive<usize>,
}

/// A workspace of both crates.
#[derive(Debug)]
pub struct Scratch {
    /// Its directory.
    pub directory: PathBuf,
    /// The functions, which stand at the same places in both.
    pub places: Vec<Place>,
}

/// The crates of this repository.
fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

impl Scratch {
    /// Writes both crates, with a module for each of the named files of bodies.
    ///
    /// # Panics
    ///
    /// Panics if a file can't be written.
    #[must_use]
    pub fn write(directory: PathBuf, files: &[(String, File)]) -> Self {
        let mut places = Vec::new();
        for krate in [Crate::Function, Crate::Generator] {
            places.clear();
            let source = directory.join(krate.name()).join("src");
            fs::create_dir_all(&source).expect("the directory can be made");
            let mut root = String::new();
            for (name, file) in files {
                writeln!(root, "pub mod {name};").expect("a string can be written");
                let text = module(krate, name, file, &mut places);
                write(&source.join(format!("{name}.rs")), &text);
            }
            write(&source.join("lib.rs"), &root);
            write(&directory.join(krate.name()).join("Cargo.toml"), &manifest(krate));
        }
        write(
            &directory.join("Cargo.toml"),
            "[workspace]\nresolver = \"3\"\nmembers = [\"function\", \"generator\"]\n",
        );
        fs::copy(repository().join("Cargo.lock"), directory.join("Cargo.lock"))
            .expect("the lockfile can be copied");
        Self { directory, places }
    }

    /// A line of a file, as both crates have it but for the yields.
    ///
    /// # Panics
    ///
    /// Panics if there is no such line.
    #[must_use]
    pub fn line(&self, file: &str, line: usize) -> String {
        let path = self.directory.join(Crate::Generator.name()).join("src").join(format!("{file}.rs"));
        let text = fs::read_to_string(path).expect("the file was written");
        text.lines().nth(line - 1).expect("the line was written").to_owned()
    }
}

/// Leaves a file that is as it should be untouched, so that cargo doesn't compile it again.
fn write(path: &Path, text: &str) {
    if fs::read_to_string(path).ok().as_deref() != Some(text) {
        fs::write(path, text).expect("the file can be written");
    }
}

fn manifest(krate: Crate) -> String {
    let repository = repository();
    format!(
        "[package]\n\
         name = \"{}\"\n\
         edition = \"2024\"\n\
         [dependencies]\n\
         genmacro-runtime = {{ path = '{}' }}\n\
         genmacro-tests = {{ path = '{}' }}\n",
        krate.name(),
        repository.join("genmacro-runtime").display(),
        repository.join("tests").display(),
    )
}

/// A file with a module for each body.
fn module(krate: Crate, file_name: &str, file: &File, places: &mut Vec<Place>) -> String {
    let mut text = file.rest.clone();
    for body in &file.bodies {
        let (before, inside, after) = function(krate, body);
        text += &before;
        let start = text.lines().count() + 1;
        text += &inside;
        let lines = start..=text.lines().count();
        places.push(Place { name: body.name.clone(), file: file_name.to_owned(), lines });
        text += &after;
    }
    text
}

/// A function: what comes before its attribute, all from there to the end of its body, and the rest.
fn function(krate: Crate, body: &Body) -> (String, String, String) {
    let Body { kind, attributes, name, parameters, resume, text } = body;
    let (yields, returns, promise) = match kind {
        Kind::Iterator => ("i64", "()", "Iterator<Item = i64>"),
        Kind::Generator => ("i64", "i64", "Generator<Yield = i64, Return = i64> + Iterator<Item = i64>"),
        Kind::Coroutine => ("i64", "i64", "Generator<i64, Yield = i64, Return = i64>"),
        Kind::Optional => {
            ("i64", "Option<i64>", "Generator<Yield = i64, Return = Option<i64>> + Iterator<Item = i64>")
        }
        Kind::Fallible => ("Result<i64, i64>", "Result<(), i64>", "Iterator<Item = Result<i64, i64>>"),
    };
    let answer = if *kind == Kind::Coroutine { "-> i64 { genmacro_tests::emit(0) }" } else { "{}" };
    let support = format!(
        "use super::*; use genmacro_runtime::Generator; use genmacro_tests::{{emit as yield_, emit_from as yield_from}}; \
         fn yield__(_: {yields}) {answer}"
    );
    let (attribute, output) = match krate {
        Crate::Function if returns == "()" => ("", String::new()),
        Crate::Function => ("", format!("-> {returns}")),
        Crate::Generator => ("#[genmacro_runtime::generator]", format!("-> impl {promise} + 'a")),
    };
    let resume = resume.as_ref().map(|first| {
        let attribute = if krate == Crate::Generator { "#[resume]" } else { "" };
        format!("{attribute}\n{first}: i64,\n")
    });
    let before = format!("\n{attributes}\npub mod {name} {{\n{support}\n");
    let mut inside = format!(
        "{attribute}\npub fn {name}<'a>(\n{}{parameters}\n)\n{output}\n{{\n{text}",
        resume.unwrap_or_default()
    );
    let mut end = "\n}\n}\n".to_owned();
    if krate == Crate::Function {
        // As many letters, so that all else keeps its column.
        inside = inside.replace("yield_!(", "yield__(");
        if *kind == Kind::Fallible {
            end.insert_str(0, "\nOk(())");
        }
    }
    (before, inside, end)
}
