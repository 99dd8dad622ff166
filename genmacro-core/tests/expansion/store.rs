//! A generator that can be stored: each local by a codec, which is found out at the local.
#[generator(fingerprint = "countdown 1")]
fn countdown(from: u32) -> impl Iterator<Item = u32> + Serialize + Restore {
    for n in (1..=from).rev() {
        yield_!(n);
    }
}
