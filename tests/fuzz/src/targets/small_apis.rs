//! The two small APIs of the validator's tests, in which everything that a spec can say is said once.

#[path = "../../../../crates/validator/tests/small_apis/mod.rs"]
mod specs;

pub use specs::{desk, shop};
