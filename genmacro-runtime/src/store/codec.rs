//! How a local is stored.

use core::marker::PhantomData;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::DeserializeOwned};

use super::Remaining;
use crate::slot::Slot;

/// Writes values of type `V`.
pub trait Encode<V> {
    /// Writes a value.
    ///
    /// # Errors
    ///
    /// Those of the serializer.
    fn encode<S: Serializer>(value: &V, serializer: S) -> Result<S::Ok, S::Error>;
}

/// Reads them again.
pub trait Decode<V>: Encode<V> {
    /// Reads a value.
    ///
    /// # Errors
    ///
    /// Those of the deserializer.
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<V, D::Error>;

    /// Whether it is a slot without a value.
    #[must_use]
    fn is_empty(_: &V) -> bool {
        false
    }
}

/// By serde.
pub struct AsIs;

impl<V: Serialize> Encode<V> for AsIs {
    fn encode<S: Serializer>(value: &V, serializer: S) -> Result<S::Ok, S::Error> {
        value.serialize(serializer)
    }
}

impl<V: Serialize + DeserializeOwned> Decode<V> for AsIs {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<V, D::Error> {
        V::deserialize(deserializer)
    }
}

/// By what an iterator will yet give.
pub struct ByRemaining;

impl<V: Remaining> Encode<V> for ByRemaining {
    fn encode<S: Serializer>(value: &V, serializer: S) -> Result<S::Ok, S::Error> {
        value.encode(serializer)
    }
}

impl<V: Remaining> Decode<V> for ByRemaining {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<V, D::Error> {
        V::decode(deserializer)
    }
}

/// A local that may have been moved, by the codec of its value.
pub struct InSlot<K>(PhantomData<K>);

impl<V, K: Encode<V>> Encode<Slot<V>> for InSlot<K> {
    fn encode<S: Serializer>(slot: &Slot<V>, serializer: S) -> Result<S::Ok, S::Error> {
        match Slot::value(slot) {
            Some(value) => serializer.serialize_some(&Encoded::<K, V>::new(value)),
            None => serializer.serialize_none(),
        }
    }
}

impl<V, K: Decode<V>> Decode<Slot<V>> for InSlot<K> {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Slot<V>, D::Error> {
        let value = Option::<Decoded<K, V>>::deserialize(deserializer)?;
        Ok(Slot::holding(value.map(|decoded| decoded.0)))
    }

    fn is_empty(slot: &Slot<V>) -> bool {
        Slot::value(slot).is_none()
    }
}

/// A part of a local that may have been moved.
impl<V: Serialize> Serialize for Slot<V> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Slot::value(self).serialize(serializer)
    }
}

impl<'de, V: Deserialize<'de>> Deserialize<'de> for Slot<V> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Option::deserialize(deserializer).map(Slot::holding)
    }
}

/// A value to be written by a codec.
pub(super) struct Encoded<'a, K, V>(&'a V, PhantomData<K>);

impl<'a, K, V> Encoded<'a, K, V> {
    pub(super) const fn new(value: &'a V) -> Self {
        Self(value, PhantomData)
    }
}

impl<K: Encode<V>, V> Serialize for Encoded<'_, K, V> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        K::encode(self.0, serializer)
    }
}

/// A value that has been read by a codec.
pub(super) struct Decoded<K, V>(pub(super) V, pub(super) PhantomData<K>);

impl<'de, K: Decode<V>, V> Deserialize<'de> for Decoded<K, V> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        K::decode(deserializer).map(|value| Self(value, PhantomData))
    }
}
