//! Numbers whose operands stand where fewer people would put them: callees, receivers, bases, ranges, closures that are
//! called at once.

use crate::body::{Body, Want};
use crate::scope::Mode;
use crate::ty::Ty;

impl Body {
    /// A number, of operands in such a place.
    pub(crate) fn odd_int(&mut self, size: usize) -> Option<String> {
        let made = match self.dice.below(14) {
            0 => self.callee(size),
            1 | 2 => self.receiver(size)?,
            3 => self.of_a_range(size),
            4 => self.field_of_a_value(size),
            5 => self.dereferenced(size),
            6 => self.called_at_once(size),
            7 => self.adapted(size),
            8 => self.element(size)?,
            9 => self.or_else_jump(size)?,
            10 => format!("unsafe {}", self.block_of(Want::Value(Ty::Int), size)),
            11 => format!("const {{ {} + {} }}", self.dice.below(10), self.dice.below(10)),
            12 => self.borrowed_value(size)?,
            _ => {
                let (assigned, at) = self.int_place()?;
                let value = self.borrowing(at, Mode::Shared, |body| body.small(size));
                let number = self.small(size);
                format!("({assigned} = {value}, {number}).1")
            }
        };
        self.bound = 100;
        Some(format!("({made}) % 100"))
    }

    /// A function to be called that is a value of its own.
    fn callee(&mut self, size: usize) -> String {
        let function = match self.dice.below(4) {
            0 => {
                let condition = self.bool(size);
                format!("(if {condition} {{ sum3 }} else {{ mix3 }})")
            }
            1 if self.can_yield() => format!("({{ {}; sum3 }})", self.yielding(size)),
            2 => "(|a: i64, b: i64, c: i64| a - b + c)".to_owned(),
            _ => "same::<fn(i64, i64, i64) -> i64>(mix3)".to_owned(),
        };
        let arguments = [self.small(size), self.small(size), self.small(size)];
        format!("{function}({})", arguments.join(", "))
    }

    /// A method with an argument, of a place or of a value.
    fn receiver(&mut self, size: usize) -> Option<String> {
        if self.dice.chance(40) {
            let value = self.value(&Ty::Noisy, size);
            let number = self.small(size);
            return Some(format!("{value}.into_sum({number})"));
        }
        if self.dice.chance(40) && self.no_temporary == 0 {
            let value = self.without(|body| &mut body.pure, |body| body.construct(&Ty::Noisy, size));
            let method = self.dice.pick(&["plus", "bump"]);
            let number = self.small(size);
            return Some(format!("{value}.{method}({number})"));
        }
        let unique = self.dice.chance(50);
        let (place, at) = self.noisy_place(unique)?;
        let method = if unique { "bump" } else { "plus" };
        let number = self.borrowing(at, Mode::Shared, |body| body.small(size));
        Some(format!("{place}.{method}({number})"))
    }

    fn of_a_range(&mut self, size: usize) -> String {
        let (from, to) = (self.small(size), self.small(size));
        match self.dice.below(5) {
            0 => format!("(({from})..=({to}) % 9).sum::<i64>()"),
            1 => format!("(({from})..({to})).start"),
            2 => format!("(({from})..).nth(2).unwrap_or({to})"),
            3 => format!("i64::from((({from})..=9).contains(&({to})))"),
            _ => format!("(..({from}) + ({to})).end"),
        }
    }

    fn field_of_a_value(&mut self, size: usize) -> String {
        if self.dice.chance(40) {
            return format!("({}).x", self.value(&Ty::Point, size));
        }
        let number = self.small(size);
        let value = self.value(&Ty::Point, size);
        match self.dice.below(3) {
            0 => format!("(Point {{ y: {number}, ..{} }}).x", parenthesised(&value)),
            1 => format!("(Point {{ x: {number}, ..{} }}).y", parenthesised(&value)),
            _ => format!("({number}, {value}).1.y"),
        }
    }

    fn dereferenced(&mut self, size: usize) -> String {
        let value = self.small(size);
        match self.dice.below(4) {
            0 => format!("*Box::new({value})"),
            1 => format!("*&({value})"),
            2 => format!("*same(&({value}))"),
            _ => format!("-*(&mut ({value}))"),
        }
    }

    fn called_at_once(&mut self, size: usize) -> String {
        let captured = self.find(|body, at| {
            let var = &body.vars[at];
            body.pure == 0 && var.ty == Ty::Int && var.mode == Mode::Owned && body.readable(at, true)
        });
        let captured = captured.map_or("7".to_owned(), |at| self.vars[at].name.clone());
        match self.dice.below(4) {
            0 => format!("(|| {{ let k = maybe({captured})?; maybe(k + 1) }})().unwrap_or(4)"),
            1 => format!("(|k: i64| if k > 3 {{ return {captured}; }} else {{ k }})(2 + {captured} % 4)"),
            2 => {
                let count = self.small(size);
                format!("(0..({count}) % 4).map(|k| k + {captured} % 10).sum::<i64>()")
            }
            _ => {
                let number = self.small(size);
                format!("Some({number}).map(|k| k ^ {captured}).filter(|k| k % 2 == 0).unwrap_or(3)")
            }
        }
    }

    /// An `Option` or a `Result` on its way through adaptors.
    fn adapted(&mut self, size: usize) -> String {
        let (first, other) = (self.small(size), self.small(size));
        match self.dice.below(5) {
            0 => format!("maybe({first}).and_then(maybe).map_or({other}, |k| k * 2)"),
            1 => format!("attempt({first}).map(|k| k + 1).unwrap_or_else(|k| k % 10) + ({other})"),
            2 => format!("maybe({first}).or(Some({other})).map_or_else(|| 3, |k| k % 50)"),
            3 => format!("maybe({first}).zip(Some({other})).map(|(k, l)| k - l).unwrap_or(6)"),
            _ => format!("attempt({first}).ok().xor(maybe({other})).unwrap_or(2)"),
        }
    }

    /// What is read out of a list, by value.
    fn element(&mut self, size: usize) -> Option<String> {
        let at = self.find(|body, at| {
            body.pure == 0 && body.vars[at].ty == Ty::Int.list() && body.readable(at, true)
        })?;
        let name = self.vars[at].name.clone();
        let number = self.borrowing(at, Mode::Shared, |body| body.small(size));
        let simple = self.dice.below(10);
        Some(match self.dice.below(5) {
            0 => format!("{name}.get(i64::unsigned_abs({number}) as usize % 3).copied().unwrap_or(4) % 100"),
            1 => format!("{name}.iter().copied().max().unwrap_or({number}) % 100"),
            2 => format!(
                "{name}[i64::unsigned_abs({number}) as usize % ({name}.len() + 1)..].iter().sum::<i64>()"
            ),
            3 => format!("{name}.first().map_or({simple}, |k| k % 100)"),
            _ => format!("{name}.last().copied().unwrap_or(({number}) % 10) % 100"),
        })
    }

    /// `match maybe(n) { Some(k) => k, None => jump }`
    fn or_else_jump(&mut self, size: usize) -> Option<String> {
        let number = self.small(size);
        let jump = self.find_jump()?;
        let before = self.states();
        let block = self.block_of(Want::Jump(jump), size.min(2));
        self.restore(&before);
        Some(match self.dice.below(3) {
            0 => format!("if let Some(k) = maybe({number}) {{ k }} else {block}"),
            1 => format!("match maybe({number}) {{ Some(k) if k > 1 => k, Some(k) => -k, None => {block} }}"),
            _ => format!("{{ let Some(k) = maybe({number}) else {block}; k }}"),
        })
    }

    /// A reference to a value that lives to the end of the statement.
    fn borrowed_value(&mut self, size: usize) -> Option<String> {
        if self.no_temporary > 0 {
            return None;
        }
        let value = self.without(|body| &mut body.pure, |body| body.construct(&Ty::Noisy, size));
        let number = self.small(size);
        let (function, sign) = self.dice.pick(&[("read", "&"), ("write", "&mut ")]);
        Some(format!("{function}({sign}{value}, {number})"))
    }

    /// A place that holds a number and can be assigned: a local, a field, an element; and the local that it is in.
    pub(crate) fn int_place(&mut self) -> Option<(String, usize)> {
        if self.pure > 0 {
            return None;
        }
        let mut places = Vec::new();
        for at in 0..self.vars.len() {
            if !self.changeable(at) || self.vars[at].elements {
                continue;
            }
            let name = &self.vars[at].name;
            match &self.vars[at].ty {
                Ty::Int if self.vars[at].mode == Mode::Owned => places.push((name.clone(), at)),
                Ty::Int => places.push((format!("*{name}"), at)),
                Ty::Array(inner) if **inner == Ty::Int => places.push((format!("{name}[1]"), at)),
                Ty::Array(inner) if **inner == Ty::Point => places.push((format!("{name}[0].y"), at)),
                Ty::Boxed(inner) if **inner == Ty::Int && self.vars[at].mode == Mode::Owned => {
                    places.push((format!("*{name}"), at));
                }
                ty => {
                    for (field, part) in ty.fields() {
                        if part == Ty::Int {
                            places.push((format!("{name}.{field}"), at));
                        }
                    }
                }
            }
        }
        self.dice.pick_some(&places)
    }
}

/// A base of a struct expression that is no struct expression itself.
fn parenthesised(value: &str) -> String {
    if value.starts_with("Point") { format!("({value})") } else { value.to_owned() }
}
