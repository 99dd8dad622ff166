//! Expressions of any type.

use crate::body::{Body, Want};
use crate::scope::{Mode, State};
use crate::ty::{Closure, Ty};

impl Body {
    /// A random type that a local can have.
    pub(crate) fn ty(&mut self, size: usize) -> Ty {
        let inner = size.saturating_sub(1);
        match self.dice.below(if size == 0 { 6 } else { 22 }) {
            0..=2 => Ty::Int,
            3 | 4 | 6..=8 => Ty::Noisy,
            5 => Ty::Bool,
            9 => Ty::Text,
            10 => Ty::Pair,
            11 => Ty::Point,
            12 => Ty::Shape,
            13 | 14 => self.ty(inner).opt(),
            15 => Ty::Res(Box::new(self.ty(inner)), Box::new(self.ty(inner))),
            16 | 17 => Ty::Tuple((0..self.dice.between(2, 3)).map(|_| self.ty(inner)).collect()),
            18 | 19 => {
                let inner = self.dice.pick(&[Ty::Int, Ty::Noisy, Ty::Tuple(vec![Ty::Noisy, Ty::Int])]);
                inner.list()
            }
            20 => Ty::Array(Box::new(self.ty(inner))),
            _ => Ty::Boxed(Box::new(self.dice.pick(&[Ty::Int, Ty::Noisy, Ty::Pair]))),
        }
    }

    /// An expression of the type.
    pub(crate) fn value(&mut self, ty: &Ty, size: usize) -> String {
        match ty {
            Ty::Int => return self.small(size),
            Ty::Bool => return self.bool(size),
            _ => {}
        }
        self.spend(1);
        for _ in 0..3 {
            if let Some(text) = self.try_value(ty, size) {
                return self.typed(text, ty);
            }
        }
        let text = self.construct(ty, size);
        self.typed(text, ty)
    }

    /// What diverges has a type all the same.
    fn typed(&self, text: String, ty: &Ty) -> String {
        match ty.written().filter(|_| !self.reached) {
            Some(ty) => format!("same::<{ty}>({text})"),
            None => text,
        }
    }

    fn try_value(&mut self, ty: &Ty, size: usize) -> Option<String> {
        let choice = self.dice.below(if size == 0 { 9 } else { 20 });
        match choice {
            0..=3 => self.taken(ty),
            4 => self.taken_part(ty),
            5 => {
                let opt = ty.clone().opt();
                let at = self.find(|body, at| {
                    (body.pure == 0 || body.vars[at].clean)
                        && body.vars[at].ty == opt
                        && body.changeable(at)
                        && !ty.is_copy()
                })?;
                let other = self.leaf(ty);
                Some(format!("{}.take().unwrap_or_else(|| {other})", self.vars[at].name))
            }
            6 => {
                let at = self.find(|body, at| {
                    body.pure == 0
                        && matches!(&body.vars[at].ty, Ty::List(inner) if **inner == *ty)
                        && body.changeable(at)
                })?;
                let other = self.leaf(ty);
                Some(format!("{}.pop().unwrap_or_else(|| {other})", self.vars[at].name))
            }
            7 => {
                let boxed = Ty::Boxed(Box::new(ty.clone()));
                let at = self.find(|body, at| {
                    let var = &body.vars[at];
                    var.ty == boxed && var.name.starts_with("boxed") && body.movable(at, true)
                })?;
                self.vars[at].state = State::Gone;
                Some(format!("(*{})", self.vars[at].name))
            }
            8 => {
                let at = self.find(|body, at| {
                    body.pure == 0 && body.vars[at].ty == *ty && !ty.is_copy() && body.changeable(at)
                })?;
                let name = self.vars[at].name.clone();
                let target = if self.vars[at].mode == Mode::Unique { name } else { format!("&mut {name}") };
                let new = self.borrowing(at, Mode::Unique, |body| body.value(ty, size / 2));
                Some(format!("std::mem::replace({target}, {new})"))
            }
            9 | 10 => Some(self.branches(Want::Value(ty.clone()), size - 1)),
            11 | 12 => Some(self.matching(&Want::Value(ty.clone()), size - 1)),
            13 => Some(self.block_of(Want::Value(ty.clone()), size - 1)),
            14 => Some(self.labelled_block(Some(ty), size - 1)),
            15 => self.spend(6).then(|| self.loop_of(Some(ty), size - 1)),
            16 => {
                let first = self.value(ty, size - 1);
                let other = self.int(size - 1);
                Some(if ty.is_copy() && self.no_temporary == 0 && self.dice.chance(50) {
                    format!("({first}, {other}).0")
                } else {
                    format!("left({first}, {other})")
                })
            }
            17 if self.can_yield() => {
                let yielding = self.yielding(size / 2);
                let value = self.value(ty, size - 1);
                Some(match self.dice.below(3) {
                    0 if ty.is_copy() => format!("({yielding}, {value}).1"),
                    1 => format!("{{ {yielding}; {value} }}"),
                    _ => format!("right({yielding}, {value})"),
                })
            }
            18 => {
                let value = self.value(ty, size - 1);
                let shown = self.dice.chance(30);
                Some(if shown { format!("dbg!({value})") } else { format!("same({value})") })
            }
            _ => None,
        }
    }

    /// A local of the type by value.
    pub(crate) fn taken(&mut self, ty: &Ty) -> Option<String> {
        let copy = ty.is_copy();
        let at = self.find(|body, at| {
            let var = &body.vars[at];
            let clean = body.pure == 0 || (var.clean && var.mode == Mode::Owned);
            var.ty == *ty && clean && if copy { body.readable(at, true) } else { body.movable(at, true) }
        })?;
        let name = self.vars[at].name.clone();
        if copy {
            return Some(if self.vars[at].mode == Mode::Owned { name } else { format!("(*{name})") });
        }
        self.vars[at].state = State::Gone;
        Some(if self.dice.chance(5) { format!("{{ {name} }}") } else { name })
    }

    /// A field of a local, by value.
    pub(crate) fn taken_part(&mut self, ty: &Ty) -> Option<String> {
        let copy = ty.is_copy();
        let mut parts = Vec::new();
        for at in 0..self.vars.len() {
            let State::Has(moved) = self.vars[at].state else { continue };
            for (index, (field, part)) in self.vars[at].ty.fields().into_iter().enumerate() {
                let there = moved & (1 << index) == 0;
                let takeable = if copy { self.readable(at, false) } else { self.partible(at) };
                if there && part == *ty && takeable && (self.pure == 0 || self.vars[at].clean) {
                    parts.push((at, index, moved, field));
                }
            }
        }
        let (at, index, moved, field) = self.dice.pick_some(&parts)?;
        if !copy {
            self.vars[at].state = State::Has(moved | (1 << index));
        }
        Some(format!("{}.{field}", self.vars[at].name))
    }

    /// A value made anew, of random parts.
    pub(crate) fn construct(&mut self, ty: &Ty, size: usize) -> String {
        let size = size.saturating_sub(1);
        match ty {
            Ty::Int => self.int(size),
            Ty::Bool => self.bool(size),
            Ty::Text => {
                let number = self.int(size);
                let name = self.number();
                match self.dice.below(3) {
                    0 => format!("format!(\"t{name}-{{}}\", {number})"),
                    1 => format!("({number}).to_string()"),
                    _ => format!("String::from(\"t{name}\") + &({number}).to_string()"),
                }
            }
            Ty::Noisy => {
                let name = self.number();
                if self.dice.chance(50) {
                    return format!("log.noisy(\"n{name}\")");
                }
                let number = self.int(size);
                format!("log.numbered(\"n{name}\", {number})")
            }
            Ty::Opt(inner) => {
                if self.dice.chance(70) {
                    format!("Some({})", self.value(inner, size))
                } else {
                    leaf_none(inner)
                }
            }
            Ty::Res(value, error) => {
                let (variant, inner) = if self.dice.chance(60) { ("Ok", value) } else { ("Err", error) };
                let types = (value.written(), error.written());
                let inner = self.value(inner, size);
                match types {
                    (Some(value), Some(error)) => format!("{variant}::<{value}, {error}>({inner})"),
                    _ => format!("{variant}({inner})"),
                }
            }
            Ty::Tuple(parts) => {
                let parts: Vec<_> = parts.iter().map(|part| self.value(part, size)).collect();
                format!("({})", parts.join(", "))
            }
            Ty::List(inner) => {
                if inner.is_copy() && self.dice.chance(15) {
                    return format!("vec![{}; 2]", self.value(inner, size));
                }
                let count = self.dice.between(1, 3);
                let parts: Vec<_> = (0..count).map(|_| self.value(inner, size)).collect();
                format!("vec![{}]", parts.join(", "))
            }
            Ty::Array(inner) => {
                let parts = [self.value(inner, size), self.value(inner, size)];
                if inner.is_copy() && self.dice.chance(20) {
                    return format!("[{}; 2]", parts[0]);
                }
                format!("[{}]", parts.join(", "))
            }
            Ty::Boxed(inner) => format!("Box::new({})", self.value(inner, size)),
            Ty::Pair => self.pair(size),
            Ty::Point => {
                if self.dice.chance(20) {
                    return format!(
                        "Point {{ x: {}, ..Point {{ x: 0, y: {} }} }}",
                        self.int(size),
                        self.int(size)
                    );
                }
                let (second, first) = ("y", "x");
                let (one, other) = if self.dice.chance(50) { (first, second) } else { (second, first) };
                format!("Point {{ {one}: {}, {other}: {} }}", self.int(size), self.int(size))
            }
            Ty::Shape => match self.dice.below(4) {
                0 => "Shape::Dot".to_owned(),
                1 => format!("Shape::Circle({})", self.int(size)),
                2 => format!("Shape::Owner({})", self.value(&Ty::Noisy, size)),
                _ => {
                    let noisy = self.value(&Ty::Noisy, size);
                    format!("Shape::Both {{ noisy: {noisy}, n: {} }}", self.int(size))
                }
            },
            Ty::Iter(inner) => format!("{}.into_iter()", self.value(&inner.clone().list(), size)),
            Ty::Closure(closure) => self.closure(*closure, size),
            Ty::Slice(_) => unreachable!("slices are borrowed"),
        }
    }

    fn pair(&mut self, size: usize) -> String {
        let left = self.value(&Ty::Noisy, size);
        if self.dice.chance(20)
            && let Some(base) = self.find(|body, at| body.vars[at].ty == Ty::Pair && body.movable(at, true))
        {
            // What is left of the base is the field that isn't used.
            self.vars[base].state = State::Gone;
            return format!("Pair {{ left: {left}, ..{} }}", self.vars[base].name);
        }
        if self.dice.chance(50) {
            let right = self.value(&Ty::Noisy, size);
            return format!("Pair {{ left: {left}, right: {right}, n: {} }}", self.int(size));
        }
        let number = self.int(size);
        format!("Pair {{ left: {left}, n: {number}, right: {} }}", self.value(&Ty::Noisy, size))
    }

    pub(crate) fn closure(&mut self, closure: Closure, size: usize) -> String {
        match closure {
            Closure::Add => {
                let captured = self.find(|body, at| {
                    let var = &body.vars[at];
                    var.ty == Ty::Int && var.mode == Mode::Owned && !var.mutable && body.readable(at, true)
                });
                let captured = captured.map_or("7".to_owned(), |at| self.vars[at].name.clone());
                match self.dice.below(4) {
                    0 => format!("move |k: i64| {{ let add = |m: i64| (m + {captured}) % 100; add(k) }}"),
                    1 => {
                        format!(
                            "move |k: i64| {{ if k > {captured} {{ return k % 100; }} (k + {captured}) % 100 }}"
                        )
                    }
                    _ => format!("move |k: i64| (k + {captured}) % 100"),
                }
            }
            Closure::Count => {
                let at = self.find(|body, at| {
                    let var = &body.vars[at];
                    var.ty == Ty::Int && var.mode == Mode::Owned && var.mutable && body.readable(at, true)
                });
                match at.map(|at| self.vars[at].name.clone()) {
                    Some(name) if self.dice.chance(30) => {
                        format!("move || {{ let mut count = || {name} += 1; count(); {name} % 100 }}")
                    }
                    Some(name) => format!("move || {{ {name} += 1; {name} % 100 }}"),
                    None => "{ let mut c = 0; move || { c += 1; c } }".to_owned(),
                }
            }
            Closure::Touch | Closure::Once => {
                let method = if closure == Closure::Touch { "touch" } else { "into_number" };
                let taken = self.find(|body, at| body.vars[at].ty == Ty::Noisy && body.movable(at, true));
                if let Some(at) = taken {
                    self.vars[at].state = State::Gone;
                    let name = self.vars[at].name.clone();
                    match (self.dice.chance(30), closure) {
                        (false, _) => format!("move || {name}.{method}()"),
                        (true, Closure::Touch) => {
                            format!("move || {{ let touch = || {name}.touch(); touch() }}")
                        }
                        (true, _) => format!("move || {{ let consume = || {name}.{method}(); consume() }}"),
                    }
                } else {
                    let value = self.value(&Ty::Noisy, size.min(1));
                    format!("{{ let inner = {value}; move || inner.{method}() }}")
                }
            }
        }
    }

    /// A value that uses no local.
    pub(crate) fn leaf(&mut self, ty: &Ty) -> String {
        let name = self.number();
        match ty {
            Ty::Int => self.dice.below(10).to_string(),
            Ty::Bool => self.dice.chance(50).to_string(),
            Ty::Text => format!("String::from(\"t{name}\")"),
            Ty::Noisy => format!("log.noisy(\"n{name}\")"),
            Ty::Opt(inner) => {
                if self.dice.chance(60) {
                    format!("Some({})", self.leaf(inner))
                } else {
                    leaf_none(inner)
                }
            }
            Ty::Res(value, error) => {
                let text = format!("Ok({})", self.leaf(value));
                match (value.written(), error.written()) {
                    (Some(value), Some(error)) => text.replacen("Ok", &format!("Ok::<{value}, {error}>"), 1),
                    _ => text,
                }
            }
            Ty::Tuple(parts) => {
                let parts: Vec<_> = parts.iter().map(|part| self.leaf(part)).collect();
                format!("({})", parts.join(", "))
            }
            Ty::List(inner) => format!("vec![{}, {}]", self.leaf(inner), self.leaf(inner)),
            Ty::Array(inner) => format!("[{}, {}]", self.leaf(inner), self.leaf(inner)),
            Ty::Boxed(inner) => format!("Box::new({})", self.leaf(inner)),
            Ty::Pair => {
                format!("Pair {{ left: log.noisy(\"l{name}\"), right: log.noisy(\"r{name}\"), n: {name} }}")
            }
            Ty::Point => format!("Point {{ x: {name}, y: 2 }}"),
            Ty::Shape => format!("Shape::Owner(log.noisy(\"s{name}\"))"),
            Ty::Iter(inner) => format!("vec![{}, {}].into_iter()", self.leaf(inner), self.leaf(inner)),
            Ty::Closure(_) | Ty::Slice(_) => unreachable!("they are made where they are declared"),
        }
    }
}

/// `None`, of a type that is known.
fn leaf_none(inner: &Ty) -> String {
    inner.written().map_or("None".to_owned(), |ty| format!("None::<{ty}>"))
}
