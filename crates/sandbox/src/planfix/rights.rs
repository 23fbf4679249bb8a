//! Who may see and change what: administrators everything, others what they take part in.

use callsheet_runtime::Value;
use callsheet_runtime::tables::Action;

use super::hooks::said;
use crate::engine::{Call, Caller};
use crate::hook::field;
use crate::refusal::Refusal;
use crate::store::{Key, Store};
use crate::tree::{self, Object};

/// Methods that change a task and that those who do it call.
const FOR_WORKERS: &[&str] = &["task.accept", "task.reject", "task.changeStatus", "task.changeExpectDate"];

/// Refuses a call about what the caller may not see or change, and has lists leave out what the caller may not see.
pub(super) fn check(call: &mut Call<'_>, store: &Store) -> Result<(), Refusal> {
    let Some(caller) = call.caller.filter(|_| !call.has_level(Some("admin"))) else { return Ok(()) };
    let rights = Rights { call, store, caller };
    match call.method.entity {
        "task" => rights.of_task()?,
        "action" => rights.of_action()?,
        "project" => rights.of_project()?,
        "file" => rights.of_file()?,
        _ => {}
    }
    if rights.other_task().is_some_and(|task| !rights.sees_task(task)) {
        return Err(denied(call, &["3008", "4009"], "The user may not see the task."));
    }
    let visible = rights.visible();
    if call.method.action == Action::Read {
        call.scope.visible = visible;
    }
    Ok(())
}

struct Rights<'a> {
    call: &'a Call<'a>,
    store: &'a Store,
    caller: &'a Caller,
}

impl Rights<'_> {
    fn of_task(&self) -> Result<(), Refusal> {
        let asked = match tree::plain(&field(self.call, "task")) {
            Value::Map(asked) => asked,
            _ => Object::new(),
        };
        let object = |entity: &str, path: &str| {
            let id = tree::get(&asked, path).and_then(tree::text)?;
            self.store.object(entity, &id)
        };
        if object("task", "parent.id").is_some_and(|parent| !self.sees_task(parent)) {
            return Err(denied(self.call, &["3002"], "The user may not see the parent task."));
        }
        if object("project", "project.id").is_some_and(|project| !self.sees_project(project)) {
            return Err(denied(self.call, &["3004"], "The user may not see the task's project."));
        }
        let Some(task) = self.named("task", "task") else { return Ok(()) };
        if !self.sees_task(task) {
            return Err(denied(self.call, &["3008"], "The user may not see the task."));
        }
        let is_change = self.call.method.action != Action::Read && !FOR_WORKERS.contains(&self.call.method.name);
        if is_change && !self.is_in(task, "owner.id") {
            return Err(denied(self.call, &["3009"], "The user may not change the task."));
        }
        Ok(())
    }

    fn of_action(&self) -> Result<(), Refusal> {
        let Some(action) = self.named("action", "action") else { return Ok(()) };
        let task = tree::get(action, "task.id").and_then(tree::text);
        if task.and_then(|id| self.store.object("task", &id)).is_some_and(|task| !self.sees_task(task)) {
            return Err(denied(self.call, &["4009"], "The user may not see the comment's task."));
        }
        if !self.sees_action(action) {
            return Err(denied(self.call, &["4008"], "The user may not see the comment."));
        }
        if self.call.method.action != Action::Read && !self.is_in(action, "owner.id") {
            return Err(denied(self.call, &["4001"], "The user has no rights for this with comments."));
        }
        Ok(())
    }

    fn of_project(&self) -> Result<(), Refusal> {
        let Some(project) = self.named("project", "project") else { return Ok(()) };
        let is_change = self.call.method.action != Action::Read && !self.is_in(project, "owner.id");
        if is_change || !self.sees_project(project) {
            return Err(denied(self.call, &["2002"], "The user has no rights for this with projects."));
        }
        Ok(())
    }

    fn of_file(&self) -> Result<(), Refusal> {
        let Some(file) = self.named("files", "file").or_else(|| self.named("file", "file")) else { return Ok(()) };
        let is_change = self.call.method.action == Action::Delete && !self.is_in(file, "user.id");
        if is_change || !self.sees_file(file) {
            return Err(denied(self.call, &["9001"], "The user has no rights for this with files."));
        }
        Ok(())
    }

    /// The task that the request names beside what it is about, or within it.
    fn other_task(&self) -> Option<&Object> {
        let entity = self.call.method.entity;
        if entity == "task" {
            return None;
        }
        self.named("task", "task").or_else(|| match tree::plain(&field(self.call, entity)) {
            Value::Map(mut sent) => match sent.remove("task") {
                Some(Value::Map(task)) => self.meant(&task, "task"),
                _ => None,
            },
            _ => None,
        })
    }

    /// The object of that entity that the record of the request names.
    fn named(&self, record: &str, entity: &str) -> Option<&Object> {
        match tree::plain(&field(self.call, record)) {
            Value::Map(sent) => self.meant(&sent, entity),
            _ => None,
        }
    }

    fn meant(&self, sent: &Object, entity: &str) -> Option<&Object> {
        let mut names = sent.iter().filter_map(|(name, value)| Some((name, tree::texts(value).into_iter().next()?)));
        names.find_map(|(name, text)| match name.as_str() {
            "id" | "general" | "uniqueId" => {
                let key = self.store.find(entity, name, &text)?;
                self.store.object(entity, key.as_str())
            }
            _ => None,
        })
    }

    fn is_in(&self, object: &Object, path: &str) -> bool {
        let mut found = Vec::new();
        tree::leaves(object, path, &mut found);
        found.iter().any(|id| *id == self.caller.key.as_str())
    }

    fn takes_part(&self, object: &Object) -> bool {
        let fields = ["workers", "members", "auditors", "managers"];
        let own = |field: &&str| self.is_in(object, &format!("{field}.users.id"));
        let groups = self.groups();
        let by_group = |field: &&str| {
            let mut found = Vec::new();
            tree::leaves(object, &format!("{field}.groups.id"), &mut found);
            found.iter().any(|id| groups.iter().any(|group| *id == group.as_str()))
        };
        self.is_in(object, "owner.id") || fields.iter().any(|field| own(field) || by_group(field))
    }

    fn groups(&self) -> Vec<String> {
        let mut found = Vec::new();
        if let Some(user) = self.store.object(super::USERS, self.caller.key.as_str()) {
            tree::leaves(user, "userGroups.id", &mut found);
        }
        found.into_iter().map(|id| id.into_owned()).collect()
    }

    fn sees_task(&self, task: &Object) -> bool {
        let project = tree::get(task, "project.id").and_then(tree::text);
        self.takes_part(task)
            || project.and_then(|id| self.store.object("project", &id)).is_some_and(|project| self.takes_part(project))
    }

    fn sees_project(&self, project: &Object) -> bool {
        project.get("hidden").and_then(tree::text).is_none_or(|hidden| hidden != "1") || self.takes_part(project)
    }

    /// A hidden comment is seen by who wrote it and who is told of it.
    fn sees_action(&self, action: &Object) -> bool {
        let is_hidden = action.get("isHidden").and_then(tree::text).is_some_and(|hidden| hidden == "1");
        !is_hidden || self.is_in(action, "owner.id") || self.is_in(action, "notifiedList.id")
    }

    fn sees_file(&self, file: &Object) -> bool {
        let task = tree::get(file, "task.id").and_then(tree::text);
        let task = task.and_then(|id| self.store.object("task", &id));
        self.is_in(file, "user.id") || task.is_none_or(|task| self.sees_task(task))
    }

    /// The objects of the method's entity that the caller may see.
    fn visible(&self) -> Option<Vec<Key>> {
        let sees: &dyn Fn(&Object) -> bool = match self.call.method.entity {
            "task" => &|task| self.sees_task(task),
            "project" => &|project| self.sees_project(project),
            "action" => &|action| self.sees_action(action),
            "file" => &|file| self.sees_file(file),
            _ => return None,
        };
        let kept = self.store.collection(self.call.method.entity)?;
        Some(kept.iter().filter(|(_, object)| sees(object)).map(|(key, _)| key.clone()).collect())
    }
}

/// The refusal by the first of these codes that the method documents; else that the object may not be seen.
fn denied(call: &Call<'_>, codes: &[&'static str], words: &str) -> Refusal {
    said(codes.iter().find(|code| call.method.errors.contains(code)).unwrap_or(&"0104"), words)
}
