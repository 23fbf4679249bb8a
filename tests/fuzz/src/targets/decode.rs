//! Typed decoding and encoding, by the tables of both APIs.

use callsheet_runtime::record::DynamicValue;
use callsheet_runtime::tables::{Kind, Method, Tables, Type, Wire};
use callsheet_runtime::{DecodeError, DecodeErrorKind, EncodeError, Record, Ref, Slot, Value, json, xml};

use crate::apis::Api;
use crate::edit::edited;
use crate::input::Input;

/// What depth may cost: under the limit of depth, decoding needs no more stack than this.
const STACK: usize = 512 << 10;

/// A document with so many opening marks is decoded on a stack of that size.
const DEEP: usize = 48;

/// Requests and responses of Zabbix. The first byte says whether the rest is a document or a list of changes to an example, and
/// which response is meant; the next three choose a method and one of its examples.
///
/// # Panics
/// Where the generated struct and the dynamic record differ, or where what was read is not read again from what is written.
pub fn json_decode(data: &[u8]) {
    decode(Wire::Json, data);
}

/// Requests and responses of Planfix; otherwise as [`json_decode`].
///
/// # Panics
/// As [`json_decode`].
pub fn xml_decode(data: &[u8]) {
    decode(Wire::Xml, data);
}

fn decode(wire: Wire, data: &[u8]) {
    let api = Api::of(wire);
    let mut input = Input::new(data);
    let flags = input.byte();
    let (is_edited, is_response) = (flags & 1 == 0, flags & 2 != 0);
    let method = api.method(&mut input);
    let example = Api::example(method, &mut input);
    let mut ty = shown_type(method, is_response);
    if is_response && let Some(number) = usize::from(flags >> 2).checked_rem(method.responses.len() + 1) {
        ty = method.responses.get(number).map_or(ty, |case| case.ty);
    }
    let document = if is_edited {
        let shown = if is_response { example.response } else { example.request };
        let member = if is_response { "result" } else { "params" };
        edited(api, method, &payload(wire, shown.trim(), member), input)
    } else {
        input.rest().to_vec()
    };
    let Ok(text) = std::str::from_utf8(&document) else { return };
    if text.matches(['[', '{', '<']).count() < DEEP {
        return round_trip(api, &ty, text);
    }
    let thread = std::thread::Builder::new().stack_size(STACK);
    std::thread::scope(|scope| {
        let decoded = thread.spawn_scoped(scope, || round_trip(api, &ty, text));
        if let Err(fault) = decoded.map_or(Ok(()), |decoded| decoded.join()) {
            std::panic::resume_unwind(fault);
        }
    });
}

/// The type of what an example of the method shows.
fn shown_type(method: &Method<'static>, is_response: bool) -> Type<'static> {
    if is_response { method.response } else { Type::of(Kind::Record(method.request)) }
}

/// What the method's own types describe of an example: all of an XML document, a member of a JSON one.
fn payload(wire: Wire, document: &str, member: &str) -> String {
    match (wire, json::value(document)) {
        (Wire::Json, Ok(Value::Map(members))) => members.get(member).map(Value::to_string).unwrap_or_default(),
        _ => document.to_owned(),
    }
}

fn round_trip(api: &Api, ty: &Type<'static>, text: &str) {
    let mut dynamic = DynamicValue::blank(api.tables, ty);
    let read = read(api.tables, ty, text, dynamic.slot());
    if let Kind::Record(id) = ty.kind
        && let Some(mut generated) = api.blank(id)
    {
        let other = self::read(api.tables, ty, text, Slot::Record(&mut *generated));
        assert_eq!(other, read, "the generated struct and the dynamic record differ");
        let DynamicValue::Record(dynamic) = &dynamic else { panic!("no record: {:?}", ty.kind) };
        if read.is_ok() {
            assert_equal(&*generated, &**dynamic, "the generated struct and the dynamic record differ");
        }
        if read.is_ok() {
            round_trip_of(api, ty, Ref::Record(&*generated));
        }
    }
    match read {
        Ok(()) => round_trip_of(api, ty, dynamic.get()),
        Err(error) => assert_place(&error, text),
    }
}

fn assert_equal(one: &dyn Record, other: &dyn Record, what: &str) {
    assert!(callsheet_runtime::record::equal(one, other), "{what}");
}

/// An error lies within the document.
fn assert_place(error: &DecodeError, text: &str) {
    let position = error.position;
    assert!(text.is_char_boundary(position.offset), "the place is within a character: {error:?}");
    let before = &text[..position.offset];
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    assert_eq!((position.line, position.column), (before.matches('\n').count() + 1, column), "{error:?}");
    assert!(error.path.starts_with('/'), "no path: {error:?}");
}

fn read(tables: &Tables<'_>, ty: &Type<'_>, text: &str, slot: Slot<'_>) -> Result<(), DecodeError> {
    match tables.api.wire {
        Wire::Json => json::decode_into(text, tables, ty, slot),
        Wire::Xml => xml::decode_into(text, tables, ty, slot),
    }
}

fn write(tables: &Tables<'_>, ty: &Type<'_>, value: Ref<'_>) -> Result<String, EncodeError> {
    let mut out = String::new();
    match tables.api.wire {
        Wire::Json => json::encode(value, tables, ty, &mut out),
        Wire::Xml => xml::encode_element("root", value, tables, ty, &mut out)?,
    }
    Ok(out)
}

/// What was read is written, and read again as the same.
fn round_trip_of(api: &Api, ty: &Type<'static>, value: Ref<'_>) {
    let tables = api.tables;
    let written = write(tables, ty, value).unwrap_or_else(|error| panic!("what was read cannot be written: {error}"));
    let mut again = DynamicValue::blank(tables, ty);
    if let Err(error) = read(tables, ty, &written, again.slot()) {
        // A lone member that stood for a list is written within one.
        if matches!(error.kind, DecodeErrorKind::Depth(_)) {
            return;
        }
        panic!("what was written cannot be read: {error}\n{written}");
    }
    assert_eq!(write(tables, ty, again.get()).as_ref(), Ok(&written), "written twice");
}
