fn branches(flag: bool, log: Log) -> impl Iterator<Item = u64> {
    #[cfg_attr(clippy, allow(clippy::min_ident_chars, clippy::shadow_unrelated))]
    enum Locals<V0, V1> {
        Start { log: V1, flag: V0 },
        Yield1 { log: V1 },
        Yield2 { log: V1 },
        Done,
    }
    #[automatically_derived]
    #[cfg_attr(clippy, allow(clippy::min_ident_chars, clippy::shadow_unrelated))]
    impl<V0, V1> ::genmacro_runtime::__private::State for Locals<V0, V1> {
        type Arguments = (V0, V1);
        const COMPLETE: Self = Self::Done;
        #[inline]
        fn into_arguments(self) -> ::core::result::Result<Self::Arguments, Self> {
            match self {
                Self::Start { flag, log } => ::core::result::Result::Ok((flag, log)),
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
                Locals::Yield2 { .. } => {
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
    let __value = ::genmacro_runtime::__private::iterator::<
        u64,
        _,
        _,
        _,
        _,
    >(
        Locals::Start {
            flag: flag,
            log: log,
        },
        #[deny(unsafe_op_in_unsafe_fn)]
        #[inline]
        |arguments, (), sink| -> () {
            let (argument0, argument1) = arguments;
            #[cfg_attr(
                clippy,
                allow(
                    clippy::no_effect_underscore_binding,
                    clippy::shadow_reuse,
                    clippy::shadow_same,
                    clippy::shadow_unrelated
                )
            )]
            let flag = argument0;
            #[cfg_attr(
                clippy,
                allow(
                    clippy::no_effect_underscore_binding,
                    clippy::shadow_reuse,
                    clippy::shadow_same,
                    clippy::shadow_unrelated
                )
            )]
            let log = argument1;
            {
                let width = if flag {
                    {
                        let value: u64 = 1;
                        sink(value)
                    };
                    10
                } else {
                    20
                };
                log.record(
                    "the first line of what follows both of the branches",
                    width,
                    "and some more of it",
                );
                log.record(
                    "the second line of what follows both of the branches",
                    width,
                    "and some more of it",
                );
                log.record(
                    "the third line of what follows both of the branches",
                    width,
                    "and some more of it",
                );
                {
                    let value: u64 = width;
                    sink(value)
                };
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
            argument: (),
        | -> ::core::result::Result<
            ::genmacro_runtime::__private::GeneratorState<u64, ()>,
            ::genmacro_runtime::__private::Completed,
        > {
            match ::core::mem::replace(state, Locals::Done) {
                Locals::Start { flag, log } => {
                    let mut flag = flag;
                    let _ = &mut flag;
                    let mut log = log;
                    let _ = &mut log;
                    {
                        let width = if flag {
                            {
                                let value: u64 = 1;
                                if true {
                                    *state = Locals::Yield1 { log };
                                    let __value = ::core::result::Result::Ok(
                                        ::genmacro_runtime::__private::GeneratorState::Yielded(
                                            value,
                                        ),
                                    );
                                    return __value;
                                }
                                let answer = ::genmacro_runtime::__private::dead::<()>();
                                answer
                            };
                            10
                        } else {
                            20
                        };
                        log.record(
                            "the first line of what follows both of the branches",
                            width,
                            "and some more of it",
                        );
                        log.record(
                            "the second line of what follows both of the branches",
                            width,
                            "and some more of it",
                        );
                        log.record(
                            "the third line of what follows both of the branches",
                            width,
                            "and some more of it",
                        );
                        {
                            let value: u64 = width;
                            *state = Locals::Yield2 { log };
                            let __value = ::core::result::Result::Ok(
                                ::genmacro_runtime::__private::GeneratorState::Yielded(
                                    value,
                                ),
                            );
                            return __value;
                        };
                    }
                }
                Locals::Yield1 { log: field1 } => {
                    let mut log = field1;
                    let _ = &mut log;
                    {
                        let width = {
                            ();
                            10
                        };
                        log.record(
                            "the first line of what follows both of the branches",
                            width,
                            "and some more of it",
                        );
                        log.record(
                            "the second line of what follows both of the branches",
                            width,
                            "and some more of it",
                        );
                        log.record(
                            "the third line of what follows both of the branches",
                            width,
                            "and some more of it",
                        );
                        {
                            let value: u64 = width;
                            *state = Locals::Yield2 { log };
                            let __value = ::core::result::Result::Ok(
                                ::genmacro_runtime::__private::GeneratorState::Yielded(
                                    value,
                                ),
                            );
                            return __value;
                        };
                    }
                }
                Locals::Yield2 { log: field1 } => {
                    return ::core::result::Result::Ok(
                        ::genmacro_runtime::__private::GeneratorState::Complete::<
                            u64,
                            (),
                        >(
                            if true {
                                let mut log = field1;
                                let _ = &mut log;
                                {}
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
        #[cfg_attr(clippy, allow(clippy::min_ident_chars, clippy::shadow_unrelated))]
        #[inline]
        |state: &Locals<_, _>| -> ::genmacro_runtime::__private::Bounds {
            use ::genmacro_runtime::__private::{Counted as _, Uncounted as _};
            match state {
                Locals::Start { .. } => (1usize, ::core::option::Option::Some(2usize)),
                Locals::Yield1 { .. } => (1usize, ::core::option::Option::Some(1usize)),
                Locals::Yield2 { .. } => (0usize, ::core::option::Option::Some(0usize)),
                Locals::Done => (0, ::core::option::Option::Some(0)),
                _ => (0, ::core::option::Option::None),
            }
        },
    );
    return __value;
}
