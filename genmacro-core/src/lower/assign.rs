//! Assignments in opaque code, destructuring ones too.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use syn::{Expr, ExprAssign, ExprPath, parse_quote, spanned::Spanned};

use super::{Lowering, scope::Usage};
use crate::{flow::Effect, ir::BindingId, names, places};

impl Lowering<'_> {
    pub(super) fn assign(&mut self, expr: &mut Expr) {
        if let Some(told) = self.assigned_and_told(expr) {
            *expr = parse_quote!(match (#expr) { () => #told });
        }
    }

    /// The same for a statement with a semicolon, which stays one. What it assigns is looked at, if it has another name here: that
    /// the value is never read is said of the drive closure.
    pub(super) fn assign_statement(&mut self, expr: &mut Expr) {
        let renamed = self.assigned_local(expr).filter(|binding| self.bindings[binding.0].renamed());
        let told = if matches!(expr, Expr::Assign(_)) {
            self.assigned_and_told(expr)
        } else {
            self.expr(expr, Usage::Value);
            None
        };
        let seen = || {
            let place = self.place_of(renamed?, Span::mixed_site());
            Some(quote!({ let _ = &#place; }))
        };
        if let Some(after) = told.or_else(seen) {
            *expr = Expr::Verbatim(quote!(#expr; #after));
        }
    }

    /// The local that is assigned to, as a whole.
    fn assigned_local(&self, expr: &Expr) -> Option<BindingId> {
        match expr {
            Expr::Assign(assign) => self.bare_local(&assign.left),
            Expr::Binary(binary) => self.bare_local(&binary.left),
            _ => None,
        }
    }

    /// Walks an assignment. What comes after it as it was written, so that the compiler says the same of both copies: the
    /// assignments tell the type of `let x;`, also to the arms that don't hold one.
    fn assigned_and_told(&mut self, expr: &mut Expr) -> Option<TokenStream> {
        let Expr::Assign(ExprAssign { left, right, .. }) = expr else {
            return None;
        };
        // `_ = x` leaves `x` where it is.
        self.expr(right, if matches!(**left, Expr::Infer(_)) { Usage::Place } else { Usage::Value });
        if let Some(binding) = self.bare_local(left).filter(|&binding| self.in_slot(binding)) {
            self.assigned(binding);
            let (krate, local) = (&self.protocol.krate, &self.bindings[binding.0]);
            if !local.initialised {
                let witness = names::witness(binding);
                **right = parse_quote!(#witness.typed(#right));
            }
            let name = &local.name;
            *expr = parse_quote!(#krate::__private::Slot::set(#right, &mut #name));
            return None;
        }
        if let Some(part) = self.assigned_part(left) {
            if self.bindings[part.0].slot {
                let krate = &self.protocol.krate;
                *expr = parse_quote!(#krate::__private::Slot::set(#right, &mut #left));
            }
            return None;
        }
        let mut targets = Targets::default();
        self.assignee(left, &mut targets);
        self.spread(expr, &targets)
    }

    /// What a destructuring assignment gives to slots goes there by way of variables, and so does what comes after it. Then
    /// nothing is left to be told.
    fn spread(&self, expr: &mut Expr, Targets { held, told }: &Targets) -> Option<TokenStream> {
        let mut told = told.iter().map(|(binding, place)| {
            let witness = names::witness(*binding);
            quote!(#witness.is(&#place))
        });
        if held.is_empty() {
            let (first, rest) = (told.next()?, told);
            return Some(if rest.len() == 0 { first } else { quote!({ #first; #(#rest;)* }) });
        }
        let krate = &self.protocol.krate;
        let variables = held.iter().map(|held| &held.variable);
        let sets = held.iter().map(|Held { variable, place, slot }| {
            if *slot {
                quote!(#krate::__private::Slot::set(#variable, &mut #place);)
            } else {
                quote!(#place = #variable;)
            }
        });
        *expr = Expr::Verbatim(quote!({ #(let #variables;)* #expr; #(#told;)* #(#sets)* }));
        None
    }

    fn assigned(&mut self, binding: BindingId) {
        if self.closures > 0 {
            self.mention(binding, Usage::Place);
        } else {
            self.effect(Effect::Assign(binding));
        }
    }

    /// The left side of an assignment, a destructuring one too.
    fn assignee(&mut self, expr: &mut Expr, targets: &mut Targets) {
        match expr {
            Expr::Path(ExprPath { path, .. }) => {
                let Some(binding) = path.get_ident().and_then(|name| self.lookup(&name.to_string())) else {
                    return;
                };
                self.assigned(binding);
                if self.in_slot(binding) {
                    let name = &self.bindings[binding.0].name;
                    *expr = targets.hold(parse_quote!(#name), true);
                } else {
                    *expr = targets.follow(self.place_of(binding, path.span()));
                }
                if !self.bindings[binding.0].initialised {
                    targets.told.push((binding, expr.clone()));
                }
            }
            Expr::Tuple(tuple) => tuple.elems.iter_mut().for_each(|elem| self.assignee(elem, targets)),
            Expr::Array(array) => array.elems.iter_mut().for_each(|elem| self.assignee(elem, targets)),
            Expr::Call(call) => call.args.iter_mut().for_each(|elem| self.assignee(elem, targets)),
            Expr::Paren(paren) => self.assignee(&mut paren.expr, targets),
            Expr::Group(group) => self.assignee(&mut group.expr, targets),
            Expr::Struct(structure) => {
                for field in &mut structure.fields {
                    self.assignee(&mut field.expr, targets);
                    spell_out(field);
                }
            }
            Expr::Infer(_) | Expr::Range(_) => {}
            place => match self.assigned_part(place) {
                Some(part) if self.bindings[part.0].slot => *place = targets.hold(place.clone(), true),
                Some(_) => *place = targets.follow(place.clone()),
                None => {
                    self.lent(place);
                    *place = targets.follow(place.clone());
                }
            },
        }
    }
}

/// Whether it is `x = y` or `x += y`.
pub(super) fn is_assignment(expr: &Expr) -> bool {
    match expr {
        Expr::Assign(_) => true,
        Expr::Binary(binary) => places::is_compound(&binary.op),
        _ => false,
    }
}

/// What an assignment assigns.
#[derive(Default)]
struct Targets {
    held: Vec<Held>,
    /// The locals without a value. The assignments tell their types, also to the arms that don't hold one.
    told: Vec<(BindingId, Expr)>,
}

/// A variable that is assigned in place of something else.
struct Held {
    variable: Ident,
    place: Expr,
    slot: bool,
}

impl Targets {
    /// The variable that is assigned in place of something else.
    fn hold(&mut self, place: Expr, slot: bool) -> Expr {
        let variable = names::variable(&format!("assigned{}", self.held.len()));
        let assigned = parse_quote!(#variable);
        self.held.push(Held { variable, place, slot });
        assigned
    }

    /// What is assigned in place of something that is in no slot: that, unless something in a slot comes before it.
    fn follow(&mut self, place: Expr) -> Expr {
        if self.held.is_empty() { place } else { self.hold(place, false) }
    }
}

/// `S { x }` with `x` renamed is `S { x: x_2 }`.
pub(super) fn spell_out(field: &mut syn::FieldValue) {
    if field.colon_token.is_none() {
        let unchanged = match (&field.member, &field.expr) {
            (syn::Member::Named(member), Expr::Path(path)) => path.path.is_ident(member),
            _ => false,
        };
        if !unchanged {
            field.colon_token = Some(syn::Token![:](field.member.span()));
        }
    }
}
