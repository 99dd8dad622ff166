//! Lints say of a generator what they say of the function, at the same places.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use genmacro_lints::bodies::File;
use genmacro_lints::clippy::{self, Warning, Warnings};
use genmacro_lints::scratch::Scratch;

/// Where a warning is given and not where it should be, or the other way round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side {
    /// The function alone is warned of.
    Missing,
    /// The generator alone is.
    Extra,
}

/// A difference that there may be.
struct Allowed {
    side: Side,
    lints: &'static [&'static str],
    /// Whether it may be here.
    here: fn(&Difference) -> bool,
    reason: &'static str,
}

/// A warning that one of the two is spared.
struct Difference<'a> {
    side: Side,
    warning: &'a Warning,
    rendered: &'a str,
    /// What stands before it: its line up to it.
    before: String,
    /// The line from there on.
    text: String,
    /// The line above.
    above: String,
    /// What the other is warned of.
    other: &'a Warnings,
}

impl Difference<'_> {
    fn begins_with_yield(&self) -> bool {
        self.text.starts_with("yield_!")
    }

    /// Whether it is in the line of the function's name.
    fn is_in_signature(&self) -> bool {
        self.before.is_empty() && self.text.starts_with("pub fn ") || self.before.starts_with("pub fn ")
    }

    /// Whether the other is warned of the same in this line.
    fn is_elsewhere_in_line(&self) -> bool {
        let Warning { lint, file, line, message, .. } = self.warning;
        self.other.keys().any(|other| {
            (&other.lint, &other.file, other.line, &other.message) == (lint, file, *line, message)
        })
    }

    /// Whether the other is warned by the same lint in this function.
    fn is_elsewhere_in_function(&self) -> bool {
        let Warning { lint, file, function, .. } = self.warning;
        self.other.keys().any(|other| (&other.lint, &other.file, &other.function) == (lint, file, function))
    }
}

const ALLOWED: &[Allowed] = &[
    Allowed {
        side: Side::Extra,
        lints: &["clippy::arithmetic_side_effects", "clippy::float_arithmetic", "unused_must_use"],
        here: |it| it.begins_with_yield() && it.is_elsewhere_in_line(),
        reason: "an expression that begins with a yield begins with a token of ours, and is shown from there",
    },
    Allowed {
        side: Side::Extra,
        lints: &["clippy::debug_assert_with_mut_call"],
        here: |it| it.begins_with_yield(),
        reason: "a yield is something that a release build would miss",
    },
    Allowed {
        side: Side::Extra,
        lints: &["clippy::many_single_char_names"],
        here: |it| it.is_elsewhere_in_function() || it.rendered.contains(" for "),
        reason: "it looks through the whole function, whatever is allowed in a part: a scope of the machine holds fewer of the bindings, or one that was a loop's, which are not counted",
    },
    Allowed {
        side: Side::Extra,
        lints: &["clippy::needless_return"],
        here: |it| it.above.trim_start().starts_with("#[cfg("),
        reason: "the `#[cfg]` before it, for which it is spared in the function, is decided when the body is expanded",
    },
    Allowed {
        side: Side::Extra,
        lints: &[
            "clippy::integer_division_remainder_used",
            "clippy::match_single_binding",
            "unreachable_code",
            "unused_must_use",
        ],
        here: |it| it.text.starts_with("#[") && it.is_elsewhere_in_function(),
        reason: "what stands between a yield, which is code of a macro, and the user's tokens is shown at the attribute",
    },
    Allowed {
        side: Side::Extra,
        lints: &["clippy::dbg_macro", "clippy::panic", "clippy::print_stdout", "unreachable_code"],
        here: |it| it.is_elsewhere_in_line(),
        reason: "a macro call that is taken apart, and what follows a `break` of a loop that is, isn't the same to them in both copies; to silence them in one would be an error where a crate forbids them",
    },
    Allowed {
        side: Side::Extra,
        lints: &["dropping_copy_types"],
        here: |it| it.before.ends_with("=> "),
        reason: "an arm that is no more than a call may drop what it likes; with a yield as its argument it is more",
    },
    Allowed {
        side: Side::Extra,
        lints: &["unused_braces", "unused_parens"],
        here: |it| it.text.contains("yield_!") || it.before.contains("yield_!"),
        reason: "what stands around a construct within a condition stands around no more than a name when that has been evaluated",
    },
    Allowed {
        side: Side::Extra,
        lints: &["clippy::implicit_return"],
        here: |it| it.text.starts_with("#[") && it.is_elsewhere_in_function(),
        reason: "where a branch of the last expression is a yield, its value is that of code of ours",
    },
    Allowed {
        side: Side::Extra,
        lints: &["clippy::elidable_lifetime_names"],
        here: |it| it.is_in_signature(),
        reason: "the lifetime is in the return type, too",
    },
    Allowed {
        side: Side::Extra,
        lints: &["clippy::default_numeric_fallback"],
        here: |it| it.text.starts_with(|letter: char| letter.is_ascii_digit()),
        reason: "it infers the types of closures less well than the compiler does",
    },
    Allowed {
        side: Side::Missing,
        lints: &["clippy::missing_const_for_fn", "clippy::must_use_candidate", "clippy::needless_lifetimes"],
        here: |it| it.is_in_signature(),
        reason: "the signature is another one",
    },
    Allowed {
        side: Side::Missing,
        lints: &["clippy::needless_pass_by_value"],
        here: |_| true,
        reason: "a generator holds its arguments",
    },
    Allowed {
        side: Side::Missing,
        lints: &[
            "clippy::arithmetic_side_effects",
            "clippy::as_conversions",
            "clippy::blocks_in_conditions",
            "clippy::cast_lossless",
            "clippy::cast_possible_truncation",
            "clippy::cast_precision_loss",
            "clippy::cast_sign_loss",
            "clippy::clone_on_copy",
            "clippy::deref_addrof",
            "clippy::equatable_if_let",
            "clippy::float_arithmetic",
            "clippy::integer_division_remainder_used",
            "clippy::let_and_return",
            "clippy::let_underscore_untyped",
            "clippy::match_single_binding",
            "clippy::needless_late_init",
            "clippy::needless_return",
            "clippy::nonminimal_bool",
            "clippy::precedence_bits",
            "clippy::redundant_type_annotations",
            "clippy::semicolon_if_nothing_returned",
            "clippy::semicolon_outside_block",
            "clippy::single_match",
            "clippy::string_add",
            "clippy::toplevel_ref_arg",
            "clippy::unit_arg",
            "clippy::unit_cmp",
            "clippy::unnecessary_operation",
            "clippy::use_debug",
            "clippy::useless_conversion",
            "clippy::wildcard_enum_match_arm",
            "irrefutable_let_patterns",
            "unused_must_use",
            "unused_results",
        ],
        here: |it| it.rendered.contains("yield__("),
        reason: "a yield is code of a macro, and these don't speak of what holds such",
    },
    Allowed {
        side: Side::Missing,
        lints: &["clippy::single_call_fn"],
        here: |it| it.text.starts_with("fn "),
        reason: "what is called in one place of the body is called in both copies",
    },
    Allowed {
        side: Side::Missing,
        lints: &["clippy::manual_is_multiple_of"],
        here: |_| true,
        reason: "the type of an argument isn't written in the closure, and this wants to be certain of it",
    },
    Allowed {
        side: Side::Missing,
        lints: &["unreachable_code", "clippy::todo"],
        here: |it| it.before.ends_with("return ") || it.text.starts_with("return "),
        reason: "a value that is returned stands in code of ours",
    },
    Allowed {
        side: Side::Missing,
        lints: &["clippy::implicit_return"],
        here: |_| true,
        reason: "the end of a closure of ours isn't the end of a function",
    },
    Allowed {
        side: Side::Missing,
        lints: &["clippy::allow_attributes", "clippy::allow_attributes_without_reason"],
        here: |it| it.text.contains("allow(") || it.before.contains("allow(") || it.before.ends_with("#["),
        reason: "on a statement with a yield it is the attribute of code of ours",
    },
];

#[test]
fn bodies_of_the_tests() {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests");
    let mut files = Vec::new();
    for suite in ["differential", "expressions"] {
        for path in sources(&tests.join(suite)) {
            let stem = path.file_stem().expect("a file has a name").to_string_lossy();
            files.push((format!("{suite}_{stem}"), parse(&path)));
        }
    }
    let Some((scratch, [function, generator])) = warnings("tests", &files) else { return };
    assert!(scratch.places.len() > 300, "the bodies are found");
    let used = compare(&scratch, &function, &generator);
    for (index, allowed) in ALLOWED.iter().enumerate() {
        assert!(used.contains(&index), "no longer needed, {:?}: {:?}", allowed.side, allowed.lints);
    }
}

#[test]
fn a_function_for_each_lint() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("bodies/triggers.rs");
    let files = [("triggers".to_owned(), parse(&path))];
    let Some((scratch, [function, generator])) = warnings("triggers", &files) else { return };
    for place in &scratch.places {
        for (krate, warnings) in [("function", &function), ("generator", &generator)] {
            let is_given = warnings.keys().any(|warning| {
                warning.function == place.name
                    && place.name.starts_with(&warning.lint.replacen("clippy::", "clippy_", 1))
            });
            assert!(is_given, "{} doesn't fire in the {krate}", place.name);
        }
    }
    compare(&scratch, &function, &generator);
}

/// The files with bodies in a directory.
fn sources(directory: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(directory).expect("the directory exists");
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("an entry can be read").path()).collect();
    paths.retain(|path| path.file_name().is_some_and(|name| name != "main.rs"));
    paths.sort();
    paths
}

fn parse(path: &Path) -> File {
    File::parse(&fs::read_to_string(path).expect("the file can be read"))
}

/// What is said of the functions and of the generators; none where there is no clippy to say it.
fn warnings(name: &str, files: &[(String, File)]) -> Option<(Scratch, [Warnings; 2])> {
    if !clippy::is_installed() {
        eprintln!("skipped: cargo clippy isn't installed");
        return None;
    }
    let scratch = Scratch::write(Path::new(env!("CARGO_TARGET_TMPDIR")).join(name), files);
    let warnings = clippy::run(&scratch);
    Some((scratch, warnings))
}

/// Fails if there is a difference that isn't allowed. Which allowances there was a need for.
fn compare(scratch: &Scratch, function: &Warnings, generator: &Warnings) -> BTreeSet<usize> {
    let mut used = BTreeSet::new();
    let mut failures = Vec::new();
    for (side, these, other) in [(Side::Missing, function, generator), (Side::Extra, generator, function)] {
        for (warning, (count, rendered)) in these {
            if other.get(warning).is_some_and(|(other, _)| other >= count) {
                continue;
            }
            let line = scratch.line(&warning.file, warning.line);
            let column = line.char_indices().nth(warning.column - 1).map_or(line.len(), |(index, _)| index);
            let (before, text) = line.split_at(column);
            let difference = Difference {
                side,
                warning,
                rendered,
                before: before.to_owned(),
                text: text.to_owned(),
                above: scratch.line(&warning.file, warning.line - 1),
                other,
            };
            let allowed = ALLOWED.iter().position(|allowed| allowed.applies(&difference));
            if let Some(allowed) = allowed {
                used.insert(allowed);
            } else {
                failures.push(format!("{side:?} in the generator, in `{}`: {rendered}", warning.function));
            }
        }
    }
    assert!(failures.is_empty(), "lints differ:\n{}", failures.join("\n"));
    used
}

impl Allowed {
    fn applies(&self, difference: &Difference) -> bool {
        assert!(!self.reason.is_empty());
        self.side == difference.side
            && self.lints.contains(&&*difference.warning.lint)
            && (self.here)(difference)
    }
}
