//! Reads a vendor's reference page and drafts the spec of its method; compares a page with a finished spec.
//!
//! A page is Markdown saved from a wiki, plain text copied from a browser, or HTML. It describes one method: a sample of the
//! request, a table of its fields, and the same for the response. Nothing is invented: what the page leaves open is marked in
//! the draft, and what cannot be placed is reported.
//!
//! ```
//! use callsheet_import::{import, read};
//!
//! let page = "Opens a door.\n\n<request method=\"door.open\">\n  <door><id></id></door>\n</request>\n\
//!             Name Type Value Note\ndoor.id int number of the door required parameter\n";
//! let reading = import(&read(page.as_bytes())?)?;
//! assert_eq!(reading.method, "door.open");
//! println!("{}", reading.draft());
//! eprintln!("{}", reading.report);
//! # Ok::<(), callsheet_import::PageError>(())
//! ```
//!
//! Everything is pure: no files, no clock. [`Reading::draft`] writes TOML in the order of the page's tables.

mod compare;
mod draft;
mod drift;

mod known;
mod page;
mod place;
mod reading;
mod report;
mod sample;
mod score;
mod words;

pub use drift::{Difference, Drift, drift};
pub use known::{Correction, Finished, Known};
pub use page::{Page, PageError, read};
pub use place::import;
pub use reading::{Field, Leaf, Presence, Reading, Side};
pub use report::{Note, NoteKind, Report};
pub use score::{RowScore, Score, Verdict, score};
pub use words::Words;
