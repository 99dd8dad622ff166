//! A crate of 200 generators, of 5 to 30 lines, written in each of the ways.

use std::{fmt::Write, path::Path};

/// A way to write generators.
#[derive(Clone, Copy)]
pub(super) enum Style {
    /// No generators: what cargo and the compiler take for nothing.
    Empty,
    ByHand,
    Generator,
    Diapause,
    Genawaiter,
}

/// How many of each length.
const SHORT: usize = 100;
const MIDDLE: usize = 70;
const LONG: usize = 30;

const SHORT_BODY: &str = "
    for i in 0u64..n {
        if i % KEY != 0 {
            yield_!(i);
        }
    }
";

const MIDDLE_BODY: &str = "
    let mut total: u64 = 0;
    for a in 0u64..n {
        for b in 0u64..a {
            if (a + b) % KEY == 0 {
                total += a;
                yield_!(total ^ b);
            } else if b > 100 {
                break;
            }
        }
        yield_!(total);
    }
";

const LONG_BODY: &str = "
    let mut x: u64 = n;
    let mut steps: u64 = 0;
    let mut peak: u64 = 0;
    yield_!(x);
    while x > 1 {
        if x % 2 == 0 {
            x /= 2;
        } else {
            x = 3 * x + 1;
            yield_!(x);
        }
        steps += 1;
        if x > peak {
            peak = x;
            yield_!(peak);
        }
        match steps % 5 {
            0 => {
                yield_!(steps + KEY);
            }
            1 => {
                for i in 0u64..KEY {
                    yield_!(i * steps);
                }
            }
            2 => {
                if peak > 1000 {
                    yield_!(peak / 2);
                }
            }
            _ => {}
        }
        if steps > 200 {
            break;
        }
    }
    yield_!(steps);
    yield_!(peak);
";

const SHORT_STRUCT: &str = "
pub struct GNUMBER { i: u64, n: u64 }
impl Iterator for GNUMBER {
    type Item = u64;
    fn next(&mut self) -> Option<u64> {
        while self.i < self.n {
            let i = self.i;
            self.i += 1;
            if i % KEY != 0 {
                return Some(i);
            }
        }
        None
    }
}
pub fn gNUMBER(n: u64) -> GNUMBER { GNUMBER { i: 0, n } }
";

const MIDDLE_STRUCT: &str = "
pub struct GNUMBER { a: u64, b: u64, n: u64, total: u64 }
impl Iterator for GNUMBER {
    type Item = u64;
    fn next(&mut self) -> Option<u64> {
        if self.a >= self.n {
            return None;
        }
        while self.b < self.a {
            let b = self.b;
            self.b += 1;
            if (self.a + b) % KEY == 0 {
                self.total += self.a;
                return Some(self.total ^ b);
            } else if b > 100 {
                break;
            }
        }
        self.b = 0;
        self.a += 1;
        Some(self.total)
    }
}
pub fn gNUMBER(n: u64) -> GNUMBER { GNUMBER { a: 0, b: 0, n, total: 0 } }
";

const LONG_STRUCT: &str = "
pub struct GNUMBER { x: u64, steps: u64, peak: u64, i: u64, at: u8 }
impl Iterator for GNUMBER {
    type Item = u64;
    fn next(&mut self) -> Option<u64> {
        loop {
            match self.at {
                0 => { self.at = 1; return Some(self.x); }
                1 => {
                    if self.x <= 1 { self.at = 6; continue; }
                    self.at = 2;
                    if self.x % 2 == 0 {
                        self.x /= 2;
                    } else {
                        self.x = 3 * self.x + 1;
                        return Some(self.x);
                    }
                }
                2 => {
                    self.steps += 1;
                    self.i = 0;
                    self.at = 3;
                    if self.x > self.peak {
                        self.peak = self.x;
                        return Some(self.peak);
                    }
                }
                3 => match self.steps % 5 {
                    0 => { self.at = 5; return Some(self.steps + KEY); }
                    1 if self.i < KEY => {
                        self.i += 1;
                        return Some((self.i - 1) * self.steps);
                    }
                    2 if self.peak > 1000 => { self.at = 5; return Some(self.peak / 2); }
                    _ => self.at = 5,
                },
                5 => self.at = if self.steps > 200 { 6 } else { 1 },
                6 => { self.at = 7; return Some(self.steps); }
                7 => { self.at = 8; return Some(self.peak); }
                _ => return None,
            }
        }
    }
}
pub fn gNUMBER(n: u64) -> GNUMBER { GNUMBER { x: n, steps: 0, peak: 0, i: 0, at: 0 } }
";

impl Style {
    pub(super) const ALL: [Self; 5] =
        [Self::Empty, Self::ByHand, Self::Generator, Self::Diapause, Self::Genawaiter];

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Empty => "empty crate",
            Self::ByHand => "by hand",
            Self::Generator => "#[generator]",
            Self::Diapause => "diapause",
            Self::Genawaiter => "genawaiter rc",
        }
    }

    pub(super) fn package(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::ByHand => "by-hand",
            Self::Generator => "generator",
            Self::Diapause => "with-diapause",
            Self::Genawaiter => "with-genawaiter",
        }
    }

    pub(super) fn manifest(self) -> String {
        let runtime = Path::new(env!("CARGO_MANIFEST_DIR")).join("../genmacro-runtime");
        let dependency = match self {
            Self::Empty | Self::ByHand => String::new(),
            Self::Generator => format!("genmacro-runtime = {{ path = '{}' }}", runtime.display()),
            Self::Diapause => "diapause = \"0.2.0\"".to_owned(),
            Self::Genawaiter => "genawaiter = \"0.99.1\"".to_owned(),
        };
        let package = self.package();
        format!(
            "[package]\nname = \"{package}\"\nversion = \"0.0.0\"\nedition = \"2021\"\n\n\
             [dependencies]\n{dependency}\n\n[workspace]\n"
        )
    }

    pub(super) fn source(self) -> String {
        let mut source = "#![allow(unused)]\n".to_owned();
        if matches!(self, Self::Empty) {
            return source;
        }
        for number in 0..SHORT + MIDDLE + LONG {
            let (body, by_hand) = if number < SHORT {
                (SHORT_BODY, SHORT_STRUCT)
            } else if number < SHORT + MIDDLE {
                (MIDDLE_BODY, MIDDLE_STRUCT)
            } else {
                (LONG_BODY, LONG_STRUCT)
            };
            let item = self.item(body, by_hand);
            // The driver is what makes the compiler generate code: a loop over it.
            let driver = "pub fn driveNUMBER(n: u64) -> u64 { let mut sum = 0u64; for x in gNUMBER(n) { sum = sum.wrapping_add(x); } sum }\n";
            let (number, key) = (number.to_string(), (number % 17 + 2).to_string());
            let text = (item + driver).replace("NUMBER", &number).replace("KEY", &key);
            writeln!(source, "{text}").expect("a string takes it");
        }
        source
    }

    fn item(self, body: &str, by_hand: &str) -> String {
        match self {
            Self::Empty => String::new(),
            Self::ByHand => by_hand.to_owned(),
            Self::Generator => format!(
                "#[genmacro_runtime::generator]\npub fn gNUMBER(n: u64) -> impl Iterator<Item = u64> {{{body}}}\n"
            ),
            Self::Diapause => {
                format!("#[diapause::coroutine(yield = u64)]\npub fn gNUMBER(n: u64) {{{body}}}\n")
            }
            Self::Genawaiter => format!(
                "pub fn gNUMBER(n: u64) -> impl IntoIterator<Item = u64> {{\n\
                 genawaiter::rc::Gen::new(move |co| async move {{{}}})\n}}\n",
                body.replace("yield_!(", "co.yield_(").replace(");\n", ").await;\n")
            ),
        }
    }
}
