//! What is visibly an owner of the standard library, such as a `Vec`, and what visibly borrows from one.
//!
//! The guesses of [`moves`](crate::moves) err on the side of compiling. These here are made to refuse a program that the
//! compiler would refuse anyway, in better words, and only speak where they are sure.

use syn::{Expr, ExprCall, GenericArgument, Path, PathArguments, Stmt, Type};

use crate::moves;

/// Whether the type is visibly an owner.
pub(crate) fn owner_type(ty: &Type) -> bool {
    match ty {
        Type::Path(path) => path.qself.is_none() && owner_path(&path.path),
        Type::Paren(paren) => owner_type(&paren.elem),
        Type::Group(group) => owner_type(&group.elem),
        _ => false,
    }
}

fn owner_path(path: &Path) -> bool {
    let Some(last) = path.segments.last() else { return false };
    let name = last.ident.to_string();
    let plain = matches!(&*name, "String" | "PathBuf" | "OsString" | "CString");
    plain || matches!(&last.arguments, PathArguments::AngleBracketed(_)) && generic_owner(&name)
}

fn generic_owner(name: &str) -> bool {
    matches!(
        name,
        "Vec"
            | "VecDeque"
            | "HashMap"
            | "HashSet"
            | "BTreeMap"
            | "BTreeSet"
            | "BinaryHeap"
            | "LinkedList"
            | "RefCell"
            | "Mutex"
            | "RwLock"
    )
}

/// Whether an initialiser visibly makes an owner.
pub(crate) fn owner_value(expr: &Expr) -> bool {
    match expr {
        Expr::Macro(call) => call.mac.path.is_ident("vec") || call.mac.path.is_ident("format"),
        Expr::Call(call) => constructor(call),
        Expr::MethodCall(call) => match &*call.method.to_string() {
            "to_vec" | "to_string" | "into_string" | "into_vec" => true,
            "collect" => call.turbofish.as_ref().is_some_and(|turbofish| {
                turbofish
                    .args
                    .iter()
                    .any(|argument| matches!(argument, GenericArgument::Type(ty) if owner_type(ty)))
            }),
            "unwrap" | "expect" | "unwrap_or_default" => reads_file(&call.receiver),
            _ => false,
        },
        Expr::Try(attempt) => reads_file(&attempt.expr),
        Expr::Paren(paren) => owner_value(&paren.expr),
        Expr::Block(block) if block.label.is_none() => {
            matches!(block.block.stmts.last(), Some(Stmt::Expr(tail, None)) if owner_value(tail))
        }
        _ => false,
    }
}

/// `fs::read_to_string(…)`, `fs::read(…)`.
fn reads_file(expr: &Expr) -> bool {
    let Expr::Call(call) = expr else { return false };
    let Expr::Path(function) = &*call.func else { return false };
    let mut segments = function.path.segments.iter().rev();
    segments.next().is_some_and(|name| name.ident == "read_to_string" || name.ident == "read")
        && segments.next().is_some_and(|module| module.ident == "fs")
}

/// `Vec::new()`, `String::from(…)`.
fn constructor(call: &ExprCall) -> bool {
    let Expr::Path(function) = &*call.func else { return false };
    let mut segments = function.path.segments.iter().rev();
    let (Some(name), Some(owner)) = (segments.next(), segments.next()) else { return false };
    let owner = owner.ident.to_string();
    let constructs = matches!(&*name.ident.to_string(), "new" | "from" | "with_capacity" | "default");
    constructs && (generic_owner(&owner) || matches!(&*owner, "String" | "PathBuf" | "OsString"))
}

/// The place that the value of an expression visibly borrows from, if it is an owner.
pub(crate) fn lender(expr: &Expr) -> Option<&Expr> {
    match expr {
        // Not `&names[0]`: that may be coerced to the reference that the element is.
        Expr::Reference(reference) => Some(&*reference.expr).filter(|place| matches!(place, Expr::Path(_))),
        Expr::MethodCall(call) => {
            let method = call.method.to_string();
            match &*call.receiver {
                place @ Expr::Path(_) => (iterates(&method) || lends(&method)).then_some(place),
                receiver if method == "unwrap" || method == "expect" => {
                    locked(receiver).or_else(|| option_of_part(receiver)).or_else(|| picked(receiver))
                }
                receiver => iterator_of(receiver)
                    .filter(|_| moves::adapts(&method))
                    .or_else(|| picked(expr))
                    .or_else(|| guarded(receiver).filter(|_| iterates(&method))),
            }
        }
        Expr::Struct(structure) => structure.fields.iter().find_map(|field| lender(&field.expr)),
        Expr::Tuple(tuple) => tuple.elems.iter().find_map(lender),
        Expr::Array(array) => array.elems.iter().find_map(lender),
        Expr::Call(call) if is_some(&call.func) => call.args.first().and_then(lender),
        Expr::Paren(paren) => lender(&paren.expr),
        _ => None,
    }
}

fn is_some(function: &Expr) -> bool {
    matches!(function, Expr::Path(path) if path.path.is_ident("Some"))
}

/// The place of which an expression visibly gives a part, if it has one.
pub(crate) fn option_of_part(expr: &Expr) -> Option<&Expr> {
    let Expr::MethodCall(call) = expr else { return None };
    let lends = matches!(
        &*call.method.to_string(),
        "first" | "last" | "first_mut" | "last_mut" | "get" | "get_mut" | "front" | "back" | "peek"
    );
    Some(&*call.receiver).filter(|place| lends && matches!(place, Expr::Path(_)))
}

/// The cell or the lock that an expression visibly is a guard of.
fn guarded(expr: &Expr) -> Option<&Expr> {
    let Expr::MethodCall(call) = expr else { return None };
    match &*call.method.to_string() {
        "borrow" | "borrow_mut" => {
            Some(&*call.receiver).filter(|place| call.args.is_empty() && matches!(place, Expr::Path(_)))
        }
        "unwrap" | "expect" => locked(&call.receiver),
        _ => None,
    }
}

/// The lock that a guard visibly borrows from.
fn locked(expr: &Expr) -> Option<&Expr> {
    let Expr::MethodCall(call) = expr else { return None };
    // A queue of bytes can be read from, too: into an argument.
    let locks = matches!(&*call.method.to_string(), "lock" | "read" | "write" | "try_lock");
    Some(&*call.receiver).filter(|place| locks && call.args.is_empty() && matches!(place, Expr::Path(_)))
}

/// The place that an iterator visibly borrows from.
fn iterator_of(expr: &Expr) -> Option<&Expr> {
    let Expr::MethodCall(call) = expr else { return None };
    let method = call.method.to_string();
    match &*call.receiver {
        place @ Expr::Path(_) => iterates(&method).then_some(place),
        receiver => iterator_of(receiver).filter(|_| moves::adapts(&method)),
    }
}

/// The place that an expression visibly gives an element of, by reference, if it has one.
fn picked(expr: &Expr) -> Option<&Expr> {
    let Expr::MethodCall(call) = expr else { return None };
    let picks = matches!(
        &*call.method.to_string(),
        "next"
            | "next_back"
            | "last"
            | "nth"
            | "find"
            | "min"
            | "max"
            | "min_by"
            | "max_by"
            | "min_by_key"
            | "max_by_key"
    );
    references_into(&call.receiver).filter(|_| picks)
}

/// The place whose elements are visibly collected, by reference; `ty` is the type of the variable.
pub(crate) fn collected<'e>(expr: &'e Expr, ty: Option<&Type>) -> Option<&'e Expr> {
    let Expr::MethodCall(call) = expr else { return None };
    let turbofish = call.turbofish.as_ref().and_then(|turbofish| match turbofish.args.first() {
        Some(GenericArgument::Type(ty)) => Some(ty),
        _ => None,
    });
    references_into(&call.receiver)
        .filter(|_| call.method == "collect" && turbofish.or(ty).is_some_and(of_references))
}

/// Whether it is the type of a collection of references, or of what is still to be inferred.
fn of_references(ty: &Type) -> bool {
    let Type::Path(path) = ty else { return false };
    let Some(last) = path.path.segments.last() else { return false };
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return false };
    generic_owner(&last.ident.to_string())
        && arguments
            .args
            .iter()
            .all(|argument| matches!(argument, GenericArgument::Type(Type::Infer(_) | Type::Reference(_))))
}

/// The place that an iterator visibly goes through by reference.
fn references_into(expr: &Expr) -> Option<&Expr> {
    let Expr::MethodCall(call) = expr else { return None };
    let method = call.method.to_string();
    match &*call.receiver {
        place @ Expr::Path(_) => {
            let owned = matches!(&*method, "chars" | "char_indices" | "bytes" | "drain" | "match_indices");
            (iterates(&method) && !owned).then_some(place)
        }
        receiver => references_into(receiver).filter(|_| {
            matches!(
                &*method,
                "filter"
                    | "rev"
                    | "skip"
                    | "take"
                    | "step_by"
                    | "peekable"
                    | "inspect"
                    | "take_while"
                    | "skip_while"
                    | "fuse"
            )
        }),
    }
}

/// Methods of owners that only borrow.
pub(crate) fn borrows(method: &str) -> bool {
    let asks = matches!(
        method,
        "len"
            | "is_empty"
            | "contains"
            | "contains_key"
            | "push"
            | "push_str"
            | "push_back"
            | "insert"
            | "clear"
            | "pop"
    );
    asks || iterates(method) || lends(method)
}

/// Methods of owners that give an iterator over what they own.
fn iterates(method: &str) -> bool {
    matches!(
        method,
        "iter"
            | "iter_mut"
            | "chars"
            | "char_indices"
            | "bytes"
            | "lines"
            | "split"
            | "splitn"
            | "rsplit"
            | "split_whitespace"
            | "split_ascii_whitespace"
            | "split_terminator"
            | "split_inclusive"
            | "matches"
            | "match_indices"
            | "windows"
            | "chunks"
            | "chunks_exact"
            | "chunks_mut"
            | "keys"
            | "values"
            | "values_mut"
            | "drain"
            | "components"
    )
}

/// Methods of owners that lend a part of what they own.
fn lends(method: &str) -> bool {
    matches!(
        method,
        "as_str"
            | "as_slice"
            | "as_bytes"
            | "as_mut_slice"
            | "as_path"
            | "first"
            | "last"
            | "first_mut"
            | "last_mut"
            | "get"
            | "get_mut"
            | "front"
            | "back"
            | "peek"
            | "trim"
            | "trim_start"
            | "trim_end"
            | "split_at"
            | "split_at_mut"
            | "split_once"
            | "strip_prefix"
            | "strip_suffix"
            | "borrow"
            | "borrow_mut"
    )
}
