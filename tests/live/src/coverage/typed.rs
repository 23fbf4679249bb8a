//! Requests and responses through their types: generated structs where the tables are compiled in, records of the
//! same shape where they were loaded.

use std::collections::BTreeMap;

use callsheet_runtime::record::{Dynamic, DynamicValue};
use callsheet_runtime::tables::{Kind, Method, ShapeId, ShapeRef, Tables, Type};
use callsheet_runtime::{DecodeError, Record, Ref, Slot, json};
use serde_json::Value;
use serde_json::value::RawValue;

use crate::specs::Specs;

/// The types of an API.
pub struct Types<'t> {
    /// Their tables.
    pub tables: &'t Tables<'t>,
    generated: BTreeMap<ShapeId, fn() -> Box<dyn Record>>,
}

impl<'t> Types<'t> {
    /// The types that belong to these tables.
    pub fn new(specs: &'t Specs<'t>) -> Self {
        let generated = callsheet_zabbix::BLANKS.iter().filter(|_| specs.compiled).copied().collect();
        Self { tables: &specs.tables, generated }
    }

    /// The request as its type writes it again.
    ///
    /// # Errors
    /// It is no request of that method.
    pub fn request(&self, method: &Method<'_>, params: &str) -> Result<String, DecodeError> {
        self.record(method.request, params)
    }

    /// The type of the response that the request asks for.
    pub fn response_type(&self, method: &Method<'t>, params: &Value) -> Type<'t> {
        let shape = self.tables.shape(method.request);
        let asked = |field: usize| {
            let name = shape.fields.get(field).map(|field| field.name);
            let value = name.and_then(|name| params.get(name));
            value.is_some_and(|value| !matches!(value, Value::Null | Value::Bool(false)))
        };
        method.response_case(asked).map_or(method.response, |case| case.ty)
    }

    /// A result as its type writes it again.
    ///
    /// # Errors
    /// It does not fit the type.
    pub fn response(&self, ty: &Type<'t>, result: &str) -> Result<String, DecodeError> {
        match ty.kind {
            Kind::Record(id) => self.record(id, result),
            Kind::List(list) => match (list.item.kind, serde_json::from_str::<Vec<&RawValue>>(result)) {
                (Kind::Record(id), Ok(members)) => {
                    let members: Result<Vec<String>, _> =
                        members.into_iter().map(|member| self.record(id, member.get())).collect();
                    Ok(format!("[{}]", members?.join(",")))
                }
                _ => self.value(ty, result),
            },
            _ => self.value(ty, result),
        }
    }

    fn record(&self, id: ShapeId, text: &str) -> Result<String, DecodeError> {
        let ty = Type::of(Kind::Record(id));
        match self.generated.get(&id) {
            Some(blank) => {
                let mut record = blank();
                json::decode_into(text, self.tables, &ty, Slot::Record(&mut *record))?;
                Ok(self.written(Ref::Record(&*record), &ty))
            }
            None => {
                let mut record = Dynamic::new(ShapeRef { tables: self.tables, id });
                json::decode_into(text, self.tables, &ty, Slot::Record(&mut record))?;
                Ok(self.written(Ref::Record(&record), &ty))
            }
        }
    }

    fn value(&self, ty: &Type<'t>, text: &str) -> Result<String, DecodeError> {
        let mut value = DynamicValue::blank(self.tables, ty);
        json::decode_into(text, self.tables, ty, value.slot())?;
        Ok(self.written(value.get(), ty))
    }

    fn written(&self, value: Ref<'_>, ty: &Type<'_>) -> String {
        let mut out = String::new();
        json::encode(value, self.tables, ty, &mut out);
        out
    }
}
