//! Which constraints were broken on purpose, and what came of it.

use std::collections::BTreeMap;
use std::fmt::Write as _;

/// What came of a constraint; of several attempts the last in this order counts.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// It holds in no right request, whatever the fields hold that it hangs on.
    Idle,
    /// It hangs on what only the server has stored.
    Stored,
    /// No right request could be made that has it.
    Unmade,
    /// The validator said something else.
    Differs(String),
    /// A fault in it gave its one diagnostic.
    Checked,
}

/// All constraints of one release.
#[derive(Default)]
pub struct Ledger {
    entries: BTreeMap<String, (&'static str, Outcome)>,
}

/// How a complaint about an exception begins that nothing needs.
pub const UNUSED: &str = "an exception that is none";

/// Constraints that are not checked, and why.
pub struct Exception {
    /// In which runs.
    pub runs: &'static [&'static str],
    /// What came of them.
    pub outcome: fn(&Outcome) -> bool,
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
        let entry = self.entries.entry(name.to_owned()).or_insert((kind, Outcome::Idle));
        if !(matches!(entry.1, Outcome::Differs(_)) && matches!(outcome, Outcome::Differs(_))) {
            entry.1 = outcome.max(entry.1.clone());
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
                (exception.outcome)(outcome)
                    && (exception.kind.is_empty() || exception.kind == *kind)
                    && name.contains(exception.of)
            };
            match exceptions.iter().position(speaks) {
                Some(at) => used[at] = true,
                None => faults.push(format!("{name} ({kind}): {}", said(outcome))),
            }
        }
        for (exception, _) in exceptions.iter().zip(used).filter(|(_, used)| !used) {
            faults.push(format!("{UNUSED}: {} {} ({})", exception.kind, exception.of, exception.reason));
        }
        faults
    }

    /// Counts by kind.
    pub fn totals(&self) -> String {
        let mut kinds: BTreeMap<&str, [usize; 5]> = BTreeMap::new();
        for (kind, outcome) in self.entries.values() {
            let column = match outcome {
                Outcome::Checked => 1,
                Outcome::Idle => 2,
                Outcome::Stored => 3,
                Outcome::Unmade | Outcome::Differs(_) => 4,
            };
            for kind in [*kind, "~ all"] {
                let counts = kinds.entry(kind).or_default();
                counts[0] += 1;
                counts[column] += 1;
            }
        }
        let head = ["stated", "checked", "idle", "stored", "excepted"].map(|head| format!("{head:>9}")).concat();
        let mut text = format!("  {:22}{head}", "");
        for (kind, counts) in kinds {
            let counts = counts.map(|count| format!("{count:9}")).concat();
            let _ = write!(text, "\n  {kind:22}{counts}");
        }
        text
    }
}

fn said(outcome: &Outcome) -> &str {
    match outcome {
        Outcome::Checked => "checked",
        Outcome::Idle => "it holds in no right request",
        Outcome::Stored => "it hangs on what only the server has stored",
        Outcome::Unmade => "no request was made for it",
        Outcome::Differs(what) => what,
    }
}
