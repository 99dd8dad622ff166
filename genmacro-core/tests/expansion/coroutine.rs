//! A coroutine: `yield_!` evaluates to what the generator is resumed with.
#[generator]
fn average(#[resume] first: f64) -> impl Generator<f64, Yield = f64, Return = ()> {
    let (mut sum, mut count) = (first, 1.0);
    while count < 10.0 {
        let value = yield_!(sum / count);
        sum += value;
        count += 1.0;
    }
}
