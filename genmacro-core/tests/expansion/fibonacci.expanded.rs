fn fibonacci() -> impl Iterator<Item = u64> {
    #[cfg_attr(clippy, allow(clippy::min_ident_chars, clippy::shadow_unrelated))]
    enum Locals<V0, V1> {
        Start {},
        Yield1 { b: V1, a: V0 },
        Done,
    }
    #[automatically_derived]
    #[cfg_attr(clippy, allow(clippy::min_ident_chars, clippy::shadow_unrelated))]
    impl<V0, V1> ::genmacro_runtime::__private::State for Locals<V0, V1> {
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
    let __value = ::genmacro_runtime::__private::iterator::<
        u64,
        _,
        _,
        _,
        _,
    >(
        Locals::Start {},
        #[deny(unsafe_op_in_unsafe_fn)]
        #[inline]
        |arguments, (), sink| -> () {
            let () = arguments;
            {
                let (mut a, mut b) = (0, 1);
                loop {
                    {
                        let value: u64 = a;
                        sink(value)
                    };
                    (a, b) = (b, a + b);
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
            argument: (),
        | -> ::core::result::Result<
            ::genmacro_runtime::__private::GeneratorState<u64, ()>,
            ::genmacro_runtime::__private::Completed,
        > {
            match ::core::mem::replace(state, Locals::Done) {
                Locals::Start {} => {
                    let (mut a, mut b) = (0, 1);
                    let _ = &mut a;
                    let _ = &mut b;
                    loop {
                        {
                            let value: u64 = a;
                            *state = Locals::Yield1 { a, b };
                            let __value = ::core::result::Result::Ok(
                                ::genmacro_runtime::__private::GeneratorState::Yielded(
                                    value,
                                ),
                            );
                            return __value;
                        };
                    }
                }
                Locals::Yield1 { a: field0, b: field1 } => {
                    ();
                    let mut a = field0;
                    let _ = &mut a;
                    let mut b = field1;
                    let _ = &mut b;
                    {
                        {
                            (a, b) = (b, a + b);
                        }
                        loop {
                            {
                                let value: u64 = a;
                                *state = Locals::Yield1 { a, b };
                                let __value = ::core::result::Result::Ok(
                                    ::genmacro_runtime::__private::GeneratorState::Yielded(
                                        value,
                                    ),
                                );
                                return __value;
                            };
                        }
                    }
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
                Locals::Start {} => {
                    (::core::primitive::usize::MAX, ::core::option::Option::None)
                }
                Locals::Yield1 { .. } => {
                    (::core::primitive::usize::MAX, ::core::option::Option::None)
                }
                Locals::Done => (0, ::core::option::Option::Some(0)),
                _ => (0, ::core::option::Option::None),
            }
        },
    );
    return __value;
}
