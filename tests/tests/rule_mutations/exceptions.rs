//! Constraints that no single fault breaks, and why not. An entry that nothing needs any more fails the test.

use super::ledger::{Exception, Outcome};

const ZABBIX: &[&str] = &["zabbix-6.0", "zabbix-7.0"];

/// The entries of one run.
pub fn of(run: &str) -> Vec<&'static Exception> {
    ALL.iter().filter(|exception| exception.runs.contains(&run)).collect()
}

const ALL: &[Exception] = &[Exception {
    runs: &["planfix", "zabbix-6.0", "zabbix-7.0"],
    outcome: |outcome| *outcome == Outcome::Stored,
    kind: "",
    of: "",
    reason: "a condition asks for what only the server has stored: the validator says so in a note, and judges nothing",
}];
