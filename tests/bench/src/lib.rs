//! What the benchmarks work on: [`documents`] that are right, and [`hostile`] ones. The programs that measure are
//! `callsheet-bench`, `callsheet-bench-hostile`, which one input may bring down, and, for memory, `callsheet-bench-heap`;
//! `cargo xtask bench` starts all of them.

pub mod documents;
pub mod hostile;
