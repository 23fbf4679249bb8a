//! The draft of a method's file.

use callsheet_spec::naming;

use super::super::recorded::{Branch, Recorded};
use super::home::{Home, Op};
use super::keys::told;
use super::rows::{Row, rows};
use super::text::{Text, list, quoted};
use super::{Drafted, Request};

/// Options of `get` methods that mean the same everywhere, with the word of `part`.
const PARTS: [(&str, &str); 13] = [
    ("output", "output"),
    ("filter", "filter"),
    ("search", "search"),
    ("searchByAny", "search-any"),
    ("startSearch", "search-start"),
    ("excludeSearch", "search-exclude"),
    ("searchWildcardsEnabled", "search-wildcards"),
    ("countOutput", "count"),
    ("preservekeys", "by-key"),
    ("sortfield", "sort-field"),
    ("sortorder", "sort-order"),
    ("limit", "limit"),
    ("editable", "control"),
];

/// Drafts the method's file.
pub fn draft(home: &Home, recorded: &Recorded, request: Option<&Request>) -> Drafted {
    let mut text = Text::default();
    head(home, recorded, &mut text);
    let names = match request {
        Some(request) => write_request(home, recorded, request, &mut text),
        None => write_options(home, recorded, &mut text),
    };
    write_response(home, &names, &mut text);
    let (text, todos) = text.finish();
    Drafted { path: naming::method_file(&home.method), text, todos }
}

fn head(home: &Home, recorded: &Recorded, text: &mut Text) {
    text.line("#:schema ../../schema/method.schema.json");
    text.key("method", &quoted(&home.method));
    text.todo("method", "its spelling in the reference, which may have capital letters");
    text.key("source", "\"\"");
    text.empty_text("title");
    match (recorded.access_level(), &recorded.access) {
        (Some(level), Some(code)) => {
            text.key("access", &quoted(level));
            if code.contains("'action'") {
                text.todo("access", &format!("a permission of the role is asked for beside the level: {code}"));
            }
        }
        (None, Some(code)) => text.todo("access", &format!("the level is not told from `{code}`")),
        (_, None) => text.todo("access", "none is recorded: is it called without credentials?"),
    }
    if home.wants_type_file() || home.type_has_operation() {
        text.key("entity", &quoted(&home.type_name));
    }
    text.key("action", &quoted(home.op.word()));
    if home.op == Op::Other {
        text.todo("action", "what it does: other, or one of create read update delete add remove replace");
    }
    text.todo("since", "the first release that has the method, if not all have it; errors that it gives");
}

/// Writes the request of a method whose rules are recorded; the names of its fields.
fn write_request(home: &Home, recorded: &Recorded, request: &Request, text: &mut Text) -> Vec<String> {
    text.table("[request]");
    for todo in &request.todos {
        text.todo("request", todo);
    }
    let whole = told(&Branch::of(&request.rule));
    let is_object = request.rule.kind == "object";
    if !is_object {
        text.keys(&whole.keys.iter().filter(|(key, _)| *key != "presence").cloned().collect());
        text.key("rust", &quoted(&format!("{}_list", naming::snake(&home.type_name))));
        text.todo("request", "a good plural for `rust`");
    } else if matches!(home.op, Op::Create | Op::Update) && home.type_has_operation() {
        text.key("type", "\"object\"");
    }
    for todo in &whole.untold {
        text.todo("request", todo);
    }
    if matches!(home.op, Op::Create | Op::Update) && home.type_has_operation() {
        text.key("use", &quoted(&home.type_name));
        text.key("for", &quoted(home.op.word()));
        return Vec::new();
    }
    if matches!(home.op, Op::Create | Op::Update) {
        text.todo(
            "request",
            &format!("give `types/{}` the operation `{}` and move the rows there", home.type_name, home.op.word()),
        );
    }
    let (mut found, left_out) = rows(request.rule.members());
    for name in left_out {
        text.todo(
            &name,
            &format!("`{name}` is recorded without a rule: is it the server's own, or checked elsewhere?"),
        );
    }
    let mut names: Vec<String> = found.iter().map(|row| row.path.clone()).collect();
    let mut taken: Vec<String> = Vec::new();
    for row in &mut found {
        add_part(row, home);
        keep_apart(row, &mut taken);
        row.write("request.field", text);
    }
    for (name, _) in recorded.get_options.iter().flat_map(|options| &options.0) {
        if !names.contains(name) {
            write_option(name, home, text);
            names.push(name.clone());
        }
    }
    names
}

fn add_part(row: &mut Row, home: &Home) {
    if home.op != Op::Read {
        return;
    }
    let part = PARTS.iter().find(|(name, _)| *name == row.path).map(|(_, part)| quoted(part));
    let by_key = home.key.as_ref().filter(|key| format!("{key}s") == row.path);
    let part = part.or_else(|| by_key.map(|key| format!("{{ filters = {} }}", quoted(key))));
    match part {
        Some(part) => row.keys.push(("part", part)),
        None if !row.path.contains('.') => row.todos.push("its `part` in the method".to_owned()),
        None => {}
    }
}

/// Two spellings of one name (`select_tags`, `selectTags`) would make one Rust name.
fn keep_apart(row: &mut Row, taken: &mut Vec<String>) {
    if row.path.contains('.') {
        return;
    }
    let name = naming::field(&row.path);
    if taken.contains(&name) {
        row.keys.push(("rust", quoted(&format!("{name}_again"))));
        row.todos.push("a better name for `rust`: another field has this one's".to_owned());
    }
    taken.push(name);
}

/// Writes the request of a method without rules: the options that a `get` looks at, or nothing; their names.
fn write_options(home: &Home, recorded: &Recorded, text: &mut Text) -> Vec<String> {
    text.table("[request]");
    let Some(options) = &recorded.get_options else {
        text.todo("request", "no rule is recorded: find out by calling what it takes");
        return Vec::new();
    };
    text.key("unknown", "\"ignored\"");
    let is_shared = |name: &&String| home.get_options.contains(name);
    let names: Vec<&String> = options.0.iter().map(|(name, _)| name).collect();
    if names.iter().any(is_shared) {
        text.key("include", &list(["get-options"]));
    }
    for name in names.iter().filter(|name| !is_shared(name)) {
        write_option(name, home, text);
    }
    if !recorded.sort_columns.is_empty() {
        let columns = list(recorded.sort_columns.iter().map(String::as_str));
        text.todo("sortfield", &format!("the columns to sort by are {columns}"));
    }
    names.into_iter().cloned().collect()
}

/// An option that the server takes without looking at it first: no kind is recorded.
fn write_option(name: &str, home: &Home, text: &mut Text) {
    let keys = vec![("type", quoted("any")), ("null", quoted("absent")), ("unchecked", "true".to_owned())];
    let todos = vec!["no kind is recorded: say what it is".to_owned()];
    let mut row = Row { path: name.to_owned(), keys, cases: Vec::new(), todos };
    // A flag of the response has to be one.
    if matches!(name, "countOutput" | "preservekeys") {
        row.keys = vec![("type", quoted("flag")), ("unchecked", "true".to_owned())];
        row.todos.clear();
    }
    add_part(&mut row, home);
    row.write("request.field", text);
}

fn write_response(home: &Home, names: &[String], text: &mut Text) {
    let has = |name: &str| names.iter().any(|given| given == name);
    match (home.op, &home.key) {
        (Op::Read, _) if home.type_has_operation() => {
            let shape = [("use", quoted(&home.type_name)), ("for", quoted("read"))];
            text.table("[response]");
            text.key("type", "\"list\"");
            text.keys(&shape.to_vec());
            text.todo("response", "which of the stored columns are answered, and what `select…` options fill");
            for (name, kind, flag) in [("count", "int", "countOutput"), ("by_id", "map", "preservekeys")] {
                if has(flag) {
                    text.table("[[response.case]]");
                    text.key("name", &quoted(name));
                    text.key("type", &quoted(kind));
                    if kind == "map" {
                        text.keys(&shape.to_vec());
                    }
                    text.key("set", &quoted(flag));
                }
            }
        }
        (Op::Create | Op::Update | Op::Delete, Some(key)) => {
            text.table("[[response.field]]");
            text.key("path", &quoted(&format!("{key}s")));
            text.key("type", "\"list\"");
            text.key("of", "\"id\"");
            text.key("presence", "\"required\"");
            text.todo("response", "call it: are these ids what it answers?");
            text.empty_text("doc");
        }
        _ => {
            text.table("[response]");
            text.key("type", "\"any\"");
            text.todo("response", &format!("what `{}` answers is not recorded", home.object()));
        }
    }
}
