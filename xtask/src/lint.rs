//! `cargo xtask lint`

use crate::specs::{APIS, TaskError, load, report};

/// Reports every finding of every spec file; true if there is none.
///
/// # Errors
/// A file cannot be read.
pub fn run() -> Result<bool, TaskError> {
    let mut found = 0;
    let mut files = 0;
    for api in APIS {
        let (sources, checked) = load(api)?;
        report(&checked.findings, &sources);
        files += sources.len();
        found += checked.findings.len();
    }
    eprintln!("{files} spec files, {found} findings");
    Ok(found == 0)
}
