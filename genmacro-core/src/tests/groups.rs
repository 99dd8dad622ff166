//! The states of a generator that stores many locals are grouped; those of others aren't.

use proc_macro2::TokenStream;

/// How often a name stands in the expansion of a generator that stores a local in each of so many loops.
fn mentions(name: &str, loops: usize) -> usize {
    let body = "for i in 0..n { yield_!(i); }".repeat(loops);
    let function = format!("fn generator(n: u64) -> impl Iterator<Item = u64> {{ {body} }}");
    let function = function.parse().expect("tokens");
    let expansion = crate::generator(TokenStream::new(), function).to_string();
    expansion.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|&word| word == name).count()
}

#[test]
fn few_states_stand_in_one_enum() {
    assert_eq!(mentions("__Group0", 20), 0);
    assert_eq!(mentions("LocalsAt", 20), 0);
}

#[test]
fn many_states_stand_in_groups_of_a_limited_size() {
    assert!(mentions("__Group0", 40) > 0);
    // There are three entries to a loop, and sixteen in a group.
    assert!(mentions("__Group7", 40) > 0);
    assert_eq!(mentions("__Group8", 40), 0);
}

#[test]
fn the_expansion_grows_with_the_body() {
    let [one, four] = [100, 400].map(|loops| mentions("Some", loops));
    assert!(four < 5 * one, "{one} patterns for 100 loops, {four} for 400");
}

#[test]
fn the_machine_looks_at_the_patterns_of_one_group_at_a_time() {
    let round = "if i > 1 { yield_!(i); } else { yield_!(1); yield_!(2); }";
    let body = format!("for i in numbers(n) {{ {round} }}").repeat(40);
    let function = format!("fn generator(n: u64) -> impl Iterator<Item = u64> {{ {body} }}");
    let expansion = crate::generator(TokenStream::new(), function.parse().expect("tokens")).to_string();
    let machine = expansion.split("'machine : loop").nth(1).expect("arms that jump");
    let arms = machine.split("| state : & Locals").next().expect("the hint comes after the machine");
    let groups = expansion.matches("enum __Group").count();
    assert!(groups > 1);
    assert_eq!(arms.matches("=> match group").count(), groups);
    // Two states that share an arm are of one group.
    assert!(arms.contains("| __Group"));
}
