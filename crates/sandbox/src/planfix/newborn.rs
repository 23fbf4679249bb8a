//! What a new object holds where the request says nothing of it.

use callsheet_runtime::{Value, json};

use super::clock;
use crate::engine::Caller;
use crate::tree::{self, Object};

/// By entity.
const NEWBORN: &[(&str, &str)] = &[
    (
        "task",
        r#"{"title": "", "description": "", "importance": "AVERAGE", "status": "ACTIVE", "statusSet": 1,
            "checkResult": false, "type": "task", "parent": {"id": 0}, "template": {"id": 0},
            "project": {"id": 0, "title": ""}, "client": {"id": 0, "name": ""}, "isOverdued": false,
            "isCloseToDeadline": false, "isNotAcceptedInTime": false, "isSummary": false, "starred": false,
            "additionalDescriptionData": "", "workers": {"users": [], "groups": []},
            "members": {"users": [], "groups": []}, "auditors": {"users": [], "groups": []}, "customData": []}"#,
    ),
    (
        "project",
        r#"{"description": "", "client": {"id": 0, "name": ""}, "parent": {"id": 0}, "template": {"id": 0},
            "status": "ACTIVE", "hidden": false, "hasEndDate": false, "isOverdued": false, "isCloseToDeadline": false,
            "workers": {"users": [], "groups": []}, "members": {"users": [], "groups": []}, "auditors": {"users": []},
            "managers": {"users": [], "groups": []}, "customData": []}"#,
    ),
    (
        "contact",
        r#"{"name": "", "midName": "", "lastName": "", "isCompany": false, "post": "", "email": "",
            "secondaryEmails": [], "phones": [], "address": "", "description": "", "sex": "", "site": "", "skype": "",
            "facebook": "", "vk": "", "icq": "", "userPic": "", "birthdate": "", "contractors": [],
            "havePlanfixAccess": false, "customData": [], "responsible": {"users": [], "groups": []}}"#,
    ),
    (
        "user",
        r#"{"name": "", "midName": "", "lastName": "", "secondaryEmails": [], "role": "USER", "status": "ACTIVE",
            "birthdate": "", "sex": "", "phones": [], "isInvisibleOutOfGroup": false, "isBlindOutOfGroup": false,
            "userPic": "", "isOnline": false, "timezone": "UTC", "userGroups": []}"#,
    ),
    ("action", r#"{"description": "", "type": "COMMENT", "isNotRead": true, "fromEmail": false, "notifiedList": []}"#),
    ("handbook-record", r#"{"name": "", "customData": []}"#),
    (
        "file",
        r#"{"description": "", "version": 1, "task": {"id": 0, "general": 0, "title": ""},
            "project": {"id": 0, "title": ""}, "client": {"id": 0}}"#,
    ),
];

/// The fields in which an object keeps who made it and when, by entity.
const MADE: &[(&str, &str, &str)] = &[
    ("task", "owner", "beginDateTime"),
    ("project", "owner", "beginDate"),
    ("contact", "creator", "createdTime"),
    ("action", "owner", "dateTime"),
    ("file", "user", "date"),
];

/// Fills a new object of that entity, which the caller makes.
pub(super) fn fill(entity: &str, caller: Option<&Caller>, object: &mut Object) {
    if let Some((_, text)) = NEWBORN.iter().find(|(known, _)| *known == entity)
        && let Ok(Value::Map(defaults)) = json::value(text)
    {
        complete(object, defaults);
    }
    let Some((_, by, at)) = MADE.iter().find(|(known, ..)| *known == entity) else { return };
    object.entry((*at).to_owned()).or_insert_with(|| Value::from(clock::now().to_string()));
    let path = format!("{by}.id");
    let is_said = tree::get(object, &path).and_then(tree::text).is_some_and(|text| !matches!(&*text, "" | "0"));
    if let (Some(caller), false) = (caller, is_said) {
        tree::set(object, &path, Value::from(caller.key.as_str()));
    }
}

/// Adds what is not there, within records too.
fn complete(object: &mut Object, defaults: Object) {
    for (name, default) in defaults {
        match (object.get_mut(&name), default) {
            (Some(Value::Map(inner)), Value::Map(defaults)) => complete(inner, defaults),
            (Some(_), _) => {}
            (None, default) => {
                object.insert(name, default);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_text_is_an_object() {
        for (entity, _) in NEWBORN {
            let mut object = Object::new();
            fill(entity, None, &mut object);
            assert!(!object.is_empty(), "{entity}");
        }
    }
}
