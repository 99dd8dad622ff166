//! Whole functions, as the macros of the oracle take them.

use crate::body::{Body, Kind};
use crate::scope::{Mode, State};
use crate::ty::Ty;

/// The function of a seed.
pub(crate) struct Function {
    pub(crate) kind: Kind,
    pub(crate) text: String,
}

/// An argument: its name, type, and values to call the function with.
struct Argument {
    pattern: &'static str,
    written: &'static str,
    values: [&'static str; 3],
    bound: &'static [Binding],
}

/// What an argument binds: its name, its type, how, and whether it is mutable.
type Binding = (&'static str, fn() -> Ty, Mode, bool);

const ARGUMENTS: [Argument; 9] = [
    Argument {
        pattern: "n",
        written: "i64",
        values: ["0", "2", "5"],
        bound: &[("n", || Ty::Int, Mode::Owned, false)],
    },
    Argument {
        pattern: "flag",
        written: "bool",
        values: ["false", "true", "false"],
        bound: &[("flag", || Ty::Bool, Mode::Owned, false)],
    },
    Argument {
        pattern: "mut m",
        written: "i64",
        values: ["7", "1", "3"],
        bound: &[("m", || Ty::Int, Mode::Owned, true)],
    },
    Argument {
        pattern: "a",
        written: "Noisy<'a>",
        values: ["log.noisy(\"a\")", "log.numbered(\"a\", 1)", "log.numbered(\"a\", 4)"],
        bound: &[("a", || Ty::Noisy, Mode::Owned, false)],
    },
    Argument {
        pattern: "mut b",
        written: "Noisy<'a>",
        values: ["log.noisy(\"b\")", "log.numbered(\"b\", 3)", "log.numbered(\"b\", 2)"],
        bound: &[("b", || Ty::Noisy, Mode::Owned, true)],
    },
    Argument {
        pattern: "o",
        written: "Option<Noisy<'a>>",
        values: ["None", "Some(log.noisy(\"o\"))", "Some(log.numbered(\"o\", 2))"],
        bound: &[("o", || Ty::Noisy.opt(), Mode::Owned, false)],
    },
    Argument {
        pattern: "(mut g, h)",
        written: "(Noisy<'a>, i64)",
        values: ["(log.noisy(\"g\"), 1)", "(log.numbered(\"g\", 3), 0)", "(log.numbered(\"g\", 2), 6)"],
        bound: &[("g", || Ty::Noisy, Mode::Owned, true), ("h", || Ty::Int, Mode::Owned, false)],
    },
    Argument {
        pattern: "total",
        written: "&'a mut i64",
        values: ["leak(0)", "leak(3)", "leak(9)"],
        bound: &[("total", || Ty::Int, Mode::Unique, false)],
    },
    Argument {
        pattern: "list",
        written: "Vec<i64>",
        values: ["vec![]", "vec![4]", "vec![1, 6, 3]"],
        bound: &[("list", || Ty::Int.list(), Mode::Owned, false)],
    },
];

/// Makes the function of a seed.
pub(crate) fn function(seed: u64) -> Function {
    let mut dice = crate::dice::Dice::new(seed);
    let kind = match dice.below(24) {
        0..=5 => Kind::Iterator,
        6..=11 => Kind::Generator,
        12..=16 => Kind::Coroutine,
        17 | 18 => Kind::Optional,
        19 => Kind::Failing,
        20 => Kind::Doubtful,
        _ => Kind::Fallible,
    };
    let fuel = dice.pick(&[15, 30, 60, 100]);
    let mut body = Body::new(seed ^ 0x5eed, kind, fuel);
    let mut parameters = String::from("items: &'a [i64]");
    let mut values = [String::from("&[]"), String::from("&[5]"), String::from("&[2, 1]")];
    if kind == Kind::Coroutine {
        body.declare("first".to_owned(), Ty::Int, Mode::Owned, false, State::Has(0));
    }
    for argument in &ARGUMENTS {
        if dice.chance(30) {
            parameters.extend([", ", argument.pattern, ": ", argument.written]);
            for (values, value) in values.iter_mut().zip(argument.values) {
                values.extend([", ", value]);
            }
            for &(name, ty, mode, mutable) in argument.bound {
                body.declare(name.to_owned(), ty(), mode, mutable, State::Has(0));
            }
        }
    }
    let mut lines = Vec::new();
    while body.fuel > 0 && body.reached {
        lines.extend(body.statements(1, 3));
    }
    let count = body.dice.between(0, 2);
    body.fuel = 10;
    lines.extend(body.statements(count, 1));
    if body.reached || !kind.is_iterator() {
        match kind.is_iterator() {
            true if body.dice.chance(60) => {}
            true => lines.push(body.yielding(1)),
            false => lines.push(body.result(2)),
        }
    }
    let (resume, returns) = match kind {
        Kind::Iterator => ("", ""),
        Kind::Fallible => (" of Result<i64, i64>", ""),
        Kind::Doubtful => (" of Option<i64>", ""),
        Kind::Failing => ("", " -> Result<i64, i64>"),
        Kind::Generator => ("", " -> i64"),
        Kind::Coroutine => (" resume first", " -> i64"),
        Kind::Optional => ("", " -> Option<i64>"),
    };
    let cases: Vec<_> = values.iter().map(|values| format!("({values})")).collect();
    let text = format!(
        "fn seed_{seed}<'a>(log: &'a Log, {parameters}){resume}{returns} {{\n{}\n}} in [{}]",
        lines.join("\n"),
        cases.join(", ")
    );
    Function { kind, text: indented(&text) }
}

/// Indents by the braces that are open.
fn indented(text: &str) -> String {
    let mut depth = 1_usize;
    let mut lines = String::new();
    for line in text.lines().map(str::trim) {
        let (mut open, mut least) = (0_isize, 0_isize);
        for letter in line.chars() {
            match letter {
                '{' => open += 1,
                '}' => open -= 1,
                _ => {}
            }
            least = least.min(open);
        }
        let here = depth.saturating_add_signed(least);
        lines += &"    ".repeat(here);
        lines += line;
        lines.push('\n');
        depth = depth.saturating_add_signed(open);
    }
    lines
}
