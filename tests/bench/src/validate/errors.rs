//! What diagnostics cost.

use std::hint::black_box;

use callsheet_bench::documents::zabbix;
use callsheet_validator::{Limits, Position, Report, Validator};

use super::{diagnostics, no_diagnostics};
use crate::error::{BenchError, agree};
use crate::part::Run;
use crate::race::{Outcome, race, timed};
use crate::row::{Row, size};

/// What stands for a number in a wrong record.
const WRONG: &str = "\"many\"";

/// The time that an error adds.
pub fn row(run: &Run) -> Result<Row, BenchError> {
    let (count, wrong) = run.pick((29_500, 10_000), (500, 200));
    run.now(format!("{wrong} errors"));
    let limits = Limits::default().with_diagnostics(2 * wrong);
    let validator = Validator::new(&callsheet_zabbix::TABLES).limits(limits);
    let (valid, broken) = (zabbix::user_updates(count, 0), zabbix::user_updates(count, wrong));
    agree("lengths", &broken.len(), &valid.len())?;
    no_diagnostics("user.update", diagnostics(&validator, &valid))?;
    let reports = validator.requests(broken.as_bytes());
    agree("reports", &reports.len(), &1)?;
    for report in &reports {
        all_placed(report, &broken, wrong)?;
    }
    let outcome = race(
        run.pace(21, 1),
        timed(|| {
            black_box(diagnostics(&validator, &broken));
        }),
        timed(|| {
            black_box(diagnostics(&validator, &valid));
        }),
    );
    Ok(error_row(wrong, broken.len(), &outcome))
}

/// Fails unless each wrong value has its diagnostic, with the right path, place, line and column.
fn all_placed(report: &Report, text: &str, wrong: usize) -> Result<(), BenchError> {
    // A record has a line of its own.
    let columns = text.lines().filter_map(|line| line.split_once(WRONG)).map(|(before, _)| before.chars().count() + 1);
    let expected: Vec<_> = columns.enumerate().map(|(number, column)| (number + 1, column)).collect();
    agree("wrong records, and diagnostics", &(expected.len(), report.diagnostics.len()), &(wrong, wrong))?;
    for (diagnostic, (number, column)) in report.diagnostics.iter().zip(expected) {
        let found = (&*diagnostic.path, text.get(diagnostic.span.clone()), diagnostic.position);
        let path = format!("/{number}/rows_per_page");
        let place = Position { line: number, column };
        agree("a diagnostic", &found, &(&*path, Some(WRONG), place))?;
    }
    Ok(())
}

fn error_row(wrong: usize, bytes: usize, outcome: &Outcome) -> Row {
    let added = outcome.longer().scaled(1e6 / wrong as f64);
    let time = |seconds: f64| format!("{:.2} ms", seconds * 1e3);
    Row {
        title: format!("JSON, {wrong} errors against none, {}", size(bytes)),
        ours: time(outcome.ours().median),
        rival: time(outcome.theirs().median),
        ratio: format!("{:.2} µs an error", added.median),
        spread: format!("{:.2}–{:.2}", added.least, added.most),
        bar: "at most 2 µs an error".to_owned(),
        met: Some(added.median <= 2.0),
    }
}
