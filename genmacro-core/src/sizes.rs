//! Guesses about what is too large to be moved out of the state at each resume, and back: arrays, structs of the user's, and
//! above all other generators.
//!
//! Where a guess is wrong the program does the same, but slower than it might: a small value is mentioned by reference, or a
//! large one moved. What the guesses decide is told in [`residents`](crate::residents).

use syn::{Expr, ExprCall, GenericArgument, Path, PathArguments, Type};

use crate::moves;

/// Whether a value of the type may be large: it is not one of those that are known to take a few words.
pub(crate) fn large_type(ty: &Type) -> bool {
    match ty {
        Type::Path(path) => path.qself.is_some() || !(moves::scalar_type(ty) || small_path(&path.path)),
        Type::Array(_) | Type::ImplTrait(_) => true,
        Type::Tuple(tuple) => tuple.elems.iter().any(large_type),
        Type::Paren(paren) => large_type(&paren.elem),
        Type::Group(group) => large_type(&group.elem),
        _ => false,
    }
}

fn small_path(path: &Path) -> bool {
    let Some(last) = path.segments.last() else { return false };
    let name = last.ident.to_string();
    let wraps = matches!(&*name, "Option" | "Range" | "RangeInclusive" | "Cell" | "Wrapping" | "Reverse");
    if wraps && let PathArguments::AngleBracketed(arguments) = &last.arguments {
        return arguments.args.iter().all(|argument| match argument {
            GenericArgument::Type(ty) => !large_type(ty),
            _ => true,
        });
    }
    small_std(&name)
}

/// Types that take a few words, whatever their arguments.
fn small_std(name: &str) -> bool {
    matches!(
        name,
        "String"
            | "Vec"
            | "VecDeque"
            | "BinaryHeap"
            | "Box"
            | "Rc"
            | "Arc"
            | "Weak"
            | "Cow"
            | "PathBuf"
            | "OsString"
            | "CString"
            | "BTreeMap"
            | "BTreeSet"
            | "HashMap"
            | "HashSet"
            | "LinkedList"
            | "PhantomData"
            | "Duration"
            | "Instant"
            | "Chars"
            | "Bytes"
            | "Lines"
            | "Iter"
            | "IterMut"
            | "IntoIter"
            | "Ordering"
    )
}

/// Whether an initialiser visibly makes something that may be large.
pub(crate) fn large_value(expr: &Expr) -> bool {
    match expr {
        Expr::Array(_) | Expr::Repeat(_) => true,
        Expr::Struct(structure) => !small_path(&structure.path),
        Expr::Call(call) => constructor(call),
        Expr::Paren(paren) => large_value(&paren.expr),
        _ => false,
    }
}

/// `Parser::new(…)`, of a type that isn't known to be small; `Parser(…)`.
fn constructor(call: &ExprCall) -> bool {
    let Expr::Path(function) = &*call.func else { return false };
    let mut segments = function.path.segments.iter().rev().map(|segment| segment.ident.to_string());
    let capital = |name: &String| name.starts_with(char::is_uppercase);
    match (segments.next(), segments.next()) {
        (Some(name), _) if capital(&name) => !matches!(&*name, "Some" | "Ok" | "Err") && !small_std(&name),
        (_, Some(owner)) => capital(&owner) && !small_std(&owner) && !matches!(&*owner, "Option" | "Cell"),
        _ => false,
    }
}

/// Whether the iterator of a `for` over `head` may be large. `known` says so of locals.
pub(crate) fn large_iterator(head: &Expr, known: &dyn Fn(&Expr) -> bool) -> bool {
    match head {
        Expr::Path(_) => known(head),
        // Of another generator, for example.
        Expr::Call(_) | Expr::Array(_) | Expr::Struct(_) => true,
        Expr::MethodCall(call) => {
            let method = call.method.to_string();
            if moves::adapts(&method) || method == "into_iter" || method == "by_ref" {
                large_iterator(&call.receiver, known)
            } else {
                !small_iterator(&method)
            }
        }
        Expr::Paren(paren) => large_iterator(&paren.expr, known),
        _ => false,
    }
}

/// Methods of std that give an iterator of a few words.
fn small_iterator(method: &str) -> bool {
    matches!(
        method,
        "iter"
            | "iter_mut"
            | "chars"
            | "char_indices"
            | "bytes"
            | "lines"
            | "split"
            | "split_whitespace"
            | "split_ascii_whitespace"
            | "windows"
            | "chunks"
            | "chunks_exact"
            | "chunks_mut"
            | "keys"
            | "values"
            | "values_mut"
            | "into_keys"
            | "into_values"
            | "drain"
            | "args"
            | "clone"
            | "to_vec"
            | "collect"
            | "unwrap"
            | "as_bytes"
    )
}
