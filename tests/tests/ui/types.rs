// Type errors: each once, at the user's token.

use genmacro_runtime::{Generator, generator};

#[generator]
fn type_mismatch_let() -> impl Iterator<Item = u8> {
    let x: u32 = 5;
    yield_!(1);
    let y: u8 = x;
    yield_!(y);
}

#[generator]
fn wrong_item() -> impl Iterator<Item = u8> {
    for w in "a b".split(' ') {
        yield_!(w);
    }
}

#[generator]
fn unknown_method(v: Vec<u8>) -> impl Iterator<Item = u8> {
    yield_!(1);
    v.frobnicate();
    yield_!(2);
}

#[generator]
fn unknown_method_after_resume() -> impl Iterator<Item = usize> {
    let x = "a".to_string();
    yield_!(1);
    yield_!(x.lenn());
}

struct MissingTrait;
#[generator]
fn missing_trait(s: MissingTrait) -> impl Iterator<Item = String> {
    yield_!(String::new());
    yield_!(format!("{}", s));
}

struct MissingTrait2;
fn need<T: Clone>(_: &T) {}
#[generator]
fn missing_trait2(s: MissingTrait2) -> impl Iterator<Item = u8> {
    yield_!(1);
    need(&s);
    yield_!(2);
}

#[generator]
fn bounds_missing<T>(t: T) -> impl Iterator<Item = T> {
    yield_!(t.clone());
    yield_!(t);
}

#[generator]
fn if_mismatch(c: bool) -> impl Iterator<Item = u8> {
    let x = if c { yield_!(1); 1 } else { "a" };
    yield_!(x);
}

#[generator]
fn match_mismatch(c: Option<u8>) -> impl Iterator<Item = u8> {
    let x = match c {
        Some(x) => { yield_!(1); x }
        None => "a",
    };
    yield_!(x);
}

#[generator]
fn cond_not_bool(n: u8) -> impl Iterator<Item = u8> {
    if n {
        yield_!(1);
    }
}

#[generator]
fn while_not_bool(n: u8) -> impl Iterator<Item = u8> {
    while n {
        yield_!(1);
    }
}

#[generator]
fn not_iterable(n: u8) -> impl Iterator<Item = u8> {
    for x in n {
        yield_!(x);
    }
}

fn g(_: u8) -> u8 { 1 }
#[generator]
fn arg_count() -> impl Iterator<Item = u8> {
    yield_!(g());
    yield_!(1);
}

mod private { pub struct P { x: u8 } impl P { pub fn new() -> P { P { x: 1 } } } }
#[generator]
fn private_field() -> impl Iterator<Item = u8> {
    let p = private::P::new();
    yield_!(1);
    yield_!(p.x);
}

#[generator]
fn return_value(x: u8) -> impl Iterator<Item = u8> {
    yield_!(1);
    if x == 1 {
        return 5;
    }
    yield_!(2);
}

#[generator]
fn tail_value() -> impl Iterator<Item = u8> {
    yield_!(1);
    5
}

#[generator]
fn return_wrong_type(x: u8) -> impl Generator<Yield = u8, Return = String> {
    yield_!(1);
    if x == 1 {
        return 5;
    }
    "x"
}

#[generator]
fn missing_return() -> impl Generator<Yield = u8, Return = String> {
    yield_!(1);
}

#[generator]
fn resume_type() -> impl Generator<u8, Yield = u8, Return = ()> {
    let s: String = yield_!(1);
    drop(s);
}

#[generator]
fn assigned_after_a_yield() -> impl Iterator<Item = usize> {
    let mut text = String::new();
    yield_!(text.len());
    text = 5;
    yield_!(text.len());
}

fn main() {}
