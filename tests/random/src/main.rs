//! `genmacro-random`: prints and runs random bodies.

use clap::{Parser, Subcommand};

mod run;

/// Random function bodies, each run as a generator and as a plain function.
#[derive(Parser)]
#[command(arg_required_else_help = true)]
struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
    /// Prints the body of that seed.
    #[arg(long, value_name = "SEED")]
    show: Option<u64>,
}

#[derive(Subcommand)]
enum Command {
    /// Prints a source file of tests.
    Emit {
        /// The first seed.
        #[arg(long)]
        seed: u64,
        /// How many.
        #[arg(long)]
        count: u64,
    },
    /// Compiles and runs the tests of seeds, and says which of them fail.
    Run {
        /// The seeds, `0..1000`.
        #[arg(long, value_parser = run::seeds)]
        seeds: std::ops::Range<u64>,
        /// How many are compiled at once.
        #[arg(long, default_value_t = 200)]
        batch: u64,
        /// How many seconds a batch may take to compile, or to run.
        #[arg(long, default_value_t = 900)]
        limit: u64,
    },
}

fn main() -> std::process::ExitCode {
    let arguments = Arguments::parse();
    if let Some(seed) = arguments.show {
        print!("{}", genmacro_random::show(seed));
    }
    match arguments.command {
        Some(Command::Emit { seed, count }) => print!("{}", genmacro_random::emit(seed..seed + count)),
        Some(Command::Run { seeds, batch, limit }) => return run::run(seeds, batch, limit),
        None => {}
    }
    std::process::ExitCode::SUCCESS
}
