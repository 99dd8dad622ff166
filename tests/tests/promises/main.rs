//! What a return type may promise beside the generator, in detail: `Clone`, `Debug`, `Serialize + Restore`. The differential
//! test forks its bodies at every yield.

mod clones;
mod damaged;
mod named;
mod shows;
mod storable;
mod stores;
mod trips;
