// What has been moved is said once, where it is mentioned again, though a state would have to hold it.

use genmacro_runtime::generator;

fn take(_: Vec<u8>) {}

#[generator]
fn in_a_loop(list: Vec<u8>) -> impl Iterator<Item = u8> {
    for n in 0..3 {
        take(list);
        yield_!(n);
    }
}

#[generator]
fn by_a_for_in_a_loop(list: Vec<u8>) -> impl Iterator<Item = u8> {
    loop {
        for x in list {
            yield_!(x);
        }
    }
}

#[generator]
fn by_a_for(list: Vec<u8>) -> impl Iterator<Item = usize> {
    for x in list {
        yield_!(x.into());
    }
    yield_!(list.len());
}

#[generator]
fn by_two_fors(items: impl Iterator<Item = u8>) -> impl Iterator<Item = u8> {
    for x in items {
        yield_!(x);
    }
    for x in items {
        yield_!(x);
    }
}

#[generator]
fn by_two_delegations(list: Vec<u8>) -> impl Iterator<Item = u8> {
    let iter = list.into_iter();
    yield_from!(iter);
    yield_from!(iter);
}

#[generator]
fn by_a_delegation_in_a_loop(list: Vec<u8>) -> impl Iterator<Item = u8> {
    loop {
        yield_from!(list);
    }
}

#[generator]
fn generic<T>(item: T) -> impl Iterator<Item = T> {
    loop {
        yield_!(item);
    }
}

struct Library {
    books: Vec<String>,
}

impl Library {
    #[generator]
    fn out_of_a_reference(&self) -> impl Iterator<Item = String> + '_ {
        for book in self.books {
            yield_!(book);
        }
    }
}

#[generator]
fn not_declared_mutable(list: Vec<u8>) -> impl Iterator<Item = u8> {
    for x in list {
        x += 1;
        yield_!(x);
    }
}

#[generator]
fn an_element(pair: (String, String)) -> impl Iterator<Item = String> {
    yield_!(pair.0);
    yield_!(pair.0);
}

#[generator]
fn kept_and_yielded(words: Vec<String>) -> impl Iterator<Item = String> {
    let mut seen = Vec::new();
    for word in words {
        seen.push(word);
        yield_!(word);
    }
}

#[generator]
fn kept_and_yielded_while(mut words: Vec<String>) -> impl Iterator<Item = String> {
    let mut seen = Vec::new();
    while let Some(word) = words.pop() {
        seen.push(word);
        yield_!(word);
    }
    yield_!(seen.concat());
}

fn main() {}
