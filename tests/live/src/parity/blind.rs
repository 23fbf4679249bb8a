//! Changes by someone who knows no specs: every value of a request is replaced by everything that might break it.

use serde_json::{Value, json};

use super::edit::{Change, Edit, Key, below, member};

/// Every change of a request.
pub fn edits(request: &Value) -> Vec<Edit> {
    let mut edits = Vec::new();
    whole(request, &mut edits);
    walk(request, &[], &mut edits);
    edits
}

fn whole(request: &Value, edits: &mut Vec<Edit>) {
    edits.push(Edit::set("wrapped", &[], json!([request])));
    edits.push(Edit::set("doubled", &[], json!([request, request])));
    edits.push(Edit::set("list", &[], json!([])));
    edits.push(Edit::set("object", &[], json!({})));
    edits.push(Edit::set("word", &[], json!(["apple"])));
    edits.push(Edit::set("null", &[], json!([null])));
}

fn walk(value: &Value, way: &[Key], edits: &mut Vec<Edit>) {
    match value {
        Value::Object(members) => {
            edits.push(Edit::set("unknown key", &below(way, "bogus"), 1));
            for (name, value) in members {
                each(value, &below(way, name), is_key(name), edits);
            }
        }
        Value::Array(members) => {
            // The way to a list of ids names them.
            let ids = way.iter().rev().find_map(|key| match key {
                Key::Name(name) => Some(is_key(name)),
                Key::Number(_) => None,
            });
            for (number, value) in members.iter().enumerate() {
                each(value, &member(way, number), ids.unwrap_or(value.is_string()), edits);
            }
            if let Some(first) = members.first() {
                edits.push(Edit::set("doubled", &member(way, members.len()), first.clone()));
            }
        }
        _ => {}
    }
}

/// Whether a member of that name holds keys of stored objects: another number leads to another object or none.
fn is_key(name: &str) -> bool {
    name.ends_with("id") || name.ends_with("ids")
}

fn each(value: &Value, way: &[Key], key: bool, edits: &mut Vec<Edit>) {
    edits.push(Edit::new("drop", way, Change::Drop));
    let mut set = |sort, replacement: Value| edits.push(Edit::set(sort, way, replacement));
    set("null", Value::Null);
    set("bool", json!(true));
    set("float", json!(1.5));
    set("negative", json!(-1));
    set("huge", json!("9223372036854775808"));
    set("empty", json!(""));
    set("word", json!("apple"));
    set("list", json!([]));
    set("object", json!({}));
    set("wrapped", json!([value]));
    set("doubled", json!([value, value]));
    set("named", json!({"bogus": value}));
    if !key {
        set("huge", json!("2147483648"));
        set("huge", json!(-2_147_483_649_i64));
        set("number", json!(0));
        set("number", json!("99"));
    }
    match value {
        Value::String(text) => {
            texts(text, key, &mut set);
            let overlong = |length| Edit::new("overlong", way, Change::Stretch(length));
            edits.extend([65, 129, 256, 2049].map(overlong));
        }
        Value::Number(number) => {
            set("other form", json!(number.to_string()));
            set("other form", json!(format!("0{number}")));
            if let Some(number) = number.as_i64().filter(|_| !key) {
                [1, 2, 3, 5, 8].iter().for_each(|step| set("neighbour", json!(number + step)));
                set("neighbour", json!(number - 1));
            }
        }
        _ => {}
    }
    walk(value, way, edits);
}

fn texts(text: &str, key: bool, set: &mut impl FnMut(&'static str, Value)) {
    set("trailing space", json!(format!("{text} ")));
    set("space", json!(" "));
    if let Ok(number) = text.parse::<i64>() {
        set("other form", json!(number));
        set("other form", json!(format!("+{text}")));
        if !key {
            [1, 2, 3, 5, 8].iter().for_each(|step| set("neighbour", json!((number + step).to_string())));
        }
    } else {
        set("cut", json!(text.chars().take(text.chars().count() / 2).collect::<String>()));
        set("macro", json!("{$MACRO}"));
        set("macro", json!("{#MACRO}"));
        set("upper case", json!(text.to_uppercase()));
        set("sign", json!(format!("{text}\"")));
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_value_of_a_request_is_changed() {
        let request = json!({"hostid": "10084", "tags": [{"tag": "a"}], "status": 0, "ids": ["3"]});
        let edits = edits(&request);
        for place in ["/", "/hostid", "/tags", "/tags/1", "/tags/1/tag", "/status", "/ids/1"] {
            let sorts: BTreeSet<_> = edits.iter().filter(|edit| edit.place() == place).map(|edit| edit.sort).collect();
            assert!(sorts.len() >= 6, "{place}: {sorts:?}");
        }
        // Another object's key is no wrong value.
        let neighbours = edits.iter().filter(|edit| edit.sort == "neighbour");
        assert_eq!(neighbours.map(Edit::place).collect::<BTreeSet<_>>(), ["/status".to_owned()].into());
    }
}
