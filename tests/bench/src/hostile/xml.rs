//! Hostile answers of Planfix's `task.getList`.

use callsheet_runtime::tables::Wire;

use super::{Case, Expected, First, Role, around, both, by_default, near_miss, when_wide};

/// How long the one long token is.
const LONG: usize = 500_000_000;

pub fn cases() -> Vec<Case> {
    [shapes(), tokens(), references(), mistakes()].into_iter().flatten().collect()
}

fn case(title: &'static str, pieces: usize, make: fn(usize) -> Vec<u8>, expected: Expected) -> Case {
    Case { title, wire: Wire::Xml, role: Role::Answer("task.getList"), pieces, make, expected }
}

fn shapes() -> Vec<Case> {
    let deep = |pieces| {
        let mut out = around(TASK, pieces, |_, out| out.extend_from_slice(b"<a>"), "");
        out.extend(around("", pieces, |_, out| out.extend_from_slice(b"</a>"), END));
        out
    };
    let unclosed = |pieces| around(TASK, pieces, |_, out| out.extend_from_slice(b"<a>"), "");
    let attributes = |pieces| {
        let attribute = |number, out: &mut Vec<u8>| out.extend(format!(" a{number}=\"\"").bytes());
        around("<response status=\"ok\"><tasks", pieces, attribute, "/></response>")
    };
    let strange = |pieces| tasks(pieces, |_, out| out.extend_from_slice(b"<t/>"));
    let empty = |pieces| {
        let after = format!("</users></workers>{END}");
        around(&format!("{TASK}<workers><users>"), pieces, |_, out| out.extend_from_slice(b"<user/>"), &after)
    };
    let remarks = |pieces| tasks(pieces, |_, out| out.extend_from_slice(b"<!----><?p?>"));
    let sections = |pieces| title(pieces, |_, out| out.extend_from_slice(b"<![CDATA[<]]>"));
    vec![
        case("300,000 elements inside each other", 300_000, deep, both(First::Is("too-deep"), UNKNOWN)),
        case("3 million start tags without an end", 3_000_000, unclosed, when_wide(MALFORMED)),
        case("20,000 attributes", 20_000, attributes, both(First::Is("too-many-attributes"), UNKNOWN)),
        case("10 million empty elements, unknown", 10_000_000, strange, by_default(UNKNOWN)),
        case("10 million empty elements, known", 10_000_000, empty, both(First::Is("too-big"), First::None)),
        case("a million comments and instructions", 1_000_000, remarks, by_default(First::None)),
        case("a million CDATA sections in a text", 1_000_000, sections, by_default(First::None)),
    ]
}

fn tokens() -> Vec<Case> {
    let text = |pieces| title(pieces, |_, out| out.push(b'x'));
    let attribute =
        |pieces| around("<response status=\"ok\"><tasks count=\"", pieces, |_, out| out.push(b'1'), "\"/></response>");
    let name = |pieces| {
        let mut out = around(&format!("{TASK}<"), pieces, |_, out| out.push(b'x'), ">");
        out.extend(around("</", pieces, |_, out| out.push(b'x'), &format!(">{END}")));
        out
    };
    let brackets = |pieces| title(pieces, |_, out| out.push(b']'));
    vec![
        case("a text of 500 MB", LONG, text, both(First::Is("too-big"), First::None)),
        case("an attribute of 500 MB", LONG, attribute, both(First::Is("too-big"), First::Is("too-large"))),
        case("an element's name of 250 MB, twice", LONG / 2, name, both(First::Is("too-big"), UNKNOWN)),
        case("a text of 10 million `]`", 10_000_000, brackets, by_default(First::None)),
    ]
}

fn references() -> Vec<Case> {
    let predefined = |pieces| title(pieces, |_, out| out.extend_from_slice(b"&amp;"));
    let numeric = |pieces| title(pieces, |_, out| out.extend_from_slice(b"&#1046;&#x416;"));
    let in_attribute = |pieces| {
        let before = "<response status=\"ok\"><tasks count=\"";
        around(before, pieces, |_, out| out.extend_from_slice(b"&#49;"), "\"/></response>")
    };
    let laughs = |pieces: usize| {
        let entity = |number, out: &mut Vec<u8>| {
            let again = format!("&l{number};").repeat(10);
            out.extend(format!("<!ENTITY l{} \"{again}\">", number + 1).bytes());
        };
        let after = format!("]><response status=\"ok\">&l{pieces};</response>");
        around("<!DOCTYPE response [<!ENTITY l0 \"ha\">", pieces, entity, &after)
    };
    let undefined = |pieces| title(pieces, |_, out| out.extend_from_slice(b"&ha;"));
    vec![
        case("2 million `&amp;`", 2_000_000, predefined, by_default(First::None)),
        case("2 million numeric references", 1_000_000, numeric, by_default(First::None)),
        case("2 million references in an attribute", 2_000_000, in_attribute, by_default(First::Is("too-large"))),
        case("entities of entities: 10 to the power of 100", 100, laughs, by_default(First::Is("doctype"))),
        case("2 million references to nothing", 2_000_000, undefined, by_default(MALFORMED)),
    ]
}

fn mistakes() -> Vec<Case> {
    const NAMES: [&str; 6] = ["description", "importance", "statusSet", "beginDateTime", "isOverdued", "checkResult"];
    let near = |pieces| {
        tasks(pieces, |number, out| {
            out.extend_from_slice(b"<task><id>1</id>");
            for (turn, name) in NAMES.iter().enumerate() {
                let missed = near_miss(name, 7 * number + turn);
                out.extend(format!("<{missed}>0</{missed}>").bytes());
            }
            out.extend_from_slice(b"</task>");
        })
    };
    let wrong =
        |pieces| tasks(pieces, |_, out| out.extend_from_slice(b"<task><id>1</id><general>many</general></task>"));
    let overlong = |pieces| {
        let mut out = title(pieces, |_, out| out.extend("Ж".bytes()));
        let at = out.len() - "</title>".len() - END.len();
        out.splice(at..at, [0xC0, 0xAF]);
        out
    };
    vec![
        case("600,000 names one letter off", 100_000, near, by_default(UNKNOWN)),
        case("60,000 names one letter off", 10_000, near, when_wide(UNKNOWN)),
        case("a million wrong numbers", 1_000_000, wrong, both(First::Is("not-int"), First::Is("not-int"))),
        case("an overlong character behind 10 MB", 5_000_000, overlong, by_default(First::Is("not-utf8"))),
    ]
}

/// An answer up to the members of its one task, but for the first of them.
const TASK: &str = "<response status=\"ok\"><tasks><task><id>1</id>";
const END: &str = "</task></tasks></response>";

const MALFORMED: First<'static> = First::Is("malformed");
const UNKNOWN: First<'static> = First::Is("unknown-member");

/// An answer with these in its list.
fn tasks(pieces: usize, piece: impl Fn(usize, &mut Vec<u8>)) -> Vec<u8> {
    around("<response status=\"ok\"><tasks>", pieces, piece, "</tasks></response>")
}

/// An answer with these in a task's title.
fn title(pieces: usize, piece: impl Fn(usize, &mut Vec<u8>)) -> Vec<u8> {
    around(&format!("{TASK}<title>"), pieces, piece, &format!("</title>{END}"))
}
