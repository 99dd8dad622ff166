//! What the edition decides: it is that of the user's tokens, not the macro's.

use std::cell::RefCell;

use genmacro_runtime::generator;

struct Guard<'a>(&'a RefCell<Vec<&'static str>>, &'static str);

impl Guard<'_> {
    fn get(&self) -> Option<u8> {
        None
    }
}

impl Drop for Guard<'_> {
    fn drop(&mut self) {
        self.0.borrow_mut().push(self.1);
    }
}

/// A temporary of an `if let` without a yield lives through its `else`, up to edition 2021.
#[generator]
fn if_let_scope<'a>(drops: &'a RefCell<Vec<&'static str>>) -> impl Iterator<Item = u8> + 'a {
    yield_!(1);
    if let Some(number) = Guard(drops, "scrutinee").get() {
        yield_!(number);
    } else {
        drops.borrow_mut().push("else");
    }
    yield_!(2);
}

/// `gen` is a name like any other.
#[generator]
fn not_yet_a_keyword(gen: u8) -> impl Iterator<Item = u8> {
    yield_!(gen);
    let gen = gen + 1;
    yield_!(gen);
}

/// A lifetime is captured only where the return type names it.
#[generator]
fn captures_nothing(text: &str) -> impl Iterator<Item = usize> + '_ {
    for word in text.split(' ') {
        yield_!(word.len());
    }
}

#[test]
fn drop_order_of_if_let() {
    for by_next in [false, true] {
        let drops = RefCell::default();
        let mut values = if_let_scope(&drops);
        if by_next {
            while values.next().is_some() {}
        } else {
            values.for_each(drop);
        }
        assert_eq!(*drops.borrow(), ["else", "scrutinee"]);
    }
}

#[test]
fn names() {
    assert_eq!(not_yet_a_keyword(1).collect::<Vec<_>>(), [1, 2]);
    assert_eq!(captures_nothing("a bc").collect::<Vec<_>>(), [1, 2]);
}
