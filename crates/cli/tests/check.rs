//! The contract of `callsheet check`.

mod running;

use std::fs;
use std::io::Write;
use std::time::{Duration, Instant};

use running::{Run, command, run_in, run_on, spawned};
use serde_json::Value;

const RIGHT: &str = r#"{"jsonrpc":"2.0","method":"user.update","params":{"userid":"1"},"id":1}"#;
const WRONG: &str = r#"{"jsonrpc":"2.0","method":"user.update","params":{"name":"Ada"},"id":1}"#;

fn verdicts(run: &Run) -> Vec<Value> {
    run.out.lines().map(|line| serde_json::from_str(line).expect("each line is one object")).collect()
}

fn codes(verdict: &Value) -> Vec<&str> {
    let diagnostics = verdict["diagnostics"].as_array().expect("diagnostics is a list");
    diagnostics.iter().map(|diagnostic| diagnostic["code"].as_str().expect("a code is text")).collect()
}

#[test]
fn a_line_of_json_is_exactly_as_promised() {
    let run = run_on(WRONG.as_bytes(), &["check", "--api", "zabbix", "--format", "json", "-"]);
    let wanted = concat!(
        r#"{"source":"-","method":"user.update","valid":false,"diagnostics":[{"severity":"error","code":"missing","#,
        r#""path":"/1","line":1,"column":50,"message":"the parameter \"userid\" is missing"}]}"#,
        "\n",
    );
    assert_eq!((run.status, run.out.as_str(), run.err.as_str()), (1, wanted, ""));

    let run = run_on(RIGHT.as_bytes(), &["check", "--api", "zabbix", "--format", "json"]);
    let wanted = "{\"source\":\"-\",\"method\":\"user.update\",\"valid\":true,\"diagnostics\":[]}\n";
    assert_eq!((run.status, run.out.as_str()), (0, wanted));
}

#[test]
fn documents_are_judged() {
    let xml = "<request method=\"user.get\"><account>a</account><user><id>5</id></user></request>";
    /// API, document, further arguments, status, first code.
    type Case<'a> = (&'a str, &'a [u8], &'a [&'a str], i32, Option<&'a str>);
    let cases: &[Case<'_>] = &[
        ("zabbix", RIGHT.as_bytes(), &[], 0, None),
        ("planfix", xml.as_bytes(), &[], 0, None),
        ("planfix", b"<request method=\"user.gte\"><account>a</account></request>", &[], 1, Some("unknown-method")),
        ("planfix", b"<answer/>", &[], 1, Some("not-request")),
        ("planfix", b"<request method=\"user.get\"><account>a</request>", &[], 1, Some("malformed")),
        ("planfix", b"<!DOCTYPE a><request/>", &[], 1, Some("doctype")),
        ("planfix", b"", &[], 1, Some("malformed")),
        ("zabbix", b"{\"jsonrpc\":", &[], 1, Some("malformed")),
        ("zabbix", b"{}", &[], 1, Some("not-request")),
        ("zabbix", b"\x00\xff\xfe\x80binary", &[], 1, Some("not-utf8")),
        ("planfix", b"\x89PNG\r\n\x1a\n\xff", &[], 1, Some("not-utf8")),
        (
            "zabbix",
            br#"{"jsonrpc":"2.0","method":"user.update","params":{"userid":"1","alias":"a"},"id":1}"#,
            &[],
            1,
            Some("unknown-member"),
        ),
        (
            "zabbix",
            br#"{"jsonrpc":"2.0","method":"user.update","params":{"userid":"1","alias":"a"},"id":1}"#,
            &["--target", "6.0"],
            0,
            Some("refused-later"),
        ),
        (
            "zabbix",
            br#"{"jsonrpc":"2.0","result":{"userids":["1"]},"id":1}"#,
            &["--response-to", "user.update"],
            0,
            None,
        ),
        (
            "zabbix",
            br#"{"jsonrpc":"2.0","result":{"userids":{"a":{}}},"id":1}"#,
            &["--response-to", "user.update"],
            1,
            None,
        ),
        (
            "planfix",
            b"<response status=\"ok\"><user><id>x</id></user></response>",
            &["--response-to", "user.get"],
            1,
            None,
        ),
    ];
    for (api, document, arguments, status, code) in cases {
        let arguments = [&["check", "--api", api, "--format", "json"], *arguments].concat();
        let run = run_on(document, &arguments);
        let shown = String::from_utf8_lossy(document);
        assert_eq!(run.status, *status, "{shown}\n{}", run.both());
        let verdict = &verdicts(&run)[0];
        assert_eq!(verdict["valid"], Value::Bool(*status == 0), "{shown}");
        if code.is_some() {
            assert_eq!(codes(verdict).first(), code.as_ref(), "{shown}");
        }
    }
}

#[test]
fn the_worst_status_of_several_files_wins() {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).expect("the file is written");
    write("right.json", RIGHT);
    write("wrong.json", WRONG);
    let cases: &[(&[&str], i32, usize)] = &[
        (&["right.json", "right.json"], 0, 2),
        (&["right.json", "wrong.json"], 1, 2),
        (&["wrong.json", "right.json"], 1, 2),
        (&["missing.json"], 2, 0),
        (&["missing.json", "right.json"], 2, 1),
        (&["wrong.json", "missing.json", "right.json"], 2, 2),
        (&["."], 2, 0),
    ];
    for (files, status, verdicts) in cases {
        let run = run_in(folder.path(), &[&["check", "--api", "zabbix", "--format", "json"], *files].concat());
        assert_eq!((run.status, run.out.lines().count()), (*status, *verdicts), "{files:?}\n{}", run.both());
        assert_eq!(run.err.is_empty(), *status != 2, "{files:?}");
    }
}

#[test]
fn a_batch_gives_one_object_a_line_in_order() {
    let input = format!("{RIGHT}\n\n{WRONG}\r\nno json\n[[[\n{RIGHT}");
    let run = run_on(input.as_bytes(), &["check", "--api", "zabbix", "--batch", "--format", "json"]);
    assert_eq!(run.status, 1, "{}", run.both());
    let verdicts = verdicts(&run);
    let lines: Vec<_> = verdicts
        .iter()
        .map(|verdict| (verdict["valid"].as_bool(), verdict["diagnostics"][0]["line"].as_u64()))
        .collect();
    let wanted = [
        (Some(true), None),
        (Some(false), Some(3)),
        (Some(false), Some(4)),
        (Some(false), Some(5)),
        (Some(true), None),
    ];
    assert_eq!(lines, wanted);
}

#[test]
fn a_batch_for_people_names_the_lines_that_deserve_a_look() {
    let input = format!("{RIGHT}\n{RIGHT}\n{WRONG}\n");
    let run = run_on(input.as_bytes(), &["check", "--api", "zabbix", "--batch"]);
    assert_eq!((run.status, run.out.as_str()), (1, ""));
    for words in ["-:3:50", "-:3 user.update: refused", "3 calls checked, 1 refused"] {
        assert!(run.err.contains(words), "{words}: {}", run.err);
    }
    assert!(!run.err.contains("-:1"), "{}", run.err);
}

#[test]
fn a_batch_answers_while_it_is_still_coming_in() {
    use std::io::{BufRead, BufReader};
    let mut child = spawned(&mut command(&["check", "--api", "zabbix", "--batch", "--format", "json"]));
    let mut stdin = child.stdin.take().expect("a pipe");
    let mut out = BufReader::new(child.stdout.take().expect("a pipe"));
    for request in [RIGHT, WRONG, RIGHT] {
        writeln!(stdin, "{request}").expect("the command reads");
        let mut line = String::new();
        out.read_line(&mut line).expect("the command answers");
        assert_eq!(line.contains("\"valid\":true"), request == RIGHT, "{line}");
    }
    drop(stdin);
    assert_eq!(child.wait().expect("the command ends").code(), Some(1));
}

#[test]
fn a_line_beyond_the_limits_does_not_end_a_batch() {
    let deep = "[".repeat(1 << 20);
    let input = format!("{deep}\n{RIGHT}\n");
    let run = run_on(input.as_bytes(), &["check", "--api", "zabbix", "--batch", "--format", "json"]);
    let verdicts = verdicts(&run);
    assert_eq!(codes(&verdicts[0]), ["too-deep"]);
    assert_eq!((verdicts.len(), &verdicts[1]["valid"]), (2, &Value::Bool(true)));
}

#[test]
fn a_json_rpc_batch_gives_one_object_a_call() {
    let input = format!("[{RIGHT},{WRONG},{RIGHT}]");
    let run = run_on(input.as_bytes(), &["check", "--api", "zabbix", "--format", "json"]);
    let valid: Vec<_> = verdicts(&run).iter().map(|verdict| verdict["valid"].as_bool()).collect();
    assert_eq!((run.status, valid), (1, vec![Some(true), Some(false), Some(true)]));
}

/// However much comes through the pipe, the command stops reading at the limit: its memory cannot grow.
#[test]
fn nesting_without_end_is_refused_at_its_beginning() {
    for (api, piece) in [("zabbix", "[".repeat(1 << 16)), ("planfix", "<a>".repeat(1 << 14))] {
        let mut child = spawned(&mut command(&["check", "--api", api, "--format", "json"]));
        let mut stdin = child.stdin.take().expect("a pipe");
        let start = Instant::now();
        let mut written = 0;
        while written < 1_000_000_000 && stdin.write_all(piece.as_bytes()).is_ok() {
            written += piece.len();
        }
        drop(stdin);
        let output = child.wait_with_output().expect("the command ends");
        assert_eq!(output.status.code(), Some(1));
        assert!(String::from_utf8_lossy(&output.stdout).contains("too-deep"), "{output:?}");
        assert!(start.elapsed() < Duration::from_secs(1), "{:?}", start.elapsed());
        assert!(written < 1 << 20, "{written} bytes were taken");
    }
}

#[test]
fn what_is_too_large_is_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("large.json");
    fs::File::create(&path).and_then(|file| file.set_len((64 << 20) + 1)).expect("the file is made");
    let run = run_in(folder.path(), &["check", "--api", "zabbix", "--format", "json", "large.json"]);
    assert_eq!((run.status, codes(&verdicts(&run)[0])), (1, vec!["too-big"]));
}

#[test]
fn carets_stand_under_what_is_meant() {
    // Each marker below is wider in bytes than in columns, or the other way round.
    let cases = [
        "{\"jsonrpc\":\"2.0\",\"method\":\"user.update\",\"params\":{\"userid\":\"1\",\"nmae\":\"x\"},\"id\":1}",
        "{\"jsonrpc\":\"2.0\",\"method\":\"user.update\",\"params\":{\"userid\":\"1\",\"name\":\"Иван\",\"nmae\":\"x\"},\"id\":1}",
        "{\"jsonrpc\":\"2.0\",\"method\":\"user.update\",\"params\":{\"userid\":\"1\",\t\"nmae\":\"x\"},\"id\":1}",
        "{\"jsonrpc\":\"2.0\",\"method\":\"user.update\",\"params\":{\"userid\":\"1\",\"name\":\"漢字\",\"nmae\":\"x\"},\"id\":1}",
    ];
    for document in cases {
        let run = run_on(document.as_bytes(), &["check", "--api", "zabbix"]);
        let lines: Vec<_> = run.err.lines().collect();
        let carets = lines.iter().position(|line| line.contains("^^^^^^")).expect("there are carets");
        let (shown, carets) = (lines[carets - 1], lines[carets]);
        let before = |line: &str, what: &str| {
            unicode_width::UnicodeWidthStr::width(&line[..line.find(what).expect("it is there")])
        };
        assert_eq!(before(shown, "\"nmae\""), before(carets, "^"), "{}", run.err);
        assert_eq!(run.out, "", "what is for people goes to standard error");
    }
}

#[test]
fn the_release_that_is_meant_is_said() {
    let run = run_on(RIGHT.as_bytes(), &["check", "--api", "zabbix"]);
    assert!(run.err.contains("7.0") && run.err.contains("--target"), "{}", run.err);
    let run = run_on(RIGHT.as_bytes(), &["check", "--api", "zabbix", "--target", "6.0"]);
    assert!(!run.err.contains("--target"), "{}", run.err);
    let run = run_on(RIGHT.as_bytes(), &["check", "--api", "zabbix", "--lang", "ru"]);
    assert!(run.err.contains("верно"), "{}", run.err);
}

#[test]
fn sarif_says_what_and_where() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("an odd näme.json"), WRONG).expect("the file is written");
    let run = run_in(folder.path(), &["check", "--api", "zabbix", "--format", "sarif", "an odd näme.json"]);
    assert_eq!(run.status, 1);
    let log: Value = serde_json::from_str(&run.out).expect("it is JSON");
    assert_eq!(log["version"], "2.1.0");
    let result = &log["runs"][0]["results"][0];
    assert_eq!((&result["ruleId"], &result["level"]), (&Value::from("missing"), &Value::from("error")));
    let place = &result["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "an%20odd%20n%C3%A4me.json");
    assert_eq!((&place["region"]["startLine"], &place["region"]["startColumn"]), (&Value::from(1), &Value::from(50)));
    assert_eq!(log["runs"][0]["tool"]["driver"]["rules"][0]["id"], "missing");

    let run = run_on(RIGHT.as_bytes(), &["check", "--api", "zabbix", "--format", "sarif"]);
    let log: Value = serde_json::from_str(&run.out).expect("it is JSON");
    assert_eq!((run.status, log["runs"][0]["results"].as_array().map(Vec::len)), (0, Some(0)));
}

#[test]
fn wrong_usage_is_told_apart() {
    let cases: &[(&[&str], &str)] = &[
        (&["check"], "--api"),
        (&["check", "--api", "jira"], "jira"),
        (&["check", "--api", "planfix", "--target", "7.0"], "no versions"),
        (&["check", "--api", "planfix", "--batch"], "JSON-RPC"),
        (&["check", "--api", "zabbix", "--target", "new"], "new"),
        (&["check", "--api", "zabbix", "--response-to", "user.updaet"], "user.update"),
    ];
    for (arguments, words) in cases {
        let run = run_on(RIGHT.as_bytes(), arguments);
        assert_eq!((run.status, run.out.as_str()), (2, ""), "{arguments:?}");
        assert!(run.err.contains(words), "{arguments:?}: {}", run.err);
    }
}
