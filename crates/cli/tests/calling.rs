//! The contracts of `callsheet call`, `sandbox` and `demo`.

mod running;

use std::fs;

use running::{Run, Sandbox, run, run_with};
use serde_json::Value;

fn call(settings: &[(&'static str, String)], arguments: &[&str]) -> Run {
    let settings: Vec<_> = settings.iter().map(|(name, value)| (*name, value.as_str())).collect();
    run_with(&settings, &[&["call"], arguments].concat())
}

fn json(run: &Run) -> Value {
    assert_eq!(run.status, 0, "{}", run.both());
    serde_json::from_str(&run.out).expect("the response is JSON")
}

#[test]
fn calls_are_made_and_their_responses_shown() {
    let sandbox = Sandbox::start(&[]);
    let (planfix, zabbix) = (sandbox.planfix(), sandbox.zabbix());

    let users = json(&call(&zabbix, &["zabbix", "user.get", "--set", "userids.0=12", "--set", "output.0=username"]));
    assert_eq!(users, serde_json::json!([{"userid": "12", "username": "operator"}]));
    let count = json(&call(&zabbix, &["zabbix", "user.get", "--set", "countOutput=true"]));
    assert_eq!(count, "3");
    let version = json(&call(&sandbox.zabbix()[..1], &["zabbix", "apiinfo.version"]));
    assert!(version.as_str().is_some_and(|version| version.starts_with("7.0")), "{version}");

    let changed = call(&planfix, &["planfix", "user.update", "--set", "user.id=2", "--set", "user.name=Вера"]);
    assert_eq!(json(&changed)["user"]["id"], "2");
    let read = ["planfix", "user.get", "--set", "user.id=2"];
    assert_eq!(json(&call(&planfix, &read))["user"]["name"], "Вера");
    let xml = call(&planfix, &[&read[..], &["--format", "xml"]].concat());
    assert!(xml.out.contains("    <name>Вера</name>\n"), "{}", xml.out);
    let table = call(&planfix, &["planfix", "contact.getPhoneTypes", "--format", "table"]);
    assert!(table.out.lines().any(|line| line.contains('1') && line.contains("Mobile")), "{}", table.out);
}

#[test]
fn refusals_are_told_with_code_words_and_remedy() {
    let sandbox = Sandbox::start(&[]);
    let (planfix, zabbix) = (sandbox.planfix(), sandbox.zabbix());
    // arguments, words on standard error
    let cases: &[(&[&str], &[&str])] = &[
        (&["planfix", "user.get", "--set", "user.id=77777"], &["6004", "what to do"]),
        (&["planfix", "user.get", "--set", "user.id=77777", "--lang", "ru"], &["6004", "что делать"]),
        (&["planfix", "user.get", "--set", "user.id=x"], &["not-id", "/request/user/id"]),
        (&["zabbix", "user.delete", "--set", "0=999"], &["-32", "what to do"]),
        (&["zabbix", "user.update", "--set", "name=x"], &["missing", "userid"]),
        (&["zabbix", "user.update", "--set", "userid=1", "--set", "nmae=x"], &["nmae", "`name`"]),
    ];
    for (arguments, words) in cases {
        let run = call(if arguments[0] == "planfix" { &planfix } else { &zabbix }, arguments);
        assert_eq!((run.status, run.out.as_str()), (1, ""), "{arguments:?}\n{}", run.err);
        for words in *words {
            assert!(run.err.contains(words), "{arguments:?} lacks {words:?}:\n{}", run.err);
        }
    }
    drop(sandbox);
    let run = call(&zabbix, &["zabbix", "user.get"]);
    assert_eq!((run.status, run.out.as_str()), (1, ""), "{}", run.err);
    assert!(run.err.contains("nothing was sent: no connection: "), "{}", run.err);
    assert!(run.err.contains("what to do: wait a little and try again"), "{}", run.err);
}

#[test]
fn a_dry_run_shows_the_document() {
    // arguments, a part of the document
    let cases: &[(&[&str], &str)] = &[
        (&["zabbix", "user.update", "--set", "userid=1", "--set", "usrgrps.0.usrgrpid=7"], "\"usrgrpid\": \"7\""),
        (&["zabbix", "user.update", "--set", "userid=1", "--set", "usrgrps[0].usrgrpid=7"], "\"usrgrpid\": \"7\""),
        (&["zabbix", "user.update", "--set", "userid=1", "--set", "rows_per_page=20"], "\"rows_per_page\": 20"),
        (&["zabbix", "user.delete", "--set", "0=1", "--set", "1=2"], "\"1\",\n    \"2\""),
        (&["zabbix", "user.get", "--set", "output=[\"userid\"]"], "\"userid\"\n"),
        (
            &["planfix", "user.update", "--set", "user.id=2", "--set", "user.phones.phone.0.number=5"],
            "<number>5</number>",
        ),
        (&["planfix", "user.update", "--set", "user.id=2", "--set", "user.phones.0.number=5"], "<number>5</number>"),
        (&["planfix", "user.update", "--set", "user.id=2", "--set", "user.name=a<b"], "<name>a&lt;b</name>"),
    ];
    for (arguments, part) in cases {
        let run = run(&[&["call"], *arguments, &["--dry-run"]].concat());
        assert_eq!(run.status, 0, "{arguments:?}\n{}", run.both());
        assert!(run.out.contains(part), "{arguments:?} lacks {part:?}:\n{}", run.out);
    }
}

#[test]
fn a_request_comes_from_a_file_with_settings_on_top() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("request.json");
    fs::write(&path, r#"{"user": {"id": 2, "name": "Ada", "phones": [{"number": "1"}]}}"#).expect("it is written");
    let path = path.display().to_string();
    let arguments = ["call", "planfix", "user.update", "--json", &path, "--set", "user.phones.1.number=2", "--dry-run"];
    let run = run(&arguments);
    for part in ["<name>Ada</name>", "<number>1</number>", "<number>2</number>"] {
        assert!(run.out.contains(part), "{}", run.both());
    }
    let stdin =
        running::run_on(br#"{"user": {"id": 2}}"#, &["call", "planfix", "user.get", "--json", "-", "--dry-run"]);
    assert!(stdin.out.contains("<id>2</id>"), "{}", stdin.both());
}

#[test]
fn wrong_usage_is_told_apart() {
    let cases: &[(&[&str], &str)] = &[
        (&["zabbix", "user.updaet"], "user.update"),
        (&["zabbix", "user.get", "--format", "xml"], "xml"),
        (&["zabbix", "user.get", "--set", "=5"], "PATH=VALUE"),
        (&["zabbix", "user.get", "--set", "limit"], "PATH=VALUE"),
        (&["zabbix", "user.update", "--set", "userid.x=5"], "userid"),
        (&["zabbix", "user.update", "--set", "usrgrps.3.usrgrpid=5"], "usrgrps"),
        (&["zabbix", "user.get", "--json", "/nonexistent/request.json"], "/nonexistent/request.json"),
        (&["zabbix", "user.get"], "CALLSHEET_URL"),
        (&["planfix", "user.get"], "CALLSHEET_ACCOUNT"),
        (&["zabbix", "user.get", "--profile", "production"], "production"),
        (&["zabbix", "user.get", "--config", "/nonexistent/config.toml"], "/nonexistent/config.toml"),
    ];
    for (arguments, words) in cases {
        let run = run(&[&["call"], *arguments].concat());
        assert_eq!((run.status, run.out.as_str()), (2, ""), "{arguments:?}\n{}", run.err);
        assert!(run.err.contains(words), "{arguments:?}: {}", run.err);
    }
}

#[test]
fn profiles_say_which_server() {
    let sandbox = Sandbox::start(&[]);
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("config.toml");
    let (planfix, zabbix) = (sandbox.url("Planfix"), sandbox.url("Zabbix"));
    let text = format!(
        "[profile.home]\napi = \"zabbix\"\nurl = \"{zabbix}\"\nuser = \"Admin\"\npassword = \"zabbix\"\n\
         [profile.away]\napi = \"zabbix\"\nurl = \"http://127.0.0.1:9/\"\nuser = \"Admin\"\npassword = \"zabbix\"\n\
         [profile.office]\napi = \"planfix\"\nurl = \"{planfix}\"\naccount = \"example\"\napi_key = \"sandbox-api-key\"\n\
         user = \"ada\"\n"
    );
    fs::write(&path, text).expect("it is written");
    let path = path.display().to_string();
    let get = ["call", "zabbix", "user.get", "--set", "countOutput=true", "--config", &path];
    let with = |more: &[&str]| run(&[&get[..], more].concat());

    let run = with(&["--profile", "home"]);
    assert_eq!((run.status, run.out.as_str()), (0, "\"3\"\n"), "{}", run.err);
    assert!(run.err.contains("chmod 600"), "others may read the file: {}", run.err);
    let run = with(&["--profile", "away"]);
    assert_eq!(run.status, 1, "{}", run.err);
    let run = with(&[]);
    assert!(run.status == 2 && run.err.contains("away, home"), "{}", run.err);
    let run = with(&["--profile", "office"]);
    assert!(run.status == 2 && run.err.contains("not for zabbix"), "{}", run.err);
    let run = run_with(&[("CALLSHEET_URL", &zabbix)], &[&get[..], &["--profile", "away"]].concat());
    assert_eq!(run.status, 0, "the environment overrides the file: {}", run.err);

    let get = ["call", "planfix", "user.get", "--set", "user.id=1", "--config", &path];
    let run = running::run(&get);
    assert!(run.status == 2 && run.err.contains("password") && run.err.contains("CALLSHEET_PASSWORD"), "{}", run.err);
    assert!(run.err.contains("`office`") && run.err.contains(&path), "{}", run.err);
    let run = run_with(&[("CALLSHEET_PASSWORD", "amber-lantern")], &get);
    assert_eq!(run.status, 0, "the only profile for an API is the one that is meant: {}", run.err);
}

#[cfg(unix)]
#[test]
fn a_private_configuration_is_no_reason_to_warn() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("config.toml");
    fs::write(&path, "[profile.home]\napi = \"zabbix\"\ntoken = \"t\"\n").expect("it is written");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).expect("it is made private");
    let run = run(&["call", "zabbix", "user.get", "--dry-run", "--config", &path.display().to_string()]);
    assert_eq!((run.status, run.err.as_str()), (0, ""));
}

#[test]
fn the_sandbox_says_how_to_reach_it() {
    let sandbox = Sandbox::start(&["--api", "zabbix", "--target", "6.0"]);
    let page = sandbox.page();
    assert!(page.contains("Admin") && !page.contains("Planfix"), "{page}");
    let version = json(&call(&sandbox.zabbix()[..1], &["zabbix", "apiinfo.version"]));
    assert!(version.as_str().is_some_and(|version| version.starts_with("6.0")), "{version}");
    let taken = sandbox.url("Zabbix").replace("http://", "").replace("/api_jsonrpc.php", "");
    let run = run(&["sandbox", "--listen", &taken]);
    assert!(run.status == 2 && run.err.contains(&taken), "{}", run.err);
}

#[test]
fn the_demonstration_shows_the_founding_methods_at_work() {
    for (language, agreed) in [("en", "agree on all"), ("ru", "согласны во всём")] {
        let run = run(&["demo", "--lang", language]);
        assert_eq!((run.status, run.err.as_str()), (0, ""), "{}", run.out);
        let founding = [
            "planfix auth.login",
            "planfix user.get",
            "planfix user.update",
            "planfix contact.updateUserInfo",
            "planfix contact.getPhoneTypes",
            "zabbix apiinfo.version",
            "zabbix user.login",
            "zabbix user.checkAuthentication",
            "zabbix user.get",
            "zabbix user.create",
            "zabbix user.update",
            "zabbix user.delete",
            "zabbix user.logout",
        ];
        for method in founding {
            assert!(run.out.contains(&format!("\n{method}  ")), "{method} is missing");
        }
        assert!(run.out.trim_end().ends_with(&format!("{agreed}.")), "{}", run.out);
        assert!(run.out.matches('✗').count() >= 10, "rules are broken and refused");
        for secret in ["amber-lantern", "\"zabbix\"", "paper-kites-41"] {
            assert!(!run.out.contains(secret), "{secret} is shown");
        }
    }
}

#[test]
fn without_a_sandbox_the_demonstration_fails() {
    let sandbox = Sandbox::start(&[]);
    let address = sandbox.url("Zabbix").replace("http://", "").replace("/api_jsonrpc.php", "");
    assert_eq!(run(&["demo", "--sandbox", &address]).status, 0, "it plays on another sandbox too");
    drop(sandbox);
    let run = run(&["demo", "--sandbox", &address]);
    assert_eq!(run.status, 1, "{}", run.out);
    assert!(!run.err.is_empty() && !run.out.contains("agree"), "{}", run.both());
}

/// A file that is sent is the file that is fetched.
#[test]
fn files_are_sent_and_saved() {
    let sandbox = Sandbox::start(&[]);
    let planfix = sandbox.planfix();
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str| folder.path().join(name).display().to_string();
    let content: Vec<u8> = (0..200_000_u32).map(|at| (at * 7 + at / 251) as u8).collect();
    fs::write(path("plan.bin"), &content).expect("it is written");
    fs::write(path("note.txt"), "Привет\n").expect("it is written");
    let fields =
        ["task.id=101", "files.0.sourceType=FILESYSTEM", "files.0.name=plan.bin", "files.1.sourceType=FILESYSTEM"];
    let mut upload = vec!["planfix", "file.upload"];
    fields.iter().for_each(|field| upload.extend(["--set", field]));
    let attach = [format!("files.0.body={}", path("plan.bin")), format!("files.1.body={}", path("note.txt"))];
    attach.iter().for_each(|attach| upload.extend(["--attach", attach]));
    upload.extend(["--set", "files.1.name=note.txt"]);

    let shown = call(&planfix, &[&upload[..], &["--dry-run"]].concat());
    assert!(shown.out.contains(&format!("<body>@{}</body>", path("plan.bin"))), "{}", shown.both());
    let sent = json(&call(&planfix, &upload));
    let number =
        |index: usize| format!("file.uniqueId={}", sent["files"][index]["uniqueId"].as_str().expect("a number"));
    let (plan, note) = (number(0), number(1));

    let download =
        |file: &str, target: &str| call(&planfix, &["planfix", "file.download", "--set", file, "--save", target]);
    let saved = download(&plan, &path("saved.bin"));
    assert_eq!((saved.status, saved.both().as_str()), (0, ""), "nothing is said, and no bar is drawn in a pipe");
    assert_eq!(fs::read(path("saved.bin")).expect("it is there"), content);
    assert_eq!(download(&note, "-").out, "Привет\n");
    assert_eq!(download(&note, &path("saved.bin")).status, 0);
    assert_eq!(
        fs::read(path("saved.bin")).expect("it is there"),
        "Привет\n".as_bytes(),
        "it takes the old one's place"
    );

    let refused = download("file.id=77777", &path("saved.bin"));
    assert!(refused.status == 1 && refused.err.contains("9002"), "{}", refused.both());
    assert_eq!(fs::read(path("saved.bin")).expect("it is there"), "Привет\n".as_bytes(), "the old one stays");
    assert_eq!(fs::read_dir(folder.path()).expect("it is there").count(), 3, "nothing is left behind");
}

#[test]
fn files_that_cannot_be_read_or_written_are_named() {
    let sandbox = Sandbox::start(&[]);
    let planfix = sandbox.planfix();
    let download = ["planfix", "file.download", "--set", "file.id=5", "--save"];
    // arguments, words on standard error
    let cases: &[(&[&str], &str)] = &[
        (&["planfix", "file.upload", "--attach", "files.0.body"], "`files.0.body` is no PATH=FILE"),
        (&["planfix", "file.upload", "--attach", "=/dev/null"], "--attach"),
        (&["planfix", "file.upload", "--attach", "files.0.body=/nonexistent/plan"], "cannot read /nonexistent/plan"),
        (&["planfix", "file.upload", "--attach", "files.5.body=/dev/null"], "files.5.body"),
        (&[&download[..], &["/nonexistent/plan"]].concat(), "cannot write /nonexistent/plan"),
        (&[&download[..], &["/"]].concat(), "cannot write /"),
        (&[&download[..], &["x", "--all"]].concat(), "--all"),
        (&[&download[..], &["x", "--attach", "file.id=x"]].concat(), "--attach"),
    ];
    for (arguments, words) in cases {
        let run = call(&planfix, arguments);
        assert_eq!((run.status, run.out.as_str()), (2, ""), "{arguments:?}\n{}", run.err);
        assert!(run.err.contains(words), "{arguments:?} lacks {words:?}:\n{}", run.err);
    }
    let russian = call(&planfix, &[&download[..], &["/nonexistent/plan", "--lang", "ru"]].concat());
    assert!(russian.err.contains("не удаётся записать /nonexistent/plan: нет такого файла"), "{}", russian.err);
}
