//! The attribute `#[generator]`.
//!
//! Depend on `genmacro-runtime`, which re-exports the attribute beside the traits that its output implements. What the
//! attribute does is done by `genmacro-core`.

use proc_macro::TokenStream;

/// Turns a function that contains `yield_!` into a generator.
///
/// Calling the function runs none of its body: it moves the arguments into a generator, which runs to the next
/// `yield_!` whenever a value is asked for, and keeps its locals in between.
///
/// ```
/// use genmacro_runtime::generator;
///
/// /// The steps of the Collatz sequence from `n` to 1.
/// #[generator]
/// fn collatz(mut n: u64) -> impl Iterator<Item = u64> {
///     yield_!(n);
///     while n != 1 {
///         n = if n % 2 == 0 { n / 2 } else { 3 * n + 1 };
///         yield_!(n);
///     }
/// }
///
/// assert!(collatz(6).eq([6, 3, 10, 5, 16, 8, 4, 2, 1]));
/// ```
///
/// # The return type
///
/// The signature stays as it is written. The return type says what to build: `impl Iterator<Item = T>` an iterator,
/// `impl Generator<Yield = Y, Return = R>` a generator with a return value, `impl Generator<Arg, Yield = Y, Return = R>`
/// a coroutine that is sent an `Arg` at each resume; or one of these as `Box<dyn …>`. A generator that calls itself returns
/// `Recursive<'a, Y>`:
///
/// ```
/// use genmacro_runtime::{Recursive, generator};
///
/// enum Tree {
///     Leaf(u32),
///     Node(Vec<Tree>),
/// }
///
/// /// The leaves, from left to right.
/// #[generator]
/// fn leaves(tree: &Tree) -> Recursive<'_, u32> {
///     match tree {
///         Tree::Leaf(value) => yield_!(*value),
///         Tree::Node(children) => {
///             for child in children {
///                 yield_from!(leaves(child));
///             }
///         }
///     }
/// }
///
/// let tree = Tree::Node(vec![Tree::Leaf(1), Tree::Node(vec![Tree::Leaf(2), Tree::Leaf(3)])]);
/// assert!(leaves(&tree).eq([1, 2, 3]));
/// ```
///
/// The bounds `Send`, `Sync`, `Unpin`, `FusedIterator` and lifetimes may be added; the compiler checks that the generator
/// keeps them.
///
/// # `yield_!` and `yield_from!`
///
/// `yield_!(value)` hands out a value and suspends; `yield_!()` hands out `()`. It is an expression, and stands wherever
/// Rust lets one stand. In a coroutine it evaluates to what the next resume sends, otherwise to `()`.
///
/// `yield_from!(inner)` yields all that `inner` yields. If that is a generator, it evaluates to its return value; any
/// other `IntoIterator` will do, too. What a coroutine is sent goes on to `inner`, whose first resume gets the default value,
/// or `first` in `yield_from!(inner, first)`.
///
/// Both are syntax inside the function, with nothing to import.
///
/// The first resume of a coroutine starts the body. Its value goes to the argument that is annotated with `#[resume]`,
/// which isn't an argument of the call; without such an argument it is dropped.
///
/// ```
/// use genmacro_runtime::{Generator, GeneratorState, generator};
///
/// /// Answers each text with the one before it.
/// #[generator]
/// fn delay(start: String, #[resume] first: String) -> impl Generator<String, Yield = String, Return = ()> {
///     let mut before = start;
///     let mut current = first;
///     loop {
///         let next = yield_!(before);
///         before = current;
///         current = next;
///     }
/// }
///
/// let mut delay = delay("-".to_owned());
/// assert_eq!(delay.resume("a".to_owned()), Ok(GeneratorState::Yielded("-".to_owned())));
/// assert_eq!(delay.resume("b".to_owned()), Ok(GeneratorState::Yielded("a".to_owned())));
/// ```
///
/// # `?`
///
/// In a generator whose return value is a `Result` or an `Option`, `?` returns early, as in a function. In an iterator of
/// `Result`s or `Option`s it yields the error, or `None`, as the last item. The locals are dropped first.
///
/// ```
/// use std::num::ParseIntError;
///
/// use genmacro_runtime::generator;
///
/// #[generator]
/// fn numbers(text: &str) -> impl Iterator<Item = Result<i32, ParseIntError>> {
///     for word in text.split_whitespace() {
///         yield_!(Ok(word.parse()?));
///     }
/// }
///
/// assert!(numbers("1 two 3").map(|number| number.ok()).eq([Some(1), None]));
/// ```
///
/// # The option
///
/// `#[generator(crate = path)]` names `genmacro_runtime` where it is renamed or re-exported.
///
/// # Borrows
///
/// A generator can be moved between two resumes, so a borrow of one of its own locals can't live across a yield. A plain
/// borrow of a place (`let r = &x.f;`, `match &option { … }`) can: it is made again after the resume. What the arguments
/// borrow from the caller isn't concerned.
#[proc_macro_attribute]
pub fn generator(options: TokenStream, function: TokenStream) -> TokenStream {
    genmacro_core::generator(options.into(), function.into()).into()
}
