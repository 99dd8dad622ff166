//! A generator with a type of its own, which stands beside the function.
#[generator(type = Countdown, yield = u32)]
pub fn countdown(n: u32) -> Countdown {
    for i in 0..n {
        yield_!(n - i);
    }
}
