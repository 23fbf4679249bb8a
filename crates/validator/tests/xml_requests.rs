//! Wrong requests and responses on the XML wire, and exactly what is said about them.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod small_apis;

use callsheet_validator::{Diagnostic, Validator};
use small_apis::desk;

/// A request that changes a guest with these fields.
fn guest(fields: &str) -> String {
    format!("<request method=\"guest.update\"><account>a</account><guest><id>1</id>{fields}</guest></request>")
}

fn said(diagnostics: &[Diagnostic]) -> Vec<String> {
    let brief = |found: &Diagnostic| format!("{} {} {}", found.severity.as_str(), found.code, found.path);
    diagnostics.iter().map(brief).collect()
}

#[test]
fn elements_and_attributes_are_checked() {
    let cases: &[(&str, &[&str])] = &[
        ("", &[]),
        ("<name/>", &[]),
        ("<name>abcde</name>", &[]),
        ("<name>abcdef</name>", &["error too-long /request/guest/name"]),
        ("<name>a&amp;b&#x20;c</name>", &[]),
        ("<name><b/></name>", &["error not-text /request/guest/name"]),
        ("<name>a</name><name>b</name>", &["error repeated /request/guest/name[2]"]),
        ("<nmae>a</nmae>", &["error unknown-member /request/guest"]),
        ("<name lang=\"en\">a</name>", &["warning ignored-member /request/guest/name/@lang"]),
        ("text", &["error stray-text /request/guest"]),
        ("<born>01-02-2020</born>", &[]),
        ("<born>\n 01-02-2020 10:30 </born>", &[]),
        ("<born/>", &[]),
        ("<born>30-02-2020</born>", &["error not-date-time /request/guest/born"]),
        ("<byMail>0</byMail>", &[]),
        ("<byMail>true</byMail><mail>a@b</mail>", &[]),
        ("<byMail>true</byMail>", &["error missing /request/guest/byMail"]),
        ("<byMail>true</byMail><mail/>", &["error empty /request/guest/mail"]),
        ("<byMail>yes</byMail>", &["error not-bool /request/guest/byMail"]),
        ("<phones/>", &[]),
        ("<phones><phone><number>1</number></phone></phones>", &[]),
        (
            "<phones><phone><number>1</number></phone><phone/></phones>",
            &["error missing /request/guest/phones/phone[2]"],
        ),
        ("<phones><phone/></phones>", &["error missing /request/guest/phones/phone"]),
        ("<phones><fax/></phones>", &["warning ignored-member /request/guest/phones/fax"]),
        ("<tag>1</tag><tag>x</tag>", &["error not-int /request/guest/tag[2]"]),
        ("<tag>x</tag>", &["error not-int /request/guest/tag"]),
        ("<days>1,2, 3</days>", &[]),
        ("<days>1,x</days>", &["error not-int /request/guest/days"]),
        ("<photo format=\"png\">aGk=</photo>", &[]),
        ("<photo>aGk=</photo>", &["error missing /request/guest/photo"]),
        (
            "<photo format=\"gif\">a!</photo>",
            &["error not-one-of-single /request/guest/photo/@format", "error not-base64 /request/guest/photo"],
        ),
        ("<photo format=\"png\"><![CDATA[aGk=]]></photo>", &[]),
        ("<!-- a --><name>a<!-- b -->b</name><?x y?>", &[]),
    ];
    let tables = desk();
    for (fields, expected) in cases {
        let reports = Validator::new(tables).requests(guest(fields).as_bytes());
        assert_eq!(reports.len(), 1);
        let mut found = said(&reports[0].diagnostics);
        let mut expected: Vec<_> = expected.iter().map(|line| (*line).to_owned()).collect();
        assert_eq!(found.first(), expected.first(), "{fields}");
        found.sort();
        expected.sort();
        assert_eq!(found, expected, "{fields}");
        assert_eq!(reports[0].method.as_deref(), Some("guest.update"));
    }
}

#[test]
fn the_root_holds_the_envelope_and_the_methods_own_fields() {
    let cases: &[(&str, &[&str])] = &[
        ("<answer/>", &["error not-request /answer"]),
        ("<request/>", &["error missing /request", "error missing /request"]),
        ("<request method=\"x.y\"><account>a</account><what/></request>", &["error unknown-object /request/@method"]),
        ("<request method=\"guest.up\"><account>a</account></request>", &["error unknown-method /request/@method"]),
        (
            "<request method=\"guest.update\"><account/><guest><id>1</id></guest></request>",
            &["error empty /request/account"],
        ),
        ("<request method=\"guest.update\"><account>a</account></request>", &["error missing /request"]),
        (
            "<request method=\"guest.update\"><account>a</account><guest><id>1</id></guest><x/></request>",
            &["error unknown-member /request"],
        ),
        (
            "<request method=\"guest.update\"><account>a</account><guest><id/></guest></request>",
            &["error missing /request/guest"],
        ),
    ];
    let tables = desk();
    for (document, expected) in cases {
        let reports = Validator::new(tables).requests(document.as_bytes());
        assert_eq!(said(&reports[0].diagnostics), *expected, "{document}");
    }
}

#[test]
fn responses_are_right_or_name_what_is_wrong() {
    let cases: &[(&str, &[&str])] = &[
        ("<response status=\"ok\"><guest><id>1</id></guest></response>", &[]),
        ("<response status=\"error\"><code>0005</code></response>", &[]),
        ("<response status=\"ok\"/>", &[]),
        ("<response status=\"ok\"><guest><id>x</id></guest></response>", &["error not-int /response/guest/id"]),
        (
            "<response status=\"ok\"><guest><id>1</id><new/></guest></response>",
            &["note unknown-member /response/guest/new"],
        ),
        ("<response><guest><id>1</id></guest></response>", &["error missing /response"]),
        ("<request/>", &["error not-response /request"]),
    ];
    let tables = desk();
    for (document, expected) in cases {
        let report = Validator::new(tables).response("guest.update", document.as_bytes());
        assert_eq!(said(&report.diagnostics), *expected, "{document}");
    }
}

#[test]
fn positions_count_lines_and_characters() {
    let tables = desk();
    let document = "\u{feff}<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<request method=\"guest.update\">\n<account>é</account>\
                    <guest><id>x</id></guest></request>";
    let reports = Validator::new(tables).requests(document.as_bytes());
    let found = &reports[0].diagnostics[0];
    assert_eq!((found.code.as_str(), found.position.line, found.position.column), ("not-int", 3, 28));
    assert_eq!(&document[found.span.clone()], "<id>x</id>");
}
