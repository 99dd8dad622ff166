//! Statements.

use crate::body::{Body, Kind, Want};
use crate::pattern::Match;
use crate::scope::{Mode, State};
use crate::ty::{Closure, Ty};

impl Body {
    /// So many statements, or fewer if control doesn't come to the end.
    pub(crate) fn statements(&mut self, count: usize, size: usize) -> Vec<String> {
        let mut lines = Vec::new();
        // Local borrows, and after how many statements their use ends.
        let mut borrows: Vec<(usize, usize)> = Vec::new();
        for _ in 0..count {
            if !self.reached || self.fuel == 0 {
                break;
            }
            borrows.retain(|&(at, end)| {
                let over = end <= lines.len();
                if over {
                    self.retire(at);
                }
                !over
            });
            let before = self.vars.len();
            let states = self.states();
            match self.statement(size) {
                Some(made) => lines.extend(made),
                None => self.restore(&states),
            }
            for at in before..self.vars.len() {
                if self.vars[at].borrows.is_some() {
                    borrows.push((at, lines.len() + self.dice.between(1, 5)));
                }
            }
        }
        lines
    }

    fn statement(&mut self, size: usize) -> Option<Vec<String>> {
        self.spend(2);
        let choice = self.dice.below(if size == 0 { 40 } else { 72 });
        let one = |text: String| Some(vec![text]);
        match choice {
            0..=7 => self.yield_statement(size).map(|text| vec![text]),
            8..=13 => one(self.let_value(size)),
            14 | 15 => self.let_pattern(size).map(|text| vec![text]),
            16 => Some(self.let_deferred(size)),
            17..=20 => self.assignment(size).map(|text| vec![text]),
            21 | 22 => self.dropping().map(|text| vec![text]),
            23..=25 => self.mutation(size).map(|text| vec![text]),
            26 | 27 => self.let_borrow().map(|text| vec![text]),
            28 => one(self.let_closure(size)),
            29 => {
                let number = self.number();
                one(format!("log.event(\"e{number}\");"))
            }
            30 => one(self.asserting(size)),
            31 => self.delegation(size).map(|text| vec![text]),
            32 => {
                let value = self.int(size);
                one(match self.dice.below(3) {
                    0 => format!("let _ = {value};"),
                    1 => format!("_ = {value};"),
                    _ => format!("log.event({value});"),
                })
            }
            33 => one(self.let_extended()),
            34 => self.local_closure().map(|text| vec![text]),
            35 => {
                let number = self.small(size);
                let name = self.find(|body, at| {
                    body.vars[at].ty == Ty::Int
                        && body.vars[at].mode == Mode::Owned
                        && body.readable(at, true)
                });
                match name {
                    Some(at) if self.pure == 0 => {
                        let name = self.vars[at].name.clone();
                        one(format!("log.event(format!(\"{{}} {{{name}}}\", {number}));"))
                    }
                    _ => one(format!("log.event(format!(\"{{:>3}}\", {number}));")),
                }
            }
            36..=39 => self.exit(size).map(|text| vec![text]),
            40..=45 => {
                let text = self.branches(Want::Unit, size - 1);
                one(text)
            }
            46..=50 => one(self.matching(&Want::Unit, size - 1)),
            51..=58 if self.weight <= 10 && self.fuel > 6 => Some(self.looping(size - 1)),
            59 => one(self.block_of(Want::Unit, size - 1)),
            60 => one(self.labelled_block(None, size - 1)),
            61 => one(format!("unsafe {}", self.block_of(Want::Unit, size - 1))),
            62..=65 => self.let_else(size).map(|text| vec![text]),
            66..=69 => self.change(size - 1).map(|text| vec![text]),
            _ => self.aside(size - 1).map(|text| vec![text]),
        }
    }

    fn yield_statement(&mut self, size: usize) -> Option<String> {
        if !self.can_yield() {
            return None;
        }
        let yielding = self.yielding(size);
        if self.dice.chance(85) {
            return Some(format!("{yielding};"));
        }
        Some(match (self.kind, self.dice.below(3)) {
            (Kind::Coroutine, 0) => {
                let name = self.name("sent");
                self.declare(name.clone(), Ty::Int, Mode::Owned, false, State::Has(0));
                format!("let {name} = {yielding};")
            }
            (_, 1) => format!("let _ = {yielding};"),
            (_, 2) => format!("({yielding});"),
            _ => {
                let name = format!("u{}", self.number());
                format!("let {name} = {yielding};")
            }
        })
    }

    /// `let x = value;`
    fn let_value(&mut self, size: usize) -> String {
        let iter = self.dice.chance(8);
        let mut ty = self.ty(2);
        if iter {
            let item = self.dice.pick(&[Ty::Int, Ty::Noisy]);
            ty = item.iterated();
        }
        let clean = u32::from(!ty.is_copy() || self.dice.chance(50));
        self.pure += clean;
        let mut value = self.value(&ty, size);
        self.pure -= clean;
        if ty == Ty::Int && self.bound > 1000 {
            value = format!("({value}) % 100");
        }
        let (boxed, tuple) = (matches!(ty, Ty::Boxed(_)), matches!(ty, Ty::Tuple(_)));
        let mutable = self.dice.chance(45);
        let name = if boxed {
            format!("boxed{}", self.number())
        } else if self.dice.chance(5) && !ty.is_copy() {
            format!("_guard{}", self.number())
        } else {
            self.name("v")
        };
        let annotation = match ty.written() {
            Some(ty) if boxed || self.dice.chance(if tuple { 70 } else { 20 }) => format!(": {ty}"),
            _ => String::new(),
        };
        let elements = matches!(&ty, Ty::Tuple(_) if !ty.is_copy() && !annotation.is_empty());
        let at = self.declare(name.clone(), ty, Mode::Owned, mutable, State::Has(0));
        self.vars[at].clean = clean > 0 || !annotation.is_empty();
        self.vars[at].elements = elements;
        self.vars[at].literal = value.starts_with("Pair {") && !value.contains("..");
        format!("let {}{name}{annotation} = {value};", if mutable { "mut " } else { "" })
    }

    /// `let pattern = value;`
    fn let_pattern(&mut self, size: usize) -> Option<String> {
        let by_value = self.dice.chance(50);
        let (text, ty, how) = if by_value {
            let ty = self.dice.pick(&[
                Ty::Tuple(vec![Ty::Noisy, Ty::Int]),
                Ty::Tuple(vec![Ty::Noisy, Ty::Noisy]),
                Ty::Tuple(vec![Ty::Int, Ty::Tuple(vec![Ty::Bool, Ty::Noisy])]),
                Ty::Pair,
                Ty::Point,
                Ty::Array(Box::new(Ty::Noisy)),
                Ty::Res(Box::new(Ty::Noisy), Box::new(Ty::Noisy)),
            ]);
            self.pure += 1;
            let text = self.value(&ty, size);
            self.pure -= 1;
            (text, ty, Match::of_values(false, true))
        } else {
            let scrutinee = self.scrutinee(size, false)?;
            if scrutinee.owner.is_some() || scrutinee.how.whole {
                return None;
            }
            (scrutinee.text, scrutinee.ty, scrutinee.how)
        };
        let mut bound = Vec::new();
        let pattern = self.pattern(&ty, how, 3, &mut bound);
        self.declare_bound(bound);
        Some(format!("let {pattern} = {text};"))
    }

    /// `let x;`, assigned later, perhaps in branches.
    fn let_deferred(&mut self, size: usize) -> Vec<String> {
        let ty = self.ty(1);
        let mutable = self.dice.chance(30);
        let annotation = ty.written().filter(|_| self.dice.chance(30));
        let name = self.name("d");
        let at = self.declare(name.clone(), ty.clone(), Mode::Owned, mutable, State::Unset);
        let declared = format!(
            "let {}{name}{};",
            if mutable { "mut " } else { "" },
            annotation.map(|ty| format!(": {ty}")).unwrap_or_default()
        );
        let mut lines = vec![declared];
        if self.dice.chance(40) {
            lines.extend(self.statements(1, size.saturating_sub(1)));
        }
        if !self.reached || !self.assignable(at) || self.vars[at].name != name {
            return self.settled(lines, at, &ty);
        }
        if self.dice.chance(60) {
            self.vars[at].retired = true;
            let condition = self.bool(size.min(2));
            self.vars[at].retired = false;
            let before = self.states();
            let assigned = self.assigned_block(at, &ty, size);
            let done = self.states();
            self.restore(&before);
            let other = match self.find_jump() {
                Some(jump) if self.dice.chance(40) => self.block_of(Want::Jump(jump), size.saturating_sub(1)),
                _ => self.assigned_block(at, &ty, size),
            };
            let end = self.states();
            self.meet([done, end]);
            lines.push(format!("if {condition} {assigned} else {other}"));
            return lines;
        }
        self.settled(lines, at, &ty)
    }

    /// Sees to it that its type is known.
    fn settled(&mut self, mut lines: Vec<String>, at: usize, ty: &Ty) -> Vec<String> {
        if self.reached && self.vars[at].state == State::Unset && self.assignable(at) {
            let value = self.first_value(at, ty, 1);
            lines.push(format!("{} = {value};", self.vars[at].name));
        } else if let Some(ty) = ty.written()
            && !lines[0].contains(':')
        {
            lines[0] = lines[0].replace(';', &format!(": {ty};"));
        }
        lines
    }

    fn assigned_block(&mut self, at: usize, ty: &Ty, size: usize) -> String {
        let len = self.vars.len();
        let value = self.first_value(at, ty, size.saturating_sub(1));
        let mut lines = vec![format!("{} = {value};", self.vars[at].name)];
        lines.extend(self.statements(1, size.saturating_sub(1)));
        self.leave(len);
        format!("{{\n{}\n}}", lines.join("\n"))
    }

    /// The first value of a local, which is made without it.
    fn first_value(&mut self, at: usize, ty: &Ty, size: usize) -> String {
        self.vars[at].retired = true;
        let value = self.assigned_value(ty, size);
        self.vars[at].retired = false;
        self.vars[at].state = State::Has(0);
        value
    }

    fn assigned_value(&mut self, ty: &Ty, size: usize) -> String {
        let droppable = !ty.is_copy();
        self.pure += u32::from(droppable);
        let value = self.value(ty, size);
        self.pure -= u32::from(droppable);
        if *ty == Ty::Int && self.bound > 1000 { format!("({value}) % 100") } else { value }
    }

    /// `pair.0 = value;`, where it may have been moved.
    fn element_assignment(&mut self, size: usize) -> Option<String> {
        let at =
            self.find(|body, at| body.vars[at].mutable && body.vars[at].elements && body.partible(at))?;
        let State::Has(moved) = self.vars[at].state else { return None };
        let fields = self.vars[at].ty.fields();
        let index = self.dice.below(fields.len());
        let (field, ty) = &fields[index];
        let value = self.assigned_value(ty, size);
        if !self.reached || self.vars[at].state != State::Has(moved) {
            return Some(format!("let _ = {value};"));
        }
        self.vars[at].state = State::Has(moved & !(1 << index));
        Some(format!("{}.{field} = {value};", self.vars[at].name))
    }

    fn assignment(&mut self, size: usize) -> Option<String> {
        if self.dice.chance(15)
            && let Some(text) = self.element_assignment(size)
        {
            return Some(text);
        }
        match self.dice.below(6) {
            0 | 1 => {
                let at = self.find(|body, at| body.assignable(at) && body.vars[at].ty.written().is_some())?;
                let ty = self.vars[at].ty.clone();
                let value = self.assigned_value(&ty, size);
                if !self.reached || !self.assignable(at) {
                    return Some(format!("let _ = {value};"));
                }
                self.vars[at].state = State::Has(0);
                let star = if self.vars[at].mode == Mode::Unique { "*" } else { "" };
                Some(format!("{star}{} = {value};", self.vars[at].name))
            }
            2 | 3 => {
                let at = self.find(|body, at| body.vars[at].ty == Ty::Int && body.changeable(at))?;
                let star = if self.vars[at].mode == Mode::Unique { "*" } else { "" };
                let name = self.vars[at].name.clone();
                let value = self.small(size);
                let operator = self.dice.pick(&["+", "-", "^", "|"]);
                Some(match self.dice.below(4) {
                    0 => format!("{star}{name} <<= ({value}) & 1; {star}{name} %= 1000;"),
                    1 => format!("{star}{name} *= {value}; {star}{name} %= 100;"),
                    _ => format!("{star}{name} {operator}= {value};"),
                })
            }
            4 => {
                let (place, at, ty) = self.field_place()?;
                let value = self.assigned_value(&ty, size);
                if !self.reached || !self.changeable(at) {
                    return Some(format!("let _ = {value};"));
                }
                Some(format!("{place} = {value};"))
            }
            _ => {
                let fits = |body: &Self, at: usize| {
                    body.vars[at].ty == Ty::Int && body.vars[at].mode == Mode::Owned && body.changeable(at)
                };
                let first = self.find(fits)?;
                let second = self.find(|body, at| at != first && fits(body, at))?;
                let left = self.small(size.min(1));
                let right = self.small(size.min(2));
                let (first, second) = (self.vars[first].name.clone(), self.vars[second].name.clone());
                Some(match self.dice.below(3) {
                    0 => format!("[{first}, {second}] = [{left}, {right}];"),
                    1 => format!("({first}, _) = ({left}, {right});"),
                    _ => format!("({first}, {second}) = ({left}, {right});"),
                })
            }
        }
    }

    /// A field that can be assigned, where its owner is whole.
    fn field_place(&mut self) -> Option<(String, usize, Ty)> {
        let mut places = Vec::new();
        for at in 0..self.vars.len() {
            if self.changeable(at) {
                for (field, ty) in self.vars[at].ty.fields() {
                    places.push((format!("{}.{field}", self.vars[at].name), at, ty));
                }
            }
        }
        self.dice.pick_some(&places)
    }

    fn dropping(&mut self) -> Option<String> {
        if self.dice.chance(30) {
            let part = self.find(|body, at| !body.vars[at].ty.fields().is_empty() && body.partible(at))?;
            let State::Has(moved) = self.vars[part].state else { return None };
            let fields = self.vars[part].ty.fields();
            let index = self.dice.below(fields.len());
            if moved & (1 << index) != 0 || fields[index].1.is_copy() {
                return None;
            }
            self.vars[part].state = State::Has(moved | (1 << index));
            let place = format!("{}.{}", self.vars[part].name, fields[index].0);
            if self.dice.chance(50) {
                let name = self.name("m");
                self.declare(name.clone(), fields[index].1.clone(), Mode::Owned, false, State::Has(0));
                return Some(format!("let {name} = {place};"));
            }
            return Some(format!("drop({place});"));
        }
        let at = self.find(|body, at| !body.vars[at].ty.is_copy() && body.movable(at, true))?;
        let name = self.vars[at].name.clone();
        if self.dice.chance(12) {
            return Some(format!("let _ = {name};"));
        }
        let ty = self.vars[at].ty.clone();
        self.vars[at].state = State::Gone;
        Some(match self.dice.below(5) {
            0 => format!("{{ let _last = {name}; }}"),
            1 => {
                let new = self.name("m");
                self.declare(new.clone(), ty, Mode::Owned, false, State::Has(0));
                format!("let {new} = {name};")
            }
            2 if self.dice.chance(50) => format!("{name};"),
            _ => format!("drop({name});"),
        })
    }

    fn mutation(&mut self, size: usize) -> Option<String> {
        match self.dice.below(5) {
            0 | 1 => {
                let (place, _) = self.noisy_place(true)?;
                Some(format!("{place}.change();"))
            }
            2 => {
                let at = self.find(|body, at| {
                    matches!(body.vars[at].ty, Ty::List(_)) && body.changeable(at) && body.weight == 1
                })?;
                let Ty::List(item) = self.vars[at].ty.clone() else { return None };
                let value = self.borrowing(at, Mode::Shared, |body| body.value(&item, size));
                Some(format!("{}.push({value});", self.vars[at].name))
            }
            3 => {
                let first = self.find(|body, at| {
                    let var = &body.vars[at];
                    var.mode == Mode::Owned
                        && !var.ty.is_copy()
                        && body.changeable(at)
                        && var.ty.written().is_some()
                })?;
                let ty = self.vars[first].ty.clone();
                let second = self.find(|body, at| {
                    at != first
                        && body.vars[at].ty == ty
                        && body.vars[at].mode == Mode::Owned
                        && body.changeable(at)
                })?;
                let (first, second) = (&self.vars[first].name, &self.vars[second].name);
                Some(format!("std::mem::swap(&mut {first}, &mut {second});"))
            }
            _ => {
                let at =
                    self.find(|body, at| matches!(body.vars[at].ty, Ty::Opt(_)) && body.changeable(at))?;
                let name = &self.vars[at].name;
                Some(format!("{name}.take();"))
            }
        }
    }

    /// `let r = &x;`
    fn let_borrow(&mut self) -> Option<String> {
        if self.pure > 0 {
            return None;
        }
        let unique = self.dice.chance(45);
        let at = self.find(|body, at| {
            let var = &body.vars[at];
            let borrowable = !matches!(var.ty, Ty::Closure(_) | Ty::Iter(_));
            borrowable && if unique { body.changeable(at) } else { body.readable(at, true) }
        })?;
        let var = self.vars[at].clone();
        let mode = if unique { Mode::Unique } else { Mode::Shared };
        let sign = if unique { "&mut " } else { "&" };
        let star = if var.mode == Mode::Owned { "" } else { "*" };
        let fields = var.ty.fields();
        let (place, ty) = match self.dice.pick_some(&fields) {
            Some((field, ty)) if self.dice.chance(60) => (format!("{}.{field}", var.name), ty),
            _ => (format!("{star}{}", var.name), var.ty.clone()),
        };
        if self.dice.chance(20) && !fields.is_empty() {
            let mut bound = Vec::new();
            let how = Match { mode, refutable: false, whole: false, by_ref: false };
            let pattern = self.pattern(&var.ty, how, 2, &mut bound);
            self.declare_bound(bound.clone());
            let first = self.vars.len() - bound.len();
            for each in first..self.vars.len() {
                self.lock(at, mode);
                self.vars[each].borrows = Some((at, mode));
            }
            return Some(format!("let {pattern} = {sign}{star}{};", var.name));
        }
        let name = format!("r{}", self.number());
        let new = self.declare(name.clone(), ty, mode, false, State::Has(0));
        self.lock(at, mode);
        self.vars[new].borrows = Some((at, mode));
        if self.dice.chance(15) {
            return Some(format!("let {}{name} = {place};", if unique { "ref mut " } else { "ref " }));
        }
        Some(format!("let {name} = {sign}{place};"))
    }

    /// `let r = &temporary;`
    fn let_extended(&mut self) -> String {
        let unique = self.dice.chance(40);
        let value = self.leaf(&Ty::Noisy);
        let name = format!("x{}", self.number());
        let (mode, sign) = if unique { (Mode::Unique, "&mut ") } else { (Mode::Shared, "&") };
        self.declare(name.clone(), Ty::Noisy, mode, false, State::Has(0));
        format!("let {name} = {sign}{value};")
    }

    fn let_closure(&mut self, size: usize) -> String {
        let closure = self.dice.pick(&[Closure::Add, Closure::Touch, Closure::Count, Closure::Once]);
        self.pure += 1;
        let value = self.closure(closure, size);
        self.pure -= 1;
        let name = self.name("f");
        let mutable = closure == Closure::Count;
        self.declare(name.clone(), Ty::Closure(closure), Mode::Owned, mutable, State::Has(0));
        format!("let {}{name} = {value};", if mutable { "mut " } else { "" })
    }

    /// A closure that borrows, and is used up at once.
    fn local_closure(&mut self) -> Option<String> {
        let at = self
            .find(|body, at| body.vars[at].ty == Ty::Int.list() && body.changeable(at) && body.weight == 1)?;
        let name = &self.vars[at].name;
        let closure = format!("f{}", self.counter + 1);
        let text = format!("{{ let mut {closure} = |k: i64| {name}.push(k); {closure}(1); {closure}(2); }}");
        self.number();
        Some(text)
    }

    fn asserting(&mut self, size: usize) -> String {
        match self.dice.below(4) {
            0 => {
                let condition = self.bool(size);
                format!("assert!({condition} || true, \"never\");")
            }
            1 => {
                let number = self.small(size);
                format!("assert_ne!({number}, 1_000_000_007, \"{{}}\", 3);")
            }
            2 => {
                let number = self.small(size.min(1));
                format!("debug_assert!(({number}) < 1_000_000_007);")
            }
            _ => {
                let number = self.small(size);
                let list = self.find(|body, at| {
                    body.pure == 0 && body.vars[at].ty == Ty::Noisy.list() && body.readable(at, true)
                });
                match list {
                    Some(at) => format!(
                        "log.event(format!(\"{{}} {{:?}}\", {number}, {}.len()));",
                        self.vars[at].name
                    ),
                    None => format!("log.event(format!(\"{{number}}\", number = {number}));"),
                }
            }
        }
    }

    fn delegation(&mut self, size: usize) -> Option<String> {
        if !self.can_yield() || self.weight > 10 {
            return None;
        }
        if self.kind.is_of_items() {
            let number = self.without(|body| &mut body.no_temporary, |body| body.small(size.min(2)));
            let wrap = if self.kind == Kind::Fallible { "attempt" } else { "maybe" };
            return Some(match self.dice.below(2) {
                0 => format!("yield_from!(items.iter().copied().map({wrap}));"),
                _ => format!("yield_from!(vec![{wrap}({number}), {wrap}(1)]);"),
            });
        }
        let iter = self.find(|body, at| {
            let var = &body.vars[at];
            (var.ty == Ty::Int.iterated() || var.ty == Ty::Int.list()) && body.movable(at, true)
        });
        Some(match (iter, self.dice.below(4)) {
            (Some(at), 0 | 1) => {
                self.vars[at].state = State::Gone;
                format!("yield_from!({});", self.vars[at].name)
            }
            (Some(at), 2) if self.vars[at].ty == Ty::Int.iterated() && self.changeable(at) => {
                format!("yield_from!(&mut {});", self.vars[at].name)
            }
            (_, 3) => "yield_from!(items.iter().copied());".to_owned(),
            _ => {
                let list = self.without(
                    |body| &mut body.no_temporary,
                    |body| body.construct(&Ty::Int.list(), size.min(2)),
                );
                format!("yield_from!({list});")
            }
        })
    }

    /// `if condition { …; jump }`, or a jump at once.
    fn exit(&mut self, size: usize) -> Option<String> {
        let condition = self.bool(size.min(2));
        let jump = self.find_jump()?;
        let before = self.states();
        let block = self.block_of(Want::Jump(jump), size.saturating_sub(1).min(2));
        self.restore(&before);
        Some(format!("if {condition} {block}"))
    }

    fn let_else(&mut self, size: usize) -> Option<String> {
        self.find_jump()?;
        let scrutinee = self.scrutinee(size.min(2), true)?;
        let mut bound = Vec::new();
        let pattern = self.pattern(&scrutinee.ty, scrutinee.how, 3, &mut bound);
        let before = self.states();
        let jump = self.find_jump()?;
        let otherwise = self.block_of(Want::Jump(jump), size.saturating_sub(1).min(2));
        self.restore(&before);
        let first = self.vars.len();
        self.declare_bound(bound);
        if let Some(owner) = scrutinee.owner {
            for each in first..self.vars.len() {
                self.lock(owner, scrutinee.how.mode);
                self.vars[each].borrows = Some((owner, scrutinee.how.mode));
            }
        }
        let text =
            if scrutinee.text.ends_with('}') { format!("({})", scrutinee.text) } else { scrutinee.text };
        Some(format!("let {pattern} = {text} else {otherwise};"))
    }
}
