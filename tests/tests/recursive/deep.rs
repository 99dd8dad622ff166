//! A tree that is a chain of a million nodes.

use std::cell::Cell;

use genmacro_runtime::{Generator, GeneratorState, Recursive, Status, generator};

const DEPTH: u64 = 1_000_000;

struct Node {
    left: Option<Box<Node>>,
    value: u64,
}

impl Node {
    fn chain(depth: u64) -> Self {
        let deepest = Self { left: None, value: 0 };
        (1..depth).fold(deepest, |left, value| Self { left: Some(Box::new(left)), value })
    }
}

impl Drop for Node {
    fn drop(&mut self) {
        let mut left = self.left.take();
        while let Some(mut node) = left {
            left = node.left.take();
        }
    }
}

/// Counts the frames that are alive.
struct Alive<'a>(&'a Cell<u64>, u64, &'a Cell<u64>);

impl<'a> Alive<'a> {
    fn new(alive: &'a Cell<u64>, value: u64, last: &'a Cell<u64>) -> Self {
        alive.set(alive.get() + 1);
        Self(alive, value, last)
    }
}

impl Drop for Alive<'_> {
    fn drop(&mut self) {
        self.0.set(self.0.get() - 1);
        self.2.set(self.1);
    }
}

#[generator]
fn walk<'a>(node: &'a Node, alive: &'a Cell<u64>, last: &'a Cell<u64>) -> Recursive<'a, u64> {
    let _alive = Alive::new(alive, node.value, last);
    if let Some(left) = &node.left {
        yield_from!(walk(left, alive, last));
    }
    yield_!(node.value);
}

fn with_chain(run: impl FnOnce(&mut dyn FnMut() -> Recursive<'static, u64>, &Cell<u64>, &Cell<u64>)) {
    let chain: &'static Node = Box::leak(Box::new(Node::chain(DEPTH)));
    let (alive, last) = (&*Box::leak(Box::new(Cell::new(0))), &*Box::leak(Box::new(Cell::new(0))));
    run(&mut || walk(chain, alive, last), alive, last);
}

#[test]
fn walked() {
    with_chain(|walk, alive, _| {
        let mut expected = 0;
        for value in walk() {
            assert_eq!(value, expected);
            expected += 1;
        }
        assert_eq!((expected, alive.get()), (DEPTH, 0));
    });
}

#[test]
fn folded() {
    with_chain(|walk, alive, _| {
        let mut sum = 0;
        walk().for_each(|value| sum += value);
        assert_eq!(sum, walk().sum());
        assert_eq!((sum, alive.get()), (DEPTH * (DEPTH - 1) / 2, 0));
    });
}

#[test]
fn dropped_half_way() {
    with_chain(|walk, alive, last| {
        let mut dropped = walk();
        assert_eq!(dropped.nth(10), Some(10));
        assert_eq!(alive.get(), DEPTH - 10);
        drop(dropped);
        assert_eq!((alive.get(), last.get()), (0, DEPTH - 1), "the outermost frame goes last");
    });
}

#[test]
fn closed_half_way() {
    with_chain(|walk, alive, last| {
        let mut closed = walk();
        assert_eq!(closed.status(), Status::Created);
        assert_eq!(closed.resume(()), Ok(GeneratorState::Yielded(0)));
        assert!(matches!(closed.status(), Status::Suspended(_)));
        closed.close();
        assert_eq!((closed.status(), alive.get(), last.get()), (Status::Complete, 0, DEPTH - 1));
        assert!(closed.resume(()).is_err());
    });
}

#[test]
fn moved_half_way() {
    with_chain(|walk, alive, _| {
        let mut first = walk();
        assert_eq!(first.next(), Some(0));
        #[generator]
        fn rest(first: Recursive<'_, u64>) -> Recursive<'_, u64> {
            yield_!(0);
            yield_from!(first);
        }
        assert!(rest(first).eq(0..DEPTH));
        assert_eq!(alive.get(), 0);
    });
}
