//! Reading a state. Nothing is trusted: what doesn't fit is an error.

use core::{fmt, marker::PhantomData};

use serde::{
    Deserialize, Deserializer,
    de::{DeserializeSeed, EnumAccess, Error, MapAccess, SeqAccess, Unexpected, VariantAccess, Visitor},
};

use super::{Decode, FIELDS, Load, Shape, codec::Decoded, digest};

/// Visits the whole of a stored generator.
pub(super) struct Stored<S, C>(pub(super) PhantomData<(S, C)>);

impl<S, C> Clone for Stored<S, C> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<S, C> Copy for Stored<S, C> {}

impl<'de, S: Load<C>, C> Visitor<'de> for Stored<S, C> {
    type Value = S;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "a stored state of the generator `{}`", S::SHAPE.function)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut fields: A) -> Result<S, A::Error> {
        let missing = |field| A::Error::invalid_length(field, &self);
        fields.next_element_seed(Fingerprint(S::SHAPE))?.ok_or_else(|| missing(0))?;
        let digest = fields.next_element()?.ok_or_else(|| missing(1))?;
        let state = fields.next_element_seed(State(self))?.ok_or_else(|| missing(2))?;
        verified(state, digest)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<S, A::Error> {
        let (mut fingerprint, mut digest, mut state) = (None, None, None);
        while let Some(Field(field)) = fields.next_key()? {
            match field {
                0 => set(&mut fingerprint, field, fields.next_value_seed(Fingerprint(S::SHAPE))?)?,
                1 => set(&mut digest, field, fields.next_value()?)?,
                _ => set(&mut state, field, fields.next_value_seed(State(self))?)?,
            }
        }
        let missing = |field: usize| A::Error::missing_field(FIELDS[field]);
        fingerprint.ok_or_else(|| missing(0))?;
        let digest = digest.ok_or_else(|| missing(1))?;
        verified(state.ok_or_else(|| missing(2))?, digest)
    }
}

fn set<T, E: Error>(slot: &mut Option<T>, field: usize, value: T) -> Result<(), E> {
    if slot.replace(value).is_some() { Err(E::duplicate_field(FIELDS[field])) } else { Ok(()) }
}

/// The state, if the digest is that of what it holds.
fn verified<S: Load<C>, C, E: Error>(state: S, expected: u32) -> Result<S, E> {
    if digest::of(&state) == Some(expected) {
        Ok(state)
    } else {
        Err(E::custom(format_args!("this stored state of `{}` has been damaged", S::SHAPE.function)))
    }
}

/// The name of a field, as its index in a list of them.
struct Name(&'static [&'static str], &'static str);

impl Visitor<'_> for Name {
    type Value = usize;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.1)
    }

    fn visit_u64<E: Error>(self, index: u64) -> Result<usize, E> {
        let known = usize::try_from(index).ok().filter(|&index| index < self.0.len());
        known.ok_or_else(|| E::invalid_value(Unexpected::Unsigned(index), &self))
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<usize, E> {
        let known = self.0.iter().position(|known| *known == name);
        known.ok_or_else(|| E::invalid_value(Unexpected::Str(name), &self))
    }

    fn visit_bytes<E: Error>(self, name: &[u8]) -> Result<usize, E> {
        let known = self.0.iter().position(|known| known.as_bytes() == name);
        known.ok_or_else(|| E::invalid_value(Unexpected::Bytes(name), &self))
    }
}

struct Field(usize);

impl<'de> Deserialize<'de> for Field {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_identifier(Name(FIELDS, "a field of a stored generator")).map(Self)
    }
}

/// Reads the fingerprint, which must be that of the function.
struct Fingerprint(Shape);

impl<'de> DeserializeSeed<'de> for Fingerprint {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Fingerprint {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "the fingerprint of the generator `{}`", self.0.function)
    }

    fn visit_str<E: Error>(self, fingerprint: &str) -> Result<(), E> {
        let Shape { function, fingerprint: expected, .. } = self.0;
        if fingerprint == expected {
            return Ok(());
        }
        Err(E::custom(format_args!(
            "this state isn't one of `{function}` as it is now: it was stored by another function, or by another version \
             (fingerprint `{fingerprint}`, expected `{expected}`)"
        )))
    }
}

/// Reads a state: a variant with its locals.
struct State<S, C>(Stored<S, C>);

impl<'de, S: Load<C>, C> DeserializeSeed<'de> for State<S, C> {
    type Value = S;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<S, D::Error> {
        deserializer.deserialize_enum(S::SHAPE.function, S::SHAPE.states, self)
    }
}

impl<'de, S: Load<C>, C> Visitor<'de> for State<S, C> {
    type Value = S;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "a state of the generator `{}`", S::SHAPE.function)
    }

    fn visit_enum<A: EnumAccess<'de>>(self, variants: A) -> Result<S, A::Error> {
        let (state, variant) = variants.variant_seed(Variant(S::SHAPE.states))?;
        variant.tuple_variant(S::SHAPE.lengths[state], Fields(state, self.0))
    }
}

struct Variant(&'static [&'static str]);

impl<'de> DeserializeSeed<'de> for Variant {
    type Value = usize;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_identifier(Name(self.0, "a state of the generator"))
    }
}

/// Reads the locals of the state with that index.
struct Fields<S, C>(usize, Stored<S, C>);

impl<'de, S: Load<C>, C> Visitor<'de> for Fields<S, C> {
    type Value = S;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Shape { function, states, lengths, .. } = S::SHAPE;
        write!(formatter, "the {} locals of `{function}` in its state `{}`", lengths[self.0], states[self.0])
    }

    fn visit_seq<A: SeqAccess<'de>>(self, locals: A) -> Result<S, A::Error> {
        let state = u32::try_from(self.0).map_err(A::Error::custom)?;
        let mut locals = Locals { locals, read: 0 };
        S::load(state, &mut locals)
    }
}

/// The locals of a state that is being read.
pub struct Locals<A> {
    locals: A,
    read: usize,
}

impl<'de, A: SeqAccess<'de>> Locals<A> {
    /// The next local.
    ///
    /// # Errors
    ///
    /// Those of the deserializer, and if there is none.
    pub fn local<K: Decode<V>, V>(&mut self) -> Result<V, A::Error> {
        let decoded: Option<Decoded<K, V>> = self.locals.next_element()?;
        let missing = || A::Error::invalid_length(self.read, &"all locals of the state");
        let Decoded(value, _) = decoded.ok_or_else(missing)?;
        self.read += 1;
        Ok(value)
    }

    /// The next local, which is mentioned further on: it can't have been moved.
    ///
    /// # Errors
    ///
    /// As before, and if it has.
    pub fn unmoved<K: Decode<V>, V>(&mut self) -> Result<V, A::Error> {
        let value = self.local::<K, V>()?;
        if K::is_empty(&value) {
            Err(A::Error::custom("a local has no value, but needs one"))
        } else {
            Ok(value)
        }
    }
}
