use callsheet_runtime::record::{Record, RecordList};
use callsheet_runtime::tables::{Action, Entity, Field, Part};
use callsheet_runtime::{Ref, SecretString, Value};

use super::{Call, Outcome, read};
use crate::layout;
use crate::refusal::{Cause, Refusal};
use crate::store::{Key, Store};
use crate::tree::{self, Object};

/// Carries out a call that changes something. On a refusal the store may be half changed: the caller puts it back.
pub(super) fn carry_out(call: &Call<'_>, entity: &Entity<'static>, store: &mut Store) -> Result<Outcome, Refusal> {
    let mut writer = Writer { call, entity, store, done: Vec::new() };
    writer.request(call.request, "")?;
    if writer.done.is_empty() {
        return Err(Cause::NothingSelected.at("/"));
    }
    Ok(Outcome::of(writer.done))
}

struct Writer<'a> {
    call: &'a Call<'a>,
    entity: &'a Entity<'static>,
    store: &'a mut Store,
    done: Vec<Object>,
}

/// What a request says about one object.
#[derive(Default)]
struct Change {
    data: Vec<(String, Value)>,
    secrets: Vec<(String, SecretString)>,
}

/// What a record of the request is.
#[derive(Clone, Copy)]
enum Within<'a> {
    /// The object itself: its key says which, and is not written.
    Object,
    /// A part of it, at that path.
    Part(&'a str),
    /// A member of a list.
    Member,
}

impl Writer<'_> {
    /// Goes through wrapping to the objects of the request.
    fn request(&mut self, record: &dyn Record, path: &str) -> Result<(), Refusal> {
        let shape = record.shape().shape();
        if layout::is_object(shape, self.entity.key) {
            return self.object(record, path);
        }
        let Some(number) = layout::wrapped(shape) else { return self.object(record, path) };
        let named = shape.fields.get(number).map(|field| format!("{path}/{}", field.name));
        let path = match shape.form {
            callsheet_runtime::tables::Form::Transparent => path.to_owned(),
            callsheet_runtime::tables::Form::Object => named.unwrap_or_default(),
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
                    let key = tree::text(&tree::plain(&scalar)).map(|text| Key::new(&text));
                    let key = key.ok_or_else(|| Cause::NothingSelected.at(&*path))?;
                    self.each(&[key], &Change::default(), &path)
                }
            }
        })
    }

    fn object(&mut self, record: &dyn Record, path: &str) -> Result<(), Refusal> {
        let mut change = Change::default();
        self.gather(record, path, Within::Object, &mut change)?;
        if self.call.method.action == Action::Create {
            return self.create(change, path);
        }
        let keys = self.selected(record, path)?;
        self.each(&keys, &change, path)
    }

    /// The keys that the object's selectors name; each value must name something.
    fn selected(&self, record: &dyn Record, path: &str) -> Result<Vec<Key>, Refusal> {
        let fields = record.shape().shape().fields.iter().enumerate();
        let mut present = fields
            .rev()
            .filter(|(_, field)| layout::is_selector(field, self.entity.key))
            .filter(|(number, _)| !matches!(record.get(*number), Ref::Absent | Ref::Empty));
        let Some((number, field)) = present.next() else { return Err(Cause::NothingSelected.at(path)) };
        let by = match field.part {
            Part::Selects(by) => by,
            _ => self.entity.key,
        };
        let missing = || Cause::NoSuchObject(self.entity.name).at(path);
        let collection = self.store.collection(self.entity.name).ok_or_else(missing)?;
        let mut keys = Vec::new();
        for value in tree::texts(&tree::plain(&record.get(number))) {
            let found = read::matching(collection, by, &value);
            if found.is_empty() {
                return Err(missing());
            }
            keys.extend(found.into_iter().cloned());
        }
        Ok(keys)
    }

    /// Collects what is to be stored, and checks that what it refers to exists.
    fn gather(&self, record: &dyn Record, path: &str, within: Within<'_>, change: &mut Change) -> Result<(), Refusal> {
        let shape = record.shape().shape();
        for (number, field) in shape.fields.iter().enumerate() {
            if matches!(within, Within::Object) && layout::is_key(field, self.entity.key) {
                continue;
            }
            let Some(target) = target(shape.fields, field, within) else { continue };
            let path = format!("{path}/{}", field.name);
            match record.get(number) {
                Ref::Absent => self.default(field, target, change),
                Ref::Record(inner) => self.gather(inner, &path, Within::Part(&target), change)?,
                Ref::Secret(secret) => change.secrets.push((target, secret.clone())),
                Ref::List(list) => change.data.push((target, Value::List(self.members(list, field, &path)?))),
                value => {
                    let value = tree::plain(&value);
                    self.check_reference(field, &value, &path)?;
                    change.data.push((target, value));
                }
            }
        }
        Ok(())
    }

    fn default(&self, field: &Field<'_>, target: String, change: &mut Change) {
        let known = self.call.version.is_none_or(|version| field.versions.contains(version));
        if let (Action::Create, Some(default), true) = (self.call.method.action, field.default, known) {
            change.data.push((target, Value::from(default)));
        }
    }

    fn members(&self, list: &dyn RecordList, field: &Field<'_>, path: &str) -> Result<Vec<Value>, Refusal> {
        let member = |index| {
            let path = format!("{path}/{}", index + 1);
            match list.get(index) {
                Ref::Record(record) => {
                    let mut change = Change::default();
                    self.gather(record, &path, Within::Member, &mut change)?;
                    let mut object = Object::new();
                    change.data.into_iter().for_each(|(at, value)| tree::set(&mut object, &at, value));
                    Ok(Value::Map(object))
                }
                scalar => {
                    let value = tree::plain(&scalar);
                    self.check_reference(field, &value, &path)?;
                    Ok(value)
                }
            }
        };
        (0..list.len()).map(member).collect()
    }

    /// Zero and the empty text refer to nothing.
    fn check_reference(&self, field: &Field<'_>, value: &Value, path: &str) -> Result<(), Refusal> {
        let entity = field.references.and_then(|name| self.call.tables.api.entity(name));
        let (Some(entity), Some(key)) = (entity, tree::text(value)) else { return Ok(()) };
        if matches!(&*key, "" | "0") || self.store.object(entity.name, &key).is_some() {
            return Ok(());
        }
        Err(Cause::NoSuchReference(entity.name, key.into_owned()).at(path))
    }

    fn create(&mut self, change: Change, path: &str) -> Result<(), Refusal> {
        let not_kept = || Cause::NotImplemented.at(path);
        let collection = self.store.collection(self.entity.name).ok_or_else(not_kept)?;
        let key = collection.next_key();
        let mut object = Object::new();
        object.insert(self.entity.key.to_owned(), Value::from(key.as_str()));
        self.store_change(key, object, change, path)
    }

    fn each(&mut self, keys: &[Key], change: &Change, path: &str) -> Result<(), Refusal> {
        for key in keys {
            let object = self.store.collection(self.entity.name).and_then(|collection| collection.get(key)).cloned();
            let object = object.filter(|_| self.call.scope.sees(key));
            let object = object.ok_or_else(|| Cause::NoSuchObject(self.entity.name).at(path))?;
            if self.call.method.action == Action::Delete {
                self.delete(key, object);
            } else {
                let change = Change { data: change.data.clone(), secrets: change.secrets.clone() };
                self.store_change(key.clone(), object, change, path)?;
            }
        }
        Ok(())
    }

    fn delete(&mut self, key: &Key, object: Object) {
        if let Some(collection) = self.store.collection_mut(self.entity.name) {
            collection.remove(key);
        }
        self.store.secrets.forget(self.entity.name, key.as_str());
        self.done.push(object);
    }

    fn store_change(&mut self, key: Key, mut object: Object, change: Change, path: &str) -> Result<(), Refusal> {
        for (at, value) in change.data {
            let value = self.combined(&object, &at, value);
            tree::set(&mut object, &at, value);
        }
        self.check_unique(&key, &object, path)?;
        for (at, secret) in change.secrets {
            self.store.secrets.keep(self.entity.name, key.as_str(), &at, &secret);
        }
        if let Some(collection) = self.store.collection_mut(self.entity.name) {
            collection.put(key, object.clone());
        }
        self.done.push(object);
        Ok(())
    }

    /// What stands at the path afterwards: `add` and `remove` work on the members of lists.
    fn combined(&self, object: &Object, at: &str, value: Value) -> Value {
        let action = self.call.method.action;
        match (action, tree::get(object, at), value) {
            (Action::Add, Some(Value::List(kept)), Value::List(added)) => {
                let new = added.into_iter().filter(|member| !kept.contains(member)).collect::<Vec<_>>();
                Value::List(kept.iter().cloned().chain(new).collect())
            }
            (Action::Remove, Some(Value::List(kept)), Value::List(removed)) => {
                Value::List(kept.iter().filter(|member| !removed.contains(member)).cloned().collect())
            }
            (_, _, value) => value,
        }
    }

    fn check_unique(&self, key: &Key, object: &Object, path: &str) -> Result<(), Refusal> {
        let Some(collection) = self.store.collection(self.entity.name) else { return Ok(()) };
        for field in self.entity.unique {
            let mut texts = Vec::new();
            tree::leaves(object, field, &mut texts);
            for text in texts.iter().filter(|text| !text.is_empty()) {
                if collection.with(field, text).any(|other| other != key) {
                    return Err(Cause::Taken(self.entity.name, field, text.to_string()).at(path));
                }
            }
        }
        Ok(())
    }
}

/// Where the field's value is stored; `None` where it is not: a selector, a control, or a view on another object.
fn target(siblings: &[Field<'_>], field: &Field<'_>, within: Within<'_>) -> Option<String> {
    match (field.part, within) {
        (Part::Data, Within::Part(path)) => Some(format!("{path}.{}", field.name)),
        (Part::Data, _) => Some(field.name.to_owned()),
        (Part::Stored(path), _) => {
            let first = path.split('.').next().filter(|first| *first != path);
            let through = siblings.iter().any(|sibling| Some(sibling.name) == first && sibling.references.is_some());
            (!through).then(|| path.to_owned())
        }
        _ => None,
    }
}
