fn average() -> impl Generator<f64, Yield = f64, Return = ()> {
    #[cfg_attr(clippy, allow(clippy::min_ident_chars, clippy::shadow_unrelated))]
    enum Locals<V1, V2> {
        Start {},
        Yield1 { count: V2, sum: V1 },
        Done,
    }
    #[automatically_derived]
    #[cfg_attr(clippy, allow(clippy::min_ident_chars, clippy::shadow_unrelated))]
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
    let __value = ::genmacro_runtime::__private::resumable::<
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
            let first: f64 = {
                let __value = argument;
                __value
            };
            {
                let (mut sum, mut count) = (first, 1.0);
                while count < 10.0 {
                    let value = {
                        let value: f64 = sum / count;
                        let __value = sink(value);
                        __value
                    };
                    sum += value;
                    count += 1.0;
                }
            }
        },
        #[allow(unreachable_code)]
        #[cfg_attr(
            clippy,
            allow(
                clippy::all,
                clippy::pedantic,
                clippy::nursery,
                clippy::cargo,
                clippy::arithmetic_side_effects,
                clippy::implicit_return,
                clippy::min_ident_chars,
                clippy::missing_assert_message,
                clippy::modulo_arithmetic,
                clippy::pattern_type_mismatch,
                clippy::ref_patterns,
                clippy::semicolon_inside_block,
                clippy::semicolon_outside_block,
                clippy::shadow_reuse,
                clippy::shadow_same,
                clippy::shadow_unrelated,
                clippy::single_call_fn,
                clippy::unneeded_field_pattern
            )
        )]
        #[deny(unsafe_op_in_unsafe_fn)]
        #[inline(always)]
        |
            state: &mut Locals<_, _>,
            argument: f64,
        | -> ::core::result::Result<
            ::genmacro_runtime::__private::GeneratorState<f64, ()>,
            ::genmacro_runtime::__private::Completed,
        > {
            let mut argument = ::core::option::Option::Some(argument);
            match ::core::mem::replace(state, Locals::Done) {
                Locals::Start {} => {
                    let argument = ::genmacro_runtime::__private::sent(&mut argument);
                    return ::core::result::Result::Ok(
                        ::genmacro_runtime::__private::GeneratorState::Complete::<
                            f64,
                            (),
                        >(
                            if true {
                                let first: f64 = {
                                    let __value = argument;
                                    __value
                                };
                                {
                                    let (mut sum, mut count) = (first, 1.0);
                                    let _ = &mut sum;
                                    let _ = &mut count;
                                    'break1: loop {
                                        if count < 10.0 {
                                            {
                                                let value: f64 = sum / count;
                                                *state = Locals::Yield1 { sum, count };
                                                let __value = ::core::result::Result::Ok(
                                                    ::genmacro_runtime::__private::GeneratorState::Yielded(
                                                        value,
                                                    ),
                                                );
                                                return __value;
                                            };
                                        } else {
                                            break 'break1
                                        }
                                    }
                                }
                            } else {
                                ::genmacro_runtime::__private::dead()
                            },
                        ),
                    );
                }
                Locals::Yield1 { sum: field1, count: field2 } => {
                    let argument = ::genmacro_runtime::__private::sent(&mut argument);
                    return ::core::result::Result::Ok(
                        ::genmacro_runtime::__private::GeneratorState::Complete::<
                            f64,
                            (),
                        >(
                            if true {
                                {
                                    ();
                                    let mut sum = field1;
                                    let _ = &mut sum;
                                    let mut count = field2;
                                    let _ = &mut count;
                                    'break1: {
                                        {
                                            ();
                                            {
                                                let value = {
                                                    let __value = argument;
                                                    __value
                                                };
                                                let _ = &value;
                                                sum += value;
                                                count += 1.0;
                                            }
                                        }
                                        loop {
                                            if count < 10.0 {
                                                {
                                                    let value: f64 = sum / count;
                                                    *state = Locals::Yield1 { sum, count };
                                                    let __value = ::core::result::Result::Ok(
                                                        ::genmacro_runtime::__private::GeneratorState::Yielded(
                                                            value,
                                                        ),
                                                    );
                                                    return __value;
                                                };
                                            } else {
                                                break 'break1
                                            }
                                        }
                                    }
                                }
                            } else {
                                ::genmacro_runtime::__private::dead()
                            },
                        ),
                    );
                }
                Locals::Done => {
                    return ::core::result::Result::Err(
                        ::genmacro_runtime::__private::Completed,
                    );
                }
            }
        },
        ::genmacro_runtime::__private::unknown,
    );
    return __value;
}
