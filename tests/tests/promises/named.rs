//! `#[generator(type = Name, …)]`.

use std::{
    collections::VecDeque,
    fmt::{Debug, Display},
    sync::Mutex,
};

use genmacro_runtime::{Generator, GeneratorState, Restore, Status, generator};
use serde::{Deserialize, Serialize};

/// Counts down.
#[generator(type = Countdown, yield = u32)]
pub(crate) fn countdown(n: u32) -> Countdown {
    let mut n = n;
    while n > 0 {
        yield_!(n);
        n -= 1;
    }
}

/// A field, a static, an associated type.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Holder {
    name: String,
    countdown: Countdown,
}

static SHARED: Mutex<Option<Countdown>> = Mutex::new(None);

struct Launch(u32);

impl IntoIterator for Launch {
    type Item = u32;
    type IntoIter = Countdown;

    fn into_iter(self) -> Countdown {
        countdown(self.0)
    }
}

#[test]
fn a_type_like_others() {
    let mut countdown: Countdown = countdown(3);
    assert_eq!(countdown.status(), Status::Created);
    assert_eq!(countdown.next(), Some(3));
    assert!(matches!(countdown.status(), Status::Suspended(place) if place.line() == 17));
    *SHARED.lock().unwrap() = Some(countdown.clone());
    assert_eq!(SHARED.lock().unwrap().as_mut().and_then(Iterator::next), Some(2));
    assert!(Launch(2).into_iter().eq([2, 1]));
    assert_eq!(format!("{:?}", self::countdown(7)), "countdown { created, n: 7 }");

    let holder = Holder { name: "x".to_owned(), countdown };
    let text = serde_json::to_string(&holder).unwrap();
    let restored: Holder = serde_json::from_str(&text).unwrap();
    assert_eq!(restored.name, "x");
    assert_eq!(restored.countdown.size_hint(), (0, None));
    assert!(restored.countdown.eq([2, 1]));
    assert_eq!(holder.countdown.clone().fold(10, |left, n| left - n), 7);
    let bytes = postcard::to_allocvec(&holder.countdown).unwrap();
    assert!(postcard::from_bytes::<Countdown>(&bytes).unwrap().eq([2, 1]));

    let mut closed = holder.countdown;
    closed.close();
    assert_eq!((closed.next(), closed.status()), (None, Status::Complete));
}

#[test]
fn what_is_told_by_the_source() {
    struct Point {
        x: u8,
        y: u8,
    }

    impl Point {
        const fn new(x: u8, y: u8) -> Self {
            Self { x, y }
        }
    }

    #[generator(type = Told, yield = u64)]
    fn told(names: Vec<u8>, (p, q): (u8, u8), limit: u8) -> Told {
        let (a, b) = (1_u8, true);
        let c = p + q;
        let letter = 'x';
        let array = [0_u16; 3];
        let point = Point::new(4, 5);
        let other = Point { x: 1, y: 2 };
        let text: String = "text".to_owned();
        let maybe = u64::from(limit);
        yield_!(u64::from(a) + u64::from(c) + maybe);
        for name in names {
            let double = name * 2;
            yield_!(name.into());
            yield_!(double.into());
        }
        for i in 0..limit {
            yield_!(i.into());
        }
        for i in (1..=3_u64).rev() {
            yield_!(i);
        }
        for i in (0..limit).step_by(2) {
            yield_!(
                u64::from(i) + {
                    yield_!(100);
                    1_u64
                }
            );
        }
        if b {
            yield_!(u64::from(point.x + point.y + other.x + other.y) + array.len() as u64);
        }
        yield_!(u64::from(letter == 'x') + text.len() as u64);
    }

    let all: Vec<u64> = told(vec![1, 2], (3, 4), 3).collect();
    assert_eq!(all, [11, 1, 2, 2, 4, 0, 1, 2, 3, 2, 1, 100, 1, 100, 3, 15, 5]);
    let mut stepped = told(vec![1, 2], (3, 4), 3);
    for value in &all {
        assert_eq!(stepped.next(), Some(*value));
    }
    assert_eq!(stepped.next(), None);
}

#[test]
fn generics_and_lifetimes() {
    #[generator(type = Joined, yield = String)]
    fn joined<'a, T, const N: usize>(items: &'a [T; N], separator: &'a str) -> Joined<'a, T, N>
    where
        T: Display + Clone,
    {
        let mut i: usize = 0;
        while i < N {
            yield_!(format!("{}{separator}", items[i]));
            i += 1;
        }
    }

    struct Holds<'a> {
        joined: Joined<'a, u8, 2>,
    }

    let items = [1, 2];
    let mut holds = Holds { joined: joined(&items, ",") };
    holds.joined.next();
    let fork = holds.joined.clone();
    assert!(holds.joined.eq(["2,"]));
    assert!(fork.eq(["2,"]));
}

#[test]
fn what_isn_t_clone_isn_t() {
    struct Opaque;

    #[generator(type = Holding, yield = u8)]
    fn holding(opaque: Opaque) -> Holding {
        yield_!(1);
        let _ = &opaque;
    }

    trait Fallback {
        const CLONE: bool = false;
    }
    struct Is<T>(std::marker::PhantomData<T>);
    impl<T> Fallback for Is<T> {}
    impl<T: Clone> Is<T> {
        #[allow(dead_code)]
        const CLONE: bool = true;
    }

    const { assert!(!Is::<Holding>::CLONE) };
    const { assert!(Is::<Countdown>::CLONE) };
    assert!(holding(Opaque).eq([1]));
}

#[test]
fn returns_and_is_resumed() {
    #[generator(type = Sum, yield = i64, return = String, resume = i64)]
    fn sum(#[resume] first: i64, limit: i64) -> Sum {
        let mut sum = first;
        while sum < limit {
            let more = yield_!(sum);
            sum += more;
        }
        sum.to_string()
    }

    let mut sum = sum(10);
    assert_eq!(sum.resume(1), Ok(GeneratorState::Yielded(1)));
    let stored = serde_json::to_string(&sum).unwrap();
    let mut restored: Sum = serde_json::from_str(&stored).unwrap();
    for sum in [&mut sum, &mut restored] {
        assert_eq!(sum.resume(5), Ok(GeneratorState::Yielded(6)));
        assert_eq!(sum.resume(5), Ok(GeneratorState::Complete("11".to_owned())));
    }
    restored.restore(&mut serde_json::Deserializer::from_str(&stored)).unwrap();
    assert_eq!(restored.resume(2), Ok(GeneratorState::Yielded(3)));
}

#[test]
fn nested_in_one_that_is_stored() {
    #[generator]
    fn outer(n: u32) -> impl Iterator<Item = u32> + Serialize + Restore + Debug {
        yield_from!(countdown(n));
        yield_from!(VecDeque::from([7]));
    }

    for k in 0..=3 {
        let mut original = outer(2);
        for _ in 0..k {
            original.next();
        }
        let stored = serde_json::to_string(&original).unwrap();
        let mut restored = outer(0);
        restored.restore(&mut serde_json::Deserializer::from_str(&stored)).unwrap();
        assert!(restored.eq([2, 1, 7].into_iter().skip(k)));
    }
}

#[test]
fn delegation() {
    #[generator(type = Delegating, yield = u32)]
    fn delegating(numbers: Vec<u32>) -> Delegating {
        yield_from!(numbers);
        yield_from!(0..2_u32);
        let inner: Countdown = countdown(2);
        yield_from!(inner);
    }

    let all = [9, 8, 0, 1, 2, 1];
    let mut original = delegating(vec![9, 8]);
    for k in 0..=all.len() {
        let stored = serde_json::to_string(&original).unwrap();
        let restored: Delegating = serde_json::from_str(&stored).unwrap();
        assert!(restored.eq(all[k..].iter().copied()), "after {k}");
        original.next();
    }
}

#[test]
fn fallible() {
    #[generator(type = Numbers, yield = Result<u8, std::num::ParseIntError>)]
    fn numbers(words: Vec<String>) -> Numbers {
        for word in words {
            yield_!(Ok(word.parse()?));
        }
    }

    let words = ["1", "x", "2"].map(ToOwned::to_owned).to_vec();
    let numbers: Vec<_> = numbers(words).map(Result::ok).collect();
    assert_eq!(numbers, [Some(1), None]);
}

#[test]
fn damaged() {
    let mut countdown = countdown(3);
    countdown.next();
    let text = serde_json::to_string(&countdown).unwrap();
    for length in 0..text.len() {
        assert!(serde_json::from_str::<Countdown>(&text[..length]).is_err());
    }
    assert!(serde_json::from_str::<Countdown>(&text.replace("[3]", "[4]")).is_err());
}
