//! A local that can't be stored, in a generator that promises to be.

use genmacro_runtime::{Restore, generator};
use serde::{Deserialize, Serialize};

#[derive(Serialize)]
struct Ticket;

#[derive(Serialize, Deserialize)]
struct Name(String);

#[generator]
fn local() -> impl Iterator<Item = u32> + Serialize + Restore {
    let name = Name(String::new());
    let ticket = Ticket;
    yield_!(1);
    drop((name, ticket));
}

#[generator]
fn borrowed(numbers: &[u32]) -> impl Iterator<Item = u32> + Serialize + Restore {
    yield_!(numbers[0]);
}

#[generator]
fn moved_on_a_path(moved: bool) -> impl Iterator<Item = u32> + Serialize + Restore {
    let ticket = Ticket;
    if moved {
        drop(ticket);
    }
    yield_!(1);
}

#[generator]
fn map(texts: Vec<Name>) -> impl Iterator<Item = usize> + Serialize + Restore {
    for length in texts.into_iter().map(|text| text.0.len()) {
        yield_!(length);
    }
}

#[generator]
fn generic<T: Serialize>(items: Vec<T>) -> impl Iterator<Item = T> + Serialize + Restore {
    for item in items {
        yield_!(item);
    }
}

#[generator]
fn inner() -> impl Iterator<Item = u32> + Serialize + Restore {
    yield_!(1);
}

#[generator]
fn delegate() -> impl Iterator<Item = u32> + Serialize + Restore {
    yield_from!(inner());
}

struct Secret;

#[generator]
fn only_to_be_stored(secret: Secret) -> impl Iterator<Item = u32> + Serialize {
    yield_!(1);
}

fn main() {
    let mut local = local();
    let text = serde_json::to_string(&local).unwrap();
    local.restore(&mut serde_json::Deserializer::from_str(&text)).unwrap();
}
