//! Walks over syntax trees.
//!
//! syn's own visitors are generic: the compiler makes each of their two hundred functions anew for each pass that uses them. Here a
//! pass is told of the few kinds of nodes that passes look at, by an object, and the functions are made once.

use syn::{
    Block, Expr, ImplItemFn, Item, Lifetime, Macro, Pat, Path, PathArguments, Stmt, Type,
    visit::{self, Visit},
    visit_mut::{self, VisitMut},
};

/// A pass that looks at nodes. Each method tells whether the walk goes on with what is in the node.
pub(crate) trait Visitor {
    fn expr(&mut self, _: &Expr) -> bool {
        true
    }

    fn pat(&mut self, _: &Pat) -> bool {
        true
    }

    fn ty(&mut self, _: &Type) -> bool {
        true
    }

    fn item(&mut self, _: &Item) -> bool {
        true
    }

    fn impl_item_fn(&mut self, _: &ImplItemFn) -> bool {
        true
    }

    fn path_arguments(&mut self, _: &PathArguments) -> bool {
        true
    }

    /// The walk doesn't go into tokens.
    fn call(&mut self, _: &Macro) {}

    fn lifetime(&mut self, _: &Lifetime) {}
}

/// A walk on behalf of a pass, from any node: `Walk(&mut pass).visit_block(block)`, or `visit::visit_expr(&mut Walk(&mut pass), expr)`
/// for what is in one.
pub(crate) struct Walk<'a>(pub(crate) &'a mut dyn Visitor);

impl<'ast> Visit<'ast> for Walk<'_> {
    fn visit_expr(&mut self, expr: &'ast Expr) {
        if self.0.expr(expr) {
            visit::visit_expr(self, expr);
        }
    }

    fn visit_pat(&mut self, pat: &'ast Pat) {
        if self.0.pat(pat) {
            visit::visit_pat(self, pat);
        }
    }

    fn visit_type(&mut self, ty: &'ast Type) {
        if self.0.ty(ty) {
            visit::visit_type(self, ty);
        }
    }

    fn visit_item(&mut self, item: &'ast Item) {
        if self.0.item(item) {
            visit::visit_item(self, item);
        }
    }

    fn visit_impl_item_fn(&mut self, function: &'ast ImplItemFn) {
        if self.0.impl_item_fn(function) {
            visit::visit_impl_item_fn(self, function);
        }
    }

    fn visit_path_arguments(&mut self, arguments: &'ast PathArguments) {
        if self.0.path_arguments(arguments) {
            visit::visit_path_arguments(self, arguments);
        }
    }

    fn visit_macro(&mut self, call: &'ast Macro) {
        self.0.call(call);
    }

    fn visit_lifetime(&mut self, lifetime: &'ast Lifetime) {
        self.0.lifetime(lifetime);
    }
}

/// Whether some part of a type is such a one, or the type itself is.
pub(crate) fn any_type(ty: &Type, is_such: fn(&Type) -> bool) -> bool {
    struct Finder {
        is_such: fn(&Type) -> bool,
        found: bool,
    }
    impl Visitor for Finder {
        fn ty(&mut self, ty: &Type) -> bool {
            self.found |= (self.is_such)(ty);
            !self.found
        }
    }
    let mut finder = Finder { is_such, found: false };
    Walk(&mut finder).visit_type(ty);
    finder.found
}

/// A pass that changes nodes. Each method tells whether the walk goes on with what is in the node then.
pub(crate) trait VisitorMut {
    fn block(&mut self, _: &mut Block) -> bool {
        true
    }

    fn stmt(&mut self, _: &mut Stmt) -> bool {
        true
    }

    fn expr(&mut self, _: &mut Expr) -> bool {
        true
    }

    fn pat(&mut self, _: &mut Pat) -> bool {
        true
    }

    fn path(&mut self, _: &mut Path) {}

    fn ty(&mut self, _: &mut Type) -> bool {
        true
    }

    /// What items mean doesn't depend on the function that they are in.
    fn item(&mut self, _: &mut Item) -> bool {
        false
    }

    /// The walk doesn't go into tokens.
    fn call(&mut self, _: &mut Macro) {}

    fn lifetime(&mut self, _: &mut Lifetime) {}
}

/// The same as [`Walk`], for a pass that changes nodes.
pub(crate) struct WalkMut<'a>(pub(crate) &'a mut dyn VisitorMut);

impl VisitMut for WalkMut<'_> {
    fn visit_block_mut(&mut self, block: &mut Block) {
        if self.0.block(block) {
            visit_mut::visit_block_mut(self, block);
        }
    }

    fn visit_stmt_mut(&mut self, stmt: &mut Stmt) {
        if self.0.stmt(stmt) {
            visit_mut::visit_stmt_mut(self, stmt);
        }
    }

    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        if self.0.expr(expr) {
            visit_mut::visit_expr_mut(self, expr);
        }
    }

    fn visit_pat_mut(&mut self, pat: &mut Pat) {
        if self.0.pat(pat) {
            visit_mut::visit_pat_mut(self, pat);
        }
    }

    fn visit_path_mut(&mut self, path: &mut Path) {
        visit_mut::visit_path_mut(self, path);
        self.0.path(path);
    }

    fn visit_type_mut(&mut self, ty: &mut Type) {
        if self.0.ty(ty) {
            visit_mut::visit_type_mut(self, ty);
        }
    }

    fn visit_item_mut(&mut self, item: &mut Item) {
        if self.0.item(item) {
            visit_mut::visit_item_mut(self, item);
        }
    }

    fn visit_macro_mut(&mut self, call: &mut Macro) {
        self.0.call(call);
    }

    fn visit_lifetime_mut(&mut self, lifetime: &mut Lifetime) {
        self.0.lifetime(lifetime);
    }
}
