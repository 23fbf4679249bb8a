use serde_json::Value;

use super::Linter;
use crate::model::{EntitySpec, PartSpec, TypeSpec};
use crate::resolve::{FieldDraft, Side};
use crate::span::Spanned;
use crate::syntax::Literal;

impl Linter<'_, '_, '_> {
    pub(super) fn check_entity(&self, entity: Option<&Spanned<String>>) {
        let Some(entity) = entity else { return };
        let mut known = self.model.types.iter().filter(|spec| spec.entity.is_some()).map(|spec| spec.name.as_str());
        if known.clone().any(|name| name == entity.value) {
            return;
        }
        let message = format!("unknown entity `{}`: no type file of that name has an `[entity]`", entity.value);
        self.findings.warning("unknown-entity", entity.span, message).suggest(entity, &mut known);
    }

    pub(super) fn check_entities(&self) {
        for spec in &self.model.types {
            self.check_type_file(spec);
            let Some(entity) = &spec.entity else { continue };
            if let Some(code) = &entity.missing {
                self.check_error_code(code);
            }
            if let Some(shape) = self.entity_shape(spec) {
                for name in std::iter::once(&entity.key).chain(&entity.unique) {
                    self.check_part_path(shape, name, &spec.name);
                }
            }
            if let Some(fixtures) = &entity.fixtures {
                self.check_fixtures(entity, fixtures);
            }
        }
    }

    fn check_type_file(&self, spec: &TypeSpec) {
        let stem = spec.path.rsplit('/').next().and_then(|name| name.strip_suffix(".toml"));
        if stem != Some(spec.name.as_str()) {
            let message = format!("the file name does not fit the type `{}`", spec.name.value);
            let help = format!("call the file `types/{}.toml`", spec.name.value);
            self.findings.error("file-name", spec.name.span, message).help(help);
        }
        for name in std::iter::once(&spec.name).chain(&spec.operations) {
            self.check_kebab(name);
        }
    }

    /// The shape in which objects of an entity are shown: that of `read`, or the only one.
    fn entity_shape(&self, spec: &TypeSpec) -> Option<usize> {
        let operation = spec.operations.iter().find(|name| name.value == "read").map(|name| name.value.clone());
        self.resolved.type_roots.get(&(spec.name.value.clone(), operation)).copied()
    }

    fn check_part_path(&self, shape: usize, path: &Spanned<String>, entity: &str) {
        if self.locate(shape, path).is_some() || self.is_kept(path, entity) {
            return;
        }
        let shape = self.resolved.shapes.get(shape);
        let known =
            shape.map(|shape| shape.fields.as_slice()).unwrap_or_default().iter().map(|field| field.name.as_str());
        let message = format!("the entity `{entity}` has no field `{}`", path.value);
        self.findings.warning("no-such-path", path.span, message).suggest(path, known);
    }

    /// Whether objects of the entity hold it without showing it: a fixture has it.
    fn is_kept(&self, path: &str, entity: &str) -> bool {
        let spec = self.model.types.iter().find(|spec| spec.name.value == entity);
        let fixtures = spec.and_then(|spec| spec.entity.as_ref()).and_then(|entity| entity.fixtures.as_ref());
        let parsed = fixtures.and_then(|fixtures| serde_json::from_str::<Value>(fixtures).ok());
        let pointer = format!("/{}", path.replace('.', "/"));
        parsed.is_some_and(|list| {
            list.as_array().is_some_and(|list| list.iter().any(|one| one.pointer(&pointer).is_some()))
        })
    }

    /// Parts name fields of the method's entity.
    pub(super) fn check_part(&self, field: &FieldDraft, side: Side, owner: &str) {
        let Some(part) = &field.keys.part else { return };
        let (PartSpec::Selects(path)
        | PartSpec::Filters(path)
        | PartSpec::From(path)
        | PartSpec::Till(path)
        | PartSpec::Extends(path)
        | PartSpec::Stored(path)) = &part.value
        else {
            return;
        };
        if side != Side::Request {
            return;
        }
        let entity = self
            .model
            .methods
            .iter()
            .find(|method| method.name.value == owner)
            .and_then(|method| method.entity.as_ref());
        let spec = entity.and_then(|entity| self.model.types.iter().find(|spec| spec.name.value == entity.value));
        if let Some(spec) = spec
            && let Some(shape) = self.entity_shape(spec)
        {
            self.check_part_path(shape, path, &spec.name);
        }
    }

    fn check_fixtures(&self, entity: &EntitySpec, fixtures: &Spanned<String>) {
        let literal = Literal::new(self.findings.text(fixtures.span), fixtures.span);
        let list = match serde_json::from_str::<Value>(fixtures) {
            Ok(Value::Array(list)) => list,
            Ok(_) => {
                self.findings.error("bad-fixtures", fixtures.span, "fixtures are a JSON list of objects");
                return;
            }
            Err(error) => {
                let at = offset(fixtures, error.line(), error.column());
                // The place is a whole character, whatever byte of it was the wrong one.
                let is_boundary = |at: &usize| fixtures.is_char_boundary(*at);
                let start = (0..=at).rev().find(is_boundary).unwrap_or_default();
                let end = (at + 1..fixtures.len()).find(is_boundary).unwrap_or(fixtures.len());
                let place = literal.place(start, end);
                self.findings.error("bad-fixtures", place, format!("this is no JSON: {error}"));
                return;
            }
        };
        for (number, object) in list.iter().enumerate() {
            if object.get(entity.key.as_str()).is_none() {
                let message = format!("fixture {} has no `{}`, the entity's key", number + 1, entity.key.value);
                self.findings.error("bad-fixtures", fixtures.span, message);
            }
        }
    }
}

/// The byte at a line and column that `serde_json` counts from 1, columns in bytes.
fn offset(text: &str, line: usize, column: usize) -> usize {
    let before: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    before + column.saturating_sub(1)
}
