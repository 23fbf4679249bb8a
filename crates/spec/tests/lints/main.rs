//! Every lint, by what it shows.

#[path = "../demo/mod.rs"]
mod demo;
mod fields;
mod files;
mod responses;

use callsheet_spec::{Severity, Source, check, check_codes};

/// A fault put into the faultless API: in `file`, `from` becomes `to`; the one finding then shows all of `parts`.
struct Case {
    name: &'static str,
    file: &'static str,
    from: &'static str,
    to: &'static str,
    parts: &'static [&'static str],
}

const fn case(
    name: &'static str,
    file: &'static str,
    from: &'static str,
    to: &'static str,
    parts: &'static [&'static str],
) -> Case {
    Case { name, file, from, to, parts }
}

const TABLES: [&[Case]; 7] = [
    files::SYNTAX,
    files::NAMED,
    files::STYLE,
    fields::TYPES,
    fields::CONDITIONS,
    fields::CLASHES,
    responses::RESPONSES,
];

fn edited(file: &str, from: &str, to: &str) -> Result<Vec<Source>, String> {
    let mut sources = demo::json();
    let path = format!("spec/demo/{file}");
    let source = sources.iter_mut().find(|source| source.path == path).ok_or(format!("no file {path}"))?;
    if !source.text.contains(from) {
        return Err(format!("`{from}` does not stand in {path}"));
    }
    source.text = source.text.replacen(from, to, 1);
    Ok(sources)
}

fn rendered(sources: &[Source]) -> Vec<String> {
    check(sources).findings.iter().map(|finding| finding.render(sources, false)).collect()
}

#[test]
fn faultless_specs_have_no_findings() {
    for sources in [demo::json(), demo::xml()] {
        let shown = rendered(&sources);
        assert!(shown.is_empty(), "{}", shown.join("\n\n"));
    }
}

#[test]
fn every_fault_is_shown_once_at_its_place() -> Result<(), String> {
    let mut failures = Vec::new();
    for case in TABLES.into_iter().flatten() {
        let sources = edited(case.file, case.from, case.to).map_err(|error| format!("{}: {error}", case.name))?;
        let shown = rendered(&sources);
        let text = shown.join("\n\n");
        let absent: Vec<_> = case.parts.iter().filter(|part| !text.contains(**part)).collect();
        if shown.len() != 1 || !absent.is_empty() || case.parts.is_empty() {
            failures.push(format!("== {}: {} findings, without {absent:?}\n{text}", case.name, shown.len()));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n\n"));
    Ok(())
}

#[test]
fn all_faults_of_all_files_are_shown_in_one_run() -> Result<(), String> {
    let mut sources = edited("user/get.toml", "of         = \"id\"", "of         = \"idd\"")?;
    for source in &mut sources {
        source.text = source.text.replacen("type    = \"string\"", "type    = \"strng\"", 1);
        source.text = source.text.replacen("action = \"create\"", "actoin = \"create\"", 1);
    }
    let found: Vec<_> = check(&sources).findings.into_iter().map(|finding| (finding.file, finding.code)).collect();
    let expected = [
        ("spec/demo/types/user.toml", "unknown-type"),
        ("spec/demo/user/create.toml", "missing-key"),
        ("spec/demo/user/create.toml", "unknown-key"),
        ("spec/demo/user/get.toml", "unknown-type"),
    ];
    for (file, code) in expected {
        assert!(found.contains(&(file.to_owned(), code)), "{file} {code} is not in {found:?}");
    }
    Ok(())
}

#[test]
fn an_api_with_errors_is_not_given_and_one_with_warnings_is() -> Result<(), String> {
    let wrong = check(&edited("user/get.toml", "of         = \"id\"", "of         = \"idd\"")?);
    assert!(wrong.api.is_none());
    let amiss = check(&edited("user/get.toml", "source = \"https://example.org/user/get\"", "")?);
    assert!(amiss.api.is_some());
    assert!(amiss.findings.iter().all(|finding| finding.severity == Severity::Warning));
    Ok(())
}

#[test]
fn what_is_there_to_use_instead_is_no_fault() -> Result<(), String> {
    let cases = [
        ("types/paging.toml", "part = \"limit\"", "part = \"limit\"\ndeprecated = { instead = \"countOutput\" }"),
        ("user/update.toml", "since = \"6.4\"", "deprecated = { instead = \"to\" }"),
        ("user/update.toml", "since = \"6.4\"", "deprecated = { instead = \"self\" }"),
        ("user/update.toml", "since = \"6.4\"", "deprecated = { instead = \"user.create\" }"),
        ("user/get.toml", "action = \"read\"", "action = \"read\"\ndeprecated = { instead = \"user.update\" }"),
    ];
    for (file, from, to) in cases {
        let shown = rendered(&edited(file, from, to)?);
        assert!(shown.is_empty(), "{to}: {}", shown.join("\n\n"));
    }
    Ok(())
}

#[test]
fn codes_that_no_diagnostic_has_are_reported() -> Result<(), String> {
    let sources = edited("api.toml", "diagnostics = [\"missing\"]", "diagnostics = [\"empty\", \"mising\"]")?;
    let api = check(&sources).api.ok_or("the specs are unusable")?;
    let shown: Vec<_> =
        check_codes(&api, &["missing", "empty"]).iter().map(|finding| finding.render(&sources, false)).collect();
    let text = shown.join("\n\n");
    assert_eq!(shown.len(), 1, "{text}");
    for part in ["error[unknown-code]: no diagnostic has the code `mising`", "did you mean `missing`?", "api.toml:"] {
        assert!(text.contains(part), "{part}\n{text}");
    }
    assert_eq!(check_codes(&api, &["empty", "mising"]).len(), 1, "that of the message");
    Ok(())
}

#[test]
fn a_missing_api_file_is_reported() {
    let sources: Vec<Source> = demo::json().into_iter().filter(|source| !source.path.ends_with("api.toml")).collect();
    assert!(check(&sources).findings.iter().any(|finding| finding.code == "missing-file"));
}

#[test]
fn colour_is_there_only_where_it_is_asked_for() -> Result<(), String> {
    let sources = edited("user/get.toml", "of         = \"id\"", "of         = \"idd\"")?;
    let findings = check(&sources).findings;
    let finding = findings.first().ok_or("no finding")?;
    assert!(finding.render(&sources, true).contains('\u{1b}'));
    assert!(!finding.render(&sources, false).contains('\u{1b}'));
    Ok(())
}

/// Files beside the faultless ones, and the finding that comes of them.
const FURTHER: &[(&str, &str, &str, &[&str])] = &[
    (
        "a method in another's file",
        "spec/demo/user/drop.toml",
        "method = \"user.dropAll\"\nsource = \"x\"\ntitle = { en = \"D.\", ru = \"Д.\" }\naction = \"other\"\n[[example]]\nrequest = 'user.dropAll'\n",
        &[
            "error[file-name]: the file name does not fit the method `user.dropAll`",
            "call the file `user/drop-all.toml`",
        ],
    ),
    (
        "a type in another's file",
        "spec/demo/types/group.toml",
        "type = \"team\"\n[entity]\nkey = \"id\"\n",
        &["error[file-name]: the file name does not fit the type `team`", "call the file `types/team.toml`"],
    ),
    (
        "a type that nothing uses",
        "spec/demo/types/group.toml",
        "type = \"group\"\ntitle = { en = \"G.\", ru = \"Г.\" }\n[[field]]\npath = \"id\"\ntype = \"id\"\ndoc = { en = \"I.\", ru = \"И.\" }\n",
        &["warning[unused-type]: nothing uses the type `group`", "spec/demo/types/group.toml:1:8"],
    ),
    (
        "an enumeration of a name that is taken",
        "spec/demo/types/group.toml",
        "[[enum]]\nname = \"user-status\"\ndoc = { en = \"G.\", ru = \"Г.\" }\n[[enum.value]]\nvalue = \"0\"\nname = \"no\"\ndoc = { en = \"I.\", ru = \"И.\" }\n",
        &["error[name-clash]", "user-status"],
    ),
    (
        "a struct of a method's own name",
        "spec/demo/user/copy.toml",
        "method = \"user.copy\"\nsource = \"x\"\ntitle = { en = \"D.\", ru = \"Д.\" }\naction = \"other\"\n[[request.field]]\npath = \"response.id\"\ntype = \"id\"\ndoc = { en = \"I.\", ru = \"И.\" }\n[[example]]\nrequest = 'user.copy'\n",
        &["error[name-clash]: `Response` is the name of a method's own struct", "spec/demo/user/copy.toml:6:8"],
    ),
];

#[test]
fn a_fault_between_files_is_shown_in_one_of_them() {
    let mut failures = Vec::new();
    for (name, path, text, parts) in FURTHER {
        let mut sources = demo::json();
        sources.push(Source { path: (*path).to_owned(), text: (*text).to_owned() });
        let text = rendered(&sources).join("\n\n");
        let absent: Vec<_> = parts.iter().filter(|part| !text.contains(**part)).collect();
        if !absent.is_empty() {
            failures.push(format!("== {name}: without {absent:?}\n{text}"));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n\n"));
}

/// Faults put into the XML API.
const XML: &[(&str, &str, &str)] = &[
    ("separator = \" \"", "form = \"joined\"", "error[missing-key]: a joined list needs a `separator`"),
    ("item = \"id\"", "form = \"wrapped\"", "error[missing-key]: a wrapped list needs an `item`"),
    ("item = \"id\"", "form = \"plain\"", "error[idle-limit]: an XML list is `wrapped`, `repeated` or `joined`"),
    ("phones.phone.number", "phones.number", "did you mean `groups.group.phones.phone.number`?"),
    ("action = \"read\"", "action = \"read\"\nsince = \"7.0\"", "error[unknown-version]: this API has no releases"),
    (
        "path = \"groups.group\"\n",
        "path = \"groups.group\"\ncounted = true\n",
        "error[ambiguous-list]: the number of the members looks like a member of a list that is repeated",
    ),
    ("of   = \"id\"", "of   = \"id\"\nuse = \"group\"", "error[wrong-value]: `of` and `use` do not go together"),
];

#[test]
fn faults_of_xml_are_shown() {
    for (from, to, part) in XML {
        let mut sources = demo::xml();
        let before = sources.clone();
        for source in &mut sources {
            source.text = source.text.replacen(from, to, 1);
        }
        assert_ne!(sources, before, "{from}");
        let text = rendered(&sources).join("\n\n");
        assert!(text.contains(part), "`{part}` is not in\n{text}");
    }
}
