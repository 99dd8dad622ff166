//! Methods: inherent, of traits, with every kind of `self`.

use std::fmt::Debug;

use genmacro_runtime::generator;

use crate::collect;

#[derive(Clone)]
struct Shelf<T> {
    books: Vec<T>,
    reads: usize,
}

impl<T: Clone> Shelf<T> {
    const EXTRA: usize = 2;

    #[generator]
    fn by_reference(&self) -> impl Iterator<Item = &T> {
        for book in &self.books {
            yield_!(book);
        }
    }

    #[generator]
    fn by_index(&self, start: usize) -> impl Iterator<Item = T> + '_ {
        let mut i = start;
        while i < self.books.len() {
            yield_!(self.books[i].clone());
            i += 1;
        }
    }

    #[generator]
    fn counting(&mut self) -> impl Iterator<Item = T> + '_ {
        while self.reads < self.books.len() {
            let book = self.books[self.reads].clone();
            self.reads += 1;
            yield_!(book);
        }
        self.reads += Self::EXTRA;
    }

    #[generator]
    fn by_value(self) -> impl Iterator<Item = T> {
        let Self { books, reads } = self;
        let len = books.len();
        for book in books {
            yield_!(book);
        }
        assert!(len >= reads);
    }

    #[generator]
    fn by_mutable_value(mut self) -> impl Iterator<Item = T> {
        while let Some(book) = self.books.pop() {
            self.reads += 1;
            yield_!(book);
        }
        assert!(self.reads > 0);
    }

    #[generator]
    fn by_box(mut self: Box<Self>) -> impl Iterator<Item = T> {
        while let Some(book) = self.books.pop() {
            yield_!(book);
        }
    }

    #[generator]
    fn by_typed_reference(self: &Self) -> impl Iterator<Item = usize> + '_ {
        yield_!(self.books.len());
        yield_!(self.reads);
    }

    #[generator]
    fn associated(book: T) -> impl Iterator<Item = Self> {
        let empty = Self { books: vec![], reads: 0 };
        yield_!(empty);
        yield_!(Self { books: vec![book], reads: Self::EXTRA });
    }

    #[generator]
    fn method_generic<U: From<T>>(&self, extra: U) -> impl Iterator<Item = U> {
        for book in &self.books {
            yield_!(U::from(book.clone()));
        }
        yield_!(extra);
    }

    /// `self` in closures and format captures.
    #[generator]
    fn described(&self) -> impl Iterator<Item = String>
    where
        T: Debug,
    {
        let len = || self.books.len();
        yield_!(format!("{} books", len()));
        for (i, book) in self.books.iter().enumerate() {
            yield_!(format!("{i}: {book:?} of {}", self.books.len()));
        }
    }
}

fn shelf() -> Shelf<&'static str> {
    Shelf { books: vec!["a", "b"], reads: 0 }
}

#[test]
fn inherent() {
    assert_eq!(collect(shelf().by_reference()), [&"a", &"b"]);
    assert_eq!(collect(shelf().by_index(1)), ["b"]);
    let mut counted = shelf();
    assert_eq!(collect(counted.counting().take(1)), ["a"]);
    assert_eq!(counted.reads, 1);
    assert_eq!(collect(counted.counting()), ["b"]);
    assert_eq!(counted.reads, 4);
    assert_eq!(collect(shelf().by_value()), ["a", "b"]);
    assert_eq!(collect(shelf().by_mutable_value()), ["b", "a"]);
    assert_eq!(collect(Box::new(shelf()).by_box()), ["b", "a"]);
    assert_eq!(collect(shelf().by_typed_reference()), [2, 0]);
    assert_eq!(
        collect(Shelf::associated(1).map(|shelf| (shelf.books, shelf.reads))),
        [(vec![], 0), (vec![1], 2)]
    );
    assert_eq!(collect(shelf().method_generic("c".to_owned())), ["a", "b", "c"]);
    assert_eq!(collect(shelf().described()), ["2 books", "0: \"a\" of 2", "1: \"b\" of 2"]);
}

trait Walk {
    type Step: Clone;

    fn start(&self) -> Self::Step;

    fn walk(&self) -> impl Iterator<Item = Self::Step>;

    #[generator]
    fn twice(&self) -> impl Iterator<Item = Self::Step> {
        yield_!(self.start());
        for step in self.walk() {
            yield_!(step.clone());
            yield_!(step);
        }
    }

    #[generator]
    fn boxed<'a>(&'a self) -> Box<dyn Iterator<Item = Self::Step> + 'a> {
        yield_!(self.start());
        yield_!(self.start());
    }
}

impl Walk for Shelf<u8> {
    type Step = u8;

    fn start(&self) -> u8 {
        0
    }

    #[generator]
    fn walk(&self) -> impl Iterator<Item = Self::Step> {
        for &book in &self.books {
            yield_!(book);
        }
    }
}

#[test]
fn of_traits() {
    let shelf = Shelf { books: vec![3, 4], reads: 0 };
    assert_eq!(collect(shelf.walk()), [3, 4]);
    assert_eq!(collect(shelf.twice()), [0, 3, 3, 4, 4]);
    assert_eq!(collect(shelf.boxed()), [0, 0]);
}

struct Graph(Vec<Vec<usize>>);

impl<'g> IntoIterator for &'g Graph {
    type Item = (usize, usize);
    type IntoIter = Box<dyn Iterator<Item = (usize, usize)> + 'g>;

    #[generator]
    fn into_iter(self) -> Box<dyn Iterator<Item = (usize, usize)> + 'g> {
        for (from, targets) in self.0.iter().enumerate() {
            for &to in targets {
                yield_!((from, to));
            }
        }
    }
}

#[test]
fn of_foreign_traits() {
    let graph = Graph(vec![vec![1], vec![0, 1]]);
    assert_eq!(collect(&graph), [(0, 1), (1, 0), (1, 1)]);
}
