//! JSON, driven by the tables.
//!
//! The decoder predicts the next key from the shape, compares it whole, and looks it up only when the prediction misses;
//! it builds no tree. What servers really send is read: numbers quoted or bare, `[]` for an empty object or map, one
//! value where a list is meant, `null` for what is not there.

mod decode;
mod encode;
mod items;
mod open_item;
#[doc(hidden)]
pub mod scan;

pub use decode::{decode, decode_into, value};
pub use encode::{encode, encode_as, to_string};
pub use items::Items;
#[doc(hidden)]
pub use items::Splitter;

/// How deep arrays and objects may be nested in a document that is decoded.
pub const DEPTH: usize = 128;
