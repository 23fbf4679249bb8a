//! What tests that cross crates share.

pub mod made;
pub mod markup;
