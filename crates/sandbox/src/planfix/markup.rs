//! Values whose type hangs on what stands beside them: they are read as markup, and here by the shape that is meant.

use callsheet_runtime::record::Dynamic;
use callsheet_runtime::tables::{Kind, ShapeId, ShapeRef, Tables, Type};
use callsheet_runtime::{Ref, Slot, Value, xml};

use crate::tree::{self, Object};

/// The members of an object of that type file; `None` where the markup is no such object.
pub(super) fn object(tables: &'static Tables<'static>, file: &str, markup: &Value) -> Option<Object> {
    let Value::Markup(markup) = markup else { return None };
    let number = tables.shapes.iter().position(|shape| shape.owner == file)?;
    let id = ShapeId(u32::try_from(number).ok()?);
    let mut record = Dynamic::new(ShapeRef { tables, id });
    let document = format!("<value>{markup}</value>");
    xml::decode_into(&document, tables, &Type::of(Kind::Record(id)), Slot::Record(&mut record)).ok()?;
    match tree::plain(&Ref::Record(&record)) {
        Value::Map(object) => Some(object),
        _ => None,
    }
}

/// The texts of the elements `id` in the markup: a list of numbers.
pub(super) fn numbers(markup: &Value) -> Vec<String> {
    let Value::Markup(markup) = markup else { return tree::texts(markup) };
    let parts = markup.split("<id>").skip(1).filter_map(|part| part.split_once("</id>"));
    parts.map(|(number, _)| number.trim().to_owned()).collect()
}
