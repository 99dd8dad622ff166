//! The primes below 1000.

use genmacro_runtime::generator;

/// The primes below `limit`, by trial division.
///
/// The primes found so far are a local like any other. It is part of the generator between two values.
#[generator]
fn primes(limit: u32) -> impl Iterator<Item = u32> {
    let mut found = Vec::new();
    for n in 2..limit {
        if found.iter().take_while(|&p| p * p <= n).all(|p| n % p != 0) {
            found.push(n);
            yield_!(n);
        }
    }
}

fn main() {
    for prime in primes(1000) {
        println!("{prime}");
    }
}
