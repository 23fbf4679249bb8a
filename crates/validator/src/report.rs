use std::ops::Range;

use callsheet_runtime::tables::{Version, Versions};

use crate::Code;

/// What was found in one call or response.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// The method, as the document names it; `None` where it names none.
    pub method: Option<String>,
    /// The release that the document was checked for; `None` where the API has no versions.
    pub target: Option<Version>,
    /// What is wrong. The first error is the one that the server would report, the rest follow in document order.
    pub diagnostics: Vec<Diagnostic>,
}

impl Report {
    /// Whether there is no error. Warnings and notes do not count.
    pub fn is_valid(&self) -> bool {
        self.diagnostics.iter().all(|diagnostic| diagnostic.severity != Severity::Error)
    }
}

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// The server would refuse it.
    Error,
    /// The server takes it, but probably not as it was meant, or not for long.
    Warning,
    /// Something that could not be checked.
    Note,
}

impl Severity {
    /// Its name: `error`, `warning` or `note`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        }
    }
}

/// One thing that is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// How bad it is.
    pub severity: Severity,
    /// What it is.
    pub code: Code,
    /// The way to the value. JSON: as the server writes it, members of the parameters joined by `/`, list members by
    /// number from 1. XML: the way from the root element, with a number where an element repeats.
    pub path: String,
    /// Where it stands, in bytes.
    pub span: Range<usize>,
    /// Where it begins.
    pub position: Position,
    /// What is wrong, in the language that was asked for, and in the server's words where it has some. A value that
    /// its spec calls secret is never part of it.
    pub message: String,
    /// The message is a sentence that stands alone, and not words about the value at the path.
    pub is_sentence: bool,
    /// What would be right, where that is short enough to say.
    pub expected: Option<String>,
    /// The releases that know the member or method, where the one that was checked for does not.
    pub known_in: Option<Versions>,
    /// Where the spec demands it.
    pub rule: Option<Location>,
}

/// A place in a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Position {
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
}

/// A line of a spec file.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Location {
    /// The file, from the repository's root, with `/`.
    pub file: String,
    /// The line, from 1.
    pub line: u32,
}
