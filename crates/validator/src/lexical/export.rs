//! Texts that hold an exported configuration: what stands at their root.

use std::borrow::Cow;

use saphyr_parser::{Event, Parser};

use super::Fault;
use super::structured::{is_yaml, limits};
use crate::Code;
use crate::document::{Document, NodeId, NodeKind, read_json, read_xml};

/// A document's first node.
const ROOT: NodeId = 0;

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
    let names = names_in(&document, ROOT).ok_or(Fault::Wrong(Code::NotJson))?;
    let members = document.members(ROOT).zip(names);
    let members = members.map(|(node, name)| Member { name, members: names_in(&document, node) });
    check(text, members.collect(), root)
}

/// Checks an export written in XML.
pub(super) fn check_xml<'a>(text: &'a str, root: &[&'a str]) -> Result<(), Fault<'a>> {
    let document = read_xml(text.trim_start(), &limits()).map_err(|_| Fault::Wrong(Code::NotXml))?;
    check(text, vec![Member { name: document.name(ROOT), members: names_in(&document, ROOT) }], root)
}

/// Checks an export written in YAML.
pub(super) fn check_yaml<'a>(text: &'a str, root: &[&'a str]) -> Result<(), Fault<'a>> {
    if is_yaml(text) { check(text, yaml_members(text), root) } else { Err(Fault::Wrong(Code::NotYaml)) }
}

fn check<'a>(text: &'a str, members: Vec<Member<'a>>, root: &[&'a str]) -> Result<(), Fault<'a>> {
    if let Some(other) = members.iter().find(|member| !root.is_empty() && !root.contains(&&*member.name)) {
        let name = match &other.name {
            Cow::Borrowed(name) => name,
            // A name that is escaped stands otherwise in the text.
            Cow::Owned(name) => text.find(name).and_then(|at| text.get(at..at + name.len())).unwrap_or_default(),
        };
        return Err(Fault::Near(Code::UnexpectedTag, name));
    }
    let name = root.first().copied().unwrap_or_default();
    let Some(export) = members.first() else { return Err(Fault::Near(Code::ExportMissing, name)) };
    match &export.members {
        None => Err(Fault::Near(Code::ExportNoObject, name)),
        Some(members) if !members.iter().any(|name| name == VERSION) => Err(Fault::Wrong(Code::ExportVersionMissing)),
        Some(_) => Ok(()),
    }
}

/// What the first member of a list is called, and so what is said of the list.
const FIRST: Cow<'static, str> = Cow::Borrowed("0");

/// The names of an object's members. `None`: a value.
fn names_in<'a>(document: &Document<'a>, node: NodeId) -> Option<Vec<Cow<'a, str>>> {
    let members = document.members(node);
    match document.kind(node) {
        NodeKind::Element if document.stray_text(node).is_some() => None,
        NodeKind::Element | NodeKind::Object => Some(members.map(|member| document.name(member)).collect()),
        NodeKind::List => Some(members.map(|_| FIRST).collect()),
        _ => None,
    }
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
                (1, false, _) if !*is_mapping => root.push(Member { name: FIRST, members: None }),
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
            (r#"[{"backup":1}]"#, unexpected("0")),
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
            ("[1, 2]", unexpected("0")),
            ("- a: 1", unexpected("0")),
            ("{}", named(Code::ExportMissing)),
            ("backup: 1", named(Code::ExportNoObject)),
            ("backup: {}", wrong(Code::ExportVersionMissing)),
            ("5", wrong(Code::NotYaml)),
        ] {
            assert_eq!(check_yaml(text, root), found, "{text}");
        }
    }
}
