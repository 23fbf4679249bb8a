//! Other opinions on what a document is: written from the grammars, without a line of what is judged.

pub mod json;
pub mod xml;
