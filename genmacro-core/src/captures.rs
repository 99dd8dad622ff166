//! The placeholders of format strings, and the names that they capture: `"{x:?}"`, `"{:width$}"`.
//!
//! All is done on the source text of the literal, so that its escapes stay as they are. The grammar is that of `std::fmt`.

use std::ops::Range;

use proc_macro2::Literal;

/// The names that a string literal would capture if it were a format string, where they stand in its source text.
pub(crate) fn captures(source: &str) -> Vec<Range<usize>> {
    let words = placeholders(source)
        .into_iter()
        .flat_map(|placeholder| [Some(placeholder.argument), placeholder.width, placeholder.precision]);
    words.flatten().filter(|word| is_name(&source[word.clone()])).collect()
}

/// What stands between braces, by its places in the source text.
pub(crate) struct Placeholder {
    /// A name, a number, or nothing: the next argument.
    pub(crate) argument: Range<usize>,
    /// The name or the number of the argument that is the width.
    pub(crate) width: Option<Range<usize>>,
    /// The same for the precision.
    pub(crate) precision: Option<Range<usize>>,
    /// The next argument is the precision: `.*`.
    pub(crate) star: bool,
    /// What follows: it tells the trait.
    pub(crate) ty: Range<usize>,
}

/// The placeholders that a string literal would have if it were a format string.
pub(crate) fn placeholders(source: &str) -> Vec<Placeholder> {
    let raw = source.starts_with('r');
    if !raw && !source.starts_with('"') {
        return Vec::new();
    }
    let mut cursor = Cursor { source, at: 0, raw };
    let mut placeholders = Vec::new();
    while !cursor.rest().is_empty() {
        if cursor.eat("{{") {
            continue;
        }
        if cursor.eat("{") {
            placeholders.extend(cursor.placeholder());
        } else {
            cursor.character();
        }
    }
    placeholders
}

/// A position in the source text of a literal.
struct Cursor<'a> {
    source: &'a str,
    at: usize,
    raw: bool,
}

impl<'a> Cursor<'a> {
    fn rest(&self) -> &'a str {
        &self.source[self.at..]
    }

    fn eat(&mut self, text: &str) -> bool {
        let found = self.rest().starts_with(text);
        if found {
            self.at += text.len();
        }
        found
    }

    fn eat_while(&mut self, accept: impl Fn(char) -> bool) -> Range<usize> {
        let start = self.at;
        self.at += self.rest().find(|c| !accept(c)).unwrap_or(self.rest().len());
        start..self.at
    }

    fn word(&mut self) -> Range<usize> {
        self.eat_while(|c| c.is_alphanumeric() || c == '_')
    }

    /// One character of the string, which takes several in the source if it is escaped: the braces of `\u{61}` are none of
    /// a placeholder.
    fn character(&mut self) {
        let rest = self.rest();
        let length = if self.raw || !rest.starts_with('\\') {
            rest.chars().next().map_or(0, char::len_utf8)
        } else if rest.starts_with("\\u{") {
            rest.find('}').map_or(rest.len(), |end| end + 1)
        } else {
            1 + rest[1..].chars().next().map_or(0, char::len_utf8)
        };
        self.at += length;
    }

    /// What stands between braces: `[argument] [':' specification]`. None, with nothing eaten, if it is no placeholder: then
    /// the string is no format string, or a wrong one.
    fn placeholder(&mut self) -> Option<Placeholder> {
        let start = self.at;
        let argument = self.word();
        self.eat_while(char::is_whitespace);
        let nothing = self.at..self.at;
        let mut placeholder =
            Placeholder { argument, width: None, precision: None, star: false, ty: nothing };
        if self.eat(":") {
            self.specification(&mut placeholder);
        }
        self.eat_while(char::is_whitespace);
        if self.eat("}") {
            return Some(placeholder);
        }
        self.at = start;
        None
    }

    /// `[[fill] align] [sign] ['#'] ['0'] [width] ['.' precision] type`.
    fn specification(&mut self, placeholder: &mut Placeholder) {
        self.alignment();
        let _ = self.eat("+") || self.eat("-");
        self.eat("#");
        // `0$` is the first argument as the width, not a flag.
        if !self.rest().starts_with("0$") {
            self.eat("0");
        }
        placeholder.width = self.count();
        if self.eat(".") {
            placeholder.star = self.eat("*");
            placeholder.precision = if placeholder.star { None } else { self.count() };
        }
        placeholder.ty = self.word();
        self.eat("?");
        placeholder.ty.end = self.at;
    }

    /// `[fill] align`, where anything may be the fill, a brace too.
    fn alignment(&mut self) {
        let start = self.at;
        self.character();
        if !self.rest().starts_with(ALIGN) {
            self.at = start;
        }
        if self.rest().starts_with(ALIGN) {
            self.at += 1;
        }
    }

    /// A number, or an argument with its `$`: the argument.
    fn count(&mut self) -> Option<Range<usize>> {
        let start = self.at;
        let word = self.word();
        if self.eat("$") {
            return Some(word);
        }
        self.at = start;
        self.eat_while(|c| c.is_ascii_digit());
        None
    }
}

const ALIGN: [char; 3] = ['<', '^', '>'];

fn is_name(text: &str) -> bool {
    text.starts_with(|c: char| c.is_alphabetic() || c == '_')
}

/// The literal with its captured names replaced, where `rename` has another; none if it has none.
pub(crate) fn rename(literal: &Literal, rename: &mut dyn FnMut(&str) -> Option<String>) -> Option<Literal> {
    let source = literal.to_string();
    let mut renamed = String::with_capacity(source.len());
    let mut copied = 0;
    for name in captures(&source) {
        if let Some(new) = rename(&source[name.clone()]) {
            renamed.push_str(&source[copied..name.start]);
            renamed.push_str(&new);
            copied = name.end;
        }
    }
    if copied == 0 {
        return None;
    }
    renamed.push_str(&source[copied..]);
    let mut renamed: Literal = renamed.parse().ok()?;
    renamed.set_span(literal.span());
    Some(renamed)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(source: &str, expected: &[&str]) {
        let names: Vec<&str> = captures(source).into_iter().map(|name| &source[name]).collect();
        assert_eq!(names, expected, "{source}");
    }

    #[test]
    fn captures_are_found() {
        check(r#""no {} {0} {0:?} {{x}}""#, &[]);
        check(r#""{x} {y:?} {_z:>8} {x }""#, &["x", "y", "_z", "x"]);
        check(r#""{:width$} {:.precision$} {v:>w$.p$}""#, &["width", "precision", "v", "w", "p"]);
        check(r#""\u{abc} \"{x}\" \\{y}""#, &["x", "y"]);
        check("r#\"\\{x} \"{y}\"\"#", &["x", "y"]);
        check("'{'", &[]);
        check(r#""{{{x}}}""#, &["x"]);
    }

    #[test]
    fn flags_are_no_part_of_a_name() {
        check(r#""{x:0w$} {x:#0w$x} {x:+0w$} {x:a>0w$}""#, &["x", "w", "x", "w", "x", "w", "x", "w"]);
        check(r#""{x:w$?} {x:w$x?} {x:02x?} {x:0$} {x:1$.2$}""#, &["x", "w", "x", "w", "x", "x", "x"]);
        check(r#""{x:.*} {x:5.p$e} {x:#?} {x:-}""#, &["x", "x", "p", "x", "x"]);
    }

    #[test]
    fn anything_may_be_the_fill() {
        check(r#""{x:\"^w$} {x:\u{2d}^w$} {x:$>w$} {x:{>w$}""#, &["x", "w", "x", "w", "x", "w", "x", "w"]);
        check(r#""{x:<w$} {x:é^w$} {x:}>w$}""#, &["x", "w", "x", "w", "x", "w"]);
    }

    #[test]
    fn what_is_no_placeholder_captures_nothing() {
        check(r#""{x y} { x } {x""#, &[]);
        check(r#""{x {y}""#, &["y"]);
        check("\"{\"", &[]);
    }

    #[test]
    fn captures_are_renamed_in_place() {
        let literal: Literal = r#""\t{x:?} {{x}} {y} {:x$}""#.parse().expect("a literal");
        let renamed = rename(&literal, &mut |name| (name == "x").then(|| "x_2".to_owned()));
        assert_eq!(renamed.expect("renamed").to_string(), r#""\t{x_2:?} {{x}} {y} {:x_2$}""#);
        assert!(rename(&literal, &mut |_| None).is_none());
    }
}
