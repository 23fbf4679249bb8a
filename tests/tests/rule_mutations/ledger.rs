//! Which constraints were broken on purpose, and what came of it.

use std::collections::BTreeMap;
use std::fmt::Write as _;

/// What came of a constraint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// A fault in it gave its one diagnostic.
    Checked,
    /// No right request could be made that has it.
    Unmade,
    /// The validator said something else.
    Differs(String),
}

/// All constraints of one release.
#[derive(Default)]
pub struct Ledger {
    entries: BTreeMap<String, (&'static str, Outcome)>,
}

/// Constraints that are not checked, and why.
pub struct Exception {
    /// Their kind; empty for all.
    pub kind: &'static str,
    /// What their names hold.
    pub of: &'static str,
    pub reason: &'static str,
}

impl Ledger {
    /// Whether the constraint is done with.
    pub fn is_checked(&self, name: &str) -> bool {
        matches!(self.entries.get(name), Some((_, Outcome::Checked)))
    }

    pub fn note(&mut self, name: &str, kind: &'static str, outcome: Outcome) {
        let entry = self.entries.entry(name.to_owned()).or_insert((kind, Outcome::Unmade));
        if entry.1 != Outcome::Checked && (outcome != Outcome::Unmade || entry.1 == Outcome::Unmade) {
            entry.1 = outcome;
        }
    }

    pub fn checked(&self) -> usize {
        self.entries.values().filter(|(_, outcome)| *outcome == Outcome::Checked).count()
    }

    pub fn count(&self) -> usize {
        self.entries.len()
    }

    /// Constraints that are not checked and that no exception speaks of, and exceptions that speak of none.
    pub fn faults(&self, exceptions: &[&Exception]) -> Vec<String> {
        let mut used = vec![false; exceptions.len()];
        let mut faults = Vec::new();
        for (name, (kind, outcome)) in &self.entries {
            if *outcome == Outcome::Checked {
                continue;
            }
            let speaks = |exception: &&Exception| {
                (exception.kind.is_empty() || exception.kind == *kind) && name.contains(exception.of)
            };
            match exceptions.iter().position(speaks) {
                Some(at) => used[at] = true,
                None => faults.push(format!("{name} ({kind}): {}", said(outcome))),
            }
        }
        for (exception, _) in exceptions.iter().zip(used).filter(|(_, used)| !used) {
            faults.push(format!("an exception that is none: {} {} ({})", exception.kind, exception.of, exception.reason));
        }
        faults
    }

    /// Counts by kind.
    pub fn totals(&self) -> String {
        let mut kinds: BTreeMap<&str, [usize; 2]> = BTreeMap::new();
        for (kind, outcome) in self.entries.values() {
            let [all, checked] = kinds.entry(kind).or_default();
            *all += 1;
            *checked += usize::from(*outcome == Outcome::Checked);
        }
        let mut text = String::new();
        for (kind, [all, checked]) in kinds {
            let _ = writeln!(text, "  {kind:22} {checked:6} of {all:6}");
        }
        let _ = write!(text, "  {:22} {:6} of {:6}", "all", self.checked(), self.count());
        text
    }
}

fn said(outcome: &Outcome) -> &str {
    match outcome {
        Outcome::Checked => "checked",
        Outcome::Unmade => "no request was made for it",
        Outcome::Differs(what) => what,
    }
}
