//! Where findings go.

use std::io::{self, Write};

use super::page::Page;
use super::{Checker, pretty, sarif};
use crate::arguments::ReportFormat;
use crate::exit::{Failure, Status};
use crate::render;
use crate::words::Said;

/// Where findings go.
pub struct Sink<'c> {
    format: ReportFormat,
    batch: bool,
    checker: &'c Checker,
    out: io::BufWriter<io::Stdout>,
    log: sarif::Log,
    calls: usize,
    refused: usize,
}

impl<'c> Sink<'c> {
    /// The standard streams.
    pub fn new(format: ReportFormat, batch: bool, checker: &'c Checker) -> Self {
        let out = io::BufWriter::new(io::stdout());
        Self { format, batch, checker, out, log: sarif::Log::default(), calls: 0, refused: 0 }
    }

    /// A page to put findings on.
    pub fn page(&self) -> Page {
        Page::new(self.format, self.batch)
    }

    /// Says which release is meant, where the command line does not, and warns of one that nothing is known of.
    pub fn begin(&self, newest: bool) {
        let api = self.checker.api();
        let (Some(target), Some(known)) = (self.checker.target(), api.newest()) else { return };
        let title = api.title;
        let (style, said) = if newest && matches!(self.format, ReportFormat::Pretty) {
            let said = Said::new(
                format!("checking for {title} {target}, the newest release known; `--target` names another"),
                format!("проверка для {title} {target}, новейшей известной версии; другую задаёт `--target`"),
            );
            (render::FAINT, said)
        } else if target > known && !target.same_line(known) {
            let said = Said::new(
                format!("{title} {target} is newer than {known}, the last release that is known in full"),
                format!("{title} {target} новее {known}, последней полностью известной версии"),
            );
            (render::CAUTION, said)
        } else {
            return;
        };
        // Where standard error is closed nobody can be told.
        let _ = writeln!(anstream::stderr(), "{}", render::styled(style, said.get(self.checker.language())));
    }

    /// Writes a page.
    ///
    /// # Errors
    /// The output is closed or full.
    pub fn take(&mut self, page: &Page) -> Result<(), Failure> {
        self.calls += page.calls;
        self.refused += page.refused;
        match self.format {
            ReportFormat::Sarif => self.log.take(&mut self.out, page)?,
            _ => self.out.write_all(&page.out)?,
        }
        if !page.err.is_empty() {
            // Where standard error is closed the exit status still tells.
            let _ = anstream::stderr().lock().write_all(&page.err);
        }
        // Who follows the output sees each page when it is written.
        Ok(self.out.flush()?)
    }

    /// Writes what comes behind all findings.
    ///
    /// # Errors
    /// The output is closed or full.
    pub fn end(mut self, status: Status) -> Result<(), Failure> {
        if self.format == ReportFormat::Sarif {
            self.log.end(&mut self.out, self.checker.target(), status)?;
        }
        if self.format == ReportFormat::Pretty && (self.calls > 1 || self.batch) && status != Status::Usage {
            let line = pretty::summary(self.calls, self.refused, self.checker.language());
            let _ = writeln!(anstream::stderr(), "{line}");
        }
        Ok(self.out.flush()?)
    }
}
