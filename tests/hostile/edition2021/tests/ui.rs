//! What the compiler says to those who make a mistake is the same in each edition.

use std::fs;

/// Where the compiler itself has other words in this edition.
const OTHER_WORDS: [&str; 3] = ["moves.rs", "return_types.rs", "unsafety.rs"];

#[test]
fn ui() {
    let cases = trybuild::TestCases::new();
    for entry in fs::read_dir("tests/ui").expect("the directory exists") {
        let path = entry.expect("an entry can be read").path();
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if path.extension().is_some_and(|extension| extension == "rs") && !OTHER_WORDS.contains(&name) {
            cases.compile_fail(path);
        }
    }
}
