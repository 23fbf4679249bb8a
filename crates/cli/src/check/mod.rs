//! `callsheet check`: documents as the server would judge them, and beyond.

mod batch;
mod checker;
mod github;
mod json;
mod lines;
mod page;
mod pipeline;
pub mod pretty;
mod sarif;
mod screen;
mod sink;
mod source;
mod stream;

use std::sync::Arc;

use callsheet_runtime::tables::{Language, Wire};

pub use self::checker::Checker;
use self::screen::Screen;
use self::sink::Sink;
pub use self::source::Place;
use self::source::Source;
use crate::arguments::CheckArguments;
use crate::exit::{Failure, Status};
use crate::words::Said;

/// Checks the documents of all sources.
pub fn run(arguments: &CheckArguments, language: Language) -> Result<Status, Failure> {
    let checker = Arc::new(Checker::new(arguments, language)?);
    if arguments.batch && checker.wire() != Wire::Json {
        let api = checker.api().name;
        return Err(Failure::Usage(Said::new(
            format!("`--batch` is for JSON-RPC; {api} speaks XML"),
            format!("`--batch` — для JSON-RPC, а {api} использует XML"),
        )));
    }
    let screen = arguments.batch.then(Screen::new).transpose().map_err(|error| batch::no_thread(&error))?;
    let mut sink = Sink::new(arguments.format, arguments.batch, &checker);
    sink.begin(arguments.target.is_none());
    let mut status = Status::Well;
    for source in Source::all(&arguments.files) {
        let checked = match &screen {
            Some(screen) => batch::check(&source, &checker, (arguments.format, &mut sink), screen),
            None if arguments.stream => stream::check(&source, &checker, &mut sink),
            None => check_whole(&source, &checker, &mut sink),
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
    let document = source.read(checker.validator())?;
    let reports = checker.check_read(&document.bytes, document.refused.as_deref());
    let mut page = sink.page();
    page.add(checker, Place { source: &source.name, line: None }, &document.bytes, &reports)?;
    sink.take(&page)?;
    Ok(page.status())
}
