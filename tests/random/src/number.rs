//! Expressions that are numbers or conditions.

use crate::body::{Body, Kind, LARGEST, Want};
use crate::scope::{Mode, State};
use crate::ty::{Closure, Ty};

impl Body {
    /// A number.
    pub(crate) fn int(&mut self, size: usize) -> String {
        self.spend(1);
        for _ in 0..4 {
            self.bound = 1000;
            let choice = self.dice.below(if size == 0 { 12 } else { 46 });
            let made = if choice < 12 { self.small_int(choice) } else { self.large_int(choice, size - 1) };
            if let Some(text) = made {
                // What diverges is a number all the same.
                return if self.reached { text } else { format!("same::<i64>({text})") };
            }
        }
        self.literal()
    }

    /// A number that isn't too large to go on with.
    pub(crate) fn small(&mut self, size: usize) -> String {
        let text = self.int(size);
        if self.bound <= 1000 {
            return text;
        }
        self.bound = 100;
        format!("({text}) % 100")
    }

    fn literal(&mut self) -> String {
        let number = self.dice.below(10);
        self.bound = 10;
        number.to_string()
    }

    fn small_int(&mut self, choice: usize) -> Option<String> {
        match choice {
            0 | 1 => Some(self.literal()),
            2..=5 => {
                let taken = self.taken(&Ty::Int)?;
                self.bound = LARGEST;
                Some(taken)
            }
            6 | 7 => self.field_of_local(),
            8 => self.noisy_place(false).map(|(place, _)| format!("{place}.touch()")),
            9 => {
                let taken =
                    if self.dice.chance(70) { self.taken(&Ty::Noisy) } else { self.taken_part(&Ty::Noisy) };
                let taken = taken?;
                Some(format!("{taken}.into_number()"))
            }
            10 => self.measured(),
            _ if self.can_yield() && self.kind == Kind::Coroutine => Some(self.yielding(0)),
            _ => None,
        }
    }

    fn field_of_local(&mut self) -> Option<String> {
        let mut places = Vec::new();
        for at in 0..self.vars.len() {
            if !self.readable(at, !self.vars[at].elements) {
                continue;
            }
            for (field, ty) in self.vars[at].ty.fields() {
                if ty == Ty::Int && (self.pure == 0 || self.vars[at].clean) {
                    places.push(format!("{}.{field}", self.vars[at].name));
                }
            }
        }
        self.dice.pick_some(&places)
    }

    /// A place that holds a noisy value, and the local that it is in.
    pub(crate) fn noisy_place(&mut self, unique: bool) -> Option<(String, usize)> {
        if self.pure > 0 {
            return None;
        }
        let mut places = Vec::new();
        for at in 0..self.vars.len() {
            let (State::Has(moved), true) = (self.vars[at].state, self.readable(at, false)) else { continue };
            if unique && !self.changeable(at) {
                continue;
            }
            let name = &self.vars[at].name;
            match &self.vars[at].ty {
                Ty::Noisy => places.push((name.clone(), at)),
                Ty::Boxed(inner) if **inner == Ty::Noisy => places.push((name.clone(), at)),
                Ty::Array(inner) if **inner == Ty::Noisy => places.push((format!("{name}[1]"), at)),
                ty => {
                    for (index, (field, part)) in ty.fields().into_iter().enumerate() {
                        if part == Ty::Noisy && moved & (1 << index) == 0 {
                            places.push((format!("{name}.{field}"), at));
                        }
                    }
                }
            }
        }
        self.dice.pick_some(&places)
    }

    /// What a container says of itself.
    fn measured(&mut self) -> Option<String> {
        let at = self.find(|body, at| {
            let measurable = matches!(body.vars[at].ty, Ty::List(_) | Ty::Slice(_) | Ty::Text | Ty::Opt(_));
            body.pure == 0 && measurable && body.readable(at, true)
        })?;
        let name = self.vars[at].name.clone();
        Some(match &self.vars[at].ty {
            Ty::Opt(inner) if **inner == Ty::Noisy => {
                format!("{name}.as_ref().map_or(7, |inner| inner.touch())")
            }
            Ty::Opt(_) => format!("i64::from({name}.is_some())"),
            Ty::List(inner) if **inner == Ty::Int => match self.dice.below(4) {
                0 => format!("{name}.iter().map(|each| each % 10).sum::<i64>()"),
                1 => format!("{name}.iter().filter(|each| **each > 3).count() as i64"),
                2 => format!("{name}.first().copied().unwrap_or(3) % 100"),
                _ => format!("{name}.len() as i64"),
            },
            Ty::List(inner) if **inner == Ty::Noisy && self.dice.chance(50) => {
                format!("{name}.iter().map(|each| each.touch()).sum::<i64>() % 100")
            }
            _ => format!("{name}.len() as i64"),
        })
    }

    /// An argument of a macro that nobody looks into: there it is no place for a yield, a jump or a move.
    fn through_a_macro(&mut self, size: usize) -> String {
        let counters: [fn(&mut Self) -> &mut u32; 4] = [
            |body| &mut body.frozen,
            |body| &mut body.no_yield,
            |body| &mut body.no_jump,
            |body| &mut body.no_temporary,
        ];
        for counter in counters {
            *counter(self) += 1;
        }
        let inner = self.small(size.min(2));
        for counter in counters {
            *counter(self) -= 1;
        }
        format!("pass!({inner})")
    }

    #[allow(clippy::too_many_lines, reason = "one table of what there is to choose from")]
    fn large_int(&mut self, choice: usize, size: usize) -> Option<String> {
        match choice {
            12..=16 => Some(self.arithmetic(size)),
            17 if self.dice.chance(30) => Some(self.through_a_macro(size)),
            17 => {
                let inner = self.small(size);
                Some(format!("log.get({inner})"))
            }
            18 if self.no_temporary == 0 => {
                // It must not look as if it borrowed from a local: then it would drop at a yield.
                let noisy = self.without(|body| &mut body.pure, |body| body.construct(&Ty::Noisy, size));
                Some(format!("{noisy}.touch()"))
            }
            // A tuple of which a part is taken lives on as a temporary: not where a yield may come later in the statement.
            19 if self.no_temporary == 0 && self.no_yield > 0 => {
                let noisy = self.value(&Ty::Noisy, size);
                let number = self.small(size);
                Some(format!("({noisy}, {number}).1"))
            }
            20 => {
                let noisy = self.value(&Ty::Noisy, size);
                Some(format!("{noisy}.into_number()"))
            }
            21 | 22 if self.can_yield() => {
                let yielding = self.yielding(size);
                if self.kind == Kind::Coroutine {
                    return Some(yielding);
                }
                let number = self.small(size);
                Some(match self.dice.below(3) {
                    0 => format!("({yielding}, {number}).1"),
                    1 => format!("{{ {yielding}; {number} }}"),
                    _ => format!("right({yielding}, {number})"),
                })
            }
            23 | 24 => Some(self.branches(Want::Value(Ty::Int), size)),
            25 => Some(self.matching(&Want::Value(Ty::Int), size)),
            26 => Some(self.block_of(Want::Value(Ty::Int), size)),
            27 => Some(self.labelled_block(Some(&Ty::Int), size)),
            28 => self.spend(6).then(|| self.loop_of(Some(&Ty::Int), size)),
            29 => {
                let opt = self.value(&Ty::Int.opt(), size);
                let other = self.small(size);
                Some(format!("{opt}.unwrap_or({other})"))
            }
            30 => self.indexed(size),
            31 => {
                let inner = self.small(size);
                let ty = self.dice.pick(&["u8", "i16", "i32", "u16"]);
                self.bound = 70_000;
                Some(format!("same::<i64>({inner}) as {ty} as i64"))
            }
            32 => {
                let parts = [self.small(size), self.small(size), self.small(size)];
                self.bound = 200_000;
                Some(format!("sum3({})", parts.join(", ")))
            }
            33 => {
                let unique = self.dice.chance(40);
                let (place, at) = self.noisy_place(unique)?;
                let mode = if unique { Mode::Unique } else { Mode::Shared };
                let number = self.borrowing(at, mode, |body| body.small(size));
                self.bound = 10_000;
                let boxed = matches!(self.vars[at].ty, Ty::Boxed(_));
                let reference = self.vars[at].mode != Mode::Owned && place == self.vars[at].name;
                let stars = "*".repeat(usize::from(boxed) + usize::from(reference));
                let (function, sign) = if unique { ("write", "&mut ") } else { ("read", "&") };
                if reference && !boxed && !unique {
                    return Some(format!("{function}({place}, {number})"));
                }
                Some(format!("{function}({sign}{stars}{place}, {number})"))
            }
            34 => self.called(size),
            35 => {
                let condition = self.bool(size);
                self.bound = 1;
                Some(format!("i64::from({condition})"))
            }
            36 => {
                let (from, to) = (self.literal(), self.small(size.min(1)));
                Some(format!("({from}..({to}) % 9).sum::<i64>()"))
            }
            37 => Some(self.question(size)),
            38 if self.can_yield() && !self.kind.is_of_items() && self.kind != Kind::Coroutine => {
                let count = self.dice.below(3);
                self.bound = 10;
                Some(format!("yield_from!(countdown({count}))"))
            }
            39 => {
                let method = self.dice.pick(&["max", "min"]);
                let (left, right) = (self.small(size), self.small(size));
                Some(match self.dice.below(2) {
                    0 => format!("i64::{method}({left}, {right})"),
                    _ => format!("({left}).{method}({right})"),
                })
            }
            40 => {
                let at = self.find(|body, at| {
                    body.pure == 0
                        && body.vars[at].ty == Ty::Int
                        && body.changeable(at)
                        && body.vars[at].mode == Mode::Owned
                })?;
                let name = self.vars[at].name.clone();
                let number = self.small(size);
                Some(format!("{{ {name} = {number}; {name} }}"))
            }
            _ => self.odd_int(size),
        }
    }

    fn arithmetic(&mut self, size: usize) -> String {
        let left = self.int(size);
        let bound = self.bound;
        match self.dice.below(8) {
            0 => {
                let factor = self.dice.below(5);
                if bound > 1_000_000_000 {
                    self.bound = 100;
                    return format!("({left}) % 100");
                }
                self.bound = bound * 5;
                format!("({left}) * {factor}")
            }
            1 => {
                self.bound = bound;
                format!("-({left})")
            }
            2 => {
                self.bound = 10;
                format!("({left}) % 10")
            }
            3 => {
                let right = self.int(size);
                self.bound = bound.max(self.bound) * 2 + 1;
                format!("({left}) ^ ({right})")
            }
            4 | 5 => {
                let right = self.int(size);
                self.bound += bound;
                format!("({left}) - ({right})")
            }
            _ => {
                let right = self.int(size);
                self.bound += bound;
                format!("({left}) + ({right})")
            }
        }
    }

    fn indexed(&mut self, size: usize) -> Option<String> {
        if self.dice.chance(40) {
            let parts = [self.small(size), self.small(size), self.small(size)].join(", ");
            let index = self.small(size);
            let vector = if self.dice.chance(50) { "vec!" } else { "" };
            return Some(format!("{vector}[{parts}][i64::unsigned_abs({index}) as usize % 3]"));
        }
        let array = Ty::Array(Box::new(Ty::Int));
        let at =
            self.find(|body, at| body.pure == 0 && body.vars[at].ty == array && body.readable(at, true))?;
        let name = self.vars[at].name.clone();
        let index = self.borrowing(at, Mode::Shared, |body| body.small(size));
        self.bound = LARGEST;
        Some(format!("{name}[i64::unsigned_abs({index}) as usize % 2]"))
    }

    fn called(&mut self, size: usize) -> Option<String> {
        if self.pure > 0 {
            return None;
        }
        let at = self.find(|body, at| match body.vars[at].ty {
            Ty::Closure(Closure::Once) => body.movable(at, true),
            Ty::Closure(Closure::Count) => body.changeable(at),
            Ty::Closure(_) => body.readable(at, true),
            _ => false,
        })?;
        let Ty::Closure(closure) = self.vars[at].ty else { return None };
        let name = self.vars[at].name.clone();
        if closure == Closure::Add {
            let argument = self.borrowing(at, Mode::Shared, |body| body.small(size));
            return Some(format!("{name}({argument})"));
        }
        if closure == Closure::Once {
            self.vars[at].state = State::Gone;
        }
        Some(format!("{name}()"))
    }

    /// An early return by `?`.
    fn question(&mut self, size: usize) -> String {
        let inner = self.small(size);
        match self.kind {
            Kind::Optional | Kind::Doubtful if self.no_jump == 0 && self.can_leave(0) => {
                format!("maybe({inner})?")
            }
            Kind::Fallible | Kind::Failing if self.no_jump == 0 && self.can_leave(0) => {
                match self.dice.below(3) {
                    0 => format!("attempt_small({inner})?"),
                    1 => format!("maybe({inner}).ok_or(5)?"),
                    _ => format!("attempt({inner})?"),
                }
            }
            _ => format!("maybe({inner}).unwrap_or(5)"),
        }
    }

    /// A condition.
    pub(crate) fn bool(&mut self, size: usize) -> String {
        self.spend(1);
        for _ in 0..3 {
            if let Some(text) = self.try_bool(size) {
                return text;
            }
        }
        self.dice.chance(50).to_string()
    }

    fn try_bool(&mut self, size: usize) -> Option<String> {
        let choice = self.dice.below(if size == 0 { 6 } else { 14 });
        let size = size.saturating_sub(1);
        match choice {
            0 | 1 => self.taken(&Ty::Bool),
            2 | 3 => {
                let number = self.taken(&Ty::Int)?;
                let limit = self.dice.below(6);
                let operator = self.dice.pick(&["<", ">", "==", "!=", ">=", "<="]);
                Some(format!("{number} {operator} {limit}"))
            }
            4 => {
                let at = self.find(|body, at| {
                    body.pure == 0 && matches!(body.vars[at].ty, Ty::Opt(_)) && body.readable(at, true)
                })?;
                let method = self.dice.pick(&["is_some", "is_none"]);
                Some(format!("{}.{method}()", self.vars[at].name))
            }
            5 => {
                let at = self.find(|body, at| {
                    body.pure == 0 && body.vars[at].ty == Ty::Shape && body.readable(at, true)
                })?;
                let name = &self.vars[at].name;
                let star = if self.vars[at].mode == Mode::Owned { "" } else { "*" };
                Some(format!("matches!({star}{name}, Shape::Circle(_) | Shape::Owner(_))"))
            }
            6 | 7 => {
                let (left, right) = (self.int(size), self.int(size));
                let operator = self.dice.pick(&["<", ">", "==", "!=", ">=", "<="]);
                Some(format!("({left}) {operator} ({right})"))
            }
            8 | 9 => {
                let left = self.bool(size);
                let skipped = self.states();
                self.nesting += 1;
                let right = self.bool(size);
                self.nesting -= 1;
                let done = self.states();
                self.meet([skipped, done]);
                let operator = self.dice.pick(&["&&", "||"]);
                Some(format!("({left} {operator} {right})"))
            }
            10 => {
                let inner = self.bool(size);
                Some(format!("!({inner})"))
            }
            11 => {
                let inner = self.bool(size);
                Some(format!("log.get({inner})"))
            }
            12 => {
                let inner = self.int(size);
                Some(format!("matches!({inner}, 1 | 3 | 5..=9)"))
            }
            _ => {
                let inner =
                    self.without(|body| &mut body.no_temporary, |body| body.value(&Ty::Int.opt(), size));
                Some(format!("matches!({inner}, Some(k) if k > 2)"))
            }
        }
    }
}
