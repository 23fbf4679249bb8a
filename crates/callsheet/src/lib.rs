//! The Planfix and Zabbix APIs as typed Rust, made from their reference tables.
//!
//! | feature | what it brings |
//! |---|---|
//! | `planfix`, `zabbix` | requests and responses of that API, its envelope and its errors |
//! | `full` | all methods of these APIs; without it, switch on single objects on `callsheet-planfix`, `callsheet-zabbix` |
//! | `client` | an asynchronous client |
//! | `blocking` | the same client for programs without an asynchronous runtime |
//! | `validator` | checks documents as strictly as the server, and the client's requests before they are sent |
//! | `sandbox` | a server that stands in for the real one |
//! | `macros` | `include_spec!`, for specs of one's own |
//! | `texts` | the specs' texts in English and Russian, as data |
//! | `serde` | `Serialize` and `Deserialize` on every request and response |
//!
//! A call is a request, and its response has the type that belongs to it:
//!
#![cfg_attr(all(feature = "client", feature = "zabbix", feature = "full"), doc = "```no_run")]
#![cfg_attr(not(all(feature = "client", feature = "zabbix", feature = "full")), doc = "```ignore")]
#![doc = include_str!("../examples/zabbix.rs")]
//! ```
//!
#![cfg_attr(all(feature = "client", feature = "planfix", feature = "full"), doc = "```no_run")]
#![cfg_attr(not(all(feature = "client", feature = "planfix", feature = "full")), doc = "```ignore")]
#![doc = include_str!("../examples/planfix.rs")]
//! ```
//!
//! A program without an asynchronous runtime switches `blocking` on and writes the same, without `await`:
//!
#![cfg_attr(all(feature = "blocking", feature = "zabbix", feature = "full"), doc = "```no_run")]
#![cfg_attr(not(all(feature = "blocking", feature = "zabbix", feature = "full")), doc = "```ignore")]
#![doc = include_str!("../examples/zabbix_blocking.rs")]
//! ```
//!
//! `client`, `full`, `planfix` and `zabbix` are on unless they are turned off.

pub use callsheet_runtime::{
    Counted, DateTime, DecodeError, Id, Maybe, Method, Record, SecretString, Unknown, Value, tables,
};

#[cfg(feature = "client")]
pub use callsheet_client as client;
#[cfg(feature = "blocking")]
pub use callsheet_client::blocking;
#[cfg(feature = "macros")]
pub use callsheet_macros as macros;
#[cfg(feature = "planfix")]
pub use callsheet_planfix as planfix;
pub use callsheet_runtime as runtime;
#[cfg(feature = "sandbox")]
pub use callsheet_sandbox as sandbox;
#[cfg(feature = "validator")]
pub use callsheet_validator as validator;
#[cfg(feature = "zabbix")]
pub use callsheet_zabbix as zabbix;
