//! Stories: sequences of calls that real Zabbix servers accept, told to a sandbox.
//!
//! A file is the life of one object: `[[call]]` with `method`, `params` (JSON in which `${name}` stands for what was kept),
//! `keep` (name and JSON pointer into the result), `since`, `until`, `auth`, `refused` (why a real server says no), or `sql`
//! for what only a daemon writes; `[[undo]]` likewise, run afterwards in reverse order of the stories; `needs` names the
//! stories that come before.

use std::collections::BTreeMap;
use std::path::Path;

use callsheet_runtime::json;
use callsheet_runtime::record::DynamicValue;
use callsheet_runtime::tables::{Method, Tables, Version};
use callsheet_sandbox::{Running, Sandbox, Zabbix};
use serde_json::{Value, json};
use toml::Table;

use crate::answered::{NOT_PLAYED, log_in, send};

/// What became of the calls of one story.
#[derive(Default)]
pub struct Told {
    /// How many calls were answered with a result that its response type can hold.
    pub accepted: usize,
    /// How many values of new objects were read back.
    pub compared: usize,
    /// What went wrong, and in which method.
    pub failures: Vec<(String, String)>,
}

/// The stories of a folder by their names.
pub fn stories(folder: &Path) -> BTreeMap<String, Table> {
    let mut stories = BTreeMap::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        let (Some(name), Some("toml")) = (path.file_stem(), path.extension().and_then(|end| end.to_str())) else {
            continue;
        };
        let text = std::fs::read_to_string(&path).expect("a story can be read");
        match text.parse() {
            Ok(story) => drop(stories.insert(name.to_string_lossy().into_owned(), story)),
            Err(error) => eprintln!("{}: {error}", path.display()),
        }
    }
    stories
}

/// A sandbox of that release.
pub async fn start(tables: &'static Tables<'static>, version: Version) -> Running {
    let sandbox = Sandbox::new().zabbix(Zabbix::new(tables).version(version));
    sandbox.start().await.expect("it starts")
}

/// Tells one story, with those that it needs, to a sandbox of that release, which goes back to its fixtures first.
pub async fn tell(
    running: &Running,
    tables: &'static Tables<'static>,
    version: Version,
    stories: &BTreeMap<String, Table>,
    name: &str,
) -> Told {
    let mut order = Vec::new();
    visit(stories, name, &mut order);
    running.reset();
    let session = log_in(running).await;
    let mut teller = Teller { tables, version, running, session, kept: BTreeMap::new(), told: Told::default() };
    for (story, steps) in order.iter().map(|name| (name, "call")).chain(order.iter().rev().map(|name| (name, "undo"))) {
        let steps = stories[story.as_str()].get(steps).and_then(toml::Value::as_array);
        for step in steps.into_iter().flatten().filter_map(toml::Value::as_table) {
            teller.step(step, story == name).await;
        }
    }
    teller.told
}

fn visit(stories: &BTreeMap<String, Table>, name: &str, order: &mut Vec<String>) {
    let Some(story) = stories.get(name).filter(|_| !order.iter().any(|known| known == name)) else { return };
    let needs = story.get("needs").and_then(toml::Value::as_array).into_iter().flatten();
    needs.filter_map(toml::Value::as_str).for_each(|needed| visit(stories, needed, order));
    order.push(name.to_owned());
}

struct Teller<'a> {
    tables: &'static Tables<'static>,
    version: Version,
    running: &'a Running,
    session: Value,
    kept: BTreeMap<String, String>,
    told: Told,
}

impl Teller<'_> {
    async fn step(&mut self, step: &Table, counts: bool) {
        let text = |key: &str| step.get(key).and_then(toml::Value::as_str);
        let version = |key: &str| text(key).and_then(|text| text.parse::<Version>().ok());
        let is_early = version("since").is_some_and(|since| self.version < since);
        let is_late = version("until").is_some_and(|until| self.version >= until);
        let (Some(method), false, false) = (text("method"), is_early, is_late) else { return };
        let params = self.filled(text("params").unwrap_or("{}"));
        let Ok(params) = serde_json::from_str::<Value>(&params) else {
            return self.failed(counts, method, format!("no JSON: {params}"));
        };
        let mut request = json!({"jsonrpc": "2.0", "method": method, "params": params, "id": 1});
        match text("auth").unwrap_or("admin") {
            "none" => {}
            "admin" => request["auth"] = self.session.clone(),
            other => request["auth"] = Value::from(self.filled(other)),
        }
        let answer = send(self.running, request).await;
        let Some(result) = answer.get("result").filter(|_| answer.get("error").is_none()) else {
            let is_expected = text("refused").is_some() || NOT_PLAYED.iter().any(|(known, _)| *known == method);
            if !is_expected {
                self.failed(counts, method, answer["error"]["data"].as_str().unwrap_or_default().to_owned());
            }
            return;
        };
        let keep = step.get("keep").and_then(toml::Value::as_table);
        for (name, pointer) in keep.into_iter().flatten() {
            let pointer = pointer.as_str().unwrap_or_default();
            match result.pointer(if pointer == "/" { "" } else { pointer }) {
                Some(Value::String(kept)) => drop(self.kept.insert(name.clone(), kept.clone())),
                Some(kept) => drop(self.kept.insert(name.clone(), kept.to_string())),
                None => self.failed(counts, method, format!("nothing at {pointer} in {result}")),
            }
        }
        let result = result.clone();
        if method.ends_with(".create") {
            for what in self.lost(method, &params, &result).await {
                self.failed(counts, method, what);
            }
        }
        match self.misfit(method, &params, &result) {
            Some(error) => self.failed(counts, method, format!("{error} in {result}")),
            None if counts => self.told.accepted += 1,
            None => {}
        }
    }

    fn failed(&mut self, counts: bool, method: &str, what: String) {
        if counts {
            self.told.failures.push((method.to_owned(), what));
        }
    }

    /// The text with what was kept in the place of `${name}`.
    fn filled(&self, text: &str) -> String {
        let kept = self.kept.iter();
        kept.fold(text.to_owned(), |text, (name, value)| text.replace(&format!("${{{name}}}"), value))
    }

    /// What was created and is not answered as it was given.
    async fn lost(&mut self, method: &str, params: &Value, result: &Value) -> Vec<String> {
        let object = method.trim_end_matches(".create");
        let reading = format!("{object}.get");
        let Some((ids, Value::Array(keys))) = result.as_object().and_then(|result| result.iter().next()) else {
            return Vec::new();
        };
        if self.tables.method(&reading).is_none_or(|method| !self.takes(method, ids)) {
            return Vec::new();
        }
        let given = params.as_array().cloned().unwrap_or_else(|| vec![params.clone()]);
        let mut lost = Vec::new();
        for (key, given) in keys.iter().zip(&given) {
            let params = json!({"output": "extend", ids.as_str(): [key]});
            let request =
                json!({"jsonrpc": "2.0", "method": &reading, "params": params, "auth": self.session, "id": 1});
            let answer = send(self.running, request).await;
            let Some(Value::Object(found)) = answer["result"].get(0) else {
                lost.push(format!("{key} is not found by {reading}: {answer}"));
                continue;
            };
            for (name, value) in given.as_object().into_iter().flatten() {
                let (given, kept) = (text(value), found.get(name).and_then(text));
                self.told.compared += usize::from(given.is_some() && kept.is_some());
                if given.is_some() && kept.is_some() && given != kept {
                    lost.push(format!("{name} was given as {value} and is answered as {}", found[name]));
                }
            }
        }
        lost
    }

    fn takes(&self, method: &Method<'_>, name: &str) -> bool {
        self.tables.shape(method.request).fields.iter().any(|field| field.name == name)
    }

    /// Why the method's response type cannot hold the result.
    fn misfit(&self, name: &str, params: &Value, result: &Value) -> Option<String> {
        let Some(method) = self.tables.method(name) else { return Some("an unknown method".to_owned()) };
        let ty = asked(self.tables, method, params).unwrap_or(method.response);
        let mut value = DynamicValue::blank(self.tables, &ty);
        json::decode_into(&result.to_string(), self.tables, &ty, value.slot()).err().map(|error| error.to_string())
    }
}

/// A scalar as servers answer it.
fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// The type of another response, where the request asks for one.
fn asked(
    tables: &Tables<'static>,
    method: &Method<'static>,
    params: &Value,
) -> Option<callsheet_runtime::tables::Type<'static>> {
    let is_on = |field: usize| {
        let field = tables.shape(method.request).fields.get(field);
        let value = field.and_then(|field| params.get(field.name));
        value.is_some_and(|value| !matches!(value, Value::Null | Value::Bool(false)) && value != 0)
    };
    method.response_case(is_on).map(|case| case.ty)
}
