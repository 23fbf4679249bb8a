//! What the server keeps: objects of the entities that the tables name.

mod fixtures;
mod numbers;
mod saved;

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use callsheet_runtime::tables::{Entity, Version};
use callsheet_runtime::{SecretString, Value};

use crate::catalogue::Catalogue;
use crate::error::StartError;
use crate::relation::{Owned, Relations};
use crate::secrets::Secrets;
use crate::tree::{self, Object};

pub(crate) use saved::{member, object};

/// The objects of one API.
#[derive(Clone)]
pub(crate) struct Store {
    collections: BTreeMap<&'static str, Collection>,
    pub(crate) relations: Arc<Relations>,
    pub(crate) secrets: Secrets,
    /// The greatest number of a list's members, by the field that holds it.
    numbers: BTreeMap<String, u64>,
    /// The greatest number that was given to an object beside its key, by entity and field.
    counted: BTreeMap<String, u64>,
}

/// The objects of one entity, in the order of their keys.
#[derive(Clone)]
pub(crate) struct Collection {
    pub(crate) entity: Entity<'static>,
    objects: BTreeMap<Key, Object>,
    /// The greatest number that was ever a key.
    last: u64,
}

/// The key of an object. Numbers sort as numbers.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Key {
    length: usize,
    text: String,
}

impl Key {
    pub(crate) fn new(text: &str) -> Self {
        let digits = text.trim_start_matches('0');
        let is_number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        let text = match (is_number, digits.is_empty()) {
            (true, true) => "0",
            (true, false) => digits,
            (false, _) => text,
        };
        Self { length: text.len(), text: text.to_owned() }
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.text
    }
}

impl Store {
    /// A store with the fixtures of those tables, as far as that release has them.
    ///
    /// # Errors
    /// Where an entity's fixtures are no JSON list of objects, or an object lacks its key.
    pub(crate) fn fresh(tables: &Catalogue, version: Option<Version>) -> Result<Self, StartError> {
        let relations = Arc::new(Relations::of(tables));
        let mut store = Self {
            collections: BTreeMap::new(),
            relations,
            secrets: Secrets::new(),
            numbers: BTreeMap::new(),
            counted: BTreeMap::new(),
        };
        for entity in tables.all().flat_map(|tables| tables.api.entities) {
            if store.collections.contains_key(entity.name) {
                continue;
            }
            let secret_paths = fixtures::secret_paths(tables, entity);
            store.collections.insert(entity.name, Collection { entity: *entity, objects: BTreeMap::new(), last: 0 });
            for object in fixtures::fixtures(entity, version)? {
                store.load(entity, object, &secret_paths)?;
            }
        }
        store.settle();
        store.drop_copies(version);
        Ok(store)
    }

    /// Moves what stands within other objects, and is an object of an entity itself, to where it is kept.
    fn settle(&mut self) {
        let relations = Arc::clone(&self.relations);
        let entities: Vec<&'static str> = self.collections.keys().copied().collect();
        for entity in entities {
            let owned = relations.kind(entity).map(|kind| &kind.owned);
            for (field, owned) in owned.into_iter().flatten() {
                self.move_members(entity, field, *owned);
            }
        }
    }

    /// Drops lists of keys that only repeat what links say: a change would leave them behind.
    fn drop_copies(&mut self, version: Option<Version>) {
        let relations = Arc::clone(&self.relations);
        let mut copies = Vec::new();
        for (entity, collection) in &self.collections {
            let Some(kind) = relations.kind(entity) else { continue };
            for (key, object) in &collection.objects {
                for field in kind.extensible.iter().filter(|field| !kind.is_written(field)) {
                    let Some(Value::List(kept)) = object.get(*field) else { continue };
                    let own = relations.shown_in(entity, field).and_then(|shown| relations.kind(shown));
                    let Some(own) = own.map(|kind| kind.key) else { continue };
                    let mut bare = object.clone();
                    bare.remove(*field);
                    let found = relations.behind(self, (entity, key, &bare), field, version);
                    let found: Vec<&str> = found.iter().map(|(_, key)| key.as_str()).collect();
                    let is_copy = |member: &Value| match member {
                        Value::Map(member) => {
                            member.get(own).and_then(tree::text).is_some_and(|key| found.contains(&&*key))
                        }
                        _ => false,
                    };
                    if kept.len() == found.len() && kept.iter().all(is_copy) {
                        copies.push((*entity, key.clone(), *field));
                    }
                }
            }
        }
        for (entity, key, field) in copies {
            if let Some(object) = self.object_mut(entity, &key) {
                object.remove(field);
            }
        }
    }

    fn move_members(&mut self, entity: &'static str, field: &str, owned: Owned) {
        let Some(collection) = self.collections.get_mut(entity) else { return };
        let mut moved = Vec::new();
        for (key, object) in &mut collection.objects {
            let Some(Value::List(members)) = object.remove(field) else { continue };
            moved.extend(members.into_iter().map(|member| (key.clone(), member)));
        }
        for (parent, member) in moved {
            let Value::Map(mut member) = member else { continue };
            let Some(own) = self.collections.get(owned.entity).map(|collection| collection.entity.key) else {
                continue;
            };
            let given = member.get(own).and_then(tree::text).map(|text| Key::new(&text));
            let key = given.unwrap_or_else(|| self.next_key(owned.entity));
            member.insert(own.to_owned(), Value::from(key.as_str()));
            member.entry(owned.parent.to_owned()).or_insert_with(|| Value::from(parent.as_str()));
            if let Some(kept) = self.collections.get_mut(owned.entity)
                && kept.get(&key).is_none()
            {
                kept.put(key, member);
            }
        }
    }

    /// A number that no object has or had whose keys are counted with that entity's.
    pub(crate) fn next_key(&self, entity: &'static str) -> Key {
        let sharing = self.relations.sharing(entity).filter_map(|name| self.collections.get(name));
        let last = sharing.map(|collection| collection.last).max().unwrap_or(0);
        Key::new(&last.saturating_add(1).to_string())
    }

    fn load(&mut self, entity: &Entity<'_>, mut object: Object, secret_paths: &[String]) -> Result<(), StartError> {
        let no_key = || StartError::Fixtures {
            entity: entity.name.to_owned(),
            reason: format!("an object has no `{}`", entity.key),
        };
        let key = object.get(entity.key).and_then(tree::text).map(|text| Key::new(&text)).ok_or_else(no_key)?;
        for path in secret_paths {
            if let Some(Value::Text(secret)) = tree::take(&mut object, path) {
                self.secrets.keep(entity.name, key.as_str(), path, &SecretString::from(secret));
            }
        }
        if let Some(collection) = self.collections.get_mut(entity.name) {
            collection.put(key, object);
        }
        Ok(())
    }

    pub(crate) fn collection(&self, entity: &str) -> Option<&Collection> {
        self.collections.get(entity)
    }

    pub(crate) fn collection_mut(&mut self, entity: &str) -> Option<&mut Collection> {
        self.collections.get_mut(entity)
    }

    /// The object of that entity and key.
    pub(crate) fn object(&self, entity: &str, key: &str) -> Option<&Object> {
        self.collections.get(entity)?.get(&Key::new(key))
    }

    pub(crate) fn object_mut(&mut self, entity: &str, key: &Key) -> Option<&mut Object> {
        self.collections.get_mut(entity)?.objects.get_mut(key)
    }

    pub(crate) fn collections(&self) -> impl Iterator<Item = (&'static str, &Collection)> {
        self.collections.iter().map(|(name, collection)| (*name, collection))
    }

    /// The names of all entities.
    pub(crate) fn entities(&self) -> Vec<&'static str> {
        self.collections.keys().copied().collect()
    }

    /// Whether no answer shows the key of that entity's objects.
    pub(crate) fn is_keyless(&self, entity: &str) -> bool {
        self.relations.kind(entity).is_some_and(|kind| kind.keyless)
    }

    /// The key of an entity's only object, where the API knows no key to ask for it by.
    pub(crate) fn only_one(&self, entity: &str) -> Option<&Key> {
        let mut keys = self.collections.get(entity).filter(|_| self.is_keyless(entity))?.objects.keys();
        let only = keys.next();
        if keys.next().is_some() { None } else { only }
    }

    /// The key of the only object, or the first, whose field has this text.
    pub(crate) fn find(&self, entity: &str, path: &str, text: &str) -> Option<Key> {
        self.collections.get(entity)?.with(path, text).next().cloned()
    }
}

impl Collection {
    pub(crate) fn get(&self, key: &Key) -> Option<&Object> {
        self.objects.get(key)
    }

    /// The object of that key, with the key as the store has it.
    pub(crate) fn entry(&self, key: &Key) -> Option<(&Key, &Object)> {
        self.objects.get_key_value(key)
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (&Key, &Object)> {
        self.objects.iter()
    }

    pub(crate) fn put(&mut self, key: Key, object: Object) {
        self.last = self.last.max(key.text.parse().unwrap_or(0));
        self.objects.insert(key, object);
    }

    pub(crate) fn remove(&mut self, key: &Key) -> Option<Object> {
        self.objects.remove(key)
    }

    /// The keys of the objects that have this text at that path.
    pub(crate) fn with<'s>(&'s self, path: &'s str, text: &'s str) -> impl Iterator<Item = &'s Key> {
        let has = move |object: &Object| {
            let mut found = Vec::new();
            tree::leaves(object, path, &mut found);
            found.iter().any(|leaf| leaf == text)
        };
        self.objects.iter().filter(move |(_, object)| has(object)).map(|(key, _)| key)
    }
}

impl fmt::Debug for Store {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let counts = self.collections.iter().map(|(name, collection)| (name, collection.objects.len()));
        f.debug_map().entries(counts).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_sort_as_numbers_and_ignore_leading_zeros() {
        let mut keys = ["10", "9", "b", "012", "0", "ab"].map(Key::new);
        keys.sort();
        assert_eq!(keys.map(|key| key.as_str().to_owned()), ["0", "9", "b", "10", "12", "ab"]);
    }
}
