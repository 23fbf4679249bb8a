//! XML, driven by the tables.
//!
//! The decoder predicts the next element from the shape, compares its name whole, and looks it up only when the prediction
//! misses; it builds no tree. It reads the content of the document's root element: what the root is called and which
//! attributes it has that the shape does not name is the envelope's affair.

mod decode;
mod encode;
mod items;
#[doc(hidden)]
pub mod names;
mod open_markup;
#[doc(hidden)]
pub mod scan;
#[doc(hidden)]
pub mod text;

pub use decode::{Root, decode, decode_into, root};
pub use encode::{encode, encode_element, escape};
pub use items::Items;
#[doc(hidden)]
pub use items::Splitter;

/// How deep elements may be nested in a document that is decoded.
pub const DEPTH: usize = 128;
