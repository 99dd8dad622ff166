//! What a recursion costs: how often it allocates, and how much of the stack it takes.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::rc::Rc;
use std::thread;

use genmacro_runtime::{Recursive, generator};

struct Counting;

thread_local! {
    static ALLOCATIONS: Cell<u32> = const { Cell::new(0) };
}

// SAFETY: it is the system's allocator.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATIONS.set(ALLOCATIONS.get() + 1);
        // SAFETY: as the caller promises.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        // SAFETY: as the caller promises.
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static COUNTING: Counting = Counting;

const NODES: u32 = 1000;

#[derive(Clone)]
struct Node {
    value: u32,
    left: Option<Box<Node>>,
    right: Option<Box<Node>>,
}

impl Node {
    fn balanced(from: u32, to: u32) -> Self {
        let value = from.midpoint(to);
        let side = |from, to| (from < to).then(|| Box::new(Self::balanced(from, to)));
        Self { value, left: side(from, value), right: side(value + 1, to) }
    }
}

/// Takes the values, and adds them up.
type Way = fn(Recursive<u32>) -> u64;

/// Few allocations for a thousand calls, in whatever way the values are taken.
#[track_caller]
fn is_cheap<'a>(what: &str, make: &dyn Fn() -> Recursive<'a, u32>) {
    let ways: [(&str, Way); 3] = [
        ("one by one", |values| {
            let mut sum = 0;
            for value in values {
                sum += u64::from(value);
            }
            sum
        }),
        ("at once", |values| {
            let mut sum = 0;
            values.for_each(|value| sum += u64::from(value));
            sum
        }),
        ("mixed", |mut values| {
            let first: u64 = values.by_ref().take(100).map(u64::from).sum();
            first + values.map(u64::from).sum::<u64>()
        }),
    ];
    for (way, run) in ways {
        let before = ALLOCATIONS.get();
        let sum = run(make());
        let allocations = ALLOCATIONS.get() - before;
        assert_eq!(sum, u64::from(NODES * (NODES - 1) / 2), "{what}, {way}");
        assert!(allocations <= 30, "{what}, {way}: {allocations} allocations");
    }
}

#[generator]
fn in_order(node: &Node) -> Recursive<'_, u32> {
    if let Some(left) = &node.left {
        yield_from!(in_order(left));
    }
    yield_!(node.value);
    if let Some(right) = &node.right {
        yield_from!(in_order(right));
    }
}

#[generator]
fn optional(node: Option<&Node>) -> Recursive<'_, u32> {
    if let Some(node) = node {
        yield_from!(optional(node.left.as_deref()));
        yield_!(node.value);
        yield_from!(optional(node.right.as_deref()));
    }
}

#[test]
fn functions() {
    let tree = Node::balanced(0, NODES);
    is_cheap("by a reference to a box", &|| in_order(&tree));
    is_cheap("by an option", &|| optional(Some(&tree)));
}

#[generator]
fn range(from: u32, to: u32) -> Recursive<'static, u32> {
    if from < to {
        let middle = from.midpoint(to);
        yield_from!(self::range(from, middle));
        yield_!(middle);
        yield_from!(crate::range(middle + 1, to));
    }
}

#[test]
fn paths() {
    is_cheap("by a path", &|| range(0, NODES));
}

/// A loop, a generic argument, a literal and a parameter that isn't moved.
#[generator]
fn digits<F: Fn(u32) -> u32>(prefix: u32, length: u32, map: &F) -> Recursive<'_, u32> {
    if length == 0 {
        yield_!(map(prefix));
        return;
    }
    for digit in 0..10 {
        yield_from!(digits(10 * prefix + digit, length - 1, map));
    }
}

#[test]
fn generic_functions() {
    is_cheap("generic", &|| digits(0, 3, &|value| value));
}

impl Node {
    #[generator]
    fn values(&self) -> Recursive<'_, u32> {
        if let Some(left) = &self.left {
            yield_from!(left.values());
        }
        yield_!(self.value);
        if let Some(right) = &self.right {
            yield_from!(Self::values(right));
        }
    }

    #[generator]
    fn into_values(self) -> Recursive<'static, u32> {
        let Node { value, left, right } = self;
        if let Some(left) = left {
            let left = *left;
            yield_from!(left.into_values());
        }
        yield_!(value);
        if let Some(right) = right {
            let right = *right;
            yield_from!(Self::into_values(right));
        }
    }
}

#[test]
fn methods() {
    let tree = Node::balanced(0, NODES);
    is_cheap("by reference", &|| tree.values());
    let trees: Vec<Cell<Option<Node>>> = (0..3).map(|_| Cell::new(Some(tree.clone()))).collect();
    let next = Cell::new(0);
    is_cheap("by value", &|| {
        let tree = trees[next.get()].take().expect("a tree for each way");
        next.set(next.get() + 1);
        tree.into_values()
    });
}

trait Walk {
    fn walk(&self, depth: u32) -> Recursive<'_, u32>;
}

impl Walk for Node {
    #[generator]
    fn walk(&self, depth: u32) -> Recursive<'_, u32> {
        assert!(depth < 20);
        if let Some(left) = &self.left {
            yield_from!(left.walk(depth + 1));
        }
        yield_!(self.value);
        if let Some(right) = &self.right {
            yield_from!(right.walk(depth + 1));
        }
    }
}

#[test]
fn methods_of_traits() {
    let tree = Node::balanced(0, NODES);
    is_cheap("of a trait", &|| tree.walk(0));
}

struct Shared {
    value: u32,
    children: Vec<Rc<Shared>>,
}

#[generator]
fn shared(node: &Shared) -> Recursive<'_, u32> {
    yield_!(node.value);
    for child in &node.children {
        yield_from!(shared(child));
    }
}

#[test]
fn shared_nodes() {
    let children = (1..NODES).map(|value| Rc::new(Shared { value, children: Vec::new() })).collect();
    let tree = Shared { value: 0, children };
    is_cheap("shared", &|| shared(&tree));
}

/// What takes much of the stack doesn't go deep there.
#[generator]
fn large(depth: u32) -> Recursive<'static, u32> {
    let mut buffer = [0_u32; 1024];
    buffer[depth as usize % 1024] = depth;
    let sum: u32 = std::hint::black_box(&buffer).iter().sum();
    if depth > 0 {
        yield_from!(large(depth - 1));
    }
    yield_!(sum);
}

#[test]
fn a_small_stack() {
    let run = || {
        assert_eq!(large(2000).fold(0, |sum, value| sum + u64::from(value)), 2001 * 1000);
        assert_eq!(range(0, 100_000).map(u64::from).sum::<u64>(), 99_999 * 50_000);
    };
    thread::Builder::new().stack_size(200 << 10).spawn(run).expect("a thread").join().expect("no overflow");
}
