use std::borrow::Cow;

use callsheet_runtime::DateTime;

use super::filter::{Filter, filters, own_values};
use super::{Listed, inner, is_employee, is_on};
use crate::hook::{field, text_field};
use crate::tree;

/// Statuses of tasks that are through.
pub(crate) const CLOSED: &[&str] = &["COMPLETED", "DONE", "CANCELED", "REJECTED"];

/// How far tasks and projects are followed upwards.
const DEPTH: usize = 32;

pub(super) fn keeps(task: &Listed<'_>) -> bool {
    is_target(task)
        && is_within(task)
        && is_quickly_found(task)
        && filters(task.call).iter().all(|filter| passes(filter, task))
}

/// Whether the status may follow the one that the task has: it is another one of the same process.
pub(super) fn can_follow(status: &Listed<'_>) -> bool {
    let id = inner(status.call, "task", "id");
    let Some(task) = status.store.object("task", &id) else { return false };
    let task = Listed { object: task, ..*status };
    status.text("process.id") == task.text("statusSet") && status.text("value") != task.text("status")
}

fn is_target(task: &Listed<'_>) -> bool {
    let asker = task.asker();
    let (kind, repeats) = (task.text("type"), task.object.contains_key("periodicity"));
    match &*text_field(task.call, "target") {
        "in" => does(task, &asker),
        "out" => task.has("owner.id", &asker),
        "template" => kind == "template",
        "periodic" => kind == "template" && repeats,
        // A filter of the account's own is not known in all that it says.
        _ => kind != "template",
    }
}

fn does(task: &Listed<'_>, user: &str) -> bool {
    let groups = task.of_other(super::USERS, user, "userGroups.id");
    task.has("workers.users.id", user) || groups.iter().any(|group| task.has("workers.groups.id", group))
}

/// Whether the task is in the project, and below the task, that the request names.
fn is_within(task: &Listed<'_>) -> bool {
    let (project, parent) = (inner(task.call, "project", "id"), inner(task.call, "parent", "id"));
    let in_project = project.is_empty()
        || !is_on(&inner(task.call, "project", "withSubprojects"))
        || is_below(task, "project", &task.text("project.id"), &project);
    in_project && (parent.is_empty() || is_below(task, "task", &task.text("parent.id"), &parent))
}

/// Whether an object is, or hangs at any depth below, the one with that number.
fn is_below(task: &Listed<'_>, entity: &str, first: &str, wanted: &str) -> bool {
    let mut at = first.to_owned();
    for _ in 0..DEPTH {
        if at == wanted {
            return true;
        }
        match task.of_other(entity, &at, "parent.id").into_iter().next() {
            Some(above) => at = above,
            None => return false,
        }
    }
    false
}

fn is_quickly_found(task: &Listed<'_>) -> bool {
    let words = tree::texts(&tree::plain(&field(task.call, "filter")));
    words.iter().all(|word| match word.as_str() {
        "ACTIVE" => is_open(task),
        "OVERDUE" => task.is_true("isOverdued"),
        "MY" => does(task, &task.asker()),
        _ => true,
    })
}

/// Whether the task is not through.
pub(super) fn is_open(task: &Listed<'_>) -> bool {
    let status = task.text("status");
    let own = task.others("process-status", "value", &status).next();
    let is_active = own.and_then(|own| own.get("isActive")).and_then(tree::text);
    match is_active {
        Some(is_active) => is_on(&is_active),
        None => !CLOSED.contains(&&*status),
    }
}

fn passes(filter: &Filter, task: &Listed<'_>) -> bool {
    let moment = |path: &str| filter.dates(task.call, &task.moment(path).into_iter().collect::<Vec<_>>());
    match filter.kind {
        1 => filter.names(&task.all("owner.id")),
        2 => filter.names(&people(task, "workers")),
        3 => filter.names(&[people(task, "auditors"), of_project(task, "auditors")].concat()),
        7 => filter.names(&task.all("client.id")),
        8 => filter.contains(&task.all("title")),
        10 => filter.names(&task.all("status")),
        11 => has_tag(task, &filter.text()),
        18 => !has_tag(task, &filter.text()),
        12 => moment("beginDateTime"),
        13 => moment("startTime"),
        14 => moment("endTime"),
        19 | 20 => moment("closedTime"),
        21 => filter.dates(task.call, &last_comment(task)),
        38 => moment("changedTime"),
        79 => filter.dates(
            task.call,
            &last_comment(task).into_iter().chain(task.moment("changedTime")).max().into_iter().collect::<Vec<_>>(),
        ),
        24 => filter.names(&task.all("statusSet")),
        39 => filter.names(&people(task, "members")),
        51 => filter.names(&task.all("template.id")),
        59 => filter.names(&of_project(task, "auditors")),
        60 => filter.names(&people(task, "auditors")),
        73 => filter.names(&task.all("parent.id")),
        152 => own_values(task, &filter.text()).iter().any(|value| !value.is_empty()),
        153 => own_values(task, &filter.text()).iter().all(String::is_empty),
        101..=114 => filter.passes_own_field(task),
        kind => is_so(task, kind),
    }
}

/// What is asked of a task by the filter's number alone.
fn is_so(task: &Listed<'_>, kind: u32) -> bool {
    let repeats = task.object.contains_key("periodicity");
    let is_any = |path: &str, employee: bool| task.all(path).iter().any(|id| is_employee(task.store, id) == employee);
    match kind {
        16 => repeats,
        28 => !repeats,
        17 => task.is_true("isOverdued"),
        29 => !task.is_true("isOverdued"),
        22 => !task.is_set("startTime"),
        25 => task.is_set("startTime"),
        23 => !task.is_set("endTime"),
        26 => task.is_set("endTime"),
        33 => people(task, "workers").is_empty(),
        41 => people(task, "members").is_empty(),
        34 => is_any("owner.id", true),
        35 => is_any("owner.id", false),
        71 => is_any("workers.users.id", true),
        69 => is_any("workers.users.id", false),
        72 => is_any("members.users.id", true),
        70 => is_any("members.users.id", false),
        _ => true,
    }
}

/// The numbers of people and groups of the task.
fn people<'l>(task: &'l Listed<'_>, field: &str) -> Vec<Cow<'l, str>> {
    [task.all(&format!("{field}.users.id")), task.all(&format!("{field}.groups.id"))].concat()
}

/// Likewise of its project.
fn of_project<'l>(task: &'l Listed<'_>, field: &str) -> Vec<Cow<'l, str>> {
    let project = task.text("project.id");
    let found = task.of_other("project", &project, &format!("{field}.users.id"));
    found.into_iter().map(Cow::Owned).collect()
}

fn has_tag(task: &Listed<'_>, tag: &str) -> bool {
    let key = task.key();
    let mut rows = task.others("analitic-data", "task.id", &key);
    rows.any(|row| tree::get(row, "analitic.id").and_then(tree::text).is_some_and(|id| id == tag))
}

/// When the last comment was written.
fn last_comment(task: &Listed<'_>) -> Vec<DateTime> {
    let key = task.key();
    let actions = task.others("action", "task.id", &key);
    let times = actions.filter_map(|action| tree::text(action.get("dateTime")?)?.parse().ok());
    times.max().into_iter().collect()
}
