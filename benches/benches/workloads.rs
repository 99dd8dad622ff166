//! Each entry of the table by itself: `cargo bench -p genmacro-benches --features peers -- 'fibonacci'`.

use std::sync::LazyLock;

use divan::{Bencher, black_box};
use genmacro_benches::{
    Contestant, Input, Scale, contestants,
    measure::{Entry, entries},
};

fn main() {
    divan::main();
}

static CONTESTANTS: LazyLock<Vec<Contestant>> = LazyLock::new(contestants);
static INPUT: LazyLock<Input> = LazyLock::new(|| Input::new(Scale::Time));

/// Shown by its name.
struct Named(Entry);

impl std::fmt::Display for Named {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self(Entry { workload, way, contestant, .. }) = self;
        write!(formatter, "{workload}, {}, {}", way.name(), CONTESTANTS[*contestant].name)
    }
}

// The chain is left out: an iteration takes a second, and the stack of the main thread is too small for some.
#[divan::bench(args = entries(&CONTESTANTS).into_iter().filter(|entry| entry.workload != "chain").map(Named))]
fn workloads(bencher: Bencher, entry: &Named) {
    bencher.bench(|| (entry.0.run)(black_box(&INPUT)));
}
