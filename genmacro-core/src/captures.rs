//! Names captured by format strings: `"{x:?}"`, `"{:width$}"`.
//!
//! All is done on the source text of the literal, so that its escapes stay as they are. The grammar is that of `std::fmt`.

use std::ops::Range;

use proc_macro2::Literal;

/// The names that a string literal would capture if it were a format string, where they stand in its source text.
pub(crate) fn captures(source: &str) -> Vec<Range<usize>> {
    let mut names = Vec::new();
    if !source.starts_with(['"', 'r']) {
        return names;
    }
    let raw = source.starts_with('r');
    let bytes = source.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        match bytes[at] {
            // `\u{61}` is no placeholder, and `\"` no end.
            b'\\' if !raw => at += if source[at..].starts_with("\\u{") { 3 } else { 2 },
            b'{' if bytes.get(at + 1) == Some(&b'{') => at += 2,
            b'{' => {
                let end = source[at..].find('}').map_or(bytes.len(), |length| at + length);
                placeholder(source, at + 1..end, &mut names);
                at = end;
            }
            _ => at += 1,
        }
    }
    names
}

/// The names in one placeholder: its argument, and what ends in `$` in its format specification.
fn placeholder(source: &str, inside: Range<usize>, names: &mut Vec<Range<usize>>) {
    let text = &source[inside.clone()];
    let (argument, specification) = text.split_at(text.find(':').unwrap_or(text.len()));
    let argument = argument.trim_end();
    if is_name(argument) {
        names.push(inside.start..inside.start + argument.len());
    }
    let offset = inside.start + text.len() - specification.len();
    for (dollar, _) in specification.match_indices('$') {
        let before = &specification[..dollar];
        let start = before.rfind(|c: char| !c.is_alphanumeric() && c != '_').map_or(0, |last| {
            last + before[last..].chars().next().map_or(1, char::len_utf8)
        });
        if is_name(&before[start..]) {
            names.push(offset + start..offset + dollar);
        }
    }
}

fn is_name(text: &str) -> bool {
    text.starts_with(|c: char| c.is_alphabetic() || c == '_') && text.chars().all(|c| c.is_alphanumeric() || c == '_')
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
        check(r##"r#"\{x} "{y}""#"##, &["x", "y"]);
        check("'{'", &[]);
        check(r#""{{{x}}}""#, &["x"]);
    }

    #[test]
    fn captures_are_renamed_in_place() {
        let literal: Literal = r#""\t{x:?} {{x}} {y} {:x$}""#.parse().expect("a literal");
        let renamed = rename(&literal, &mut |name| (name == "x").then(|| "x_2".to_owned()));
        assert_eq!(renamed.expect("renamed").to_string(), r#""\t{x_2:?} {{x}} {y} {:x_2$}""#);
        assert!(rename(&literal, &mut |_| None).is_none());
    }
}
