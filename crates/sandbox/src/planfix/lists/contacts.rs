use callsheet_runtime::{DateTime, Value};

use super::filter::{Filter, filters};
use super::{Listed, names, tasks};
use crate::hook::text_field;
use crate::tree;

pub(super) fn keeps(contact: &Listed<'_>) -> bool {
    is_target(contact) && is_found(contact) && filters(contact.call).iter().all(|filter| passes(filter, contact))
}

fn is_target(contact: &Listed<'_>) -> bool {
    match &*text_field(contact.call, "target") {
        "company" => contact.is_true("isCompany") && !contact.is_true("isTemplate"),
        "template" => contact.is_true("isTemplate"),
        "" | "contact" => !contact.is_true("isCompany") && !contact.is_true("isTemplate"),
        // A filter of the account's own is not known in all that it says.
        _ => true,
    }
}

fn is_found(contact: &Listed<'_>) -> bool {
    let wanted = text_field(contact.call, "search").to_lowercase();
    let places = ["name", "lastName", "email"].iter().flat_map(|path| contact.all(path));
    wanted.is_empty() || places.into_iter().any(|text| text.to_lowercase().contains(&wanted))
}

fn passes(filter: &Filter, contact: &Listed<'_>) -> bool {
    let moment = |path: &str| filter.dates(contact.call, &contact.moment(path).into_iter().collect::<Vec<_>>());
    match filter.kind {
        12 => moment("createdTime"),
        4223 => moment("birthdate"),
        4011 => filter.dates_of_any_year(contact.call, contact.moment("birthdate")),
        4213 => filter.dates(contact.call, &active(contact, &as_client)),
        4219 => !filter.dates(contact.call, &active(contact, &as_client)),
        4214 => filter.dates(contact.call, &active(contact, &as_member)),
        4220 => !filter.dates(contact.call, &active(contact, &as_member)),
        1 => filter.names(&contact.all("creator.id")),
        // Who may see and change a contact is not kept; who looks after it may do both.
        2 | 47 | 48 => {
            filter.names(&[contact.all("responsible.users.id"), contact.all("responsible.groups.id")].concat())
        }
        4001 => filter.contains(&names(contact)),
        4014 => filter.contains(&contact.all("name")),
        4015 => filter.contains(&contact.all("lastName")),
        4002 => filter.contains(&contact.all("post")),
        4003 => filter.contains(&contact.all("phones.number")),
        4004 => filter.contains(&contact.all("address")),
        4005 => filter.contains(&contact.all("email")),
        4221 => filter.contains(&contact.all("secondaryEmails")),
        4008 => filter.names(&contact.all("group.id")),
        4016 => filter.names(&contact.all("template.id")),
        4101..=4114 => filter.passes_own_field(contact),
        kind => is_so(contact, kind),
    }
}

/// What is asked of a contact by the filter's number alone.
fn is_so(contact: &Listed<'_>, kind: u32) -> bool {
    let any = |holds: &Role, is_wanted: &dyn Fn(&Listed<'_>) -> bool| with_tasks(contact, holds).iter().any(is_wanted);
    let late = |task: &Listed<'_>| task.is_true("isOverdued");
    match kind {
        4006 => contact.is_true("isCompany"),
        4007 => !contact.is_true("isCompany"),
        4010 => contact.is_true("havePlanfixAccess"),
        4012 => contact.is_true("canBeWorker"),
        4017 => !contact.is_true("canBeWorker"),
        4013 => contact.is_true("canBeClient"),
        4018 => !contact.is_true("canBeClient"),
        4203 => any(&as_client, &tasks::is_open),
        4201 => !any(&as_client, &tasks::is_open),
        4204 => any(&as_member, &tasks::is_open),
        4202 => !any(&as_member, &tasks::is_open),
        4205 => any(&as_client, &late),
        4206 => any(&as_member, &late),
        _ => true,
    }
}

/// What a contact is in a task.
type Role = dyn Fn(&Listed<'_>, &Listed<'_>) -> bool;

fn as_client(contact: &Listed<'_>, task: &Listed<'_>) -> bool {
    task.has("client.id", &contact.key())
}

fn as_member(contact: &Listed<'_>, task: &Listed<'_>) -> bool {
    let number = contact.text("userid");
    ["workers.users.id", "members.users.id"].iter().any(|path| task.has(path, &number))
}

fn with_tasks<'l>(contact: &'l Listed<'_>, role: &Role) -> Vec<Listed<'l>> {
    let kept = contact.store.collection("task").into_iter().flat_map(|kept| kept.iter());
    let tasks = kept.map(|(_, object)| Listed { call: contact.call, store: contact.store, object });
    tasks.filter(|task| role(contact, task)).collect()
}

/// When something last happened in each of those tasks.
fn active(contact: &Listed<'_>, role: &Role) -> Vec<DateTime> {
    let last = |task: &Listed<'_>| {
        let key = task.key();
        let times = task.others("action", "task.id", &key).filter_map(|action| action.get("dateTime"));
        let times = times.chain(task.object.get("beginDateTime"));
        times.filter_map(|time: &Value| tree::text(time)?.parse::<DateTime>().ok()).max()
    };
    with_tasks(contact, role).iter().filter_map(last).collect()
}
