//! The ways to write a workload.

mod callback;
#[cfg(feature = "peers")]
mod corosensei;
#[cfg(feature = "peers")]
mod diapause;
#[cfg(feature = "peers")]
mod fauxgen;
#[cfg(gen_blocks)]
mod gen_blocks;
#[cfg(feature = "peers")]
mod genawaiter;
mod generator;
mod handwritten;
#[cfg(feature = "peers")]
mod next_gen;

use crate::consume::Runs;

/// A plain loop that calls a closure for each value: what no iterator can beat.
pub const CALLBACK: &str = "plain loop";
/// A struct that implements `Iterator`.
pub const HANDWRITTEN: &str = "by hand";
/// This project.
pub const GENERATOR: &str = "#[generator]";
/// The compiler's own.
pub const GEN_BLOCKS: &str = "gen blocks";

/// A way to write workloads.
pub struct Contestant {
    /// Who it is.
    pub name: &'static str,
    runs: fn(&str) -> Option<Runs>,
}

impl Contestant {
    /// A workload, if it can be written this way.
    #[must_use]
    pub fn runs(&self, workload: &str) -> Option<Runs> {
        (self.runs)(workload)
    }
}

/// Those that are compiled in, the two measures first.
#[must_use]
pub fn contestants() -> Vec<Contestant> {
    Vec::from([
        Contestant { name: CALLBACK, runs: callback::runs },
        Contestant { name: HANDWRITTEN, runs: handwritten::runs },
        Contestant { name: GENERATOR, runs: generator::runs },
        #[cfg(gen_blocks)]
        Contestant { name: GEN_BLOCKS, runs: gen_blocks::runs },
        #[cfg(feature = "peers")]
        Contestant { name: "diapause", runs: diapause::runs },
        #[cfg(feature = "peers")]
        Contestant { name: "genawaiter stack", runs: genawaiter::stack::runs },
        #[cfg(feature = "peers")]
        Contestant { name: "genawaiter rc", runs: genawaiter::rc::runs },
        #[cfg(feature = "peers")]
        Contestant { name: "next-gen", runs: next_gen::runs },
        #[cfg(feature = "peers")]
        Contestant { name: "fauxgen", runs: fauxgen::runs },
        #[cfg(feature = "peers")]
        Contestant { name: "corosensei", runs: corosensei::runs },
    ])
}

/// Defines `runs`: the workloads that a contestant can express, as functions of an input and a consumer.
macro_rules! workloads {
    ($($workload:ident),* $(,)?) => {
        pub(in crate::contestants) fn runs(workload: &str) -> Option<$crate::consume::Runs> {
            use $crate::consume::{Boxed, Collect, Digests, ForLoop, Internal, Runs, Size};

            Some(match workload {
                $(stringify!($workload) => Runs {
                    // A function for each: merged, they would share registers and inlining.
                    ways: [
                        Some(|input| $workload(input, ForLoop)),
                        Some(|input| $workload(input, Internal)),
                        Some(|input| $workload(input, Boxed)),
                        Some(|input| $workload(input, Collect)),
                    ],
                    digests: |input| $workload(input, Digests),
                    size: Some(|input| $workload(input, Size)),
                },)*
                _ => return None,
            })
        }
    };
}
use workloads;
