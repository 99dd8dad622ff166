//! Programs that one would write with generators: parsers, pages, protocols.

use std::collections::HashMap;
use std::fmt::Write as _;

use genmacro_runtime::{Generator, GeneratorState, generator};

use GeneratorState::{Complete, Yielded};

#[derive(Clone, Debug, PartialEq)]
enum Json {
    Begin(char),
    End(char),
    Key(String),
    Text(String),
    Number(f64),
    Bool(bool),
    Null,
}

#[derive(Clone, Debug, PartialEq)]
struct JsonError {
    position: usize,
    expected: &'static str,
}

struct Scanner<'t> {
    text: &'t str,
    position: usize,
}

impl<'t> Scanner<'t> {
    fn peek(&mut self) -> Option<char> {
        let rest = &self.text[self.position..];
        let trimmed = rest.trim_start();
        self.position += rest.len() - trimmed.len();
        trimmed.chars().next()
    }

    fn eat(&mut self, c: char) -> bool {
        let found = self.peek() == Some(c);
        if found {
            self.position += c.len_utf8();
        }
        found
    }

    fn error<T>(&self, expected: &'static str) -> Result<T, JsonError> {
        Err(JsonError { position: self.position, expected })
    }

    fn string(&mut self) -> Result<String, JsonError> {
        if !self.eat('"') {
            return self.error("a string");
        }
        let mut text = String::new();
        let mut chars = self.text[self.position..].char_indices();
        while let Some((i, c)) = chars.next() {
            match c {
                '"' => {
                    self.position += i + 1;
                    return Ok(text);
                }
                '\\' => text.extend(chars.next().map(|(_, c)| if c == 'n' { '\n' } else { c })),
                c => text.push(c),
            }
        }
        self.error("a closing quote")
    }

    fn word(&mut self) -> &'t str {
        let rest = &self.text[self.position..];
        let end = rest.find(|c: char| !c.is_alphanumeric() && !"+-.".contains(c)).unwrap_or(rest.len());
        self.position += end;
        &rest[..end]
    }
}

/// A pull parser that keeps its own stack.
#[generator]
fn json(text: &str) -> impl Iterator<Item = Result<Json, JsonError>> {
    let mut scanner = Scanner { text, position: 0 };
    let mut stack = vec![];
    'values: loop {
        match scanner.peek() {
            Some(open @ ('{' | '[')) => {
                scanner.eat(open);
                yield_!(Ok(Json::Begin(open)));
                let close = if open == '{' { '}' } else { ']' };
                if scanner.eat(close) {
                    yield_!(Ok(Json::End(close)));
                } else {
                    stack.push(close);
                    if open == '{' {
                        yield_!(Ok(Json::Key(scanner.string()?)));
                        if !scanner.eat(':') {
                            scanner.error("a colon")?;
                        }
                    }
                    continue 'values;
                }
            }
            Some('"') => yield_!(scanner.string().map(Json::Text)),
            Some(_) => {
                let value = match scanner.word() {
                    "true" => Json::Bool(true),
                    "false" => Json::Bool(false),
                    "null" => Json::Null,
                    number => Json::Number(number.parse().or_else(|_| scanner.error("a value"))?),
                };
                yield_!(Ok(value));
            }
            None => scanner.error("a value")?,
        }
        while let Some(&close) = stack.last() {
            if scanner.eat(',') {
                if close == '}' {
                    yield_!(Ok(Json::Key(scanner.string()?)));
                    if !scanner.eat(':') {
                        scanner.error("a colon")?;
                    }
                }
                continue 'values;
            }
            if !scanner.eat(close) {
                return yield_!(scanner.error("a comma or the end"));
            }
            stack.pop();
            yield_!(Ok(Json::End(close)));
        }
        if scanner.peek().is_some() {
            scanner.error("the end")?;
        }
        return;
    }
}

#[test]
fn json_pull_parser() {
    let show = |text| {
        let mut all = String::new();
        for event in json(text) {
            match event {
                Ok(Json::Begin(c) | Json::End(c)) => all.push(c),
                Ok(Json::Key(key)) => write!(all, "{key}=").unwrap(),
                Ok(Json::Text(text)) => write!(all, "{text:?} ").unwrap(),
                Ok(Json::Number(number)) => write!(all, "{number} ").unwrap(),
                Ok(Json::Bool(value)) => write!(all, "{value} ").unwrap(),
                Ok(Json::Null) => all += "null ",
                Err(error) => write!(all, "!{}@{}", error.expected, error.position).unwrap(),
            }
        }
        all
    };
    assert_eq!(show("  7.5 "), "7.5 ");
    assert_eq!(
        show(r#"{"a": [1, -2e3, {}], "b\"": {"c": null, "d": [true, false]}, "e": "x\ny"}"#),
        r#"{a=[1 -2000 {}]b"={c=null d=[true false ]}e="x\ny" }"#
    );
    assert_eq!(show("[1, 2"), "[1 2 !a comma or the end@5");
    assert_eq!(show("[1, x]"), "[1 !a value@5");
    assert_eq!(show(r#"{"a" 1}"#), "{a=!a colon@5");
    assert_eq!(show("[] 1"), "[]!the end@3");
    assert_eq!(show(""), "!a value@0");
    let numbers = json("[1, 2, 3]").filter_map(|event| match event {
        Ok(Json::Number(number)) => Some(Ok(number)),
        Ok(_) => None,
        Err(error) => Some(Err(error)),
    });
    assert_eq!(numbers.sum::<Result<f64, _>>(), Ok(6.0));
}

#[generator]
fn csv(text: &str, columns: usize) -> impl Iterator<Item = Result<Vec<String>, String>> {
    let mut chars = text.chars().peekable();
    let mut line = 1;
    while chars.peek().is_some() {
        let mut row = vec![];
        'fields: loop {
            let mut field = String::new();
            if chars.next_if_eq(&'"').is_some() {
                loop {
                    let c = chars.next().ok_or_else(|| format!("line {line}: an open quote"))?;
                    if c == '"' && chars.next_if_eq(&'"').is_none() {
                        break;
                    }
                    line += usize::from(c == '\n');
                    field.push(c);
                }
            }
            for c in chars.by_ref() {
                match c {
                    ',' => {
                        row.push(field);
                        continue 'fields;
                    }
                    '\n' => break,
                    c => field.push(c),
                }
            }
            row.push(field);
            break;
        }
        if row.len() != columns {
            Err(format!("line {line}: {} fields, not {columns}", row.len()))?;
        }
        line += 1;
        yield_!(Ok(row));
    }
}

type Fallible<T> = Result<T, Box<dyn std::error::Error>>;

#[generator]
fn totals(text: &str) -> impl Generator<Yield = (String, u32), Return = Fallible<u32>> {
    let mut total = 0;
    for row in csv(text, 2) {
        let [name, amount] = <[_; 2]>::try_from(row?).map_err(|row| format!("{row:?}"))?;
        let amount = amount.trim().parse::<u32>()?;
        total += amount;
        yield_!((name, amount));
    }
    Ok(total)
}

#[test]
fn csv_reader() {
    let rows = csv("a,\"b,\n\"\"c\"\"\"\n,2\n", 2).collect::<Result<Vec<_>, _>>();
    assert_eq!(rows.unwrap(), [["a", "b,\n\"c\""], ["", "2"]]);
    let mut rows = csv("a,b\nc\nd,e", 2);
    assert_eq!(rows.next().unwrap().unwrap(), ["a", "b"]);
    assert_eq!(rows.next(), Some(Err("line 2: 1 fields, not 2".to_owned())));
    assert_eq!(csv("a,\"b", 2).last(), Some(Err("line 1: an open quote".to_owned())));

    let run = |text| {
        let mut totals = totals(text);
        loop {
            if let Complete(value) = totals.resume(()).unwrap() {
                break value.map_err(|error| error.to_string());
            }
        }
    };
    assert_eq!(run("x,1\ny, 2\n"), Ok(3));
    assert_eq!(run("x,1\ny,z\n"), Err("invalid digit found in string".to_owned()));
    assert_eq!(run("x,1\ny\n"), Err("line 2: 1 fields, not 2".to_owned()));
}

struct Page {
    items: Vec<u32>,
    next: Option<u32>,
}

/// All items of all pages; fetches a page when it is needed, and tries again once.
#[generator]
fn pages<F>(mut fetch: F, limit: usize) -> impl Iterator<Item = Result<u32, String>>
where
    F: FnMut(u32) -> Result<Page, String>,
{
    let mut token = Some(0);
    let mut count = 0;
    while let Some(at) = token {
        let page = match fetch(at) {
            Ok(page) => page,
            Err(error) if error == "busy" => fetch(at)?,
            Err(error) => Err(format!("page {at}: {error}"))?,
        };
        for item in page.items {
            if count == limit {
                return;
            }
            count += 1;
            yield_!(Ok(item));
        }
        token = page.next;
    }
}

#[test]
fn pagination() {
    let mut requests = vec![];
    let fetch = |at: u32| {
        requests.push(at);
        match at {
            2 if requests.iter().filter(|n| **n == 2).count() == 1 => Err("busy".to_owned()),
            3 => Err("gone".to_owned()),
            _ => Ok(Page { items: vec![10 * at, 10 * at + 1], next: Some(at + 1) }),
        }
    };
    let all = pages(fetch, 100).collect::<Vec<_>>();
    assert_eq!(all, [Ok(0), Ok(1), Ok(10), Ok(11), Ok(20), Ok(21), Err("page 3: gone".to_owned())]);
    assert_eq!(requests, [0, 1, 2, 2, 3]);
    let endless = |at| Ok(Page { items: vec![at], next: (at < 9).then_some(at + 1) });
    assert_eq!(pages(endless, 3).collect::<Result<Vec<_>, _>>(), Ok(vec![0, 1, 2]));
}

type Line = &'static str;

/// A server's side of a mail session: is sent lines, yields replies, returns the messages.
#[generator]
fn mail(#[resume] hello: Line) -> impl Generator<Line, Yield = String, Return = Result<Vec<String>, String>> {
    let Some(("HELO", name)) = hello.split_once(' ') else {
        return Err(format!("not a greeting: {hello}"));
    };
    let mut line = yield_!(format!("hello {name}"));
    let (mut messages, mut errors) = (vec![], 0);
    loop {
        line = match line.split_once(' ').unwrap_or((line, "")) {
            ("MAIL", from) if !from.is_empty() => {
                let mut message = format!("{from}:");
                let mut part = yield_!("go on".to_owned());
                while part != "." {
                    write!(message, " {part}").map_err(|_| "no room")?;
                    part = yield_!(String::new());
                }
                messages.push(message);
                yield_!(format!("{} accepted", messages.len()))
            }
            ("UNDO", _) => match messages.pop() {
                Some(message) => yield_!(format!("dropped {message:?}")),
                None => yield_!("nothing to undo".into()),
            },
            ("QUIT", _) => return Ok(messages),
            (other, _) if errors == 2 => Err(format!("too many errors, the last is {other}"))?,
            (other, _) => {
                errors += 1;
                yield_!(format!("what is {other}?"))
            }
        };
    }
}

#[test]
fn protocol() {
    let run = |lines: &[&'static str]| {
        let mut session = mail();
        let mut replies = String::new();
        for line in lines {
            match session.resume(line).unwrap() {
                Yielded(reply) => write!(replies, "{reply}/").unwrap(),
                Complete(end) => return (replies, Some(end)),
            }
        }
        (replies, None)
    };
    assert_eq!(
        run(&["HELO me", "MAIL a", "one", "two", ".", "MAIL", "UNDO", "UNDO", "MAIL b", ".", "QUIT"]),
        (
            "hello me/go on///1 accepted/what is MAIL?/dropped \"a: one two\"/nothing to undo/go on/1 accepted/"
                .to_owned(),
            Some(Ok(vec!["b:".to_owned()]))
        )
    );
    assert_eq!(run(&["EHLO"]).1, Some(Err("not a greeting: EHLO".to_owned())));
    assert_eq!(run(&["HELO x", "a", "b", "c d"]).1, Some(Err("too many errors, the last is c".to_owned())));
}

/// Round robin over coroutines that tell how long they wish to sleep.
#[generator]
fn schedule<'t>(
    mut tasks: Vec<(&'t str, Box<dyn Generator<u32, Yield = u32, Return = u32> + 't>)>,
) -> impl Generator<Yield = (u32, &'t str), Return = HashMap<&'t str, u32>> {
    let mut done = HashMap::new();
    let mut wake = vec![0; tasks.len()];
    let mut now = 0;
    while !tasks.is_empty() {
        let i = (0..tasks.len()).min_by_key(|&i| wake[i]).unwrap();
        now = now.max(wake[i]);
        match tasks[i].1.resume(now) {
            Ok(Yielded(pause)) => wake[i] = now + pause,
            Ok(Complete(value)) => drop((done.insert(tasks.remove(i).0, value), wake.remove(i))),
            Err(_) => unreachable!("it is removed when it ends"),
        }
        yield_!((now, tasks.get(i).map_or("-", |task| task.0)));
    }
    done
}

#[generator]
fn sleeper(#[resume] start: u32, pause: u32, times: u32) -> impl Generator<u32, Yield = u32, Return = u32> {
    let mut last = start;
    for _ in 0..times {
        last = yield_!(pause);
    }
    last - start
}

#[test]
fn scheduler() {
    let mut run = schedule(vec![("a", Box::new(sleeper(3, 2))), ("b", Box::new(sleeper(2, 2)))]);
    let mut trace = vec![];
    let done = loop {
        match run.resume(()).unwrap() {
            Yielded(step) => trace.push(step),
            Complete(done) => break done,
        }
    };
    assert_eq!(trace, [(0, "a"), (0, "b"), (2, "b"), (3, "a"), (4, "-"), (6, "-")]);
    assert_eq!(done, HashMap::from([("a", 6), ("b", 4)]));
}
