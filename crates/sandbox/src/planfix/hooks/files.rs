//! Files: versions, names that are taken, and their content.

use axum::http::StatusCode;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use callsheet_runtime::tables::Method;
use callsheet_runtime::{Ref, Value};

use super::super::newborn;
use super::{said, sent, text};
use crate::check::Problem;
use crate::config::Planfix;
use crate::engine::Call;
use crate::hook::{Reply, World, field, text_field};
use crate::refusal::{Cause, Refusal};
use crate::store::{Key, Store};
use crate::tree::{self, Object};

/// The entity whose objects are versions of files.
const FILES: &str = "file";

/// What a file's name does not hold.
const NOT_IN_NAMES: &[char] = &['\\', '/', ':', '*', '?', '"', '<', '>', '|'];

/// The HTTP status of a refusal: where content is asked for, it says what is wrong too.
pub(in super::super) fn status(method: &str, code: &str) -> StatusCode {
    match (method, code) {
        ("file.download", "9001" | "0104") => StatusCode::FORBIDDEN,
        ("file.download", "9002") => StatusCode::NOT_FOUND,
        _ => StatusCode::OK,
    }
}

/// The code for a list of files that is empty: there is one for that alone.
pub(in super::super) fn code_of(method: &Method<'_>, problem: &Problem) -> Option<&'static str> {
    let is_empty = matches!(&*problem.code, "empty" | "too-few-items") && problem.path.ends_with("/files");
    (is_empty && method.errors.contains(&"9004")).then_some("9004")
}

/// Makes of what a request says of a file the version that is stored.
pub(in super::super) fn complete(call: &Call<'_>, store: &mut Store, file: &mut Object) -> Result<(), Refusal> {
    let (task, project) = (text(&sent(call, "task"), "id"), text(&sent(call, "project"), "id"));
    let of_project = project_of(store, &task);
    if text(file, "sourceType") == "PROJECT" {
        take_over(store, file, &task, &of_project)?;
    }
    let name = text(file, "name");
    let is_link = text(file, "sourceType") == "INTERNET";
    if name.is_empty() || (!is_link && name.contains(NOT_IN_NAMES)) {
        return Err(said("9005", "The file's name has a character that is not allowed."));
    }
    let place = if task.is_empty() { ("project.id", project.as_str()) } else { ("task.id", task.as_str()) };
    number(store, file, &name, place)?;
    measure(file)?;
    if let Some(url) = tree::get(file, "otherFile.url").cloned() {
        file.insert("downloadLink".to_owned(), url);
    }
    file.remove("otherFile");
    file.remove("newversion");
    let project = if project.is_empty() { &of_project } else { &project };
    for (path, value) in [("task.id", &task), ("project.id", project)] {
        if !value.is_empty() {
            tree::set(file, path, Value::from(value.clone()));
        }
    }
    let holder = if place.0 == "task.id" { "task" } else { "project" };
    let client = store.object(holder, place.1).map(|holder| text(holder, "client.id")).unwrap_or_default();
    if !client.is_empty() {
        tree::set(file, "client.id", Value::from(client));
    }
    let owner = text(&sent(call, "owner"), "id");
    if !matches!(&*owner, "" | "0") {
        tree::set(file, "user.id", Value::from(owner));
    }
    Ok(())
}

fn project_of(store: &Store, task: &str) -> String {
    let project = store.object("task", task).map(|task| text(task, "project.id"));
    project.filter(|id| id != "0").unwrap_or_default()
}

/// A file of the project is attached to one of the project's tasks as it is.
fn take_over(store: &Store, file: &mut Object, task: &str, project: &str) -> Result<(), Refusal> {
    let other =
        latest(store, "id", &text(file, "otherFile.id")).ok_or_else(|| said("9002", "There is no such file."))?;
    if task.is_empty() {
        return Err(said("9008", "A file of the project is being added to the project."));
    }
    if text(other, "project.id") != project {
        return Err(said("9009", "The file for the task belongs to another project."));
    }
    for name in ["name", "sourceType", "description", "body", "downloadLink", "size", "bytes"] {
        if let Some(value) = other.get(name) {
            file.insert(name.to_owned(), value.clone());
        }
    }
    Ok(())
}

/// Gives the file its number: that of the file whose next version it is, or the next one.
fn number(store: &Store, file: &mut Object, name: &str, (path, id): (&str, &str)) -> Result<(), Refusal> {
    let kept = || store.collection(FILES).into_iter().flat_map(|files| files.iter().map(|(_, file)| file));
    let own = text(file, "uniqueId");
    let same = kept().filter(|other| text(other, path) == id && text(other, "name") == name);
    let same = same.filter(|other| text(other, "uniqueId") != own).max_by_key(|other| count(other, "version"));
    let next = kept().map(|other| count(other, "id")).max().unwrap_or(0) + 1;
    let (number, version) = match same {
        None => (next, 1),
        Some(other) if text(file, "newversion") == "1" => (count(other, "id"), count(other, "version") + 1),
        Some(other) => {
            let named = vec![("id", text(other, "id")), ("name", text(other, "name"))];
            return Err(
                Cause::SaidOf("9006", "Another file has this name already.".to_owned(), named).at("/request/files")
            );
        }
    };
    file.insert("id".to_owned(), Value::Number(number.to_string().into()));
    file.insert("version".to_owned(), Value::Number(version.to_string().into()));
    let extension = name.rsplit_once('.').map_or("", |(_, extension)| extension);
    file.insert("extension".to_owned(), Value::from(extension));
    Ok(())
}

fn count(object: &Object, name: &str) -> u64 {
    text(object, name).parse().unwrap_or(0)
}

/// How large the content is, in kilobytes and in bytes.
fn measure(file: &mut Object) -> Result<(), Refusal> {
    let bytes = match content(file) {
        Some(content) => content.map_err(|()| said("9003", "The file's content cannot be read."))?.len(),
        None => 0,
    };
    file.entry("bytes".to_owned()).or_insert_with(|| Value::Number(bytes.to_string().into()));
    file.entry("size".to_owned()).or_insert_with(|| Value::Number(bytes.div_ceil(1024).to_string().into()));
    Ok(())
}

/// Shows the files of a task with the comment that they belong to: the one that is named, or a new one.
pub(super) fn attach(call: &Call<'_>, world: &mut World<'_>, _: &Planfix) {
    let (task, target) = (text(&sent(call, "task"), "id"), text_field(call, "target"));
    if task.is_empty() || target == "task" {
        return;
    }
    let count = match field(call, "files") {
        Ref::List(files) => files.len(),
        _ => 0,
    };
    let files = world.store.collection(FILES).map(|files| files.iter().map(|(_, file)| file).collect::<Vec<_>>());
    let files = files.unwrap_or_default();
    let new = files.iter().rev().take(count).rev().map(|file| {
        let name = |name: &str| (name.to_owned(), file.get(name).cloned().unwrap_or_default());
        Value::Map(Object::from([name("id"), name("name")]))
    });
    let new: Vec<Value> = new.collect();
    let named = text(&sent(call, "action"), "id");
    let key = if target == "action" { Key::new(&named) } else { comment(call, world.store, &task) };
    if let Some(action) = world.store.object_mut("action", &key) {
        match action.entry("files".to_owned()).or_insert_with(|| Value::List(Vec::new())) {
            Value::List(files) => files.extend(new),
            other => *other = Value::List(new),
        }
    }
}

/// A new comment on the task.
fn comment(call: &Call<'_>, store: &mut Store, task: &str) -> Key {
    let key = store.next_key("action");
    let mut action = Object::from([("id".to_owned(), Value::from(key.as_str()))]);
    tree::set(&mut action, "task.id", Value::from(task));
    let project = project_of(store, task);
    if !project.is_empty() {
        tree::set(&mut action, "project.id", Value::from(project));
    }
    newborn::fill("action", call.caller, &mut action);
    if let Some(actions) = store.collection_mut("action") {
        actions.put(key.clone(), action);
    }
    key
}

/// The content that the server keeps; an error where it is no Base64.
fn content(file: &Object) -> Option<Result<Vec<u8>, ()>> {
    let body: String = text(file, "body").split_ascii_whitespace().collect();
    file.contains_key("body").then(|| STANDARD.decode(body).map_err(|_| ()))
}

/// The last version among the files with that number.
fn latest<'s>(store: &'s Store, by: &str, number: &str) -> Option<&'s Object> {
    let files = store.collection(FILES)?.iter().map(|(_, file)| file);
    files.filter(|file| text(file, by) == number).max_by_key(|file| count(file, "version"))
}

/// Answers the content of a file, or where it is.
pub(super) fn download(call: &Call<'_>, world: &mut World<'_>, _: &Planfix) -> Result<Value, Refusal> {
    let asked = match field(call, "file") {
        Ref::Record(_) => sent(call, "file"),
        _ => Object::new(),
    };
    let by = if asked.contains_key("id") { "id" } else { "uniqueId" };
    let file =
        latest(world.store, by, &text(&asked, by)).ok_or_else(|| Cause::NoSuchObject(FILES).at("/request/file"))?;
    let link = text(file, "downloadLink");
    world.reply = match content(file) {
        Some(Ok(content)) => Some(Reply::Content(content)),
        None if !link.is_empty() => Some(Reply::Elsewhere(link)),
        _ => return Err(said("9007", "The server could not read the file.")),
    };
    Ok(Value::Null)
}
