//! The rows of a draft: one for each field, its branches as cases.

use super::super::drift::segment;
use super::super::recorded::{Branch, Rule};
use super::condition::{When, all, when};
use super::keys::{Told, told};
use super::text::{Keys, Text, quoted};

/// A field of a draft.
#[derive(Clone, Debug)]
pub struct Row {
    /// Its path from the request's root.
    pub path: String,
    /// Its own keys.
    pub keys: Keys,
    /// Its cases in their order: the condition, empty for always, and the keys.
    pub cases: Vec<(String, Keys)>,
    /// What is left to be done.
    pub todos: Vec<String>,
}

/// A way that a field may be, and when it is that way.
#[derive(Clone, Debug)]
struct Alternative<'r> {
    when: Vec<When>,
    branch: Branch<'r>,
}

/// The rows of an object's members, and of theirs. Members without a rule are left out and named in the second list.
pub fn rows(members: &[(String, Rule)]) -> (Vec<Row>, Vec<String>) {
    let mut rows = Vec::new();
    let mut left_out = Vec::new();
    for (name, rule) in members {
        if rule.kind == "any" {
            left_out.push(name.clone());
            continue;
        }
        let alternatives = alternatives(rule, members, &[]);
        add(&segment(name), &alternatives, &mut rows);
    }
    (rows, left_out)
}

/// The names of members that a caller may give.
fn given(members: &[(String, Rule)]) -> Vec<&str> {
    members.iter().filter(|(_, rule)| rule.kind != "any").map(|(name, _)| name.as_str()).collect()
}

fn alternatives<'r>(rule: &'r Rule, siblings: &[(String, Rule)], outer: &[When]) -> Vec<Alternative<'r>> {
    let branches = rule.branches().into_iter();
    let told = branches.map(|branch| {
        let own = branch.when.iter().map(|condition| when(condition, siblings));
        Alternative { when: outer.iter().cloned().chain(own).collect(), branch }
    });
    told.collect()
}

/// Adds the row of a field, then the rows of its members.
fn add(path: &str, alternatives: &[Alternative<'_>], rows: &mut Vec<Row>) {
    rows.push(row(path, alternatives));
    let with_members: Vec<&Alternative<'_>> =
        alternatives.iter().filter(|alternative| !alternative.branch.rule.members().is_empty()).collect();
    let Some(first) = with_members.first() else { return };
    let first_members = first.branch.rule.members();
    if with_members.iter().all(|other| other.branch.rule.members() == first_members) {
        for (name, rule) in first_members.iter().filter(|(_, rule)| rule.kind != "any") {
            add(&format!("{path}.{}", segment(name)), &self::alternatives(rule, first_members, &[]), rows);
        }
        return;
    }
    let mut names: Vec<&str> = Vec::new();
    for name in with_members.iter().flat_map(|alternative| given(alternative.branch.rule.members())) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    for name in names {
        let ways = with_members.iter().flat_map(|outer| member_ways(outer, name));
        add(&format!("{path}.{}", segment(name)), &ways.collect::<Vec<_>>(), rows);
    }
}

/// The ways of a member of an object that is itself there under a condition.
fn member_ways<'r>(outer: &Alternative<'r>, name: &str) -> Vec<Alternative<'r>> {
    let members = outer.branch.rule.members();
    let conditions: Vec<When> = outer.when.iter().map(When::lifted).collect();
    match members.iter().find(|(member, _)| member == name) {
        Some((_, rule)) => alternatives(rule, members, &conditions),
        None => Vec::new(),
    }
}

fn row(path: &str, alternatives: &[Alternative<'_>]) -> Row {
    let ways: Vec<(String, Told)> = alternatives.iter().map(|way| (all(&way.when), told(&way.branch))).collect();
    let mut todos: Vec<String> = Vec::new();
    let unclear = alternatives.iter().flat_map(|way| &way.when).filter_map(|when| when.unclear.clone());
    for todo in unclear.chain(ways.iter().flat_map(|(_, told)| told.untold.clone())) {
        if !todos.contains(&todo) {
            todos.push(todo);
        }
    }
    let (base, cases) = split(&ways, &mut todos);
    let base_keys = base.keys;
    let mut cases: Vec<(String, Keys)> =
        cases.into_iter().map(|(when, told)| (when, case_keys(&told, &base_keys))).collect();
    for (when, keys) in &mut cases {
        // Without a type, a case cannot say what a list is like.
        let has_type = keys.iter().any(|(key, _)| *key == "type");
        let is_of_lists = |key: &str| matches!(key, "single" | "unique" | "exclusive" | "length") && !has_type;
        let (lost, kept): (Keys, Keys) = keys.drain(..).partition(|(key, _)| is_of_lists(key));
        let lost = lost.iter().map(|(key, value)| format!("in the case `{when}`: {key} = {value}"));
        todos.extend(lost);
        *keys = kept;
    }
    Row { path: path.to_owned(), keys: base_keys, cases, todos }
}

/// The field's own keys, and the cases before them.
fn split(ways: &[(String, Told)], todos: &mut Vec<String>) -> (Told, Vec<(String, Told)>) {
    let mut cases: Vec<(String, Told)> = Vec::new();
    let mut last = None;
    for (when, told) in ways {
        if when.is_empty() {
            last = Some(told);
            break;
        }
        cases.push((when.clone(), told.clone()));
    }
    let is_plain =
        |told: &Told| told.get("type").is_some() && (told.has_members || !ways.iter().any(|(_, way)| way.has_members));
    if let Some(told) = last.filter(|told| is_plain(told)) {
        return (told.clone(), cases);
    }
    let typed = ways.iter().map(|(_, told)| told).find(|told| told.has_members);
    let typed = typed.or_else(|| ways.iter().map(|(_, told)| told).find(|told| told.get("type").is_some()));
    let mut base = typed.cloned().unwrap_or_default();
    base.keys.retain(|(key, _)| !matches!(*key, "presence" | "empty" | "null"));
    if base.keys.is_empty() {
        base.keys.push(("type", quoted("any")));
    }
    match last {
        Some(told) => cases.push((String::new(), told.clone())),
        None => todos.push("no branch is recorded for when none of the conditions holds".to_owned()),
    }
    (base, cases)
}

/// The keys of a case, with what it would take from the field though the server does not say so.
fn case_keys(told: &Told, base: &Keys) -> Keys {
    let is_compound = told.has_members && base.contains(&("type", told.get("type").unwrap_or("").to_owned()));
    // A case without a type of its own has all that the field has.
    let is_inherited = |key: &(&'static str, String)| is_compound && (key.0 == "type" || base.contains(key));
    let mut keys: Keys = told.keys.iter().filter(|key| !is_inherited(key)).cloned().collect();
    if told.get("presence") == Some("\"unexpected\"") {
        return keys;
    }
    for (key, usual) in [("presence", "optional"), ("empty", "value"), ("null", "refused")] {
        if base.iter().any(|(name, _)| *name == key) && told.get(key).is_none() {
            keys.push((key, quoted(usual)));
        }
    }
    keys
}

impl Row {
    /// Writes the row as one of a method.
    pub fn write(&self, table: &str, text: &mut Text) {
        text.table(&format!("[[{table}]]"));
        text.key("path", &quoted(&self.path));
        self.write_todos(text);
        text.keys(&self.keys);
        text.empty_text("doc");
        self.write_cases(table, text);
    }

    /// Writes what is left to be done.
    pub fn write_todos(&self, text: &mut Text) {
        for todo in &self.todos {
            text.todo(&self.path, todo);
        }
    }

    /// Writes the cases below `table`.
    pub fn write_cases(&self, table: &str, text: &mut Text) {
        for (when, keys) in &self.cases {
            text.table(&format!("[[{table}.case]]"));
            if !when.is_empty() {
                text.key("when", &quoted(when));
            }
            text.keys(keys);
        }
    }
}
