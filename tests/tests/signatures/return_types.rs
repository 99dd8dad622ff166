//! Every row of the table of return types.

use std::fmt::Debug;
use std::iter::FusedIterator;

use genmacro_runtime::{Generator, GeneratorState, generator};

use crate::collect;

#[generator]
fn iterator() -> impl Iterator<Item = u8> {
    yield_!(1);
    yield_!(2);
}

#[generator]
fn fused() -> impl FusedIterator<Item = u8> {
    yield_!(1);
    yield_!(2);
}

#[generator]
fn iterator_and_fused() -> impl Iterator<Item = u8> + FusedIterator {
    yield_!(1);
    yield_!(2);
}

#[generator]
fn into_iterator() -> impl IntoIterator<Item = u8> {
    yield_!(1);
    yield_!(2);
}

#[generator]
fn qualified() -> impl ::core::iter::Iterator<Item = u8> {
    yield_!(1);
    yield_!(2);
}

#[generator]
fn bounds_in_another_order() -> impl Send + 'static + Iterator<Item = u8> + Unpin + Sync {
    yield_!(1);
    yield_!(2);
}

#[expect(clippy::elidable_lifetime_names, reason = "to be captured by its name")]
#[generator]
fn precise_capturing<'a, T>(_: &'a str, _: T) -> impl Iterator<Item = u8> + use<'a, T> {
    yield_!(1);
    yield_!(2);
}

#[generator]
fn boxed() -> Box<dyn Iterator<Item = u8>> {
    yield_!(1);
    yield_!(2);
}

#[generator]
fn boxed_with_bounds<'a>(text: &'a str) -> Box<dyn Iterator<Item = char> + Send + 'a> {
    for c in text.chars() {
        yield_!(c);
    }
}

#[generator]
fn boxed_by_path() -> ::std::boxed::Box<dyn Iterator<Item = u8>> {
    yield_!(1);
    yield_!(2);
}

#[test]
fn iterators() {
    assert_eq!(collect(iterator()), [1, 2]);
    assert_eq!(collect(fused()), [1, 2]);
    assert_eq!(collect(iterator_and_fused()), [1, 2]);
    assert_eq!(collect(into_iterator()), [1, 2]);
    assert_eq!(collect(qualified()), [1, 2]);
    assert_eq!(collect(bounds_in_another_order()), [1, 2]);
    assert_eq!(collect(precise_capturing("", String::new())), [1, 2]);
    assert_eq!(collect(boxed()), [1, 2]);
    assert_eq!(collect(boxed_with_bounds("ab")), ['a', 'b']);
    assert_eq!(collect(boxed_by_path()), [1, 2]);
}

#[generator]
fn with_return() -> impl Generator<Yield = u8, Return = &'static str> {
    yield_!(1);
    "done"
}

#[generator]
#[expect(clippy::needless_return, reason = "lints say of it what they say of the function")]
fn with_return_and_iterator() -> impl Generator<Yield = u8, Return = &'static str> + Iterator<Item = u8> {
    yield_!(1);
    return "done";
}

#[generator]
fn iterator_first() -> impl Iterator<Item = u8> + Generator<Yield = u8, Return = ()> {
    yield_!(1);
}

#[generator]
fn by_full_path() -> impl genmacro_runtime::Generator<Return = (), Yield = u8> {
    yield_!(1);
}

#[generator]
fn boxed_generator() -> Box<dyn Generator<Yield = u8, Return = &'static str>> {
    yield_!(1);
    "done"
}

#[generator]
fn boxed_coroutine() -> Box<dyn Generator<u8, Yield = u8, Return = &'static str> + Send> {
    let answer = yield_!(1);
    let _ = yield_!(answer);
    "done"
}

#[generator]
fn coroutine() -> impl Generator<u8, Yield = u8, Return = &'static str> {
    let answer = yield_!(1);
    let _ = yield_!(answer);
    "done"
}

#[generator]
fn coroutine_with_first(#[resume] first: u8, offset: u8) -> impl Generator<u8, Yield = u8, Return = u8> {
    let second = yield_!(first + offset);
    second * 2
}

#[generator]
fn yields_unit() -> impl Generator<Yield = (), Return = u8> {
    yield_!();
    yield_!(());
    7
}

fn run<R>(mut generator: impl Generator<Yield = u8, Return = R>) -> R {
    assert_eq!(generator.resume(()).as_ref().map(is_yield), Ok(true));
    match generator.resume(()) {
        Ok(GeneratorState::Complete(value)) => value,
        _ => panic!("does not end"),
    }
}

fn is_yield<Y, R>(state: &GeneratorState<Y, R>) -> bool {
    matches!(state, GeneratorState::Yielded(_))
}

#[test]
fn generators() {
    assert_eq!(run(with_return()), "done");
    assert_eq!(run(with_return_and_iterator()), "done");
    assert_eq!(collect(with_return_and_iterator()), [1]);
    run(iterator_first());
    assert_eq!(collect(iterator_first()), [1]);
    run(by_full_path());
    assert_eq!(run(boxed_generator()), "done");
    assert_eq!(collect(boxed_generator()), [1]);

    let mut units = yields_unit();
    assert_eq!(units.resume(()), Ok(GeneratorState::Yielded(())));
    assert_eq!(units.resume(()), Ok(GeneratorState::Yielded(())));
    assert_eq!(units.resume(()), Ok(GeneratorState::Complete(7)));
}

fn echo(mut coroutine: impl Generator<u8, Yield = u8, Return = &'static str>) {
    assert_eq!(coroutine.resume(5), Ok(GeneratorState::Yielded(1)));
    assert_eq!(coroutine.resume(6), Ok(GeneratorState::Yielded(6)));
    assert_eq!(coroutine.resume(7), Ok(GeneratorState::Complete("done")));
    assert!(coroutine.resume(8).is_err());
}

#[test]
fn coroutines() {
    echo(coroutine());
    echo(boxed_coroutine());
    let mut with_first = coroutine_with_first(10);
    assert_eq!(with_first.resume(1), Ok(GeneratorState::Yielded(11)));
    assert_eq!(with_first.resume(4), Ok(GeneratorState::Complete(8)));
}

#[generator]
fn impl_trait_items() -> impl Iterator<Item = impl Debug + PartialEq<u8>> {
    yield_!(1_u8);
    yield_!(2_u8);
}

#[generator]
fn nested_impl_trait_items() -> impl Iterator<Item = (u8, impl Fn(u8) -> u8)> {
    for n in 0..2 {
        yield_!((n, move |x: u8| x + n));
    }
}

#[generator]
fn endless_closures() -> impl Iterator<Item = impl Fn(u8) -> u8> {
    let mut n = 0;
    loop {
        yield_!(move |x: u8| x + n);
        n += 1;
    }
}

#[generator]
fn item_by_bound() -> impl Iterator<Item: Debug + Into<u64>> {
    yield_!(1_u8);
    yield_!(2_u8);
}

#[generator]
fn boxed_dyn_items() -> impl Iterator<Item = Box<dyn Debug>> {
    yield_!(Box::new(1_u8));
    yield_!(Box::new("two"));
}

#[test]
fn items() {
    assert_eq!(collect(impl_trait_items()), [1_u8, 2]);
    assert_eq!(collect(nested_impl_trait_items().map(|(n, f)| f(n))), [0, 2]);
    assert_eq!(collect(endless_closures().take(2).map(|f| f(1))), [1, 2]);
    assert_eq!(collect(item_by_bound().map(Into::into)), [1, 2_u64]);
    assert_eq!(format!("{:?}", collect(boxed_dyn_items())), r#"[1, "two"]"#);
}
