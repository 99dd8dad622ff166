//! What the workloads work on.

/// How much there is to do.
#[derive(Clone, Copy, Debug)]
pub enum Scale {
    /// For tests.
    Test,
    /// For counting instructions in an emulator.
    Count,
    /// For the clock.
    Time,
}

impl Scale {
    fn of<T>(self, test: T, count: T, time: T) -> T {
        match self {
            Self::Test => test,
            Self::Count => count,
            Self::Time => time,
        }
    }
}

/// What the workloads work on.
pub struct Input {
    pub(crate) range: u64,
    pub(crate) fibonacci: u64,
    pub(crate) primes: u64,
    pub(crate) pipeline: u64,
    pub(crate) side: u32,
    pub(crate) text: String,
    pub(crate) permuted: usize,
    pub(crate) rows: Vec<Vec<u64>>,
    pub(crate) tree: Node,
    pub(crate) chain: Node,
    pub(crate) buffered: u64,
    pub(crate) smoothed: u64,
    pub(crate) bytes: Vec<u8>,
}

impl Input {
    /// Makes the input. It is always the same.
    #[must_use]
    pub fn new(scale: Scale) -> Self {
        Self {
            range: scale.of(20, 10_000, 500_000),
            fibonacci: scale.of(20, 10_000, 500_000),
            primes: scale.of(100, 2_000, 20_000),
            pipeline: scale.of(20, 10_000, 300_000),
            side: scale.of(20, 50, 120),
            text: "let answer = 6 * 7 + longest_name(x1, 12345);\n".repeat(scale.of(1, 50, 4_000)),
            permuted: scale.of(4, 6, 8),
            rows: (0..scale.of(8, 200, 8_000))
                .map(|row| (0..row * 7 % 23).map(|x| row ^ x).collect())
                .collect(),
            tree: Node::balanced(0, scale.of(31, 1 << 10, 1 << 16)),
            chain: Node::chain(scale.of(20, 1_000, 10_000)),
            buffered: scale.of(600, 5_000, 200_000),
            smoothed: scale.of(20, 10_000, 500_000),
            bytes: b"abbcccdddd".repeat(scale.of(4, 1_000, 50_000)),
        }
    }
}

/// A binary tree.
pub(crate) struct Node {
    pub(crate) value: u64,
    pub(crate) left: Option<Box<Node>>,
    pub(crate) right: Option<Box<Node>>,
}

impl Node {
    /// As shallow as can be, with the values of the range in order. The range must not be empty.
    fn balanced(from: u64, to: u64) -> Self {
        let value = from.midpoint(to);
        let side = |from, to| (from < to).then(|| Box::new(Self::balanced(from, to)));
        Self { value, left: side(from, value), right: side(value + 1, to) }
    }

    /// As deep as can be: the first value is the deepest.
    fn chain(depth: u64) -> Self {
        let deepest = Self { value: 0, left: None, right: None };
        (1..depth).fold(deepest, |left, value| Self { value, left: Some(Box::new(left)), right: None })
    }
}

/// What the tokeniser makes.
#[derive(Clone, Copy, Debug)]
pub enum Token<'a> {
    /// Lowercase letters.
    Word(&'a str),
    /// Digits.
    Number(u64),
    /// Anything else but space.
    Symbol(u8),
}

/// A step of a hash: sums of its values have no closed form, which the compiler would find.
#[inline]
pub(crate) fn scramble(number: u64) -> u64 {
    number.wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(7)
}
