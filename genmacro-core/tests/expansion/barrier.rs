//! A scrutinee with a temporary that borrows from a local: it is gone before the state is written.
#[generator]
fn barrier(cell: RefCell<Vec<u64>>) -> impl Iterator<Item = u64> {
    if let Some(first) = cell.borrow().first().copied() {
        yield_!(first);
        cell.borrow_mut().clear();
    }
    yield_!(0);
}
