//! Documents around a request.

use callsheet_planfix::Account;
use callsheet_runtime::record::Record;
use callsheet_runtime::tables::{Kind, Method, Tables, Type, Wire};
use callsheet_runtime::{Ref, json, xml};
use callsheet_zabbix::{Call, CallId};
use quick_xml::events::{BytesStart, Event};
use serde_json::Value;

use crate::exit::Failure;
use crate::words::Said;

/// A JSON-RPC call with that tree as its parameters, without credentials.
pub fn json_rpc(method: &str, params: &str) -> String {
    let mut document = String::new();
    Call { method, params, id: CallId(1), auth: None }.write(&mut document);
    document
}

/// The whole document of a request, without session.
///
/// # Errors
/// A text holds a character that XML cannot hold.
pub fn of(
    tables: &Tables<'_>,
    method: &Method<'_>,
    request: &dyn Record,
    account: &Account,
) -> Result<String, Failure> {
    let ty = Type::of(Kind::Record(method.request));
    let mut members = String::new();
    match tables.api.wire {
        Wire::Json => {
            json::encode(Ref::Record(request), tables, &ty, &mut members);
            Ok(json_rpc(method.name, &members))
        }
        Wire::Xml => {
            xml::encode(Ref::Record(request), tables, &ty, &mut members).map_err(|error| unwritable(&error))?;
            account.request(method.name, &members, None).map_err(|error| unwritable(&error))
        }
    }
}

fn unwritable(error: &dyn std::error::Error) -> Failure {
    Failure::Refused(Said::new(
        format!("the request cannot be written: {error}"),
        format!("запрос нельзя записать: {error}"),
    ))
}

/// JSON on several lines.
pub fn pretty_json(value: &Value) -> String {
    serde_json::to_string_pretty(value).unwrap_or_default()
}

/// XML with each element on a line of its own. What cannot be read is given back as it is.
pub fn pretty_xml(document: &str) -> String {
    indented(document).unwrap_or_else(|| document.to_owned())
}

fn indented(document: &str) -> Option<String> {
    let mut reader = quick_xml::Reader::from_str(document);
    let mut writer = quick_xml::Writer::new_with_indent(Vec::new(), b' ', 2);
    let mut opened: Option<BytesStart<'_>> = None;
    loop {
        match reader.read_event().ok()? {
            Event::Text(text) if text.trim_ascii().is_empty() => continue,
            // An element with nothing in it stays on one line.
            Event::End(_) if opened.is_some() => {
                writer.write_event(Event::Empty(opened.take()?)).ok()?;
                continue;
            }
            event => {
                if let Some(start) = opened.take() {
                    writer.write_event(Event::Start(start)).ok()?;
                }
                match event {
                    Event::Eof => break,
                    Event::Start(start) => opened = Some(start),
                    event => writer.write_event(event).ok()?,
                }
            }
        }
    }
    String::from_utf8(writer.into_inner()).ok()
}

#[cfg(test)]
mod tests {
    use super::pretty_xml;

    #[test]
    fn xml_is_indented() {
        let cases = [
            ("<a><b>x</b><c></c></a>", "<a>\n  <b>x</b>\n  <c/>\n</a>"),
            ("<a>\n\n<b x='1'><c>x &amp; y</c></b></a>", "<a>\n  <b x='1'>\n    <c>x &amp; y</c>\n  </b>\n</a>"),
            ("<a>", "<a>"),
            ("no markup <", "no markup <"),
        ];
        for (document, wanted) in cases {
            assert_eq!(pretty_xml(document), wanted, "{document}");
        }
    }
}
