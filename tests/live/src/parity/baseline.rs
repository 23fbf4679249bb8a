//! How many differences there are today. They may become fewer, never more.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use serde::Deserialize;

use super::tally::{Counts, Tally};
use crate::error::Error;
use crate::layout::{read, write};

/// Differences in verdict, path and words, and false second diagnostics.
type Differences = [u64; 4];

/// The file: one part for each run that is repeated.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Baseline {
    #[serde(default)]
    run: Vec<Run>,
}

#[derive(Clone, Debug, Deserialize)]
struct Run {
    requests: usize,
    seed: u64,
    /// By release and method; those that are not named have none.
    #[serde(default)]
    methods: BTreeMap<String, Differences>,
}

impl Baseline {
    /// Reads the file; an empty baseline where there is none.
    ///
    /// # Errors
    /// It cannot be read, or is no baseline.
    pub fn load(path: &Path) -> Result<Self, Error> {
        if !path.exists() {
            return Ok(Self::default());
        }
        let failed = |error: toml::de::Error| Error::Story { path: path.to_owned(), what: error.to_string() };
        toml::from_str(&read(path)?).map_err(failed)
    }

    /// What got worse, in words; `None` where such a run was never written down.
    pub fn worse(&self, requests: usize, seed: u64, tallies: &[Tally]) -> Option<Vec<String>> {
        const NAMES: [&str; 4] = ["verdicts", "paths", "words", "second diagnostics"];
        let run = self.run.iter().find(|run| run.requests == requests && run.seed == seed)?;
        let mut worse = Vec::new();
        for (name, found) in named(tallies) {
            let allowed = run.methods.get(&name).copied().unwrap_or_default();
            for ((what, found), allowed) in NAMES.iter().zip(found).zip(allowed) {
                if found > allowed {
                    worse.push(format!("{name}: {found} {what} differ, {allowed} are allowed"));
                }
            }
        }
        Some(worse)
    }

    /// Writes the file with this run in it.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn record(mut self, path: &Path, requests: usize, seed: u64, tallies: &[Tally]) -> Result<(), Error> {
        self.run.retain(|run| run.requests != requests || run.seed != seed);
        let methods = named(tallies).filter(|(_, differences)| *differences != [0; 4]).collect();
        self.run.push(Run { requests, seed, methods });
        self.run.sort_by_key(|run| (run.requests, run.seed));
        write(path, &self.written(), 0o644)
    }

    fn written(&self) -> String {
        let mut text = "# Differences between servers and validator that are known: verdicts, paths, words, false second diagnostics.\n\
             # `cargo xtask live parity` fails where there are more. With `--write-baseline` it writes this file.\n"
            .to_owned();
        for run in &self.run {
            let _ = write!(text, "\n[[run]]\nrequests = {}\nseed = {}\n\n[run.methods]\n", run.requests, run.seed);
            for (name, [verdicts, paths, words, several]) in &run.methods {
                let _ = writeln!(text, "\"{name}\" = [{verdicts}, {paths}, {words}, {several}]");
            }
        }
        text
    }
}

fn named(tallies: &[Tally]) -> impl Iterator<Item = (String, Differences)> {
    tallies.iter().flat_map(|tally| {
        let line = format!("{}.{}", tally.version.major, tally.version.minor);
        tally.methods.iter().map(move |(method, counts)| (format!("{line} {method}"), differences(counts)))
    })
}

fn differences(counts: &Counts) -> Differences {
    let ([_, paths], [_, words], [_, several]) = (counts.paths, counts.words, counts.several);
    [counts.verdicts, paths, words, several]
}

#[cfg(test)]
mod tests {
    use callsheet_runtime::tables::Version;

    use super::*;

    #[test]
    fn a_baseline_is_read_as_it_was_written_and_refuses_more() -> Result<(), Box<dyn std::error::Error>> {
        let tally = |verdicts, words| {
            let counts = Counts { requests: 9, verdicts, words: [5, words], ..Counts::default() };
            let mut tally = Tally::new(Version::new(7, 0, 22));
            tally.methods.insert("a.get".to_owned(), counts);
            [tally]
        };
        let path = std::env::temp_dir().join(format!("callsheet-baseline-{}.toml", std::process::id()));
        Baseline::default().record(&path, 10, 1, &tally(2, 1))?;
        Baseline::load(&path)?.record(&path, 20, 1, &tally(0, 0))?;
        let read = Baseline::load(&path)?;
        std::fs::remove_file(&path)?;
        assert_eq!(read.worse(10, 2, &tally(0, 0)), None);
        assert_eq!(read.worse(10, 1, &tally(2, 0)), Some(Vec::new()));
        assert_eq!(read.worse(10, 1, &tally(3, 2)).map(|worse| worse.len()), Some(2));
        assert_eq!(read.worse(20, 1, &tally(1, 0)).map(|worse| worse.len()), Some(1));
        Ok(())
    }
}
