//! No secret reaches an output, whatever goes wrong.

mod running;

use std::fs;

use running::{Sandbox, run, run_on, run_with};

const CANARY: &str = "canary-5f3a";

#[test]
fn checked_documents_show_no_secret() {
    let documents = [
        (
            "zabbix",
            r#"{"jsonrpc":"2.0","method":"user.update","params":{"userid":"x","passwd":"CANARY","nmae":1},"auth":"CANARY","id":1}"#,
        ),
        (
            "zabbix",
            r#"{"jsonrpc":"2.0","method":"user.login","params":{"username":5,"password":"CANARY","passwrod":"CANARY"},"id":1}"#,
        ),
        ("zabbix", r#"{"jsonrpc":"2.0","method":"user.login","params":{"password":{"a":"CANARY"}},"id":1}"#),
        ("zabbix", r#"{"jsonrpc":"2.0","method":"user.login","params":{"passw\u006frd":["CANARY"]},"id":1}"#),
        ("zabbix", r#"{"jsonrpc":"2.0","method":"no.such","params":{"password":"CANARY"},"id":1}"#),
        ("zabbix", r#"{"jsonrpc":"2.0","method":"user.login","params":{"password":"CANARY" "x"},"id":1}"#),
        ("zabbix", r#"{"jsonrpc":"2.0","method":"user.login","params":{"password":"CANARY"#),
        ("zabbix", r#"{"jsonrpc":"2.0","method":"user.login","params":{"Password":"CANARY"},"id":1}"#),
        (
            "planfix",
            "<request method=\"auth.login\"><account>a</account><sid>CANARY</sid><lgin>x</lgin><password>CANARY</password></request>",
        ),
        (
            "planfix",
            "<request method=\"auth.login\"><account>a</account><login/><password><b>CANARY</b></password></request>",
        ),
        ("planfix", "<request method=\"auth.login\"><account>a</account><pasword>CANARY</pasword></request>"),
        ("planfix", "<request method=\"auth.login\"><account>a</account><password>CANARY</login></request>"),
        ("planfix", "<request method=\"user.update\"><user><id>x</id><password\n>CANARY</password></user></request>"),
        (
            "planfix",
            "<request method=\"user.update\"><user><id>x</id><password><![CDATA[CANARY]]></password></user></request>",
        ),
        ("planfix", "<request method=\"user.update\"><user><id>x</id><password>CANARY"),
    ];
    for (api, document) in documents {
        let document = document.replace("CANARY", CANARY);
        for format in ["pretty", "json", "sarif"] {
            for language in ["en", "ru"] {
                let arguments = ["check", "--api", api, "--format", format, "--lang", language];
                let run = run_on(document.as_bytes(), &arguments);
                assert_eq!(run.status, 1, "{document}");
                assert!(!run.both().contains(CANARY), "{format}: {document}\n{}", run.both());
            }
        }
    }
}

#[test]
fn checked_responses_show_no_secret() {
    let documents = [
        ("zabbix", "user.login", r#"{"jsonrpc":"2.0","result":"CANARY","id":{},"x":1}"#),
        (
            "zabbix",
            "user.checkAuthentication",
            r#"{"jsonrpc":"2.0","result":{"sessionid":"CANARY","userid":{}},"id":1}"#,
        ),
        ("planfix", "auth.login", "<response status=\"ok\"><sid>CANARY</sid><more/></response>"),
        ("planfix", "auth.login", "<response status=\"ok\"><sid>CANARY</sid></respons>"),
    ];
    for (api, method, document) in documents {
        let document = document.replace("CANARY", CANARY);
        for format in ["pretty", "json", "sarif"] {
            let run =
                run_on(document.as_bytes(), &["check", "--api", api, "--response-to", method, "--format", format]);
            assert!(!run.both().contains(CANARY), "{format}: {document}\n{}", run.both());
        }
    }
}

#[test]
fn calls_show_no_secret() {
    let set = |field: &str| format!("{field}={CANARY}");
    let cases = [
        vec!["call", "zabbix", "user.login", "--set", "username=a", "--set", "password=", "--dry-run"],
        vec!["call", "zabbix", "user.update", "--set", "userid=x", "--set", "passwd=", "--dry-run"],
        vec!["call", "planfix", "auth.login", "--set", "login=a", "--set", "password=", "--dry-run"],
        vec!["call", "planfix", "user.update", "--set", "user.id=x", "--set", "user.password=", "--dry-run"],
    ];
    for arguments in cases {
        let arguments: Vec<_> =
            arguments.iter().map(|argument| argument.strip_suffix('=').map_or((*argument).to_owned(), set)).collect();
        let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
        let run = run(&arguments);
        assert!(!run.both().is_empty() && !run.both().contains(CANARY), "{arguments:?}\n{}", run.both());
    }
}

#[test]
fn failed_calls_show_no_secret() {
    let sandbox = Sandbox::start(&[]);
    for (url, api, arguments) in [
        (sandbox.url("Zabbix"), "zabbix", ["user.get", "--set", "limit=1"]),
        (sandbox.url("Planfix"), "planfix", ["user.get", "--set", "user.id=1"]),
        ("http://127.0.0.1:9/".to_owned(), "zabbix", ["user.get", "--set", "limit=1"]),
        (format!("http://a:{CANARY}@127.0.0.1:9/"), "zabbix", ["user.get", "--set", "limit=1"]),
    ] {
        for credentials in
            [&[("CALLSHEET_TOKEN", CANARY)][..], &[("CALLSHEET_USER", "ada"), ("CALLSHEET_PASSWORD", CANARY)]]
        {
            let server =
                [("CALLSHEET_URL", url.as_str()), ("CALLSHEET_ACCOUNT", "example"), ("CALLSHEET_API_KEY", CANARY)];
            let run = run_with(&[&server[..], credentials].concat(), &[&["call", api], &arguments[..]].concat());
            assert_ne!(run.status, 0, "{api}: {}", run.both());
            assert!(!run.both().contains(CANARY), "{api}: {}", run.both());
        }
    }
}

#[test]
fn a_wrong_configuration_shows_no_secret() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("config.toml");
    let texts = [
        "[profile.home]\ntoken = CANARY\n",
        "[profile.home]\ntoken = \"CANARY\n",
        "[profile.home]\ntoken = [\"CANARY\"]\n",
        "[profile.home]\ntokn = \"CANARY\"\n",
        "token = \"CANARY\"\n",
        "[profile]\nhome = \"CANARY\"\n",
        "[profile.home]\napi = \"planfix\"\nversion = \"CANARY\"\ntoken = \"CANARY\"\n",
    ];
    for text in texts {
        fs::write(&path, text.replace("CANARY", CANARY)).expect("it is written");
        let path = path.display().to_string();
        let run = run(&["call", "zabbix", "user.get", "--profile", "home", "--config", &path]);
        assert_eq!(run.status, 2, "{text}\n{}", run.err);
        assert!(!run.both().contains(CANARY), "{text}\n{}", run.both());
    }
}
