//! By which trait the arguments of a format string are shown.
//!
//! The compiler gives each expansion of `format_args!` a context of its own, so that it would say of both copies of the body that an
//! argument can't be shown. The machine asks by method resolution, and says nothing: see `Shown` in the runtime.

use crate::{
    captures::{Placeholder, placeholders},
    sorted::SortedMap,
};

/// An argument, by its position after the format string, or by the name that is captured.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Argument {
    Position(usize),
    Captured(String),
}

/// The method of `Shown` for each argument that is shown by one trait, and is nothing else, given the names of the arguments that
/// have one. None if there are too many arguments, or too few, of which the compiler says the same of both copies.
pub(crate) fn shown_by(source: &str, names: &[Option<String>]) -> SortedMap<Argument, &'static str> {
    let mut uses = Uses { source, names, next: 0, methods: SortedMap::new() };
    for placeholder in placeholders(source) {
        uses.placeholder(&placeholder);
    }
    let positions = uses.methods.keys().filter(|argument| matches!(argument, Argument::Position(_)));
    if !positions.eq((0..names.len()).map(Argument::Position).collect::<Vec<_>>().iter()) {
        return SortedMap::new();
    }
    uses.methods.into_iter().filter_map(|(argument, method)| Some((argument, method?))).collect()
}

struct Uses<'a> {
    source: &'a str,
    names: &'a [Option<String>],
    next: usize,
    /// None of what is shown by several traits, or is a width.
    methods: SortedMap<Argument, Option<&'static str>>,
}

impl Uses<'_> {
    fn placeholder(&mut self, placeholder: &Placeholder) {
        let Placeholder { argument, width, precision, star, ty } = placeholder;
        for count in [width, precision].into_iter().flatten() {
            let count = self.argument(&self.source[count.clone()]);
            self.methods.insert(count, None);
        }
        if *star {
            let precision = self.argument("");
            self.methods.insert(precision, None);
        }
        let argument = self.argument(&self.source[argument.clone()]);
        let method = method(&self.source[ty.clone()]);
        let known = self.methods.get_or_insert_with(argument, || method);
        *known = known.filter(|known| Some(*known) == method);
    }

    /// What a word between braces means.
    fn argument(&mut self, word: &str) -> Argument {
        if word.is_empty() {
            self.next += 1;
            return Argument::Position(self.next - 1);
        }
        let named = || self.names.iter().position(|name| name.as_deref() == Some(word));
        let position = word.parse().ok().or_else(named);
        position.map_or_else(|| Argument::Captured(word.to_owned()), Argument::Position)
    }
}

fn method(ty: &str) -> Option<&'static str> {
    Some(match ty {
        "" => "display",
        "?" | "x?" | "X?" => "debug",
        "x" => "lower_hex",
        "X" => "upper_hex",
        "o" => "octal",
        "b" => "binary",
        "e" => "lower_exp",
        "E" => "upper_exp",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(source: &str, names: &[&str], expected: &[(&str, &str)]) {
        let names: Vec<Option<String>> =
            names.iter().map(|name| Some((*name).to_owned()).filter(|name| !name.is_empty())).collect();
        let methods = shown_by(source, &names);
        let shown: Vec<(String, &str)> = methods
            .into_iter()
            .map(|(argument, method)| match argument {
                Argument::Position(position) => (position.to_string(), method),
                Argument::Captured(name) => (name, method),
            })
            .collect();
        let expected: Vec<(String, &str)> =
            expected.iter().map(|(argument, method)| ((*argument).to_owned(), *method)).collect();
        assert_eq!(shown, expected, "{source}");
    }

    #[test]
    fn arguments_in_their_order_by_number_and_by_name() {
        let three = [("0", "display"), ("1", "debug"), ("2", "lower_hex")];
        check(r#""{} {:?} {{}} {:#x}""#, &["", "", ""], &three);
        check(r#""{1} {} {0:?}""#, &["", ""], &[("1", "display")]);
        check(
            r#""{} {a} {b:?} {c:e}""#,
            &["", "b"],
            &[("0", "display"), ("1", "debug"), ("a", "display"), ("c", "lower_exp")],
        );
        check("r#\"{x:02X?}\"#", &[], &[("x", "debug")]);
    }

    #[test]
    fn neither_widths_nor_pointers_nor_what_is_shown_twice() {
        check(r#""{:w$} {w}""#, &[""], &[("0", "display")]);
        check(r#""{:1$}""#, &["", ""], &[("0", "display")]);
        check(r#""{:.*} {}""#, &["", "", ""], &[("1", "display"), ("2", "display")]);
        check(r#""{x} {x:?} {y} {y} {z:p}""#, &[], &[("y", "display")]);
    }

    #[test]
    fn not_where_the_number_of_arguments_is_wrong() {
        check(r#""{} {}""#, &[""], &[]);
        check(r#""{}""#, &["", ""], &[]);
        check(r#""{x}""#, &[""], &[]);
    }
}
