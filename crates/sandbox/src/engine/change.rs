use callsheet_runtime::record::{Record, RecordList};
use callsheet_runtime::tables::{Action, Entity, Field, Form, Part};
use callsheet_runtime::{Ref, SecretString, Value};

use super::{Call, read};
use crate::layout;
use crate::refusal::{Cause, Refusal};
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
    Ok(reader.steps)
}

struct Reader<'a> {
    call: &'a Call<'a>,
    entity: &'a Entity<'static>,
    store: &'a Store,
    steps: Vec<Step>,
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

impl Reader<'_> {
    /// Goes through wrapping to the objects of the request.
    fn request(&mut self, record: &dyn Record, path: &str) -> Result<(), Refusal> {
        let shape = record.shape().shape();
        if layout::is_object(shape, self.entity.key) {
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
                    let keys = tree::texts(&tree::plain(&scalar)).iter().map(|text| Key::new(text)).collect();
                    self.step(keys, Change::default(), path)
                }
            }
        })
    }

    fn object(&mut self, record: &dyn Record, path: &str) -> Result<(), Refusal> {
        let mut change = Change::default();
        self.gather(record, path, Within::Object, &mut change);
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

    /// The keys that the object's selectors name; each value must name something. Of several selectors the last counts.
    fn selected(&self, record: &dyn Record, path: &str) -> Result<Vec<Key>, Refusal> {
        let fields = record.shape().shape().fields.iter().enumerate().rev();
        let mut present = fields
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

    fn gather(&self, record: &dyn Record, path: &str, within: Within<'_>, change: &mut Change) {
        let shape = record.shape().shape();
        for (number, field) in shape.fields.iter().enumerate() {
            if matches!(within, Within::Object) && layout::is_key(field, self.entity.key) {
                continue;
            }
            let Some(target) = target(shape.fields, field, within) else { continue };
            // A member that is nothing but a reference is blamed itself.
            let is_lone = matches!(within, Within::Member) && shape.fields.len() == 1;
            let path = if is_lone { path.to_owned() } else { format!("{path}/{}", field.name) };
            match record.get(number) {
                Ref::Absent => self.default(field, target, change),
                Ref::Record(inner) => self.gather(inner, &path, Within::Part(&target), change),
                Ref::Secret(secret) => change.secrets.push((target, secret.clone())),
                Ref::List(list) => {
                    let members = self.members(list, field, &path, &mut change.references);
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
