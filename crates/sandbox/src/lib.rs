//! A stateful stand-in server for the Planfix and Zabbix APIs.
//!
//! It is driven by the tables that the specs are made into: which methods there are, what a request may hold, what is done
//! to which entity, what comes back, and what a fresh server holds. What the tables cannot say is a named hook.
//!
//! ```no_run
//! # async fn start(tables: &'static callsheet_runtime::tables::Tables<'static>) -> Result<(), callsheet_sandbox::StartError> {
//! use callsheet_sandbox::{Sandbox, Zabbix};
//!
//! let sandbox = Sandbox::new().zabbix(Zabbix::new(tables)).start().await?;
//! println!("{}", sandbox.url("zabbix").unwrap_or_default());
//! sandbox.stop().await;
//! # Ok(())
//! # }
//! ```
//!
//! Methods of one's own, which `callsheet-macros` makes of private specs, are added with `extended_by`.
//!
//! What it holds goes back to the fixtures with every start, unless it is kept with [`Sandbox::state_file`]. Planfix's limits
//! are off until they are asked for: [`Planfix::requests_per_second`], [`Planfix::requests_per_day`]. What is no fault of a
//! request, such as a task that is busy, [`Running::refuse_next`] provokes.
//!
//! # Testing what calls it
//!
//! As a dev-dependency it lets a test see how a program fares when things go wrong: [`Running::fault_next`] and
//! [`Running::fault_every`] have requests meet a [`Fault`], and what was really done is counted.
//!
//! ```no_run
//! # async fn test(tables: &'static callsheet_runtime::tables::Tables<'static>) -> Result<(), Box<dyn std::error::Error>> {
//! use callsheet_sandbox::{Fault, Sandbox, Zabbix};
//!
//! let sandbox = Sandbox::new().zabbix(Zabbix::new(tables)).start().await?;
//! // The user is made, and the answer is lost.
//! sandbox.fault_next("zabbix", Fault::ResetAfter);
//! // … here the program is called that is tested …
//! assert_eq!(sandbox.calls("zabbix"), 1, "it did not do so twice");
//! # Ok(())
//! # }
//! ```
//!
//! Passwords are kept as salted digests, apart from the objects; a secret reaches neither an answer, nor a log, nor `Debug`.

mod catalogue;
mod check;
mod config;
mod connection;
mod control;
mod engine;
mod error;
mod fault;
mod hook;
mod layout;
mod planfix;
mod refusal;
mod relation;
mod secrets;
mod server;
mod session;
mod state_file;
mod store;
mod tree;
mod zabbix;

pub use config::{Planfix, Sandbox, Zabbix};
pub use error::StartError;
pub use fault::{Fault, FaultError};
pub use server::Running;
