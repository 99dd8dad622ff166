//! Borrows of places, made again after a yield; arguments that are references; fields and elements.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use genmacro_tests::{Log, forkable_iterators, leak};

#[derive(Clone)]
struct Node {
    value: i64,
    inner: Inner,
}

#[derive(Clone)]
struct Inner {
    count: i64,
    items: Vec<i64>,
}

impl Node {
    fn new(value: i64) -> Self {
        Self { value, inner: Inner { count: 2 * value, items: vec![value, value + 1] } }
    }
}

forkable_iterators! {
    fn shared_borrow_of_a_local<'a>(log: &'a Log) {
        let x = log.numbered("x", 5);
        let r = &x;
        yield_!(1);
        r.touch();
        yield_!(2);
        yield_!(r.touch());
        drop(x);
        yield_!(3);
    } in [()]

    fn borrow_of_a_field<'a>(log: &'a Log, node: Node) {
        let count = &node.inner.count;
        yield_!(*count);
        let value = &node.value;
        yield_!(*value);
        yield_!(*count + *value);
    } in [(Node::new(4))]

    fn unique_borrow_of_a_field<'a>(log: &'a Log, mut node: Node) {
        let count = &mut node.inner.count;
        *count += 1;
        yield_!(*count);
        *count += 1;
        let value = &mut node.value;
        yield_!(*value);
        *value += *count;
        yield_!(*value);
        *count = 0;
        yield_!(node.inner.count);
        yield_!(node.value);
    } in [(Node::new(4))]

    fn nested_reborrows<'a>(log: &'a Log, mut node: Node) {
        let outer = &mut node;
        yield_!(outer.value);
        let inner = &mut outer.inner;
        inner.count += 1;
        yield_!(inner.count);
        let items = &mut inner.items;
        items.push(7);
        yield_!(items.len() as i64);
        items.push(8);
        inner.count += 1;
        outer.value += 1;
        yield_!(outer.value);
        yield_!(node.inner.count);
    } in [(Node::new(4))]

    fn borrow_within_a_loop<'a>(log: &'a Log, mut node: Node) {
        for i in 0..3 {
            let count = &mut node.inner.count;
            *count += i;
            yield_!(*count);
            *count += 10;
        }
        yield_!(node.inner.count);
    } in [(Node::new(1))]

    fn borrow_that_ends_before_the_yield<'a>(log: &'a Log) {
        let mut xs = vec![3, 1, 2];
        let last = xs.last_mut().unwrap();
        *last += 10;
        log.get(*last);
        yield_!(1);
        xs.sort();
        yield_!(xs[0]);
        let first = xs.first().copied().unwrap_or(0);
        yield_!(first);
    } in [()]

    unique fn unique_argument<'a>(log: &'a Log, total: &'a mut i64) {
        *total += 1;
        yield_!(*total);
        *total += 10;
        yield_!(*total);
        let again = &mut *total;
        *again += 100;
        yield_!(*again);
        *again += 1000;
        log.get(*total);
    } in [(leak(5))]

    unique fn unique_argument_in_a_loop<'a>(log: &'a Log, xs: &'a mut Vec<i64>) {
        while let Some(x) = xs.pop() {
            yield_!(x);
            if x > 3 {
                xs.push(x - 2);
            }
        }
        xs.push(9);
        yield_!(xs.len() as i64);
    } in [(leak(vec![1, 8])), (leak(vec![]))]

    unique fn unique_argument_passed_on<'a>(log: &'a Log, xs: &'a mut Vec<i64>) {
        fn add(xs: &mut Vec<i64>) -> i64 {
            xs.push(1);
            xs.len() as i64
        }
        yield_!(add(xs));
        yield_!(add(xs));
        add(xs);
        yield_!(xs.len() as i64);
    } in [(leak(vec![]))]

    fn shared_argument<'a>(log: &'a Log, node: &'a Node, cell: &'a Cell<i64>) {
        yield_!(node.value);
        cell.set(node.inner.count);
        let items = &node.inner.items;
        yield_!(cell.get());
        for item in items {
            yield_!(*item);
        }
        yield_!(items[0]);
    } in [(leak(Node::new(3)), leak(Cell::new(0)))]

    /// A reference that comes out of an argument, not of a local.
    fn reference_from_an_argument<'a>(log: &'a Log, xs: &'a [i64]) {
        let Some((first, rest)) = xs.split_first() else { return };
        yield_!(*first);
        let largest = rest.iter().max();
        yield_!(rest.len() as i64);
        if let Some(largest) = largest {
            yield_!(*largest);
            log.get(*largest);
        }
        yield_!(*first);
    } in [(&[]), (&[1]), (&[1, 5, 3])]

    fn fields_are_assigned<'a>(log: &'a Log, mut node: Node) {
        node.value = 10;
        yield_!(node.value);
        node.inner.count += 1;
        node.inner.items[0] = 7;
        yield_!(node.inner.items[0]);
        node.inner = Inner { count: -1, items: vec![] };
        yield_!(node.inner.count);
        node = Node::new(20);
        yield_!(node.value);
    } in [(Node::new(4))]

    fn elements_are_assigned<'a>(log: &'a Log, n: usize) {
        let mut table = [[0_i64; 3]; 2];
        for i in 0..n {
            table[i % 2][i % 3] += i as i64 + 1;
            yield_!(table[i % 2][i % 3]);
            table[(i + 1) % 2][0] += 1;
        }
        yield_!(table.iter().flatten().sum());
    } in [(0), (7)]

    unique fn interior_mutability<'a>(log: &'a Log) {
        let cell = Cell::new(1);
        let list = Rc::new(RefCell::new(vec![log.noisy("first")]));
        yield_!(cell.replace(2));
        list.borrow_mut().push(log.noisy("second"));
        let other = Rc::clone(&list);
        yield_!(cell.get());
        drop(list);
        yield_!(other.borrow().len() as i64);
        other.borrow()[0].touch();
    } in [()]

    unique fn boxed_values<'a>(log: &'a Log, n: i64) {
        let mut number = Box::new(n);
        *number += 1;
        yield_!(*number);
        let touch: Box<dyn Fn(i64) -> i64> = Box::new(move |x| x + n);
        yield_!(touch(10));
        let noisy = Box::new(log.noisy("boxed"));
        yield_!(touch(20));
        let unboxed = *noisy;
        yield_!(unboxed.touch());
    } in [(3)]

    fn strings<'a>(log: &'a Log, mut text: String) {
        text.push('!');
        yield_!(text.len() as i64);
        let upper = text.to_uppercase();
        yield_!(upper.len() as i64);
        text += &upper;
        yield_!(text.len() as i64);
        log.event(text);
    } in [("hey".to_owned())]

    fn a_reference_that_is_moved_on<'a>(log: &'a Log, list: &'a [i64]) {
        let mut rest = list;
        while let [first, tail @ ..] = rest {
            yield_!(*first);
            rest = tail;
        }
        yield_!(rest.len() as i64);
    } in [(&[1, 2, 3]), (&[])]

    /// An element is borrowed again at the same index, which may change as soon as the borrow isn't in use.
    fn an_element_at_an_index<'a>(log: &'a Log, n: i64) {
        let list: Vec<_> = (0..n).map(|k| (log.numbered("n", k), k)).collect();
        let mut i = 0;
        while i < list.len() {
            match &list[i] {
                (noisy, 0) => {
                    yield_!(noisy.touch());
                    if i == 0 {
                        noisy.touch();
                    }
                }
                (_, k) => {
                    yield_!(*k);
                    yield_!(*k + 10);
                }
            }
            i += 1;
        }
        while i > 1 {
            let (last, before) = (&list[i - 1], &list[i - 2]);
            yield_!(last.1);
            yield_!(before.0.touch());
            i -= 1;
        }
    } in [(0), (3)]

    fn an_element_at_a_cast_index<'a>(log: &'a Log, mut list: Vec<i64>) {
        let mut i = 0_u8;
        while (i as usize) < list.len() {
            let element = &mut list[i as usize];
            *element += 1;
            yield_!(*element);
            *element += 1;
            yield_!(*element);
            i += 1;
        }
        yield_!(list.iter().sum());
    } in [(vec![]), (vec![1, 5])]

    /// The reference that outlives its index is stored.
    fn an_index_that_changes<'a>(log: &'a Log, list: &'a [i64]) {
        let mut i = 0;
        while i < list.len() {
            let element = &list[i];
            i += 1;
            yield_!(*element);
            yield_!(*element);
        }
    } in [(&[]), (&[1, 5])]

    /// A walk that holds references into its argument on a stack.
    fn stack_of_references<'a>(log: &'a Log, root: &'a Tree) {
        let mut stack = vec![root];
        while let Some(tree) = stack.pop() {
            yield_!(tree.value);
            for child in tree.children.iter().rev() {
                stack.push(child);
            }
        }
    } in [(leak(Tree::sample()))]
}

struct Tree {
    value: i64,
    children: Vec<Self>,
}

impl Tree {
    fn sample() -> Self {
        let leaf = |value| Self { value, children: vec![] };
        Self { value: 1, children: vec![Self { value: 2, children: vec![leaf(3), leaf(4)] }, leaf(5)] }
    }
}
