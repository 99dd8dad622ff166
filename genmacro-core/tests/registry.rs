//! Real code: yields at random places of the functions of the cargo registry. The macro must never panic, must give back
//! what parses, and must be quick; whether what comes out type-checks is for the other tests.
//!
//! A sample runs by default. `REGISTRY_SAMPLE=all` runs all that there is, `REGISTRY_SEED` puts the yields elsewhere.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use std::{env, fs};

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::visit::{self, Visit};
use syn::visit_mut::{self, VisitMut};
use syn::{Block, Expr, ImplItemFn, ItemFn, ReturnType, Stmt, TraitItemFn, parse_quote};
use walkdir::WalkDir;

/// How long the sample may take, and a single function.
const SAMPLE: Duration = Duration::from_secs(12);
const CALL: Duration = Duration::from_secs(1);

#[test]
fn real_functions() {
    let Some(registry) = registry() else {
        eprintln!("skipped: there is no cargo registry");
        return;
    };
    let all = env::var("REGISTRY_SAMPLE").is_ok_and(|sample| sample == "all");
    let seed = env::var("REGISTRY_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(1);
    let mut dice = Dice(seed);
    let start = Instant::now();
    let mut files = sources(&registry);
    if !all {
        // Not always those that come first.
        files.sort_by_key(|file| Dice::of(&file.to_string_lossy()));
    }
    let (mut functions, mut failures) = (0, Vec::new());
    for file in &files {
        let Some(parsed) = fs::read_to_string(file).ok().and_then(|text| syn::parse_file(&text).ok()) else {
            continue;
        };
        let mut found = Functions(Vec::new());
        found.visit_file(&parsed);
        for function in found.0 {
            let function = with_yields(function, &mut dice);
            functions += 1;
            if let Err(reason) = attempt(&function) {
                failures.push(format!("{}: {reason}\n{}", file.display(), function.to_token_stream()));
            }
        }
        if !all && start.elapsed() > SAMPLE {
            break;
        }
    }
    eprintln!("{functions} functions of {} files", files.len());
    assert!(failures.is_empty(), "{} fail:\n{}", failures.len(), failures.join("\n\n"));
}

/// Expands a function.
fn attempt(function: &ItemFn) -> Result<(), String> {
    let tokens = function.to_token_stream();
    let start = Instant::now();
    let output = catch_unwind(AssertUnwindSafe(|| genmacro_core::generator(TokenStream::new(), tokens)))
        .map_err(|_| "panics".to_owned())?;
    let took = start.elapsed();
    if took > CALL {
        return Err(format!("takes {took:?}"));
    }
    syn::parse2::<syn::File>(output).map(drop).map_err(|error| format!("doesn't parse: {error}"))
}

/// Where cargo keeps the sources of crates, if it does.
fn registry() -> Option<PathBuf> {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(Path::new(&env::var_os("HOME")?).join(".cargo")))?;
    Some(home.join("registry/src")).filter(|registry| registry.is_dir())
}

fn sources(registry: &Path) -> Vec<PathBuf> {
    let entries = WalkDir::new(registry).sort_by_file_name().into_iter().filter_map(Result::ok);
    let files = entries.filter(|entry| entry.file_type().is_file()).map(walkdir::DirEntry::into_path);
    files.filter(|file| file.extension().is_some_and(|extension| extension == "rs")).collect()
}

/// Collects functions, methods as free functions.
struct Functions(Vec<ItemFn>);

impl Functions {
    fn add(&mut self, signature: &syn::Signature, block: &Block) {
        let block = block.clone();
        let mut function: ItemFn = parse_quote!(
            fn f() {}
        );
        function.sig = signature.clone();
        function.block = Box::new(block);
        self.0.push(function);
    }
}

impl<'a> Visit<'a> for Functions {
    fn visit_item_fn(&mut self, function: &'a ItemFn) {
        self.add(&function.sig, &function.block);
        visit::visit_item_fn(self, function);
    }

    fn visit_impl_item_fn(&mut self, function: &'a ImplItemFn) {
        self.add(&function.sig, &function.block);
        visit::visit_impl_item_fn(self, function);
    }

    fn visit_trait_item_fn(&mut self, function: &'a TraitItemFn) {
        if let Some(block) = &function.default {
            self.add(&function.sig, block);
        }
        visit::visit_trait_item_fn(self, function);
    }
}

/// Makes a generator of a function: with yields, and with a return type for them.
fn with_yields(mut function: ItemFn, dice: &mut Dice) -> ItemFn {
    Yields { dice }.visit_block_mut(&mut function.block);
    function.sig.constness = None;
    let value = match std::mem::replace(&mut function.sig.output, ReturnType::Default) {
        ReturnType::Default => parse_quote!(()),
        ReturnType::Type(_, ty) => *ty,
    };
    function.sig.output = match dice.below(4) {
        0 => parse_quote!(-> impl Iterator<Item = #value>),
        1 => parse_quote!(-> impl Iterator<Item = Result<#value, Error>>),
        2 => parse_quote!(-> impl Generator<u8, Yield = u8, Return = #value>),
        _ => parse_quote!(-> impl Generator<Yield = u8, Return = #value>),
    };
    function
}

/// Puts yields at random places.
struct Yields<'a> {
    dice: &'a mut Dice,
}

impl VisitMut for Yields<'_> {
    fn visit_block_mut(&mut self, block: &mut Block) {
        visit_mut::visit_block_mut(self, block);
        if self.dice.below(4) == 0 {
            let at = self.dice.below(block.stmts.len() as u64 + 1);
            let at = usize::try_from(at).expect("a small number");
            let yielding: Stmt = match self.dice.below(3) {
                0 => parse_quote!(yield_!();),
                1 => parse_quote!(let _ = yield_!(1);),
                _ => parse_quote!(yield_!(2);),
            };
            block.stmts.insert(at, yielding);
        }
    }

    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        // Not in what can't be suspended, or can't hold an expression: there are tests of those errors.
        if matches!(expr, Expr::Closure(_) | Expr::Async(_) | Expr::Const(_) | Expr::Let(_)) {
            return;
        }
        visit_mut::visit_expr_mut(self, expr);
        if self.dice.below(12) == 0 && !matches!(expr, Expr::Path(_) | Expr::Lit(_)) {
            let inner = &*expr;
            let tokens = match self.dice.below(4) {
                0 => quote!(yield_!(#inner)),
                1 => quote!({ yield_!(); #inner }),
                2 => quote!(yield_!()),
                _ => quote!((yield_!(#inner))),
            };
            // What syn can't parse again isn't for us.
            if let Ok(yielding) = syn::parse2(tokens) {
                *expr = yielding;
            }
        }
    }

    fn visit_item_mut(&mut self, _: &mut syn::Item) {}

    fn visit_pat_mut(&mut self, _: &mut syn::Pat) {}

    fn visit_type_mut(&mut self, _: &mut syn::Type) {}
}

/// Numbers that are the same for the same seed: splitmix64.
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, limit: u64) -> u64 {
        self.next() % limit
    }

    /// A number for a text.
    fn of(text: &str) -> u64 {
        text.bytes().fold(0, |sum, byte| Self(sum ^ u64::from(byte)).next())
    }
}
