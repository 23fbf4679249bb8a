//! What a fresh server holds.

use std::collections::BTreeSet;

use callsheet_runtime::tables::{Entity, Kind, Part, ShapeId, Tables, Version, Versions};
use callsheet_runtime::{Value, json};

use crate::catalogue::Catalogue;
use crate::error::StartError;
use crate::layout;
use crate::tree::Object;

pub(super) fn fixtures(entity: &Entity<'_>, version: Option<Version>) -> Result<Vec<Object>, StartError> {
    let wrong = |reason: String| StartError::Fixtures { entity: entity.name.to_owned(), reason };
    if entity.fixtures.trim().is_empty() {
        return Ok(Vec::new());
    }
    let read = json::value(entity.fixtures).map_err(|error| wrong(error.to_string()))?;
    let kept = of_release(read, version);
    let Some(Value::List(members)) = kept else { return Err(wrong("a list is wanted".to_owned())) };
    let object = |member| match member {
        Value::Map(object) => Ok(object),
        _ => Err(wrong("a list of objects is wanted".to_owned())),
    };
    members.into_iter().map(object).collect()
}

/// What of a fixture the release has: an object with `@since` or `@until`, at any depth, is there in some only.
fn of_release(fixture: Value, version: Option<Version>) -> Option<Value> {
    match fixture {
        Value::Map(mut members) => {
            let mut bound = |name: &str| members.remove(name).and_then(|value| value.as_text()?.parse().ok());
            let versions = Versions { since: bound("@since"), until: bound("@until") };
            let kept = members.into_iter().filter_map(|(name, value)| Some((name, of_release(value, version)?)));
            version.is_none_or(|version| versions.contains(version)).then(|| Value::Map(kept.collect()))
        }
        Value::List(members) => {
            Some(Value::List(members.into_iter().filter_map(|member| of_release(member, version)).collect()))
        }
        scalar => Some(scalar),
    }
}

/// Where the secrets of an entity's objects stand, by what the requests of its methods say.
pub(super) fn secret_paths(tables: &Catalogue, entity: &Entity<'_>) -> Vec<String> {
    let mut paths = BTreeSet::new();
    let methods = tables.all().flat_map(|tables| tables.methods.iter().map(move |method| (tables, method)));
    for (tables, method) in methods.filter(|(_, method)| method.entity == entity.name) {
        if let Some(shape) = layout::requested(tables, method.request, entity.key) {
            collect_secrets(tables, shape, "", &mut paths, 0);
        }
    }
    paths.into_iter().collect()
}

fn collect_secrets(tables: &Tables<'_>, shape: ShapeId, prefix: &str, paths: &mut BTreeSet<String>, depth: usize) {
    for field in tables.shape(shape).fields {
        let path = match field.part {
            Part::Data => format!("{prefix}{}", field.name),
            Part::Stored(path) => path.to_owned(),
            _ => continue,
        };
        match field.ty.kind {
            Kind::Text(_) if field.ty.secret => {
                paths.insert(path);
            }
            Kind::Record(id) if depth < DEPTH => collect_secrets(tables, id, &format!("{path}."), paths, depth + 1),
            _ => {}
        }
    }
}

/// How deep shapes are followed: shapes may hold themselves.
const DEPTH: usize = 8;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_release_has_the_fixtures_that_are_its_own() {
        let fixture = r#"[{"a": 1, "l": [{"k": 1, "@since": "7.0"}, {"k": 2}]}, {"a": 2, "@until": "7.0"}]"#;
        for (version, wanted) in [
            (None, r#"[{"a":1,"l":[{"k":1},{"k":2}]},{"a":2}]"#),
            (Some(Version::new(6, 0, 14)), r#"[{"a":1,"l":[{"k":2}]},{"a":2}]"#),
            (Some(Version::new(7, 0, 0)), r#"[{"a":1,"l":[{"k":1},{"k":2}]}]"#),
        ] {
            let kept = json::value(fixture).ok().and_then(|value| of_release(value, version));
            assert_eq!(kept.map(|value| value.to_string()).as_deref(), Some(wanted), "{version:?}");
        }
    }
}
