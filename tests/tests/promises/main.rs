//! What a return type may promise beside the generator, in detail: `Clone`, `Debug`. The differential test forks its bodies at
//! every yield.

mod clones;
mod shows;
