//! Patterns, and what they bind.

use crate::body::Body;
use crate::scope::{Mode, State};
use crate::ty::Ty;

/// How a pattern is to match.
#[derive(Clone, Copy)]
pub(crate) struct Match {
    /// How the bindings refer to what is matched.
    pub(crate) mode: Mode,
    pub(crate) refutable: bool,
    /// All that has something to drop must be bound.
    pub(crate) whole: bool,
    /// What is matched is a place: references to its parts are bound by `ref`.
    pub(crate) by_ref: bool,
}

impl Match {
    /// By value, all of it.
    pub(crate) fn of_values(refutable: bool, whole: bool) -> Self {
        Self { mode: Mode::Owned, refutable, whole, by_ref: false }
    }
}

/// What a pattern binds.
#[derive(Clone)]
pub(crate) struct Bound {
    pub(crate) name: String,
    pub(crate) ty: Ty,
    pub(crate) mode: Mode,
    pub(crate) mutable: bool,
}

impl Body {
    pub(crate) fn pattern(&mut self, ty: &Ty, how: Match, size: usize, bound: &mut Vec<Bound>) -> String {
        if size > 0
            && self.dice.chance(75)
            && let Some(text) = self.structured(ty, how, size - 1, bound)
        {
            return text;
        }
        let may_ignore = ty.is_copy() || how.mode != Mode::Owned || !how.whole;
        if may_ignore && self.dice.chance(12) {
            return "_".to_owned();
        }
        let name = self.binding(ty, how, bound);
        if how.refutable && self.dice.chance(12) {
            return format!("{name} @ {}", self.test(ty, 2));
        }
        if how.mode == Mode::Owned && *ty == Ty::Point && self.dice.chance(10) {
            let x = self.pattern(&Ty::Int, Match { refutable: false, ..how }, 0, bound);
            return format!("{name} @ Point {{ x: {x}, .. }}");
        }
        name
    }

    /// A pattern that binds nothing.
    fn test(&mut self, ty: &Ty, size: usize) -> String {
        if size == 0 || self.dice.chance(20) {
            return "_".to_owned();
        }
        let alternatives: &[&str] = match ty {
            Ty::Int => &["1..=6", "(2 | 4)", "_"],
            Ty::Bool => &["true", "false"],
            Ty::Opt(inner) => {
                let inner = self.test(inner, size - 1);
                return self.dice.pick(&[format!("Some({inner})"), "None".to_owned()]);
            }
            Ty::Res(value, error) => {
                let (value, error) = (self.test(value, size - 1), self.test(error, size - 1));
                return self.dice.pick(&[format!("Ok({value})"), format!("Err({error})")]);
            }
            Ty::Tuple(parts) => {
                let parts: Vec<_> = parts.iter().map(|part| self.test(part, size - 1)).collect();
                return format!("({})", parts.join(", "));
            }
            Ty::Pair => &["Pair { n: 3.., .. }", "Pair { .. }"],
            Ty::Point => &["Point { x: 0..=5, .. }", "Point { x: _, y: 1 | 2 }"],
            Ty::Shape => {
                &["Shape::Circle(_)", "(Shape::Dot | Shape::Owner(..))", "Shape::Both { n: 1.., .. }"]
            }
            Ty::Slice(_) => &["[]", "[_]", "[_, _, ..]"],
            _ => &["_"],
        };
        self.dice.pick(alternatives).to_owned()
    }

    pub(crate) fn binding(&mut self, ty: &Ty, how: Match, bound: &mut Vec<Bound>) -> String {
        let mode = how.mode;
        let mutable = mode == Mode::Owned && self.dice.chance(25);
        let mut name = self.name("p");
        if bound.iter().any(|other| other.name == name) {
            name = format!("p{}", self.number());
        }
        bound.push(Bound { name: name.clone(), ty: ty.clone(), mode, mutable });
        match mode {
            Mode::Shared if how.by_ref => format!("ref {name}"),
            Mode::Unique if how.by_ref => format!("ref mut {name}"),
            _ if mutable => format!("mut {name}"),
            _ => name,
        }
    }

    fn structured(&mut self, ty: &Ty, how: Match, size: usize, bound: &mut Vec<Bound>) -> Option<String> {
        let may_ignore = how.mode != Mode::Owned || !how.whole;
        let refutable = how.refutable;
        Some(match ty {
            Ty::Int if refutable => match self.dice.below(5) {
                0 => self.dice.below(6).to_string(),
                1 => "(1 | 2 | 5)".to_owned(),
                2 => "(3..)".to_owned(),
                3 if how.mode == Mode::Owned => {
                    let name = self.binding(ty, how, bound);
                    format!("{name} @ 1..=6")
                }
                _ => "(..=4)".to_owned(),
            },
            Ty::Bool if refutable => self.dice.chance(50).to_string(),
            Ty::Opt(inner) if refutable => {
                if self.dice.chance(70) {
                    format!("Some({})", self.pattern(inner, how, size, bound))
                } else {
                    "None".to_owned()
                }
            }
            Ty::Res(value, error) => match self.dice.below(3) {
                0 if value == error => {
                    let name = self.binding(value, how, bound);
                    format!("(Ok({name}) | Err({name}))")
                }
                1 if refutable => format!("Ok({})", self.pattern(value, how, size, bound)),
                2 if refutable => format!("Err({})", self.pattern(error, how, size, bound)),
                _ => return None,
            },
            Ty::Tuple(parts) => {
                let patterns: Vec<_> =
                    parts.iter().map(|part| self.pattern(part, how, size, bound)).collect();
                format!("({})", patterns.join(", "))
            }
            Ty::Array(inner) => match self.dice.below(4) {
                0 if may_ignore || inner.is_copy() => {
                    format!("[{}, ..]", self.pattern(inner, how, size, bound))
                }
                1 if may_ignore || inner.is_copy() => {
                    format!("[.., {}]", self.pattern(inner, how, size, bound))
                }
                _ => {
                    let first = self.pattern(inner, how, size, bound);
                    format!("[{first}, {}]", self.pattern(inner, how, size, bound))
                }
            },
            Ty::Slice(inner) if refutable => match self.dice.below(6) {
                0 => "[]".to_owned(),
                1 => format!("[{}]", self.pattern(inner, how, size, bound)),
                2 => format!("[{}, ..]", self.pattern(inner, how, size, bound)),
                3 => format!("[.., {}]", self.pattern(inner, how, size, bound)),
                4 => {
                    let first = self.pattern(inner, how, size, bound);
                    format!("[{first}, .., {}]", self.pattern(inner, how, size, bound))
                }
                _ => {
                    let first = self.pattern(inner, how, size, bound);
                    format!("[{first}, {} @ ..]", self.binding(ty, how, bound))
                }
            },
            Ty::Pair => {
                let left = self.pattern(&Ty::Noisy, how, size, bound);
                if may_ignore && self.dice.chance(30) {
                    return Some(format!("Pair {{ left: {left}, .. }}"));
                }
                let right = self.pattern(&Ty::Noisy, how, size, bound);
                let number = self.pattern(&Ty::Int, how, size, bound);
                format!("Pair {{ left: {left}, right: {right}, n: {number} }}")
            }
            Ty::Point => {
                let x = self.pattern(&Ty::Int, how, size, bound);
                if self.dice.chance(40) {
                    return Some(format!("Point {{ x: {x}, .. }}"));
                }
                let y = self.pattern(&Ty::Int, how, size, bound);
                format!("Point {{ y: {y}, x: {x} }}")
            }
            Ty::Shape if refutable => match self.dice.below(5) {
                0 => "Shape::Dot".to_owned(),
                1 => format!("Shape::Circle({})", self.pattern(&Ty::Int, how, size, bound)),
                2 => format!("Shape::Owner({})", self.pattern(&Ty::Noisy, how, size, bound)),
                3 => {
                    let name = self.binding(&Ty::Noisy, how, bound);
                    if bound.last().is_some_and(|bound| bound.mutable) {
                        bound.last_mut().expect("it was bound").mutable = false;
                    }
                    let name = name.trim_start_matches("mut ");
                    format!("(Shape::Owner({name}) | Shape::Both {{ noisy: {name}, n: _ }})")
                }
                _ => {
                    let noisy = self.pattern(&Ty::Noisy, how, size, bound);
                    let number = self.pattern(&Ty::Int, how, size, bound);
                    format!("Shape::Both {{ noisy: {noisy}, n: {number} }}")
                }
            },
            _ => return None,
        })
    }

    /// Declares what a pattern binds. The first borrow among it ends when its scope does.
    pub(crate) fn declare_bound(&mut self, bound: Vec<Bound>) {
        for Bound { name, ty, mode, mutable } in bound {
            self.declare(name, ty, mode, mutable, State::Has(0));
        }
    }
}
