//! Sends the examples of Zabbix specs to sandboxes, and compares the answers with what the specs say.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::fmt;

use callsheet_runtime::tables::{Action, Example, Method, Tables, Version};
use callsheet_sandbox::{Running, Sandbox, Zabbix};
use serde_json::Value;

/// Methods that the sandbox refuses to play, and why: what they do happens outside of what the server keeps.
pub const NOT_PLAYED: &[(&str, &str)] = &[
    ("configuration.export", "the files that objects are exported to have a language of their own"),
    ("configuration.import", "the files that objects are imported from have a language of their own"),
    ("configuration.importcompare", "the files that objects are imported from have a language of their own"),
    ("script.execute", "there is nothing that scripts could be run on"),
    ("user.provision", "there is no user directory"),
    ("userdirectory.test", "there is no user directory"),
];

/// What the sandbox says to who calls one of them.
const REFUSAL: &str = "The sandbox does not carry out this method.";

/// An example that is answered otherwise than its spec says.
pub struct Difference {
    pub method: &'static Method<'static>,
    pub example: &'static Example<'static>,
    pub found: Value,
    pub wanted: Value,
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { method, example, found, wanted } = self;
        write!(f, "{} line {}:\n  found  {found}\n  wanted {wanted}", method.file, example.line)
    }
}

/// The examples of the methods whose names begin so, and that have an answer.
pub fn examples<'p>(
    tables: &Tables<'static>,
    prefix: &'p str,
) -> impl Iterator<Item = (&'static Method<'static>, &'static Example<'static>)> + use<'p> {
    let methods = tables.methods.iter().filter(move |method| method.name.starts_with(prefix));
    let answered = |example: &&Example<'_>| !example.response.is_empty();
    methods.flat_map(move |method| method.examples.iter().filter(answered).map(|example| (*method, example)))
}

/// The examples that a Zabbix of their release answers otherwise than they say.
pub async fn differences(tables: &'static Tables<'static>, prefix: &str) -> Vec<Difference> {
    let mut servers: BTreeMap<Version, Running> = BTreeMap::new();
    let mut differences = Vec::new();
    for (method, example) in examples(tables, prefix) {
        let version = example.target.or(tables.api.newest()).expect("the API has versions");
        let running = match servers.entry(version) {
            Entry::Occupied(running) => running.into_mut(),
            Entry::Vacant(place) => {
                let sandbox = Sandbox::new().zabbix(Zabbix::new(tables).version(version));
                place.insert(sandbox.start().await.expect("it starts"))
            }
        };
        running.reset();
        let (found, wanted) = match serde_json::from_str::<Value>(example.request) {
            Ok(request) => {
                let found = send(running, with_session(running, request).await).await;
                let wanted = serde_json::from_str(example.response).unwrap_or(Value::Null);
                (comparable(method, &found), comparable(method, &wanted))
            }
            Err(error) => (format!("the request is no JSON: {error}").into(), example.request.into()),
        };
        let is_refused = NOT_PLAYED.iter().any(|(name, _)| *name == method.name) && found["error"]["data"] == REFUSAL;
        if found != wanted && !is_refused {
            differences.push(Difference { method, example, found, wanted });
        }
    }
    differences
}

/// Sends a JSON-RPC document to a sandbox that plays Zabbix.
pub async fn send(running: &Running, request: Value) -> Value {
    let url = running.url("zabbix").expect("it plays Zabbix");
    let request = reqwest::Client::new().post(url).header("content-type", "application/json").body(request.to_string());
    let answer = request.send().await.expect("it answers").text().await.expect("the body is text");
    serde_json::from_str(&answer).unwrap_or(Value::String(answer))
}

/// Opens a session of the super administrator.
pub async fn log_in(running: &Running) -> Value {
    let params = serde_json::json!({"username": "Admin", "password": "zabbix"});
    let login = serde_json::json!({"jsonrpc": "2.0", "method": "user.login", "params": params, "id": 1});
    send(running, login).await["result"].clone()
}

/// The request with an open session in the place of the one that it was recorded with.
async fn with_session(running: &Running, mut request: Value) -> Value {
    let session = log_in(running).await;
    for place in ["/auth", "/params/sessionid"] {
        if let Some(recorded) = request.pointer_mut(place) {
            *recorded = session.clone();
        }
    }
    request
}

/// Numbers as texts, since servers write both; what is random masked, as are the numbers that new objects get.
fn comparable(method: &Method<'_>, value: &Value) -> Value {
    let same = |value: &Value| comparable(method, value);
    match value {
        Value::Number(number) => Value::String(number.to_string()),
        Value::String(text) => Value::String(masked(text)),
        // The names of what an update wrote come in no order.
        Value::Array(members) if method.action == Action::Update && members.iter().all(Value::is_string) => {
            let mut names: Vec<&str> = members.iter().filter_map(Value::as_str).collect();
            names.sort_unstable();
            names.into_iter().map(Value::from).collect()
        }
        Value::Array(members) => members.iter().map(same).collect(),
        Value::Object(members) => {
            let numbers = |name: &str, value: Value| match method.action {
                Action::Create if name.ends_with("ids") => new_keys(value),
                _ => value,
            };
            members.iter().map(|(name, value)| (name.clone(), numbers(name, same(value)))).collect()
        }
        other => other.clone(),
    }
}

fn new_keys(value: Value) -> Value {
    match value {
        Value::Array(members) => members.into_iter().map(new_keys).collect(),
        Value::String(text) if text.bytes().all(|byte| byte.is_ascii_digit()) => Value::from("a new number"),
        other => other,
    }
}

/// The text, save where it is random.
pub fn masked(text: &str) -> String {
    let random = matches!(text.len(), 32 | 64) && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    if random { format!("{} hexadecimal digits", text.len()) } else { text.to_owned() }
}
