//! `cargo xtask drift` and `cargo xtask draft`: taking in a release whose rules were recorded from a running server.
//!
//! `docs/taking-in-a-release.md` says what is recorded, and how.

mod allowed;
mod draft;
mod drift;
mod kinds;
mod known;
mod recorded;
mod report;
mod said;
mod specified;
mod stated;

use std::io;
use std::path::{Path, PathBuf};

use callsheet_runtime::tables::{ParseVersionError, Version};
use callsheet_spec::Arena;
use clap::{Args, ValueEnum};

use crate::specs::{TaskError, load, report as report_findings, root};
use known::Known;
use recorded::Facts;
use report::Report;

/// The API whose servers' rules can be recorded.
const API: &str = "zabbix";

/// Why facts could not be taken in.
#[derive(Debug, thiserror::Error)]
pub enum FactsError {
    /// The specs could not be read.
    #[error(transparent)]
    Task(#[from] TaskError),
    /// A file could not be read or written.
    #[error("{path}: {source}", path = path.display())]
    File {
        /// The file or folder.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// A recorded file is not what was to be recorded.
    #[error("{path}: {source}", path = path.display())]
    Json {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        source: serde_json::Error,
    },
    /// The folder holds no recorded method.
    #[error("{path}: no recorded method is there", path = path.display())]
    Nothing {
        /// The folder.
        path: PathBuf,
    },
    /// The list of known differences is wrong.
    #[error("{path}: {message}", path = path.display())]
    List {
        /// The list.
        path: PathBuf,
        /// What is wrong with it.
        message: String,
    },
    /// A file that a draft would make is there.
    #[error("{path}: the file is there already, and a draft overwrites nothing", path = path.display())]
    Exists {
        /// The file.
        path: PathBuf,
    },
    /// The specs beside a draft are wrong.
    #[error("{path}: the specs there have errors: mend them first", path = path.display())]
    Specs {
        /// The folder.
        path: PathBuf,
    },
    /// Nothing is recorded of the method.
    #[error("{path}: nothing is recorded of a method `{method}`", path = path.display())]
    Unknown {
        /// The folder of the facts.
        path: PathBuf,
        /// The method.
        method: String,
    },
    /// A release is not written as one.
    #[error(transparent)]
    Version(#[from] ParseVersionError),
}

impl FactsError {
    /// What the system says of a file.
    fn file(path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |source| Self::File { path, source }
    }
}

/// How a report is written.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Format {
    /// A line for each difference.
    Text,
    /// One JSON object.
    Json,
}

/// What `drift` is asked.
#[derive(Debug, Args)]
pub struct DriftArguments {
    /// The folder of one release's facts, with `methods/*.json` in it
    #[arg(long)]
    facts: PathBuf,
    /// The release that was recorded, down to the patch level
    #[arg(long)]
    target: Version,
    /// Only methods whose name starts like this
    #[arg(long, value_name = "PREFIX", default_value = "")]
    method: String,
    /// Print known differences too
    #[arg(long)]
    all: bool,
    /// How to print
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
}

/// Compares the specs with the facts of one release; true if they differ in nothing that is not known.
///
/// # Errors
/// Something cannot be read.
pub fn drift(arguments: &DriftArguments) -> Result<bool, FactsError> {
    let facts = Facts::read(&arguments.facts)?;
    let known = Known::read(&root())?;
    let (sources, checked) = load(API)?;
    let Some(spec) = checked.api else {
        report_findings(&checked.findings, &sources);
        return Ok(false);
    };
    let arena = Arena::new();
    let lowered = spec.lower(&arena);
    let found = drift::compare(&facts, &lowered.tables, arguments.target, &arguments.method);
    let stale =
        if arguments.method.is_empty() { known.stale(&found.differences, arguments.target) } else { Vec::new() };
    let report = Report::new(&found, stale, |difference| known.reason(difference, arguments.target));
    match arguments.format {
        Format::Text => print!("{}", report.text(arguments.all)),
        Format::Json => println!("{}", report.json()),
    }
    Ok(report.is_well())
}

/// What `draft` is asked.
#[derive(Debug, Args)]
pub struct DraftArguments {
    /// The folder of one release's facts, with `methods/*.json` in it
    #[arg(long)]
    facts: PathBuf,
    /// The release that was recorded, down to the patch level
    #[arg(long)]
    target: Version,
    /// The method, as it is recorded
    #[arg(long)]
    method: String,
    /// The folder of the API's specs, from the repository's root
    #[arg(long, default_value = "spec/zabbix")]
    into: PathBuf,
}

/// Writes the draft of a method's spec, and of a type file where its object has none.
///
/// # Errors
/// Something cannot be read or written, or a file is there already.
pub fn draft(arguments: &DraftArguments) -> Result<bool, FactsError> {
    let facts = Facts::read(&arguments.facts)?;
    let unknown = || FactsError::Unknown { path: arguments.facts.clone(), method: arguments.method.clone() };
    let recorded = facts.method(&arguments.method).ok_or_else(unknown)?;
    let files = draft::draft(&facts, recorded, &arguments.into)?;
    draft::write(&files, &root().join(&arguments.into))?;
    let mut count = 0;
    for file in &files {
        eprintln!("{}: from facts of {}", arguments.into.join(&file.path).display(), arguments.target);
        for todo in &file.todos {
            eprintln!("  to do: {todo}");
        }
        count += file.todos.len();
    }
    eprintln!(
        "{} files, {count} places to finish, and every text and example; `cargo xtask lint` lists these",
        files.len()
    );
    Ok(true)
}
