//! next-gen: an `async` function, pinned to the stack.
