//! `check --stream`: documents that do not fit into memory.

use super::Checker;
use super::batch::progress;
use super::sink::Sink;
use super::source::{PIECE, Place, Source, read_some};
use crate::exit::{Failure, Status};

/// Checks a source piece by piece, and writes what is found. Nothing of the document is shown: it is not kept.
pub fn check(source: &Source, checker: &Checker, sink: &mut Sink<'_>) -> Result<Status, Failure> {
    let mut input = source.open()?;
    let mut stream = checker.stream();
    let mut piece = vec![0; PIECE];
    let bar = progress(source);
    while !stream.is_over() {
        let length = read_some(&mut input, &mut piece).map_err(|error| source.failure(error))?;
        if length == 0 {
            break;
        }
        stream.feed(piece.get(..length).unwrap_or_default());
        bar.inc(length as u64);
    }
    let reports = stream.finish();
    bar.finish_and_clear();
    let mut page = sink.page();
    page.add(checker, Place { source: &source.name, line: None }, b"", &reports)?;
    sink.take(&page)?;
    Ok(page.status())
}
