//! The invariants of ARCHITECTURE.md that a look at the sources can see.

#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The hand-written Rust files below a directory of the repository, with their texts.
fn sources(directory: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut open = vec![root().join(directory)];
    while let Some(directory) = open.pop() {
        for entry in fs::read_dir(directory).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                if !path.ends_with("generated") && !path.ends_with("target") {
                    open.push(path);
                }
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let name = path.strip_prefix(root()).unwrap().to_string_lossy().into_owned();
                found.push((name, fs::read_to_string(&path).unwrap()));
            }
        }
    }
    assert!(!found.is_empty(), "{directory} has no sources");
    found
}

/// Every hand-written source file of the workspace.
fn all_sources() -> Vec<(String, String)> {
    ["crates", "xtask", "tests"].into_iter().flat_map(sources).collect()
}

#[test]
fn a_layer_names_nothing_that_it_must_not_know() {
    let cases: [(&str, &[&str]); 5] = [
        ("crates/runtime/src", &["planfix", "zabbix"]),
        ("crates/validator/src", &["planfix", "zabbix"]),
        ("crates/codegen/src", &["std::fs", "std::time", "HashMap", "HashSet"]),
        ("crates/planfix/src", &["reqwest", "hyper", "axum"]),
        ("crates/zabbix/src", &["reqwest", "hyper", "axum"]),
    ];
    for (directory, forbidden) in cases {
        for (file, text) in sources(directory) {
            for word in forbidden {
                assert!(!text.to_lowercase().contains(&word.to_lowercase()), "{file} names {word}");
            }
        }
    }
}

#[test]
fn the_client_names_no_method() {
    let methods = callsheet_planfix::TABLES.methods.iter().chain(callsheet_zabbix::TABLES.methods);
    let names: Vec<String> = methods.map(|method| format!("\"{}\"", method.name)).collect();
    assert!(names.len() > 10);
    for (file, text) in sources("crates/client/src") {
        for name in &names {
            assert!(!text.contains(name), "{file} names the method {name}");
        }
    }
}

#[test]
fn unsafe_code_is_forbidden_everywhere() {
    let manifest = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    assert!(manifest.contains("unsafe_code = \"forbid\""));
    for member in ["crates", "."] {
        for entry in fs::read_dir(root().join(member)).unwrap() {
            let manifest = entry.unwrap().path().join("Cargo.toml");
            if let Ok(text) = fs::read_to_string(&manifest) {
                assert!(text.contains("[lints]\nworkspace = true"), "{} has no workspace lints", manifest.display());
            }
        }
    }
}

#[test]
fn hand_written_files_stay_short() {
    for (file, text) in all_sources() {
        let lines = text.lines().count();
        assert!(lines <= 600, "{file} has {lines} lines");
    }
}

#[test]
fn folders_and_files_are_named_for_what_they_hold() {
    for (file, _) in all_sources() {
        let vague =
            file.split(['/', '.']).find(|part| matches!(*part, "utils" | "util" | "common" | "helpers" | "misc"));
        assert_eq!(vague, None, "{file}");
    }
}
