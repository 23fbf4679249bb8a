//! The Rust types of scalars and of values that no spec describes.

mod any;
mod counted;
mod date_time;
mod id;
mod maybe;

pub use any::{Unknown, Value};
pub use counted::Counted;
pub use date_time::{DateTime, ParseDateTimeError};
pub use id::{Id, ParseIdError};
pub use maybe::Maybe;
