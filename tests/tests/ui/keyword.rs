// The keyword in place of the macro. The compiler's own error stands beside ours, which says what to write.

use genmacro_runtime::generator;

#[generator]
fn keyword() -> impl Iterator<Item = u8> {
    yield 1;
}

#[generator]
fn keyword_with_a_bang() -> impl Iterator<Item = u8> {
    yield!(1);
}

fn main() {}
