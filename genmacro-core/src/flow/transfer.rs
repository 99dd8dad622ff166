//! The transfer functions of the analyses: what an effect does to the set of the bindings of which a fact holds.

use super::Effect;

/// Whether an effect puts its binding into a set, takes it out, or does neither.
pub(super) type Transfer = fn(Effect) -> Option<bool>;

/// Whether an effect is a mention that needs a value.
pub(super) fn reads(effect: Effect) -> bool {
    matches!(effect, Effect::Mention(_) | Effect::Move(_) | Effect::Take(_))
}

pub(super) fn initialises(effect: Effect) -> Option<bool> {
    match effect {
        Effect::Declare(_) | Effect::Move(_) => Some(false),
        Effect::Assign(_) => Some(true),
        Effect::Mention(_) | Effect::Borrow(_) | Effect::Take(_) | Effect::Consume(_) => None,
    }
}

pub(super) fn takes(effect: Effect) -> Option<bool> {
    match effect {
        Effect::Declare(_) | Effect::Assign(_) => Some(false),
        Effect::Take(_) => Some(true),
        Effect::Mention(_) | Effect::Borrow(_) | Effect::Move(_) | Effect::Consume(_) => None,
    }
}

pub(super) fn moves(effect: Effect) -> Option<bool> {
    match effect {
        Effect::Declare(_) | Effect::Assign(_) => Some(false),
        Effect::Move(_) => Some(true),
        Effect::Mention(_) | Effect::Borrow(_) | Effect::Consume(_) | Effect::Take(_) => None,
    }
}

pub(super) fn consumes(effect: Effect) -> Option<bool> {
    match effect {
        Effect::Declare(_) | Effect::Assign(_) => Some(false),
        Effect::Consume(_) => Some(true),
        Effect::Mention(_) | Effect::Borrow(_) | Effect::Move(_) | Effect::Take(_) => None,
    }
}

pub(super) fn leaves(effect: Effect) -> Option<bool> {
    match effect {
        Effect::Declare(_) | Effect::Consume(_) => Some(false),
        Effect::Assign(_) => Some(true),
        Effect::Mention(_) | Effect::Borrow(_) | Effect::Move(_) | Effect::Take(_) => None,
    }
}

pub(super) fn leaves_unassigned(effect: Effect) -> Option<bool> {
    match effect {
        Effect::Declare(_) => Some(true),
        Effect::Assign(_) => Some(false),
        Effect::Mention(_) | Effect::Borrow(_) | Effect::Move(_) | Effect::Consume(_) | Effect::Take(_) => {
            None
        }
    }
}

#[allow(clippy::unnecessary_wraps, reason = "it is a transfer function like the others")]
pub(super) fn keeps_alive(effect: Effect) -> Option<bool> {
    match effect {
        Effect::Declare(_) | Effect::Assign(_) => Some(false),
        Effect::Mention(_) | Effect::Borrow(_) | Effect::Move(_) | Effect::Take(_) => Some(true),
        Effect::Consume(_) => None,
    }
}

pub(super) fn will_assign(effect: Effect) -> Option<bool> {
    match effect {
        Effect::Declare(_) => Some(false),
        Effect::Assign(_) => Some(true),
        Effect::Mention(_) | Effect::Borrow(_) | Effect::Move(_) | Effect::Consume(_) | Effect::Take(_) => {
            None
        }
    }
}
