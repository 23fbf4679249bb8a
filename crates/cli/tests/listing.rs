//! The contracts of `callsheet methods` and `callsheet explain`, and of the command as a whole.

mod running;

use std::process::Stdio;

use running::{command, run};
use serde_json::Value;

fn methods(arguments: &[&str]) -> Vec<Value> {
    let run = run(&[&["methods", "--format", "json"], arguments].concat());
    assert_eq!((run.status, run.err.as_str()), (0, ""));
    run.out.lines().map(|line| serde_json::from_str(line).expect("each line is one object")).collect()
}

#[test]
fn a_line_of_json_is_exactly_as_promised() {
    let run = run(&["methods", "--api", "zabbix", "--format", "json"]);
    let wanted = r#"{"api":"zabbix","method":"user.update","since":null,"until":null}"#;
    assert!(run.out.lines().any(|line| line == wanted), "{}", run.out);
}

#[test]
fn methods_are_of_the_api_that_is_asked_for() {
    let all = methods(&[]);
    let of = |api: &str| methods(&["--api", api]);
    assert_eq!(all, [of("planfix"), of("zabbix")].concat());
    assert!(of("planfix").iter().all(|method| method["api"] == "planfix"));
    assert!(methods(&["--target", "6.0"]).iter().all(|method| method["api"] == "zabbix"));
    assert_eq!(run(&["methods", "--api", "planfix", "--target", "6.0"]).status, 2);
}

#[test]
fn the_listing_for_people_names_every_method() {
    let run = run(&["methods", "--lang", "ru"]);
    for method in methods(&[]) {
        let name = method["method"].as_str().expect("a name is text");
        assert!(run.out.contains(name), "{name}");
    }
}

#[test]
fn every_method_is_explained_within_80_columns() {
    for (number, method) in methods(&[]).iter().enumerate() {
        let (api, name) = (method["api"].as_str().expect("text"), method["method"].as_str().expect("text"));
        let (language, example) = if number % 2 == 0 { ("en", "Example") } else { ("ru", "Пример") };
        let run = run(&["explain", api, name, "--lang", language]);
        assert_eq!((run.status, run.err.as_str()), (0, ""), "{name}");
        let page = run.out.split(&format!("\n{example}\n")).next().unwrap_or_default();
        for line in page.lines() {
            // A word that is longer than a line, such as an address or a list of fields, cannot be broken.
            let words = line.split_whitespace().count();
            assert!(unicode_width::UnicodeWidthStr::width(line) <= 80 || words <= 2, "{name}: {line}");
        }
        assert!(!run.out.contains('\u{1b}'), "colour is for terminals: {name}");
    }
}

#[test]
fn an_explanation_has_all_that_is_known() {
    let cases: &[(&[&str], &[&str])] = &[
        (
            &["planfix", "contact.updateUserInfo"],
            &[
                "Change a contact's sign-in data",
                "admin",
                "spec/planfix/contact/update-user-info.toml",
                "at least one of id, userid, general",
                "notifyByEmail  bool (0 or 1)",
                "notifyByEmail = 1 → email not empty",
                "string, secret",
                "UNACTIVE",
                "8001",
                "<request method=\"contact.updateUserInfo\">",
                "<response status=\"ok\">",
            ],
        ),
        (
            &["planfix", "contact.updateUserInfo", "--lang", "ru"],
            &["Запрос", "Ответ", "Ошибки", "Пример", "хотя бы одно из", "Правило:"],
        ),
        // What another method answers is told there, and nothing twice.
        (&["zabbix", "host.get"], &["the fields that item.get answers", ", see above"]),
        (&["zabbix", "service.get"], &["the same fields again"]),
        (&["zabbix", "host.get", "--lang", "ru"], &["поля, которые возвращает item.get"]),
        (
            &["zabbix", "user.update"],
            &[
                "no two share userid",
                "since 6.4",
                "before 6.4",
                "0, 90–86400 s",
                "at most 100 characters",
                "use medias",
                "default 15m",
            ],
        ),
    ];
    for (arguments, wanted) in cases {
        let run = run(&[&["explain"], *arguments].concat());
        for words in *wanted {
            assert!(run.out.contains(words), "{arguments:?} lacks {words:?}:\n{}", run.out);
        }
    }
}

#[test]
fn what_is_not_there_is_said_with_a_suggestion() {
    let run = run(&["explain", "planfix", "user.updaet"]);
    assert_eq!((run.status, run.out.as_str()), (2, ""));
    assert!(run.err.contains("user.update"), "{}", run.err);
    let run = running::run(&["explain", "zabbix", "nothing.of.the.kind", "--lang", "ru"]);
    assert_eq!(run.status, 2);
    assert!(run.err.contains("нет метода"), "{}", run.err);
}

#[test]
fn help_is_no_failure_and_no_command_is() {
    assert_eq!(run(&["--help"]).status, 0);
    assert_eq!(run(&["--version"]).status, 0);
    assert_eq!(run(&[]).status, 2);
    assert_eq!(run(&["dance"]).status, 2);
}

#[test]
fn a_closed_output_ends_the_command_quietly() {
    for arguments in
        [&["methods"][..], &["methods", "--format", "json"], &["explain", "zabbix", "user.get"], &["--help"]]
    {
        let mut child = command(arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it starts");
        drop(child.stdout.take());
        let output = child.wait_with_output().expect("it ends");
        assert_eq!(
            (output.status.code(), String::from_utf8_lossy(&output.stderr).as_ref()),
            (Some(0), ""),
            "{arguments:?}"
        );
    }
}
