//! Blocks, branches, matches and jumps.

use crate::body::{Body, Jump, Kind, Target, Want};
use crate::pattern::{Bound, Match};
use crate::scope::{Mode, State, States, Var};
use crate::ty::Ty;

/// What is matched.
pub(crate) struct Scrutinee {
    pub(crate) text: String,
    pub(crate) ty: Ty,
    pub(crate) how: Match,
    /// The local that is borrowed while what is bound is in use.
    pub(crate) owner: Option<usize>,
}

impl Body {
    /// A block with its braces, in a scope of its own.
    pub(crate) fn block_of(&mut self, want: Want, size: usize) -> String {
        self.block_with(want, size, Vec::new(), None)
    }

    /// A block with locals that are declared before it, and perhaps a first statement.
    pub(crate) fn block_with(
        &mut self,
        want: Want,
        size: usize,
        bound: Vec<Bound>,
        first: Option<String>,
    ) -> String {
        let len = self.vars.len();
        let floor = self.floor;
        self.nesting += 1;
        self.declare_bound(bound);
        if let Want::Jump(jump) = want {
            // Control goes on there, wherever a block around this one would have left to.
            self.floor = self.depth_of(jump);
        }
        let mut lines: Vec<_> = first.into_iter().collect();
        let count = if self.fuel == 0 { 0 } else { self.dice.below(2 + size.min(3)) };
        lines.extend(self.statements(count, size));
        if self.reached {
            match want {
                Want::Unit => lines.extend(self.unit_tail(size)),
                Want::Value(ty) => lines.push(self.value(&ty, size.saturating_sub(1))),
                Want::Jump(jump) => lines.push(self.jump(jump, size)),
            }
        } else if let Want::Value(ty) = want {
            // What came before diverges; the type is to be known all the same.
            lines.push(self.leaf(&ty));
        }
        self.floor = floor;
        self.nesting -= 1;
        self.leave(len);
        if lines.is_empty() { "{}".to_owned() } else { format!("{{\n{}\n}}", lines.join("\n")) }
    }

    fn unit_tail(&mut self, size: usize) -> Option<String> {
        if self.kind != Kind::Coroutine && self.can_yield() && self.dice.chance(25) {
            return Some(self.yielding(size / 2));
        }
        None
    }

    fn depth_of(&self, jump: Jump) -> usize {
        match jump {
            Jump::Return => 0,
            Jump::Break(at) => self.targets[at].depth,
            Jump::Continue(at) => self.targets[at].depth + 1,
        }
    }

    /// A jump that can be made from here, if one can.
    pub(crate) fn find_jump(&mut self) -> Option<Jump> {
        if self.no_jump > 0 {
            return None;
        }
        let mut jumps = Vec::new();
        jumps.push(Jump::Return);
        for at in 0..self.targets.len() {
            jumps.extend([Jump::Break(at); 2]);
            if self.targets[at].is_loop {
                jumps.extend([Jump::Continue(at); 2]);
            }
        }
        jumps.retain(|&jump| self.can_jump(jump));
        self.dice.pick_some(&jumps)
    }

    /// Whether what was moved on the way here can be away there.
    fn can_jump(&self, jump: Jump) -> bool {
        let depth = self.depth_of(jump);
        let refilled = matches!(jump, Jump::Continue(_)).then(|| &self.loops[depth - 1]);
        let refillable = refilled.is_none_or(|entry| {
            (0..entry.len()).all(|at| {
                entry[at] != State::Has(0) || self.vars[at].state == State::Has(0) || self.assignable(at)
            })
        });
        self.can_leave(depth) && refillable
    }

    /// A jump. If what is evaluated for it rules it out, the value is yielded instead, and control goes on in a loop that
    /// doesn't end: so it never does.
    pub(crate) fn jump(&mut self, jump: Jump, size: usize) -> String {
        let text = match jump {
            Jump::Return => match self.kind {
                Kind::Iterator => "return".to_owned(),
                Kind::Fallible | Kind::Doubtful => "return finish()".to_owned(),
                _ => format!("return {}", self.result(size)),
            },
            Jump::Break(at) => {
                let value = self.targets[at].value.clone();
                let label = self.label(at, true);
                let value = value.map(|ty| format!(" {}", self.parenthesised(&ty, size.min(2))));
                let states = self.states();
                self.targets[at].exits.push(states);
                format!("break{label}{}", value.unwrap_or_default())
            }
            Jump::Continue(at) => {
                let depth = self.targets[at].depth + 1;
                let mut text = String::new();
                for missing in self.missing(depth) {
                    let ty = self.vars[missing].ty.clone();
                    let value = self.leaf(&ty);
                    text.extend([&self.vars[missing].name, " = ", &value, ";\n"]);
                    self.vars[missing].state = State::Has(0);
                }
                let states = self.states();
                self.targets[at].rounds.push(states);
                format!("{text}continue{}", self.label(at, false))
            }
        };
        self.reached = false;
        format!("{text};")
    }

    /// A value that may follow `break 'label`, which a bare block or a label may not.
    fn parenthesised(&mut self, ty: &Ty, size: usize) -> String {
        let value = self.value(ty, size);
        if value.starts_with('{') || value.starts_with('\'') || value.starts_with("loop") {
            format!("({value})")
        } else {
            value
        }
    }

    /// The locals that must have a new value before the next round of the loop at that depth.
    fn missing(&self, depth: usize) -> Vec<usize> {
        let entry = &self.loops[depth - 1];
        (0..entry.len())
            .filter(|&at| entry[at] == State::Has(0) && self.vars[at].state != State::Has(0))
            .collect()
    }

    /// The label of a target, where it must be written; and sometimes where it need not.
    fn label(&mut self, at: usize, breaks: bool) -> String {
        let innermost = self.targets.iter().rposition(|target| target.is_loop) == Some(at);
        let blocks = self.targets[at + 1..].iter().any(|target| !target.is_loop);
        let needed = !innermost || blocks || (breaks && !self.targets[at].is_loop);
        if !needed && self.dice.chance(70) {
            return String::new();
        }
        self.targets[at].named = true;
        format!(" {}", self.targets[at].label)
    }

    /// What the body returns.
    pub(crate) fn result(&mut self, size: usize) -> String {
        match self.kind {
            Kind::Iterator | Kind::Fallible | Kind::Doubtful => "()".to_owned(),
            Kind::Failing => self.value(&Ty::Res(Box::new(Ty::Int), Box::new(Ty::Int)), size.min(2)),
            Kind::Generator | Kind::Coroutine => self.value(&Ty::Int, size.min(2)),
            Kind::Optional => self.value(&Ty::Int.opt(), size.min(2)),
        }
    }

    pub(crate) fn target(&mut self, is_loop: bool, value: Option<&Ty>) {
        let label = if self.dice.chance(10) { "'l0".to_owned() } else { format!("'l{}", self.number()) };
        let reused = self.targets.iter().any(|target| target.label == label);
        let label = if reused { format!("'l{}", self.number()) } else { label };
        self.targets.push(Target {
            label,
            is_loop,
            named: false,
            value: value.cloned(),
            len: self.vars.len(),
            depth: self.loops.len(),
            exits: Vec::new(),
            rounds: Vec::new(),
        });
    }

    /// `'label: { … }`.
    pub(crate) fn labelled_block(&mut self, value: Option<&Ty>, size: usize) -> String {
        self.target(false, value);
        let want = value.map_or(Want::Unit, |ty| Want::Value(ty.clone()));
        let block = self.block_of(want, size);
        let target = self.targets.pop().expect("it was pushed");
        let end = self.states();
        self.meet(target.exits.into_iter().map(|states| cut(states, target.len)).chain([end]));
        format!("{}: {block}", target.label)
    }

    /// An `if`, with `else` if it has a value. The conditions may be patterns, and chains.
    pub(crate) fn branches(&mut self, want: Want, size: usize) -> String {
        self.spend(2);
        let len = self.vars.len();
        let mut links = Vec::new();
        let mut skipped = Vec::new();
        let count = if self.dice.chance(25) { 2 } else { 1 };
        self.nesting += 1;
        let mut owners = Vec::new();
        for _ in 0..count {
            if self.dice.chance(45)
                && let Some(scrutinee) = self.scrutinee(size, true)
            {
                let mut bound = Vec::new();
                let pattern = self.pattern(&scrutinee.ty, scrutinee.how, 3, &mut bound);
                skipped.push(self.states());
                if let Some(owner) = scrutinee.owner {
                    self.lock(owner, scrutinee.how.mode);
                    owners.push((owner, scrutinee.how.mode));
                }
                self.declare_bound(bound);
                links.push(format!("let {pattern} = {}", scrutinee.text));
            } else {
                let condition = self.bool(size.min(2));
                skipped.push(self.states());
                links.push(condition);
            }
        }
        let then = self.block_of(want.clone(), size.saturating_sub(1));
        let done = self.states();
        for (owner, mode) in owners {
            self.unlock(owner, mode);
        }
        self.leave(len);
        let skipped: Vec<_> = skipped.into_iter().map(|states| cut(states, len)).collect();
        self.meet(skipped);
        let otherwise = match want {
            Want::Unit if self.dice.chance(50) => None,
            _ if self.dice.chance(20) => Some(self.branches(want, size.saturating_sub(1))),
            _ => Some(self.block_of(want, size.saturating_sub(1))),
        };
        let end = self.states();
        self.nesting -= 1;
        self.meet([cut(done, len), end]);
        let head = format!("if {} {then}", links.join(" && "));
        otherwise.map_or(head.clone(), |otherwise| format!("{head} else {otherwise}"))
    }

    /// Something to be matched by a pattern that may fail.
    pub(crate) fn scrutinee(&mut self, size: usize, refutable: bool) -> Option<Scrutinee> {
        let how = |mode, whole| Match { mode, refutable, whole, by_ref: false };
        let fits = move |ty: &Ty| if refutable { ty.is_refutable() } else { !ty.fields().is_empty() };
        for _ in 0..3 {
            match self.dice.below(9) {
                8 => {
                    let Some(scrutinee) = self.slice(refutable) else { continue };
                    return Some(scrutinee);
                }
                0 | 1 => {
                    let place = self.find(|body, at| {
                        let var = &body.vars[at];
                        let takeable =
                            if var.ty.is_copy() { body.readable(at, true) } else { body.movable(at, true) };
                        let whole = var.ty.is_copy()
                            || var.ty.fields().is_empty()
                            || (!refutable && body.vars[at].nesting == body.nesting);
                        fits(&var.ty) && var.mode == Mode::Owned && takeable && whole
                    });
                    let Some(at) = place else { continue };
                    let ty = self.vars[at].ty.clone();
                    if !ty.is_copy() {
                        self.vars[at].state = State::Gone;
                    }
                    let text = self.vars[at].name.clone();
                    // What the pattern would leave isn't known.
                    let whole = !ty.is_copy() && !ty.fields().is_empty();
                    return Some(Scrutinee { text, ty, how: how(Mode::Owned, whole), owner: None });
                }
                2..=4 => {
                    let unique = self.dice.chance(40);
                    let place = self.find(|body, at| {
                        let allowed = if unique { body.changeable(at) } else { body.readable(at, true) };
                        body.pure == 0 && fits(&body.vars[at].ty) && allowed
                    });
                    let Some(at) = place else { continue };
                    let by_ref = self.dice.chance(25) && !matches!(self.vars[at].ty, Ty::Slice(_));
                    let Var { name, ty, mode, .. } = &self.vars[at];
                    let wanted = if unique { Mode::Unique } else { Mode::Shared };
                    let text = match (mode, unique) {
                        (Mode::Owned, _) if by_ref => name.clone(),
                        (_, _) if by_ref => format!("*{name}"),
                        (Mode::Owned, true) => format!("&mut {name}"),
                        (Mode::Owned, false) => format!("&{name}"),
                        (_, true) => format!("&mut *{name}"),
                        (_, false) => format!("&*{name}"),
                    };
                    return Some(Scrutinee {
                        text,
                        ty: ty.clone(),
                        how: Match { by_ref, ..how(wanted, false) },
                        owner: Some(at),
                    });
                }
                _ => {
                    let ty = self.ty(2);
                    if !fits(&ty) {
                        continue;
                    }
                    let droppable = u32::from(!ty.is_copy());
                    self.pure += droppable;
                    let text =
                        self.without(|body| &mut body.no_temporary, |body| body.value(&ty, size.min(2)));
                    self.pure -= droppable;
                    let text = if text.starts_with("Point")
                        || text.starts_with("Pair")
                        || text.starts_with("Shape")
                        || text.contains("==")
                        || text.contains('{')
                    {
                        format!("({text})")
                    } else {
                        text
                    };
                    return Some(Scrutinee { text, ty, how: how(Mode::Owned, true), owner: None });
                }
            }
        }
        None
    }

    /// All of a list.
    fn slice(&mut self, refutable: bool) -> Option<Scrutinee> {
        let unique = self.dice.chance(30);
        let at = self.find(|body, at| {
            let allowed = if unique { body.changeable(at) } else { body.readable(at, true) };
            body.pure == 0 && refutable && matches!(body.vars[at].ty, Ty::List(_)) && allowed
        })?;
        let Var { name, ty: Ty::List(item), .. } = &self.vars[at] else { return None };
        let (mode, sign) = if unique { (Mode::Unique, "&mut ") } else { (Mode::Shared, "&") };
        let text = format!("{sign}{name}[..]");
        let how = Match { mode, refutable, whole: false, by_ref: false };
        Some(Scrutinee { text, ty: Ty::Slice(item.clone()), how, owner: Some(at) })
    }

    /// A `match`.
    pub(crate) fn matching(&mut self, want: &Want, size: usize) -> String {
        self.spend(2);
        let refutable = self.dice.chance(80);
        let scrutinee = match self.scrutinee(size, refutable) {
            Some(scrutinee) => scrutinee,
            None => Scrutinee {
                text: self.without(|body| &mut body.no_temporary, |body| body.small(1)),
                ty: Ty::Int,
                how: Match::of_values(true, true),
                owner: None,
            },
        };
        let how = Match { refutable: true, ..scrutinee.how };
        let count = self.dice.between(1, 3);
        let mut arms = Vec::new();
        let mut ends = Vec::new();
        let matched = self.states();
        if let Some(owner) = scrutinee.owner {
            self.lock(owner, how.mode);
        }
        for arm in 0..=count {
            self.restore(&matched);
            let len = self.vars.len();
            let mut bound = Vec::new();
            let pattern = if arm < count {
                self.pattern(&scrutinee.ty, how, 3, &mut bound)
            } else if self.dice.chance(50) && !how.whole {
                "_".to_owned()
            } else {
                self.binding(&scrutinee.ty, how, &mut bound)
            };
            let pattern = if are_alternatives(&pattern) && self.dice.chance(80) {
                pattern[1..pattern.len() - 1].to_owned()
            } else {
                pattern
            };
            self.declare_bound(bound);
            self.nesting += 1;
            let guard = (arm < count && self.dice.chance(30)).then(|| self.guard());
            let body = match self.dice.below(4) {
                0 if matches!(want, Want::Value(_)) => {
                    let Want::Value(ty) = want else { unreachable!("it was tested") };
                    format!("{},", self.value(ty, size.saturating_sub(1)))
                }
                1 if matches!(want, Want::Unit) && self.kind != Kind::Coroutine && self.can_yield() => {
                    format!("{},", self.yielding(size / 2))
                }
                2 if !matches!(want, Want::Jump(_)) && self.dice.chance(40) => match self.find_jump() {
                    Some(Jump::Continue(_)) | None => self.block_of(want.clone(), size.saturating_sub(1)),
                    Some(jump) => format!("{},", self.jump(jump, 1).trim_end_matches(';')),
                },
                _ => self.block_of(want.clone(), size.saturating_sub(1)),
            };
            self.nesting -= 1;
            ends.push(cut(self.states(), len));
            self.leave(len);
            arms.push(format!("{pattern}{} => {body}", guard.unwrap_or_default()));
        }
        if let Some(owner) = scrutinee.owner {
            self.unlock(owner, how.mode);
        }
        self.meet(ends);
        format!("match {} {{\n{}\n}}", scrutinee.text, arms.join("\n"))
    }

    fn guard(&mut self) -> String {
        self.frozen += 1;
        self.no_yield += 1;
        self.no_jump += 1;
        let condition = self.bool(1);
        self.frozen -= 1;
        self.no_yield -= 1;
        self.no_jump -= 1;
        format!(" if {condition}")
    }
}

/// Whether a pattern consists of alternatives in parentheses.
fn are_alternatives(pattern: &str) -> bool {
    let (mut depth, mut bars, mut commas) = (0, 0, 0);
    for letter in pattern.chars() {
        match letter {
            '(' | '{' | '[' => depth += 1,
            ')' | '}' | ']' => depth -= 1,
            '|' if depth == 1 => bars += 1,
            ',' if depth == 1 => commas += 1,
            _ => {}
        }
    }
    pattern.starts_with('(') && bars > 0 && commas == 0
}

/// The states of the first `len` locals.
pub(crate) fn cut(states: States, len: usize) -> States {
    states.map(|mut states| {
        states.truncate(len);
        states
    })
}
