// Moved before a yield, used after it.

use genmacro_runtime::generator;

#[generator]
fn used_after_a_move(text: String) -> impl Iterator<Item = usize> {
    drop(text);
    yield_!(1);
    yield_!(text.len());
}

#[generator]
fn moved_in_a_loop(text: String) -> impl Iterator<Item = usize> {
    for n in 0..3 {
        drop(text);
        yield_!(n);
    }
}

#[generator]
fn moved_on_one_path(text: String, flag: bool) -> impl Iterator<Item = usize> {
    if flag {
        drop(text);
    }
    yield_!(1);
    yield_!(text.len());
}

#[generator]
fn moved_into_a_closure(text: String) -> impl Iterator<Item = usize> {
    let length = move || text.len();
    yield_!(length());
    yield_!(text.len());
}

fn main() {}
