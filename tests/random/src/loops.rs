//! Loops, all of which end.

use crate::body::{Body, Jump, Want};
use crate::flow::cut;
use crate::pattern::Match;
use crate::scope::{Mode, State, States};
use crate::ty::Ty;

impl Body {
    /// Enters a loop.
    fn begin(&mut self, value: Option<&Ty>) -> (usize, States) {
        self.target(true, value);
        let entry = self.states();
        self.loops.push(self.snapshot());
        self.weight *= 3;
        let floor = std::mem::replace(&mut self.floor, self.loops.len());
        (floor, entry)
    }

    /// Leaves it. A loop that ends by itself ends where it begins.
    fn end(&mut self, floor: usize, entry: States, ends: bool) -> String {
        let target = self.targets.pop().expect("it was pushed");
        let len = target.len;
        let mut paths: Vec<_> = target.exits.into_iter().map(|states| cut(states, len)).collect();
        if ends {
            let round = self.states();
            paths.extend(target.rounds.into_iter().chain([round, entry]).map(|states| cut(states, len)));
        }
        self.loops.pop();
        self.weight /= 3;
        self.floor = floor;
        self.meet(paths);
        if target.named { format!("{}: ", target.label) } else { String::new() }
    }

    /// The block of a loop, which gives back what it has moved.
    fn round(&mut self, size: usize, bound: Vec<crate::pattern::Bound>, first: Option<String>) -> String {
        let mut block = self.block_with(Want::Unit, size, bound, first);
        if self.reached {
            for missing in self.to_refill() {
                let ty = self.vars[missing].ty.clone();
                let value = self.leaf(&ty);
                let refill = format!("{} = {value};", self.vars[missing].name);
                self.vars[missing].state = State::Has(0);
                let inside = block[1..block.len() - 1].trim_end();
                let separator = if inside.is_empty() || inside.ends_with([';', '}']) { "" } else { ";" };
                block = format!("{{{inside}{separator}\n{refill}\n}}");
            }
        }
        block
    }

    /// A loop as a statement: a `for`, `while`, `while let` or `loop`; with what is declared before it.
    pub(crate) fn looping(&mut self, size: usize) -> Vec<String> {
        self.spend(4);
        match self.dice.below(8) {
            0..=2 => vec![self.for_loop(size)],
            3 => self.while_loop(size),
            4 | 5 => self.while_let(size),
            _ => vec![self.loop_of(None, size)],
        }
    }

    fn for_loop(&mut self, size: usize) -> String {
        let (head, item, whole) = self.iterated(size);
        let (floor, entry) = self.begin(None);
        let mut bound = Vec::new();
        let how = Match::of_values(false, whole);
        let pattern = self.pattern(&item, how, 2, &mut bound);
        let block = self.round(size, bound, None);
        let label = self.end(floor, entry, true);
        format!("{label}for {pattern} in {head} {block}")
    }

    /// What a `for` runs over, of which type its items are.
    fn iterated(&mut self, size: usize) -> (String, Ty, bool) {
        match self.dice.below(7) {
            0 | 1 => {
                let end = self.dice.between(1, 3);
                let rest = self.dice.pick(&["", ".rev()", ".map(|k| k * 2)", ".filter(|k| k % 2 == 0)"]);
                let range = format!("0..{end}");
                (if rest.is_empty() { range } else { format!("({range}){rest}") }, Ty::Int, true)
            }
            2 => {
                let number = self.without(|body| &mut body.no_temporary, |body| body.small(size.min(1)));
                (format!("0..({number}) % 4"), Ty::Int, true)
            }
            3 => ("items.iter().copied()".to_owned(), Ty::Int, true),
            _ => {
                let iter = self.find(|body, at| {
                    matches!(body.vars[at].ty, Ty::Iter(_) | Ty::List(_)) && body.movable(at, true)
                });
                if let Some(at) = iter
                    && let Ty::Iter(item) | Ty::List(item) = self.vars[at].ty.clone()
                {
                    self.vars[at].state = State::Gone;
                    return (self.vars[at].name.clone(), *item, true);
                }
                let item = self.ty(1);
                self.pure += 1;
                let text = self.without(
                    |body| &mut body.no_temporary,
                    |body| body.construct(&item.clone().list(), size.min(2)),
                );
                self.pure -= 1;
                if self.dice.chance(30) {
                    return (
                        format!("{text}.into_iter().enumerate().map(|(at, each)| (each, at as i64))"),
                        Ty::Tuple(vec![item, Ty::Int]),
                        true,
                    );
                }
                (text, item, true)
            }
        }
    }

    fn counter_name(&mut self) -> String {
        let name = format!("c{}", self.number());
        self.declare(name.clone(), Ty::Int, Mode::Owned, false, State::Has(0));
        name
    }

    fn while_loop(&mut self, size: usize) -> Vec<String> {
        let limit = self.dice.between(1, 3);
        let counter = self.counter_name();
        let (floor, entry) = self.begin(None);
        let condition = if self.dice.chance(50) {
            self.frozen += 1;
            self.no_jump += 1;
            let more = self.bool(size.min(2));
            self.frozen -= 1;
            self.no_jump -= 1;
            format!("{counter} < {limit} && {more}")
        } else {
            format!("{counter} < {limit}")
        };
        let block = self.round(size, Vec::new(), Some(format!("{counter} += 1;")));
        let label = self.end(floor, entry, true);
        vec![format!("let mut {counter} = 0;"), format!("{label}while {condition} {block}")]
    }

    fn while_let(&mut self, size: usize) -> Vec<String> {
        let source = self.find(|body, at| {
            body.pure == 0
                && matches!(body.vars[at].ty, Ty::Iter(_) | Ty::List(_))
                && body.changeable(at)
                && body.vars[at].mode == Mode::Owned
        });
        let mut lines = Vec::new();
        let at = source.unwrap_or_else(|| {
            let item = self.ty(1);
            let list = self.dice.chance(50);
            let ty = if list { item.list() } else { item.iterated() };
            self.pure += 1;
            let text = self.construct(&ty, size.min(2));
            self.pure -= 1;
            let name = format!("source{}", self.number());
            lines.push(format!("let mut {name} = {text};"));
            self.declare(name, ty, Mode::Owned, true, State::Has(0))
        });
        let (method, item) = match self.vars[at].ty.clone() {
            Ty::List(item) => ("pop", *item),
            Ty::Iter(item) => ("next", *item),
            _ => unreachable!("it was chosen by its type"),
        };
        let name = self.vars[at].name.clone();
        self.lock(at, Mode::Shared);
        let (floor, entry) = self.begin(None);
        let before = (self.can_yield() && self.dice.chance(20)).then(|| {
            self.frozen += 1;
            self.no_jump += 1;
            let yielding = self.yielding(size.min(1));
            self.frozen -= 1;
            self.no_jump -= 1;
            yielding
        });
        let mut bound = Vec::new();
        let how = Match::of_values(false, true);
        let pattern = self.pattern(&item, how, 2, &mut bound);
        let chain = if self.dice.chance(15) {
            let len = self.vars.len();
            self.declare_bound(bound.clone());
            self.frozen += 1;
            self.no_jump += 1;
            let condition = self.bool(1);
            self.frozen -= 1;
            self.no_jump -= 1;
            self.leave(len);
            format!(" && {condition}")
        } else {
            String::new()
        };
        let block = self.round(size, bound, None);
        let label = self.end(floor, entry, true);
        self.unlock(at, Mode::Shared);
        let source = match before {
            Some(before) => format!("{{ {before}; {name}.{method}() }}"),
            None => format!("{name}.{method}()"),
        };
        lines.push(format!("{label}while let Some({pattern}) = {source}{chain} {block}"));
        lines
    }

    /// A `loop`, with a value or without one, in a block that counts its rounds.
    pub(crate) fn loop_of(&mut self, value: Option<&Ty>, size: usize) -> String {
        let len = self.vars.len();
        let counter = self.counter_name();
        let limit = self.dice.between(1, 3);
        let (floor, entry) = self.begin(value);
        let at = self.targets.len() - 1;
        // The round that is one too many.
        let reached = self.states();
        // Nothing in it may go on with the loop, which would never end.
        let last = self.without(
            |body| &mut body.no_jump,
            |body| body.block_of(Want::Jump(Jump::Break(at)), size.min(1)),
        );
        self.restore(&reached);
        let first = format!("{counter} += 1;\nif {counter} > {limit} {last}");
        let block = self.round(size, Vec::new(), Some(first));
        let label = self.end(floor, entry, false);
        self.leave(len);
        format!("{{\nlet mut {counter} = 0;\n{label}loop {block}\n}}")
    }
}
