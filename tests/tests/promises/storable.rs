//! Generators that can be stored, behind one interface, and values whose life is on record.

use std::{cell::RefCell, fmt::Debug};

use genmacro_runtime::{Generator, GeneratorState, Restore};
use serde::{Deserialize, Serialize};

thread_local! {
    static EVENTS: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

/// Records an event.
pub(crate) fn note(event: impl Into<String>) {
    EVENTS.with_borrow_mut(|events| events.push(event.into()));
}

/// What has been recorded since the last time.
pub(crate) fn events() -> Vec<String> {
    EVENTS.take()
}

/// A value whose death is recorded.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Mortal(pub(crate) String);

impl Mortal {
    pub(crate) fn new(name: &str) -> Self {
        Self(name.to_owned())
    }
}

impl Drop for Mortal {
    fn drop(&mut self) {
        note(format!("drop {}", self.0));
    }
}

/// A generator of numbers, stored and restored in each format.
pub(crate) trait Storable {
    fn next(&mut self) -> GeneratorState<i64, String>;
    fn shown(&self) -> String;
    fn store(&self, format: Format) -> Vec<u8>;
    fn restore(&mut self, format: Format, bytes: &[u8]) -> Result<(), String>;
}

/// A self-describing format, and one that isn't.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Format {
    Json,
    Postcard,
}

impl Format {
    pub(crate) const ALL: [Self; 2] = [Self::Json, Self::Postcard];
}

impl<G> Storable for G
where
    G: Generator<Yield = i64, Return: Debug> + Serialize + Restore + Debug,
{
    fn next(&mut self) -> GeneratorState<i64, String> {
        match self.resume(()) {
            Ok(GeneratorState::Yielded(value)) => GeneratorState::Yielded(value),
            Ok(GeneratorState::Complete(value)) => GeneratorState::Complete(format!("{value:?}")),
            Err(completed) => GeneratorState::Complete(completed.to_string()),
        }
    }

    fn shown(&self) -> String {
        format!("{self:?}")
    }

    fn store(&self, format: Format) -> Vec<u8> {
        match format {
            Format::Json => serde_json::to_vec(self).expect("can be stored"),
            Format::Postcard => postcard::to_allocvec(self).expect("can be stored"),
        }
    }

    fn restore(&mut self, format: Format, bytes: &[u8]) -> Result<(), String> {
        match format {
            Format::Json => {
                let mut deserializer = serde_json::Deserializer::from_slice(bytes);
                Restore::restore(self, &mut deserializer).map_err(|error| error.to_string())
            }
            Format::Postcard => {
                let mut deserializer = postcard::Deserializer::from_bytes(bytes);
                Restore::restore(self, &mut deserializer).map_err(|error| error.to_string())
            }
        }
    }
}
