//! JSON samples: JSON-RPC calls, answers, or bare parameters.

use serde_json::Value;

use super::{DEEPEST, NodeId, Outline, SampleKind, Shown, Tree, is_name, no_name, too_deep};
use crate::page::PageError;
use crate::words::Words;

/// Reads what the sample is.
pub(super) fn outline(text: &str, line: usize) -> Result<Outline, PageError> {
    if depth(text) > DEEPEST {
        return Err(too_deep(line));
    }
    let mut outline = Outline::default();
    match serde_json::from_str::<Value>(text) {
        Err(error) => outline
            .faults
            .push(Words::new(format!("the sample is not JSON: {error}"), format!("пример не является JSON: {error}"))),
        Ok(value) => {
            outline.method = value.get("method").and_then(Value::as_str).map(|name| name.trim().to_owned());
            unnamed(&value, &mut outline.faults);
            outline.kind = match &value {
                value if value.get("params").is_some() || outline.method.is_some() => SampleKind::Request,
                value if value.get("result").is_some() => SampleKind::Response,
                value if value.get("error").is_some() => SampleKind::Error,
                _ => SampleKind::Other,
            };
        }
    }
    Ok(outline)
}

/// Merges the sample into its side's tree.
pub(super) fn merge(text: &str, tree: &mut Tree) {
    let Ok(value) = serde_json::from_str::<Value>(text) else { return };
    if let Some(inner) = value.get("params").or_else(|| value.get("result")) {
        add(inner, Tree::ROOT, tree);
    }
}

/// Adds a value's members. The depth is bounded by [`DEEPEST`].
fn add(value: &Value, at: NodeId, tree: &mut Tree) {
    match value {
        Value::Object(members) => {
            for (name, member) in members.iter().filter(|(name, _)| is_name(name)) {
                let child = tree.child_or_new(at, name, true);
                add(member, child, tree);
            }
        }
        Value::Array(members) => {
            tree.node_mut(at).repeats = true;
            for member in members {
                add(member, at, tree);
            }
        }
        Value::String(text) => tree.node_mut(at).value = Some(Shown::Text(text.clone())),
        Value::Number(_) => tree.node_mut(at).value = Some(Shown::Number),
        Value::Bool(_) => tree.node_mut(at).value = Some(Shown::Truth),
        Value::Null => {}
    }
}

/// Notes the members that have no name; they are left out.
fn unnamed(value: &Value, faults: &mut Vec<Words>) {
    match value {
        Value::Object(members) => {
            faults.extend(members.keys().filter(|name| !is_name(name)).map(|name| no_name(name)));
            members.values().for_each(|member| unnamed(member, faults));
        }
        Value::Array(members) => members.iter().for_each(|member| unnamed(member, faults)),
        _ => {}
    }
}

fn depth(text: &str) -> usize {
    let (mut depth, mut deepest, mut is_text, mut is_escaped) = (0usize, 0, false, false);
    for letter in text.chars() {
        match letter {
            _ if is_escaped => is_escaped = false,
            '\\' if is_text => is_escaped = true,
            '"' => is_text = !is_text,
            '{' | '[' if !is_text => depth += 1,
            '}' | ']' if !is_text => depth = depth.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(depth);
    }
    deepest
}
