// A borrow of a local that cannot be made again cannot live across a yield: a generator can be moved.

use genmacro_runtime::generator;

#[generator]
fn iterates_over_a_local() -> impl Iterator<Item = u8> {
    let list = vec![1, 2, 3];
    for x in &list {
        yield_!(*x);
    }
}

#[generator]
fn iterator_of_an_argument(list: Vec<u8>) -> impl Iterator<Item = u8> {
    let mut iter = list.iter();
    while let Some(x) = iter.next() {
        yield_!(*x);
    }
}

fn main() {}
