// What a format string can't show is said once, though the body is compiled twice.

use genmacro_runtime::generator;

struct Plain;

#[generator]
fn without_display(plain: Plain) -> impl Iterator<Item = u8> {
    yield_!(1);
    println!("{}", plain);
    yield_!(2);
}

#[generator]
fn without_debug(plain: Plain) -> impl Iterator<Item = String> {
    yield_!(format!("{:?}", plain));
}

#[generator]
fn captured(plain: Plain) -> impl Iterator<Item = u8> {
    yield_!(1);
    println!("{plain:x}");
    yield_!(2);
}

#[generator]
fn without_a_bound<T>(items: Vec<T>) -> impl Iterator<Item = String> {
    for item in items {
        yield_!(format!("{item}"));
    }
}

#[generator]
fn too_few(n: u8) -> impl Iterator<Item = u8> {
    yield_!(n);
    println!("{} {}", n);
}

fn main() {}
