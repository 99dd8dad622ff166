fn average() -> impl Generator<f64, Yield = f64, Return = ()> {
    #[allow(
        unknown_lints,
        warnings,
        unused,
        nonstandard_style,
        let_underscore,
        future_incompatible,
        rust_2018_idioms,
        rust_2021_compatibility,
        rust_2024_compatibility,
        deprecated,
        deprecated_in_future,
        trivial_casts,
        trivial_numeric_casts,
        unit_bindings,
        unused_qualifications,
        unused_results,
        variant_size_differences,
        non_ascii_idents,
        ambiguous_negative_literals,
        missing_copy_implementations,
        missing_debug_implementations,
        unnameable_types,
        clippy::all,
        clippy::pedantic,
        clippy::nursery,
        clippy::restriction,
        clippy::cargo
    )]
    enum Locals<V1, V2> {
        Start {},
        Loop1 { count: V2, sum: V1 },
        Yield1 { count: V2, sum: V1 },
        Done,
    }
    #[automatically_derived]
    #[allow(
        unknown_lints,
        warnings,
        unused,
        nonstandard_style,
        let_underscore,
        future_incompatible,
        rust_2018_idioms,
        rust_2021_compatibility,
        rust_2024_compatibility,
        deprecated,
        deprecated_in_future,
        trivial_casts,
        trivial_numeric_casts,
        unit_bindings,
        unused_qualifications,
        unused_results,
        variant_size_differences,
        non_ascii_idents,
        ambiguous_negative_literals,
        missing_copy_implementations,
        missing_debug_implementations,
        unnameable_types,
        clippy::all,
        clippy::pedantic,
        clippy::nursery,
        clippy::restriction,
        clippy::cargo
    )]
    impl<V1, V2> ::genmacro_runtime::__private::State for Locals<V1, V2> {
        type Arguments = ();
        const COMPLETE: Self = Self::Done;
        #[inline]
        fn into_arguments(self) -> ::core::result::Result<Self::Arguments, Self> {
            match self {
                Self::Start {} => ::core::result::Result::Ok(()),
                state => ::core::result::Result::Err(state),
            }
        }
        fn status(&self) -> ::genmacro_runtime::__private::Status {
            match self {
                Locals::Start { .. } => ::genmacro_runtime::__private::Status::Created,
                Locals::Yield1 { .. } => {
                    ::genmacro_runtime::__private::Status::Suspended(
                        ::genmacro_runtime::__private::location(
                            ::core::file!(),
                            ::core::line!(),
                            ::core::column!(),
                        ),
                    )
                }
                _ => ::genmacro_runtime::__private::Status::Complete,
            }
        }
    }
    ::genmacro_runtime::__private::generator::<
        f64,
        f64,
        (),
        _,
        _,
        _,
        _,
    >(
        Locals::Start {},
        #[deny(unsafe_op_in_unsafe_fn)]
        #[inline]
        |arguments, argument, sink| -> () {
            let () = arguments;
            let first: f64 = argument;
            {
                let (mut sum, mut count) = (first, 1.0);
                while count < 10.0 {
                    let value = {
                        let value: f64 = sum / count;
                        sink(value)
                    };
                    sum += value;
                    count += 1.0;
                }
            }
        },
        #[allow(
            unknown_lints,
            warnings,
            unused,
            nonstandard_style,
            let_underscore,
            future_incompatible,
            rust_2018_idioms,
            rust_2021_compatibility,
            rust_2024_compatibility,
            deprecated,
            deprecated_in_future,
            trivial_casts,
            trivial_numeric_casts,
            unit_bindings,
            unused_qualifications,
            unused_results,
            variant_size_differences,
            non_ascii_idents,
            ambiguous_negative_literals,
            missing_copy_implementations,
            missing_debug_implementations,
            unnameable_types,
            clippy::all,
            clippy::pedantic,
            clippy::nursery,
            clippy::restriction,
            clippy::cargo
        )]
        #[deny(unsafe_op_in_unsafe_fn)]
        #[inline]
        |
            state: &mut Locals<_, _>,
            argument: f64,
        | -> ::core::result::Result<
            ::genmacro_runtime::__private::GeneratorState<f64, ()>,
            ::genmacro_runtime::__private::Completed,
        > {
            let mut argument = ::core::option::Option::Some(argument);
            let mut current = ::core::mem::replace(state, Locals::Done);
            'machine: loop {
                match current {
                    Locals::Start {} => {
                        let argument = ::genmacro_runtime::__private::sent(
                            &mut argument,
                        );
                        return ::core::result::Result::Ok(
                            ::genmacro_runtime::__private::GeneratorState::Complete::<
                                f64,
                                (),
                            >({
                                let first: f64 = argument;
                                {
                                    let (mut sum, mut count) = (first, 1.0);
                                    'break1: loop {
                                        if count < 10.0 {
                                            let value = {
                                                let value: f64 = sum / count;
                                                *state = Locals::Yield1 { sum, count };
                                                return (::core::result::Result::Ok(
                                                    ::genmacro_runtime::__private::GeneratorState::Yielded(
                                                        value,
                                                    ),
                                                ));
                                                let answer = ::genmacro_runtime::__private::dead::<f64>();
                                                answer
                                            };
                                        } else {
                                            break 'break1
                                        }
                                    }
                                }
                            }),
                        );
                    }
                    Locals::Yield1 { sum, count } => {
                        let argument = ::genmacro_runtime::__private::sent(
                            &mut argument,
                        );
                        {
                            let mut sum = sum;
                            let mut count = count;
                            {
                                {
                                    {
                                        let value = { argument };
                                        sum += value;
                                        count += 1.0;
                                    }
                                }
                                current = Locals::Loop1 { sum, count };
                                continue 'machine;
                            }
                        }
                    }
                    Locals::Loop1 { sum, count } => {
                        return ::core::result::Result::Ok(
                            ::genmacro_runtime::__private::GeneratorState::Complete::<
                                f64,
                                (),
                            >({
                                {
                                    let mut sum = sum;
                                    let mut count = count;
                                    'break1: loop {
                                        if count < 10.0 {
                                            let value = {
                                                let value: f64 = sum / count;
                                                *state = Locals::Yield1 { sum, count };
                                                return (::core::result::Result::Ok(
                                                    ::genmacro_runtime::__private::GeneratorState::Yielded(
                                                        value,
                                                    ),
                                                ));
                                                let answer = ::genmacro_runtime::__private::dead::<f64>();
                                                answer
                                            };
                                        } else {
                                            break 'break1
                                        }
                                    }
                                }
                            }),
                        );
                    }
                    Locals::Done => {
                        return ::core::result::Result::Err(
                            ::genmacro_runtime::__private::Completed,
                        );
                    }
                }
            }
        },
        ::genmacro_runtime::__private::unknown,
    )
}
