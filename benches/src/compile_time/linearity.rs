//! The expansion by itself, of ever longer bodies.

use std::{
    hint::black_box,
    time::{Duration, Instant},
};

use proc_macro2::TokenStream;

use crate::table::Table;

/// A shape of bodies: the text that is repeated.
struct Shape {
    name: &'static str,
    line: &'static str,
}

const SHAPES: [Shape; 5] = [
    Shape { name: "yields in a row", line: "yield_!(n);" },
    Shape { name: "a local for each yield", line: "let x = n + 1; yield_!(x);" },
    Shape { name: "`if` with a yield", line: "if n > 1 { yield_!(n); }" },
    Shape { name: "loop with a yield", line: "for i in 0..n { yield_!(i); }" },
    Shape { name: "lines without a yield", line: "n += n / 3;" },
];

const LENGTHS: [usize; 4] = [10, 100, 1_000, 2_000];

/// The time for each repetition of a shape, in bodies of increasing length: where it's the same, the expansion is linear.
///
/// # Errors
///
/// If a body isn't Rust.
pub fn expansions() -> Result<Table, proc_macro2::LexError> {
    let lengths = LENGTHS.map(|length| format!("{length}"));
    let mut table = Table::new(["µs a line, in a body of".to_owned()].into_iter().chain(lengths));
    for shape in SHAPES {
        let mut cells = vec![shape.name.to_owned()];
        for length in LENGTHS {
            let source = format!(
                "fn generator(mut n: u64) -> impl Iterator<Item = u64> {{ {} }}",
                format!("{}\n", shape.line).repeat(length)
            );
            let spent = shortest(&source.parse()?);
            #[allow(clippy::cast_precision_loss, reason = "at most 2,000")]
            cells.push(format!("{:.1}", spent.as_secs_f64() * 1e6 / length as f64));
        }
        table.row(cells);
    }
    Ok(table)
}

/// Expands it a few times, within a second or so.
fn shortest(function: &TokenStream) -> Duration {
    let begun = Instant::now();
    let mut shortest = Duration::MAX;
    for _ in 0..10 {
        let start = Instant::now();
        black_box(genmacro_core::generator(TokenStream::new(), black_box(function.clone())));
        shortest = shortest.min(start.elapsed());
        if begun.elapsed() > Duration::from_secs(1) {
            break;
        }
    }
    shortest
}
