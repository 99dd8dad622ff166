// Functions that call themselves, for hostile surroundings. The arguments have the names that an expansion could give to
// what it adds.

#[generator]
fn branches(source: u8, descent: &[u8]) -> ::genmacro_runtime::Recursive<'_, u8> {
    let (value, context, sink) = (source, descent, 1);
    yield_!(value);
    if value > 0 {
        yield_from!(branches(value - sink, context));
        yield_from!(self::branches(descent[0], descent));
    }
}

struct Nested {
    inner: ::core::option::Option<&'static Nested>,
}

impl Nested {
    #[generator]
    fn depths(&self, argument: u8) -> ::genmacro_runtime::Recursive<'_, u8> {
        let argument0 = argument;
        yield_!(argument0);
        if let ::core::option::Option::Some(inner) = self.inner {
            yield_from!(inner.depths(argument + 1));
            yield_from!(Self::depths(inner, u8::wrapping_add(argument, 10)));
        }
    }
}

#[test]
fn recursion() {
    ::core::assert!(::core::iter::Iterator::eq(branches(2, &[0]), [2, 1, 0, 0, 0]));
    static INNERMOST: Nested = Nested { inner: ::core::option::Option::None };
    static INNER: Nested = Nested { inner: ::core::option::Option::Some(&INNERMOST) };
    let outer = Nested { inner: ::core::option::Option::Some(&INNER) };
    let mut sum = 0;
    ::core::iter::Iterator::for_each(outer.depths(0), |depth| sum += depth);
    ::core::assert_eq!(sum, 55);
}
