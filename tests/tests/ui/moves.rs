// Values that have been moved.

use genmacro_runtime::generator;

#[generator]
fn moved_value(s: String) -> impl Iterator<Item = String> {
    yield_!(s);
    yield_!(s);
}

#[generator]
fn moved_value_same_arm(s: String) -> impl Iterator<Item = String> {
    let t = s;
    println!("{s}");
    yield_!(t);
}

fn make() -> String { String::new() }
#[generator]
fn moved_unknown_type() -> impl Iterator<Item = String> {
    let s = make();
    yield_!(s);
    yield_!(s);
}

#[generator]
fn moved_in_loop(s: String) -> impl Iterator<Item = String> {
    for _ in 0..3 {
        yield_!(s);
    }
}

#[generator]
fn deref_moved(b: &Box<String>) -> impl Iterator<Item = String> {
    yield_!(**b);
    yield_!(String::new());
}

struct MoveOutOfRef { name: String }
#[generator]
fn move_out_of_ref(s: &MoveOutOfRef) -> impl Iterator<Item = String> {
    yield_!(String::new());
    let n = s.name;
    yield_!(n);
}

fn main() {}
