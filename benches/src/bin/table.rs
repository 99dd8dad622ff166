//! Measures all contestants at all workloads, prints the ratios as Markdown, and writes them to `benches/RESULTS.md`.
//!
//! `cargo run --release -p genmacro-benches --features peers --bin table`, or with `cargo +nightly` and the features
//! `peers,nightly`. An argument names the workloads to measure; then nothing is written.

use std::{env, error::Error, fmt::Write, fs, path::Path, process::Command, thread};

use genmacro_benches::{
    Contestant, GEN_BLOCKS, GENERATOR, HANDWRITTEN, Input, Scale, WORKLOADS, Way, contestants,
    measure::{self, Entry},
    table::{Cells, Report, Table},
};

/// With which this program runs itself to be counted.
const COUNTED: &str = "--counted";

/// Recursive peers need some, for a tree that is 10,000 deep.
const STACK: usize = 1 << 30;

fn main() -> Result<(), Box<dyn Error>> {
    let selected: Vec<String> = env::args().skip(1).collect();
    if selected == [COUNTED] {
        measure::run_counted(&contestants());
        return Ok(());
    }
    let report = thread::Builder::new()
        .stack_size(STACK)
        .spawn(move || report(&selected).map_err(|error| error.to_string()))?
        .join()
        .map_err(|_| "a contestant has panicked")??;
    println!("{report}");
    if env::args().len() == 1 {
        fs::write(Path::new(env!("CARGO_MANIFEST_DIR")).join("RESULTS.md"), report)?;
    }
    Ok(())
}

fn report(selected: &[String]) -> Result<String, Box<dyn Error>> {
    let contestants = contestants();
    let mut report = format!("# Results\n\n{}\n", circumstances()?);
    let entries: Vec<_> = measure::entries(&contestants)
        .into_iter()
        .filter(|entry| selected.is_empty() || selected.iter().any(|name| name == entry.workload))
        .collect();

    let (shortest, medians) = clock(&entries);
    write!(report, "## Time\n\nThe shortest of up to 61 interleaved runs. {BASELINES}\n\n")?;
    append(&mut report, &contestants, &Cells { entries: &entries, values: &shortest, print: milliseconds })?;
    let cells = Cells { entries: &entries, values: &medians, print: milliseconds };
    write!(report, "### Means, by the medians\n\n{}\n", means(&contestants, &cells))?;

    if selected.is_empty() && measure::is_there() {
        let counts = measure::count(COUNTED, &contestants)?;
        #[allow(clippy::cast_precision_loss, reason = "ratios of two digits are made of them")]
        let counts: Vec<_> = counts.into_iter().map(|count| count as f64).collect();
        write!(report, "## Instructions\n\nAs callgrind counts them, of a smaller input. {BASELINES}\n\n")?;
        append(&mut report, &contestants, &Cells { entries: &entries, values: &counts, print: thousands })?;
    }

    write!(
        report,
        "## Size\n\n`size_of_val` of the iterator before it runs, in bytes.\n\n{}",
        sizes(&contestants)
    )?;
    Ok(report)
}

const BASELINES: &str = "The second column is absolute, all others are ratios to it: to the iterator by hand; for \
     internal iteration, to the plain loop. A dash: it can't be written that way.";

/// The shortest and the median times, in seconds.
fn clock(entries: &[Entry]) -> (Vec<f64>, Vec<f64>) {
    let input = Input::new(Scale::Time);
    entries
        .chunk_by(|one, other| one.workload == other.workload && one.way == other.way)
        .flat_map(|compared| {
            eprintln!("{}, {}", compared[0].workload, compared[0].way.name());
            measure::time(compared, &input)
        })
        .map(|timing| (timing.min.as_secs_f64(), timing.median.as_secs_f64()))
        .unzip()
}

fn append(report: &mut String, contestants: &[Contestant], cells: &Cells) -> Result<(), Box<dyn Error>> {
    for way in Way::ALL {
        write!(report, "### {}\n\n{}\n", way.name(), Report { contestants, cells, way })?;
    }
    Ok(())
}

/// No more than the means: where they agree with those of the shortest times, the machine was quiet.
fn means(contestants: &[Contestant], cells: &Cells) -> Table {
    let names = contestants.iter().map(|contestant| contestant.name);
    let mut table = Table::new(["but `tree`, `chain`"].into_iter().chain(names));
    for way in Way::ALL {
        table.row(
            [way.name().to_owned()].into_iter().chain(Report { contestants, cells, way }.shallow_means()),
        );
    }
    table
}

fn sizes(contestants: &[Contestant]) -> Table {
    let input = Input::new(Scale::Test);
    let compared: Vec<_> = contestants
        .iter()
        .filter(|contestant| [HANDWRITTEN, GENERATOR, GEN_BLOCKS, "diapause"].contains(&contestant.name))
        .collect();
    let mut table =
        Table::new(["workload"].into_iter().chain(compared.iter().map(|contestant| contestant.name)));
    for workload in WORKLOADS {
        let sizes = compared.iter().map(|contestant| {
            let size = contestant.runs(workload).and_then(|runs| runs.size(&input));
            size.map_or_else(|| "–".to_owned(), |size| size.to_string())
        });
        table.row([workload.to_owned()].into_iter().chain(sizes));
    }
    table
}

/// When, where and by what this was measured.
fn circumstances() -> Result<Table, Box<dyn Error>> {
    let output = |program: &str, argument: &str| -> Result<String, Box<dyn Error>> {
        Ok(String::from_utf8(Command::new(program).arg(argument).output()?.stdout)?.trim().to_owned())
    };
    let processor = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let processor =
        processor.lines().find_map(|line| line.strip_prefix("model name\t: ")).unwrap_or("unknown");
    let cores = thread::available_parallelism()?;
    let mut table = Table::new(["", ""]);
    table.row(["date", &output("date", "+%Y-%m-%d")?]);
    table.row(["machine", &format!("{processor}, {cores} cores, {}", env::consts::ARCH)]);
    table.row(["compiler", env!("COMPILER")]);
    Ok(table)
}

fn milliseconds(seconds: f64) -> String {
    format!("{:.3} ms", seconds * 1e3)
}

fn thousands(count: f64) -> String {
    format!("{:.1} k", count / 1e3)
}
