//! Textbook algorithms as generators, written as one would write them.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet, HashSet, VecDeque};
use std::iter::Peekable;

use genmacro_runtime::{Generator, GeneratorState, generator};

fn collect<T>(values: impl Iterator<Item = T>) -> Vec<T> {
    values.collect()
}

/// Heap's algorithm, without recursion.
#[generator]
fn permutations<T: Clone>(mut items: Vec<T>) -> impl Iterator<Item = Vec<T>> {
    let n = items.len();
    let mut counters = vec![0; n];
    yield_!(items.clone());
    let mut i = 1;
    while i < n {
        if counters[i] < i {
            items.swap(if i % 2 == 0 { 0 } else { counters[i] }, i);
            yield_!(items.clone());
            counters[i] += 1;
            i = 1;
        } else {
            counters[i] = 0;
            i += 1;
        }
    }
}

/// The same, with recursion.
#[generator]
fn permutations_by_recursion(items: Vec<u8>) -> Box<dyn Generator<Yield = Vec<u8>, Return = ()>> {
    if items.is_empty() {
        yield_!(vec![]);
        return;
    }
    for i in 0..items.len() {
        let mut rest = items.clone();
        let head = rest.remove(i);
        yield_from!(permutations_by_recursion(rest).map(move |mut tail| {
            tail.insert(0, head);
            tail
        }));
    }
}

#[test]
fn all_permutations() {
    let expected = ["abc", "bac", "cab", "acb", "bca", "cba"];
    assert_eq!(collect(permutations("abc".chars().collect()).map(String::from_iter)), expected);
    assert_eq!(permutations(vec![0; 6]).count(), 720);
    assert_eq!(collect(permutations::<u8>(vec![])), [vec![]]);
    let all = collect(permutations_by_recursion(vec![1, 2, 3]));
    assert_eq!(all[..3], [[1, 2, 3], [1, 3, 2], [2, 1, 3]]);
    let by_heap = permutations(vec![1, 2, 3, 4]).collect::<BTreeSet<_>>();
    assert_eq!(by_heap, permutations_by_recursion(vec![1, 2, 3, 4]).collect());
}

#[generator]
fn queens(n: usize, placed: Vec<usize>) -> Box<dyn Generator<Yield = Vec<usize>, Return = usize>> {
    if placed.len() == n {
        yield_!(placed);
        return 1;
    }
    let mut solutions = 0;
    for column in 0..n {
        let attacked = placed
            .iter()
            .rev()
            .enumerate()
            .any(|(i, &other)| other == column || other.abs_diff(column) == i + 1);
        if !attacked {
            let mut next = placed.clone();
            next.push(column);
            solutions += yield_from!(queens(n, next));
        }
    }
    solutions
}

#[test]
fn eight_queens() {
    assert_eq!(collect(queens(4, vec![])), [[1, 3, 0, 2], [2, 0, 3, 1]]);
    assert_eq!(queens(8, vec![]).count(), 92);
    let mut all = queens(6, vec![]);
    let count = loop {
        if let GeneratorState::Complete(count) = all.resume(()).unwrap() {
            break count;
        }
    };
    assert_eq!(count, 4);
}

#[generator]
fn merge<T: Ord, A: Iterator<Item = T>, B: Iterator<Item = T>>(
    mut left: Peekable<A>,
    mut right: Peekable<B>,
) -> impl Iterator<Item = T> {
    while let (Some(a), Some(b)) = (left.peek(), right.peek()) {
        match a.cmp(b) {
            Ordering::Less => yield_!(left.next().unwrap()),
            Ordering::Greater => yield_!(right.next().unwrap()),
            Ordering::Equal => {
                right.next();
                yield_!(left.next().unwrap());
            }
        }
    }
    yield_from!(left);
    yield_from!(right);
}

/// Numbers with no prime factor above five, in order.
#[generator]
fn hamming() -> impl Iterator<Item = u64> {
    let mut found = vec![1];
    let (mut two, mut three, mut five) = (0, 0, 0);
    loop {
        let last = found[found.len() - 1];
        yield_!(last);
        let next = (found[two] * 2).min(found[three] * 3).min(found[five] * 5);
        two += usize::from(found[two] * 2 == next);
        three += usize::from(found[three] * 3 == next);
        five += usize::from(found[five] * 5 == next);
        found.push(next);
    }
}

#[generator]
fn multiples(of: u64) -> impl Iterator<Item = u64> {
    let mut n = of;
    loop {
        yield_!(n);
        n += of;
    }
}

#[test]
fn merged_sequences() {
    assert_eq!(collect(hamming().take(15)), [1, 2, 3, 4, 5, 6, 8, 9, 10, 12, 15, 16, 18, 20, 24]);
    assert_eq!(hamming().nth(1690), Some(2_125_764_000));
    let both = merge(multiples(6).peekable(), multiples(10).peekable());
    let all = merge(multiples(4).peekable(), both.peekable());
    assert_eq!(collect(all.take(9)), [4, 6, 8, 10, 12, 16, 18, 20, 24]);
    assert_eq!(
        collect(merge([1, 3].iter().peekable(), [2, 3, 5, 6].iter().peekable())),
        [&1, &2, &3, &5, &6]
    );
}

type Name = &'static str;
type Graph = BTreeMap<Name, Vec<Name>>;

fn graph() -> Graph {
    let edges = [("a", "b c"), ("b", "d"), ("c", "d e"), ("d", "f"), ("e", "f a"), ("f", "")];
    edges.into_iter().map(|(from, to)| (from, to.split_whitespace().collect())).collect()
}

#[generator]
fn breadth_first(graph: &Graph, start: Name) -> impl Iterator<Item = (usize, Name)> {
    let mut seen = HashSet::from([start]);
    let mut queue = VecDeque::from([(0, start)]);
    while let Some((depth, node)) = queue.pop_front() {
        yield_!((depth, node));
        let Some(neighbours) = graph.get(node) else { continue };
        for &next in neighbours {
            if seen.insert(next) {
                queue.push_back((depth + 1, next));
            }
        }
    }
}

/// Told after each node whether to go on below it.
#[generator]
fn depth_first(graph: &Graph, start: Name) -> impl Generator<bool, Yield = Name, Return = usize> + '_ {
    let mut seen = HashSet::new();
    let mut stack = vec![start];
    while let Some(node) = stack.pop() {
        if seen.insert(node) && yield_!(node) {
            stack.extend(graph[node].iter().rev());
        }
    }
    seen.len()
}

#[test]
fn graph_searches() {
    let graph = graph();
    let found = breadth_first(&graph, "a").map(|(depth, node)| format!("{node}{depth}")).collect::<Vec<_>>();
    assert_eq!(found, ["a0", "b1", "c1", "d2", "e2", "f3"]);
    assert_eq!(breadth_first(&graph, "e").find(|(_, node)| *node == "d"), Some((3, "d")));

    let visit = |below: fn(&str) -> bool| {
        let mut search = depth_first(&graph, "a");
        let (mut all, mut go_on) = (String::new(), false);
        loop {
            match search.resume(go_on).unwrap() {
                GeneratorState::Yielded(node) => {
                    all += node;
                    go_on = below(node);
                }
                GeneratorState::Complete(count) => return (all, count),
            }
        }
    };
    assert_eq!(visit(|_| true), ("abdfce".to_owned(), 6));
    assert_eq!(visit(|node| node != "b"), ("abcdfe".to_owned(), 6));
    assert_eq!(visit(|node| node == "a"), ("abc".to_owned(), 3));
}

#[derive(Debug)]
enum Tree<T> {
    Leaf,
    Node(Box<Self>, T, Box<Self>),
}

impl<T: Ord> Tree<T> {
    fn insert(self, value: T) -> Self {
        match self {
            Self::Leaf => Self::Node(Box::new(Self::Leaf), value, Box::new(Self::Leaf)),
            Self::Node(l, root, r) if value < root => Self::Node(Box::new(l.insert(value)), root, r),
            Self::Node(l, root, r) => Self::Node(l, root, Box::new(r.insert(value))),
        }
    }
}

impl<T> Tree<T> {
    #[generator]
    fn iter(&self) -> Box<dyn Iterator<Item = &T> + '_> {
        if let Self::Node(left, value, right) = self {
            yield_from!(left.iter());
            yield_!(value);
            yield_from!(right.iter());
        }
    }

    #[generator]
    fn into_values(self) -> Box<dyn Iterator<Item = T>>
    where
        T: 'static,
    {
        let Self::Node(left, value, right) = self else { return };
        yield_from!(left.into_values());
        yield_!(value);
        yield_from!(right.into_values());
    }

    /// Without recursion.
    #[generator]
    fn pre_order(&self) -> impl Iterator<Item = (usize, &T)> {
        let mut stack = vec![(0, self)];
        while let Some((depth, tree)) = stack.pop() {
            if let Tree::Node(left, value, right) = tree {
                yield_!((depth, value));
                stack.push((depth + 1, right));
                stack.push((depth + 1, left));
            }
        }
    }
}

#[generator]
fn same_fringe<'a, T: PartialEq>(a: &'a Tree<T>, b: &'a Tree<T>) -> impl Iterator<Item = bool> + 'a {
    let (mut a, mut b) = (a.iter(), b.iter());
    loop {
        match (a.next(), b.next()) {
            (None, None) => return,
            (x, y) if x == y => yield_!(true),
            _ => {
                yield_!(false);
                break;
            }
        }
    }
}

#[test]
fn tree_walks() {
    let tree = |values: &[i32]| values.iter().fold(Tree::Leaf, |tree, &value| tree.insert(value));
    let (a, b) = (tree(&[4, 2, 6, 1, 3]), tree(&[1, 2, 3, 4, 6]));
    assert_eq!(collect(a.iter()), [&1, &2, &3, &4, &6]);
    assert_eq!(collect(a.pre_order()), [(0, &4), (1, &2), (2, &1), (2, &3), (1, &6)]);
    assert!(same_fringe(&a, &b).all(|same| same));
    assert_eq!(collect(same_fringe(&a, &tree(&[1, 2, 4]))), [true, true, false]);
    assert_eq!(collect(b.into_values()), [1, 2, 3, 4, 6]);
    assert_eq!(a.iter().copied().sum::<i32>(), 16);
}

#[generator]
fn primes() -> impl Iterator<Item = u32> {
    yield_!(2);
    let mut found: Vec<u32> = vec![];
    for n in (3..).step_by(2) {
        if found.iter().take_while(|&&p| p * p <= n).all(|p| n % p != 0) {
            yield_!(n);
            found.push(n);
        }
    }
}

#[generator]
fn collatz(mut n: u64) -> impl Generator<Yield = u64, Return = usize> + Iterator<Item = u64> {
    let mut steps = 0;
    while n != 1 {
        yield_!(n);
        n = if n % 2 == 0 { n / 2 } else { 3 * n + 1 };
        steps += 1;
    }
    yield_!(1);
    steps
}

#[generator]
fn combinations<'a>(items: &'a [char], k: usize) -> Box<dyn Iterator<Item = String> + 'a> {
    match (items, k) {
        (_, 0) => yield_!(String::new()),
        ([], _) => (),
        ([first, rest @ ..], k) => {
            for tail in combinations(rest, k - 1) {
                yield_!(format!("{first}{tail}"));
            }
            yield_from!(combinations(rest, k));
        }
    }
}

#[generator]
fn hanoi(n: u32, from: char, to: char, by: char) -> Box<dyn Generator<Yield = String, Return = u32>> {
    if n == 0 {
        return 0;
    }
    let before = yield_from!(hanoi(n - 1, from, by, to));
    yield_!(format!("{from}{to}"));
    before + 1 + yield_from!(hanoi(n - 1, by, to, from))
}

#[test]
fn numbers_and_puzzles() {
    assert_eq!(collect(primes().take_while(|p| *p < 30)), [2, 3, 5, 7, 11, 13, 17, 19, 23, 29]);
    assert_eq!(collect(collatz(6)), [6, 3, 10, 5, 16, 8, 4, 2, 1]);
    let mut steps = collatz(27);
    steps.by_ref().take(112).for_each(drop);
    assert_eq!(steps.resume(()), Ok(GeneratorState::Complete(111)));
    assert_eq!(collect(combinations(&['a', 'b', 'c', 'd'], 2)), ["ab", "ac", "ad", "bc", "bd", "cd"]);
    assert_eq!(collect(hanoi(2, 'a', 'c', 'b')), ["ab", "ac", "bc"]);
    assert_eq!(hanoi(6, 'a', 'c', 'b').count(), 63);
}
