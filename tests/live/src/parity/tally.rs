//! What a run found out, counted.

use std::collections::BTreeMap;

use callsheet_runtime::tables::Version;
use callsheet_validator::{Location, Report};
use serde::Serialize;

use super::edit::Edit;
use super::verdict::{Said, Verdict, first};
use crate::judge::errors;
use crate::wrong::rendered;

/// Where a request came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Source {
    /// A call of a story, changed by someone who knows no specs.
    Story,
    /// An example of a spec, changed likewise.
    Example,
    /// The tables.
    Specs,
}

/// A request over which server and validator differ.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The method.
    pub method: String,
    /// Where the request came from.
    pub source: Source,
    /// The sort of its change; empty for a request without one.
    pub sort: &'static str,
    /// Where the change is.
    pub place: String,
    /// The parameters.
    pub params: String,
    /// What the server said.
    pub said: Said,
    /// The validator's errors as the server would write them, the first one first.
    pub ours: Vec<String>,
    /// Where the validator's rule stands.
    pub rule: Option<Location>,
}

/// Counts of one method, or of all.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// Requests that were sent.
    pub requests: u64,
    /// What is stored decided.
    pub stored: u64,
    /// Of these, the validator said so beforehand.
    pub noted: u64,
    /// The server broke down.
    pub failed: u64,
    /// One accepts, the other refuses.
    pub verdicts: u64,
    /// Refusals by both whose ways were compared, and those that differ.
    pub paths: [u64; 2],
    /// Refusals by both whose words were compared, and those that differ.
    pub words: [u64; 2],
    /// Single changes that the validator refuses, and those over which it has more than one error.
    pub several: [u64; 2],
}

/// The outcome on one server.
#[derive(Clone, Debug)]
pub struct Tally {
    /// The server's release.
    pub version: Version,
    /// By method.
    pub methods: BTreeMap<String, Counts>,
    /// What differs.
    pub findings: Vec<(Finding, Verdict)>,
    /// What else is worth knowing.
    pub remarks: Vec<String>,
    /// What was said about stored objects, without numbers and names, how often, and over which change.
    pub stored: BTreeMap<String, (u64, String)>,
    /// How the server broke down: method and words, how often, and over what.
    pub breakdowns: BTreeMap<(String, String), (u64, String)>,
}

impl Finding {
    /// A request and what was said about it.
    pub fn new(method: &str, source: Source, edit: Option<&Edit>, params: String, said: Said, report: &Report) -> Self {
        let found = first(report);
        let (sort, place) = edit.map(|edit| (edit.sort, edit.place())).unwrap_or_default();
        let (ours, rule) = (errors(&report.diagnostics).map(rendered), found.and_then(|found| found.rule.clone()));
        let ours = ours.collect();
        Self { method: method.to_owned(), source, sort, place, params, said, ours, rule }
    }
}

impl Counts {
    /// Adds others to these.
    pub fn add(&mut self, other: &Self) {
        self.requests += other.requests;
        self.stored += other.stored;
        self.noted += other.noted;
        self.failed += other.failed;
        self.verdicts += other.verdicts;
        for (sum, other) in
            [(&mut self.paths, other.paths), (&mut self.words, other.words), (&mut self.several, other.several)]
        {
            sum.iter_mut().zip(other).for_each(|(sum, other)| *sum += other);
        }
    }

    /// Requests over which the two were compared.
    pub fn compared(&self) -> u64 {
        self.requests - self.stored - self.failed
    }

    fn count(&mut self, verdict: &Verdict, single: bool) {
        self.requests += 1;
        self.stored += u64::from(verdict.stored);
        self.noted += u64::from(verdict.stored && verdict.noted);
        self.failed += u64::from(verdict.failed);
        let compared = !verdict.stored && !verdict.failed;
        self.verdicts += u64::from(compared && !verdict.agrees);
        for (sum, same) in [(&mut self.paths, verdict.path), (&mut self.words, verdict.words)] {
            let [all, different] = sum;
            *all += u64::from(same.is_some());
            *different += u64::from(same == Some(false));
        }
        if single && compared && verdict.words.is_some() {
            let [all, several] = &mut self.several;
            *all += 1;
            *several += u64::from(verdict.several);
        }
    }
}

impl Tally {
    /// Nothing yet.
    pub fn new(version: Version) -> Self {
        Self {
            version,
            methods: BTreeMap::new(),
            findings: Vec::new(),
            remarks: Vec::new(),
            stored: BTreeMap::new(),
            breakdowns: BTreeMap::new(),
        }
    }

    /// Counts a request; keeps it where the two differ.
    pub fn add(&mut self, finding: Finding, verdict: &Verdict, single: bool) {
        self.methods.entry(finding.method.clone()).or_default().count(verdict, single);
        if let (true, Said::Form { words, .. } | Said::Stored(words)) = (verdict.stored, &finding.said) {
            let hidden: Vec<&str> = words.split('"').step_by(2).collect();
            let change = format!("{} {} {}", finding.method, finding.sort, finding.place);
            self.stored.entry(hidden.join("…")).or_insert((0, change)).0 += 1;
        }
        if let Said::Failed(what) = &finding.said {
            let words: String = what.chars().filter(|character| !character.is_ascii_digit()).take(60).collect();
            let key = (finding.method.clone(), words);
            self.breakdowns.entry(key).or_insert((0, finding.params.clone())).0 += 1;
        }
        if !verdict.is_same() || (single && verdict.several && !verdict.stored && !verdict.failed) {
            self.findings.push((finding, verdict.clone()));
        }
    }

    /// Notes something.
    pub fn remark(&mut self, what: String) {
        self.remarks.push(what);
    }

    /// The counts of all methods together.
    pub fn sum(&self) -> Counts {
        let mut sum = Counts::default();
        self.methods.values().for_each(|counts| sum.add(counts));
        sum
    }
}
