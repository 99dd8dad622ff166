//! Backtracking by forking: a generator that has come to a choice is cloned, and each clone goes on with another digit.

use std::fmt::{Display, Formatter, Result};

use genmacro_runtime::{
    Generator,
    GeneratorState::{Complete, Yielded},
    generator,
};

/// Fills the grid cell by cell. At each cell it yields the digits that fit, and is sent the one to write.
#[generator]
fn fill(mut grid: Grid) -> impl Generator<u8, Yield = Vec<u8>, Return = Grid> + Clone {
    while let Some(cell) = grid.hardest() {
        let digit = yield_!(grid.candidates(cell));
        grid.0[cell] = digit;
    }
    grid
}

/// Goes on with a digit, and from there with each of those that fit next.
fn solve(mut filling: impl Generator<u8, Yield = Vec<u8>, Return = Grid> + Clone, digit: u8) -> Option<Grid> {
    match filling.resume(digit) {
        Ok(Yielded(candidates)) => candidates.into_iter().find_map(|digit| solve(filling.clone(), digit)),
        Ok(Complete(grid)) => Some(grid),
        Err(_) => None,
    }
}

/// The digits row by row; 0 for an empty cell.
#[derive(Clone)]
struct Grid([u8; 81]);

impl Grid {
    fn parse(text: &str) -> Self {
        let mut grid = Self([0; 81]);
        let digits = text.chars().filter(|c| !c.is_whitespace());
        for (cell, digit) in grid.0.iter_mut().zip(digits) {
            *cell = digit.to_digit(10).and_then(|digit| digit.try_into().ok()).unwrap_or(0);
        }
        grid
    }

    /// The digits that no cell of the same row, column or box has.
    fn candidates(&self, cell: usize) -> Vec<u8> {
        let sees = |other: usize| {
            let ((row, column), (other_row, other_column)) = ((cell / 9, cell % 9), (other / 9, other % 9));
            let same_box = (row / 3, column / 3) == (other_row / 3, other_column / 3);
            row == other_row || column == other_column || same_box
        };
        (1..=9).filter(|digit| !(0..81).any(|other| self.0[other] == *digit && sees(other))).collect()
    }

    /// The empty cell with the fewest candidates.
    fn hardest(&self) -> Option<usize> {
        (0..81).filter(|&cell| self.0[cell] == 0).min_by_key(|&cell| self.candidates(cell).len())
    }
}

impl Display for Grid {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> Result {
        for (index, digit) in self.0.iter().enumerate() {
            let end = if index % 9 == 8 { "\n" } else { " " };
            match digit {
                0 => write!(formatter, ".{end}")?,
                _ => write!(formatter, "{digit}{end}")?,
            }
        }
        Ok(())
    }
}

const PUZZLE: &str = "
    8.. ... ...
    ..3 6.. ...
    .7. .9. 2..

    .5. ..7 ...
    ... .45 7..
    ... 1.. .3.

    ..1 ... .68
    ..8 5.. .1.
    .9. ... 4..
";

fn main() {
    let puzzle = Grid::parse(PUZZLE);
    println!("{puzzle}");
    // What the first resume is sent has no `yield_!` to go to.
    match solve(fill(puzzle), 0) {
        Some(solution) => print!("{solution}"),
        None => println!("there is no solution"),
    }
}
