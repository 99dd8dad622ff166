//! Statements that say little: items, attributes, macros of the standard library.

use crate::body::{Body, Want};

impl Body {
    /// One of them.
    pub(crate) fn aside(&mut self, size: usize) -> Option<String> {
        match self.dice.below(6) {
            0 => Some(self.item(size)),
            1 | 2 => Some(self.conditionally_compiled(size)),
            3 | 4 => Some(self.standard_macro(size)),
            _ => self.never(size),
        }
    }

    /// An item, and what uses it.
    fn item(&mut self, size: usize) -> String {
        let name = self.number();
        let number = self.small(size);
        match self.dice.below(6) {
            0 => format!("const C{name}: i64 = 4;\nlog.event(C{name} + ({number}));"),
            1 => format!("log.event(f{name}({number}));\nfn f{name}(n: i64) -> i64 {{ n + 1 }}"),
            2 => format!(
                "macro_rules! m{name} {{ ($value:expr) => {{ $value + 1 }} }}\nlog.event(({number}) + m{name}!({name}));"
            ),
            3 => format!(
                "#[derive(Debug)]\nstruct S{name}(i64);\nlog.event(format!(\"{{:?}}\", S{name}({number})));"
            ),
            4 => format!(
                "static T{name}: std::sync::atomic::AtomicI64 = std::sync::atomic::AtomicI64::new(3);\n\
                 log.event(T{name}.load(std::sync::atomic::Ordering::Relaxed) + ({number}));"
            ),
            _ => format!("use std::cmp::max as max{name};\nlog.event(max{name}(3, {number}));"),
        }
    }

    /// A statement, a field or an arm under `cfg`.
    fn conditionally_compiled(&mut self, size: usize) -> String {
        if self.compiled_conditionally {
            return "#[allow(unused)]\nlet _ = 3;".to_owned();
        }
        self.compiled_conditionally = true;
        let attribute = self.dice.pick(&["#[cfg(all())]", "#[cfg(debug_assertions)]"]);
        let number = self.without(|body| &mut body.no_temporary, |body| body.small(size));
        let other = self.small(size.min(1));
        let name = self.number();
        match self.dice.below(5) {
            0 => format!("{attribute}\nlog.event({number});"),
            1 => format!(
                "#[cfg(any())]\nnot_here({number});\n{attribute}\nlet k{name} = {other};\nlog.event(k{name});"
            ),
            2 => format!(
                "match {number} {{\n#[cfg(any())]\n3 => missing(),\n{attribute}\n4 => log.event(4),\n_ => log.event({other}),\n}}"
            ),
            3 => format!(
                "log.event(format!(\"{{:?}}\", Point {{ {attribute} x: {number}, #[cfg(any())] z: 3, y: {other} }}));"
            ),
            _ => format!("{attribute}\n{}", self.block_of(Want::Unit, size.min(2))),
        }
    }

    fn standard_macro(&mut self, size: usize) -> String {
        let (one, two) = (self.small(size), self.small(size.min(1)));
        match self.dice.below(8) {
            0 => format!("print!(\"{{}} {{}}\", {one}, {two});"),
            1 => format!("eprintln!(\"{{0}} {{b:>w$}}\", {one}, b = {two}, w = 4);"),
            2 => format!("assert_eq!(same({one}) % 1, 0, \"{{}}\", {two});"),
            3 => format!("log.event(format_args!(\"{{}}-{{:?}}\", {one}, {two}));"),
            4 => format!("debug_assert_ne!({one}, 1_000_000_007);\nlog.event({two});"),
            5 => format!("log.event(vec![Some({one}), None, Some({two})].len());"),
            6 => format!("log.event(matches!(({one}, {two}), (1..=3, k) | (k, 4 | 5) if k > 0));"),
            _ => format!("dbg!({one}, {two});"),
        }
    }

    /// What would panic, and is never come to.
    fn never(&mut self, size: usize) -> Option<String> {
        if self.no_jump > 0 {
            return None;
        }
        let number = self.without(|body| &mut body.no_temporary, |body| body.small(size));
        let before = self.states();
        let shown = self.small(size);
        self.restore(&before);
        let never = self.dice.pick(&["panic!", "unreachable!", "todo!", "unimplemented!"]);
        Some(match self.dice.below(2) {
            0 => format!("if ({number}) == 1_000_000_007 {{\n{never}(\"{{}}\", {shown});\n}}"),
            _ => format!("match {number} {{\n1_000_000_007 => {never}(\"{{}}\", {shown}),\n_ => {{}}\n}}"),
        })
    }
}
