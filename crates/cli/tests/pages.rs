//! `call --all`: lists of many pages.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod running;

use std::fs;
use std::io::Read;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use running::{Run, Sandbox, command, run_with};
use serde_json::Value;

const LIST: [&str; 4] = ["call", "planfix", "contact.getList", "--all"];

/// A sandbox with so many people among its contacts.
fn crowded(people: usize, arguments: &[&str]) -> (Sandbox, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("state.json");
    let path = file.to_str().unwrap();
    let sandbox = Sandbox::start(&["--api", "planfix", "--state", path]);
    let added = call(&sandbox, &["call", "planfix", "contact.add", "--set", "contact.name=Ada"]);
    assert_eq!(added.status, 0, "{}", added.err);
    drop(sandbox);
    let mut state: Value = serde_json::from_str(&fs::read_to_string(&file).unwrap()).unwrap();
    let contacts = &mut state["apis"]["planfix"]["entities"]["contact"];
    let person = contacts["objects"].as_array().unwrap().last().unwrap().clone();
    let crowd = (1..=people).map(|number| {
        let mut person = person.clone();
        person["id"] = number.into();
        person["userid"] = (100_000 + number).into();
        person["general"] = number.into();
        person["name"] = format!("Person {number}").into();
        person
    });
    contacts["objects"] = crowd.collect();
    contacts["last"] = people.into();
    fs::write(&file, state.to_string()).unwrap();
    (Sandbox::start(&[&["--api", "planfix", "--state", path], arguments].concat()), folder)
}

fn call(sandbox: &Sandbox, arguments: &[&str]) -> Run {
    let settings = sandbox.planfix();
    let settings: Vec<(&str, &str)> = settings.iter().map(|(name, value)| (*name, value.as_str())).collect();
    run_with(&settings, arguments)
}

#[test]
fn a_thousand_contacts_are_read_page_by_page() {
    let (sandbox, _folder) = crowded(1000, &[]);
    let run = call(&sandbox, &[&LIST[..], &["--interval", "0"]].concat());
    assert_eq!((run.status, &*run.err), (0, ""));
    let contacts: Vec<Value> = serde_json::from_str(&run.out).unwrap();
    let mut numbers: Vec<u64> =
        contacts.iter().map(|contact| contact["id"].as_str().unwrap().parse().unwrap()).collect();
    numbers.sort_unstable();
    assert_eq!(numbers, (1..=1000).collect::<Vec<_>>());

    let odd =
        call(&sandbox, &[&LIST[..], &["--interval", "0", "--set", "pageSize=33", "--set", "pageCurrent=30"]].concat());
    assert_eq!(serde_json::from_str::<Vec<Value>>(&odd.out).unwrap().len(), 1000 - 29 * 33);

    let table = call(&sandbox, &[&LIST[..], &["--interval", "0", "--format", "table"]].concat());
    assert_eq!(table.status, 0);
    assert!(table.out.contains("Person 1000"));
}

#[test]
fn requests_are_a_second_apart() {
    let (sandbox, _folder) = crowded(150, &["--per-second", "1"]);
    let start = Instant::now();
    let run = call(&sandbox, &LIST);
    assert_eq!(run.status, 0, "{}", run.err);
    assert!(start.elapsed() >= Duration::from_secs(2), "a session, two pages: {:?}", start.elapsed());
    assert_eq!(serde_json::from_str::<Vec<Value>>(&run.out).unwrap().len(), 150);

    let start = Instant::now();
    let hasty = call(&sandbox, &[&LIST[..], &["--interval", "0"]].concat());
    assert_eq!(hasty.status, 0, "{}", hasty.err);
    assert!(start.elapsed() >= Duration::from_secs(1), "status 429 is waited out: {:?}", start.elapsed());
}

#[test]
#[cfg(unix)]
fn an_interrupted_list_is_shown_as_far_as_it_was_read() {
    let (sandbox, _folder) = crowded(300, &[]);
    let mut list = command(&[&LIST[..], &["--interval", "8"]].concat());
    let mut child = list
        .envs(sandbox.planfix())
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A session, eight seconds, a page, and amid the next eight seconds.
    std::thread::sleep(Duration::from_secs(11));
    let start = Instant::now();
    Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
    let (mut out, mut err) = (String::new(), String::new());
    child.stdout.take().unwrap().read_to_string(&mut out).unwrap();
    child.stderr.take().unwrap().read_to_string(&mut err).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(1), "{err}");
    assert!(start.elapsed() < Duration::from_secs(5));
    assert_eq!(serde_json::from_str::<Vec<Value>>(&out).unwrap().len(), 100);
    assert_eq!(err.trim(), "error: interrupted: 100 of 300 objects were read");
}

#[test]
fn only_lists_have_pages() {
    let usage = |arguments: &[&str]| {
        let run = running::run(arguments);
        (run.status, run.err.trim().to_owned())
    };
    let alone = usage(&["call", "planfix", "task.get", "--all"]);
    assert_eq!(alone, (2, "error: task.get has no pages: leave out `--all`".to_owned()));
    assert_eq!(usage(&[&LIST[..], &["--format", "xml"]].concat()).0, 2);
    assert_eq!(usage(&["call", "planfix", "contact.getList", "--interval", "1"]).0, 2);
    assert_eq!(usage(&[&LIST[..], &["--interval", "-1"]].concat()).0, 2);
}
