//! Typed requests are checked as the documents are that they become.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod small_apis;

use callsheet_runtime::record::{Dynamic, Record, Slot};
use callsheet_runtime::tables::{ShapeRef, Tables, Type};
use callsheet_runtime::{json, xml};
use callsheet_validator::Validator;
use small_apis::{desk, shop};

/// A request of that method, read from a text.
fn request(tables: &'static Tables<'static>, method: &str, read: impl FnOnce(&Type<'_>, Slot<'_>)) -> Dynamic<'static> {
    let id = tables.method(method).unwrap().request;
    let mut record = Dynamic::new(ShapeRef { tables, id });
    read(&Type::of(callsheet_runtime::tables::Kind::Record(id)), Slot::Record(&mut record));
    record
}

fn said(tables: &'static Tables<'static>, method: &str, record: &dyn Record) -> Vec<String> {
    let found = Validator::new(tables).target("2.0".parse().unwrap()).request_of(method, record);
    let errors = found.into_iter().filter(|found| found.severity.as_str() == "error");
    errors.map(|found| format!("{} {}: {}", found.code, found.path, found.message)).collect()
}

#[test]
fn json_requests_have_the_paths_of_their_documents() {
    let cases: &[(&str, &[&str])] = &[
        (r#"[{"number":"1","name":"a"}]"#, &[]),
        ("[]", &["empty /: cannot be empty"]),
        (r#"[{"number":"1"},{"number":"1"}]"#, &["duplicate-of /2: value (number)=(1) already exists"]),
        (r#"[{"number":"1","name":"longer than ten"}]"#, &["too-long /1/name: value is too long"]),
        (r#"[{"number":"1","kind":1}]"#, &["not-one-of /1/kind: value must be one of 0, 2-4"]),
    ];
    for (text, expected) in cases {
        let record = request(shop(), "order.place", |ty, slot| json::decode_into(text, shop(), ty, slot).unwrap());
        assert_eq!(said(shop(), "order.place", &record), *expected, "{text}");
    }
}

#[test]
fn xml_requests_have_the_paths_of_their_documents() {
    let cases: &[(&str, &[&str])] = &[
        ("<id>1</id><name>a</name>", &[]),
        ("<id>1</id><name>abcdef</name>", &["too-long /request/guest/name: value is too long"]),
        ("<id>1</id><byMail>1</byMail>", &["missing /request/guest/byMail: Letters need an address."]),
        (
            "<id>1</id><photo format=\"gif\">aGk=</photo>",
            &["not-one-of-single /request/guest/photo/@format: value must be \"png\""],
        ),
    ];
    for (fields, expected) in cases {
        let text = format!("<request><guest>{fields}</guest></request>");
        let record = request(desk(), "guest.update", |ty, slot| xml::decode_into(&text, desk(), ty, slot).unwrap());
        assert_eq!(said(desk(), "guest.update", &record), *expected, "{fields}");
    }
}

#[test]
fn a_text_that_xml_cannot_hold_is_refused() {
    let mut record = request(desk(), "guest.update", |ty, slot| {
        xml::decode_into("<request><guest><id>1</id></guest></request>", desk(), ty, slot).unwrap();
    });
    let Slot::Record(guest) = record.slot(0) else { panic!("an object is meant") };
    if let Slot::Maybe(name) = guest.slot(1)
        && let Slot::Text(name) = name.value()
    {
        name.push('\u{1}');
    }
    let found = Validator::new(desk()).request_of("guest.update", &record);
    assert_eq!(found[0].code.as_str(), "malformed");
}

#[test]
fn a_validator_can_be_shared_between_threads() {
    fn is_shareable<T: Send + Sync + Clone>(_: &T) {}
    is_shareable(&Validator::new(shop()));
}
