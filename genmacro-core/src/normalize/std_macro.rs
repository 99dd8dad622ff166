//! Calls of std's macros with a yield in their arguments.

use quote::quote;
use syn::{Expr, ExprMacro, parse_quote};

use super::{Mode, Normalizer, Whole, as_block, enclose};
use crate::{
    check::contains_yield,
    macros::{self, Assertion, StdMacro, Use},
};

impl Normalizer<'_> {
    pub(super) fn std_macro(&mut self, mut call: ExprMacro) -> Expr {
        let Some(parsed) = macros::parse(&call.mac) else { return Expr::Macro(call) };
        match parsed.assertion() {
            Some(Assertion { debug: true, name }) => self.debug_assertion(call, name),
            Some(_) if Self::message_yields(&parsed) => self.lazy_message(call, parsed),
            _ if parsed.is_scope() => {
                let (stmts, call) = self.separately(Whole::Statement, |normalizer| {
                    normalizer.arguments(&mut call, parsed, false);
                    Expr::Macro(call)
                });
                enclose(stmts, call)
            }
            _ => {
                self.arguments(&mut call, parsed, false);
                Expr::Macro(call)
            }
        }
    }

    /// Evaluates the arguments of a call, and what they leave behind.
    pub(super) fn all_arguments(&mut self, call: &mut ExprMacro) {
        if let Some(parsed) = macros::parse(&call.mac) {
            self.arguments(call, parsed, true);
        }
    }

    fn arguments(&mut self, call: &mut ExprMacro, mut parsed: StdMacro, all: bool) {
        if let Some((scrutinee, _)) = parsed.pattern() {
            self.reach(scrutinee, Mode::Place);
        } else {
            let mode = |usage| if usage == Use::Borrow { Mode::Place } else { Mode::Value };
            let operands = parsed.operands().into_iter();
            let operands = operands.map(|(operand, usage)| (operand, mode(usage))).collect();
            self.inside(|normalizer| normalizer.sequence(operands, all));
        }
        call.mac.tokens = parsed.to_tokens();
    }

    /// `debug_assert!(…)` is `if cfg!(debug_assertions) { assert!(…) }`.
    fn debug_assertion(&mut self, mut call: ExprMacro, name: &str) -> Expr {
        if let Some(last) = call.mac.path.segments.last_mut() {
            last.ident = syn::Ident::new(name, last.ident.span());
        }
        let mut branch: syn::ExprIf = parse_quote!(if ::core::cfg!(debug_assertions) {});
        branch.then_branch = as_block(self.whole(Expr::Macro(call), Whole::Statement));
        Expr::If(branch)
    }

    /// Whether a yield stands in the message of an assertion, which is evaluated only if it fails.
    fn message_yields(call: &StdMacro) -> bool {
        call.message().is_some_and(|mut message| message.any(contains_yield))
    }

    /// `assert!(c, "{}", x)` is `if !c { panic!("{}", x) }`, and the like for `assert_eq!` and `assert_ne!`.
    fn lazy_message(&mut self, call: ExprMacro, parsed: StdMacro) -> Expr {
        let Some((mut operands, message)) = parsed.into_message() else { return Expr::Macro(call) };
        let (condition, panic): (Expr, Expr) = if let [condition] = &mut *operands {
            self.take(condition, Self::value);
            (parse_quote!(!(#condition)), parse_quote!(::core::panic!(#message)))
        } else {
            // Both are shown by the message, after it has been evaluated.
            self.sequence(operands.iter_mut().map(|operand| (operand, Mode::Place)).collect(), true);
            let (left, right) = (&operands[0], &operands[1]);
            let (op, unless) = if call.mac.path.segments.last().is_some_and(|last| last.ident == "assert_eq")
            {
                ("==", quote!(!(#left == #right)))
            } else {
                ("!=", quote!(#left == #right))
            };
            let text = format!("assertion `left {op} right` failed: {{}}\n  left: {{:?}}\n right: {{:?}}");
            let message = quote!(#text, ::core::format_args!(#message), #left, #right);
            (parse_quote!(#unless), parse_quote!(::core::panic!(#message)))
        };
        let mut branch: syn::ExprIf = parse_quote!(if #condition {});
        branch.then_branch = as_block(self.whole(panic, Whole::Statement));
        Expr::If(branch)
    }
}
