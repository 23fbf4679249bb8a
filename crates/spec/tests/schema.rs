//! The JSON Schemas of spec files: right in themselves, and of one mind with the reader.

use std::collections::BTreeSet;
use std::path::Path;

use callsheet_spec::schema::{FileKind, check_directives, directive};
use callsheet_spec::{Source, check, read};
use jsonschema::Validator;
use serde_json::Value as Json;
use toml::Value;

type Failure = Box<dyn std::error::Error>;

/// The repository's own spec files, which use nearly every key.
fn sources() -> Result<Vec<Source>, Failure> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut sources = read(&root, "planfix")?;
    sources.extend(read(&root, "zabbix")?);
    Ok(sources)
}

fn validators() -> Result<Vec<(FileKind, Validator)>, Failure> {
    let validator = |kind: FileKind| Ok((kind, jsonschema::draft7::new(&serde_json::from_str(&kind.schema())?)?));
    FileKind::ALL.into_iter().map(validator).collect()
}

#[test]
fn schemas_are_right_in_themselves() -> Result<(), Failure> {
    for kind in FileKind::ALL {
        let schema: Json = serde_json::from_str(&kind.schema())?;
        jsonschema::draft7::meta::validate(&schema).map_err(|error| format!("{kind:?}: {error}"))?;
        let open = undescribed(&schema, "");
        assert!(open.is_empty(), "{kind:?}: no description, or more keys than are described: {open:?}");
    }
    Ok(())
}

/// Places of properties without a description and of objects that take any key.
fn undescribed(schema: &Json, place: &str) -> Vec<String> {
    let mut found = Vec::new();
    if let Some(properties) = schema.get("properties").and_then(Json::as_object) {
        if schema["additionalProperties"] != Json::Bool(false) {
            found.push(place.to_owned());
        }
        let bare = properties.iter().filter(|(_, property)| property["description"].as_str().is_none_or(str::is_empty));
        found.extend(bare.map(|(name, _)| format!("{place}/{name}")));
    }
    match schema {
        Json::Object(members) => {
            found.extend(members.iter().flat_map(|(name, inner)| undescribed(inner, &format!("{place}/{name}"))));
        }
        Json::Array(items) => found.extend(items.iter().flat_map(|inner| undescribed(inner, place))),
        _ => {}
    }
    found
}

#[test]
fn every_spec_file_fits_its_schema() -> Result<(), Failure> {
    let validators = validators()?;
    for source in sources()? {
        let document = serde_json::to_value(toml::from_str::<Value>(&source.text)?)?;
        for (kind, validator) in &validators {
            let errors: Vec<String> =
                validator.iter_errors(&document).map(|error| format!("{}: {error}", error.instance_path())).collect();
            // No file fits the schema of another kind.
            assert_eq!(errors.is_empty(), *kind == FileKind::of(&source.path), "{}: {kind:?}: {errors:?}", source.path);
        }
    }
    Ok(())
}

/// A way into a document.
#[derive(Clone, Debug, PartialEq)]
enum Step {
    Key(String),
    Index(usize),
}

/// Every place of a document but its root.
fn places(value: &Value, at: &[Step], found: &mut Vec<Vec<Step>>) {
    let mut enter = |step: Step, inner: &Value| {
        let place: Vec<Step> = at.iter().cloned().chain([step]).collect();
        found.push(place.clone());
        places(inner, &place, found);
    };
    match value {
        Value::Table(table) => table.iter().for_each(|(key, inner)| enter(Step::Key(key.clone()), inner)),
        Value::Array(list) => list.iter().enumerate().for_each(|(number, inner)| enter(Step::Index(number), inner)),
        _ => {}
    }
}

fn find<'v>(value: &'v mut Value, place: &[Step]) -> Option<&'v mut Value> {
    place.iter().try_fold(value, |value, step| match step {
        Step::Key(key) => value.get_mut(key),
        Step::Index(number) => value.get_mut(number),
    })
}

/// What a place is called, wherever in a list it stands.
fn signature(kind: FileKind, place: &[Step]) -> String {
    let keys = place.iter().map(|step| match step {
        Step::Key(key) => key.as_str(),
        Step::Index(_) => "[]",
    });
    format!("{kind:?} {}", keys.collect::<Vec<_>>().join("."))
}

/// The faults that a place can have, each as a document.
fn faults(document: &Value, place: &[Step]) -> Vec<(&'static str, Value)> {
    let with = |change: &dyn Fn(&mut Value)| {
        let mut copy = document.clone();
        find(&mut copy, place).map(change);
        copy
    };
    let other = with(&|value| *value = if value.is_integer() { Value::Boolean(true) } else { Value::Integer(7) });
    let mut faults = vec![("another type", other)];
    if find(&mut document.clone(), place).is_some_and(|value| value.is_str()) {
        faults.push(("another word", with(&|value| *value = Value::String("zzz-zzz".to_owned()))));
    }
    if find(&mut document.clone(), place).is_some_and(|value| value.is_table()) {
        let add = |value: &mut Value| drop(value.as_table_mut().map(|table| table.insert("zzz".to_owned(), 7.into())));
        faults.push(("another key", with(&add)));
    }
    if let Some((Step::Key(key), around)) = place.split_last() {
        let mut copy = document.clone();
        find(&mut copy, around).and_then(Value::as_table_mut).map(|table| table.remove(key));
        faults.push(("no key", copy));
    }
    faults
}

/// Whether the reader refuses what stands in this file alone, whatever the names in it lead to.
fn reader_refuses(path: &str, document: &Value, with_names: bool) -> Result<Option<String>, Failure> {
    let source = Source { path: path.to_owned(), text: toml::to_string(document)? };
    let findings = check(&[source]).findings;
    let refuses = |code: &str, message: &str| match code {
        "unknown-key" | "unknown-type" | "unknown-part" | "bad-version" | "missing-doc" | "missing-source"
        | "no-example" => true,
        "missing-key" => message.ends_with("is missing here") || message.starts_with("a rule has one of"),
        "wrong-value" => message.contains("is wanted here") || message.starts_with("unknown "),
        "bad-name" => with_names,
        _ => false,
    };
    Ok(findings.into_iter().find(|finding| refuses(finding.code, &finding.message)).map(|finding| finding.message))
}

/// What only the reader can see: which operations a type file has, and so which further keys its fields may have; what the
/// field that a correction is about can say.
const BEYOND_A_SCHEMA: [&str; 3] =
    ["Type operations: no key", "Type operations.[]: another word", "Type correction.[].key: another word"];

#[test]
fn reader_and_schema_refuse_the_same() -> Result<(), Failure> {
    let validators = validators()?;
    let mut seen = BTreeSet::new();
    let mut differences = Vec::new();
    let mut refused = 0;
    for source in sources()? {
        let kind = FileKind::of(&source.path);
        let document: Value = toml::from_str(&source.text)?;
        let mut all = Vec::new();
        places(&document, &[], &mut all);
        for place in all {
            if !seen.insert(signature(kind, &place)) {
                continue;
            }
            for (fault, wrong) in faults(&document, &place) {
                let json = serde_json::to_value(&wrong)?;
                let validator = validators.iter().find(|(other, _)| *other == kind).map(|(_, validator)| validator);
                let by_schema = validator.is_some_and(|validator| !validator.is_valid(&json));
                let by_reader = reader_refuses(&source.path, &wrong, by_schema)?;
                refused += usize::from(by_schema);
                let what = format!("{}: {fault}", signature(kind, &place));
                if by_schema != by_reader.is_some() && !BEYOND_A_SCHEMA.contains(&what.as_str()) {
                    differences.push(format!("{what}: schema {by_schema}, reader {by_reader:?}"));
                }
            }
        }
    }
    assert!(refused > 500, "{refused} of {} places", seen.len());
    assert!(differences.is_empty(), "{} differences:\n{}", differences.len(), differences.join("\n"));
    Ok(())
}

#[test]
fn the_first_line_names_the_schema() {
    let cases = [
        ("spec/demo/api.toml", "#:schema ../schema/api.schema.json"),
        ("spec/demo/types/user.toml", "#:schema ../../schema/type.schema.json"),
        ("spec/demo/user/get.toml", "#:schema ../../schema/method.schema.json"),
    ];
    for (path, line) in cases {
        assert_eq!(directive(path), line);
        let found = |text: &str| {
            let sources = [Source { path: path.to_owned(), text: text.to_owned() }];
            check_directives(&sources).iter().map(|finding| finding.render(&sources, false)).collect::<String>()
        };
        assert_eq!(found(&format!("{line}\nx = 1\n")), "");
        assert_eq!(found(&format!("{line}\r\nx = 1\r\n")), "");
        let absent = found("x = 1\n");
        assert!(absent.contains("error[schema-line]: the first line does not name the file's schema"), "{absent}");
        assert!(absent.contains(&format!("put `{line}` before it")) && absent.contains(&format!("{path}:1:1")));
        let other = found("#:schema ../schema/other.schema.json\nx = 1\n");
        assert!(other.contains("names another schema") && other.contains(&format!("write `{line}`")), "{other}");
    }
}
