//! Generators for stable Rust: write `yield_!`, get the state machine that you would have written by hand.
//!
//! ```
//! # #[cfg(feature = "macros")] {
//! use genmacro_runtime::generator;
//!
//! /// The Fibonacci numbers, lazily.
//! #[generator]
//! fn fibonacci() -> impl Iterator<Item = u64> {
//!     let (mut a, mut b) = (0, 1);
//!     loop {
//!         yield_!(a);
//!         (a, b) = (b, a + b);
//!     }
//! }
//!
//! assert_eq!(fibonacci().take(6).collect::<Vec<_>>(), [0, 1, 1, 2, 3, 5]);
//! # }
//! ```
//!
//! A generator is lazy: calling the function runs none of its body. It runs to the next `yield_!` whenever a value is asked
//! for, and keeps its locals in between. What comes out is safe, can be moved, and needs no allocator: the enum of states
//! that one would write by hand.
//!
//! * `yield_!(value)` is an expression: it hands out `value`, and evaluates to what the generator is resumed with.
//! * `yield_from!(inner)` yields all that an iterator or a generator yields, and evaluates to what it returns.
//! * `?` returns the error; in an iterator it yields the error as the last item.
//!
//! What is legal in the body, and the few differences from a function, are told in the README of the repository.
//!
//! | return type | built |
//! |---|---|
//! | `impl Iterator<Item = T>` | an iterator; `return;` ends it |
//! | `impl Generator<Yield = Y, Return = R>` | a [`Generator`] with a return value |
//! | `impl Generator<Arg, Yield = Y, Return = R>` | a coroutine: `yield_!(y)` evaluates to the `Arg` of the next [`resume`](Generator::resume) |
//! | `Box<dyn Iterator<Item = T>>`, `Box<dyn Generator<…>>` | the same, boxed |
//! | `Recursive<'a, Y>` | a generator that calls itself: [`Recursive`] |
//!
//! | bound of the return type | what it is for |
//! |---|---|
//! | `+ Clone` | the generator can be forked at any point |
//! | `+ Serialize + Restore` | the generator can be stored, and go on in another process (feature `serde`) |
//! | `+ Debug` | shows where it stands and what it holds: `fibonacci { suspended at src/lib.rs:12:9, a: 3, b: 5 }` |
//!
//! `#[generator(type = Countdown, yield = u32)]` defines the type `Countdown` beside the function, which returns it: for the field of a
//! struct, an associated type, a static.
//!
//! # Features
//!
//! * `macros` (default): re-exports the attribute `#[generator]`.
//! * `alloc` (default): [`Recursive`], and [`Generator`] for `Box<G>`.
//! * `serde`: `Restore`, for generators that can be stored.

#![no_std]

#[cfg(feature = "alloc")]
extern crate alloc;

mod broken;
#[cfg(feature = "alloc")]
mod call;
#[allow(clippy::unused_self, reason = "the answer is called for its type")]
mod copied;
mod debug;
#[doc(hidden)]
pub mod delegate;
mod errors;
#[allow(clippy::unused_self, reason = "what falls through is called for its type")]
mod fallen;
#[cfg(feature = "alloc")]
mod fit;
mod generator;
mod hint;
mod home;
mod iterated;
mod machine;
mod named;
#[doc(hidden)]
pub mod promise;
#[doc(hidden)]
pub mod question;
#[cfg(feature = "alloc")]
mod recursion;
#[cfg(feature = "alloc")]
mod recursive;
mod shown;
mod slot;
mod state;
mod status;
#[cfg(feature = "serde")]
mod store;
#[allow(clippy::unused_self, reason = "the answer is called for its type")]
mod taken;
mod witness;

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;

#[cfg(feature = "alloc")]
pub use self::recursive::Recursive;
#[cfg(feature = "serde")]
pub use self::store::Restore;
pub use self::{
    errors::{Completed, StopIteration},
    generator::Generator,
    machine::Gen,
    state::GeneratorState,
    status::{Location, Status},
};
#[cfg(feature = "macros")]
#[doc(inline)]
pub use genmacro::generator;
