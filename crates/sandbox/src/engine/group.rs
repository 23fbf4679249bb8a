//! Objects counted by what a request lists them by.

use std::collections::BTreeMap;

use callsheet_runtime::Value;
use callsheet_runtime::tables::{Kind, Type};

use super::Call;
use super::query::Query;
use super::read::Known;
use crate::store::{Key, Store};
use crate::tree::{self, Object};

/// What the number of a group's objects is called.
const NUMBER: &str = "rowscount";

/// The keys that groups of that type may have, if it is one; none for any.
pub(super) fn keys_of<'t>(ty: &Type<'t>) -> Option<&'t [&'t str]> {
    let Kind::List(list) = ty.kind else { return None };
    match list.item.kind {
        Kind::Map(item) if item.kind.is_scalar() => Some(list.item.words),
        _ => None,
    }
}

/// The objects' number for each combination of keys by which they are listed.
pub(super) fn count(call: &Call<'_>, store: &Store, query: &Query, objects: &[Object], keys: &[&str]) -> Value {
    let Some(collection) = store.collection(call.method.entity) else { return Value::List(Vec::new()) };
    let known = Known { call, entity: &collection.entity, collection, store };
    let own = collection.entity.key;
    let filters: Vec<Filter<'_>> =
        Filter::all(call, query).into_iter().filter(|filter| filter.makes_groups(own, keys)).collect();
    let mut groups: BTreeMap<Vec<&str>, usize> = BTreeMap::new();
    if filters.is_empty() {
        groups.insert(Vec::new(), 0);
    }
    for object in objects {
        let Some(key) = object.get(own).and_then(tree::text).map(|text| Key::new(&text)) else { continue };
        let mut combinations: Vec<Vec<&str>> = vec![Vec::new()];
        for filter in &filters {
            let mut longer = Vec::new();
            for value in filter.held_by(&known, &key, object) {
                longer.extend(combinations.iter().map(|before| [&before[..], &[value]].concat()));
            }
            combinations = longer;
        }
        combinations.into_iter().for_each(|combination| *groups.entry(combination).or_default() += 1);
    }
    let shown = groups.into_iter().map(|(values, number)| {
        let keys = filters.iter().zip(values).map(|(filter, value)| (filter.name.to_owned(), Value::from(value)));
        let number = (NUMBER.to_owned(), Value::from(number.to_string()));
        Value::Map(keys.chain([number]).collect())
    });
    Value::List(shown.collect())
}

/// A list of keys by which a request lists objects.
struct Filter<'q> {
    /// What the key is called in groups.
    name: &'q str,
    by: By<'q>,
    values: &'q [String],
}

enum By<'q> {
    /// A field of the objects, or of others that they show.
    Path(&'q str),
    /// Objects of an entity that they hang together with.
    Entity(&'static str),
}

impl<'q> Filter<'q> {
    fn all(call: &Call<'_>, query: &'q Query) -> Vec<Self> {
        let by_path = query.filters.iter().map(|(path, values)| {
            let name = path.rsplit('.').next().unwrap_or(path);
            Self { name, by: By::Path(path), values }
        });
        let by_entity = query.related.iter().filter_map(|(entity, values)| {
            let name = call.tables.api.entity(entity)?.key;
            Some(Self { name, by: By::Entity(entity), values })
        });
        by_path.chain(by_entity).collect()
    }

    /// Whether objects are told apart by it, and not each from all others.
    fn makes_groups(&self, own: &str, keys: &[&str]) -> bool {
        self.name != own && (keys.is_empty() || keys.contains(&self.name))
    }

    /// Those of its values that the object has.
    fn held_by(&self, known: &Known<'_>, key: &Key, object: &Object) -> impl Iterator<Item = &'q str> {
        let is_held = move |value: &&String| match self.by {
            By::Path(path) => known.is_listed(key, object, path, std::slice::from_ref(*value)),
            By::Entity(entity) => known.hangs_together(key, object, entity, std::slice::from_ref(*value)),
        };
        self.values.iter().filter(is_held).map(String::as_str)
    }
}
