//! The rules of single values: item keys, trigger expressions, time periods, and all the others that the tables name.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use callsheet_runtime::tables::{Field, Kind, Method, Shape, ShapeId, Tables, Type, Wire};
use callsheet_runtime::xml;
use callsheet_validator::{Code, Validator};

use super::diagnostics::checked;
use crate::apis::{Api, key};
use crate::input::Input;
use crate::judge;

/// An API of one method, whose request has a field of each type of value that the API has.
struct Rules {
    tables: Tables<'static>,
    /// The field's name for each type, by a hash of what the type is.
    fields: Vec<(u16, &'static str)>,
    /// The types in words, with their hashes.
    types: Vec<(String, u16)>,
}

/// The types of Zabbix's values in words, each with the two bytes by which inputs name it.
pub fn value_types() -> &'static [(String, u16)] {
    &JSON.types
}

static JSON: LazyLock<Rules> = LazyLock::new(|| Rules::of(Api::of(Wire::Json).tables));
static XML: LazyLock<Rules> = LazyLock::new(|| Rules::of(Api::of(Wire::Xml).tables));

const METHOD: &str = "value.check";

/// The first two bytes choose a type of value, of Zabbix or, where the third is odd, of Planfix; the rest is the value's text.
///
/// # Panics
/// Where two ways to write one value are judged differently, and where a diagnostic is wrong in itself.
pub fn lexical(data: &[u8]) {
    let mut input = Input::new(data);
    let (wanted, flags) = (input.pair(), input.byte());
    let text = String::from_utf8_lossy(input.rest());
    let rules = if flags & 1 == 0 { &*JSON } else { &*XML };
    let at = rules.fields.partition_point(|(key, _)| *key < wanted);
    let (_, field) = rules.fields.get(at).unwrap_or(&rules.fields[0]);
    let mut validator = Validator::new(&rules.tables);
    if let Some(back) = usize::from(flags >> 1 & 3).checked_rem(rules.tables.api.versions.len()) {
        let versions = rules.tables.api.versions;
        validator = validator.target(versions[versions.len() - 1 - back]);
    }
    let written = if flags & 1 == 0 { in_json(&text) } else { in_xml(&text) };
    let verdicts: Vec<_> = written.iter().map(|value| verdict(&validator, field, value)).collect();
    for (other, value) in verdicts.iter().zip(&written).skip(1) {
        assert_eq!(other, &verdicts[0], "{value} is judged otherwise than {}", written[0]);
    }
    // A number that stands bare is another kind of value: it may be judged otherwise.
    if flags & 1 == 0 && judge::json::judge(&text).is_json {
        verdict(&validator, field, &text);
    }
}

/// What is found, each with the words about it.
fn verdict(validator: &Validator<'static>, field: &str, value: &str) -> Vec<(Code, String)> {
    let document = match validator_wire(field) {
        Wire::Json => format!(r#"{{"jsonrpc":"2.0","method":"{METHOD}","params":{{"{field}":{value}}},"id":1}}"#),
        Wire::Xml => format!("<request method=\"{METHOD}\"><account>a</account><{field}>{value}</{field}></request>"),
    };
    let reports = checked(validator, document.as_bytes(), |validator| validator.requests(document.as_bytes()));
    reports.into_iter().flat_map(|report| report.diagnostics).map(|found| (found.code, found.message)).collect()
}

/// Fields of the two wires differ in their names.
fn validator_wire(field: &str) -> Wire {
    if field.starts_with('j') { Wire::Json } else { Wire::Xml }
}

/// The ways to write a text in JSON.
fn in_json(text: &str) -> Vec<String> {
    let escaped: String = text.encode_utf16().map(|unit| format!("\\u{unit:04X}")).collect();
    vec![serde_json::Value::from(text).to_string(), format!("\"{escaped}\"")]
}

/// The ways to write a text in XML; none where it holds what XML cannot hold.
fn in_xml(text: &str) -> Vec<String> {
    let mut plain = String::new();
    if xml::escape(text, "text", &mut plain).is_err() {
        return Vec::new();
    }
    let referred = text.chars().map(|letter| format!("&#{};", u32::from(letter))).collect();
    let mut written = vec![plain, referred];
    if !text.contains("]]>") && !text.contains('\r') && !text.is_empty() {
        written.push(format!("<![CDATA[{text}]]>"));
    }
    written
}

impl Rules {
    fn of(tables: &'static Tables<'static>) -> Self {
        let mut types = BTreeMap::new();
        for shape in tables.shapes {
            for field in shape.fields {
                let cases = field.cases.iter().map(|case| case.ty);
                for ty in std::iter::once(field.ty).chain(cases) {
                    let ty = match ty.kind {
                        Kind::List(list) => list.item,
                        Kind::Map(item) => *item,
                        _ => ty,
                    };
                    if ty.kind.is_scalar() && !matches!(ty.kind, Kind::Enum(_)) {
                        types.entry(format!("{ty:?}")).or_insert(ty);
                    }
                }
            }
        }
        let hashed = types.keys().map(|text| (text.clone(), key(text))).collect();
        let letter = if tables.api.wire == Wire::Json { 'j' } else { 'x' };
        let name = |number: usize| -> &'static str { format!("{letter}{number}").leak() };
        let named: Vec<(u16, &'static str, Type<'static>)> =
            types.into_iter().enumerate().map(|(number, (text, ty))| (key(&text), name(number), ty)).collect();
        let fields: Vec<Field<'static>> =
            named.iter().map(|(_, name, ty)| Field { ty: *ty, ..Field::new(name, ty.kind) }).collect();
        let mut keys: Vec<_> = named.iter().map(|(key, name, _)| (*key, *name)).collect();
        keys.sort_unstable();
        Self { tables: with_method(tables, fields), fields: keys, types: hashed }
    }
}

/// The tables with nothing but a method whose request has these fields.
fn with_method(tables: &'static Tables<'static>, fields: Vec<Field<'static>>) -> Tables<'static> {
    let lookup = Shape::lookup_table(fields.iter().map(|field| field.name)).leak();
    let shape = Shape { owner: METHOD, name: "Request", fields: fields.leak(), lookup, ..Shape::EMPTY };
    let mut shapes = tables.shapes.to_vec();
    shapes.push(Box::leak(Box::new(shape)));
    let request = ShapeId(tables.shapes.len() as u32);
    let method = Method {
        name: METHOD,
        request,
        response: Type::of(Kind::Any),
        responses: &[],
        examples: &[],
        ..*tables.methods[0]
    };
    let methods: Vec<&'static Method<'static>> = vec![Box::leak(Box::new(method))];
    Tables { shapes: shapes.leak(), methods: methods.leak(), ..*tables }
}
