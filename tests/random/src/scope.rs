//! What is known of the locals at a point of the body: who is initialised, moved, borrowed.

use crate::body::Body;
use crate::ty::Ty;

/// Whether a local holds a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum State {
    /// Declared without a value, and not assigned on any path.
    Unset,
    /// It holds one, of which the fields in the mask have been moved.
    Has(u8),
    /// It may be without one.
    Gone,
}

/// How a local refers to a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mode {
    Owned,
    Shared,
    Unique,
}

/// A local.
#[derive(Clone, Debug)]
#[allow(clippy::struct_excessive_bools, reason = "they have nothing to do with each other")]
pub(crate) struct Var {
    pub(crate) name: String,
    /// The type of the value, behind the reference if it is one.
    pub(crate) ty: Ty,
    pub(crate) mode: Mode,
    pub(crate) mutable: bool,
    pub(crate) state: State,
    /// How many loops stand around its declaration.
    pub(crate) depth: usize,
    /// How many blocks and branches stand around it.
    pub(crate) nesting: usize,
    /// How many borrows of it are in use.
    pub(crate) shared: u32,
    pub(crate) unique: u32,
    /// What it borrows.
    pub(crate) borrows: Option<(usize, Mode)>,
    /// Not to be mentioned any more.
    pub(crate) retired: bool,
    /// It is visibly a tuple, and only its elements are mentioned, so that some paths alone may move them.
    pub(crate) elements: bool,
    /// What it was made of visibly doesn't borrow from a local.
    pub(crate) clean: bool,
    /// It visibly was made as a struct: all its fields are known.
    pub(crate) literal: bool,
}

/// The states of all locals; none where control doesn't come.
pub(crate) type States = Option<Vec<State>>;

impl Body {
    pub(crate) fn declare(&mut self, name: String, ty: Ty, mode: Mode, mutable: bool, state: State) -> usize {
        let (depth, nesting) = (self.loops.len(), self.nesting);
        let (clean, elements, literal) = (mode == Mode::Owned, false, false);
        let (shared, unique, borrows, retired) = (0, 0, None, false);
        self.vars.push(Var {
            name,
            ty,
            mode,
            mutable,
            state,
            depth,
            nesting,
            shared,
            unique,
            borrows,
            retired,
            elements,
            clean,
            literal,
        });
        self.vars.len() - 1
    }

    /// Ends the scope of all locals but the first `len`.
    pub(crate) fn leave(&mut self, len: usize) {
        for at in (len..self.vars.len()).rev() {
            self.retire(at);
        }
        self.vars.truncate(len);
    }

    /// Ends the use of a local, and with it a borrow that it is.
    pub(crate) fn retire(&mut self, at: usize) {
        self.vars[at].retired = true;
        if let Some((owner, mode)) = self.vars[at].borrows.take() {
            self.unlock(owner, mode);
        }
    }

    pub(crate) fn lock(&mut self, at: usize, mode: Mode) {
        match mode {
            Mode::Owned => {}
            Mode::Shared => self.vars[at].shared += 1,
            Mode::Unique => self.vars[at].unique += 1,
        }
    }

    pub(crate) fn unlock(&mut self, at: usize, mode: Mode) {
        match mode {
            Mode::Owned => {}
            Mode::Shared => self.vars[at].shared -= 1,
            Mode::Unique => self.vars[at].unique -= 1,
        }
    }

    pub(crate) fn states(&self) -> States {
        self.reached.then(|| self.vars.iter().map(|var| var.state).collect())
    }

    /// The states as they are, be they reached or not.
    pub(crate) fn snapshot(&self) -> Vec<State> {
        self.vars.iter().map(|var| var.state).collect()
    }

    /// Goes on from there; locals that weren't there then keep their states.
    pub(crate) fn restore(&mut self, states: &States) {
        self.reached = states.is_some();
        for (var, &state) in self.vars.iter_mut().zip(states.iter().flatten()) {
            var.state = state;
        }
    }

    /// Goes on from where those paths meet.
    pub(crate) fn meet(&mut self, paths: impl IntoIterator<Item = States>) {
        let mut met: States = None;
        for path in paths {
            met = match (met, path) {
                (Some(met), Some(path)) => {
                    Some(met.into_iter().zip(path).map(|(left, right)| left.meet(right)).collect())
                }
                (met, path) => met.or(path),
            };
        }
        self.restore(&met);
    }

    /// Whether the name means this local.
    fn is_visible(&self, at: usize) -> bool {
        !self.vars[at + 1..].iter().any(|other| other.name == self.vars[at].name)
    }

    /// Whether it can be read: in whole, or in the parts that are there.
    pub(crate) fn readable(&self, at: usize, whole: bool) -> bool {
        let var = &self.vars[at];
        let has = matches!(var.state, State::Has(moved) if !whole || (moved == 0 && !var.elements));
        has && var.unique == 0 && !var.retired && self.is_visible(at)
    }

    /// Whether it can be written to through `&mut`.
    pub(crate) fn changeable(&self, at: usize) -> bool {
        let var = &self.vars[at];
        let allowed = match var.mode {
            Mode::Owned => var.mutable,
            Mode::Shared => false,
            Mode::Unique => true,
        };
        allowed && var.shared == 0 && self.frozen == 0 && self.readable(at, true)
    }

    /// Whether it can be assigned as a whole.
    pub(crate) fn assignable(&self, at: usize) -> bool {
        let var = &self.vars[at];
        let free = var.shared == 0 && var.unique == 0 && !var.retired && self.frozen == 0 && !var.elements;
        let allowed = match (var.mode, var.state) {
            (Mode::Owned, State::Unset) => var.mutable || var.depth >= self.floor,
            (Mode::Owned, _) => var.mutable,
            (Mode::Unique, _) => true,
            (Mode::Shared, _) => false,
        };
        free && allowed && self.is_visible(at)
    }

    /// Whether it can be moved, in whole or in part.
    pub(crate) fn movable(&self, at: usize, whole: bool) -> bool {
        let var = &self.vars[at];
        let here = var.depth >= self.floor || (var.mutable && self.refillable(at));
        here && var.mode == Mode::Owned && var.shared == 0 && self.frozen == 0 && self.readable(at, whole)
    }

    /// Whether a part of it can be moved: what is left is known of visible tuples, and of structs from where every path has
    /// moved the same.
    pub(crate) fn partible(&self, at: usize) -> bool {
        let var = &self.vars[at];
        let surely = var.literal && var.nesting == self.nesting && var.depth == self.loops.len();
        (var.elements || surely) && var.depth >= self.floor && self.movable(at, false)
    }

    /// Whether it can be given a new value at the end of each loop around: it had one at their start.
    fn refillable(&self, at: usize) -> bool {
        let depth = self.vars[at].depth;
        self.vars[at].ty.written().is_some()
            && self.loops[depth..].iter().all(|entry| entry[at] == State::Has(0))
    }

    /// The locals that must have a new value before the loop's next round.
    pub(crate) fn to_refill(&self) -> Vec<usize> {
        let Some(entry) = self.loops.last() else { return Vec::new() };
        (0..entry.len())
            .filter(|&at| entry[at] == State::Has(0) && self.vars[at].state != State::Has(0))
            .collect()
    }

    /// Whether control may leave to where so many loops are around: nothing is missing there that could not be made
    /// again.
    pub(crate) fn can_leave(&self, depth: usize) -> bool {
        self.loops[..depth].iter().all(|entry| {
            entry.iter().zip(&self.vars).all(|(&state, var)| {
                let replaceable = var.mutable && var.ty.written().is_some();
                let partly = matches!(state, State::Has(moved) if moved != 0);
                state == var.state || (replaceable && !partly)
            })
        })
    }
}

impl State {
    fn meet(self, other: Self) -> Self {
        match (self, other) {
            (Self::Has(left), Self::Has(right)) => Self::Has(left | right),
            (Self::Unset, Self::Unset) => Self::Unset,
            _ => Self::Gone,
        }
    }
}
