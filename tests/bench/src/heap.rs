//! How much memory validation takes, counted in a program of its own: counting slows a program down.

use std::process::Command;

use crate::error::BenchError;
use crate::part::{Measured, Part, Run};
use crate::row::{Row, size};
use crate::side_program;

pub const PART: Part = Part {
    name: "heap",
    title: "The validator's heap",
    sides: "\
The most that was allocated at one time while `Validator` read a document without errors, beyond the document itself; counted by
`dhat`, in a program of its own. The bar is 64 KB, and 32 bytes for each member that stands under a rule of uniqueness or
is a key of an open map: in the answer by id, each host; in `user.update`, each user and its two groups.
",
    run,
};

const NAME: &str = "callsheet-bench-heap";

fn run(run: &Run) -> Result<Measured, BenchError> {
    run.now("heap");
    let program = side_program::build(NAME, &["--package", "callsheet-bench", "--bin", NAME], &[])?;
    let output = Command::new(program).args(run.short.then_some("--short")).output().map_err(BenchError::io(NAME))?;
    let words = String::from_utf8_lossy(&output.stdout);
    if !output.status.success() {
        let reason = String::from_utf8_lossy(&output.stderr).trim().to_owned();
        return Err(BenchError::Impossible { what: NAME.to_owned(), reason });
    }
    let rows: Option<Vec<Row>> = words.lines().map(row).collect();
    let rows = rows.filter(|rows| !rows.is_empty());
    let garbled = || BenchError::Impossible { what: NAME.to_owned(), reason: "its output cannot be read".to_owned() };
    rows.map(Measured::of).ok_or_else(garbled)
}

/// A row of what the program prints: title, bytes of the document, members to allow for, bytes at the peak.
fn row(line: &str) -> Option<Row> {
    let mut cells = line.split('\t');
    let title = cells.next()?;
    let mut number = || cells.next()?.parse::<usize>().ok();
    let (bytes, members, peak) = (number()?, number()?, number()?);
    let allowed = 64_000 + 32 * members;
    Some(Row {
        title: format!("{title}, {}", size(bytes)),
        ours: size(peak),
        rival: "-".to_owned(),
        ratio: format!("{:.3} bytes a byte", peak as f64 / bytes as f64),
        spread: "-".to_owned(),
        bar: format!("at most {}", size(allowed)),
        // Nothing at all would mean that nothing was counted: a report has its method's name.
        met: Some((1..=allowed).contains(&peak)),
    })
}
