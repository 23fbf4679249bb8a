//! The crate that is published holds the specs that it embeds.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeSet;
use std::process::Command;

#[test]
fn published_specs_travel_within_the_package() {
    let output = Command::new(env!("CARGO"))
        .args(["package", "--list", "--allow-dirty", "--offline", "--package", env!("CARGO_PKG_NAME")])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let listed = String::from_utf8(output.stdout).unwrap();
    let packaged: BTreeSet<&str> = listed.lines().filter(|file| file.starts_with("specs/")).collect();

    let list = include_str!("../src/published.rs");
    let embedded = list.split("include_str!(\"../").skip(1).filter_map(|rest| rest.split('"').next());
    let embedded: BTreeSet<&str> = embedded.collect();
    assert!(embedded.contains("specs/planfix/api.toml") && embedded.contains("specs/zabbix/api.toml"), "{embedded:?}");
    assert_eq!(packaged, embedded);
}
