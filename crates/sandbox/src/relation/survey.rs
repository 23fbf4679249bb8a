use std::collections::{BTreeMap, BTreeSet};

use callsheet_runtime::tables::{Action, Entity, Form, Kind, Method, Part, Shape, ShapeId, Tables, Type};

use super::links::{self, Gathered};
use super::{EntityKind, Inverse, Link, Owned, Relations};
use crate::catalogue::Catalogue;
use crate::layout;

/// What the methods of all entities say.
pub(super) fn survey(catalogue: &Catalogue) -> Relations {
    let mut relations = Relations::default();
    let entities: Vec<&'static Entity<'static>> = catalogue.all().flat_map(|tables| tables.api.entities).collect();
    for entity in &entities {
        let kind = relations.kinds.entry(entity.name).or_insert_with(|| read_side(catalogue, entity));
        kind.key = entity.key;
    }
    relations.spaces = spaces(&relations, &entities);
    let mut references = BTreeMap::new();
    for entity in &entities {
        let gathered = links::of_entity(catalogue, &relations, entity);
        references.insert(entity.name, gathered.references);
        if let Some(kind) = relations.kinds.get_mut(entity.name) {
            kind.links = gathered.links;
            kind.lists = gathered.lists;
            kind.members = gathered.members;
            kind.counted = counted(catalogue, entity);
            kind.written = gathered.written;
            kind.numbered = gathered.numbered;
        }
    }
    for entity in &entities {
        let owned = owned(catalogue, &relations, entity);
        for Owned { entity: member, parent } in owned.values() {
            let links = relations.kinds.get_mut(member).into_iter().flat_map(|kind| &mut kind.links);
            links.filter(|link| link.path == *parent).for_each(|link| link.belongs = true);
        }
        let inverse = inverse(&relations, entity, references.get(entity.name).map_or(&[], Vec::as_slice));
        if let Some(kind) = relations.kinds.get_mut(entity.name) {
            kind.owned = owned;
            kind.inverse = inverse;
        }
    }
    relations
}

/// The methods that work on an entity, each with the tables that it stands in.
pub(super) fn methods(
    catalogue: &Catalogue,
    entity: &'static str,
) -> impl Iterator<Item = (&'static Tables<'static>, &'static Method<'static>)> {
    let all = catalogue.all().flat_map(|tables| tables.methods.iter().map(move |method| (tables, *method)));
    all.filter(move |(_, method)| method.entity == entity)
}

fn read_side(catalogue: &Catalogue, entity: &'static Entity<'static>) -> EntityKind {
    let mut kind = EntityKind::default();
    let mut is_keyed = false;
    for (tables, method) in methods(catalogue, entity.name).filter(|(_, method)| method.action == Action::Read) {
        let fields = tables.shape(method.request).fields.iter();
        kind.extensible.extend(fields.filter_map(|field| match field.part {
            Part::Extends(name) => Some(name),
            _ => None,
        }));
        let keyed = layout::answered(tables, &method.response, entity.key);
        is_keyed |= keyed.is_some();
        kind.keyless = !is_keyed;
        let readable = keyed.or_else(|| own_shape(tables, &method.response, entity.name));
        kind.readable = kind.readable.or(readable.map(|id| (tables, id)));
    }
    kind
}

/// The numbers of an entity's objects beside their key: fields that no two share, and that are whole numbers.
fn counted(catalogue: &Catalogue, entity: &'static Entity<'static>) -> BTreeSet<&'static str> {
    let is_of_type = |shape: &&Shape<'static>| shape.owner.strip_prefix("types/") == Some(entity.name);
    let shapes = catalogue.all().flat_map(|tables| tables.shapes.iter().copied()).filter(is_of_type);
    let fields = shapes.flat_map(|shape| shape.fields);
    let numbers = fields.filter(|field| matches!(field.ty.kind, Kind::Int | Kind::Id)).map(|field| field.name);
    numbers.filter(|name| entity.unique.contains(name)).collect()
}

/// The shape of an answer that is, or lists, what the entity's type file describes.
fn own_shape(tables: &Tables<'_>, response: &Type<'_>, entity: &str) -> Option<ShapeId> {
    let id = layout::record_of(response)?;
    layout::is_of_type(tables.shape(id), entity).then_some(id)
}

/// Which entities' keys are counted together: those that are called alike by a name that says whose they are, and one whose
/// key refers to another's objects.
fn spaces(relations: &Relations, entities: &[&'static Entity<'static>]) -> BTreeMap<&'static str, &'static str> {
    let namesake = |entity: &Entity<'static>| {
        let alike = |other: &&&Entity<'static>| layout::names_its_entity(entity.key) && other.key == entity.key;
        entities.iter().find(alike).map_or(entity.name, |other| other.name)
    };
    let space = |entity: &Entity<'static>| {
        let (tables, id) = relations.kind(entity.name)?.readable?;
        let key = tables.shape(id).fields.iter().find(|field| field.name == entity.key)?;
        let other = key.references.filter(|other| *other != entity.name)?;
        entities.iter().find(|entity| entity.name == other).map(|other| namesake(other))
    };
    entities.iter().map(|entity| (entity.name, space(entity).unwrap_or_else(|| namesake(entity)))).collect()
}

/// The fields of an entity's requests whose members are objects of another entity: these have a key of their own, and name
/// the object that they belong to.
fn owned(
    catalogue: &Catalogue,
    relations: &Relations,
    entity: &'static Entity<'static>,
) -> BTreeMap<&'static str, Owned> {
    let mut owned = BTreeMap::new();
    let Some(space) = relations.space(entity.name) else { return owned };
    let is_written = |method: &Method<'_>| matches!(method.action, Action::Create | Action::Update);
    let written = methods(catalogue, entity.name).filter(|(_, method)| is_written(method));
    let shapes: Vec<_> = written
        .filter_map(|(tables, method)| Some((tables, layout::requested(tables, method.request, entity.key)?)))
        .collect();
    let readable = relations.kind(entity.name).and_then(|kind| kind.readable);
    for (tables, id) in shapes.iter().copied() {
        for field in tables.shape(id).fields.iter().filter(|field| matches!(field.part, Part::Data)) {
            let same = |(tables, id): (&'static Tables<'static>, ShapeId)| {
                let found = tables.shape(id).fields.iter().find(|other| other.name == field.name)?;
                Some((tables, layout::members_of(&found.ty)?))
            };
            let mut members = shapes.iter().copied().chain(readable).filter_map(same);
            let belonging = members.find_map(|(tables, id)| belonging(relations, tables, id, space, entity.name));
            // What is named by its key alone is somebody else's.
            let is_whole = layout::members_of(&field.ty).is_some_and(|id| tables.shape(id).fields.len() > 1);
            if let Some(found) = belonging.filter(|_| is_whole) {
                owned.insert(field.name, found);
            }
        }
    }
    owned
}

/// The entity whose objects records of that shape are, if those belong to objects of that space.
fn belonging(relations: &Relations, tables: &Tables<'_>, id: ShapeId, space: &'static str, but: &str) -> Option<Owned> {
    let shape = tables.shape(id);
    let has_key = |kind: &EntityKind| {
        layout::names_its_entity(kind.key) && shape.fields.iter().any(|field| layout::is_key(field, kind.key))
    };
    let candidates = relations.kinds.iter().filter(|(name, kind)| {
        **name != but && shape.form == Form::Object && (layout::is_of_type(shape, name) || has_key(kind))
    });
    let mut found = candidates.filter_map(|(name, kind)| {
        let parent = kind.readable.and_then(|(tables, id)| {
            let fields = tables.shape(id).fields.iter();
            fields
                .map(|field| field.name)
                .find(|name| kind.links_to(space).any(|link| link.path == *name && link.single))
        });
        Some(Owned { entity: name, parent: parent? })
    });
    let first = found.next()?;
    Some(found.find(|other| layout::is_of_type(shape, other.entity)).unwrap_or(first))
}

/// The fields of an entity's requests that are stored as links of the objects that they name.
fn inverse(
    relations: &Relations,
    entity: &'static Entity<'static>,
    references: &[Gathered],
) -> BTreeMap<&'static str, Inverse> {
    let mut inverse = BTreeMap::new();
    let (Some(space), Some(kind)) = (relations.space(entity.name), relations.kind(entity.name)) else { return inverse };
    for reference in references {
        let others = relations.within(reference.to).filter(|_| reference.to != space);
        let mut links: Vec<(&'static str, Link)> = others
            .filter_map(|other| {
                let single = relations.kind(other)?.links_to(space).find(|link| link.writable && link.single);
                let link = single.or_else(|| relations.kind(other)?.links_to(space).find(|link| link.writable))?;
                Some((other, link))
            })
            .filter(|(other, link)| link.single || reference.only_in_bulk || stands_first(other, entity.name))
            .map(|(other, link)| (other, link.clone()))
            .collect();
        // A scalar that another release calls otherwise is a link too.
        let further: Vec<_> = links.iter().flat_map(|(other, link)| siblings(relations, other, space, link)).collect();
        links.extend(further);
        let own = || {
            let readable = kind.readable.map(|(tables, id)| tables.shape(id).fields);
            let is_shown = |name: &str| readable.is_some_and(|fields| fields.iter().any(|field| field.name == name));
            let first =
                kind.links_to(space).find(|link| link.writable && link.path.contains('.') && is_shown(link.first()))?;
            let is_another = reference.to == space && first.first() != reference.field && is_shown(reference.field);
            is_another.then(|| (entity.name, first.clone()))
        };
        links.extend(own());
        if !links.is_empty() {
            inverse.insert(reference.field, Inverse { links });
        }
    }
    inverse
}

fn siblings<'r>(
    relations: &'r Relations,
    entity: &'static str,
    space: &'static str,
    link: &'r Link,
) -> impl Iterator<Item = (&'static str, Link)> + 'r {
    let links = relations.kind(entity).into_iter().flat_map(move |kind| kind.links_to(space));
    let is_sibling = move |other: &&Link| link.single && other.single && other.writable && other.path != link.path;
    links.filter(is_sibling).map(move |other| (entity, other.clone()))
}

/// Of two entities whose requests both name the other's objects in lists, the one that keeps them.
fn stands_first(one: &str, other: &str) -> bool {
    one < other
}
