//! The Zabbix API in types.
//!
//! Beside the generated modules, one for each method, stands what is Zabbix's own: the [JSON-RPC](json_rpc) envelope around
//! calls and answers, [`batch`]es of calls, where each release wants to see the [`Credentials`], and what the server
//! means by its errors ([`ErrorClass`]), most of which share two codes.
//!
//! Nothing here opens a connection: documents are written and read, and `callsheet-client` carries them.

pub mod batch;
mod credentials;
mod error;
#[rustfmt::skip]
mod generated;
mod items;
pub mod json_rpc;
pub mod session;

pub use callsheet_runtime::SecretString;
pub use credentials::{Credentials, HEADER_SINCE, Placement};
pub use error::{ErrorClass, ServerError};
pub use generated::*;
pub use json_rpc::{Call, CallId, ReadError};
