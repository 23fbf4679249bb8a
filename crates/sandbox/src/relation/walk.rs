use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, VecDeque};

use callsheet_runtime::tables::Version;

use super::{Inverse, Link, Relations};
use crate::store::{Key, Store};
use crate::tree::{self, Object};

/// Objects that were found from another one: their entity and their keys.
pub(crate) type Found = BTreeSet<(&'static str, Key)>;

/// In which direction links are followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    /// From the object that holds a key to the one that the key is of.
    Forward,
    /// The other way round.
    Back,
}

/// How many links are followed at most.
const STEPS: usize = 3;

impl Relations {
    /// The objects of that space which the object hangs together with, by the shortest chain of links of one direction;
    /// `None` where no links lead there.
    pub(crate) fn related(
        &self,
        store: &Store,
        (entity, key, object): (&'static str, &Key, &Object),
        to: &'static str,
        version: Option<Version>,
    ) -> Option<Found> {
        let space = self.space(entity)?;
        let chains = [Way::Forward, Way::Back].map(|way| (way, self.chain(entity, space, to, way)));
        let [forward, back] = &chains;
        let shorter = match (&forward.1, &back.1) {
            (Some(one), Some(other)) if other.len() < one.len() => back,
            (None, Some(_)) => back,
            _ => forward,
        };
        let (way, Some(chain)) = shorter else { return None };
        let walker = Walker { relations: self, store, version };
        let mut found = match way {
            Way::Forward => {
                let first = chain.first().copied().unwrap_or(to);
                walker.named(entity, key, object, first)
            }
            Way::Back => Found::from([(entity, key.clone())]),
        };
        let rest = match way {
            Way::Forward => chain.get(1..).unwrap_or_default(),
            Way::Back => chain,
        };
        for next in rest {
            found = walker.step(&found, next, *way);
        }
        Some(found)
    }

    /// The nearest objects of an entity whose keys are counted with others', so that only the way there tells which are
    /// meant. Of the links on the way all but one are such as objects belong to each other by.
    pub(super) fn seek(
        &self,
        store: &Store,
        (entity, key, _): (&'static str, &Key, &Object),
        shown: &'static str,
        way: Way,
        version: Option<Version>,
    ) -> Found {
        let walker = Walker { relations: self, store, version };
        let mut frontier = BTreeSet::from([((entity, key.clone()), false)]);
        let mut seen = frontier.clone();
        for _ in 0..STEPS {
            let next = frontier.iter().flat_map(|(object, is_loose)| {
                let tight = walker.neighbours(object, way, true).into_iter().map(|object| (object, *is_loose));
                let loose = if *is_loose { Found::new() } else { walker.neighbours(object, way, false) };
                tight.chain(loose.into_iter().map(|object| (object, true))).collect::<Vec<_>>()
            });
            frontier = next.filter(|state| !seen.contains(state)).collect();
            seen.extend(frontier.iter().cloned());
            let own =
                |((entity, key), _): &((&'static str, Key), bool)| (*entity == shown).then(|| (*entity, key.clone()));
            let found: Found = frontier.iter().filter_map(own).collect();
            if !found.is_empty() {
                return found;
            }
        }
        Found::new()
    }

    /// The objects of that space that name the one with that key, which is of the same space.
    pub(super) fn naming(&self, store: &Store, key: &Key, space: &'static str, version: Option<Version>) -> Found {
        Walker { relations: self, store, version }.naming(&BTreeSet::from([key.as_str()]), space, space)
    }

    /// The spaces on the way, the last one included; the shortest way there is.
    fn chain(&self, entity: &'static str, from: &'static str, to: &'static str, way: Way) -> Option<Vec<&'static str>> {
        let mut seen = BTreeSet::from([from]);
        let mut queue = VecDeque::from([Vec::new()]);
        while let Some(chain) = queue.pop_front() {
            if chain.len() == STEPS {
                return None;
            }
            let at = chain.last().copied().unwrap_or(from);
            let next: BTreeSet<&'static str> = match way {
                Way::Forward if chain.is_empty() => self.targets(entity).collect(),
                Way::Forward => self.within(at).flat_map(|other| self.targets(other)).collect(),
                Way::Back => self.sources(at),
            };
            let longer = |space: &'static str| chain.iter().copied().chain([space]).collect::<Vec<_>>();
            if next.contains(to) {
                return Some(longer(to));
            }
            queue.extend(next.into_iter().filter(|space| seen.insert(space)).map(longer));
        }
        None
    }

    fn targets(&self, entity: &'static str) -> impl Iterator<Item = &'static str> {
        let members = self.kind(entity).into_iter().flat_map(|kind| kind.owned.values());
        let kinds = std::iter::once(entity).chain(members.map(|owned| owned.entity)).filter_map(|name| self.kind(name));
        kinds.flat_map(|kind| kind.links.iter().map(|link| link.to))
    }

    /// The spaces of entities that link to that one.
    fn sources(&self, to: &'static str) -> BTreeSet<&'static str> {
        let linking = self.kinds.keys().filter(|name| self.targets(name).any(|target| target == to));
        linking.filter_map(|name| self.space(name)).collect()
    }

    /// The objects that a field stored on the other side names.
    pub(crate) fn inverse_of(&self, store: &Store, inverse: &Inverse, key: &Key, version: Option<Version>) -> Found {
        let known = inverse.links.iter().filter(|(_, link)| link.is_known(version));
        let of_link = |(entity, link): &(&'static str, Link)| -> Vec<(&'static str, Key)> {
            let keys = store.collection(entity).map(|collection| collection.with(&link.path, key.as_str()).cloned());
            keys.into_iter().flatten().map(|key| (*entity, key)).collect()
        };
        known.flat_map(of_link).collect()
    }
}

struct Walker<'a> {
    relations: &'a Relations,
    store: &'a Store,
    version: Option<Version>,
}

impl Walker<'_> {
    /// The keys of that space that an object holds, or that objects within it hold.
    fn keys(&self, entity: &'static str, key: &Key, object: &Object, space: &'static str) -> BTreeSet<Key> {
        let mut keys = Vec::new();
        self.gather(entity, object, space, &mut keys);
        let owned = self.relations.kind(entity).into_iter().flat_map(|kind| kind.owned.values());
        for owned in owned.filter(|owned| self.relations.space(owned.entity) != Some(space)) {
            let Some(members) = self.store.collection(owned.entity) else { continue };
            for member in members.with(owned.parent, key.as_str()).filter_map(|key| members.get(key)) {
                self.gather(owned.entity, member, space, &mut keys);
            }
        }
        keys.iter().map(|text| Key::new(text)).collect()
    }

    fn gather<'o>(&self, entity: &str, object: &'o Object, space: &'static str, keys: &mut Vec<Cow<'o, str>>) {
        for link in self.relations.kind(entity).into_iter().flat_map(|kind| kind.links_to(space)) {
            if link.is_known(self.version) {
                tree::leaves(object, &link.path, keys);
            }
        }
    }

    /// The objects of that space that the object names.
    fn named(&self, entity: &'static str, key: &Key, object: &Object, space: &'static str) -> Found {
        let keys = self.keys(entity, key, object, space);
        self.objects(keys.into_iter(), space)
    }

    fn objects(&self, keys: impl Iterator<Item = Key>, space: &'static str) -> Found {
        keys.flat_map(|key| self.relations.within(space).map(move |entity| (entity, key.clone())))
            .filter(|(entity, key)| self.store.collection(entity).is_some_and(|kept| kept.get(key).is_some()))
            .collect()
    }

    /// The objects of that space that name one of these.
    fn naming(&self, keys: &BTreeSet<&str>, from: &'static str, space: &'static str) -> Found {
        let mut found = Found::new();
        for entity in self.relations.within(space) {
            if !self.relations.targets(entity).any(|target| target == from) {
                continue;
            }
            for (key, object) in self.store.collection(entity).into_iter().flat_map(|collection| collection.iter()) {
                if self.keys(entity, key, object, from).iter().any(|named| keys.contains(named.as_str())) {
                    found.insert((entity, key.clone()));
                }
            }
        }
        found
    }

    fn step(&self, found: &Found, space: &'static str, way: Way) -> Found {
        match way {
            Way::Forward => {
                let objects = found
                    .iter()
                    .filter_map(|(entity, key)| Some((*entity, key, self.store.collection(entity)?.get(key)?)));
                objects.flat_map(|(entity, key, object)| self.named(entity, key, object, space)).collect()
            }
            Way::Back => {
                let mut by_space: BTreeMap<&'static str, BTreeSet<&str>> = BTreeMap::new();
                for (entity, key) in found {
                    if let Some(space) = self.relations.space(entity) {
                        by_space.entry(space).or_default().insert(key.as_str());
                    }
                }
                by_space.iter().flat_map(|(from, keys)| self.naming(keys, from, space)).collect()
            }
        }
    }

    /// The objects one link away: by links by which objects belong to each other, or by the others. What the members of
    /// an object name, which are objects themselves, it names itself.
    fn neighbours(&self, object: &(&'static str, Key), way: Way, belonging: bool) -> Found {
        match way {
            Way::Forward => self.ahead(object, belonging),
            Way::Back => self.behind(object, belonging),
        }
    }

    fn links(&self, entity: &str, belonging: bool) -> impl Iterator<Item = &Link> {
        let links = self.relations.kind(entity).into_iter().flat_map(|kind| &kind.links);
        links.filter(move |link| link.belongs == belonging && link.is_known(self.version))
    }

    fn ahead(&self, (entity, key): &(&'static str, Key), belonging: bool) -> Found {
        let own = self.store.object(entity, key.as_str()).map(|object| (*entity, object));
        let owned = self.relations.kind(entity).into_iter().flat_map(|kind| kind.owned.values());
        let members = owned.filter_map(|owned| Some((owned, self.store.collection(owned.entity)?)));
        let members = members.flat_map(|(owned, kept)| {
            let keys = kept.with(owned.parent, key.as_str());
            keys.filter_map(|key| kept.get(key)).map(|member| (owned.entity, member))
        });
        let mut found = Found::new();
        for (name, object) in own.into_iter().chain(members) {
            for link in self.links(name, belonging) {
                let mut leaves = Vec::new();
                tree::leaves(object, &link.path, &mut leaves);
                found.extend(self.objects(leaves.iter().map(|leaf| Key::new(leaf)), link.to));
            }
        }
        found
    }

    fn behind(&self, (entity, key): &(&'static str, Key), belonging: bool) -> Found {
        let space = self.relations.space(entity);
        let naming = |name: &'static str| -> Vec<&Key> {
            let Some(kept) = self.store.collection(name) else { return Vec::new() };
            let links = self.links(name, belonging).filter(|link| Some(link.to) == space);
            links.flat_map(|link| kept.with(&link.path, key.as_str())).collect()
        };
        let mut found = Found::new();
        for (name, _) in self.store.collections() {
            found.extend(naming(name).into_iter().map(|key| (name, key.clone())));
            let owned = self.relations.kind(name).into_iter().flat_map(|kind| kind.owned.values());
            for owned in owned {
                let members =
                    naming(owned.entity).into_iter().filter_map(|key| self.store.object(owned.entity, key.as_str()));
                let parents = members.filter_map(|member| member.get(owned.parent).and_then(tree::text));
                let kept = |key: &Key| self.store.object(name, key.as_str()).is_some();
                found.extend(parents.map(|text| Key::new(&text)).filter(kept).map(|key| (name, key)));
            }
        }
        found
    }
}
