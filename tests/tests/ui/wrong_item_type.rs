// A yielded value is of the item's type.

use genmacro_runtime::generator;

#[generator]
fn wrong_item() -> impl Iterator<Item = u8> {
    yield_!("text");
    yield_!(1);
}

#[generator]
fn wrong_later_item(flag: bool) -> impl Iterator<Item = String> {
    yield_!(String::new());
    if flag {
        yield_!('c');
    }
}

fn main() {}
