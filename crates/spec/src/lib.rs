//! The spec language: TOML files read into a checked model, every value with its place in its file; lints; and the
//! model lowered to the tables that everything else runs on.
//!
//! ```no_run
//! use callsheet_spec::{Arena, check, read};
//!
//! let sources = read(std::path::Path::new("."), "zabbix")?;
//! let checked = check(&sources);
//! for finding in &checked.findings {
//!     eprintln!("{}", finding.render(&sources, true));
//! }
//! if let Some(api) = &checked.api {
//!     let arena = Arena::new();
//!     let lowered = api.lower(&arena);
//!     println!("{} methods", lowered.tables.methods.len());
//! }
//! # Ok::<(), callsheet_spec::ReadError>(())
//! ```
//!
//! Everything but [`read`] is pure: the same sources give the same findings and the same tables.

mod check;
mod condition;
mod finding;
mod language;
mod lint;
mod lower;
pub mod model;
pub mod naming;
mod private;
mod resolve;
pub mod schema;
mod source;
mod span;
mod syntax;

pub use check::{ApiSpec, Checked, check};
pub use finding::{Finding, Severity};
pub use lint::{ExampleFault, ExampleJudge, check_codes, check_examples};
pub use lower::{Arena, Lowered, Names};
pub use private::{Private, Published, check_private};
pub use source::{ReadError, Source, read, read_folder};
pub use span::{FileId, Span, Spanned};
