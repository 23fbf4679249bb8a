//! Constraints that no single fault breaks, and why not. An entry that nothing needs any more fails the test.

use super::ledger::{Exception, Outcome};

const ZABBIX: &[&str] = &["zabbix-6.0", "zabbix-7.0"];
const BOTH: &[&str] = &["planfix", "zabbix-6.0", "zabbix-7.0"];

/// The entries of one run.
pub fn of(run: &str) -> Vec<&'static Exception> {
    ALL.iter().filter(|exception| exception.runs.contains(&run)).collect()
}

const ALL: &[Exception] = &[
    Exception {
        runs: BOTH,
        outcome: |outcome| *outcome == Outcome::Stored,
        kind: "",
        of: "",
        reason: "a condition asks for what only the server has stored: the validator says so in a note, and judges nothing",
    },
    Exception {
        runs: BOTH,
        outcome: |outcome| *outcome == Outcome::Idle,
        kind: "",
        of: "",
        reason: "it never has a say: the cases before it leave nothing over in this release, a narrower limit of the same \
                 field refuses first, or the shape stands in answers alone",
    },
    Exception {
        runs: ZABBIX,
        outcome: |outcome| matches!(outcome, Outcome::Differs(_)),
        kind: "exclusive",
        of: "ValueMap",
        reason: "two mappings that are alike where one alone may stand break `unique` as well, which is said first",
    },
    Exception {
        runs: &["zabbix-6.0"],
        outcome: |outcome| *outcome == Outcome::Unmade,
        kind: "",
        of: "ProxyCreateInterface port case None",
        reason: "it holds where the interface must be empty: with a port it is refused for being there",
    },
];
