use callsheet_runtime::Value;
use callsheet_runtime::tables::{Entity, Kind, Part, Shape, Type};

use super::query::Query;
use super::{Call, Outcome, Projection};
use crate::layout;
use crate::store::Store;
use crate::tree::{self, Object};

/// The response to a call that changed something.
pub(super) fn build(call: &Call<'_>, entity: &Entity<'static>, store: &Store, outcome: &Outcome) -> Value {
    build_read(call, entity, store, outcome, &Query::default())
}

/// The response to a call that read something.
pub(super) fn build_read(
    call: &Call<'_>,
    entity: &Entity<'static>,
    store: &Store,
    outcome: &Outcome,
    query: &Query,
) -> Value {
    let projection = Projection { call, store, query, key: entity.key };
    Answer { projection, key: entity.key, outcome }.value(&call.response_type())
}

struct Answer<'a> {
    projection: Projection<'a>,
    key: &'a str,
    outcome: &'a Outcome,
}

impl Answer<'_> {
    fn value(&self, ty: &Type<'static>) -> Value {
        let objects = self.outcome.objects.iter();
        match ty.kind {
            Kind::Record(id) => {
                let shape = self.projection.call.tables.shape(id);
                match objects.as_slice() {
                    [object, ..] if layout::is_object(shape, self.key) => self.projection.object(id, object),
                    _ => self.wrapping(shape),
                }
            }
            Kind::List(list) => Value::List(objects.map(|object| self.one(&list.item, object)).collect()),
            Kind::Map(item) => {
                let entry = |object| Some((self.key_of(object)?, self.one(item, object)));
                Value::Map(objects.filter_map(entry).collect())
            }
            Kind::Bool(_) => Value::Bool(true),
            Kind::Id => {
                self.outcome.objects.first().and_then(|object| object.get(self.key)).cloned().unwrap_or_default()
            }
            _ => self.count(self.outcome.total),
        }
    }

    fn one(&self, ty: &Type<'static>, object: &Object) -> Value {
        match ty.kind {
            Kind::Record(id) => self.projection.object(id, object),
            _ => object.get(self.key).cloned().unwrap_or_default(),
        }
    }

    fn key_of(&self, object: &Object) -> Option<String> {
        object.get(self.key).and_then(tree::text).map(|text| text.into_owned())
    }

    /// A record around the objects. A number in it that is not said to be the count of all is that of those shown.
    fn wrapping(&self, shape: &Shape<'static>) -> Value {
        let mut members = Object::new();
        for field in shape.fields {
            let value = match (field.part, field.ty.kind) {
                (Part::Count, _) => self.count(self.outcome.total),
                (Part::Data, Kind::Int) => self.count(self.outcome.objects.len()),
                (Part::Data, Kind::Record(_) | Kind::List(_) | Kind::Map(_)) => self.value(&field.ty),
                _ => continue,
            };
            members.insert(tree::member_name(field.name, field.place), value);
        }
        Value::Map(members)
    }

    fn count(&self, number: usize) -> Value {
        Value::from(i64::try_from(number).unwrap_or(i64::MAX))
    }
}
