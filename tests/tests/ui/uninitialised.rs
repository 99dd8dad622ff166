// Locals that have no value on some path.

use genmacro_runtime::generator;

#[generator]
fn never() -> impl Iterator<Item = u8> {
    let x: u8;
    yield_!(1);
    yield_!(x);
}

#[generator]
fn before_a_yield(flag: bool) -> impl Iterator<Item = String> {
    let x;
    if flag {
        x = String::new();
    }
    yield_!(String::from("a"));
    yield_!(x);
}

#[generator]
fn in_a_branch_with_a_yield(flag: bool) -> impl Iterator<Item = u8> {
    let x;
    if flag {
        x = 1;
        yield_!(0);
    }
    yield_!(x);
}

#[generator]
fn in_an_arm(n: u8) -> impl Iterator<Item = u8> {
    let end;
    match n {
        1 => end = 2,
        2 => end = 3,
        _ => {}
    }
    for i in 0..end {
        yield_!(i);
    }
}

fn main() {}
