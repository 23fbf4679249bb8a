//! Tables in words, for people: in generated docs, in explanations, in diagnostics.

mod condition;
mod types;

pub use condition::{Scope, object_in, spelled};
pub use types::in_words;
