fn countdown(from: u32) -> impl Iterator<Item = u32> + Serialize + Restore {
    #[cfg_attr(clippy, allow(clippy::min_ident_chars, clippy::shadow_unrelated))]
    enum Locals<V0, V1> {
        Start { from: V0 },
        Loop1 { iter: V1 },
        Yield1 { iter: V1 },
        Done,
    }
    #[automatically_derived]
    #[cfg_attr(clippy, allow(clippy::min_ident_chars, clippy::shadow_unrelated))]
    impl<V0, V1> ::genmacro_runtime::__private::State for Locals<V0, V1> {
        type Arguments = (V0,);
        const COMPLETE: Self = Self::Done;
        #[inline]
        fn into_arguments(self) -> ::core::result::Result<Self::Arguments, Self> {
            match self {
                Self::Start { from } => ::core::result::Result::Ok((from,)),
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
    impl<V0, V1> Locals<V0, V1> {
        fn witnesses(
            &self,
        ) -> (
            ::genmacro_runtime::__private::Witness<V0>,
            ::genmacro_runtime::__private::Witness<V1>,
        ) {
            (
                ::genmacro_runtime::__private::Witness::new(),
                ::genmacro_runtime::__private::Witness::new(),
            )
        }
    }
    ::genmacro_runtime::__private::impls_for_storing! {
        #[automatically_derived] #[cfg_attr(clippy, allow(clippy::min_ident_chars,
        clippy::shadow_unrelated))] impl < V0, V1, KV0, KV1 >
        ::genmacro_runtime::__private::Store < (((), KV0), KV1) > for Locals < V0, V1 >
        where KV0 : ::genmacro_runtime::__private::Encode < V0 >, KV1 :
        ::genmacro_runtime::__private::Encode < V1 > { const SHAPE :
        ::genmacro_runtime::__private::Shape = ::genmacro_runtime::__private::Shape {
        function : "countdown", fingerprint : "countdown 1", states : & ["Start",
        "Yield1", "Done"], lengths : & [1, 1, 0], }; fn store < S :
        ::genmacro_runtime::__private::serde::Serializer > (& self, serializer : S,) ->
        ::core::result::Result < S::Ok, S::Error > { match self { Self::Start { from, }
        => { let mut stored = ::genmacro_runtime::__private::begin:: < Self, (((), KV0),
        KV1), S > (serializer, 0) ?; stored.local:: < KV0, _ > (from) ?; stored.end() }
        Self::Yield1 { iter, } => { let mut stored =
        ::genmacro_runtime::__private::begin:: < Self, (((), KV0), KV1), S > (serializer,
        1) ?; stored.local:: < KV1, _ > (iter) ?; stored.end() } Self::Done =>
        ::genmacro_runtime::__private::begin:: < Self, (((), KV0), KV1), S > (serializer,
        2) ? .end(), _ => ::core::unreachable!("no generator rests here"), } } }
        #[automatically_derived] #[cfg_attr(clippy, allow(clippy::min_ident_chars,
        clippy::shadow_unrelated))] impl < V0, V1, KV0, KV1 >
        ::genmacro_runtime::__private::Load < (((), KV0), KV1) > for Locals < V0, V1 >
        where KV0 : ::genmacro_runtime::__private::Decode < V0 >, KV1 :
        ::genmacro_runtime::__private::Decode < V1 > { fn load < 'de, A :
        ::genmacro_runtime::__private::serde::de::SeqAccess < 'de >> (state :
        ::core::primitive::u32, locals : & mut ::genmacro_runtime::__private::Locals < A
        >,) -> ::core::result::Result < Self, A::Error > {
        ::core::result::Result::Ok(match state { 0 => { let from = locals.local:: < KV0,
        _ > () ?; Self::Start { from : from } }, 1 => { let iter = locals.local:: < KV1,
        _ > () ?; Self::Yield1 { iter : iter } }, _ => Self::Done }) } }
    }
    let __value = {
        let generator = ::genmacro_runtime::__private::generator::<
            (),
            u32,
            (),
            _,
            _,
            _,
            _,
        >(
            Locals::Start { from: from },
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
                let from = argument0;
                for n in (1..=from).rev() {
                    {
                        let value: u32 = n;
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
                ::genmacro_runtime::__private::GeneratorState<u32, ()>,
                ::genmacro_runtime::__private::Completed,
            > {
                let mut current = ::core::mem::replace(state, Locals::Done);
                'machine: loop {
                    match current {
                        Locals::Start { from } => {
                            let mut from = from;
                            let _ = &mut from;
                            {
                                ();
                                match ::genmacro_runtime::__private::Iterated(
                                        (1..=from).rev(),
                                    )
                                    .begin()
                                {
                                    mut iter => {
                                        let _ = &mut iter;
                                        {
                                            current = Locals::Loop1 { iter };
                                            continue 'machine;
                                        }
                                    }
                                }
                            }
                        }
                        Locals::Loop1 { iter: field1 }
                        | Locals::Yield1 { iter: field1 } => {
                            return ::core::result::Result::Ok(
                                ::genmacro_runtime::__private::GeneratorState::Complete::<
                                    u32,
                                    (),
                                >(
                                    if true {
                                        {
                                            ();
                                            {
                                                let mut iter = field1;
                                                let _ = &mut iter;
                                                'break1: loop {
                                                    match ::core::iter::Iterator::next(&mut iter) {
                                                        ::core::option::Option::None => break 'break1,
                                                        ::core::option::Option::Some(n) => {
                                                            {
                                                                let value: u32 = n;
                                                                *state = Locals::Yield1 { iter };
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
            |state: &Locals<_, _>| -> ::genmacro_runtime::__private::Bounds {
                use ::genmacro_runtime::__private::{Counted as _, Uncounted as _};
                match state {
                    Locals::Start { from } => {
                        (&::genmacro_runtime::__private::Left(&(1..=(*from)))).bounds()
                    }
                    Locals::Yield1 { iter } => {
                        (&::genmacro_runtime::__private::Left(&*iter)).bounds()
                    }
                    Locals::Done => (0, ::core::option::Option::Some(0)),
                    _ => (0, ::core::option::Option::None),
                }
            },
        );
        let (of_V0, of_V1) = Locals::witnesses(
            ::genmacro_runtime::__private::state(&generator),
        );
        ::genmacro_runtime::__private::grants_storing! {
            generator let generator = { let __value =
            ::genmacro_runtime::__private::Asked::of(& of_V0).can_store();
            ::genmacro_runtime::__private::stored(& of_V0, __value, generator) };
        }
        ::genmacro_runtime::__private::grants_storing! {
            generator let generator = { let __value =
            ::genmacro_runtime::__private::ask(& generator, & of_V1).can_store();
            ::genmacro_runtime::__private::stored(& of_V1, __value, generator) };
        }
        generator
    };
    return __value;
}
