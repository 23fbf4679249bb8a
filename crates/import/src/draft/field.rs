//! One field of a draft.

use std::collections::BTreeMap;
use std::fmt::Write;

use callsheet_spec::naming::kebab;

use super::{quote, quoted};
use crate::reading::{Field, Leaf, Presence, Side, Wire};

/// How a field is written.
pub(super) enum Shape<'f> {
    /// A value, or an object with rows of its own.
    Single,
    /// Members of this name within an element of the field's own.
    Wrapped(&'f Field),
    /// An element once for each member, or a JSON list.
    Repeated,
    /// A member of a wrapped list: the list's row says it all.
    Said,
}

impl<'f> Shape<'f> {
    /// How a field is written, by the fields around it.
    pub fn of(field: &Field, fields: &BTreeMap<&str, &'f Field>, wire: Wire) -> Self {
        let single = if field.repeats { Shape::Repeated } else { Shape::Single };
        if wire == Wire::Json {
            return single;
        }
        if field.repeats
            && let Some((parent, _)) = field.path.rsplit_once('.')
            && fields.get(parent).is_some_and(|parent| wrapped(parent, fields).is_some())
        {
            return Shape::Said;
        }
        wrapped(field, fields).map_or(single, Shape::Wrapped)
    }
}

/// The only member of a field, where it repeats and nothing else lies beside it.
fn wrapped<'f>(field: &Field, fields: &BTreeMap<&str, &'f Field>) -> Option<&'f Field> {
    let start = format!("{}.", field.path);
    let below = fields.range(start.as_str()..).take_while(|(path, _)| path.starts_with(&start));
    let mut members = below.filter(|(path, _)| !path[start.len()..].contains('.')).map(|(_, field)| *field);
    let only = members.next().filter(|only| only.repeats && !only.path[start.len()..].starts_with('@'))?;
    let is_lone = members.next().is_none() && !field.repeats;
    is_lone.then_some(only)
}

/// Writes the rows of a field.
pub(super) fn write(field: &Field, shape: &Shape<'_>, wire: Wire, out: &mut String) {
    // Writing to a `String` cannot fail.
    let _ = writeln!(out);
    comments(field, out);
    if matches!(shape, Shape::Said) {
        return;
    }
    let _ = writeln!(out, "[[{}.field]]", field.side);
    let _ = writeln!(out, "path = {}", quoted(&field.path));
    if let Some(row) = field.row.as_ref().map(|row| row.replace('*', "")).filter(|row| row.trim() != field.path) {
        let _ = writeln!(out, "row = {}", quoted(row.trim()));
    }
    match shape {
        Shape::Single => single(field, "type", out),
        Shape::Repeated => {
            let _ = writeln!(out, "type = \"list\"");
            if wire == Wire::Xml {
                let _ = writeln!(out, "form = \"repeated\"");
            }
            if field.is_single && wire == Wire::Json {
                let _ = writeln!(out, "single = true");
            }
            members(field, out);
        }
        Shape::Wrapped(member) => {
            let item = member.path.rsplit('.').next().unwrap_or_default();
            let _ = writeln!(out, "type = \"list\"\nform = \"wrapped\"\nitem = {}", quoted(item));
            members(member, out);
        }
        Shape::Said => {}
    }
    if field.presence == Some(Presence::Required) {
        let _ = writeln!(out, "presence = \"required\"");
    }
}

/// What the page says, and what is unsure.
fn comments(field: &Field, out: &mut String) {
    if let Some(row) = &field.row {
        let _ = writeln!(out, "# line {}, row {}, type {}", field.line, quoted(row), quoted(&field.page_type));
    }
    quote(out, "the page says", &field.says);
    for unsure in &field.unsure {
        quote(out, "UNSURE", &unsure.to_string());
    }
    if field.is_contradicted {
        let _ = writeln!(
            out,
            "# UNSURE: the sample shows members, the table says {}: a [[correction]]?",
            quoted(&field.page_type)
        );
    }
}

/// What a list holds, where its members have no rows.
fn members(member: &Field, out: &mut String) {
    match (&member.leaf, member.is_elided) {
        (Leaf::Object, false) => {}
        (Leaf::Object, true) => {
            let _ = writeln!(out, "of = \"any\"");
        }
        (Leaf::Enum { values, .. }, _) if !values.is_empty() => {
            let _ = writeln!(out, "of = {{ type = \"enum\", values = {} }}", inline(values));
        }
        (leaf, _) => {
            let _ = writeln!(out, "of = {}", quoted(plain(leaf)));
        }
    }
}

fn plain(leaf: &Leaf) -> &'static str {
    match leaf {
        Leaf::Enum { .. } | Leaf::Joined { .. } => "string",
        leaf => leaf.spelling(),
    }
}

fn single(field: &Field, key: &str, out: &mut String) {
    match &field.leaf {
        Leaf::Object if field.is_elided => {
            let _ = writeln!(out, "{key} = \"any\"");
        }
        Leaf::Enum { values, or_int } if !values.is_empty() => {
            let _ = writeln!(out, "{key} = \"enum\"\nvalues = {}", inline(values));
            if *or_int {
                let _ = writeln!(out, "or-int = true");
            }
        }
        Leaf::Joined { separator } => {
            let separator = separator.as_deref().unwrap_or(",");
            let _ = writeln!(
                out,
                "{key} = \"list\"\nof = \"string\"\nform = \"joined\"\nseparator = {}",
                quoted(separator)
            );
        }
        Leaf::Text { length: Some(length) } => {
            let _ = writeln!(out, "{key} = \"string\"\nlength = {length}");
        }
        leaf => {
            let _ = writeln!(out, "{key} = {}", quoted(plain(leaf)));
        }
    }
    let name = field.path.rsplit('.').next().unwrap_or_default().to_lowercase();
    let is_text = matches!(field.leaf, Leaf::Text { .. } | Leaf::Unknown);
    if is_text && field.side == Side::Request && (name.contains("password") || name == "passwd") {
        let _ = writeln!(out, "# UNSURE: by its name nobody should see it\nsecret = true");
    }
}

/// Values of an enumeration; their names are made of them.
fn inline(values: &[String]) -> String {
    let member =
        |value: &String| format!("  {{ value = {}, name = {} }},\n", quoted(value), quoted(&value_name(value)));
    format!("[\n{}]", values.iter().map(member).collect::<String>())
}

/// The name of a value: what of it is in Latin letters and digits.
fn value_name(value: &str) -> String {
    let latin: String = value.chars().map(|letter| if letter.is_ascii() { letter } else { '-' }).collect();
    let name = kebab(&latin);
    let starts = name.starts_with(|first: char| first.is_ascii_alphabetic());
    if starts { name } else { format!("value-{name}").trim_end_matches('-').to_owned() }
}
