//! Stored states that have been damaged: an error, and the generator stays as it was.

use std::fmt::Debug;

use genmacro_runtime::{Generator, Restore, generator};
use serde::Serialize;

use crate::storable::{Format, Storable};

#[generator]
fn subject(
    names: Vec<String>,
    n: u32,
) -> impl Generator<Yield = i64, Return = ()> + Serialize + Restore + Debug {
    let maybe = vec![n, n + 1];
    let seed = Some((n, 'x', true));
    if n > 5 {
        drop(maybe);
    }
    for name in names {
        yield_!(name.len().try_into().unwrap());
    }
    for i in (1..=n).rev() {
        yield_!(
            i64::from(i) + {
                yield_!(7);
                1
            }
        );
    }
    for i in (0..n).step_by(2) {
        yield_!(i.into());
    }
    if let Some((n, _, true)) = &seed {
        yield_!(i64::from(*n));
    }
}

/// A generator of random numbers: `SplitMix64`.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((z ^ (z >> 31)) % sides as u64).expect("it is smaller")
    }
}

/// One to four random edits.
fn edited(bytes: &[u8], other: &[u8], dice: &mut Dice) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for _ in 0..=dice.roll(4) {
        if bytes.is_empty() {
            break;
        }
        let at = dice.roll(bytes.len());
        match dice.roll(8) {
            0 => bytes[at] ^= 1 << dice.roll(8),
            1 => bytes[at] = u8::try_from(dice.roll(256)).expect("a byte"),
            2 => bytes[at] = b"0123456789"[dice.roll(10)],
            3 => drop(bytes.remove(at)),
            4 => bytes.insert(at, b"\"[]{},:0\0\xff"[dice.roll(10)]),
            5 => bytes.truncate(at),
            6 => {
                let to = dice.roll(bytes.len());
                bytes.swap(at, to);
            }
            _ => {
                let from = dice.roll(other.len());
                bytes.truncate(at);
                bytes.extend(&other[from..]);
            }
        }
    }
    bytes
}

fn create(k: usize) -> impl Storable {
    let mut generator = subject(vec!["a".to_owned(), "bcd".to_owned()], u32::try_from(k).expect("small"));
    for _ in 0..k {
        let _ = Storable::next(&mut generator);
    }
    generator
}

#[test]
fn random_edits() {
    let mut dice = Dice(1);
    let mut refused = 0;
    for format in Format::ALL {
        let states: Vec<(String, Vec<u8>)> = (0..12)
            .map(|k| {
                let generator = create(k);
                (generator.shown(), generator.store(format))
            })
            .collect();
        for round in 0..10_000 {
            let (of, other) = (&states[round % states.len()], &states[dice.roll(states.len())]);
            let bytes = edited(&of.1, &other.1, &mut dice);
            let mut generator = create(3);
            let before = generator.shown();
            if generator.restore(format, &bytes).is_err() {
                refused += 1;
                assert_eq!(generator.shown(), before);
            } else {
                // An edit that says the same in other words, or the whole of another state.
                assert!(
                    states.iter().any(|(shown, _)| same(shown, &generator.shown())),
                    "{format:?}: {} became {}",
                    String::from_utf8_lossy(&bytes),
                    generator.shown(),
                );
            }
            // It goes on, whatever it is.
            while let genmacro_runtime::GeneratorState::Yielded(_) = Storable::next(&mut generator) {}
        }
    }
    assert!(refused > 18_000, "{refused}");
}

/// Iterators over a range may be shown differently though they give the same.
fn same(one: &str, other: &str) -> bool {
    let without = |text: &str| {
        let mut text = text.to_owned();
        while let Some(start) = text.find("for i in: ") {
            let end = text[start..].find('}').map_or(text.len(), |end| start + end);
            text.replace_range(start..end, "");
        }
        text
    };
    without(one) == without(other)
}

#[test]
fn every_prefix() {
    for format in Format::ALL {
        for k in 0..12 {
            let bytes = create(k).store(format);
            for length in 0..bytes.len() {
                let mut generator = create(2);
                let before = generator.shown();
                assert!(generator.restore(format, &bytes[..length]).is_err(), "{length} bytes of {k}");
                assert_eq!(generator.shown(), before);
            }
        }
    }
}

/// One thing is wrong.
#[test]
fn forged() {
    let create = || subject(Vec::new(), 0);
    let stored = serde_json::to_value(create()).expect("can be stored");
    let restore = |value: &serde_json::Value| {
        let mut generator = create();
        let text = value.to_string();
        let result = Restore::restore(&mut generator, &mut serde_json::Deserializer::from_str(&text));
        result.map_err(|error| error.to_string())
    };
    assert_eq!(restore(&stored), Ok(()));

    let cases = [
        ("state", serde_json::json!({ "Yield9": [] }), "invalid value: string \"Yield9\""),
        ("state", serde_json::json!({ "Start": [[]] }), "invalid length 1, expected all locals of the state"),
        ("state", serde_json::json!({ "Start": [[], 0, 1] }), "trailing characters"),
        ("state", serde_json::json!({ "Start": [[], -1] }), "invalid value: integer `-1`"),
        ("state", serde_json::json!({ "Start": [[], 1] }), "has been damaged"),
        ("state", serde_json::json!({ "Done": [] }), "has been damaged"),
        ("state", serde_json::json!("Done"), "tuple variant"),
        ("state", serde_json::json!(null), "expected value"),
        ("digest", serde_json::json!(1), "has been damaged"),
        ("digest", serde_json::json!("x"), "expected u32"),
        (
            "fingerprint",
            serde_json::json!("0123456789abcdef"),
            "this state isn't one of `subject` as it is now",
        ),
        ("fingerprint", serde_json::json!(1), "the fingerprint of the generator `subject`"),
        (
            "more",
            serde_json::json!(1),
            "invalid value: string \"more\", expected a field of a stored generator",
        ),
    ];
    for (field, value, expected) in cases {
        let mut forged = stored.clone();
        forged[field] = value;
        let error = restore(&forged).expect_err("is refused");
        assert!(error.contains(expected), "{forged}: {error}");
    }
    for field in ["fingerprint", "digest", "state"] {
        let mut forged = stored.clone();
        forged.as_object_mut().expect("an object").remove(field);
        let error = restore(&forged).expect_err("is refused");
        assert!(error.contains(&format!("missing field `{field}`")), "{error}");
    }
    let twice = stored.to_string().replacen('{', "{\"digest\":1,", 1);
    let mut generator = create();
    let error = Restore::restore(&mut generator, &mut serde_json::Deserializer::from_str(&twice));
    assert!(error.expect_err("is refused").to_string().contains("duplicate field `digest`"));
    for foreign in
        [serde_json::json!([]), serde_json::json!(1), serde_json::json!("state"), serde_json::json!({})]
    {
        assert!(restore(&foreign).is_err());
    }
}
