//! Which fields of a response a server has filled.

use std::collections::BTreeSet;

use callsheet_runtime::tables::{Form, Kind, Tables, Type};
use serde_json::Value;

use super::books::FieldOf;

/// Adds the fields that stand in the value.
pub fn add(tables: &Tables<'_>, ty: &Type<'_>, value: &Value, seen: &mut BTreeSet<FieldOf>) {
    match (ty.kind, value) {
        (Kind::Record(id), value) => {
            let shape = tables.shape(id);
            if let (Form::Transparent, Some(field)) = (shape.form, shape.fields.first()) {
                seen.insert((id.0, 0));
                return add(tables, &field.ty, value, seen);
            }
            for (number, field) in shape.fields.iter().enumerate() {
                let Some(found) = value.get(field.name) else { continue };
                seen.insert((id.0, number));
                add(tables, &field.ty, found, seen);
                field.cases.iter().for_each(|case| add(tables, &case.ty, found, seen));
            }
        }
        (Kind::List(list), Value::Array(members)) => {
            members.iter().for_each(|member| add(tables, &list.item, member, seen));
        }
        // PHP writes a list whose numbers have gaps as an object.
        (Kind::List(list), Value::Object(members)) => {
            members.values().for_each(|member| add(tables, &list.item, member, seen));
        }
        (Kind::Map(item), Value::Object(members)) => {
            members.values().for_each(|member| add(tables, item, member, seen));
        }
        _ => {}
    }
}
