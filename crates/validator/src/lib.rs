//! Raw XML or JSON to diagnostics, driven by shape tables.
//!
//! A [`Validator`] is as strict as the server whose tables it is given: it accepts and refuses the same requests, names
//! the same paths, and uses the same words where the tables carry them. Beyond the server it warns of what would be
//! ignored, of what is deprecated, and of what the next release will refuse.
//!
//! ```
//! use callsheet_runtime::tables::Tables;
//! use callsheet_validator::Validator;
//!
//! /// Prints what is wrong with the requests of a document.
//! fn explain(tables: &Tables<'_>, document: &[u8]) {
//!     for report in Validator::new(tables).requests(document) {
//!         for diagnostic in &report.diagnostics {
//!             println!("{}: {}", diagnostic.path, diagnostic.message);
//!         }
//!     }
//! }
//! ```
//!
//! Time and memory grow with the length of a document and no faster, whatever stands in it, and no input makes it
//! recurse. For input from a pipe, which has no length yet, [`Guard`] refuses what is too deep or too large while it
//! arrives; and a [`Stream`] checks a document that does not fit into memory.

mod answer;
mod call;
mod check;
mod code;
mod document;
mod guard;
mod json_call;
mod lexical;
mod limits;
mod marks;
mod message;
mod path;
mod position;
mod problem;
mod proof;
mod report;
mod stream;
mod typed;
mod validator;
mod xml_call;

pub use code::Code;
pub use guard::Guard;
pub use limits::Limits;
pub use report::{Diagnostic, Location, Position, Report, Severity};
pub use stream::Stream;
pub use validator::Validator;
