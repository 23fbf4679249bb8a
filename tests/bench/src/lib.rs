//! What the benchmarks work on: [`documents`]. The programs that measure are `callsheet-bench` and, for memory,
//! `callsheet-bench-heap`; `cargo xtask bench` starts both.

pub mod documents;
