//! The draft of a type file.

use super::home::{Home, Op};
use super::rows::{Row, rows};
use super::text::{Keys, Text, list, quoted};
use super::{Drafted, Request};

/// Drafts the file of the type that the method's objects have: fields of the request under the method's own operation,
/// stored columns under `read`.
pub fn draft(home: &Home, request: Option<&Request>) -> Drafted {
    let mut text = Text::default();
    text.line("#:schema ../../schema/type.schema.json");
    text.key("type", &quoted(&home.type_name));
    text.empty_text("title");
    let writes = home.op != Op::Read;
    let reads = !home.columns.is_empty();
    let operations = [(reads, "read"), (writes, home.op.word())];
    text.key("operations", &list(operations.iter().filter(|(has, _)| *has).map(|(_, word)| *word)));
    if !reads {
        text.todo("", "no stored table has the object's name: what is answered is not recorded");
    }
    if let Some(key) = home.key.as_ref().filter(|_| reads) {
        text.table("[entity]");
        text.key("key", &quoted(key));
        text.key("unique", "[]");
        text.key("fixtures", "\"[]\"");
        text.todo("", "fields that no two objects share, and what a fresh server holds");
    }
    let given = request.filter(|_| writes).map(|request| rows(request.rule.members())).unwrap_or_default();
    for row in &given.0 {
        write_given(row, home, &mut text);
    }
    for name in &given.1 {
        text.table(&format!("# `{name}` is recorded without a rule."));
        text.todo(name, "is it the server's own, or checked elsewhere?");
    }
    let is_given = |name: &str| given.0.iter().any(|row| row.path == name);
    for (name, kind) in home.columns.iter().filter(|(name, _)| !is_given(name)) {
        text.table("[[field]]");
        text.key("path", &quoted(name));
        text.key("type", &quoted(kind));
        if writes {
            text.key(home.op.word(), "\"absent\"");
        }
        text.todo(name, "a stored column: is it answered?");
        text.empty_text("doc");
    }
    let (text, todos) = text.finish();
    Drafted { path: format!("types/{}.toml", home.type_name), text, todos }
}

/// A field that the method takes. Its limits are those of the method's operation: answers are not checked.
fn write_given(row: &Row, home: &Home, text: &mut Text) {
    let (shape, limits): (Keys, Keys) =
        row.keys.iter().cloned().partition(|(key, _)| matches!(*key, "type" | "of" | "keys"));
    let (first, rest) = row.path.split_once('.').unwrap_or((row.path.as_str(), ""));
    let is_read = home.columns.iter().any(|(column, _)| column == first);
    text.table("[[field]]");
    text.key("path", &quoted(&row.path));
    row.write_todos(text);
    text.keys(&shape);
    if !home.columns.is_empty() && !is_read && rest.is_empty() {
        text.key("read", "\"absent\"");
    }
    text.empty_text("doc");
    let table = format!("field.{}", home.op.word());
    if !limits.is_empty() || !row.cases.is_empty() {
        text.table(&format!("[{table}]"));
        text.keys(&limits);
    }
    row.write_cases(&table, text);
}
