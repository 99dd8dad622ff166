//! Calls of std's macros with a yield in their arguments.

use syn::{Expr, ExprMacro, parse_quote};

use super::{Mode, Normalizer, as_block};
use crate::{
    check::contains_yield,
    macros::{self, Assertion, StdMacro, Use},
};

impl Normalizer<'_> {
    pub(super) fn std_macro(&mut self, call: ExprMacro) -> Expr {
        let Some(parsed) = macros::parse(&call.mac) else { return Expr::Macro(call) };
        match parsed.assertion() {
            Some(Assertion { debug: true, name }) => self.debug_assertion(call, name),
            Some(_) if Self::message_yields(&parsed) => self.lazy_message(&call, parsed),
            _ => self.arguments(call, parsed),
        }
    }

    fn arguments(&mut self, mut call: ExprMacro, mut parsed: StdMacro) -> Expr {
        if let Some((scrutinee, _)) = parsed.pattern() {
            self.reach(scrutinee, Mode::Place);
        } else {
            let mode = |usage| if usage == Use::Borrow { Mode::Place } else { Mode::Value };
            let operands = parsed.operands().into_iter();
            self.sequence(operands.map(|(operand, usage)| (operand, mode(usage))).collect(), false);
        }
        call.mac.tokens = parsed.to_tokens();
        Expr::Macro(call)
    }

    /// `debug_assert!(…)` is `if cfg!(debug_assertions) { assert!(…) }`.
    fn debug_assertion(&mut self, mut call: ExprMacro, name: &str) -> Expr {
        if let Some(last) = call.mac.path.segments.last_mut() {
            last.ident = syn::Ident::new(name, last.ident.span());
        }
        let mut branch: syn::ExprIf = parse_quote!(if ::core::cfg!(debug_assertions) {});
        branch.then_branch = as_block(self.whole(Expr::Macro(call)));
        Expr::If(branch)
    }

    /// Whether a yield stands in the message of an assertion, which is evaluated only if it fails.
    fn message_yields(call: &StdMacro) -> bool {
        call.message().is_some_and(|mut message| message.any(contains_yield))
    }

    /// `assert!(c, "{}", x)` is `if !c { panic!("{}", x) }`.
    fn lazy_message(&mut self, call: &ExprMacro, parsed: StdMacro) -> Expr {
        let Some((condition, message)) = parsed.into_condition() else {
            let help = "help: give it a statement of its own before this one, `let x = yield_!(…);`";
            let message =
                format!("`yield_!` can't stand in the message of an assertion of two values\n\n{help}");
            self.diagnostics.error(&call.mac.path, message);
            return parse_quote!(());
        };
        let condition = self.value(condition);
        let panic: Expr = parse_quote!(::core::panic!(#message));
        let panic = as_block(self.whole(panic));
        let mut branch: syn::ExprIf = parse_quote!(if !(#condition) {});
        branch.then_branch = panic;
        Expr::If(branch)
    }
}
