//! Generators, measured against the iterators that one would write by hand, and against other crates.
//!
//! A *workload* is a sequence of values to make, a *contestant* a way to write it, a *way* a manner to consume it. The
//! bodies of one workload are the same in all contestants, as far as each allows.

#![cfg_attr(gen_blocks, feature(gen_blocks))]

pub mod compile_time;
mod consume;
mod contestants;
pub mod expand;
mod input;
pub mod measure;
pub mod table;

pub use self::{
    consume::{Run, Runs, Way},
    contestants::{CALLBACK, Contestant, GEN_BLOCKS, GENERATOR, HANDWRITTEN, contestants},
    input::{Input, Scale, Token},
};

/// The workloads, by the names of the functions that implement them.
pub const WORKLOADS: [&str; 14] = [
    "range_sum",
    "fibonacci",
    "primes",
    "pipeline_2",
    "pipeline_5",
    "triples",
    "tokens",
    "permutations",
    "flatten",
    "tree",
    "chain",
    "buffer",
    "smoothing",
    "run_lengths",
];
