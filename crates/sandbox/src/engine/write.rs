use callsheet_runtime::Value;
use callsheet_runtime::tables::{Action, Entity};

use super::change::{Change, Reference, Step, steps};
use super::{Call, Outcome};
use crate::refusal::{Cause, Refusal};
use crate::store::{Key, Store};
use crate::tree::{self, Object};

/// Carries out a call that changes something. On a refusal the store may be half changed: the caller puts it back.
///
/// The order of refusals is that of servers: first what does not exist, then what is taken, then what is referred to.
pub(super) fn carry_out(call: &Call<'_>, entity: &Entity<'static>, store: &mut Store) -> Result<Outcome, Refusal> {
    let steps = steps(call, entity, store)?;
    if steps.is_empty() {
        return Err(Cause::NothingSelected.at("/"));
    }
    let mut writer = Writer { action: call.method.action, entity, store, done: Vec::new() };
    let mut references = Vec::new();
    for Step { keys, mut change, path } in steps {
        references.append(&mut change.references);
        writer.step(keys, &change, &path)?;
    }
    references.into_iter().try_for_each(|reference| writer.check(reference))?;
    Ok(Outcome::of(writer.done))
}

struct Writer<'a> {
    action: Action,
    entity: &'a Entity<'static>,
    store: &'a mut Store,
    done: Vec<Object>,
}

impl Writer<'_> {
    fn step(&mut self, keys: Vec<Key>, change: &Change, path: &str) -> Result<(), Refusal> {
        if self.action == Action::Create {
            return self.create(change, path);
        }
        keys.into_iter().try_for_each(|key| {
            let object = self.store.collection(self.entity.name).and_then(|collection| collection.get(&key)).cloned();
            let object = object.ok_or_else(|| Cause::NoSuchObject(self.entity.name).at(path))?;
            if self.action == Action::Delete { self.delete(&key, object) } else { self.put(key, object, change, path) }
        })
    }

    fn create(&mut self, change: &Change, path: &str) -> Result<(), Refusal> {
        let not_kept = || Cause::NotImplemented.at(path);
        let key = self.store.collection(self.entity.name).ok_or_else(not_kept)?.next_key();
        let object = Object::from([(self.entity.key.to_owned(), Value::from(key.as_str()))]);
        self.put(key, object, change, path)
    }

    fn delete(&mut self, key: &Key, object: Object) -> Result<(), Refusal> {
        if let Some(collection) = self.store.collection_mut(self.entity.name) {
            collection.remove(key);
        }
        self.store.secrets.forget(self.entity.name, key.as_str());
        self.done.push(object);
        Ok(())
    }

    fn put(&mut self, key: Key, mut object: Object, change: &Change, path: &str) -> Result<(), Refusal> {
        for (at, value) in &change.data {
            let value = self.combined(&object, at, value);
            tree::set(&mut object, at, value);
        }
        self.check_unique(&key, &object, path)?;
        for (at, secret) in &change.secrets {
            self.store.secrets.keep(self.entity.name, key.as_str(), at, secret);
        }
        if let Some(collection) = self.store.collection_mut(self.entity.name) {
            collection.put(key, object.clone());
        }
        self.done.push(object);
        Ok(())
    }

    /// What stands at the path afterwards: `add` and `remove` work on the members of lists.
    fn combined(&self, object: &Object, at: &str, value: &Value) -> Value {
        match (self.action, tree::get(object, at), value) {
            (Action::Add, Some(Value::List(kept)), Value::List(added)) => {
                let new = added.iter().filter(|member| !kept.contains(member));
                Value::List(kept.iter().chain(new).cloned().collect())
            }
            (Action::Remove, Some(Value::List(kept)), Value::List(removed)) => {
                Value::List(kept.iter().filter(|member| !removed.contains(member)).cloned().collect())
            }
            (_, _, value) => value.clone(),
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

    fn check(&self, reference: Reference) -> Result<(), Refusal> {
        let Reference { entity, key, path } = reference;
        if self.store.object(entity, &key).is_some() {
            return Ok(());
        }
        Err(Cause::NoSuchReference(entity, key).at(path))
    }
}
