// Without the attribute, `yield_!` is the name of no macro.

fn forgot_the_attribute() -> impl Iterator<Item = u8> {
    yield_!(1);
    std::iter::empty()
}

fn main() {}
