//! What a state stores: a guard, a local that was moved on one path, a plain borrow that is made again.
#[generator]
fn ownership(names: Vec<String>, flag: bool) -> impl Iterator<Item = usize> {
    let guard = Guard::new();
    let first = &names[0];
    let maybe = String::from("maybe");
    if flag {
        consume(maybe);
    }
    yield_!(first.len());
    yield_!(first.capacity());
}
