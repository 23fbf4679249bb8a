//! Ctrl-C amid a call, and sessions that outlive a run.

#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod running;

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use running::command;
use running::server::{Answer, Server, method};

fn variables(server: &Server) -> [(&'static str, String); 5] {
    let own = |name, value: &str| (name, value.to_owned());
    [
        ("CALLSHEET_URL", server.url.clone()),
        own("CALLSHEET_ACCOUNT", "acme"),
        own("CALLSHEET_API_KEY", "key"),
        own("CALLSHEET_USER", "ada"),
        own("CALLSHEET_PASSWORD", "pw"),
    ]
}

/// What a Zabbix server answers to all but calls of its users.
fn zabbix(document: &str) -> Option<(u16, &'static str, String)> {
    let result = match method(document) {
        "apiinfo.version" => "\"7.0.0\"",
        "user.login" => "\"s1\"",
        "user.logout" => "true",
        _ => return None,
    };
    Some((200, "", format!("{{\"jsonrpc\":\"2.0\",\"result\":{result},\"id\":{{id}}}}")))
}

fn silent_login(document: &str) -> Option<(u16, &'static str, String)> {
    zabbix(document).filter(|_| method(document) != "user.login")
}

fn busy_zabbix(document: &str) -> Option<(u16, &'static str, String)> {
    zabbix(document).or_else(|| Some((503, "Retry-After: 60\r\n", "busy".to_owned())))
}

fn planfix(document: &str) -> Option<(u16, &'static str, String)> {
    let answer = "<response status=\"ok\"><sid>0123456789abcdef0123456789abcdef</sid></response>";
    (method(document) == "auth.login").then(|| (200, "", answer.to_owned()))
}

fn busy_planfix(document: &str) -> Option<(u16, &'static str, String)> {
    let busy = || Some((200, "", "<response status=\"error\"><code>0011</code></response>".to_owned()));
    planfix(document).or_else(busy)
}

const RENAME: [&str; 8] = ["call", "zabbix", "user.update", "--set", "userid=5", "--set", "name=Ada", "--format=json"];
const LIST: [&str; 3] = ["call", "zabbix", "user.get"];
const ADD: [&str; 5] = ["call", "planfix", "contact.add", "--set", "contact.name=Ada"];

#[test]
fn an_interrupted_call_says_what_was_done_and_logs_out() {
    let folder = tempfile::tempdir().unwrap();
    let upload = folder.path().join("upload.json");
    let content = "A".repeat(1 << 20);
    let file = format!(
        r#"{{"task": {{"id": 5}}, "files": [{{"name": "a", "sourceType": "FILESYSTEM", "body": "{content}"}}]}}"#
    );
    fs::write(&upload, file).unwrap();
    let small = folder.path().join("small.json");
    fs::write(&small, r#"{"task": {"id": 5}, "files": [{"name": "a", "sourceType": "FILESYSTEM"}]}"#).unwrap();
    let uploading = ["call", "planfix", "file.upload", "--json", upload.to_str().unwrap()];
    let attach = format!("files.0.body={}", upload.display());
    let attaching = ["call", "planfix", "file.upload", "--json", small.to_str().unwrap(), "--attach", &attach];
    let cases: [(&str, Answer, &[&str], &str, &str); 7] = [
        (
            "the answer to a change",
            zabbix,
            &RENAME,
            "user.update",
            "user.update was sent, and may have been carried out",
        ),
        ("the answer to a question", zabbix, &LIST, "user.get", "user.get changes nothing"),
        ("a wait before it is made again", busy_zabbix, &LIST, "user.get", "user.get changes nothing"),
        ("a session", silent_login, &RENAME, "user.login", "user.update was not sent"),
        ("an update of the platform", busy_planfix, &ADD, "contact.add", "contact.add was not carried out"),
        ("an upload", planfix, &uploading, "file.upload", "file.upload was sent, and may have been carried out"),
        ("a file", planfix, &attaching, "file.upload", "file.upload was sent, and may have been carried out"),
    ];
    for (name, answer, arguments, last, said) in cases {
        let server = Server::start(answer);
        let mut command = command(arguments);
        command.envs(variables(&server)).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let child = command.spawn().unwrap();
        server.wait_for(last);
        // What was just answered still has to reach the other side.
        std::thread::sleep(Duration::from_millis(300));
        let start = Instant::now();
        Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
        let output = child.wait_with_output().unwrap();
        let error = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(1), "{name}: {error}");
        assert!(error.contains(&format!("interrupted: {said}")), "{name}: {error}");
        assert!(start.elapsed() < Duration::from_secs(2), "{name}: {:?}", start.elapsed());
        let has_session = arguments[1] == "zabbix" && last != "user.login";
        assert_eq!(server.methods().last().unwrap() == "user.logout", has_session, "{name}: {:?}", server.methods());
    }
}

/// A file of which a part comes.
fn half_a_file(document: &str) -> Option<(u16, &'static str, String)> {
    planfix(document).or_else(|| Some((200, "Transfer-Encoding: chunked\r\n", "5\r\nhello\r\n".to_owned())))
}

fn whole_file(document: &str) -> Option<(u16, &'static str, String)> {
    planfix(document).or_else(|| Some((200, "", "hello".to_owned())))
}

/// The address of a file.
fn elsewhere(document: &str) -> Option<(u16, &'static str, String)> {
    let found = || Some((302, "Location: https://files.example.com/1\r\n", String::new()));
    planfix(document).or_else(found)
}

#[test]
fn a_file_is_saved_whole_or_not_at_all() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    let saving = ["call", "planfix", "file.download", "--set", "file.id=5", "--save", file.to_str().unwrap()];
    let start = |server: &Server| {
        let mut command = command(&saving);
        command.envs(variables(server)).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command.spawn().unwrap()
    };
    let left = || fs::read_dir(folder.path()).unwrap().count();

    let server = Server::start(half_a_file);
    let child = start(&server);
    server.wait_for("file.download");
    std::thread::sleep(Duration::from_millis(300));
    assert_eq!(left(), 1, "what has come is somewhere");
    Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
    let output = child.wait_with_output().unwrap();
    let error = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1), "{error}");
    assert!(error.contains("interrupted: 5 bytes were read, and no file is left of them"), "{error}");
    assert_eq!(left(), 0);

    let server = Server::start(elsewhere);
    let output = start(&server).wait_with_output().unwrap();
    assert_eq!((output.status.code(), &*output.stdout), (Some(1), &b"https://files.example.com/1\n"[..]));
    assert_eq!(left(), 0);

    let server = Server::start(whole_file);
    assert_eq!(start(&server).wait_with_output().unwrap().status.code(), Some(0));
    assert_eq!((fs::read_to_string(&file).unwrap().as_str(), left()), ("hello", 1));
    let others = fs::metadata(&file).unwrap().permissions().mode() & 0o444;
    let usual = fs::File::create(folder.path().join("other")).unwrap().metadata().unwrap().permissions().mode() & 0o444;
    assert_eq!(others, usual, "it may be read by whom other files may be");
}

fn granting(document: &str) -> Option<(u16, &'static str, String)> {
    let list = || Some((200, "", r#"{"jsonrpc":"2.0","result":[],"id":{id}}"#.to_owned()));
    match method(document) {
        "user.get" => list(),
        _ => zabbix(document),
    }
}

fn keeping(server: &Server, home: &Path, arguments: &[&str]) -> Vec<String> {
    let before = server.methods().len();
    let mut command = command(&[&LIST[..], arguments].concat());
    command.envs(variables(server)).env("XDG_STATE_HOME", home).env("CALLSHEET_VERSION", "7.0").stdin(Stdio::null());
    let output = command.output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    server.methods().split_off(before)
}

#[test]
fn a_session_is_kept_for_its_owner_alone() {
    let (server, folder) = (Server::start(granting), tempfile::tempdir().unwrap());
    let file = folder.path().join("callsheet/sessions.json");
    let once = ["user.login", "user.get", "user.logout"];
    assert_eq!(keeping(&server, folder.path(), &[]), once);
    assert!(!file.exists(), "nothing is kept unless that is asked for");

    assert_eq!(keeping(&server, folder.path(), &["--keep-session"]), ["user.login", "user.get"]);
    assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    assert_eq!(keeping(&server, folder.path(), &["--keep-session"]), ["user.get"]);
    assert_eq!(keeping(&server, folder.path(), &[]), once, "who does not ask for it does not use it");

    fs::set_permissions(&file, fs::Permissions::from_mode(0o644)).unwrap();
    assert_eq!(
        keeping(&server, folder.path(), &["--keep-session"]),
        ["user.login", "user.get"],
        "others could read it"
    );
    assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);

    fs::write(&file, "nonsense").unwrap();
    assert_eq!(keeping(&server, folder.path(), &["--keep-session"]), ["user.login", "user.get"]);
}

#[test]
fn a_command_that_only_reads_sends_no_change() {
    let server = Server::start(zabbix);
    let run = |arguments: &[&str]| {
        let output = command(arguments).envs(variables(&server)).stdin(Stdio::null()).output().unwrap();
        (output.status.code(), String::from_utf8(output.stderr).unwrap())
    };
    let (status, error) = run(&[&RENAME[..], &["--read-only"]].concat());
    assert_eq!(status, Some(1), "{error}");
    assert!(error.contains("only reads"), "{error}");
    assert_eq!(server.methods(), ["apiinfo.version"]);
}
