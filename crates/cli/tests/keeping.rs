//! The contract of `callsheet sandbox --state`.

mod running;

use std::fs;
use std::path::PathBuf;

use running::{Sandbox, run, run_with};

/// A folder of the test's own; what stood there is gone.
fn folder(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("it can be made");
    folder
}

/// Calls a method of the sandbox's Planfix; gives what it answers.
fn call(sandbox: &Sandbox, arguments: &[&str]) -> String {
    let settings = sandbox.planfix();
    let settings: Vec<_> = settings.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let run = run_with(&settings, &[&["call", "planfix"], arguments].concat());
    assert_eq!(run.status, 0, "{}", run.both());
    run.out
}

#[test]
fn what_the_sandbox_holds_is_kept_though_it_is_killed() {
    let file = folder("kept").join("state.json");
    let file = file.to_str().expect("it is UTF-8");
    let read = ["user.get", "--set", "user.id=2"];
    let sandbox = Sandbox::start(&["--state", file]);
    call(&sandbox, &["user.update", "--set", "user.id=2", "--set", "user.name=Вера"]);
    drop(sandbox);
    assert!(call(&Sandbox::start(&["--state", file]), &read).contains("Вера"));
    assert!(!call(&Sandbox::start(&[]), &read).contains("Вера"), "without the file it is a fresh one");
}

#[test]
fn a_file_that_is_something_else_is_refused_and_left_alone() {
    let file = folder("else").join("notes.txt");
    fs::write(&file, "buy milk").expect("it can be written");
    let run = run(&["sandbox", "--state", file.to_str().expect("it is UTF-8")]);
    assert_eq!(run.status, 2, "{}", run.both());
    assert!(run.err.contains("notes.txt holds no state of a sandbox"), "{}", run.err);
    assert_eq!(fs::read_to_string(&file).expect("it is there"), "buy milk");
}
