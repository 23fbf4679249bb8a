//! The contract of `callsheet import` and `callsheet drift`.

mod running;

use std::fs;

use running::{run_in, run_on};

const PAGE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../import/tests/pages/door.update.md");
const SPECS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../import/tests/specs");

#[test]
fn a_draft_goes_to_standard_output_and_the_report_to_standard_error() {
    let run = run_on(&fs::read(PAGE).expect("the page is there"), &["import", "-"]);
    assert_eq!(run.status, 0, "{}", run.err);
    assert!(run.out.starts_with("#:schema ") && run.out.contains("\npath = \"door.photo\"\n"), "{}", run.out);
    assert!(run.err.starts_with("-: door.update\n") && run.err.ends_with("not placed: 0\n"), "{}", run.err);
    let russian = run_on(&fs::read(PAGE).expect("the page is there"), &["--lang", "ru", "import", "-"]);
    assert_eq!(russian.out, run.out);
    assert!(russian.err.contains("противоречие: ") && !russian.err.contains("contradiction"), "{}", russian.err);
}

#[test]
fn pages_that_are_none_are_refused_and_others_go_on() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("prose.txt"), "No method here.\n").expect("written");
    let cases: [(&[&str], i32, &str); 6] = [
        (&["import", "prose.txt"], 1, "names no method"),
        (&["import", "prose.txt", PAGE], 1, "names no method"),
        (&["import", "nowhere.txt", PAGE], 2, "nowhere.txt"),
        (&["import"], 2, "PAGE"),
        (&["import", "--into", "nowhere", PAGE], 2, "nowhere"),
        (&["import", "--overwrite", PAGE], 2, "--overwrite"),
    ];
    for (arguments, status, words) in cases {
        let run = run_in(folder.path(), arguments);
        assert_eq!(run.status, status, "{arguments:?}: {}", run.err);
        assert!(run.err.contains(words), "{arguments:?}: {}", run.err);
        let goes_on = arguments.len() == 3 && !arguments[1].starts_with("--");
        assert_eq!(run.out.contains("method = \"door.update\""), goes_on, "{arguments:?}");
    }
}

#[test]
fn a_draft_overwrites_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let into = folder.path().to_str().expect("a plain path");
    let first = run_on(b"", &["import", PAGE, "--into", into]);
    assert_eq!((first.status, first.out.as_str()), (0, ""), "{}", first.err);
    let file = folder.path().join("door/update.toml");
    let draft = fs::read_to_string(&file).expect("the draft is there");
    assert!(draft.contains("method = \"door.update\""), "{draft}");

    fs::write(&file, "mine").expect("written");
    let second = run_on(b"", &["import", PAGE, "--into", into]);
    assert_eq!(second.status, 1);
    assert!(second.err.contains("is there already"), "{}", second.err);
    assert_eq!(fs::read_to_string(&file).expect("the file is there"), "mine");
}

#[test]
fn drift_is_an_exit_status_and_lines() {
    let page = fs::read_to_string(PAGE).expect("the page is there");
    let changed = page.replace("general | int", "general | string");
    let other = page.replace("door.update", "door.rename");
    let cases: [(&str, &str, i32, &str); 4] = [
        (&page, SPECS, 0, ""),
        (&changed, SPECS, 1, "type changed: request `door.general`"),
        (&other, SPECS, 1, "`door.rename`"),
        (&page, "nowhere", 2, "nowhere"),
    ];
    for (page, specs, status, words) in cases {
        let run = run_on(page.as_bytes(), &["drift", "--specs", specs, "-"]);
        assert_eq!(run.status, status, "{}{}", run.out, run.err);
        assert!((run.out.clone() + &run.err).contains(words), "{}{}", run.out, run.err);
        assert_eq!(run.out.is_empty(), !words.starts_with("type"), "{}", run.out);
    }
}
