//! `callsheet check`: documents as the server would judge them, and beyond.

mod batch;
mod json;
pub mod pretty;
mod sarif;
mod source;

use std::io::{self, Write};

use callsheet_runtime::tables::{Language, Method, Version, Wire};
use callsheet_validator::{Diagnostic, Report, Validator};

pub use self::source::Place;
use self::source::{Document, Source};
use crate::api::Api;
use crate::arguments::{CheckArguments, ReportFormat};
use crate::exit::{Failure, Status};
use crate::hidden::Secrets;
use crate::render;
use crate::words::Said;

/// Checks the documents of all sources.
pub fn run(arguments: &CheckArguments, language: Language) -> Result<Status, Failure> {
    let checker = Checker::new(arguments, language)?;
    if arguments.batch && checker.api.tables().api.wire != Wire::Json {
        let api = checker.api.name();
        return Err(Failure::Usage(Said::new(
            format!("`--batch` is for JSON-RPC; {api} speaks XML"),
            format!("`--batch` — для JSON-RPC, а {api} использует XML"),
        )));
    }
    let mut sink = Sink::new(arguments.format, arguments.batch, &checker);
    sink.begin(arguments.target.is_none());
    let mut status = Status::Well;
    for source in Source::all(&arguments.files) {
        let checked = if arguments.batch {
            batch::check(&source, &checker, &mut sink)
        } else {
            check_whole(&source, &checker, &mut sink)
        };
        match checked {
            Ok(checked) => status = status.max(checked),
            Err(failure) if failure.is_closed_output() => return Ok(status),
            Err(failure @ Failure::Output(_)) => return Err(failure),
            Err(failure) => status = status.max(crate::run::report(&failure, language)),
        }
    }
    match sink.end(status) {
        Err(failure) if !failure.is_closed_output() => Err(failure),
        _ => Ok(status),
    }
}

fn check_whole(source: &Source, checker: &Checker, sink: &mut Sink<'_>) -> Result<Status, Failure> {
    let document = source.read(&checker.validator)?;
    let reports = checker.check_read(&document);
    sink.reports(Place { source: &source.name, line: None }, &document.bytes, &reports)?;
    Ok(worst(&reports))
}

/// The exit status that the worst of the reports asks for.
fn worst(reports: &[Report]) -> Status {
    if reports.iter().all(Report::is_valid) { Status::Well } else { Status::Refused }
}

/// What documents are checked against.
pub struct Checker {
    api: Api,
    target: Option<Version>,
    response_to: Option<&'static Method<'static>>,
    validator: Validator<'static>,
    language: Language,
}

impl Checker {
    fn new(arguments: &CheckArguments, language: Language) -> Result<Self, Failure> {
        let api = arguments.api;
        let target = api.target(arguments.target.as_ref())?;
        let response_to = arguments.response_to.as_deref().map(|name| api.method(name)).transpose()?;
        Ok(Self { response_to, ..Self::of(api, target, language) })
    }

    /// Checks requests of that release.
    pub fn of(api: Api, target: Option<Version>, language: Language) -> Self {
        let mut validator = Validator::new(api.tables()).language(language);
        if let Some(target) = target {
            validator = validator.target(target);
        }
        Self { api, target, response_to: None, validator, language }
    }

    /// What is found in each call of a document.
    pub fn check(&self, document: &[u8]) -> Vec<Report> {
        match self.response_to {
            Some(method) => vec![self.validator.response(method.name, document)],
            None => self.validator.requests(document),
        }
    }

    fn check_read(&self, document: &Document) -> Vec<Report> {
        match &document.refused {
            Some(refused) => {
                let method = self.response_to.map(|method| method.name.to_owned());
                vec![Report { method, target: self.target, diagnostics: vec![Diagnostic::clone(refused)] }]
            }
            None => self.check(&document.bytes),
        }
    }

    /// What must not be shown of a document.
    fn secrets(&self, reports: &[Report]) -> Secrets {
        let tables = self.api.tables();
        match self.response_to {
            Some(method) => Secrets::of_response(tables, method),
            None => Secrets::of_requests(tables, reports.iter().map(|report| report.method.as_deref())),
        }
    }

    /// How documents are written.
    pub fn wire(&self) -> Wire {
        self.api.tables().api.wire
    }

    /// The language of what is found.
    pub fn language(&self) -> Language {
        self.language
    }
}

/// Where findings go.
struct Sink<'c> {
    format: ReportFormat,
    checker: &'c Checker,
    out: io::BufWriter<io::Stdout>,
    log: sarif::Log,
    /// Documents, and how many of them have errors.
    counts: (usize, usize),
    batch: bool,
}

impl<'c> Sink<'c> {
    fn new(format: ReportFormat, batch: bool, checker: &'c Checker) -> Self {
        Self {
            format,
            checker,
            out: io::BufWriter::new(io::stdout()),
            log: sarif::Log::default(),
            counts: (0, 0),
            batch,
        }
    }

    /// Says which release is meant, where the command line does not, and warns of one that nothing is known of.
    fn begin(&self, newest: bool) {
        let api = self.checker.api.tables().api;
        let (Some(target), Some(known)) = (self.checker.target, api.newest()) else { return };
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
        let _ = writeln!(anstream::stderr(), "{}", render::styled(style, said.get(self.checker.language)));
    }

    /// Takes what was found in one document.
    fn reports(&mut self, place: Place<'_>, document: &[u8], reports: &[Report]) -> Result<(), Failure> {
        self.counts.0 += reports.len();
        self.counts.1 += reports.iter().filter(|report| !report.is_valid()).count();
        match self.format {
            ReportFormat::Json => {
                reports.iter().try_for_each(|report| json::write(&mut self.out, place, report))?;
            }
            ReportFormat::Sarif => {
                reports.iter().try_for_each(|report| self.log.add(&mut self.out, place, report))?;
            }
            ReportFormat::Pretty => {
                // Of a batch only what deserves a look is shown. Where standard error is closed the exit status still tells.
                let sink = (!self.batch, &mut anstream::stderr().lock() as &mut dyn Write);
                let _ = pretty::write(self.checker, place, document, reports, sink);
            }
        }
        Ok(())
    }

    /// Hands on what has been written so far.
    fn flush(&mut self) -> Result<(), Failure> {
        Ok(self.out.flush()?)
    }

    fn end(mut self, status: Status) -> Result<(), Failure> {
        match self.format {
            ReportFormat::Json => self.flush(),
            ReportFormat::Sarif => {
                self.log.end(&mut self.out, self.checker.target)?;
                self.flush()
            }
            ReportFormat::Pretty => {
                let (documents, wrong) = self.counts;
                if (documents > 1 || self.batch) && status != Status::Usage {
                    let line = pretty::summary(documents, wrong, self.checker.language);
                    let _ = writeln!(anstream::stderr(), "{line}");
                }
                Ok(())
            }
        }
    }
}
