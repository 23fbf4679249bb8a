//! A client for the APIs that Callsheet describes.
//!
//! One [`Client`] speaks to one server. It writes a typed request, sends it, and reads the answer into the response type
//! that belongs to it; sessions are opened when a call first needs one and renewed once when they have expired. What goes
//! wrong is an [`Error`] that says what was tried and what the server said; [`Error::advice`] says what to do.
//!
//! ```no_run
//! # #[cfg(feature = "zabbix")]
//! # async fn example() -> Result<(), callsheet_client::Error> {
//! use callsheet_client::zabbix::{Client, Credentials};
//!
//! let client = Client::builder("https://zabbix.example.com/api_jsonrpc.php", Credentials::token("…")).build()?;
//! println!("the server is of release {}", client.server().await?);
//! # Ok(())
//! # }
//! ```
//!
//! | feature | what it brings |
//! |---|---|
//! | `planfix`, `zabbix` | how that API is spoken; both are on unless they are turned off |
//! | `blocking` | the same client for programs without an asynchronous runtime: `Builder::build_blocking` |
//! | `metrics` | counts of calls, requests and sessions, and how long calls took, by the [`metrics`](https://docs.rs/metrics) facade: see [`metric`] |
//! | `validate` | requests that are checked before they are sent: `Builder::validates` |
//!
//! No secret reaches an error, a log or what `Debug` prints: neither credentials, nor sessions, nor the fields of a
//! request that its spec calls secret, not even when a server or a proxy echoes them.

// Without an API there is nobody to speak to; what is left of the crate compiles, and serves for nothing.
#![cfg_attr(not(any(feature = "planfix", feature = "zabbix")), allow(unused, unreachable_code))]

mod answer;
mod attachment;
#[cfg(feature = "blocking")]
pub mod blocking;
mod builder;
mod client;
mod content;
#[cfg(feature = "blocking")]
mod driver;
mod error;
mod http;
mod line;
mod list;
#[cfg(feature = "planfix")]
pub mod planfix;
mod policy;
mod post;
mod protocol;
mod redact;
mod secrets;
mod session;
mod transport;
mod upload;
#[cfg(feature = "validate")]
mod validate;
mod watch;
#[cfg(feature = "zabbix")]
pub mod zabbix;

pub use attachment::{Attachment, AttachmentError};
pub use builder::Builder;
#[cfg(feature = "validate")]
pub use callsheet_validator::{Diagnostic, Severity};
pub use client::Client;
pub use content::{Content, Download};
pub use error::{Attempt, Effect, Error, Found, Refusal, Stage, Unwritable};
pub use http::{Http, HttpBody};
pub use list::List;
pub use policy::{Quota, Retries};
pub use protocol::Protocol;
pub use redact::Redactor;
pub use reqwest::header::HeaderMap;
pub use transport::{Body, Incoming, Outgoing, Transport, TransportError};
#[cfg(feature = "metrics")]
pub use watch::metric;
pub use watch::{Exchange, Response, Watch};

#[cfg(all(doctest, feature = "blocking", feature = "zabbix"))]
#[doc = include_str!("../README.md")]
struct Readme;
