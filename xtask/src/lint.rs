//! `cargo xtask lint`

use callsheet_spec::check_codes;
use callsheet_spec::schema::check_directives;
use callsheet_validator::Code;

use crate::examples;
use crate::specs::{APIS, TaskError, load, report};

/// Reports every finding of every spec file; true if there is none.
///
/// # Errors
/// A file cannot be read.
pub fn run() -> Result<bool, TaskError> {
    let codes: Vec<&str> = Code::ALL.iter().map(|code| code.as_str()).collect();
    let mut found = 0;
    let mut files = 0;
    for api in APIS {
        let (sources, checked) = load(api)?;
        let mut findings = checked.findings;
        findings.extend(check_directives(&sources));
        findings.extend(checked.api.iter().flat_map(|api| check_codes(api, &codes)));
        findings.extend(checked.api.iter().flat_map(examples::check));
        report(&findings, &sources);
        files += sources.len();
        found += findings.len();
    }
    eprintln!("{files} spec files, {found} findings");
    Ok(found == 0)
}
