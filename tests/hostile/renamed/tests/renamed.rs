//! The runtime crate under another name, and behind a re-export.

use genmacro_hostile_renamed::reexported;

#[renamed::generator(crate = renamed)]
fn plain(limit: u8) -> impl Iterator<Item = u8> {
    for n in 0..limit {
        if n == 1 {
            continue;
        }
        yield_!(n);
    }
}

#[renamed::generator(crate = ::renamed)]
fn absolute(limit: u8) -> impl renamed::Generator<Yield = u8, Return = u8> + Iterator<Item = u8> {
    let mut sum = 0;
    for n in 0..limit {
        sum += n;
        yield_!(n);
    }
    sum
}

#[reexported::generator(crate = genmacro_hostile_renamed::reexported)]
fn through_a_library() -> Box<dyn Iterator<Item = u8>> {
    let kept = String::from("kept");
    yield_!(1);
    if kept.is_empty() {
        yield_!(2);
    } else {
        yield_!(3);
    }
}

mod inner {
    mod runtime {
        pub(super) use renamed::*;
    }

    #[runtime::generator(crate = self::runtime)]
    pub(super) fn relative(#[resume] first: u8) -> impl runtime::Generator<u8, Yield = u8, Return = u8> {
        yield_!(first)
    }
}

#[test]
fn renamed_crates() {
    use renamed::{Generator, GeneratorState};

    assert_eq!(plain(3).collect::<Vec<_>>(), [0, 2]);
    assert_eq!(absolute(3).sum::<u8>(), 3);
    assert_eq!(through_a_library().collect::<Vec<_>>(), [1, 3]);
    let mut relative = inner::relative();
    assert_eq!(relative.resume(7), Ok(GeneratorState::Yielded(7)));
    assert_eq!(relative.resume(8), Ok(GeneratorState::Complete(8)));
}
