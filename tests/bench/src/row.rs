//! A row of a table: a figure, what it is held against, and its bar.

use crate::race::{Outcome, Spread};

/// A table, every row of which may have a bar.
pub struct Table {
    /// The headings of its columns, but for that of the verdict.
    pub columns: &'static [&'static str],
    /// Its lines.
    pub lines: Vec<Line>,
}

/// A line of a table.
pub struct Line {
    /// What stands in its columns.
    pub cells: Vec<String>,
    /// Whether its bar is reached; `None` where there is no bar.
    pub met: Option<bool>,
}

impl Line {
    /// How it did, in a word.
    pub fn verdict(&self) -> &'static str {
        match self.met {
            Some(true) => "met",
            Some(false) => "**falls short**",
            None => "-",
        }
    }
}

impl From<Vec<Row>> for Table {
    fn from(rows: Vec<Row>) -> Self {
        let columns = &["what", "ours", "rival", "ratio", "spread", "bar"];
        Self { columns, lines: rows.into_iter().map(Line::from).collect() }
    }
}

impl From<Row> for Line {
    fn from(row: Row) -> Self {
        Self { cells: vec![row.title, row.ours, row.rival, row.ratio, row.spread, row.bar], met: row.met }
    }
}

/// A line that compares ours with a rival.
pub struct Row {
    /// What is measured, and on what.
    pub title: String,
    /// The figure of ours.
    pub ours: String,
    /// That of the rival.
    pub rival: String,
    /// How the two compare.
    pub ratio: String,
    /// Between which values that lies over the rounds.
    pub spread: String,
    /// What is asked for.
    pub bar: String,
    /// Whether it is reached; `None` where there is no bar.
    pub met: Option<bool>,
}

/// What is asked of a comparison.
#[derive(Clone, Copy)]
pub enum Bar {
    /// At least so many times as fast as the rival.
    Faster(f64),
    /// At most so many times the rival's time.
    Within(f64),
    /// Nothing: the row is for information.
    None,
}

impl Row {
    /// Two sides that work on so many bytes.
    pub fn of_bytes(title: impl Into<String>, bytes: usize, outcome: &Outcome, bar: Bar) -> Self {
        let speed = |time: Spread| {
            let seconds = time.median;
            if bytes < 100_000 {
                format!("{:.2} µs", seconds * 1e6)
            } else {
                format!("{:.2} ms, {:.0} MB/s", seconds * 1e3, bytes as f64 / seconds / 1e6)
            }
        };
        let (ratio, bar_text, met) = match bar {
            Bar::Faster(least) => {
                let ratio = outcome.times_as_fast();
                (ratio, format!("at least {least} times as fast"), Some(ratio.median >= least))
            }
            Bar::Within(most) => {
                let ratio = outcome.times_the_time();
                (ratio, format!("at most {most} times the time"), Some(ratio.median <= most))
            }
            Bar::None => (outcome.times_as_fast(), "-".to_owned(), None),
        };
        Self {
            title: format!("{}, {}", title.into(), size(bytes)),
            ours: speed(outcome.ours()),
            rival: speed(outcome.theirs()),
            ratio: format!("{:.2}", ratio.median),
            spread: format!("{:.2}–{:.2}", ratio.least, ratio.most),
            bar: bar_text,
            met,
        }
    }
}

/// A length in bytes, in words.
pub fn size(bytes: usize) -> String {
    match bytes {
        0..1_000 => format!("{bytes} bytes"),
        1_000..1_000_000 => format!("{:.1} KB", bytes as f64 / 1e3),
        _ => format!("{:.1} MB", bytes as f64 / 1e6),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bar_is_met_or_missed_by_the_median() {
        let cases = [
            (2.0, Bar::Faster(1.5), Some(true)),
            (2.0, Bar::Faster(2.5), Some(false)),
            (2.0, Bar::Within(0.6), Some(true)),
            (2.0, Bar::Within(0.4), Some(false)),
            (2.0, Bar::None, None),
        ];
        for (theirs, bar, met) in cases {
            let mut outcome = Outcome::new();
            for ours in [1.0, 1.0, 100.0] {
                outcome.push(ours, theirs);
            }
            assert_eq!(Row::of_bytes("a row", 10, &outcome, bar).met, met);
        }
        // A side that could not be timed reaches no bar.
        let mut broken = Outcome::new();
        broken.push(1.0, f64::NAN);
        assert_eq!(Row::of_bytes("a row", 10, &broken, Bar::Faster(0.1)).met, Some(false));
    }
}
