//! Pages beside a finished spec: the score and the drift.

#![allow(clippy::unwrap_used)]

use callsheet_import::{Finished, Reading, Verdict, drift, import, read, score};
use callsheet_spec::{Arena, check, read_folder};

fn page() -> String {
    std::fs::read_to_string(format!("{}/tests/pages/door.update.md", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

fn reading(text: &str) -> Reading {
    import(&read(text.as_bytes()).unwrap()).unwrap()
}

fn with_spec<T>(reading: &Reading, judge: impl FnOnce(&Finished) -> T) -> T {
    let root = format!("{}/tests/specs", env!("CARGO_MANIFEST_DIR"));
    let checked = check(&read_folder(root.as_ref(), "yard").unwrap());
    let api = checked.api.unwrap_or_else(|| unreachable!("{:#?}", checked.findings));
    let arena = Arena::new();
    let lowered = api.lower(&arena);
    judge(&Finished::of(&api.model, &lowered.tables, reading).unwrap())
}

/// The page with one thing changed.
fn changed(from: &str, to: &str) -> Reading {
    let page = page();
    assert!(page.contains(from), "{from} is not on the page");
    reading(&page.replace(from, to))
}

const PHOTO: &str = "photo | string | base64 закодированный снимок |   \n\n";

#[test]
fn rows_are_judged() {
    // What is changed on the page, the row, and how it fares then.
    let cases = [
        ("", "", "id", Verdict::Right),
        ("", "", "photo", Verdict::Right),
        ("", "", "keys", Verdict::Corrected),
        ("", "", "key.kind", Verdict::Right),
        ("", "", "state", Verdict::Unsure),
        ("id | int | номер двери | обязательный параметр", "id | string | номер | ", "id", Verdict::Silent),
        ("general | int", "general | wood", "general", Verdict::Unsure),
        ("general | int", "general | id", "general", Verdict::Narrower),
        ("RED, GREEN или BLUE", "RED, GREEN или BLACK", "colour", Verdict::Silent),
        ("lock.code | string", "bolt | string", "bolt", Verdict::Marked),
        ("lock.code | string", "lock.bolt | string", "lock.bolt", Verdict::Marked),
        (
            "openedAt | [ DateTime]",
            "opened at all | [ DateTime]",
            "`opened at all` is no name of a field",
            Verdict::Marked,
        ),
    ];
    for (from, to, row, wanted) in cases {
        let reading = changed(from, to);
        with_spec(&reading, |finished| {
            let score = score(&reading, finished);
            assert_eq!(score.rows.len(), 19, "{to}");
            let found =
                score.rows.iter().find(|found| found.row == row).unwrap_or_else(|| unreachable!("{row}: {score:#?}"));
            assert_eq!(found.verdict, wanted, "{to}: {found:?}");
        });
    }
    // A row that says again what another one said counts as wrong.
    let twice = changed(PHOTO, &format!("{PHOTO}{PHOTO}"));
    let marked = with_spec(&twice, |finished| score(&twice, finished).count(Verdict::Marked));
    assert_eq!((twice.report.rows, marked), (20, 1));
    let note = "are one field, `door.photo`";
    assert!(twice.report.notes.iter().any(|found| found.words.to_string().ends_with(note)), "{}", twice.report);
}

#[test]
fn drift_is_what_the_spec_does_not_say() {
    let sample = "<photo></photo>";
    // What is changed on the page, and what drifts then.
    let cases: [(&str, &str, &[&str]); 10] = [
        ("", "", &[]),
        (PHOTO, "", &[]),
        (
            "general | int",
            "general | string",
            &["type changed: request `door.general` is `string` on the page, `int` in the spec"],
        ),
        ("keys | string", "keys | int", &[]),
        (
            "<colour></colour>",
            "<colour></colour><shine></shine>",
            &["added: request `door.shine` is in the page's sample, not in the spec"],
        ),
        (
            "lock.code | string",
            "lock.bolt | string",
            &[
                "added: request `door.lock.bolt` is on the page, not in the spec",
                "removed: request `door.lock.code` is in the spec, not on the page",
            ],
        ),
        (
            "номер двери | обязательный параметр",
            "номер | необязательное поле",
            &["optionality changed: request `door.id` is optional on the page, required in the spec"],
        ),
        (
            "номер, который видят люди | необязательное поле",
            "номер | обязательное поле",
            &["optionality changed: request `door.general` is required on the page, optional in the spec"],
        ),
        (
            "RED, GREEN или BLUE",
            "RED, GREEN или BLACK",
            &[
                "type changed: request `door.colour` is `enum` of RED, GREEN, BLACK on the page, `enum` of RED, GREEN, BLUE in the spec",
            ],
        ),
        (
            "RED, GREEN или BLUE",
            "RED или GREEN",
            &[
                "type changed: request `door.colour` is `enum` of RED, GREEN on the page, `enum` of RED, GREEN, BLUE in the spec",
            ],
        ),
    ];
    for (from, to, wanted) in cases {
        let reading = changed(from, to);
        let found = with_spec(&reading, |finished| drift(&reading, finished).differences);
        let found: Vec<String> = found.iter().map(ToString::to_string).collect();
        assert_eq!(found.len(), wanted.len(), "{to}: {found:?}");
        for (found, wanted) in found.iter().zip(wanted) {
            assert!(found.ends_with(wanted), "{found}");
        }
    }
    let gone = reading(&page().replace(PHOTO, "").replace(sample, ""));
    let found = with_spec(&gone, |finished| drift(&gone, finished).differences);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].to_string(), "removed: request `door.photo` is in the spec, not on the page");
}
