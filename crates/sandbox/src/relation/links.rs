use std::collections::{BTreeMap, BTreeSet};

use callsheet_runtime::tables::{Action, Entity, Field, Kind, List, Method, Part, Presence, Shape, ShapeId, Tables};

use super::survey::methods;
use super::{Link, Relations};
use crate::catalogue::Catalogue;
use crate::layout;

/// How deep shapes are followed: shapes may hold themselves.
const DEPTH: usize = 4;

/// What the shapes of one entity's methods hold.
#[derive(Default)]
pub(super) struct OfEntity {
    pub(super) links: Vec<Link>,
    pub(super) lists: BTreeSet<String>,
    pub(super) members: BTreeMap<String, &'static str>,
    pub(super) written: BTreeSet<&'static str>,
    pub(super) references: Vec<Gathered>,
    pub(super) numbered: BTreeMap<String, &'static str>,
}

/// A field of a request that names other objects and says nothing else of them.
pub(super) struct Gathered {
    pub(super) field: &'static str,
    pub(super) to: &'static str,
    /// It is found only in methods that add to objects, remove from them or replace in them.
    pub(super) only_in_bulk: bool,
}

pub(super) fn of_entity(catalogue: &Catalogue, relations: &Relations, entity: &'static Entity<'static>) -> OfEntity {
    let mut found = OfEntity::default();
    let mut walk = Walk { relations, entity, writes: None, found: &mut found };
    if let Some((tables, id)) = relations.kind(entity.name).and_then(|kind| kind.readable) {
        walk.shape(tables, id, "", false, 0);
    }
    for (tables, method) in methods(catalogue, entity.name) {
        walk.writes = Some(method.action);
        match method.action {
            Action::Create | Action::Update => {
                if let Some(id) = layout::requested(tables, method.request, entity.key) {
                    walk.shape(tables, id, "", false, 0);
                    walk.references(tables, id, method);
                }
            }
            Action::Add | Action::Remove | Action::Replace => walk.references(tables, method.request, method),
            _ => {}
        }
    }
    settle_belonging(catalogue, entity, &mut found.links);
    found
}

struct Walk<'a> {
    relations: &'a Relations,
    entity: &'static Entity<'static>,
    /// What the method does whose request is walked; `None` for an answer.
    writes: Option<Action>,
    found: &'a mut OfEntity,
}

impl Walk<'_> {
    fn shape(&mut self, tables: &'static Tables<'static>, id: ShapeId, prefix: &str, in_list: bool, depth: usize) {
        for field in tables.shape(id).fields {
            let path = match (field.part, prefix) {
                (Part::Stored(path), _) => path.to_owned(),
                (Part::Data, "") => field.name.to_owned(),
                (Part::Data, prefix) => format!("{prefix}.{}", field.name),
                _ => continue,
            };
            if path == self.entity.key {
                continue;
            }
            if prefix.is_empty() && self.writes.is_some() {
                self.found.written.insert(field.name);
            }
            if let (Kind::List(list), false) = (field.ty.kind, in_list) {
                self.list(tables, field, list, &path);
            }
            match field.ty.kind {
                Kind::Record(inner) => self.inner(tables, inner, &path, in_list, depth),
                Kind::List(List { item, .. }) => match item.kind {
                    Kind::Record(inner) => self.inner(tables, inner, &path, true, depth),
                    _ if field.references.is_some() => self.link(field, &path, false),
                    _ => {}
                },
                kind if kind.is_scalar() => self.link(field, &path, !in_list),
                _ => {}
            }
        }
    }

    /// A list within the object. Scalars that are stored under a path of their own are one field of a list's members.
    fn list(&mut self, tables: &'static Tables<'static>, field: &Field<'static>, list: &List<'static>, path: &str) {
        match (field.part, list.item.kind) {
            (Part::Stored(_), kind) if kind.is_scalar() && !self.found.lists.contains(path) => {
                self.found.lists.extend(path.rsplit_once('.').map(|(list, _)| list.to_owned()));
                return;
            }
            (_, Kind::Record(id)) if self.writes.is_none() => {
                let mut fields = tables.shape(id).fields.iter();
                let key = fields.find(|field| matches!((field.ty.kind, field.part), (Kind::Id, Part::Data)));
                self.found.members.extend(key.map(|key| (path.to_owned(), key.name)));
            }
            _ => {}
        }
        self.found.lists.insert(path.to_owned());
    }

    /// A record within the object. One that is an object of an entity is no part of it.
    fn inner(&mut self, tables: &'static Tables<'static>, id: ShapeId, path: &str, in_list: bool, depth: usize) {
        let shape = tables.shape(id);
        let is_object = |entity: &&Entity<'_>| {
            layout::is_of_type(shape, entity.name) && shape.fields.iter().any(|field| layout::is_key(field, entity.key))
        };
        let is_other = shape.fields.len() > 1 && tables.api.entities.iter().any(|entity| is_object(&entity));
        if depth < DEPTH && !is_other {
            if in_list && self.writes.is_none() {
                self.number(shape, path);
            }
            self.shape(tables, id, path, in_list, depth + 1);
        }
    }

    /// The number that the server gives to members of a list is their first id that is nobody else's key.
    fn number(&mut self, shape: &Shape<'static>, path: &str) {
        let is_key = |name: &str| self.relations.kinds.values().any(|kind| kind.key == name);
        let is_own = |field: &&Field<'_>| {
            matches!((field.ty.kind, field.part), (Kind::Id, Part::Data))
                && field.references.is_none()
                && !is_key(field.name)
        };
        if let Some(field) = shape.fields.iter().find(is_own) {
            self.found.numbered.insert(path.to_owned(), field.name);
        }
    }

    fn link(&mut self, field: &Field<'static>, path: &str, single: bool) {
        let Some(to) = self.target(field) else { return };
        let writable = matches!(self.writes, Some(Action::Create | Action::Update));
        let same = |link: &&mut Link| link.path == path && link.to == to;
        match self.found.links.iter_mut().find(same) {
            Some(known) => known.writable |= writable,
            None => {
                let versions = field.versions;
                self.found.links.push(Link { path: path.to_owned(), to, writable, belongs: false, single, versions });
            }
        }
    }

    /// Whose keys stand in the field, by what it refers to or else by what it is called.
    fn target(&self, field: &Field<'static>) -> Option<&'static str> {
        match field.references {
            Some(entity) => self.relations.space(entity),
            None if !layout::names_its_entity(field.name) => None,
            None => {
                let mut kinds = self.relations.kinds.iter();
                let (name, _) = kinds.find(|(_, kind)| kind.key == field.name && !kind.keyless)?;
                self.relations.space(name)
            }
        }
    }

    /// Fields that name other objects, and nothing more of them.
    fn references(&mut self, tables: &'static Tables<'static>, id: ShapeId, method: &Method<'_>) {
        let only_in_bulk = !matches!(method.action, Action::Create | Action::Update);
        for field in tables.shape(id).fields.iter().filter(|field| matches!(field.part, Part::Data)) {
            let Kind::List(list) = field.ty.kind else { continue };
            let named = match list.item.kind {
                Kind::Record(inner) => lone_field(tables.shape(inner)).and_then(|lone| self.target(lone)),
                _ => field.references.and_then(|entity| self.relations.space(entity)),
            };
            let Some(to) = named else { continue };
            match self.found.references.iter_mut().find(|known| known.field == field.name) {
                Some(known) => known.only_in_bulk &= only_in_bulk,
                None => self.found.references.push(Gathered { field: field.name, to, only_in_bulk }),
            }
        }
    }
}

fn lone_field(shape: &Shape<'static>) -> Option<&'static Field<'static>> {
    match shape.fields {
        [lone] => Some(lone),
        _ => None,
    }
}

/// What is required of a new object and cannot be changed afterwards names what it belongs to.
fn settle_belonging(catalogue: &Catalogue, entity: &'static Entity<'static>, links: &mut [Link]) {
    let shapes = |action: Action| {
        let meant = methods(catalogue, entity.name).filter(move |(_, method)| method.action == action);
        meant.filter_map(|(tables, method)| Some(tables.shape(layout::requested(tables, method.request, entity.key)?)))
    };
    let field = |shape: &'static Shape<'static>, name: &str| shape.fields.iter().find(|field| field.name == name);
    for link in links.iter_mut().filter(|link| link.single && !link.path.contains('.')) {
        let is_required = |shape| field(shape, &link.path).is_some_and(|field| field.presence.is_required());
        let is_fixed =
            |shape| field(shape, &link.path).is_none_or(|field| matches!(field.presence, Presence::Unexpected));
        link.belongs = shapes(Action::Create).any(is_required) && shapes(Action::Update).all(is_fixed);
    }
}
