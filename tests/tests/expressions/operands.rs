//! Yields as operands of operators, and in what is built of several parts.

use genmacro_tests::{Log, coroutines, generators, iterators};

coroutines! {
    fn unary<'a>(log: &'a Log) resume first -> i64 {
        let negative = -yield_!(first);
        log.get(negative);
        let not = !yield_!(negative);
        log.get(not);
        let refused = !(yield_!(not) > 2);
        log.get(refused);
        let nested = -(-yield_!(1) - 1);
        log.get(nested)
    } in [()]

    fn arithmetic<'a>(log: &'a Log) resume first -> i64 {
        let left = yield_!(1) + log.get(10);
        let right = log.get(left) - yield_!(2);
        let both = yield_!(3) * yield_!(4);
        log.get((left, right, both));
        let precedence = log.get(1) + yield_!(5) * log.get(2) - yield_!(6) % log.get(3);
        log.get(precedence)
    } in [()]

    /// The left operand is held while the right one yields.
    fn pending_operands<'a>(log: &'a Log) resume first -> i64 {
        let guard = log.numbered("guard", 2);
        let sum = guard.touch() + (log.get(first) * yield_!(1) + (log.get(4) - yield_!(2)));
        log.get(sum);
        log.numbered("temporary", 7).touch() + yield_!(sum)
    } in [()]

    fn bits<'a>(log: &'a Log) resume first -> i64 {
        let mask = yield_!(1) | yield_!(2) << log.get(4);
        let and = log.get(mask) & yield_!(mask);
        let xor = and ^ yield_!(and) ^ log.get(1);
        xor << yield_!(xor) >> log.get(1)
    } in [()]

    fn comparisons<'a>(log: &'a Log) resume first -> i64 {
        let less = yield_!(1) < log.get(2);
        let equal = log.get(4) == yield_!(2);
        let more = yield_!(3) >= yield_!(4);
        log.get((less, equal, more));
        let tuples = (yield_!(5), 1) <= (9, yield_!(6));
        log.get(tuples);
        i64::from(less) + 2 * i64::from(yield_!(7) != yield_!(8))
    } in [()]

    fn operands_that_own<'a>(log: &'a Log) resume first -> i64 {
        let text = String::from("a") + &yield_!(1).to_string() + &format!("-{}", yield_!(2));
        log.event(&text);
        let same = text == yield_!(3).to_string();
        log.get(same);
        let guard = log.noisy("guard");
        let pair = (guard, 1).1 + yield_!(4);
        log.get(pair)
    } in [()]

    fn lazy_and<'a>(log: &'a Log, limit: i64) resume first -> i64 {
        let both = yield_!(1) > limit && yield_!(2) > limit;
        log.get(both);
        let right = log.get(limit < 3) && yield_!(3) > 0;
        log.get(right);
        let left = yield_!(4) > limit && log.get(true);
        log.get(left);
        let never = log.get(limit > 100) && { yield_!(5); log.get(true) };
        i64::from(both) + i64::from(right) + i64::from(left) + i64::from(never)
    } in [(0), (2), (9)]

    fn lazy_or<'a>(log: &'a Log, limit: i64) resume first -> i64 {
        let any = yield_!(1) > limit || yield_!(2) > limit || log.get(limit == 5);
        log.get(any);
        let mixed = log.get(limit > 3) || yield_!(3) == 4 && yield_!(4) == 1 || log.get(true);
        log.get(mixed);
        let grouped = (log.get(limit == 0) || yield_!(5) > 4) && (yield_!(6) > 8 || yield_!(7) > 8);
        i64::from(any) + 2 * i64::from(mixed) + 4 * i64::from(grouped)
    } in [(0), (2), (3), (9)]

    /// What a lazy operand creates goes when that operand is done, or not reached.
    fn lazy_with_temporaries<'a>(log: &'a Log, c: bool) resume first -> i64 {
        let outer = log.noisy("outer");
        let right = || log.numbered("right", 4);
        let both = log.get(c) && log.numbered("left", 1).touch() == yield_!(1) && right().touch() == 4;
        log.get(both);
        let jump = log.get(c) || { let inner = log.noisy("inner"); return yield_!(2) };
        log.get(jump);
        yield_!(3)
    } in [(false), (true)]

    fn compound_assignment<'a>(log: &'a Log) resume first -> i64 {
        let mut x = first;
        x += yield_!(x);
        log.get(x);
        x -= log.get(1) + yield_!(x);
        x *= yield_!(x) * log.get(3);
        log.get(x);
        x <<= yield_!(x);
        x |= yield_!(x);
        let mut text = String::from("text");
        text += &yield_!(text.len() as i64).to_string();
        log.event(text);
        x
    } in [()]

    /// `x` is read when the right side is done.
    fn compound_assignment_of_what_changes<'a>(log: &'a Log) resume first -> i64 {
        let mut x = 100;
        x += {
            x = 7;
            yield_!(x)
        };
        log.get(x);
        x -= if yield_!(x) > 2 { x = 50; yield_!(1) } else { 0 };
        x
    } in [()]

    fn casts<'a>(log: &'a Log) resume first -> i64 {
        let byte = (yield_!(1) - 2) as u8;
        log.get(byte);
        let float = yield_!(2) as f64 / 2.0;
        log.get(float);
        let index = yield_!(3) as usize + log.get(1_usize);
        let sum = yield_!(index as i64) as u16 as i64 + byte as i64;
        sum * float as i64
    } in [()]

    fn references<'a>(log: &'a Log) resume first -> i64 {
        fn read(x: &i64) -> i64 {
            *x
        }
        fn add(x: &mut i64, y: &i64) -> i64 {
            *x += *y;
            *x
        }
        let one = read(&yield_!(1));
        log.get(one);
        let two = add(&mut yield_!(2), &log.get(10));
        log.get(two);
        let three = add(&mut log.get(20), &yield_!(3));
        log.get(three);
        let four = add(&mut yield_!(4), &yield_!(5));
        let five = *&yield_!(four) + **&&yield_!(four);
        log.get(five)
    } in [()]

    fn ranges<'a>(log: &'a Log) resume first -> i64 {
        let range = log.get(0)..yield_!(1);
        log.get(range.len_or_zero());
        let range = yield_!(2)..=yield_!(3);
        log.get(range.clone());
        let text = "abcdef";
        log.event(&text[yield_!(4) as usize..]);
        log.event(&text[..yield_!(5) as usize - 4]);
        log.event(&text[..=yield_!(6) as usize]);
        let inside = (log.get(0)..yield_!(7)).contains(&yield_!(8));
        i64::from(inside) + range.sum::<i64>()
    } in [()]

    fn tuples<'a>(log: &'a Log) resume first -> i64 {
        let pair = (yield_!(1), log.get(2));
        log.get(pair);
        let owned = (log.noisy("a"), yield_!(3), log.noisy("b"), yield_!(4));
        log.get(owned.1 + owned.3);
        let nested = ((log.get(5), yield_!(5)), (yield_!(6),), ());
        log.get(nested);
        let second = (log.noisy("c"), yield_!(7)).1;
        second + (yield_!(8), 1).0
    } in [()]

    fn arrays<'a>(log: &'a Log) resume first -> i64 {
        let list = [yield_!(1), log.get(2), yield_!(3)];
        log.get(list);
        let owned = [log.noisy("a"), log.numbered("b", yield_!(4)), log.noisy("c")];
        log.get(owned[1].touch());
        let nested = [[yield_!(5), 1], [2, yield_!(6)]];
        log.get(nested);
        [log.get(3), yield_!(7), yield_!(8)].iter().sum()
    } in [()]

    fn repeats<'a>(log: &'a Log) resume first -> i64 {
        let list = [yield_!(1); 3];
        log.get(list);
        let words = [Some(yield_!(2) as u8); { 1 + 1 }];
        log.get(words);
        let nested = [[yield_!(3); 2]; 2];
        nested[1][1] + [0, yield_!(4)][1]
    } in [()]

    fn indices<'a>(log: &'a Log, table: [[i64; 4]; 2]) resume first -> i64 {
        let list = [10, 20, 30, 40, 50, 60];
        let x = list[yield_!(1) as usize];
        log.get(x);
        let y = table[log.get(1)][yield_!(2) as usize - 1];
        log.get(y);
        let z = table[yield_!(3) as usize % 2][yield_!(4) as usize % 4];
        log.get(z);
        let vector = vec![1, 2, 3];
        vector[log.get(2)] + vector[yield_!(5) as usize - 8] * vector[yield_!(6) as usize - 1]
    } in [([[1, 2, 3, 4], [5, 6, 7, 8]])]

    fn indexed<'a>(log: &'a Log) resume first -> i64 {
        let x = [yield_!(1), 2, 3][log.get(0)];
        log.get(x);
        let y = vec![log.get(1), yield_!(2), yield_!(3)][log.get(2)];
        log.get(y);
        let z = (log.noisy("pending"), [5, yield_!(4)]).1[yield_!(5) as usize - 8];
        log.get(z);
        [[yield_!(6); 2], [1, 2]][yield_!(7) as usize - 6][log.get(1)]
    } in [()]

    fn parenthesised<'a>(log: &'a Log) resume first -> i64 {
        let x = (yield_!(1));
        let y = ((((yield_!(x))) + ((log.get(1)))));
        (yield_!(2));
        ((yield_!(y)))
    } in [()]

    fn operators_of_all_sorts<'a>(log: &'a Log, xs: [i64; 4]) resume first -> i64 {
        let found = !(xs[(yield_!(1) as usize + 3) % 4] == -yield_!(2) || (yield_!(3)..5).contains(&xs[0]));
        log.get(found);
        let r = &(yield_!(4) + log.get(1), [yield_!(5); 2]);
        r.0 + r.1[0] - r.1[1]
    } in [([1, 2, 3, 4])]

    /// The operand was read before it was changed.
    fn copies_are_read_at_once<'a>(log: &'a Log) resume first -> i64 {
        let mut x = 1;
        let a = x + { x = 5; yield_!(x) };
        log.get(a);
        let b = (x, { x += 1; yield_!(x) }, x);
        log.get(b);
        let c = [x, yield_!({ x *= 2; x }), x];
        log.get(c);
        let mut pair = (1, 2);
        let d = pair.0 * 100 + { pair = (8, 9); yield_!(0) } + pair.1;
        d + x
    } in [()]

    fn as_a_statement<'a>(log: &'a Log) resume first -> i64 {
        yield_!(1) + yield_!(2);
        -yield_!(3);
        (yield_!(4), log.noisy("gone at once"));
        [log.noisy("a"), log.numbered("b", yield_!(5))];
        &yield_!(6);
        log.event("end");
        0
    } in [()]
}

iterators! {
    /// Here a yield evaluates to `()`.
    fn units<'a>(log: &'a Log) {
        let same = yield_!(1) == ();
        log.get(same);
        let pair = (log.get(1), yield_!(2), log.get(2));
        log.get(pair);
        let list = [yield_!(3), log.event("between"), yield_!(4)];
        log.get(list.len());
        let three = [yield_!(5); 3];
        log.get(three.len());
        let less = yield_!(6) < yield_!(7);
        log.get(&yield_!(8));
        let unit: () = (yield_!(9));
    } in [()]

    fn guards_around_units<'a>(log: &'a Log, c: bool) {
        let outer = log.noisy("outer");
        let (a, (), b) = (log.noisy("a"), yield_!(1), log.noisy("b"));
        let list = [Some((log.noisy("c"), yield_!(2))), None, Some((log.noisy("d"), yield_!(3)))];
        if c {
            return;
        }
        let equal = (log.noisy("left").touch(), yield_!(4)) == (log.noisy("right").touch(), yield_!(5));
        log.get(equal);
    } in [(false), (true)]
}

generators! {
    fn blocks_as_operands<'a>(log: &'a Log, n: i64) -> i64 {
        let sum = { yield_!(1); log.get(n) } + { let inner = log.noisy("inner"); yield_!(2); inner.touch() };
        let product = sum * { for i in 0..n { yield_!(i); } log.get(n) };
        product - { yield_!(product); 1 }
    } in [(0), (2)]
}

trait LenOrZero {
    fn len_or_zero(&self) -> i64;
}

impl LenOrZero for std::ops::Range<i64> {
    fn len_or_zero(&self) -> i64 {
        (self.end - self.start).max(0)
    }
}
