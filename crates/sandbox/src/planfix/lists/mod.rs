//! Lists: what their parameters and numbered filters leave in, and in which order.

mod contacts;
mod filter;
mod period;
mod projects;
mod sort;
mod tasks;
mod values;

use std::borrow::Cow;

use callsheet_runtime::{DateTime, Value};

use super::USERS;
use crate::config::Planfix;
use crate::engine::{Call, Query};
use crate::hook::{World, field, switch, text_field};
use crate::refusal::Refusal;
use crate::store::Store;
use crate::tree::{self, Object};
use filter::filters;

pub(super) use tasks::CLOSED;

/// The lists that take more than their tables say.
pub(super) const METHODS: &[&str] = &[
    "action.getList",
    "action.getListByPeriod",
    "analitic.getDataByCondition",
    "contact.getList",
    "file.getListForTask",
    "project.getList",
    "projectGroup.getList",
    "task.getList",
    "task.getPossibleStatusToChange",
    "user.actionsAdded",
    "user.getList",
    "userGroup.getList",
];

/// Has the list take notice of all of its parameters.
pub(super) fn narrow(call: &mut Call<'_>, _: &mut World<'_>, _: &Planfix) -> Result<(), Refusal> {
    call.scope.arrange = Some(arrange);
    call.scope.keeps = Some(keeps);
    Ok(())
}

fn arrange(call: &Call<'_>, query: &mut Query) {
    // Whose list it is, is looked at here.
    if call.method.name != "user.actionsAdded" {
        query.related.clear();
    }
    query.sort = sort::order(call);
    match call.method.name {
        "user.getList" if !inner(call, "userGroup", "id").is_empty() => {
            query.filters.retain(|(path, _)| path != "status");
        }
        "task.getList" => {
            let is_seen_below = |path: &str| {
                path == "parent.id" || (path == "project.id" && is_on(&inner(call, "project", "withSubprojects")))
            };
            query.filters.retain(|(path, _)| !is_seen_below(path));
        }
        _ => {}
    }
}

fn keeps(call: &Call<'_>, store: &Store, object: &Object) -> bool {
    let listed = Listed { call, store, object };
    match call.method.name {
        "task.getList" => tasks::keeps(&listed),
        "task.getPossibleStatusToChange" => tasks::can_follow(&listed),
        "contact.getList" => contacts::keeps(&listed),
        "project.getList" => projects::keeps(&listed),
        "user.getList" => is_wanted_user(&listed),
        "action.getListByPeriod" => {
            listed.is_between("dateTime", &text_field(call, "fromDate"), &text_field(call, "toDate"))
        }
        "user.actionsAdded" => {
            listed.is_between("dateTime", &inner(call, "period", "begin"), &inner(call, "period", "end"))
        }
        "analitic.getDataByCondition" => values::keeps(&listed),
        _ => true,
    }
}

/// An object that may stand in a list.
struct Listed<'a> {
    call: &'a Call<'a>,
    store: &'a Store,
    object: &'a Object,
}

impl Listed<'_> {
    /// The texts at that path of the object.
    fn all(&self, path: &str) -> Vec<Cow<'_, str>> {
        let mut found = Vec::new();
        tree::leaves(self.object, path, &mut found);
        found
    }

    fn text(&self, path: &str) -> Cow<'_, str> {
        self.all(path).into_iter().next().unwrap_or_default()
    }

    fn is_set(&self, path: &str) -> bool {
        self.all(path).iter().any(|text| !matches!(&**text, "" | "0"))
    }

    fn is_true(&self, path: &str) -> bool {
        is_on(&self.text(path))
    }

    fn has(&self, path: &str, wanted: &str) -> bool {
        self.all(path).iter().any(|text| text == wanted)
    }

    fn moment(&self, path: &str) -> Option<DateTime> {
        self.text(path).parse().ok()
    }

    /// Whether the moment at that path is not before one and not after the other. A day as the end is meant whole.
    fn is_between(&self, path: &str, from: &str, to: &str) -> bool {
        let Some(moment) = self.moment(path) else { return false };
        period::Period::between(from.parse().ok(), to.parse().ok()).holds(moment)
    }

    /// The number of the object itself.
    fn key(&self) -> Cow<'_, str> {
        self.text("id")
    }

    /// What another object that stands in the store has under that path, by its key.
    fn of_other(&self, entity: &str, key: &str, path: &str) -> Vec<String> {
        let mut found = Vec::new();
        if let Some(object) = self.store.object(entity, key) {
            tree::leaves(object, path, &mut found);
        }
        found.into_iter().map(Cow::into_owned).collect()
    }

    /// The objects of an entity that have one of these texts at that path.
    fn others<'s>(&'s self, entity: &str, path: &'s str, text: &'s str) -> impl Iterator<Item = &'s Object> {
        let kept = self.store.collection(entity);
        kept.into_iter().flat_map(move |kept| kept.with(path, text).filter_map(|key| kept.get(key)))
    }

    /// Whose list it is: the caller's, unless the request names another.
    fn asker(&self) -> String {
        let named = inner(self.call, "user", "id");
        let caller = || self.call.caller.map(|caller| caller.key.as_str().to_owned()).unwrap_or_default();
        if named.is_empty() { caller() } else { named }
    }
}

/// The text of a scalar within a record of the request; empty where there is none.
fn inner(call: &Call<'_>, record: &str, name: &str) -> String {
    match tree::plain(&field(call, record)) {
        Value::Map(object) => object.get(name).and_then(tree::text).map(Cow::into_owned).unwrap_or_default(),
        _ => String::new(),
    }
}

fn is_on(text: &str) -> bool {
    matches!(text, "1" | "true")
}

fn is_wanted_user(user: &Listed<'_>) -> bool {
    let is_online = !switch(user.call, "onlyOnline") || user.is_true("isOnline");
    is_online
        && filters(user.call).iter().all(|filter| match filter.kind {
            9003 => filter.contains(&user.all("email")),
            _ => filter.contains(&names(user)),
        })
}

/// The names of a person or company.
fn names<'l>(person: &'l Listed<'_>) -> Vec<Cow<'l, str>> {
    ["name", "lastName"].iter().flat_map(|path| person.all(path)).collect()
}

/// Whether somebody with that number is an employee.
fn is_employee(store: &Store, id: &str) -> bool {
    store.object(USERS, id).is_some()
}
