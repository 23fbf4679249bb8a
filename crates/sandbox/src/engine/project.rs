use std::collections::BTreeSet;

use callsheet_runtime::Value;
use callsheet_runtime::tables::{Entity, Field, Kind, Part, Shape, ShapeId, Tables, Type, Version};

use super::Call;
use super::query::{Output, Query};
use crate::layout;
use crate::store::{Key, Store};
use crate::tree::{self, Object};

/// Makes of stored objects what an answer shows of them.
pub(crate) struct Projection<'a> {
    pub(crate) call: &'a Call<'a>,
    pub(crate) store: &'a Store,
    /// Which fields are asked for.
    pub(crate) query: &'a Query,
    /// The entity whose objects are shown, and its key.
    pub(crate) entity: &'static str,
    pub(crate) key: &'a str,
}

/// Where a record's fields are found: in a stored object, at a place within it, and in the object that it stands for.
#[derive(Clone, Copy)]
struct Source<'a> {
    root: &'a Object,
    here: &'a Object,
    stands_for: Option<Meant<'a>>,
    /// It is what the answer is about, not what is shown within that.
    is_subject: bool,
}

/// The object that a record within another one names.
#[derive(Clone, Copy)]
struct Meant<'a> {
    object: &'a Object,
    /// The record is the object itself, as it was when it was stored; else it is more than the object's key.
    is_copy: bool,
}

impl<'a> Source<'a> {
    fn of(object: &'a Object) -> Self {
        Self { root: object, here: object, stands_for: None, is_subject: false }
    }

    fn get(&self, name: &str) -> Option<&'a Value> {
        match self.stands_for {
            None => self.here.get(name),
            // A copy of an object's fields may be out of date; what else stands beside its key does not.
            Some(Meant { object, is_copy: true }) => object.get(name).or_else(|| self.here.get(name)),
            Some(Meant { object, is_copy: false }) => self.here.get(name).or_else(|| object.get(name)),
        }
    }
}

impl Projection<'_> {
    /// The object as a record of that shape.
    pub(crate) fn object(&self, id: ShapeId, object: &Object) -> Value {
        let shape = self.tables().shape(id);
        let mut shown = Object::new();
        for field in shape.fields {
            let extended = self.query.extends.iter().find(|(name, _)| name == field.name).map(|(_, output)| output);
            let kind = self.call.relations.kind(self.entity);
            let hidden = kind.is_some_and(|kind| kind.extensible.contains(field.name));
            let computed = self.call.scope.computes.contains(&field.name);
            let asked = field.name == self.key || computed || self.query.output.has(field.name);
            let inner = match (extended, hidden) {
                (Some(output), _) => output,
                (None, false) if asked => &Output::All,
                _ => continue,
            };
            let source = Source { is_subject: true, ..Source::of(object) };
            self.show(shape, field, source, inner, &mut shown);
        }
        Value::Map(shown)
    }

    fn tables(&self) -> &'static Tables<'static> {
        self.call.tables
    }

    fn knows(&self, field: &Field<'_>) -> bool {
        let in_release = |version: Version| field.versions.contains(version);
        self.call.version.is_none_or(in_release) && self.call.has_level(field.access)
    }

    /// Adds one field to what is shown, if there is something to show.
    fn show(
        &self,
        shape: &'static Shape<'static>,
        field: &Field<'static>,
        source: Source<'_>,
        output: &Output,
        shown: &mut Object,
    ) {
        if !self.knows(field) {
            return;
        }
        let found = self.find(shape, field, source);
        if found.is_none()
            && source.is_subject
            && let Some(value) = self.behind(field, source.root, output)
        {
            shown.insert(tree::member_name(field.name, field.place), value);
            return;
        }
        let found = found.or_else(|| self.implied(field, source));
        let default = || field.default.filter(|_| field.ty.kind.is_scalar()).map(Value::from);
        let value = match &found {
            Some(Value::List(members)) if *output == Output::Count => number_of(field, members.len()),
            Some(value) => self.value(&field.ty, value, source.root, field.references, output),
            None => default(),
        };
        if let Some(value) = value {
            shown.insert(tree::member_name(field.name, field.place), value);
        }
    }

    /// What is stored for the field. A path may lead through lists, and through a field that refers to another object.
    fn find(&self, shape: &Shape<'_>, field: &Field<'_>, source: Source<'_>) -> Option<Value> {
        let path = match field.part {
            Part::Stored(path) => path,
            _ => return source.get(field.name).cloned(),
        };
        if let Some(value) = tree::get(source.root, path) {
            return Some(value.clone());
        }
        let (first, rest) = path.split_once('.')?;
        let reference =
            shape.fields.iter().find(|sibling| sibling.name == first).and_then(|sibling| sibling.references);
        if let (Some(entity), Some(key)) = (reference, source.get(first).and_then(tree::text)) {
            return self.store.object(entity, &key).and_then(|object| tree::get(object, rest)).cloned();
        }
        let mut found = Vec::new();
        tree::leaves(source.root, path, &mut found);
        found.sort();
        found.dedup();
        let list = matches!(field.ty.kind, Kind::List(_)) && source.root.contains_key(first);
        list.then(|| Value::List(found.into_iter().map(|leaf| Value::from(&*leaf)).collect()))
    }

    /// What is not stored in the object, but on the other side of a link, where it is asked for.
    fn behind(&self, field: &Field<'static>, object: &Object, output: &Output) -> Option<Value> {
        self.query.extends.iter().find(|(name, _)| name == field.name)?;
        let relations = &self.call.relations;
        let shown = relations.shown_in(self.entity, field.name)?;
        let key = Key::new(&tree::text(object.get(self.key)?)?);
        let found = relations.behind(self.store, (self.entity, &key, object), field.name, self.call.version);
        if *output == Output::Count {
            return number_of(field, found.len());
        }
        let id = layout::record_of(&field.ty);
        let shape = match id {
            Some(id) => self.tables().shape(id),
            None => relations.kind(shown)?.readable.map(|(tables, id)| tables.shape(id))?,
        };
        let object = |(entity, key): &(&'static str, Key)| {
            let mut object = self.store.object(entity, key.as_str())?.clone();
            let name = relations.kind(shown).map_or("", |kind| kind.key);
            object.insert(name.to_owned(), Value::from(key.as_str()));
            Some(self.record(shape, Source::of(&object), output))
        };
        match field.ty.kind {
            Kind::Record(_) => found.iter().find_map(object),
            Kind::List(_) | Kind::Any => {
                let mut found: Vec<_> = found.iter().collect();
                found.sort_by(|one, other| one.1.cmp(&other.1));
                Some(Value::List(found.into_iter().filter_map(object).collect()))
            }
            _ => None,
        }
    }

    /// What is not stored under the field's own name, but follows from keys that are: the object that the key beside it
    /// refers to, or the objects that members of lists refer to.
    fn implied(&self, field: &Field<'_>, source: Source<'_>) -> Option<Value> {
        match field.ty.kind {
            Kind::Record(_) => source.get(self.tables().api.entity(field.references?)?.key).cloned(),
            Kind::List(list) => {
                let Kind::Record(id) = list.item.kind else { return None };
                let name = self.entity_of(self.tables().shape(id))?.key;
                if !layout::names_its_entity(name) {
                    return None;
                }
                let lists = source.here.values().filter(|value| matches!(value, Value::List(_)));
                let keys: BTreeSet<Key> = lists.flat_map(|list| keys_within(list, name)).collect();
                let object = |key: &Key| Value::Map(Object::from([(name.to_owned(), Value::from(key.as_str()))]));
                Some(Value::List(keys.iter().map(object).collect()))
            }
            _ => None,
        }
    }

    fn value(
        &self,
        ty: &Type<'_>,
        stored: &Value,
        root: &Object,
        references: Option<&str>,
        output: &Output,
    ) -> Option<Value> {
        match (ty.kind, stored) {
            (Kind::Record(id), Value::Map(here)) => {
                let shape = self.tables().shape(id);
                let stands_for = self.stands_for(shape, here);
                Some(self.record(shape, Source { root, here, stands_for, is_subject: false }, output))
            }
            (Kind::Record(id), scalar) => {
                let key = tree::text(scalar)?;
                let object = self.store.object(references?, &key)?;
                Some(self.record(self.tables().shape(id), Source::of(object), output))
            }
            (Kind::List(list), Value::List(members)) => {
                let shown = members.iter().filter_map(|member| self.member(&list.item, member, references, output));
                Some(Value::List(shown.collect()))
            }
            (Kind::Map(item), Value::Map(entries)) => {
                let shown = entries
                    .iter()
                    .filter_map(|(key, value)| Some((key.clone(), self.member(item, value, references, output)?)));
                Some(Value::Map(shown.collect()))
            }
            _ if ty.secret => None,
            _ => Some(stored.clone()),
        }
    }

    /// A member of a list: its paths start at itself.
    fn member(&self, ty: &Type<'_>, stored: &Value, references: Option<&str>, output: &Output) -> Option<Value> {
        let nothing = Object::new();
        let root = match stored {
            Value::Map(own) => own,
            _ => &nothing,
        };
        self.value(ty, stored, root, references, output)
    }

    fn record(&self, shape: &'static Shape<'static>, source: Source<'_>, output: &Output) -> Value {
        let mut shown = Object::new();
        let fields = shape.fields.iter().filter(|field| output.has(field.name) || self.is_key_of(shape, field));
        let fields = fields.filter(|field| !self.is_of_others(shape, field));
        fields.for_each(|field| self.show(shape, field, source, &Output::All, &mut shown));
        Value::Map(shown)
    }

    /// The object of another entity that a nested record stands for: its shape is that entity's, or it holds a reference
    /// under the name of that entity's key.
    fn stands_for(&self, shape: &Shape<'_>, here: &Object) -> Option<Meant<'_>> {
        let referred = || {
            let mut references = shape.fields.iter().filter_map(|field| Some((field.name, field.references?)));
            references.find_map(|(name, entity)| self.tables().api.entity(entity).filter(|entity| entity.key == name))
        };
        let own = self.entity_of(shape);
        let entity = own.or_else(referred)?;
        let key = here.get(entity.key).and_then(tree::text)?;
        let object = self.store.object(entity.name, &key)?;
        Some(Meant { object, is_copy: own.is_some() })
    }

    /// Whether the field is the key of the entity that the record is an object of: it is shown whatever is asked for.
    fn is_key_of(&self, shape: &Shape<'_>, field: &Field<'_>) -> bool {
        self.entity_of(shape).is_some_and(|entity| entity.key == field.name)
    }

    /// Whether the record is an object of an entity that is shown within another one, and the field is filled only for who
    /// asks for the object itself.
    fn is_of_others(&self, shape: &Shape<'_>, field: &Field<'_>) -> bool {
        let kind = self.entity_of(shape).and_then(|entity| self.call.relations.kind(entity.name));
        kind.is_some_and(|kind| kind.extensible.contains(field.name))
    }

    /// The entity whose objects the type file describes that the shape is from. What is nested in it has not the key.
    fn entity_of(&self, shape: &Shape<'_>) -> Option<&'static Entity<'static>> {
        let entity = self.tables().api.entity(shape.owner.strip_prefix("types/")?)?;
        let has_key = || shape.fields.iter().any(|field| layout::is_key(field, entity.key));
        (layout::is_of_type(shape, entity.name) && has_key()).then_some(entity)
    }
}

/// The number in the place of a list, where the field can hold one.
fn number_of(field: &Field<'_>, number: usize) -> Option<Value> {
    let takes_number = match field.ty.kind {
        Kind::List(list) => list.counted,
        kind => matches!(kind, Kind::Any),
    };
    takes_number.then(|| Value::from(number.to_string()))
}

/// The keys under that name in the members of a list.
fn keys_within(list: &Value, name: &str) -> Vec<Key> {
    let Value::List(members) = list else { return Vec::new() };
    let key = |member: &Value| match member {
        Value::Map(own) => own.get(name).and_then(tree::text).map(|text| Key::new(&text)),
        _ => None,
    };
    members.iter().filter_map(key).collect()
}
