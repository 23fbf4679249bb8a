//! What tests that cross crates share.

pub mod lexemes;
pub mod made;
pub mod markup;
