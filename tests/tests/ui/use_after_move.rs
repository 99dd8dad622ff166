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

fn main() {}
