//! Every example of every spec is answered as its spec says.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use callsheet_runtime::tables::{Example, Method, Tables, Version};
use callsheet_sandbox::{Planfix, Running, Zabbix};
use serde_json::Value;

use crate::harness::{ADA, planfix_account, planfix_tables, post, start_planfix, start_zabbix, zabbix_tables};

fn examples(tables: &Tables<'static>) -> impl Iterator<Item = (&'static Method<'static>, &'static Example<'static>)> {
    let answered = |example: &&Example<'_>| !example.response.is_empty();
    tables
        .methods
        .iter()
        .flat_map(move |method| method.examples.iter().filter(answered).map(|example| (*method, example)))
}

#[tokio::test]
async fn of_planfix() {
    let running = start_planfix(planfix_account()).await;
    let basic = base64_of(&format!("{}:{ADA}", Planfix::API_KEY));
    let authorization = format!("Basic {basic}");
    let mut wrong = Vec::new();
    for (method, example) in examples(planfix_tables()) {
        running.reset();
        let answer = post(&running, "planfix", &[("authorization", &authorization)], example.request).await;
        let (found, wanted) = (xml_tree(&answer.body), xml_tree(example.response));
        if found != wanted {
            wrong.push(format!("{} line {}:\n  found  {found:?}\n  wanted {wanted:?}", method.file, example.line));
        }
    }
    assert!(wrong.is_empty(), "{} examples:\n{}", wrong.len(), wrong.join("\n"));
}

#[tokio::test]
async fn of_zabbix() {
    let tables = zabbix_tables();
    let mut servers: BTreeMap<Version, Running> = BTreeMap::new();
    let mut wrong = Vec::new();
    for (method, example) in examples(tables) {
        let version = example.target.or(tables.api.newest()).expect("the API has versions");
        let running = match servers.entry(version) {
            Entry::Occupied(running) => running.into_mut(),
            Entry::Vacant(place) => place.insert(start_zabbix(Zabbix::new(tables).version(version)).await),
        };
        running.reset();
        let found = send(running, &with_session(running, example.request).await).await;
        let wanted: Value = serde_json::from_str(example.response).expect("the example is JSON");
        let (found, wanted) = (comparable(&found), comparable(&wanted));
        if found != wanted {
            wrong.push(format!("{} line {}:\n  found  {found}\n  wanted {wanted}", method.file, example.line));
        }
    }
    assert!(wrong.is_empty(), "{} examples:\n{}", wrong.len(), wrong.join("\n"));
}

async fn send(running: &Running, request: &str) -> Value {
    let answer = post(running, "zabbix", &[("content-type", "application/json")], request.to_owned()).await;
    serde_json::from_str(&answer.body).expect("the answer is JSON")
}

/// The request with an open session in the place of the one that it was recorded with.
async fn with_session(running: &Running, request: &str) -> String {
    let mut request: Value = serde_json::from_str(request).expect("the example is JSON");
    let login = r#"{"jsonrpc":"2.0","method":"user.login","params":{"username":"Admin","password":"zabbix"},"id":1}"#;
    let session = send(running, login).await["result"].clone();
    for place in ["/auth", "/params/sessionid"] {
        if let Some(recorded) = request.pointer_mut(place) {
            *recorded = session.clone();
        }
    }
    request.to_string()
}

/// Numbers as texts, since servers write both; what is random masked.
fn comparable(value: &Value) -> Value {
    match value {
        Value::Number(number) => Value::String(number.to_string()),
        Value::String(text) => Value::String(masked(text)),
        Value::Array(members) => members.iter().map(comparable).collect(),
        Value::Object(members) => members.iter().map(|(name, value)| (name.clone(), comparable(value))).collect(),
        other => other.clone(),
    }
}

fn masked(text: &str) -> String {
    let random = text.len() == 32 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    if random { "32 hexadecimal digits".to_owned() } else { text.to_owned() }
}

/// An element: its name, attributes, text and elements.
#[derive(Debug, PartialEq)]
struct Element {
    name: String,
    attributes: BTreeMap<String, String>,
    text: String,
    elements: Vec<Element>,
}

fn xml_tree(document: &str) -> Element {
    element(roxmltree::Document::parse(document).expect("it is XML").root_element())
}

fn element(node: roxmltree::Node<'_, '_>) -> Element {
    let elements: Vec<Element> = node.children().filter(|child| child.is_element()).map(element).collect();
    let text = if elements.is_empty() { node.text().map(masked).unwrap_or_default() } else { String::new() };
    let attributes = node.attributes().map(|one| (one.name().to_owned(), one.value().to_owned())).collect();
    Element { name: node.tag_name().name().to_owned(), attributes, text, elements }
}

fn base64_of(text: &str) -> String {
    use base64::Engine;
    base64::engine::general_purpose::STANDARD.encode(text)
}
