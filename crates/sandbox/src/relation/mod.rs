//! How objects of different entities hang together, by the shapes of the methods that read and write them.
//!
//! Objects refer to others by key: an item names its host, a host its groups. What an answer shows of the other side (a
//! group's hosts, a host's items) is not stored there, but found by these links.

mod links;
mod shown;
mod survey;
mod walk;

use std::collections::{BTreeMap, BTreeSet};

use callsheet_runtime::tables::{ShapeId, Tables, Version, Versions};

use crate::catalogue::Catalogue;

/// What is known of the entities of one API and their links.
#[derive(Default)]
pub(crate) struct Relations {
    kinds: BTreeMap<&'static str, EntityKind>,
    /// For each entity the one that its keys are counted with.
    spaces: BTreeMap<&'static str, &'static str>,
}

/// What the shapes say about objects of one entity.
#[derive(Default)]
pub(crate) struct EntityKind {
    /// The field by which objects are told apart.
    pub(crate) key: &'static str,
    /// The shape in which objects are answered, and the tables that it stands in.
    pub(crate) readable: Option<(&'static Tables<'static>, ShapeId)>,
    /// No answer shows the key: there is one object, or objects are told apart by the server alone.
    pub(crate) keyless: bool,
    /// Fields that an answer holds only where they are asked for.
    pub(crate) extensible: BTreeSet<&'static str>,
    /// Fields that requests set.
    pub(crate) written: BTreeSet<&'static str>,
    /// Paths of lists.
    pub(crate) lists: BTreeSet<String>,
    /// Lists of records in answers, by path, and the field that holds the key of the object that a member is about.
    pub(crate) members: BTreeMap<String, &'static str>,
    /// Numbers beside the key that the server gives to new objects.
    pub(crate) counted: BTreeSet<&'static str>,
    pub(crate) links: Vec<Link>,
    /// Lists whose members the server numbers, by path, and the members' field that holds the number.
    pub(crate) numbered: BTreeMap<String, &'static str>,
    /// Fields whose members are objects of another entity, which name this one's as theirs.
    pub(crate) owned: BTreeMap<&'static str, Owned>,
    /// Fields that are stored on the other side: the objects that they name refer to this one's.
    pub(crate) inverse: BTreeMap<&'static str, Inverse>,
}

/// A place in objects of one entity that holds keys of another's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Link {
    /// Where, from the object.
    pub(crate) path: String,
    /// Whose keys are counted with those that stand there.
    pub(crate) to: &'static str,
    /// Requests set it.
    pub(crate) writable: bool,
    /// Requests must set it, and cannot change it: the object goes with the one that it names.
    pub(crate) belongs: bool,
    /// It names one object at most.
    pub(crate) single: bool,
    pub(crate) versions: Versions,
}

/// Members of a list that are objects of another entity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Owned {
    pub(crate) entity: &'static str,
    /// The field of theirs that names the object that they belong to.
    pub(crate) parent: &'static str,
}

/// A field that is stored as a link of the objects that it names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Inverse {
    /// The links, by entity: a field may name objects of several.
    pub(crate) links: Vec<(&'static str, Link)>,
}

impl Relations {
    pub(crate) fn of(catalogue: &Catalogue) -> Self {
        survey::survey(catalogue)
    }

    pub(crate) fn kind(&self, entity: &str) -> Option<&EntityKind> {
        self.kinds.get(entity)
    }

    /// The entity that the keys of this one are counted with.
    pub(crate) fn space(&self, entity: &str) -> Option<&'static str> {
        self.spaces.get(entity).copied()
    }

    /// The entities whose keys are counted together with this one's, itself first.
    pub(crate) fn sharing(&self, entity: &'static str) -> impl Iterator<Item = &'static str> {
        let space = self.space(entity);
        let others = self.spaces.iter().filter(move |(name, of)| Some(**of) == space && **name != entity);
        std::iter::once(entity).chain(others.map(|(name, _)| *name))
    }

    /// The entities of that space.
    pub(crate) fn within(&self, space: &'static str) -> impl Iterator<Item = &'static str> {
        self.spaces.iter().filter(move |(_, of)| **of == space).map(|(name, _)| *name)
    }
}

impl EntityKind {
    /// The links to keys of that space.
    pub(crate) fn links_to(&self, space: &'static str) -> impl Iterator<Item = &Link> {
        self.links.iter().filter(move |link| link.to == space)
    }

    /// Whether requests set that field.
    pub(crate) fn is_written(&self, field: &str) -> bool {
        self.written.contains(field)
    }

    /// What is written for the members of a list at that path: the list, and the members' field.
    pub(crate) fn member_of<'p>(&self, path: &'p str) -> Option<(&'p str, &'p str)> {
        let is_list = |(list, _): &(&str, &str)| self.lists.contains(*list);
        path.split_once('.').filter(is_list).or_else(|| path.rsplit_once('.').filter(is_list))
    }
}

impl Link {
    /// The first field of the path.
    pub(crate) fn first(&self) -> &str {
        self.path.split('.').next().unwrap_or_default()
    }

    pub(crate) fn is_known(&self, version: Option<Version>) -> bool {
        version.is_none_or(|version| self.versions.contains(version))
    }
}
