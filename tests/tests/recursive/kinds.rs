//! The functions that may return `Recursive`, and what else it can be used as.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::fmt::Display;
use std::num::ParseIntError;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::rc::Rc;

use genmacro_runtime::{Generator, GeneratorState, Recursive, Status, generator};

struct Tree<T> {
    value: T,
    children: Vec<Tree<T>>,
}

fn tree<T>(value: T, children: impl IntoIterator<Item = Tree<T>>) -> Tree<T> {
    Tree { value, children: children.into_iter().collect() }
}

fn sample() -> Tree<&'static str> {
    tree("a", [tree("b", [tree("c", [])]), tree("d", []), tree("e", [tree("f", []), tree("g", [])])])
}

impl<T> Tree<T> {
    #[generator]
    fn values(&self) -> Recursive<'_, &T> {
        yield_!(&self.value);
        for child in &self.children {
            yield_from!(child.values());
        }
    }

    #[generator]
    fn into_values(self) -> Recursive<'static, T>
    where
        T: 'static,
    {
        let Tree { value, children } = self;
        for child in children {
            yield_from!(child.into_values());
        }
        yield_!(value);
    }
}

#[test]
fn methods() {
    assert_eq!(sample().values().copied().collect::<String>(), "abcdefg");
    assert_eq!(sample().into_values().collect::<String>(), "cbdfgea");
}

/// Each value with its depth.
#[generator]
fn outline<'a, T: Display, F>(tree: &'a Tree<T>, depth: usize, label: &'a F) -> Recursive<'a, String>
where
    F: Fn(usize) -> String,
{
    yield_!(format!("{}{}", label(depth), tree.value));
    for child in &tree.children {
        yield_from!(outline(child, depth + 1, label));
    }
}

#[test]
fn generic_functions() {
    let label = |depth| "-".repeat(depth);
    assert!(outline(&sample(), 0, &label).eq(["a", "-b", "--c", "-d", "-e", "--f", "--g"]));
}

trait Visit {
    fn visit(&self) -> Recursive<'_, u32>;

    #[generator]
    fn twice(&self) -> Recursive<'_, u32> {
        yield_from!(self.visit());
        yield_from!(self.visit());
    }
}

enum Term {
    Number(u32),
    Sum(Vec<Box<dyn Visit>>),
}

impl Visit for Term {
    #[generator]
    fn visit(&self) -> Recursive<'_, u32> {
        match self {
            Term::Number(number) => yield_!(*number),
            Term::Sum(terms) => {
                for term in terms {
                    yield_from!(term.visit());
                }
            }
        }
    }
}

#[test]
fn trait_objects() {
    let sum =
        Term::Sum(vec![Box::new(Term::Number(1)), Box::new(Term::Sum(vec![Box::new(Term::Number(2))]))]);
    assert!(sum.twice().eq([1, 2, 1, 2]));
}

/// `?` yields the error as the last item of the frame. The frames around it go on, as with any iterator.
#[generator]
fn numbers<'a>(words: &'a [&'a str]) -> Recursive<'a, Result<u8, ParseIntError>> {
    let [first, rest @ ..] = words else { return };
    yield_!(Ok(first.parse()?));
    yield_from!(numbers(rest));
    yield_!(Ok(0));
}

#[test]
fn errors() {
    let values = numbers(&["1", "2", "x", "4"]).map(Result::ok);
    assert!(values.eq([Some(1), Some(2), None, Some(0), Some(0)]));
}

fn factors() -> &'static BTreeMap<u32, Vec<u32>> {
    Box::leak(Box::new(BTreeMap::from([(12, vec![2, 6]), (6, vec![2, 3])])))
}

#[generator]
fn primes(of: u32) -> Recursive<'static, u32> {
    match factors().get(&of) {
        None => yield_!(of),
        Some(factors) => {
            for &factor in factors {
                yield_from!(primes(factor));
            }
        }
    }
}

#[test]
fn an_iterator_among_others() {
    let boxed: Box<dyn Iterator<Item = u32>> = Box::new(primes(12));
    assert!(boxed.eq([2, 2, 3]));
    assert_eq!(primes(12).sum::<u32>(), 7);
    assert_eq!(primes(12).fold(1, |last, prime| 10 * last + prime), 1223);
    let mut fused = primes(12).skip(2);
    assert_eq!([fused.next(), fused.next(), fused.next()], [Some(3), None, None]);

    #[generator]
    fn twice() -> impl Iterator<Item = u32> {
        yield_from!(primes(12));
        for prime in primes(6) {
            yield_!(prime);
        }
    }
    assert!(twice().eq([2, 2, 3, 2, 3]));
    assert_eq!(twice().sum::<u32>(), 12);

    // Borrowed, it isn't called but delegated to.
    #[generator]
    fn first(mut primes: Recursive<'static, u32>) -> Recursive<'static, u32> {
        yield_!(primes.next().unwrap_or(0));
        yield_!(0);
        yield_from!(&mut primes);
    }
    assert!(first(primes(12)).eq([2, 0, 2, 3]));
}

#[test]
fn a_generator_among_others() {
    let mut primes = primes(6);
    assert_eq!(primes.status(), Status::Created);
    assert_eq!(format!("{primes:?}"), "Recursive { created }");
    assert_eq!(primes.size_hint(), (0, None));
    assert_eq!(primes.resume(()), Ok(GeneratorState::Yielded(2)));
    let Status::Suspended(inner) = primes.status() else { panic!("it is suspended") };
    assert_eq!(primes.resume(()), Ok(GeneratorState::Yielded(3)));
    assert_eq!(primes.status(), Status::Suspended(inner), "where the innermost frame stands");
    assert_eq!(primes.resume(()), Ok(GeneratorState::Complete(())));
    assert!(primes.resume(()).is_err());
    assert_eq!((primes.status(), primes.size_hint()), (Status::Complete, (0, Some(0))));
}

/// What it is resumed with first is nothing, and is evaluated all the same.
#[test]
fn a_first_argument() {
    #[generator]
    fn down(from: u32, sum: &Cell<u32>) -> Recursive<'_, u32> {
        yield_!(from);
        if from > 0 {
            yield_from!(down(from - 1, sum), sum.set(sum.get() + from));
        }
    }
    for run in [
        |values: Recursive<u32>| values.collect(),
        |values| {
            let mut all = Vec::new();
            for value in values {
                all.push(value);
            }
            all
        },
    ] as [fn(Recursive<u32>) -> Vec<u32>; 2]
    {
        let sum = Cell::new(0);
        assert_eq!(run(down(2, &sum)), [2, 1, 0]);
        assert_eq!(sum.get(), 3);
    }
}

/// The temporaries of the operand are gone when what is called runs.
#[test]
fn temporaries() {
    #[generator]
    fn pop(numbers: &RefCell<Vec<u32>>, last: Option<u32>) -> Recursive<'_, u32> {
        if let Some(last) = last {
            yield_!(last);
            yield_from!(pop(numbers, numbers.borrow_mut().pop()));
            let next = RefCell::new(numbers);
            yield_from!(pop(*next.borrow_mut(), None));
        }
    }
    let numbers = RefCell::new(vec![1, 2, 3]);
    let mut all = Vec::new();
    pop(&numbers, Some(4)).for_each(|number| all.push(number));
    *numbers.borrow_mut() = vec![1, 2, 3];
    for number in pop(&numbers, Some(4)) {
        all.push(number);
    }
    assert_eq!(all, [4, 3, 2, 1, 4, 3, 2, 1]);
}

/// What has ended before has nothing to return: an error here as in any other generator.
#[test]
fn one_that_had_ended() {
    #[generator]
    fn again(mut inner: Recursive<'static, u32>) -> Recursive<'static, u32> {
        inner.by_ref().for_each(drop);
        yield_from!(inner);
    }
    let mut again = again(primes(6));
    let payload = catch_unwind(AssertUnwindSafe(|| again.next())).expect_err("it panics");
    let message = payload.downcast_ref::<&str>().expect("a message");
    assert_eq!(*message, "`yield_from!` of a generator that had ended before");
    assert_eq!(again.status(), Status::Complete);
}

/// A drop that panics doesn't keep the frames around from being dropped, from the top down.
#[test]
fn drops_that_panic() {
    type Record = Rc<RefCell<Vec<u32>>>;

    struct Guard(u32, Record);

    impl Drop for Guard {
        fn drop(&mut self) {
            self.1.borrow_mut().push(self.0);
            assert_ne!(self.0, 2);
        }
    }

    #[generator]
    fn nested(depth: u32, record: Record) -> Recursive<'static, u32> {
        let _guard = Guard(depth, Rc::clone(&record));
        if depth < 4 {
            yield_from!(nested(depth + 1, record));
        }
        yield_!(depth);
    }

    let record = Record::default();
    let mut nested = nested(0, Rc::clone(&record));
    assert_eq!(nested.next(), Some(4));
    assert!(catch_unwind(AssertUnwindSafe(|| drop(nested))).is_err());
    assert_eq!(*record.borrow(), [4, 3, 2, 1, 0]);
}
