fn barrier(cell: RefCell<Vec<u64>>) -> impl Iterator<Item = u64> {
    #[cfg_attr(clippy, allow(clippy::min_ident_chars, clippy::shadow_unrelated))]
    enum LocalsAt<V0Argument> {
        Start { cell: V0Argument },
        Yield1 {},
        Yield2 {},
        Done,
    }
    #[cfg_attr(clippy, allow(clippy::min_ident_chars, clippy::shadow_unrelated))]
    struct Locals<V0Argument, V0> {
        at: LocalsAt<V0Argument>,
        cell: ::core::option::Option<V0>,
    }
    #[automatically_derived]
    #[cfg_attr(clippy, allow(clippy::min_ident_chars, clippy::shadow_unrelated))]
    impl<V0Argument, V0> ::genmacro_runtime::__private::State
    for Locals<V0Argument, V0> {
        type Arguments = (V0Argument,);
        const COMPLETE: Self = Self {
            at: LocalsAt::Done,
            cell: ::core::option::Option::None,
        };
        #[inline]
        fn end(&mut self) {
            ::genmacro_runtime::__private::overwrite(&mut self.at, LocalsAt::Done);
        }
        #[inline]
        fn into_arguments(self) -> ::core::result::Result<Self::Arguments, Self> {
            match self {
                Self { at: LocalsAt::Start { cell }, .. } => {
                    ::core::result::Result::Ok((cell,))
                }
                state => ::core::result::Result::Err(state),
            }
        }
        fn status(&self) -> ::genmacro_runtime::__private::Status {
            match &self.at {
                LocalsAt::Start { .. } => ::genmacro_runtime::__private::Status::Created,
                LocalsAt::Yield1 { .. } => {
                    ::genmacro_runtime::__private::Status::Suspended(
                        ::genmacro_runtime::__private::location(
                            ::core::file!(),
                            ::core::line!(),
                            ::core::column!(),
                        ),
                    )
                }
                LocalsAt::Yield2 { .. } => {
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
        Locals {
            at: LocalsAt::Start { cell: cell },
            cell: ::core::option::Option::None,
        },
        #[deny(unsafe_op_in_unsafe_fn)]
        #[inline]
        |arguments, (), sink| -> () {
            let (argument0,) = arguments;
            #[cfg_attr(
                clippy,
                allow(
                    clippy::no_effect_underscore_binding,
                    clippy::shadow_reuse,
                    clippy::shadow_same,
                    clippy::shadow_unrelated
                )
            )]
            let cell = argument0;
            {
                if let Some(first) = cell.borrow().first().copied() {
                    {
                        let value: u64 = first;
                        sink(value)
                    };
                    cell.borrow_mut().clear();
                }
                {
                    let value: u64 = 0;
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
            let Locals { at: state, cell: field0 } = state;
            match ::core::mem::replace(state, LocalsAt::Done) {
                LocalsAt::Start { cell } => {
                    let mut home0 = ::genmacro_runtime::__private::Home::settle(
                        field0,
                        cell,
                    );
                    let cell = home0.get();
                    let _ = &cell;
                    {
                        'done1_1: {
                            let (value,) = 'suspend1_1: {
                                break 'done1_1 if let Some(first) = (*cell)
                                    .borrow()
                                    .first()
                                    .copied()
                                {
                                    {
                                        let value: u64 = first;
                                        break 'suspend1_1 (value,);
                                    };
                                };
                            };
                            *state = LocalsAt::Yield1 {};
                            home0.leave();
                            let __value = ::core::result::Result::Ok(
                                ::genmacro_runtime::__private::GeneratorState::Yielded(
                                    value,
                                ),
                            );
                            return __value;
                        }
                        {
                            let value: u64 = 0;
                            *state = LocalsAt::Yield2 {};
                            home0.leave();
                            let __value = ::core::result::Result::Ok(
                                ::genmacro_runtime::__private::GeneratorState::Yielded(
                                    value,
                                ),
                            );
                            return __value;
                        };
                    }
                }
                LocalsAt::Yield1 {} => {
                    let mut home0 = ::genmacro_runtime::__private::Home::of(field0);
                    let cell = home0.get();
                    let _ = &cell;
                    {
                        {
                            (*cell).borrow_mut().clear();
                        }
                        {
                            let value: u64 = 0;
                            *state = LocalsAt::Yield2 {};
                            home0.leave();
                            let __value = ::core::result::Result::Ok(
                                ::genmacro_runtime::__private::GeneratorState::Yielded(
                                    value,
                                ),
                            );
                            return __value;
                        };
                    }
                }
                LocalsAt::Yield2 {} => {
                    return ::core::result::Result::Ok(
                        ::genmacro_runtime::__private::GeneratorState::Complete::<
                            u64,
                            (),
                        >(
                            if true {
                                let mut home0 = ::genmacro_runtime::__private::Home::of(
                                    field0,
                                );
                                let cell = home0.get();
                                let _ = &cell;
                                {}
                            } else {
                                ::genmacro_runtime::__private::dead()
                            },
                        ),
                    );
                }
                LocalsAt::Done => {
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
                Locals { at: LocalsAt::Start { .. }, .. } => {
                    (1usize, ::core::option::Option::Some(2usize))
                }
                Locals { at: LocalsAt::Yield1 {}, .. } => {
                    (1usize, ::core::option::Option::Some(1usize))
                }
                Locals { at: LocalsAt::Yield2 {}, .. } => {
                    (0usize, ::core::option::Option::Some(0usize))
                }
                Locals { at: LocalsAt::Done, .. } => (0, ::core::option::Option::Some(0)),
                _ => (0, ::core::option::Option::None),
            }
        },
    );
    return __value;
}
