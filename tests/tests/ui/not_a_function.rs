// What the attribute cannot stand on.

use genmacro_runtime::generator;

#[generator]
struct Struct;

#[generator]
mod module {}

#[generator]
impl Struct {
    fn method(&self) {}
}

trait Trait {
    #[generator]
    fn without_a_body(&self) -> impl Iterator<Item = u8>;
}

fn main() {}
