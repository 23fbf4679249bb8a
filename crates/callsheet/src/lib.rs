//! The Planfix and Zabbix APIs as typed Rust, made from their reference tables.
//!
//! | feature | what it brings |
//! |---|---|
//! | `planfix`, `zabbix` | requests and responses of that API, its envelope and its errors |
//! | `full` | all methods of these APIs; without it, switch on single objects on `callsheet-planfix`, `callsheet-zabbix` |
//! | `client` | an asynchronous client |
//! | `validator` | checks documents as strictly as the server, and the client's requests before they are sent |
//! | `sandbox` | a server that stands in for the real one |
//! | `macros` | `include_spec!`, for specs of one's own |
//! | `texts` | the specs' texts in English and Russian, as data |
//! | `serde` | `Serialize` and `Deserialize` on every request and response |
//!
//! A call is a request, and its response has the type that belongs to it:
//!
#![cfg_attr(all(feature = "client", feature = "planfix", feature = "full"), doc = "```no_run")]
#![cfg_attr(not(all(feature = "client", feature = "planfix", feature = "full")), doc = "```ignore")]
//! use callsheet::client::planfix::{Account, Client, Credentials, DataCentre};
//! use callsheet::planfix::user;
//!
//! # async fn example() -> Result<(), callsheet::client::Error> {
//! let credentials = Credentials::token("the application's key", "the token");
//! let client = Client::builder(Account::new("acme"), credentials, DataCentre::Europe).build()?;
//! let response = client.call(&user::update::Request::new(5).name("Ada")).await?;
//! println!("changed: {}", response.user.id);
//! # Ok(())
//! # }
//! ```
//!
#![cfg_attr(all(feature = "client", feature = "zabbix", feature = "full"), doc = "```no_run")]
#![cfg_attr(not(all(feature = "client", feature = "zabbix", feature = "full")), doc = "```ignore")]
//! use callsheet::client::zabbix::{Client, Credentials};
//! use callsheet::zabbix::user;
//!
//! # async fn example() -> Result<(), callsheet::client::Error> {
//! let credentials = Credentials::login("Admin", "password");
//! let client = Client::builder("https://zabbix.example.com/api_jsonrpc.php", credentials).build()?;
//! for user in client.call(&user::get::Request::new().limit(10)).await? {
//!     println!("{:?} {:?}", user.userid, user.username);
//! }
//! let users = client.call(&user::get::Request::new().count()).await?;
//! println!("{users} in all");
//! client.close().await?;
//! # Ok(())
//! # }
//! ```
//!
//! `client`, `full`, `planfix` and `zabbix` are on unless they are turned off.

pub use callsheet_runtime::{DateTime, DecodeError, Id, Maybe, Method, Record, SecretString, Unknown, Value, tables};

#[cfg(feature = "client")]
pub use callsheet_client as client;
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
