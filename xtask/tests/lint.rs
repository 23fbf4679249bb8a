//! `lint` on copies of the specs with one example spoiled.

#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const SPECS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../spec");

/// What `lint` prints of the specs when a text of a file is replaced, and whether it is content.
fn lint(file: &str, from: &str, to: &str) -> (String, bool) {
    let repository = tempfile::tempdir().unwrap();
    copy(Path::new(SPECS), &repository.path().join("spec"));
    fs::create_dir(repository.path().join("xtask")).unwrap();
    let path = repository.path().join(file);
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains(from), "{from}");
    fs::write(path, text.replacen(from, to, 1)).unwrap();
    let lint = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg("lint")
        .env("CARGO_MANIFEST_DIR", repository.path().join("xtask"))
        .output()
        .unwrap();
    let printed = String::from_utf8(lint.stdout).unwrap() + &String::from_utf8(lint.stderr).unwrap();
    (printed, lint.status.success())
}

fn copy(from: &Path, to: &PathBuf) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

#[test]
fn examples_are_judged_by_their_own_specs() {
    let file = "spec/planfix/user/update.toml";
    let cases = [
        ("<sex>FEMALE</sex>", "<sex>WOMAN</sex>", "/user/sex"),
        ("<sex>FEMALE</sex>", "<six>FEMALE</six>", "/user/six"),
        ("<response status=\"ok\">", "<response status=\"fine\">", "/@status"),
    ];
    for (from, to, place) in cases {
        let (printed, content) = lint(file, from, to);
        assert!(!content && printed.contains("bad-example") && printed.contains(place), "{to}: {printed}");
        let line = fs::read_to_string(Path::new(SPECS).join("..").join(file)).unwrap();
        let line = line.lines().position(|line| line.contains(from)).unwrap() + 1;
        assert!(printed.contains(&format!("{file}:{line}:")), "{to}: {printed}");
    }
    let (printed, content) = lint(file, "FEMALE", "FEMALE");
    assert!(content, "{printed}");
}
