//! `?`: in generators that return a `Result` or an `Option`, and in iterators of them.

use std::cell::RefCell;
use std::fmt::{self, Write as _};
use std::io;
use std::num::{ParseFloatError, ParseIntError};
use std::rc::Rc;

use genmacro_runtime::{Completed, Generator, GeneratorState, Status, generator};

use GeneratorState::{Complete, Yielded};

#[derive(Debug, PartialEq)]
enum Error {
    Int(ParseIntError),
    Float(ParseFloatError),
    Refused(&'static str),
}

impl From<ParseIntError> for Error {
    fn from(error: ParseIntError) -> Self {
        Self::Int(error)
    }
}

impl From<ParseFloatError> for Error {
    fn from(error: ParseFloatError) -> Self {
        Self::Float(error)
    }
}

impl From<&'static str> for Error {
    fn from(reason: &'static str) -> Self {
        Self::Refused(reason)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self:?}")
    }
}

impl std::error::Error for Error {}

type BoxedError = Box<dyn std::error::Error>;
type Res<T> = Result<T, Error>;

fn int(text: &str) -> Result<i32, ParseIntError> {
    text.parse()
}

fn bad_int() -> Error {
    Error::Int(int("x").unwrap_err())
}

/// What is dropped, and in which order.
#[derive(Clone, Default)]
struct Drops(Rc<RefCell<Vec<&'static str>>>);

struct Guard(&'static str, Drops);

impl Drop for Guard {
    fn drop(&mut self) {
        self.1.0.borrow_mut().push(self.0);
    }
}

impl Drops {
    fn guard(&self, name: &'static str) -> Guard {
        Guard(name, self.clone())
    }

    fn seen(&self) -> Vec<&'static str> {
        self.0.borrow().clone()
    }
}

#[generator]
fn sums(
    text: &str,
    drops: Drops,
) -> impl Generator<Yield = i32, Return = Result<i32, Error>> + Iterator<Item = i32> {
    let _outer = drops.clone().guard("outer");
    let mut sum = 0;
    for word in text.split(' ') {
        let _inner = drops.clone().guard("inner");
        sum += int(word)?;
        yield_!(sum);
        if sum > 100 {
            Err("too large")?;
        }
    }
    let _last = drops.clone().guard("last");
    let factor: f64 = "1.5".parse()?;
    yield_!(int("-1")?);
    Ok((f64::from(sum) * factor) as i32)
}

#[test]
fn in_generators_it_returns() {
    let mut whole = sums("1 2", Drops::default());
    assert_eq!(whole.resume(()), Ok(Yielded(1)));
    assert_eq!(whole.resume(()), Ok(Yielded(3)));
    assert_eq!(whole.resume(()), Ok(Yielded(-1)));
    assert_eq!(whole.resume(()), Ok(Complete(Ok(4))));
    assert_eq!(whole.resume(()), Err(Completed));

    let drops = Drops::default();
    let mut broken = sums("7 x 9", drops.clone());
    assert_eq!(broken.resume(()), Ok(Yielded(7)));
    assert!(drops.seen().is_empty());
    assert_eq!(broken.resume(()), Ok(Complete(Err(bad_int()))));
    assert_eq!(drops.seen(), ["inner", "inner", "outer"]);
    assert_eq!(broken.status(), Status::Complete);
    assert_eq!(broken.resume(()), Err(Completed));

    let mut refused = sums("99 2 3", Drops::default());
    assert_eq!(refused.next_value(), Ok(99));
    assert_eq!(refused.next_value(), Ok(101));
    assert_eq!(refused.next_value().unwrap_err().value, Some(Err(Error::Refused("too large"))));
    assert_eq!(sums("1 x", Drops::default()).collect::<Vec<_>>(), [1]);
}

#[generator]
fn firsts<'a>(lists: &'a [&'a [u8]]) -> impl Generator<Yield = u8, Return = Option<&'a u8>> {
    for list in lists {
        yield_!(*list.first()?);
    }
    let last = lists.last()?.last()?;
    yield_!(0);
    Some(last)
}

#[test]
fn options() {
    let mut some = firsts(&[&[1, 2], &[3, 4]]);
    assert_eq!([some.resume(()), some.resume(()), some.resume(())], [1, 3, 0].map(|n| Ok(Yielded(n))));
    assert_eq!(some.resume(()), Ok(Complete(Some(&4))));
    let mut none = firsts(&[&[1], &[]]);
    assert_eq!(none.resume(()), Ok(Yielded(1)));
    assert_eq!(none.resume(()), Ok(Complete(None)));
    assert_eq!(none.resume(()), Err(Completed));
    assert_eq!(firsts(&[]).resume(()), Ok(Complete(None)));
}

/// Aliases hide the `Result`.
#[generator]
fn with_alias(text: &str) -> impl Generator<Yield = i32, Return = Res<()>> {
    yield_!(int(text)?);
    yield_!(int("2")?);
    Ok(())
}

#[generator]
fn with_io_result<R: io::Read>(mut reader: R) -> impl Generator<Yield = u8, Return = io::Result<usize>> {
    let mut count = 0;
    let mut buffer = [0];
    while reader.read(&mut buffer)? == 1 {
        yield_!(buffer[0]);
        count += 1;
    }
    Ok(count)
}

#[generator]
fn with_boxed_error(text: String) -> impl Generator<Yield = i32, Return = Result<(), BoxedError>> {
    yield_!(int(&text)?);
    yield_!(text.parse::<f64>()? as i32);
    Err("neither")?;
    Ok(())
}

#[test]
fn aliases_and_conversions() {
    let mut alias = with_alias("1");
    assert_eq!(alias.next_value(), Ok(1));
    assert_eq!(alias.next_value(), Ok(2));
    assert_eq!(alias.next_value().unwrap_err().value, Some(Ok(())));
    assert_eq!(with_alias("x").resume(()), Ok(Complete(Err(bad_int()))));

    let mut bytes = with_io_result(&b"ab"[..]);
    assert_eq!(bytes.next_value().unwrap(), b'a');
    assert_eq!(bytes.next_value().unwrap(), b'b');
    assert_eq!(bytes.next_value().unwrap_err().value.unwrap().unwrap(), 2);

    let mut boxed = with_boxed_error("3".to_owned());
    assert_eq!(boxed.next_value().unwrap(), 3);
    assert_eq!(boxed.next_value().unwrap(), 3);
    assert_eq!(boxed.next_value().unwrap_err().value.unwrap().unwrap_err().to_string(), "neither");
}

#[generator]
fn rows(text: &'static str, drops: Drops) -> impl Iterator<Item = Result<i32, Error>> {
    let _outer = drops.clone().guard("outer");
    for word in text.split(' ') {
        let _inner = drops.clone().guard("inner");
        let number = int(word)?;
        if number < 0 {
            Err("negative")?;
        }
        if number == 0 {
            return;
        }
        yield_!(Ok(number));
        if number == 13 {
            yield_!(Err(Error::Refused("yielded, not raised")));
        }
    }
    yield_!(Ok("1.5".parse::<f64>()? as i32));
}

#[test]
fn in_iterators_it_is_the_last_item() {
    let rows = |text| rows(text, Drops::default());
    assert_eq!(rows("5 6").collect::<Vec<_>>(), [Ok(5), Ok(6), Ok(1)]);
    assert_eq!(rows("5 0 6").collect::<Vec<_>>(), [Ok(5)]);
    assert_eq!(rows("5 x 6").collect::<Vec<_>>(), [Ok(5), Err(bad_int())]);
    assert_eq!(rows("5 -6 7").last(), Some(Err(Error::Refused("negative"))));
    assert_eq!(rows("13 2").count(), 4);
    assert_eq!(rows("5 x 6").collect::<Result<Vec<_>, _>>(), Err(bad_int()));
    assert_eq!(rows("5 6").sum::<Result<i32, _>>(), Ok(12));

    let mut iter = rows("5 x 6");
    assert_eq!(iter.next(), Some(Ok(5)));
    assert_eq!(iter.next(), Some(Err(bad_int())));
    assert_eq!(iter.size_hint(), (0, Some(0)));
    assert_eq!([iter.next(), iter.next()], [None, None]);

    for k in 0..4 {
        let mut iter = rows("5 6 x");
        let mut seen = iter.by_ref().take(k).collect::<Vec<_>>();
        iter.for_each(|row| seen.push(row));
        assert_eq!(seen, [Ok(5), Ok(6), Err(bad_int())]);
    }
}

#[test]
fn locals_go_before_the_error_is_handed_out() {
    let drops = Drops::default();
    let mut iter = rows("5 x", drops.clone());
    assert_eq!(iter.next(), Some(Ok(5)));
    assert!(drops.seen().is_empty());
    assert_eq!(iter.next(), Some(Err(bad_int())));
    assert_eq!(drops.seen(), ["inner", "inner", "outer"]);
    assert_eq!(iter.next(), None);
    assert_eq!(drops.seen().len(), 3);

    for k in 0..2 {
        let drops = Drops::default();
        let mut iter = rows("5 x", drops.clone());
        iter.by_ref().take(k).for_each(drop);
        let mut when = None;
        iter.for_each(|row| {
            if row.is_err() {
                when = Some(drops.seen());
            }
        });
        assert_eq!(when.unwrap(), ["inner", "inner", "outer"], "after {k} nexts");
        assert_eq!(drops.seen().len(), 3);
    }
}

#[generator]
fn parents(ids: &[Option<usize>], mut id: usize) -> impl Iterator<Item = Option<usize>> {
    loop {
        yield_!(Some(id));
        id = (*ids.get(id)?)?;
    }
}

#[generator]
fn lines<'a>(lines: &'a [&'a str]) -> impl Iterator<Item = io::Result<&'a str>> + 'a {
    for line in lines {
        let line = line.strip_prefix("> ").ok_or_else(|| io::Error::other("no prompt"))?;
        yield_!(Ok(line));
    }
}

#[generator]
fn halves(text: &str) -> impl Iterator<Item = Res<(i32, i32)>> {
    for pair in text.split(';') {
        let (left, right) = pair.split_once(',').ok_or("no comma")?;
        yield_!(Ok((int(left)?, int(right)?)));
    }
}

#[test]
fn items_of_other_kinds() {
    let ids = [None, Some(0), Some(1), Some(9)];
    assert_eq!(parents(&ids, 2).collect::<Vec<_>>(), [Some(2), Some(1), Some(0), None]);
    assert_eq!(parents(&ids, 3).collect::<Vec<_>>(), [Some(3), Some(9), None]);
    let mut iter = parents(&ids, 0);
    assert_eq!([iter.next(), iter.next(), iter.next(), iter.next()], [Some(Some(0)), Some(None), None, None]);

    let all = lines(&["> a", "b", "> c"]).map(|line| line.map_err(|e| e.to_string())).collect::<Vec<_>>();
    assert_eq!(all, [Ok("a"), Err("no prompt".to_owned())]);

    assert_eq!(halves("1,2;3,4").collect::<Res<Vec<_>>>(), Ok(vec![(1, 2), (3, 4)]));
    assert_eq!(halves("1,2;3;4").collect::<Vec<_>>(), [Ok((1, 2)), Err(Error::Refused("no comma"))]);
    assert_eq!(halves("1,x").collect::<Vec<_>>(), [Err(bad_int())]);
}

/// Told by its caller whether the step went well.
#[generator]
fn steps(drops: Drops) -> impl Generator<Result<u8, &'static str>, Yield = String, Return = Res<u32>> {
    let _guard = drops.clone().guard("guard");
    let mut total = u32::from(yield_!("first".to_owned())?);
    while total < 10 {
        let _round = drops.clone().guard("round");
        total += u32::from(yield_!(format!("so far {total}"))?) + u32::from(yield_!("more".into())?);
    }
    match yield_!("last".to_owned())? {
        0 => Err("zero")?,
        n => Ok(total + u32::from(n)),
    }
}

#[test]
fn on_what_a_yield_evaluates_to() {
    let run = |answers: &[Result<u8, &'static str>]| {
        let drops = Drops::default();
        let mut steps = steps(drops.clone());
        let mut said = vec![];
        for &answer in answers {
            match steps.resume(answer).unwrap() {
                Yielded(text) => said.push(text),
                Complete(value) => return (said, Some(value), drops.seen()),
            }
        }
        (said, None, drops.seen())
    };
    let said = |texts: &[&str]| texts.iter().map(|&text| text.to_owned()).collect::<Vec<_>>();
    assert_eq!(
        run(&[Ok(0), Ok(1), Ok(20), Ok(2), Ok(5)]),
        (said(&["first", "so far 1", "more", "last"]), Some(Ok(28)), vec!["round", "guard"])
    );
    assert_eq!(run(&[Ok(0), Err("at once")]).1, Some(Err(Error::Refused("at once"))));
    assert_eq!(run(&[Ok(0), Ok(1), Ok(1), Err("later")]).2, ["round", "guard"]);
    assert_eq!(run(&[Ok(0), Ok(10), Ok(0)]).1, Some(Err(Error::Refused("zero"))));
    assert_eq!(run(&[Ok(0), Ok(1)]).1, None);
}

#[generator]
fn everywhere<'a>(
    words: &'a [&'a str],
) -> impl Generator<Yield = i32, Return = Result<String, BoxedError>> + 'a {
    fn nested(word: &str) -> Result<i32, ParseIntError> {
        let n: i32 = word.parse()?;
        Ok(n + 1)
    }
    let closure = |word: &str| -> Result<i32, ParseFloatError> { Ok(word.parse::<f64>()? as i32) };
    let mut text = String::new();
    let found = 'find: {
        for word in words {
            match word.len() {
                0 => {}
                1 => yield_!(nested(word)?),
                2 if closure(word)? > 50 => break 'find closure(word)?,
                2 => yield_!(closure(word).unwrap_or(-1)),
                _ => {
                    let parts = word.split('+').map(|part| Ok(int(part)? * 2)).collect::<Res<Vec<_>>>()?;
                    if int("7")? == 7 && parts.iter().sum::<i32>() > int("10")? {
                        yield_!(
                            parts[0] + {
                                yield_!(parts[1]);
                                int("1")?
                            }
                        );
                    }
                    write!(text, "{}-{}", int("1")?, parts.last().ok_or("none")?)?;
                }
            }
        }
        return Ok(format!("{text} {}", nested("4")?));
    };
    Ok(format!("{found} {}", int(words.last().copied().unwrap_or("none"))?))
}

#[test]
fn in_every_construct() {
    let run = |words: &[&str]| {
        let mut generator = everywhere(words);
        let mut values = vec![];
        loop {
            match generator.resume(()).unwrap() {
                Yielded(value) => values.push(value),
                Complete(value) => return (values, value.map_err(|error| error.to_string())),
            }
        }
    };
    assert_eq!(run(&["1", "", "22", "3+4"]), (vec![2, 22, 8, 7], Ok("1-8 5".to_owned())));
    assert_eq!(run(&["1", "66"]), (vec![2], Ok("66 66".to_owned())));
    assert_eq!(run(&["66", "5"]), (vec![], Ok("66 5".to_owned())));
    assert_eq!(run(&["66", "x"]), (vec![], Err("invalid digit found in string".to_owned())));
    assert_eq!(run(&["3", "xx", "4"]), (vec![4], Err("invalid float literal".to_owned())));
    assert_eq!(run(&["1+1", "x"]), (vec![], Err("invalid digit found in string".to_owned())));
    assert_eq!(run(&["1+x"]).1.unwrap_err(), format!("{}", bad_int()));
}
