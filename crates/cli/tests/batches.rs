//! `callsheet check --batch` as a stream: in order, on all cores, and ending when it should.

mod running;

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::process::Stdio;
use std::time::{Duration, Instant};

use running::{command, run_in, run_on, spawned};
use serde_json::Value;

const BATCH: [&str; 6] = ["check", "--api", "zabbix", "--batch", "--format", "json"];

/// A request that says its number where it is wrong, and costs more the more groups it has.
fn request(number: usize, groups: usize) -> String {
    let groups: Vec<_> = (1..=groups).map(|id| format!(r#"{{"usrgrpid":"{id}"}}"#)).collect();
    let groups = groups.join(",");
    format!(
        r#"{{"jsonrpc":"2.0","method":"user.update","params":{{"userid":"1","usrgrps":[{groups}],"n{number}":1}},"id":1}}"#
    )
}

#[test]
fn lines_keep_their_order_whatever_they_cost() {
    let lines: Vec<_> = (0..1_500).map(|number| request(number, if number % 300 == 0 { 4_000 } else { 1 })).collect();
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("first.jsonl"), lines.join("\n")).expect("the file is written");
    fs::write(folder.path().join("second.jsonl"), lines.join("\r\n\n") + "\n").expect("the file is written");
    let run = run_in(folder.path(), &[&BATCH[..], &["first.jsonl", "second.jsonl"]].concat());
    assert_eq!((run.status, run.err.as_str()), (1, ""), "nothing is drawn where nobody looks");
    let mut verdicts = run.out.lines();
    for (source, step) in [("first.jsonl", 1), ("second.jsonl", 2)] {
        for number in 0..lines.len() {
            let verdict: Value = serde_json::from_str(verdicts.next().expect("one for each line")).expect("it is JSON");
            assert_eq!(verdict["source"], source);
            let found = &verdict["diagnostics"].as_array().expect("a list")[..];
            assert_eq!((found.len(), &found[0]["line"]), (1, &(number * step + 1).into()));
            let name = format!("\"n{number}\"");
            assert!(found[0]["message"].as_str().is_some_and(|message| message.contains(&name)), "{verdict}");
        }
    }
    assert_eq!(verdicts.next(), None);
}

#[test]
fn the_worst_status_wins_and_the_rest_is_still_checked() {
    let folder = tempfile::tempdir().expect("a folder");
    let right = r#"{"jsonrpc":"2.0","method":"user.update","params":{"userid":"1"},"id":1}"#;
    fs::write(folder.path().join("right.jsonl"), format!("{right}\n").repeat(10)).expect("the file is written");
    fs::write(folder.path().join("wrong.jsonl"), "[").expect("the file is written");
    let cases: [(&[&str], i32, usize); 4] = [
        (&["right.jsonl"], 0, 10),
        (&["wrong.jsonl", "right.jsonl"], 1, 11),
        (&["missing.jsonl", "wrong.jsonl"], 2, 1),
        (&[".", "right.jsonl"], 2, 10),
    ];
    for (files, status, lines) in cases {
        let run = run_in(folder.path(), &[&BATCH[..], files].concat());
        assert_eq!((run.status, run.out.lines().count()), (status, lines), "{files:?}: {}", run.both());
    }
}

/// What has come in is answered although the end of the next line has not come yet.
#[test]
fn nothing_waits_for_what_is_still_to_come() {
    let mut child = spawned(&mut command(&BATCH));
    let mut stdin = child.stdin.take().expect("a pipe");
    let mut out = BufReader::new(child.stdout.take().expect("a pipe"));
    let mut line = String::new();
    for number in 0..5 {
        let begun = &request(number + 1, 1)[..20];
        let rest = if number == 0 { request(0, 1) } else { request(number, 1)[20..].to_owned() };
        write!(stdin, "{rest}\n{begun}").expect("the command reads");
        stdin.flush().expect("the command reads");
        line.clear();
        out.read_line(&mut line).expect("the command answers");
        assert!(line.contains(&format!("n{number}")), "{line}");
    }
    drop(stdin);
    line.clear();
    out.read_to_string(&mut line).expect("the command ends");
    assert!(line.contains("malformed"), "{line}");
    assert_eq!(child.wait().expect("the command ends").code(), Some(1));
}

/// A line of a gigabyte is refused without being held.
#[test]
fn a_line_over_the_limit_does_not_end_a_batch() {
    let mut child = spawned(&mut command(&BATCH));
    let mut stdin = child.stdin.take().expect("a pipe");
    let writer = std::thread::spawn(move || {
        let piece = vec![b' '; 1 << 20];
        write!(stdin, "{}\n[", request(0, 1)).expect("the command reads");
        for _ in 0..100 {
            stdin.write_all(&piece).expect("the command reads");
        }
        write!(stdin, "]\n{}\n", request(1, 1)).expect("the command reads");
    });
    let output = child.wait_with_output().expect("the command ends");
    writer.join().expect("all is taken");
    let out = String::from_utf8(output.stdout).expect("it is UTF-8");
    let lines: Vec<_> = out.lines().collect();
    assert_eq!(lines.len(), 3, "{out}");
    for (line, word) in lines.iter().zip(["n0", "too-big", "n1"]) {
        assert!(line.contains(word), "{line}");
    }
}

/// `callsheet … | head -1` on an input that never ends.
#[test]
fn a_closed_output_ends_it_quietly() {
    let mut child = spawned(&mut command(&BATCH));
    let mut stdin = child.stdin.take().expect("a pipe");
    let mut out = BufReader::new(child.stdout.take().expect("a pipe"));
    writeln!(stdin, "{}", request(0, 1)).expect("the command reads");
    let mut line = String::new();
    out.read_line(&mut line).expect("the command answers");
    drop(out);
    // It sees that nobody reads when it writes the next time; the input stays open.
    writeln!(stdin, "{}", request(1, 1)).expect("the command reads");
    let start = Instant::now();
    while child.try_wait().expect("the command can be asked").is_none() {
        assert!(start.elapsed() < Duration::from_secs(20), "it goes on");
        std::thread::sleep(Duration::from_millis(10));
    }
    let mut err = String::new();
    child.stderr.take().expect("a pipe").read_to_string(&mut err).expect("it is UTF-8");
    assert_eq!(err, "");
    drop(stdin);
}

#[cfg(unix)]
#[test]
fn an_interrupt_ends_it_between_two_lines() {
    let folder = tempfile::tempdir().expect("a folder");
    let lines: String = (0..200_000).map(|number| request(number, 1) + "\n").collect();
    fs::write(folder.path().join("long.jsonl"), lines).expect("the file is written");
    let mut command = command(&[&BATCH[..], &["long.jsonl"]].concat());
    let mut child = spawned(command.current_dir(folder.path()).stdin(Stdio::null()));
    let mut out = BufReader::new(child.stdout.take().expect("a pipe"));
    let mut written = String::new();
    for _ in 0..1_000 {
        out.read_line(&mut written).expect("the command answers");
    }
    let start = Instant::now();
    let sent = std::process::Command::new("kill").args(["-INT", &child.id().to_string()]).status();
    assert!(sent.expect("the signal is sent").success());
    out.read_to_string(&mut written).expect("whole characters");
    assert_eq!(child.wait().expect("the command ends").code(), Some(130));
    assert!(start.elapsed() < Duration::from_secs(5), "{:?}", start.elapsed());
    let count = written.lines().count();
    assert!((1_000..200_000).contains(&count), "{count}");
    assert!(written.ends_with("}\n"), "{:?}", written.lines().last());
    for (number, line) in written.lines().enumerate() {
        assert!(line.contains(&format!("\\\"n{number}\\\"")) && line.ends_with("]}"), "{line}");
    }
}

#[test]
fn people_see_only_what_deserves_a_look() {
    let right = r#"{"jsonrpc":"2.0","method":"user.update","params":{"userid":"1"},"id":1}"#;
    let input = format!("{}{}\n", format!("{right}\n").repeat(2_000), request(7, 1));
    let run = run_on(input.as_bytes(), &["check", "--api", "zabbix", "--batch", "--lang", "ru"]);
    assert_eq!((run.status, run.out.as_str()), (1, ""));
    assert!(run.err.contains("-:2001") && run.err.contains("проверено вызовов: 2001, с отказом: 1"), "{}", run.err);
    assert_eq!(run.err.matches("отказ\u{1b}").count() + run.err.matches(": отказ").count(), 1, "{}", run.err);
}
