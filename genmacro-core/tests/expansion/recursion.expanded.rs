#[track_caller]
fn leaves(tree: &Tree) -> Recursive<'_, u32> {
    #[cfg_attr(clippy, allow(clippy::absolute_paths))]
    const __SITE0: &::genmacro_runtime::__private::Site = &::genmacro_runtime::__private::Site::new(
        0u32,
        ::core::panic::Location::caller(),
        ::core::panic::Location::caller(),
    );
    #[cfg_attr(clippy, allow(clippy::absolute_paths))]
    const __SITE1: &::genmacro_runtime::__private::Site = &::genmacro_runtime::__private::Site::new(
        1u32,
        ::core::panic::Location::caller(),
        ::core::panic::Location::caller(),
    );
    #[cfg_attr(clippy, allow(clippy::absolute_paths))]
    const __SITE32: &::genmacro_runtime::__private::Site = &::genmacro_runtime::__private::Site::new(
        32u32,
        ::core::panic::Location::caller(),
        ::core::panic::Location::caller(),
    );
    #[cfg_attr(clippy, allow(clippy::absolute_paths))]
    const __SITE33: &::genmacro_runtime::__private::Site = &::genmacro_runtime::__private::Site::new(
        33u32,
        ::core::panic::Location::caller(),
        ::core::panic::Location::caller(),
    );
    #[cfg_attr(clippy, allow(clippy::min_ident_chars, clippy::shadow_unrelated))]
    enum LocalsAt<V0, V1, V12, V13, V6> {
        Start { tree: V0 },
        Yield1 { value: V1 },
        Yield2 { end: V6 },
        Yield3 {},
        Join2 {},
        Yield4 { end_2: V12 },
        Yield5 { inner_2: V13 },
        Done,
    }
    #[cfg_attr(clippy, allow(clippy::min_ident_chars, clippy::shadow_unrelated))]
    struct Locals<V0, V1, V12, V13, V6, V3, V7> {
        at: LocalsAt<V0, V1, V12, V13, V6>,
        inner: ::core::option::Option<V7>,
        right: ::core::option::Option<V3>,
    }
    #[automatically_derived]
    #[cfg_attr(clippy, allow(clippy::min_ident_chars, clippy::shadow_unrelated))]
    impl<V0, V1, V12, V13, V6, V3, V7> ::genmacro_runtime::__private::State
    for Locals<V0, V1, V12, V13, V6, V3, V7>
    where
        V7: ::genmacro_runtime::__private::Place,
        V13: ::genmacro_runtime::__private::Place,
    {
        type Arguments = (V0,);
        const COMPLETE: Self = Self {
            at: LocalsAt::Done,
            right: ::core::option::Option::None,
            inner: ::core::option::Option::None,
        };
        #[inline]
        fn into_arguments(self) -> ::core::result::Result<Self::Arguments, Self> {
            match self {
                Self { at: LocalsAt::Start { tree }, .. } => {
                    ::core::result::Result::Ok((tree,))
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
                LocalsAt::Yield3 { .. } => {
                    ::genmacro_runtime::__private::Status::Suspended(
                        ::core::option::Option::unwrap_or(
                            ::core::option::Option::and_then(
                                ::core::option::Option::as_ref(&self.inner),
                                ::genmacro_runtime::__private::Place::place,
                            ),
                            ::genmacro_runtime::__private::location(
                                ::core::file!(),
                                ::core::line!(),
                                ::core::column!(),
                            ),
                        ),
                    )
                }
                LocalsAt::Yield4 { .. } => {
                    ::genmacro_runtime::__private::Status::Suspended(
                        ::genmacro_runtime::__private::location(
                            ::core::file!(),
                            ::core::line!(),
                            ::core::column!(),
                        ),
                    )
                }
                LocalsAt::Yield5 { inner_2: inner, .. } => {
                    ::genmacro_runtime::__private::Status::Suspended(
                        ::core::option::Option::unwrap_or(
                            ::core::option::Option::and_then(
                                ::core::option::Option::Some(inner),
                                ::genmacro_runtime::__private::Place::place,
                            ),
                            ::genmacro_runtime::__private::location(
                                ::core::file!(),
                                ::core::line!(),
                                ::core::column!(),
                            ),
                        ),
                    )
                }
                _ => ::genmacro_runtime::__private::Status::Complete,
            }
        }
    }
    #[automatically_derived]
    impl<V0, V1, V12, V13, V6, V3, V7> ::genmacro_runtime::__private::Start
    for Locals<V0, V1, V12, V13, V6, V3, V7>
    where
        V7: ::genmacro_runtime::__private::Place,
        V13: ::genmacro_runtime::__private::Place,
    {
        #[inline]
        fn start((tree,): Self::Arguments) -> Self {
            Self {
                at: LocalsAt::Start { tree },
                right: ::core::option::Option::None,
                inner: ::core::option::Option::None,
            }
        }
    }
    return ::genmacro_runtime::__private::frame::<
        u32,
        _,
        _,
        _,
    >(
        Locals {
            at: LocalsAt::Start { tree: tree },
            right: ::core::option::Option::None,
            inner: ::core::option::Option::None,
        },
        #[deny(unsafe_op_in_unsafe_fn)]
        #[inline]
        |arguments, descent, sink| -> () {
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
            let tree = argument0;
            match tree {
                Tree::Leaf(value) => {
                    let value: u32 = *value;
                    sink(value)
                }
                Tree::Node(left, right) => {
                    {
                        let value = if ::genmacro_runtime::__private::Context::is_unknown(
                            descent.context(),
                            32u32,
                        ) {
                            ::genmacro_runtime::__private::Attempt::Call(
                                match (leaves(left),) {
                                    (value,) => {
                                        ::genmacro_runtime::__private::Callable::<_>::of(&value)
                                            .kind()
                                            .delegate(value)
                                    }
                                },
                            )
                        } else {
                            ::genmacro_runtime::__private::Attempt::Arguments((left,))
                        };
                        ::genmacro_runtime::__private::Recursion::of(
                                descent.context(),
                                &value,
                            )
                            .kind()
                            .descend(value, __SITE32, descent, &mut *sink)
                    };
                    {
                        let (argument0,) = (right.as_ref(),);
                        {
                            let value = if ::genmacro_runtime::__private::Context::is_unknown(
                                descent.context(),
                                33u32,
                            ) {
                                ::genmacro_runtime::__private::Attempt::Call(
                                    match (leaves(argument0),) {
                                        (value,) => {
                                            ::genmacro_runtime::__private::Callable::<_>::of(&value)
                                                .kind()
                                                .delegate(value)
                                        }
                                    },
                                )
                            } else {
                                ::genmacro_runtime::__private::Attempt::Arguments((
                                    argument0,
                                ))
                            };
                            ::genmacro_runtime::__private::Recursion::of(
                                    descent.context(),
                                    &value,
                                )
                                .kind()
                                .descend(value, __SITE33, descent, &mut *sink)
                        }
                    };
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
            state: &mut Locals<_, _, _, _, _, _, _>,
            __context: &::genmacro_runtime::__private::Context<_>,
        | -> ::core::result::Result<
            ::genmacro_runtime::__private::GeneratorState<
                ::genmacro_runtime::__private::Step<'_, u32, _>,
                (),
            >,
            ::genmacro_runtime::__private::Completed,
        > {
            let Locals { at: state, right: field3, inner: field7 } = state;
            let mut current = ::core::mem::replace(state, LocalsAt::Done);
            'machine: loop {
                match current {
                    LocalsAt::Start { tree } => {
                        let mut tree = tree;
                        let _ = &mut tree;
                        {
                            ();
                            match tree {
                                Tree::Leaf(value) => {
                                    let value: u32 = *value;
                                    *state = LocalsAt::Yield1 { value };
                                    let __value = ::core::result::Result::Ok(
                                        ::genmacro_runtime::__private::GeneratorState::Yielded(
                                            ::genmacro_runtime::__private::Step::Value(value),
                                        ),
                                    );
                                    return __value;
                                }
                                Tree::Node(left, right) => {
                                    let mut home3 = ::genmacro_runtime::__private::Home::settle(
                                        field3,
                                        right,
                                    );
                                    let right = home3.get();
                                    let _ = &right;
                                    {
                                        {
                                            let begun = match if ::genmacro_runtime::__private::Context::is_unknown(
                                                __context,
                                                0u32,
                                            ) {
                                                ::genmacro_runtime::__private::Attempt::Call(
                                                    match (leaves(left),) {
                                                        (value,) => {
                                                            ::genmacro_runtime::__private::Callable::<_>::of(&value)
                                                                .kind()
                                                                .delegate(value)
                                                        }
                                                    },
                                                )
                                            } else {
                                                ::genmacro_runtime::__private::Attempt::Arguments((left,))
                                            } {
                                                value => {
                                                    ::genmacro_runtime::__private::Recursion::of(
                                                            __context,
                                                            &value,
                                                        )
                                                        .kind()
                                                        .begin(value, __SITE0)
                                                }
                                            };
                                            match ::genmacro_runtime::__private::begun(begun) {
                                                ::genmacro_runtime::__private::Begun::Call(step, end) => {
                                                    {
                                                        let value = step;
                                                        *state = LocalsAt::Yield2 { end };
                                                        home3.leave();
                                                        let __value = ::core::result::Result::Ok(
                                                            ::genmacro_runtime::__private::GeneratorState::Yielded(
                                                                value,
                                                            ),
                                                        );
                                                        return __value;
                                                    };
                                                }
                                                ::genmacro_runtime::__private::Begun::Delegation(
                                                    mut inner,
                                                ) => {
                                                    let _ = &mut inner;
                                                    let mut home7 = ::genmacro_runtime::__private::Home::settle(
                                                        field7,
                                                        inner,
                                                    );
                                                    let inner = home7.get();
                                                    let _ = &inner;
                                                    'break1: loop {
                                                        match ::genmacro_runtime::__private::call::<
                                                            u32,
                                                            _,
                                                            _,
                                                        >(__context, &mut (*inner)) {
                                                            ::genmacro_runtime::__private::GeneratorState::Yielded(
                                                                value_2,
                                                            ) => {
                                                                {
                                                                    let value = value_2;
                                                                    *state = LocalsAt::Yield3 {};
                                                                    home3.leave();
                                                                    home7.leave();
                                                                    let __value = ::core::result::Result::Ok(
                                                                        ::genmacro_runtime::__private::GeneratorState::Yielded(
                                                                            value,
                                                                        ),
                                                                    );
                                                                    return __value;
                                                                };
                                                            }
                                                            ::genmacro_runtime::__private::GeneratorState::Complete(
                                                                value_2,
                                                            ) => break 'break1 value_2,
                                                            _ => ::core::unreachable!(),
                                                        }
                                                    }
                                                }
                                                _ => ::core::unreachable!(),
                                            };
                                        };
                                        current = LocalsAt::Join2 {};
                                        home3.leave();
                                        continue 'machine;
                                    }
                                }
                                _ => ::core::unreachable!(),
                            }
                        }
                    }
                    LocalsAt::Yield1 { value: field1 } => {
                        return ::core::result::Result::Ok(
                            ::genmacro_runtime::__private::GeneratorState::Complete::<
                                ::genmacro_runtime::__private::Step<'_, u32, _>,
                                (),
                            >(
                                if true {
                                    {
                                        ();
                                        {
                                            let mut value = field1;
                                            let _ = &mut value;
                                            { () }
                                        }
                                    }
                                } else {
                                    ::genmacro_runtime::__private::dead()
                                },
                            ),
                        );
                    }
                    LocalsAt::Yield2 { end: field6 } => {
                        ();
                        {
                            let mut home3 = ::genmacro_runtime::__private::Home::of(
                                field3,
                            );
                            let right = home3.get();
                            let _ = &right;
                            {
                                {
                                    {
                                        let mut end = field6;
                                        let _ = &mut end;
                                        {
                                            ();
                                            ::genmacro_runtime::__private::called(end)
                                        }
                                    };
                                };
                                current = LocalsAt::Join2 {};
                                home3.leave();
                                continue 'machine;
                            }
                        }
                    }
                    LocalsAt::Yield3 {} => {
                        ();
                        {
                            let mut home3 = ::genmacro_runtime::__private::Home::of(
                                field3,
                            );
                            let right = home3.get();
                            let _ = &right;
                            {
                                {
                                    {
                                        let mut home7 = ::genmacro_runtime::__private::Home::of(
                                            field7,
                                        );
                                        let inner = home7.get();
                                        let _ = &inner;
                                        'break1: loop {
                                            match ::genmacro_runtime::__private::call::<
                                                u32,
                                                _,
                                                _,
                                            >(__context, &mut (*inner)) {
                                                ::genmacro_runtime::__private::GeneratorState::Yielded(
                                                    value_2,
                                                ) => {
                                                    {
                                                        let value = value_2;
                                                        *state = LocalsAt::Yield3 {};
                                                        home3.leave();
                                                        home7.leave();
                                                        let __value = ::core::result::Result::Ok(
                                                            ::genmacro_runtime::__private::GeneratorState::Yielded(
                                                                value,
                                                            ),
                                                        );
                                                        return __value;
                                                    };
                                                }
                                                ::genmacro_runtime::__private::GeneratorState::Complete(
                                                    value_2,
                                                ) => break 'break1 value_2,
                                                _ => ::core::unreachable!(),
                                            }
                                        }
                                    };
                                };
                                current = LocalsAt::Join2 {};
                                home3.leave();
                                continue 'machine;
                            }
                        }
                    }
                    LocalsAt::Join2 {} => {
                        return ::core::result::Result::Ok(
                            ::genmacro_runtime::__private::GeneratorState::Complete::<
                                ::genmacro_runtime::__private::Step<'_, u32, _>,
                                (),
                            >(
                                if true {
                                    {
                                        ();
                                        {
                                            let mut home3 = ::genmacro_runtime::__private::Home::of(
                                                field3,
                                            );
                                            let right = home3.get();
                                            let _ = &right;
                                            {
                                                {
                                                    let (argument,) = ((*right).as_ref(),);
                                                    let begun_2 = match if ::genmacro_runtime::__private::Context::is_unknown(
                                                        __context,
                                                        1u32,
                                                    ) {
                                                        ::genmacro_runtime::__private::Attempt::Call(
                                                            match (leaves(argument),) {
                                                                (value,) => {
                                                                    ::genmacro_runtime::__private::Callable::<_>::of(&value)
                                                                        .kind()
                                                                        .delegate(value)
                                                                }
                                                            },
                                                        )
                                                    } else {
                                                        ::genmacro_runtime::__private::Attempt::Arguments((
                                                            argument,
                                                        ))
                                                    } {
                                                        value => {
                                                            ::genmacro_runtime::__private::Recursion::of(
                                                                    __context,
                                                                    &value,
                                                                )
                                                                .kind()
                                                                .begin(value, __SITE1)
                                                        }
                                                    };
                                                    match ::genmacro_runtime::__private::begun(begun_2) {
                                                        ::genmacro_runtime::__private::Begun::Call(
                                                            step_2,
                                                            end_2,
                                                        ) => {
                                                            {
                                                                let value = step_2;
                                                                *state = LocalsAt::Yield4 { end_2 };
                                                                home3.leave();
                                                                let __value = ::core::result::Result::Ok(
                                                                    ::genmacro_runtime::__private::GeneratorState::Yielded(
                                                                        value,
                                                                    ),
                                                                );
                                                                return __value;
                                                            };
                                                        }
                                                        ::genmacro_runtime::__private::Begun::Delegation(
                                                            mut inner_2,
                                                        ) => {
                                                            let _ = &mut inner_2;
                                                            'break2: loop {
                                                                match ::genmacro_runtime::__private::call::<
                                                                    u32,
                                                                    _,
                                                                    _,
                                                                >(__context, &mut inner_2) {
                                                                    ::genmacro_runtime::__private::GeneratorState::Yielded(
                                                                        value_3,
                                                                    ) => {
                                                                        {
                                                                            let value = value_3;
                                                                            *state = LocalsAt::Yield5 { inner_2 };
                                                                            home3.leave();
                                                                            let __value = ::core::result::Result::Ok(
                                                                                ::genmacro_runtime::__private::GeneratorState::Yielded(
                                                                                    value,
                                                                                ),
                                                                            );
                                                                            return __value;
                                                                        };
                                                                    }
                                                                    ::genmacro_runtime::__private::GeneratorState::Complete(
                                                                        value_3,
                                                                    ) => break 'break2 value_3,
                                                                    _ => ::core::unreachable!(),
                                                                }
                                                            }
                                                        }
                                                        _ => ::core::unreachable!(),
                                                    };
                                                };
                                            }
                                        }
                                    }
                                } else {
                                    ::genmacro_runtime::__private::dead()
                                },
                            ),
                        );
                    }
                    LocalsAt::Yield4 { end_2: field12 } => {
                        return ::core::result::Result::Ok(
                            ::genmacro_runtime::__private::GeneratorState::Complete::<
                                ::genmacro_runtime::__private::Step<'_, u32, _>,
                                (),
                            >(
                                if true {
                                    {
                                        ();
                                        {
                                            let mut home3 = ::genmacro_runtime::__private::Home::of(
                                                field3,
                                            );
                                            let right = home3.get();
                                            let _ = &right;
                                            {
                                                {
                                                    {
                                                        let mut end_2 = field12;
                                                        let _ = &mut end_2;
                                                        {
                                                            ();
                                                            ::genmacro_runtime::__private::called(end_2)
                                                        }
                                                    };
                                                };
                                            }
                                        }
                                    }
                                } else {
                                    ::genmacro_runtime::__private::dead()
                                },
                            ),
                        );
                    }
                    LocalsAt::Yield5 { inner_2: field13 } => {
                        return ::core::result::Result::Ok(
                            ::genmacro_runtime::__private::GeneratorState::Complete::<
                                ::genmacro_runtime::__private::Step<'_, u32, _>,
                                (),
                            >(
                                if true {
                                    {
                                        ();
                                        {
                                            let mut home3 = ::genmacro_runtime::__private::Home::of(
                                                field3,
                                            );
                                            let right = home3.get();
                                            let _ = &right;
                                            {
                                                {
                                                    {
                                                        let mut inner_2 = field13;
                                                        let _ = &mut inner_2;
                                                        'break2: loop {
                                                            match ::genmacro_runtime::__private::call::<
                                                                u32,
                                                                _,
                                                                _,
                                                            >(__context, &mut inner_2) {
                                                                ::genmacro_runtime::__private::GeneratorState::Yielded(
                                                                    value_3,
                                                                ) => {
                                                                    {
                                                                        let value = value_3;
                                                                        *state = LocalsAt::Yield5 { inner_2 };
                                                                        home3.leave();
                                                                        let __value = ::core::result::Result::Ok(
                                                                            ::genmacro_runtime::__private::GeneratorState::Yielded(
                                                                                value,
                                                                            ),
                                                                        );
                                                                        return __value;
                                                                    };
                                                                }
                                                                ::genmacro_runtime::__private::GeneratorState::Complete(
                                                                    value_3,
                                                                ) => break 'break2 value_3,
                                                                _ => ::core::unreachable!(),
                                                            }
                                                        }
                                                    };
                                                };
                                            }
                                        }
                                    }
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
            }
        },
        ::core::option::Option::Some(::core::panic::Location::caller()),
    );
}
