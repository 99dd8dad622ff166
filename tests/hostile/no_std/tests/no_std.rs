//! The generators of a `no_std` crate, run.

use genmacro_hostile_no_std::{bits, fields, sums};
use genmacro_runtime::{Generator, GeneratorState};

#[test]
fn run() {
    assert_eq!(bits(5).collect::<Vec<_>>(), [true, false, true]);

    let mut fields = fields("a,, b");
    assert_eq!(fields.resume(()), Ok(GeneratorState::Yielded("a")));
    assert_eq!(fields.resume(()), Ok(GeneratorState::Yielded("b")));
    assert_eq!(fields.resume(()), Ok(GeneratorState::Complete(2)));

    let mut sums = sums();
    assert_eq!(sums.resume(1), Ok(GeneratorState::Yielded(1)));
    assert_eq!(sums.resume(2), Ok(GeneratorState::Yielded(3)));
    assert_eq!(sums.resume(0), Ok(GeneratorState::Complete(())));
}
