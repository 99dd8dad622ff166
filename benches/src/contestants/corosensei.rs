//! corosensei: a stack for each generator. What runs on it is a plain function, which hands its values to a closure.

use corosensei::{CoroutineResult, ScopedCoroutine, ScopedCoroutineRef, Yielder, stack::DefaultStack};

use super::{callback, workloads};
use crate::{
    consume::{Consumer, Item},
    input::{Input, scramble},
};

workloads![
    range_sum,
    fibonacci,
    primes,
    pipeline_2,
    pipeline_5,
    triples,
    tokens,
    permutations,
    flatten,
    tree,
    chain,
    buffer,
    smoothing,
    run_lengths,
];

/// The crate's default.
const STACK: usize = 1 << 20;
/// For a recursion that is 10,000 deep.
const DEEP_STACK: usize = 1 << 24;

/// The values of a coroutine, within its scope.
struct Items<'a, T>(ScopedCoroutineRef<'a, (), T, (), DefaultStack>);

impl<T> Iterator for Items<'_, T> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        // One that has ended panics.
        if self.0.done() { None } else { self.0.resume(()).as_yield() }
    }
}

/// Runs a body on a stack of its own, while `then` takes its values.
fn pull<'a, T, R>(
    stack: usize,
    body: impl FnOnce(&Yielder<(), T>) + 'a,
    then: impl FnOnce(Items<'_, T>) -> R,
) -> R {
    let stack = DefaultStack::new(stack).expect("there is memory");
    ScopedCoroutine::with_stack(stack, |yielder: &Yielder<(), T>, ()| body(yielder))
        .scope(|coroutine| then(Items(coroutine)))
}

fn run<'a, T: Item + 'a, C: Consumer>(consumer: C, body: impl FnOnce(&Yielder<(), T>) + 'a) -> C::Output {
    pull(STACK, body, |items| consumer.consume(items))
}

fn range_sum<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    run(consumer, |yielder| callback::range_sum(input, |number| yielder.suspend(number)))
}

fn fibonacci<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    run(consumer, |yielder| callback::fibonacci(input, |number| yielder.suspend(number)))
}

fn primes<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    run(consumer, |yielder| callback::primes(input, |number| yielder.suspend(number)))
}

fn numbers_below(end: u64, yielder: &Yielder<(), u64>) {
    for number in 0..end {
        yielder.suspend(number);
    }
}

fn not_by_three(numbers: impl Iterator<Item = u64>, yielder: &Yielder<(), u64>) {
    for number in numbers {
        if number % 3 != 0 {
            yielder.suspend(number);
        }
    }
}

fn scrambled(numbers: impl Iterator<Item = u64>, yielder: &Yielder<(), u64>) {
    for number in numbers {
        yielder.suspend(scramble(number));
    }
}

fn totals(numbers: impl Iterator<Item = u64>, yielder: &Yielder<(), u64>) {
    let mut total = 0_u64;
    for number in numbers {
        total = total.wrapping_add(number);
        yielder.suspend(total);
    }
}

fn pairs(mut numbers: impl Iterator<Item = u64>, yielder: &Yielder<(), u64>) {
    while let Some(first) = numbers.next() {
        yielder.suspend(numbers.next().map_or(first, |second| first ^ second));
    }
}

fn pipeline_2<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    pull(
        STACK,
        |yielder| numbers_below(input.pipeline, yielder),
        |numbers| run(consumer, |yielder| scrambled(numbers, yielder)),
    )
}

fn pipeline_5<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    pull(
        STACK,
        |yielder| numbers_below(input.pipeline, yielder),
        |numbers| {
            pull(
                STACK,
                |yielder| not_by_three(numbers, yielder),
                |numbers| {
                    pull(
                        STACK,
                        |yielder| scrambled(numbers, yielder),
                        |numbers| {
                            pull(
                                STACK,
                                |yielder| totals(numbers, yielder),
                                |numbers| run(consumer, |yielder| pairs(numbers, yielder)),
                            )
                        },
                    )
                },
            )
        },
    )
}

fn triples<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    run(consumer, |yielder| callback::triples(input, |triple| yielder.suspend(triple)))
}

fn tokens<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    run(consumer, |yielder| callback::tokens(input, |token| yielder.suspend(token)))
}

fn permutations<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    run(consumer, |yielder| callback::permutations(input, |items| yielder.suspend(items)))
}

fn flatten<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    run(consumer, |yielder| callback::flatten(input, |number| yielder.suspend(number)))
}

fn tree<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    run(consumer, |yielder| callback::tree(input, |number| yielder.suspend(number)))
}

fn chain<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    pull(
        DEEP_STACK,
        |yielder| callback::chain(input, |number| yielder.suspend(number)),
        |items| consumer.consume(items),
    )
}

fn buffer<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    run(consumer, |yielder| callback::buffer(input, |number| yielder.suspend(number)))
}

fn smoothing<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    let body = |yielder: &Yielder<u64, u64>, mut number| {
        let mut level = 0;
        loop {
            level = level - level / 8 + number;
            number = yielder.suspend(level);
        }
    };
    ScopedCoroutine::<u64, u64, (), DefaultStack>::new(body).scope(|mut smooth| {
        consumer.consume((0..input.smoothed).map_while(|number| match smooth.resume(number) {
            CoroutineResult::Yield(level) => Some(level),
            CoroutineResult::Return(()) => None,
        }))
    })
}

fn run_lengths<C: Consumer>(input: &Input, consumer: C) -> C::Output {
    run(consumer, |yielder| callback::run_lengths(input, |length| yielder.suspend(length)))
}
