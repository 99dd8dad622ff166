// After an error the function is still there: its callers see no second one.

use genmacro_runtime::generator;

#[generator]
fn broken() -> impl Iterator<Item = u8> {
    let closure = || yield_!(1);
    closure();
}

struct Struct;

impl Struct {
    #[generator]
    fn broken<'a>(&'a self, text: &'a str) -> Box<dyn Iterator<Item = char> + 'a> {
        text.chars().for_each(|c| yield_!(c));
    }
}

fn main() {
    let sum: u8 = broken().map(|x| x + 1).sum();
    let text: String = Struct.broken("text").collect();
    println!("{sum} {text}");
}
