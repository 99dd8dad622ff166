//! Items in the body: they are moved to the top of the function, to be emitted once and shared by both copies of the
//! body. A `static` is then one static, a `struct` one type.
//!
//! A `macro_rules!` stays where it is, since it may mention locals. The items of a nested block stay there if one of
//! their names means something else outside of it.

use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, TokenStreamExt, quote};
use syn::{Block, Item, ItemMacro, Stmt, StmtMacro, UseTree, visit::Visit, visit_mut::VisitMut};

use crate::{
    sorted::{SortedMap, SortedSet},
    walk::{Visitor, VisitorMut, Walk, WalkMut},
};

/// The items of a body.
#[derive(Default)]
pub(crate) struct Items {
    /// Those that stood at the beginning of their blocks.
    first: Vec<Item>,
    /// Those that came after statements, where a lint may have something to say of that.
    after: Vec<Item>,
    /// The body ends in one, so that no statement is its last.
    pub(crate) at_end: bool,
}

impl Items {
    fn iter(&self) -> impl Iterator<Item = &Item> {
        self.first.iter().chain(&self.after)
    }

    fn extend(&mut self, other: Self) {
        self.first.extend(other.first);
        self.after.extend(other.after);
    }
}

impl ToTokens for Items {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let Self { first, after, .. } = self;
        tokens.append_all(first);
        if !after.is_empty() {
            quote!((); #(#after)*).to_tokens(tokens);
        }
    }
}

/// Takes the items out of the body.
pub(crate) fn hoist(body: &mut Block) -> Items {
    WalkMut(&mut ThreadLocals).visit_block_mut(body);
    let at_end = matches!(body.stmts.last(), Some(Stmt::Item(item)) if moves(item));
    let mut hoisted = Items { at_end, ..take_items(body) };
    if !holds_items(body) {
        return hoisted;
    }
    let mut occurrences = SortedMap::new();
    count(body.to_token_stream(), &mut occurrences);
    let mut taken = SortedSet::new();
    for item in hoisted.iter() {
        let _ = names(item, &mut taken);
    }
    let mut nested = Nested { hoisted: Items::default(), occurrences, taken };
    WalkMut(&mut nested).visit_block_mut(body);
    hoisted.extend(nested.hoisted);
    hoisted
}

/// Whether some block inside of the body holds an item.
fn holds_items(body: &Block) -> bool {
    struct Finder {
        found: bool,
    }
    impl Visitor for Finder {
        fn item(&mut self, _: &Item) -> bool {
            self.found = true;
            false
        }
    }
    let mut finder = Finder { found: false };
    Walk(&mut finder).visit_block(body);
    finder.found
}

fn take_items(block: &mut Block) -> Items {
    let mut items = Items::default();
    let mut statements = false;
    for stmt in std::mem::take(&mut block.stmts) {
        match stmt {
            Stmt::Item(item) if moves(&item) => {
                if statements { &mut items.after } else { &mut items.first }.push(item);
            }
            other => {
                statements |= !matches!(other, Stmt::Item(_));
                block.stmts.push(other);
            }
        }
    }
    items
}

fn moves(item: &Item) -> bool {
    !matches!(item, Item::Macro(_) | Item::Verbatim(_)) || is_thread_local(item)
}

fn is_thread_local(item: &Item) -> bool {
    matches!(item, Item::Macro(call) if call.mac.path.segments.last().is_some_and(|last| last.ident == "thread_local"))
}

/// Makes items of what looks like calls of `thread_local!` among statements.
struct ThreadLocals;

impl VisitorMut for ThreadLocals {
    fn stmt(&mut self, stmt: &mut Stmt) -> bool {
        if let Stmt::Macro(StmtMacro { attrs, mac, semi_token }) = stmt {
            let item = Item::Macro(ItemMacro {
                attrs: attrs.clone(),
                ident: None,
                mac: mac.clone(),
                semi_token: *semi_token,
            });
            if is_thread_local(&item) {
                *stmt = Stmt::Item(item);
            }
        }
        true
    }
}

/// Hoists the items of the blocks inside, where their names allow it.
struct Nested {
    hoisted: Items,
    /// How often each identifier occurs in the body.
    occurrences: SortedMap<String, usize>,
    taken: SortedSet<String>,
}

impl VisitorMut for Nested {
    fn block(&mut self, block: &mut Block) -> bool {
        if self.can_hoist(block) {
            let items = take_items(block);
            for item in items.iter() {
                let _ = names(item, &mut self.taken);
            }
            self.hoisted.extend(items);
        }
        true
    }
}

impl Nested {
    fn can_hoist(&self, block: &Block) -> bool {
        let mut declared = SortedSet::new();
        let items =
            block.stmts.iter().filter_map(|stmt| if let Stmt::Item(item) = stmt { Some(item) } else { None });
        for item in items.filter(|item| moves(item)) {
            if names(item, &mut declared).is_none() {
                return false;
            }
        }
        if declared.is_empty() {
            // An `impl` alone declares no name.
            return true;
        }
        let mut inside = SortedMap::new();
        count(block.to_token_stream(), &mut inside);
        declared
            .iter()
            .all(|name| !self.taken.contains(name) && self.occurrences.get(name) == inside.get(name))
    }
}

/// Adds the names that the item declares; none if they can't be known.
fn names(item: &Item, names: &mut SortedSet<String>) -> Option<()> {
    let name = match item {
        Item::Const(item) => &item.ident,
        Item::Enum(item) => &item.ident,
        Item::Fn(item) => &item.sig.ident,
        Item::Mod(item) => &item.ident,
        Item::Static(item) => &item.ident,
        Item::Struct(item) => &item.ident,
        Item::Trait(item) => &item.ident,
        Item::Type(item) => &item.ident,
        Item::Union(item) => &item.ident,
        Item::Use(item) => return imported(&item.tree, names),
        Item::Impl(_) => return Some(()),
        Item::Macro(call) if is_thread_local(item) => {
            statics(&call.mac.tokens, names);
            return Some(());
        }
        _ => return None,
    };
    names.insert(name.to_string());
    Some(())
}

/// The names that a `thread_local!` declares.
fn statics(tokens: &TokenStream, names: &mut SortedSet<String>) {
    let mut tokens = tokens.clone().into_iter();
    while let Some(token) = tokens.next() {
        if matches!(&token, TokenTree::Ident(keyword) if keyword == "static")
            && let Some(TokenTree::Ident(name)) = tokens.next()
        {
            names.insert(name.to_string());
        }
    }
}

fn imported(tree: &UseTree, names: &mut SortedSet<String>) -> Option<()> {
    match tree {
        UseTree::Path(path) => imported(&path.tree, names),
        UseTree::Name(name) => {
            names.insert(name.ident.to_string());
            Some(())
        }
        UseTree::Rename(rename) => {
            names.insert(rename.rename.to_string());
            Some(())
        }
        UseTree::Group(group) => group.items.iter().try_for_each(|tree| imported(tree, names)),
        UseTree::Glob(_) => None,
    }
}

fn count(tokens: TokenStream, occurrences: &mut SortedMap<String, usize>) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => count(group.stream(), occurrences),
            TokenTree::Ident(ident) => *occurrences.get_or_insert_with(ident.to_string(), || 0) += 1,
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}
