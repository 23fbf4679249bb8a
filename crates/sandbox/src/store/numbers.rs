//! Numbers of members within objects, which the server gives as it does keys of objects.

use std::sync::Arc;

use callsheet_runtime::Value;

use super::Store;
use crate::tree::{self, Object};

impl Store {
    /// Gives the members of the list at that path, which may lead through lists, a number each in the field of that name.
    /// A member that was there before keeps its own.
    pub(crate) fn number_members(
        &mut self,
        entity: &'static str,
        object: &mut Object,
        before: Option<&Object>,
        path: &str,
        name: &'static str,
    ) {
        let mut lists = Vec::new();
        gather(object, path, &mut lists);
        let mut known = Vec::new();
        if let Some(before) = before {
            let mut before = before.clone();
            let mut lists = Vec::new();
            gather(&mut before, path, &mut lists);
            known = lists.into_iter().flat_map(|list| list.clone()).collect();
        }
        for member in lists.into_iter().flatten() {
            let Value::Map(own) = member else { continue };
            if own.get(name).and_then(tree::text).is_some_and(|text| !matches!(&*text, "" | "0")) {
                continue;
            }
            own.remove(name);
            let same = |other: &&Value| tree::is_part(&Value::Map(own.clone()), other);
            let kept = known.iter().find(same).and_then(|other| match other {
                Value::Map(other) => other.get(name).cloned(),
                _ => None,
            });
            known.retain(
                |other| !matches!(other, Value::Map(other) if kept.is_some() && other.get(name) == kept.as_ref()),
            );
            let number = kept.unwrap_or_else(|| Value::from(self.next_number(entity, path, name).to_string()));
            own.insert(name.to_owned(), number);
        }
    }

    /// Gives a new object the next number in each field by which objects are counted beside their key.
    pub(crate) fn number_object(&mut self, entity: &'static str, object: &mut Object) {
        let relations = Arc::clone(&self.relations);
        for name in relations.kind(entity).into_iter().flat_map(|kind| &kind.counted) {
            if !object.contains_key(*name) {
                let number = self.next_counted(entity, name);
                object.insert((*name).to_owned(), Value::Number(number.to_string().into()));
            }
        }
    }

    fn next_counted(&mut self, entity: &'static str, name: &'static str) -> u64 {
        let mut kept = Vec::new();
        for (_, object) in self.collection(entity).into_iter().flat_map(|collection| collection.iter()) {
            tree::leaves(object, name, &mut kept);
        }
        let greatest = kept.iter().filter_map(|text| text.parse().ok()).max().unwrap_or(0);
        let place = format!("{entity}.{name}");
        let next = self.counted.get(&place).copied().unwrap_or(0).max(greatest) + 1;
        self.counted.insert(place, next);
        next
    }

    /// A number that no member of such a list has.
    pub(crate) fn next_number(&mut self, entity: &'static str, path: &str, name: &'static str) -> u64 {
        let last = self.numbers.get(name).copied().unwrap_or_else(|| {
            let mut found = Vec::new();
            let path = format!("{path}.{name}");
            for (_, object) in self.collection(entity).into_iter().flat_map(|collection| collection.iter()) {
                tree::leaves(object, &path, &mut found);
            }
            found.iter().filter_map(|text| text.parse().ok()).max().unwrap_or(0)
        });
        self.numbers.insert(name.to_owned(), last + 1);
        last + 1
    }
}

/// The lists at that path.
fn gather<'o>(object: &'o mut Object, path: &str, lists: &mut Vec<&'o mut Vec<Value>>) {
    let (first, rest) = path.split_once('.').map_or((path, None), |(first, rest)| (first, Some(rest)));
    match (object.get_mut(first), rest) {
        (Some(Value::List(list)), None) => lists.push(list),
        (Some(Value::List(list)), Some(rest)) => {
            for member in list {
                if let Value::Map(member) = member {
                    gather(member, rest, lists);
                }
            }
        }
        (Some(Value::Map(inner)), Some(rest)) => gather(inner, rest, lists),
        _ => {}
    }
}
