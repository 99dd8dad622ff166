fn ownership(names: Vec<String>, flag: bool) -> impl Iterator<Item = usize> {
    #[cfg_attr(clippy, allow(clippy::min_ident_chars, clippy::shadow_unrelated))]
    enum Locals<V0, V1, V2, V4> {
        Start { flag: V1, names: V0 },
        Yield1 { maybe: V4, guard: V2, names: V0 },
        Yield2 { maybe: V4, guard: V2, names: V0 },
        Done,
    }
    #[automatically_derived]
    #[cfg_attr(clippy, allow(clippy::min_ident_chars, clippy::shadow_unrelated))]
    impl<V0, V1, V2, V4> ::genmacro_runtime::__private::State
    for Locals<V0, V1, V2, V4> {
        type Arguments = (V0, V1);
        const COMPLETE: Self = Self::Done;
        #[inline]
        fn into_arguments(self) -> ::core::result::Result<Self::Arguments, Self> {
            match self {
                Self::Start { names, flag } => ::core::result::Result::Ok((names, flag)),
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
        usize,
        _,
        _,
        _,
        _,
    >(
        Locals::Start {
            names: names,
            flag: flag,
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
            let names = argument0;
            #[cfg_attr(
                clippy,
                allow(
                    clippy::no_effect_underscore_binding,
                    clippy::shadow_reuse,
                    clippy::shadow_same,
                    clippy::shadow_unrelated
                )
            )]
            let flag = argument1;
            {
                let guard = Guard::new();
                let first = &names[0];
                let maybe = String::from("maybe");
                if flag {
                    consume(maybe);
                }
                {
                    let value: usize = first.len();
                    sink(value)
                };
                {
                    let value: usize = first.capacity();
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
            state: &mut Locals<_, _, _, _>,
            argument: (),
        | -> ::core::result::Result<
            ::genmacro_runtime::__private::GeneratorState<usize, ()>,
            ::genmacro_runtime::__private::Completed,
        > {
            match ::core::mem::replace(state, Locals::Done) {
                Locals::Start { names, flag } => {
                    let mut names = names;
                    let _ = &mut names;
                    let mut flag = flag;
                    let _ = &mut flag;
                    {
                        let guard = Guard::new();
                        let first = &names[0];
                        let _ = &first;
                        let maybe = String::from("maybe");
                        let mut maybe = ::genmacro_runtime::__private::Slot::new(maybe);
                        let _ = &mut maybe;
                        if flag {
                            consume(
                                ::genmacro_runtime::__private::Slot::take(&mut maybe),
                            );
                        }
                        {
                            let value: usize = first.len();
                            *state = Locals::Yield1 {
                                names,
                                guard,
                                maybe,
                            };
                            let __value = ::core::result::Result::Ok(
                                ::genmacro_runtime::__private::GeneratorState::Yielded(
                                    value,
                                ),
                            );
                            return __value;
                        };
                    }
                }
                Locals::Yield1 { names: field0, guard: field2, maybe: field4 } => {
                    let mut names = field0;
                    let _ = &mut names;
                    {
                        let mut guard = field2;
                        let _ = &mut guard;
                        let first = &names[0];
                        let _ = &first;
                        let mut maybe = field4;
                        let _ = &mut maybe;
                        {
                            let value: usize = first.capacity();
                            *state = Locals::Yield2 {
                                names,
                                guard,
                                maybe,
                            };
                            let __value = ::core::result::Result::Ok(
                                ::genmacro_runtime::__private::GeneratorState::Yielded(
                                    value,
                                ),
                            );
                            return __value;
                        };
                    }
                }
                Locals::Yield2 { names: field0, guard: field2, maybe: field4 } => {
                    return ::core::result::Result::Ok(
                        ::genmacro_runtime::__private::GeneratorState::Complete::<
                            usize,
                            (),
                        >(
                            if true {
                                let mut names = field0;
                                let _ = &mut names;
                                {
                                    let mut guard = field2;
                                    let _ = &mut guard;
                                    let mut maybe = field4;
                                    let _ = &mut maybe;
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
        #[cfg_attr(clippy, allow(clippy::min_ident_chars, clippy::shadow_unrelated))]
        #[inline]
        |state: &Locals<_, _, _, _>| -> ::genmacro_runtime::__private::Bounds {
            use ::genmacro_runtime::__private::{Counted as _, Uncounted as _};
            match state {
                Locals::Start { .. } => (2usize, ::core::option::Option::Some(2usize)),
                Locals::Yield1 { .. } => (1usize, ::core::option::Option::Some(1usize)),
                Locals::Yield2 { .. } => (0usize, ::core::option::Option::Some(0usize)),
                Locals::Done => (0, ::core::option::Option::Some(0)),
                _ => (0, ::core::option::Option::None),
            }
        },
    );
    return __value;
}
