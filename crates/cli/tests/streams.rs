//! `callsheet check --stream`: documents larger than what may be held.

mod running;

use std::fs;
use std::io::Write;

use running::{command, run_on, spawned};
use serde_json::Value;

const STREAM: [&str; 7] = ["check", "--api", "zabbix", "--response-to", "host.get", "--format", "json"];

/// How much memory a process has ever had at once, in KiB.
fn peak(process: u32) -> u64 {
    let status = fs::read_to_string(format!("/proc/{process}/status")).expect("the process runs");
    let line = status.lines().find(|line| line.starts_with("VmHWM:")).expect("Linux says so");
    line.split_whitespace().nth(1).and_then(|number| number.parse().ok()).expect("it is a number")
}

#[test]
#[cfg(target_os = "linux")]
fn a_large_document_needs_little_memory() {
    let right = format!("{{\"hostid\":\"10084\",\"description\":\"{}\"}},\n", "Имя ".repeat(4_000)).repeat(64);
    let (mut child, mut length, mut lines) = (spawned(command(&STREAM).args(["--stream", "-"])), 0, 1);
    let mut stdin = child.stdin.take().expect("standard input is a pipe");
    let mut write = |text: &str| {
        length += text.len();
        stdin.write_all(text.as_bytes()).expect("it is read");
    };
    write("{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":[\n");
    let mut expected = Vec::new();
    for number in 0..50 {
        write(&right);
        lines += 64;
        if number % 20 == 10 {
            lines += 1;
            write("{\"hostid\":null},\n");
            expected.push((format!("/result/{}/hostid", lines - 1), lines));
        }
    }
    write("{\"hostid\":\"1\"}]");
    // Before the end of the document nothing is said, and it has been read but for what a pipe holds.
    let peak = peak(child.id());
    write("}");
    assert!(length > 80 << 20, "{length} is not large");
    drop(stdin);
    let output = child.wait_with_output().expect("the command ends");
    let verdict: Value = serde_json::from_slice(&output.stdout).expect("one line of JSON");
    let found: Vec<_> = verdict["diagnostics"].as_array().into_iter().flatten().collect();
    let told = |found: &Value| (found["path"].as_str().map(str::to_owned), found["line"].as_u64());
    let expected: Vec<_> = expected.into_iter().map(|(path, line)| (Some(path), Some(line))).collect();
    assert_eq!(found.iter().map(|found| told(found)).collect::<Vec<_>>(), expected);
    assert_eq!((output.status.code(), output.stderr.len()), (Some(1), 0), "nothing is drawn where nobody looks");
    assert!(peak < 40 << 10, "{peak} KiB for {length} bytes");
}

#[test]
fn a_stream_is_told_of_as_a_document_is() {
    let cases = [
        r#"{"jsonrpc":"2.0","result":[{"hostid":"1"},{"hostid":[]},{"name":1}],"id":1}"#,
        r#"{"jsonrpc":"2.0","result":[{"hostid":"1"},{"hostid":"#,
        "[",
        "",
    ];
    for document in cases {
        let whole = run_on(document.as_bytes(), &STREAM);
        let stream = run_on(document.as_bytes(), &[&STREAM[..], &["--stream"]].concat());
        assert_eq!((stream.status, &stream.out, &stream.err), (whole.status, &whole.out, &whole.err), "{document}");
    }
    let run = run_on(b"", &["check", "--api", "zabbix", "--stream", "--batch"]);
    assert_eq!(run.status, 2, "{}", run.both());
}
