//! What Callsheet's generated types run on.
//!
//! Generated code describes: structs, enums, static tables, and for each struct two functions that read and write field
//! *i*. Every behaviour is here, written once over those tables: encoding and decoding of XML and JSON, comparing,
//! printing without secrets, serde.

#[doc(hidden)]
pub mod bytes;
mod call;
pub mod describe;
mod error;
mod generated;
pub mod items;
pub mod json;
pub mod record;
#[cfg(feature = "serde")]
#[doc(hidden)]
pub mod serde_forward;
pub mod tables;
mod value;
pub mod xml;

pub use call::{Method, WithResponse};
pub use error::{DecodeError, DecodeErrorKind, EncodeError, Position};
#[doc(hidden)]
pub use error::{Decoded, Fault};
pub use record::{Record, Ref, Slot, Target};
pub use secrecy::{ExposeSecret, SecretString};
#[cfg(feature = "serde")]
#[doc(hidden)]
pub use serde;
pub use value::{Counted, DateTime, Id, Maybe, ParseDateTimeError, ParseIdError, Unknown, Value};
