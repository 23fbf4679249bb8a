//! Every example of every spec is answered as its spec says.

use std::collections::BTreeMap;

use callsheet_sandbox::Planfix;

use crate::answered::{differences, examples, masked};
use crate::harness::{ADA, planfix_account, planfix_tables, post, start_planfix, zabbix_tables};

#[tokio::test]
async fn of_planfix() {
    let running = start_planfix(planfix_account()).await;
    let basic = base64_of(&format!("{}:{ADA}", Planfix::API_KEY));
    let authorization = format!("Basic {basic}");
    let mut wrong = Vec::new();
    for (method, example) in examples(planfix_tables(), "") {
        running.reset();
        let answer = post(&running, "planfix", &[("authorization", &authorization)], example.request).await;
        let (found, wanted) = (xml_tree(&answer.body), xml_tree(example.response));
        if found != wanted {
            wrong.push(format!("{} line {}:\n  found  {found:?}\n  wanted {wanted:?}", method.file, example.line));
        }
    }
    assert!(wrong.is_empty(), "{} examples:\n{}", wrong.len(), wrong.join("\n"));
}

/// A method of Planfix that answers the content of a file, or where it is: its examples have no document to compare with,
/// and the tests of files say what comes back.
const NO_DOCUMENT: &str = "file.download";

#[test]
fn every_method_of_planfix_has_an_example() {
    let tables = planfix_tables();
    let answered: Vec<&str> = examples(tables, "").map(|(method, _)| method.name).collect();
    let methods = tables.methods.iter().map(|method| method.name);
    let without: Vec<&str> = methods.filter(|name| !answered.contains(name)).collect();
    assert_eq!((tables.methods.len(), without), (79, vec![NO_DOCUMENT]));
}

#[tokio::test]
async fn of_zabbix() {
    let wrong: Vec<String> = differences(zabbix_tables(), "").await.iter().map(ToString::to_string).collect();
    assert!(wrong.is_empty(), "{} examples:\n{}", wrong.len(), wrong.join("\n"));
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
