use callsheet_runtime::Value;
use callsheet_runtime::tables::{Entity, Field, Kind, Part, Shape, Type};

use super::query::Query;
use super::{Call, Outcome, Projection, group};
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
    let projection = Projection { call, store, query, entity: entity.name, key: entity.key };
    Answer { projection, entity: entity.name, key: entity.key, outcome }.value(&call.response_type())
}

struct Answer<'a> {
    projection: Projection<'a>,
    entity: &'static str,
    key: &'static str,
    outcome: &'a Outcome,
}

impl Answer<'_> {
    fn value(&self, ty: &Type<'static>) -> Value {
        let objects = self.outcome.objects.iter();
        match ty.kind {
            Kind::Record(id) => {
                let shape = self.projection.call.tables.shape(id);
                match objects.as_slice() {
                    [object, ..] if layout::is_object(shape, self.key) || layout::is_of_type(shape, self.entity) => {
                        self.projection.object(id, object)
                    }
                    _ => self.wrapping(shape),
                }
            }
            Kind::List(list) => match (group::keys_of(ty), list.item.kind) {
                (Some(keys), _) => {
                    let Projection { call, store, query, .. } = self.projection;
                    group::count(call, store, query, &self.outcome.objects, keys)
                }
                (None, Kind::Text(_) | Kind::Enum(_)) => self.written(),
                (None, _) => Value::List(objects.map(|object| self.one(&list.item, object)).collect()),
            },
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

    /// The names of the fields that were written.
    fn written(&self) -> Value {
        Value::List(self.outcome.written.iter().map(|name| Value::from(*name)).collect())
    }

    /// The keys in a list that is called after them: the objects' own, those of another entity that were changed with
    /// them, or what the objects hold under that name.
    fn keys(&self, field: &Field<'static>) -> Value {
        let relations = &self.projection.call.relations;
        let other = field.references.filter(|name| relations.space(name) != relations.space(self.entity));
        let name = field.name.strip_suffix('s').unwrap_or(field.name);
        let is_held = self.outcome.objects.iter().any(|object| object.contains_key(name));
        let mut found: Vec<Value> = Vec::new();
        match other {
            _ if is_held && name != self.key => {
                found.extend(self.outcome.objects.iter().filter_map(|object| object.get(name)).cloned());
            }
            Some(other) => {
                let touched = self.outcome.touched.iter().filter(|(entity, _)| *entity == other);
                found.extend(touched.map(|(_, key)| Value::from(key.as_str())));
            }
            None => return self.value(&field.ty),
        }
        let mut seen = Vec::new();
        found.retain(|value| {
            !seen.contains(value) && {
                seen.push(value.clone());
                true
            }
        });
        Value::List(found)
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
                (Part::Data, Kind::List(list)) if matches!(list.item.kind, Kind::Id) => self.keys(field),
                (Part::Data, Kind::Text(_)) => match field.ty.words {
                    [word] if field.presence.is_required() => Value::from(*word),
                    _ => continue,
                },
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
