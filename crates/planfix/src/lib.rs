//! The Planfix XML API in types.
//!
//! Beside the generated modules, one for each method, stands what is Planfix's own: the envelope that every request
//! wears ([`Account`]), how an answer is told from a refusal ([`response`], [`ErrorCode`]), the [`signature`], the ways to prove who
//! one is ([`Credentials`]) and the addresses of the data centres ([`DataCentre`]). What the wire leaves loose has types of its
//! own: the [`filter`]s of lists, the values of an account's [`own_field`]s, how a task repeats ([`Period`]). With the feature `jiff`,
//! `CallerZone` says which moments the times are.
//!
//! Nothing here opens a connection: documents are written and read, and `callsheet-client` carries them.

mod account;
mod credentials;
mod data_centre;
#[cfg(any(feature = "analitic", feature = "contact", feature = "project", feature = "task", feature = "user"))]
pub mod filter;
#[rustfmt::skip]
mod generated;
mod items;
#[cfg(any(feature = "contact", feature = "handbook", feature = "project", feature = "task"))]
pub mod own_field;
#[cfg(feature = "task")]
mod own_status;
#[cfg(feature = "task")]
mod periodicity;
pub mod response;
pub mod session;
pub mod signature;
mod tree;
#[cfg(feature = "jiff")]
mod zone;

pub use account::{Account, WriteError};
pub use callsheet_runtime::SecretString;
pub use credentials::{Basic, Credentials};
pub use data_centre::DataCentre;
pub use generated::*;
#[cfg(feature = "task")]
pub use periodicity::{End, Period};
pub use response::ServerError;
pub use tree::NotXml;
#[cfg(feature = "jiff")]
pub use zone::CallerZone;
