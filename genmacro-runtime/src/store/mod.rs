//! Storing and restoring: `+ Serialize + Restore`.
//!
//! A stored generator is a struct of three: the fingerprint of its function, the digest of what it holds, and its state, which is a
//! variant with the locals as its fields:
//!
//! ```json
//! { "fingerprint": "5f2c1e8a90b3d746", "digest": 2847261934, "state": { "Yield1": [3, 5] } }
//! ```
//!
//! The fingerprint comes first, and nothing is read where it differs. The digest is computed once more from what has been read: input
//! that was damaged, but still parses, is refused, too. Only then is the state of a generator replaced.

mod codec;
mod digest;
mod local;
mod read;
mod remaining;
mod write;

use core::marker::PhantomData;

use serde::{Deserializer, Serialize, Serializer, ser::Error as _, ser::SerializeStruct};

pub use self::{
    codec::{AsIs, ByRemaining, Decode, Encode, InSlot},
    local::{GrantsSerialize, GrantsStore, NotStorable, Storable, Unanswered, serialized, stored},
    read::Locals,
    remaining::Remaining,
    write::{Writer, begin},
};
use crate::Gen;

/// A generator that can go on from a stored state: what a return type with `+ Serialize + Restore` promises.
///
/// ```
/// # #[cfg(feature = "macros")] {
/// use genmacro_runtime::{Restore, generator};
/// use serde::Serialize;
///
/// #[generator]
/// fn countdown(from: u32) -> impl Iterator<Item = u32> + Serialize + Restore {
///     for n in (1..=from).rev() {
///         yield_!(n);
///     }
/// }
///
/// let mut numbers = countdown(5);
/// assert_eq!(numbers.next(), Some(5));
/// let stored = serde_json::to_string(&numbers)?;
///
/// // In another process, perhaps.
/// let mut numbers = countdown(0);
/// numbers.restore(&mut serde_json::Deserializer::from_str(&stored))?;
/// assert!(numbers.eq([4, 3, 2, 1]));
/// # }
/// # Ok::<(), serde_json::Error>(())
/// ```
pub trait Restore {
    /// Puts a stored state of the same function in the place of this generator's own.
    ///
    /// What a state holds is as safe as the data that it was made from: whoever can write what is restored can choose the values
    /// of the locals. If that may be somebody else, sign it.
    ///
    /// # Errors
    ///
    /// Those of the deserializer; and if the state was stored by another function, or by another version of this one, or if it has
    /// been damaged. The generator is then as it was.
    fn restore<'de, D: Deserializer<'de>>(&mut self, deserializer: D) -> Result<(), D::Error>;
}

/// What is known of the states of a generator.
pub struct Shape {
    /// The name of the function.
    pub function: &'static str,
    /// Of which version it is.
    pub fingerprint: &'static str,
    /// The states in which it can be between two resumptions.
    pub states: &'static [&'static str],
    /// How many locals each holds.
    pub lengths: &'static [usize],
}

/// A state enum that can be stored, the locals by codecs `C`.
pub trait Store<C> {
    /// Its states.
    const SHAPE: Shape;

    /// Stores the state.
    ///
    /// # Errors
    ///
    /// Those of the serializer.
    fn store<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;
}

/// A state enum that can be read again.
pub trait Load<C>: Store<C> + Sized {
    /// Reads the locals of the state with that index, which is one.
    ///
    /// # Errors
    ///
    /// Those of the deserializer.
    fn load<'de, A: serde::de::SeqAccess<'de>>(state: u32, locals: &mut Locals<A>) -> Result<Self, A::Error>;
}

const FIELDS: &[&str] = &["fingerprint", "digest", "state"];

impl<S: Store<C>, D, M, H, C> Serialize for Gen<S, D, M, H, C> {
    fn serialize<W: Serializer>(&self, serializer: W) -> Result<W::Ok, W::Error> {
        write_state(&self.state, serializer)
    }
}

impl<S: Load<C>, D, M, H, C> Restore for Gen<S, D, M, H, C> {
    fn restore<'de, R: Deserializer<'de>>(&mut self, deserializer: R) -> Result<(), R::Error> {
        self.state = read_state(deserializer)?;
        Ok(())
    }
}

/// Stores a state, with all that it is checked by.
///
/// # Errors
///
/// Those of the serializer.
pub fn write_state<S: Store<C>, C, W: Serializer>(state: &S, serializer: W) -> Result<W::Ok, W::Error> {
    let Some(digest) = digest::of(state) else {
        return Err(W::Error::custom("a local can't be serialized"));
    };
    let mut stored = serializer.serialize_struct(S::SHAPE.function, FIELDS.len())?;
    stored.serialize_field(FIELDS[0], S::SHAPE.fingerprint)?;
    stored.serialize_field(FIELDS[1], &digest)?;
    stored.serialize_field(FIELDS[2], &State(state, PhantomData))?;
    stored.end()
}

/// Reads a state that has been stored.
///
/// # Errors
///
/// Those of the deserializer; and if the state isn't one of the function, or has been damaged.
pub fn read_state<'de, S: Load<C>, C, R: Deserializer<'de>>(deserializer: R) -> Result<S, R::Error> {
    deserializer.deserialize_struct(S::SHAPE.function, FIELDS, read::Stored(PhantomData))
}

struct State<'a, S, C>(&'a S, PhantomData<C>);

impl<S: Store<C>, C> Serialize for State<'_, S, C> {
    fn serialize<W: Serializer>(&self, serializer: W) -> Result<W::Ok, W::Error> {
        self.0.store(serializer)
    }
}
