//! The ratios of one kind of measurement.

use std::fmt;

use super::{Table, geometric_mean};
use crate::{CALLBACK, Contestant, HANDWRITTEN, WORKLOADS, Way, measure::Entry};

/// Those in which the values climb through as many iterators as the tree is deep, unless the stack is explicit: their
/// ratios would drown all others in a mean.
const RECURSIVE: [&str; 2] = ["tree", "chain"];

/// Measurements, one for each entry.
pub struct Cells<'a> {
    /// What was measured.
    pub entries: &'a [Entry],
    /// What came of it.
    pub values: &'a [f64],
    /// How to print the values of the baseline.
    pub print: fn(f64) -> String,
}

/// The ratios of one way of consumption.
pub struct Report<'a> {
    /// Who takes part.
    pub contestants: &'a [Contestant],
    /// The measurements of all ways.
    pub cells: &'a Cells<'a>,
    /// The way.
    pub way: Way,
}

impl Report<'_> {
    /// The mean of each contestant, over all workloads but the recursive ones.
    #[must_use]
    pub fn shallow_means(&self) -> Vec<String> {
        (0..self.contestants.len()).map(|contestant| ratio(self.shallow_mean(contestant))).collect()
    }

    fn shallow_mean(&self, contestant: usize) -> Option<f64> {
        self.mean(contestant, |workload| !RECURSIVE.contains(&workload))
    }

    /// What the others are compared with.
    fn baseline(&self) -> usize {
        let name = if self.way == Way::Internal { CALLBACK } else { HANDWRITTEN };
        self.contestants.iter().position(|contestant| contestant.name == name).unwrap_or(0)
    }

    fn value(&self, workload: &str, contestant: usize) -> Option<f64> {
        let mut cells = self.cells.entries.iter().zip(self.cells.values);
        cells
            .find(|(entry, _)| {
                entry.workload == workload && entry.way == self.way && entry.contestant == contestant
            })
            .map(|(_, &value)| value)
    }

    fn ratio(&self, workload: &str, contestant: usize) -> Option<f64> {
        Some(self.value(workload, contestant)? / self.value(workload, self.baseline())?)
    }

    /// The mean of the ratios of a contestant, over the workloads that it has.
    fn mean(&self, contestant: usize, workloads: impl Fn(&str) -> bool) -> Option<f64> {
        let workloads = WORKLOADS.into_iter().filter(|workload| workloads(workload));
        geometric_mean(workloads.filter_map(|workload| self.ratio(workload, contestant)))
    }
}

impl fmt::Display for Report<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let baseline = self.baseline();
        let columns: Vec<_> = (0..self.contestants.len())
            .filter(|&column| column != baseline && WORKLOADS.iter().any(|w| self.value(w, column).is_some()))
            .collect();
        let names = columns.iter().map(|&column| self.contestants[column].name);
        let mut table = Table::new(["workload", self.contestants[baseline].name].into_iter().chain(names));
        for workload in WORKLOADS {
            let Some(value) = self.value(workload, baseline) else { continue };
            let ratios = columns.iter().map(|&column| ratio(self.ratio(workload, column)));
            table.row([workload.to_owned(), (self.cells.print)(value)].into_iter().chain(ratios));
        }
        let shallow = columns.iter().map(|&column| ratio(self.shallow_mean(column)));
        table.row(["**mean** but `tree`, `chain`".to_owned(), String::new()].into_iter().chain(shallow));
        let all = columns.iter().map(|&column| ratio(self.mean(column, |_| true)));
        table.row(["**mean** of all".to_owned(), String::new()].into_iter().chain(all));
        write!(formatter, "{table}")
    }
}

fn ratio(ratio: Option<f64>) -> String {
    match ratio {
        Some(ratio) if ratio >= 100.0 => format!("{ratio:.0}"),
        Some(ratio) => format!("{ratio:.2}"),
        None => "–".to_owned(),
    }
}
