//! Generators that are sent something at each resume.

use genmacro_tests::{Log, coroutines};

coroutines! {
    fn echo<'a>(log: &'a Log, n: i64) resume first -> i64 {
        let mut received = first;
        for _ in 0..n {
            let answer = yield_!(received);
            received = answer * 2;
        }
        received
    } in [(0), (1), (4)]

    fn no_yield<'a>(log: &'a Log) resume first -> i64 {
        log.get(first)
    } in [()]

    fn answers_are_ignored<'a>(log: &'a Log) resume first -> i64 {
        yield_!(first);
        let _ = yield_!(1);
        let _ignored = yield_!(2);
        3
    } in [()]

    fn answer_as_tail<'a>(log: &'a Log) resume first -> i64 {
        log.get(first);
        yield_!(first + 1)
    } in [()]

    fn answer_as_value_of_a_block<'a>(log: &'a Log, c: bool) resume first -> i64 {
        let x = if c { yield_!(1) } else { first };
        let y = {
            let guard = log.noisy("guard");
            yield_!(x)
        };
        let z = match y {
            1 => {
                yield_!(10);
                yield_!(11)
            }
            other => other,
        };
        yield_!(x + y + z);
        x * y * z
    } in [(false), (true)]

    fn patterns_and_types<'a>(log: &'a Log) resume first -> i64 {
        let (1 | 2 | 3) = yield_!(first) else {
            log.event("refused");
            return -1;
        };
        let answer: i64 = yield_!(2);
        let mut again = yield_!(answer);
        again += 1;
        let last @ 0..10 = yield_!(again) else { return -2 };
        last
    } in [()]

    fn let_else_with_a_yield_on_both_sides<'a>(log: &'a Log, limit: i64) resume first -> i64 {
        let guard = log.noisy("guard");
        let 0..4 = yield_!(first) else {
            return refuse(log);
        };
        let 0..2 = yield_!(limit) else {
            let answer = yield_!(-1);
            return answer;
        };
        return 0;
        fn refuse(log: &Log) -> i64 {
            log.event("called");
            5
        }
    } in [(1)]

    fn accumulator<'a>(log: &'a Log) resume first -> i64 {
        let mut total = first;
        let guard = log.noisy("guard");
        loop {
            let number = yield_!(total);
            if number == 2 {
                break;
            }
            let each = log.numbered("each", number);
            total += number;
        }
        total
    } in [()]

    fn running_average<'a>(log: &'a Log, n: i64) resume number -> i64 {
        let mut sum = number;
        let mut count = 1;
        while count < n {
            let number = yield_!(sum / count);
            sum += number;
            count += 1;
        }
        sum / count
    } in [(1), (5)]

    fn commands<'a>(log: &'a Log) resume first -> i64 {
        let mut stack = vec![log.numbered("bottom", 1)];
        let mut command = first;
        'run: for _ in 0..12 {
            match command {
                1 => {
                    stack.push(log.numbered("pushed", command));
                }
                3 | 4 => {
                    if let Some(top) = stack.pop() {
                        let answer = yield_!(top.touch());
                        if answer == 9 {
                            break 'run;
                        }
                    } else {
                        let _ = yield_!(-1);
                        log.event("empty");
                    }
                }
                6 => break,
                other => {
                    let unknown = yield_!(100 + other);
                    log.get(unknown);
                }
            }
            command = {
                let next = yield_!(stack.len() as i64);
                next
            };
        }
        stack.len() as i64
    } in [()]

    fn answers_are_kept<'a>(log: &'a Log) resume first -> i64 {
        let a = yield_!(1);
        let b = yield_!(2);
        let c = yield_!(3);
        log.get((first, a, b, c));
        let a = yield_!(a);
        a + b + c
    } in [()]
}
