//! A function for each lint, which fires in it, and whose name begins with that of the lint: not compiled itself, but taken apart
//! by the test.

use genmacro_tests::Log;

#[deprecated]
pub fn old() -> i64 {
    1
}

#[must_use]
pub fn needed() -> i64 {
    1
}

iterators! {
    fn dead_code<'a>(log: &'a Log) {
        fn never_called() {}
        struct NeverMade;
        yield_!(log.get(1));
    } in [()]

    fn deprecated<'a>(log: &'a Log) {
        yield_!(log.get(old()));
        old();
    } in [()]

    fn unused_must_use<'a>(log: &'a Log) {
        needed();
        yield_!(log.get(1));
        Some(1).ok_or(2);
        log.get(1) + 1;
    } in [()]

    fn unused_variables<'a>(log: &'a Log, argument: i64, (first, second): (i64, i64)) {
        let plain = 1;
        let (left, right) = (1, 2);
        yield_!(log.get(left));
        if let Some(inner) = Some(first) {
            let after = 1;
        }
        for round in 0..2 {
            yield_!(2);
        }
        match Some(second) {
            Some(value) => yield_!(3),
            None => {}
        }
        let closure = |parameter: i64| 1;
        yield_!(closure(1));
    } in [()]

    fn unused_mut<'a>(mut log: &'a Log, mut argument: i64) {
        let mut never = argument;
        yield_!(log.get(never));
        for mut round in 0..2 {
            yield_!(round);
        }
        if let Some(mut inner) = Some(1) {
            yield_!(inner);
        }
    } in [()]

    fn unused_assignments<'a>(log: &'a Log) {
        let mut before = 1;
        before = log.get(2);
        yield_!(before);
        before = 3;
        let mut across = 1;
        yield_!(across);
        across = 2;
        yield_!(4);
        across = 3;
        yield_!(across);
    } in [()]

    fn unreachable_code<'a>(log: &'a Log) {
        for round in 0..3 {
            yield_!(round);
            if round == 1 {
                break;
                log.get(1);
            }
        }
        return;
        log.get(2);
    } in [()]

    fn unreachable_patterns<'a>(log: &'a Log) {
        match log.get(1) {
            1 => yield_!(1),
            _ => yield_!(2),
            3 => yield_!(3),
        }
    } in [()]

    fn unused_parens<'a>(log: &'a Log) {
        let number = (1);
        if (number == log.get(1)) {
            yield_!(number);
        }
        for round in (0..2) {
            yield_!(round);
        }
    } in [()]

    fn unused_braces<'a>(log: &'a Log) {
        if { true } {
            yield_!(log.get(1));
        }
    } in [()]

    fn unfulfilled_lint_expectations_on_arms<'a>(log: &'a Log) {
        match log.get(Some(1)) {
            #[expect(unused_variables)]
            Some(first) => yield_!(1),
            Some(5) => yield_!(5),
            #[allow(unused_variables)]
            None => {
                let second = 2;
                yield_!(2);
                let third = 3;
            }
        }
        match log.get(Some(1)) {
            #[expect(unused_variables)]
            Some(used) => yield_!(used),
            Some(5) => yield_!(5),
            None => yield_!(1),
        }
    } in [()]

    fn unfulfilled_lint_expectations_in_blocks<'a>(log: &'a Log) {
        #![allow(unused_variables)]
        let first = 1;
        yield_!(log.get(1));
        {
            #![expect(unused_mut)]
            let mut second = 1;
            yield_!(log.get(second));
        }
        loop {
            #![expect(unused_mut)]
            yield_!(log.get(1));
            break;
        }
    } in [()]

    fn unfulfilled_lint_expectations_on_parameters<'a>(
        log: &'a Log,
        #[expect(unused_variables)] unused: i64,
        #[expect(unused_variables)] used: i64,
        #[allow(unused_variables)] (left, right): (i64, i64),
        #[expect(unused_mut)] mut changed: i64,
    ) {
        changed += 1;
        yield_!(log.get(used + changed));
    } in [()]

    fn unused_mut_or_deferred<'a>(log: &'a Log, other: bool) {
        let mut number;
        number = log.get(1);
        yield_!(number);
        number = 2;
        yield_!(number);
        let mut once: i64;
        once = 3;
        yield_!(once);
        let mut branches;
        if other {
            branches = log.get(1);
            yield_!(2);
            branches += 1;
        } else {
            branches = 3;
        }
        yield_!(branches);
    } in [()]

    fn unused_parens_of_while<'a>(log: &'a Log, mut number: i64, option: Option<i64>) {
        while (number > 3) {
            yield_!(number);
            number -= 1;
        }
        while { number > 1 } {
            yield_!(number);
            number -= 1;
        }
        while let irrefutable = log.get(1) {
            yield_!(irrefutable);
            break;
        }
        while (number > 0) && let Some(last) = (option) {
            yield_!(last);
            break;
        }
    } in [()]

    fn clippy_items_after_statements<'a>(log: &'a Log) {
        const FIRST: i64 = 1;
        yield_!(log.get(FIRST));
        const SECOND: i64 = 2;
        yield_!(log.get(SECOND));
        if log.get(true) {
            fn third() -> i64 {
                3
            }
            yield_!(third());
            use std::convert::identity;
            yield_!(identity(4));
        }
    } in [()]

    fn clippy_needless_return<'a>(log: &'a Log) {
        yield_!(log.get(1));
        return;
    } in [()]

    fn clippy_useless_vec<'a>(log: &'a Log) {
        let numbers = vec![1, 2, 3];
        yield_!(log.get(1));
        for number in numbers.iter() {
            log.get(number);
        }
    } in [()]

    fn unused_variables_that_shadow<'a>(log: &'a Log, first: i64) {
        let number = log.get(first);
        yield_!(number);
        {
            let number = 2;
            yield_!(3);
            let first = 4;
            yield_!(5);
        }
        for number in 0..number {
            yield_!(log.get(6));
        }
        match log.get(Some(number)) {
            Some(first) => yield_!(number),
            None => {}
        }
        yield_!(first);
    } in [()]

    fn unused_assignments_that_shadow<'a>(log: &'a Log, first: i64) {
        let mut number = log.get(first);
        yield_!(number);
        if log.get(true) {
            let mut number = 2;
            yield_!(number);
            number = 3;
            let mut first = 4;
            yield_!(first);
            first += 1;
        }
        number += 1;
        yield_!(number + first);
    } in [()]

    fn unused_labels<'a>(log: &'a Log) {
        'outer: for round in 0..2 {
            yield_!(log.get(round));
        }
        'quiet: for round in 0..2 {
            log.get(round);
        }
    } in [()]

    fn unused_imports<'a>(log: &'a Log) {
        use super::needed as never;
        yield_!(log.get(1));
    } in [()]

    fn unused_unsafe<'a>(log: &'a Log) {
        unsafe { yield_!(log.get(1)); }
        let number = unsafe { log.get(1) };
        yield_!(number);
    } in [()]

    fn unused_macros<'a>(log: &'a Log) {
        macro_rules! never {
            () => {};
        }
        yield_!(log.get(1));
    } in [()]

    fn unused_doc_comments<'a>(log: &'a Log) {
        /// Of nothing.
        for round in 0..2 {
            yield_!(log.get(round));
        }
        /// Of nothing.
        log.get(1);
    } in [()]

    fn path_statements<'a>(log: &'a Log) {
        let number = log.get(1);
        number;
        yield_!(number);
        number;
    } in [()]

    fn redundant_semicolons<'a>(log: &'a Log) {
        yield_!(log.get(1));;
        log.get(2);;
    } in [()]

    fn unused_comparisons<'a>(log: &'a Log, size: usize) {
        if size >= 0 {
            yield_!(log.get(1));
        }
    } in [()]

    fn while_true<'a>(log: &'a Log) {
        while true {
            yield_!(log.get(1));
            if log.get(1) == 1 {
                break;
            }
        }
    } in [()]

    fn non_snake_case<'a>(log: &'a Log, Argument: i64) {
        let Number = log.get(Argument);
        yield_!(Number);
        if let Some(Inner) = Some(1) {
            yield_!(Inner);
        }
    } in [()]

    fn let_underscore_drop<'a>(log: &'a Log, _: String) {
        let _ = log.noisy("dropped");
        yield_!(1);
        let _ = log.noisy("dropped as well");
    } in [()]

    fn trivial_numeric_casts<'a>(log: &'a Log) {
        yield_!(log.get(1_i64) as i64);
        let number = log.get(2_i64) as i64;
        yield_!(number);
    } in [()]

    fn unused_results<'a>(log: &'a Log) {
        log.get(1);
        yield_!(1);
        log.get(2);
    } in [()]

    fn clippy_used_underscore_binding<'a>(log: &'a Log, _argument: i64, _unused: i64) {
        let _number = log.get(_argument);
        yield_!(_number);
        let _quiet = log.get(1);
    } in [()]

    fn clippy_no_effect_underscore_binding<'a>(log: &'a Log) {
        let _number = 1;
        yield_!(log.get(1));
    } in [()]

    fn clippy_redundant_clone<'a>(log: &'a Log) {
        let text = String::from("text");
        let copy = text.clone();
        log.event(&copy);
        yield_!(1);
    } in [()]

    fn clippy_explicit_counter_loop<'a>(log: &'a Log, list: Vec<i64>) {
        let mut index = 0;
        for item in list {
            yield_!(log.get(item + index));
            index += 1;
        }
    } in [()]

    fn clippy_needless_range_loop<'a>(log: &'a Log, list: [i64; 3]) {
        for index in 0..3 {
            yield_!(log.get(list[index]));
        }
    } in [()]

    fn clippy_needless_borrow<'a>(log: &'a Log) {
        (&log).event("borrowed");
        yield_!(1);
    } in [()]

    fn clippy_shadow_unrelated<'a>(log: &'a Log, argument: i64) {
        let number = log.get(argument);
        yield_!(number);
        let number = log.get(2);
        let argument = log.get(3);
        yield_!(number + argument);
    } in [()]

    fn clippy_shadow_reuse<'a>(log: &'a Log, argument: i64) {
        let argument = argument + 1;
        yield_!(log.get(argument));
        let argument = argument + 2;
        yield_!(argument);
    } in [()]

    fn clippy_shadow_same<'a>(log: &'a Log, argument: i64) {
        let mut argument = argument;
        argument += log.get(1);
        yield_!(argument);
        let argument = argument;
        yield_!(argument);
    } in [()]

    fn clippy_unwrap_used<'a>(log: &'a Log, option: Option<i64>) {
        yield_!(log.get(option.unwrap()));
        let number = option.unwrap();
        yield_!(number);
    } in [()]

    fn clippy_similar_names<'a>(log: &'a Log) {
        let checked_value = log.get(1);
        yield_!(checked_value);
        let checker_value = log.get(2);
        yield_!(checker_value);
    } in [()]

    fn clippy_many_single_char_names<'a>(log: &'a Log) {
        let (a, b, c, d, e) = (1, 2, 3, 4, 5);
        yield_!(log.get(a + b + c + d + e));
    } in [()]

    fn clippy_collapsible_if<'a>(log: &'a Log) {
        if log.get(1) == 1 {
            if log.get(2) == 2 {
                yield_!(1);
            }
        }
    } in [()]
}

generators! {
    fn unused_qualifications<'a>(log: &'a Log) -> i64 {
        yield_!(log.get(1));
        let number: std::option::Option<i64> = Some(2);
        number.map_or(1, |number| number)
    } in [()]

    fn clippy_needless_return_with_a_value<'a>(log: &'a Log) -> i64 {
        yield_!(1);
        match log.get(2) {
            1 => return 1,
            2 => {
                yield_!(2);
                return 2;
            }
            other => return other,
        }
    } in [()]

    fn clippy_let_and_return<'a>(log: &'a Log) -> i64 {
        yield_!(1);
        let last = log.get(1);
        last
    } in [()]
}

coroutines! {
    fn unused_variables_of_answers<'a>(log: &'a Log) resume first -> i64 {
        let answer = yield_!(first);
        let (left, right) = (yield_!(1), yield_!(2));
        if log.get(true) {
            let inner = yield_!(left);
        }
        yield_!(log.get(3))
    } in [()]

    fn unused_mut_of_answers<'a>(log: &'a Log) resume first -> i64 {
        let mut answer = yield_!(first);
        let mut other = yield_!(answer);
        other += log.get(1);
        yield_!(other)
    } in [()]
}
