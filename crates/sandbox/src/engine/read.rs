use std::borrow::Cow;
use std::cmp::Ordering;
use std::collections::BTreeSet;

use callsheet_runtime::DateTime;
use callsheet_runtime::tables::{Entity, Kind};

use super::query::{Bound, Direction, Query, Search};
use super::{Call, Outcome};
use crate::layout;
use crate::refusal::{Cause, Refusal};
use crate::store::{Collection, Key, Store};
use crate::tree::{self, Object};

/// How many objects make a page where the request does not say.
const PAGE: usize = 100;

/// The objects that a query means, in its order.
pub(super) fn select(
    call: &Call<'_>,
    entity: &Entity<'static>,
    query: &Query,
    store: &Store,
) -> Result<Outcome, Refusal> {
    let missing = || Cause::NoSuchObject(entity.name).at("/");
    let Some(collection) = store.collection(entity.name) else { return Err(missing()) };
    let mut keys = meant(call, query, collection);
    if answers_one_object(call, entity) {
        let known = Known { call, entity, collection, store };
        keys.retain(|key| {
            let object = collection.get(key);
            object.is_some_and(|object| {
                query.filters.iter().all(|(path, values)| known.is_listed(key, object, path, values))
            })
        });
        let key = keys.into_iter().next();
        let is_only = store.only_one(entity.name).is_some();
        let nothing_selected = query.selects.is_empty() && call.scope.default.is_none() && !is_only;
        return match key.and_then(|key| collection.get(&key).cloned()) {
            Some(_) if nothing_selected => Err(Cause::NothingSelected.at("/")),
            Some(object) => Ok(Outcome::of(vec![object])),
            None => Err(missing()),
        };
    }
    let known = Known { call, entity, collection, store };
    let keeps = |object: &Object| call.scope.keeps.is_none_or(|keeps| keeps(call, store, object));
    keys.retain(|key| collection.get(key).is_some_and(|object| known.passes(query, key, object) && keeps(object)));
    sort(&mut keys, query, collection);
    let total = keys.len();
    let objects = page(keys, query).iter().filter_map(|key| collection.get(key).cloned()).collect();
    Ok(Outcome { objects, total, ..Outcome::default() })
}

/// Whether the answer is one object, not a list: then it must exist.
fn answers_one_object(call: &Call<'_>, entity: &Entity<'_>) -> bool {
    let mut ty = call.response_type();
    loop {
        let Kind::Record(id) = ty.kind else { return false };
        let shape = call.tables.shape(id);
        if layout::is_object(shape, entity.key) || layout::is_of_type(shape, entity.name) {
            return true;
        }
        match layout::wrapped(shape).and_then(|number| shape.fields.get(number)) {
            Some(field) => ty = field.ty,
            None => return false,
        }
    }
}

/// The keys of the objects that the selectors name, and that the caller can see.
fn meant(call: &Call<'_>, query: &Query, collection: &Collection) -> Vec<Key> {
    let mut keys: Vec<Key> = match (query.selects.last(), &call.scope.default) {
        (Some(last), _) => {
            // Lists of several kinds of numbers add up; of single numbers the last counts.
            let together = query.selects.iter().filter(|one| std::ptr::eq(*one, last) || (last.is_list && one.is_list));
            let named = together.flat_map(|one| one.values.iter().map(|value| (one.path.as_str(), value)));
            let found: BTreeSet<&Key> = named.flat_map(|(path, value)| matching(collection, path, value)).collect();
            found.into_iter().cloned().collect()
        }
        (None, Some(key)) => vec![key.clone()],
        (None, None) => collection.iter().map(|(key, _)| key.clone()).collect(),
    };
    keys.retain(|key| call.scope.sees(key));
    keys
}

/// The keys of the objects with this text at that path; by the key itself without a search.
pub(super) fn matching<'s>(collection: &'s Collection, path: &'s str, value: &'s str) -> Vec<&'s Key> {
    if path == collection.entity.key {
        return collection.entry(&Key::new(value)).map(|(key, _)| key).into_iter().collect();
    }
    collection.with(path, value).collect()
}

/// Objects and what is known of their fields: a filter on an unknown field says nothing.
pub(super) struct Known<'a> {
    pub(super) call: &'a Call<'a>,
    pub(super) entity: &'a Entity<'static>,
    pub(super) collection: &'a Collection,
    pub(super) store: &'a Store,
}

impl Known<'_> {
    fn passes(&self, query: &Query, key: &Key, object: &Object) -> bool {
        let listed = query.filters.iter().all(|(path, values)| self.is_listed(key, object, path, values))
            && query.bounds.iter().all(|bound| !self.knows(&bound.path) || is_within(object, bound))
            && query.related.iter().all(|(entity, values)| self.hangs_together(key, object, entity, values));
        let exact = query.exact.iter().filter(|(path, _)| self.knows(path));
        let partial = query.partial.iter().filter(|(path, _)| self.knows(path));
        let mut matches = exact
            .map(|(path, values)| is_among(object, path, values))
            .chain(partial.map(|(path, texts)| resembles(object, path, texts, &query.search) != query.search.exclude))
            .peekable();
        listed
            && match (matches.peek(), query.search.any) {
                (None, _) => true,
                (Some(_), true) => matches.any(|matched| matched),
                (Some(_), false) => matches.all(|matched| matched),
            }
    }

    /// Whether the object has one of these values at that path.
    pub(super) fn is_listed(&self, key: &Key, object: &Object, path: &str, values: &[String]) -> bool {
        is_among(object, path, values) || self.leads_to(key, object, path, values)
    }

    /// Whether the object hangs together with one of that entity which has one of these keys. Where no links lead there,
    /// nothing is known, and it passes.
    pub(super) fn hangs_together(&self, key: &Key, object: &Object, entity: &'static str, values: &[String]) -> bool {
        let relations = &self.call.relations;
        if relations.space(entity) == relations.space(self.entity.name) {
            return true;
        }
        let found = relations.hanging(self.store, (self.entity.name, key, object), entity, self.call.version);
        let is_wanted = |key: &Key| values.iter().any(|value| Key::new(value) == *key);
        found.is_none_or(|found| found.iter().any(|(_, key)| is_wanted(key)))
    }

    /// Whether a path that leads through other objects ends at one of these values.
    fn leads_to(&self, key: &Key, object: &Object, path: &str, values: &[String]) -> bool {
        let Some((field, rest)) = path.split_once('.').filter(|(field, _)| !object.contains_key(*field)) else {
            return false;
        };
        let relations = &self.call.relations;
        let found = relations.behind(self.store, (self.entity.name, key, object), field, self.call.version);
        found.iter().any(|(entity, key)| {
            let is_key = relations.kind(entity).is_some_and(|kind| kind.key == rest);
            let other = || self.store.object(entity, key.as_str()).is_some_and(|other| is_among(other, rest, values));
            (is_key && values.iter().any(|value| Key::new(value) == *key)) || other()
        })
    }

    fn knows(&self, path: &str) -> bool {
        let shape = layout::answered(self.call.tables, &self.call.method.response, self.entity.key);
        let described =
            shape.is_some_and(|id| self.call.tables.shape(id).fields.iter().any(|field| field.name == path));
        described || self.collection.iter().any(|(_, object)| tree::get(object, path).is_some())
    }
}

fn is_among(object: &Object, path: &str, values: &[String]) -> bool {
    let mut found = Vec::new();
    tree::leaves(object, path, &mut found);
    found.iter().any(|leaf| values.iter().any(|value| value == leaf))
}

/// Whether one of the texts occurs at that path, in any case of letters.
fn resembles(object: &Object, path: &str, texts: &[String], search: &Search) -> bool {
    let mut found = Vec::new();
    tree::leaves(object, path, &mut found);
    let found: Vec<String> = found.iter().map(|leaf| leaf.to_lowercase()).collect();
    texts.iter().any(|text| {
        let text = text.to_lowercase();
        found.iter().any(|leaf| match (search.wildcards, search.start) {
            (true, _) => fits_wildcards(leaf, &text),
            (false, true) => leaf.starts_with(&text),
            (false, false) => leaf.contains(&text),
        })
    })
}

/// Whether the text is that pattern, in which `*` stands for any text.
fn fits_wildcards(text: &str, pattern: &str) -> bool {
    let mut parts = pattern.split('*');
    let Some(mut rest) = parts.next().and_then(|first| text.strip_prefix(first)) else { return false };
    let mut parts = parts.peekable();
    if parts.peek().is_none() {
        return rest.is_empty();
    }
    while let Some(part) = parts.next() {
        if parts.peek().is_none() {
            return rest.ends_with(part);
        }
        match rest.find(part) {
            Some(at) => rest = rest.get(at + part.len()..).unwrap_or_default(),
            None => return false,
        }
    }
    true
}

fn sort(keys: &mut [Key], query: &Query, collection: &Collection) {
    if query.sort.is_empty() {
        return;
    }
    let text = |key: &Key, path: &str| -> String {
        let mut found = Vec::new();
        if let Some(object) = collection.get(key) {
            tree::leaves(object, path, &mut found);
        }
        found.into_iter().next().map(Cow::into_owned).unwrap_or_default()
    };
    keys.sort_by(|one, other| {
        let orders = query.sort.iter().map(|(path, direction)| {
            let order = compare(&text(one, path), &text(other, path));
            if *direction == Direction::Down { order.reverse() } else { order }
        });
        orders.fold(Ordering::Equal, Ordering::then)
    });
}

/// Whether an object has a value there, and one that is within the bound.
fn is_within(object: &Object, bound: &Bound) -> bool {
    let mut found = Vec::new();
    tree::leaves(object, &bound.path, &mut found);
    let beyond = if bound.is_least { Ordering::Less } else { Ordering::Greater };
    found.iter().any(|value| compare(value, &bound.value) != beyond)
}

fn compare(one: &str, other: &str) -> Ordering {
    match (one.parse::<i64>(), other.parse::<i64>()) {
        (Ok(one), Ok(other)) => one.cmp(&other),
        _ => match (one.parse::<DateTime>(), other.parse::<DateTime>()) {
            (Ok(one), Ok(other)) => one.cmp(&other),
            _ => one.to_lowercase().cmp(&other.to_lowercase()),
        },
    }
}

fn page(mut keys: Vec<Key>, query: &Query) -> Vec<Key> {
    if let Some(page) = query.page {
        let Ok(page @ 1..) = usize::try_from(page) else { return Vec::new() };
        let size = query.page_size.unwrap_or(PAGE);
        keys = keys.into_iter().skip((page - 1).saturating_mul(size)).take(size).collect();
    } else if let Some(size) = query.page_size {
        keys.truncate(size);
    }
    if let Some(limit) = query.limit {
        keys.truncate(limit);
    }
    keys
}

#[cfg(test)]
mod tests {
    use super::fits_wildcards;

    #[test]
    fn wildcards() {
        let cases = [
            ("admin", "admin", true),
            ("admin", "adm", false),
            ("admin", "adm*", true),
            ("admin", "*min", true),
            ("admin", "a*m*n", true),
            ("admin", "a*n*m", false),
            ("admin", "*", true),
            ("ab", "ab*b", false),
            ("", "*", true),
            ("x", "", false),
        ];
        for (text, pattern, wanted) in cases {
            assert_eq!(fits_wildcards(text, pattern), wanted, "{text} against {pattern}");
        }
    }
}
