//! Writing a state.

use serde::{Serializer, ser::SerializeTupleVariant};

use super::{Encode, Store, codec::Encoded};

/// A state that is being stored.
pub struct Writer<S: Serializer>(S::SerializeTupleVariant);

/// Begins the state with that index.
///
/// # Errors
///
/// Those of the serializer.
pub fn begin<T: Store<C>, C, S: Serializer>(serializer: S, state: u32) -> Result<Writer<S>, S::Error> {
    let shape = T::SHAPE;
    let (name, length) = (shape.states[state as usize], shape.lengths[state as usize]);
    serializer.serialize_tuple_variant(shape.function, state, name, length).map(Writer)
}

impl<S: Serializer> Writer<S> {
    /// Adds a local.
    ///
    /// # Errors
    ///
    /// Those of the serializer.
    pub fn local<K: Encode<V>, V>(&mut self, value: &V) -> Result<(), S::Error> {
        self.0.serialize_field(&Encoded::<K, V>::new(value))
    }

    /// Ends the state.
    ///
    /// # Errors
    ///
    /// Those of the serializer.
    pub fn end(self) -> Result<S::Ok, S::Error> {
        self.0.end()
    }
}
