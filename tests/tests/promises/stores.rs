//! `+ Serialize + Restore`: which states are whose.

use genmacro_runtime::{Generator, GeneratorState, Restore, generator};
use serde::{Deserialize, Serialize, de::DeserializeOwned};

fn json(generator: &impl Serialize) -> String {
    serde_json::to_string(generator).expect("can be stored")
}

fn restore(generator: &mut impl Restore, stored: &str) -> Result<(), String> {
    generator.restore(&mut serde_json::Deserializer::from_str(stored)).map_err(|error| error.to_string())
}

/// Two versions of a function.
mod versions {
    use genmacro_runtime::{Restore, generator};
    use serde::Serialize;

    pub(super) mod one {
        use super::*;

        #[generator]
        pub(in super::super) fn count(to: u32) -> impl Iterator<Item = u32> + Serialize + Restore {
            for n in 0..to {
                yield_!(n);
            }
        }
    }

    pub(super) mod formatted {
        use super::*;

        /// Has been documented.
        #[generator]
        #[rustfmt::skip]
        pub(in super::super) fn count(
            to: u32,
        ) -> impl Iterator<Item = u32> + Serialize + Restore {
            // And commented.
            for n in 0..to { yield_!(n); }
        }
    }

    pub(super) mod edited {
        use super::*;

        #[generator]
        pub(in super::super) fn count(to: u32) -> impl Iterator<Item = u32> + Serialize + Restore {
            for n in 0..to {
                yield_!(n + 1);
            }
        }
    }
}

#[test]
fn a_state_of_an_edited_function_is_refused() {
    let mut original = versions::one::count(3);
    original.next();
    let stored = json(&original);

    let mut formatted = versions::formatted::count(0);
    restore(&mut formatted, &stored).expect("it is the same function");
    assert!(formatted.eq([1, 2]));

    let mut edited = versions::edited::count(2);
    let error = restore(&mut edited, &stored).expect_err("it is another function");
    assert!(error.starts_with("this state isn't one of `count` as it is now"), "{error}");
    assert!(edited.eq([1, 2]), "it is as it was");
}

#[test]
fn the_fingerprint_can_be_given() {
    #[generator(fingerprint = "squares 1")]
    fn squares(to: u32) -> impl Iterator<Item = u32> + Serialize + Restore {
        for n in 0..to {
            yield_!(n * n);
        }
    }

    #[generator(fingerprint = "squares 1")]
    fn powers(to: u32) -> impl Iterator<Item = u32> + Serialize + Restore {
        for n in 0..to {
            yield_!(n.pow(2));
        }
    }

    let mut original = squares(4);
    original.nth(1);
    let stored = json(&original);
    assert!(stored.starts_with(r#"{"fingerprint":"squares 1","digest":"#), "{stored}");
    let mut other = powers(0);
    restore(&mut other, &stored).expect("it is said to be compatible");
    assert!(other.eq([4, 9]));
}

#[test]
fn what_is_stored_can_be_read() {
    #[generator]
    fn readable(name: String) -> impl Iterator<Item = u32> + Serialize + Restore {
        for n in (1..=3).rev() {
            yield_!(n);
        }
        drop(name);
    }

    let mut generator = readable("x".to_owned());
    let state = |stored: &str| {
        let value: serde_json::Value = serde_json::from_str(stored).expect("it is JSON");
        value["state"].to_string()
    };
    assert_eq!(state(&json(&generator)), r#"{"Start":["x"]}"#);
    generator.next();
    assert_eq!(state(&json(&generator)), r#"{"Yield1":["x",[1,2]]}"#);
    for _ in generator.by_ref() {}
    assert_eq!(state(&json(&generator)), r#"{"Done":[]}"#);
}

#[test]
fn in_any_order() {
    let mut original = versions::one::count(3);
    original.next();
    let value: serde_json::Value = serde_json::from_str(&json(&original)).expect("it is JSON");
    let text = format!(
        r#"{{ "state": {}, "digest": {}, "fingerprint": {} }}"#,
        value["state"], value["digest"], value["fingerprint"]
    );
    let mut restored = versions::one::count(0);
    restore(&mut restored, &text).expect("the fields have names");
    assert!(restored.eq([1, 2]));
}

#[test]
fn generic_functions() {
    #[generator]
    fn items<T, const N: usize>(items: Vec<T>, _: [u8; N]) -> impl Iterator<Item = T> + Serialize + Restore
    where
        T: Serialize + DeserializeOwned,
        [u8; N]: Serialize + DeserializeOwned,
    {
        for item in items {
            yield_!(item);
        }
    }

    let mut original = items(vec!['a', 'b', 'c'], [0; 2]);
    original.next();
    let mut restored = items(Vec::<char>::new(), [0; 2]);
    restore(&mut restored, &json(&original)).expect("it is the same function");
    assert!(restored.eq(['b', 'c']));
}

#[test]
fn a_state_with_other_types_is_refused() {
    #[generator]
    fn items<T: Serialize + DeserializeOwned>(
        items: Vec<T>,
    ) -> impl Iterator<Item = T> + Serialize + Restore {
        for item in items {
            yield_!(item);
        }
    }

    let stored = json(&items(vec!["text".to_owned()]));
    let error = restore(&mut items(vec![1]), &stored).expect_err("a text is no number");
    assert!(error.contains("invalid type: string \"text\", expected i32"), "{error}");
}

#[test]
fn coroutines_and_methods() {
    #[derive(Clone, Serialize, Deserialize)]
    struct Account {
        balance: i64,
    }

    impl Account {
        #[generator]
        fn run(mut self) -> impl Generator<i64, Yield = i64, Return = ()> + Serialize + Restore {
            loop {
                self.balance += yield_!(self.balance);
            }
        }
    }

    let mut original = Account { balance: 5 }.run();
    assert_eq!(original.resume(0), Ok(GeneratorState::Yielded(5)));
    assert_eq!(original.resume(2), Ok(GeneratorState::Yielded(7)));
    let mut restored = Account { balance: 0 }.run();
    restore(&mut restored, &json(&original)).expect("it is the same method");
    assert_eq!(restored.resume(3), Ok(GeneratorState::Yielded(10)));
}

#[test]
fn only_to_be_stored() {
    #[derive(Serialize)]
    struct Label(&'static str);

    #[generator]
    fn labelled(label: Label) -> impl Iterator<Item = usize> + Serialize {
        for n in Vec::from([1, 2]) {
            yield_!(n);
        }
        yield_!(label.0.len());
    }

    let mut labelled = labelled(Label("name"));
    labelled.next();
    assert!(json(&labelled).contains(r#""state":{"Yield1":["name",[2]]}"#));
}

#[test]
fn a_local_that_refuses_to_be_serialized() {
    #[derive(Deserialize)]
    struct Secret;

    impl Serialize for Secret {
        fn serialize<S: serde::Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
            Err(serde::ser::Error::custom("a secret"))
        }
    }

    #[generator]
    fn secret(secret: Secret) -> impl Iterator<Item = u8> + Serialize + Restore {
        yield_!(1);
        let _ = &secret;
    }

    let error = serde_json::to_string(&secret(Secret)).expect_err("it can't be stored");
    assert_eq!(error.to_string(), "a local can't be serialized");
}
