//! What an initialiser or scrutinee says about what is bound to it: whether that may borrow from a local, whether it is
//! a plain borrow that can be made again, whether it leaves temporaries behind.

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{Expr, ExprRange, Pat, Stmt, Type, UnOp};

use super::{
    Lowering,
    loan::{Lent, coerced},
    pattern::{self, Declare},
    scope::{Declaration, Mention, Usage},
};
use crate::{
    ir::{BindingId, Consumable, Reference, Remake, reference_of},
    moves, owners, places, sizes,
};

/// An initialiser or scrutinee that has been walked.
pub(super) struct Source {
    tokens: TokenStream,
    borrow: Option<Borrow>,
    loan: Option<Lent>,
    /// The local that the patterns move out of where they match.
    pub(super) moved: Option<BindingId>,
    pub(super) declaration: Declaration,
}

impl Source {
    /// A value that can't be made again.
    pub(super) fn value(declaration: Declaration) -> Self {
        Self { tokens: TokenStream::new(), borrow: None, loan: None, moved: None, declaration }
    }
}

/// An expression that can be made again, if the pattern takes it apart by reference.
#[derive(Clone)]
struct Borrow {
    kind: BorrowKind,
    roots: Roots,
    /// Whether it may be a `&mut`, which keeps its roots from being written to.
    exclusive: bool,
}

/// The locals that a place is made of.
#[derive(Clone, Default)]
struct Roots {
    places: Vec<BindingId>,
    /// Those that tell which element it is.
    indices: Vec<BindingId>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum BorrowKind {
    /// `&place`, `&mut place`, or a tuple of such.
    Explicit,
    /// A local that is visibly a `&mut`: to match it by its structure borrows from it.
    Implicit,
    /// A place: `ref` borrows from it.
    Place,
}

impl Lowering<'_> {
    /// Walks an initialiser or scrutinee.
    pub(super) fn source<'p>(
        &mut self,
        expr: &mut Expr,
        ty: Option<&Type>,
        patterns: impl IntoIterator<Item = &'p Pat> + Clone,
        refutable: bool,
    ) -> Source {
        let borrow = self.borrow(expr);
        let loan = self.loan(expr).or_else(|| self.collected(expr, ty));
        let (usage, moved) = self.scrutinee(expr, patterns.clone(), refutable);
        let start = self.mentions.len();
        let shape = expr.clone();
        let unboxes = usage != Usage::Place && patterns_unbox(expr, patterns);
        match expr {
            Expr::Unary(unary) if unboxes => self.expr(&mut unary.expr, Usage::Value),
            _ => self.expr(expr, usage),
        }
        let literal = moves::members(&shape).map(|members| {
            self.literals.push(members);
            self.literals.len() - 1
        });
        let loan = loan.filter(|_| !coerced(&shape, ty)).or_else(|| self.captured(&shape, start));
        let declaration = Declaration { literal, ..self.describe(&shape, ty, start) };
        Source { tokens: expr.to_token_stream(), borrow, loan, moved, declaration }
    }

    /// What is bound to the value of an expression that has just been walked, and whose mentions begin at `start`.
    pub(super) fn describe(&self, expr: &Expr, ty: Option<&Type>, start: usize) -> Declaration {
        let reference = match (ty, expr) {
            (Some(ty), _) => reference_of(ty),
            (None, Expr::Reference(reference)) if reference.mutability.is_some() => Reference::Mutable,
            (None, Expr::Reference(_)) => Reference::Shared,
            _ => Reference::No,
        };
        let owned = ty.is_some_and(moves::owned_type) || moves::ends_owned(expr);
        let lenders = self.mentions[start..].iter().filter_map(|&mention| self.lender(mention));
        let lender = lenders.min().filter(|_| !owned);
        let scalar = ty.is_some_and(moves::scalar_type) || (ty.is_none() && self.is_trivial(expr));
        let boxed = ty.is_some_and(moves::boxed_type) || (ty.is_none() && moves::boxes(expr));
        // What a local is moved to is what that was.
        let same = self.bare_local(expr).map(|local| &self.bindings[local.0]);
        let consumable = if boxed {
            Consumable::ByDereference
        } else if let Some(local) = same {
            local.consumable
        } else if is_closure(expr) && self.closure_consumes {
            Consumable::ByCall
        } else {
            Consumable::No
        };
        Declaration {
            reference,
            lender,
            large: ty.map_or_else(|| sizes::large_value(expr), sizes::large_type),
            scalar,
            owner: ty.is_some_and(owners::owner_type) || (ty.is_none() && self.makes_owner(expr)),
            unique: places::holds_closure(expr),
            initialised: true,
            consumable,
            arity: ty.map_or_else(|| moves::arity(expr).or_else(|| same?.arity), moves::type_arity),
            literal: None,
        }
    }

    /// Whether an initialiser visibly is made of numbers: written ones, and locals that are.
    pub(super) fn is_trivial(&self, expr: &Expr) -> bool {
        moves::trivial(expr, &|expr| self.bare_local(expr).is_some_and(|local| self.bindings[local.0].scalar))
    }

    /// Whether the iterator of a `for` may be too large to be moved at each resume.
    pub(super) fn large_iterator(&self, head: &Expr) -> bool {
        sizes::large_iterator(head, &|head| {
            self.bare_local(head).is_some_and(|local| self.bindings[local.0].large)
        })
    }

    /// The outermost local that what comes of a mention may borrow from.
    fn lender(&self, Mention { binding: id, usage, flows, .. }: Mention) -> Option<BindingId> {
        let binding = &self.bindings[id.0];
        let id = binding.part.as_ref().map_or(id, |part| part.owner);
        let borrowed = usage == Usage::Place && binding.reference != Reference::Shared;
        binding.lender.or(borrowed.then_some(id)).filter(|_| flows)
    }

    /// Declares what a pattern binds of a source. That it moves out of the source is for the caller to say, by
    /// [`Self::matched`]: it does so only when a guard has let it.
    pub(super) fn bind_source(
        &mut self,
        pattern: &mut Pat,
        source: &Source,
        refutable: bool,
        declare: bool,
    ) -> Vec<BindingId> {
        if !declare {
            return self.pattern(pattern, &Declare::Hidden);
        }
        let mut declaration = source.declaration;
        if !matches!(unwrapped(pattern), Pat::Ident(_)) {
            declaration = Declaration {
                lender: declaration.lender,
                scalar: declaration.scalar,
                unique: declaration.unique,
                ..Declaration::OWNED
            };
        }
        if source.borrow.as_ref().is_some_and(|borrow| borrow.kind == BorrowKind::Implicit) {
            declaration.lender.get_or_insert(BindingId::OUTERMOST);
        }
        let declares = self.pattern(pattern, &Declare::Tracked(declaration));
        for &holder in declares.iter().filter(|_| holds_whole(unwrapped(pattern))) {
            self.hold(source.loan.clone(), holder);
        }
        if let Some(borrow) =
            source.borrow.as_ref().filter(|borrow| can_remake(pattern, borrow.kind, &source.tokens))
        {
            for &binding in &declares {
                self.bindings[binding.0].remake = Some(self.remakes.len());
                self.bindings[binding.0].lender.get_or_insert(BindingId::OUTERMOST);
            }
            let Roots { places, indices } = borrow.roots.clone();
            let pinned = indices.iter().chain(places.iter().filter(|_| !borrow.exclusive)).copied();
            let pinned = pinned.filter(|root| self.bindings[root.0].mutable).collect();
            self.remakes.push(Remake {
                pattern: pattern::single(skeleton(pattern)).to_token_stream(),
                scrutinee: source.tokens.clone(),
                refutable,
                roots: places.into_iter().chain(indices.iter().copied()).collect(),
                indices,
                pinned,
                bindings: declares.clone(),
            });
        }
        declares
    }

    fn borrow(&self, expr: &Expr) -> Option<Borrow> {
        let mut roots = Roots::default();
        let kind = if self.explicit_borrow(expr, &mut roots) {
            BorrowKind::Explicit
        } else {
            roots = Roots::default();
            if !self.place(expr, &mut roots) {
                return None;
            }
            let implicit = self
                .bare_local(expr)
                .is_some_and(|root| self.bindings[root.0].reference == Reference::Mutable);
            if implicit { BorrowKind::Implicit } else { BorrowKind::Place }
        };
        // A shared reference that comes from outside can be kept as well as its source can.
        let storable = roots.places.iter().all(|root| {
            let root = &self.bindings[root.0];
            root.reference == Reference::Shared && !root.may_borrow()
        });
        let exclusive = match kind {
            BorrowKind::Explicit => has_mutable_borrow(expr),
            BorrowKind::Implicit | BorrowKind::Place => true,
        };
        (!storable).then_some(Borrow { kind, roots, exclusive })
    }

    fn explicit_borrow(&self, expr: &Expr, roots: &mut Roots) -> bool {
        match expr {
            Expr::Reference(reference) => self.place(&reference.expr, roots),
            Expr::Paren(paren) => self.explicit_borrow(&paren.expr, roots),
            Expr::Tuple(tuple) => {
                !tuple.elems.is_empty() && tuple.elems.iter().all(|elem| self.explicit_borrow(elem, roots))
            }
            _ => false,
        }
    }

    /// Whether the expression is a place in a local that can be named again with the same meaning.
    fn place(&self, expr: &Expr, roots: &mut Roots) -> bool {
        match expr {
            Expr::Path(_) => {
                let root = self.bare_local(expr);
                roots.places.extend(root);
                root.is_some()
            }
            Expr::Field(field) => self.place(&field.base, roots),
            Expr::Unary(unary) => matches!(unary.op, UnOp::Deref(_)) && self.place(&unary.expr, roots),
            Expr::Index(index) => self.place(&index.expr, roots) && self.constant(&index.index, roots),
            Expr::Paren(paren) => self.place(&paren.expr, roots),
            Expr::Group(group) => self.place(&group.expr, roots),
            _ => false,
        }
    }

    /// Whether the index will be the same later on, as long as the locals in it are.
    fn constant(&self, index: &Expr, roots: &mut Roots) -> bool {
        match index {
            Expr::Lit(_) => true,
            Expr::Path(_) => {
                let binding = self.bare_local(index);
                roots.indices.extend(binding);
                binding.is_some()
            }
            Expr::Cast(cast) => self.constant(&cast.expr, roots),
            // With a number beside it, it is arithmetic.
            Expr::Binary(binary) => {
                let number = matches!(*binary.left, Expr::Lit(_)) || matches!(*binary.right, Expr::Lit(_));
                let [left, right] = [&binary.left, &binary.right];
                number && self.constant(left, roots) && self.constant(right, roots)
            }
            Expr::Range(ExprRange { start, end, .. }) => {
                start.iter().chain(end).all(|bound| self.constant(bound, roots))
            }
            Expr::Paren(paren) => self.constant(&paren.expr, roots),
            _ => false,
        }
    }
}

/// Whether the value is visibly a closure.
fn is_closure(expr: &Expr) -> bool {
    match expr {
        Expr::Closure(_) => true,
        Expr::Paren(paren) => is_closure(&paren.expr),
        Expr::Block(block) if block.label.is_none() => {
            matches!(block.block.stmts.last(), Some(Stmt::Expr(tail, None)) if is_closure(tail))
        }
        _ => false,
    }
}

fn has_mutable_borrow(expr: &Expr) -> bool {
    match expr {
        Expr::Reference(reference) => reference.mutability.is_some(),
        Expr::Paren(paren) => has_mutable_borrow(&paren.expr),
        Expr::Tuple(tuple) => tuple.elems.iter().any(has_mutable_borrow),
        _ => false,
    }
}

/// Whether `*local` is moved out of a box by those patterns: by one that takes it apart, or by `let x = *x`. A plain
/// `let v = *guard` is taken for a copy.
fn patterns_unbox<'p>(expr: &Expr, patterns: impl IntoIterator<Item = &'p Pat>) -> bool {
    let Expr::Unary(unary) = expr else { return false };
    let Expr::Path(local) = &*unary.expr else {
        return false;
    };
    let same_name = |pattern: &Pat| matches!(unwrapped(pattern), Pat::Ident(binding) if local.path.is_ident(&binding.ident));
    matches!(unary.op, UnOp::Deref(_))
        && patterns
            .into_iter()
            .any(|pattern| pattern::moves(pattern) && (!takes_whole(pattern) || same_name(pattern)))
}

fn unwrapped(pattern: &Pat) -> &Pat {
    match pattern {
        Pat::Type(typed) => unwrapped(&typed.pat),
        Pat::Paren(paren) => unwrapped(&paren.pat),
        Pat::Guard(guard) => unwrapped(&guard.pat),
        _ => pattern,
    }
}

/// Whether the pattern binds the whole value, and so moves it.
pub(super) fn takes_whole(pattern: &Pat) -> bool {
    matches!(unwrapped(pattern), Pat::Ident(binding) if binding.by_ref.is_none() && pattern::is_binding(binding))
}

fn can_remake(pattern: &Pat, kind: BorrowKind, scrutinee: &TokenStream) -> bool {
    let kind_fits = match kind {
        BorrowKind::Explicit => true,
        BorrowKind::Implicit => !takes_whole(pattern),
        BorrowKind::Place => !pattern::moves(pattern),
    };
    kind_fits && pattern::binds(pattern) && !scrutinee.is_empty() && keeps_its_meaning(pattern, false)
}

/// Whether the pattern without its tests binds the same. Not so if it copies (`&x`) or can be assigned (`mut x`), nor
/// if a test decides between the cases of an or-pattern.
fn keeps_its_meaning(pattern: &Pat, in_or: bool) -> bool {
    match pattern {
        Pat::Ident(ident) => {
            let assignable = ident.mutability.is_some() && ident.by_ref.is_none();
            let decides = in_or && !pattern::is_binding(ident);
            let plain = !assignable && !decides;
            plain && ident.subpat.as_ref().is_none_or(|(_, subpattern)| keeps_its_meaning(subpattern, in_or))
        }
        Pat::Reference(reference) => !pattern::binds(&reference.pat),
        Pat::Guard(guard) => keeps_its_meaning(&guard.pat, in_or),
        Pat::Paren(paren) => keeps_its_meaning(&paren.pat, in_or),
        Pat::Type(typed) => keeps_its_meaning(&typed.pat, in_or),
        Pat::Or(or) => !pattern::binds(pattern) || or.cases.iter().all(|case| keeps_its_meaning(case, true)),
        Pat::Slice(slice) => slice.elems.iter().all(|elem| keeps_its_meaning(elem, in_or)),
        Pat::Struct(structure) => structure.fields.iter().all(|field| keeps_its_meaning(&field.pat, in_or)),
        Pat::Tuple(tuple) => tuple.elems.iter().all(|elem| keeps_its_meaning(elem, in_or)),
        Pat::TupleStruct(tuple) => tuple.elems.iter().all(|elem| keeps_its_meaning(elem, in_or)),
        Pat::Wild(_) | Pat::Rest(_) => true,
        _ => !in_or,
    }
}

/// The pattern without its tests: what is bound may have been written to since it matched.
fn skeleton(pattern: &Pat) -> Pat {
    let mut pattern = unguarded(pattern).clone();
    strip_tests(&mut pattern);
    pattern
}

fn unguarded(pattern: &Pat) -> &Pat {
    if let Pat::Guard(guard) = pattern { &guard.pat } else { pattern }
}

fn strip_tests(pattern: &mut Pat) {
    match pattern {
        Pat::Ident(ident) if !pattern::is_binding(ident) => *pattern = wild(),
        Pat::Ident(ident) => {
            // `rest @ ..` says how much of a slice it is that is bound.
            let tests = |pattern: &Pat| !pattern::binds(pattern) && !matches!(pattern, Pat::Rest(_));
            if ident.subpat.as_ref().is_some_and(|(_, subpattern)| tests(subpattern)) {
                ident.subpat = None;
            } else if let Some((_, subpattern)) = &mut ident.subpat {
                strip_tests(subpattern);
            }
        }
        Pat::Paren(paren) => strip_tests(&mut paren.pat),
        Pat::Type(typed) => strip_tests(&mut typed.pat),
        Pat::Or(_) if !pattern::binds(pattern) => *pattern = wild(),
        Pat::Or(or) => or.cases.iter_mut().for_each(strip_tests),
        Pat::Slice(slice) => slice.elems.iter_mut().for_each(strip_tests),
        Pat::Struct(structure) => structure.fields.iter_mut().for_each(|field| strip_tests(&mut field.pat)),
        Pat::Tuple(tuple) => tuple.elems.iter_mut().for_each(strip_tests),
        Pat::TupleStruct(tuple) => tuple.elems.iter_mut().for_each(strip_tests),
        Pat::Rest(_) => {}
        _ => *pattern = wild(),
    }
}

fn wild() -> Pat {
    syn::parse_quote!(_)
}

/// Whether a pattern binds names to nothing but the whole of a value, or what is in an option of it.
fn holds_whole(pattern: &Pat) -> bool {
    match pattern {
        Pat::Ident(name) => name.subpat.is_none(),
        Pat::TupleStruct(some) if some.path.is_ident("Some") => {
            matches!(some.elems.first(), Some(Pat::Ident(name)) if name.subpat.is_none())
        }
        _ => false,
    }
}
