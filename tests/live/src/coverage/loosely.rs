//! Whether two JSON values mean the same to servers that write numbers as texts and empty objects as lists.

use serde_json::Value;

/// Where the second lacks something of the first or says something else; ways from the root.
pub fn differences(first: &Value, second: &Value) -> Vec<String> {
    let mut found = Vec::new();
    compare(first, Some(second), "", &mut found);
    found
}

fn compare(first: &Value, second: Option<&Value>, way: &str, found: &mut Vec<String>) {
    let Some(second) = second.filter(|second| !is_nothing(second)) else {
        if !is_nothing(first) {
            found.push(if way.is_empty() { "/".to_owned() } else { way.to_owned() });
        }
        return;
    };
    match (first, second) {
        (Value::Object(members), Value::Object(others)) => {
            for (name, value) in members {
                compare(value, others.get(name), &format!("{way}/{name}"), found);
            }
        }
        (Value::Array(members), Value::Array(others)) => {
            for (number, value) in members.iter().enumerate() {
                compare(value, others.get(number), &format!("{way}/{}", number + 1), found);
            }
        }
        // One value stands for a list of it, an object for the list of its values.
        (Value::Array(members), other) if members.len() == 1 => compare(&members[0], Some(other), way, found),
        (one, Value::Array(others)) if others.len() == 1 && !one.is_object() || others.iter().any(Value::is_object) => {
            compare(one, others.first(), way, found);
        }
        (Value::Object(members), Value::Array(others)) => {
            for (value, other) in members.values().zip(others) {
                compare(value, Some(other), way, found);
            }
        }
        (first, second) if scalar(first) == scalar(second) => {}
        _ => found.push(way.to_owned()),
    }
}

fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(members) => members.is_empty(),
        Value::Object(members) => members.is_empty(),
        _ => false,
    }
}

/// A scalar without what makes no difference.
fn scalar(value: &Value) -> Option<String> {
    let number = |text: &str| text.parse::<f64>().ok().map(|number| number.to_string());
    match value {
        Value::Bool(truth) => Some(u8::from(*truth).to_string()),
        Value::Number(digits) => Some(number(&digits.to_string()).unwrap_or_default()),
        // The numbers of objects have more digits than a float.
        Value::String(text) if text.len() < 16 => Some(number(text).unwrap_or_else(|| text.clone())),
        Value::String(text) => Some(text.clone()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_is_lost_is_found_and_what_is_only_written_otherwise_is_not() {
        for (first, second, wanted) in [
            (json!({"a": "1", "b": [], "c": ""}), json!({"a": 1}), vec![]),
            (json!({"a": "1.50"}), json!({"a": 1.5}), vec![]),
            (json!({"a": {"b": "x"}}), json!({"a": {}}), vec!["/a"]),
            (json!({"a": {"b": "x", "c": "y"}}), json!({"a": {"c": "z"}}), vec!["/a/b", "/a/c"]),
            (json!([{"a": 1}, {"a": 2}]), json!([{"a": 1}]), vec!["/2"]),
            (json!({"a": 1}), json!([{"a": 1}]), vec![]),
            (json!(["extend"]), json!("extend"), vec![]),
            (json!(true), json!("1"), vec![]),
        ] {
            assert_eq!(differences(&first, &second), wanted, "{first} {second}");
        }
    }
}
