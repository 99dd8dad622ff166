//! Random function bodies, well-typed and without borrow errors by construction, in the form that the oracle of
//! `genmacro-tests` runs as a generator and as a plain function.
//!
//! A body is a function of its seed. It keeps within the differences between the two that the README names: for instance
//! it has no temporary that is dropped at the end of a scrutinee with a yield in its arms.

mod aside;
mod body;
mod change;
mod dice;
mod flow;
mod function;
mod loops;
mod number;
mod odd;
mod pattern;
mod scope;
mod statement;
mod ty;
mod value;

use std::fmt::Write as _;

use self::body::Kind;
use self::function::function;

/// A source file of tests, one for each seed.
#[must_use]
pub fn emit(seeds: impl IntoIterator<Item = u64>) -> String {
    let mut file = String::from(include_str!("support.rs.txt"));
    for seed in seeds {
        let _ = write!(file, "\n{}", show(seed));
    }
    file
}

/// The test of a seed.
#[must_use]
pub fn show(seed: u64) -> String {
    let function = function(seed);
    let oracle = match function.kind {
        Kind::Iterator => "iterators",
        Kind::Generator => "generators",
        Kind::Coroutine => "coroutines",
        Kind::Optional | Kind::Failing => "optionals",
        Kind::Fallible | Kind::Doubtful => "fallibles",
    };
    format!("{oracle}! {{\n{}}}\n", function.text)
}
