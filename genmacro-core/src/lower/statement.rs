//! Blocks with a yield inside, and their statements.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::{Block, Expr, ExprAssign, ExprBlock, ExprMacro, Local, LocalInit, Pat, Token, parse_quote};

use super::{
    Lowering,
    assign::is_assignment,
    borrow::Source,
    pattern::Declare,
    scope::{Declaration, Usage},
};
use crate::{
    check,
    ir::{self, Copied, EntryKind, Reference, Seq, Stmt, StmtKind, reference_of},
    levels, moves, owners, places,
};

impl Lowering<'_> {
    /// Lowers a block. `usage` is that of its value.
    pub(super) fn seq(&mut self, block: Block, usage: Usage) -> Seq {
        let (scope, macros) = (self.scope.len(), self.macros.len());
        let last_yield = block.stmts.iter().rposition(check::stmt_contains_yield);
        let last = block.stmts.len();
        let has_value = matches!(block.stmts.last(), Some(syn::Stmt::Expr(_, None) | syn::Stmt::Macro(_)));
        let mut stmts = Vec::with_capacity(last);
        let (block_start, first_binding) = (self.mentions.len(), ir::BindingId(self.bindings.len()));
        for (index, stmt) in block.stmts.into_iter().enumerate() {
            if index + 1 == last && !self.value_mentions_locals(&stmt, scope) {
                self.value_ends(block_start);
            }
            let usage = if index + 1 == last { usage } else { Usage::Value };
            // A local that is declared after the last yield is nobody's concern.
            let declare = last_yield.is_some_and(|yields| index <= yields);
            let start = self.mentions.len();
            stmts.push(self.statement(stmt, usage, declare, index + 1 < last));
            if declare && index + 1 < last {
                // What borrows from what it mentions are the locals that it declares.
                self.value_ends(start);
            }
        }
        if !has_value {
            self.value_ends(block_start);
        }
        self.scope_ends(first_binding, block_start);
        self.scope.truncate(scope);
        self.macros.truncate(macros);
        Seq { brace: block.brace_token, stmts }
    }

    fn statement(&mut self, stmt: syn::Stmt, usage: Usage, declare: bool, more: bool) -> Stmt {
        let first = self.entries.len();
        let first_binding = self.bindings.len();
        let mut declares = Vec::new();
        let unique = match &stmt {
            syn::Stmt::Local(Local { init: Some(init), .. }) => places::holds_closure(&init.expr),
            syn::Stmt::Expr(expr, _) => places::holds_closure(expr),
            _ => false,
        };
        let attrs = lint_levels(&stmt);
        let kind = match stmt {
            syn::Stmt::Local(local) => self.let_statement(local, declare, &mut declares),
            syn::Stmt::Item(mut item) => {
                self.item(&mut item);
                let unused = unused_item(&item);
                StmtKind::Item(quote!(#unused #item))
            }
            syn::Stmt::Expr(mut expr, Some(semi))
                if is_assignment(&expr) && !check::contains_yield(&expr) =>
            {
                let assignment = self.sealed(|lowering| {
                    lowering.assign_statement(&mut expr);
                    expr.to_token_stream()
                });
                StmtKind::Expr(ir::Tree::Opaque(assignment), Some(semi))
            }
            syn::Stmt::Expr(expr, semi) => {
                let usage = if semi.is_some() { Usage::Value } else { usage };
                StmtKind::Expr(self.tree(expr, usage), semi)
            }
            syn::Stmt::Macro(call) => {
                // `yield_! { x }` in the midst of a block is a statement without a semicolon.
                let semi = call.semi_token.or_else(|| more.then(|| Token![;](call.mac.bang_token.span)));
                let expr = Expr::Macro(ExprMacro { attrs: call.attrs, mac: call.mac });
                StmtKind::Expr(self.tree(expr, usage), semi)
            }
        };
        let entries = first..self.entries.len();
        let join = (more && !entries.is_empty()).then(|| {
            self.split();
            self.new_entry(EntryKind::Join)
        });
        let size = kind.size();
        let bindings = first_binding..self.bindings.len();
        Stmt { attrs, kind, declares, bindings, entries, join, size, unique }
    }

    fn let_statement(&mut self, local: Local, declare: bool, declares: &mut Vec<ir::BindingId>) -> StmtKind {
        let Local { let_token, mut pat, mut init, semi_token, .. } = local;
        if let Some(init) = &mut init {
            self.split_let_else(&pat, init);
        }
        let Some(LocalInit { eq_token, expr, diverge }) = init else {
            let declaration = deferred(&pat, declare);
            *declares = self.pattern(&mut pat, &declaration);
            self.tell(&pat, &parse_quote!(_), declares);
            let pattern = pat.to_token_stream();
            make_mutable(&mut pat);
            return StmtKind::Let(Box::new(ir::Let {
                let_token,
                pattern,
                mutable_pattern: pat.into_token_stream(),
                init: None,
                value: None,
                otherwise: None,
                otherwise_entries: 0..0,
                semi: semi_token,
            }));
        };
        let ty = match &pat {
            Pat::Type(typed) => Some((*typed.ty).clone()),
            _ => None,
        };
        let mut expr = *expr;
        let told = ty.clone().or_else(|| self.told_delegate(&pat)).or_else(|| self.told(&expr));
        if let Some(name) = self.deferred_field(&pat, &expr) {
            self.deferred.push((name, expr));
            return StmtKind::Item(TokenStream::new());
        }
        let shown = shown(&pat, &expr);
        let copied = self.copied(&pat, &expr);
        if let Some((name, local)) = &copied
            && self.findings.aliases.contains(&ir::BindingId(self.bindings.len()))
        {
            self.declare_unscoped(*local);
            self.alias(name.clone(), *local);
            return StmtKind::Item(TokenStream::new());
        }
        let refutable = diverge.is_some();
        let value = self
            .assigned_value(&mut expr)
            .map(|name| (name, ty.as_ref().map(|ty| quote!(: #ty)).unwrap_or_default()));
        let (tree, source) = if check::contains_yield(&expr) {
            let start = self.mentions.len();
            let shape = expr.clone();
            let tree = self.tree(expr, Usage::Value);
            // What comes back from a yield has nothing to do with what went out.
            let start = if matches!(tree, ir::Tree::Yield(_)) { self.mentions.len() } else { start };
            (tree, Source::value(self.describe(&shape, ty.as_ref(), start)))
        } else {
            let mut source = None;
            let opaque = self.sealed(|lowering| {
                let consumed = lowering.delegated_operand(&pat, &mut expr).cloned();
                let consumed = consumed.and_then(|operand| lowering.consumes(&operand));
                source = Some(lowering.source(&mut expr, ty.as_ref(), [&pat], refutable));
                if let Some(operand) = lowering.delegated_operand(&pat, &mut expr) {
                    lowering.copy(operand, consumed);
                }
                expr.to_token_stream()
            });
            (ir::Tree::Opaque(opaque), source.expect("the source has been walked"))
        };
        let first_entry = self.entries.len();
        let otherwise = diverge.map(|(else_token, expr)| (else_token, self.otherwise(*expr)));
        let otherwise_entries = first_entry..self.entries.len();
        self.matched(source.moved, &pat, otherwise.is_some());
        *declares = self.bind_source(&mut pat, &source, otherwise.is_some(), declare);
        if let Some(told) = &told {
            self.tell(&pat, told, declares);
        }
        if let [id] = **declares {
            self.bindings[id.0].declared = shown;
        }
        if let (Some(&inner), Some(length)) = (declares.first(), self.delegated_length(&pat)) {
            self.lengths.insert(inner, length);
        }
        if let (Some((_, local)), Some(&temporary)) = (copied, declares.first()) {
            self.copies.push(Copied { temporary, local });
        }
        let pattern = pat.into_token_stream();
        let init = Some((eq_token, tree));
        StmtKind::Let(Box::new(ir::Let {
            let_token,
            pattern,
            mutable_pattern: TokenStream::new(),
            init,
            value,
            otherwise,
            otherwise_entries,
            semi: semi_token,
        }))
    }

    /// The operand of a `yield_from!`, in the initialiser of what is delegated to.
    fn delegated_operand<'e>(&self, pattern: &Pat, init: &'e mut Expr) -> Option<&'e mut Expr> {
        let (Pat::Ident(name), Expr::Match(matching)) = (pattern, init) else { return None };
        let delegated = self.normal.delegated.contains_key(&name.ident.to_string());
        match &mut *matching.expr {
            Expr::Tuple(tuple) if delegated => tuple.elems.first_mut(),
            _ => None,
        }
    }

    /// Whether it is a variable that an initialiser assigns its value to.
    pub(super) fn is_value(&self, expr: &Expr) -> bool {
        places::name(expr).is_some_and(|name| self.normal.values.contains(&name.to_string()))
    }

    /// Lets an initialiser assign its value, if it is to: the variable that it assigns.
    fn assigned_value(&self, init: &mut Expr) -> Option<Ident> {
        let Expr::Block(ExprBlock { label: None, block, .. }) = init else { return None };
        let [.., syn::Stmt::Local(_), syn::Stmt::Expr(tail, None)] = &*block.stmts else { return None };
        let name = places::name(tail).filter(|_| self.is_value(tail))?.clone();
        block.stmts.pop();
        if let Some(syn::Stmt::Local(Local {
            init: Some(LocalInit { eq_token, expr: right, .. }),
            semi_token,
            ..
        })) = block.stmts.pop()
        {
            let left = parse_quote!(#name);
            let assign = ExprAssign { attrs: Vec::new(), left: Box::new(left), eq_token, right };
            block.stmts.push(syn::Stmt::Expr(Expr::Assign(assign), Some(semi_token)));
        }
        Some(name)
    }

    /// The name of a temporary that can be done without, if it is for a field by value that can as well be read later on: a
    /// copy, or a field of what isn't known to be owned.
    fn deferred_field(&mut self, pattern: &Pat, init: &Expr) -> Option<String> {
        let (Pat::Ident(name), Expr::Field(_)) = (pattern, init) else { return None };
        let name = name.ident.to_string();
        if !self.normal.copies.contains(&name) {
            return None;
        }
        let part = self.part_of(init).filter(|_| !self.is_named);
        let known = part.is_some();
        if known && !self.findings.aliases.contains(&ir::BindingId(self.bindings.len())) {
            return None;
        }
        if let Some(root) = part.or_else(|| self.root_of(init)) {
            self.declare_unscoped(root);
        }
        Some(name)
    }

    /// The local, or the part of one, that a temporary is a copy of, and the temporary's name.
    fn copied(&mut self, pattern: &Pat, init: &Expr) -> Option<(String, ir::BindingId)> {
        let Pat::Ident(name) = pattern else { return None };
        let name = name.ident.to_string();
        if !self.normal.copies.contains(&name) {
            return None;
        }
        let local = self.bare_local(init).or_else(|| self.part_of(init))?;
        Some((name, local))
    }

    /// The block of a `let … else`, which diverges.
    fn otherwise(&mut self, expr: Expr) -> Seq {
        let matched = self.current;
        self.split();
        let block = match expr {
            Expr::Block(block) => block.block,
            other => syn::parse_quote!({ #other }),
        };
        let seq = self.seq(block, Usage::Value);
        self.current = self.merge(matched);
        seq
    }
}

/// The levels of lints in a statement of the machine.
fn lint_levels(stmt: &syn::Stmt) -> TokenStream {
    match stmt {
        syn::Stmt::Local(local) => levels::expecting_nothing(&local.attrs),
        syn::Stmt::Expr(expr, _) if check::contains_yield(expr) => {
            levels::expecting_nothing(attributes(expr))
        }
        _ => TokenStream::new(),
    }
}

/// An item that isn't at the top of the function stands in each arm that may need it.
fn unused_item(item: &syn::Item) -> TokenStream {
    match item {
        syn::Item::Macro(_) => quote!(#[allow(unused_macros, unused_macro_rules)]),
        syn::Item::Use(_) => quote!(#[allow(unused_imports)]),
        _ => quote!(#[allow(dead_code)]),
    }
}

/// The attributes of a construct.
fn attributes(expr: &Expr) -> &[syn::Attribute] {
    match expr {
        Expr::Block(block) => &block.attrs,
        Expr::Unsafe(block) => &block.attrs,
        Expr::If(branch) => &branch.attrs,
        Expr::Match(matching) => &matching.attrs,
        Expr::Loop(repeat) => &repeat.attrs,
        Expr::While(repeat) => &repeat.attrs,
        Expr::ForLoop(repeat) => &repeat.attrs,
        _ => &[],
    }
}

/// What the compiler shows of `let mut x = init;`.
fn shown(pattern: &Pat, init: &Expr) -> Option<ir::Declared> {
    let (name, ty) = match pattern {
        Pat::Type(typed) => (&*typed.pat, Some((*typed.ty).clone())),
        plain => (plain, None),
    };
    if !matches!(name, Pat::Ident(name) if name.mutability.is_some() && name.by_ref.is_none()) {
        return None;
    }
    let mut tokens = init.to_token_stream().into_iter().map(|token| token.span());
    let first = tokens.next()?;
    Some(ir::Declared { ty, init: (first, tokens.last()) })
}

/// In the machine `let x;` may be assigned once more, to tell its type.
fn make_mutable(pattern: &mut Pat) {
    match pattern {
        Pat::Ident(ident) => ident.mutability = Some(Token![mut](ident.ident.span())),
        Pat::Type(typed) => make_mutable(&mut typed.pat),
        Pat::Paren(paren) => make_mutable(&mut paren.pat),
        Pat::Tuple(tuple) => tuple.elems.iter_mut().for_each(make_mutable),
        _ => {}
    }
}

/// How `let x;` declares.
fn deferred(pattern: &Pat, declare: bool) -> Declare {
    if !declare {
        return Declare::Hidden;
    }
    let declaration = Declaration { initialised: false, ..Declaration::OWNED };
    Declare::Tracked(match pattern {
        Pat::Type(typed) => Declaration {
            reference: reference_of(&typed.ty),
            lender: (reference_of(&typed.ty) != Reference::No).then_some(ir::BindingId::OUTERMOST),
            scalar: moves::scalar_type(&typed.ty),
            owner: owners::owner_type(&typed.ty),
            ..declaration
        },
        _ => declaration,
    })
}
