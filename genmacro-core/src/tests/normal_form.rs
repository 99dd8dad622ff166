//! A-normal form.

use expect_test::{Expect, expect};

use super::{Compilation, pretty};

fn normalized(body: &str, expected: Expect) {
    expected.assert_eq(&pretty(&Compilation::of(body).normal().block));
}

#[test]
fn operands_before_the_last_yield_are_named_in_order() {
    normalized(
        "g(x(), yield_!(1), y(), yield_!(2), z());",
        expect![[r#"
            {
                let temporary = x();
                let mut temporary_2 = yield_!(1);
                let temporary_3 = y();
                let mut temporary_4 = yield_!(2);
                g(temporary, temporary_2, temporary_3, temporary_4, z());
            };
        "#]],
    );
}

#[test]
fn a_copy_of_a_local_is_taken_before_the_yield() {
    normalized(
        "let b = a + yield_!(1);",
        expect![[r#"
            let b = {
                let temporary = a;
                let mut temporary_2 = yield_!(1);
                (temporary) + (temporary_2)
            };
        "#]],
    );
}

#[test]
fn a_place_stays_a_place() {
    normalized(
        "v.push(yield_!(1)); v[i()].f = yield_!(2);",
        expect![[r#"
            {
                let mut temporary = yield_!(1);
                v.push(temporary);
            };
            {
                let mut temporary_2 = yield_!(2);
                v[i()].f = temporary_2;
            };
        "#]],
    );
}

#[test]
fn lazy_operands_stay_lazy() {
    normalized(
        "let b = x() && yield_!(1) || y();",
        expect![[r#"
            let b = {
                let temporary = if x() { yield_!(1) } else { false };
                temporary || y()
            };
        "#]],
    );
}

#[test]
fn conditions_are_evaluated_before() {
    normalized(
        "if yield_!(1) { x() } else if yield_!(2) { y() } else { z() };",
        expect![[r#"
            {
                let temporary_2 = yield_!(1);
                if temporary_2 {
                    x()
                } else {
                    let temporary = yield_!(2);
                    if temporary { y() } else { z() }
                };
            };
        "#]],
    );
}

#[test]
fn a_loop_evaluates_its_condition_each_time() {
    normalized(
        "while let Some(x) = g(yield_!(1)) { h(x) }",
        expect![[r#"
            loop {
                'then: {
                    {
                        let mut temporary = yield_!(1);
                        if let Some(x) = g(temporary) {
                            break 'then { h(x) };
                        }
                    }
                    {
                        break;
                    }
                }
            }
        "#]],
    );
}

#[test]
fn a_yield_of_a_yield() {
    normalized(
        "yield_!(yield_!(1));",
        expect![[r#"
            {
                let operand: i32 = yield_!(1);
                yield_!(operand);
            };
        "#]],
    );
}

#[test]
fn code_without_a_yield_is_left_alone() {
    normalized(
        "let b = g(x(), h(y())); yield_!(b);",
        expect![[r#"
            let b = g(x(), h(y()));
            yield_!(b);
        "#]],
    );
}

#[test]
fn an_extended_temporary_is_a_local() {
    normalized(
        "let b = &g(yield_!(1)); h(b);",
        expect![[r#"
            let mut temporary_2 = {
                let mut temporary = yield_!(1);
                g(temporary)
            };
            let b = &temporary_2;
            h(b);
        "#]],
    );
}

#[test]
fn delegation_is_a_loop() {
    normalized(
        "let b = yield_from!(g());",
        expect![[r#"
            let b = {
                let mut inner = match (g(),) {
                    (value,) => {
                        ::genmacro_runtime::__private::Kind::<(), _>::of(&value)
                            .kind()
                            .delegate(value)
                    }
                };
                loop {
                    match ::genmacro_runtime::__private::resume::<
                        (),
                        i32,
                        _,
                    >(&mut inner, ::core::option::Option::Some(())) {
                        ::genmacro_runtime::__private::GeneratorState::Yielded(value) => {
                            yield_from!(inner, value);
                        }
                        ::genmacro_runtime::__private::GeneratorState::Complete(value) => {
                            break value;
                        }
                    }
                }
            };
        "#]],
    );
}

#[test]
fn arguments_of_macros_are_operands() {
    normalized(
        r#"println!("{} {x:?}", yield_!(1)); let v = vec![a, yield_!(2)]; assert!(yield_!(3), "no {}", x());"#,
        expect![[r#"
            {
                let mut temporary = yield_!(1);
                println!("{} {x:?}", temporary)
            };
            let v = {
                let temporary_2 = a;
                let mut temporary_3 = yield_!(2);
                vec![temporary_2, temporary_3]
            };
            {
                let mut temporary_4 = yield_!(3);
                assert!(temporary_4, "no {}", x())
            };
        "#]],
    );
}

#[test]
fn operands_drop_before_temporaries() {
    normalized(
        "let x = f(a(), &mut b(), (c(), d()).0, yield_!(1));",
        expect![[r#"
        let x = {
            let temporary = a();
            let mut temporary_2 = b();
            let temporary = temporary;
            let temporary_3 = &mut temporary_2;
            let temporary_4 = c();
            let temporary_5 = d();
            let temporary_6 = (temporary_5,);
            let temporary = temporary;
            let temporary_4 = temporary_4;
            let mut temporary_7 = yield_!(1);
            let value = f(temporary, temporary_3, temporary_4, temporary_7);
            value
        };
    "#]],
    );
}
