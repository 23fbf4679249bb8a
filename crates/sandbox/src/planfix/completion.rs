//! What becomes of objects that are written, whatever method writes them.

use callsheet_runtime::tables::Action;
use callsheet_runtime::{DateTime, Value};

use super::hooks::{contacts, files, said};
use super::{clock, newborn, people};
use crate::engine::Call;
use crate::hook::field;
use crate::refusal::Refusal;
use crate::store::Store;
use crate::tree::{self, Object};

/// Completes an object that is about to be stored.
pub(super) fn complete(call: &Call<'_>, store: &mut Store, object: &mut Object) -> Result<(), Refusal> {
    let entity = call.method.entity;
    let before = key_of(object, call).and_then(|key| store.object(entity, &key)).cloned();
    if call.method.action == Action::Create {
        if entity == "task" {
            take_from_template(store, object);
        }
        newborn::fill(entity, call.caller, object);
    }
    merge_own_fields(object, before.as_ref());
    match entity {
        "task" => task(call, store, object, before.as_ref()),
        "project" => {
            if object.get("hasEndDate").and_then(tree::text).is_some_and(|text| text == "0") {
                object.remove("endDate");
            }
            Ok(())
        }
        "contact" => {
            object.insert("lastUpdateDate".to_owned(), Value::from(clock::now().to_string()));
            contacts::check_address(object)
        }
        "user" => {
            let email = object.get("email").cloned();
            if let (Some(email), true) = (email, before.is_none()) {
                object.entry("login".to_owned()).or_insert(email);
            }
            Ok(())
        }
        "project-group" if before.is_none() => {
            let kept = store.collection(entity).map_or(0, |kept| kept.iter().count());
            object.insert("order".to_owned(), Value::Number((kept + 1).to_string().into()));
            Ok(())
        }
        "file" => files::complete(call, store, object),
        _ => Ok(()),
    }
}

fn key_of(object: &Object, call: &Call<'_>) -> Option<String> {
    let key = call.tables.api.entity(call.method.entity)?.key;
    object.get(key).and_then(tree::text).map(|text| text.into_owned())
}

/// Values of the account's own fields that are not sent stay as they are.
fn merge_own_fields(object: &mut Object, before: Option<&Object>) {
    let Some(Value::List(kept)) = before.and_then(|before| before.get("customData")) else { return };
    let Some(Value::List(sent)) = object.get_mut("customData") else { return };
    let number = |value: &Value| match value {
        Value::Map(value) => people::own_number(value),
        _ => None,
    };
    let mut merged = kept.clone();
    for mut value in sent.drain(..) {
        let before = merged.iter().find(|other| number(other) == number(&value));
        if let (Some(Value::Map(before)), Value::Map(value)) = (before, &mut value)
            && let Some(field) = before.get("field")
        {
            // What the field is called was not sent.
            value.insert("field".to_owned(), field.clone());
        }
        match merged.iter_mut().find(|other| number(other) == number(&value)) {
            Some(other) => *other = value,
            None => merged.push(value),
        }
    }
    *sent = merged;
}

/// What a task made from a template has of it, as far as the request says nothing else.
const OF_TEMPLATE: &[&str] = &[
    "title",
    "description",
    "importance",
    "statusSet",
    "checkResult",
    "project",
    "client",
    "duration",
    "durationUnit",
    "isSummary",
    "workers",
    "members",
    "customData",
];

fn take_from_template(store: &Store, task: &mut Object) {
    let key = tree::get(task, "template.id").and_then(tree::text);
    let Some(template) = key.and_then(|key| store.object("task", &key)).cloned() else { return };
    for name in OF_TEMPLATE {
        if let (false, Some(value)) = (task.contains_key(*name), template.get(*name)) {
            task.insert((*name).to_owned(), value.clone());
        }
    }
}

fn task(call: &Call<'_>, store: &Store, object: &mut Object, before: Option<&Object>) -> Result<(), Refusal> {
    if let Value::Map(sent) = tree::plain(&field(call, "task")) {
        set_moment(object, &sent, ["startDateIsSet", "startTimeIsSet", "startTime"]);
        set_moment(object, &sent, ["endDateIsSet", "endTimeIsSet", "endTime"]);
        if is_off(&sent, "durationIsSet") {
            object.remove("duration");
            object.remove("durationUnit");
        }
    }
    let status = text(object, "status");
    let is_own = status.bytes().all(|byte| byte.is_ascii_digit());
    if is_own && store.find("process-status", "value", &status).is_none() {
        return Err(said("0015", "There is no such status."));
    }
    if super::lists::CLOSED.contains(&&*status) && before.is_none_or(|before| text(before, "status") != status) {
        object.insert("closedTime".to_owned(), Value::from(clock::now().to_string()));
    }
    object.insert("changedTime".to_owned(), Value::from(clock::now().to_string()));
    let moment = |name: &str| text(object, name).parse::<DateTime>().ok();
    match (moment("startTime"), moment("endTime")) {
        (Some(start), Some(end)) if ends_before(start, end) => {
            Err(said("3006", "The task would end before it begins."))
        }
        _ => Ok(()),
    }
}

fn ends_before(start: DateTime, end: DateTime) -> bool {
    match (start.time(), end.time()) {
        (Some(_), Some(_)) => end < start,
        _ => clock::day(end) < clock::day(start),
    }
}

fn text(object: &Object, name: &str) -> String {
    object.get(name).and_then(tree::text).map(|text| text.into_owned()).unwrap_or_default()
}

fn is_off(sent: &Object, name: &str) -> bool {
    sent.get(name).and_then(tree::text).is_some_and(|text| text == "0")
}

/// The day of a moment is stored as it is sent; the time of day and the switches come beside it.
fn set_moment(object: &mut Object, sent: &Object, [has_day, has_time, name]: [&str; 3]) {
    if is_off(sent, has_day) {
        object.remove(name);
        return;
    }
    let Ok(moment) = text(object, name).parse::<DateTime>() else { return };
    let time = text(sent, name);
    let parts =
        time.split_once(':').and_then(|(hour, minute)| Some((hour.parse().ok()?, minute.get(..2)?.parse().ok()?)));
    let with_time = parts.and_then(|(hour, minute)| clock::day(moment).at(hour, minute));
    let moment = match with_time {
        Some(moment) => moment,
        None if is_off(sent, has_time) => clock::day(moment),
        None => moment,
    };
    object.insert(name.to_owned(), Value::from(moment.to_string()));
}
