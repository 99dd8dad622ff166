//! Macro calls and items in opaque code.

use proc_macro2::{Ident, TokenStream};
use syn::{Item, Macro};

use super::{Lowering, pattern::Declare, scope::Usage};
use crate::{
    ir::BindingId,
    macros::{self, StdMacro, Use},
    names,
};

/// A `macro_rules!` of the body: its expansion may mention what is in scope at its definition.
pub(super) struct LocalMacro {
    name: String,
    mentions: Vec<BindingId>,
}

impl Lowering<'_> {
    pub(super) fn macro_call(&mut self, mac: &mut Macro) {
        match macros::parse(mac) {
            Some(call) => self.std_macro(mac, call),
            None => self.unknown_macro(mac),
        }
    }

    fn std_macro(&mut self, mac: &mut Macro, mut call: StdMacro) {
        if let Some((scrutinee, pattern)) = call.pattern() {
            let scope = self.scope.len();
            let (usage, moved) = self.scrutinee(scrutinee, [&*pattern], true);
            self.expr(scrutinee, usage);
            self.pattern(pattern, &Declare::Hidden);
            self.matched(moved, pattern, true);
            self.scope.truncate(scope);
        } else {
            let operands = call.about();
            // A debug assertion may evaluate nothing.
            let skipped = self.current.filter(|_| call.assertion().is_some_and(|assertion| assertion.debug));
            if skipped.is_some() {
                self.split();
            }
            let mut holds = None;
            for (index, (operand, usage)) in call.operands().into_iter().enumerate() {
                if operands == Some(index) {
                    // An assertion evaluates its message only if it fails.
                    holds = self.current;
                    self.split();
                }
                match usage {
                    Use::Borrow => self.borrowed(operand),
                    Use::Value => self.expr(operand, Usage::Value),
                }
            }
            if let Some(holds) = holds {
                self.current = self.merge([holds]);
            }
            if let Some(skipped) = skipped {
                self.current = self.merge([skipped].into_iter().chain(self.current));
            }
            let place = call.format().map(syn::LitStr::span);
            for name in call.captures() {
                if let Some(binding) = self.lookup(&name) {
                    self.mention_at(binding, Usage::Place, place);
                }
            }
            let locals = call.captures().into_iter().filter(|name| self.is_surely_there(name));
            let locals: Vec<String> = locals.map(|name| self.renamed(&name).unwrap_or(name)).collect();
            call.rename_captures(&mut |name| self.renamed(name));
            call.ask_whether_shown(&self.protocol.krate, |name| locals.iter().any(|local| local == name));
        }
        mac.tokens = call.to_tokens();
        if call.is_linted() {
            for segment in &mut mac.path.segments {
                segment.ident.set_span(names::in_place_of(segment.ident.span()));
            }
        }
        if call.diverges() {
            self.current = None;
        }
    }

    /// Whether a name is that of a local that nothing so far has moved.
    fn is_surely_there(&self, name: &str) -> bool {
        self.is_local(name) && self.lookup(name).is_none_or(|binding| !self.flow.is_moved_so_far(binding))
    }

    fn unknown_macro(&mut self, mac: &mut Macro) {
        for name in macros::mentioned(&mac.tokens) {
            if let Some(binding) = self.lookup(&name) {
                self.bare_mention(binding);
            }
        }
        if let Some(name) = mac.path.get_ident()
            && let Some(local) = self.macros.iter().rev().find(|local| name == &local.name)
        {
            for binding in local.mentions.clone() {
                self.bare_mention(binding);
            }
        }
        mac.tokens = self.rename_tokens(std::mem::take(&mut mac.tokens));
    }

    /// A mention by no more than the name.
    fn bare_mention(&mut self, binding: BindingId) {
        self.bindings[binding.0].bare = true;
        self.mention(binding, Usage::Place);
    }

    /// An item that stays in the body.
    pub(super) fn item(&mut self, item: &mut Item) {
        if let Item::Macro(definition) = item
            && let Some(name) = &definition.ident
        {
            let mentions = macros::mentioned(&definition.mac.tokens)
                .into_iter()
                .filter_map(|name| self.lookup(&name))
                .collect();
            self.macros.push(LocalMacro { name: name.to_string(), mentions });
            definition.mac.tokens = self.rename_tokens(std::mem::take(&mut definition.mac.tokens));
        }
    }

    fn rename_tokens(&self, tokens: TokenStream) -> TokenStream {
        macros::rename(tokens, &mut |ident: &Ident| {
            let binding = self.lookup(&ident.to_string())?;
            Some(self.named(binding, ident.span())).filter(|named| named != ident)
        })
    }

    fn renamed(&self, name: &str) -> Option<String> {
        let renamed = self.bindings[self.lookup(name)?.0].name.to_string();
        Some(renamed).filter(|renamed| renamed != name)
    }
}
