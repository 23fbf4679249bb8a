use std::collections::BTreeSet;

use callsheet_runtime::tables::{Field, Shape, Version};

use super::Relations;
use super::walk::{Found, Way};
use crate::layout;
use crate::store::{Key, Store};
use crate::tree::Object;

impl Relations {
    /// The objects that an answer shows in that field of the object, though they are not stored there: those that belong to
    /// it, those that refer to it, or those that it hangs together with.
    pub(crate) fn behind(
        &self,
        store: &Store,
        start: (&'static str, &Key, &Object),
        field: &str,
        version: Option<Version>,
    ) -> Found {
        let (entity, key, _) = start;
        let Some(kind) = self.kind(entity) else { return Found::new() };
        if let Some(owned) = kind.owned.get(field) {
            let kept = store.collection(owned.entity);
            let keys = kept.into_iter().flat_map(|collection| collection.with(owned.parent, key.as_str()));
            return keys.map(|key| (owned.entity, key.clone())).collect();
        }
        if let Some(inverse) = kind.inverse.get(field) {
            return self.inverse_of(store, inverse, key, version);
        }
        let Some(shown) = self.shown_in(entity, field) else { return Found::new() };
        let Some(space) = self.space(shown) else { return Found::new() };
        // What an object names of its own kind stands under the field's own name: here it is those that name it.
        let found = match (entity == shown, self.space(entity) == Some(space)) {
            (true, _) => self.naming(store, key, space, version),
            (false, true) => Found::new(),
            (false, false) => self.related(store, start, space, version).unwrap_or_default(),
        };
        let own: Found = found.iter().filter(|(entity, _)| *entity == shown).cloned().collect();
        if !own.is_empty() || entity == shown {
            return own;
        }
        if self.is_shared(shown) || self.is_shared(entity) {
            let sought = [Way::Forward, Way::Back].map(|way| self.seek(store, start, shown, way, version));
            if let Some(sought) = sought.into_iter().find(|sought| !sought.is_empty()) {
                return sought;
            }
        }
        self.in_place_of(entity, shown, found)
    }

    /// The objects which the object hangs together with that may be meant by keys of that entity; `None` where no links
    /// lead there.
    pub(crate) fn hanging(
        &self,
        store: &Store,
        start: (&'static str, &Key, &Object),
        meant: &'static str,
        version: Option<Version>,
    ) -> Option<Found> {
        let mut found = self.related(store, start, self.space(meant)?, version)?;
        if self.is_shared(meant) {
            let sought = [Way::Forward, Way::Back].map(|way| self.seek(store, start, meant, way, version));
            found.extend(sought.into_iter().flatten());
        }
        Some(found)
    }

    /// Whether the entity's keys are counted with another one's.
    fn is_shared(&self, entity: &str) -> bool {
        self.space(entity).is_some_and(|space| self.within(space).nth(1).is_some())
    }

    /// Objects of entities whose keys are counted with those of the one that is shown, save such as another field shows.
    fn in_place_of(&self, entity: &'static str, shown: &'static str, found: Found) -> Found {
        let fields = self.kind(entity).and_then(|kind| kind.readable).map(|(tables, id)| tables.shape(id).fields);
        let names = fields.unwrap_or_default().iter().map(|field| field.name);
        let elsewhere: BTreeSet<&'static str> = names.filter_map(|name| self.shown_in(entity, name)).collect();
        found.into_iter().filter(|(other, _)| *other == shown || !elsewhere.contains(other)).collect()
    }

    /// The entity whose objects an answer shows in that field.
    pub(crate) fn shown_in(&self, entity: &str, field: &str) -> Option<&'static str> {
        let (tables, id) = self.kind(entity)?.readable?;
        let field = tables.shape(id).fields.iter().find(|known| known.name == field)?;
        match layout::record_of(&field.ty) {
            Some(id) => self.entity_of(tables.shape(id)),
            None if field.ty.kind.is_scalar() => None,
            None => Some(tables.api.entity(field.references?)?.name),
        }
    }

    /// The entity whose objects records of that shape are: its type file's, or the one whose key they hold.
    pub(crate) fn entity_of(&self, shape: &Shape<'_>) -> Option<&'static str> {
        let has = |key: &str| shape.fields.iter().any(|field| field.name == key && field.ty.kind.is_scalar());
        let own = self.kinds.iter().find(|(name, kind)| layout::is_of_type(shape, name) && has(kind.key));
        if let Some((name, _)) = own {
            return Some(name);
        }
        let refers = |field: &Field<'_>| {
            let (name, kind) = self.kinds.get_key_value(field.references?)?;
            (kind.key == field.name).then_some(*name)
        };
        let referred = shape.fields.iter().find_map(refers);
        referred.or_else(|| {
            self.kinds
                .iter()
                .find(|(_, kind)| layout::names_its_entity(kind.key) && has(kind.key))
                .map(|(name, _)| *name)
        })
    }
}
