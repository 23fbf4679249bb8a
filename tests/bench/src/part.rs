//! The parts of the benchmarks, and how thoroughly they are run.

use indicatif::{ProgressBar, ProgressStyle};

use crate::error::BenchError;
use crate::race::Pace;
use crate::row::{Row, Table};

/// A part: one section of the page.
pub struct Part {
    /// Its name on the command line.
    pub name: &'static str,
    /// Its heading.
    pub title: &'static str,
    /// What the two sides of each row do, in Markdown.
    pub sides: &'static str,
    /// Measures it.
    pub run: fn(&Run) -> Result<Measured, BenchError>,
}

/// What a part came to.
#[derive(Default)]
pub struct Measured {
    /// The figures.
    pub tables: Vec<Table>,
    /// What there are no figures for, and why.
    pub unmeasured: Vec<String>,
}

impl Measured {
    /// These rows, and nothing unmeasured.
    pub fn of(rows: Vec<Row>) -> Self {
        Self { tables: vec![rows.into()], unmeasured: Vec::new() }
    }

    /// Whether no bar is missed.
    pub fn all_met(&self) -> bool {
        self.tables.iter().flat_map(|table| &table.lines).all(|line| line.met != Some(false))
    }
}

/// How to run.
pub struct Run {
    /// Few rounds on small inputs: to see that everything works, not to learn figures.
    pub short: bool,
    progress: ProgressBar,
}

impl Run {
    /// With progress on a terminal, and in silence elsewhere.
    pub fn new(short: bool) -> Self {
        // The template is a constant; a spinner without one does as well.
        let style = ProgressStyle::with_template("{spinner} {elapsed} {msg}");
        let progress =
            ProgressBar::new_spinner().with_style(style.unwrap_or_else(|_| ProgressStyle::default_spinner()));
        Self { short, progress }
    }

    /// The first for a full run, the second for a short one.
    pub fn pick<T>(&self, full: T, short: T) -> T {
        if self.short { short } else { full }
    }

    /// How often to measure: `rounds` and `repeats` for a full run.
    pub fn pace(&self, rounds: usize, repeats: usize) -> Pace {
        self.pick(Pace { rounds, repeats }, Pace { rounds: 3, repeats: repeats.min(20) })
    }

    /// Says what is done next. Nothing is drawn while something is timed.
    pub fn now(&self, what: impl Into<String>) {
        self.progress.set_message(what.into());
        self.progress.tick();
    }

    /// Takes the progress off the terminal.
    pub fn done(&self) {
        self.progress.finish_and_clear();
    }
}
