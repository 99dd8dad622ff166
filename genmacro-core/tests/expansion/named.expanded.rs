///What [`countdown`] returns.
#[must_use = "generators are lazy and do nothing unless resumed"]
pub struct Countdown {
    state: <Countdown as ::genmacro_runtime::__private::Named>::State,
    marker: ::core::marker::PhantomData<fn() -> ()>,
}
const _: () = {
    #[cfg_attr(clippy, allow(clippy::min_ident_chars, clippy::shadow_unrelated))]
    pub enum Locals<V0, V1> {
        Start { n: V0 },
        Loop1 { iter: V1, n: V0 },
        Yield1 { iter: V1, n: V0 },
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
                Self::Start { n } => ::core::result::Result::Ok((n,)),
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
    #[automatically_derived]
    #[cfg_attr(clippy, allow(clippy::min_ident_chars, clippy::shadow_unrelated))]
    impl<V0, V1> ::core::clone::Clone for Locals<V0, V1>
    where
        V0: ::core::clone::Clone,
        V1: ::core::clone::Clone,
    {
        #[inline]
        fn clone(&self) -> Self {
            match self {
                Self::Start { n } => {
                    Self::Start {
                        n: ::core::clone::Clone::clone(n),
                    }
                }
                Self::Yield1 { n, iter } => {
                    Self::Yield1 {
                        n: ::core::clone::Clone::clone(n),
                        iter: ::core::clone::Clone::clone(iter),
                    }
                }
                Self::Done => Self::Done,
                _ => ::core::unreachable!("no generator rests here"),
            }
        }
    }
    #[automatically_derived]
    #[cfg_attr(clippy, allow(clippy::min_ident_chars, clippy::shadow_unrelated))]
    impl<V0, V1> ::core::fmt::Debug for Locals<V0, V1>
    where
        V0: ::core::fmt::Debug,
        V1: ::core::fmt::Debug,
    {
        fn fmt(
            &self,
            formatter: &mut ::core::fmt::Formatter<'_>,
        ) -> ::core::fmt::Result {
            match self {
                Self::Start { n } => {
                    ::genmacro_runtime::__private::debug(
                        formatter,
                        "countdown",
                        ::genmacro_runtime::__private::Status::Created,
                        &[("n", n as &dyn ::core::fmt::Debug)],
                    )
                }
                Self::Yield1 { n, iter } => {
                    ::genmacro_runtime::__private::debug(
                        formatter,
                        "countdown",
                        ::genmacro_runtime::__private::Status::Suspended(
                            ::genmacro_runtime::__private::location(
                                ::core::file!(),
                                ::core::line!(),
                                ::core::column!(),
                            ),
                        ),
                        &[
                            ("n", n as &dyn ::core::fmt::Debug),
                            ("for i in", iter as &dyn ::core::fmt::Debug),
                        ],
                    )
                }
                Self::Done => {
                    ::genmacro_runtime::__private::debug(
                        formatter,
                        "countdown",
                        ::genmacro_runtime::__private::Status::Complete,
                        &[],
                    )
                }
                _ => ::core::unreachable!("no generator rests here"),
            }
        }
    }
    ::genmacro_runtime::__private::impls_for_storing! {
        #[automatically_derived] #[cfg_attr(clippy, allow(clippy::min_ident_chars,
        clippy::shadow_unrelated))] impl < V0, V1, KV0, KV1 >
        ::genmacro_runtime::__private::Store < (((), KV0), KV1) > for Locals < V0, V1 >
        where KV0 : ::genmacro_runtime::__private::Encode < V0 >, KV1 :
        ::genmacro_runtime::__private::Encode < V1 > { const SHAPE :
        ::genmacro_runtime::__private::Shape = ::genmacro_runtime::__private::Shape {
        function : "countdown", fingerprint : "8e0ebb09a994fa17", states : & ["Start",
        "Yield1", "Done"], lengths : & [1, 2, 0], }; fn store < S :
        ::genmacro_runtime::__private::serde::Serializer > (& self, serializer : S,) ->
        ::core::result::Result < S::Ok, S::Error > { match self { Self::Start { n, } => {
        let mut stored = ::genmacro_runtime::__private::begin:: < Self, (((), KV0), KV1),
        S > (serializer, 0) ?; stored.local:: < KV0, _ > (n) ?; stored.end() }
        Self::Yield1 { n, iter, } => { let mut stored =
        ::genmacro_runtime::__private::begin:: < Self, (((), KV0), KV1), S > (serializer,
        1) ?; stored.local:: < KV0, _ > (n) ?; stored.local:: < KV1, _ > (iter) ?; stored
        .end() } Self::Done => ::genmacro_runtime::__private::begin:: < Self, (((), KV0),
        KV1), S > (serializer, 2) ? .end(), _ =>
        ::core::unreachable!("no generator rests here"), } } } #[automatically_derived]
        #[cfg_attr(clippy, allow(clippy::min_ident_chars, clippy::shadow_unrelated))]
        impl < V0, V1, KV0, KV1 > ::genmacro_runtime::__private::Load < (((), KV0), KV1)
        > for Locals < V0, V1 > where KV0 : ::genmacro_runtime::__private::Decode < V0 >,
        KV1 : ::genmacro_runtime::__private::Decode < V1 > { fn load < 'de, A :
        ::genmacro_runtime::__private::serde::de::SeqAccess < 'de >> (state :
        ::core::primitive::u32, locals : & mut ::genmacro_runtime::__private::Locals < A
        >,) -> ::core::result::Result < Self, A::Error > {
        ::core::result::Result::Ok(match state { 0 => { let n = locals.local:: < KV0, _ >
        () ?; Self::Start { n : n } }, 1 => { let n = locals.local:: < KV0, _ > () ?; let
        iter = locals.local:: < KV1, _ > () ?; Self::Yield1 { n : n, iter : iter } }, _
        => Self::Done }) } }
    }
    #[automatically_derived]
    impl ::genmacro_runtime::__private::Named for Countdown {
        type State = Locals<
            u32,
            <::core::ops::Range<u32> as ::core::iter::IntoIterator>::IntoIter,
        >;
        type Argument = ();
        type Yield = u32;
        type Return = ();
        #[inline]
        fn from_state(state: Self::State) -> Self {
            Self {
                state,
                marker: ::core::marker::PhantomData,
            }
        }
        #[inline]
        fn state(&self) -> &Self::State {
            &self.state
        }
        #[inline]
        fn state_mut(&mut self) -> &mut Self::State {
            &mut self.state
        }
        #[inline]
        fn into_state(self) -> Self::State {
            self.state
        }
        #[inline]
        fn start(
            given: <Self::State as ::genmacro_runtime::__private::State>::Arguments,
        ) -> Self::State {
            let (n,) = given;
            Locals::Start { n: n }
        }
    }
    impl ::genmacro_runtime::__private::Run for Countdown {
        const FUNCTIONS: ::genmacro_runtime::__private::Functions<Self> = ::genmacro_runtime::__private::Functions::<
            Self,
        >::new(
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
                let n = argument0;
                for i in 0..n {
                    {
                        let value: u32 = n - i;
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
                        Locals::Start { n } => {
                            let mut n = n;
                            let _ = &mut n;
                            {
                                ();
                                match ::genmacro_runtime::__private::Iterated(0..n).begin()
                                {
                                    mut iter => {
                                        let _ = &mut iter;
                                        {
                                            current = Locals::Loop1 { n, iter };
                                            continue 'machine;
                                        }
                                    }
                                }
                            }
                        }
                        Locals::Loop1 { n: field0, iter: field1 }
                        | Locals::Yield1 { n: field0, iter: field1 } => {
                            return ::core::result::Result::Ok(
                                ::genmacro_runtime::__private::GeneratorState::Complete::<
                                    u32,
                                    (),
                                >(
                                    if true {
                                        let mut n = field0;
                                        let _ = &mut n;
                                        {
                                            ();
                                            {
                                                let mut iter = field1;
                                                let _ = &mut iter;
                                                'break1: loop {
                                                    match ::core::iter::Iterator::next(&mut iter) {
                                                        ::core::option::Option::None => break 'break1,
                                                        ::core::option::Option::Some(i) => {
                                                            {
                                                                let value: u32 = n - i;
                                                                *state = Locals::Yield1 { n, iter };
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
                    Locals::Start { n } => {
                        (&::genmacro_runtime::__private::Left(&(0..(*n)))).bounds()
                    }
                    Locals::Yield1 { iter, .. } => {
                        (&::genmacro_runtime::__private::Left(&*iter)).bounds()
                    }
                    Locals::Done => (0, ::core::option::Option::Some(0)),
                    _ => (0, ::core::option::Option::None),
                }
            },
        );
    }
    ::genmacro_runtime::__private::impls_for_storing! {
        #[automatically_derived] impl ::genmacro_runtime::__private::serde::Serialize for
        Countdown where for < 'never > Locals < u32, < ::core::ops::Range < u32 > as
        ::core::iter::IntoIterator > ::IntoIter > : ::genmacro_runtime::__private::Store
        < (((), ::genmacro_runtime::__private::AsIs),
        ::genmacro_runtime::__private::AsIs) > { fn serialize < S :
        ::genmacro_runtime::__private::serde::Serializer > (& self, serializer : S,) ->
        ::core::result::Result < S::Ok, S::Error > {
        ::genmacro_runtime::__private::write_state:: < _, (((),
        ::genmacro_runtime::__private::AsIs), ::genmacro_runtime::__private::AsIs), _ >
        (& self.state, serializer) } } #[automatically_derived] impl < '__de >
        ::genmacro_runtime::__private::serde::Deserialize < '__de > for Countdown where
        for < 'never > Locals < u32, < ::core::ops::Range < u32 > as
        ::core::iter::IntoIterator > ::IntoIter > : ::genmacro_runtime::__private::Load <
        (((), ::genmacro_runtime::__private::AsIs), ::genmacro_runtime::__private::AsIs)
        > { fn deserialize < D : ::genmacro_runtime::__private::serde::Deserializer <
        '__de >> (deserializer : D,) -> ::core::result::Result < Self, D::Error > {
        ::core::result::Result::map(::genmacro_runtime::__private::read_state:: < _,
        (((), ::genmacro_runtime::__private::AsIs), ::genmacro_runtime::__private::AsIs),
        _ > (deserializer), < Self as ::genmacro_runtime::__private::Named >
        ::from_state,) } } #[automatically_derived] impl
        ::genmacro_runtime::__private::Restore for Countdown where for < 'never > Locals
        < u32, < ::core::ops::Range < u32 > as ::core::iter::IntoIterator > ::IntoIter >
        : ::genmacro_runtime::__private::Load < (((),
        ::genmacro_runtime::__private::AsIs), ::genmacro_runtime::__private::AsIs) > { fn
        restore < '__de, D : ::genmacro_runtime::__private::serde::Deserializer < '__de
        >> (& mut self, deserializer : D,) -> ::core::result::Result < (), D::Error > {
        self.state = ::genmacro_runtime::__private::read_state:: < _, (((),
        ::genmacro_runtime::__private::AsIs), ::genmacro_runtime::__private::AsIs), _ >
        (deserializer) ?; ::core::result::Result::Ok(()) } }
    }
    #[automatically_derived]
    impl ::genmacro_runtime::__private::Generator<()> for Countdown {
        type Yield = u32;
        type Return = ();
        #[inline]
        fn resume(
            &mut self,
            argument: (),
        ) -> ::core::result::Result<
            ::genmacro_runtime::__private::GeneratorState<u32, ()>,
            ::genmacro_runtime::__private::Completed,
        > {
            ::genmacro_runtime::__private::resume_named(self, argument)
        }
        #[inline]
        fn close(&mut self) {
            ::genmacro_runtime::__private::close(self);
        }
        #[inline]
        fn status(&self) -> ::genmacro_runtime::__private::Status {
            ::genmacro_runtime::__private::status(self)
        }
        #[inline]
        fn __size_hint(&self) -> ::genmacro_runtime::__private::Bounds {
            ::genmacro_runtime::__private::size_hint(self)
        }
        #[inline]
        fn __drive(
            &mut self,
            argument: (),
            sink: &mut dyn ::core::ops::FnMut(u32) -> (),
        ) -> ::core::result::Result<(), ::genmacro_runtime::__private::Completed> {
            ::genmacro_runtime::__private::drive_named(self, argument, sink)
        }
    }
    #[automatically_derived]
    impl ::core::iter::Iterator for Countdown {
        type Item = u32;
        #[inline]
        fn next(&mut self) -> ::core::option::Option<u32> {
            ::genmacro_runtime::__private::next(self)
        }
        #[inline]
        fn size_hint(
            &self,
        ) -> (
            ::core::primitive::usize,
            ::core::option::Option<::core::primitive::usize>,
        ) {
            ::genmacro_runtime::__private::size_hint(self)
        }
        #[inline]
        fn fold<B, F: ::core::ops::FnMut(B, u32) -> B>(self, init: B, f: F) -> B {
            ::genmacro_runtime::__private::fold(self, init, f)
        }
    }
    #[automatically_derived]
    impl ::core::iter::FusedIterator for Countdown {}
    #[automatically_derived]
    impl ::core::clone::Clone for Countdown
    where
        for<'never> Locals<
            u32,
            <::core::ops::Range<u32> as ::core::iter::IntoIterator>::IntoIter,
        >: ::core::clone::Clone,
    {
        #[inline]
        fn clone(&self) -> Self {
            Self {
                state: ::core::clone::Clone::clone(&self.state),
                marker: ::core::marker::PhantomData,
            }
        }
    }
    #[automatically_derived]
    impl ::core::fmt::Debug for Countdown
    where
        for<'never> Locals<
            u32,
            <::core::ops::Range<u32> as ::core::iter::IntoIterator>::IntoIter,
        >: ::core::fmt::Debug,
    {
        fn fmt(
            &self,
            formatter: &mut ::core::fmt::Formatter<'_>,
        ) -> ::core::fmt::Result {
            ::core::fmt::Debug::fmt(&self.state, formatter)
        }
    }
};
pub fn countdown(n: u32) -> Countdown {
    return <Countdown as ::genmacro_runtime::__private::Named>::from_state(
        <Countdown as ::genmacro_runtime::__private::Named>::start((n,)),
    );
}
