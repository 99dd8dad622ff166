fn promises(
    names: Vec<String>,
    moved: bool,
) -> impl Iterator<Item = usize> + Clone + Debug {
    #[cfg_attr(clippy, allow(clippy::min_ident_chars, clippy::shadow_unrelated))]
    enum Locals<V0, V1, V2, V3, V4> {
        Start { moved: V1, names: V0 },
        Yield1 { name: V4, iter: V3, maybe: V2 },
        Done,
        Loop1 { iter: V3, maybe: V2 },
    }
    #[automatically_derived]
    #[cfg_attr(clippy, allow(clippy::min_ident_chars, clippy::shadow_unrelated))]
    impl<V0, V1, V2, V3, V4> ::genmacro_runtime::__private::State
    for Locals<V0, V1, V2, V3, V4> {
        type Arguments = (V0, V1);
        const COMPLETE: Self = Self::Done;
        #[inline]
        fn into_arguments(self) -> ::core::result::Result<Self::Arguments, Self> {
            match self {
                Self::Start { names, moved } => {
                    ::core::result::Result::Ok((names, moved))
                }
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
    impl<V0, V1, V2, V3, V4> Locals<V0, V1, V2, V3, V4> {
        fn witnesses(
            &self,
        ) -> (
            ::genmacro_runtime::__private::Witness<V0>,
            ::genmacro_runtime::__private::Witness<V1>,
            ::genmacro_runtime::__private::Witness<V2>,
            ::genmacro_runtime::__private::Witness<V3>,
            ::genmacro_runtime::__private::Witness<V4>,
        ) {
            (
                ::genmacro_runtime::__private::Witness::new(),
                ::genmacro_runtime::__private::Witness::new(),
                ::genmacro_runtime::__private::Witness::new(),
                ::genmacro_runtime::__private::Witness::new(),
                ::genmacro_runtime::__private::Witness::new(),
            )
        }
    }
    #[automatically_derived]
    #[cfg_attr(clippy, allow(clippy::min_ident_chars, clippy::shadow_unrelated))]
    impl<V0, V1, V2, V3, V4> ::core::clone::Clone for Locals<V0, V1, V2, V3, V4>
    where
        V0: ::core::clone::Clone,
        V1: ::core::clone::Clone,
        V2: ::core::clone::Clone,
        V3: ::core::clone::Clone,
        V4: ::core::clone::Clone,
    {
        #[inline]
        fn clone(&self) -> Self {
            match self {
                Self::Start { names, moved } => {
                    Self::Start {
                        names: ::core::clone::Clone::clone(names),
                        moved: ::core::clone::Clone::clone(moved),
                    }
                }
                Self::Yield1 { maybe, iter, name } => {
                    Self::Yield1 {
                        maybe: ::core::clone::Clone::clone(maybe),
                        iter: ::core::clone::Clone::clone(iter),
                        name: ::core::clone::Clone::clone(name),
                    }
                }
                Self::Done => Self::Done,
                _ => ::core::unreachable!("no generator rests here"),
            }
        }
    }
    #[automatically_derived]
    #[cfg_attr(clippy, allow(clippy::min_ident_chars, clippy::shadow_unrelated))]
    impl<V0, V1, V2, V3, V4> ::core::fmt::Debug for Locals<V0, V1, V2, V3, V4>
    where
        V0: ::core::fmt::Debug,
        V1: ::core::fmt::Debug,
        V2: ::core::fmt::Debug,
        V3: ::core::fmt::Debug,
        V4: ::core::fmt::Debug,
    {
        fn fmt(
            &self,
            formatter: &mut ::core::fmt::Formatter<'_>,
        ) -> ::core::fmt::Result {
            match self {
                Self::Start { names, moved } => {
                    ::genmacro_runtime::__private::debug(
                        formatter,
                        "promises",
                        ::genmacro_runtime::__private::Status::Created,
                        &[
                            ("names", names as &dyn ::core::fmt::Debug),
                            ("moved", moved as &dyn ::core::fmt::Debug),
                        ],
                    )
                }
                Self::Yield1 { maybe, iter, name } => {
                    ::genmacro_runtime::__private::debug(
                        formatter,
                        "promises",
                        ::genmacro_runtime::__private::Status::Suspended(
                            ::genmacro_runtime::__private::location(
                                ::core::file!(),
                                ::core::line!(),
                                ::core::column!(),
                            ),
                        ),
                        &[
                            ("maybe", maybe as &dyn ::core::fmt::Debug),
                            ("for name in", iter as &dyn ::core::fmt::Debug),
                            ("name", name as &dyn ::core::fmt::Debug),
                        ],
                    )
                }
                Self::Done => {
                    ::genmacro_runtime::__private::debug(
                        formatter,
                        "promises",
                        ::genmacro_runtime::__private::Status::Complete,
                        &[],
                    )
                }
                _ => ::core::unreachable!("no generator rests here"),
            }
        }
    }
    let __value = {
        let generator = ::genmacro_runtime::__private::generator::<
            (),
            usize,
            (),
            _,
            _,
            _,
            _,
        >(
            Locals::Start {
                names: names,
                moved: moved,
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
                let moved = argument1;
                {
                    let maybe = String::from("maybe");
                    if moved {
                        drop(maybe);
                    }
                    for name in names {
                        {
                            let value: usize = name.len();
                            sink(value)
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
                state: &mut Locals<_, _, _, _, _>,
                argument: (),
            | -> ::core::result::Result<
                ::genmacro_runtime::__private::GeneratorState<usize, ()>,
                ::genmacro_runtime::__private::Completed,
            > {
                let mut current = match ::core::mem::replace(state, Locals::Done) {
                    Locals::Loop1 { .. } => {
                        return ::core::result::Result::Err(
                            ::genmacro_runtime::__private::Completed,
                        );
                    }
                    rests => rests,
                };
                'machine: loop {
                    match current {
                        Locals::Start { names, moved } => {
                            return ::core::result::Result::Ok(
                                ::genmacro_runtime::__private::GeneratorState::Complete::<
                                    usize,
                                    (),
                                >(
                                    if true {
                                        let mut names = names;
                                        let _ = &mut names;
                                        let mut moved = moved;
                                        let _ = &mut moved;
                                        {
                                            let maybe = String::from("maybe");
                                            let mut maybe = ::genmacro_runtime::__private::Slot::new(
                                                maybe,
                                            );
                                            let _ = &mut maybe;
                                            if moved {
                                                drop(::genmacro_runtime::__private::Slot::take(&mut maybe));
                                            }
                                            match ::genmacro_runtime::__private::Iterated(names).begin()
                                            {
                                                mut iter => {
                                                    let _ = &mut iter;
                                                    'break1: loop {
                                                        match ::core::iter::Iterator::next(&mut iter) {
                                                            ::core::option::Option::None => break 'break1,
                                                            ::core::option::Option::Some(name) => {
                                                                {
                                                                    let value: usize = name.len();
                                                                    *state = Locals::Yield1 {
                                                                        maybe,
                                                                        iter,
                                                                        name,
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
                        Locals::Yield1 { maybe: field2, iter: field3, name: field4 } => {
                            ();
                            let mut maybe = field2;
                            let _ = &mut maybe;
                            {
                                let mut iter = field3;
                                let _ = &mut iter;
                                {
                                    {
                                        ();
                                        {
                                            let mut name = field4;
                                            let _ = &mut name;
                                            {}
                                        }
                                    }
                                    current = Locals::Loop1 { maybe, iter };
                                    continue 'machine;
                                }
                            }
                        }
                        Locals::Loop1 { maybe: field2, iter: field3 } => {
                            return ::core::result::Result::Ok(
                                ::genmacro_runtime::__private::GeneratorState::Complete::<
                                    usize,
                                    (),
                                >(
                                    if true {
                                        {
                                            ();
                                            let mut maybe = field2;
                                            let _ = &mut maybe;
                                            {
                                                let mut iter = field3;
                                                let _ = &mut iter;
                                                'break1: loop {
                                                    match ::core::iter::Iterator::next(&mut iter) {
                                                        ::core::option::Option::None => break 'break1,
                                                        ::core::option::Option::Some(name) => {
                                                            {
                                                                let value: usize = name.len();
                                                                *state = Locals::Yield1 {
                                                                    maybe,
                                                                    iter,
                                                                    name,
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
                }
            },
            #[cfg_attr(clippy, allow(clippy::min_ident_chars, clippy::shadow_unrelated))]
            #[inline]
            |state: &Locals<_, _, _, _, _>| -> ::genmacro_runtime::__private::Bounds {
                use ::genmacro_runtime::__private::{Counted as _, Uncounted as _};
                match state {
                    Locals::Start { names, .. } => {
                        (&::genmacro_runtime::__private::Left(&(*names))).bounds()
                    }
                    Locals::Yield1 { iter, .. } => {
                        (&::genmacro_runtime::__private::Left(&*iter)).bounds()
                    }
                    Locals::Done => (0, ::core::option::Option::Some(0)),
                    _ => (0, ::core::option::Option::None),
                }
            },
        );
        let (of_V0, of_V1, of_V2, of_V3, of_V4) = Locals::witnesses(
            ::genmacro_runtime::__private::state(&generator),
        );
        let generator = {
            let __value = ::genmacro_runtime::__private::Asked::of(&of_V0).can_clone();
            ::genmacro_runtime::__private::cloned(&of_V0, __value, generator)
        };
        let generator = {
            let __value = ::genmacro_runtime::__private::Asked::of(&of_V0).can_debug();
            ::genmacro_runtime::__private::shown(&of_V0, __value, generator)
        };
        let generator = {
            let __value = ::genmacro_runtime::__private::Asked::of(&of_V1).can_clone();
            ::genmacro_runtime::__private::cloned(&of_V1, __value, generator)
        };
        let generator = {
            let __value = ::genmacro_runtime::__private::Asked::of(&of_V1).can_debug();
            ::genmacro_runtime::__private::shown(&of_V1, __value, generator)
        };
        let generator = {
            let __value = ::genmacro_runtime::__private::Asked::of(&of_V2).can_clone();
            ::genmacro_runtime::__private::cloned(&of_V2, __value, generator)
        };
        let generator = {
            let __value = ::genmacro_runtime::__private::Asked::of(&of_V2).can_debug();
            ::genmacro_runtime::__private::shown(&of_V2, __value, generator)
        };
        let generator = {
            let __value = ::genmacro_runtime::__private::ask(&generator, &of_V3)
                .can_clone();
            ::genmacro_runtime::__private::cloned(&of_V3, __value, generator)
        };
        let generator = {
            let __value = ::genmacro_runtime::__private::ask(&generator, &of_V3)
                .can_debug();
            ::genmacro_runtime::__private::shown(&of_V3, __value, generator)
        };
        let generator = {
            let __value = ::genmacro_runtime::__private::Asked::of(&of_V4).can_clone();
            ::genmacro_runtime::__private::cloned(&of_V4, __value, generator)
        };
        let generator = {
            let __value = ::genmacro_runtime::__private::Asked::of(&of_V4).can_debug();
            ::genmacro_runtime::__private::shown(&of_V4, __value, generator)
        };
        generator
    };
    return __value;
}
