//! The repository's specs.

use std::io;
use std::path::{Path, PathBuf};

use callsheet_spec::{Checked, Finding, ReadError, Severity, Source, check, read};

/// The APIs whose specs the repository holds.
pub const APIS: [&str; 2] = ["planfix", "zabbix"];

/// Why a task could not be carried out.
#[derive(Debug, thiserror::Error)]
pub enum TaskError {
    /// A spec file could not be read.
    #[error(transparent)]
    Read(#[from] ReadError),
    /// A file could not be read, written or deleted.
    #[error("{path}: {source}", path = path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// A manifest has no place for the generated lines.
    #[error("{path}: the lines `{start}` and `{end}` are not there", path = path.display())]
    Marks {
        /// The manifest.
        path: PathBuf,
        /// The line that opens the place.
        start: &'static str,
        /// The line that closes it.
        end: &'static str,
    },
}

impl TaskError {
    /// What the system says of a file.
    pub fn file(path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |source| Self::File { path, source }
    }
}

/// The repository's root. Cargo says at run time where it is: copies of a checkout that share their build output share the
/// binary too.
pub fn root() -> PathBuf {
    let manifest = std::env::var_os("CARGO_MANIFEST_DIR");
    Path::new(manifest.as_deref().unwrap_or(env!("CARGO_MANIFEST_DIR").as_ref())).join("..")
}

/// Reads and checks an API's specs.
///
/// # Errors
/// A file cannot be read.
pub fn load(api: &str) -> Result<(Vec<Source>, Checked), TaskError> {
    let sources = read(&root(), api)?;
    let checked = check(&sources);
    Ok((sources, checked))
}

/// Prints findings for people; whether there is an error among them.
pub fn report(findings: &[Finding], sources: &[Source]) -> bool {
    let color = io::IsTerminal::is_terminal(&io::stderr()) && std::env::var_os("NO_COLOR").is_none();
    for finding in findings {
        eprintln!("{}\n", finding.render(sources, color));
    }
    findings.iter().any(|finding| finding.severity == Severity::Error)
}
