//! Clocks and counts.

mod callgrind;
mod clock;

use crate::{
    Contestant, WORKLOADS,
    consume::{Run, Way},
};

pub use self::{
    callgrind::{count, is_there, run_counted},
    clock::{Timing, time},
};

/// One thing to measure.
pub struct Entry {
    /// What it makes.
    pub workload: &'static str,
    /// How it is consumed.
    pub way: Way,
    /// The contestant, by its place.
    pub contestant: usize,
    /// Runs it once.
    pub run: Run,
}

/// All that there is to measure, in an order that is always the same: what is compared stands together.
#[must_use]
pub fn entries(contestants: &[Contestant]) -> Vec<Entry> {
    let mut entries = Vec::new();
    for workload in WORKLOADS {
        for way in Way::ALL {
            for (contestant, runs) in
                contestants.iter().map(|contestant| contestant.runs(workload)).enumerate()
            {
                if let Some(run) = runs.and_then(|runs| runs.by(way)) {
                    entries.push(Entry { workload, way, contestant, run });
                }
            }
        }
    }
    entries
}
