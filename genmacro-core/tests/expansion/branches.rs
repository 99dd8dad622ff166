//! Branches that meet again: what follows is a state of its own, since it is long.
#[generator]
fn branches(flag: bool, log: Log) -> impl Iterator<Item = u64> {
    let width = if flag {
        yield_!(1);
        10
    } else {
        20
    };
    log.record("the first line of what follows both of the branches", width, "and some more of it");
    log.record("the second line of what follows both of the branches", width, "and some more of it");
    log.record("the third line of what follows both of the branches", width, "and some more of it");
    yield_!(width);
}
