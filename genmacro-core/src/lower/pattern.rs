//! Patterns: the bindings that they declare.

use proc_macro2::Ident;
use syn::{
    Expr, FieldPat, Member, Pat, PatIdent, Token, punctuated::Punctuated, spanned::Spanned,
    visit_mut::VisitMut,
};

use super::{
    Lowering,
    scope::{Declaration, Usage},
};
use crate::{
    ir::{BindingId, Reference},
    sorted::SortedMap,
    walk::{VisitorMut, WalkMut},
};

/// Whether the bindings of a pattern are followed, or belong to opaque code.
pub(super) enum Declare {
    Tracked(Declaration),
    Hidden,
}

impl Lowering<'_> {
    /// Declares what the pattern binds, and gives each binding its name in the machine.
    pub(super) fn pattern(&mut self, pattern: &mut Pat, declare: &Declare) -> Vec<BindingId> {
        let mut declared = Declared { declare, names: Vec::new() };
        self.bind(pattern, &mut declared);
        declared.names.into_iter().filter_map(|(_, binding, _)| binding).collect()
    }

    fn bind(&mut self, pattern: &mut Pat, declared: &mut Declared) {
        match pattern {
            Pat::Ident(ident) => self.bind_ident(ident, declared),
            Pat::Guard(guard) => {
                self.bind(&mut guard.pat, declared);
                let bound: Vec<_> = declared.names.iter().filter_map(|(_, binding, _)| *binding).collect();
                self.guard(&mut guard.guard, &bound);
            }
            Pat::Or(or) => or.cases.iter_mut().for_each(|case| self.bind(case, declared)),
            Pat::Paren(paren) => self.bind(&mut paren.pat, declared),
            Pat::Reference(reference) => self.bind(&mut reference.pat, declared),
            Pat::Slice(slice) => slice.elems.iter_mut().for_each(|elem| self.bind(elem, declared)),
            Pat::Struct(structure) => {
                structure.fields.iter_mut().for_each(|field| self.bind_field(field, declared));
            }
            Pat::Tuple(tuple) => tuple.elems.iter_mut().for_each(|elem| self.bind(elem, declared)),
            Pat::TupleStruct(tuple) => tuple.elems.iter_mut().for_each(|elem| self.bind(elem, declared)),
            Pat::Type(typed) => self.bind(&mut typed.pat, declared),
            // Constants, paths, `_`, `..`: nothing is bound. What a macro binds in a pattern can't be seen.
            _ => {}
        }
    }

    /// A guard sees what its pattern binds before that is put into slots. What it mentions by value is `Copy`: of what is
    /// bound or matched nothing else could be, and of other locals hardly anyone would move one there.
    fn guard(&mut self, guard: &mut Expr, bound: &[BindingId]) {
        let known = self.unslotted.len();
        self.unslotted.extend(bound);
        self.guards += 1;
        self.expr(guard, Usage::Value);
        self.guards -= 1;
        self.unslotted.truncate(known);
    }

    fn bind_ident(&mut self, pattern: &mut PatIdent, declared: &mut Declared) {
        if !is_binding(pattern) {
            return;
        }
        let name = pattern.ident.to_string();
        // The cases of an or-pattern declare the same bindings.
        if let Some((_, _, renamed)) = declared.names.iter().find(|(other, ..)| *other == name) {
            let span = pattern.ident.span();
            pattern.ident = renamed.clone();
            pattern.ident.set_span(span);
        } else {
            let binding = self.bind_new(pattern, name.clone(), declared.declare);
            declared.names.push((name, binding, pattern.ident.clone()));
        }
        if let Some((_, subpattern)) = &mut pattern.subpat {
            self.bind(subpattern, declared);
        }
    }

    fn bind_new(&mut self, pattern: &mut PatIdent, name: String, declare: &Declare) -> Option<BindingId> {
        let Declare::Tracked(mut declaration) = *declare else {
            self.hide(name);
            return None;
        };
        if pattern.by_ref.is_some() {
            declaration.lender.get_or_insert(BindingId::OUTERMOST);
            declaration.scalar = false;
            declaration.owner = false;
            declaration.reference =
                if pattern.mutability.is_some() { Reference::Mutable } else { Reference::Shared };
        }
        let mutability = pattern.mutability.filter(|_| pattern.by_ref.is_none());
        let binding = self.declare(&pattern.ident, mutability, declaration);
        pattern.ident = self.named(binding, pattern.ident.span());
        Some(binding)
    }

    fn bind_field(&mut self, field: &mut FieldPat, declared: &mut Declared) {
        self.bind(&mut field.pat, declared);
        if field.colon_token.is_none()
            && let (Member::Named(member), Pat::Ident(pattern)) = (&field.member, &*field.pat)
            && *member != pattern.ident
        {
            field.colon_token = Some(syn::Token![:](member.span()));
        }
    }
}

struct Declared<'a> {
    declare: &'a Declare,
    /// The user's name, the binding, the name in the machine.
    names: Vec<(String, Option<BindingId>, Ident)>,
}

/// Whether an identifier pattern declares a variable. `None` and `MAX` look alike; by convention no variable begins
/// with a capital.
pub(super) fn is_binding(pattern: &PatIdent) -> bool {
    let marked = pattern.by_ref.is_some() || pattern.mutability.is_some() || pattern.subpat.is_some();
    marked || !pattern.ident.to_string().starts_with(char::is_uppercase)
}

/// Whether it can be seen that the pattern matches whatever it meets.
pub(super) fn takes_all(pattern: &Pat) -> bool {
    match pattern {
        Pat::Wild(_) => true,
        Pat::Ident(ident) => ident.subpat.is_none() && is_binding(ident),
        Pat::Paren(paren) => takes_all(&paren.pat),
        _ => false,
    }
}

/// Whether matching a place against the pattern moves out of it, unless what is bound is `Copy`.
pub(super) fn moves(pattern: &Pat) -> bool {
    // What stands under `&` must be `Copy`, or a reference again.
    any_binding(pattern, &mut |binding, dereferenced| binding.by_ref.is_none() && !dereferenced)
}

/// Whether the pattern declares anything.
pub(super) fn binds(pattern: &Pat) -> bool {
    any_binding(pattern, &mut |_, _| true)
}

/// The parts that a pattern takes its owner apart into, as far as the pattern names them. None if they can't be known: what can
/// fail may be a pattern of an enum, whose parts have no names outside of it.
pub(super) fn parts(pattern: &Pat, refutable: bool) -> Option<Vec<(Member, Pat)>> {
    let positions = |elems: &Punctuated<Pat, Token![,]>| {
        let known = elems.iter().take_while(|elem| !matches!(elem, Pat::Rest(_)));
        let all = known.clone().count() == elems.len();
        let last_is_rest = matches!(elems.last(), Some(Pat::Rest(_)));
        let parts = known.enumerate().map(|(index, elem)| (Member::from(index), elem.clone())).collect();
        (all || last_is_rest).then_some(parts)
    };
    match pattern {
        Pat::Paren(paren) => parts(&paren.pat, refutable),
        Pat::Type(typed) => parts(&typed.pat, refutable),
        Pat::Guard(guard) => parts(&guard.pat, refutable),
        Pat::Tuple(tuple) => positions(&tuple.elems),
        Pat::TupleStruct(tuple) if !refutable => positions(&tuple.elems),
        Pat::Struct(structure) if !refutable => {
            let fields = structure.fields.iter();
            Some(fields.map(|field| (field.member.clone(), (*field.pat).clone())).collect())
        }
        _ => None,
    }
}

/// The pattern without its bindings: what it tests.
pub(super) fn test(pattern: &Pat) -> Pat {
    let mut test = pattern.clone();
    remove_bindings(&mut test);
    test
}

/// The pattern as `let` takes it: alternatives stand in parentheses.
pub(super) fn single(pattern: Pat) -> Pat {
    match pattern {
        Pat::Or(_) => syn::parse_quote!((#pattern)),
        _ => pattern,
    }
}

/// Lets a pattern bind by reference what it binds by value, under other names; the names before and after.
pub(super) fn by_reference(
    pattern: &mut Pat,
    rename: &mut dyn FnMut(&Ident) -> Ident,
) -> SortedMap<String, Ident> {
    struct ByReference<'a>(SortedMap<String, Ident>, &'a mut dyn FnMut(&Ident) -> Ident);

    impl VisitorMut for ByReference<'_> {
        fn pat(&mut self, pattern: &mut Pat) -> bool {
            match pattern {
                Pat::Struct(structure) => structure.fields.iter_mut().for_each(|field| {
                    field.colon_token.get_or_insert(Token![:](field.member.span()));
                }),
                Pat::Ident(ident) if is_binding(ident) && ident.by_ref.is_none() => {
                    ident.by_ref = Some(Token![ref](ident.ident.span()));
                    ident.mutability = None;
                    let name = ident.ident.to_string();
                    ident.ident = self.0.get_or_insert_with(name, || (self.1)(&ident.ident)).clone();
                }
                _ => {}
            }
            true
        }

        fn expr(&mut self, _: &mut syn::Expr) -> bool {
            false
        }
    }

    let mut changed = ByReference(SortedMap::new(), rename);
    WalkMut(&mut changed).visit_pat_mut(pattern);
    changed.0
}

fn remove_bindings(pattern: &mut Pat) {
    match pattern {
        Pat::Ident(ident) if is_binding(ident) => {
            *pattern = match ident.subpat.take() {
                Some((_, mut subpattern)) => {
                    remove_bindings(&mut subpattern);
                    *subpattern
                }
                None => syn::parse_quote!(_),
            };
        }
        Pat::Or(or) => or.cases.iter_mut().for_each(remove_bindings),
        Pat::Paren(paren) => remove_bindings(&mut paren.pat),
        Pat::Reference(reference) => remove_bindings(&mut reference.pat),
        Pat::Slice(slice) => slice.elems.iter_mut().for_each(remove_bindings),
        Pat::Struct(structure) => {
            for field in &mut structure.fields {
                field.colon_token.get_or_insert(syn::Token![:](field.member.span()));
                remove_bindings(&mut field.pat);
            }
        }
        Pat::Tuple(tuple) => tuple.elems.iter_mut().for_each(remove_bindings),
        Pat::TupleStruct(tuple) => tuple.elems.iter_mut().for_each(remove_bindings),
        Pat::Type(typed) => {
            remove_bindings(&mut typed.pat);
            *pattern = (*typed.pat).clone();
        }
        _ => {}
    }
}

/// Whether `found` holds for a binding; it is told whether the binding stands under `&`.
fn any_binding(pattern: &Pat, found: &mut dyn FnMut(&PatIdent, bool) -> bool) -> bool {
    match pattern {
        Pat::Ident(ident) => {
            (is_binding(ident) && found(ident, false))
                || ident.subpat.as_ref().is_some_and(|(_, subpattern)| any_binding(subpattern, found))
        }
        Pat::Guard(guard) => any_binding(&guard.pat, found),
        Pat::Or(or) => or.cases.iter().any(|case| any_binding(case, found)),
        Pat::Paren(paren) => any_binding(&paren.pat, found),
        Pat::Slice(slice) => slice.elems.iter().any(|elem| any_binding(elem, found)),
        Pat::Struct(structure) => structure.fields.iter().any(|field| any_binding(&field.pat, found)),
        Pat::Tuple(tuple) => tuple.elems.iter().any(|elem| any_binding(elem, found)),
        Pat::TupleStruct(tuple) => tuple.elems.iter().any(|elem| any_binding(elem, found)),
        Pat::Type(typed) => any_binding(&typed.pat, found),
        Pat::Reference(reference) => any_binding(&reference.pat, &mut |binding, _| found(binding, true)),
        _ => false,
    }
}
