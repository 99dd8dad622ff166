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
    pub(crate) tree: Box<Node>,
    pub(crate) chain: Box<Node>,
    pub(crate) buffered: u64,
    pub(crate) smoothed: u64,
    pub(crate) bytes: Vec<u8>,
}

impl Input {
    /// Makes the input. It is always the same.
    #[must_use]
    pub fn new(scale: Scale) -> Self {
        let by = |test, count, time| match scale {
            Scale::Test => test,
            Scale::Count => count,
            Scale::Time => time,
        };
        Self {
            range: by(20, 10_000, 500_000),
            fibonacci: by(20, 10_000, 500_000),
            primes: by(100, 2_000, 20_000),
            pipeline: by(20, 10_000, 300_000),
            side: u32::try_from(by(20, 50, 120)).expect("it is small"),
            text: "let answer = 6 * 7 + longest_name(x1, 12345);\n"
                .repeat(usize::try_from(by(1, 50, 4_000)).expect("it is small")),
            permuted: usize::try_from(by(4, 6, 8)).expect("it is small"),
            rows: (0..by(8, 200, 8_000)).map(|row| (0..row * 7 % 23).map(|x| row ^ x).collect()).collect(),
            tree: Node::balanced(0, by(31, 1 << 10, 1 << 16)).expect("it is not empty"),
            chain: Node::chain(by(20, 1_000, 10_000)).expect("it is not empty"),
            buffered: by(600, 5_000, 200_000),
            smoothed: by(20, 10_000, 500_000),
            bytes: (0..by(40, 10_000, 500_000)).map(run_byte).collect(),
        }
    }
}

/// Runs of one to four bytes.
fn run_byte(at: u64) -> u8 {
    let position = at % 10;
    [b'a', b'b', b'b', b'c', b'c', b'c', b'd', b'd', b'd', b'd'][usize::try_from(position).unwrap_or(0)]
}

/// A binary tree.
pub(crate) struct Node {
    pub(crate) value: u64,
    pub(crate) left: Option<Box<Node>>,
    pub(crate) right: Option<Box<Node>>,
}

impl Node {
    /// As shallow as can be, with the values of the range in order.
    fn balanced(from: u64, to: u64) -> Option<Box<Self>> {
        (from < to).then(|| {
            let value = from.midpoint(to);
            Box::new(Self { value, left: Self::balanced(from, value), right: Self::balanced(value + 1, to) })
        })
    }

    /// As deep as can be: the first value is the deepest.
    fn chain(depth: u64) -> Option<Box<Self>> {
        (0..depth).fold(None, |left, value| Some(Box::new(Self { value, left, right: None })))
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
