//! A digest of what a state holds.
//!
//! Input that was damaged may still parse, as another number for instance. So what has been read is digested once more, and
//! compared with the digest that was stored beside it.
//!
//! A value must have the same digest after it has been through any format. So formats may say the same in several ways:
//! a sequence is digested without its order, since a `HashSet` has another one each time, and the entries of a map likewise. Of a float
//! only that there is one is digested: some formats, `serde_json` among them by default, don't give back its last bit.

use core::{fmt, marker::PhantomData};

use serde::{
    Serialize, Serializer,
    ser::{
        self, SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant, SerializeTuple,
        SerializeTupleStruct, SerializeTupleVariant,
    },
};

use super::{State, Store};

/// The digest of a state; none if a local can't be serialized.
pub(super) fn of<S: Store<C>, C>(state: &S) -> Option<u32> {
    let whole = State(state, PhantomData).serialize(Digester).ok()?;
    // The upper half has been mixed best.
    u32::try_from(whole >> 32).ok()
}

/// A local said of itself that it can't be serialized.
#[derive(Debug)]
pub(super) struct Refused;

impl fmt::Display for Refused {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a local can't be serialized")
    }
}

impl core::error::Error for Refused {}

impl ser::Error for Refused {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}

/// What begins a digest.
const SEED: u64 = 0xcbf2_9ce4_8422_2325;

/// The step of a mixer in the manner of `MurmurHash`.
const fn mix(digest: u64, word: u64) -> u64 {
    let mixed = (digest ^ word).wrapping_mul(0xff51_afd7_ed55_8ccd);
    (mixed ^ (mixed >> 32)).wrapping_mul(0xc4ce_b9fe_1a85_ec53) ^ (mixed >> 29)
}

fn bytes(kind: u64, bytes: impl Iterator<Item = u8>) -> u64 {
    bytes.fold(mix(SEED, kind), |digest, byte| mix(digest, u64::from(byte)))
}

/// Serializes a value to its digest.
struct Digester;

/// The digest of parts in their order.
struct Ordered(u64);

/// The digest of parts in any order.
struct Unordered {
    sum: u64,
    count: u64,
    key: u64,
}

impl Ordered {
    fn add<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Refused> {
        self.0 = mix(self.0, value.serialize(Digester)?);
        Ok(())
    }
}

impl Unordered {
    const EMPTY: Self = Self { sum: 0, count: 0, key: SEED };

    fn add<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Refused> {
        self.sum = self.sum.wrapping_add(mix(self.key, value.serialize(Digester)?));
        self.count += 1;
        Ok(())
    }

    fn finish(&self) -> u64 {
        mix(mix(SEED, self.count), self.sum)
    }
}

/// Integers of any width are digested alike, as some formats write them.
macro_rules! integers {
    ($($method:ident: $integer:ty;)*) => {$(
        fn $method(self, value: $integer) -> Result<u64, Refused> {
            self.serialize_i128(value.into())
        }
    )*};
}

impl Serializer for Digester {
    type Ok = u64;
    type Error = Refused;
    type SerializeSeq = Unordered;
    type SerializeTuple = Ordered;
    type SerializeTupleStruct = Ordered;
    type SerializeTupleVariant = Ordered;
    type SerializeMap = Unordered;
    type SerializeStruct = Ordered;
    type SerializeStructVariant = Ordered;

    integers! {
        serialize_bool: bool;
        serialize_i8: i8;
        serialize_i16: i16;
        serialize_i32: i32;
        serialize_i64: i64;
        serialize_u8: u8;
        serialize_u16: u16;
        serialize_u32: u32;
        serialize_u64: u64;
    }

    fn serialize_i128(self, value: i128) -> Result<u64, Refused> {
        Ok(bytes(1, value.to_le_bytes().into_iter()))
    }

    fn serialize_u128(self, value: u128) -> Result<u64, Refused> {
        Ok(bytes(1, value.to_le_bytes().into_iter()))
    }

    fn serialize_f32(self, _: f32) -> Result<u64, Refused> {
        Ok(mix(SEED, 2))
    }

    fn serialize_f64(self, _: f64) -> Result<u64, Refused> {
        Ok(mix(SEED, 2))
    }

    fn serialize_char(self, value: char) -> Result<u64, Refused> {
        self.serialize_str(value.encode_utf8(&mut [0; 4]))
    }

    fn serialize_str(self, value: &str) -> Result<u64, Refused> {
        Ok(bytes(3, value.bytes()))
    }

    fn serialize_bytes(self, value: &[u8]) -> Result<u64, Refused> {
        Ok(bytes(4, value.iter().copied()))
    }

    fn serialize_none(self) -> Result<u64, Refused> {
        Ok(mix(SEED, 5))
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<u64, Refused> {
        Ok(mix(6, value.serialize(Self)?))
    }

    fn serialize_unit(self) -> Result<u64, Refused> {
        Ok(mix(SEED, 7))
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<u64, Refused> {
        self.serialize_unit()
    }

    fn serialize_unit_variant(self, _: &'static str, index: u32, _: &'static str) -> Result<u64, Refused> {
        Ok(mix(8, index.into()))
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<u64, Refused> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        index: u32,
        _: &'static str,
        value: &T,
    ) -> Result<u64, Refused> {
        Ok(mix(mix(8, index.into()), value.serialize(self)?))
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Unordered, Refused> {
        Ok(Unordered::EMPTY)
    }

    fn serialize_tuple(self, _: usize) -> Result<Ordered, Refused> {
        Ok(Ordered(SEED))
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Ordered, Refused> {
        Ok(Ordered(SEED))
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        index: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Ordered, Refused> {
        Ok(Ordered(mix(8, index.into())))
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Unordered, Refused> {
        Ok(Unordered::EMPTY)
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Ordered, Refused> {
        Ok(Ordered(SEED))
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        index: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Ordered, Refused> {
        Ok(Ordered(mix(8, index.into())))
    }

    fn collect_str<T: fmt::Display + ?Sized>(self, value: &T) -> Result<u64, Refused> {
        /// Digests what is written.
        struct Text(u64);

        impl fmt::Write for Text {
            fn write_str(&mut self, text: &str) -> fmt::Result {
                self.0 = text.bytes().fold(self.0, |digest, byte| mix(digest, u64::from(byte)));
                Ok(())
            }
        }

        let mut text = Text(bytes(3, [].into_iter()));
        fmt::Write::write_fmt(&mut text, format_args!("{value}")).map_err(|_| Refused)?;
        Ok(text.0)
    }

    /// As a format would that isn't meant for people; the same for every format.
    fn is_human_readable(&self) -> bool {
        false
    }
}

impl SerializeSeq for Unordered {
    type Ok = u64;
    type Error = Refused;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Refused> {
        self.add(value)
    }

    fn end(self) -> Result<u64, Refused> {
        Ok(self.finish())
    }
}

impl SerializeMap for Unordered {
    type Ok = u64;
    type Error = Refused;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Refused> {
        self.key = key.serialize(Digester)?;
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Refused> {
        self.add(value)
    }

    fn end(self) -> Result<u64, Refused> {
        Ok(self.finish())
    }
}

/// Parts without names.
macro_rules! tuples {
    ($($kind:ident: $method:ident;)*) => {$(
        impl $kind for Ordered {
            type Ok = u64;
            type Error = Refused;

            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Refused> {
                self.add(value)
            }

            fn end(self) -> Result<u64, Refused> {
                Ok(self.0)
            }
        }
    )*};
}

tuples! {
    SerializeTuple: serialize_element;
    SerializeTupleStruct: serialize_field;
    SerializeTupleVariant: serialize_field;
}

/// Parts with names.
macro_rules! structs {
    ($($kind:ident)*) => {$(
        impl $kind for Ordered {
            type Ok = u64;
            type Error = Refused;

            fn serialize_field<T: Serialize + ?Sized>(&mut self, _: &'static str, value: &T) -> Result<(), Refused> {
                self.add(value)
            }

            fn end(self) -> Result<u64, Refused> {
                Ok(self.0)
            }
        }
    )*};
}

structs!(SerializeStruct SerializeStructVariant);
