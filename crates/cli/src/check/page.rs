//! What was found in some documents, as it is to be written.

use std::collections::BTreeSet;
use std::io;

use callsheet_validator::{Code, Report};

use super::source::Place;
use super::{Checker, github, json, pretty, sarif};
use crate::arguments::ReportFormat;
use crate::exit::Status;

/// What was found in some documents, as it is to be written.
pub struct Page {
    format: ReportFormat,
    /// Of a batch only what deserves a look is shown to people.
    batch: bool,
    /// For standard output: whole lines, except in SARIF.
    pub out: Vec<u8>,
    /// For standard error, in colour.
    pub err: Vec<u8>,
    /// How many calls were looked at.
    pub calls: usize,
    /// How many of them have errors.
    pub refused: usize,
    /// The codes of what was found.
    pub codes: BTreeSet<Code>,
    /// How many bytes of the input were read.
    pub read: u64,
}

impl Page {
    /// An empty one.
    pub fn new(format: ReportFormat, batch: bool) -> Self {
        Self { format, batch, out: Vec::new(), err: Vec::new(), calls: 0, refused: 0, codes: BTreeSet::new(), read: 0 }
    }

    /// The exit status that the worst of it asks for.
    pub fn status(&self) -> Status {
        if self.refused == 0 { Status::Well } else { Status::Refused }
    }

    /// Adds what was found in one document.
    ///
    /// # Errors
    /// None is expected: it is written to memory.
    pub fn add(&mut self, checker: &Checker, place: Place<'_>, document: &[u8], reports: &[Report]) -> io::Result<()> {
        self.calls += reports.len();
        self.refused += reports.iter().filter(|report| !report.is_valid()).count();
        match self.format {
            ReportFormat::Json => reports.iter().try_for_each(|report| json::write(&mut self.out, place, report)),
            ReportFormat::Sarif => reports.iter().try_for_each(|report| {
                self.codes.extend(report.diagnostics.iter().map(|diagnostic| diagnostic.code));
                sarif::write(&mut self.out, place, document, report)
            }),
            ReportFormat::Github => {
                let language = checker.language();
                reports.iter().try_for_each(|report| github::write(&mut self.out, place, document, report, language))
            }
            ReportFormat::Pretty => pretty::write(checker, place, document, reports, (!self.batch, &mut self.err)),
        }
    }
}
