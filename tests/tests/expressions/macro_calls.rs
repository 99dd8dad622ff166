//! Yields, jumps and moves in the arguments of std's macros.

use std::fmt::Write as _;

use genmacro_tests::{Log, coroutines, generators, iterators};

coroutines! {
    fn formats<'a>(log: &'a Log) resume first -> i64 {
        let a = format!("{} {}", log.get(1), yield_!(1));
        log.event(&a);
        let b = format!("{x} {0} {y:?} {}", yield_!(2), x = log.get(3), y = Some(yield_!(3)));
        log.event(b);
        log.event(format!("{}", log.noisy("temporary")).len() as i64 + yield_!(4));
        log.event(format_args!("{}-{}", yield_!(5), log.get(5)));
        log.event(format_args!("{} {}", log.noisy("one"), { yield_!(6); log.noisy("two") },));
        std::format!("{:?}", (yield_!(7), yield_!(8))).len() as i64
    } in [()]

    fn widths_and_precisions<'a>(log: &'a Log, width: usize) resume first -> i64 {
        let precision = 2;
        log.event(format!("[{:>1$}]", yield_!(1), yield_!(2) as usize));
        log.event(format!("[{:>width$.precision$}|{:<w$}]", 1.0, log.get(2), w = yield_!(3) as usize));
        log.event(format!("[{:.*}] {{}} {{width}}", log.get(1), 2.25 + yield_!(4) as f64));
        log.event(format!(r#"[{:#06x}] "{width:+}""#, yield_!(5)));
        0
    } in [(6)]

    fn prints<'a>(log: &'a Log) resume first -> i64 {
        print!("{}", yield_!(1));
        println!("{} {}", log.noisy("printed"), yield_!(2));
        println!();
        eprint!("{first} {}", log.get(yield_!(3)));
        eprintln!("{}", yield_!(yield_!(4)));
        println! { "{}", yield_!(5) }
        first
    } in [()]

    fn writes<'a>(log: &'a Log) resume first -> i64 {
        let mut text = String::new();
        write!(text, "{} {}", yield_!(1), log.get(1)).unwrap();
        writeln!(text, "{first}").unwrap();
        writeln!(&mut text, "{}", yield_!(2)).unwrap();
        let refused = write!(text, "{}", log.noisy("written")).is_err() || yield_!(3) < 0;
        let lines = text.lines().count();
        writeln!(text).unwrap();
        write!({ yield_!(4); &mut text }, "{}", lines).unwrap();
        log.event(text);
        i64::from(refused)
    } in [()]

    fn vectors<'a>(log: &'a Log) resume first -> i64 {
        let list = vec![log.get(1), yield_!(1), yield_!(2)];
        let repeated = vec![yield_!(3); log.get(2)];
        let counted = vec![log.get(7); yield_!(4) as usize];
        log.event(format!("{list:?} {repeated:?} {counted:?}"));
        let guards = vec![log.noisy("a"), log.numbered("b", yield_!(5)), log.noisy("c"),];
        let nested = vec!(vec! { yield_!(6) }, vec![]);
        let empty: Vec<i64> = vec![];
        let fs: [Box<dyn Fn(i64) -> i64>; 2] = [Box::new(|x| x), { yield_!(7); Box::new(move |x| x + first) }];
        vec![yield_!(8), 5].into_iter().map(|x| fs[1](x)).sum()
    } in [()]

    fn assertions<'a>(log: &'a Log) resume first -> i64 {
        assert!(yield_!(1) > 0);
        assert!(log.get(true) && yield_!(2) == 4, "not reached: {}", yield_!(-2));
        assert_eq!(yield_!(3), log.get(1));
        assert_eq!(log.get(5), yield_!(4), "not reached: {}", log.get(yield_!(-4)));
        assert_ne!(yield_!(5), yield_!(6), "nine and two");
        debug_assert!(yield_!(7) == 6);
        debug_assert_eq!(yield_!(8), 3,);
        assert_eq!((log.noisy("left"), yield_!(9)).1, log.noisy("right").touch() + 1);
        if first > 100 { panic!("{} {first}", yield_!(10)); }
        if first > 200 { unreachable!("{}", yield_!(11)) }
        if first > 300 { return todo!(); }
        first
    } in [()]

    fn matching<'a>(log: &'a Log) resume first -> i64 {
        let a = matches!(yield_!(1), 1 | 2);
        let b = matches!((log.get(1), yield_!(2)), (1, n) if log.get(n) == 4);
        let c = !matches!(Some(yield_!(3)), Some(2..) | None,);
        log.get((a, b, c));
        if matches!(yield_!(4), 5) && !matches!(yield_!(5), _ if log.get(false)) { yield_!(6) } else { 0 }
    } in [()]

    fn debugging<'a>(log: &'a Log) resume first -> i64 {
        let a = dbg!(yield_!(1) + log.get(1));
        let (b, c) = dbg!(yield_!(2), log.get(a));
        let noisy = dbg!(log.noisy("through"));
        dbg!(noisy.touch());
        dbg!();
        dbg!(yield_!(b + c)) + 1
    } in [()]

    fn macros_within_macros<'a>(log: &'a Log) resume first -> i64 {
        log.event(format!("{:?}", vec![format!("{}", yield_!(1)), format!("{:?}", vec![yield_!(2); 2])]));
        assert!(matches!(vec![yield_!(3), log.get(2)][..], [1, _]), "{}", format!("{}", yield_!(-1)));
        assert_eq!(format!("{}", { let x = yield_!(4); log.get(x) }), "5");
        vec![vec![yield_!(5), 1], vec![log.get(3)]].concat().iter().sum::<i64>() + yield_!(6)
    } in [()]
}

iterators! {
    fn units_in_macros<'a>(log: &'a Log) {
        log.event(format!("{:?} {:?}", yield_!(1), log.get(2)));
        assert_eq!(yield_!(2), ());
        assert!(matches!(yield_!(3), ()), "unit");
        let units = vec![yield_!(4); 2];
        println!("{:?}", (yield_!(5), log.noisy("printed")));
        let lengths = [vec![(), yield_!(6)].len(), units.len()];
        log.event(format!("{lengths:?}"));
    } in [()]

    fn moved_into_macros<'a>(log: &'a Log, c: bool) {
        let (a, b) = (log.noisy("a"), log.noisy("b"));
        let (d, e) = (log.noisy("d"), log.noisy("e"));
        let list = vec![a, { yield_!(1); b }];
        yield_!(2);
        if c {
            log.event(format!("{} {}", d.into_number(), e.touch()));
            yield_!(3);
        }
        let pair = dbg!(Some((e, list)));
        yield_!(4);
        assert!(matches!(&pair, Some((_, list)) if list.len() == 2 && list[0].touch() == 0));
        yield_!(5);
    } in [(false), (true)]

    /// A mention in a format string is a use, not a move.
    fn mentioned_in_macros<'a>(log: &'a Log) {
        let noisy = log.noisy("mentioned");
        let other = log.noisy("other");
        yield_!(1);
        log.event(format!("{noisy}"));
        yield_!(2);
        log.event(format!("{noisy:?} {:?}", other));
        yield_!(3);
        assert!(noisy.touch() == 0, "{other}");
        yield_!(4);
    } in [()]

    fn jumps_in_macros<'a>(log: &'a Log, n: i64) {
        let outer = log.noisy("outer");
        'outer: for i in 0..4 {
            let each = log.numbered("each", i);
            log.event(format!("{} {}", i, if i == n { yield_!(-1); continue } else { yield_!(i); 5 }));
            let list = vec![log.noisy("pending"), if i > n { break } else { log.noisy("other") }];
            loop {
                println!("{}", match i { 2 => break, 1 if n == 3 => break 'outer, _ => { yield_!(10); i } });
                assert!(i < n || { yield_!(20); break 'outer }, "{}", return);
                log.event(format_args!("{:?}", if n == 9 { return } else { list.len() }));
                break;
            }
        }
        yield_!(99);
    } in [(0), (1), (2), (3), (9)]
}

generators! {
    fn values_in_macros<'a>(log: &'a Log, n: i64) -> i64 {
        let guard = log.noisy("guard");
        let found = loop {
            let list = vec![n, if n == 1 { yield_!(1); break n } else { log.get(2) }];
            log.event(format!("{:?}", if n == 2 { return list[0] + { yield_!(2); 1 } } else { &list }));
            dbg!(if n == 3 { yield_!(3); break 30 });
            break vec![log.get(4), { yield_!(4); 5 }].len() as i64;
        };
        found * { println!("{found} {}", yield_!(5) == ()); log.get(2) }
    } in [(0), (1), (2), (3)]
}
