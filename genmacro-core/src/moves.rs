//! Guesses about types, which a macro can't see. Each is by name or by shape, and each has its reason here.
//!
//! Where a guess is wrong the program is refused, or a local that is never mentioned again drops at a yield instead of at the end of
//! its scope; a value is never used that isn't there. What the guesses decide is told in [`layout`](crate::layout).

use syn::{BinOp, Block, Expr, ExprCall, Lit, Member, PathArguments, Stmt, Type, UnOp};

use crate::macros;

/// Whether a method of that name, with that many arguments, takes `self` by value: in std, and by convention.
///
/// A name is only here if no common type has a method of that name that borrows. `take` with an argument is an iterator's,
/// without one an `Option`'s; `join` without one is a thread's, with one a slice's. `finish` and `last` are not here: a
/// `Hasher` and a slice lend themselves to those.
pub(crate) fn takes_self(method: &str, arguments: usize) -> bool {
    let exact = matches!(
        (method, arguments),
        (
            "join"
                | "build"
                | "await"
                | "ok"
                | "err"
                | "flatten"
                | "rev"
                | "enumerate"
                | "peekable"
                | "fuse"
                | "sum"
                | "product"
                | "cycle"
                | "cloned"
                | "copied"
                | "count"
                | "collect"
                | "unzip"
                | "leak"
                | "transpose",
            0
        ) | (
            "take"
                | "skip"
                | "step_by"
                | "chain"
                | "zip"
                | "filter"
                | "filter_map"
                | "flat_map"
                | "take_while"
                | "skip_while"
                | "inspect"
                | "for_each"
                | "partition"
                | "reduce"
                | "max_by"
                | "min_by"
                | "max_by_key"
                | "min_by_key"
                | "ok_or"
                | "ok_or_else"
                | "or_else"
                | "and_then"
                | "is_some_and"
                | "is_ok_and"
                | "is_none_or"
                | "is_err_and"
                | "xor",
            1
        ) | ("scan" | "fold", 2)
    );
    let prefixed = ["into_", "unwrap", "expect", "map_"].iter().any(|prefix| method.starts_with(prefix));
    exact || prefixed || method == "map" || method == "into"
}

/// Whether it is `drop`, which nobody calls for a copy.
pub(crate) fn drops(function: &Expr) -> bool {
    matches!(function, Expr::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == "drop"))
}

/// Whether an initialiser visibly ends in an owned value, which can't borrow from a local.
pub(crate) fn ends_owned(expr: &Expr) -> bool {
    match expr {
        Expr::Lit(_) => true,
        Expr::Binary(binary) => !matches!(binary.op, BinOp::AddAssign(_)),
        Expr::Unary(unary) => !matches!(unary.op, UnOp::Deref(_)) || ends_owned(&unary.expr),
        Expr::Cast(cast) => owned_type(&cast.ty),
        Expr::Paren(paren) => ends_owned(&paren.expr),
        Expr::Try(attempt) => ends_owned(&attempt.expr),
        Expr::Block(block) => block.label.is_none() && block_ends_owned(&block.block),
        Expr::Unsafe(block) => block_ends_owned(&block.block),
        Expr::If(branch) => {
            let otherwise = branch.else_branch.as_ref();
            block_ends_owned(&branch.then_branch)
                && otherwise.is_some_and(|(_, otherwise)| ends_owned(otherwise))
        }
        Expr::Match(matching) => matching.arms.iter().all(|arm| ends_owned(&arm.body)),
        Expr::Group(group) => ends_owned(&group.expr),
        Expr::Tuple(tuple) => tuple.elems.iter().all(ends_owned),
        Expr::Array(array) => array.elems.iter().all(ends_owned),
        Expr::Repeat(repeat) => ends_owned(&repeat.expr),
        Expr::Range(range) => range.start.iter().chain(&range.end).all(|bound| ends_owned(bound)),
        Expr::MethodCall(call) => {
            let method = call.method.to_string();
            owned_method(&method) || (keeps_owner(&method) && ends_owned(&call.receiver))
        }
        Expr::Call(call) => owned_constructor(call),
        Expr::Macro(call) => {
            let name = call.mac.path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
            match &*name {
                "format" | "matches" => true,
                "vec" => macros::parse(&call.mac).is_some_and(|mut call| {
                    call.operands().into_iter().all(|(operand, _)| ends_owned(operand))
                }),
                _ => false,
            }
        }
        _ => false,
    }
}

fn block_ends_owned(block: &Block) -> bool {
    matches!(block.stmts.last(), Some(Stmt::Expr(tail, None)) if ends_owned(tail))
}

/// Methods that give an owned value whatever they are called on.
fn owned_method(method: &str) -> bool {
    // The names in std that begin like an owner's and lend: of `Path`, `CStr`, `OsStr`, `Cow`.
    if matches!(method, "to_str" | "to_string_lossy" | "to_bytes" | "to_bytes_with_nul" | "to_mut") {
        return false;
    }
    let prefixed = method.starts_with("to_") || method.starts_with("is_") || method.starts_with("into_owned");
    let named = matches!(
        method,
        "clone"
            | "len"
            | "count"
            | "capacity"
            | "contains"
            | "starts_with"
            | "ends_with"
            | "elapsed"
            | "sum"
            | "product"
            | "eq"
            | "ne"
            | "lt"
            | "le"
            | "gt"
            | "ge"
            | "cmp"
            | "partial_cmp"
            | "any"
            | "all"
            | "position"
            | "parse"
            | "into_boxed_str"
            | "into_string"
            | "contains_key"
            | "abs"
            | "pow"
            | "wrapping_add"
            | "wrapping_sub"
            | "wrapping_mul"
            | "saturating_add"
            | "saturating_sub"
            | "saturating_mul"
            | "checked_add"
            | "checked_sub"
            | "checked_mul"
            | "hash"
            | "finish"
    );
    prefixed || named
}

/// Methods that borrow what they are called on, whatever that is.
pub(crate) fn borrows_self(method: &str) -> bool {
    matches!(
        method,
        "len"
            | "is_empty"
            | "capacity"
            | "iter"
            | "iter_mut"
            | "as_ref"
            | "as_mut"
            | "as_slice"
            | "as_mut_slice"
            | "as_bytes"
            | "as_str"
            | "get"
            | "get_mut"
            | "contains"
            | "contains_key"
            | "clone"
            | "to_owned"
            | "to_vec"
            | "to_string"
            | "borrow"
            | "borrow_mut"
            | "swap"
            | "sort"
            | "fill"
    )
}

/// Methods that take a value out of what they are called on: it can't borrow from that.
pub(crate) fn takes_out(method: &str) -> bool {
    matches!(
        method,
        "pop"
            | "pop_front"
            | "pop_back"
            | "pop_first"
            | "pop_last"
            | "remove"
            | "swap_remove"
            | "take"
            | "replace"
            | "insert"
            | "next"
            | "next_back"
            | "nth"
            | "recv"
            | "try_recv"
            | "split_off"
    )
}

/// Adaptors of iterators, which keep the iterator that they are called on.
pub(crate) fn adapts(method: &str) -> bool {
    matches!(
        method,
        "map"
            | "filter"
            | "filter_map"
            | "enumerate"
            | "rev"
            | "zip"
            | "chain"
            | "skip"
            | "take"
            | "step_by"
            | "peekable"
            | "inspect"
            | "take_while"
            | "skip_while"
            | "map_while"
            | "flat_map"
            | "flatten"
            | "scan"
            | "fuse"
            | "cycle"
            | "cloned"
            | "copied"
    )
}

/// Methods whose value borrows from a local only if what they are called on does.
fn keeps_owner(method: &str) -> bool {
    matches!(method, "unwrap" | "expect" | "unwrap_or_default" | "ok" | "into_iter" | "into_boxed_slice")
}

/// `String::from(…)`, `Vec::<u8>::with_capacity(…)`: constructors of std's owners. And `Rc::clone(&x)`, `T::default()`.
fn owned_constructor(call: &ExprCall) -> bool {
    let Expr::Path(path) = &*call.func else {
        return false;
    };
    let mut segments = path.path.segments.iter().rev();
    let (Some(name), Some(owner)) = (segments.next(), segments.next()) else {
        return false;
    };
    if name.ident == "clone" || name.ident == "default" {
        return true;
    }
    match &*owner.ident.to_string() {
        // Not all: `from_utf8_lossy` lends.
        "String" => matches!(
            &*name.ident.to_string(),
            "new"
                | "from"
                | "with_capacity"
                | "from_utf8"
                | "from_utf16"
                | "from_utf16_lossy"
                | "from_iter"
                | "default"
        ),
        "mem" => matches!(&*name.ident.to_string(), "take" | "replace"),
        "Vec" | "VecDeque" | "HashMap" | "HashSet" | "BTreeMap" | "BTreeSet" => {
            name.ident == "new" || name.ident == "with_capacity"
        }
        "Box" | "Rc" | "Arc" | "Cell" | "RefCell" | "Mutex" => {
            name.ident == "new" && call.args.iter().all(ends_owned)
        }
        _ => false,
    }
}

/// Whether an initialiser visibly is a number, a `bool` or a `char`, or made of such, so that it has nothing to drop. `known` says so
/// of locals.
pub(crate) fn trivial(expr: &Expr, known: &dyn Fn(&Expr) -> bool) -> bool {
    let trivial = |expr: &Expr| trivial(expr, known);
    match expr {
        Expr::Path(_) => known(expr),
        Expr::Array(array) => array.elems.iter().all(trivial),
        Expr::Tuple(tuple) => tuple.elems.iter().all(trivial),
        Expr::Repeat(repeat) => trivial(&repeat.expr),
        Expr::Lit(literal) => {
            matches!(literal.lit, Lit::Int(_) | Lit::Float(_) | Lit::Bool(_) | Lit::Char(_) | Lit::Byte(_))
        }
        Expr::Unary(unary) => !matches!(unary.op, UnOp::Deref(_)) && trivial(&unary.expr),
        Expr::Binary(binary) => {
            let compares = matches!(
                binary.op,
                BinOp::Eq(_)
                    | BinOp::Ne(_)
                    | BinOp::Lt(_)
                    | BinOp::Le(_)
                    | BinOp::Gt(_)
                    | BinOp::Ge(_)
                    | BinOp::And(_)
                    | BinOp::Or(_)
            );
            compares || (trivial(&binary.left) && trivial(&binary.right))
        }
        Expr::Cast(cast) => scalar_type(&cast.ty),
        Expr::Paren(paren) => trivial(&paren.expr),
        Expr::Group(group) => trivial(&group.expr),
        Expr::MethodCall(call) => {
            matches!(&*call.method.to_string(), "len" | "is_empty" | "capacity" | "is_some" | "is_none")
        }
        _ => false,
    }
}

/// How many elements an initialiser has that visibly is a tuple.
pub(crate) fn arity(expr: &Expr) -> Option<usize> {
    let block = |block: &Block| match block.stmts.last() {
        Some(Stmt::Expr(tail, None)) => arity(tail),
        _ => None,
    };
    match expr {
        Expr::Tuple(tuple) => Some(tuple.elems.len()),
        Expr::Paren(paren) => arity(&paren.expr),
        Expr::Group(group) => arity(&group.expr),
        Expr::Block(inner) => block(&inner.block),
        Expr::Unsafe(inner) => block(&inner.block),
        Expr::If(branch) => {
            let otherwise = branch.else_branch.as_ref();
            block(&branch.then_branch).or_else(|| arity(&otherwise?.1))
        }
        Expr::Match(matching) => matching.arms.iter().find_map(|arm| arity(&arm.body)),
        _ => None,
    }
}

/// The fields of an initialiser that visibly is a struct, all of them.
pub(crate) fn members(expr: &Expr) -> Option<Vec<Member>> {
    match expr {
        Expr::Struct(structure) if structure.rest.is_none() => {
            Some(structure.fields.iter().map(|field| field.member.clone()).collect())
        }
        Expr::Paren(paren) => members(&paren.expr),
        Expr::Group(group) => members(&group.expr),
        _ => None,
    }
}

/// How many elements the values of a type have, if it is that of a tuple.
pub(crate) fn type_arity(ty: &Type) -> Option<usize> {
    match ty {
        Type::Tuple(tuple) => Some(tuple.elems.len()),
        Type::Paren(paren) => type_arity(&paren.elem),
        Type::Group(group) => type_arity(&group.elem),
        _ => None,
    }
}

/// Whether the type is visibly a `Box`.
pub(crate) fn boxed_type(ty: &Type) -> bool {
    matches!(ty, Type::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == "Box"))
}

/// Whether an initialiser visibly makes a `Box`.
pub(crate) fn boxes(expr: &Expr) -> bool {
    let Expr::Call(ExprCall { func, .. }) = expr else {
        return false;
    };
    let Expr::Path(path) = &**func else { return false };
    let mut segments = path.path.segments.iter().rev();
    segments.next().is_some_and(|name| name.ident == "new")
        && segments.next().is_some_and(|owner| owner.ident == "Box")
}

/// Whether a value of the type can't borrow from a local, as far as it is written.
pub(crate) fn owned_type(ty: &Type) -> bool {
    match ty {
        Type::Path(path) => {
            path.qself.is_none()
                && path.path.segments.iter().all(|segment| owned_arguments(&segment.arguments))
        }
        Type::Tuple(tuple) => tuple.elems.iter().all(owned_type),
        Type::Array(array) => owned_type(&array.elem),
        Type::Paren(paren) => owned_type(&paren.elem),
        Type::Group(group) => owned_type(&group.elem),
        Type::Never(_) => true,
        _ => false,
    }
}

fn owned_arguments(arguments: &PathArguments) -> bool {
    match arguments {
        PathArguments::None => true,
        PathArguments::AngleBracketed(arguments) => arguments.args.iter().all(|argument| match argument {
            syn::GenericArgument::Type(ty) => owned_type(ty),
            syn::GenericArgument::Const(_) => true,
            _ => false,
        }),
        PathArguments::Parenthesized(_) => false,
    }
}

/// Whether the type is one of the primitive scalars.
pub(crate) fn scalar_type(ty: &Type) -> bool {
    integer_type(ty) || is_named(ty, &["f32", "f64", "bool", "char"])
}

/// Whether the type is one of the primitive integers.
pub(crate) fn integer_type(ty: &Type) -> bool {
    let unsigned = is_named(ty, &["u8", "u16", "u32", "u64", "u128", "usize"]);
    unsigned || is_named(ty, &["i8", "i16", "i32", "i64", "i128", "isize"])
}

fn is_named(ty: &Type, names: &[&str]) -> bool {
    let Type::Path(path) = ty else { return false };
    path.path.get_ident().is_some_and(|ident| names.iter().any(|name| ident == name))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn expr(source: &str) -> Expr {
        syn::parse_str(source).expect("an expression")
    }

    #[test]
    fn methods_that_take_self() {
        for (method, arguments) in
            [("into_iter", 0), ("unwrap", 0), ("take", 1), ("join", 0), ("map", 1), ("collect", 0)]
        {
            assert!(takes_self(method, arguments), "{method}/{arguments}");
        }
        for (method, arguments) in
            [("take", 0), ("join", 1), ("len", 0), ("iter", 0), ("push", 1), ("finish", 0)]
        {
            assert!(!takes_self(method, arguments), "{method}/{arguments}");
        }
    }

    #[test]
    fn owned_values() {
        for source in [
            "v.clone()",
            "v.len()",
            "a + b",
            "String::from(x)",
            "format!(\"{x}\")",
            "x as u8",
            "vec![1, 2]",
            "Vec::new()",
            "Rc::clone(&x)",
        ] {
            assert!(ends_owned(&expr(source)), "{source}");
        }
        for source in ["v.iter()", "v.last_mut().unwrap()", "&v", "Some(&v)", "f(&v)", "vec![&v]", "*v"] {
            assert!(!ends_owned(&expr(source)), "{source}");
        }
        for source in [
            "p.to_str().unwrap()",
            "p.to_string_lossy()",
            "String::from_utf8_lossy(&v)",
            "String::as_str(&s)",
        ] {
            assert!(!ends_owned(&expr(source)), "{source}");
        }
    }

    #[test]
    fn scalars() {
        for source in ["1", "-1.5", "a == b", "v.len()", "x as u8", "1 + 2"] {
            assert!(trivial(&expr(source), &|_| false), "{source}");
        }
        for source in ["\"s\"", "a + b", "f()", "v.clone()"] {
            assert!(!trivial(&expr(source), &|_| false), "{source}");
        }
    }
}
