//! Every rule of every spec is broken once, alone, in a request that is right otherwise: the validator gives one diagnostic, with the
//! path, line and column at which the fault was put.

#![allow(clippy::unwrap_used, clippy::panic)]

mod base;
mod constraints;
mod course;
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
use ledger::Exception;

/// Breaks every constraint of one release.
fn run(name: &str, tables: &'static Tables<'static>, target: Option<Version>, exceptions: &[&Exception], least: usize) {
    let course = course::Course::new(tables, target);
    let ledger = course.run();
    println!("{name}\n{}", ledger.totals());
    let faults = ledger.faults(exceptions);
    if let Ok(path) = std::env::var("RULE_MUTATIONS_REPORT") {
        std::fs::write(format!("{path}-{name}.txt"), faults.join("\n")).unwrap();
    }
    assert!(faults.is_empty(), "{} of {}:\n{}", faults.len(), ledger.count(), faults.join("\n"));
    assert!(ledger.checked() >= least, "{name}: only {} were checked", ledger.checked());
}

#[test]
fn of_planfix() {
    run("planfix", &callsheet_planfix::TABLES, None, &[], 1);
}

#[test]
fn of_zabbix_6_0() {
    run("zabbix-6.0", &callsheet_zabbix::TABLES, callsheet_zabbix::TABLES.api.versions.first().copied(), &[], 1);
}

#[test]
fn of_zabbix_7_0() {
    run("zabbix-7.0", &callsheet_zabbix::TABLES, callsheet_zabbix::TABLES.api.newest(), &[], 1);
}
