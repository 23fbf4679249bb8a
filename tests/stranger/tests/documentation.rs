//! What rustdoc makes of the crate holds the texts of its specs, and is whole.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn documented() -> PathBuf {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("documented");
    // Pages of an earlier run prove nothing.
    let _ = fs::remove_dir_all(target.join("doc"));
    let output = Command::new(env!("CARGO"))
        .args(["doc", "--quiet", "--offline", "--no-deps", "--package", env!("CARGO_PKG_NAME")])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .env("CARGO_TARGET_DIR", &target)
        .env("RUSTDOCFLAGS", "-D warnings")
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    target.join("doc/callsheet_stranger")
}

#[test]
fn fields_show_their_texts_and_rules() {
    let folder = documented();
    for (page, texts) in [
        (
            "planfix/task/escalate/struct.Task.html",
            &["Why whoever works on the task cannot decide it.", "200", "Who decides from now on."][..],
        ),
        ("planfix/task/escalate/struct.Request.html", &["Pass a task on to who decides", "The customer waits."]),
        // Of the published types those that the specs use.
        ("planfix/types/person/struct.Person.html", &[" of an employee, or the "]),
        (
            "zabbix/types/shift/struct.ShiftCreate.html",
            &["When the shift starts, counted from midnight.", "Who is on duty."],
        ),
        ("zabbix/shift/get/struct.Request.html", &["Only shifts with these ids.", "Answer this many objects at most."]),
    ] {
        let html = fs::read_to_string(folder.join(page)).unwrap();
        for text in texts {
            assert!(html.contains(text), "{page} lacks {text:?}");
        }
    }
    for unused in ["planfix/types/contact", "zabbix/types/user"] {
        assert!(!folder.join(unused).exists(), "{unused} is there, and nothing uses it");
    }
}
