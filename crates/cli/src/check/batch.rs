//! `check --batch`: one JSON-RPC request a line, however many there are.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::source::{Lines, Place, Source};
use super::{Checker, Sink, worst};
use crate::exit::{Failure, Status};

/// Checks the lines of a source, in their order. Holds one line at a time.
pub fn check(source: &Source, checker: &Checker, sink: &mut Sink<'_>) -> Result<Status, Failure> {
    let mut lines = Lines::new(source.open()?, &checker.validator);
    let progress = progress(source);
    let mut status = Status::Well;
    while let Some(line) = lines.next().map_err(|error| source.failure(error))? {
        let reports = checker.check_read(&line);
        status = status.max(worst(&reports));
        progress.set_position(lines.bytes);
        let place = Place { source: &source.name, line: Some(lines.number) };
        progress.suspend(|| sink.reports(place, &line.bytes, &reports))?;
        if lines.may_wait() {
            sink.flush()?;
        }
    }
    progress.finish_and_clear();
    Ok(status)
}

/// A bar that is drawn on a terminal alone.
fn progress(source: &Source) -> ProgressBar {
    let bar = ProgressBar::with_draw_target(source.size(), ProgressDrawTarget::stderr());
    let template = match source.size() {
        Some(_) => "{bar:32} {binary_bytes}/{binary_total_bytes} {eta}",
        None => "{spinner} {binary_bytes} {elapsed}",
    };
    if let Ok(style) = ProgressStyle::with_template(template) {
        bar.set_style(style);
    }
    if !source.is_stdin() {
        bar.enable_steady_tick(Duration::from_millis(200));
    }
    bar
}
