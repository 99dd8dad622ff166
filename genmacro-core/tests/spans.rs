//! What editors live on: each token of the user's body stands in the expansion, with the place that it has in the
//! source; of a body that doesn't parse at least the signature does.

use std::fs;
use std::path::Path;

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::visit::{self, Visit};
use syn::visit_mut::{self, VisitMut};
use syn::{Block, Expr, ExprClosure, Item, ItemFn, Stmt};

/// A name, a literal or a keyword, where its line begins and its column.
type Word = (String, usize, usize);

#[test]
fn bodies_of_the_snapshots() {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/expansion");
    let mut functions = 0;
    for path in sources(&directory) {
        if path.to_string_lossy().ends_with(".expanded.rs") {
            continue;
        }
        let source = fs::read_to_string(&path).expect("the source can be read");
        for item in syn::parse_file(&source).expect("the source parses").items {
            let Item::Fn(mut function) = item else { continue };
            let options = function.attrs.drain(..).find_map(|attribute| match attribute.meta {
                syn::Meta::List(list) => Some(list.tokens),
                _ => None,
            });
            keeps_words_with(options.unwrap_or_default(), &function.into_token_stream());
            functions += 1;
        }
    }
    assert!(functions >= 5, "the functions are found");
}

#[test]
fn bodies_of_the_tests() {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/tests");
    // The package that is published doesn't hold them.
    if !tests.is_dir() {
        return;
    }
    let mut functions = 0;
    for path in ["differential", "expressions"].iter().flat_map(|suite| sources(&tests.join(suite))) {
        let source = fs::read_to_string(&path).expect("the source can be read");
        let tokens: Vec<TokenTree> = source.parse::<TokenStream>().expect("tokens").into_iter().collect();
        for window in tokens.windows(3) {
            if let [TokenTree::Ident(name), TokenTree::Punct(_), TokenTree::Group(group)] = window
                && let Some(promise) = promise(&name.to_string())
            {
                for function in oracle_functions(group.stream(), &promise) {
                    keeps_words(&function);
                    functions += 1;
                }
            }
        }
    }
    assert!(functions > 300, "the functions are found");
}

#[test]
fn methods() {
    for source in [
        "fn numbers(&self, first: usize) -> impl Iterator<Item = u8> {
            for number in &self.numbers[first..] {
                yield_!(*number);
                println!(\"{} {first}\", self.name);
            }
            yield_!(self.last());
        }",
        "fn numbers(mut self: Box<Self>) -> Result<u8, E> where Self: Sized {
            yield_!(self.next()?);
        }",
        "fn tree<'a>(&'a mut self) -> Box<dyn Iterator<Item = &'a u8> + 'a> {
            match &self.0 {
                Tree::Leaf => return,
                Tree::Node(left, value, right) if value.is_some() => {
                    yield_from!(left.tree());
                    yield_!(value.as_ref().unwrap_or(&0));
                    yield_from!(right.tree());
                }
                _ => {}
            }
        }",
        "fn sent(#[resume] first: u8) -> impl Generator<u8, Yield = (u8, char), Return = Result<String, E>> {
            let mut all = vec![first];
            let last = loop {
                match yield_!((all.len() as u8, 'x')) {
                    0 => break all,
                    n @ 1..=9 => all.push(n),
                    _ => return Err(E::TooLarge { at: all.len(), limit: 9 }),
                }
            };
            Ok(String::from_utf8(last)?)
        }",
    ] {
        // The return type that is none of a generator is there for its error.
        let function: TokenStream = source.parse().expect("tokens");
        if source.contains("-> Result") {
            keeps_signature(source);
        } else {
            keeps_words(&function);
        }
    }
}

/// With all delimiters closed: without, they never come to a macro.
#[test]
fn half_typed_bodies() {
    for body in [
        "{ yield_!(first); yield_!(first +); }",
        "{ yield_!(first); let x = }",
        "{ yield_!(first); let x = ; yield_!(x); }",
        "{ yield_!(first); first. }",
        "{ yield_!(first.); }",
        "{ yield_!(first); first.max(2) yield_!(2); }",
        "{ let x = first yield_!(x); }",
        "{ match first { 1 => yield_!(first), 2 = } }",
        "{ match first { 1 => } }",
        "{ yield_!(first); match first }",
        "{ if }",
        "{ if first == { yield_!(first); } }",
        "{ for x in { yield_!(x); } }",
        "{ yield_!(first, ); yield_!(first, 2); }",
        "{ yield_!(let); }",
        "{ yield_!(Point { x: }); }",
        "{ yield_from!(); }",
        "{ yield_from!(first.); }",
        "{ let closure = |x| ; yield_!(first); }",
        "{ yield_!(first) else }",
        "{ fn inner( ) yield_!(first); }",
        "{ let [a, ..= ] first; }",
        "{ # }",
        "{ #[allow] }",
        "{ yield_!(first); yield_! }",
        "{ first as }",
        "{ 'outer: yield_!(first); }",
    ] {
        let source = format!(
            "pub(crate) fn numbers<'a, T: Copy>(first: &'a u8, (left, mut right): (T, T))\n    \
             -> impl Iterator<Item = &'a u8> + use<'a, T>\n    where T: Into<u8> {body}"
        );
        keeps_signature(&source);
    }
}

/// The statements of a half-typed body that parse are there for editors, each word at its place.
#[test]
fn statements_of_half_typed_bodies() {
    for (body, kept) in [
        ("{ let second = 2; yield_!(second); let third = ; }", "let second = 2"),
        ("{ yield_!(first.); let second = first; yield_!(second); }", "let second = first"),
        ("{ for x in 0..first { let y = x; y. } yield_!(first); }", "for x in 0..first { let y = x"),
        ("{ let second = first yield_!(second); }", "let second = first"),
        ("{ let second = first; second.max(first). }", "second.max(first)"),
        ("{ let second: u8 = ; yield_!(first); }", "let second: u8"),
        (
            "{ match first { 1 => yield_!(first), other => other. } }",
            "match first { 1 => yield_!(first), other => other",
        ),
        (
            "{ if first == 1 { yield_!(first.min(2).) } else { yield_!(first); } }",
            "first.min(2).) } else { yield_!(first",
        ),
        ("{ yield_!(u8::max(first, 1 + )); }", "u8::max(first, 1"),
    ] {
        let source = format!("fn numbers(first: u8) -> impl Iterator<Item = u8> {body}");
        let tokens: TokenStream = source.parse().expect("tokens");
        let output = words(&genmacro_core::generator(TokenStream::new(), tokens.clone()));
        let start = source.find(kept).expect("it is in the body");
        let mut wanted = words(&tokens);
        wanted.retain(|&(_, _, column)| (start..start + kept.len()).contains(&column));
        wanted.retain(|(word, ..)| word != "yield_");
        assert!(wanted.len() > 2, "{wanted:?}");
        let lost = missing(&wanted, &output);
        assert!(lost.is_empty(), "{body}: {lost:?}");
    }
}

/// Of a function with an error: the signature, and one error.
fn keeps_signature(source: &str) {
    let tokens: TokenStream = source.parse().expect("tokens");
    let output = genmacro_core::generator(TokenStream::new(), tokens.clone());
    syn::parse2::<syn::File>(output.clone()).unwrap_or_else(|error| panic!("{error}: {output}"));
    let signature: TokenStream = tokens.into_iter().take_while(|token| !is_brace(token)).collect();
    let emitted: TokenStream = output.clone().into_iter().take_while(|token| !is_brace(token)).collect();
    let (signature, emitted) = (words(&signature), words(&emitted));
    let missing = missing(&signature, &emitted);
    // A pattern is bound in the body.
    assert!(
        missing.iter().all(|(word, ..)| ["left", "mut", "right"].contains(&&**word)),
        "{missing:?}\n{output}"
    );
    // What the compiler has said already is said by a lint, should it have said nothing.
    let says = |word: &str| word == "compile_error" || word == "must_use";
    let errors = words(&output).iter().filter(|(word, ..)| says(word)).count();
    assert_eq!(errors, 1, "{source}\n{output}");
}

fn is_brace(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace)
}

/// Of a function without errors: each word of the body is in the drive closure, or in an item.
fn keeps_words(function: &TokenStream) {
    keeps_words_with(TokenStream::new(), function);
}

fn keeps_words_with(options: TokenStream, function: &TokenStream) {
    let output = genmacro_core::generator(options, function.clone());
    assert!(!output.to_string().contains("compile_error !"), "{function}\n{output}");
    let parsed: syn::File = syn::parse2(output.clone()).expect("a function, and what stands beside it");
    let mut drive = Drive(None);
    drive.visit_file(&parsed);
    let drive = words(&drive.0.expect("there is a closure").into_token_stream());

    let mut function: ItemFn = syn::parse2(function.clone()).expect("the function parses");
    let mut items = Items(Vec::new());
    items.visit_block_mut(&mut function.block);
    let mut body = words(&function.block.into_token_stream());
    body.retain(|(word, ..)| word != "yield_" && word != "yield_from");
    let lost = missing(&body, &drive);
    assert!(lost.is_empty(), "{}: {lost:?} of\n{body:?}\nin\n{drive:?}", function.sig.ident);
    for item in items.0 {
        let lost = missing(&words(&item.into_token_stream()), &words(&output));
        assert!(lost.is_empty(), "{}: {lost:?}", function.sig.ident);
    }
}

/// Which words aren't found, looking from each on for the next. The arguments of a function that calls itself may stand before its
/// name.
fn missing(wanted: &[Word], found: &[Word]) -> Vec<Word> {
    let mut from = 0;
    let mut missing = Vec::new();
    for word in wanted {
        // A closure can't have a `self`; what stands for it has its place.
        let is_it =
            |other: &Word| other == word || word.0 == "self" && (other.1, other.2) == (word.1, word.2);
        let after = found[from..].iter().position(is_it).map(|position| from + position + 1);
        let anywhere = || found.iter().any(is_it).then_some(from);
        match after.or_else(anywhere) {
            Some(next) => from = next,
            None => missing.push(word.clone()),
        }
    }
    missing
}

fn words(tokens: &TokenStream) -> Vec<Word> {
    let mut found = Vec::new();
    collect(tokens.clone(), &mut found);
    found
}

fn collect(tokens: TokenStream, found: &mut Vec<Word>) {
    let word = |text: String, span: Span| (text, span.start().line, span.start().column);
    for token in tokens {
        match token {
            TokenTree::Group(group) => collect(group.stream(), found),
            TokenTree::Ident(name) => found.push(word(name.to_string(), name.span())),
            TokenTree::Literal(literal) => found.push(word(literal.to_string(), literal.span())),
            TokenTree::Punct(_) => {}
        }
    }
}

/// Finds the first closure, which is the drive closure.
struct Drive(Option<Expr>);

impl<'a> Visit<'a> for Drive {
    fn visit_expr_closure(&mut self, closure: &'a ExprClosure) {
        self.0.get_or_insert_with(|| (*closure.body).clone());
    }

    fn visit_item(&mut self, item: &'a Item) {
        // Only the function itself, or the impl of its type.
        if self.0.is_none() && matches!(item, Item::Fn(_) | Item::Const(_)) {
            visit::visit_item(self, item);
        }
    }

    fn visit_stmt(&mut self, stmt: &'a Stmt) {
        match stmt {
            Stmt::Item(Item::Impl(named)) if named.to_token_stream().to_string().contains(":: Run for") => {
                visit::visit_item_impl(self, named);
            }
            Stmt::Item(_) => {}
            _ => visit::visit_stmt(self, stmt),
        }
    }
}

/// Takes the items out of a body.
struct Items(Vec<Stmt>);

impl VisitMut for Items {
    fn visit_block_mut(&mut self, block: &mut Block) {
        let is_item = |stmt: &Stmt| match stmt {
            Stmt::Item(_) => true,
            Stmt::Macro(call) => call.mac.path.is_ident("thread_local"),
            _ => false,
        };
        self.0.extend(block.stmts.extract_if(.., |stmt| is_item(stmt)));
        visit_mut::visit_block_mut(self, block);
    }
}

fn sources(directory: &Path) -> Vec<std::path::PathBuf> {
    let entries = fs::read_dir(directory).expect("the directory exists");
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("an entry can be read").path()).collect();
    paths.sort();
    paths
}

/// The return type of the functions in a macro of the oracle.
fn promise(macro_name: &str) -> Option<TokenStream> {
    Some(match macro_name {
        "iterators" | "forkable_iterators" => quote!(impl Iterator<Item = i64> + Clone + 'a),
        "generators" | "forkable_generators" => {
            quote!(impl Generator<Yield = i64, Return = i64> + Clone + 'a)
        }
        "coroutines" => quote!(impl Generator<i64, Yield = i64, Return = i64> + 'a),
        "optionals" => quote!(impl Generator<Yield = i64, Return = Option<i64>> + 'a),
        "fallibles" => quote!(impl Iterator<Item = Result<i64, i64>> + 'a),
        _ => return None,
    })
}

/// The functions in a macro of the oracle, with that return type; not those with a `#[cfg]`, which become several.
fn oracle_functions(tokens: TokenStream, promise: &TokenStream) -> Vec<TokenStream> {
    let mut functions = Vec::new();
    let (mut name, mut parameters, mut resume) = (None, TokenStream::new(), TokenStream::new());
    let mut tokens = tokens.into_iter();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Ident(keyword) if keyword == "fn" => name = tokens.next(),
            TokenTree::Ident(keyword) if keyword == "resume" => {
                let first = tokens.next();
                resume = quote!(#[resume] #first: i64,);
            }
            TokenTree::Group(group) if group.delimiter() == Delimiter::Parenthesis => {
                parameters = group.stream();
            }
            TokenTree::Group(body) if body.delimiter() == Delimiter::Brace => {
                if !words(&body.stream()).iter().any(|(word, ..)| word == "cfg") {
                    functions.push(quote!(fn #name<'a>(#resume #parameters) -> #promise #body));
                }
                (name, resume) = (None, TokenStream::new());
            }
            _ => {}
        }
    }
    functions
}
