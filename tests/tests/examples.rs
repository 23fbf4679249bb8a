//! Every example of every spec is right: the validator accepts it, it decodes, and encodes back to the same value. (That the
//! sandbox answers it is a test of the sandbox.)

#![allow(clippy::unwrap_used, clippy::panic)]

use callsheet_runtime::record::{Dynamic, DynamicValue};
use callsheet_runtime::tables::{Example, Kind, Method, ShapeRef, Tables, Type, Wire};
use callsheet_runtime::{Record, Ref, Slot, Value, json, xml};
use callsheet_validator::Validator;

fn each_example(mut visit: impl FnMut(&'static Tables<'static>, &'static Method<'static>, &'static Example<'static>)) {
    let mut count = 0;
    for tables in [&callsheet_planfix::TABLES, &callsheet_zabbix::TABLES] {
        for method in tables.methods {
            assert!(!method.examples.is_empty(), "{} has no example", method.name);
            for example in method.examples {
                visit(tables, method, example);
                count += 1;
            }
        }
    }
    assert!(count > 25, "{count} examples");
}

/// What the method's own types describe of a document: all of an XML one, a member of a JSON one.
fn payload(wire: Wire, document: &str, member: &str) -> Option<String> {
    match (wire, json::value(document)) {
        (Wire::Xml, _) => Some(document.to_owned()),
        (Wire::Json, Ok(Value::Map(mut members))) => Some(members.remove(member)?.to_string()),
        (Wire::Json, other) => panic!("no JSON-RPC document: {other:?}"),
    }
}

fn round_trip(tables: &'static Tables<'static>, ty: &Type<'static>, text: &str, place: &str) {
    let decode = |text: &str| {
        let mut value = DynamicValue::blank(tables, ty);
        let read = match tables.api.wire {
            Wire::Xml => xml::decode_into(text, tables, ty, value.slot()),
            Wire::Json => json::decode_into(text, tables, ty, value.slot()),
        };
        read.unwrap_or_else(|error| panic!("{place}: {error}\n{text}"));
        value
    };
    let encode = |value: &DynamicValue<'_>| {
        let mut out = String::new();
        match tables.api.wire {
            Wire::Xml => xml::encode_element("root", value.get(), tables, ty, &mut out).unwrap(),
            Wire::Json => json::encode(value.get(), tables, ty, &mut out),
        }
        out
    };
    let first = encode(&decode(text));
    assert_eq!(encode(&decode(&first)), first, "{place}");
}

/// The type of the response that the request asks for.
fn response_type(
    tables: &'static Tables<'static>,
    method: &'static Method<'static>,
    request: Option<&str>,
) -> Type<'static> {
    let Some(request) = request else { return method.response };
    let mut record = Dynamic::new(ShapeRef { tables, id: method.request });
    let ty = Type::of(Kind::Record(method.request));
    if tables.api.wire == Wire::Json {
        json::decode_into(request, tables, &ty, Slot::Record(&mut record)).unwrap();
    }
    let asked = method.response_case(|field| matches!(record.get(field), Ref::Bool(true)));
    asked.map_or(method.response, |case| case.ty)
}

#[test]
fn every_example_is_valid() {
    each_example(|tables, method, example| {
        let place = format!("{}:{}", method.file, example.line);
        let mut validator = Validator::new(tables);
        if let Some(target) = example.target {
            validator = validator.target(target);
        }
        for report in validator.requests(example.request.trim().as_bytes()) {
            assert!(report.is_valid(), "{place}: {:?}", report.diagnostics);
            assert_eq!(report.method.as_deref(), Some(method.name), "{place}");
        }
        if !example.response.is_empty() {
            let (request, response) = (example.request.trim().as_bytes(), example.response.trim().as_bytes());
            let report = validator.response_to(method.name, request, response);
            assert!(report.is_valid(), "{place}: {:?}", report.diagnostics);
        }
    });
}

#[test]
fn every_example_round_trips() {
    each_example(|tables, method, example| {
        let place = format!("{}:{}", method.file, example.line);
        let wire = tables.api.wire;
        let request = payload(wire, example.request.trim(), "params");
        if let Some(request) = &request {
            round_trip(tables, &Type::of(Kind::Record(method.request)), request, &place);
        }
        let response = (!example.response.is_empty()).then(|| payload(wire, example.response.trim(), "result"));
        if let Some(response) = response.flatten().filter(|response| !response.contains("status=\"error\"")) {
            let ty = response_type(tables, method, request.as_deref());
            round_trip(tables, &ty, &response, &place);
        }
    });
}
