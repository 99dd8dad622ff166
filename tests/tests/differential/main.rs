//! One body, two executions: see the crate's front page.

mod blocks;
mod branches;
mod closures;
mod coroutines;
mod drops;
mod jumps;
mod loops;
mod many;
mod moves;
mod patterns;
mod places;
mod residents;
mod shadowing;
mod values;
