//! Answers of Planfix are read right however they are written, and where they cannot be read right they are refused with the
//! reason: every example of every method, changed in every place.

#![allow(clippy::unwrap_used, clippy::panic)]

use callsheet_planfix::response::{self, ReadError};
use callsheet_planfix::{BLANKS, TABLES};
use callsheet_runtime::tables::{Kind, Method};
use callsheet_runtime::{DecodeError, DecodeErrorKind, Ref, Slot, xml};
use callsheet_tests::markup::{Element, Style, Way, half_in_a_section, in_sections, referred_to};

/// A member that no spec names.
const UNHEARD_OF: &str = "unheardOf";

/// An answer of the method, read into its generated type and written again: in an order that depends on its content alone.
fn read(method: &Method<'_>, document: &str) -> Result<Element, ReadError> {
    response::check(document)?;
    let Kind::Record(id) = method.response.kind else { panic!("{} answers with no object", method.name) };
    let (_, blank) = BLANKS.iter().find(|(found, _)| *found == id).unwrap();
    let mut answer = blank();
    xml::decode_into(document, &TABLES, &method.response, Slot::Record(&mut *answer))?;
    let mut written = String::new();
    xml::encode_element("response", Ref::Record(&*answer), &TABLES, &method.response, &mut written).unwrap();
    Ok(Element::parse(&written).unwrap().in_order())
}

fn granted(method: &Method<'_>, document: &str, change: &str) -> Element {
    read(method, document).unwrap_or_else(|error| panic!("{}, {change}: {error:?}\n{document}", method.name))
}

/// Every answer that is an example: method, document, the document as a tree.
fn answers(status: &str) -> Vec<(&'static Method<'static>, &'static str, Element)> {
    let examples =
        TABLES.methods.iter().flat_map(|method| method.examples.iter().map(move |example| (method, example)));
    let answered = examples.filter(|(_, example)| !example.response.is_empty());
    let parsed = answered.map(|(&method, example)| {
        let document = example.response.trim();
        (method, document, Element::parse(document).unwrap())
    });
    let of_status = |root: &Element| root.attributes.iter().any(|(name, value)| name == "status" && value == status);
    parsed.filter(|(_, _, root)| of_status(root)).collect()
}

/// Other ways to write what is the same.
fn written_otherwise(root: &Element) -> Vec<(&'static str, String)> {
    let plain = Style::PLAIN;
    let declared = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    let mut turned = root.clone();
    turned.each(&mut |element| {
        element.attributes.reverse();
        // Elements of one name are a list, whose order counts.
        element.children.sort_by(|one, other| other.name.cmp(&one.name));
    });
    vec![
        ("plain", root.write(&plain)),
        ("in another order", turned.write(&plain)),
        (
            "with a byte-order mark",
            root.write(&Style { head: "\u{feff}<?xml version='1.0' encoding='utf-8'?>", ..plain }),
        ),
        ("with a byte-order mark alone", root.write(&Style { head: "\u{feff}", ..plain })),
        ("in sections", root.write(&Style { head: declared, text: in_sections, ..plain })),
        ("half in sections", root.write(&Style { text: half_in_a_section, ..plain })),
        ("in references", root.write(&Style { text: referred_to, ..plain })),
        ("on lines of Windows", root.write(&Style { between: "\r\n  ", line_end: "\r\n", ..plain })),
        ("in other quotes", root.write(&Style { quote: '\'', tag_end: " \n", ..plain })),
        ("with comments", root.write(&Style { head: "<!-- < -->", between: "\t<!-- > --><?note ?>\n", ..plain })),
    ]
}

#[test]
fn an_answer_is_the_same_however_it_is_written() {
    let answers = answers("ok");
    assert!(answers.len() >= TABLES.methods.len() - 1, "{} answers", answers.len());
    for (method, document, root) in answers {
        let expected = granted(method, document, "as it is");
        for (how, document) in written_otherwise(&root) {
            assert_eq!(granted(method, &document, how), expected, "{}, {how}:\n{document}", method.name);
        }
    }
}

#[test]
fn what_no_spec_names_is_passed_over() {
    for (method, document, mut root) in answers("ok") {
        let expected = granted(method, document, "as it is");
        let stranger = Element {
            name: UNHEARD_OF.to_owned(),
            children: vec![Element { name: "id".to_owned(), text: "<5>".to_owned(), ..Element::default() }],
            ..Element::default()
        };
        root.each(&mut |element| {
            element.attributes.insert(0, (UNHEARD_OF.to_owned(), "1".to_owned()));
            if !element.children.is_empty() {
                element.children.insert(0, stranger.clone());
                element.children.push(Element { children: Vec::new(), ..stranger.clone() });
            }
        });
        let document = root.write(&Style::PLAIN);
        let mut found = granted(method, &document, "with strangers");
        found.each(&mut |element| {
            element.attributes.retain(|(name, _)| name != UNHEARD_OF);
            element.children.retain(|child| child.name != UNHEARD_OF);
        });
        assert_eq!(found, expected, "{}:\n{document}", method.name);
    }
}

/// What is done to one element.
struct Change {
    what: &'static str,
    make: fn(&mut Vec<Element>, usize),
    /// Whether this is the reason to give where the element of that name cannot be so.
    is_reason: fn(&DecodeError, name: &str) -> bool,
    /// How many answers must be read all the same, and how many refused.
    least: (usize, usize),
}

const CHANGES: [Change; 3] = [
    Change {
        what: "missing",
        make: |around, number| {
            around.remove(number);
        },
        is_reason: |error, name| error.kind == DecodeErrorKind::Missing(name.into()),
        least: (1000, 100),
    },
    Change {
        what: "repeated",
        make: |around, number| around.insert(number, around[number].clone()),
        is_reason: |error, name| error.kind == DecodeErrorKind::Repeated(name.into()),
        least: (200, 1000),
    },
    Change {
        what: "empty",
        make: |around, number| around[number].text = String::new(),
        is_reason: |error, name| {
            let named = error.path.rsplit('/').find(|step| step.parse::<usize>().is_err());
            matches!(&error.kind, DecodeErrorKind::Kind(_)) && named == Some(name)
        },
        least: (1000, 30),
    },
];

/// What is read when one element of the document is changed so, if it can be read.
fn expected(changed: &Change, document: &Element, way: &Way, read: &Element) -> Vec<Element> {
    let Some(way) = read.way_along(&document.names_on(way)) else { return vec![read.clone()] };
    let mut with = read.clone();
    with.change_around(&way, changed.make);
    // What is empty may be absent, or the number of what is not there.
    let mut without = read.clone();
    without.change_around(&way, |around, number| {
        around.remove(number);
    });
    if changed.what == "empty" { vec![with, without] } else { vec![with] }
}

#[test]
fn a_change_in_one_place_changes_that_place_or_is_refused() {
    let answers = answers("ok");
    for change in CHANGES {
        let (mut good, mut refused) = (0, 0);
        for (method, document, root) in &answers {
            let whole = granted(method, document, "as it is");
            for way in root.ways() {
                let element = root.at(&way).unwrap();
                if change.what == "empty" && !element.children.is_empty() {
                    continue;
                }
                let mut changed = root.clone();
                changed.change_around(&way, change.make);
                let document = changed.write(&Style::PLAIN);
                let place = format!("{}, {} {}:\n{document}", method.name, change.what, element.name);
                match read(method, &document) {
                    Ok(found) => {
                        let expected = expected(&change, root, &way, &whole);
                        let shown = |tree: &Element| tree.write(&Style::PLAIN);
                        let told = || expected.iter().map(shown).collect::<Vec<_>>().join("\n");
                        assert!(expected.contains(&found), "{place}\nread: {}\nwanted: {}", shown(&found), told());
                        good += 1;
                    }
                    Err(ReadError::Decode(error)) => {
                        assert!((change.is_reason)(&error, &element.name), "{place}\n{error}");
                        refused += 1;
                    }
                    Err(error) => panic!("{place}\n{error:?}"),
                }
            }
        }
        let (least_good, least_refused) = change.least;
        assert!(good >= least_good && refused >= least_refused, "{}: {good} read, {refused} not", change.what);
    }
}

#[test]
fn documents_that_cannot_be_trusted_are_refused_with_the_reason() {
    let heads = [
        ("<?xml version=\"1.0\" encoding=\"windows-1251\"?>", DecodeErrorKind::Encoding),
        ("<?xml version='1.0' encoding='UTF-16'?>", DecodeErrorKind::Encoding),
        ("\u{feff}<?xml version='1.0' encoding = 'koi8-r' ?>", DecodeErrorKind::Encoding),
        ("<!DOCTYPE response>", DecodeErrorKind::Doctype),
    ];
    for status in ["ok", "error"] {
        for (method, _, root) in answers(status) {
            for (head, reason) in &heads {
                let document = root.write(&Style { head, ..Style::PLAIN });
                let Err(ReadError::Decode(error)) = read(method, &document) else { panic!("{document}") };
                assert_eq!(&error.kind, reason, "{document}");
            }
            let document = root.write(&Style::PLAIN);
            let cut = document.char_indices().map(|(at, _)| &document[..at]).step_by(5);
            for part in cut {
                let refused = matches!(read(method, part), Err(ReadError::Decode(_) | ReadError::Malformed(_)));
                assert!(refused, "{}: {part}", method.name);
            }
        }
    }
}

#[test]
fn a_refusal_is_the_same_however_it_is_written() {
    let refusal = "<response status=\"error\"><code>9006</code><message>Уже есть &lt;a&gt;\nfile</message><id>17</id>\
                   <name>a &amp; b.txt</name></response>";
    let Err(expected @ ReadError::Refused(_)) = response::check(refusal) else { panic!("{refusal}") };
    for (how, document) in written_otherwise(&Element::parse(refusal).unwrap()) {
        assert_eq!(response::check(&document), Err(expected.clone()), "{how}: {document}");
    }
}
