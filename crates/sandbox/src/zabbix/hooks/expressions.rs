//! Expressions of triggers: which items they ask for, and by which functions.

use callsheet_runtime::Value;

use crate::store::Store;
use crate::tree::{self, Object};

/// A call of a function on an item within an expression: `last(/host/key,#3)`.
#[derive(Debug, PartialEq, Eq)]
struct Asked<'e> {
    function: &'e str,
    host: &'e str,
    key: &'e str,
    /// What follows the item, with the comma before it.
    rest: &'e str,
}

/// The entities among whose objects an expression finds items, and hosts.
const ITEMS: &[&str] = &["item", "item-prototype"];
const HOSTS: &[(&str, &str)] = &[("host", "host"), ("template", "host")];

/// Has a trigger hold the functions of its expressions.
pub(super) fn add_functions(store: &mut Store, trigger: &mut Object) {
    let text = |name: &str| trigger.get(name).and_then(tree::text).map(|text| text.into_owned()).unwrap_or_default();
    let expressions = [text("expression"), text("recovery_expression")];
    let asked: Vec<Asked<'_>> = expressions.iter().flat_map(|expression| asked(expression)).collect();
    if asked.is_empty() {
        return;
    }
    let triggerid = trigger.get("triggerid").cloned().unwrap_or_default();
    let mut functions: Vec<Value> = Vec::new();
    for one in asked {
        let Some(itemid) = item(store, one.host, one.key) else { continue };
        let number = store.next_number("trigger", "functions", "functionid").to_string();
        functions.push(Value::Map(Object::from([
            ("functionid".to_owned(), Value::from(number)),
            ("itemid".to_owned(), Value::from(itemid)),
            ("triggerid".to_owned(), triggerid.clone()),
            ("function".to_owned(), Value::from(one.function)),
            ("parameter".to_owned(), Value::from(format!("${}", one.rest))),
        ])));
    }
    trigger.insert("functions".to_owned(), Value::List(functions));
}

/// The id of the item with that key on the host of that technical name.
fn item(store: &Store, host: &str, key: &str) -> Option<String> {
    let mut hosts = HOSTS.iter().filter_map(|(entity, path)| store.find(entity, path, host));
    let host = hosts.next()?;
    let is_it = |item: &Object| {
        let has = |name: &str, wanted: &str| item.get(name).and_then(tree::text).is_some_and(|text| text == wanted);
        has("key_", key) && has("hostid", host.as_str())
    };
    let mut items = ITEMS.iter().filter_map(|entity| store.collection(entity)).flat_map(|kept| kept.iter());
    items.find(|(_, item)| is_it(item)).map(|(key, _)| key.as_str().to_owned())
}

fn asked(expression: &str) -> Vec<Asked<'_>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(open) = expression.get(at..).and_then(|rest| rest.find("(/")).map(|offset| at + offset) {
        let before = expression.get(..open).unwrap_or_default();
        let name =
            before.rfind(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_').map_or(0, |end| end + 1);
        let inner = expression.get(open + 2..).unwrap_or_default();
        let length = arguments(inner);
        let (host, call) = inner.get(..length).and_then(|call| call.split_once('/')).unwrap_or_default();
        let end = key_length(call);
        let (key, rest) = call.split_at_checked(end).unwrap_or((call, ""));
        found.push(Asked { function: before.get(name..).unwrap_or_default(), host, key, rest });
        at = open + 2 + length;
    }
    found
}

/// How long the text is up to the bracket that closes a call.
fn arguments(text: &str) -> usize {
    let (mut depth, mut quoted, mut escaped) = (0_usize, false, false);
    for (at, letter) in text.char_indices() {
        match letter {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            _ if quoted => {}
            '(' | '[' => depth += 1,
            ')' if depth == 0 => return at,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    text.len()
}

/// How long the key of an item at the beginning is, its parameters included.
fn key_length(text: &str) -> usize {
    let (mut depth, mut quoted) = (0_usize, false);
    for (at, letter) in text.char_indices() {
        match letter {
            '"' if depth > 0 => quoted = !quoted,
            _ if quoted => {}
            '[' => depth += 1,
            ']' => depth = depth.saturating_sub(1),
            ',' if depth == 0 => return at,
            _ => {}
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_of_expressions() {
        let one = |function, host, key, rest| Asked { function, host, key, rest };
        for (expression, wanted) in [
            ("last(/web/load)>5", vec![one("last", "web", "load", "")]),
            (
                "avg(/a b/cpu[all,\"x,(\"],5m)>1 and count(/c/k,#3,\"eq\",\")\")=0",
                vec![one("avg", "a b", "cpu[all,\"x,(\"]", ",5m"), one("count", "c", "k", ",#3,\"eq\",\")\"")],
            ),
            ("{13153}<20", vec![]),
            ("now()>1 and (nodata(/h/k[{#A}],60s)=1)", vec![one("nodata", "h", "k[{#A}]", ",60s")]),
            ("last(/h", vec![one("last", "", "", "")]),
        ] {
            assert_eq!(asked(expression), wanted, "{expression}");
        }
    }
}
