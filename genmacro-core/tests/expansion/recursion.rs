//! A function that calls itself: as it is written, until the call is known to be one of the function itself.
#[generator]
fn leaves(tree: &Tree) -> Recursive<'_, u32> {
    match tree {
        Tree::Leaf(value) => yield_!(*value),
        Tree::Node(left, right) => {
            yield_from!(leaves(left));
            yield_from!(leaves(right.as_ref()));
        }
    }
}
