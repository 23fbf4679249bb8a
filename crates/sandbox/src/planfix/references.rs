//! What a request refers to must be there: Planfix has a code for each kind of thing, and another one by method.

use callsheet_runtime::Ref;
use callsheet_runtime::record::Record;
use callsheet_runtime::tables::{Action, Field, Kind, Part, Shape};

use super::people;
use crate::engine::Call;
use crate::refusal::{Cause, Refusal};
use crate::store::Store;
use crate::tree;

/// The codes for what is referred to and does not exist, by entity: the first that the method documents.
const MISSING: &[(&str, &[&str])] = &[
    ("project", &["3003", "2001"]),
    ("contact", &["7002", "8002"]),
    ("user", &["6004"]),
    ("user-group", &["6006", "5001"]),
    ("task", &["3001"]),
    ("action", &["4002"]),
    ("analitic", &["4010", "10002"]),
    ("handbook", &["10004", "0101"]),
    ("handbook-record", &["4015"]),
];

/// What a task refers to may be missing by the code for a missing task.
const OF_TASKS: &str = "3001";

/// Lists of numbers of people: of employees by `id`, and of contacts by `userid`.
const PEOPLE: &[&str] = &["users", "user", "addUsers", "auditors", "managers", "members", "workers"];

/// Refuses a request that refers to what is not there, as far as the method has a code for it.
pub(super) fn check(call: &Call<'_>, store: &Store) -> Result<(), Refusal> {
    Walk { call, store }.record(call.request, "/request", "")
}

struct Walk<'a> {
    call: &'a Call<'a>,
    store: &'a Store,
}

impl Walk<'_> {
    /// Looks at a record that stands in the field of that name.
    fn record(&self, record: &dyn Record, path: &str, name: &str) -> Result<(), Refusal> {
        let shape = record.shape().shape();
        for (number, field) in shape.fields.iter().enumerate() {
            let path = format!("{path}/{}", field.name);
            match record.get(number) {
                Ref::Record(inner) => self.record(inner, &path, field.name)?,
                Ref::List(list) if matches!(list.len(), 1..) && matches!(list.get(0), Ref::Record(_)) => {
                    (0..list.len()).try_for_each(|index| match list.get(index) {
                        Ref::Record(member) => self.record(member, &path, field.name),
                        _ => Ok(()),
                    })?;
                }
                value => {
                    let texts = tree::texts(&tree::plain(&value));
                    let texts = texts.iter().filter(|text| !matches!(text.as_str(), "" | "0"));
                    texts.into_iter().try_for_each(|text| self.scalar(shape, field, name, text, &path))?;
                }
            }
        }
        Ok(())
    }

    fn scalar(
        &self,
        shape: &Shape<'_>,
        field: &Field<'_>,
        around: &str,
        text: &str,
        path: &str,
    ) -> Result<(), Refusal> {
        if matches!(field.part, Part::Selects(_)) {
            return Ok(());
        }
        if is_person(shape, field) {
            return if people::is_person(self.store, text) { Ok(()) } else { self.refuse("user", text, path) };
        }
        let tables = self.call.tables;
        if let Some(entity) = field.references.and_then(|name| tables.api.entity(name)) {
            let is_there = self.store.object(entity.name, text).is_some();
            return if is_there { Ok(()) } else { self.refuse(entity.name, text, path) };
        }
        let is_number = matches!(field.ty.kind, Kind::Int | Kind::Id);
        // A record that is called after an entity names an object of it, by its key or by another number of its own.
        match tables.api.entity(around) {
            Some(entity)
                if is_number && entity.unique.contains(&field.name) && self.call.method.entity != entity.name =>
            {
                let is_there = self.store.find(entity.name, field.name, text).is_some();
                if is_there { Ok(()) } else { self.refuse(entity.name, text, path) }
            }
            _ => Ok(()),
        }
    }

    fn refuse(&self, entity: &'static str, key: &str, path: &str) -> Result<(), Refusal> {
        let documented = self.call.method.errors;
        let listed = MISSING.iter().find(|(known, _)| *known == entity).map_or(&[][..], |(_, codes)| codes);
        let code = listed.iter().chain([&OF_TASKS]).find(|code| documented.contains(code));
        match code {
            Some(code) => Err(Cause::Said(code, format!("There is no {entity} {key} ({path})")).at(path)),
            // A list of what belongs to nothing is empty.
            None if self.call.method.action == Action::Read => Ok(()),
            None => Err(Cause::NoSuchReference(entity, key.to_owned()).at(path)),
        }
    }
}

fn is_person(shape: &Shape<'_>, field: &Field<'_>) -> bool {
    let is_list = || field.references.is_none() && matches!(field.ty.kind, Kind::List(_));
    (shape.owner == "types/person-key" && field.name == "id") || (PEOPLE.contains(&field.name) && is_list())
}
