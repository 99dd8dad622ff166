//! The recorder, and the values that write to it.

use std::cell::{Cell, RefCell};
use std::fmt::{self, Display};
use std::panic::resume_unwind;
use std::rc::Rc;
use std::thread;

/// The payload of the panic that a burnt fuse causes.
pub(crate) struct Injected;

/// Records what a body does. Clones share one record.
#[derive(Clone, Default)]
pub struct Log {
    record: Rc<Record>,
}

#[derive(Default)]
struct Record {
    events: RefCell<Vec<String>>,
    fuse: Cell<Option<usize>>,
}

impl Log {
    /// A log whose event number `fuse` panics, once it is recorded.
    pub(crate) fn with_fuse(fuse: Option<usize>) -> Self {
        let log = Self::default();
        log.record.fuse.set(fuse);
        log
    }

    /// Records an event. A panic is due if it is the one that the fuse names.
    pub fn event(&self, text: impl Display) {
        let index = self.record(text.to_string());
        // A second panic would abort the process: what is dropped while unwinding must not panic.
        if self.record.fuse.get() == Some(index) && !thread::panicking() {
            // Not `panic!`, which would call the panic hook, thousands of times in one test.
            resume_unwind(Box::new(Injected));
        }
    }

    /// Records that `value` was computed, and hands it on: for conditions, scrutinees and operands.
    pub fn get<T: fmt::Debug>(&self, value: T) -> T {
        self.event(format_args!("get {value:?}"));
        value
    }

    /// A value that records that it was created, and that it was dropped.
    #[must_use]
    pub fn noisy(&self, name: &'static str) -> Noisy<'_> {
        Noisy::new(name, self)
    }

    /// Like [`noisy`](Self::noisy), with a number to tell apart those made in a loop.
    #[must_use]
    pub fn numbered(&self, name: &'static str, number: i64) -> Noisy<'_> {
        Noisy::create(format!("{name}{number}"), number, self)
    }

    pub(crate) fn len(&self) -> usize {
        self.record.events.borrow().len()
    }

    pub(crate) fn events(&self) -> Vec<String> {
        self.record.events.borrow().clone()
    }

    /// Takes away what has been recorded since there were so many events.
    pub(crate) fn cut(&self, length: usize) -> Vec<String> {
        self.record.events.borrow_mut().split_off(length)
    }

    /// Adds to the record, and says at which index.
    fn record(&self, text: String) -> usize {
        let mut events = self.record.events.borrow_mut();
        events.push(text);
        events.len() - 1
    }
}

/// A value whose life is on record. A clone takes over from its original, as it were: only its death is seen.
#[derive(Clone)]
pub struct Noisy<'a> {
    name: String,
    number: i64,
    log: &'a Log,
}

impl<'a> Noisy<'a> {
    /// Records that it was created.
    #[must_use]
    pub fn new(name: &'static str, log: &'a Log) -> Self {
        Self::create(name.to_owned(), 0, log)
    }

    fn create(name: String, number: i64, log: &'a Log) -> Self {
        log.event(format_args!("create {name}"));
        Self { name, number, log }
    }

    /// Records a use by reference; evaluates to the number, zero for those without.
    #[expect(clippy::must_use_candidate, reason = "called for the record that it makes")]
    pub fn touch(&self) -> i64 {
        self.log.event(format_args!("touch {}", self.name));
        self.number
    }

    /// Records a use by unique reference.
    pub fn change(&mut self) {
        self.number += 1;
        self.log.event(format_args!("change {}", self.name));
    }

    /// Records a use by value, after which it is dropped.
    #[expect(clippy::must_use_candidate, reason = "called for the record that it makes")]
    pub fn into_number(self) -> i64 {
        self.log.event(format_args!("consume {}", self.name));
        self.number
    }
}

impl Display for Noisy<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)
    }
}

impl fmt::Debug for Noisy<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)
    }
}

impl Drop for Noisy<'_> {
    fn drop(&mut self) {
        self.log.event(format_args!("drop {}", self.name));
    }
}

/// An argument that is borrowed for as long as one likes.
pub fn leak<T>(value: T) -> &'static mut T {
    Box::leak(Box::new(value))
}
