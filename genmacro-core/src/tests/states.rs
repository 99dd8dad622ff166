//! The graph of a body and the layout of its states.

use expect_test::{Expect, expect};

use super::Compilation;
use crate::{dump, tails};

fn lowered(body: &str, graph: Expect, states: Expect) {
    let (body, layout) = Compilation::of(body).plan();
    graph.assert_eq(&dump::graph(&body));
    states.assert_eq(&dump::states(&body, &layout));
}

#[test]
fn a_counter_is_stored() {
    lowered(
        "let mut n = 0; while n < a { yield_!(n); n += 1; }",
        expect![[r#"
            bb0: [declare a, assign a, declare s, assign s, declare n, assign n] -> [bb1]
            bb1: [mention n, mention a] -> [bb2, bb5]
            bb2: [move n, consume n] -> [bb3]
            bb3: [] -> [bb4]
            bb4: [mention n, borrow n] -> [bb6]
            bb5: [] -> [bb8]
            bb6: [] -> [bb7]
            bb7: [] -> [bb1]
            bb8: [] -> []
        "#]],
        expect![[r#"
            head 1: a store, s store, n store
            yield 2: a store, s store, n store
            join 3: a store, s store, n store
        "#]],
    );
}

#[test]
fn what_is_dead_is_gone() {
    lowered(
        "let n = a * 2; yield_!(n); yield_!(a);",
        expect![[r#"
            bb0: [declare a, assign a, declare s, assign s, move a, declare n, assign n, move n, consume n] -> [bb1]
            bb1: [] -> [bb2]
            bb2: [move a, consume a] -> [bb3]
            bb3: [] -> []
        "#]],
        expect![[r#"
            yield 1: a store, s store, n gone
            join 2: a store, s store, n gone
            yield 3: a gone, s store, n gone
        "#]],
    );
}

#[test]
fn a_borrow_of_a_local_is_made_again() {
    lowered(
        "let t = s.as_str(); let u = &s; yield_!(1); g(u); g(&s);",
        expect![[r#"
            bb0: [declare a, assign a, declare s, assign s, mention s, borrow s, declare t, assign t, mention s, borrow s, declare u, assign u] -> [bb1]
            bb1: [] -> [bb2]
            bb2: [move u, mention s, consume u, mention s, borrow s] -> []
        "#]],
        expect![[r#"
            yield 1: a gone, s store, t gone, u remake
            join 2: a gone, s store, t gone, u remake
        "#]],
    );
}

#[test]
fn what_is_moved_on_one_path_is_held_in_a_slot() {
    lowered(
        "if a > 0 { drop(s); } yield_!(1);",
        expect![[r#"
            bb0: [declare a, assign a, declare s, assign s, mention a] -> [bb1, bb2]
            bb1: [move s, consume s] -> [bb3]
            bb2: [] -> [bb3]
            bb3: [] -> [bb4]
            bb4: [] -> []
        "#]],
        expect![[r#"
            yield 1: a gone, s store in slot
        "#]],
    );
}

#[test]
fn what_is_moved_on_all_paths_is_gone() {
    lowered(
        "yield_!(1); drop(s); yield_!(2);",
        expect![[r#"
            bb0: [declare a, assign a, declare s, assign s] -> [bb1]
            bb1: [] -> [bb2]
            bb2: [move s, consume s] -> [bb3]
            bb3: [] -> []
        "#]],
        expect![[r#"
            yield 1: a gone, s store
            join 2: a gone, s store
            yield 3: a gone, s gone
        "#]],
    );
}

#[test]
fn parts_that_are_left_are_stored_alone() {
    lowered(
        "let p = (s, g()); drop(p.0); yield_!(1); drop(p.1);",
        expect![[r#"
            bb0: [declare a, assign a, declare s, assign s, move s, consume s, declare p, assign p, move p.0] -> [bb1]
            bb1: [] -> [bb2]
            bb2: [move p.1] -> []
        "#]],
        expect![[r#"
            yield 1: a gone, s gone, p store in part
            join 2: a gone, s gone, p store in part
        "#]],
    );
}

#[test]
fn each_branch_has_its_own_locals() {
    lowered(
        "match g() { Some(x) => yield_!(x), None => { let y = 1; yield_!(y); h(y); } }",
        expect![[r#"
            bb0: [declare a, assign a, declare s, assign s] -> [bb1, bb3]
            bb1: [declare x, assign x, move x, consume x] -> [bb2]
            bb2: [] -> [bb6]
            bb3: [declare y, assign y, move y, consume y] -> [bb4]
            bb4: [] -> [bb5]
            bb5: [move y, consume y] -> [bb6]
            bb6: [] -> []
        "#]],
        expect![[r#"
            yield 1: a gone, s store, x gone
            yield 2: a gone, s store, y store
            join 3: a gone, s store, y store
        "#]],
    );
}

#[test]
fn a_loop_keeps_its_iterator() {
    lowered(
        "for x in g() { yield_!(x); }",
        expect![[r#"
            bb0: [declare a, assign a, declare s, assign s, declare iter, assign iter] -> [bb1]
            bb1: [mention iter, borrow iter] -> [bb2, bb3]
            bb2: [] -> [bb6]
            bb3: [declare x, assign x, move x, consume x] -> [bb4]
            bb4: [] -> [bb5]
            bb5: [] -> [bb1]
            bb6: [] -> []
        "#]],
        expect![[r#"
            head 1: a gone, s resident, iter resident
            yield 2: a gone, s resident, iter resident, x gone
        "#]],
    );
}

#[test]
fn a_break_leaves_for_the_end() {
    lowered(
        "'outer: loop { loop { yield_!(1); if g() { break 'outer; } } }",
        expect![[r#"
            bb0: [declare a, assign a, declare s, assign s] -> [bb1]
            bb1: [] -> [bb2]
            bb2: [] -> [bb3]
            bb3: [] -> [bb4]
            bb4: [] -> [bb5, bb6]
            bb5: [] -> [bb9]
            bb6: [] -> [bb7]
            bb7: [] -> [bb8]
            bb8: [] -> [bb2]
            bb9: [] -> []
        "#]],
        expect![[r#"
            head 1: a gone, s store
            head 2: a gone, s store
            yield 3: a gone, s store
            join 4: a gone, s store
        "#]],
    );
}

#[test]
fn code_after_a_return_has_no_states() {
    lowered(
        "yield_!(1); return; yield_!(2);",
        expect![[r#"
            bb0: [declare a, assign a, declare s, assign s] -> [bb1]
            bb1: [] -> [bb2]
            bb2: [] -> []
        "#]],
        expect![[r#"
            yield 1: a gone, s store
            join 2: a gone, s store
        "#]],
    );
}

#[test]
fn what_may_be_large_stays_in_place() {
    lowered(
        "let mut sums = [0; 9]; loop { sums[a] += 1; yield_!(sums[a]); }",
        expect![[r#"
            bb0: [declare a, assign a, declare s, assign s, declare sums, assign sums] -> [bb1]
            bb1: [mention sums, borrow sums, move a, consume a, borrow sums, mention sums, borrow sums, move a, consume a] -> [bb2]
            bb2: [] -> [bb3]
            bb3: [] -> [bb1]
        "#]],
        expect![[r#"
        head 1: a store, s store, sums resident
        yield 2: a store, s store, sums resident
    "#]],
    );
}

#[test]
fn what_stands_before_a_resident_is_one() {
    lowered(
        "let before = f(); let table = [g(), g()]; let after = f(); yield_!(1); yield_!(table[0]);",
        expect![[r#"
            bb0: [declare a, assign a, declare s, assign s, declare before, assign before, declare table, assign table, declare after, assign after] -> [bb1]
            bb1: [] -> [bb2]
            bb2: [mention table, borrow table] -> [bb3]
            bb3: [] -> []
        "#]],
        expect![[r#"
            yield 1: a gone, s resident, before resident, table resident, after store
            join 2: a gone, s resident, before resident, table resident, after store
            yield 3: a gone, s resident, before resident, table resident, after store
        "#]],
    );
}

#[test]
fn what_is_moved_is_no_resident() {
    lowered(
        "let table = [g(), g()]; yield_!(1); drop(table); yield_!(2);",
        expect![[r#"
            bb0: [declare a, assign a, declare s, assign s, declare table, assign table] -> [bb1]
            bb1: [] -> [bb2]
            bb2: [move table, consume table] -> [bb3]
            bb3: [] -> []
        "#]],
        expect![[r#"
        yield 1: a gone, s store, table store
        join 2: a gone, s store, table store
        yield 3: a gone, s store, table gone
    "#]],
    );
}

#[test]
fn elements_of_a_tuple_are_known() {
    lowered(
        "let t = (s, a, g()); if c() { drop(t.2); } yield_!(1); drop(t.0); yield_!(2); g(t.1);",
        expect![[r#"
            bb0: [declare a, assign a, declare s, assign s, move s, consume s, move a, consume a, declare t, assign t] -> [bb1, bb2]
            bb1: [move t.2] -> [bb3]
            bb2: [] -> [bb3]
            bb3: [] -> [bb4]
            bb4: [] -> [bb5]
            bb5: [move t.0] -> [bb6]
            bb6: [] -> [bb7]
            bb7: [move t.1, consume t.1] -> []
        "#]],
        expect![[r#"
            yield 1: a gone, s gone, t store with slots
            join 2: a gone, s gone, t store with slots
            yield 3: a gone, s gone, t store with slots
            join 4: a gone, s gone, t store with slots
        "#]],
    );
}

#[test]
fn a_yield_at_the_end_of_a_round_goes_on_at_the_head() {
    let tails = |body: &str| {
        let (body, layout) = Compilation::of(body).plan();
        tails::find(&body, &layout).len()
    };
    assert_eq!(tails("while a > 0 { a -= 1; yield_!(a); }"), 1);
    assert_eq!(tails("for x in s { if x { yield_!(1) } else { yield_!(2); } }"), 2);
    assert_eq!(tails("for x in s { for y in x { yield_!(y); } }"), 1, "the inner loop");
    assert_eq!(tails("while a > 0 { yield_!(a); a -= 1; }"), 0, "something follows");
    assert_eq!(tails("for x in s { let guard = f(); yield_!(x); }"), 0, "something is to be dropped");
    assert_eq!(tails("loop { let x = yield_!(1); }"), 0, "something is bound");
}
