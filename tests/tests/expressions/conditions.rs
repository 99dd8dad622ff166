//! Yields in conditions, scrutinees, arms and the heads of loops.

use genmacro_tests::{Log, coroutines, generators, iterators};

#[derive(Debug)]
enum Token {
    Number(i64),
    Word(&'static str),
    End,
}

fn token(n: i64) -> Token {
    match n {
        1 => Token::Word("one"),
        2 | 6 => Token::End,
        n => Token::Number(n),
    }
}

coroutines! {
    fn conditions_of_if<'a>(log: &'a Log) resume first -> i64 {
        if yield_!(1) > 0 {
            log.event("then");
        }
        if yield_!(2) == log.get(0) {
            log.event("never");
        } else if yield_!(3) > 4 {
            log.event("not now");
        } else if log.get(1) == yield_!(4) || yield_!(5) == 9 {
            yield_!(6);
        } else {
            log.event("else");
        }
        let x = if !(yield_!(7) > 100) { yield_!(8) } else { 0 };
        if { let inner = log.noisy("inner"); yield_!(9) == 1 } { x } else { -x }
    } in [()]

    fn conditions_of_while<'a>(log: &'a Log) resume first -> i64 {
        let guard = log.noisy("guard");
        let mut n = 0;
        while yield_!(n) < 5 {
            let each = log.numbered("each", n);
            n += 1;
        }
        while n < 20 && yield_!(n) != 3 {
            n += log.get(2);
            if n > 12 { continue; }
            yield_!(-n);
        }
        n
    } in [()]

    fn labelled_jumps_out_of_a_condition<'a>(log: &'a Log, limit: i64) resume first -> i64 {
        let mut n = 0;
        'outer: loop {
            let outer = log.numbered("outer", n);
            n += 1;
            while {
                let c = yield_!(n);
                if c == 5 { break 'outer }
                if c == 1 && n < limit { continue 'outer }
                c < 9
            } {
                let inner = log.numbered("inner", n);
                n += 1;
            }
            if n > limit { break; }
        }
        n
    } in [(0), (3), (8)]

    fn let_chains<'a>(log: &'a Log, option: Option<i64>) resume first -> i64 {
        if let Some(x) = option && yield_!(x) > 0 && let 1.. = yield_!(2) {
            log.get(x);
        }
        if log.get(option.is_some()) && let 4 = yield_!(3) && let Some(y) = option {
            yield_!(y);
        } else {
            log.event("else");
        }
        let mut n = 0;
        while let Token::Number(x) = token(yield_!(n)) && x + n < 12 && yield_!(x) > 0 {
            n += 1;
        }
        n
    } in [(None), (Some(7))]

    fn scrutinees_of_if_let<'a>(log: &'a Log) resume first -> i64 {
        if let Token::Word(word) = token(yield_!(1)) {
            log.event(word);
            yield_!(2);
        } else {
            log.event("no word");
        }
        if let (Token::End, n) | (Token::Number(n), _) = (token(yield_!(3)), yield_!(4)) {
            yield_!(n)
        } else if let n @ 0..=3 = yield_!(5) {
            n
        } else {
            yield_!(6)
        }
    } in [()]

    fn scrutinees_of_while_let<'a>(log: &'a Log) resume first -> i64 {
        let mut sum = 0;
        while let Token::Number(n @ (4 | 1 | 5 | 9)) = token(yield_!(sum) + 3) {
            sum += n;
        }
        while let (n @ 1.., Some(m)) = (yield_!(1), Some(log.get(1)).filter(|_| sum < 30)) {
            sum += n + yield_!(m) * 4;
        }
        sum
    } in [()]

    fn words_until_the_end<'a>(log: &'a Log) resume first -> i64 {
        let mut sum = 0;
        while let token @ (Token::Number(_) | Token::Word(_)) = token(yield_!(sum)) {
            let each = log.noisy("each");
            match token {
                Token::Number(n) if sum > 20 => break,
                Token::Number(n) => sum += n,
                Token::Word(_) if sum == 0 => continue,
                other => sum += yield_!(-1),
            }
        }
        sum
    } in [()]

    fn scrutinees_of_match<'a>(log: &'a Log) resume first -> i64 {
        let a = match yield_!(1) {
            1 => yield_!(11),
            n if log.get(n) > 2 => n,
            _ => yield_!(12),
        };
        log.get(a);
        match (yield_!(2), token(yield_!(3)), log.get(3)) {
            (n, Token::Number(m), _) if n == m => n,
            (n, Token::Number(m), k) if log.get(m) == 5 => n + m + yield_!(k),
            (_, Token::Word(word), _) => word.len() as i64,
            (n, ..) => yield_!(n),
        }
    } in [()]

    fn arms_without_braces<'a>(log: &'a Log, n: i64) resume first -> i64 {
        let guard = log.noisy("guard");
        let x = match n {
            0 => yield_!(0),
            1 => yield_!(1) + yield_!(2),
            2 => return yield_!(3),
            3 => if yield_!(4) > 0 { yield_!(5) } else { 0 },
            4 => match yield_!(6) { 1 => yield_!(7), other => other },
            5 => loop { if yield_!(8) == 4 { break yield_!(9) } },
            6 => log.numbered("in an arm", 6).touch() + yield_!(10),
            _ => { yield_!(11) }
        };
        log.get(x);
        match x { 1 => (), 4 => log.event(yield_!(12)), _ => drop(yield_!(13)) }
        x
    } in [(0), (1), (2), (3), (4), (5), (6), (7)]

    fn scrutinees_of_let_else<'a>(log: &'a Log, limit: i64) resume first -> i64 {
        let guard = log.noisy("guard");
        let Token::Word(word) = token(yield_!(limit)) else { return -1 };
        log.event(word);
        let (Token::Number(n), m) = (token(yield_!(1)), log.get(limit)) else {
            return yield_!(-2);
        };
        let true = yield_!(n) < limit else {
            let inner = log.noisy("inner");
            yield_!(-3);
            return n;
        };
        let Some(x) = Some(yield_!(2)).filter(|x| *x > 4) else { panic!("it is five") };
        x + m
    } in [(0), (5)]

    fn heads_of_for<'a>(log: &'a Log) resume first -> i64 {
        let mut sum = 0;
        for i in 0..yield_!(1) {
            sum += i + 1;
        }
        for i in log.get(1)..=yield_!(2) {
            sum += yield_!(i);
        }
        for (i, x) in [yield_!(3), log.get(7), yield_!(4)].into_iter().enumerate() {
            let each = log.numbered("each", x);
            if i == 1 { continue; }
            sum += yield_!(x);
        }
        for noisy in vec![log.noisy("a"), log.numbered("b", yield_!(5)), log.noisy("c")] {
            if yield_!(noisy.touch()) == 3 { break; }
        }
        sum
    } in [()]

    fn heads_within_heads<'a>(log: &'a Log) resume first -> i64 {
        let mut sum = 0;
        for i in 0..if yield_!(1) > 0 { yield_!(2) } else { 1 } {
            for j in i..match yield_!(i) { n @ 0..4 => n, _ => 2 } {
                while if let 1 = yield_!(j) { true } else { false } {
                    sum += 1;
                }
                sum += 10;
            }
        }
        match if yield_!(-1) == 4 { token(yield_!(-2)) } else { Token::End } {
            Token::Number(n) => sum + n,
            _ => sum,
        }
    } in [()]

    fn blocks_as_scrutinees<'a>(log: &'a Log) resume first -> i64 {
        match { let inner = log.numbered("inner", 5); yield_!(1) + inner.touch() } {
            6 => log.event("six"),
            _ => log.event("other"),
        }
        if let Some(noisy) = { yield_!(2); Some(log.noisy("moved out")) } {
            yield_!(noisy.touch());
        }
        match 'find: { for i in 0..5 { if yield_!(i) == 5 { break 'find Some(i); } } None } {
            Some(i) => yield_!(i * 100),
            None => 0,
        }
    } in [()]
}

iterators! {
    fn units_are_matched<'a>(log: &'a Log) {
        match yield_!(1) { () => log.event("matched") }
        if let () = yield_!(2) { yield_!(3); }
        let () = yield_!(4) else { return };
        let mut n = 0;
        while let () = yield_!(n) && n < 3 { n += 1; }
        while (yield_!(n)) == () && n > 0 { n -= 1; }
        for () in [yield_!(5), yield_!(6)] { log.event("each"); }
        match (yield_!(7), yield_!(8), n) { ((), (), 0) => yield_!(9), _ => () }
    } in [()]

    fn guards_in_conditions<'a>(log: &'a Log, n: i64) {
        let outer = log.noisy("outer");
        if log.numbered("left", n).touch() > 0 && { yield_!(1); true } && log.numbered("right", n).touch() > 1 {
            let then = log.noisy("then");
            yield_!(2);
        } else if { let inner = log.noisy("inner"); yield_!(3); n == 1 } {
            yield_!(4);
        } else {
            let otherwise = log.noisy("otherwise");
            yield_!(5);
        }
        let mut i = 0;
        while log.numbered("left", i).touch() < n && { let c = log.numbered("c", i); yield_!(i); c.touch() < 3 }
        {
            let body = log.numbered("body", i);
            i += 1;
        }
    } in [(0), (1), (2), (9)]

    /// What the scrutinee owns is bound, or goes at the end of the construct, in which no yield follows.
    fn owned_scrutinees<'a>(log: &'a Log, n: i64) {
        match (log.noisy("left"), { yield_!(1); n }, log.noisy("right")) {
            (left, 0, _) => log.event("zero"),
            (left, 1, right) => drop(right),
            (_, _, right) => { right.touch(); }
        }
        log.event("after the match");
        if let Some((kept, 0)) = Some((log.noisy("kept"), { yield_!(2); n })) {
            yield_!(kept.touch());
        }
        let (Some(a), ()) = (if n > 0 { Some(log.noisy("a")) } else { None }, yield_!(3)) else { return };
        yield_!(a.touch());
    } in [(0), (1), (2)]
}

generators! {
    fn diverging_conditions<'a>(log: &'a Log, n: i64) -> i64 {
        let guard = log.noisy("guard");
        for i in 0..if n > 3 { yield_!(1); return -1 } else { n } {
            if match i { 0 => { yield_!(2); continue } 1 => { yield_!(3); false } _ => break } {
                return i;
            }
            log.event("next");
        }
        while (yield_!(4)) == () {
            if n == 2 { return match (yield_!(5)) { () => 5 }; }
            break
        }
        n
    } in [(0), (1), (2), (3), (4)]
}
