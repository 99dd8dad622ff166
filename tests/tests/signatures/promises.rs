//! The further bounds of the return type.

use genmacro_runtime::generator;

use crate::collect;

#[generator]
fn numbers(limit: u32) -> impl Iterator<Item = u32> + Send + Sync + Unpin + 'static {
    let text = limit.to_string();
    for i in 0..limit {
        yield_!(i);
    }
    assert_eq!(text, limit.to_string());
}

/// Auto traits leak through `impl Trait`, as they do from any function.
#[generator]
fn leaks<T>(value: T) -> impl Iterator<Item = T> {
    yield_!(value);
}

fn is_send_and_sync<T: Send + Sync + Unpin>(value: T) -> T {
    value
}

#[test]
fn auto_traits() {
    assert_eq!(collect(is_send_and_sync(numbers(2))), [0, 1]);
    assert_eq!(collect(is_send_and_sync(leaks('a'))), ['a']);
    let sum = std::thread::spawn(|| numbers(5).sum::<u32>()).join();
    assert_eq!(sum.ok(), Some(10));
}

/// Moved between two resumes.
#[test]
fn movable() {
    let mut first = numbers(3);
    assert_eq!(first.next(), Some(0));
    let mut boxed = Box::new(first);
    assert_eq!(boxed.next(), Some(1));
    let mut last = (0, *boxed);
    assert_eq!(last.1.next(), Some(2));
    assert_eq!(last.1.next(), None);
}
