//! Closures and `async` blocks: what they capture, they use where they stand.

use syn::{Expr, ExprAsync, ExprClosure, parse_quote};

use super::{
    Lowering,
    pattern::Declare,
    scope::{Mention, Usage},
};
use crate::{ir::BindingId, places};

impl Lowering<'_> {
    /// Walks a closure or an `async` block.
    pub(super) fn captures(&mut self, expr: &mut Expr) {
        let outermost = self.closures == 0;
        let wrapped =
            if outermost && !self.findings.slots.is_empty() { self.moved_slots(expr) } else { Vec::new() };
        let known = self.unslotted.len();
        self.unslotted.extend(&wrapped);
        let start = self.mentions.len();
        self.closure_consumes = false;
        let by_value = self.walk_capturing(expr);
        self.unslotted.truncate(known);
        self.closure_consumes |= self.mentions[start..].iter().any(|mention| mention.usage == Usage::Value);
        if by_value {
            for mention in &mut self.mentions[start..] {
                mention.usage = Usage::Value;
                self.bindings[mention.binding.0].bare = true;
            }
        }
        if !outermost {
            return;
        }
        let captured = self.mentions.split_off(start).into_iter();
        let mut captured: Vec<_> = captured.map(|mention| (mention.binding, mention.usage)).collect();
        // A capture by value takes the whole local, after all borrows have been.
        captured.sort_by_key(|(_, usage)| *usage == Usage::Value);
        captured.dedup();
        for (binding, usage) in captured {
            self.mention(binding, usage);
            if !by_value {
                // What is mentioned by value is borrowed nevertheless, if its type is `Copy`.
                self.mentions.push(Mention::new(binding, Usage::Place));
            }
        }
        for binding in wrapped {
            let (krate, name) = (&self.protocol.krate, &self.bindings[binding.0].name);
            *expr = parse_quote!({ let mut #name = #krate::__private::Slot::take(&mut #name); #expr });
        }
    }

    /// Walks the inside, in which control flow and jumps are its own; whether it captures by value.
    fn walk_capturing(&mut self, expr: &mut Expr) -> bool {
        let frames = std::mem::take(&mut self.frames);
        let current = self.current.take();
        let scope = self.scope.len();
        let around = std::mem::replace(&mut self.captured_scope, scope);
        self.closures += 1;
        let by_value = match expr {
            Expr::Closure(ExprClosure { capture, inputs, body, .. }) => {
                for input in inputs {
                    self.pattern(input, &Declare::Hidden);
                }
                self.expr(body, Usage::Value);
                capture.is_some()
            }
            Expr::Async(ExprAsync { capture, block, .. }) => {
                self.block(block);
                capture.is_some()
            }
            _ => false,
        };
        self.closures -= 1;
        self.captured_scope = around;
        self.scope.truncate(scope);
        self.current = current;
        self.frames = frames;
        by_value
    }

    /// Whether it is a local of opaque code around the closure.
    pub(super) fn is_captured(&self, expr: &Expr) -> bool {
        self.closures > 0
            && places::name(expr)
                .is_some_and(|name| self.names_hidden_before(&name.to_string(), self.captured_scope))
    }

    /// The bindings in slots that the closure moves into itself: it gets them out of their slots.
    fn moved_slots(&mut self, expr: &Expr) -> Vec<BindingId> {
        let start = self.mentions.len();
        let by_value = self.walk_capturing(&mut expr.clone());
        let captured = self.mentions.split_off(start);
        let mut moved: Vec<BindingId> = captured
            .into_iter()
            .filter(|mention| self.in_slot(mention.binding) && (by_value || mention.usage == Usage::Value))
            .map(|mention| mention.binding)
            .collect();
        moved.sort_unstable();
        moved.dedup();
        moved
    }
}
