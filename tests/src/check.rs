//! The oracle: compares a generator with the eager function, under every treatment.

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

use crate::log::Log;
use crate::sink::{self, Ending, answer, catch, consume};
use crate::subject::{Step, Subject};

/// One body with one tuple of arguments, ready to be run in both ways.
pub struct Case {
    /// What to call it when it fails.
    pub name: &'static str,
    /// Runs the body as a plain function; the number is the first that a coroutine is sent.
    pub eager: fn(&Log, i64) -> Option<i64>,
    /// Creates the generators made from the body: one for each form of return type.
    pub generators: &'static [Create],
}

/// Creates a generator.
pub type Create = for<'a> fn(&'a Log) -> Box<dyn Subject + 'a>;

/// How a generator is driven.
#[derive(Clone, Copy, Debug)]
enum Drive {
    /// By `next` to the end.
    Next,
    /// By so many `next`s, then by `for_each`.
    ForEachAfter(usize),
    /// By so many `next`s, then by `fold`.
    FoldAfter(usize),
    /// By so many `next`s; then a clone to its end, then the original.
    ForkAfter(usize),
    /// By so many `next`s, then dropped.
    DropAfter(usize),
    /// By so many `next`s, then closed.
    CloseAfter(usize),
}

/// What was seen of one run.
#[derive(Debug)]
struct Run {
    events: Vec<String>,
    ending: Ending,
}

/// Compares every generator of the case with its eager function, under every treatment.
///
/// # Panics
///
/// If they differ.
pub fn check(case: &Case) {
    let whole = eagerly(case, None, None);
    let yields = whole.events.iter().filter(|event| event.starts_with("yield ")).count();
    for &create in case.generators {
        let compare = |expected: &Run, drive, fuse| compare(case, create, expected, drive, fuse);

        compare(&whole, Drive::Next, None);
        for k in 0..=yields {
            compare(&whole, Drive::ForEachAfter(k), None);
            compare(&whole, Drive::FoldAfter(k), None);
            compare(&whole, Drive::ForkAfter(k), None);
        }
        for k in 0..=yields {
            let stopped = eagerly(case, None, Some(k));
            compare(&stopped, Drive::DropAfter(k), None);
            compare(&stopped, Drive::CloseAfter(k), None);
        }
        for fuse in 0..whole.events.len() {
            let broken = eagerly(case, Some(fuse), None);
            for drive in [Drive::Next, Drive::ForEachAfter(0), Drive::ForEachAfter(1)] {
                compare(&broken, drive, Some(fuse));
            }
        }
    }
}

fn eagerly(case: &Case, fuse: Option<usize>, stop: Option<usize>) -> Run {
    let log = Log::with_fuse(fuse);
    let ending = sink::run(&log, stop, || (case.eager)(&log, answer(0)));
    Run { events: log.events(), ending }
}

fn compare(case: &Case, create: Create, expected: &Run, drive: Drive, fuse: Option<usize>) {
    let log = Log::with_fuse(fuse);
    let mut skipped = false;
    let ending = catch(|| {
        let subject = create(&log);
        skipped = match drive {
            Drive::Next | Drive::DropAfter(_) => false,
            Drive::ForEachAfter(_) | Drive::FoldAfter(_) => !subject.can_fold(),
            Drive::ForkAfter(_) => !subject.can_fork(),
            Drive::CloseAfter(_) => !subject.can_close(),
        };
        if skipped { Ending::Stopped } else { driven(subject, drive, &log) }
    });
    if skipped {
        return;
    }
    let actual = Run { events: log.events(), ending };
    assert!(
        actual.agrees(expected),
        "`{}` differs when driven by {drive:?} with a panic at event {fuse:?}\n eager: {expected:#?}\n actual: {actual:#?}",
        case.name,
    );
}

/// Drives to the end of the plan, or to a panic.
fn driven(mut subject: Box<dyn Subject + '_>, drive: Drive, log: &Log) -> Ending {
    let nexts = match drive {
        Drive::Next => usize::MAX,
        Drive::ForkAfter(k) => return forked(subject, k, log),
        Drive::ForEachAfter(k) | Drive::FoldAfter(k) | Drive::DropAfter(k) | Drive::CloseAfter(k) => k,
    };
    let mut hints = Vec::new();
    for yields in 0..nexts {
        hints.push(subject.size_hint());
        match next(&mut *subject, yields, log) {
            Step::Yielded(value) => consume(log, value),
            Step::Returned(value) => {
                for (before, (lower, upper)) in hints.into_iter().enumerate() {
                    let left = yields - before;
                    let holds = lower <= left && upper.is_none_or(|upper| left <= upper);
                    assert!(holds, "{left} values are left, and the hint was {:?}", (lower, upper));
                }
                let events = log.len();
                assert!(has_ended(&mut *subject), "not complete after its end");
                drop(subject);
                assert_eq!(events, log.len(), "something is dropped after the end");
                return Ending::Returned(value);
            }
            Step::Completed => panic!("complete before its end"),
        }
    }
    let mut sink = |value| consume(log, value);
    match drive {
        Drive::Next | Drive::ForkAfter(_) => unreachable!("ends above"),
        Drive::ForEachAfter(_) => subject.for_each(&mut sink),
        Drive::FoldAfter(_) => subject.fold(&mut sink),
        Drive::DropAfter(_) => return Ending::Stopped,
        Drive::CloseAfter(_) => {
            close(&mut *subject, log);
            return Ending::Stopped;
        }
    }
    Ending::Returned(None)
}

/// Drives so far, then a clone to its end, then the original, which must do the same once more.
fn forked(mut subject: Box<dyn Subject + '_>, nexts: usize, log: &Log) -> Ending {
    for yields in 0..nexts {
        let Step::Yielded(value) = next(&mut *subject, yields, log) else {
            unreachable!("yields that often")
        };
        consume(log, value);
    }
    let before = log.len();
    let fork = subject.fork().expect("can be cloned");
    assert_eq!(before, log.len(), "a clone is seen");
    let ended = driven(fork, Drive::Next, log);
    let of_fork = log.cut(before);
    let ending = driven(subject, Drive::Next, log);
    assert_eq!((&ended, &*of_fork), (&ending, &log.events()[before..]), "the clone and the original differ");
    ending
}

/// One resume. If it panics, the generator must be complete, with all its locals dropped.
fn next(subject: &mut dyn Subject, yields: usize, log: &Log) -> Step {
    catch_unwind(AssertUnwindSafe(|| subject.next(answer(yields)))).unwrap_or_else(|payload| {
        let events = log.len();
        assert!(has_ended(subject), "not complete after a panic");
        assert_eq!(events, log.len(), "something runs after a panic");
        resume_unwind(payload)
    })
}

/// Closes it. It must then be complete, and have nothing left to drop.
fn close(subject: &mut dyn Subject, log: &Log) {
    subject.close();
    let events = log.len();
    assert!(has_ended(subject), "not complete after it was closed");
    assert_eq!(events, log.len(), "something runs after a generator was closed");
}

fn has_ended(subject: &mut dyn Subject) -> bool {
    subject.is_complete()
        && matches!(subject.next(0), Step::Completed | Step::Returned(None))
        && subject.is_complete()
}

impl Run {
    /// Whether this is what the eager function did, as far as this run could see.
    fn agrees(&self, eager: &Self) -> bool {
        let ending = match (&self.ending, &eager.ending) {
            (Ending::Returned(None), Ending::Returned(_)) => true,
            (actual, expected) => actual == expected,
        };
        ending && self.events == eager.events
    }
}
