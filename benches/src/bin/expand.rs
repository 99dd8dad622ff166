//! Prints a file with all of its `#[generator]` functions expanded, so that what is slow can be read, edited and measured
//! again: `cargo run -p genmacro-benches --bin expand -- FILE`.

use std::{env, error::Error, fs};

use genmacro_benches::expand::expand;

fn main() -> Result<(), Box<dyn Error>> {
    let path = env::args_os().nth(1).ok_or("of which file?")?;
    print!("{}", expand(&fs::read_to_string(path)?)?);
    Ok(())
}
