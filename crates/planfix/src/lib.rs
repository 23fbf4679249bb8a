//! The Planfix XML API in types.
//!
//! Beside the generated modules, one for each method, stands what is Planfix's own: the envelope that every request
//! wears ([`Account`]), how an answer is told from a refusal ([`response`], [`ErrorCode`]), the [`signature`], the ways to prove who
//! one is ([`Credentials`]) and the addresses of the data centres ([`DataCentre`]).
//!
//! Nothing here opens a connection: documents are written and read, and `callsheet-client` carries them.

mod account;
mod credentials;
mod data_centre;
#[rustfmt::skip]
mod generated;
pub mod response;
pub mod session;
pub mod signature;
mod tree;

pub use account::{Account, WriteError};
pub use callsheet_runtime::SecretString;
pub use credentials::{Basic, Credentials};
pub use data_centre::DataCentre;
pub use generated::*;
pub use response::ServerError;
pub use tree::NotXml;
