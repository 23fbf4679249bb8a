//! Texts that hold an exported configuration: what stands at their root.

use std::borrow::Cow;

use saphyr_parser::{Event, Parser};

use super::Fault;
use super::structured::{is_yaml, limits};
use crate::Code;
use crate::document::{Document, NodeId, NodeKind, read_json, read_xml};

/// The member of the root's member that is always there.
const VERSION: &str = "version";

/// A member of the root.
struct Member<'a> {
    name: Cow<'a, str>,
    /// The names of its own members; `None` where it is a value.
    members: Option<Vec<Cow<'a, str>>>,
}

/// Checks an export written in JSON.
pub(super) fn check_json<'a>(text: &'a str, root: &[&'a str]) -> Result<(), Fault<'a>> {
    let document = read_json(text, &limits()).map_err(|_| Fault::Wrong(Code::NotJson))?;
    match members_in(&document, 0) {
        Some(members) => check(text, members, root),
        None => Err(Fault::Wrong(Code::NotJson)),
    }
}

/// Checks an export written in XML.
pub(super) fn check_xml<'a>(text: &'a str, root: &[&'a str]) -> Result<(), Fault<'a>> {
    let document = read_xml(text.trim_start(), &limits()).map_err(|_| Fault::Wrong(Code::NotXml))?;
    check(text, vec![member(&document, 0)], root)
}

/// Checks an export written in YAML.
pub(super) fn check_yaml<'a>(text: &'a str, root: &[&'a str]) -> Result<(), Fault<'a>> {
    if is_yaml(text) { check(text, yaml_members(text), root) } else { Err(Fault::Wrong(Code::NotYaml)) }
}

fn check<'a>(text: &'a str, members: Vec<Member<'a>>, root: &[&'a str]) -> Result<(), Fault<'a>> {
    if let Some(other) = members.iter().find(|member| !root.is_empty() && !root.contains(&&*member.name)) {
        // A name that is escaped stands otherwise in the text.
        let name = text.find(&*other.name).and_then(|at| text.get(at..at + other.name.len()));
        return Err(Fault::Near(Code::UnexpectedTag, name.unwrap_or_default()));
    }
    let name = root.first().copied().unwrap_or_default();
    let Some(export) = members.first() else { return Err(Fault::Near(Code::ExportMissing, name)) };
    match &export.members {
        None => Err(Fault::Near(Code::ExportNoObject, name)),
        Some(members) if !members.iter().any(|name| name == VERSION) => Err(Fault::Wrong(Code::ExportVersionMissing)),
        Some(_) => Ok(()),
    }
}

fn member<'a>(document: &Document<'a>, node: NodeId) -> Member<'a> {
    let members = members_in(document, node);
    let names = members.map(|members| members.into_iter().map(|member| member.name).collect());
    Member { name: document.name(node), members: names }
}

/// The members of an object; those of a list have their numbers for names. `None`: a value.
fn members_in<'a>(document: &Document<'a>, node: NodeId) -> Option<Vec<Member<'a>>> {
    let members = document.members(node);
    match document.kind(node) {
        NodeKind::Element if document.stray_text(node).is_some() => None,
        NodeKind::Element | NodeKind::Object => Some(members.map(|inner| member(document, inner)).collect()),
        NodeKind::List => Some(members.enumerate().map(|(number, _)| numbered(number)).collect()),
        _ => None,
    }
}

fn numbered<'a>(number: usize) -> Member<'a> {
    Member { name: Cow::Owned(number.to_string()), members: None }
}

/// The members of a YAML document's root.
fn yaml_members(text: &str) -> Vec<Member<'_>> {
    // Of each open collection: whether it is a mapping, and how many values it holds so far.
    let mut open: Vec<(bool, usize)> = Vec::new();
    let mut root: Vec<Member<'_>> = Vec::new();
    for (event, _) in Parser::new_from_str(text).flatten() {
        let name = match &event {
            Event::Scalar(name, ..) => name.clone(),
            Event::MappingStart(..) | Event::SequenceStart(..) | Event::Alias(_) => Cow::Borrowed(""),
            Event::MappingEnd | Event::SequenceEnd => {
                open.pop();
                continue;
            }
            _ => continue,
        };
        let depth = open.len();
        if let Some((is_mapping, count)) = open.last_mut() {
            let is_key = *is_mapping && count.is_multiple_of(2);
            match (depth, is_key, root.last_mut()) {
                (1, true, _) => root.push(Member { name, members: None }),
                (1, false, _) if !*is_mapping => root.push(numbered(*count)),
                (2, true, Some(member)) => member.members.get_or_insert_default().push(name),
                _ => {}
            }
            *count += 1;
        }
        match event {
            Event::MappingStart(..) | Event::SequenceStart(..) => {
                if let (1, Some(member)) = (depth, root.last_mut()) {
                    member.members.get_or_insert_default();
                }
                open.push((matches!(event, Event::MappingStart(..)), 0));
            }
            _ => {}
        }
    }
    root
}

#[cfg(test)]
mod tests {
    use super::{check_json, check_xml, check_yaml};
    use crate::Code;
    use crate::lexical::Fault;

    #[test]
    fn an_export_has_one_member_and_a_version() {
        let unexpected = |name| Err(Fault::Near(Code::UnexpectedTag, name));
        let wrong = |code| Err(Fault::Wrong(code));
        let named = |code| Err(Fault::Near(code, "backup"));
        let root = &["backup"][..];
        for (text, found) in [
            (r#"{"backup":{"version":"7.0"}}"#, Ok(())),
            (r#"{"backup":{"groups":[],"version":"7.0"}}"#, Ok(())),
            (r#"{"backup":{"version":"7.0"},"b":1}"#, unexpected("b")),
            (r#"{"a":{"backup":1}}"#, unexpected("a")),
            ("{}", named(Code::ExportMissing)),
            ("[]", named(Code::ExportMissing)),
            (r#"{"backup":5}"#, named(Code::ExportNoObject)),
            (r#"{"backup":{}}"#, wrong(Code::ExportVersionMissing)),
            ("null", wrong(Code::NotJson)),
            ("{", wrong(Code::NotJson)),
        ] {
            assert_eq!(check_json(text, root), found, "{text}");
        }
        for (text, found) in [
            ("<backup><version>7.0</version></backup>", Ok(())),
            (" <backup>\n  <version>7.0</version>\n</backup>", Ok(())),
            ("<a/>", unexpected("a")),
            ("<backup/>", wrong(Code::ExportVersionMissing)),
            ("<backup>5</backup>", named(Code::ExportNoObject)),
            ("<a>", wrong(Code::NotXml)),
        ] {
            assert_eq!(check_xml(text, root), found, "{text}");
        }
        for (text, found) in [
            ("backup:\n  groups:\n    - name: version\n  version: '7.0'\n", Ok(())),
            ("backup: {version: 7.0}", Ok(())),
            ("backup:\n  groups:\n    - version: a\n", wrong(Code::ExportVersionMissing)),
            ("a: 1", unexpected("a")),
            ("backup: {version: '7.0'}\nb: 1", unexpected("b")),
            ("{}", named(Code::ExportMissing)),
            ("backup: 1", named(Code::ExportNoObject)),
            ("backup: {}", wrong(Code::ExportVersionMissing)),
            ("5", wrong(Code::NotYaml)),
        ] {
            assert_eq!(check_yaml(text, root), found, "{text}");
        }
    }
}
