//! Rows of data tags ("analitics") that comments bring, change and take away.

use callsheet_runtime::{DateTime, Value};

use super::super::{markup, people};
use super::{said, text};
use crate::engine::Call;
use crate::refusal::Refusal;
use crate::store::{Key, Store};
use crate::tree::{self, Object};

/// The entity whose objects the rows are.
pub(super) const ROWS: &str = "analitic-data";

/// Writes the rows that a request has for a comment, and takes away those that it names for that.
pub(super) fn write(
    call: &Call<'_>,
    store: &mut Store,
    action: &mut Object,
    before: Option<&Object>,
    asked: &Object,
) -> Result<(), Refusal> {
    let mut kept = before.map(|before| maps(before.get("analitics"))).unwrap_or_default();
    for sent in maps(asked.get("analitics")) {
        let row = Row { call, store, action, kept: &kept, sent: &sent };
        let (key, object) = row.read()?;
        let is_new = !kept.iter().any(|one| text(one, "key") == key.as_str());
        if let Some(rows) = store.collection_mut(ROWS) {
            rows.put(key.clone(), object);
        }
        if is_new {
            kept.push(Object::from([
                ("id".to_owned(), sent.get("id").cloned().unwrap_or_default()),
                ("key".to_owned(), Value::from(key.as_str())),
            ]));
        }
    }
    for key in asked.get("deletedAnalitics").map(tree::texts).unwrap_or_default() {
        let place = kept.iter().position(|one| text(one, "key") == key).ok_or_else(foreign)?;
        kept.remove(place);
        if let Some(rows) = store.collection_mut(ROWS) {
            rows.remove(&Key::new(&key));
        }
    }
    action.remove("analitics");
    if !kept.is_empty() {
        action.insert("analitics".to_owned(), Value::List(kept.into_iter().map(Value::Map).collect()));
    }
    Ok(())
}

fn foreign() -> Refusal {
    said("4016", "The key belongs to the data of another data tag.")
}

/// One row of a request.
struct Row<'a> {
    call: &'a Call<'a>,
    store: &'a Store,
    action: &'a Object,
    /// The rows that the comment has.
    kept: &'a [Object],
    sent: &'a Object,
}

impl Row<'_> {
    /// The row as it is stored, and its key.
    fn read(&self) -> Result<(Key, Object), Refusal> {
        let tag = self.store.object("analitic", &text(self.sent, "id"));
        let tag = tag.ok_or_else(|| said("4010", "There is no such data tag."))?;
        let fields = maps(tag.get("fields"));
        let data = match self.sent.get("analiticData") {
            Some(Value::Map(data)) => data.clone(),
            _ => Object::new(),
        };
        let values = maps(data.get("itemData"));
        let own = text(&data, "key");
        let (key, mut row) = if own.is_empty() { self.fresh() } else { self.known(&own)? };
        let mut items = maps(row.get("itemData"));
        for value in &values {
            let id = text(value, "fieldId");
            let field = fields.iter().find(|field| text(field, "id") == id);
            let field = field.ok_or_else(|| said("4012", "The data tag has no such field."))?;
            let item = self.item(field, value.get("value").unwrap_or(&Value::Null))?;
            items.retain(|other| text(other, "id") != id);
            items.push(item);
        }
        let place = |item: &Object| fields.iter().position(|field| text(field, "id") == text(item, "id"));
        items.sort_by_key(place);
        if items.len() < fields.len() {
            return Err(said("4011", "The data tag does not have all of its fields."));
        }
        row.insert("itemData".to_owned(), Value::List(items.into_iter().map(Value::Map).collect()));
        Ok((key, row))
    }

    fn fresh(&self) -> (Key, Object) {
        let key = self.store.next_key(ROWS);
        let mut row = Object::from([("key".to_owned(), Value::from(key.as_str()))]);
        tree::set(&mut row, "analitic.id", Value::from(text(self.sent, "id")));
        tree::set(&mut row, "action.id", Value::from(text(self.action, "id")));
        let task = text(self.action, "task.id");
        if !task.is_empty() {
            let general = self.store.object("task", &task).map(|task| text(task, "general")).unwrap_or_default();
            tree::set(&mut row, "task.id", Value::from(task));
            tree::set(&mut row, "task.general", Value::from(general));
        }
        (key, row)
    }

    fn known(&self, key: &str) -> Result<(Key, Object), Refusal> {
        let is_own = |one: &&Object| text(one, "key") == key && text(one, "id") == text(self.sent, "id");
        self.kept.iter().find(is_own).ok_or_else(foreign)?;
        let row = self.store.object(ROWS, key).cloned().ok_or_else(foreign)?;
        Ok((Key::new(key), row))
    }

    /// A value as it is stored: what it says, and the numbers of what it stands for.
    fn item(&self, field: &Object, sent: &Value) -> Result<Object, Refusal> {
        let (value, ids) = self.value(field, sent)?;
        Ok(Object::from([
            ("id".to_owned(), field.get("id").cloned().unwrap_or_default()),
            ("name".to_owned(), field.get("name").cloned().unwrap_or_default()),
            ("value".to_owned(), Value::from(value)),
            ("valueId".to_owned(), Value::from(ids)),
        ]))
    }

    fn value(&self, field: &Object, sent: &Value) -> Result<(String, String), Refusal> {
        let mismatch = || said("4013", "The value does not fit the type of the data tag's field.");
        let plain = tree::text(sent).map(|text| text.into_owned());
        let checked = |is_right: fn(&str) -> bool| {
            let text = plain.clone().filter(|text| is_right(text)).ok_or_else(mismatch)?;
            Ok((text, String::new()))
        };
        match &*text(field, "type") {
            "DATE" | "DATETIME" => checked(|text| text.parse::<DateTime>().is_ok()),
            "TIME" => checked(is_time),
            "NUMBER" => checked(|text| text.parse::<f64>().is_ok()),
            "CHECKBOX" => checked(|text| matches!(text, "0" | "1")),
            "TIMEPERIOD" => {
                let span = markup::object(self.call.tables, "types/time-span", sent).ok_or_else(mismatch)?;
                let (begin, end) = (text(&span, "begin"), text(&span, "end"));
                if is_time(&begin) && is_time(&end) {
                    Ok((format!("{begin} - {end}"), String::new()))
                } else {
                    Err(mismatch())
                }
            }
            "LIST" => {
                let choices = field.get("list").map(tree::texts).unwrap_or_default();
                let text = plain.filter(|text| choices.contains(text)).ok_or_else(mismatch)?;
                Ok((text, String::new()))
            }
            "HANDBOOK" | "HANDBOOKSET" => {
                let handbook = text(field, "handbook.id");
                named(&markup::numbers(sent), |key| self.record(&handbook, key))
            }
            "USER" | "CONTACT" | "LOGINLIST" | "GROUPUSERCONTACT" => {
                named(&markup::numbers(sent), |id| people::person(self.store, id).ok_or_else(mismatch))
            }
            kind @ ("TASK" | "TASKSET" | "PROJECT" | "CLIENT") => {
                let (entity, name) = match kind {
                    "PROJECT" => ("project", "title"),
                    "CLIENT" => ("contact", "name"),
                    _ => ("task", "title"),
                };
                let title = |id: &str| self.store.object(entity, id).map(|object| text(object, name));
                named(&markup::numbers(sent), |id| title(id).ok_or_else(mismatch))
            }
            _ => checked(|_| true),
        }
    }

    /// What a record of a directory is called.
    fn record(&self, handbook: &str, key: &str) -> Result<String, Refusal> {
        let record = self.store.object("handbook-record", key).filter(|record| text(record, "handbook.id") == handbook);
        let record = record.ok_or_else(|| said("4015", "The directory has no such key."))?;
        if text(record, "isGroup") == "1" {
            return Err(said("4014", "The key of a group may not be used here."));
        }
        let name = text(record, "name");
        let first = maps(record.get("customData")).first().map(|value| text(value, "value"));
        Ok(if name.is_empty() { first.unwrap_or_default() } else { name })
    }
}

fn named(ids: &[String], name: impl Fn(&str) -> Result<String, Refusal>) -> Result<(String, String), Refusal> {
    let names = ids.iter().map(|id| name(id)).collect::<Result<Vec<_>, _>>()?;
    Ok((names.join(", "), ids.join(",")))
}

/// Whether the text is a time of day, `hh:mm`.
fn is_time(text: &str) -> bool {
    let parts =
        text.split_once(':').and_then(|(hour, minute)| Some((hour.parse::<u8>().ok()?, minute.parse::<u8>().ok()?)));
    text.len() == 5 && parts.is_some_and(|(hour, minute)| hour < 24 && minute < 60)
}

/// The members of a list of records.
fn maps(list: Option<&Value>) -> Vec<Object> {
    let Some(Value::List(members)) = list else { return Vec::new() };
    let map = |member: &Value| match member {
        Value::Map(map) => Some(map.clone()),
        _ => None,
    };
    members.iter().filter_map(map).collect()
}
