//! What `callsheet check` writes for other tools: SARIF, GitHub's annotations, and colour.

mod running;

use std::fs;
use std::path::Path;

use running::{Run, command, run_in, run_on};
use serde_json::Value;

const RIGHT: &str = r#"{"jsonrpc":"2.0","method":"user.update","params":{"userid":"1"},"id":1}"#;

/// Documents of every kind: right, wrong in many ways, in Cyrillic, malformed, binary, empty, too deep.
fn documents() -> Vec<(&'static str, Vec<u8>)> {
    let many = r#""nmae":"Ада","роль":1,"usrgrps":[{"usrgrpid":"x"},{"id":1},5],"#.repeat(40);
    let many =
        format!("{{\"jsonrpc\":\"2.0\",\"method\":\"user.update\",\n\"params\":{{{many}\"userid\":\"1\"}},\"id\":1}}");
    let call =
        |params: &str| format!("{{\"jsonrpc\":\"2.0\",\"method\":\"user.update\",\"params\":{params},\"id\":1}}");
    vec![
        ("right.json", RIGHT.into()),
        ("имя, с: знаками%.json", call(r#"{"userid":"1","nmae":"Ада Лавлейс"}"#).into()),
        ("many.json", many.into()),
        ("calls.json", format!("[{RIGHT},\r\n{}]", call(r#"{"surname":"漢字"}"#)).into()),
        ("cut.json", b"{\"jsonrpc\":\"2.0\",\n\"method\":".to_vec()),
        ("empty.json", Vec::new()),
        ("binary.json", b"\x00\xff\xfe\x80binary".to_vec()),
        ("deep.json", "[".repeat(100_000).into()),
        ("other.json", b"{\"jsonrpc\":\"2.0\",\"method\":\"no.such\",\"params\":[],\"id\":1}".to_vec()),
        ("old.json", call(r#"{"userid":"1","alias":"a","\u0001\u001b[2J":"\ud83d\ude00"}"#).into()),
    ]
}

fn written(folder: &Path) -> Vec<&'static str> {
    let documents = documents();
    for (name, text) in &documents {
        fs::write(folder.join(name), text).expect("the file is written");
    }
    documents.into_iter().map(|(name, _)| name).collect()
}

fn schema() -> jsonschema::Validator {
    // One bracket too many, which OASIS has taken out since: a strict reader sees no regular expression.
    let text = include_str!("sarif/sarif-schema-2.1.0.json").replace("[a-zA-Z]{2}]?$", "[a-zA-Z]{2}?$");
    let schema = serde_json::from_str(&text).expect("the schema is JSON");
    // Without the formats a URI may be any text.
    jsonschema::options().should_validate_formats(true).build(&schema).expect("the schema is one")
}

/// The log, which keeps to the schema.
fn log(run: &Run, schema: &jsonschema::Validator) -> Value {
    let log: Value = serde_json::from_str(&run.out).expect("it is JSON");
    let wrong: Vec<_> = schema.iter_errors(&log).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(wrong.is_empty(), "{wrong:#?}\n{}", run.out);
    log
}

fn results(log: &Value) -> &[Value] {
    log["runs"][0]["results"].as_array().expect("results is a list")
}

#[test]
fn sarif_keeps_to_its_schema() {
    let folder = tempfile::tempdir().expect("a folder");
    let schema = schema();
    let names = written(folder.path());
    let check = |arguments: &[&str]| run_in(folder.path(), &[&["check", "--format", "sarif"], arguments].concat());
    for language in ["en", "ru"] {
        let run = check(&[&["--api", "zabbix", "--lang", language], &*names].concat());
        let log = log(&run, &schema);
        assert_eq!((run.status, run.err.as_str()), (1, ""));
        assert!(results(&log).len() > 100, "{}", run.out);
        let known: Vec<_> = log["runs"][0]["tool"]["driver"]["rules"].as_array().expect("a list").iter().collect();
        for result in results(&log) {
            assert!(known.iter().any(|rule| rule["id"] == result["ruleId"]), "{result}");
        }
        let uris: Vec<_> = results(&log)
            .iter()
            .map(|result| &result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"])
            .filter(|uri| uri.as_str().is_some_and(|uri| uri.contains('%')))
            .collect();
        let wanted = "%D0%B8%D0%BC%D1%8F%2C%20%D1%81%3A%20%D0%B7%D0%BD%D0%B0%D0%BA%D0%B0%D0%BC%D0%B8%25.json";
        assert_eq!(uris, [wanted]);
    }
    for name in &names {
        log(&check(&["--api", "zabbix", name]), &schema);
        log(&check(&["--api", "planfix", name]), &schema);
        log(&check(&["--api", "zabbix", "--response-to", "user.get", name]), &schema);
        log(&check(&["--api", "zabbix", "--batch", name]), &schema);
    }
    let none = log(&check(&["--api", "zabbix", "right.json", "right.json"]), &schema);
    assert!(results(&none).is_empty());
    assert_eq!(none["runs"][0]["invocations"][0]["executionSuccessful"], true);

    // A file that is not there leaves no finding: the log says that not all was checked.
    let run = check(&["--api", "zabbix", "right.json", "missing.json"]);
    let failed = log(&run, &schema);
    assert_eq!((run.status, results(&failed).len()), (2, 0));
    assert_eq!(failed["runs"][0]["invocations"][0]["executionSuccessful"], false);
    assert_eq!(failed["runs"][0]["invocations"][0]["exitCode"], 2);
}

#[test]
fn the_schema_sees_what_is_wrong() {
    let run = run_on(b"{}", &["check", "--api", "zabbix", "--format", "sarif"]);
    let schema = schema();
    let right = log(&run, &schema);
    let broken: [(&str, Value); 4] = [
        ("/version", "2.2".into()),
        ("/runs/0/results/0/level", "fatal".into()),
        ("/runs/0/results/0/locations/0/physicalLocation/region/startLine", 0.into()),
        ("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri", "a b".into()),
    ];
    for (path, value) in broken {
        let mut log = right.clone();
        *log.pointer_mut(path).expect("it is there") = value;
        assert!(!schema.is_valid(&log), "{path}");
    }
}

/// Columns are characters, the end is the column behind the last one.
#[test]
fn columns_count_characters() {
    let document = "{\"jsonrpc\":\"2.0\",\"method\":\"user.update\",\n\"params\":{\"userid\":\"1\",\"name\":\"Ада 漢字 👍\",\"роль\":\"x\"},\"id\":1}";
    let check = |format: &str| run_on(document.as_bytes(), &["check", "--api", "zabbix", "--format", format]).out;
    let json: Value = serde_json::from_str(&check("json")).expect("it is JSON");
    let found = &json["diagnostics"][0];
    assert_eq!((&found["line"], &found["column"]), (&2.into(), &42.into()), "{json}");
    let log: Value = serde_json::from_str(&check("sarif")).expect("it is JSON");
    let region = &results(&log)[0]["locations"][0]["physicalLocation"]["region"];
    assert_eq!(*region, serde_json::json!({ "startLine": 2, "startColumn": 42, "endColumn": 48 }));
}

#[test]
fn github_is_told_file_and_place() {
    let folder = tempfile::tempdir().expect("a folder");
    written(folder.path());
    let name = "имя, с: знаками%.json";
    let check = |arguments: &[&str]| {
        run_in(
            folder.path(),
            &[&["check", "--api", "zabbix", "--target", "7.0", "--format", "github"], arguments].concat(),
        )
    };
    let run = check(&[name, "right.json", "cut.json"]);
    let wanted = concat!(
        "::error file=имя%2C с%3A знаками%25.json,line=1,col=64,endColumn=69,title=user.update%3A unknown-member",
        "::/1: unexpected parameter \"nmae\"%0Aexpected: `name`\n",
        "::error file=cut.json,line=2,col=10,title=malformed",
        "::Invalid JSON. An error occurred on the server while parsing the JSON text.",
        "%0Aexpected: the document ends too early: a value is wanted\n",
    );
    assert_eq!((run.status, run.out.as_str(), run.err.as_str()), (1, wanted, ""));
    assert_eq!(check(&["right.json"]).both(), "");

    let old = br#"{"jsonrpc":"2.0","method":"user.update","params":{"userid":"1","alias":"a"},"id":1}"#;
    let run = run_on(old, &["check", "--api", "zabbix", "--target", "6.0", "--format", "github", "--lang", "ru"]);
    assert!(run.out.starts_with("::warning title=user.update%3A refused-later::-:1:64 "), "{}", run.out);
    assert_eq!((run.status, run.out.lines().count()), (0, 1));

    // Whatever stands in the documents, each line is one command.
    let run = check(&documents().iter().map(|(name, _)| *name).collect::<Vec<_>>());
    assert!(run.out.lines().count() > 100);
    for line in run.out.lines() {
        assert!(["::error ", "::warning ", "::notice "].iter().any(|level| line.starts_with(level)), "{line}");
        assert!(!line.contains(char::is_control), "{line:?}");
    }
}

#[test]
fn people_see_colour_where_they_want_it_alone() {
    let wrong = RIGHT.replace("\"1\"", "1.5");
    let check = |variable: Option<(&str, &str)>| {
        let folder = tempfile::tempdir().expect("a folder");
        fs::write(folder.path().join("a.json"), &wrong).expect("the file is written");
        let mut command = command(&["check", "--api", "zabbix", "a.json"]);
        command.env_remove("NO_COLOR").env_remove("CLICOLOR_FORCE").envs(variable).current_dir(folder.path());
        let output = command.output().expect("the command starts");
        assert_eq!(output.status.code(), Some(1));
        String::from_utf8(output.stderr).expect("it is UTF-8")
    };
    let plain = check(None);
    assert!(!plain.contains('\u{1b}') && plain.contains("error[not-id]"), "{plain}");
    let coloured = check(Some(("CLICOLOR_FORCE", "1")));
    assert!(coloured.contains("\u{1b}[1m\u{1b}[91merror"), "{coloured:?}");
    let mut uncoloured = String::new();
    let mut rest = coloured.as_str();
    while let Some((before, after)) = rest.split_once('\u{1b}') {
        uncoloured.push_str(before);
        rest = after.split_once('m').expect("the sequence ends").1;
    }
    uncoloured.push_str(rest);
    assert_eq!(uncoloured, plain);
}
