//! diapause: it too makes an enum of the function, from its text.

use diapause::{Coroutine, CoroutineState, coroutine};

use super::workloads;
use crate::{
    consume::Consumer,
    input::{Input, Node, Token},
};

workloads![
    range_sum,
    fibonacci,
    primes,
    pipeline_2,
    pipeline_5,
    triples,
    tokens,
    permutations,
    flatten,
    tree,
    chain,
    buffer,
    smoothing,
    run_lengths,
];
