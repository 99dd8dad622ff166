//! An outline of directories: a generator that calls itself.

use std::{env, fs, io, path::PathBuf};

use genmacro_runtime::{Recursive, generator};

/// The entries below a directory, each with its depth, in the order of their names. However deep they are nested, each costs the same.
#[generator]
fn entries(directory: PathBuf, depth: usize) -> Recursive<'static, io::Result<(usize, PathBuf)>> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(directory)? {
        paths.push(entry?.path());
    }
    paths.sort_unstable();
    for path in paths {
        yield_!(Ok((depth, path.clone())));
        if path.is_dir() {
            yield_from!(entries(path, depth + 1));
        }
    }
}

fn main() -> io::Result<()> {
    let root = env::args_os().nth(1).map_or_else(|| ".".into(), PathBuf::from);
    for entry in entries(root, 0) {
        let (depth, path) = entry?;
        let name = path.file_name().unwrap_or_default();
        println!("{:indent$}{}", "", name.display(), indent = 2 * depth);
    }
    Ok(())
}
