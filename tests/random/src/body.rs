//! A body under construction.
//!
//! The text is made in the order of its evaluation, so that the states of the locals are those of that point.

use crate::dice::Dice;
use crate::scope::{Mode, State, States, Var};
use crate::ty::Ty;

/// What the body is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// An `impl Iterator<Item = i64>`.
    Iterator,
    /// An `impl Generator<Yield = i64, Return = i64>`.
    Generator,
    /// An `impl Generator<i64, Yield = i64, Return = i64>`.
    Coroutine,
    /// An `impl Generator<Yield = i64, Return = Option<i64>>`.
    Optional,
    /// An `impl Generator<Yield = i64, Return = Result<i64, i64>>`.
    Failing,
    /// An `impl Iterator<Item = Result<i64, i64>>`.
    Fallible,
    /// An `impl Iterator<Item = Option<i64>>`.
    Doubtful,
}

impl Kind {
    /// Whether it is an iterator of what `?` takes apart.
    pub(crate) fn is_of_items(self) -> bool {
        matches!(self, Self::Fallible | Self::Doubtful)
    }

    /// Whether it returns nothing.
    pub(crate) fn is_iterator(self) -> bool {
        self == Self::Iterator || self.is_of_items()
    }
}

/// What a block is for.
#[derive(Clone, Debug)]
pub(crate) enum Want {
    Unit,
    Value(Ty),
    /// It ends in that jump.
    Jump(Jump),
}

/// Where control leaves to.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Jump {
    Return,
    Break(usize),
    Continue(usize),
}

/// A loop or labelled block around the current point.
pub(crate) struct Target {
    pub(crate) label: String,
    pub(crate) is_loop: bool,
    /// Whether the label has been written.
    pub(crate) named: bool,
    /// What a `break` brings.
    pub(crate) value: Option<Ty>,
    /// How many locals, and how many loops, are around it.
    pub(crate) len: usize,
    pub(crate) depth: usize,
    pub(crate) exits: Vec<States>,
    pub(crate) rounds: Vec<States>,
}

/// A body under construction.
pub(crate) struct Body {
    pub(crate) dice: Dice,
    pub(crate) kind: Kind,
    pub(crate) vars: Vec<Var>,
    pub(crate) targets: Vec<Target>,
    /// The states at the entry of each loop around.
    pub(crate) loops: Vec<Vec<State>>,
    /// Locals may be moved that are declared within so many loops.
    pub(crate) floor: usize,
    pub(crate) reached: bool,
    /// How much is still to be written.
    pub(crate) fuel: usize,
    /// How often the current point runs, at most.
    pub(crate) weight: usize,
    pub(crate) counter: usize,
    /// The largest that the last integer can be.
    pub(crate) bound: u64,
    /// Where these are not zero: locals may not be moved or changed; may not be borrowed; there may be no yield; no
    /// temporary with something to drop; no jump.
    pub(crate) frozen: u32,
    pub(crate) pure: u32,
    pub(crate) no_yield: u32,
    pub(crate) no_temporary: u32,
    pub(crate) no_jump: u32,
    /// How many blocks and branches are around the current point.
    pub(crate) nesting: usize,
    /// There is a `cfg` in it. Each makes two bodies of one.
    pub(crate) compiled_conditionally: bool,
}

/// The largest that a local that is assigned can be.
pub(crate) const LARGEST: u64 = 1_000_000;

impl Body {
    pub(crate) fn new(seed: u64, kind: Kind, fuel: usize) -> Self {
        Self {
            dice: Dice::new(seed),
            kind,
            vars: Vec::new(),
            targets: Vec::new(),
            loops: Vec::new(),
            floor: 0,
            reached: true,
            fuel,
            weight: 1,
            counter: 0,
            bound: 0,
            frozen: 0,
            pure: 0,
            no_yield: 0,
            no_temporary: 0,
            no_jump: 0,
            nesting: 0,
            compiled_conditionally: false,
        }
    }

    /// Uses up some fuel; whether there is enough for something large.
    pub(crate) fn spend(&mut self, amount: usize) -> bool {
        let enough = self.fuel > amount;
        self.fuel = self.fuel.saturating_sub(amount);
        enough
    }

    pub(crate) fn number(&mut self) -> usize {
        self.counter += 1;
        self.counter
    }

    /// A name for a new local: one that no other has, or one that is in use and may be shadowed.
    pub(crate) fn name(&mut self, prefix: &str) -> String {
        if self.dice.chance(12) {
            let depth = self.loops.len();
            let candidates: Vec<_> = self
                .vars
                .iter()
                .filter(|var| var.shared == 0 && var.unique == 0 && var.borrows.is_none())
                .filter(|var| var.depth >= depth || !var.mutable || var.ty.is_copy())
                // That a local is a visible `Box` is in its name.
                .filter(|var| !var.name.starts_with("boxed"))
                .map(|var| var.name.clone())
                .collect();
            if let Some(name) = self.dice.pick_some(&candidates) {
                return name;
            }
        }
        format!("{prefix}{}", self.number())
    }

    /// A local of the type that is as wanted.
    pub(crate) fn find(&mut self, fits: impl Fn(&Self, usize) -> bool) -> Option<usize> {
        let fitting: Vec<_> = (0..self.vars.len()).filter(|&at| fits(self, at)).collect();
        self.dice.pick_some(&fitting)
    }

    /// Runs `act` where something is forbidden.
    pub(crate) fn without<T>(
        &mut self,
        counter: fn(&mut Self) -> &mut u32,
        act: impl FnOnce(&mut Self) -> T,
    ) -> T {
        *counter(self) += 1;
        let text = act(self);
        *counter(self) -= 1;
        text
    }

    /// Runs `act` while a local is borrowed.
    pub(crate) fn borrowing<T>(&mut self, at: usize, mode: Mode, act: impl FnOnce(&mut Self) -> T) -> T {
        self.lock(at, mode);
        let text = act(self);
        self.unlock(at, mode);
        text
    }

    pub(crate) fn can_yield(&self) -> bool {
        self.no_yield == 0 && self.weight <= 30
    }

    /// A `yield_!` with its operand. Its value is a number in coroutines, and `()` elsewhere.
    pub(crate) fn yielding(&mut self, size: usize) -> String {
        let operand = if self.dice.chance(60) {
            self.without(|body| &mut body.no_temporary, |body| body.int(size))
        } else {
            self.without(|body| &mut body.no_yield, |body| body.int(size))
        };
        let operand = match self.kind {
            Kind::Fallible if self.dice.chance(10) => format!("attempt(({operand}) % 100)"),
            Kind::Fallible => format!("Ok({operand})"),
            Kind::Doubtful if self.dice.chance(10) => format!("maybe({operand})"),
            Kind::Doubtful => format!("Some({operand})"),
            _ => operand,
        };
        match self.dice.below(20) {
            0 => format!("yield_![{operand}]"),
            1 => format!("yield_!({operand},)"),
            _ => format!("yield_!({operand})"),
        }
    }
}
