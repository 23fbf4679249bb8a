//! Every rule of every spec is broken once, alone, in a request or an answer that is right otherwise: the validator gives one diagnostic, with the
//! path, line and column at which the fault was put.

#![allow(clippy::unwrap_used, clippy::panic)]

mod base;
mod constraints;
mod course;
mod exceptions;
mod expected;
mod goals;
mod json;
mod ledger;
mod pen;
mod plant;
mod spots;
mod tree;
mod truth;
mod type_faults;
mod values;
mod xml;

use callsheet_runtime::tables::{Tables, Version};

/// Breaks every constraint of one release.
///
/// `RULE_MUTATIONS_METHOD=action.create` looks at methods alone whose names begin so; `RULE_MUTATIONS_REPORT=PREFIX` writes what
/// is not checked to a file.
fn run(name: &str, tables: &'static Tables<'static>, target: Option<Version>, least: usize) {
    let only = std::env::var("RULE_MUTATIONS_METHOD").unwrap_or_default();
    let ledger = course::Course::new(tables, target).run(&only);
    println!("{name}\n{}", ledger.totals());
    if let Ok(prefix) = std::env::var("RULE_MUTATIONS_REPORT") {
        std::fs::write(format!("{prefix}-{name}.txt"), ledger.faults(&[]).join("\n")).unwrap();
    }
    let mut faults = ledger.faults(&exceptions::of(name));
    if !only.is_empty() {
        faults.retain(|fault| !fault.starts_with(ledger::UNUSED));
    }
    assert!(faults.is_empty(), "{} of {}:\n{}", faults.len(), ledger.count(), faults.join("\n"));
    assert!(!only.is_empty() || ledger.checked() >= least, "{name}: only {} are checked", ledger.checked());
}

#[test]
fn of_planfix() {
    run("planfix", &callsheet_planfix::TABLES, None, 1_860);
}

#[test]
fn of_zabbix_6_0() {
    let first = callsheet_zabbix::TABLES.api.versions.first().copied();
    run("zabbix-6.0", &callsheet_zabbix::TABLES, first, 20_350);
}

#[test]
fn of_zabbix_7_0() {
    run("zabbix-7.0", &callsheet_zabbix::TABLES, callsheet_zabbix::TABLES.api.newest(), 24_330);
}
