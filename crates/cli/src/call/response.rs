//! Responses as people and scripts want them.

use callsheet_runtime::record::{Dynamic, Record};
use callsheet_runtime::tables::{Kind, Language, Method, ShapeRef, Tables, Type, Wire};
use callsheet_runtime::{Ref, Slot, json, xml};
use comfy_table::{ContentArrangement, Table, presets};
use serde_json::{Map, Value};

use crate::check::pretty::printable;
use crate::exit::Failure;
use crate::words::{Said, text};

/// The response in an answer, as a tree of JSON.
///
/// # Errors
/// The answer does not fit what the spec says of it.
pub fn tree(
    tables: &'static Tables<'static>,
    method: &Method<'static>,
    request: &dyn Record,
    answer: &str,
) -> Result<Value, Failure> {
    match tables.api.wire {
        Wire::Json => {
            let answer: Value = serde_json::from_str(answer).map_err(|error| unreadable(&error))?;
            Ok(answer.get("result").cloned().unwrap_or_default())
        }
        Wire::Xml => {
            let ty = asked_for(method, request);
            let Kind::Record(id) = ty.kind else { return Ok(Value::Null) };
            let mut response = Dynamic::new(ShapeRef { tables, id });
            xml::decode_into(answer, tables, &ty, Slot::Record(&mut response)).map_err(|error| unreadable(&error))?;
            let mut out = String::new();
            json::encode(Ref::Record(&response), tables, &ty, &mut out);
            serde_json::from_str(&out).map_err(|error| unreadable(&error))
        }
    }
}

/// The type of the response that the request asks for.
fn asked_for(method: &Method<'static>, request: &dyn Record) -> Type<'static> {
    let is_set = |field| match request.get(field) {
        Ref::Bool(flag) => flag,
        Ref::List(list) => !list.is_empty(),
        _ => false,
    };
    let case = method.response_case(is_set);
    case.map_or(method.response, |case| case.ty)
}

fn unreadable(error: &dyn std::error::Error) -> Failure {
    Failure::Refused(Said::new(
        format!(
            "the call was granted, and its response does not fit its description: {error}; `--format xml` shows it"
        ),
        format!("вызов выполнен, но ответ не соответствует описанию: {error}; его покажет `--format xml`"),
    ))
}

/// A response as a table: a row for each object of its list, or for each field of its only object.
pub fn table(response: &Value, language: Language) -> String {
    let mut table = Table::new();
    table.load_style(presets::UTF8_FULL_CONDENSED).set_content_arrangement(ContentArrangement::Dynamic);
    match rows(response) {
        Some([]) => return text("(an empty list)", "(пустой список)").get(language).to_owned(),
        Some(rows) => {
            let columns = columns(rows);
            table.set_header(columns.iter().map(|column| printable(column)));
            for row in rows {
                table.add_row(columns.iter().map(|column| match row {
                    Value::Object(members) => members.get(column).map(cell).unwrap_or_default(),
                    lone => cell(lone),
                }));
            }
        }
        None => match inner(response) {
            Value::Object(members) => {
                for (name, value) in members {
                    table.add_row([printable(name), cell(value)]);
                }
            }
            lone => return cell(lone),
        },
    }
    table.trim_fmt()
}

/// The number under that name in the object that holds the list.
pub fn beside_rows(response: &Value, name: &str) -> Option<usize> {
    let members = response.as_object()?;
    match members.get(name) {
        Some(number) => number.as_u64().and_then(|number| usize::try_from(number).ok()),
        None => members.values().find_map(|value| beside_rows(value, name)),
    }
}

/// The first list in a response that is one or that has one in its objects.
pub fn rows(response: &Value) -> Option<&[Value]> {
    match response {
        Value::Array(members) => Some(members),
        Value::Object(members) if members.len() == 1 => members.values().find_map(rows),
        Value::Object(members) => members.values().find_map(|value| value.as_array()).map(Vec::as_slice).filter(|_| {
            // An object with data of its own is shown whole.
            members.values().filter(|value| !value.is_array()).all(|value| value.is_number())
        }),
        _ => None,
    }
}

/// What stands within objects that have one member only.
fn inner(response: &Value) -> &Value {
    match response {
        Value::Object(members) if members.len() == 1 => match members.values().next() {
            Some(only @ Value::Object(_)) => inner(only),
            _ => response,
        },
        _ => response,
    }
}

/// The names of all rows' members, in the order in which they come up.
fn columns(rows: &[Value]) -> Vec<String> {
    let mut columns = Map::new();
    for row in rows {
        match row {
            Value::Object(members) => members.keys().for_each(|name| {
                columns.entry(name.clone()).or_insert(Value::Null);
            }),
            _ => {
                columns.entry("").or_insert(Value::Null);
            }
        }
    }
    columns.into_iter().map(|(name, _)| name).collect()
}

fn cell(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => printable(text),
        other => printable(&other.to_string()),
    }
}
