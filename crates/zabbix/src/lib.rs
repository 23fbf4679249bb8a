//! The Zabbix API in types.
//!
//! Beside the generated modules, one for each method, stands what is Zabbix's own: the JSON-RPC 2.0 envelope ([`json_rpc`]) around
//! calls and answers, [`batch`]es of calls, where each release wants to see the [`Credentials`], and what the server
//! means by its errors ([`ErrorClass`]), most of which share two codes.
//!
//! Nothing here opens a connection: documents are written and read, and `callsheet-client` carries them.

#[rustfmt::skip]
mod generated;
pub mod batch;
mod credentials;
pub mod json_rpc;
mod error;
pub mod session;

pub use generated::*;
pub use callsheet_runtime::SecretString;
pub use credentials::{Credentials, HEADER_SINCE, Placement};
pub use json_rpc::{Call, CallId, ReadError};
pub use error::{ErrorClass, ServerError};
