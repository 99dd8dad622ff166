// On an item that holds the functions: they are generators, and nothing else is wrong.

use genmacro_runtime::generator;

struct Countdown(u8);

#[generator]
impl Countdown {
    fn down(&self) -> impl Iterator<Item = u8> + '_ {
        for n in (0..self.0).rev() {
            yield_!(n);
        }
    }

    fn start(&self) -> u8 {
        self.0
    }
}

#[generator]
trait Numbers {
    fn numbers(&self) -> Box<dyn Iterator<Item = u8> + '_> {
        yield_!(1);
    }
}

#[generator]
mod inner {
    pub fn numbers() -> impl Iterator<Item = u8> {
        yield_!(1);
    }
}

fn main() {
    let countdown = Countdown(3);
    let _ = countdown.down().count() + usize::from(countdown.start()) + inner::numbers().count();
}
