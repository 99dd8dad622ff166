//! Statements that change a part of a local: elements, fields, what a list or a text holds; and assignments that take apart.

use crate::body::Body;
use crate::scope::{Mode, State};
use crate::ty::Ty;

impl Body {
    /// One of them.
    pub(crate) fn change(&mut self, size: usize) -> Option<String> {
        match self.dice.below(9) {
            0..=2 => self.compound(size),
            3 | 4 => self.taking_apart(size),
            5 => self.exchange(size),
            6 => self.list_change(size),
            7 => self.text_change(size),
            _ => self.adding_up(size),
        }
    }

    /// `list[i] += value;`, `point.x = value;`
    fn compound(&mut self, size: usize) -> Option<String> {
        if self.dice.chance(50) {
            let (place, at) = self.int_place()?;
            let value = self.borrowing(at, Mode::Shared, |body| body.small(size));
            let operator = self.dice.pick(&["+=", "-=", "^=", "|=", "="]);
            return Some(format!("{place} {operator} {value};\n{place} %= 100;"));
        }
        let array = Ty::Array(Box::new(Ty::Int));
        let at = self.find(|body, at| body.pure == 0 && body.vars[at].ty == array && body.changeable(at))?;
        let name = self.vars[at].name.clone();
        let value = self.small(size);
        let index = self.small(size.min(2));
        let index = format!("i64::unsigned_abs({index}) as usize % 2");
        let operator = self.dice.pick(&["+=", "-=", "="]);
        if !self.reached || !self.changeable(at) {
            return Some(format!("let _ = ({value}, {index});"));
        }
        Some(format!("{name}[{index}] {operator} {value};\n{name}[0] %= 100;\n{name}[1] %= 100;"))
    }

    /// An assignment with a pattern on its left.
    fn taking_apart(&mut self, size: usize) -> Option<String> {
        if self.dice.chance(35) {
            return self.moving_apart(size);
        }
        let (place, at) = self.int_place()?;
        self.lock(at, Mode::Shared);
        let parts = [self.small(size), self.small(size.min(1)), self.small(size.min(1))];
        let [one, two, three] = &parts;
        let text = match self.dice.below(7) {
            0 => format!("({place}, _) = ({one}, {two});"),
            1 => format!("(_, ({place}, ..)) = ({one}, ({two}, {three}, 3));"),
            2 => format!("Point {{ x: {place}, .. }} = (Point {{ x: {one}, y: {two} }});"),
            3 => format!("[.., {place}] = [{one}, {two}, {three}];"),
            4 => format!("[{place}, _, ..] = [{one}, {two}, {three}];"),
            5 => {
                let point = self.value(&Ty::Point, size.min(2));
                format!("Point {{ y: {place}, x: _ }} = ({point});")
            }
            _ => format!("({place}) = ({one}, {two}).1;"),
        };
        self.unlock(at, Mode::Shared);
        Some(text)
    }

    /// The same, of what has something to drop.
    fn moving_apart(&mut self, size: usize) -> Option<String> {
        let fits = |body: &Self, at: usize| {
            body.vars[at].ty == Ty::Noisy && body.vars[at].mode == Mode::Owned && body.assignable(at)
        };
        let first = self.find(fits)?;
        let second = self.find(|body, at| at != first && fits(body, at));
        let ty = Ty::Tuple(vec![Ty::Noisy, Ty::Noisy]);
        self.pure += 1;
        let value = self.value(&ty, size);
        self.pure -= 1;
        if !self.reached || !fits(self, first) || second.is_some_and(|second| !fits(self, second)) {
            return Some(format!("let _ = {value};"));
        }
        self.vars[first].state = State::Has(0);
        let name = self.vars[first].name.clone();
        let Some(second) = second else { return Some(format!("({name}, _) = {value};")) };
        self.vars[second].state = State::Has(0);
        Some(format!("({name}, {}) = {value};", self.vars[second].name))
    }

    /// `place = std::mem::take(&mut place)` and the like.
    fn exchange(&mut self, size: usize) -> Option<String> {
        let at = self.find(|body, at| {
            body.pure == 0 && body.vars[at].ty == Ty::Int.list() && body.changeable(at) && body.weight == 1
        })?;
        let var = &self.vars[at];
        let target = if var.mode == Mode::Unique {
            format!("&mut *{}", var.name)
        } else {
            format!("&mut {}", var.name)
        };
        let name = self.name("taken");
        let number = self.borrowing(at, Mode::Shared, |body| body.small(size.min(1)));
        let text = match self.dice.below(2) {
            0 => format!("let {name} = std::mem::take({target});"),
            _ => format!("let {name} = std::mem::replace({target}, vec![{number}]);"),
        };
        self.declare(name, Ty::Int.list(), Mode::Owned, false, State::Has(0));
        Some(text)
    }

    fn list_change(&mut self, size: usize) -> Option<String> {
        let at = self.find(|body, at| {
            body.pure == 0 && body.vars[at].ty == Ty::Int.list() && body.changeable(at) && body.weight == 1
        })?;
        let name = self.vars[at].name.clone();
        let number = self.borrowing(at, Mode::Shared, |body| body.small(size));
        let index = self.borrowing(at, Mode::Shared, |body| body.small(size.min(1)));
        Some(match self.dice.below(8) {
            0 => {
                format!("{name}.insert(i64::unsigned_abs({index}) as usize % ({name}.len() + 1), {number});")
            }
            1 => format!("{name}.extend([{number}, {index}]);"),
            2 => format!("{name}.truncate(i64::unsigned_abs({number}) as usize);"),
            3 => format!("{name}.retain(|k| k % 2 == 0);\n{name}.push({number});"),
            4 => format!("for each in &mut {name} {{ *each %= 50; }}\n{name}.resize(2, {number});"),
            5 => format!("for each in {name}.iter_mut().rev() {{ *each += 1; }}"),
            6 => format!("if let Some(each) = {name}.first_mut() {{ *each += 1; }}"),
            _ => format!("{name}.sort_by_key(|k| -k);\n{name}.dedup();"),
        })
    }

    fn text_change(&mut self, size: usize) -> Option<String> {
        let at =
            self.find(|body, at| body.pure == 0 && body.vars[at].ty == Ty::Text && body.changeable(at))?;
        let name = self.vars[at].name.clone();
        let star = if self.vars[at].mode == Mode::Unique { "*" } else { "" };
        let number = self.borrowing(at, Mode::Shared, |body| body.small(size));
        Some(match self.dice.below(5) {
            0 => format!("{star}{name} += &({number}).to_string();"),
            1 => format!("{name}.push_str(&format!(\"{{}}\", {number}));"),
            2 => format!("{name}.insert(0, 'x');\nlog.event({name}.chars().rev().collect::<String>());"),
            3 => format!("{{\nuse std::fmt::Write as _;\nwrite!({name}, \"<{{}}>\", {number}).unwrap();\n}}"),
            _ => format!(
                "log.event(match {name}.as_str() {{ \"t1\" => 1, text if text.len() > 3 => 2, _ => {number} }});"
            ),
        })
    }

    /// A closure that changes what it borrows, handed to an adaptor.
    fn adding_up(&mut self, size: usize) -> Option<String> {
        let count = self.small(size.min(1));
        let (place, _) = self.int_place()?;
        Some(format!("(0..({count}) % 3).for_each(|k| {place} += k);\n{place} %= 100;"))
    }
}
