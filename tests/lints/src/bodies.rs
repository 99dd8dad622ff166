//! The bodies in a file of tests.

use std::ops::Range;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// Which of the macros of `genmacro-tests` a body stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// An iterator of numbers.
    Iterator,
    /// A generator that returns a number.
    Generator,
    /// One that is sent numbers, too.
    Coroutine,
    /// A generator that returns an `Option`.
    Optional,
    /// An iterator of results.
    Fallible,
}

/// A body, each part as it is written.
#[derive(Debug)]
pub struct Body {
    /// Which macro it stands in.
    pub kind: Kind,
    /// The attributes before it.
    pub attributes: String,
    /// The name of the function.
    pub name: String,
    /// The parameters.
    pub parameters: String,
    /// The parameter that is sent, in a coroutine.
    pub resume: Option<String>,
    /// What stands between the braces.
    pub text: String,
}

/// A file of bodies.
#[derive(Debug)]
pub struct File {
    /// All else that the file holds.
    pub rest: String,
    /// The bodies, in their order.
    pub bodies: Vec<Body>,
}

impl File {
    /// Takes a file apart.
    ///
    /// # Panics
    ///
    /// Panics if it isn't Rust, or if a macro with bodies holds anything else.
    #[must_use]
    pub fn parse(source: &str) -> Self {
        let tokens: TokenStream = source.parse().expect("the file has tokens");
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let (mut rest, mut bodies, mut end) = (String::new(), Vec::new(), 0);
        for window in tokens.windows(3) {
            if let [TokenTree::Ident(name), TokenTree::Punct(_), TokenTree::Group(group)] = window
                && let Some(kind) = kind(&name.to_string())
            {
                rest += &source[end..name.span().byte_range().start];
                end = group.span().byte_range().end;
                collect(kind, group, source, &mut bodies);
            }
        }
        rest += &source[end..];
        Self { rest, bodies }
    }
}

fn kind(macro_name: &str) -> Option<Kind> {
    Some(match macro_name {
        "iterators" | "forkable_iterators" => Kind::Iterator,
        "generators" | "forkable_generators" => Kind::Generator,
        "coroutines" => Kind::Coroutine,
        "optionals" => Kind::Optional,
        "fallibles" => Kind::Fallible,
        _ => return None,
    })
}

/// The functions of a macro: `#[…] fn name<'a>(…) resume first -> … { … } in […]`.
fn collect(kind: Kind, group: &Group, source: &str, bodies: &mut Vec<Body>) {
    let mut start = None;
    let (mut name, mut resume, mut parameters, mut attributes) = (None, None, None, None);
    let mut tokens = group.stream().into_iter();
    while let Some(token) = tokens.next() {
        let range = token.span().byte_range();
        let start_of_function = *start.get_or_insert(range.start);
        match token {
            TokenTree::Ident(keyword) if keyword == "fn" => {
                let before = source[start_of_function..range.start].trim_end();
                attributes = Some(before.trim_end_matches("unique").to_owned());
                name = tokens.next().map(|name| name.to_string());
            }
            TokenTree::Ident(keyword) if keyword == "resume" => {
                resume = tokens.next().map(|name| name.to_string());
            }
            TokenTree::Group(group) if group.delimiter() == Delimiter::Parenthesis => {
                parameters = Some(source[inside(&group)].trim_end().trim_end_matches(',').to_owned());
            }
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                bodies.push(Body {
                    kind,
                    attributes: attributes.take().expect("the function has begun"),
                    name: name.take().expect("a name"),
                    parameters: parameters.take().expect("parameters"),
                    resume: resume.take(),
                    text: source[inside(&group)].to_owned(),
                });
                // `in […]`
                tokens.nth(1).expect("arguments to run it with");
                start = None;
            }
            _ => {}
        }
    }
}

/// What stands between the delimiters.
fn inside(group: &Group) -> Range<usize> {
    group.span_open().byte_range().end..group.span_close().byte_range().start
}
