//! So many locals that the states are grouped.

use genmacro_tests::{Log, Noisy, coroutines, iterators};

iterators! {
    fn loops_in_a_row<'a>(log: &'a Log, first: Noisy<'a>) {
        for round in 0..log.get(1) {
            yield_!(first.touch() + round);
        }
        let noisy_0 = log.noisy("0");
        let sum_0 = log.get(0);
        yield_!(sum_0);
        for round in 0..log.get(2) {
            yield_!(first.touch() + round);
        }
        let noisy_1 = log.noisy("1");
        let sum_1 = log.get(1);
        yield_!(sum_1);
        for round in 0..log.get(3) {
            yield_!(first.touch() + round);
        }
        let noisy_2 = log.noisy("2");
        let sum_2 = log.get(2);
        yield_!(sum_2);
        for round in 0..log.get(1) {
            yield_!(first.touch() + round);
        }
        let noisy_3 = log.noisy("3");
        let sum_3 = log.get(3);
        yield_!(sum_3);
        for round in 0..log.get(2) {
            yield_!(first.touch() + round);
        }
        let noisy_4 = log.noisy("4");
        let sum_4 = log.get(4);
        yield_!(sum_4);
        for round in 0..log.get(3) {
            yield_!(first.touch() + round);
        }
        let noisy_5 = log.noisy("5");
        let sum_5 = log.get(5);
        yield_!(sum_5);
        for round in 0..log.get(1) {
            yield_!(first.touch() + round);
        }
        let noisy_6 = log.noisy("6");
        let sum_6 = log.get(6);
        yield_!(sum_6);
        for round in 0..log.get(2) {
            yield_!(first.touch() + round);
        }
        let noisy_7 = log.noisy("7");
        let sum_7 = log.get(7);
        yield_!(sum_7);
        for round in 0..log.get(3) {
            yield_!(first.touch() + round);
        }
        let noisy_8 = log.noisy("8");
        let sum_8 = log.get(8);
        yield_!(sum_8);
        for round in 0..log.get(1) {
            yield_!(first.touch() + round);
        }
        let noisy_9 = log.noisy("9");
        let sum_9 = log.get(9);
        yield_!(sum_9);
        for round in 0..log.get(2) {
            yield_!(first.touch() + round);
        }
        let noisy_10 = log.noisy("10");
        let sum_10 = log.get(10);
        yield_!(sum_10);
        for round in 0..log.get(3) {
            yield_!(first.touch() + round);
        }
        let noisy_11 = log.noisy("11");
        let sum_11 = log.get(11);
        yield_!(sum_11);
        yield_!(noisy_0.touch() * sum_0 + noisy_1.touch() * sum_1 + noisy_2.touch() * sum_2 + noisy_3.touch() * sum_3 + noisy_4.touch() * sum_4 + noisy_5.touch() * sum_5 + noisy_6.touch() * sum_6 + noisy_7.touch() * sum_7 + noisy_8.touch() * sum_8 + noisy_9.touch() * sum_9 + noisy_10.touch() * sum_10 + noisy_11.touch() * sum_11);
    } in [(log.noisy("first"))]

    fn with_residents<'a>(log: &'a Log, first: Noisy<'a>) {
        let mut sums = [0; 4];
        for round in 0..log.get(1) {
            yield_!(first.touch() + round);
        }
        let noisy_0 = log.noisy("0");
        let sum_0 = log.get(0);
        sums[0] += sum_0;
        yield_!(sum_0);
        for round in 0..log.get(2) {
            yield_!(first.touch() + round);
        }
        let noisy_1 = log.noisy("1");
        let sum_1 = log.get(1);
        sums[1] += sum_1;
        yield_!(sum_1);
        for round in 0..log.get(3) {
            yield_!(first.touch() + round);
        }
        let noisy_2 = log.noisy("2");
        let sum_2 = log.get(2);
        sums[2] += sum_2;
        yield_!(sum_2);
        for round in 0..log.get(1) {
            yield_!(first.touch() + round);
        }
        let noisy_3 = log.noisy("3");
        let sum_3 = log.get(3);
        sums[3] += sum_3;
        yield_!(sum_3);
        for round in 0..log.get(2) {
            yield_!(first.touch() + round);
        }
        let noisy_4 = log.noisy("4");
        let sum_4 = log.get(4);
        sums[0] += sum_4;
        yield_!(sum_4);
        for round in 0..log.get(3) {
            yield_!(first.touch() + round);
        }
        let noisy_5 = log.noisy("5");
        let sum_5 = log.get(5);
        sums[1] += sum_5;
        yield_!(sum_5);
        for round in 0..log.get(1) {
            yield_!(first.touch() + round);
        }
        let noisy_6 = log.noisy("6");
        let sum_6 = log.get(6);
        sums[2] += sum_6;
        yield_!(sum_6);
        for round in 0..log.get(2) {
            yield_!(first.touch() + round);
        }
        let noisy_7 = log.noisy("7");
        let sum_7 = log.get(7);
        sums[3] += sum_7;
        yield_!(sum_7);
        for round in 0..log.get(3) {
            yield_!(first.touch() + round);
        }
        let noisy_8 = log.noisy("8");
        let sum_8 = log.get(8);
        sums[0] += sum_8;
        yield_!(sum_8);
        for round in 0..log.get(1) {
            yield_!(first.touch() + round);
        }
        let noisy_9 = log.noisy("9");
        let sum_9 = log.get(9);
        sums[1] += sum_9;
        yield_!(sum_9);
        for round in 0..log.get(2) {
            yield_!(first.touch() + round);
        }
        let noisy_10 = log.noisy("10");
        let sum_10 = log.get(10);
        sums[2] += sum_10;
        yield_!(sum_10);
        for round in 0..log.get(3) {
            yield_!(first.touch() + round);
        }
        let noisy_11 = log.noisy("11");
        let sum_11 = log.get(11);
        sums[3] += sum_11;
        yield_!(sum_11);
        yield_!(sums.iter().sum::<i64>() + noisy_0.touch() * sum_0 + noisy_1.touch() * sum_1 + noisy_2.touch() * sum_2 + noisy_3.touch() * sum_3 + noisy_4.touch() * sum_4 + noisy_5.touch() * sum_5 + noisy_6.touch() * sum_6 + noisy_7.touch() * sum_7 + noisy_8.touch() * sum_8 + noisy_9.touch() * sum_9 + noisy_10.touch() * sum_10 + noisy_11.touch() * sum_11);
    } in [(log.noisy("first"))]

    fn loops_whose_heads_are_jumped_to<'a>(log: &'a Log) {
        let noisy_0 = log.noisy("0");
        for round in (0..log.get(1)).map(|round| round * 0) {
            if round > 0 {
                yield_!(round + noisy_0.touch());
            } else {
                yield_!(round);
                yield_!(0);
            }
        }
        let sum_0 = noisy_0.touch() + log.get(0);
        let noisy_1 = log.noisy("1");
        for round in (0..log.get(2)).map(|round| round * 1) {
            if round > 1 {
                yield_!(round + noisy_1.touch());
            } else {
                yield_!(round);
                yield_!(1);
            }
        }
        let sum_1 = noisy_1.touch() + log.get(1);
        let noisy_2 = log.noisy("2");
        for round in (0..log.get(3)).map(|round| round * 2) {
            if round > 0 {
                yield_!(round + noisy_2.touch());
            } else {
                yield_!(round);
                yield_!(2);
            }
        }
        let sum_2 = noisy_2.touch() + log.get(2);
        let noisy_3 = log.noisy("3");
        for round in (0..log.get(1)).map(|round| round * 3) {
            if round > 1 {
                yield_!(round + noisy_3.touch());
            } else {
                yield_!(round);
                yield_!(3);
            }
        }
        let sum_3 = noisy_3.touch() + log.get(3);
        let noisy_4 = log.noisy("4");
        for round in (0..log.get(2)).map(|round| round * 4) {
            if round > 0 {
                yield_!(round + noisy_4.touch());
            } else {
                yield_!(round);
                yield_!(4);
            }
        }
        let sum_4 = noisy_4.touch() + log.get(4);
        let noisy_5 = log.noisy("5");
        for round in (0..log.get(3)).map(|round| round * 5) {
            if round > 1 {
                yield_!(round + noisy_5.touch());
            } else {
                yield_!(round);
                yield_!(5);
            }
        }
        let sum_5 = noisy_5.touch() + log.get(5);
        let noisy_6 = log.noisy("6");
        for round in (0..log.get(1)).map(|round| round * 6) {
            if round > 0 {
                yield_!(round + noisy_6.touch());
            } else {
                yield_!(round);
                yield_!(6);
            }
        }
        let sum_6 = noisy_6.touch() + log.get(6);
        let noisy_7 = log.noisy("7");
        for round in (0..log.get(2)).map(|round| round * 7) {
            if round > 1 {
                yield_!(round + noisy_7.touch());
            } else {
                yield_!(round);
                yield_!(7);
            }
        }
        let sum_7 = noisy_7.touch() + log.get(7);
        let noisy_8 = log.noisy("8");
        for round in (0..log.get(3)).map(|round| round * 8) {
            if round > 0 {
                yield_!(round + noisy_8.touch());
            } else {
                yield_!(round);
                yield_!(8);
            }
        }
        let sum_8 = noisy_8.touch() + log.get(8);
        let noisy_9 = log.noisy("9");
        for round in (0..log.get(1)).map(|round| round * 9) {
            if round > 1 {
                yield_!(round + noisy_9.touch());
            } else {
                yield_!(round);
                yield_!(9);
            }
        }
        let sum_9 = noisy_9.touch() + log.get(9);
        let noisy_10 = log.noisy("10");
        for round in (0..log.get(2)).map(|round| round * 10) {
            if round > 0 {
                yield_!(round + noisy_10.touch());
            } else {
                yield_!(round);
                yield_!(10);
            }
        }
        let sum_10 = noisy_10.touch() + log.get(10);
        let noisy_11 = log.noisy("11");
        for round in (0..log.get(3)).map(|round| round * 11) {
            if round > 1 {
                yield_!(round + noisy_11.touch());
            } else {
                yield_!(round);
                yield_!(11);
            }
        }
        let sum_11 = noisy_11.touch() + log.get(11);
        yield_!(sum_0 + sum_1 + sum_2 + sum_3 + sum_4 + sum_5 + sum_6 + sum_7 + sum_8 + sum_9 + sum_10 + sum_11);
    } in [()]

    fn in_one_loop<'a>(log: &'a Log) {
        for round in 0..3 {
            let noisy_0 = log.noisy("0");
            if log.get(0) == round {
                continue;
            }
            yield_!(round);
            let noisy_1 = log.noisy("1");
            yield_!(round);
            let noisy_2 = log.noisy("2");
            yield_!(round);
            let noisy_3 = log.noisy("3");
            yield_!(round);
            let noisy_4 = log.noisy("4");
            if log.get(4) == round {
                continue;
            }
            yield_!(round);
            let noisy_5 = log.noisy("5");
            yield_!(round);
            let noisy_6 = log.noisy("6");
            yield_!(round);
            let noisy_7 = log.noisy("7");
            yield_!(round);
            let noisy_8 = log.noisy("8");
            if log.get(8) == round {
                continue;
            }
            yield_!(round);
            let noisy_9 = log.noisy("9");
            yield_!(round);
            let noisy_10 = log.noisy("10");
            yield_!(round);
            let noisy_11 = log.noisy("11");
            yield_!(round);
            let noisy_12 = log.noisy("12");
            if log.get(12) == round {
                continue;
            }
            yield_!(round);
            let noisy_13 = log.noisy("13");
            yield_!(round);
            let noisy_14 = log.noisy("14");
            yield_!(round);
            let noisy_15 = log.noisy("15");
            yield_!(round);
            let noisy_16 = log.noisy("16");
            if log.get(16) == round {
                continue;
            }
            yield_!(round);
            let noisy_17 = log.noisy("17");
            yield_!(round);
            let noisy_18 = log.noisy("18");
            yield_!(round);
            let noisy_19 = log.noisy("19");
            yield_!(round);
            let noisy_20 = log.noisy("20");
            if log.get(20) == round {
                continue;
            }
            yield_!(round);
            let noisy_21 = log.noisy("21");
            yield_!(round);
            let noisy_22 = log.noisy("22");
            yield_!(round);
            let noisy_23 = log.noisy("23");
            yield_!(round);
            let noisy_24 = log.noisy("24");
            if log.get(24) == round {
                continue;
            }
            yield_!(round);
            let noisy_25 = log.noisy("25");
            yield_!(round);
            let noisy_26 = log.noisy("26");
            yield_!(round);
            let noisy_27 = log.noisy("27");
            yield_!(round);
            let noisy_28 = log.noisy("28");
            if log.get(28) == round {
                continue;
            }
            yield_!(round);
            let noisy_29 = log.noisy("29");
            yield_!(round);
            let noisy_30 = log.noisy("30");
            yield_!(round);
            let noisy_31 = log.noisy("31");
            yield_!(round);
            let noisy_32 = log.noisy("32");
            if log.get(32) == round {
                continue;
            }
            yield_!(round);
            let noisy_33 = log.noisy("33");
            yield_!(round);
            yield_!(noisy_0.touch() + noisy_1.touch() + noisy_2.touch() + noisy_3.touch() + noisy_4.touch() + noisy_5.touch() + noisy_6.touch() + noisy_7.touch() + noisy_8.touch() + noisy_9.touch() + noisy_10.touch() + noisy_11.touch() + noisy_12.touch() + noisy_13.touch() + noisy_14.touch() + noisy_15.touch() + noisy_16.touch() + noisy_17.touch() + noisy_18.touch() + noisy_19.touch() + noisy_20.touch() + noisy_21.touch() + noisy_22.touch() + noisy_23.touch() + noisy_24.touch() + noisy_25.touch() + noisy_26.touch() + noisy_27.touch() + noisy_28.touch() + noisy_29.touch() + noisy_30.touch() + noisy_31.touch() + noisy_32.touch() + noisy_33.touch());
        }
    } in [()]
}

coroutines! {
    fn that_are_asked<'a>(log: &'a Log, noisy: Noisy<'a>) resume first -> i64 {
        let noisy_0 = log.noisy("0");
        let answer_0 = yield_!(noisy_0.touch());
        let noisy_1 = log.noisy("1");
        let answer_1 = yield_!(noisy_1.touch());
        let noisy_2 = log.noisy("2");
        let answer_2 = yield_!(noisy_2.touch());
        let noisy_3 = log.noisy("3");
        let answer_3 = yield_!(noisy_3.touch());
        let noisy_4 = log.noisy("4");
        let answer_4 = yield_!(noisy_4.touch());
        let noisy_5 = log.noisy("5");
        let answer_5 = yield_!(noisy_5.touch());
        let noisy_6 = log.noisy("6");
        let answer_6 = yield_!(noisy_6.touch());
        let noisy_7 = log.noisy("7");
        let answer_7 = yield_!(noisy_7.touch());
        let noisy_8 = log.noisy("8");
        let answer_8 = yield_!(noisy_8.touch());
        let noisy_9 = log.noisy("9");
        let answer_9 = yield_!(noisy_9.touch());
        let noisy_10 = log.noisy("10");
        let answer_10 = yield_!(noisy_10.touch());
        let noisy_11 = log.noisy("11");
        let answer_11 = yield_!(noisy_11.touch());
        let noisy_12 = log.noisy("12");
        let answer_12 = yield_!(noisy_12.touch());
        let noisy_13 = log.noisy("13");
        let answer_13 = yield_!(noisy_13.touch());
        let noisy_14 = log.noisy("14");
        let answer_14 = yield_!(noisy_14.touch());
        let noisy_15 = log.noisy("15");
        let answer_15 = yield_!(noisy_15.touch());
        let noisy_16 = log.noisy("16");
        let answer_16 = yield_!(noisy_16.touch());
        let noisy_17 = log.noisy("17");
        let answer_17 = yield_!(noisy_17.touch());
        yield_!(first + noisy.touch() + noisy_0.touch() * answer_0 + noisy_1.touch() * answer_1 + noisy_2.touch() * answer_2 + noisy_3.touch() * answer_3 + noisy_4.touch() * answer_4 + noisy_5.touch() * answer_5 + noisy_6.touch() * answer_6 + noisy_7.touch() * answer_7 + noisy_8.touch() * answer_8 + noisy_9.touch() * answer_9 + noisy_10.touch() * answer_10 + noisy_11.touch() * answer_11 + noisy_12.touch() * answer_12 + noisy_13.touch() * answer_13 + noisy_14.touch() * answer_14 + noisy_15.touch() * answer_15 + noisy_16.touch() * answer_16 + noisy_17.touch() * answer_17);
        0
    } in [(log.noisy("first"))]
}
