//! What the server keeps: objects of the entities that the tables name.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use callsheet_runtime::tables::{Entity, Kind, Part, ShapeId, Tables, Version, Versions};
use callsheet_runtime::{SecretString, Value, json};

use crate::catalogue::Catalogue;
use crate::error::StartError;
use crate::layout;
use crate::secrets::Secrets;
use crate::tree::{self, Object};

/// The objects of one API.
#[derive(Clone)]
pub(crate) struct Store {
    collections: BTreeMap<&'static str, Collection>,
    pub(crate) secrets: Secrets,
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
        let mut store = Self { collections: BTreeMap::new(), secrets: Secrets::new() };
        for entity in tables.all().flat_map(|tables| tables.api.entities) {
            if store.collections.contains_key(entity.name) {
                continue;
            }
            let secret_paths = secret_paths(tables, entity);
            store.collections.insert(entity.name, Collection { entity: *entity, objects: BTreeMap::new(), last: 0 });
            for object in fixtures(entity, version)? {
                store.load(entity, object, &secret_paths)?;
            }
        }
        Ok(store)
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

    /// A number that no object has or had.
    pub(crate) fn next_key(&self) -> Key {
        Key::new(&self.last.saturating_add(1).to_string())
    }
}

impl fmt::Debug for Store {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let counts = self.collections.iter().map(|(name, collection)| (name, collection.objects.len()));
        f.debug_map().entries(counts).finish()
    }
}

fn fixtures(entity: &Entity<'_>, version: Option<Version>) -> Result<Vec<Object>, StartError> {
    let wrong = |reason: String| StartError::Fixtures { entity: entity.name.to_owned(), reason };
    if entity.fixtures.trim().is_empty() {
        return Ok(Vec::new());
    }
    let read = json::value(entity.fixtures).map_err(|error| wrong(error.to_string()))?;
    let kept = of_release(read, version);
    let Some(Value::List(members)) = kept else { return Err(wrong("a list is wanted".to_owned())) };
    let object = |member| match member {
        Value::Map(object) => Ok(object),
        _ => Err(wrong("a list of objects is wanted".to_owned())),
    };
    members.into_iter().map(object).collect()
}

/// What of a fixture the release has: an object with `@since` or `@until`, at any depth, is there in some only.
fn of_release(fixture: Value, version: Option<Version>) -> Option<Value> {
    match fixture {
        Value::Map(mut members) => {
            let mut bound = |name: &str| members.remove(name).and_then(|value| value.as_text()?.parse().ok());
            let versions = Versions { since: bound("@since"), until: bound("@until") };
            let kept = members.into_iter().filter_map(|(name, value)| Some((name, of_release(value, version)?)));
            version.is_none_or(|version| versions.contains(version)).then(|| Value::Map(kept.collect()))
        }
        Value::List(members) => {
            Some(Value::List(members.into_iter().filter_map(|member| of_release(member, version)).collect()))
        }
        scalar => Some(scalar),
    }
}

/// Where the secrets of an entity's objects stand, by what the requests of its methods say.
fn secret_paths(tables: &Catalogue, entity: &Entity<'_>) -> Vec<String> {
    let mut paths = BTreeSet::new();
    let methods = tables.all().flat_map(|tables| tables.methods.iter().map(move |method| (tables, method)));
    for (tables, method) in methods.filter(|(_, method)| method.entity == entity.name) {
        if let Some(shape) = layout::requested(tables, method.request, entity.key) {
            collect_secrets(tables, shape, "", &mut paths, 0);
        }
    }
    paths.into_iter().collect()
}

fn collect_secrets(tables: &Tables<'_>, shape: ShapeId, prefix: &str, paths: &mut BTreeSet<String>, depth: usize) {
    for field in tables.shape(shape).fields {
        let path = match field.part {
            Part::Data => format!("{prefix}{}", field.name),
            Part::Stored(path) => path.to_owned(),
            _ => continue,
        };
        match field.ty.kind {
            Kind::Text(_) if field.ty.secret => {
                paths.insert(path);
            }
            Kind::Record(id) if depth < DEPTH => collect_secrets(tables, id, &format!("{path}."), paths, depth + 1),
            _ => {}
        }
    }
}

/// How deep shapes are followed: shapes may hold themselves.
const DEPTH: usize = 8;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_release_has_the_fixtures_that_are_its_own() {
        let fixture = r#"[{"a": 1, "l": [{"k": 1, "@since": "7.0"}, {"k": 2}]}, {"a": 2, "@until": "7.0"}]"#;
        for (version, wanted) in [
            (None, r#"[{"a":1,"l":[{"k":1},{"k":2}]},{"a":2}]"#),
            (Some(Version::new(6, 0, 14)), r#"[{"a":1,"l":[{"k":2}]},{"a":2}]"#),
            (Some(Version::new(7, 0, 0)), r#"[{"a":1,"l":[{"k":1},{"k":2}]}]"#),
        ] {
            let kept = json::value(fixture).ok().and_then(|value| of_release(value, version));
            assert_eq!(kept.map(|value| value.to_string()).as_deref(), Some(wanted), "{version:?}");
        }
    }

    #[test]
    fn keys_sort_as_numbers_and_ignore_leading_zeros() {
        let mut keys = ["10", "9", "b", "012", "0", "ab"].map(Key::new);
        keys.sort();
        assert_eq!(keys.map(|key| key.as_str().to_owned()), ["0", "9", "b", "10", "12", "ab"]);
    }
}
