use std::sync::Arc;

use callsheet_runtime::Value;
use callsheet_runtime::tables::{Action, Entity};

use super::change::{Change, Member, Reference, Step, steps};
use super::{Call, Outcome};
use crate::refusal::{Cause, Refusal};
use crate::relation::{Inverse, Link, Owned, Relations};
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
    let relations = Arc::clone(&store.relations);
    let mut writer = Writer { call, relations: &relations, store, outcome: Outcome::default(), references: Vec::new() };
    for Step { keys, change, path } in steps {
        writer.step(entity.name, keys, change, &path)?;
    }
    std::mem::take(&mut writer.references).into_iter().try_for_each(|reference| writer.check(reference))?;
    let mut outcome = writer.outcome;
    outcome.total = outcome.objects.len();
    Ok(outcome)
}

struct Writer<'a> {
    call: &'a Call<'a>,
    relations: &'a Relations,
    store: &'a mut Store,
    outcome: Outcome,
    references: Vec<Reference>,
}

impl Writer<'_> {
    fn step(&mut self, entity: &'static str, keys: Vec<Key>, mut change: Change, path: &str) -> Result<(), Refusal> {
        self.references.append(&mut change.references);
        self.outcome.written.append(&mut change.written);
        match self.call.method.action {
            Action::Create => {
                let object = self.create(entity, &change, path)?;
                self.outcome.objects.push(object);
            }
            Action::Delete => {
                for key in keys {
                    let object = self.delete(entity, &key, 0).ok_or_else(|| Cause::NoSuchObject(entity).at(path))?;
                    self.outcome.objects.push(object);
                }
            }
            _ => {
                for key in keys {
                    let object = self.store.collection(entity).and_then(|collection| collection.get(&key)).cloned();
                    let object = object.ok_or_else(|| Cause::NoSuchObject(entity).at(path))?;
                    let object = self.put(entity, key, object, &change, path)?;
                    self.outcome.objects.push(object);
                }
            }
        }
        Ok(())
    }

    fn create(&mut self, entity: &'static str, change: &Change, path: &str) -> Result<Object, Refusal> {
        let not_kept = || Cause::NotImplemented.at(path);
        let name = self.store.collection(entity).ok_or_else(not_kept)?.entity.key;
        let key = self.store.next_key(entity);
        let object = Object::from([(name.to_owned(), Value::from(key.as_str()))]);
        self.put(entity, key, object, change, path)
    }

    /// Takes an object away, with those that belong to it; what else names it names nothing any more.
    fn delete(&mut self, entity: &'static str, key: &Key, depth: usize) -> Option<Object> {
        let object = self.store.collection_mut(entity)?.remove(key)?;
        self.store.secrets.forget(entity, key.as_str());
        let Some(space) = self.relations.space(entity).filter(|_| depth < DEPTH) else { return Some(object) };
        for other in self.store.entities() {
            for link in self.relations.kind(other).into_iter().flat_map(|kind| kind.links_to(space)) {
                self.unlink(other, link, key, depth);
            }
        }
        Some(object)
    }

    fn unlink(&mut self, entity: &'static str, link: &Link, key: &Key, depth: usize) {
        let Some(collection) = self.store.collection(entity) else { return };
        let naming: Vec<Key> = collection.with(&link.path, key.as_str()).cloned().collect();
        for other in naming {
            if link.belongs {
                self.delete(entity, &other, depth + 1);
            } else if let Some(object) = self.store.object_mut(entity, &other) {
                set_link(object, link, key, false);
            }
        }
    }

    fn put(
        &mut self,
        entity: &'static str,
        key: Key,
        mut object: Object,
        change: &Change,
        path: &str,
    ) -> Result<Object, Refusal> {
        for (at, value) in &change.data {
            let value = self.combined(&object, at, value);
            tree::set(&mut object, at, value);
        }
        for (path, name) in self.relations.kind(entity).into_iter().flat_map(|kind| &kind.numbered) {
            let before = self.store.object(entity, key.as_str()).cloned();
            self.store.number_members(entity, &mut object, before.as_ref(), path, name);
        }
        if self.store.object(entity, key.as_str()).is_none() {
            self.store.number_object(entity, &mut object);
        }
        if let Some(complete) = self.call.scope.complete.filter(|_| entity == self.call.method.entity) {
            complete(self.call, self.store, &mut object)?;
        }
        self.check_unique(entity, &key, &object, path)?;
        for (at, secret) in &change.secrets {
            self.store.secrets.keep(entity, key.as_str(), at, secret);
        }
        if let Some(collection) = self.store.collection_mut(entity) {
            collection.put(key.clone(), object.clone());
        }
        for (owned, members) in &change.owned {
            self.put_members(*owned, &key, members, path)?;
        }
        for (inverse, keys) in &change.inverse {
            self.put_links(inverse, &key, keys);
        }
        Ok(object)
    }

    /// What stands at the path afterwards: `add` and `remove` work on the members of lists.
    fn combined(&self, object: &Object, at: &str, value: &Value) -> Value {
        match (self.call.method.action, tree::get(object, at), value) {
            (Action::Add, Some(Value::List(kept)), Value::List(added)) => {
                let new = added.iter().filter(|member| !kept.contains(member));
                Value::List(kept.iter().chain(new).cloned().collect())
            }
            (Action::Remove, Some(Value::List(kept)), Value::List(removed)) => {
                let is_meant = |member: &&Value| removed.iter().any(|removed| tree::is_part(removed, member));
                Value::List(kept.iter().filter(|member| !is_meant(member)).cloned().collect())
            }
            (Action::Remove, None, Value::List(_)) => Value::List(Vec::new()),
            (_, _, value) => value.clone(),
        }
    }

    /// Members of a list that are objects of another entity: an update says which there are, unless it adds or removes.
    fn put_members(&mut self, owned: Owned, parent: &Key, members: &[Member], path: &str) -> Result<(), Refusal> {
        let Some(collection) = self.store.collection(owned.entity) else { return Ok(()) };
        let before: Vec<Key> = collection.with(owned.parent, parent.as_str()).cloned().collect();
        let action = self.call.method.action;
        let mut kept = Vec::new();
        for member in members {
            if action == Action::Remove {
                let meant: Vec<Key> = before.iter().filter(|key| self.is_meant(owned, member, key)).cloned().collect();
                for key in meant {
                    self.delete(owned.entity, &key, 0);
                    self.outcome.touched.push((owned.entity, key));
                }
                continue;
            }
            let known = member
                .key
                .as_ref()
                .and_then(|key| Some((key.clone(), self.store.object(owned.entity, key.as_str())?.clone())));
            let (key, mut object) = match known {
                Some(known) => known,
                None => {
                    let key = self.store.next_key(owned.entity);
                    let name = self.relations.kind(owned.entity).map_or("", |kind| kind.key);
                    (key.clone(), Object::from([(name.to_owned(), Value::from(key.as_str()))]))
                }
            };
            object.insert(owned.parent.to_owned(), Value::from(parent.as_str()));
            self.put(owned.entity, key.clone(), object, &member.change, path)?;
            self.outcome.touched.push((owned.entity, key.clone()));
            kept.push(key);
        }
        if matches!(action, Action::Update | Action::Replace) {
            for key in before.iter().filter(|key| !kept.contains(key)) {
                self.delete(owned.entity, key, 0);
            }
        }
        Ok(())
    }

    fn is_meant(&self, owned: Owned, member: &Member, key: &Key) -> bool {
        let Some(object) = self.store.object(owned.entity, key.as_str()) else { return false };
        let same = |(at, value): &(String, Value)| tree::get(object, at).is_some_and(|kept| tree::is_part(value, kept));
        member.key.as_ref().is_none_or(|wanted| wanted == key) && member.change.data.iter().all(same)
    }

    /// Has these objects, and on an update no others, refer to the one with that key.
    fn put_links(&mut self, inverse: &Inverse, key: &Key, named: &[String]) {
        let action = self.call.method.action;
        let named: Vec<Key> = named.iter().map(|text| Key::new(text)).collect();
        for (entity, link) in inverse.links.iter().filter(|(_, link)| link.is_known(self.call.version)) {
            let Some(collection) = self.store.collection(entity) else { continue };
            let linked: Vec<Key> = collection.with(&link.path, key.as_str()).cloned().collect();
            let is_whole = matches!(action, Action::Update | Action::Replace | Action::Create);
            let unlinked = linked.iter().filter(|other| match action {
                Action::Remove => named.contains(other),
                _ => is_whole && !named.contains(other),
            });
            for other in unlinked {
                if let Some(object) = self.store.object_mut(entity, other) {
                    set_link(object, link, key, false);
                }
            }
            for other in named.iter().filter(|other| action != Action::Remove && !linked.contains(other)) {
                if let Some(object) = self.store.object_mut(entity, other) {
                    set_link(object, link, key, true);
                }
            }
        }
    }

    fn check_unique(&self, entity: &'static str, key: &Key, object: &Object, path: &str) -> Result<(), Refusal> {
        let Some(collection) = self.store.collection(entity) else { return Ok(()) };
        for field in collection.entity.unique {
            let mut texts = Vec::new();
            tree::leaves(object, field, &mut texts);
            for text in texts.iter().filter(|text| !text.is_empty()) {
                if collection.with(field, text).any(|other| other != key) {
                    return Err(Cause::Taken(entity, field, text.to_string()).at(path));
                }
            }
        }
        Ok(())
    }

    /// What is referred to must be there: an object of the entity, or of one whose keys are counted with its.
    fn check(&self, reference: Reference) -> Result<(), Refusal> {
        let Reference { entity, key, path } = reference;
        if self.relations.sharing(entity).any(|entity| self.store.object(entity, &key).is_some()) {
            return Ok(());
        }
        Err(Cause::NoSuchReference(entity, key).at(path))
    }
}

/// How far what belongs to what belongs to an object is followed.
const DEPTH: usize = 8;

/// Has an object name another one in that place, or not any more.
fn set_link(object: &mut Object, link: &Link, key: &Key, is_on: bool) {
    let Some((list, member)) = link.path.split_once('.').filter(|_| !link.single) else {
        let value = if is_on { key.as_str() } else { "0" };
        return tree::set(object, &link.path, Value::from(value));
    };
    let entry = object.entry(list.to_owned()).or_insert_with(|| Value::List(Vec::new()));
    let Value::List(members) = entry else { return };
    if is_on {
        let mut new = Object::new();
        tree::set(&mut new, member, Value::from(key.as_str()));
        members.push(Value::Map(new));
        return;
    }
    members.retain(|one| {
        let mut leaves = Vec::new();
        if let Value::Map(one) = one {
            tree::leaves(one, member, &mut leaves);
        }
        leaves.iter().all(|leaf| *leaf != key.as_str())
    });
}
