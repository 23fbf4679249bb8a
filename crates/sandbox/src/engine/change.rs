use callsheet_runtime::record::{Record, RecordList};
use callsheet_runtime::tables::{Action, Entity, Field, Form};
use callsheet_runtime::{Ref, SecretString, Value};

use super::place::{self, Within, target};
use super::{Call, read};
use crate::layout;
use crate::refusal::{Cause, Refusal};
use crate::relation::{EntityKind, Inverse, Owned};
use crate::store::{Key, Store};
use crate::tree::{self, Object};

/// What a request says about one object, or about several alike.
pub(super) struct Step {
    /// The keys of the objects that are meant; none where a new one is made.
    pub(super) keys: Vec<Key>,
    pub(super) change: Change,
    /// Where the request says so.
    pub(super) path: String,
}

/// What is to be stored.
#[derive(Default)]
pub(super) struct Change {
    /// By path in the object.
    pub(super) data: Vec<(String, Value)>,
    pub(super) secrets: Vec<(String, SecretString)>,
    pub(super) references: Vec<Reference>,
    /// Members that are objects of other entities, each with its key where the request has one.
    pub(super) owned: Vec<(Owned, Vec<Member>)>,
    /// Objects that are to refer to this one.
    pub(super) inverse: Vec<(Inverse, Vec<String>)>,
    /// The request's own fields that are written.
    pub(super) written: Vec<&'static str>,
}

/// An object within another one's list.
#[derive(Default)]
pub(super) struct Member {
    pub(super) key: Option<Key>,
    pub(super) change: Change,
}

/// The key of another object.
pub(super) struct Reference {
    pub(super) entity: &'static str,
    pub(super) key: String,
    /// Where the request has it.
    pub(super) path: String,
}

/// Reads a request as steps, in its order. Every object that it means exists.
pub(super) fn steps(call: &Call<'_>, entity: &Entity<'static>, store: &Store) -> Result<Vec<Step>, Refusal> {
    let mut reader = Reader { call, entity, store, steps: Vec::new() };
    reader.request(call.request, "")?;
    let shape = call.request.shape().shape();
    let is_object = layout::is_object(shape, entity.key) || layout::is_of_type(shape, entity.name);
    let mut steps = std::mem::take(&mut reader.steps);
    if !is_object && layout::wrapped(shape).is_some() {
        // What stands beside the record that names an object is of that object too.
        steps.iter_mut().for_each(|step| reader.gather(call.request, "", Within::Wrapping, &mut step.change));
    }
    Ok(steps)
}

struct Reader<'a> {
    call: &'a Call<'a>,
    entity: &'a Entity<'static>,
    store: &'a Store,
    steps: Vec<Step>,
}

impl Reader<'_> {
    /// Goes through wrapping to the objects of the request.
    fn request(&mut self, record: &dyn Record, path: &str) -> Result<(), Refusal> {
        let shape = record.shape().shape();
        if layout::is_object(shape, self.entity.key) || layout::is_of_type(shape, self.entity.name) {
            return self.object(record, path);
        }
        let wrapped = layout::wrapped(shape).and_then(|number| Some((number, shape.fields.get(number)?)));
        let Some((number, field)) = wrapped else { return self.object(record, path) };
        let path = match shape.form {
            Form::Transparent => path.to_owned(),
            Form::Object => format!("{path}/{}", field.name),
        };
        match record.get(number) {
            Ref::Record(inner) => self.request(inner, &path),
            Ref::List(list) => self.list(list, &path),
            _ => Ok(()),
        }
    }

    fn list(&mut self, list: &dyn RecordList, path: &str) -> Result<(), Refusal> {
        (0..list.len()).try_for_each(|index| {
            let path = format!("{path}/{}", index + 1);
            match list.get(index) {
                Ref::Record(record) => self.request(record, &path),
                scalar => {
                    let texts = tree::texts(&tree::plain(&scalar));
                    let keys = self.named(&texts, self.lone_selector(), &path)?;
                    self.step(keys, Change::default(), path)
                }
            }
        })
    }

    /// The field by which a request that is nothing but a list names objects.
    fn lone_selector(&self) -> &'static str {
        let parts = self.call.shape().fields.iter().map(|field| field.part);
        parts.filter_map(layout::selected_by).next().unwrap_or(self.entity.key)
    }

    fn object(&mut self, record: &dyn Record, path: &str) -> Result<(), Refusal> {
        let mut change = Change::default();
        self.gather(record, path, Within::Object(self.entity.name), &mut change);
        if self.call.method.action == Action::Create {
            self.steps.push(Step { keys: Vec::new(), change, path: path.to_owned() });
            return Ok(());
        }
        let keys = self.selected(record, path)?;
        self.step(keys, change, path.to_owned())
    }

    fn step(&mut self, keys: Vec<Key>, change: Change, path: String) -> Result<(), Refusal> {
        let collection = self.store.collection(self.entity.name);
        let exists = |key: &Key| collection.is_some_and(|collection| collection.get(key).is_some());
        if !keys.iter().all(|key| exists(key) && self.call.scope.sees(key)) {
            return Err(Cause::NoSuchObject(self.entity.name).at(path));
        }
        self.steps.push(Step { keys, change, path });
        Ok(())
    }

    /// The keys that the object's selectors name; each value must name something. Of several selectors the last counts, unless a
    /// hook prefers another.
    fn selected(&self, record: &dyn Record, path: &str) -> Result<Vec<Key>, Refusal> {
        let shape = record.shape().shape();
        let key = self.entity.key;
        let by =
            |number: usize| shape.fields.get(number).and_then(|field| layout::selected_by(field.part)).unwrap_or(key);
        let preferred = place::selectors(record, key).find(|number| self.call.scope.prefers == Some(by(*number)));
        if let Some(number) = preferred.or_else(|| place::selectors(record, key).next()) {
            let by = by(number);
            return self.named(&place::keys_of(&record.get(number), by), by, path);
        }
        if let Some(number) = self.selecting(record) {
            return self.named(&place::keys_of(&record.get(number), key), key, path);
        }
        match self.store.only_one(self.entity.name) {
            Some(key) => Ok(vec![key.clone()]),
            None => Err(Cause::NothingSelected.at(path)),
        }
    }

    fn selecting(&self, record: &dyn Record) -> Option<usize> {
        let shape = record.shape().shape();
        let in_bulk = !layout::is_object(shape, self.entity.key);
        in_bulk.then(|| place::selecting(self.call, shape, self.entity.key)).flatten()
    }

    /// The keys of the objects with these texts in that field.
    fn named(&self, texts: &[String], by: &str, path: &str) -> Result<Vec<Key>, Refusal> {
        let missing = || Cause::NoSuchObject(self.entity.name).at(path);
        let collection = self.store.collection(self.entity.name).ok_or_else(missing)?;
        let mut keys = Vec::new();
        for text in texts {
            let found = read::matching(collection, by, text);
            // What is told apart by a field that others may share is emptied without a word where there is nothing.
            if found.is_empty() && !self.store.is_keyless(self.entity.name) {
                return Err(missing());
            }
            keys.extend(found.into_iter().cloned());
        }
        Ok(keys)
    }

    fn gather(&self, record: &dyn Record, path: &str, within: Within<'_>, change: &mut Change) {
        let shape = record.shape().shape();
        let selecting = match within {
            Within::Object(name) if name == self.entity.name => self.selecting(record),
            _ => None,
        };
        for (number, field) in shape.fields.iter().enumerate() {
            let is_own_key = matches!(within, Within::Object(name) if self.is_key(field, name));
            if is_own_key || Some(number) == selecting {
                continue;
            }
            let Some(target) = target(shape.fields, field, within) else { continue };
            // A member that is nothing but a reference is blamed itself.
            let is_lone = matches!(within, Within::Member) && shape.fields.len() == 1;
            let path = if is_lone { path.to_owned() } else { format!("{path}/{}", field.name) };
            let value = record.get(number);
            if let (Within::Object(_), false) = (within, matches!(value, Ref::Absent)) {
                change
                    .written
                    .extend(self.call.tables.shape(record.shape().id).fields.get(number).map(|field| field.name));
            }
            if let Within::Object(name) = within
                && let Some(kind) = self.store.relations.kind(name)
                && self.gather_elsewhere(kind, field, &target, &value, &path, change)
            {
                continue;
            }
            match value {
                Ref::Absent => self.default(field, target, change),
                Ref::Record(inner) => self.gather(inner, &path, Within::Part(&target), change),
                Ref::Secret(secret) => change.secrets.push((target, secret.clone())),
                Ref::List(list) => {
                    let members = self.members(list, field, &path, &mut change.references);
                    let (target, members) = self.placed(target, members, within);
                    change.data.push((target, Value::List(members)));
                }
                value => {
                    let value = tree::plain(&value);
                    change.references.extend(self.reference(field, &value, &path));
                    change.data.push((target, value));
                }
            }
        }
    }

    /// Where a list is kept, and its members as they are kept there: scalars that answers show as records are the keys in
    /// such records.
    fn placed(&self, target: String, members: Vec<Value>, within: Within<'_>) -> (String, Vec<Value>) {
        let kind = match within {
            Within::Object(name) => self.store.relations.kind(name),
            Within::Part(_) | Within::Wrapping => self.store.relations.kind(self.entity.name),
            Within::Member => None,
        };
        let place = kind.and_then(|kind| match kind.members.get(&target) {
            Some(name) => Some((target.as_str(), *name)),
            None => kind.member_of(&target).filter(|_| matches!(within, Within::Part(_))),
        });
        let is_scalar = |member: &Value| tree::text(member).is_some();
        let Some((list, name)) = place.filter(|_| members.iter().all(is_scalar)) else { return (target, members) };
        let record = |member| Value::Map(Object::from([(name.to_owned(), member)]));
        (list.to_owned(), members.into_iter().map(record).collect())
    }

    fn is_key(&self, field: &Field<'_>, entity: &str) -> bool {
        self.store.relations.kind(entity).is_some_and(|kind| layout::is_key(field, kind.key))
    }

    /// Takes what is not stored under the field's own name: objects of other entities, links of other objects, and lists of
    /// one field of a list's members. False where it is none of these.
    fn gather_elsewhere(
        &self,
        kind: &EntityKind,
        field: &Field<'_>,
        target: &str,
        value: &Ref<'_>,
        path: &str,
        change: &mut Change,
    ) -> bool {
        if matches!(value, Ref::Absent) {
            return false;
        }
        let place = place::member_place(self.call, kind, field, target);
        let first = place.as_ref().map_or(target, |(list, _)| list);
        if let Some(inverse) = kind.inverse.get(first) {
            let keys = match value {
                Ref::List(list) => (0..list.len()).flat_map(|index| self.lone_texts(&list.get(index))).collect(),
                other => self.lone_texts(other),
            };
            change.inverse.push((inverse.clone(), keys));
            return true;
        }
        let members = match (&place, value) {
            (Some((_, member)), value) => {
                let texts = tree::texts(&tree::plain(value)).into_iter();
                Some(texts.map(|text| Value::Map(Object::from([(member.clone(), Value::from(text))]))).collect())
            }
            (None, _) => None,
        };
        let Some(owned) = kind.owned.get(first) else {
            let Some(members) = members else { return false };
            let plain = tree::plain(value);
            change.references.extend(tree::texts(&plain).iter().filter_map(|text| {
                let entity = self.call.tables.api.entity(field.references?)?.name;
                Some(Reference { entity, key: text.clone(), path: path.to_owned() })
            }));
            change.data.push((first.to_owned(), Value::List(members)));
            return true;
        };
        let found = match (members, value) {
            (Some(members), _) => members.into_iter().map(|member| self.plain_member(owned, member)).collect(),
            (None, Ref::List(list)) => (0..list.len())
                .map(|index| self.owned_member(owned, &list.get(index), &format!("{path}/{}", index + 1)))
                .collect(),
            _ => return false,
        };
        change.owned.push((*owned, found));
        true
    }

    fn owned_member(&self, owned: &Owned, value: &Ref<'_>, path: &str) -> Member {
        let Ref::Record(record) = value else { return self.plain_member(owned, tree::plain(value)) };
        let mut member = Member::default();
        self.gather(*record, path, Within::Object(owned.entity), &mut member.change);
        let fields = record.shape().shape().fields.iter().enumerate();
        let mut own = fields.filter(|(_, field)| self.is_key(field, owned.entity));
        member.key = own
            .next()
            .and_then(|(number, _)| tree::texts(&tree::plain(&record.get(number))).first().map(|text| Key::new(text)));
        member
    }

    fn plain_member(&self, owned: &Owned, value: Value) -> Member {
        let mut member = Member::default();
        let Value::Map(mut object) = value else { return member };
        let key = self.store.relations.kind(owned.entity).map_or("", |kind| kind.key);
        member.key = object.remove(key).as_ref().and_then(tree::text).map(|text| Key::new(&text));
        member.change.data = object.into_iter().collect();
        member
    }

    /// The texts of a scalar, or of the only field of a record.
    fn lone_texts(&self, value: &Ref<'_>) -> Vec<String> {
        match tree::plain(value) {
            Value::Map(object) => object.values().next().map(tree::texts).unwrap_or_default(),
            scalar => tree::texts(&scalar),
        }
    }

    fn default(&self, field: &Field<'_>, target: String, change: &mut Change) {
        let known = self.call.version.is_none_or(|version| field.versions.contains(version));
        if let (Action::Create, Some(default), true) = (self.call.method.action, field.default, known) {
            change.data.push((target, Value::from(default)));
        }
    }

    fn members(
        &self,
        list: &dyn RecordList,
        field: &Field<'_>,
        path: &str,
        references: &mut Vec<Reference>,
    ) -> Vec<Value> {
        let mut member = |index: usize| {
            let path = format!("{path}/{}", index + 1);
            match list.get(index) {
                Ref::Record(record) => {
                    let mut change = Change::default();
                    self.gather(record, &path, Within::Member, &mut change);
                    references.append(&mut change.references);
                    let mut object = Object::new();
                    change.data.into_iter().for_each(|(at, value)| tree::set(&mut object, &at, value));
                    Value::Map(object)
                }
                scalar => {
                    let value = tree::plain(&scalar);
                    references.extend(self.reference(field, &value, &path));
                    value
                }
            }
        };
        (0..list.len()).map(&mut member).collect()
    }

    /// What the field refers to. Zero and the empty text refer to nothing.
    fn reference(&self, field: &Field<'_>, value: &Value, path: &str) -> Option<Reference> {
        let entity = self.call.tables.api.entity(field.references?)?.name;
        let key = tree::text(value).filter(|key| !matches!(&**key, "" | "0"))?.into_owned();
        Some(Reference { entity, key, path: path.to_owned() })
    }
}
