// Functions that return `Recursive`.

use genmacro_runtime::{Recursive, generator};

struct Node {
    left: Option<Box<Node>>,
    value: u64,
}

#[generator]
fn of_nothing(depth: u8) -> Recursive<'static> {
    yield_!(depth);
}

#[generator]
fn of_another_type(depth: u8) -> Recursive<'static, u64> {
    yield_!(1);
    yield_from!(of_bytes(depth));
}

#[generator]
fn of_bytes(depth: u8) -> Recursive<'static, u8> {
    yield_!(depth);
    yield_!("two");
}

#[generator]
fn too_short(node: &Node) -> Recursive<'static, u64> {
    if let Some(left) = &node.left {
        yield_from!(too_short(left));
    }
    yield_!(node.value);
}

#[generator]
fn walk(node: &Node) -> Recursive<'_, u64> {
    yield_!(node.value);
    return node.value;
}

#[generator]
fn resumed(#[resume] first: u8) -> Recursive<'static, u8> {
    yield_!(first);
}

#[generator]
fn borrows_a_local(list: &[u8]) -> Recursive<'_, u8> {
    let rest = list.to_vec();
    yield_from!(borrows_a_local(&rest));
}

#[generator]
fn of_wrong_arguments(node: &Node, depth: usize) -> Recursive<'_, u64> {
    if let Some(left) = &node.left {
        yield_from!(of_wrong_arguments(left, "one"));
        yield_from!(of_wrong_arguments(left));
        yield_from!(of_wrong_arguments(left, left.value.count_ones()));
        yield_from!(of_wrong_arguments(right, depth + 1));
    }
    yield_!(node.value);
}

impl Node {
    #[generator]
    fn of_no_method(&self) -> Recursive<'_, u64> {
        yield_from!(self.left.of_no_method());
    }
}

fn main() {}
