//! From one body to the eager function, the generators, and the test that compares them.
//!
//! Bodies pass through as token trees, so that `#[generator]` sees the tokens that a user would have written.

/// `yield_!` in the eager half of [`iterators!`](crate::iterators) and [`generators!`](crate::generators).
#[macro_export]
macro_rules! emit {
    ($value:expr $(,)?) => {{
        // The temporaries of the operand go before the value is handed out.
        let value: i64 = $value;
        $crate::emit(value);
    }};
}

/// `yield_!` in the eager half of [`coroutines!`](crate::coroutines).
#[macro_export]
macro_rules! ask {
    ($value:expr $(,)?) => {{
        let value: i64 = $value;
        $crate::emit(value)
    }};
}

/// `yield_from!` in the eager half.
#[macro_export]
macro_rules! emit_from {
    ($inner:expr $(,)?) => {{
        #[allow(unused_imports)]
        use $crate::{DeliverGenerator as _, DeliverIterator as _};
        (&mut $crate::Delivery::new($inner)).deliver()
    }};
}

/// Bodies of iterators, each with the tuples of arguments to run it with:
/// `fn name<'a>(log: &'a Log, argument: i64) { body } in [(1), (2)]`.
#[macro_export]
macro_rules! iterators {
    (@$promise:ident $make:ident $(
        $(#[$attribute:meta])*
        fn $name:ident<$a:lifetime>($log:ident: &$b:lifetime Log $($parameters:tt)*) { $($body:tt)* }
        in [$(($($argument:tt)*)),* $(,)?]
    )*) => {$(
        $(#[$attribute])*
        #[allow(unused, for_loops_over_fallibles, clippy::all, clippy::pedantic)]
        mod $name {
            use super::*;

            mod eager {
                use super::*;
                use $crate::emit as yield_;
                use $crate::emit_from as yield_from;

                pub(super) fn $name<$a>($log: &$a Log $($parameters)*) {
                    $crate::enter();
                    $($body)*
                }
            }

            mod iterator {
                use super::*;

                #[::genmacro_runtime::generator]
                pub(super) fn $name<$a>($log: &$a Log $($parameters)*) -> impl Iterator<Item = i64> + $promise + $a {
                    $($body)*
                }
            }

            mod generator {
                use super::*;
                use ::genmacro_runtime::Generator;

                #[::genmacro_runtime::generator]
                pub(super) fn $name<$a>(
                    $log: &$a Log $($parameters)*
                ) -> impl Generator<Yield = i64, Return = ()> + Iterator<Item = i64> + $promise + $a {
                    $($body)*
                }
            }

            #[test]
            fn agrees() {
                $($crate::check(&$crate::Case {
                    name: stringify!($name ($($argument)*)),
                    eager: |$log, _| $crate::Outcome::outcome(eager::$name($log, $($argument)*)),
                    generators: &[
                        |$log| Box::new($crate::Iterated::$make(iterator::$name($log, $($argument)*))),
                        |$log| Box::new($crate::Generated::$make(generator::$name($log, $($argument)*))),
                    ],
                });)*
            }
        }
    )*};
    ($($bodies:tt)*) => { $crate::iterators! { @Sized new $($bodies)* } };
}

/// Bodies of generators that return a number, as for [`iterators!`](crate::iterators): `fn name<'a>(log: &'a Log) -> i64 { body } in [()]`.
#[macro_export]
macro_rules! generators {
    (@$promise:ident $make:ident $(
        $(#[$attribute:meta])*
        fn $name:ident<$a:lifetime>($log:ident: &$b:lifetime Log $($parameters:tt)*) -> $returns:ty { $($body:tt)* }
        in [$(($($argument:tt)*)),* $(,)?]
    )*) => {$(
        $(#[$attribute])*
        #[allow(unused, for_loops_over_fallibles, clippy::all, clippy::pedantic)]
        mod $name {
            use super::*;

            mod eager {
                use super::*;
                use $crate::emit as yield_;
                use $crate::emit_from as yield_from;

                pub(super) fn $name<$a>($log: &$a Log $($parameters)*) -> $returns {
                    $crate::enter();
                    $($body)*
                }
            }

            mod generator {
                use super::*;
                use ::genmacro_runtime::Generator;

                #[::genmacro_runtime::generator]
                pub(super) fn $name<$a>(
                    $log: &$a Log $($parameters)*
                ) -> impl Generator<Yield = i64, Return = $returns> + Iterator<Item = i64> + $promise + $a {
                    $($body)*
                }
            }

            #[test]
            fn agrees() {
                $($crate::check(&$crate::Case {
                    name: stringify!($name ($($argument)*)),
                    eager: |$log, _| $crate::Outcome::outcome(eager::$name($log, $($argument)*)),
                    generators: &[|$log| Box::new($crate::Generated::$make(generator::$name($log, $($argument)*)))],
                });)*
            }
        }
    )*};
    ($($bodies:tt)*) => { $crate::generators! { @Sized new $($bodies)* } };
}

/// As [`iterators!`](crate::iterators); but each body that isn't marked `unique` promises `Clone`, and is forked at every yield.
#[macro_export]
macro_rules! forkable_iterators {
    () => {};
    (
        $(#[$attribute:meta])*
        unique fn $name:ident<$a:lifetime>($($parameters:tt)*) { $($body:tt)* } in [$($arguments:tt)*] $($rest:tt)*
    ) => {
        $crate::iterators! {
            $(#[$attribute])* fn $name<$a>($($parameters)*) { $($body)* } in [$($arguments)*]
        }
        $crate::forkable_iterators! { $($rest)* }
    };
    (
        $(#[$attribute:meta])*
        fn $name:ident<$a:lifetime>($($parameters:tt)*) { $($body:tt)* } in [$($arguments:tt)*] $($rest:tt)*
    ) => {
        $crate::iterators! {
            @Clone forkable
            $(#[$attribute])* fn $name<$a>($($parameters)*) { $($body)* } in [$($arguments)*]
        }
        $crate::forkable_iterators! { $($rest)* }
    };
}

/// The same for [`generators!`](crate::generators).
#[macro_export]
macro_rules! forkable_generators {
    () => {};
    (
        $(#[$attribute:meta])*
        unique fn $name:ident<$a:lifetime>($($parameters:tt)*) -> $returns:ty { $($body:tt)* }
        in [$($arguments:tt)*] $($rest:tt)*
    ) => {
        $crate::generators! {
            $(#[$attribute])* fn $name<$a>($($parameters)*) -> $returns { $($body)* } in [$($arguments)*]
        }
        $crate::forkable_generators! { $($rest)* }
    };
    (
        $(#[$attribute:meta])*
        fn $name:ident<$a:lifetime>($($parameters:tt)*) -> $returns:ty { $($body:tt)* }
        in [$($arguments:tt)*] $($rest:tt)*
    ) => {
        $crate::generators! {
            @Clone forkable
            $(#[$attribute])* fn $name<$a>($($parameters)*) -> $returns { $($body)* } in [$($arguments)*]
        }
        $crate::forkable_generators! { $($rest)* }
    };
}

/// Bodies of coroutines, which are sent numbers and return one: `fn name<'a>(log: &'a Log) resume first -> i64 { body } in [()]`.
#[macro_export]
macro_rules! coroutines {
    ($(
        $(#[$attribute:meta])*
        fn $name:ident<$a:lifetime>($log:ident: &$b:lifetime Log $($parameters:tt)*) resume $first:ident -> i64 {
            $($body:tt)*
        }
        in [$(($($argument:tt)*)),* $(,)?]
    )*) => {$(
        $(#[$attribute])*
        #[allow(unused, for_loops_over_fallibles, clippy::all, clippy::pedantic)]
        mod $name {
            use super::*;

            mod eager {
                use super::*;
                use $crate::ask as yield_;
                use $crate::emit_from as yield_from;

                pub(super) fn $name<$a>($first: i64, $log: &$a Log $($parameters)*) -> i64 {
                    $crate::enter();
                    $($body)*
                }
            }

            mod generator {
                use super::*;
                use ::genmacro_runtime::Generator;

                #[::genmacro_runtime::generator]
                pub(super) fn $name<$a>(
                    #[resume] $first: i64, $log: &$a Log $($parameters)*
                ) -> impl Generator<i64, Yield = i64, Return = i64> + $a {
                    $($body)*
                }
            }

            #[test]
            fn agrees() {
                $($crate::check(&$crate::Case {
                    name: stringify!($name ($($argument)*)),
                    eager: |$log, first| $crate::Outcome::outcome(eager::$name(first, $log, $($argument)*)),
                    generators: &[|$log| Box::new($crate::Coroutine(generator::$name($log, $($argument)*)))],
                });)*
            }
        }
    )*};
}

/// Bodies of generators that return an `Option` or a `Result`, in which `?` returns early: as for [`generators!`](crate::generators),
/// with `-> Option<i64>`.
#[macro_export]
macro_rules! optionals {
    ($($bodies:tt)*) => { $crate::generators! { $($bodies)* } };
}

/// `yield_!` in the eager half of [`fallibles!`](crate::fallibles).
#[macro_export]
macro_rules! emit_fallible {
    ($value:expr $(,)?) => {{
        let value: Yielded = $value;
        $crate::emit($crate::Item::flatten(value));
    }};
}

/// `yield_from!` in the eager half of [`fallibles!`](crate::fallibles).
#[macro_export]
macro_rules! emit_fallible_from {
    ($inner:expr $(,)?) => {
        ::std::iter::IntoIterator::into_iter($inner).for_each(|item| {
            $crate::emit($crate::Item::flatten(item));
        })
    };
}

/// Bodies of iterators of `Result<i64, i64>` or `Option<i64>`, in which `?` hands out the error, or `None`, as the last item: as for
/// [`iterators!`](crate::iterators), with the type of the items, `fn name<'a>(log: &'a Log) of Result<i64, i64> { body } in [()]`.
/// To end early they `return finish()`, since the plain function returns a `Result` or an `Option`, and the iterator nothing.
#[macro_export]
macro_rules! fallibles {
    ($(
        $(#[$attribute:meta])*
        fn $name:ident<$a:lifetime>($log:ident: &$b:lifetime Log $($parameters:tt)*) of $item:ident<i64 $(, $error:ty)?> { $($body:tt)* }
        in [$(($($argument:tt)*)),* $(,)?]
    )*) => {$(
        $(#[$attribute])*
        #[allow(unused, for_loops_over_fallibles, clippy::all, clippy::pedantic)]
        mod $name {
            use super::*;

            mod eager {
                use super::*;
                use $crate::emit_fallible as yield_;
                use $crate::emit_fallible_from as yield_from;

                type Yielded = $item<i64 $(, $error)?>;

                fn finish() -> $item<() $(, $error)?> {
                    $crate::Item::finished()
                }

                pub(super) fn $name<$a>($log: &$a Log $($parameters)*) -> $item<() $(, $error)?> {
                    $crate::enter();
                    let () = { $($body)* };
                    finish()
                }
            }

            mod iterator {
                use super::*;

                fn finish() {}

                #[::genmacro_runtime::generator]
                pub(super) fn $name<$a>(
                    $log: &$a Log $($parameters)*
                ) -> impl Iterator<Item = $item<i64 $(, $error)?>> + $a {
                    $($body)*
                }
            }

            #[test]
            fn agrees() {
                $($crate::check(&$crate::Case {
                    name: stringify!($name ($($argument)*)),
                    eager: |$log, _| {
                        if let Some(last) = $crate::Item::failure(eager::$name($log, $($argument)*)) {
                            $crate::emit(last);
                        }
                        None
                    },
                    generators: &[
                        |$log| Box::new($crate::Iterated::new(iterator::$name($log, $($argument)*).map($crate::Item::flatten))),
                    ],
                });)*
            }
        }
    )*};
}

/// The `yield_from!` of the eager half of [`recursives!`](crate::recursives): a call has done it all when it returns.
#[macro_export]
macro_rules! emit_call {
    ($inner:expr $(,)?) => {{
        #[allow(unused_imports)]
        use $crate::{DeliverGenerator as _, DeliverIterator as _, DeliverNothing as _};
        (&mut &mut $crate::Delivery::new($inner)).deliver()
    }};
}

/// Groups of functions that return `Recursive` and may call each other. That which gives the group its name is run:
/// `group name(log) { fn name<'a>(log: &'a Log, argument: i64) { body } fn other<'a>(…) { … } } in [(1), (2)]`.
#[macro_export]
macro_rules! recursives {
    ($(
        $(#[$attribute:meta])*
        group $name:ident($shared:ident) {$(
            fn $function:ident<$a:lifetime>($log:ident: &$b:lifetime Log $($parameters:tt)*) { $($body:tt)* }
        )*}
        in [$(($($argument:tt)*)),* $(,)?]
    )*) => {$(
        $(#[$attribute])*
        #[allow(unused, for_loops_over_fallibles, clippy::all, clippy::pedantic)]
        mod $name {
            use super::*;

            mod eager {
                use super::*;
                use $crate::emit as yield_;
                use $crate::emit_call as yield_from;

                $(pub(super) fn $function<$a>($log: &$a Log $($parameters)*) {
                    $crate::enter();
                    $($body)*
                })*
            }

            mod recursive {
                use super::*;

                $(#[::genmacro_runtime::generator]
                pub(super) fn $function<$a>($log: &$a Log $($parameters)*) -> ::genmacro_runtime::Recursive<$a, i64> {
                    $($body)*
                })*
            }

            mod around {
                use super::*;

                /// In a generator of another kind it is an ordinary iterator.
                #[::genmacro_runtime::generator]
                pub(super) fn iterator<'a>(
                    inner: ::genmacro_runtime::Recursive<'a, i64>,
                ) -> impl Iterator<Item = i64> + 'a {
                    yield_from!(inner);
                }
            }

            #[test]
            fn agrees() {
                $($crate::check(&$crate::Case {
                    name: stringify!($name ($($argument)*)),
                    eager: |$shared, _| $crate::Outcome::outcome(eager::$name($shared, $($argument)*)),
                    generators: &[
                        |$shared| Box::new($crate::Iterated::new(recursive::$name($shared, $($argument)*))),
                        |$shared| Box::new($crate::Generated::new(recursive::$name($shared, $($argument)*))),
                        |$shared| Box::new($crate::Iterated::new(around::iterator(recursive::$name($shared, $($argument)*)))),
                    ],
                });)*
            }
        }
    )*};
}
