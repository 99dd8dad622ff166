// A yield belongs to the function, not to something inside that runs on its own.

use genmacro_runtime::generator;

#[generator]
fn in_a_closure() -> impl Iterator<Item = u8> {
    (0..3).for_each(|n| {
        yield_!(n);
    });
}

#[generator]
fn in_an_async_block() -> impl Iterator<Item = u8> {
    let future = async {
        yield_!(1);
    };
    drop(future);
}

#[generator]
fn in_a_const_block() -> impl Iterator<Item = u8> {
    const {
        yield_!(1);
    };
}

#[generator]
fn in_an_array_length() -> impl Iterator<Item = u8> {
    let array = [0; {
        yield_!(1);
        2
    }];
    yield_!(array[0]);
}

#[generator]
fn in_a_nested_function() -> impl Iterator<Item = u8> {
    fn nested() {
        yield_!(1);
    }
    nested();
}

#[generator]
fn in_a_constant() -> impl Iterator<Item = u8> {
    const ONE: () = yield_!(1);
}

fn main() {}
