//! What the return type promises: impls of the state enum, and a question to each local.
#[generator]
fn promises(names: Vec<String>, moved: bool) -> impl Iterator<Item = usize> + Clone + Debug {
    let maybe = String::from("maybe");
    if moved {
        drop(maybe);
    }
    for name in names {
        yield_!(name.len());
    }
}
