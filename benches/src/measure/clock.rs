//! Time, by the clock on the wall.

use std::{
    hint::black_box,
    time::{Duration, Instant},
};

use super::Entry;
use crate::Input;

/// How long something took.
#[derive(Clone, Copy)]
pub struct Timing {
    /// The shortest run: that which was disturbed least.
    pub min: Duration,
    /// The run in the middle.
    pub median: Duration,
}

/// How often each is run: whatever else the machine does, some of the runs will be undisturbed.
const ROUNDS: usize = 61;
/// The least number of runs, however long one takes.
const LEAST: usize = 3;
/// How long all runs of those that are compared may take, for each.
const BUDGET: Duration = Duration::from_millis(250);

/// Times what is compared with one another in turns, so that a change of the machine's mood befalls all of them alike.
#[must_use]
pub fn time(compared: &[Entry], input: &Input) -> Vec<Timing> {
    let mut samples = vec![Vec::new(); compared.len()];
    for round in 0..ROUNDS {
        for turn in 0..compared.len() {
            // Each begins a round once, lest one always runs in the caches that another has left.
            let at = (turn + round) % compared.len();
            let spent: Duration = samples[at].iter().sum();
            if samples[at].len() < LEAST || spent < BUDGET {
                samples[at].push(once(&compared[at], input));
            }
        }
    }
    samples.into_iter().map(summary).collect()
}

fn once(entry: &Entry, input: &Input) -> Duration {
    let start = Instant::now();
    black_box((entry.run)(black_box(input)));
    start.elapsed()
}

fn summary(mut samples: Vec<Duration>) -> Timing {
    samples.sort_unstable();
    Timing { min: samples[0], median: samples[samples.len() / 2] }
}
