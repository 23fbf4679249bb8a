//! Changes after the rules that servers themselves were seen to check by, as recordings of them have these. Recordings
//! are no part of the repository.

use std::collections::BTreeMap;
use std::path::Path;

use callsheet_runtime::tables::Version;
use serde_json::{Value, json};

use super::edit::{Change, Edit, Key, below, member};
use crate::error::Error;
use crate::layout::read;

/// Recorded rules of one release, by method.
#[derive(Clone, Debug, Default)]
pub struct Facts(BTreeMap<String, Vec<Value>>);

impl Facts {
    /// Reads `zabbix-VERSION/methods/METHOD.json` below the folder.
    ///
    /// # Errors
    /// A file cannot be read.
    pub fn load(folder: &Path, version: Version) -> Result<Self, Error> {
        let folder = folder.join(format!("zabbix-{version}/methods"));
        let entries = std::fs::read_dir(&folder).map_err(Error::file("read", &folder))?;
        let mut facts = BTreeMap::new();
        for path in entries.filter_map(|entry| Some(entry.ok()?.path())) {
            let failed = |source| Error::State { path: path.clone(), source };
            let recorded: Value = serde_json::from_str(&read(&path)?).map_err(failed)?;
            let rules = recorded.get("input_rules").and_then(Value::as_array).into_iter().flatten();
            let rules = rules.filter(|rule| rule.get("path").and_then(Value::as_str) == Some("/"));
            let rules = rules.filter_map(|rule| rule.get("rule").cloned()).collect();
            let name = recorded.get("method").and_then(Value::as_str).unwrap_or_default();
            facts.insert(name.to_owned(), rules);
        }
        Ok(Self(facts))
    }

    /// Every change of a request that one of the method's rules gives rise to.
    pub fn edits(&self, method: &str, request: &Value) -> Vec<Edit> {
        let mut edits = Vec::new();
        for rule in self.0.get(method).into_iter().flatten() {
            walk(rule, request, &[], &mut edits);
        }
        edits
    }
}

fn walk(rule: &Value, value: &Value, way: &[Key], edits: &mut Vec<Edit>) {
    for inner in rule.get("rules").and_then(Value::as_array).into_iter().flatten() {
        walk(inner, value, way, edits);
    }
    if let Value::Array(members) = value {
        members.iter().enumerate().for_each(|(number, one)| walk(rule, one, &member(way, number), edits));
    }
    let (Some(fields), Value::Object(members)) = (rule.get("fields").and_then(Value::as_object), value) else { return };
    for (name, rule) in fields {
        let here = below(way, name);
        let mut rules = vec![rule];
        rules.extend(rule.get("rules").and_then(Value::as_array).into_iter().flatten());
        for rule in rules {
            wrong(rule, &here, edits);
            right(rule).into_iter().for_each(|value| edits.push(Edit::set("recorded value", &here, value)));
        }
        if let Some(value) = members.get(name) {
            edits.push(Edit::new("recorded field", &here, Change::Drop));
            walk(rule, value, &here, edits);
        }
    }
}

fn kind(rule: &Value) -> &str {
    rule.get("type").and_then(Value::as_str).unwrap_or_default()
}

/// The numbers and words of `0,1,90:86400`.
fn allowed(rule: &Value) -> Vec<&str> {
    let list = rule.get("in").and_then(Value::as_str).unwrap_or_default();
    list.split([',', ':']).filter(|part| !part.is_empty()).collect()
}

fn wrong(rule: &Value, way: &[Key], edits: &mut Vec<Edit>) {
    let kinds: Vec<Value> = match kind(rule) {
        "int32" | "timestamp" => vec![json!("x"), json!(1.5), json!("2147483648"), json!(true)],
        "id" => vec![json!("x"), json!("9223372036854775808"), json!(1.5)],
        "ids" | "objects" | "strings_utf8" | "ints32" => vec![json!("x"), json!([true]), json!({"a": 1})],
        "object" | "filter" => vec![json!("x"), json!(["x"])],
        "boolean" | "flag" => vec![json!("yes"), json!(7)],
        "time_unit" | "item_delay" => vec![json!("1y"), json!("x"), json!("-1")],
        "unexpected" => vec![json!("x"), json!(0)],
        "any" | "multiple" => Vec::new(),
        _ => vec![json!(5), json!(true), json!("? [")],
    };
    kinds.into_iter().for_each(|value| edits.push(Edit::set("recorded kind", way, value)));
    let flags = rule.get("flags").and_then(Value::as_array).into_iter().flatten();
    if flags.filter_map(Value::as_str).any(|flag| flag == "not_empty") {
        edits.push(Edit::set("recorded emptiness", way, ""));
        edits.push(Edit::set("recorded emptiness", way, json!([])));
    }
    if let Some(length) = rule.get("length").and_then(Value::as_u64).filter(|length| *length < 1 << 16) {
        edits.push(Edit::new("recorded length", way, Change::Stretch(length as usize + 1)));
    }
    let numbers: Vec<i64> = allowed(rule).into_iter().filter_map(|part| part.parse().ok()).collect();
    if let (Some(least), Some(most)) = (numbers.iter().min(), numbers.iter().max()) {
        edits.push(Edit::set("recorded range", way, least.saturating_sub(1)));
        edits.push(Edit::set("recorded range", way, most.saturating_add(1)));
    }
}

fn right(rule: &Value) -> Vec<Value> {
    let written = allowed(rule).into_iter().take(8);
    match kind(rule) {
        "int32" => written.filter_map(|part| part.parse::<i64>().ok()).map(|number| json!(number)).collect(),
        "string_utf8" if rule.get("in").is_some() => written.map(|word| json!(word)).collect(),
        "string_utf8" => vec![json!("Callsheet")],
        "boolean" => vec![json!(true)],
        "unexpected" => vec![json!("")],
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn recorded_rules_are_broken_where_they_hold() {
        let rule = json!({"type": "objects", "fields": {
            "name": {"type": "string_utf8", "length": 3, "flags": ["required", "not_empty"]},
            "mode": {"type": "multiple", "rules": [{"type": "int32", "in": "0,2:4"}, {"type": "unexpected"}]},
            "tags": {"type": "objects", "fields": {"tag": {"type": "string_utf8"}}},
        }});
        let facts = Facts([("a.create".to_owned(), vec![rule])].into());
        let edits = facts.edits("a.create", &json!([{"name": "x", "tags": [{"tag": "t"}]}]));
        let places: BTreeSet<String> = edits.iter().map(Edit::place).collect();
        assert_eq!(places.into_iter().collect::<Vec<_>>(), ["/1/mode", "/1/name", "/1/tags", "/1/tags/1/tag"]);
        let made: BTreeSet<String> = edits.iter().map(|edit| format!("{:?}", edit.change)).collect();
        for wanted in ["Stretch(4)", "Number(5)", "Number(-1)", "Number(2)", "Drop"] {
            assert!(made.iter().any(|change| change.contains(wanted)), "{wanted}");
        }
        assert!(facts.edits("b.create", &json!({})).is_empty());
    }
}
