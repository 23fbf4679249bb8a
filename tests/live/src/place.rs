//! Where a run takes its specs and stories from, and which servers it calls.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use indicatif::{MultiProgress, ProgressBar, ProgressStyle};

use crate::story;

/// What `parity` and `coverage` have in common.
#[derive(Args, Clone, Debug)]
pub struct Place {
    /// The folder that holds `spec/`; left out: the specs that were compiled in
    #[arg(long, value_name = "DIR")]
    pub specs: Option<PathBuf>,
    /// The folder of the stories; left out: `stories` beside `spec/`, or tests/live/stories
    #[arg(long, value_name = "DIR")]
    stories: Option<PathBuf>,
    /// Servers that run already, joined by commas; left out: those that are brought up here
    #[arg(long, value_delimiter = ',', value_name = "URL", requires = "database")]
    pub server: Vec<String>,
    /// Their PostgreSQL databases, in the same order: postgres://USER@HOST:PORT/NAME. They are changed
    #[arg(long, value_delimiter = ',', value_name = "URL", requires = "server")]
    pub database: Vec<String>,
    /// Databases of the same clusters that those are made anew from first
    #[arg(long, value_delimiter = ',', value_name = "NAME", requires = "database")]
    pub fresh_from: Vec<String>,
    /// What is printed
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub format: Format,
}

/// How results are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people.
    Text,
    /// For programs.
    Json,
}

impl Place {
    /// The folder of the stories.
    pub fn stories(&self) -> PathBuf {
        story::folder(self.stories.as_deref(), self.specs.as_deref())
    }
}

/// A bar on a terminal, and nothing elsewhere.
pub fn bar(bars: &MultiProgress, name: String, length: usize) -> ProgressBar {
    let bar = bars.add(ProgressBar::new(length as u64));
    if let Ok(style) = ProgressStyle::with_template("{prefix:8} {bar:30} {pos}/{len} {msg} {elapsed}") {
        bar.set_style(style);
    }
    bar.set_prefix(name);
    bar
}
